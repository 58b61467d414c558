import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { softwareAuthenticator } from '../passkeys/software-authenticator.ts'
import { useTestService } from '../use-test-service.ts'
import { askFor, must, type Asked } from './factor-cast.ts'
import { checks, unique } from './routes-cast.ts'
import { passkeyHolder, pendingPasskey } from './routes-passkeys.ts'

const service = await useTestService()
const origin = new URL(service.url).origin

const check = ({ id, session }: Asked, credential: object) =>
  must(service, 200, checks(id), { credential, session })

const resultOf = async (asked: Asked, credential: object): Promise<string> =>
  (await check(asked, credential)).result

/** A start by which whoever has a passkey signs in. */
async function askAnybody(): Promise<Asked> {
  const session = unique('session')
  const ask = { purpose: 'sign_in', channel: 'passkey', session }
  const body = await must(service, 201, '/v1/verifications', ask)
  return { id: body.id, clientSecret: body.client_secret, session, body }
}

const eventsOf = async (id: string): Promise<readonly string[]> =>
  (await must(service, 200, `/v1/verifications/${id}`)).timeline.map(
    ({ type }: { readonly type: string }) => type,
  )

test('a person signs in with a passkey, and the receipt says that it withstands phishing', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const asked = await askFor(service, 'passkey', subject)
  const { result, receipt } = await check(asked, passkey.get(asked.body.passkey))
  expect(result).toBe('approved')
  expect(decodeJwt(receipt)).toMatchObject({
    acr: 'urn:countersign:aal:2:phishing-resistant',
    amr: expect.arrayContaining(['pop', 'user']),
  })
})

test('a person signs in with a passkey without saying who they are', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const asked = await askAnybody()
  expect(asked.body.passkey.allowCredentials).toEqual([])
  const { result, verification } = await check(asked, passkey.get(asked.body.passkey))
  expect([result, verification.subject]).toEqual(['approved', subject])
})

test('[PKY-14] where nobody was named, a passkey that says another is its holder, or nobody, signs nobody in', async () => {
  const { passkey } = await passkeyHolder(service)
  for (const userHandle of [null, 'c29tZWJvZHkgZWxzZQ']) {
    const asked = await askAnybody()
    const credential = passkey.get(asked.body.passkey, { userHandle })
    expect(await resultOf(asked, credential)).toBe('wrong_code')
  }
})

test('[PKY-02] every challenge is 32 bytes long, and another', async () => {
  const { subject } = await passkeyHolder(service)
  const challenges = new Set<string>()
  for (let i = 0; i < 5; i += 1) {
    challenges.add((await askFor(service, 'passkey', subject)).body.passkey.challenge)
    challenges.add((await askFor(service, 'passkey', unique('subject'))).body.passkey.challenge)
    challenges.add((await pendingPasskey(service)).options.challenge)
  }
  expect(challenges.size).toBe(15)
  for (const challenge of challenges) expect(Buffer.from(challenge, 'base64url')).toHaveLength(32)
})

test('[PKY-03] a challenge is good for one try, right or wrong: the next try takes the next challenge', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const asked = await askFor(service, 'passkey', subject)
  const first = asked.body.passkey
  const missed = await check(asked, passkey.get(first, { forged: true }))
  expect(missed.result).toBe('wrong_code')
  expect(missed.passkey.challenge).not.toBe(first.challenge)
  const late = await check(asked, passkey.get(first))
  expect(late.result).toBe('wrong_code')
  expect(await resultOf(asked, passkey.get(late.passkey))).toBe('approved')
})

test('[PKY-04] of fifty at once with the same assertion, one is approved', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const asked = await askFor(service, 'passkey', subject)
  const credential = passkey.get(asked.body.passkey)
  const results = await Promise.all(Array.from({ length: 50 }, () => resultOf(asked, credential)))
  expect(results.filter((result) => result === 'approved')).toHaveLength(1)
})

test('[PKY-05] a challenge lives for five minutes', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const inTime = await askFor(service, 'passkey', subject)
  const late = await askFor(service, 'passkey', subject)
  await service.store.advance(299_000)
  expect(await resultOf(inTime, passkey.get(inTime.body.passkey))).toBe('approved')
  await service.store.advance(1_000)
  expect(await resultOf(late, passkey.get(late.body.passkey))).toBe('expired')
})

