import type { FastifyReply, FastifyRequest } from 'fastify'
import { listDevices, renameDevice, revokeDevice } from '../../domain/device/devices.ts'
import type { ProjectId } from '../../domain/ids.ts'
import { cleanText } from '../../domain/message/clean-text.ts'
import { Problem } from '../../domain/problem.ts'
import { projectKey } from '../../domain/project/project.ts'
import type { App } from '../app.ts'
import { ForgedForm } from './answer-page-error.ts'
import { cleanDevice } from './clean-device-text.ts'
import { codePath } from './code-path.ts'
import type { FormFields } from './form-fields.ts'
import { hasHostedPages } from './has-hosted-pages.ts'
import { mePath, readOnward, signInPath } from './onward.ts'
import { isOwnOrigin } from './own-origin.ts'
import type { PageNeeds } from './page-needs.ts'
import { findPerson, formOfPerson, signOut, type Person } from './person.ts'
import { frameOf, seeOther, sendPage, sendUnknown } from './send-page.ts'
import { ME_NOTICES } from './views/device-model.ts'
import { mePage } from './views/me-page.ts'

type Ask = { Querystring: { s?: unknown } }

/** `/me`: a person's own devices, to look at, to name and to end (ADM-07). `/me/<project>` leads to the sign-in of a project that is not the first. */
export function meRoutes(app: App, needs: PageNeeds): void {
  app.get<Ask>('/me', async (request, reply) => {
    const person = await findPerson(needs, request)
    if (!(await hasHostedPages(needs, projectOf(needs, person))))
      return sendUnknown(reply, request, needs.publicUrl)
    return person === undefined
      ? seeOther(reply, signInPath('/me'))
      : show(needs, request, reply, person, request.query.s)
  })
  app.get('/me/:project', async (request, reply) => {
    const { path, project } = readOnward(pathOf(request), needs.firstProject)
    if (!(await hasHostedPages(needs, project))) return sendUnknown(reply, request, needs.publicUrl)
    const person = await findPerson(needs, request, project)
    return seeOther(reply, person === undefined ? signInPath(path) : '/me')
  })
  app.post('/me', async (request, reply) => {
    const person = await findPerson(needs, request)
    if (!(await hasHostedPages(needs, projectOf(needs, person))))
      return sendUnknown(reply, request, needs.publicUrl)
    if (!isOwnOrigin(request, needs.publicUrl)) throw new ForgedForm()
    if (person === undefined) return seeOther(reply, signInPath('/me'))
    const form = formOfPerson(needs, person, request.body)
    if (form.find('action') === 'sign_out') {
      await signOut(needs, request, reply)
      return seeOther(reply, signInPath(mePath(person.session.project, needs.firstProject), 'out'))
    }
    const word = await change(needs, person, form)
    return seeOther(reply, word === undefined ? '/me' : `/me?s=${word}`)
  })
}

/** Does what a button beside a device says. A device of somebody else is as if it were not there. */
async function change(
  needs: PageNeeds,
  { session: { project, subject } }: Person,
  form: FormFields,
): Promise<string | undefined> {
  const device = form.find('device') ?? ''
  try {
    switch (form.find('action')) {
      case 'rename_device':
        await renameDevice(needs, project, subject, device, (form.find('name') ?? '').trim())
        return 'renamed'
      case 'revoke_device':
        await revokeDevice(needs, project, subject, device, 'page')
        return 'revoked'
      default:
        return undefined
    }
  } catch (error) {
    if (error instanceof Problem && error.code === 'not_found') return undefined
    if (error instanceof Problem && error.code === 'invalid_request') return 'name_refused'
    throw error
  }
}

async function show(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  { session, csrfToken }: Person,
  word: unknown,
): Promise<FastifyReply> {
  const { project, subject, shown } = session
  const [owner, devices] = await Promise.all([
    needs.store.find(projectKey(project)),
    listDevices(needs, project, subject),
  ])
  const page = mePage({
    ...frameOf(request, needs.publicUrl),
    project: cleanText(owner?.name ?? '', 1000),
    who: shown,
    form: { action: '/me', csrfToken },
    devices: devices.map(cleanDevice),
    codePath: codePath(project, needs.firstProject),
    notice: ME_NOTICES.find((notice) => notice === word),
    now: needs.store.now(),
  })
  return sendPage(reply, 200, page)
}

/** Whose page `/me` is: of the project somebody is signed in for, or else of the first. */
function projectOf({ firstProject }: PageNeeds, person: Person | undefined): ProjectId {
  return person?.session.project ?? firstProject
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? ''
}
