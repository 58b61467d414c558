import { subjectKey, type Subject } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import type { Caller } from '../project/caller.ts'
import { put, type Store } from '../store.ts'
import { keptUntil } from './kept-until.ts'

export type LockNeeds = {
  readonly store: Pick<Store, 'change'>
  readonly vault: Pick<Vault, 'fingerprint'>
}

const NOBODY: Subject = { sends: [], addresses: [], expiresAt: 0 }

/**
 * Locks an account or opens it again: a locked one approves no device, and no token is given or renewed for it, also not for what was approved
 * before (DEV-31, M43).
 */
export async function lockSubject(
  needs: LockNeeds,
  caller: Extract<Caller, { kind: 'secret' }>,
  subject: string,
  locked: boolean,
): Promise<{ readonly locked: boolean }> {
  const { project } = caller
  const hash = needs.vault.fingerprint('subject', project, subject)
  const key = subjectKey(project, hash)
  return needs.store.change([key], (records, now) => {
    const { lockedAt, ...found } = records.find(key) ?? NOBODY
    if ((lockedAt !== undefined) === locked) return { writes: [], events: [], outcome: { locked } }
    const next = locked ? { ...found, lockedAt: now } : found
    return {
      writes: [put(key, { ...next, expiresAt: keptUntil(next, now) })],
      events: [
        {
          project,
          type: locked ? 'subject.locked' : 'subject.unlocked',
          facts: { subject: hash, by: caller.keyId },
        },
      ],
      outcome: { locked },
    }
  })
}
