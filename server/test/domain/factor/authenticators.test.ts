import { describe, expect, test } from 'vitest'
import {
  approveImport,
  confirmAuthenticator,
  listAuthenticators,
  removeAuthenticator,
  renameAuthenticator,
} from '../../../src/domain/factor/authenticators.ts'
import type { EnrolAsk } from '../../../src/domain/factor/enrol.ts'
import { APP, openFactors, PROJECT, SUBJECT, type Factory } from './open-factors.ts'

const list = (house: Factory, subject = SUBJECT) => listAuthenticators(house, PROJECT, subject)
const SEED = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const OTHER = { ...APP, keyId: 'key_2' }

async function remove(house: Factory, id: string, last?: boolean) {
  const receipt = await house.proof()
  return removeAuthenticator(house.needs, { ...APP, receipt }, SUBJECT, id, last)
}

describe('the authenticators of a person', () => {
  test('are listed as they are, the oldest first, and nobody sees those of another', async () => {
    const house = await openFactors()
    const first = await house.addApp({ type: 'totp', name: ' Ada’s\nphone ' })
    await house.store.advance(61_000)
    await house.answer(house.shows(await house.app(first), 1))
    const codes = await house.enrol({ type: 'recovery_codes' })
    const receipt = await house.proof()
    await house.enrol({ type: 'hotp' }, { ...APP, receipt })
    const now = house.store.now()
    expect(await list(house)).toEqual([
      {
        id: first,
        type: 'totp',
        name: 'Ada’s phone',
        status: 'active',
        createdAt: now - 61_000,
        usedAt: now,
        drift: 1,
      },
      {
        id: codes.authenticator.id,
        type: 'recovery_codes',
        name: 'Recovery codes',
        status: 'active',
        createdAt: now,
        left: 10,
      },
      {
        id: expect.stringMatching(/^aut_[0-9a-v]{20}$/),
        type: 'hotp',
        name: 'Code token',
        status: 'pending',
        createdAt: now,
      },
    ])
    expect(await list(house, 'user_7')).toEqual([])
    expect(await listAuthenticators(house, 'prj_other', SUBJECT)).toEqual([])
  })

  test('a name is cleaned and has 1 to 60 characters', async () => {
    const house = await openFactors()
    const id = await house.addApp()
    const rename = (name: string, subject = SUBJECT) =>
      renameAuthenticator(house.needs, PROJECT, subject, id, name)
    expect(await rename(' Bed\u202Eroom\nphone ')).toMatchObject({ id, name: 'Bedroom phone' })
    for (const name of ['', ' ', '\u200B', 'x'.repeat(61)]) {
      const refusal = { code: 'invalid_request', facts: { field: 'name' } }
      await expect(rename(name)).rejects.toMatchObject(refusal)
      await expect(house.enrol({ type: 'totp', name })).rejects.toMatchObject(refusal)
    }
    await expect(rename('Mine', 'user_7')).rejects.toMatchObject({ code: 'not_found' })
    expect(await house.eventTypes()).toContain('authenticator.renamed')
  })

  test('are twenty at most, also when thirty are asked for at once', async () => {
    const house = await openFactors()
    const asked = await Promise.allSettled(
      Array.from({ length: 30 }, () => house.enrol({ type: 'totp' })),
    )
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
    expect(asked.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'authenticator_exists' },
    })
    // Those that were never confirmed make room by themselves.
    await house.store.advance(600_000)
    await house.enrol({ type: 'totp' })
    expect(await list(house)).toHaveLength(1)
  })

  test.each([
    [{ type: 'totp', secret: 'A'.repeat(24) }, 'secret'],
    [{ type: 'totp', secret: 'not base32 at all!' }, 'secret'],
    [{ type: 'totp', secret: 'A'.repeat(257) }, 'secret'],
    [{ type: 'totp', secret: '' }, 'secret'],
    [{ type: 'hotp', counter: -1 }, 'counter'],
    [{ type: 'hotp', counter: 2 ** 53 }, 'counter'],
    [{ type: 'hotp', counter: 0.5 }, 'counter'],
  ] as const)('%j is refused with the field that is wrong', async (ask: EnrolAsk, field) => {
    const house = await openFactors()
    await expect(house.enrol(ask)).rejects.toMatchObject({
      code: 'invalid_request',
      facts: { field },
    })
    expect(await list(house)).toEqual([])
  })
})

