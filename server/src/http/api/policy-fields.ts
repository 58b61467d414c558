import { Type } from 'typebox'
import { FACTOR_CHANNELS } from '../../domain/delivery/channel.ts'
import { USER_CODE_ALPHABETS } from '../../domain/device/user-code.ts'
import { LEVELS } from '../../domain/receipt/assurance.ts'
import { Channel, exactly } from './fields.ts'

const Resend = {
  policy: Type.Enum(['reuse', 'rotate', 'keep_last']),
  keep: Type.Integer({ description: 'With keep_last: how many of the newest codes are good.' }),
  after_seconds: Type.Array(Type.Integer(), { maxItems: 20 }),
}
const UserCode = {
  alphabet: Type.Enum([...USER_CODE_ALPHABETS], {
    description: 'one of the alphabets of user codes: base20, digits, alphanumeric, words',
  }),
  length: Type.Integer({
    description:
      'a whole number: characters, or words, of a code while few live. Left out: 8 of base20, 9 of digits, 6 of alphanumeric, 4 of words',
  }),
  check: Type.Boolean({
    description: 'One more character (word) at the end, which tells a slip from a wrong code.',
  }),
  renew: Type.Boolean({
    description: 'The device code lives for a day and gets a fresh user code when one expires.',
  }),
  bound: Type.Number({
    description:
      'a number from 0.000000001 to 0.0001: the most that all guesses of an hour may have together as a chance to hit any live code',
  }),
}
const Requires = {
  acr: Type.Enum([...LEVELS], {
    description:
      'The least that the person must have been proven to: none, confirmed (an address), aal1, aal2, phishing_resistant (a passkey).',
  }),
  max_age_seconds: Type.Integer({
    description: 'How old that may be; 0: each action is asked about anew.',
  }),
  trusted_device: Type.Boolean({
    description: 'Whether a browser that the person trusts is enough.',
  }),
  up_to: Type.Record(
    Type.String({ pattern: '^[A-Z]{3}$' }),
    Type.String({ maxLength: 20, description: 'a decimal number in quotes, such as "100.00"' }),
    {
      maxProperties: 200,
      additionalProperties: false,
      description:
        'amounts by currency (ISO 4217), such as { "EUR": "100.00" }: up to it nothing is asked. A currency that is not listed is always asked about',
    },
  ),
  cool_off_seconds: Type.Integer({
    description: 'How long after a recovery such an action is refused; 0: not at all.',
  }),
}
// The bounds of numbers are the domain's (ADM-05): it knows them all and names them. Here only their kind is judged.
const WishFields = {
  guesses: Type.Integer(),
  lifetime_seconds: Type.Integer(),
  length: Type.Integer(),
  alphabet: Type.Enum(['digits', 'base20', 'alphanumeric']),
  channels: Type.Array(Channel, { maxItems: 10 }),
  resend: exactly({
    policy: Resend.policy,
    keep: Type.Optional(Resend.keep),
    after_seconds: Type.Optional(Resend.after_seconds),
  }),
  assurance: Type.Enum(['none', 'aal1'], {
    description: 'The most a receipt may claim in `acr`; an e-mailed code claims no level anyway.',
  }),
  notify: Type.Enum(['none', 'target', 'all'], {
    description:
      'Who is told of an approval by a message: nobody, the address that was used, or every address on file.',
  }),
  link: Type.Boolean({ description: 'Whether mails carry a link beside the code.' }),
  factors: Type.Array(Type.Enum([...FACTOR_CHANNELS], { description: 'a factor' }), {
    maxItems: 10,
    description:
      'Factors that may answer in the place of a message, in the order in which they are offered.',
  }),
  requires: Type.Partial(exactly(Requires), {
    additionalProperties: false,
    description: 'What an action of this purpose needs (`POST /v1/assessments`).',
  }),
  workflow: Type.Array(
    exactly({
      channel: Channel,
      after_seconds: Type.Integer({
        description: 'a whole number of seconds after the message before it, from 10 to 600',
      }),
    }),
    {
      maxItems: 10,
      description:
        'What is sent by itself when nobody has answered, in this order. Left out, or empty: nothing.',
    },
  ),
  proof_of_work: Type.Enum(['always'], {
    description:
      'always: the first message must come with a proof of work. Left out: when a rule of the guard asks for one.',
  }),
  user_code: Type.Partial(exactly(UserCode), {
    additionalProperties: false,
    description:
      'How user codes are made; of the purpose `device` only, whose `lifetime_seconds` is the life of a user code.',
  }),
}
/** What a project may set. */
export const PolicyWishBody = Type.Partial(exactly(WishFields), { additionalProperties: false })
/** A policy as it is shown. */
export const PolicyObject = Type.Object({
  purpose: Type.String(),
  object: Type.Literal('policy'),
  ...WishFields,
  length: Type.Optional(WishFields.length),
  channels: Type.Array(Type.String()),
  resend: Type.Object(Resend),
  factors: Type.Array(Type.String()),
  requires: Type.Object(Requires),
  version: Type.Integer({
    description: 'How often the project has set it: 0 for one that is as it came.',
  }),
  workflow: Type.Optional(
    Type.Array(Type.Object({ channel: Type.String(), after_seconds: Type.Integer() })),
  ),
  proof_of_work: Type.Optional(WishFields.proof_of_work),
  user_code: Type.Optional(Type.Object(UserCode)),
})
