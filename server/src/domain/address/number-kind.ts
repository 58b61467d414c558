import type { PhoneNumber } from 'libphonenumber-js'
import type { NumberKind } from '../guard/destination.ts'

/** Country codes that belong to no country (ITU-T E.164): what a number under them is cannot be told by its digits alone. */
const GLOBAL_KINDS: Readonly<Record<string, NumberKind>> = {
  '800': 'toll_free',
  '808': 'shared_cost',
  '870': 'satellite',
  '878': 'personal',
  '881': 'satellite',
  // International networks, most of them satellites and ships; they cost as those do.
  '882': 'satellite',
  '883': 'satellite',
  '888': 'other',
  '979': 'premium',
}

const KINDS: Readonly<Record<string, NumberKind>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'landline',
  FIXED_LINE_OR_MOBILE: 'landline_or_mobile',
  VOIP: 'voip',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'shared_cost',
  TOLL_FREE: 'toll_free',
  PERSONAL_NUMBER: 'personal',
}

/** What a number is as its country's numbering plan has it (LIM-12). A ported number may be something else by now: its digits cannot tell. */
export function numberKind(
  number: Pick<PhoneNumber, 'countryCallingCode' | 'getType' | 'isValid'>,
): NumberKind {
  const global = GLOBAL_KINDS[number.countryCallingCode]
  if (global !== undefined) return global
  if (!number.isValid()) return 'unallocated'
  return KINDS[number.getType() ?? ''] ?? 'other'
}
