import { html, type Html } from './html.ts'

/** The ways this shop has pages for, in the order in which they are shown. A passkey needs a script; it is asked for on Countersign's own pages. */
const LABELS: Readonly<Record<string, string>> = {
  totp: 'Use my authenticator app',
  sms: 'Text me a code',
  email: 'E-mail me a code',
  approval: 'Approve it in another browser',
  recovery_code: 'Use a recovery code',
}

/** A button for each way by which a person can go on, the first one as the usual one. */
export function wayButtons(ways: readonly string[]): Html {
  const known = Object.entries(LABELS).filter(([way]) => ways.includes(way))
  return html`${known.map(
    ([way, label], at) =>
      html`<button type="submit" name="way" value="${way}" ${at > 0 && html`class="quiet"`}>
        ${label}
      </button>`,
  )}`
}
