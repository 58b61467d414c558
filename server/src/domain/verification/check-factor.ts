import { normalizeCode } from '../code/normalize-code.ts'
import { factorTarget } from '../factor/factor-target.ts'
import { factorsKey, type Factors } from '../factor/factors.ts'
import { proveRecoveryCode } from '../factor/match-recovery-code.ts'
import { newId } from '../ids.ts'
import { networkKeys } from '../limit/count-network.ts'
import { sprayKey } from '../limit/spray.ts'
import { subjectKey } from '../limit/subject.ts'
import { budgetHash, newestKey, targetKey } from '../limit/target-budget.ts'
import { ceremonyOf } from '../passkey/ceremony-of.ts'
import { credentialHash, credentialKey } from '../passkey/credential.ts'
import { needsUserVerification } from '../passkey/needs-user-verification.ts'
import { NOBODYS_KEY } from '../passkey/nobodys-key.ts'
import { passkeySettings } from '../passkey/passkey-settings.ts'
import type { Caller } from '../project/caller.ts'
import { projectKey } from '../project/project.ts'
import { randomToken } from '../session/random-token.ts'
import { pushListKey } from '../push/push-list.ts'
import { sessionListKey } from '../session/session-list.ts'
import type { Key } from '../store.ts'
import type { CheckAsk, CheckNeeds, Prepared } from './check.ts'
import { findPolicy } from './choose.ts'
import { judgeFactor, type Evidence, type FactorGuess } from './judge-factor.ts'
import { verificationKey, type Verification } from './verification.ts'

type Person = FactorGuess['person']

/** What a person shows of a factor, with everything found out, drawn and worked out that is too slow for a change; and the records to hold. */
export async function prepareFactor(
  needs: CheckNeeds,
  caller: Caller,
  v: Verification,
  ask: CheckAsk,
): Promise<Prepared> {
  const { project } = v
  const { evidence, person } = await evidenceOf(needs, v, ask)
  const isRecovery = v.purpose === 'recovery'
  const { channels, random, store } = needs
  const guess: FactorGuess = {
    caller,
    target: v.targetHash,
    codes: [],
    link: undefined,
    session: ask.session === undefined ? undefined : needs.vault.sealGuess(v.id, ask.session),
    device: v.details.device,
    addressId: '',
    deliveryId: newId('dlv', random),
    onPage: ask.onPage === true,
    subjectHash: undefined,
    account: person && {
      hash: person.hash,
      channels,
      policy: isRecovery ? await findPolicy(store, project, v.purpose) : undefined,
    },
    evidence,
    person,
  }
  const keys = [
    verificationKey(project, v.id),
    newestKey(v),
    sprayKey(project),
    ...networkKeys(caller),
    ...(person === undefined
      ? []
      : [
          ...budgetKeys(needs, v, evidence.way, person.hash),
          factorsKey(project, person.hash),
          subjectKey(project, person.hash),
          ...(isRecovery
            ? [sessionListKey(project, person.hash), pushListKey(project, person.hash)]
            : []),
        ]),
  ]
  const key = verificationKey(project, v.id)
  return { guess, keys, judge: (records, now) => judgeFactor(needs, guess, records, key, now) }
}

function budgetKeys(
  { vault }: Pick<CheckNeeds, 'vault'>,
  { project, details }: Verification,
  way: Evidence['way'],
  hash: string,
): readonly Key[] {
  const target = factorTarget(vault, project, way, hash)
  const { device } = details
  return [
    targetKey(project, target),
    ...(device === undefined ? [] : [targetKey(project, budgetHash(target, device))]),
  ]
}

async function evidenceOf(
  needs: CheckNeeds,
  v: Verification,
  ask: CheckAsk,
): Promise<{ readonly evidence: Evidence; readonly person: Person }> {
  const { subjectHash } = v.details
  const person =
    v.subject === undefined || subjectHash === undefined
      ? undefined
      : { subject: v.subject, hash: subjectHash }
  if (v.channel === 'passkey') return assertionOf(needs, v, person, ask.credential)
  const typed = ask.code ?? ''
  if (v.channel === 'totp')
    return { evidence: { way: 'totp', typed: normalizeCode(typed) }, person }
  const factors = await factorsOf(needs, v.project, person)
  const proof = await proveRecoveryCode(needs.hashRecoveryCode, factors, typed)
  return { evidence: { way: 'recovery_code', proof }, person }
}

async function factorsOf(
  { store }: Pick<CheckNeeds, 'store'>,
  project: string,
  person: Person,
): Promise<Factors | undefined> {
  return person === undefined ? undefined : store.find(factorsKey(project, person.hash))
}

/** What the browser's credential answered, its signature judged already: against nobody's key where nobody has such a credential, so that it takes as long (PKY-18). */
async function assertionOf(
  needs: CheckNeeds,
  v: Verification,
  asked: Person,
  credential: unknown,
): Promise<{ readonly evidence: Evidence; readonly person: Person }> {
  const { project } = v
  const credentialId = needs.passkeys.nameOf(credential)?.credentialId ?? ''
  const [owner, holder] = await Promise.all([
    needs.store.find(projectKey(project)),
    asked === undefined
      ? needs.store.find(credentialKey(project, credentialHash(needs.vault, project, credentialId)))
      : undefined,
  ])
  const person = asked ?? (holder && { subject: holder.subject, hash: holder.subjectHash })
  const factors = await factorsOf(needs, project, person)
  const passkey = factors?.authenticators.find(
    (one) => one.type === 'passkey' && one.status === 'active' && one.credentialId === credentialId,
  )
  const publicKey = passkey?.type === 'passkey' ? passkey.publicKey : undefined
  const settings = passkeySettings(owner, needs.publicUrl)
  const assertion = await needs.passkeys.readAssertion(credential, {
    ...ceremonyOf(settings, v.details.challenge ?? '', needsUserVerification(v)),
    publicKey: publicKey ?? NOBODYS_KEY,
    credentialId,
  })
  return {
    evidence: {
      way: 'passkey',
      assertion: publicKey === undefined ? undefined : assertion,
      isOwn: publicKey !== undefined,
      challenge: randomToken(needs.random),
    },
    person,
  }
}
