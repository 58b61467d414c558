import { expect, test } from 'vitest'
import { softwareAuthenticator } from '../passkeys/software-authenticator.ts'
import { useTestService } from '../use-test-service.ts'
import { askFor, factorsOf, must } from './factor-cast.ts'
import { checks, unique } from './routes-cast.ts'
import { passkeyHolder, pendingPasskey, type PasskeyHolder } from './routes-passkeys.ts'

const service = await useTestService()
const origin = new URL(service.url).origin

const confirm = async (subject: string, id: string, credential: object) =>
  service.call(`${factorsOf(subject)}/${id}/confirmation`, { credential })

/** A receipt of an account change, proven by the passkey. */
async function receiptOf({ subject, passkey }: PasskeyHolder): Promise<string> {
  const asked = await askFor(service, 'passkey', subject, { purpose: 'account_change' })
  const credential = passkey.get(asked.body.passkey)
  const { receipt } = await must(service, 200, checks(asked.id), {
    credential,
    session: asked.session,
  })
  return receipt
}

const listOf = async (subject: string): Promise<readonly { readonly id: string }[]> =>
  (await must(service, 200, factorsOf(subject))).data

test('[PKY-17] a user handle is 32 random bytes, the same for all passkeys of a person and nobody else’s', async () => {
  const holder = await passkeyHolder(service)
  const receipt = await receiptOf(holder)
  const handles = [
    (await must(service, 201, factorsOf(holder.subject), { type: 'passkey', receipt })).options,
    (await pendingPasskey(service)).options,
    (await pendingPasskey(service)).options,
  ].map(({ user }) => user.id)
  expect(new Set(handles).size).toBe(3)
  for (const handle of handles) expect(Buffer.from(handle, 'base64url')).toHaveLength(32)
  const asked = await askFor(service, 'passkey', holder.subject)
  const own = holder.passkey.get(asked.body.passkey).response.userHandle
  expect(handles[0]).toBe(own)
})

test('[PKY-03] [PKY-06] a passkey is confirmed by one right answer to its own challenge, at the first try', async () => {
  const { subject, id, passkey, options } = await pendingPasskey(service)
  const other = await pendingPasskey(service)
  const wrong = passkey.create({ ...options, challenge: other.options.challenge })
  expect((await confirm(subject, id, wrong)).body.result).toBe('wrong_code')
  const late = await confirm(subject, id, passkey.create(options))
  expect(late.body.result).not.toBe('active')
  expect(await listOf(subject)).toEqual([])
})

test('[PKY-04] of fifty at once with the same new passkey, one is made', async () => {
  const { subject, id, passkey, options } = await pendingPasskey(service)
  const credential = passkey.create(options)
  await Promise.all(Array.from({ length: 50 }, () => confirm(subject, id, credential)))
  expect(await listOf(subject)).toHaveLength(1)
})

test('[PKY-05] a pending passkey ends after five minutes', async () => {
  const { subject, id, passkey, options } = await pendingPasskey(service)
  await service.store.advance(301_000)
  expect((await confirm(subject, id, passkey.create(options))).body.result).not.toBe('active')
})

test('[PKY-07] [PKY-08] [PKY-09] [PKY-10] [PKY-11] [PKY-12] nothing odd becomes a passkey', async () => {
  const oddities = [
    { origin: 'https://evil.example' },
    { crossOrigin: true },
    { rpId: 'evil.example' },
    { flags: 1 },
    { flags: 4 },
    { flags: 1 | 4 | 16 },
    { alg: -65535 },
    { type: 'webauthn.get' },
  ]
  for (const oddity of oddities) {
    const { subject, id, passkey, options } = await pendingPasskey(service)
    const answer = await confirm(subject, id, passkey.create(options, oddity))
    expect(answer.body.result, JSON.stringify(oddity)).toBe('wrong_code')
  }
})

test('[PKY-13] a credential that another person has is not taken again', async () => {
  const credentialId = Buffer.from(unique('credential'))
  const results = []
  for (let i = 0; i < 2; i += 1) {
    const { subject, id, options } = await pendingPasskey(service)
    const made = softwareAuthenticator({ origin, credentialId }).create(options)
    results.push((await confirm(subject, id, made)).body.result)
  }
  expect(results).toEqual(['active', 'wrong_code'])
})

test('[PKY-19] a further passkey, and taking one away, need a fresh proof by the one there is, and a stale one is no proof', async () => {
  const holder = await passkeyHolder(service)
  const { subject } = holder
  const refused = async (receipt?: string) => {
    const ask = { type: 'passkey', ...(receipt !== undefined && { receipt }) }
    const { status, body } = await service.call(factorsOf(subject), ask)
    return [status, body.type?.split('/').at(-1) ?? body.code]
  }
  expect((await refused())[0]).toBe(403)
  const one = `${factorsOf(subject)}/${holder.id}`
  expect((await service.call(one, { last: true }, { method: 'DELETE' })).status).toBe(403)
  const stale = await receiptOf(holder)
  await service.store.advance(301_000)
  expect((await refused(stale))[0]).toBe(403)
  const receipt = await receiptOf(holder)
  await must(service, 201, factorsOf(subject), { type: 'passkey', receipt })
  expect((await refused(receipt))[0]).toBe(403)
})

test('[PKY-20] the last passkey is taken away only when that is meant', async () => {
  const holder = await passkeyHolder(service)
  const one = `${factorsOf(holder.subject)}/${holder.id}`
  const receipt = await receiptOf(holder)
  const first = await service.call(one, { receipt }, { method: 'DELETE' })
  expect([first.status, first.body.code ?? first.body.type]).toEqual([
    409,
    expect.stringContaining('last_authenticator'),
  ])
  const again = await service.call(one, { receipt, last: true }, { method: 'DELETE' })
  expect(again.status).toBe(204)
  expect(await listOf(holder.subject)).toEqual([])
})

test('[PKY-13] a passkey that was taken away signs nobody in, and may be made anew', async () => {
  const holder = await passkeyHolder(service)
  const { subject, passkey } = holder
  const asked = await askFor(service, 'passkey', subject)
  const one = `${factorsOf(subject)}/${holder.id}`
  const gone = { receipt: await receiptOf(holder), last: true }
  await must(service, 204, one, gone, { method: 'DELETE' })
  const credential = passkey.get(asked.body.passkey)
  const { result } = await must(service, 200, checks(asked.id), {
    credential,
    session: asked.session,
  })
  expect(result).toBe('wrong_code')
  const { id, options } = await pendingPasskey(service, subject)
  expect((await confirm(subject, id, passkey.create(options))).body.result).toBe('active')
})
