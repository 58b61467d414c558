import { expect, test } from 'vitest'
import { startPostgres } from './start-postgres.ts'
import { standbyMissing, startStandby } from './start-standby.ts'

const lacks = standbyMissing()

test.skipIf(lacks !== undefined)(
  `a synchronous standby has every commit that its killed primary answered, and takes its place${lacks === undefined ? '' : ` (skipped: ${lacks})`}`,
  async () => {
    const primary = await startPostgres()
    await primary.ask('create table kept (i int)')
    const standby = await startStandby(primary, 'second', 'on')
    try {
      for (let i = 0; i < 20; i += 1) await primary.ask(`insert into kept values (${i})`)
      await expect(standby.ask('insert into kept values (99)')).rejects.toThrow('read-only')
      await primary.kill9()
      await standby.promote()
      expect(await standby.ask('select count(*)::int as n from kept')).toEqual([{ n: 20 }])
      await standby.ask('insert into kept values (99)')
    } finally {
      await primary.remove()
      await standby.remove()
    }
  },
)
