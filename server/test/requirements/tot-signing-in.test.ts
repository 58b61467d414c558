import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReplicas, STORES, useServiceOn } from '../http/oauth/start-on.ts'
import type { TestService } from '../start-test-service.ts'
import { totp, wrongTotp } from './authenticator-app.ts'
import {
  appHolder,
  askFor,
  changeReceipt,
  factorsOf,
  must,
  pendingApp,
  recoveryCodes,
  type AppHolder,
  type Asked,
} from './factor-cast.ts'

const DAY = 86_400_000

/** What a guess came to. */
async function check(service: TestService, asked: Asked, code: string): Promise<string> {
  const path = `/v1/verifications/${asked.id}/checks`
  const { result } = await must(service, 200, path, { code, session: asked.session })
  return result
}

const ask = (service: TestService, { subject }: { readonly subject: string }) =>
  askFor(service, 'totp', subject)

async function signIn(service: TestService, app: AppHolder, code = app.code()): Promise<string> {
  return check(service, await ask(service, app), code)
}

/** How many of the wrong codes given for this person were judged. */
async function judged(service: TestService, asked: readonly Asked[]): Promise<number> {
  const stories = await Promise.all(
    asked.map(({ id }) => service.store.timeline(service.project.id, id)),
  )
  return stories.flat().filter(({ type }) => type === 'verification.guess_failed').length
}

/** Guesses wrong in so many sessions at once, five times in each. */
async function guessIn(service: TestService, app: AppHolder, sessions: number) {
  const asked = await Promise.all(Array.from({ length: sessions }, () => ask(service, app)))
  const now = service.store.now()
  const wrong = (at: number) => wrongTotp(app.secret, now, at)
  await Promise.all(
    asked.flatMap((one, s) =>
      Array.from({ length: 5 }, (_, i) => check(service, one, wrong(5 * s + i))),
    ),
  )
  return asked
}

