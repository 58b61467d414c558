import { describe, expect, test } from 'vitest'
import type { Network } from '../../../src/domain/limit/network-budget.ts'
import { Problem } from '../../../src/domain/problem.ts'
import { liveCodesKey } from '../../../src/domain/device/live-codes.ts'
import { clientOf, livingRoom, wrongCode } from './living-room.ts'
import { PROJECT } from '../../store/sample-records.ts'

describe('wrong user codes', () => {
  test('[DEV-19] [M45] of one person five are judged in a quarter of an hour, of many at once too', async () => {
    const room = await livingRoom()
    const who = room.person('anna')
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => room.enter({ ...who, network: undefined }, wrongCode())),
    )
    expect(answers.filter((a) => a.result === 'wrong').length).toBe(5)
    expect(answers.filter((a) => a.result === 'too_many').length).toBe(35)
    await room.advance(899)
    expect(await room.enter(who, wrongCode())).toEqual({ result: 'too_many', retryAfterSeconds: 1 })
    await room.advance(1)
    expect(await room.enter(who, wrongCode())).toEqual({ result: 'wrong' })
  })

  test('[DEV-19] of one network ten are judged, whoever is signed in', async () => {
    const room = await livingRoom()
    const network = room.newNetwork()
    const answers = []
    for (let i = 0; i < 12; i += 1)
      answers.push((await room.enter(room.person(`p${i}`, { network }), wrongCode())).result)
    expect(answers.filter((a) => a === 'wrong').length).toBe(10)
    expect(answers.slice(10)).toEqual(['too_many', 'too_many'])
  })

  test('[DEV-19] of one site, of which one holder may have every network, a hundred are judged', async () => {
    const room = await livingRoom()
    // Codes longer than any that lives count against who types them, and not against the project.
    const wide = room.newNetwork().near
    let judged = 0
    for (let i = 0; i < 120; i += 1) {
      const network = { ...room.newNetwork(), wide }
      const code = `BBBB-BBBB-${wrongCode().slice(-4)}`
      const { result } = await room.enter(room.person(`p${i}`, { network }), code)
      if (result === 'wrong') judged += 1
    }
    expect(judged).toBe(100)
  })

  test('[DEV-20] [M46] are not forgiven for a right one', async () => {
    const room = await livingRoom()
    const network = room.newNetwork()
    let wrong = 0
    for (let i = 0; i < 20; i += 1) {
      const who = room.person(`p${i}`, { network })
      const { userCode } = await room.device()
      await room.enter(who, userCode)
      const { result } = await room.enter(who, wrongCode())
      if (result === 'wrong') wrong += 1
    }
    expect(wrong).toBe(10)
  })

  test('[DEV-19] [M45] of a hundred people and networks set off the alarm of the project: new codes are longer, those who guessed wrong hear too many, and who did not gets in with the code on their screen', async () => {
    const room = await livingRoom()
    const before = await room.device()
    const guessers = Array.from({ length: 100 }, (_, i) => room.person(`p${i}`))
    for (const who of guessers)
      expect(await room.enter(who, wrongCode())).toEqual({ result: 'wrong' })
    const types = (await room.events()).map((e) => e.type)
    expect(types.filter((type) => type === 'user_code.alarmed').length).toBe(1)
    const after = await room.device()
    expect(after.userCode.length).toBeGreaterThan(before.userCode.length)
    for (const who of guessers) {
      expect(await room.enter(who, wrongCode())).toMatchObject({ result: 'too_many' })
      expect(await room.enter(who, before.userCode)).toMatchObject({ result: 'too_many' })
    }
    // The same person elsewhere, and another person there.
    const [one] = guessers
    expect(await room.enter(room.person('p0'), before.userCode)).toMatchObject({
      result: 'too_many',
    })
    expect(
      await room.enter(
        room.person('new', one?.network === undefined ? {} : { network: one.network }),
        before.userCode,
      ),
    ).toMatchObject({ result: 'too_many' })
    // An application's server that names nobody.
    expect(await room.find(before.userCode)).toMatchObject({ result: 'too_many' })
    expect(await room.letIn('anna', before.userCode)).toMatchObject({ result: 'approved' })
    expect(await room.letIn('boris', after.userCode)).toMatchObject({ result: 'approved' })
  })

  test('[DEV-19] ten people of one site who guess all they may hold up nobody else', async () => {
    const room = await livingRoom()
    const { userCode } = await room.device()
    const wide = room.newNetwork().near
    for (let i = 0; i < 10; i += 1) {
      const who = room.person(`p${i}`, { network: { ...room.newNetwork(), wide } })
      for (let guess = 0; guess < 5; guess += 1) await room.enter(who, wrongCode())
    }
    const types = (await room.events()).map((e) => e.type)
    expect(types.filter((type) => type === 'user_code.alarmed').length).toBe(1)
    const neighbour = room.person('n', { network: { ...room.newNetwork(), wide } })
    expect(await room.enter(neighbour, userCode)).toMatchObject({ result: 'too_many' })
    expect(await room.letIn('anna', userCode)).toMatchObject({ result: 'approved' })
  })

  test('[DEV-19] who guessed wrong is held up while the alarm lasts, and no longer', async () => {
    const room = await livingRoom()
    await room.setPolicy({}, { lifetimeSeconds: 600 })
    for (let i = 0; i < 60; i += 1) await room.enter(room.person(`p${i}`), wrongCode())
    const { userCode } = await room.device()
    const short = userCode.replaceAll('-', '').slice(0, 8)
    const refused = await room.enter(room.person('p0'), short)
    if (refused.result !== 'too_many') throw new Error(refused.result)
    await room.advance(refused.retryAfterSeconds)
    expect(await room.enter(room.person('p0'), short)).toEqual({ result: 'wrong' })
  })

  test('[M67] each has its line in the log; that somebody was turned away has one in each window', async () => {
    const room = await livingRoom()
    const who = room.person('anna')
    for (let i = 0; i < 30; i += 1) await room.enter(who, wrongCode())
    const types = (await room.events()).map((e) => e.type)
    expect(types.filter((type) => type === 'user_code.missed').length).toBe(5)
    expect(types.filter((type) => type === 'user_code.refused').length).toBe(1)
  })

  test('slips that a check character tells cost nothing', async () => {
    const room = await livingRoom()
    await room.setPolicy({ check: true })
    const { userCode } = await room.device()
    const last = userCode.at(-1) === 'B' ? 'C' : 'B'
    const who = room.person('anna')
    for (let i = 0; i < 20; i += 1)
      expect(await room.enter(who, userCode.slice(0, -1) + last)).toEqual({ result: 'mistyped' })
    expect(await room.enter(who, userCode)).toMatchObject({ result: 'found' })
  })
})

