import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SCRIPT = fileURLToPath(new URL('../../../faults/main.ts', import.meta.url))

test('[OPS-01] [M05] killed 20 times at random moments, the service accepts no code twice, forgets no attempt it answered and loses no message it accepted', () => {
  const run = spawnSync(process.execPath, [SCRIPT, 'kill-service', '--rounds', '20'], {
    encoding: 'utf8',
    timeout: 240_000,
  })
  expect(run.stderr).toBe('')
  expect(run.stdout).toMatch(/promises broken +0\n/)
  expect(run.stdout).toMatch(/\nrounds +20\n/)
  expect(run.status).toBe(0)
}, 240_000)
