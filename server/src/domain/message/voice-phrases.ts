/** What a call says and what a browser is asked by, and the variables of each phrase: a part of `catalogue.ts`. */
export const voiceVariablesOf = {
  'voice.opening': ['project'],
  'voice.press': [],
  'voice.lead': [],
  'voice.again': [],
  'voice.never_share': [],
  'voice.not_you': [],
  'push.title': ['project'],
  'push.body': [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type VoicePhrases = Readonly<Record<keyof typeof voiceVariablesOf, string>>
