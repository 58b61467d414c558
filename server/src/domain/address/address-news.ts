import type { Notice } from '../delivery/account-notice.ts'
import type { Subject } from '../limit/subject.ts'
import type { Verification } from '../verification/verification.ts'

/**
 * What the addresses on file are told when a verification has proven another one (REC-16); undefined when that was on file already.
 * @param before the subject as it was
 */
export function newsOfAddress(
  { targetHash, masked, details }: Pick<Verification, 'targetHash' | 'masked' | 'details'>,
  before: Subject | undefined,
): Omit<Notice, 'at'> | undefined {
  if (before?.addresses.some(({ hash }) => hash === targetHash) === true) return undefined
  const { locale } = details
  return { news: 'address_added', name: masked, ...(locale !== undefined && { locale }) }
}
