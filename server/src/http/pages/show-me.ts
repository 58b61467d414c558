import type { FastifyReply } from 'fastify'
import { listAddresses } from '../../domain/address/subject-addresses.ts'
import { listApprovals, type AskedOf } from '../../domain/approval/approvals.ts'
import { listDevices } from '../../domain/device/devices.ts'
import { listAuthenticators } from '../../domain/factor/authenticators.ts'
import { listTrustedDevices } from '../../domain/factor/trusted-devices.ts'
import { subjectKey } from '../../domain/limit/subject.ts'
import { cleanText } from '../../domain/message/clean-text.ts'
import { listPush } from '../../domain/push/push-subscriptions.ts'
import { listSessions } from '../../domain/session/person-sessions.ts'
import { cleanDevice } from './clean-device-text.ts'
import { codePath } from './code-path.ts'
import { findHostCookie } from './host-cookie.ts'
import { ownPageOf, type Visit } from './own-visit.ts'
import { PUSH_COOKIE } from './push-actions.ts'
import { recentActivity } from './recent-activity.ts'
import { sendPage } from './send-page.ts'
import { shownTransaction } from './shown-transaction.ts'
import { ME_NOTICES, type AskedApproval } from './views/me-model.ts'
import { mePage } from './views/me-page.ts'
import { toldIn } from './told.ts'
import { takesPasskeys } from './ways-of.ts'

const LONGEST_NAME = 60

/** A person's own page, with all that is theirs. Strangers wrote some of it; it is made fit to be shown. */
export async function showMe(visit: Visit): Promise<FastifyReply> {
  const { needs, reply, request, person } = visit
  const { project, subject, subjectHash, id, shown } = person.session
  const [
    page,
    approvals,
    authenticators,
    passkeys,
    addresses,
    devices,
    trusted,
    sessions,
    browsers,
    account,
  ] = await Promise.all([
    ownPageOf(visit),
    listApprovals(needs, project, subject),
    listAuthenticators(needs, project, subject),
    takesPasskeys(needs, project),
    listAddresses(needs, { project }, subject),
    listDevices(needs, project, subject),
    listTrustedDevices(needs, project, subject),
    listSessions(needs, project, subject),
    listPush(needs, project, subject),
    needs.store.find(subjectKey(project, subjectHash)),
  ])
  const targets = account?.addresses.map(({ hash }) => hash) ?? []
  return sendPage(
    reply,
    200,
    mePage({
      ...page,
      who: shown,
      approvals: approvals.map(askedApproval),
      authenticators,
      passkeys,
      addresses,
      devices: devices.map(cleanDevice),
      trusted: trusted.map((one) => ({ ...one, name: cleanText(one.name, LONGEST_NAME) })),
      sessions,
      session: id,
      push: {
        browsers: browsers.map((one) => ({ ...one, name: cleanText(one.name, LONGEST_NAME) })),
        here: findHostCookie(request, needs.publicUrl, PUSH_COOKIE),
        publicKey: needs.pushSealer.publicKey,
      },
      activity: await recentActivity(needs, project, subject, targets),
      codePath: codePath(project, needs.firstProject),
      notice: toldIn(request, reply, needs, ME_NOTICES),
    }),
  )
}

function askedApproval({ verification: v, at }: AskedOf): AskedApproval {
  const { ip, user_agent: agent } = v.context ?? {}
  return {
    id: v.id,
    purpose: v.purpose,
    transaction: v.transaction && shownTransaction(v.transaction),
    at,
    expiresAt: v.expiresAt,
    // Written by us, from an address.
    network: ip,
    agent: agent && cleanText(agent, LONGEST_NAME),
  }
}
