import { Type } from 'typebox'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, Limit, problems, Sequence } from './fields.ts'
import { TimelineEntry, timelineEntry } from './timeline-entry.ts'

/** `GET /v1/events`: everything that happened in the project, oldest first, to be read on from where one stopped. */
export function eventsRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.get(
    '/v1/events',
    {
      onRequest: doors.secret('verifications'),
      schema: {
        operationId: 'listEvents',
        tags: ['events'],
        summary: 'Read the feed of events',
        description:
          'Oldest first. `next` is what to pass as `after`; null means that was all for now.',
        querystring: exactly({ after: Type.Optional(Sequence), limit: Type.Optional(Limit) }),
        response: {
          200: Type.Object({
            data: Type.Array(TimelineEntry),
            next: Type.Union([Type.String(), Type.Null()]),
          }),
          ...problems,
        },
      },
    },
    async (request) => {
      const { project } = secretCaller(request)
      const limit = Number(request.query.limit ?? 20)
      const after = Number(request.query.after ?? 0)
      const events = await needs.store.eventsAfter(project, after, limit)
      const last = events.length < limit ? undefined : events.at(-1)
      return {
        data: events.map(timelineEntry),
        next: last === undefined ? null : String(last.sequence),
      }
    },
  )
}
