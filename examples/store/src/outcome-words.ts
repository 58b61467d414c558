import type { CheckOutcome, CountersignError, VerificationStatus } from '@countersign/client'

/** A wrong code, and how often it may still be tried. */
export function wrongCodeWords(guessesLeft: number | undefined): string {
  if (guessesLeft === undefined) return 'That is not the code. Please look again.'
  if (guessesLeft === 0) return 'That is not the code. It cannot be tried again.'
  const times = guessesLeft === 1 ? 'once more' : `${guessesLeft} more times`
  return `That is not the code. You can try ${times}.`
}

/** Why a verification takes no code any more, and what to do. */
export function endedWords(
  result:
    | Exclude<CheckOutcome['result'], 'approved' | 'wrong_code' | 'more_evidence_required'>
    | VerificationStatus,
): string {
  switch (result) {
    case 'expired':
      return 'The time for this code is over. Start again to get a new one.'
    case 'locked':
      return 'Too many wrong codes were tried. Start again; if it stays so, wait a while.'
    case 'already_used':
    case 'approved':
      return 'This code was used already. Start again if that was not you just now.'
    case 'superseded':
      return 'A newer code was sent. Please use that one.'
    case 'denied':
      return 'Somebody who got this code said that they did not ask for it. Nothing was done.'
    case 'canceled':
      return 'This was canceled. Nothing was done.'
    default:
      return 'This could not be confirmed. Please start again in this browser.'
  }
}

/**
 * What the person is told of a problem; undefined when it is none of theirs.
 * @param channel by which the code was to travel
 */
export function problemWords(error: CountersignError, channel?: string): string | undefined {
  switch (error.code) {
    case 'rate_limited':
      if (channel === 'approval') return askedTooOften(error.retryAfterSeconds)
      return error.retryAfterSeconds === undefined
        ? 'Please wait a while before you ask for another code.'
        : `A code was sent a short while ago. You can ask for another in ${duration(error.retryAfterSeconds)}.`
    case 'invalid_address':
      return channel === 'sms'
        ? 'This phone number cannot be reached. Please check it, and that it begins with its country code, such as +1.'
        : 'This address cannot be reached. Please check how it is written.'
    case 'authenticator_disabled':
      return `Too many wrong codes were tried ${DISABLED[channel ?? ''] ?? 'for this address'}. Please use another way, or write to us.`
    case 'cooling_off':
      return coolingWords(error.retryAfterSeconds)
    case 'insufficient_user_authentication':
      return 'This needs a stronger proof, or a newer one. Please start again.'
    case 'verification_ended':
      return 'This is over. Please start again.'
    case 'invalid_request':
      return error.field === 'code' ? wrongCodeWords(undefined) : undefined
    case 'network':
    case 'timeout':
    case 'unavailable':
      return 'Codes cannot be sent or checked just now. Please try again in a minute.'
    default:
      return undefined
  }
}

function askedTooOften(seconds = 60): string {
  return `You were asked there often enough for now. Ask again in ${duration(seconds)}, or use another way.`
}

const DISABLED: Readonly<Record<string, string>> = {
  sms: 'for this number',
  totp: 'with your app',
  recovery_code: 'off your list',
}

/** After a recovery nothing can be bought for a time. */
export function coolingWords(seconds: number | undefined): string {
  const wait = seconds === undefined ? 'a day' : duration(seconds)
  return `The password of this account was recovered a short while ago. For your safety nothing can be bought for another ${wait}: if it was not you, there is time to stop it, by the link in our message.`
}

/** A length of time as a person says it: never shorter than it is. */
export function duration(seconds: number): string {
  const [count, unit] =
    seconds <= 90
      ? [Math.max(1, Math.ceil(seconds)), 'second']
      : seconds <= 5400
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'hour']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
