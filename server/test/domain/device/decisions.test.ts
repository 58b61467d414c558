import { describe, expect, test } from 'vitest'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { put } from '../../../src/domain/store.ts'
import { addressSeal } from '../../../src/domain/address/sealed-address.ts'
import { decideDevice } from '../../../src/domain/device/decide-device.ts'
import { endVerification } from '../../../src/domain/verification/end.ts'
import { PROJECT } from '../../store/sample-records.ts'
import { asServer, livingRoom, wrongCode } from './living-room.ts'

const room = await livingRoom()
const BERLIN = { country: 'DE', asn: 3320, latitude: 52.5, longitude: 13.4 }
const PARIS = { country: 'FR', asn: 3215, latitude: 48.9, longitude: 2.4 }

describe('a person who enters a code', () => {
  test('sees who asks for what, where from, and how far away that is', async () => {
    const where = room.whereabouts(BERLIN)
    const device = await room.device({ where, deviceName: 'Kitchen <b>TV</b>' })
    const who = room.person('anna', { where: room.whereabouts(PARIS) })
    const entered = await room.enter(who, device.userCode)
    expect(entered).toMatchObject({
      result: 'found',
      question: {
        verification: device.verification,
        status: 'pending',
        userCode: device.userCode,
        client: { id: 'cli_tv', name: 'Living room TV', registered: false },
        deviceName: 'Kitchen <b>TV</b>',
        lasts: { seconds: 600 },
        apart: { sameNetwork: false, sameCountry: false, kilometres: 870 },
        mustType: false,
      },
    })
    expect(await room.show(who, device.verification)).toEqual(
      entered.result === 'found' ? entered.question : undefined,
    )
  })

  test('[M47] nothing is claimed by looking, and only who entered the code may look', async () => {
    const { userCode, verification } = await room.device()
    const anna = room.person('anna')
    expect(await room.show(anna, verification)).toBeUndefined()
    await room.enter(anna, userCode)
    const before = (await room.events()).length
    expect(await room.show(room.person('boris'), verification)).toBeUndefined()
    expect(await room.show(anna, verification)).toMatchObject({ status: 'pending' })
    expect((await room.events()).length).toBe(before)
  })

  test('[DEV-34] a second person is refused while the first has it open, and it is told', async () => {
    const { userCode, verification } = await room.device()
    const [anna, boris] = [room.person('anna'), room.person('boris')]
    await room.enter(anna, userCode)
    expect(await room.enter(boris, userCode)).toEqual({ result: 'other_person' })
    expect(await room.decide(boris, verification, { decision: 'approve' })).toEqual({
      result: 'other_person',
    })
    expect(await room.decideByCode('boris', userCode, { decision: 'approve' })).toEqual({
      result: 'other_person',
    })
    expect((await room.events(verification)).map((e) => e.type)).toContain('user_code.contested')
    expect(await room.decide(anna, verification, { decision: 'approve' })).toMatchObject({
      result: 'approved',
    })
  })

  test('[DEV-34] [M61] who opens a code and leaves keeps it from its owner for two minutes, who must type it then', async () => {
    const { userCode, verification } = await room.device()
    const [stranger, owner] = [room.person('stranger'), room.person('owner')]
    await room.enter(stranger, userCode)
    expect(await room.enter(owner, userCode, true)).toEqual({ result: 'other_person' })
    await room.advance(120)
    expect(await room.enter(owner, userCode, true)).toMatchObject({
      result: 'found',
      question: { mustType: true },
    })
    expect(await room.decide(owner, verification, { decision: 'approve' })).toEqual({
      result: 'must_type',
    })
    const typed = userCode.toLowerCase()
    expect(await room.decide(owner, verification, { decision: 'approve', typed })).toMatchObject({
      result: 'approved',
    })
  })

  test('[M61] one who reads longer than two minutes types the code with the approval, or denies', async () => {
    const { userCode, verification } = await room.device()
    const anna = room.person('anna')
    await room.enter(anna, userCode)
    await room.advance(121)
    expect(await room.decide(anna, verification, { decision: 'approve' })).toEqual({
      result: 'must_type',
    })
    expect(await room.decide(anna, verification, { decision: 'deny' })).toMatchObject({
      result: 'denied',
    })
  })

  test('[M44] a code that is over looks like one that never was, and costs as much', async () => {
    const { userCode } = await room.device()
    await room.letIn('anna', userCode)
    const carla = room.person('carla')
    for (let i = 0; i < 5; i += 1)
      expect(await room.enter(carla, i % 2 === 0 ? userCode : wrongCode())).toEqual({
        result: 'wrong',
      })
    expect(await room.enter(carla, userCode)).toMatchObject({ result: 'too_many' })
  })
})

