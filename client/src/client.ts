/**
 * The public face of the client: start a verification, check it, verify its receipt. It speaks HTTP version 1 of
 * the service and runs wherever `fetch` and WebCrypto are: Node 20 and newer, edge runtimes, browsers.
 *
 * It is not a place for rules: what a code is worth and how often it may be guessed is judged by the service alone.
 */
// oxlint-disable-next-line oxc/no-barrel-file -- a package's face is the one place that re-exports
export { createCountersign } from './countersign.ts'
export type { Countersign, CountersignOptions } from './countersign.ts'
export { CountersignError, isCountersignError } from './countersign-error.ts'
export type { CountersignErrorCode, ServiceProblemCode } from './countersign-error.ts'
export { createReceiptVerifier } from './receipt-verifier.ts'
export type { ReceiptVerifier, ReceiptVerifierOptions } from './receipt-verifier.ts'
export type { VerifyReceiptOptions } from './expected-receipt.ts'
export type { ReceiptJudgement, ReceiptFault } from './judge-receipt.ts'
export type { ReceiptClaims } from './receipt-claims.ts'
export type { Consumption, ConsumeReceipt, Receipts } from './receipts.ts'
export { canonicalJson } from './canonical-json.ts'
export type { Json, JsonObject } from './canonical-json.ts'
export type { CheckOutcome } from './check-outcome.ts'
export type { TimelineEvent } from './timeline-event.ts'
export type { Verification, VerificationStatus } from './verification.ts'
export type { StartVerification } from './start-verification.ts'
export type {
  CheckVerification,
  EndVerification,
  FollowVerification,
  ListVerifications,
  SendAgain,
  Verifications,
} from './verifications.ts'
export type { ApiKey, CreateKey, CreatedKey, Keys } from './keys.ts'
export type { Policies, Policy, PolicyChange } from './policies.ts'
export type {
  ChangeWebhook,
  CreateWebhook,
  Webhook,
  WebhookDelivery,
  Webhooks,
  WebhookTest,
  WebhookWithSecret,
} from './webhooks.ts'
export type {
  Challenge,
  Guard,
  GuardBlock,
  GuardReplay,
  GuardRule,
  GuardRuleChange,
} from './guard.ts'
export type { CarrierCounts, ChannelState, DeadLetter, Deliveries } from './deliveries.ts'
export type { AddPush, PushBrowser, PushSubscriptions } from './push-subscriptions.ts'
export type {
  PreviewTemplate,
  Template,
  TemplatePreview,
  Templates,
  WholeTemplate,
} from './templates.ts'
export type { CreatedProject, CreateProject, Projects } from './projects.ts'
export type { Client, Clients, CreateClient, CreatedClient } from './clients.ts'
export type {
  ApproveDevice,
  DenyDevice,
  DeviceAuthorization,
  DeviceAuthorizations,
  DeviceAuthorizationStatus,
} from './device-authorizations.ts'
export type { Device, Devices } from './devices.ts'
export type { Address, Addresses, RemoveAddress } from './addresses.ts'
export type { TrustedDevice, TrustedDevices } from './trusted-devices.ts'
export type { HostedSession, Sessions } from './sessions.ts'
export type {
  Authenticator,
  Authenticators,
  ConfirmationOutcome,
  ConfirmAuthenticator,
  EnrolAuthenticator,
  EnrolledAuthenticator,
  RemoveAuthenticator,
} from './authenticators.ts'
export type { AnswerApproval, Approval, Approvals } from './approvals.ts'
export type { AskAssessment, Assessment, Assessments } from './assessments.ts'
export type { Subjects } from './subjects.ts'
export type { Whereabouts } from './whereabouts.ts'
export type { Fault, Sandbox, WaitForMessage } from './sandbox.ts'
export type { SandboxMessage } from './sandbox-message.ts'
export type { Page } from './page.ts'
export type { CallOptions, PostOptions } from './call-options.ts'