describe('device authorizations', () => {
  test('[DEV-36] one network begins ten a minute with one client, of many at once too', async () => {
    const room = await livingRoom()
    const where = room.whereabouts()
    const ask = () =>
      room.authorize({ where }).then(
        (a) => a.result,
        (error: unknown) => (error instanceof Problem ? error.code : 'defect'),
      )
    const answers = await Promise.all(Array.from({ length: 100 }, ask))
    expect(answers.filter((a) => a === 'authorized').length).toBe(10)
    expect(answers.filter((a) => a === 'rate_limited').length).toBe(90)
    await room.advance(60)
    expect(await ask()).toBe('authorized')
  })

  test('[DEV-36] no number of strangers keeps a network from its first device of a minute: past six hundred a minute of one client, each begins one', async () => {
    const room = await livingRoom()
    const client = await room.keepClient(clientOf())
    const answer = (asked: ReturnType<typeof room.authorize>) =>
      asked.then(
        (a) => a.result,
        (error: unknown) => (error instanceof Problem ? error.code : 'defect'),
      )
    const homes = Array.from({ length: 700 }, () => room.whereabouts())
    const first = await Promise.all(homes.map((where) => answer(room.authorize({ where }, client))))
    expect(first.filter((a) => a === 'authorized').length).toBe(700)
    for (const where of homes.slice(0, 20))
      expect(await answer(room.authorize({ where }, client))).toBe('rate_limited')
    // Another client's devices are not held up at all.
    const other = await room.keepClient(clientOf({ id: 'cli_other' }))
    const where = room.whereabouts()
    for (let i = 0; i < 10; i += 1)
      expect(await answer(room.authorize({ where }, other))).toBe('authorized')
    expect(await answer(room.authorize({ where }, client))).toBe('authorized')
    expect(await answer(room.authorize({ where }, client))).toBe('rate_limited')
    await room.advance(60)
    for (let i = 0; i < 2; i += 1)
      expect(await answer(room.authorize({ where }, client))).toBe('authorized')
  })

  test('[DEV-36] [M64] where nobody knows which networks ask, six hundred a minute of one client is the end for all of them', async () => {
    const room = await livingRoom()
    const begin = (isUnknown: boolean) => {
      const where = room.whereabouts()
      const known = { near: where.near, wide: undefined }
      const network: Network = isUnknown ? { ...known, isUnknown } : known
      return room.authorize({ where, network }).then(
        (a) => a.result,
        (error: unknown) => (error instanceof Problem ? error.code : 'defect'),
      )
    }
    const first = await Promise.all(Array.from({ length: 650 }, () => begin(true)))
    expect(first.filter((a) => a === 'authorized')).toHaveLength(600)
    expect(first.filter((a) => a === 'rate_limited')).toHaveLength(50)
    // A network that is known has its first device all the same.
    expect(await begin(false)).toBe('authorized')
    await room.advance(60)
    expect(await begin(true)).toBe('authorized')
  })

  test('[DEV-36] one network begins thirty a minute over all clients, and a site three hundred', async () => {
    const room = await livingRoom()
    const clients = await Promise.all(
      Array.from({ length: 5 }, (_, i) => room.keepClient(clientOf({ id: `cli_${i}` }))),
    )
    const begun = async (asks: readonly Parameters<typeof room.authorize>[]) =>
      (await Promise.allSettled(asks.map((ask) => room.authorize(...ask)))).filter(
        ({ status }) => status === 'fulfilled',
      ).length
    const where = room.whereabouts()
    expect(
      await begun(
        clients.flatMap((client) => Array.from({ length: 9 }, () => [{ where }, client])),
      ),
    ).toBe(30)
    const wide = room.newNetwork().near
    const ofSite = (client: (typeof clients)[number]): Parameters<typeof room.authorize> => {
      const home = room.whereabouts()
      return [{ where: home, network: { near: home.near, wide } }, client]
    }
    expect(
      await begun(clients.flatMap((client) => Array.from({ length: 90 }, () => ofSite(client)))),
    ).toBe(300)
  })

  test('[DEV-36] [DEV-40] clients that registered themselves count as one: registering again gives no more devices', async () => {
    const room = await livingRoom()
    const where = room.whereabouts()
    let begun = 0
    for (let i = 0; i < 8; i += 1) {
      const client = await room.keepClient(clientOf({ id: `reg_${i}` }))
      for (let n = 0; n < 3; n += 1)
        await room.authorize({ where }, client).then(
          () => (begun += 1),
          () => undefined,
        )
    }
    expect(begun).toBe(10)
    const other = await room.keepClient(clientOf({ id: 'reg_8' }))
    expect(await room.authorize({}, other)).toMatchObject({ result: 'authorized' })
    // Those that the project's owner made have their own.
    expect(await room.authorize({ where })).toMatchObject({ result: 'authorized' })
  })

  test('[DEV-37] two never have the same code, however few there are to draw from', async () => {
    // Chance that says everything three times: each code is drawn for three devices.
    let calls = 0
    const below = (limit: number) => {
      const [code, place] = [Math.floor(calls / 24), calls % 8]
      calls += 1
      return Math.floor(code / 20 ** place) % limit
    }
    const room = await livingRoom({ random: { below } })
    const codes = new Set<string>()
    for (let i = 0; i < 30; i += 1) codes.add((await room.device()).userCode)
    expect(codes.size).toBe(30)
    const together = await Promise.all(Array.from({ length: 10 }, () => room.device()))
    for (const { userCode } of together) codes.add(userCode)
    expect(codes.size).toBe(40)
  })

  test('a code that is decided counts as live no more', async () => {
    const room = await livingRoom()
    const count = async () => {
      const kept = await room.store.find(liveCodesKey(PROJECT))
      return (kept?.formats['base20-8']?.live ?? []).reduce((sum, [, live]) => sum + live, 0)
    }
    const [one, two, three] = [await room.device(), await room.device(), await room.device()]
    expect(await count()).toBe(3)
    await room.letIn('anna', one.userCode)
    await room.decideByCode('anna', two.userCode, { decision: 'deny' })
    expect(await count()).toBe(1)
    for (let i = 0; i < 21; i += 1) await room.poll(three.deviceCode)
    expect(await count()).toBe(0)
  })
})

