import { Type } from 'typebox'
import type { TObject, TProperties, TString } from 'typebox'
import { CHANNELS, FACTOR_CHANNELS } from '../../domain/delivery/channel.ts'

/**
 * The small parts that bodies and queries are made of. Each description is also the rule a fault is told by (`describe-fault.ts`): it goes
 * on from "must be".
 */

/** An object that refuses fields it does not name (ADM-04). */
export function exactly<P extends TProperties>(properties: P, description?: string): TObject<P> {
  return Type.Object(properties, {
    additionalProperties: false,
    ...(description !== undefined && { description }),
  })
}

/** Text that people or programs chose: no control characters, no broken surrogates, which stores and logs would change. */
export function words(longest: number, shortest = 1): TString {
  return Type.String({
    minLength: shortest,
    maxLength: longest,
    pattern: '^[^\\p{Cc}\\p{Cs}]*$',
    description: `text of at most ${longest} characters without control characters`,
  })
}

export const Id = (prefix: string): TString =>
  Type.String({ pattern: `^${prefix}_[0-9a-v]{1,60}$`, description: `an id such as ${prefix}_…` })

export const VerificationId = Type.String({
  pattern: '^ver_[0-9a-v]{40}$',
  description: 'the id of a verification, such as ver_…',
})

export const Purpose = Type.String({
  pattern: '^[a-z][a-z0-9_]{0,39}$',
  description: 'a purpose: lower-case letters, digits and _, starting with a letter, 40 at most',
})

export const Channel = Type.Enum([...CHANNELS], { description: 'a channel' })

/** How a person answers: by a code that travels, or by a factor of theirs. */
export const Way = Type.Enum([...CHANNELS, ...FACTOR_CHANNELS], {
  description: 'a channel, or a factor of the subject',
})

export const Time = Type.String({
  format: 'date-time',
  description: 'a time as RFC 3339 has it, such as 2026-11-21T10:00:00Z',
})

export const Day = Type.String({
  format: 'date',
  description: 'a day in UTC, such as 2026-11-21',
})

/** COD-23: an address is no longer than a mail address can be (RFC 5321, 4.5.3.1.3). */
export const To = words(254)

export const Session = words(256)

/** COD-23: no code is longer. What it may be made of is for the domain to say. */
export const Code = Type.String({
  minLength: 1,
  maxLength: 32,
  description: 'a code of at most 32 characters',
})

/** What `navigator.credentials` answered, by its `toJSON()`. What it must hold is for WebAuthn to say, not for us. */
export const Credential = Type.Record(Type.String(), Type.Unknown(), {
  description: 'what the browser answered, as its `toJSON()` writes it (WebAuthn, 5.1)',
})

export const Receipt = Type.String({
  maxLength: 4096,
  pattern: '^[\\w-]+\\.[\\w-]+\\.[\\w-]+$',
  description: 'a receipt: a JWT of at most 4096 characters',
})

export const ClientSecret = Type.String({
  pattern: '^vcs_[\\w.-]{1,200}$',
  description: 'a client secret, vcs_…',
})

/** Up to sixteen short texts that come back with the verification. */
export const Metadata = Type.Record(
  Type.String({ pattern: '^[a-z][a-z0-9_]{0,39}$' }),
  words(500, 0),
  {
    maxProperties: 16,
    additionalProperties: false,
    description: 'at most 16 short texts, named by lower-case letters, digits and _',
  },
)

/** Queries are text: a number in one is digits. */
export const Limit = Type.String({
  pattern: '^(?:[1-9][0-9]?|100)$',
  description: 'a whole number from 1 to 100',
})

export const Sequence = Type.String({
  pattern: '^[0-9]{1,15}$',
  description: 'a sequence number',
})

export const NoQuery = exactly({})

/** For POSTs that say everything by their path. */
export const NoBody = Type.Union([Type.Null(), exactly({})], {
  description: 'left out, or an empty JSON object',
})

export const Problem = Type.Object(
  {
    type: Type.String(),
    code: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    request_id: Type.String(),
    field: Type.Optional(Type.String()),
    retry_after: Type.Optional(Type.Integer()),
  },
  { description: 'What went wrong, by RFC 9457. `/docs/problems` explains each code.' },
)

/** The answers every route can give beside its own. */
export const problems = {
  '4xx': {
    description: 'A problem',
    content: { 'application/problem+json': { schema: Problem } },
  },
  '5xx': {
    description: 'A problem on our side',
    content: { 'application/problem+json': { schema: Problem } },
  },
} as const

/** The solution of a challenge: a kilobyte of base64. */
export const Proof = Type.String({
  minLength: 1,
  maxLength: 4096,
  pattern: '^[A-Za-z0-9+/=_-]+$',
  description: 'a solved challenge of GET /v1/challenges, in base64',
})
