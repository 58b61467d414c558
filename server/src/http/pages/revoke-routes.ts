import type { FastifyReply, FastifyRequest } from 'fastify'
import { deviceOfLink, revokeDevice } from '../../domain/device/devices.ts'
import { cleanText } from '../../domain/message/clean-text.ts'
import { projectKey } from '../../domain/project/project.ts'
import type { App } from '../app.ts'
import { ForgedForm } from './answer-page-error.ts'
import { cleanDevice } from './clean-device-text.ts'
import { formOf } from './form-fields.ts'
import { mePath } from './onward.ts'
import { isOwnOrigin } from './own-origin.ts'
import type { PageNeeds } from './page-needs.ts'
import { frameOf, seeOther, sendPage } from './send-page.ts'
import { revokedPage, revokePage } from './views/revoke-page.ts'

type Ask = { Params: { token: string }; Querystring: { s?: unknown } }

/**
 * `/revoke/…`: "this was not me", from the link in the notice of a device that was let in. Its token can end that device and nothing else, so it
 * may stay in the address, and nobody needs to sign in to use it (DEV-30). Looking changes nothing.
 */
export function revokeRoutes(app: App, needs: PageNeeds): void {
  app.get<Ask>('/revoke/:token', async (request, reply) => {
    const { token } = request.params
    const found = await deviceOfLink(needs, token)
    if (found === undefined) return unknown(needs, request, reply)
    const { project, device } = found
    const frame = await frameOf(request, needs.publicUrl)
    const owner = await needs.store.find(projectKey(project))
    const asks = cleanText(owner?.name ?? '', 1000)
    if (device.revokedAt !== undefined || request.query.s === 'kept') {
      const state = device.revokedAt === undefined ? 'kept' : 'done'
      return sendPage(
        reply,
        200,
        revokedPage({
          ...frame,
          project: asks,
          state,
          mePath: mePath(project, needs.firstProject),
        }),
      )
    }
    const page = revokePage({
      ...frame,
      project: asks,
      device: cleanDevice(device),
      form: {
        action: `/revoke/${token}`,
        csrfToken: needs.vault.token('csrf', project, 'revoke', token),
      },
      now: needs.store.now(),
    })
    return sendPage(reply, 200, page)
  })
  app.post<Ask>('/revoke/:token', async (request, reply) => {
    if (!isOwnOrigin(request, needs.publicUrl)) throw new ForgedForm()
    const { token } = request.params
    const found = await deviceOfLink(needs, token)
    if (found === undefined) return unknown(needs, request, reply)
    const { project, subject, device } = found
    const form = formOf(request.body)
    if (!needs.vault.isToken('csrf', form.find('csrf_token') ?? '', project, 'revoke', token))
      throw new ForgedForm()
    if (form.find('action') !== 'revoke') return seeOther(reply, `/revoke/${token}?s=kept`)
    await revokeDevice(needs, project, subject, device.id, 'page')
    return seeOther(reply, `/revoke/${token}`)
  })
}

/** One answer for every link that leads nowhere (COD-16). */
async function unknown(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = await frameOf(request, needs.publicUrl)
  return sendPage(
    reply,
    404,
    revokedPage({ ...frame, project: '', state: 'unknown', mePath: '/me' }),
  )
}
