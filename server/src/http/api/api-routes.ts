import { admitAgain } from '../admit-again.ts'
import type { App } from '../app.ts'
import { preflightRoutes } from '../cross-origin.ts'
import type { DoorNeeds, Doors } from '../door.ts'
import type { EventStreams } from '../event-stream.ts'
import { approvalRoutes } from './approvals.ts'
import { assessmentRoutes } from './assessments.ts'
import { checkCodeRoute } from './check-code.ts'
import { clientRoutes } from './clients.ts'
import { consumeReceiptRoute } from './consume-receipt.ts'
import { deviceAuthorizationRoutes } from './device-authorizations.ts'
import { endVerificationRoutes } from './end-verification.ts'
import { eventsRoute } from './events.ts'
import { followVerificationRoute } from './follow-verification.ts'
import { getVerificationRoute } from './get-verification.ts'
import { healthRoutes } from './health.ts'
import { jwksRoute } from './jwks.ts'
import { keyRoutes } from './keys.ts'
import { limitsRoute } from './limits.ts'
import { listVerificationsRoute } from './list-verifications.ts'
import { policyRoutes } from './policies.ts'
import { projectRoutes } from './projects.ts'
import { recordBounceRoute } from './record-bounce.ts'
import { redeemAnswerRoute } from './redeem-answer.ts'
import { sandboxRoutes } from './sandbox.ts'
import { sendAgainRoute } from './send-again.ts'
import { startVerificationRoute } from './start-verification.ts'
import { statisticsRoute } from './statistics.ts'
import { subjectAddressRoutes } from './subject-addresses.ts'
import { subjectAuthenticatorRoutes } from './subject-authenticators.ts'
import { subjectDeviceRoutes } from './subject-devices.ts'
import { subjectLockRoutes } from './subject-lock.ts'
import { subjectSessionRoutes } from './subject-sessions.ts'
import { trustedDeviceRoutes } from './trusted-devices.ts'
import { webauthnOriginsRoute } from './webauthn-origins.ts'

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
  eventsRoute(app, needs, doors)
  statisticsRoute(app, needs, doors)
  if (needs.sandboxTools !== undefined)
    sandboxRoutes(app, needs, needs.sandboxTools, doors, streams)
  jwksRoute(app, needs)
  webauthnOriginsRoute(app, needs)
  healthRoutes(app, needs)
}
