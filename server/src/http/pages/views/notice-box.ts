import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import { isChannel } from '../../../domain/delivery/channel.ts'
import { variablesOf } from '../catalogue.ts'
import { phrase } from '../phrase.ts'
import { tellsReference } from './asked.ts'
import type { Answering, Notice, Waiting } from './model.ts'
import { noticeLine } from './notice-line.ts'
import { timeLeft, timeOfDay } from './time.ts'

/** What came of the last button, above the form. Nothing when the page was just opened. */
export function noticeBox(model: Answering | Waiting): VNode | undefined {
  const { locale, notice, asked } = model
  if (notice === undefined) return undefined
  if (!isChannel(asked.channel)) {
    const own = ofFactor(model, notice)
    if (own !== undefined) return own
  }
  const values = {
    reference: html`<b translate="no">${asked.reference}</b>`,
    time: waits(model, notice) ?? timeOfDay(locale, asked.lastSentAt, asked.now),
  }
  return noticeLine(
    phrase(locale, `notice.${notice}`, {}),
    namesReference(notice) && !tellsReference(asked)
      ? undefined
      : phrase(locale, `notice.${notice}_next`, values),
    notice === 'sent' ? 'good' : 'warning',
  )
}

/** Whether what to do next is told by the message's reference. */
function namesReference(notice: Notice): boolean {
  return variablesOf[`notice.${notice}_next`].some((name) => name === 'reference')
}

function waits(model: Answering | Waiting, notice: Notice): ComponentChildren {
  const { locale, asked, readyAt } = model
  if (notice === 'early') return timeLeft(locale, readyAt, asked.now)
  if (notice !== 'wait') return undefined
  return timeLeft(locale, 'resendAt' in model ? model.resendAt : readyAt, asked.now)
}

/** What is said in other words where no message is waited for. */
function ofFactor({ locale, asked }: Answering, notice: Notice): VNode | undefined {
  const { channel } = asked
  switch (notice) {
    case 'wrong':
      if (channel === 'totp' || channel === 'recovery_code')
        return noticeLine(
          phrase(locale, 'notice.wrong', {}),
          phrase(locale, `notice.wrong_${channel}_next`, {}),
        )
      return noticeLine(
        phrase(locale, 'notice.wrong_passkey', {}),
        phrase(locale, 'notice.wrong_passkey_next', {}),
      )
    case 'empty':
      return noticeLine(
        phrase(locale, 'notice.empty', {}),
        phrase(locale, 'notice.empty_way_next', {}),
      )
    case 'rests':
      return noticeLine(
        phrase(locale, 'notice.rests_way', {}),
        phrase(locale, 'notice.rests_way_next', {}),
      )
    default:
      return undefined
  }
}
