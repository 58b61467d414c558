import type { Delivery } from '../delivery/delivery.ts'
import { changeOnce, type Once } from '../idempotency/once.ts'
import type { Instant } from '../instant.ts'
import { subjectKey } from '../limit/subject.ts'
import { Problem } from '../problem.ts'
import { projectKey } from '../project/project.ts'
import { randomToken } from '../session/random-token.ts'
import type { Decision, Records, Write } from '../store.ts'
import type { Authenticator } from './authenticator.ts'
import { authenticatorView } from './authenticator-view.ts'
import type { AuthenticatorView } from './authenticators.ts'
import { cure, cureKeys } from './cure.ts'
import { draftAuthenticator, type Draft } from './draft-authenticator.ts'
import {
  allow,
  factorEvent,
  findIn,
  keep,
  prepareChange,
  tell,
  type FactorChange,
  type Found,
} from './factor-change.ts'
import type { FactorCaller, FactorNeeds } from './factor-needs.ts'
import { factorTarget } from './factor-target.ts'
import { factorsKey, MOST_AUTHENTICATORS } from './factors.ts'
import { presentEnrolment } from './present-enrolment.ts'

/** What a person wants to prove themselves by from now on. */
export type EnrolAsk =
  | {
      readonly type: 'totp'
      readonly name?: string
      /** What the app shows as the account, such as the covered address; the project's name is the issuer. */
      readonly account?: string
      readonly algorithm?: 'SHA1' | 'SHA256' | 'SHA512'
      readonly digits?: 6 | 7 | 8
      readonly periodSeconds?: 30 | 60
      /** Base32 of a seed made elsewhere. */
      readonly secret?: string
    }
  | {
      readonly type: 'hotp'
      readonly name?: string
      readonly account?: string
      readonly algorithm?: 'SHA1' | 'SHA256' | 'SHA512'
      readonly digits?: 6 | 7 | 8
      readonly counter?: number
      readonly secret?: string
    }
  | { readonly type: 'passkey'; readonly name?: string; readonly displayName?: string }
  | { readonly type: 'recovery_codes' }

/** What was made, with what is told this once. */
export type Enrolled = { readonly authenticator: AuthenticatorView } & (
  | {
      readonly type: 'seeded'
      /** Base32 without padding (TOT-12: shown once). */ readonly secret: string
      readonly otpauthUri: string
    }
  | { readonly type: 'imported' }
  | {
      readonly type: 'passkey'
      /** `PublicKeyCredentialCreationOptionsJSON` (WebAuthn, 5.1.4). */ readonly options: object
    }
  | {
      readonly type: 'recovery_codes'
      /** Ten codes of 80 bits (REC-01), written `XXXX-XXXX-XXXX-XXXX`. */ readonly codes: readonly string[]
    }
)

/** What is kept of an enrolment under an Idempotency-Key. The codes are sealed, for they are nowhere else; everything else is found again by the id. */
export type EnrolOutcome = { readonly id: string; readonly sealedCodes?: readonly number[] }

/** How long after an authenticator was confirmed the first recovery codes need no proof of their own. */
const FIRST_CODES_WITHIN = 600_000

/**
 * Begins a new authenticator: it is pending until it is shown to work, for ten minutes (TOT-10, TOT-18), a passkey for five. Recovery codes are good at once,
 * and take the place of the set before (REC-15); of them the addresses on file are told, of others when they are confirmed.
 * @throws Problem `invalid_request`, `insufficient_user_authentication`, `authenticator_exists` at twenty, `forbidden` for a seed that may not be
 * brought, `idempotency_mismatch`, also for a seed that was confirmed since it was told
 */
