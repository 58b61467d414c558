import {
  accountNotices,
  type AccountNews,
  type AccountNotices,
} from '../delivery/account-notice.ts'
import { deliveryKey } from '../delivery/delivery.ts'
import { newId, newVerificationId, type DeliveryId, type ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { subjectKey, type Subject } from '../limit/subject.ts'
import { put, type Write } from '../store.ts'
import type { FactorNeeds } from './factor-needs.ts'

/** What telling the addresses on file needs, drawn before the change. */
export type News = {
  /** What it follows from; an id that stands for nothing when it follows from no verification. */
  readonly verification: string
  readonly ids: readonly DeliveryId[]
}

/** @property writes the messages alone; the subject is kept by whoever changes it */
type Told = AccountNotices & { readonly writes: readonly Write[] }

/** Addresses may be put on file between the look and the change: so many more are told too. */
const SPARE_IDS = 2

/** @param verification whose receipt allows the change, when one does */
export async function prepareNews(
  { store, random }: Pick<FactorNeeds, 'store' | 'random'>,
  project: ProjectId,
  subjectHash: string,
  verification: string | undefined,
): Promise<News> {
  const subject = await store.find(subjectKey(project, subjectHash))
  const count = (subject?.addresses.length ?? 0) + SPARE_IDS
  return {
    verification: verification ?? newVerificationId(store.now(), random),
    ids: Array.from({ length: count }, () => newId('dlv', random)),
  }
}

/**
 * The messages that tell every address on file, to be kept in the change and dispatched after it, and the subject with them counted, to be kept with them.
 * Nobody is told where nothing is on file.
 */
export function tellNews(
  { vault, channels }: Pick<FactorNeeds, 'vault' | 'channels'>,
  project: ProjectId,
  { verification, ids }: News,
  subject: Subject | undefined,
  told: { readonly news: AccountNews; readonly name?: string },
  now: Instant,
): Told {
  if (subject === undefined || subject.addresses.length === 0)
    return { writes: [], deliveries: [], counted: undefined }
  const of = { project, verification }
  const made = accountNotices(vault, of, subject, { ...told, at: now }, ids, channels, now)
  return {
    ...made,
    writes: made.deliveries.map((each) => put(deliveryKey(project, each.id), each)),
  }
}
