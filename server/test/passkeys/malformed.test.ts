import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { cbor, type Cbor } from './cbor.ts'
import { authenticatorOf, newCeremony, passkeys } from './play-ceremony.ts'

const ceremony = newCeremony()
const { challenge, rpId } = ceremony
const authenticator = authenticatorOf()
const created = authenticator.create({ challenge, rp: { id: rpId }, user: { id: 'dXNlcg' } })
const asserted = authenticator.get({ challenge, rpId })
const made = await passkeys.readRegistration(created, ceremony)
const expected = {
  ...ceremony,
  publicKey: made?.publicKey ?? '',
  credentialId: made?.credentialId ?? '',
}

const registered = (attestationObject: unknown): Promise<unknown> =>
  passkeys.readRegistration(
    { ...created, response: { ...created.response, attestationObject } },
    ceremony,
  )

/** Numbers that look drawn, and are the same each time. */
function drawing(seed: string): (limit: number) => number {
  let state = createHash('sha256').update(seed).digest()
  let at = 0
  return (limit) => {
    if (at > 28) {
      state = createHash('sha256').update(state).digest()
      at = 0
    }
    const value = state.readUInt32BE(at)
    at += 4
    return value % limit
  }
}

/** Changes, cuts, doubles or grows some bytes; never leaves them as they were. */
function mangled(bytes: Buffer, draw: (limit: number) => number): Buffer {
  const copy = Buffer.from(bytes)
  const at = draw(copy.length)
  const kind = draw(4)
  if (kind === 0) return copy.subarray(0, at)
  if (kind === 1) return Buffer.concat([copy, copy.subarray(at)])
  if (kind === 2)
    return Buffer.concat([copy.subarray(0, at), Buffer.from([draw(256)]), copy.subarray(at)])
  const last = at + draw(4)
  for (let i = at; i <= last && i < copy.length; i += 1) copy[i] = (copy[i] ?? 0) ^ (1 + draw(255))
  return copy
}

/** Changes the second of the two numbers that a signature is: around them its form may vary. */
function missigned(bytes: Buffer, draw: (limit: number) => number): Buffer {
  const copy = Buffer.from(bytes)
  const at = copy.length - 1 - draw(30)
  copy[at] = (copy[at] ?? 0) ^ (1 + draw(255))
  return copy
}

test('[PKY-22] of 10,000 malformed attestation objects and assertions none is taken for a passkey other than the real one, and none brings anything down', async () => {
  const draw = drawing('malformed')
  const whole = Buffer.from(created.response.attestationObject, 'base64url')
  const data = Buffer.from(asserted.response.authenticatorData, 'base64url')
  const signature = Buffer.from(asserted.response.signature, 'base64url')
  const taken = { created: 0, asserted: 0 }
  for (let i = 0; i < 5000; i += 1) {
    const text = mangled(whole, draw).toString('base64url')
    if ((await registered(text)) !== undefined) taken.created += 1
    const response = {
      ...asserted.response,
      ...(i % 2 === 0
        ? { authenticatorData: mangled(data, draw).toString('base64url') }
        : { signature: missigned(signature, draw).toString('base64url') }),
    }
    if ((await passkeys.readAssertion({ ...asserted, response }, expected)) !== undefined)
      taken.asserted += 1
  }
  // Without attestation nothing signs the key, the counter or the model, nor what stands behind the object: some of these stay whole passkeys.
  expect(taken.asserted).toBe(0)
  expect(taken.created).toBeLessThan(5000)
}, 120_000)

test('[PKY-22] what is nested thousands of times, promises more than it has, or is endless is refused', async () => {
  const deep = (head: number) => Buffer.alloc(12_000, head).toString('base64url')
  const shapes: readonly Cbor[] = [
    [],
    new Map(),
    'none',
    new Map<string, Cbor>([['fmt', 'none']]),
    new Map<string, Cbor>([
      ['fmt', 'android-safetynet'],
      ['attStmt', new Map([['ver', '1']])],
      ['authData', new Uint8Array(37)],
    ]),
    new Map<string, Cbor>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', 'text'],
    ]),
  ]
  for (const text of [
    ...[0x81, 0xa1, 0xc1, 0x9f, 0xbf, 0x5f, 0xff].map(deep),
    Buffer.from('9bffffffffffffffff', 'hex').toString('base64url'),
    Buffer.from('5bffffffffffffffff', 'hex').toString('base64url'),
    ...shapes.map((shape) => cbor(shape).toString('base64url')),
  ])
    expect(await registered(text)).toBeUndefined()
})

test('[PKY-22] what is no credential at all is refused, whatever its form and size', async () => {
  const parts = [undefined, null, 7, '', 'AAAAA', 'ä', 'A A', 'AA==', [], {}, 'A'.repeat(100_000)]
  const credentials = [
    ...parts,
    ...parts.map((id) => ({ ...asserted, id, rawId: id })),
    ...parts.map((response) => ({ ...asserted, response })),
    ...parts.filter((part) => part !== asserted.type).map((type) => ({ ...asserted, type })),
    ...['clientDataJSON', 'authenticatorData', 'signature'].flatMap((name) =>
      parts.map((part) => ({ ...asserted, response: { ...asserted.response, [name]: part } })),
    ),
    Object.create(asserted),
  ]
  for (const credential of credentials)
    expect(await passkeys.readAssertion(credential, expected)).toBeUndefined()
  for (const part of parts) {
    expect(await registered(part)).toBeUndefined()
    const response = { ...created.response, clientDataJSON: part }
    expect(await passkeys.readRegistration({ ...created, response }, ceremony)).toBeUndefined()
  }
  expect(await passkeys.readAssertion(asserted, expected)).toBeDefined()
})

test('[PKY-22] client data that is no JSON, no object, or says a thing in another kind is refused', async () => {
  const texts = ['', '{', 'null', '[]', '"text"', '7', '{"__proto__":{"type":"webauthn.get"}}']
  const said = JSON.parse(
    Buffer.from(asserted.response.clientDataJSON, 'base64url').toString(),
  ) as object
  for (const text of [
    ...texts,
    JSON.stringify({ ...said, origin: [said] }),
    JSON.stringify({ ...said, challenge: null }),
    JSON.stringify({ ...said, crossOrigin: 'false' }),
    JSON.stringify({ ...said, topOrigin: null }),
  ]) {
    const response = {
      ...asserted.response,
      clientDataJSON: Buffer.from(text).toString('base64url'),
    }
    expect(await passkeys.readAssertion({ ...asserted, response }, expected)).toBeUndefined()
  }
})

test('a user handle may be left out, be null or empty, and is told as it came', () => {
  const told = (userHandle: unknown) =>
    passkeys.nameOf({ ...asserted, response: { ...asserted.response, userHandle } })
  for (const none of [undefined, null, ''])
    expect(told(none)).toEqual({ credentialId: asserted.id })
  expect(told('dXNlcg')).toEqual({ credentialId: asserted.id, userHandle: 'dXNlcg' })
  for (const bad of [7, {}, 'ä', 'A'.repeat(87)]) expect(told(bad)).toBeUndefined()
})
