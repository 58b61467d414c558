import { createAddresses, type Addresses } from './addresses.ts'
import { createApprovals, type Approvals } from './approvals.ts'
import { createAssessments, type Assessments } from './assessments.ts'
import { createAuthenticators, type Authenticators } from './authenticators.ts'
import { createCaller } from './caller.ts'
import { createClients, type Clients } from './clients.ts'
import { createDeliveries, type Deliveries } from './deliveries.ts'
import { createDeviceAuthorizations, type DeviceAuthorizations } from './device-authorizations.ts'
import { createDevices, type Devices } from './devices.ts'
import { createGuard, type Guard } from './guard.ts'
import { createKeys, type Keys } from './keys.ts'
import { createPolicies, type Policies } from './policies.ts'
import { createProjects, type Projects } from './projects.ts'
import { createPushSubscriptions, type PushSubscriptions } from './push-subscriptions.ts'
import { createReceiptVerifier } from './receipt-verifier.ts'
import { createReceipts, type Receipts } from './receipts.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'
import { serviceAddress } from './service-address.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createSubjects, type Subjects } from './subjects.ts'
import { realSurroundings, type Surroundings } from './surroundings.ts'
import { createTemplates, type Templates } from './templates.ts'
import { createTransport } from './transport.ts'
import { createTrustedDevices, type TrustedDevices } from './trusted-devices.ts'
import { createVerifications, type Verifications } from './verifications.ts'
import { createWebhooks, type Webhooks } from './webhooks.ts'

export type CountersignOptions = {
  /** The address of the service, such as `https://verify.shop.example`. */
  readonly url: string
  /** `sk_…` on a server, `pk_…` in a browser; none where a `clientSecret` is enough. */
  readonly key?: string | undefined
  /** Another `fetch`, for a proxy or for tests. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** For each try, until its answer is read. 10 when left out. */
  readonly timeoutSeconds?: number | undefined
  /** How often a call is tried again where that is safe. 2 when left out. */
  readonly retries?: number | undefined
}

/** One service, as its callers use it. */
export type Countersign = {
  readonly verifications: Verifications
  readonly receipts: Receipts
  readonly keys: Keys
  readonly policies: Policies
  readonly projects: Projects
  readonly clients: Clients
  readonly deviceAuthorizations: DeviceAuthorizations
  readonly devices: Devices
  readonly trustedDevices: TrustedDevices
  readonly sessions: Sessions
  readonly addresses: Addresses
  readonly authenticators: Authenticators
  readonly approvals: Approvals
  readonly assessments: Assessments
  readonly subjects: Subjects
  readonly pushSubscriptions: PushSubscriptions
  readonly webhooks: Webhooks
  readonly deliveries: Deliveries
  readonly guard: Guard
  readonly templates: Templates
  readonly sandbox: Sandbox
}

/**
 * Makes a client of one service. Throws a TypeError for options that cannot be right; sends nothing yet. Every call
 * of it rejects with a `CountersignError`, and with a TypeError only for arguments that no service would be asked.
 */
export function createCountersign(
  options: CountersignOptions,
  doubles: Partial<Surroundings> = {},
): Countersign {
  const { url, key, fetch, timeoutSeconds = 10, retries = 2 } = options
  judgeKey(key)
  if (!(timeoutSeconds > 0 && timeoutSeconds <= 86_400))
    throw new TypeError('timeoutSeconds must be more than 0 and at most 86400')
  if (!(Number.isInteger(retries) && retries >= 0 && retries <= 10))
    throw new TypeError('retries must be a whole number from 0 to 10')
  const surroundings = { ...realSurroundings(), ...(fetch && { fetch }), ...doubles }
  const transport = createTransport({ key, timeoutSeconds, retries, surroundings })
  const caller = createCaller(serviceAddress(url), transport, surroundings)
  const verifier = createReceiptVerifier({ timeoutSeconds }, surroundings)
  return {
    verifications: createVerifications(caller),
    receipts: createReceipts(caller, verifier),
    keys: createKeys(caller),
    policies: createPolicies(caller),
    projects: createProjects(caller),
    clients: createClients(caller),
    deviceAuthorizations: createDeviceAuthorizations(caller),
    devices: createDevices(caller),
    trustedDevices: createTrustedDevices(caller),
    sessions: createSessions(caller),
    addresses: createAddresses(caller),
    authenticators: createAuthenticators(caller),
    approvals: createApprovals(caller),
    assessments: createAssessments(caller),
    subjects: createSubjects(caller),
    pushSubscriptions: createPushSubscriptions(caller),
    webhooks: createWebhooks(caller),
    deliveries: createDeliveries(caller),
    guard: createGuard(caller),
    templates: createTemplates(caller),
    sandbox: createSandbox(caller),
  }
}

function judgeKey(key: string | undefined): void {
  if (key === undefined) return
  if (!/^[\x21-\x7e]+$/.test(key)) throw new TypeError('the key has characters that no key has')
  // Whoever can read the page could start and approve everything. A worker on a server has no document.
  if (key.startsWith('sk_') && 'document' in globalThis)
    throw new TypeError('a secret key must not be used in a browser; use a publishable key')
}
