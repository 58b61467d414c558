import type { Address } from '../address/address.ts'
import { PAID_CHANNELS, type Channel, type Way } from '../delivery/channel.ts'
import { Problem } from '../problem.ts'
import type { NumberKind } from './destination.ts'
import type { GuardNeeds } from './guard-needs.ts'

/** LIM-10: numbers that exist to make whoever calls them pay, or that nobody can say the price of. They are off, and nothing switches them on. */
const NEVER: ReadonlySet<NumberKind> = new Set([
  'premium',
  'satellite',
  'shared_cost',
  'unallocated',
])

/** LIM-20: what the sandbox takes for anybody's number. Nobody has it, and outside the sandbox nothing makes it more than that. */
const TEST_NUMBERS = /^\+1500555\d{4}$/

/**
 * Whether a message by this channel may go there at all. Nothing is sent and nothing counted for one that may not.
 * @param others ways by which the person could answer instead, for whoever asks
 * @throws Problem `destination_not_allowed`, with the fact `reason`: `country`, `number_kind`, `test_number` or `landline`
 */
export function refuseDestination(
  guard: Pick<GuardNeeds, 'countries' | 'isTestAddress'>,
  channel: Channel,
  address: Pick<Address, 'deliverTo' | 'country' | 'numberKind'>,
  others: readonly Way[] = [],
): void {
  if (!PAID_CHANNELS.has(channel) || guard.isTestAddress?.(address.deliverTo) === true) return
  const { country, numberKind = 'other' } = address
  if (TEST_NUMBERS.test(address.deliverTo))
    throw refusal('to: test numbers work in the sandbox only', { reason: 'test_number' })
  if (NEVER.has(numberKind))
    throw refusal('to: a number of this kind is never sent to', {
      reason: 'number_kind',
      number_kind: numberKind,
    })
  if (guard.countries !== 'all' && (country === undefined || !guard.countries.has(country)))
    throw refusal('to: the operator sends nothing to this country', {
      reason: 'country',
      ...(country !== undefined && { country }),
    })
  if (isLandlineText(channel, address))
    throw refusal('channel: a landline takes no text; use voice', {
      reason: 'landline',
      alternatives: others.filter((way) => way !== channel).join(','),
    })
}

/** Whether a text would go to a landline, which cannot show it (LIM-12). */
export function isLandlineText(
  channel: Channel,
  { numberKind }: Pick<Address, 'numberKind'>,
): boolean {
  return channel === 'sms' && numberKind === 'landline'
}

function refusal(detail: string, facts: Readonly<Record<string, string>>): Problem {
  return new Problem('destination_not_allowed', detail, facts)
}
