import { availableParallelism } from 'node:os'

/** Who runs where. On two cores PostgreSQL and a second process have to share; the table says so. */
export type Cores = {
  /** One server process. */
  readonly server: string
  /** Two server processes. */
  readonly pair: string
  readonly load: string
  readonly database: string
  readonly told: string
}

/** Lists of cores in taskset's words, for as many as this machine lets us have. */
export function cores(count = availableParallelism()): Cores {
  if (count < 2)
    return { server: '0', pair: '0', load: '0', database: '0', told: 'everything shares one core' }
  const last = count - 1
  if (count < 4)
    return {
      server: '0',
      pair: `0-${last}`,
      load: String(last),
      database: `0-${last}`,
      told: `the server has core 0 and the load core ${last}; PostgreSQL, and the second of two processes, share both with them`,
    }
  return {
    server: '0',
    pair: '0-1',
    load: String(last),
    database: `2-${last - 1}`.replace(/^(\d+)-\1$/, '$1'),
    told: `the server has core 0 (two processes: 0 and 1), the load core ${last}, PostgreSQL the others`,
  }
}
