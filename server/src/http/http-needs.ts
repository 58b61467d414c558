import type { SubjectNeeds } from '../domain/address/subject-addresses.ts'
import type { ApprovalNeeds } from '../domain/approval/approvals.ts'
import type { BounceNeeds } from '../domain/delivery/record-bounce.ts'
import type { AuthorizeNeeds } from '../domain/device/authorize-device.ts'
import type { ChannelNeeds } from '../domain/delivery/show-channels.ts'
import type { ReportNeeds } from '../domain/delivery/record-report.ts'
import type { DecideNeeds } from '../domain/device/decide-device.ts'
import type { DevicesNeeds } from '../domain/device/devices.ts'
import type { EnterNeeds } from '../domain/device/enter-user-code.ts'
import type { Locate } from '../domain/device/place.ts'
import type { PollNeeds } from '../domain/device/poll-device.ts'
import type { FactorNeeds } from '../domain/factor/factor-needs.ts'
import type { TrustedNeeds } from '../domain/factor/trusted-devices.ts'
import type { ProjectId } from '../domain/ids.ts'
import type { LimitNeeds } from '../domain/limit/show-limits.ts'
import type { ClientNeeds } from '../domain/oauth/authenticate-client.ts'
import type { ClientsNeeds } from '../domain/oauth/clients.ts'
import type { IntrospectNeeds } from '../domain/oauth/introspect.ts'
import type { RefreshNeeds } from '../domain/oauth/refresh-tokens.ts'
import type { AuthenticateNeeds } from '../domain/project/authenticate.ts'
import type { KeyNeeds } from '../domain/project/keys.ts'
import type { PolicyNeeds } from '../domain/project/policies.ts'
import type { ProjectNeeds } from '../domain/project/projects.ts'
import type { PushNeeds } from '../domain/push/push-subscriptions.ts'
import type { ConsumeNeeds } from '../domain/receipt/consume.ts'
import type { SessionNeeds } from '../domain/session/sessions.ts'
import type { Store } from '../domain/store.ts'
import type { LockNeeds } from '../domain/subject/lock-subject.ts'
import type { CheckNeeds } from '../domain/verification/check.ts'
import type { EndNeeds } from '../domain/verification/end.ts'
import type { GetNeeds } from '../domain/verification/get.ts'
import type { ListNeeds } from '../domain/verification/list.ts'
import type { PageNeeds } from '../domain/verification/open-page.ts'
import type { RedeemNeeds } from '../domain/verification/redeem-answer.ts'
import type { SendNeeds } from '../domain/verification/send-again.ts'
import type { StartNeeds } from '../domain/verification/start.ts'
import type { WallClock } from '../domain/webhook/post-signed.ts'
import type { WebhookNeeds } from '../domain/webhook/webhooks.ts'
import type { Meter } from './meter.ts'
import type { Sandbox } from './sandbox-needs.ts'

/** All that the doors ask of the world: what the use cases need, and what only a web server does. */
export type HttpNeeds = StartNeeds &
  CheckNeeds &
  SendNeeds &
  EndNeeds &
  GetNeeds &
  ListNeeds &
  PageNeeds &
  KeyNeeds &
  ProjectNeeds &
  PolicyNeeds &
  ConsumeNeeds &
  BounceNeeds &
  LimitNeeds &
  SubjectNeeds &
  AuthorizeNeeds &
  PollNeeds &
  EnterNeeds &
  DecideNeeds &
  DevicesNeeds &
  ClientNeeds &
  ClientsNeeds &
  RefreshNeeds &
  IntrospectNeeds &
  LockNeeds &
  SessionNeeds &
  FactorNeeds &
  ApprovalNeeds &
  TrustedNeeds &
  RedeemNeeds &
  AuthenticateNeeds &
  WebhookNeeds &
  PushNeeds &
  WallClock &
  ReportNeeds &
  ChannelNeeds & {
    readonly store: Store
    /** The public base address, without a slash at its end: the only one that is ever put into an answer. */
    readonly publicUrl: string
    /** CIDR blocks or single addresses of proxies whose `X-Forwarded-For` is believed; empty for none (LIM-05). */
    readonly trustedProxies: readonly string[]
    /** Where an address is, as far as is known, to be shown to whoever lets a device in. */
    readonly locate: Locate
    /** Whose the short verification address is, and whose client a program becomes that registers itself. */
    readonly firstProject: ProjectId
    /** Which doors of `compat/` are open. */
    readonly otherDoors: readonly ('identity-center' | 'login-with-amazon')[]
    /** What a program must show to register itself (RFC 7591); undefined: it cannot. */
    readonly registration: { readonly token: string } | undefined
    /** Requests a second that one API key may make; it may save up two seconds of them (LIM-19). */
    readonly keyRate: number
    /** The public halves of the keys that sign receipts, as a JWK Set (RFC 7517). */
    readonly jwks: () => object
    /** What exists in sandbox mode only; undefined in production, and then its routes do not exist. */
    readonly sandboxTools?: Sandbox
    readonly meter: Meter
    /** The program's version, for the API's description only. */
    readonly version: string
    readonly log: {
      readonly level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
      /** Takes finished lines of JSON, each with its newline. Standard output when left out. */
      readonly write?: (line: string) => void
    }
  }
