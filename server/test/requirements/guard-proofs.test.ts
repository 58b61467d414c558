import { expect, test } from 'vitest'
import {
  ORIGIN,
  newPhone,
  publishableKey,
  setPolicy,
  start,
} from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'
import { solve } from './guard-street.ts'

const service = await useTestService()

async function proof(): Promise<string> {
  const { body } = await service.call('/v1/challenges')
  return solve(body.challenge)
}

test('[LIM-21] where the policy wants a proof of work, a start without one is refused and sends nothing', async () => {
  await setPolicy(service, 'sign_up', { proof_of_work: 'always' })
  const to = newPhone()
  const { status, body } = await start(service, { to, purpose: 'sign_up' })
  expect([status, body.code, body.challenge]).toEqual([403, 'challenge_required', '/v1/challenges'])
  expect(await service.messages(to)).toEqual([])
  const solved = await start(service, { to, purpose: 'sign_up', proof: await proof() })
  expect(solved.status).toBe(201)
})

test('[LIM-21] it is off by default', async () => {
  expect((await start(service)).status).toBe(201)
})

test('[LIM-21] a proof is good for one message, also when twenty use it at once', async () => {
  await setPolicy(service, 'sign_up', { proof_of_work: 'always' })
  const one = await proof()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => start(service, { purpose: 'sign_up', proof: one })),
  )
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(answers.filter(({ body }) => body.code === 'challenge_required')).toHaveLength(19)
})

test('[LIM-21] what is no proof, or one of a changed challenge, or of yesterday, is none', async () => {
  await setPolicy(service, 'sign_up', { proof_of_work: 'always' })
  const { body } = await service.call('/v1/challenges')
  const easier = { ...body.challenge, parameters: { ...body.challenge.parameters, cost: 1 } }
  const late = await proof()
  const garbage = Buffer.from('{"challenge":{},"solution":{}}').toString('base64')
  for (const forged of ['AAAA', garbage, solve(easier)])
    expect((await start(service, { purpose: 'sign_up', proof: forged })).body.code).toBe(
      'challenge_required',
    )
  await service.advance(1300)
  expect((await start(service, { purpose: 'sign_up', proof: late })).status).toBe(403)
})

test('[LIM-21] a browser with a publishable key asks for its own challenge, for mail as well', async () => {
  await setPolicy(service, 'sign_up', { proof_of_work: 'always' })
  const { key } = await publishableKey(service)
  const extra = { key, headers: { origin: ORIGIN } }
  const { status, body, headers } = await service.call('/v1/challenges', undefined, extra)
  expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
  const ask = { purpose: 'sign_up', channel: 'email', to: 'new@shop.test' }
  expect((await start(service, ask)).status).toBe(403)
  expect((await start(service, { ...ask, proof: solve(body.challenge) })).status).toBe(201)
})

test('[LIM-21] a rule of the guard asks for a proof where it sees a surge, and whoever solves it gets through', async () => {
  await service.call(
    '/v1/guard/rules/prefix_burst',
    { signal: 'velocity', threshold: 5, window_seconds: 120, least: 5, action: 'challenge' },
    { method: 'PUT' },
  )
  const to = (i: number) => `+43664${String(1_234_567 + i * 11)}`
  for (let i = 0; i < 5; i += 1) await start(service, { to: to(i) })
  const { status, body } = await start(service, { to: to(6) })
  expect([status, body.code, body.rule]).toEqual([403, 'challenge_required', 'prefix_burst'])
  expect((await start(service, { to: to(6), proof: await proof() })).status).toBe(201)
})
