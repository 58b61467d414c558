import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { cbor, type Cbor } from './cbor.ts'

/** What an authenticator or its browser does otherwise than it should, or than is usual. */
export type Oddity = {
  readonly type?: string
  readonly origin?: string
  readonly challenge?: string
  readonly rpId?: string
  readonly crossOrigin?: boolean
  readonly topOrigin?: string
  /** Bits of the authenticator data: UP 1, UV 4, BE 8, BS 16. */
  readonly flags?: number
  readonly signCount?: number
  readonly userHandle?: string | null
  readonly aaguid?: string
  /** Written into the public key in the place of its algorithm. */
  readonly alg?: number
  /** Signs with another key. */
  readonly forged?: boolean
}

export type CreationOptions = {
  readonly challenge: string
  readonly rp: { readonly id: string }
  readonly user: { readonly id: string }
}
export type RequestOptions = { readonly challenge: string; readonly rpId: string }

export type SoftwareAuthenticator = ReturnType<typeof softwareAuthenticator>

const UP = 1
const UV = 4
const AT = 64

/**
 * A passkey on this machine: it answers the options of a browser's `navigator.credentials` with real attestation objects and assertions (WebAuthn, 6.3), and with
 * odd ones when told to. One authenticator holds one key.
 */
export function softwareAuthenticator(
  made: {
    readonly origin: string
    readonly algorithm?: -7 | -8 | -257
    readonly rsaBits?: number
    readonly credentialId?: Uint8Array
    readonly transports?: readonly string[]
  },
  userHandle?: string,
) {
  const algorithm = made.algorithm ?? -7
  const keys = keyPair(algorithm, made.rsaBits ?? 2048)
  const others = keyPair(algorithm, made.rsaBits ?? 2048)
  const credentialId = made.credentialId ?? randomBytes(32)
  const id = Buffer.from(credentialId).toString('base64url')
  const usual = UP | UV
  let handle = userHandle
  let signed = 0

  const clientData = (type: string, challenge: string, odd: Oddity): Buffer =>
    Buffer.from(
      JSON.stringify({
        type: odd.type ?? type,
        challenge: odd.challenge ?? challenge,
        origin: odd.origin ?? made.origin,
        crossOrigin: odd.crossOrigin ?? false,
        ...(odd.topOrigin !== undefined && { topOrigin: odd.topOrigin }),
      }),
    )
  const beginning = (rpId: string, flags: number, count: number): Buffer => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(count)
    return Buffer.concat([hash(Buffer.from(rpId)), Buffer.from([flags]), counter])
  }

  return {
    id,
    /** `RegistrationResponseJSON` */
    create(options: CreationOptions, oddity: Oddity = {}) {
      handle = options.user.id
      const length = Buffer.alloc(2)
      length.writeUInt16BE(credentialId.length)
      const authData = Buffer.concat([
        beginning(
          oddity.rpId ?? options.rp.id,
          (oddity.flags ?? usual) | AT,
          oddity.signCount ?? 0,
        ),
        Buffer.from(
          (oddity.aaguid ?? '00000000-0000-0000-0000-000000000000').replaceAll('-', ''),
          'hex',
        ),
        length,
        credentialId,
        cbor(coseKey(keys.publicKey, oddity.alg ?? algorithm)),
      ])
      const attestation = new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ])
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', options.challenge, oddity).toString(
            'base64url',
          ),
          attestationObject: cbor(attestation).toString('base64url'),
          transports: made.transports ?? ['internal'],
        },
      }
    },
    /** `AuthenticationResponseJSON` */
    get(options: RequestOptions, oddity: Oddity = {}) {
      signed = oddity.signCount ?? (signed === 0 ? 0 : signed + 1)
      const authData = beginning(oddity.rpId ?? options.rpId, oddity.flags ?? usual, signed)
      const data = clientData('webauthn.get', options.challenge, oddity)
      const base = Buffer.concat([authData, hash(data)])
      const userHandleTold = oddity.userHandle === undefined ? handle : oddity.userHandle
      return {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: data.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signature(
            algorithm,
            base,
            oddity.forged === true ? others.privateKey : keys.privateKey,
          ).toString('base64url'),
          ...(typeof userHandleTold === 'string' && { userHandle: userHandleTold }),
        },
      }
    },
  }
}

function keyPair(
  algorithm: number,
  rsaBits: number,
): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  if (algorithm === -8) return generateKeyPairSync('ed25519')
  if (algorithm === -257) return generateKeyPairSync('rsa', { modulusLength: rsaBits })
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

function signature(algorithm: number, data: Buffer, key: KeyObject): Buffer {
  return sign(algorithm === -8 ? null : 'sha256', data, key)
}

/** RFC 9052, 7. */
function coseKey(key: KeyObject, alg: number): ReadonlyMap<number, Cbor> {
  const { kty, x, y, n, e } = key.export({ format: 'jwk' })
  const bytes = (text: string | undefined): Buffer => Buffer.from(text ?? '', 'base64url')
  if (kty === 'OKP')
    return new Map<number, Cbor>([
      [1, 1],
      [3, alg],
      [-1, 6],
      [-2, bytes(x)],
    ])
  if (kty === 'RSA')
    return new Map<number, Cbor>([
      [1, 3],
      [3, alg],
      [-1, bytes(n)],
      [-2, bytes(e)],
    ])
  return new Map<number, Cbor>([
    [1, 2],
    [3, alg],
    [-1, 1],
    [-2, bytes(x)],
    [-3, bytes(y)],
  ])
}

function hash(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest()
}
