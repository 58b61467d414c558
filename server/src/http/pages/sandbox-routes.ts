import type { FastifyReply, FastifyRequest } from 'fastify'
import { DIRECTORY } from '../../domain/store.ts'
import type { App } from '../app.ts'
import type { Sandbox, SandboxMessage } from '../sandbox-needs.ts'
import { ForgedForm } from './answer-page-error.ts'
import { formOf } from './form-fields.ts'
import { isOwnOrigin } from './own-origin.ts'
import { ASSETS } from './page-assets.ts'
import type { PageNeeds } from './page-needs.ts'
import { openStreams } from './sandbox-stream.ts'
import { PAGE_POLICY } from './page-headers.ts'
import { soundOf } from '../sound-of.ts'
import { frameOf, seeOther, sendPage, sendUnknown } from './send-page.ts'
import { sandboxPage, type Letterbox } from './views/sandbox-page.ts'

/** Ten years: farther than any deadline of ours. */
const FARTHEST_MINUTES = 5_256_000

/**
 * `/sandbox`: the virtual phones and mailboxes of a service that reaches nobody. It shows every code to whoever can open it, so it exists in
 * sandbox mode only, where the service listens on this machine unless told otherwise.
 */
export function sandboxRoutes(app: App, needs: PageNeeds, sandbox: Sandbox): void {
  const { inbox } = sandbox
  const streams = openStreams(app)
  app.get('/sandbox', async (request, reply) => show(needs, request, reply, inbox))
  app.get<{ Params: { id: string } }>('/sandbox/messages/:id/audio', async (request, reply) => {
    const messages = await allMessages(needs, inbox)
    const sound = await soundOf(sandbox, messages, request.params.id)
    if (sound === undefined) return sendUnknown(reply, request, needs.publicUrl)
    return reply.type('audio/wav').send(sound)
  })
  app.get('/sandbox/stream', (_request, reply) => {
    streams.open(reply, (hear) => inbox.listen(() => hear('message')))
  })
  app.post('/sandbox', async (request, reply) => {
    const form = formOf(request.body)
    if (!isOwnOrigin(request, needs.publicUrl)) throw new ForgedForm()
    if (!needs.vault.isToken('csrf', form.find('csrf_token') ?? '', 'sandbox'))
      throw new ForgedForm()
    const action = form.find('action')
    if (action === 'advance') await advance(needs, form.find('minutes') ?? '')
    if (action === 'clear') for (const project of await projectIds(needs)) inbox.clear(project)
    return seeOther(reply, '/sandbox')
  })
}

async function show(
  needs: PageNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  inbox: Sandbox['inbox'],
): Promise<FastifyReply> {
  const messages = await allMessages(needs, inbox)
  // Calls are heard on this page and no other.
  reply.header('content-security-policy', `${PAGE_POLICY}; media-src 'self'`)
  const page = sandboxPage({
    ...(await frameOf(request, needs.publicUrl, 'en')),
    sheets: { css: ASSETS.sandboxCss, js: ASSETS.sandboxJs },
    form: { action: '/sandbox', csrfToken: needs.vault.token('csrf', 'sandbox') },
    boxes: letterboxes(messages),
    now: needs.store.now(),
    publicUrl: needs.publicUrl,
  })
  return sendPage(reply, 200, page)
}

async function allMessages(
  needs: PageNeeds,
  inbox: Sandbox['inbox'],
): Promise<readonly SandboxMessage[]> {
  return (await projectIds(needs)).flatMap((project) => inbox.list({ project }))
}

/** One box for each address, the one with the newest message first; in each the newest first. */
function letterboxes(messages: readonly SandboxMessage[]): readonly Letterbox[] {
  const boxes = new Map<string, SandboxMessage[]>()
  for (const message of messages.toSorted((a, b) => (a.id < b.id ? 1 : -1))) {
    const box = boxes.get(message.to)
    if (box === undefined) boxes.set(message.to, [message])
    else box.push(message)
  }
  return [...boxes].map(([to, inside]) => ({ to, messages: inside }))
}

async function advance({ store }: PageNeeds, minutes: string): Promise<void> {
  const whole = Number(minutes)
  if (Number.isInteger(whole) && whole > 0 && whole <= FARTHEST_MINUTES)
    await store.advance(whole * 60_000)
}

async function projectIds({ store }: PageNeeds): Promise<readonly string[]> {
  return (await store.list('project', DIRECTORY)).map(({ id }) => id)
}
