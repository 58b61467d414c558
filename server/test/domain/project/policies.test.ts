import { describe, expect, test } from 'vitest'
import { getPolicy, listPolicies, putPolicy } from '../../../src/domain/project/policies.ts'
import { openOAuth, PROJECT } from '../oauth/open-oauth.ts'

const CALLER = { kind: 'secret', project: PROJECT, keyId: 'key_1', scopes: ['policies'] } as const

describe('a policy', () => {
  test('has the version 0 until the project sets it, and one more with each time, of two at once too', async () => {
    const house = await openOAuth()
    expect((await getPolicy(house, CALLER, 'purchase')).version).toBe(0)
    expect((await putPolicy(house, CALLER, 'purchase', {})).version).toBe(1)
    const both = await Promise.all(
      [3, 4].map((guesses) => putPolicy(house, CALLER, 'purchase', { guesses })),
    )
    expect(new Set(both.map(({ version }) => version))).toEqual(new Set([2, 3]))
    expect((await getPolicy(house, CALLER, 'purchase')).version).toBe(3)
    const events = await house.store.eventsAfter(PROJECT, 0, 100)
    const changes = events.filter(({ type }) => type === 'policy.changed')
    expect(changes.map(({ facts }) => [facts['purpose'], facts['version']])).toEqual([
      ['purchase', 1],
      ['purchase', 2],
      ['purchase', 3],
    ])
    expect((await listPolicies(house, CALLER)).find((p) => p.purpose === 'sign_in')?.version).toBe(
      0,
    )
  })

  test('says what its actions need: what is left out of that is as usual, amounts have all the digits of their currency', async () => {
    const house = await openOAuth()
    const { requires } = await putPolicy(house, CALLER, 'purchase', {
      requires: { acr: 'aal1', maxAgeSeconds: 60, upTo: { EUR: '100', JPY: '9000', KWD: '1.5' } },
    })
    expect(requires).toEqual({
      acr: 'aal1',
      maxAgeSeconds: 60,
      trustedDevice: false,
      upTo: { EUR: '100.00', JPY: '9000', KWD: '1.500' },
      coolOffSeconds: 86_400,
    })
    expect((await getPolicy(house, CALLER, 'purchase')).requires).toEqual(requires)
    // What is left out of the next one is as usual again, and not as it was.
    expect((await putPolicy(house, CALLER, 'purchase', {})).requires.upTo).toEqual({})
  })

  test('[TXN-12] takes no amount that is not one of its currency', async () => {
    const house = await openOAuth()
    for (const [currency, amount] of [
      ['EUR', '1e3'],
      ['EUR', '-1'],
      ['EUR', '100.001'],
      ['JPY', '1.5'],
      ['EUR', '١٠'],
      ['eur', '1'],
      ['ABC', '1'],
    ] as const)
      await expect(
        putPolicy(house, CALLER, 'purchase', { requires: { upTo: { [currency]: amount } } }),
      ).rejects.toMatchObject({ code: 'invalid_policy', facts: { field: 'requires.up_to' } })
  })

  test('[REC-12] of recoveries asks for no more than a recovery can be worth', async () => {
    const house = await openOAuth()
    for (const acr of ['aal2', 'phishing_resistant'] as const)
      await expect(
        putPolicy(house, CALLER, 'recovery', { requires: { acr } }),
      ).rejects.toMatchObject({ code: 'invalid_policy', facts: { field: 'requires.acr' } })
    expect(
      (await putPolicy(house, CALLER, 'recovery', { requires: { acr: 'aal1' } })).version,
    ).toBe(1)
  })

  test('[REC-11] of purchases, as it comes, makes them wait a day after a recovery', async () => {
    const house = await openOAuth()
    expect((await getPolicy(house, CALLER, 'purchase')).requires).toMatchObject({
      acr: 'confirmed',
      coolOffSeconds: 86_400,
    })
    expect((await getPolicy(house, CALLER, 'sign_in')).requires).toMatchObject({
      acr: 'confirmed',
      coolOffSeconds: 0,
    })
  })
})