test('[PKY-06] [PKY-15] the challenge for making a passkey signs nobody in, and the other way round', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const { options } = await pendingPasskey(service)
  const asked = await askFor(service, 'passkey', subject)
  const { rpId } = asked.body.passkey
  const swapped = passkey.get({ challenge: options.challenge, rpId })
  expect(await resultOf(asked, swapped)).toBe('wrong_code')
  const again = await askFor(service, 'passkey', subject)
  const created = passkey.get(again.body.passkey, { type: 'webauthn.create' })
  expect(await resultOf(again, created)).toBe('wrong_code')
})

test('[PKY-15] an assertion for one verification is worth nothing for another: of the same person, another session, purpose or payment', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const one = await askFor(service, 'passkey', subject)
  const others = [
    await askFor(service, 'passkey', subject),
    await askFor(service, 'passkey', subject, { purpose: 'account_change' }),
    await askFor(service, 'passkey', subject, {
      purpose: 'purchase',
      transaction: { amount: '129.90', currency: 'EUR', payee: 'Shop' },
    }),
  ]
  for (const other of others) {
    expect(await resultOf(other, passkey.get(one.body.passkey))).toBe('wrong_code')
  }
})

test('[PKY-07] [PKY-09] [PKY-10] [PKY-08] an assertion of another page, domain or frame, or without its holder, is a wrong one', async () => {
  const oddities = [
    { origin: 'https://evil.example' },
    { rpId: 'evil.example' },
    { flags: 0 },
    { flags: 1 },
    { crossOrigin: true },
    { crossOrigin: true, topOrigin: 'https://evil.example' },
  ]
  for (const oddity of oddities) {
    const { subject, passkey } = await passkeyHolder(service)
    const asked = await askFor(service, 'passkey', subject)
    expect(await resultOf(asked, passkey.get(asked.body.passkey, oddity))).toBe('wrong_code')
  }
})

test('[PKY-14] the passkey of another person signs nobody in, whoever it says it is of', async () => {
  const { subject } = await passkeyHolder(service)
  const other = await passkeyHolder(service)
  const asked = await askFor(service, 'passkey', subject)
  expect(await resultOf(asked, other.passkey.get(asked.body.passkey))).toBe('wrong_code')
})

test('[PKY-11] a passkey whose holder changed whether it may be backed up is a wrong one', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const asked = await askFor(service, 'passkey', subject)
  expect(await resultOf(asked, passkey.get(asked.body.passkey, { flags: 1 | 4 | 8 }))).toBe(
    'wrong_code',
  )
})

test('[PKY-16] a counter that went back is told of, and the person is let in', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const told = []
  for (const signCount of [7, 3]) {
    const asked = await askFor(service, 'passkey', subject)
    const credential = passkey.get(asked.body.passkey, { signCount })
    expect(await resultOf(asked, credential)).toBe('approved')
    told.push((await eventsOf(asked.id)).includes('authenticator.counter_fell'))
  }
  expect(told).toEqual([false, true])
})

test('[PKY-18] a passkey that nobody has is answered like one with a wrong signature', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const stranger = softwareAuthenticator({ origin }, 'c3RyYW5nZXI')
  const answers = []
  for (const [who, answer] of [
    [subject, passkey],
    [subject, stranger],
    [unique('subject'), stranger],
  ] as const) {
    const { id, body } = await askFor(service, 'passkey', who)
    const credential = answer.get(body.passkey, { forged: true })
    const { status, body: said } = await service.call(
      checks(id),
      { credential, client_secret: body.client_secret },
      { key: null },
    )
    answers.push([status, said.result, Object.keys(said).toSorted()])
  }
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
})

test('[PKY-22] what is no credential is a wrong one or a bad request, and never more', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const asked = await askFor(service, 'passkey', subject)
  const real = passkey.get(asked.body.passkey)
  const broken = [{}, { ...real, response: {} }, { ...real, id: 'A'.repeat(9000) }, [], 7, null]
  for (const credential of [
    ...broken,
    { ...real, response: { ...real.response, signature: 'A' } },
  ]) {
    const { status, body } = await service.call(checks(asked.id), {
      credential,
      session: asked.session,
    })
    expect(status === 400 || (status === 200 && body.result !== 'approved'), body.detail).toBe(true)
  }
})

test('[PKY-23] after a passkey that failed nothing weaker is offered or sent', async () => {
  const { subject, passkey } = await passkeyHolder(service)
  const asked = await askFor(service, 'passkey', subject)
  const sent = (await service.messages()).length
  const missed = await check(asked, passkey.get(asked.body.passkey, { forged: true }))
  expect(missed.verification.channel).toBe('passkey')
  expect(missed.ways).toBeUndefined()
  expect(await service.messages()).toHaveLength(sent)
})
