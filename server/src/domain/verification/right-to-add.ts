import { judgeAuthority, authorityKeys } from '../factor/change-authority.ts'
import { factorsKey, livingFactors } from '../factor/factors.ts'
import { findAuthority } from '../factor/find-authority.ts'
import type { Instant } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import type { Key, Records, Write } from '../store.ts'
import { REBINDING } from './resting.ts'
import type { StartGround } from './start-ground.ts'
import type { StartNeeds } from './start.ts'

/** The right to put an address on an account: what it is judged by, and how it is used up. */
export type RightToAdd = {
  /** To be named in the start's change. */
  readonly keys: readonly Key[]
  /** @throws Problem `insufficient_user_authentication` */
  readonly spend: (records: Records, now: Instant) => readonly Write[]
}

const NONE_NEEDED: RightToAdd = { keys: [], spend: () => [] }

/**
 * Finds out by what right a start wants to put a new address on an account (REC-16): an address is a way back into it, so it takes the proof that any
 * change of its factors takes (M42). An account with addresses only, or with nothing, asks for none; nor does any other purpose, an address that is on file
 * already, or our own page, which has asked for the proof before.
 * @throws Problem `invalid_request` for a receipt where none belongs
 */
export async function findRightToAdd(
  needs: StartNeeds,
  caller: Exclude<Caller, { kind: 'holder' }>,
  { ask, subjectHash }: StartGround,
): Promise<RightToAdd> {
  const isAdding = ask.purpose === REBINDING && caller.kind === 'secret'
  if (ask.receipt !== undefined && !isAdding)
    throw new Problem(
      'invalid_request',
      'receipt: belongs to a request with a secret key and the purpose add_address',
      { field: 'receipt' },
    )
  if (!isAdding || subjectHash === undefined || ask.to === undefined || ask.hosted === true)
    return NONE_NEEDED
  const { project, keyId } = caller
  const shown = ask.receipt === undefined ? {} : { receipt: ask.receipt }
  const authority = await findAuthority(
    needs,
    { kind: 'secret', project, keyId, ...shown },
    subjectHash,
  )
  const factorKey = factorsKey(project, subjectHash)
  return {
    keys: [factorKey, ...authorityKeys(project, authority)],
    spend: (records, now) => {
      const factors = livingFactors(records.find(factorKey), now)
      const subject = records.find(subjectKey(project, subjectHash))
      return judgeAuthority(records, project, subjectHash, { factors, subject }, authority, now)
    },
  }
}