describe('a code that came along with a link', () => {
  const byLink = async (asker: object | undefined, approver: object | undefined) => {
    const device = await room.device({ where: room.whereabouts(asker) })
    const who = room.person('lena', { where: room.whereabouts(approver) })
    const entered = await room.enter(who, device.userCode, true)
    return entered.result === 'found' && entered.question.mustType
  }

  test('[DEV-26] must be typed when asker and approver are known to be in different countries or networks', async () => {
    expect(await byLink(BERLIN, PARIS)).toBe(true)
    expect(await byLink(BERLIN, { ...BERLIN, asn: 1 })).toBe(true)
    expect(await byLink(BERLIN, { ...BERLIN, country: 'AT' })).toBe(true)
  })

  test('[DEV-26] need not be typed where they are alike, or where nothing is known', async () => {
    expect(await byLink(BERLIN, BERLIN)).toBe(false)
    expect(await byLink(BERLIN, undefined)).toBe(false)
    expect(await byLink(undefined, PARIS)).toBe(false)
    expect(await byLink(undefined, undefined)).toBe(false)
  })

  test('[DEV-26] [DEV-19] is not approved without the right one typed, and a wrong one is a guess', async () => {
    const device = await room.device({ where: room.whereabouts(BERLIN) })
    const who = room.person('maja', { where: room.whereabouts(PARIS) })
    await room.enter(who, device.userCode, true)
    expect(await room.decide(who, device.verification, { decision: 'approve' })).toEqual({
      result: 'must_type',
    })
    for (let i = 0; i < 5; i += 1)
      expect(
        await room.decide(who, device.verification, { decision: 'approve', typed: wrongCode() }),
      ).toEqual({ result: 'wrong' })
    expect(
      await room.decide(who, device.verification, {
        decision: 'approve',
        typed: device.userCode,
      }),
    ).toMatchObject({ result: 'too_many' })
    expect(await room.poll(device.deviceCode)).toMatchObject({ result: 'authorization_pending' })
  })
})

describe('a decision', () => {
  test('[M48] of an approval and a denial at the same time one counts, and what is decided stays', async () => {
    let approvals = 0
    for (let round = 0; round < 200; round += 1) {
      const { deviceCode, userCode, verification } = await room.device()
      const subject = `person ${round}`
      const who = room.person(subject)
      await room.enter(who, userCode)
      const approve = room.decide(who, verification, { decision: 'approve' })
      // An approval looks up whom to tell before it is judged: in every second round the denial comes as late.
      for (let i = 0; i < (round % 2) * 50; i += 1) await Promise.resolve()
      const deny = room.decide(who, verification, { decision: 'deny' })
      const answers = await Promise.all([approve, deny])
      const results = answers.map((a) => a.result).toSorted()
      expect(results).toContain('ended')
      expect(results.filter((r) => r === 'approved' || r === 'denied').length).toBe(1)
      const isApproved = results.includes('approved')
      if (isApproved) approvals += 1
      const polled = await room.poll(deviceCode)
      expect(polled.result).toBe(isApproved ? 'approved' : 'access_denied')
      const types = (await room.store.timeline(PROJECT, verification)).map((e) => e.type)
      expect(types.filter((t) => /\.(approved|denied)$/.test(t)).length).toBe(1)
    }
    expect(approvals).toBeGreaterThan(0)
    expect(approvals).toBeLessThan(200)
  })

  test('[DEV-33] needs a sign-in of the last quarter of an hour to approve, and none to deny', async () => {
    const { userCode, verification } = await room.device()
    const long = room.person('nora', { authTime: room.store.now() - 900_001 })
    await room.enter(long, userCode)
    expect(await room.decide(long, verification, { decision: 'approve' })).toEqual({
      result: 'stale',
    })
    expect(await room.decide(long, verification, { decision: 'deny' })).toMatchObject({
      result: 'denied',
    })
  })

  test('[DEV-35] one account approves five devices an hour, on the page and by an application together', async () => {
    for (let i = 0; i < 5; i += 1) {
      const { userCode } = await room.device()
      const decided =
        i % 2 === 0
          ? await room.letIn('olga', userCode)
          : await room.decideByCode('olga', userCode, { decision: 'approve' })
      expect(decided.result).toBe('approved')
      await room.advance(60)
    }
    const sixth = await room.device()
    expect(await room.letIn('olga', sixth.userCode)).toEqual({
      result: 'too_many',
      retryAfterSeconds: 3300,
    })
    await room.advance(3300)
    const next = await room.device()
    expect(await room.letIn('olga', next.userCode)).toMatchObject({ result: 'approved' })
  })

  test('[DEV-30] tells every address on file, and only when it is approved', async () => {
    const who = room.person('quinn')
    const addresses = (['email', 'phone'] as const).map((kind, i) => ({
      id: `adr_${i}`,
      kind,
      sealed: room.vault.seal(`address ${i}`, addressSeal(PROJECT, `adr_${i}`)),
      hash: `hash ${i}`,
      masked: '…',
      addedAt: 0,
    }))
    const key = subjectKey(PROJECT, who.subjectHash)
    await room.store.change([key], () => ({
      writes: [put(key, { sends: [], addresses, expiresAt: Number.MAX_SAFE_INTEGER })],
      events: [],
      outcome: undefined,
    }))
    const before = room.sent.length
    const denied = await room.device()
    await room.enter(who, denied.userCode)
    await room.decide(who, denied.verification, { decision: 'deny' })
    expect(room.sent.length).toBe(before)
    const approved = await room.device()
    await room.enter(who, approved.userCode)
    await room.decide(who, approved.verification, { decision: 'approve' })
    const sent = room.sent.slice(before)
    expect(
      sent.map(({ kind, channel, send, sealedTo, id }) => ({
        kind,
        channel,
        send,
        to: sealedTo && room.vault.open(sealedTo, id),
      })),
    ).toEqual([
      { kind: 'device', channel: 'email', send: 0, to: 'address 0' },
      { kind: 'device', channel: 'sms', send: 0, to: 'address 1' },
    ])
  })

  test('of a person who did not start it is told to the application too', async () => {
    const { userCode, verification } = await room.device()
    const who = room.person('rosa')
    await room.enter(who, userCode)
    await room.decide(who, verification, { decision: 'deny', reported: true })
    const types = (await room.events(verification)).map((e) => e.type)
    expect(types.slice(-2)).toEqual(['verification.denied', 'verification.reported'])
  })

  test('[DEV-11] [M49] by the application that started nothing of it, on the verification itself, reaches the device', async () => {
    const { deviceCode, verification } = await room.device()
    const caller = { kind: 'secret', project: PROJECT, keyId: 'key_1', scopes: [] } as const
    await endVerification(room.needs, caller, verification, { status: 'canceled' })
    expect(await room.poll(deviceCode)).toEqual({ result: 'access_denied' })
  })
})

