import type { NewPasskey, PasskeyCeremony } from '../domain/needs.ts'
import { PASSKEY_ALGORITHMS } from '../domain/passkey/creation-options.ts'
import { isOfCeremony } from './judge-client-data.ts'
import { isTakenKey } from './judge-public-key.ts'
import { loadPackage } from './load-package.ts'
import { registrationShape, type RegistrationShape } from './read-shape.ts'

/** Undefined for anything that is not a sound answer to `expected` (WebAuthn, 7.1). */
export async function readRegistration(
  credential: unknown,
  expected: PasskeyCeremony,
): Promise<NewPasskey | undefined> {
  const shape = registrationShape(credential)
  if (shape === undefined || !isOfCeremony(shape.clientDataJSON, 'webauthn.create', expected))
    return undefined
  const loaded = await loadPackage()
  try {
    return await verified(loaded, shape, expected)
  } catch {
    // The package throws for whatever it does not like, and its parsers for whatever they cannot read: nothing of that is a passkey (PKY-22).
    return undefined
  }
}

async function verified(
  { verifyRegistrationResponse }: Awaited<ReturnType<typeof loadPackage>>,
  { id, clientDataJSON, attestationObject, transports }: RegistrationShape,
  expected: PasskeyCeremony,
): Promise<NewPasskey | undefined> {
  const answer = await verifyRegistrationResponse({
    response: {
      id,
      rawId: id,
      type: 'public-key',
      response: { clientDataJSON, attestationObject },
      clientExtensionResults: {},
    },
    expectedChallenge: expected.challenge,
    expectedOrigin: [...expected.origins],
    expectedRPID: expected.rpId,
    requireUserVerification: expected.userVerification,
    supportedAlgorithmIDs: [...PASSKEY_ALGORITHMS],
  })
  if (!answer.verified) return undefined
  const { credential, ...info } = answer.registrationInfo
  // What the browser calls it must be what the authenticator calls it: it is found by the one and was signed with the other.
  if (credential.id !== id || !isTakenKey(credential.publicKey)) return undefined
  return {
    credentialId: id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    signCount: credential.counter,
    userVerified: info.userVerified,
    backupEligible: info.credentialDeviceType === 'multiDevice',
    backedUp: info.credentialBackedUp,
    transports,
    aaguid: info.aaguid,
    attestation: info.fmt,
  }
}
