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
  result: Exclude<CheckOutcome['result'], 'approved' | 'wrong_code'> | VerificationStatus,
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

/** What the person is told of a problem; undefined when it is none of theirs. */
export function problemWords(error: CountersignError): string | undefined {
  switch (error.code) {
    case 'rate_limited':
      return error.retryAfterSeconds === undefined
        ? 'Please wait a while before you ask for another code.'
        : `A code was sent a short while ago. You can ask for another in ${duration(error.retryAfterSeconds)}.`
    case 'invalid_address':
      return 'This address cannot be reached. Please check how it is written.'
    case 'authenticator_disabled':
      return 'Too many wrong codes were tried for this address. Please write to us.'
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
