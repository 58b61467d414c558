import type { Passkey } from '../factor/authenticator.ts'
import { factorsKey, type Factors } from '../factor/factors.ts'
import type { ProjectId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import type { NewPasskey } from '../needs.ts'
import type { PasskeySettings } from '../project/project.ts'
import { put, type Records, type Write } from '../store.ts'
import { credentialKey } from './credential.ts'

/** A person's factors go when they take them away, not by themselves. */
const NEVER = Number.MAX_SAFE_INTEGER

/** What a browser answered to a pending passkey's options. */
export type MadePasskey = {
  /** The challenge that it was read against, before the change. */
  readonly challenge: string
  /** Undefined when it was no sound answer. */
  readonly made: NewPasskey | undefined
  /** What `credentialHash` makes of its credential id; its key must be among those of the change. */
  readonly hash: string | undefined
}

/** `refused`: the pending passkey is gone, for its challenge was used up (PKY-03). */
export type PasskeyConfirmation = {
  readonly result: 'confirmed' | 'refused'
  readonly factors: Factors
  readonly writes: readonly Write[]
}

/**
 * Puts what a browser made into the pending passkey, inside the change (WebAuthn, 7.1). A credential that anybody of this project has is not taken a second
 * time (PKY-13), nor one of a model that the project does not list where it lists them.
 * @param person the subject as the application names it, and its keyed hash
 * @param id the pending authenticator; when there is none any more, `refused` with nothing to write
 */
export function confirmPasskey(
  records: Records,
  project: ProjectId,
  person: { readonly subject: string; readonly subjectHash: string },
  factors: Factors,
  id: string,
  answer: MadePasskey,
  settings: PasskeySettings,
  now: Instant,
): PasskeyConfirmation {
  const key = factorsKey(project, person.subjectHash)
  const pending = factors.authenticators.find(
    (each): each is Passkey =>
      each.type === 'passkey' && each.id === id && each.status === 'pending',
  )
  if (pending === undefined || pending.challenge !== answer.challenge)
    return { result: 'refused', factors, writes: [] }
  const { made, hash } = answer
  const late = pending.pendingUntil !== undefined && hasPassed(pending.pendingUntil, now)
  const isFree = (held: string) => records.find(credentialKey(project, held)) === undefined
  if (
    late ||
    made === undefined ||
    hash === undefined ||
    !isFree(hash) ||
    !isAllowed(made, settings)
  ) {
    const left = factors.authenticators.filter((each) => each !== pending)
    const without = { ...factors, authenticators: left }
    return { result: 'refused', factors: without, writes: [put(key, without)] }
  }
  const active = confirmed(pending, made, settings, now)
  const after: Factors = {
    ...factors,
    authenticators: factors.authenticators.map((each) => (each === pending ? active : each)),
    expiresAt: NEVER,
  }
  return {
    result: 'confirmed',
    factors: after,
    writes: [put(key, after), put(credentialKey(project, hash), { ...person, expiresAt: NEVER })],
  }
}

function confirmed(
  { id, name, createdAt }: Passkey,
  made: NewPasskey,
  settings: PasskeySettings,
  now: Instant,
): Passkey {
  return {
    type: 'passkey',
    id,
    name,
    status: 'active',
    createdAt,
    confirmedAt: now,
    credentialId: made.credentialId,
    publicKey: made.publicKey,
    signCount: made.signCount,
    backupEligible: made.backupEligible,
    backedUp: made.backedUp,
    transports: made.transports,
    aaguid: made.aaguid,
    rpId: settings.rpId,
  }
}

/** A person was verified when it was made (PKY-10), by an authenticator that the project takes. */
function isAllowed(made: NewPasskey, { attestation, allowedAaguids }: PasskeySettings): boolean {
  return made.userVerified && (attestation === 'none' || allowedAaguids.includes(made.aaguid))
}