describe.each(STORES)('signing in by an authenticator app, on %s', async (store) => {
  const service = await useServiceOn(store)

  test('[TOT-03] [M38] of fifty sign-ins at once with one code, one is let in', async () => {
    const app = await appHolder(service)
    const asked = await Promise.all(Array.from({ length: 50 }, () => ask(service, app)))
    const code = app.code()
    const results = await Promise.all(asked.map((one) => check(service, one, code)))
    expect(results.filter((each) => each === 'approved')).toHaveLength(1)
  })

  test('[TOT-04] [TOT-05] [M38] a code of the step before lets nobody in after a newer one', async () => {
    const app = await appHolder(service)
    await service.store.advance(60_000)
    const now = service.store.now()
    expect(await signIn(service, app, totp(app.secret, now + 30_000))).toBe('approved')
    expect(await signIn(service, app, totp(app.secret, now))).toBe('wrong_code')
  })

  test('[TOT-10] one that was not confirmed lets nobody in', async () => {
    expect(await (async (app) => signIn(service, app))(await pendingApp(service))).toBe(
      'wrong_code',
    )
  })

  test('[TOT-07] [COD-11] of twenty sessions with five wrong codes each, ten codes are judged in a day', async () => {
    const app = await appHolder(service)
    const asked = await guessIn(service, app, 20)
    expect(await judged(service, asked)).toBe(10)
    expect(await signIn(service, app)).toBe('locked')
    await service.store.advance(DAY)
    expect(await signIn(service, app)).toBe('approved')
  })

  test('[TOT-07] [COD-12] after fifty wrong codes in a row it is switched off, whatever time goes by', async () => {
    const app = await appHolder(service)
    for (let day = 0; day < 5; day += 1) {
      expect(await judged(service, await guessIn(service, app, 3))).toBe(10)
      await service.store.advance(DAY)
    }
    const list = () => must(service, 200, factorsOf(app.subject))
    expect((await list()).data).toMatchObject([{ id: app.id, status: 'disabled' }])
    const start = { purpose: 'sign_in', channel: 'totp', subject: app.subject }
    const refused = await service.call('/v1/verifications', start)
    expect(refused.body).toMatchObject({ code: 'authenticator_disabled' })
  })

  test('[TOT-08] wrong codes of messages do not touch the app, nor the other way round', async () => {
    const app = await appHolder(service)
    const to = `${app.subject.replaceAll(/\W/g, '')}@shop.example`
    for (let i = 0; i < 2; i += 1) {
      const body = { purpose: 'sign_in', channel: 'email', subject: app.subject, to }
      const { id } = await must(service, 201, '/v1/verifications', body)
      for (let guess = 0; guess < 5; guess += 1)
        await service.call(`/v1/verifications/${id}/checks`, { code: '00000000' })
      await service.store.advance(3_600_000)
    }
    expect(await signIn(service, app)).toBe('approved')
  })

  test('[TOT-17] a new app, begun after nine wrong codes, gets one try that day', async () => {
    const app = await appHolder(service)
    const receipt = await changeReceipt(service, app)
    const asked = [await ask(service, app), await ask(service, app)]
    for (let i = 0; i < 9; i += 1) {
      const one = asked[i < 5 ? 0 : 1]
      if (one !== undefined)
        await check(service, one, wrongTotp(app.secret, service.store.now(), i))
    }
    const next = await pendingApp(service, app.subject, { receipt })
    const path = `${factorsOf(app.subject)}/${next.id}/confirmation`
    const confirm = (code: string) => must(service, 200, path, { code })
    const wrong = wrongTotp(next.secret, service.store.now())
    expect(await confirm(wrong)).toMatchObject({ result: 'wrong_code' })
    expect(await confirm(next.code())).toMatchObject({ result: 'locked' })
    expect(await signIn(service, app)).toBe('locked')
  })

  test('[REC-03] of fifty sign-ins at once with one recovery code, one is let in', async () => {
    const { subject, codes } = await recoveryCodes(service)
    const [code = ''] = codes
    const asked = await Promise.all(
      Array.from({ length: 50 }, () => askFor(service, 'recovery_code', subject)),
    )
    const results = await Promise.all(asked.map((one) => check(service, one, code)))
    expect(results.filter((each) => each === 'approved')).toHaveLength(1)
    expect((await must(service, 200, factorsOf(subject))).data).toMatchObject([{ left: 9 }])
  })

  test('[M41] of two recovery codes used at once, both are used up', async () => {
    const { subject, codes } = await recoveryCodes(service)
    const asked = await Promise.all(codes.map(() => askFor(service, 'recovery_code', subject)))
    const results = await Promise.all(asked.map((one, at) => check(service, one, codes[at] ?? '')))
    expect(new Set(results)).toEqual(new Set(['approved']))
    expect((await must(service, 200, factorsOf(subject))).data).toMatchObject([{ left: 0 }])
  })

  test('[REC-05] of eleven wrong recovery codes in many sessions, five are judged in an hour', async () => {
    const { subject, codes } = await recoveryCodes(service)
    const asked: Asked[] = []
    for (let i = 0; i < 11; i += 1) {
      const one = await askFor(service, 'recovery_code', subject)
      asked.push(one)
      await check(service, one, `0000-0000-0000-00${10 + i}`)
    }
    expect(await judged(service, asked)).toBe(5)
    const right = await askFor(service, 'recovery_code', subject)
    expect(await check(service, right, codes[0] ?? '')).toBe('locked')
    await service.store.advance(3_600_000)
    const later = await askFor(service, 'recovery_code', subject)
    expect(await check(service, later, codes[0] ?? '')).toBe('approved')
  })

  test('[REC-15] a new set of recovery codes makes the old one good for nothing', async () => {
    const { subject, codes } = await recoveryCodes(service)
    const asked = await askFor(service, 'recovery_code', subject, { purpose: 'recovery' })
    const path = `/v1/verifications/${asked.id}/checks`
    // A recovery by one of them proves the person: there is nothing stronger on the account.
    const proof = await service.call(path, { code: codes[0], session: asked.session })
    expect([proof.status, proof.body.result]).toEqual([200, 'approved'])
    const body = { type: 'recovery_codes', receipt: proof.body.receipt }
    const fresh = await must(service, 201, factorsOf(subject), body)
    const old = await askFor(service, 'recovery_code', subject)
    expect(await check(service, old, codes[1] ?? '')).toBe('wrong_code')
    const next = await askFor(service, 'recovery_code', subject)
    expect(await check(service, next, fresh.codes[0])).toBe('approved')
  })
})

describe('two services on one database', () => {
  let services: readonly [TestService, TestService]
  beforeAll(async () => {
    services = await startReplicas()
  })
  afterAll(async () => {
    await Promise.all(services.map((service) => service.stop()))
  })

  test('[TOT-03] [M38] [LIM-01] let one sign-in through with a code, whichever is asked, and fifty at once', async () => {
    const [one, other] = services
    const app = await appHolder(one)
    const code = app.code()
    const asked = await Promise.all(
      Array.from({ length: 50 }, (_, at) => ask(at % 2 === 0 ? one : other, app)),
    )
    const results = await Promise.all(
      asked.map((each, at) => check(at % 2 === 0 ? other : one, each, code)),
    )
    expect(results.filter((each) => each === 'approved')).toHaveLength(1)
    expect(await signIn(other, app, code)).not.toBe('approved')
  })

  test('[REC-03] [M41] use a recovery code up once, and two different ones both', async () => {
    const [one, other] = services
    const { subject, codes } = await recoveryCodes(one)
    const [same = '', a = '', b = ''] = codes
    const use = async (service: TestService, code: string) =>
      check(service, await askFor(service, 'recovery_code', subject), code)
    const twice = await Promise.all([use(one, same), use(other, same)])
    expect(twice.toSorted((x, y) => x.localeCompare(y))).toEqual(['approved', 'wrong_code'])
    expect(await Promise.all([use(one, a), use(other, b)])).toEqual(['approved', 'approved'])
    expect((await must(other, 200, factorsOf(subject))).data).toMatchObject([{ left: 7 }])
  })
})
