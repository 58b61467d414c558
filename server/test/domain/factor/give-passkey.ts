import type { Passkey } from '../../../src/domain/factor/authenticator.ts'
import { factorsKey, NO_FACTORS } from '../../../src/domain/factor/factors.ts'
import { put } from '../../../src/domain/store.ts'
import { PROJECT, SUBJECT, type Factory } from './open-factors.ts'

/** Puts a passkey on file that answers nothing: for what only asks whether there is one. */
export async function givePasskey(house: Factory): Promise<void> {
  const passkey: Passkey = {
    type: 'passkey',
    id: 'aut_passkey',
    name: 'Phone',
    status: 'active',
    createdAt: 0,
    credentialId: 'Y3JlZGVudGlhbA',
    publicKey: 'a2V5',
    signCount: 0,
    backupEligible: true,
    backedUp: true,
    transports: [],
    aaguid: '',
    rpId: 'shop.example',
  }
  const factors = await house.factors()
  await house.write(
    put(factorsKey(PROJECT, house.hashOf(SUBJECT)), {
      ...NO_FACTORS,
      ...factors,
      authenticators: [...factors.authenticators, passkey],
      expiresAt: Number.MAX_SAFE_INTEGER,
    }),
  )
}
