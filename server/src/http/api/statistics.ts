import { Type } from 'typebox'
import { showBound } from '../../domain/device/show-bound.ts'
import { USER_CODE_ALPHABETS } from '../../domain/device/user-code.ts'
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

const Chance = (description: string) => Type.Number({ description })
/** How far the project is from the bound on guessing now. */
const UserCodes = Type.Object({
  alphabet: Type.Enum([...USER_CODE_ALPHABETS]),
  live: Type.Integer({ description: 'User codes that can be entered now.' }),
  length: Type.Integer({ description: 'Characters, or words, of a code that would be made now.' }),
  chance_spent: Chance(
    'What the wrong guesses of the last hour had together as a chance to hit one.',
  ),
  chance_left: Chance('What all guesses that would still be judged now could add to it.'),
  bound: Chance('What both together never pass.'),
  guesses_left: Type.Integer({
    description: 'Wrong guesses that would still be judged now, if each came from somebody else.',
  }),
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
          'Events by day (UTC), type, purpose and channel; the last 30 days when nothing is said. Besides, how many user codes live now, and how far guessing at them is from its bound.',
        querystring: exactly({ from: Type.Optional(Day), to: Type.Optional(Day) }),
        response: {
          200: Type.Object({ data: Type.Array(Row), next: Type.Null(), user_codes: UserCodes }),
          ...problems,
        },
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
      const { project } = secretCaller(request)
      const [rows, codes] = await Promise.all([
        needs.store.statistics(project, from, to),
        showBound(needs.store, project),
      ])
      const { chanceSpent, chanceLeft, guessesLeft, ...same } = codes
      const user_codes = {
        ...same,
        chance_spent: chanceSpent,
        chance_left: chanceLeft,
        guesses_left: guessesLeft,
      }
      return { data: [...rows], next: null, user_codes }
    },
  )
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
