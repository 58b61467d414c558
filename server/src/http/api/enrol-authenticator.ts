import { Type, type Static } from 'typebox'
import { enrolAuthenticator, type EnrolAsk, type Enrolled } from '../../domain/factor/enrol.ts'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { qrSvg } from '../pages/qr.ts'
import { qrPng } from '../qr-png.ts'
import { AuthenticatorFields, authenticatorObject } from './authenticator-object.ts'
import { exactly, NoQuery, problems, Receipt, words } from './fields.ts'

const Body = exactly({
  type: Type.Enum(['totp', 'hotp', 'passkey', 'recovery_codes']),
  name: Type.Optional(words(60)),
  account: Type.Optional(words(120)),
  display_name: Type.Optional(words(64)),
  algorithm: Type.Optional(Type.Enum(['SHA1', 'SHA256', 'SHA512'])),
  digits: Type.Optional(Type.Enum([6, 7, 8], { description: '6, 7 or 8' })),
  period_seconds: Type.Optional(Type.Enum([30, 60], { description: '30 or 60' })),
  counter: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
  secret: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z2-7 ]{16,256}=*$',
      description: 'a seed made elsewhere, in base32 (RFC 4648)',
    }),
  ),
  receipt: Type.Optional(Receipt),
})

/** What belongs to which kind; anything else with it is a slip that must not pass unnoticed. */
const SEEDED = ['name', 'account', 'algorithm', 'digits', 'secret'] as const
const FIELDS: Readonly<Record<EnrolAsk['type'], readonly string[]>> = {
  totp: [...SEEDED, 'period_seconds'],
  hotp: [...SEEDED, 'counter'],
  passkey: ['name', 'display_name'],
  recovery_codes: [],
}

const Made = Type.Object({
  ...AuthenticatorFields,
  secret: Type.Optional(
    Type.String({
      description: 'The seed in base32, to be typed. It is told in this answer only.',
    }),
  ),
  otpauth_uri: Type.Optional(Type.String({ description: 'The same for an app to read.' })),
  qr_svg: Type.Optional(Type.String({ description: 'The same as a QR code: an SVG image.' })),
  qr_png: Type.Optional(
    Type.String({
      description: 'The same as a PNG image, for an `img`: `data:image/png;base64,…`',
    }),
  ),
  options: Type.Optional(
    Type.Unknown({
      description:
        'Of a passkey: for `PublicKeyCredential.parseCreationOptionsFromJSON` in the browser (WebAuthn, 5.1).',
    }),
  ),
  codes: Type.Optional(
    Type.Array(Type.String(), {
      description: 'The recovery codes. They are told in this answer only.',
    }),
  ),
})

/** `POST /v1/subjects/:subject/authenticators`: a person gets something to prove themselves by. */
export function enrolAuthenticatorRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.post(
    '/v1/subjects/:subject/authenticators',
    {
      onRequest: doors.secret('authenticators'),
      schema: {
        operationId: 'enrolAuthenticator',
        tags: ['authenticators'],
        summary: 'Begin an authenticator',
        description:
          'An app or a passkey is pending for ten minutes, until it is confirmed. Recovery codes are good at once and replace those before. A person who has factors already must have been proven by one as strong: give the `receipt` of an account_change that is at most five minutes old. A `secret` made elsewhere needs the scope seeds.',
        params: exactly({ subject: words(255) }),
        querystring: NoQuery,
        body: Body,
        response: { 201: Made, ...problems },
      },
    },
    async (request, reply) => {
      const caller = secretCaller(request)
      const { receipt, secret } = request.body
      const ask = askOf(request.body)
      if (secret !== undefined && !caller.scopes.includes('seeds'))
        throw new Problem('forbidden', 'This key does not have the scope seeds.')
      const once = onceOf(needs.vault, request, caller)
      const by = { ...caller, ...(receipt !== undefined && { receipt }) }
      const made = await enrolAuthenticator(needs, by, request.params.subject, ask, once)
      reply.code(201)
      return { ...authenticatorObject(made.authenticator), ...toldOnce(made) }
    },
  )
}

/** @throws Problem `invalid_request` naming a field that does not belong to this type */
function askOf(body: Static<typeof Body>): EnrolAsk {
  const { type, receipt: _receipt, period_seconds, display_name, counter, ...given } = body
  const { name, ...seeded } = given
  const named = name !== undefined && { name }
  const stray = Object.keys(body).find(
    (field) => field !== 'type' && field !== 'receipt' && !FIELDS[type].includes(field),
  )
  if (stray !== undefined)
    throw new Problem('invalid_request', `${stray}: does not belong to the type ${type}`, {
      field: stray,
    })
  switch (type) {
    case 'totp': {
      const period = period_seconds !== undefined && { periodSeconds: period_seconds }
      return { type, ...named, ...seeded, ...period }
    }
    case 'hotp':
      return { type, ...named, ...seeded, ...(counter !== undefined && { counter }) }
    case 'passkey':
      return { type, ...named, ...(display_name !== undefined && { displayName: display_name }) }
    case 'recovery_codes':
      return { type }
  }
}

function toldOnce(made: Enrolled): Partial<Static<typeof Made>> {
  switch (made.type) {
    case 'seeded':
      return {
        secret: made.secret,
        otpauth_uri: made.otpauthUri,
        qr_svg: qrSvg(made.otpauthUri, made.authenticator.name),
        qr_png: `data:image/png;base64,${Buffer.from(qrPng(made.otpauthUri)).toString('base64')}`,
      }
    case 'imported':
      return {}
    case 'passkey':
      return { options: made.options }
    case 'recovery_codes':
      return { codes: [...made.codes] }
  }
}
