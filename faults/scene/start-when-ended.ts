import { setTimeout as wait } from 'node:timers/promises'
import { answersQueries } from '../../server/test/postgres/ask-postgres.ts'
import type { Postgres } from '../../server/test/postgres/start-postgres.ts'

/**
 * Waits until a server answers, and starts it when it ended itself, as whatever watches over processes would.
 * @returns whether it had
 */
export async function startWhenEnded(postgres: Postgres): Promise<boolean> {
  while (!(await answersQueries(postgres.url))) {
    if (postgres.hasEnded()) {
      await postgres.start()
      return true
    }
    await wait(50)
  }
  return false
}
