import type { Way } from '../../domain/delivery/channel.ts'
import { authorityKeys, judgeAuthority } from '../../domain/factor/change-authority.ts'
import { factorsKey, livingFactors } from '../../domain/factor/factors.ts'
import { findAuthority } from '../../domain/factor/find-authority.ts'
import { subjectKey } from '../../domain/limit/subject.ts'
import { Problem } from '../../domain/problem.ts'
import { levelOf, type Level } from '../../domain/receipt/assurance.ts'
import { callerOf } from './own-visit.ts'
import type { PageNeeds } from './page-needs.ts'
import type { Person } from './person.ts'

/** The proof that a change of this person's factors or addresses asks for. */
export type Proof = { readonly ways: readonly Way[]; readonly least: Level | undefined }

const WAYS: readonly Way[] = ['passkey', 'totp', 'approval', 'recovery_code', 'sms', 'email']

/**
 * What it takes to change this person's factors now, by the very rule that judges the change (`change-authority.ts`); undefined when the session has been
 * raised enough. It changes nothing, and a page goes by it only to ask beforehand.
 * @throws Problem `unauthorized`
 */
export async function proofNeeded(
  needs: PageNeeds,
  person: Pick<Person, 'session' | 'token'>,
): Promise<Proof | undefined> {
  const { project, subjectHash } = person.session
  const authority = await findAuthority(needs, callerOf({ ...person, csrfToken: '' }), subjectHash)
  const factors = factorsKey(project, subjectHash)
  const subject = subjectKey(project, subjectHash)
  try {
    await needs.store.change(
      [factors, subject, ...authorityKeys(project, authority)],
      (records, now) => {
        const of = {
          factors: livingFactors(records.find(factors), now),
          subject: records.find(subject),
        }
        judgeAuthority(records, project, subjectHash, of, authority, now)
        return { writes: [], events: [], outcome: undefined }
      },
    )
    return undefined
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'insufficient_user_authentication')
      throw error
    return proofOf(error)
  }
}

/** Reads what the problem says it takes. */
function proofOf({ facts }: Problem): Proof {
  const named = String(facts['factors'] ?? '').split(',')
  return {
    ways: WAYS.filter((way) => named.includes(way)),
    least: levelOf(String(facts['acr_values'] ?? '')),
  }
}
