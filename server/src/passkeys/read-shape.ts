/** The longest credential id (WebAuthn, 7.1, step 25), in base64url characters of 1,023 bytes. */
const LONGEST_ID = 1364
/** What a browser says of itself is some hundred characters, with room for what is added one day. */
const LONGEST_CLIENT_DATA = 4096
/** Certificates of a maker take a few thousand bytes; a statement of none, some hundred. */
const LONGEST_ATTESTATION = 16_384
const LONGEST_AUTHENTICATOR_DATA = 4096
/** An RSA signature of 8,192 bits. */
const LONGEST_SIGNATURE = 1366
/** 64 bytes (WebAuthn, 5.4.3). */
const LONGEST_USER_HANDLE = 86

/** How authenticators may be reached (WebAuthn, 5.8.4); what is not among them is left out. */
const TRANSPORTS = new Set(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])

export type RegistrationShape = {
  readonly id: string
  readonly clientDataJSON: string
  readonly attestationObject: string
  readonly transports: readonly string[]
}

export type AssertionShape = {
  readonly id: string
  readonly clientDataJSON: string
  readonly authenticatorData: string
  readonly signature: string
  readonly userHandle: string | undefined
}

/** The parts of a `RegistrationResponseJSON` that count; undefined when one is missing, is no base64url or is too long. */
export function registrationShape(credential: unknown): RegistrationShape | undefined {
  const id = idOf(credential)
  const response = at(credential, 'response')
  const clientDataJSON = text(at(response, 'clientDataJSON'), LONGEST_CLIENT_DATA)
  const attestationObject = text(at(response, 'attestationObject'), LONGEST_ATTESTATION)
  if (id === undefined || clientDataJSON === undefined || attestationObject === undefined) return
  const told = at(response, 'transports')
  const transports = Array.isArray(told) ? told.filter(isTransport) : []
  return { id, clientDataJSON, attestationObject, transports: [...new Set(transports)].toSorted() }
}

/** The parts of an `AuthenticationResponseJSON` that count; undefined as above. */
export function assertionShape(credential: unknown): AssertionShape | undefined {
  const id = idOf(credential)
  const response = at(credential, 'response')
  const clientDataJSON = text(at(response, 'clientDataJSON'), LONGEST_CLIENT_DATA)
  const authenticatorData = text(at(response, 'authenticatorData'), LONGEST_AUTHENTICATOR_DATA)
  const signature = text(at(response, 'signature'), LONGEST_SIGNATURE)
  if (
    id === undefined ||
    clientDataJSON === undefined ||
    authenticatorData === undefined ||
    signature === undefined
  )
    return
  // A security key of older make tells none; some browsers then write null, or nothing between the quotes.
  const handle = at(response, 'userHandle') ?? ''
  const userHandle = handle === '' ? undefined : text(handle, LONGEST_USER_HANDLE)
  if (handle !== '' && userHandle === undefined) return
  return { id, clientDataJSON, authenticatorData, signature, userHandle }
}

/** The id of the credential that an assertion names, and the user handle it came with; undefined when it is no assertion at all. It proves nothing. */
export function nameOf(
  credential: unknown,
): { readonly credentialId: string; readonly userHandle?: string } | undefined {
  const shape = assertionShape(credential)
  if (shape === undefined) return undefined
  const { id: credentialId, userHandle } = shape
  return userHandle === undefined ? { credentialId } : { credentialId, userHandle }
}

function idOf(credential: unknown): string | undefined {
  const id = text(at(credential, 'id'), LONGEST_ID)
  const rawId = at(credential, 'rawId') ?? id
  return at(credential, 'type') === 'public-key' && rawId === id ? id : undefined
}

/** Base64url without padding, as `toJSON` of a browser's credential writes it: two readers must not see two things in one text. */
function text(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' &&
    value.length <= longest &&
    value.length % 4 !== 1 &&
    /^[\w-]+$/.test(value)
    ? value
    : undefined
}

function isTransport(value: unknown): value is string {
  return typeof value === 'string' && TRANSPORTS.has(value)
}

function at(held: unknown, name: string): unknown {
  return typeof held === 'object' && held !== null && Object.hasOwn(held, name)
    ? Reflect.get(held, name)
    : undefined
}
