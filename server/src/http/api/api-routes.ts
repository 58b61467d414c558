import { admitAgain } from '../admit-again.ts'
import type { App } from '../app.ts'
import { preflightRoutes } from '../cross-origin.ts'
import type { DoorNeeds, Doors } from '../door.ts'
import type { EventStreams } from '../event-stream.ts'
import { approvalRoutes } from './approvals.ts'
import { assessmentRoutes } from './assessments.ts'
import { carrierReportRoutes } from './carrier-reports.ts'
import { challengesRoute } from './challenges.ts'
import { channelRoutes } from './channels.ts'
import { checkCodeRoute } from './check-code.ts'
import { clientRoutes } from './clients.ts'
import { consumeReceiptRoute } from './consume-receipt.ts'
import { deliveryRoutes } from './deliveries.ts'
import { deviceAuthorizationRoutes } from './device-authorizations.ts'
import { endVerificationRoutes } from './end-verification.ts'
import { eventsRoute } from './events.ts'
import { followVerificationRoute } from './follow-verification.ts'
import { getVerificationRoute } from './get-verification.ts'
import { guardRoutes } from './guard.ts'
import { healthRoutes } from './health.ts'
import { jwksRoute } from './jwks.ts'
import { keyRoutes } from './keys.ts'
import { limitsRoute } from './limits.ts'
import { listVerificationsRoute } from './list-verifications.ts'
import { policyRoutes } from './policies.ts'
import { projectRoutes } from './projects.ts'
import { pushSubscriptionRoutes } from './push-subscriptions.ts'
import { recordBounceRoute } from './record-bounce.ts'
import { redeemAnswerRoute } from './redeem-answer.ts'
import { sandboxRoutes } from './sandbox.ts'
import { sandboxAudioRoute } from './sandbox-audio.ts'
import { sendAgainRoute } from './send-again.ts'
import { startVerificationRoute } from './start-verification.ts'
import { statisticsRoute } from './statistics.ts'
import { subjectAddressRoutes } from './subject-addresses.ts'
import { subjectAuthenticatorRoutes } from './subject-authenticators.ts'
import { subjectDeviceRoutes } from './subject-devices.ts'
import { subjectLockRoutes } from './subject-lock.ts'
import { subjectSessionRoutes } from './subject-sessions.ts'
import { templateRoutes } from './templates.ts'
import { trustedDeviceRoutes } from './trusted-devices.ts'
import { webauthnOriginsRoute } from './webauthn-origins.ts'
import { webhookRoutes } from './webhooks.ts'

/** The JSON API: version 1, and the few paths without a version that programs look for. */
export function apiRoutes(app: App, needs: DoorNeeds, doors: Doors, streams: EventStreams): void {
  admitAgain(app, needs)
  preflightRoutes(app, needs.origins)
  startVerificationRoute(app, needs, doors)
  checkCodeRoute(app, needs, doors)
  sendAgainRoute(app, needs, doors)
  endVerificationRoutes(app, needs, doors)
  getVerificationRoute(app, needs, doors)
  listVerificationsRoute(app, needs, doors)
  followVerificationRoute(app, needs, doors, streams)
  consumeReceiptRoute(app, needs, doors)
  redeemAnswerRoute(app, needs, doors)
  recordBounceRoute(app, needs, doors)
  limitsRoute(app, needs, doors)
  subjectAddressRoutes(app, needs, doors)
  subjectAuthenticatorRoutes(app, needs, doors)
  subjectDeviceRoutes(app, needs, doors)
  trustedDeviceRoutes(app, needs, doors)
  subjectSessionRoutes(app, needs, doors)
  subjectLockRoutes(app, needs, doors)
  approvalRoutes(app, needs, doors)
  assessmentRoutes(app, needs, doors)
  deviceAuthorizationRoutes(app, needs, doors)
  clientRoutes(app, needs, doors)
  policyRoutes(app, needs, doors)
  keyRoutes(app, needs, doors)
  projectRoutes(app, needs, doors)
  channelRoutes(app, needs, doors)
  deliveryRoutes(app, needs, doors)
  guardRoutes(app, needs, doors)
  challengesRoute(app, needs, doors)
  templateRoutes(app, needs, doors)
  webhookRoutes(app, needs, doors)
  pushSubscriptionRoutes(app, needs, doors)
  carrierReportRoutes(app, needs)
  eventsRoute(app, needs, doors)
  statisticsRoute(app, needs, doors)
  if (needs.sandboxTools !== undefined) {
    sandboxRoutes(app, needs, needs.sandboxTools, doors, streams)
    sandboxAudioRoute(app, needs.sandboxTools, doors)
  }
  jwksRoute(app, needs)
  webauthnOriginsRoute(app, needs)
  healthRoutes(app, needs)
}
