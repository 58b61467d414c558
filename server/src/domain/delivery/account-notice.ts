import { addressSeal } from '../address/sealed-address.ts'
import type { DeliveryId, ProjectId, VerificationId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { DAY } from '../limit/send-limits.ts'
import { mayBeTold, withNotices } from '../limit/notice-limits.ts'
import type { Subject, SubjectAddress } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import { PAID_CHANNELS, type Channel } from './channel.ts'
import { OF_APPROVAL, type Delivery } from './delivery.ts'

/** What the owner of an account is told of at every address on file. */
export const ACCOUNT_NEWS = [
  'authenticator_added',
  'authenticator_removed',
  'authenticator_guessed',
  'recovery_codes_made',
  'recovery_code_used',
  'address_added',
  'address_removed',
  'recovered',
  'approval_denied',
  'approved',
] as const
export type AccountNews = (typeof ACCOUNT_NEWS)[number]

/** One piece of news: what, of which name (an authenticator's, a covered address), and what its link stops or reports. */
export type Notice = {
  readonly news: AccountNews
  readonly name?: string
  /** The language to tell it in (BCP 47), where one was asked for. */
  readonly locale?: string
  readonly at: Instant
}

const CHANNEL_OF: Readonly<Record<SubjectAddress['kind'], Channel>> = {
  phone: 'sms',
  email: 'email',
  handle: 'webhook',
}

/** The messages to be kept, and the subject with them counted, to be kept too; undefined where none of them costs money. */
export type AccountNotices = {
  readonly deliveries: readonly Delivery[]
  readonly counted: Subject | undefined
}

/**
 * Tells every address on file of a change (NIST SP 800-63B-4, 4.6), those that are just being removed too: give it the subject as it was before. A notice
 * holds no code and may arrive any time that day: at once if whoever commits it hands it to `dispatch`, else with the next round. A telephone that was told
 * `NOTICES_AN_HOUR` times within the hour is left out: the change is made all the same, and the other addresses are told.
 * @param of.verification what it follows from, whose link reports it; a fresh id (`newVerificationId`) that stands for nothing when it follows from none
 * @param ids one for each delivery; addresses beyond them are not told
 * @param channels those that have a carrier here
 */
export function accountNotices(
  vault: Pick<Vault, 'ageOf' | 'open' | 'seal'>,
  of: { readonly project: ProjectId; readonly verification: VerificationId },
  subject: Subject | undefined,
  notice: Notice,
  ids: readonly DeliveryId[],
  channels: ReadonlySet<Channel>,
  now: Instant,
): AccountNotices {
  // One whose master key is gone cannot be read any more.
  const reached = (subject?.addresses ?? [])
    .filter(
      ({ kind, sealed, hash }) =>
        channels.has(CHANNEL_OF[kind]) &&
        vault.ageOf(sealed) !== 'lost' &&
        (!isPaid(kind) || (subject !== undefined && mayBeTold(subject, hash, now))),
    )
    .slice(0, ids.length)
  const paid = reached.filter(({ kind }) => isPaid(kind)).map(({ hash }) => hash)
  const deliveries = reached.flatMap((address, at) => {
    const id = ids[at]
    if (id === undefined) return []
    const to = vault.open(address.sealed, addressSeal(of.project, address.id))
    return [
      {
        id,
        project: of.project,
        verification: of.verification,
        kind: 'account' as const,
        send: OF_APPROVAL,
        channel: CHANNEL_OF[address.kind],
        sealedCode: undefined,
        sealedTo: vault.seal(to, id),
        notice,
        attempts: 0,
        dueAt: now,
        deadline: now + DAY,
      },
    ]
  })
  return {
    deliveries,
    counted: paid.length > 0 && subject !== undefined ? withNotices(subject, paid, now) : undefined,
  }
}

function isPaid(kind: SubjectAddress['kind']): boolean {
  return PAID_CHANNELS.has(CHANNEL_OF[kind])
}
