import { Type, type Static } from 'typebox'
import { parseAddress } from '../../domain/address/parse-address.ts'
import type { AsciiDomain } from '../../domain/address/parse-email.ts'
import { changeOnce } from '../../domain/idempotency/once.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { EventStreams } from '../event-stream.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import type { Sandbox, SandboxMessage } from '../sandbox-needs.ts'
import { Channel, exactly, NoQuery, problems, To, words } from './fields.ts'
import { sandboxClockMover } from './move-sandbox-clock.ts'
import { rfc3339 } from './rfc3339.ts'

const Message = Type.Object({
  id: Type.String(),
  verification: Type.String(),
  channel: Type.String(),
  to: Type.String(),
  from: Type.String(),
  subject: Type.Optional(Type.String()),
  text: Type.String(),
  html: Type.Optional(Type.String()),
  code: Type.Optional(Type.String()),
  url: Type.Optional(Type.String()),
  at: Type.String({ format: 'date-time' }),
})
const Clock = Type.Object({ now: Type.String({ format: 'date-time' }) })
/** Ten years: farther than any deadline of ours. */
const FARTHEST_SECONDS = 315_360_000
/** As long as a carrier's whole attempt: whoever sends would lose the message to another worker after that, and it would leave twice. */
const LONGEST_DELAY_SECONDS = 60

/** `/v1/sandbox/…`: the instruments of the sandbox. Only added in sandbox mode, so that production does not have them. */
export function sandboxRoutes(
  app: App,
  needs: HttpNeeds,
  { inbox, faults }: Sandbox,
  doors: Doors,
  streams: EventStreams,
): void {
  const door = { onRequest: doors.secret('sandbox') }
  const tags = ['sandbox']
  const moveClock = sandboxClockMover(needs.store)
  // Before the post room stops, which waits for what is on its way.
  app.addHook('onClose', async () => faults.close())
  const shown = exactly({ to: Type.Optional(To), after: Type.Optional(words(64)) })
  app.get(
    '/v1/sandbox/messages',
    {
      ...door,
      schema: {
        operationId: 'listSandboxMessages',
        tags,
        summary: 'Read what was sent, newest last',
        querystring: shown,
        response: {
          200: Type.Object({ data: Type.Array(Message), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const { to, ...rest } = request.query
      const messages = inbox.list({
        project,
        ...rest,
        ...(to !== undefined && { to: deliverTo(to, needs.asciiDomain) }),
      })
      return { data: messages.map(messageObject), next: null }
    },
  )
  app.delete(
    '/v1/sandbox/messages',
    {
      ...door,
      schema: {
        operationId: 'clearSandboxMessages',
        tags,
        summary: 'Forget what was sent',
        querystring: NoQuery,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      inbox.clear(secretCaller(request).project)
      return reply.code(204).send(null)
    },
  )
  app.get(
    '/v1/sandbox/messages/stream',
    {
      ...door,
      exposeHeadRoute: false,
      schema: {
        operationId: 'followSandboxMessages',
        tags,
        summary: 'Follow what is sent',
        produces: ['text/event-stream'],
        querystring: NoQuery,
        response: { ...problems },
      },
    },
    async (request, reply) => {
      const { project } = secretCaller(request)
      const fresh: SandboxMessage[] = []
      const listen = (tell: () => void) =>
        inbox.listen((message) => {
          if (message.project !== project) return
          fresh.push(message)
          tell()
        })
      streams.open(reply, listen, async function* (heard) {
        while (await heard())
          for (const message of fresh.splice(0))
            yield { id: message.id, event: 'message', data: messageObject(message) }
      })
      return reply
    },
  )
  app.get(
    '/v1/sandbox/clock',
    {
      ...door,
      schema: {
        operationId: 'readSandboxClock',
        tags,
        summary: 'Read the clock',
        querystring: NoQuery,
        response: { 200: Clock, ...problems },
      },
    },
    async () => ({ now: rfc3339(needs.store.now()) }),
  )
  app.post(
    '/v1/sandbox/clock',
    {
      ...door,
      schema: {
        operationId: 'advanceSandboxClock',
        tags,
        summary: 'Move the clock on',
        description: 'Every deadline follows it. It only goes forward.',
        querystring: NoQuery,
        body: exactly({ advance_seconds: Type.Integer({ minimum: 0, maximum: FARTHEST_SECONDS }) }),
        response: { 200: Clock, ...problems },
      },
    },
    async (request) => {
      const caller = secretCaller(request)
      const once = onceOf(needs.vault, request, caller)
      return { now: rfc3339(await moveClock(caller.project, request.body.advance_seconds, once)) }
    },
  )
  app.post(
    '/v1/sandbox/faults',
    {
      ...door,
      schema: {
        operationId: 'addSandboxFault',
        tags,
        summary: 'Let the next messages meet a fault',
        querystring: NoQuery,
        body: exactly({
          channel: Channel,
          fault: Type.Enum(['delay', 'fail', 'drop', 'duplicate', 'reject']),
          times: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
          seconds: Type.Optional(
            Type.Integer({
              minimum: 0,
              maximum: LONGEST_DELAY_SECONDS,
              description: 'How long a delay lasts; 5 when left out.',
            }),
          ),
        }),
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { channel, fault, times = 1, seconds = 5 } = request.body
      const caller = secretCaller(request)
      const once = onceOf(needs.vault, request, caller)
      // Faults are kept in memory and the answer in the store: only the request that is written down there adds one.
      const mine = needs.random.bytes(16).join('.')
      const adds = await changeOnce(needs.store, caller.project, once, [], () => ({
        writes: [],
        events: [],
        outcome: mine,
      }))
      if (adds === mine) faults.add({ channel, fault, times, seconds })
      return reply.code(204).send(null)
    },
  )
}

/** What a message to this address says it is to: `Eve@EXAMPLE.com` is delivered to `Eve@example.com`. */
function deliverTo(to: string, asciiDomain: AsciiDomain): string {
  return parseAddress(to.includes('@') ? 'email' : 'phone', to, asciiDomain).deliverTo
}

function messageObject(message: SandboxMessage): Static<typeof Message> {
  const { subject, html, code, url } = message
  return {
    id: message.id,
    verification: message.verification,
    channel: message.channel,
    to: message.to,
    from: message.from,
    ...(subject !== undefined && { subject }),
    text: message.text,
    ...(html !== undefined && { html }),
    ...(code !== undefined && { code }),
    ...(url !== undefined && { url }),
    at: rfc3339(message.at),
  }
}
