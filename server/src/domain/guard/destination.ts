/** ISO 3166-1, two capital letters. */
export type Country = string

/** What a phone number is, as far as its digits tell. */
export type NumberKind =
  | 'mobile'
  | 'landline'
  | 'landline_or_mobile'
  | 'voip'
  | 'premium'
  | 'shared_cost'
  | 'toll_free'
  | 'satellite'
  | 'personal'
  | 'unallocated'
  | 'other'
