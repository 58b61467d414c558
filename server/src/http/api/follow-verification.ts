import { Problem } from '../../domain/problem.ts'
import { getVerification } from '../../domain/verification/get.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors, type SecretCaller } from '../door.ts'
import type { EventStreams, Source } from '../event-stream.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, NoQuery, problems, VerificationId } from './fields.ts'
import { timelineEntry } from './timeline-entry.ts'

/** `GET /v1/verifications/:id/events`: its timeline as an event stream, from its start or from `Last-Event-ID`, until it has ended. */
export function followVerificationRoute(
  app: App,
  needs: HttpNeeds,
  doors: Doors,
  streams: EventStreams,
): void {
  app.get(
    '/v1/verifications/:id/events',
    {
      onRequest: doors.secret('verifications'),
      exposeHeadRoute: false,
      schema: {
        operationId: 'followVerification',
        tags: ['verifications'],
        summary: 'Follow a verification',
        description:
          'Server-sent events: `event` is the type, `data` the line of the timeline, `id` its sequence for `Last-Event-ID`. The stream ends when the verification has.',
        produces: ['text/event-stream'],
        params: exactly({ id: VerificationId }),
        querystring: NoQuery,
        response: { ...problems },
      },
    },
    async (request, reply) => {
      const caller = secretCaller(request)
      const { id } = request.params
      await getVerification(needs, caller, id)
      const after = lastSeen(request.headers['last-event-id'])
      const listen = (tell: () => void) =>
        needs.store.onEvents((events) => {
          if (events.some((e) => e.verification === id)) tell()
        })
      streams.open(reply, listen, timelineSource(needs, caller, id, after))
      return reply
    },
  )
}

function timelineSource(needs: HttpNeeds, caller: SecretCaller, id: string, after: number): Source {
  return async function* (heard) {
    let seen = after
    for (;;) {
      const fresh = await needs.store.timeline(caller.project, id, seen)
      for (const event of fresh) {
        seen = event.sequence
        yield { id: String(seen), event: event.type, data: timelineEntry(event) }
      }
      if (fresh.length > 0) continue
      const { verification } = await getVerification(needs, caller, id)
      if (verification.status !== 'pending') return
      if (!(await heard())) return
    }
  }
}

function lastSeen(header: string | readonly string[] | undefined): number {
  if (header === undefined) return 0
  if (typeof header === 'string' && /^[0-9]{1,15}$/.test(header)) return Number(header)
  throw new Problem('invalid_request', 'Last-Event-ID: must be a sequence number', {
    field: 'Last-Event-ID',
  })
}
