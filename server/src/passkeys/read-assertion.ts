import type { Assertion, PasskeyCeremony } from '../domain/needs.ts'
import { isOfCeremony } from './judge-client-data.ts'
import { loadPackage } from './load-package.ts'
import { assertionShape, type AssertionShape } from './read-shape.ts'

type ExpectedAssertion = PasskeyCeremony & {
  readonly publicKey: string
  readonly credentialId: string
}

/** Undefined for anything that is not a sound answer to `expected` by the holder of `publicKey` (WebAuthn, 7.2). */
export async function readAssertion(
  credential: unknown,
  expected: ExpectedAssertion,
): Promise<Assertion | undefined> {
  const shape = assertionShape(credential)
  if (
    shape === undefined ||
    shape.id !== expected.credentialId ||
    !isOfCeremony(shape.clientDataJSON, 'webauthn.get', expected)
  )
    return undefined
  const loaded = await loadPackage()
  try {
    return await verified(loaded, shape, expected)
  } catch {
    // As where a passkey is made: whatever cannot be read is no assertion (PKY-22).
    return undefined
  }
}

async function verified(
  { verifyAuthenticationResponse }: Awaited<ReturnType<typeof loadPackage>>,
  { id, clientDataJSON, authenticatorData, signature, userHandle }: AssertionShape,
  expected: ExpectedAssertion,
): Promise<Assertion | undefined> {
  const { verified: sound, authenticationInfo } = await verifyAuthenticationResponse({
    response: {
      id,
      rawId: id,
      type: 'public-key',
      response: { clientDataJSON, authenticatorData, signature },
      clientExtensionResults: {},
    },
    expectedChallenge: expected.challenge,
    expectedOrigin: [...expected.origins],
    expectedTopOrigin: [...expected.topOrigins],
    expectedRPID: expected.rpId,
    requireUserVerification: expected.userVerification,
    credential: {
      id,
      publicKey: new Uint8Array(Buffer.from(expected.publicKey, 'base64url')),
      // What the counter says is judged with the record, inside the change: here it would turn a person away for good (PKY-16).
      counter: 0,
    },
  })
  if (!sound) return undefined
  return {
    credentialId: id,
    userHandle,
    challenge: expected.challenge,
    publicKey: expected.publicKey,
    signCount: authenticationInfo.newCounter,
    userVerified: authenticationInfo.userVerified,
    backupEligible: authenticationInfo.credentialDeviceType === 'multiDevice',
    backedUp: authenticationInfo.credentialBackedUp,
  }
}
