import { createServer, type Server } from 'node:http'
import express from 'express'
import fc from 'fast-check'
import fastify from 'fastify'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { challengeAnswer } from '../src/challenge-answer.ts'
import { requireVerification as forExpress } from '../src/express.ts'
import { requireVerification as forFastify } from '../src/fastify.ts'
import { requireVerification as forHono } from '../src/hono.ts'
import { requireVerification as forNext } from '../src/next.ts'
import { judgeProof, proofOf, type Proof } from '../src/proof.ts'
import { realService } from './real-service.ts'

const AAL1 = 'urn:countersign:aal:1'
const AAL2 = 'urn:countersign:aal:2'
const NEED = { purpose: 'purchase', maxAge: 120, acr: AAL2 }

/** What a session of this name remembers. */
function remembered(name: string): Proof | undefined {
  const authTime = Math.floor(Date.now() / 1000)
  const proof = { purpose: 'purchase', acr: AAL2, amr: ['otp'], authTime }
  switch (name) {
    case 'good':
      return proof
    case 'old':
      return { ...proof, authTime: authTime - 200 }
    case 'weak':
      return { ...proof, acr: AAL1 }
    case 'spent':
      return { ...proof, txnHash: 'of one order' }
    case 'other':
      return { ...proof, purpose: 'sign_in' }
    case 'broken':
      throw new Error('the session store is away')
    default:
      return undefined
  }
}

type Ask = (session: string) => Promise<Response>

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/pay`
}

const asking =
  (url: string): Ask =>
  (session) =>
    fetch(url, { method: 'POST', headers: { session } })

const FRAMEWORKS: Readonly<Record<string, () => Promise<Ask>>> = {
  async Express() {
    const app = express()
    const proof = (request: express.Request) => remembered(request.get('session') ?? '')
    app.post('/pay', forExpress({ ...NEED, proof }), (_request, response) => {
      response.send('paid')
    })
    return asking(await listening(createServer(app)))
  },
  async Fastify() {
    const app = fastify()
    onTestFinished(() => app.close())
    const proof = (request: { readonly headers: Record<string, unknown> }) =>
      remembered(String(request.headers['session']))
    app.post('/pay', { preHandler: forFastify({ ...NEED, proof }) }, () => 'paid')
    return asking(`${await app.listen({ port: 0 })}/pay`)
  },
  async Hono() {
    const app = new Hono()
    const proof = (context: { readonly req: { header(name: string): string | undefined } }) =>
      remembered(context.req.header('session') ?? '')
    app.post('/pay', forHono({ ...NEED, proof }), (context) => context.text('paid'))
    return async (session) =>
      app.request('http://shop.example/pay', { method: 'POST', headers: { session } })
  },
  async 'a Next route handler'() {
    const proof = (request: Request) => remembered(request.headers.get('session') ?? '')
    const POST = forNext({ ...NEED, proof })((_request: Request) => new Response('paid'))
    return (session) =>
      POST(new Request('http://shop.example/pay', { method: 'POST', headers: { session } }))
  },
}

for (const [name, open] of Object.entries(FRAMEWORKS))
  test(`[TXN-16] ${name}: an action runs with a proof that is fresh and strong enough, and else answers what it takes`, async () => {
    const ask = await open()
    expect(await (await ask('good')).text()).toBe('paid')
    for (const [session, reason] of [
      ['none', 'no_proof'],
      ['old', 'too_old'],
      ['weak', 'too_weak'],
      ['other', 'other_purpose'],
      // One order was agreed to, and this would let in any other.
      ['spent', 'one_transaction'],
    ] as const) {
      const answer = await ask(session)
      expect(answer.status).toBe(401)
      const challenge = answer.headers.get('www-authenticate') ?? ''
      expect(challenge).toMatch(/^Bearer error="insufficient_user_authentication", /)
      expect(challenge).toContain(`acr_values="${AAL2}", max_age="120"`)
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(await answer.json()).toMatchObject({
        code: 'insufficient_user_authentication',
        reason,
        purpose: 'purchase',
        acr_values: AAL2,
        max_age: 120,
      })
    }
    // Where the session cannot be read there is no leave to go on.
    const broken = await ask('broken').catch((error: unknown) => error)
    expect(broken instanceof Response ? broken.status : 500).toBe(500)
  })

test('[TXN-17] a mailed code’s receipt never reaches a second level, and its proof says how it was proven', async () => {
  const service = await realService()
  const { client } = service
  const to = 'ada@example.com'
  const started = await client.verifications.start({ purpose: 'sign_in', channel: 'email', to })
  const { code = '' } = await client.sandbox.waitForMessage({ to })
  const checked = await client.verifications.check(started.id, { code })
  if (checked.result !== 'approved') throw new Error(checked.result)
  const audience = service.house.project.id
  const judged = await client.receipts.verify(checked.receipt, { audience })
  if (judged.result !== 'valid') throw new Error(judged.reason)
  const proof = proofOf(judged.claims)
  expect(proof).toMatchObject({ purpose: 'sign_in', amr: ['otp'] })
  const now = proof.authTime * 1000
  expect(judgeProof({ purpose: 'sign_in' }, proof, now)).toBeUndefined()
  for (const acr of [AAL1, AAL2])
    expect(judgeProof({ purpose: 'sign_in', acr }, proof, now)).toMatchObject({
      reason: 'too_weak',
    })
})

test('a level that nobody knows is reached by itself only, and no time that is none is fresh', () => {
  const proof = { purpose: 'purchase', acr: 'urn:other:gold', amr: [], authTime: 1000 }
  const gold = { purpose: 'purchase', acr: 'urn:other:gold' }
  expect(judgeProof(gold, proof, 1_000_000)).toBeUndefined()
  expect(judgeProof({ ...gold, acr: AAL1 }, proof, 1_000_000)).toMatchObject({ reason: 'too_weak' })
  expect(judgeProof(gold, { ...proof, acr: AAL2 }, 1_000_000)).toMatchObject({ reason: 'too_weak' })
  // Nothing at all is not enough where no level is named.
  for (const acr of ['', 'bogus', 'urn:countersign:none'])
    expect(judgeProof({ purpose: 'purchase' }, { ...proof, acr }, 1_000_000)).toMatchObject({
      reason: 'too_weak',
    })
  expect(judgeProof(gold, null, 1_000_000)).toMatchObject({ reason: 'no_proof' })
  for (const authTime of [Number.NaN, Infinity, -Infinity, 1031, 699])
    expect(judgeProof(gold, { ...proof, authTime }, 1_000_000)).toMatchObject({ reason: 'too_old' })
})

test('whatever a requirement is called, its challenge stays one header of quoted words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (purpose, acr, maxAge) => {
      const challenge = judgeProof({ purpose, acr, maxAge }, undefined, 0)
      if (challenge === undefined) throw new Error('nothing was asked')
      const header = challengeAnswer(challenge).headers['www-authenticate']
      expect(header).toMatch(/^Bearer (?:[a-z_]+="[^"\\\r\n]*"(?:, )?)+$/)
      expect(() => new Headers({ 'www-authenticate': header ?? '' })).not.toThrow()
    }),
  )
})
