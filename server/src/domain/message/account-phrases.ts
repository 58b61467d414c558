import type { AccountNews } from '../delivery/account-notice.ts'

const PROJECT = ['project'] as const
const NONE = [] as const

/** The phrases of account notices and the variables of each: a part of `variablesOf`. */
export const accountVariablesOf = {
  ...ofNews('authenticator_added'),
  ...ofNews('authenticator_removed'),
  ...ofNews('authenticator_guessed'),
  ...ofNews('recovery_codes_made'),
  ...ofNews('recovery_code_used'),
  ...ofNews('address_added'),
  ...ofNews('address_removed'),
  ...ofNews('recovered'),
  ...ofNews('approval_denied'),
  ...ofNews('approved'),
  'account.which': ['name'],
  'account.stop_advice': NONE,
  'account.stop': NONE,
  'account.look': PROJECT,
  'account.sms_report': NONE,
  'account.sms_stop': NONE,
  'account.sms_look': NONE,
} as const

type OfNews<News extends AccountNews> = Readonly<
  Record<`account.${News}.sms` | `account.${News}.subject`, typeof PROJECT> &
    Record<`account.${News}.body`, typeof NONE>
>

function ofNews<News extends AccountNews>(news: News): OfNews<News>
function ofNews(news: AccountNews) {
  return {
    [`account.${news}.sms`]: PROJECT,
    [`account.${news}.subject`]: PROJECT,
    [`account.${news}.body`]: NONE,
  }
}

/** One language's patterns for them. */
export type AccountPhrases = Readonly<Record<keyof typeof accountVariablesOf, string>>