describe('an application that signs people in itself', () => {
  test('reads a question by its code, approves it, and is given a receipt', async () => {
    const { deviceCode, userCode, verification } = await room.device()
    expect(await room.find(userCode)).toMatchObject({
      result: 'found',
      question: { verification, status: 'pending', userCode: '' },
    })
    const decided = await room.decideByCode('sara', userCode, { decision: 'approve' })
    expect(decided).toMatchObject({ result: 'approved', question: { status: 'approved' } })
    const receipt = decided.result === 'approved' ? (decided.receipt ?? '') : ''
    const read = await room.needs.readReceipt(receipt, PROJECT)
    expect(read).toMatchObject({ verification, claims: { amr: ['otp', 'sms'] } })
    expect(await room.poll(deviceCode)).toMatchObject({ result: 'approved' })
    expect(await room.find(userCode)).toMatchObject({ question: { status: 'redeemed' } })
    expect(await room.decideByCode('sara', userCode, { decision: 'deny' })).toMatchObject({
      result: 'ended',
      question: { status: 'redeemed' },
    })
  })

  test('hears for an hour what became of a code', async () => {
    const { userCode } = await room.device()
    await room.advance(601)
    expect(await room.find(userCode)).toMatchObject({ question: { status: 'expired' } })
    await room.advance(3600)
    expect(await room.find(userCode)).toEqual({ result: 'wrong' })
  })

  test('[DEV-19] [M44] pays for wrong codes with the budget of the person it names, on every way in', async () => {
    const { userCode } = await room.device()
    const who = room.person('tara')
    for (let i = 0; i < 5; i += 1)
      expect(await room.decideByCode('tara', wrongCode(), { decision: 'approve' })).toEqual({
        result: 'wrong',
      })
    expect(await room.decideByCode('tara', userCode, { decision: 'approve' })).toMatchObject({
      result: 'too_many',
    })
    expect(await room.enter(asServer(who), userCode)).toMatchObject({ result: 'too_many' })
    expect(await room.enter(who, userCode)).toMatchObject({ result: 'too_many' })
  })

  test('[OPS-16] that asks again with the same Idempotency-Key hears the same, and the same receipt', async () => {
    const { userCode } = await room.device()
    const who = asServer(room.person('ulla'))
    const once = { id: 'key of a test', request: 'approve' }
    const approve = () => decideDevice(room.needs, who, { userCode }, { decision: 'approve' }, once)
    const [one, other] = await Promise.all([approve(), approve()])
    expect(one).toMatchObject({ result: 'approved', receipt: expect.any(String) })
    expect(other).toEqual(one)
    const again = decideDevice(
      room.needs,
      who,
      { userCode },
      { decision: 'deny' },
      { ...once, request: 'deny' },
    )
    await expect(again).rejects.toMatchObject({ code: 'idempotency_mismatch' })
  })
})