describe('codes that are renewed', () => {
  test('a screen left alone is given a fresh code whenever one ends, for a day', async () => {
    const room = await livingRoom()
    await room.setPolicy({ renew: true })
    const first = await room.device()
    expect(first.expiresAt - first.codeExpiresAt).toBe((86_400 - 600) * 1000)
    const shown = async () => {
      const answer = await room.poll(first.deviceCode)
      if (answer.result !== 'authorization_pending') throw new Error(answer.result)
      return answer.fresh
    }
    expect(await shown()).toEqual({
      userCode: first.userCode,
      expiresAt: first.codeExpiresAt,
    })
    await room.advance(600)
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => room.poll(first.deviceCode, room.client, true)),
    )
    const fresh = answers.map((a) => ('fresh' in a ? a.fresh?.userCode : ''))
    expect(new Set(fresh).size).toBe(1)
    expect(fresh[0]).not.toBe(first.userCode)
    const types = (await room.events(first.verification)).map((e) => e.type)
    expect(types.filter((type) => type === 'user_code.renewed').length).toBe(1)
    expect(await room.enter(room.person('anna'), first.userCode)).toEqual({ result: 'wrong' })
    expect(await room.letIn('boris', fresh[0] ?? '')).toMatchObject({ result: 'approved' })
    expect(await room.poll(first.deviceCode)).toMatchObject({ result: 'approved' })
  })

  test('a person who compares codes does not see the screen change', async () => {
    const room = await livingRoom()
    await room.setPolicy({ renew: true })
    const { deviceCode, userCode, verification } = await room.device()
    await room.advance(590)
    const who = room.person('anna')
    await room.enter(who, userCode)
    await room.advance(20)
    expect(await room.poll(deviceCode)).toMatchObject({ fresh: { userCode } })
    expect(await room.show(who, verification)).toMatchObject({ status: 'pending' })
    expect(await room.decide(who, verification, { decision: 'approve' })).toMatchObject({
      result: 'approved',
    })
  })

  test('[DEV-12] a day is the end', async () => {
    const room = await livingRoom()
    await room.setPolicy({ renew: true })
    const { deviceCode } = await room.device()
    await room.advance(86_401)
    expect(await room.poll(deviceCode)).toEqual({ result: 'expired_token' })
  })
})
