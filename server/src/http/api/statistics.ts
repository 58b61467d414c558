import { Type } from 'typebox'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { Day, exactly, problems } from './fields.ts'

const DAY = 86_400_000
/** One call's answer stays small: a year and a leap day. */
const MOST_DAYS = 366

const Row = Type.Object({
  day: Type.String({ format: 'date' }),
  type: Type.String(),
  purpose: Type.String(),
  channel: Type.String(),
  count: Type.Integer(),
})

/** `GET /v1/statistics`: how often what happened, day by day. */
export function statisticsRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.get(
    '/v1/statistics',
    {
      onRequest: doors.secret('verifications'),
      schema: {
        operationId: 'readStatistics',
        tags: ['events'],
        summary: 'Count what happened',
        description:
          'Events by day (UTC), type, purpose and channel; the last 30 days when nothing is said.',
        querystring: exactly({ from: Type.Optional(Day), to: Type.Optional(Day) }),
        response: { 200: Type.Object({ data: Type.Array(Row), next: Type.Null() }), ...problems },
      },
    },
    async (request) => {
      const today = dayOf(needs.store.now())
      const { to = today, from = dayOf(Date.parse(to) - 29 * DAY) } = request.query
      const days = (Date.parse(to) - Date.parse(from)) / DAY
      if (days < 0)
        throw new Problem('invalid_request', 'from: must not be after to', { field: 'from' })
      if (days >= MOST_DAYS)
        throw new Problem('invalid_request', `from: must be at most ${MOST_DAYS} days before to`, {
          field: 'from',
        })
      const rows = await needs.store.statistics(secretCaller(request).project, from, to)
      return { data: [...rows], next: null }
    },
  )
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
