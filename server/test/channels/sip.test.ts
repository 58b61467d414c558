import { expect, test } from 'vitest'
import { sipCarrier } from '../../src/channels/sip.ts'
import type { CallResult, PhoneCall, Telephone } from '../../src/domain/delivery/telephone.ts'
import { carrierKit, outgoing } from './carrier-kit.ts'

const words = {
  kind: 'voice',
  opening: 'o',
  lead: 'l',
  again: 'a',
  closing: 'c',
  text: 't',
} as const
const message = { ...outgoing(), channel: 'voice', to: '+491701234567', message: words } as const

/** A carrier on a line whose calls all end the same way. */
function carrierWhere(result: CallResult) {
  const calls: PhoneCall[] = []
  const kit = carrierKit()
  const line: Telephone = {
    async call(call) {
      calls.push(call)
      return result
    },
    check: async () => ({ ok: true, detail: 'the carrier answers (200)' }),
    close: async () => undefined,
  }
  const settings = { name: 'phone', host: 'sip.carrier.example', from: '+4930123456' }
  return { carrier: sipCarrier(settings, kit.hooks, () => line), calls, kit }
}

const untold = (why: Extract<CallResult, { result: 'untold' }>['why'], afterSeconds?: number) =>
  ({ result: 'untold', why, detail: why, ...(afterSeconds && { afterSeconds }) }) as const

test('a call whose code was told is a message that was taken, and heard when the line is free', async () => {
  const { promise: ended, resolve: hangUp } = Promise.withResolvers<void>()
  const { carrier, calls, kit } = carrierWhere({ result: 'told', callId: 'call-1', ended })
  expect(await carrier.send(message)).toEqual({ result: 'accepted', carrierReference: 'call-1' })
  expect(calls).toMatchObject([{ to: message.to, code: message.code, locale: 'en', words }])
  expect(kit.reports).toEqual([])
  hangUp()
  await ended
  expect(kit.reports).toEqual([{ carrier: 'phone', carrierReference: 'call-1', outcome: 'heard' }])
})

for (const why of ['busy', 'no_answer', 'no_key', 'hung_up'] as const)
  test(`[MSG-07] ${why} is no failure of the carrier, and the person is called again later`, async () => {
    const { carrier, kit } = carrierWhere(untold(why))
    expect(await carrier.send(message)).toEqual({
      result: 'retry',
      reason: why,
      whose: 'destination',
      afterSeconds: 30,
      // Somebody answered: the call is paid for.
      ...((why === 'no_key' || why === 'hung_up') && { mayHaveCost: true }),
    })
    expect(kit.reports).toEqual([])
  })

test('a number that there is not, and a person who declined, are called by no other carrier', async () => {
  for (const why of ['no_such_number', 'declined'] as const)
    // oxlint-disable-next-line no-await-in-loop -- one after the other says which
    expect(await carrierWhere(untold(why)).carrier.send(message)).toEqual({
      result: 'refused',
      reason: why,
      whose: 'destination',
    })
})

test('what the carrier refuses or cannot now is for the next one', async () => {
  const refused = { result: 'refused', reason: 'refused', whose: 'carrier' }
  expect(await carrierWhere(untold('refused')).carrier.send(message)).toEqual(refused)
  const later = { result: 'retry', reason: 'unreachable', afterSeconds: 17 }
  expect(await carrierWhere(untold('unreachable', 17)).carrier.send(message)).toEqual(later)
})

test('nobody is called after the deadline, at what is no number, or with what is not spoken', async () => {
  const { carrier, calls, kit } = carrierWhere(untold('busy'))
  const late = { ...message, deadline: kit.hooks.now() }
  const split = { ...message, to: '+4917012345;x=<sip:b>' }
  const written = { ...message, message: { kind: 'text', text: 't' } } as const
  for (const each of [late, split, written, { ...message, code: undefined }])
    // oxlint-disable-next-line no-await-in-loop -- one after the other says which
    expect(await carrier.send(each)).toMatchObject({ result: 'refused' })
  expect(calls).toEqual([])
})
