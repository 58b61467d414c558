import { Type, type Static } from 'typebox'
import { FACTOR_CHANNELS } from '../../domain/delivery/channel.ts'
import {
  getPolicy,
  listPolicies,
  putPolicy,
  type PolicyWish,
} from '../../domain/project/policies.ts'
import { LEVELS } from '../../domain/receipt/assurance.ts'
import { USER_CODE_ALPHABETS } from '../../domain/device/user-code.ts'
import { usualUserCode } from '../../domain/project/default-policies.ts'
import type { Policy as OnePolicy } from '../../domain/project/policy.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { Channel, exactly, NoQuery, problems, Purpose } from './fields.ts'

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
  user_code: Type.Partial(exactly(UserCode), {
    additionalProperties: false,
    description:
      'How user codes are made; of the purpose `device` only, whose `lifetime_seconds` is the life of a user code.',
  }),
}
const Wish = Type.Partial(exactly(WishFields), { additionalProperties: false })
const Policy = Type.Object({
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
  user_code: Type.Optional(Type.Object(UserCode)),
})

/** `/v1/policies`: how verifications of one purpose go. */
export function policyRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('policies') }
  const tags = ['policies']
  const params = exactly({ purpose: Purpose })
  app.get(
    '/v1/policies',
    {
      ...door,
      schema: {
        operationId: 'listPolicies',
        tags,
        summary: 'List what applies to every purpose',
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(Policy), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const policies = await listPolicies(needs, secretCaller(request))
      return { data: policies.map(policyObject), next: null }
    },
  )
  app.get(
    '/v1/policies/:purpose',
    {
      ...door,
      schema: {
        operationId: 'getPolicy',
        tags,
        summary: 'Read what applies to a purpose',
        params,
        querystring: NoQuery,
        response: { 200: Policy, ...problems },
      },
    },
    async (request) =>
      policyObject(await getPolicy(needs, secretCaller(request), request.params.purpose)),
  )
  app.put(
    '/v1/policies/:purpose',
    {
      ...door,
      schema: {
        operationId: 'putPolicy',
        tags,
        summary: 'Set what applies to a purpose',
        description:
          'What is left out is as usual for this purpose. A value outside the hard caps is refused. It holds for verifications started from now on.',
        params,
        querystring: NoQuery,
        body: Wish,
        response: { 200: Policy, ...problems },
      },
    },
    async (request) => {
      const { purpose } = request.params
      return policyObject(
        await putPolicy(needs, secretCaller(request), purpose, wishOf(request.body)),
      )
    },
  )
}

/** Waits between sends that a policy has when it does not name any (LIM-03). */
const USUAL_WAITS = [30, 60, 120, 300]

function wishOf(body: Static<typeof Wish>): PolicyWish {
  const { lifetime_seconds, resend, requires, user_code, ...same } = body
  return {
    ...same,
    ...(lifetime_seconds !== undefined && { lifetimeSeconds: lifetime_seconds }),
    ...(resend !== undefined && {
      resend: {
        policy: resend.policy,
        keep: resend.keep ?? (resend.policy === 'keep_last' ? 2 : 1),
        afterSeconds: resend.after_seconds ?? USUAL_WAITS,
      },
    }),
    ...(requires !== undefined && { requires: neededOf(requires) }),
    ...(user_code !== undefined && {
      userCode: { ...usualUserCode(user_code.alphabet), ...user_code },
    }),
  }
}

function neededOf({
  max_age_seconds,
  trusted_device,
  up_to,
  cool_off_seconds,
  ...same
}: NonNullable<Static<typeof Wish>['requires']>): NonNullable<PolicyWish['requires']> {
  return {
    ...same,
    ...(max_age_seconds !== undefined && { maxAgeSeconds: max_age_seconds }),
    ...(trusted_device !== undefined && { trustedDevice: trusted_device }),
    ...(up_to !== undefined && { upTo: up_to }),
    ...(cool_off_seconds !== undefined && { coolOffSeconds: cool_off_seconds }),
  }
}

function policyObject(policy: OnePolicy): Static<typeof Policy> {
  return {
    purpose: policy.purpose,
    object: 'policy',
    guesses: policy.guesses,
    lifetime_seconds: policy.lifetimeSeconds,
    ...(policy.length !== undefined && { length: policy.length }),
    alphabet: policy.alphabet,
    channels: [...policy.channels],
    resend: {
      policy: policy.resend.policy,
      keep: policy.resend.keep,
      after_seconds: [...policy.resend.afterSeconds],
    },
    assurance: policy.assurance,
    notify: policy.notify,
    link: policy.link,
    factors: [...policy.factors],
    requires: {
      acr: policy.requires.acr,
      max_age_seconds: policy.requires.maxAgeSeconds,
      trusted_device: policy.requires.trustedDevice,
      up_to: { ...policy.requires.upTo },
      cool_off_seconds: policy.requires.coolOffSeconds,
    },
    version: policy.version,
    ...(policy.userCode !== undefined && { user_code: policy.userCode }),
  }
}
