import { addressSeal } from '../address/sealed-address.ts'
import type { Channel } from '../delivery/channel.ts'
import { LEASE_SECONDS, OF_APPROVAL, type Delivery } from '../delivery/delivery.ts'
import type { DeliveryId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import { DAY } from '../limit/send-limits.ts'
import type { Subject, SubjectAddress } from '../limit/subject.ts'
import type { Vault } from '../needs.ts'
import type { Verification } from '../verification/verification.ts'

const CHANNEL_OF: Readonly<Record<SubjectAddress['kind'], Channel>> = {
  phone: 'sms',
  email: 'email',
  handle: 'webhook',
}

/**
 * Tells every address on file of an approved device, with a link that ends it (DEV-30): who was lured into approving learns of it where the
 * one who lured cannot reach. They hold no code and may arrive any time that day.
 * @param ids one for each delivery; addresses beyond them are not told
 * @param channels those that have a carrier here
 */
export function deviceNotices(
  vault: Pick<Vault, 'ageOf' | 'open' | 'seal'>,
  { id: verification, project }: Pick<Verification, 'id' | 'project'>,
  subject: Pick<Subject, 'addresses'> | undefined,
  ids: readonly DeliveryId[],
  channels: ReadonlySet<Channel>,
  now: Instant,
): readonly Delivery[] {
  // One whose master key is gone cannot be read any more.
  const reached = (subject?.addresses ?? []).filter(
    ({ kind, sealed }) => channels.has(CHANNEL_OF[kind]) && vault.ageOf(sealed) !== 'lost',
  )
  return ids.slice(0, reached.length).flatMap((id, at) => {
    const address = reached[at]
    if (address === undefined) return []
    const to = vault.open(address.sealed, addressSeal(project, address.id))
    return [
      {
        id,
        project,
        verification,
        kind: 'device' as const,
        send: OF_APPROVAL,
        channel: CHANNEL_OF[address.kind],
        sealedCode: undefined,
        sealedTo: vault.seal(to, id),
        attempts: 0,
        // The process that commits it sends it at once; another takes it over when this lease has run out.
        dueAt: now + LEASE_SECONDS * 1000,
        deadline: now + DAY,
      },
    ]
  })
}
