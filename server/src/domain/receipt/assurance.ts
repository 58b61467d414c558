import type { AnswerChannel } from '../delivery/channel.ts'

/**
 * What an answer is worth, from nothing to most. `confirmed`: that an address was confirmed, and no more (NIST SP 800-63B-4, 3.1.3.1: e-mail is no
 * authenticator). `aal1`: one factor. `aal2`: two, or a passkey that saw who held it. We never claim AAL3: passkeys may be synced (App. B).
 */
export const LEVELS = ['none', 'confirmed', 'aal1', 'aal2', 'phishing_resistant'] as const
export type Level = (typeof LEVELS)[number]

/** How each level is written in receipts, sessions and tokens. `phishing_resistant` is AAL2 by a passkey. */
export const ACR: Readonly<Record<Level, string>> = {
  none: 'urn:countersign:none',
  confirmed: 'urn:countersign:address-confirmed',
  aal1: 'urn:countersign:aal:1',
  aal2: 'urn:countersign:aal:2',
  phishing_resistant: 'urn:countersign:aal:2:phishing-resistant',
}

/** What was shown, as far as it counts. */
export type Shown = {
  readonly ways: readonly ShownWay[]
  /** The application says that the password was right. */
  readonly password?: true
  /** The policy lets it claim no level. */
  readonly assurance?: 'none'
  /** It got somebody back in who had lost what they had: one factor, whatever was shown (REC-12). */
  readonly recovery?: true
}

/** One of them. `verified`: a passkey that saw who held it. `synced`: one that may be kept in more than one place. */
export type ShownWay = {
  readonly way: AnswerChannel
  readonly verified?: true
  readonly synced?: true
}

/** What each way is worth by itself. A passkey that did not see who held it is worth what any thing is that one has. */
const WORTH: Readonly<Record<AnswerChannel, Level>> = {
  email: 'confirmed',
  user_code: 'confirmed',
  // Where such messages arrive is for an account somewhere else to say (NIST SP 800-63B-4, 3.1.3.1), not for a telephone line.
  whatsapp: 'confirmed',
  webhook: 'confirmed',
  sms: 'aal1',
  voice: 'aal1',
  totp: 'aal1',
  approval: 'aal1',
  recovery_code: 'aal1',
  passkey: 'aal1',
}

/** Ways that make two factors together with a password. A code off a list is for those who lost what they had. */
const SECOND: ReadonlySet<AnswerChannel> = new Set(['sms', 'voice', 'totp', 'approval', 'passkey'])

/** In registered words (RFC 8176): `approval` shows that a person was there, and no more. */
const WORDS: Readonly<Record<AnswerChannel, readonly string[]>> = {
  sms: ['otp', 'sms'],
  voice: ['otp', 'tel'],
  whatsapp: ['otp'],
  webhook: ['otp'],
  email: ['otp'],
  totp: ['otp'],
  recovery_code: ['otp'],
  approval: ['user'],
  passkey: [],
  user_code: [],
}

/** What these ways together are worth, in our words and in registered ones (RFC 8176), honestly (TOK-07). */
export function assuranceOf(shown: Shown): {
  readonly level: Level
  readonly amr: readonly string[]
} {
  const { ways, password } = shown
  const level = capped(shown, strongestOf(shown))
  const possessions = new Set(ways.map(({ way }) => way).filter((way) => WORTH[way] === 'aal1'))
  const amr = [
    ...ways.flatMap(wordsOf),
    ...(password === undefined ? [] : ['pwd']),
    ...(possessions.size > 1 ? ['mca'] : []),
    // Not where the level was taken back: whoever goes by this word must not be told more than by the level.
    ...(reaches(level, 'aal2') ? ['mfa'] : []),
  ]
  return { level, amr: [...new Set(amr)] }
}

/** The most that a way can come to, when whoever answers does all they can: what a policy's least is held against (TXN-07). */
export function mostOf(way: AnswerChannel, password: true | undefined): Level {
  return assuranceOf({
    ways: [{ way, ...(way === 'passkey' && { verified: true }) }],
    ...(password !== undefined && { password }),
  }).level
}

function strongestOf({ ways, password }: Shown): Level {
  if (ways.some(({ way, verified }) => way === 'passkey' && verified === true))
    return 'phishing_resistant'
  if (password !== undefined && ways.some(({ way }) => SECOND.has(way))) return 'aal2'
  return ways.some(({ way }) => WORTH[way] === 'aal1') ? 'aal1' : 'confirmed'
}

function capped({ assurance, recovery }: Shown, level: Level): Level {
  const most: Level =
    assurance === 'none' ? 'confirmed' : recovery === undefined ? 'phishing_resistant' : 'aal1'
  return reaches(most, level) ? level : most
}

/** `hwk`: a key that never leaves its device; `swk`: one that may. `user`: it saw who held it. `pop`: it was shown to be had, and not only told. */
function wordsOf({ way, verified, synced }: ShownWay): readonly string[] {
  if (way !== 'passkey') return WORDS[way]
  return [synced === true ? 'swk' : 'hwk', ...(verified === true ? ['user'] : []), 'pop']
}

/** Whether `has` is at least `needs`. */
export function reaches(has: Level, needs: Level): boolean {
  return LEVELS.indexOf(has) >= LEVELS.indexOf(needs)
}

/** The level that an `acr` of ours names; undefined for any other text. */
export function levelOf(acr: string): Level | undefined {
  return LEVELS.find((level) => ACR[level] === acr)
}
