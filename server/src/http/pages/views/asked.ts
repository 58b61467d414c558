import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { isolateText } from '../../../domain/message/isolate-text.ts'
import type { Locale } from '../../../domain/message/locale.ts'
import { textOfPurpose } from '../../../domain/message/purpose.ts'
import { say } from '../../../domain/message/say.ts'
import { phrase, phraseText } from '../phrase.ts'
import type { About, Asked } from './model.ts'

/** What it is for, in the words of the message: `Sign in to Example Books`. */
export function purposeTitle(locale: Locale, asked: Asked): string {
  const project = isolateText(asked.project, locale)
  const purpose = textOfPurpose(asked.purpose)
  return purpose === 'add_address' && asked.channel === 'sms'
    ? phraseText(locale, 'purpose.add_phone', { project: asked.project })
    : say(locale, `email.${purpose}`, { project })
}

export function whoAsks({ locale, asked }: About): ComponentChildren {
  return phrase(locale, 'frame.asks', { project: html`<bdi>${asked.project}</bdi>` })
}

/** A call and a WhatsApp template tell the code without its reference: then a page that names one would send people looking for nothing. */
export function tellsReference({ channel }: Pick<Asked, 'channel'>): boolean {
  return channel !== 'voice' && channel !== 'whatsapp'
}

export function reference({ locale, asked }: About): VNode | undefined {
  if (!tellsReference(asked)) return undefined
  return html`<p class="reference">
    ${phrase(locale, 'reference.label', {})} <b translate="no">${asked.reference}</b>
    <small>${phrase(locale, 'reference.why', {})}</small>
  </p>`
}

export function safetyNote({ locale, host, asked }: About): VNode {
  return html`<p class="safety">
    ${phrase(locale, 'safety.note', {
      host: html`<b dir="ltr" translate="no">${host}</b>`,
      project: html`<bdi>${asked.project}</bdi>`,
    })}
  </p>`
}

/** A covered address, always from left to right and, where there is room, on one line. */
export function covered(to: string): VNode {
  return html`<b dir="ltr" translate="no">${to.replaceAll(' ', '\u00A0')}</b>`
}
