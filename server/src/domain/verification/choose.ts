import { ALPHABETS, LONGEST_CODE, type Alphabet } from '../code/alphabet.ts'
import { addressKind, type AddressKind, type Channel } from '../delivery/channel.ts'
import type { ProjectId } from '../ids.ts'
import { Problem } from '../problem.ts'
import { defaultPolicy } from '../project/default-policies.ts'
import { policyKey, type Policy } from '../project/policy.ts'
import type { Store } from '../store.ts'

/** COD-02: six characters where they are read off a telephone, eight by e-mail and where nobody knows how they travel, eight for a transaction. */
const USUAL_LENGTH: Readonly<Record<Channel, number>> = {
  sms: 6,
  voice: 6,
  whatsapp: 6,
  email: 8,
  webhook: 8,
}
const TRANSACTION_LENGTH = 8

/** @throws Problem `unknown_purpose` */
export async function findPolicy(
  store: Pick<Store, 'find'>,
  project: ProjectId,
  purpose: string,
): Promise<Policy> {
  const policy = (await store.find(policyKey(project, purpose))) ?? defaultPolicy(purpose)
  if (policy !== undefined) return policy
  throw new Problem(
    'unknown_purpose',
    'purpose: is none we know; make a policy for it first, or use one of the built-in ones',
    { field: 'purpose' },
  )
}

/**
 * The channel to use: the one asked for, or for `auto` the first of the policy that has a carrier and suits the address.
 * @throws Problem `channel_not_allowed`, `channel_unavailable`
 */
export function chooseChannel(
  policy: Policy,
  available: ReadonlySet<Channel>,
  wanted: Channel | 'auto',
  to: string | undefined,
): Channel {
  if (wanted === 'auto') {
    const kind = to === undefined ? undefined : kindOf(to, policy)
    const found = policy.channels.find(
      (c) => available.has(c) && (kind === undefined || addressKind(c) === kind),
    )
    if (found !== undefined) return found
    throw new Problem('channel_unavailable', 'channel: none of the policy suits this address', {
      field: 'channel',
    })
  }
  if (!policy.channels.includes(wanted))
    throw new Problem('channel_not_allowed', 'channel: is not one of this purpose', {
      field: 'channel',
    })
  if (!available.has(wanted))
    throw new Problem('channel_unavailable', 'channel: has no carrier in this installation', {
      field: 'channel',
    })
  return wanted
}

/** A number as people write them, or nearly. */
const LIKE_A_PHONE = /^[\s\p{Cf}]*(?:tel:|\+|[\p{Nd}(])/u

/** What an address looks like. A name is one only where the policy sends to names; elsewhere it is a number with a mistake in it. */
function kindOf(to: string, { channels }: Policy): AddressKind {
  if (to.includes('@') && channels.includes('email')) return 'email'
  if (channels.includes('webhook') && !LIKE_A_PHONE.test(to)) return 'handle'
  return to.includes('@') ? 'email' : 'phone'
}

/**
 * The channel by which a landline can be reached in the place of a text (LIM-12): the first of the policy that calls or writes to numbers otherwise. The one
 * that was chosen where there is none.
 */
export function insteadOfText(
  policy: Policy,
  available: ReadonlySet<Channel>,
  chosen: Channel,
): Channel {
  return (
    policy.channels.find(
      (one) => one !== 'sms' && addressKind(one) === 'phone' && available.has(one),
    ) ?? chosen
  )
}

/** Alphabet and length of a code. */
export type Format = { readonly alphabet: Alphabet; readonly length: number }

/** The format that a policy gives its codes. @param transaction whether the person is asked to agree to one */
export function usualFormat(policy: Policy, channel: Channel, transaction: boolean): Format {
  const usual = transaction
    ? Math.max(TRANSACTION_LENGTH, USUAL_LENGTH[channel])
    : USUAL_LENGTH[channel]
  return { alphabet: policy.alphabet, length: policy.length ?? usual }
}

/** Reads `format`, such as `base20-10`. @throws Problem `invalid_request` when it would be weaker than the usual one */
export function chooseFormat(usual: Format, format: string | undefined): Format {
  if (format === undefined) return usual
  const [name = '', digits = ''] = format.split('-')
  const length = Number(digits)
  const strong = isAlphabet(name) && ALPHABETS[name].length >= ALPHABETS[usual.alphabet].length
  if (strong && length >= usual.length && length <= LONGEST_CODE) return { alphabet: name, length }
  throw new Problem(
    'invalid_request',
    `format: must be an alphabet no smaller than ${usual.alphabet} and a length from ${usual.length} to ${LONGEST_CODE}, such as base20-10`,
    { field: 'format' },
  )
}

export function isAlphabet(name: string): name is Alphabet {
  return Object.hasOwn(ALPHABETS, name)
}