describe('taking one away', () => {
  test('[PKY-20] the last strong one goes only when that is meant, or when recovery codes are left', async () => {
    const house = await openFactors()
    const first = await house.addApp()
    const second = await house.addApp({}, await house.proof())
    await remove(house, first)
    await expect(remove(house, second)).rejects.toMatchObject({ code: 'last_authenticator' })
    const codes = await house.enrol({ type: 'recovery_codes' })
    await remove(house, second)
    expect(await list(house)).toMatchObject([{ id: codes.authenticator.id }])
    const alone = await openFactors()
    await remove(alone, await alone.addApp(), true)
    expect(await list(alone)).toEqual([])
  })

  test('[PKY-20] of two that are taken away at once, one stays', async () => {
    const house = await openFactors()
    const ids = [await house.addApp(), await house.addApp({}, await house.proof())]
    const results = await Promise.allSettled(ids.map((id) => remove(house, id)))
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await list(house)).toHaveLength(1)
  })

  test('its codes are good for nothing at once', async () => {
    const house = await openFactors()
    const id = await house.addApp()
    await house.store.advance(60_000)
    const code = house.shows(await house.app(id))
    await remove(house, id, true)
    expect(await house.answer(code)).toBe('none')
  })
})

describe('telling the owner', () => {
  test('[TOT-11] every address on file hears of one that was added or taken away, and of none that was only begun', async () => {
    const house = await openFactors()
    await house.onFile(['ada@shop.example', '+14155550100'])
    await house.enrol({ type: 'totp' })
    expect(house.dispatched).toEqual([])
    const id = await house.addApp({ type: 'totp', name: 'Phone' })
    await remove(house, id, true)
    expect(
      house.dispatched.map(({ channel, notice }) => [channel, notice?.news, notice?.name]),
    ).toEqual([
      ['email', 'authenticator_added', 'Phone'],
      ['sms', 'authenticator_added', 'Phone'],
      ['email', 'authenticator_removed', 'Phone'],
      ['sms', 'authenticator_removed', 'Phone'],
    ])
    // They stand in the outbox too, should this process end before they leave.
    await house.store.advance(3_600_000)
    expect(await house.store.dueDeliveries('email', 10)).toHaveLength(2)
  })

  test('the log says whose, which, of what kind and by whom, and nothing of any seed', async () => {
    const house = await openFactors()
    const id = await house.addApp()
    await remove(house, id, true)
    const facts = { subject: house.hashOf(SUBJECT), authenticator: id, kind: 'totp', by: 'key_1' }
    expect(await house.events()).toMatchObject([
      { type: 'authenticator.added', facts },
      { type: 'authenticator.confirmed', facts },
      { type: 'authenticator.removed', facts, verification: expect.stringMatching(/^ver_/) },
    ])
  })
})

describe('a seed from elsewhere', () => {
  test('[ADM-08] is not taken where that is off, nor on our own pages', async () => {
    const house = await openFactors({ seedImport: 'off' })
    await expect(house.enrol({ type: 'totp', secret: SEED })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('[ADM-08] waits for a second operator, who is not the first, and is good at once then', async () => {
    const house = await openFactors({ seedImport: 'two_operators' })
    const made = await house.enrol({ type: 'totp', secret: SEED.toLowerCase() })
    const { id } = made.authenticator
    expect(made).toEqual({
      type: 'imported',
      authenticator: expect.objectContaining({ id, status: 'awaiting_operator' }),
    })
    const code = () => house.app(id).then((one) => house.shows(one))
    expect(await house.answer(await code())).toBe('none')
    await expect(
      confirmAuthenticator(house.needs, APP, SUBJECT, id, { code: await code() }),
    ).rejects.toMatchObject({ code: 'not_found' })
    await expect(approveImport(house.needs, APP, SUBJECT, id)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await house.store.advance(86_400_000)
    expect(await approveImport(house.needs, OTHER, SUBJECT, id)).toMatchObject({
      id,
      status: 'active',
    })
    expect(await house.answer(await code())).toBe('matched')
    await expect(approveImport(house.needs, OTHER, SUBJECT, id)).rejects.toMatchObject({
      code: 'not_found',
    })
    const told = (await house.events()).map(({ type, facts }) => [type, facts['by']])
    expect(told).toEqual([
      ['authenticator.added', 'key_1'],
      ['authenticator.imported', 'key_1'],
      ['authenticator.confirmed', 'key_2'],
    ])
  })

  test('[ADM-08] with one operator it is shown to work like any other, and is told to nobody', async () => {
    const house = await openFactors({ seedImport: 'one_operator' })
    const made = await house.enrol({ type: 'totp', secret: SEED })
    expect(made).toMatchObject({ type: 'imported', authenticator: { status: 'pending' } })
    expect(JSON.stringify(made)).not.toContain(SEED)
    const { id } = made.authenticator
    const code = house.shows(await house.app(id))
    expect(await confirmAuthenticator(house.needs, APP, SUBJECT, id, { code })).toMatchObject({
      result: 'active',
    })
  })
})