export async function enrolAuthenticator(
  needs: FactorNeeds,
  caller: FactorCaller,
  subject: string,
  ask: EnrolAsk,
  once?: Once,
): Promise<Enrolled> {
  const draft = await draftAuthenticator(needs, caller, ask)
  const change = await prepareChange(needs, caller, subject)
  const { project } = change
  const outcome: EnrolOutcome = {
    id: draft.id,
    ...(once !== undefined &&
      draft.codes !== undefined && {
        sealedCodes: [...needs.vault.seal(draft.codes.join(' '), codesSeal(project, draft.id))],
      }),
  }
  const userHandle = randomToken(needs.random)
  const codesTarget = factorTarget(needs.vault, project, 'recovery_code', change.subjectHash)
  let deliveries: readonly Delivery[] = []
  const told = await changeOnce<EnrolOutcome>(
    needs.store,
    project,
    once,
    [...change.keys, ...(ask.type === 'recovery_codes' ? cureKeys(project, codesTarget) : [])],
    (records, now) => {
      const judged = judgeEnrolment(needs, change, draft, { userHandle, codesTarget }, records, now)
      deliveries = judged.deliveries
      return { ...judged, outcome }
    },
  )
  for (const delivery of deliveries) needs.dispatch(delivery, undefined)
  const factors = await needs.store.find(factorsKey(project, change.subjectHash))
  const made = factors?.authenticators.find(({ id }) => id === told.id)
  if (factors === undefined || made === undefined || !isTold(made))
    throw new Problem(
      'idempotency_mismatch',
      'What this Idempotency-Key made is told no more. Use a new key for a new authenticator.',
    )
  const codes =
    told.id === draft.id
      ? draft.codes
      : told.sealedCodes &&
        needs.vault.open(Uint8Array.from(told.sealedCodes), codesSeal(project, told.id)).split(' ')
  return presentEnrolment(needs, {
    projectId: project,
    project: await needs.store.find(projectKey(project)),
    factors,
    made,
    view: authenticatorView(made, false),
    codes: codes ?? [],
    account: await accountOf(needs, change, ask),
  })
}

function judgeEnrolment(
  needs: FactorNeeds,
  change: FactorChange,
  draft: Draft,
  drawn: { readonly userHandle: string; readonly codesTarget: string },
  records: Records,
  now: Instant,
): Omit<Decision<never>, 'outcome'> & { readonly deliveries: readonly Delivery[] } {
  const found = findIn(records, change, now)
  const made = draft.make(now)
  const spent = isFirstCodes(change, found, made.type, now)
    ? []
    : allow(records, change, found, now)
  const { authenticators } = found.factors
  const others =
    made.type === 'recovery_codes'
      ? authenticators.filter(({ type }) => type !== 'recovery_codes')
      : authenticators
  if (others.length >= MOST_AUTHENTICATORS)
    throw new Problem(
      'authenticator_exists',
      `A person has ${MOST_AUTHENTICATORS} authenticators at most. Remove one first.`,
    )
  const userHandle = found.factors.userHandle || drawn.userHandle
  const isSet = made.type === 'recovery_codes'
  const news = isSet
    ? tell(needs, change, found, 'recovery_codes_made', made, now)
    : { writes: [], deliveries: [] }
  const cured = isSet
    ? cure(records, change.project, drawn.codesTarget, 'recovery_code', now)
    : { writes: [], events: [] }
  const writes: readonly Write[] = [
    keep(change, { ...found.factors, userHandle }, [...others, made], now),
    ...spent,
    ...cured.writes,
    ...news.writes,
  ]
  const isImport = 'importedBy' in made
  return {
    writes,
    events: [
      factorEvent(change, 'authenticator.added', made),
      ...(isImport ? [factorEvent(change, 'authenticator.imported', made)] : []),
      ...cured.events,
    ],
    deliveries: news.deliveries,
  }
}

/** The first set, right after an authenticator was shown to work: whoever did that has just proven themselves, and codes must not be put off. */
function isFirstCodes(
  { authority }: FactorChange,
  { factors, subject }: Found,
  type: EnrolAsk['type'],
  now: Instant,
): boolean {
  // On our pages: the session in which it was added, and not another one of the same person (M42).
  const isTheirs =
    authority.by === 'receipt' ||
    now < (authority.session.raised?.at ?? -FIRST_CODES_WITHIN) + FIRST_CODES_WITHIN
  return (
    isTheirs &&
    type === 'recovery_codes' &&
    subject?.lockedAt === undefined &&
    factors.authenticators.every((one) => one.type !== 'recovery_codes') &&
    factors.authenticators.some(
      ({ status, confirmedAt = 0 }) =>
        status === 'active' && now < confirmedAt + FIRST_CODES_WITHIN,
    )
  )
}

/** A seed is told while it waits for its first code, and never after (TOT-12). */
function isTold(made: Authenticator): boolean {
  return made.status !== 'active' || made.type === 'recovery_codes' || made.importedBy !== undefined
}

function codesSeal(project: string, id: string): string {
  return `${project}/${id}/codes`
}

/** What the app or the device shows as the account: what the application says, else the first address on file, covered. */
async function accountOf(
  { store }: FactorNeeds,
  { project, subjectHash }: FactorChange,
  ask: EnrolAsk,
): Promise<string | undefined> {
  const given =
    ask.type === 'passkey'
      ? ask.displayName
      : ask.type === 'recovery_codes'
        ? undefined
        : ask.account
  return given ?? (await store.find(subjectKey(project, subjectHash)))?.addresses[0]?.masked
}
