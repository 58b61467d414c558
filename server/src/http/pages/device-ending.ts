import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ProjectId } from '../../domain/ids.ts'
import { cleanText } from '../../domain/message/clean-text.ts'
import { projectKey } from '../../domain/project/project.ts'
import { codePath } from './code-path.ts'
import type { PageNeeds } from './page-needs.ts'
import { frameOf, sendPage } from './send-page.ts'
import { deviceEndedPage } from './views/device-ended-page.ts'
import type { DeviceEnding } from './views/device-model.ts'

const STATUS: Readonly<Record<DeviceEnding, number>> = {
  approved: 200,
  used: 200,
  denied: 200,
  reported: 200,
  expired: 200,
  other_person: 409,
  locked: 403,
  other_subject: 403,
  too_many: 429,
  limit: 429,
}

/** Sends the page of an entered code or a question that is over or cannot go on. */
export async function sendDeviceEnding(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  project: ProjectId,
  how: {
    readonly ending: DeviceEnding
    readonly client?: string
    readonly retryAfterSeconds?: number
  },
): Promise<FastifyReply> {
  const owner = await needs.store.find(projectKey(project))
  const { ending, retryAfterSeconds } = how
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds)
  const page = deviceEndedPage({
    ...(await frameOf(request, needs.publicUrl)),
    ending,
    project: cleanText(owner?.name ?? '', 1000),
    client: how.client,
    retryAfterSeconds,
    codePath: codePath(project, needs.firstProject),
    mePath: '/me',
  })
  return sendPage(reply, STATUS[ending], page)
}
