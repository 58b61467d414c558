import { expect, test } from 'vitest'
import { isTestAddress, shownCarrier } from '../../../src/channels/sandbox.ts'
import { parseAddress } from '../../../src/domain/address/parse-address.ts'
import type { Channel } from '../../../src/domain/delivery/channel.ts'
import { refuseDestination } from '../../../src/domain/guard/refuse-destination.ts'
import { Problem } from '../../../src/domain/problem.ts'

const ALL = { countries: 'all' } as const

function refusalOf(
  channel: Channel,
  to: string,
  guard: Parameters<typeof refuseDestination>[0] = ALL,
) {
  try {
    refuseDestination(
      guard,
      channel,
      parseAddress(to.includes('@') ? 'email' : 'phone', to, (d) => d),
    )
    return undefined
  } catch (error) {
    if (error instanceof Problem) return error.facts['reason']
    throw error
  }
}

test('[LIM-20] outside the sandbox test numbers are refused, and nothing switches them on', () => {
  for (const channel of ['sms', 'voice', 'whatsapp'] as const) {
    expect(refusalOf(channel, '+15005550006')).toBe('test_number')
    expect(refusalOf(channel, '+15005550006', { countries: new Set(['US']) })).toBe('test_number')
    expect(refusalOf(channel, '+15005550006', { ...ALL, isTestAddress })).toBeUndefined()
  }
})

test('[LIM-20] in the sandbox no carrier ever hears of a test number', async () => {
  const sent: string[] = []
  const carrier = shownCarrier(
    { inbox: { add: () => undefined } as never, faults: { meet: async () => undefined } as never },
    {
      name: 'real',
      type: 'smpp',
      channel: 'sms',
      send: async ({ to }) => {
        sent.push(to)
        return { result: 'accepted' }
      },
      close: async () => undefined,
    },
  )
  for (const to of ['+15005550006', '+4915112345678'])
    await carrier.send({ to, channel: 'sms' } as never)
  expect(sent).toEqual(['+4915112345678'])
})

test('[LIM-10] an empty list of countries is none', () => {
  expect(refusalOf('sms', '+4915112345678', { countries: new Set() })).toBe('country')
  expect(refusalOf('email', 'a@b.example', { countries: new Set() })).toBeUndefined()
})

test('[LIM-12] a landline can be called, and texted to by nobody', () => {
  expect(refusalOf('sms', '+493012345678')).toBe('landline')
  expect(refusalOf('voice', '+493012345678')).toBeUndefined()
  // In many countries nobody can tell from the digits.
  expect(refusalOf('sms', '+14155550100')).toBeUndefined()
})
