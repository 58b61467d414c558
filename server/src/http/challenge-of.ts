import { factorsKey } from '../domain/factor/factors.ts'
import { approvalNumber } from '../domain/approval/approvals.ts'
import type { Random } from '../domain/ids.ts'
import type { Vault } from '../domain/needs.ts'
import { passkeySettings } from '../domain/passkey/passkey-settings.ts'
import { requestOptions } from '../domain/passkey/request-options.ts'
import { Problem } from '../domain/problem.ts'
import type { Caller } from '../domain/project/caller.ts'
import { projectKey } from '../domain/project/project.ts'
import type { Store } from '../domain/store.ts'
import { refuseStrangers } from '../domain/verification/refuse-strangers.ts'
import {
  statusAt,
  verificationKey,
  type Verification,
} from '../domain/verification/verification.ts'

export type ChallengeNeeds = {
  readonly store: Pick<Store, 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly publicUrl: string
}

/** What the screen that asks needs beside the verification itself. */
export type Challenge = {
  /** Of an approval: what the person must type on the screen where they are signed in. */
  readonly number?: string
  /** Of a passkey: `PublicKeyCredentialRequestOptionsJSON`. */
  readonly passkey?: object
}

/**
 * What stands beside a verification that waits for a passkey or an approval; nothing of any other. For whoever may hold it, and nobody else: the
 * options name the person's passkeys. One that is over is given options like one that waits, with a challenge that nobody will judge, so that
 * they tell nothing of how it stands (COD-16).
 */
export async function challengeOf(
  needs: ChallengeNeeds,
  project: string,
  id: string,
): Promise<Challenge> {
  const v = await needs.store.find(verificationKey(project, id))
  if (v?.channel === 'approval') return { number: approvalNumber(needs.vault, v) }
  if (v?.channel !== 'passkey') return {}
  const { subjectHash } = v.details
  const [found, factors] = await Promise.all([
    needs.store.find(projectKey(project)),
    subjectHash === undefined ? undefined : needs.store.find(factorsKey(project, subjectHash)),
  ])
  const waits = statusAt(v, needs.store.now()) === 'pending' && v.details.challenge !== undefined
  const challenge = Buffer.from(needs.random.bytes(32)).toString('base64url')
  const asked = waits ? v : { ...v, details: { ...v.details, challenge } }
  const settings = passkeySettings(found, needs.publicUrl)
  return { passkey: requestOptions(needs.vault, settings, asked, factors) }
}

/**
 * The same for whoever has just tried (PKY-03): what the next try must sign. A browser that does not hold the verification hears as much of one as of
 * none at all.
 */
export async function nextChallenge(
  needs: ChallengeNeeds,
  caller: Caller,
  id: string,
  session: string | undefined,
): Promise<Challenge> {
  if (caller.kind === 'publishable') {
    const v = await needs.store.find(verificationKey(caller.project, id))
    if (v === undefined || !isBound(needs, v, caller, session)) return {}
  }
  return challengeOf(needs, caller.project, id)
}

function isBound(
  needs: ChallengeNeeds,
  v: Verification,
  caller: Caller,
  session: string | undefined,
): boolean {
  try {
    refuseStrangers(needs.vault, v, caller, session)
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
