import { randomBytes } from 'node:crypto'
import type { Assertion, NewPasskey, PasskeyCeremony } from '../../src/domain/needs.ts'
import { openPasskeys } from '../../src/passkeys/open-passkeys.ts'
import { softwareAuthenticator, type Oddity } from './software-authenticator.ts'

export const RP_ID = 'shop.example'
export const ORIGIN = 'https://shop.example'

export const passkeys = openPasskeys()

export function newCeremony(change: Partial<PasskeyCeremony> = {}): PasskeyCeremony {
  return {
    challenge: randomBytes(32).toString('base64url'),
    rpId: RP_ID,
    origins: [ORIGIN],
    userVerification: true,
    topOrigins: [],
    ...change,
  }
}

type Made = Partial<Parameters<typeof softwareAuthenticator>[0]>

export const authenticatorOf = (made: Made = {}) =>
  softwareAuthenticator({ origin: ORIGIN, ...made })

const creation = ({ challenge, rpId }: PasskeyCeremony) => ({
  challenge,
  rp: { id: rpId },
  user: { id: 'dXNlci1oYW5kbGU' },
})

/** What becomes of a new passkey that is made with some oddity. */
export function register(
  oddity: Oddity = {},
  made: Made = {},
  ceremony: PasskeyCeremony = newCeremony(),
): Promise<NewPasskey | undefined> {
  const answer = authenticatorOf(made).create(creation(ceremony), oddity)
  return passkeys.readRegistration(answer, ceremony)
}

/** What becomes of an assertion with some oddity, by a passkey that was made without any. */
export async function signIn(
  oddity: Oddity = {},
  made: Made = {},
  ceremony: PasskeyCeremony = newCeremony(),
): Promise<Assertion | undefined> {
  const authenticator = authenticatorOf(made)
  const first = newCeremony()
  const passkey = await passkeys.readRegistration(authenticator.create(creation(first)), first)
  if (passkey === undefined) throw new Error('no passkey was made')
  const { challenge, rpId } = ceremony
  return passkeys.readAssertion(authenticator.get({ challenge, rpId }, oddity), {
    ...ceremony,
    publicKey: passkey.publicKey,
    credentialId: passkey.credentialId,
  })
}
