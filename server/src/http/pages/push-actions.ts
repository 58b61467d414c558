import type { FastifyReply } from 'fastify'
import { Problem } from '../../domain/problem.ts'
import type { PushTarget } from '../../domain/push/push-sealer.ts'
import { addSessionPush } from '../../domain/push/add-push.ts'
import { removePush } from '../../domain/push/push-subscriptions.ts'
import type { FormFields } from './form-fields.ts'
import { dropHostCookie, findHostCookie, giveHostCookie } from './host-cookie.ts'
import { backToMe, type Visit } from './own-visit.ts'

/** Which of the browsers that are asked this one is. It proves nothing. */
export const PUSH_COOKIE = 'push'
/** As long as a subscription is kept. */
const KEPT_SECONDS = 400 * 86_400

/** Lets this browser be asked until the session is ended. It gives no right but to hear that there is a question, so it needs no proof. */
export async function addOwnPush(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, reply, request, person } = visit
  const { project, subject, id: session } = person.session
  const target = readTarget(form.find('subscription') ?? '')
  if (target === undefined) return backToMe(visit)
  const name = needs.whereaboutsOf(request).where.agent ?? ''
  try {
    const added = await addSessionPush(needs, project, subject, { target, name }, session)
    if (added.result === 'full') return backToMe(visit, 'too_many')
    if (added.result === 'added')
      giveHostCookie(reply, needs.publicUrl, PUSH_COOKIE, added.browser.id, KEPT_SECONDS)
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'invalid_request')) throw error
  }
  return backToMe(visit)
}

/** Asks a browser no more, this one or another. */
export async function removeOwnPush(visit: Visit, form: FormFields): Promise<FastifyReply> {
  const { needs, reply, request, person } = visit
  const { project, subject } = person.session
  const id = form.find('subscription_id') ?? ''
  await removePush(needs, project, subject, id, 'page')
  if (findHostCookie(request, needs.publicUrl, PUSH_COOKIE) === id)
    dropHostCookie(reply, needs.publicUrl, PUSH_COOKIE)
  return backToMe(visit)
}

/** What the browser's `PushSubscription.toJSON()` wrote, as far as it is one. */
function readTarget(text: string): PushTarget | undefined {
  const read: unknown = parsed(text)
  if (!isRecord(read) || !isRecord(read['keys'])) return undefined
  const { endpoint } = read
  const { p256dh, auth } = read['keys']
  return typeof endpoint === 'string' && typeof p256dh === 'string' && typeof auth === 'string'
    ? { endpoint, p256dh, auth }
    : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
