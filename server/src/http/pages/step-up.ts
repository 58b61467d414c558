import type { FastifyReply } from 'fastify'
import type { Way } from '../../domain/delivery/channel.ts'
import { Problem } from '../../domain/problem.ts'
import { reaches } from '../../domain/receipt/assurance.ts'
import { RAISING } from '../../domain/session/raise-session.ts'
import { sessionHash } from '../../domain/session/session.ts'
import { findPolicy } from '../../domain/verification/choose.ts'
import { isOfPolicy } from '../../domain/verification/ways-left.ts'
import { isChannel } from '../../domain/delivery/channel.ts'
import { readWay } from './answer-another-way.ts'
import type { FormFields } from './form-fields.ts'
import { backToMe, ownPageOf, type Visit } from './own-visit.ts'
import { pagePath } from './page-path.ts'
import { proofNeeded, type Proof } from './proof-needed.ts'
import { seeOther, sendPage } from './send-page.ts'
import { startOwn } from './start-own.ts'
import { wordIn } from './told.ts'
import { STEP_UP_NOTICES } from './views/me-model.ts'
import { stepUpPage } from './views/step-up-page.ts'
import { readWanted, stepUpPath, wantedPath, type Wanted } from './wanted.ts'
import { takesPasskeys } from './ways-of.ts'

/** "Confirm it is you"; whoever did so within five minutes goes on at once. */
export async function showStepUp(visit: Visit): Promise<FastifyReply> {
  const { query } = visit.request
  const given = typeof query === 'object' && query !== null && 'for' in query ? query.for : ''
  const wanted = readWanted(given)
  return wanted === undefined ? backToMe(visit) : show(visit, wanted, 0)
}

async function show(visit: Visit, wanted: Wanted, waitSeconds: number): Promise<FastifyReply> {
  const { needs, person, reply, request } = visit
  const proof = await proofNeeded(needs, person)
  if (proof === undefined) return seeOther(reply, wantedPath(wanted))
  const page = stepUpPage({
    ...(await ownPageOf(visit)),
    wanted,
    ways: await waysHere(visit, proof),
    notice: waitSeconds > 0 ? undefined : wordIn(request, STEP_UP_NOTICES),
    waitSeconds,
  })
  return sendPage(reply, waitSeconds > 0 ? 429 : 200, page)
}

/** Of the ways that are enough, those that the project allows and this installation can ask for. */
async function waysHere({ needs, person }: Visit, { ways }: Proof): Promise<readonly Way[]> {
  const { project } = person.session
  const [policy, passkeys] = await Promise.all([
    findPolicy(needs.store, project, RAISING),
    takesPasskeys(needs, project),
  ])
  return ways.filter(
    (way) =>
      isOfPolicy(policy, way) &&
      (isChannel(way) ? needs.channels.has(way) : way !== 'passkey' || passkeys),
  )
}

/** Begins the verification that raises this session (TOK-10), by the way that was pressed; it is answered on its own page. */
export async function startStepUp(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, person, reply } = visit
  const wanted = readWanted(form.find('wanted'))
  const way = readWay(form.find('way'))
  if (wanted === undefined) return backToMe(visit)
  const proof = await proofNeeded(needs, person)
  if (proof === undefined) return seeOther(reply, wantedPath(wanted))
  if (way === undefined || !(await waysHere(visit, proof)).includes(way))
    return seeOther(reply, stepUpPath(wanted, 'refused'))
  const hash = sessionHash(needs.vault, person.token)
  try {
    const v = await startOwn(visit, wanted, {
      purpose: RAISING,
      channel: way,
      raises: hash,
      // Of two presses, one message; and no other browser's question is taken back by this one.
      session: hash,
      ...(proof.least !== undefined && reaches(proof.least, 'aal1') && { least: proof.least }),
    })
    return seeOther(reply, pagePath(v, way === 'passkey' ? 'ask' : undefined))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.code !== 'rate_limited') return seeOther(reply, stepUpPath(wanted, 'refused'))
    const waitSeconds = Math.max(1, Number(error.facts['retry_after']) || 1)
    reply.header('retry-after', waitSeconds)
    return show(visit, wanted, waitSeconds)
  }
}
