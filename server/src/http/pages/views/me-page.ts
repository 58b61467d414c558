import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { covered } from './asked.ts'
import { layout } from './layout.ts'
import { activitySection } from './me-activity.ts'
import { addressesSection } from './me-addresses.ts'
import { approvalsSection } from './me-approvals.ts'
import { authenticatorsSection } from './me-authenticators.ts'
import { devicesSection } from './me-devices.ts'
import { ME_GOOD, type Me, type OwnPage } from './me-model.ts'
import { pushSection } from './me-push.ts'
import { sessionsSection, trustedSection } from './me-sessions.ts'
import { noticeLine } from './notice-line.ts'

/**
 * A person's own page: what waits for their answer first, then what proves who they are, where they are reached, which devices and browsers are in, and what
 * happened lately. Every form goes to `/me`.
 */
export function mePage(model: Me): VNode {
  const { locale, notice, who } = model
  const isGood = ME_GOOD.some((one) => one === notice)
  return ownLayout(
    model,
    phraseText(locale, 'own.title', {}),
    who !== '' && html`<p>${phrase(locale, 'person.signed_in', { who: covered(who) })}</p>`,
    notice !== undefined &&
      noticeLine(
        phrase(locale, `me.${notice}`, {}),
        phrase(locale, `me.${notice}_next`, {}),
        isGood ? 'good' : 'warning',
      ),
    approvalsSection(model),
    authenticatorsSection(model),
    addressesSection(model),
    devicesSection(model),
    trustedSection(model),
    pushSection(model),
    sessionsSection(model),
    activitySection(model),
  )
}

/** The document around each of a person's own pages. */
export function ownLayout(model: OwnPage, title: string, ...body: ComponentChildren[]): VNode {
  return layout(
    model,
    { title, asks: html`<bdi>${model.project}</bdi>`, more: { js: model.assets.ownJs } },
    html`<h1>${title}</h1>`,
    ...body,
  )
}

/** The way back to it, below a page that is about one thing. */
export function backToMe({ locale }: OwnPage): VNode {
  return html`<p class="ways-on"><a href="/me">${phrase(locale, 'own.back', {})}</a></p>`
}
