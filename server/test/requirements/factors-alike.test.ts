import { expect, test } from 'vitest'
import { useTestService } from '../use-test-service.ts'
import { appHolder, askFor } from './factor-cast.ts'
import { post, seenOf } from './routes-answers.ts'
import { knownSubject, ORIGIN, publishableKey, unique } from './routes-cast.ts'
import { passkeyHolder } from './routes-passkeys.ts'

const service = await useTestService()

const FACTORS = ['totp', 'passkey', 'approval', 'recovery_code']

type Options = {
  readonly challenge: string
  readonly rpId: string
  readonly allowCredentials: readonly { readonly id: string; readonly transports?: string[] }[]
}

test('[LEA-15] passkey options for a subject nobody knows look like a real person’s, and name the same made-up passkey each time', async () => {
  const holder = await passkeyHolder(service)
  const options = async (subject: string): Promise<Options> =>
    (await askFor(service, 'passkey', subject)).body.passkey
  const nobody = unique('subject')
  const [real, fake, again] = [
    await options(holder.subject),
    await options(nobody),
    await options(nobody),
  ]
  const form = ({ challenge, allowCredentials, ...rest }: Options) => ({
    ...rest,
    challenge: challenge.length,
    allowCredentials: allowCredentials.map(({ id, ...one }) => ({ ...one, id: id.length })),
  })
  expect(form(fake)).toEqual(form(real))
  expect(fake.allowCredentials).toEqual(again.allowCredentials)
  expect(fake.challenge).not.toBe(again.challenge)
  // 16 bytes at the least, 1023 at the most (WebAuthn, 4).
  const length = Buffer.from(fake.allowCredentials[0]?.id ?? '', 'base64url').length
  expect(length).toBeGreaterThanOrEqual(16)
  expect(length).toBeLessThanOrEqual(1023)
  const other = await options(unique('subject'))
  expect(other.allowCredentials).not.toEqual(fake.allowCredentials)
  const without = await options(await knownSubject(service))
  expect(form(without)).toEqual(form(real))
})

test('[LEA-01] [LEA-15] a start of any factor is answered alike for who has it, who has another, and nobody', async () => {
  const key = await publishableKey(service)
  for (const channel of FACTORS) {
    const people = [
      (await appHolder(service)).subject,
      (await passkeyHolder(service)).subject,
      await knownSubject(service),
      unique('subject'),
    ]
    for (const ask of [
      (subject: string) => [{ subject }, service.secretKey] as const,
      (subject: string) => [{ subject, session: 'of a browser' }, key, ORIGIN] as const,
    ]) {
      const told = new Set<string>()
      for (const subject of people) {
        const [more, shown, origin] = ask(subject)
        const body = { purpose: 'sign_in', channel, ...more }
        const answer = await post(service, '/v1/verifications', body, shown, origin)
        expect({ channel, status: answer.status }).toEqual({ channel, status: 201 })
        const text = answer.text.replaceAll(subject, 'subject').replace(/"number":"\d\d"/, '')
        told.add(seenOf({ ...answer, text }))
      }
      expect([...told]).toHaveLength(1)
    }
  }
})

test('[LEA-01] wrong answers to any factor are told alike for who has it and for nobody, up to the lock and past it', async () => {
  const wrong = { totp: '000000', recovery_code: 'AAAA-BBBB-CCCC-DDDD', passkey: undefined }
  for (const [channel, code] of Object.entries(wrong)) {
    const real = channel === 'passkey' ? await passkeyHolder(service) : await appHolder(service)
    const told: string[][] = []
    for (const subject of [real.subject, unique('subject')]) {
      const { id, session } = await askFor(service, channel, subject)
      const shown =
        code === undefined ? { credential: { id: 'AAAA', type: 'public-key' } } : { code }
      const answers: string[] = []
      for (let i = 0; i < 8; i += 1) {
        const path = `/v1/verifications/${id}/checks`
        const answer = await post(service, path, { ...shown, session }, service.secretKey)
        answers.push(seenOf({ ...answer, text: answer.text.replaceAll(subject, 'subject') }))
      }
      told.push(answers)
    }
    expect(told[0]).toEqual(told[1])
  }
})
