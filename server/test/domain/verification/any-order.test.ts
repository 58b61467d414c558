import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startTestService, type TestService } from '../../start-test-service.ts'
import { check, checkAsHolder, sendAgain, setPolicy, start, wrong } from './people.ts'

/*
 * Whatever is done to one verification, in whatever order: what must never happen does not. A small model says what each step may come to;
 * the whole service does it, over HTTP, and is sometimes stopped and started again.
 */

type Step =
  | {
      readonly do: 'wrong' | 'right' | 'older' | 'holder' | 'cancel' | 'deny' | 'restart' | 'start'
    }
  | { readonly do: 'send' }
  | { readonly do: 'both' }
  | { readonly do: 'wait'; readonly seconds: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>({ do: 'wrong' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'right' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'both' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'older' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Step>({ do: 'holder' }, { do: 'cancel' }, { do: 'deny' }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'restart' }, { do: 'start' }) },
  { weight: 4, arbitrary: fc.constant<Step>({ do: 'send' }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(1, 29, 31, 61, 121, 280, 300, 601)
      .map((seconds): Step => ({ do: 'wait', seconds })),
  },
)

const policy = fc.record({
  guesses: fc.constantFrom(1, 2, 5, 10),
  lifetime_seconds: fc.constantFrom(60, 300, 600),
  resend: fc.record({
    policy: fc.constantFrom('rotate', 'reuse', 'keep_last'),
    keep: fc.constantFrom(1, 2, 3),
  }),
})

test('[COD-04] [COD-05] [COD-07] [COD-26] [M06] no order of guesses, sends, restarts and waits gives a second approval, a guess too many, a way back or a later deadline', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'orders-'))
  const env = { COUNTERSIGN_DATABASE: `sqlite:${join(folder, 'house.db')}` }
  let house: TestService = await startTestService({ env })
  let people = 0

  await fc.assert(
    fc.asyncProperty(
      policy,
      fc.array(step, { minLength: 3, maxLength: 30 }),
      async (rules, steps) => {
        await setPolicy(house, 'any', rules)
        people += 1
        const to = `+49152${String(10_000_000 + people)}`
        const ask = { to, purpose: 'any', session: 'mine' }
        const begun = await start(house, ask)
        expect(begun.status).toBe(201)
        const { id, client_secret: clientSecret, expires_at: deadline } = begun.body
        const v = { id, session: 'mine', clientSecret }
        const codes: string[] = []
        let sends = 1
        let approvals = 0
        let ended: string | undefined

        const learn = async () => {
          const sent = (await house.messages(to)).filter((m) => m.verification === id)
          const code = sent.at(-1)?.code
          if (code !== undefined && codes.at(-1) !== code) codes.push(code)
        }
        const newest = () => codes.at(-1) ?? '000000'
        const miss = () => wrong(newest(), 7 + people)
        const hear = (answer: Awaited<ReturnType<typeof check>>) => {
          if (answer.body.result === 'approved') approvals += 1
        }

        for (const one of steps) {
          await learn()
          switch (one.do) {
            case 'wrong':
              hear(await check(house, v, miss()))
              break
            case 'right':
              hear(await check(house, v, newest()))
              break
            case 'both':
              for (const answer of await Promise.all([
                check(house, v, miss()),
                check(house, v, newest()),
                check(house, v, newest()),
              ]))
                hear(answer)
              break
            case 'older':
              hear(await check(house, v, codes[0] ?? miss()))
              break
            case 'holder':
              hear(await checkAsHolder(house, v, miss()))
              break
            case 'cancel':
              await house.call(`/v1/verifications/${id}/cancellation`, {}, { method: 'POST' })
              break
            case 'deny':
              await house.call(`/v1/verifications/${id}/denial`, {}, { method: 'POST' })
              break
            case 'send':
              if ((await sendAgain(house, v)).status === 200) sends += 1
              break
            case 'start':
              await start(house, ask)
              break
            case 'wait':
              await house.advance(one.seconds)
              break
            case 'restart':
              await house.stop()
              house = await startTestService({ env })
              break
          }
          const { body } = await house.call(`/v1/verifications/${id}`)
          const types: readonly string[] = body.timeline.map((e: { type: string }) => e.type)
          const judged = types.filter((t) => t === 'verification.guess_failed').length
          expect(approvals).toBeLessThanOrEqual(1)
          expect(types.filter((t) => t === 'verification.approved')).toHaveLength(approvals)
          expect(judged).toBeLessThanOrEqual(rules.guesses === 1 ? sends : rules.guesses)
          expect(body.expires_at).toBe(deadline)
          if (ended !== undefined) expect(body.status).toBe(ended)
          if (body.status !== 'pending') ended = body.status
          if (approvals === 1) expect(body.status).toBe('approved')
        }
        await house.advance(3600)
      },
    ),
    { numRuns: 60 },
  )
  await house.stop()
  rmSync(folder, { recursive: true })
}, 120_000)
