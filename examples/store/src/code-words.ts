import type { Verification } from '@countersign/client'
import type { CodeStep } from './step.ts'

/** Where the code is to be found. Nobody is told whether an address has an account. */
export function sentWords(
  step: CodeStep,
  { channel, to = '', reference, transaction }: Verification,
): string {
  if (channel === 'totp') return 'Type the code that your authenticator app shows now.'
  if (channel === 'recovery_code')
    return 'Type one of your recovery codes. It is used up when it is right.'
  const mark = reference === undefined ? '' : ` It is marked ${reference}.`
  if (step.kind === 'email_code' || step.kind === 'recovery')
    return channel === 'sms'
      ? `A code is on its way to your phone.${mark}`
      : `If ${step.email} has an account, a code is on its way to it.${mark}`
  const where = to === '' ? '' : ` to ${to}`
  const what = transaction === undefined ? '' : ' The message says what it is for.'
  return `A code is on its way ${channel === 'sms' ? 'by text message' : 'by e-mail'}${where}.${mark}${what}`
}

/** What to look at when no message came. */
export function troubleOf(channel: string): string {
  return channel === 'sms'
    ? 'Check that the number is right and that your phone has a signal. A text message can take a minute.'
    : 'Look into the spam folder, and whether the address is right.'
}
