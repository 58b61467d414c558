import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PasskeyCeremony } from '../../src/domain/needs.ts'
import { openPasskeys } from '../../src/passkeys/open-passkeys.ts'

type Ceremony = { readonly challenge: string; readonly clientDataJSON: string }
type Vector = {
  readonly name: string
  readonly topOrigin?: string
  readonly registration: Ceremony & { readonly attestationObject: string }
  readonly authentication: Ceremony & {
    readonly authenticatorData: string
    readonly signature: string
  }
}

const { vectors } = JSON.parse(
  readFileSync(new URL('w3c-vectors.json', import.meta.url), 'utf8'),
) as { readonly vectors: readonly Vector[] }
const passkeys = openPasskeys()

describe('the test vectors of the Web Authentication recommendation (Level 3, section 16)', () => {
  test.each(vectors.filter(({ name }) => !name.includes('Origin')))(
    '[PKY-01] $name is taken, both its registration and its assertion',
    async (vector) => {
      expect(await play(vector)).toEqual(['registered', 'signed in'])
    },
  )

  test.each(vectors.filter(({ name }) => name.includes('Origin')))(
    '[PKY-01] [PKY-08] $name, asked for in a frame of another site, is refused',
    async (vector) => {
      expect(await play(vector)).toEqual(['refused', 'refused'])
    },
  )

  test.each(vectors.filter(({ topOrigin }) => topOrigin !== undefined))(
    '[PKY-01] [PKY-08] $name is taken where the outer page is listed',
    async (vector) => {
      expect(await play(vector, [vector.topOrigin ?? ''])).toEqual(['registered', 'signed in'])
      expect(await play(vector, ['https://other.example'])).toEqual(['refused', 'refused'])
    },
  )

  test.each(vectors.filter(({ name }) => name.includes('crossOrigin')))(
    '[PKY-01] [PKY-08] $name does not say which page is around it, and is refused even where one is listed',
    async (vector) => {
      expect(await play(vector, ['https://example.com'])).toEqual(['refused', 'refused'])
    },
  )

  test.each(vectors.filter(({ name }) => !name.includes('Origin')))(
    '[PKY-01] $name is refused with one bit of it changed',
    async (vector) => {
      for (const at of [8, -1])
        expect(
          await play({
            ...vector,
            authentication: {
              ...vector.authentication,
              signature: flipped(vector.authentication.signature, at),
            },
          }),
        ).toEqual(['registered', 'refused'])
    },
  )
})

/** What becomes of both halves of a vector; the second is played with the first one's key, whatever became of it. */
async function play(
  { registration, authentication }: Vector,
  topOrigins: readonly string[] = [],
): Promise<readonly string[]> {
  const credentialId = idIn(registration.attestationObject)
  const made = await passkeys.readRegistration(
    credential(credentialId, {
      clientDataJSON: base64url(registration.clientDataJSON),
      attestationObject: base64url(registration.attestationObject),
    }),
    ceremony(registration.challenge, topOrigins),
  )
  const read = await passkeys.readAssertion(
    credential(credentialId, {
      clientDataJSON: base64url(authentication.clientDataJSON),
      authenticatorData: base64url(authentication.authenticatorData),
      signature: base64url(authentication.signature),
    }),
    {
      ...ceremony(authentication.challenge, topOrigins),
      credentialId,
      publicKey: made?.publicKey ?? keyIn(registration.attestationObject),
    },
  )
  return [
    made === undefined ? 'refused' : 'registered',
    read === undefined ? 'refused' : 'signed in',
  ]
}

function credential(id: string, response: object): unknown {
  return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} }
}

function ceremony(challenge: string, topOrigins: readonly string[]): PasskeyCeremony {
  return {
    challenge: base64url(challenge),
    rpId: 'example.org',
    origins: ['https://example.org'],
    userVerification: false,
    topOrigins,
  }
}

/** The authenticator data stands at the end of each attestation object: 37 bytes, AAGUID, the id's length, the id, the key. */
function authDataIn(attestationObject: string): Buffer {
  const bytes = Buffer.from(attestationObject, 'hex')
  const name = bytes.indexOf('hauthData') + 9
  return bytes.subarray(name + (bytes[name] === 0x58 ? 2 : 3))
}

function idIn(attestationObject: string): string {
  const data = authDataIn(attestationObject)
  return data.subarray(55, 55 + data.readUInt16BE(53)).toString('base64url')
}

function keyIn(attestationObject: string): string {
  const data = authDataIn(attestationObject)
  return data.subarray(55 + data.readUInt16BE(53)).toString('base64url')
}

function base64url(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64url')
}

function flipped(hex: string, at: number): string {
  const bytes = Buffer.from(hex, 'hex')
  const index = at < 0 ? bytes.length + at : at
  bytes[index] = (bytes[index] ?? 0) ^ 1
  return bytes.toString('hex')
}
