import type { PhoneCall } from '../../src/domain/delivery/telephone.ts'

/** What a call says in these tests. */
export const PHONE_CALL: PhoneCall = {
  to: '+491701234567',
  locale: 'en',
  code: '739102',
  millisecondsLeft: 600_000,
  words: {
    kind: 'voice',
    opening: 'Hello. This is a call with a code from Example. To hear it, press any key.',
    lead: 'Your code is:',
    again: 'Once more:',
    closing: 'Never tell it to anybody.',
    text: 'Hello. This is a call with a code from Example. To hear it, press any key.',
  },
}
