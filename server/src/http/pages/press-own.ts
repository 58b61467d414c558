import type { FastifyReply } from 'fastify'
import { renameDevice, revokeDevice } from '../../domain/device/devices.ts'
import { revokeTrustedDevice } from '../../domain/factor/trusted-devices.ts'
import { Problem } from '../../domain/problem.ts'
import { endAllSessions, endSessionById } from '../../domain/session/person-sessions.ts'
import { addAddress, dropAddress, startAddress } from './address-actions.ts'
import { approveAsked, denyAsked } from './approval-actions.ts'
import {
  addPasskey,
  addTotp,
  askToRemove,
  confirmPasskey,
  confirmTotp,
  dropAuthenticator,
  makeCodes,
  renameOwn,
} from './factor-actions.ts'
import type { FormFields } from './form-fields.ts'
import { mePath, signInPath } from './onward.ts'
import { backToMe, type Visit } from './own-visit.ts'
import { signOut } from './person.ts'
import { addOwnPush, removeOwnPush } from './push-actions.ts'
import { seeOther } from './send-page.ts'
import { startStepUp } from './step-up.ts'
import type { MeNotice } from './views/me-model.ts'
import { wantedPath } from './wanted.ts'

/** Does what a button of a person's own pages says, `button[name=action]`. What is not theirs is as if it were not there. */
export function pressOwn(visit: Visit, form: FormFields): Promise<FastifyReply> | FastifyReply {
  switch (form.find('action')) {
    case 'approve':
      return approveAsked(visit, form)
    case 'deny':
      return denyAsked(visit, form)
    case 'confirm':
      return startStepUp(visit, form)
    case 'add_totp':
      return addTotp(visit)
    case 'add_passkey':
      return addPasskey(visit)
    case 'add_codes':
      return seeOther(visit.reply, wantedPath('add/codes'))
    case 'confirm_totp':
      return confirmTotp(visit, form)
    case 'confirm_passkey':
      return confirmPasskey(visit, form)
    case 'make_codes':
      return makeCodes(visit, form)
    case 'rename_authenticator':
      return renameOwn(visit, form)
    case 'remove_passkey':
    case 'remove_totp':
    case 'remove_codes':
      return askToRemove(visit, form, 'authenticator')
    case 'cancel_authenticator':
    case 'drop_authenticator':
      return dropAuthenticator(visit, form)
    case 'add_address':
      return addAddress(visit)
    case 'start_address':
      return startAddress(visit, form)
    case 'remove_address':
      return askToRemove(visit, form, 'address')
    case 'drop_address':
      return dropAddress(visit, form)
    case 'add_push':
      return addOwnPush(visit, form)
    case 'remove_push':
      return removeOwnPush(visit, form)
    case 'sign_out':
      return leave(visit)
    case 'sign_out_everywhere':
      return leaveEverywhere(visit)
    default:
      return changeListed(visit, form)
  }
}

/** Devices, trusted browsers and sessions: ending one takes a right away and gives none, so it needs no proof. */
async function changeListed(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, person } = visit
  const { project, subject, id: here } = person.session
  const field = (name: string): string => form.find(name) ?? ''
  switch (form.find('action')) {
    case 'rename_device':
      return listed(visit, 'renamed', () =>
        renameDevice(needs, project, subject, field('device'), field('name').trim()),
      )
    case 'revoke_device':
      return listed(visit, 'revoked', () =>
        revokeDevice(needs, project, subject, field('device'), 'page'),
      )
    case 'end_trust':
      return listed(visit, 'trust_ended', () =>
        revokeTrustedDevice(needs, project, subject, field('trusted'), 'page'),
      )
    case 'end_session':
      if (field('session') === here) return leave(visit)
      return listed(visit, 'session_ended', () =>
        endSessionById(needs, project, subject, field('session'), 'page'),
      )
    default:
      return backToMe(visit)
  }
}

async function listed(
  visit: Visit,
  word: MeNotice,
  change: () => Promise<unknown>,
): Promise<FastifyReply> {
  try {
    await change()
    return backToMe(visit, word)
  } catch (error) {
    if (error instanceof Problem && error.code === 'not_found') return backToMe(visit)
    if (error instanceof Problem && error.code === 'invalid_request')
      return backToMe(visit, 'name_refused')
    throw error
  }
}

async function leave({ needs, request, reply, person }: Visit): Promise<FastifyReply> {
  await signOut(needs, request, reply)
  return seeOther(reply, signInPath(mePath(person.session.project, needs.firstProject), 'out'))
}

async function leaveEverywhere(visit: Visit): Promise<FastifyReply> {
  const { project, subject } = visit.person.session
  await endAllSessions(visit.needs, project, subject, 'page')
  return leave(visit)
}
