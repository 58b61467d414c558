import { readAnswer } from './answer.ts'
import type { CallOptions, PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { readCheckOutcome, type CheckOutcome } from './check-outcome.ts'
import { credentialJson } from './credential-json.ts'
import { everyPage } from './every-page.ts'
import { followEvents } from './follow-events.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'
import { startBody, type StartVerification } from './start-verification.ts'
import type { TimelineEvent } from './timeline-event.ts'
import { readVerification, type Verification } from './verification.ts'

export type CheckVerification = PostOptions & {
  /** What the person typed, as they typed it: a code of a message, of their app, or off their list. */
  readonly code?: string | undefined
  /** In its place: what the browser answered for a passkey. */
  readonly credential?: unknown
  /** Trusts the browser when it is right; a secret key is needed. */
  readonly trustDevice?: { readonly name: string } | undefined
  /** The `session` of the start, when it had one. */
  readonly session?: string | undefined
  /** For a browser without a key. */
  readonly clientSecret?: string | undefined
}

export type SendAgain = PostOptions & {
  /** Another channel, or another way of the person, such as `totp` or `passkey`; left out, the same one. */
  readonly channel?: string | undefined
  /** The `session` of the start, when it had one. */
  readonly session?: string | undefined
  readonly clientSecret?: string | undefined
}

export type EndVerification = PostOptions

export type ListVerifications = CallOptions & {
  readonly to?: string | undefined
  readonly subject?: string | undefined
  readonly status?: string | undefined
  readonly purpose?: string | undefined
  /** The `next` of the page before. */
  readonly after?: string | undefined
  readonly limit?: number | undefined
}

export type FollowVerification = CallOptions

export type Verifications = {
  /** Starts a verification; its code is on its way when this resolves. */
  readonly start: (start: StartVerification) => Promise<Verification>
  /** Judges what the person typed. A wrong code is an answer; a rejection is not. */
  readonly check: (id: string, check: CheckVerification) => Promise<CheckOutcome>
  /** Sends again; before `resendAt` it rejects with `rate_limited` and `retryAfterSeconds`. */
  readonly send: (id: string, again?: SendAgain) => Promise<Verification>
  /** Ends it because it is no longer needed. */
  readonly cancel: (id: string, end?: EndVerification) => Promise<Verification>
  /** Ends it because the person said "that was not me". */
  readonly deny: (id: string, end?: EndVerification) => Promise<Verification>
  /** The verification as it stands, with its timeline. */
  readonly get: (id: string, options?: CallOptions) => Promise<Verification>
  /**
   * The receipt of a person who comes back from the hosted page: `answer` stands beside `verification` in the address they come
   * back to, and shows that it is the browser which answered.
   */
  readonly redeem: (id: string, answer: string, options?: CallOptions) => Promise<string>
  /** The receipt of an approval that was given on another screen, to the browser that asked: by the `session` of its start. */
  readonly redeemApproval: (id: string, session: string, options?: CallOptions) => Promise<string>
  /** One page of verifications. */
  readonly list: (filter?: ListVerifications) => Promise<Page<Verification>>
  /** All verifications, page after page, asked for as they are read. */
  readonly listAll: (filter?: ListVerifications) => AsyncGenerator<Verification, void, undefined>
  /** What happens to it, as it happens; ends when it has ended or the signal is aborted. */
  readonly events: (
    id: string,
    options?: FollowVerification,
  ) => AsyncGenerator<TimelineEvent, void, undefined>
}

/** The verifications of one service. */
export function createVerifications(caller: Caller): Verifications {
  const { transport, url } = caller

  const end = async (address: string, { signal, idempotencyKey }: EndVerification) =>
    readVerification(await transport.call({ method: 'POST', url: address, signal, idempotencyKey }))

  const list = async (filter: ListVerifications = {}) => {
    const { to, subject, status, purpose, after, limit, signal } = filter
    const query = { to, subject, status, purpose, after, limit }
    const secrets = [to, subject]
    const address = url('/v1/verifications', query)
    return readPage(
      await transport.call({ method: 'GET', url: address, signal, secrets }),
      readVerification,
    )
  }

  return {
    async start(start) {
      const { to, subject, session, signal, idempotencyKey } = start
      const body = startBody(start)
      const secrets = [to, subject, session]
      const address = url('/v1/verifications')
      return readVerification(
        await transport.call({
          method: 'POST',
          url: address,
          body,
          signal,
          idempotencyKey,
          secrets,
        }),
      )
    },
    async check(id, check) {
      const { code, credential, session, clientSecret, trustDevice, signal, idempotencyKey } = check
      if ((code === undefined) === (credential === undefined))
        throw new TypeError('check takes either a code or a credential')
      const body = {
        code,
        credential: credential === undefined ? undefined : credentialJson(credential),
        session,
        client_secret: clientSecret,
        trust_device: trustDevice,
      }
      const secrets = [code, session, clientSecret]
      const address = url(path`/v1/verifications/${id}/checks`)
      return readCheckOutcome(
        await transport.call({
          method: 'POST',
          url: address,
          body,
          signal,
          idempotencyKey,
          secrets,
        }),
      )
    },
    async send(id, { channel, session, clientSecret, signal, idempotencyKey } = {}) {
      const body = { channel, session, client_secret: clientSecret }
      const secrets = [session, clientSecret]
      const address = url(path`/v1/verifications/${id}/sends`)
      return readVerification(
        await transport.call({
          method: 'POST',
          url: address,
          body,
          signal,
          idempotencyKey,
          secrets,
        }),
      )
    },
    cancel: async (id, options = {}) =>
      end(url(path`/v1/verifications/${id}/cancellation`), options),
    deny: async (id, options = {}) => end(url(path`/v1/verifications/${id}/denial`), options),
    async get(id, { signal } = {}) {
      const address = url(path`/v1/verifications/${id}`)
      return readVerification(await transport.call({ method: 'GET', url: address, signal }))
    },
    async redeem(id, answer, { signal } = {}) {
      const address = url(path`/v1/verifications/${id}/receipts`)
      const body = { answer }
      const told = await transport.call({ method: 'POST', url: address, body, signal })
      return readAnswer(told).text('receipt')
    },
    async redeemApproval(id, session, { signal } = {}) {
      const address = url(path`/v1/verifications/${id}/receipts`)
      const call = { method: 'POST' as const, url: address, body: { session }, signal }
      return readAnswer(await transport.call({ ...call, secrets: [session] })).text('receipt')
    },
    list,
    listAll: (filter = {}) => everyPage((after) => list({ ...filter, after }), filter.after),
    events: (id, { signal } = {}) =>
      followEvents(
        transport,
        caller.surroundings,
        url(path`/v1/verifications/${id}/events`),
        signal,
      ),
  }
}
