import { readAnswer, type Answer } from './answer.ts'
import type { CallOptions, PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { credentialJson } from './credential-json.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'

/** What a person proves themselves by. A newer service may know more kinds. */
export type Authenticator = {
  readonly id: string
  readonly type: 'totp' | 'hotp' | 'passkey' | 'recovery_codes' | (string & {})
  readonly name: string
  /** `pending`: not shown to work yet; `disabled`: too many wrong codes in a row, it must be made anew. */
  readonly status: 'pending' | 'awaiting_operator' | 'active' | 'disabled' | (string & {})
  readonly createdAt: Date
  readonly usedAt?: Date | undefined
  /** Apps: by how many steps the clock was off when it was last used. */
  readonly drift?: number | undefined
  /** Recovery codes: how many are left. */
  readonly left?: number | undefined
  readonly backupEligible?: boolean | undefined
  readonly backedUp?: boolean | undefined
  readonly aaguid?: string | undefined
}

/** An authenticator that was just begun, with what is told this once. Never log it. */
export type EnrolledAuthenticator = Authenticator & {
  /** Apps: the seed in base32, to be typed where no QR code can be read. */
  readonly secret?: string | undefined
  readonly otpauthUri?: string | undefined
  /** The same as an SVG image. */
  readonly qrSvg?: string | undefined
  /** The same as `data:image/png;base64,…`. */
  readonly qrPng?: string | undefined
  /** Passkeys: for `PublicKeyCredential.parseCreationOptionsFromJSON` in the browser. */
  readonly options?: unknown
  /** Recovery codes. */
  readonly codes?: readonly string[] | undefined
}

/** A change of a person's factors needs a proof by one as strong, once there is one. */
type Allowed = {
  /** The receipt of an `account_change` or a `recovery`, at most five minutes old. It is spent. */
  readonly receipt?: string | undefined
}

export type EnrolAuthenticator = PostOptions &
  Allowed & {
    readonly type: 'totp' | 'hotp' | 'passkey' | 'recovery_codes'
    readonly name?: string | undefined
    /** Apps: what is shown as the account. */
    readonly account?: string | undefined
    readonly algorithm?: 'SHA1' | 'SHA256' | 'SHA512' | undefined
    readonly digits?: 6 | 7 | 8 | undefined
    readonly periodSeconds?: 30 | 60 | undefined
    /** Tokens that count: where they stand. */
    readonly counter?: number | undefined
    /** A seed made elsewhere, in base32; needs a key with the scope `seeds`. */
    readonly secret?: string | undefined
    /** Passkeys: whose it is, as the browser shows it. */
    readonly displayName?: string | undefined
  }

export type ConfirmAuthenticator = PostOptions &
  (
    | { readonly code: string; readonly credential?: undefined }
    | { readonly credential: unknown; readonly code?: undefined }
  )

export type ConfirmationOutcome =
  | { readonly result: 'active'; readonly authenticator: Authenticator }
  | { readonly result: 'wrong_code' | 'locked' | (string & {}) }

export type RemoveAuthenticator = CallOptions &
  Allowed & {
    /** It is the last strong one, and this is meant. */
    readonly last?: boolean | undefined
  }

export type Authenticators = {
  readonly list: (subject: string, options?: CallOptions) => Promise<Page<Authenticator>>
  /** Begins one. Apps and passkeys are pending until `confirm`; recovery codes are good at once and replace those before. */
  readonly enrol: (subject: string, ask: EnrolAuthenticator) => Promise<EnrolledAuthenticator>
  /** Shows that it works. A wrong code is an answer, and counts. */
  readonly confirm: (
    subject: string,
    id: string,
    shown: ConfirmAuthenticator,
  ) => Promise<ConfirmationOutcome>
  readonly rename: (
    subject: string,
    id: string,
    name: string,
    options?: CallOptions,
  ) => Promise<Authenticator>
  readonly remove: (subject: string, id: string, options?: RemoveAuthenticator) => Promise<void>
  /** A second operator agrees to a seed made elsewhere. */
  readonly approveImport: (
    subject: string,
    id: string,
    options?: PostOptions,
  ) => Promise<Authenticator>
  /** Finds the place of a token that counts, by two of its codes in a row. */
  readonly resynchronize: (
    subject: string,
    id: string,
    codes: readonly [string, string],
    options?: PostOptions,
  ) => Promise<'resynchronized' | 'wrong_code' | 'locked' | (string & {})>
}

/** The authenticators of the subjects of one project. */
export function createAuthenticators({ transport, url }: Caller): Authenticators {
  const one = (subject: string, id: string) =>
    url(path`/v1/subjects/${subject}/authenticators/${id}`)
  const below = (subject: string, id: string, what: string) =>
    url(path`/v1/subjects/${subject}/authenticators/${id}/${what}`)
  return {
    async list(subject, { signal } = {}) {
      const address = url(path`/v1/subjects/${subject}/authenticators`)
      const body = await transport.call({ method: 'GET', url: address, signal })
      return readPage(body, readAuthenticator)
    },
    async enrol(subject, ask) {
      const { signal, idempotencyKey, periodSeconds, displayName, ...same } = ask
      const body = { ...same, period_seconds: periodSeconds, display_name: displayName }
      const address = url(path`/v1/subjects/${subject}/authenticators`)
      const secrets = [ask.secret, ask.receipt]
      const call = { method: 'POST' as const, url: address, body, signal, idempotencyKey, secrets }
      return readEnrolled(await transport.call(call))
    },
    async confirm(subject, id, { code, credential, signal, idempotencyKey }) {
      const body = code === undefined ? { credential: credentialJson(credential) } : { code }
      const address = below(subject, id, 'confirmation')
      const secrets = [code]
      const call = { method: 'POST' as const, url: address, body, signal, idempotencyKey, secrets }
      return readConfirmation(await transport.call(call))
    },
    async rename(subject, id, name, { signal } = {}) {
      const call = { method: 'PATCH' as const, url: one(subject, id), body: { name }, signal }
      return readAuthenticator(await transport.call(call))
    },
    async remove(subject, id, { receipt, last, signal } = {}) {
      const body = { receipt, last }
      const secrets = [receipt]
      await transport.call({ method: 'DELETE', url: one(subject, id), body, signal, secrets })
    },
    async approveImport(subject, id, { signal, idempotencyKey } = {}) {
      const address = below(subject, id, 'approval')
      const call = { method: 'POST' as const, url: address, signal, idempotencyKey }
      return readAuthenticator(await transport.call(call))
    },
    async resynchronize(subject, id, codes, { signal, idempotencyKey } = {}) {
      const address = below(subject, id, 'resynchronization')
      const body = { codes }
      const secrets = [...codes]
      const call = { method: 'POST' as const, url: address, body, signal, idempotencyKey, secrets }
      return readAnswer(await transport.call(call)).text('result')
    },
  }
}

function readAuthenticator(body: unknown): Authenticator {
  return authenticatorOf(readAnswer(body))
}

function authenticatorOf(answer: Answer): Authenticator {
  return {
    id: answer.text('id'),
    type: answer.text('type'),
    name: answer.text('name'),
    status: answer.text('status'),
    createdAt: answer.instant('created_at'),
    usedAt: answer.maybeInstant('used_at'),
    drift: answer.maybeNumber('drift'),
    left: answer.maybeNumber('left'),
    backupEligible: answer.maybeFlag('backup_eligible'),
    backedUp: answer.maybeFlag('backed_up'),
    aaguid: answer.maybeText('aaguid'),
  }
}

function readEnrolled(body: unknown): EnrolledAuthenticator {
  const answer = readAnswer(body)
  return {
    ...authenticatorOf(answer),
    secret: answer.maybeText('secret'),
    otpauthUri: answer.maybeText('otpauth_uri'),
    qrSvg: answer.maybeText('qr_svg'),
    qrPng: answer.maybeText('qr_png'),
    options: answer.value('options'),
    codes: answer.value('codes') === undefined ? undefined : answer.texts('codes'),
  }
}

function readConfirmation(body: unknown): ConfirmationOutcome {
  const answer = readAnswer(body)
  const result = answer.text('result')
  if (result !== 'active') return { result }
  return { result, authenticator: readAuthenticator(answer.value('authenticator')) }
}
