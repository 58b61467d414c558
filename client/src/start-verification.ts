import type { PostOptions } from './call-options.ts'
import type { JsonObject } from './canonical-json.ts'

/** What a verification is started with. Give `to`, or a `subject` with addresses on file. */
export type StartVerification = PostOptions & {
  /** What is asked for: `sign_in`, `purchase` … or a purpose of the project's own, each with its policy. */
  readonly purpose: string
  /** `sms`, `email`, `voice`, `whatsapp`, `webhook`, a factor of the subject (`passkey`, `totp`, `approval`, `recovery_code`), or `auto`, the policy's order. */
  readonly channel: string
  /** A phone number in E.164 form or an e-mail address. */
  readonly to?: string | undefined
  /** Who it is about, as the application calls them. */
  readonly subject?: string | undefined
  /** An opaque value that only this browser can present again; a check without it is refused. */
  readonly session?: string | undefined
  /** BCP 47, such as `pt-BR`. */
  readonly locale?: string | undefined
  /** Where the hosted page leads when it is done. */
  readonly returnUrl?: string | undefined
  /** What the person agrees to. Sent as it is; amounts are decimal strings. */
  readonly transaction?: JsonObject | undefined
  /** Where the person's request came from. */
  readonly context?: StartContext | undefined
  /** The application's own notes. Sent as they are. */
  readonly metadata?: JsonObject | undefined
  /** The person's password was right: with a code it makes two factors. A secret key is needed. */
  readonly password?: true | undefined
  /** With `add_address`, where an authenticator stands on the account: the person's proof, as for a change of authenticators. It is used up. */
  readonly receipt?: string | undefined
  /** The solution of a challenge, where the guard asks for one (`guard.challenge`). */
  readonly proof?: string | undefined
  /** A longer code or another alphabet than the policy's, such as `base20-10`. */
  readonly format?: string | undefined
}

type StartContext = {
  readonly ip?: string | undefined
  readonly userAgent?: string | undefined
  /** The `deviceToken` of an earlier check on this device. */
  readonly device?: string | undefined
  /** When the number's SIM card was last changed, where the application knows. */
  readonly simChangedAt?: Date | undefined
}

/** The body of a start, in the names of the wire. What is undefined is left out when it is written as JSON. */
export function startBody(start: StartVerification): JsonObject {
  const { context } = start
  return {
    purpose: start.purpose,
    channel: start.channel,
    to: start.to,
    subject: start.subject,
    session: start.session,
    locale: start.locale,
    return_url: start.returnUrl,
    transaction: start.transaction,
    context:
      context === undefined
        ? undefined
        : {
            ip: context.ip,
            user_agent: context.userAgent,
            device: context.device,
            sim_changed_at: context.simChangedAt?.toISOString(),
          },
    metadata: start.metadata,
    password: start.password,
    receipt: start.receipt,
    proof: start.proof,
    format: start.format,
  }
}
