import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startStore } from './start-store.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

let store: Awaited<ReturnType<typeof startStore>>
beforeAll(async () => {
  store = await startStore()
})
afterAll(async () => {
  await store.stop()
})

/** The programs of a guide. */
function programs(guide: string): readonly string[] {
  const page = readFileSync(new URL(`../../../docs/guides/${guide}`, import.meta.url), 'utf8')
  return [...page.matchAll(/```ts\n([^]*?)```/g)].map(([, program = '']) => program)
}

/** Runs a program as a reader would who has the client installed. */
async function run(program: string): Promise<string> {
  const here = program.replaceAll('http://127.0.0.1:4000', store.serviceUrl)
  const args = ['--input-type=module-typescript', '--eval', here]
  const env = { PATH: process.env['PATH'], COUNTERSIGN_SECRET_KEY: store.secretKey }
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env })
  return stdout.trim()
}

test('the programs of the sandbox guide print what they say', async () => {
  const told = programs('sandbox.md')
  expect(told).toHaveLength(2)
  for (const program of told) {
    // oxlint-disable-next-line no-await-in-loop -- one of them moves the clock that the other reads
    expect(await run(program)).toBe(/console\.log\(result\) \/\/ (\w+)/.exec(program)?.[1])
  }
})

test('the programs of the quick start verify somebody, and only with the right code', async () => {
  const [start = '', check = ''] = programs('quick-start.md')
  const use = `
    const id = await askForCode('a session', '+14155550155')
    const { code = '' } = await countersign.sandbox.waitForMessage({ to: '+14155550155' })
    const wrong = await isConfirmed(id, 'a session', '0')
    const right = await isConfirmed(id, 'a session', code)
    console.log(wrong?.result, right?.result, await isConfirmed(id, 'a session', code).then((o) => o?.result))`
  const both = start + check.replace(/import .*\n/, '')
  expect(await run(both + use)).toBe('wrong_code approved already_used')
})

test('the addresses of the sandbox guide have the outcome that it tells', async () => {
  const { verifications, sandbox } = store.countersign
  const seen = [
    'refused@shop.test',
    '+15005550002',
    'lost@shop.test',
    '+15005550004',
    'me@shop.test',
  ]
  for (const to of seen) {
    const channel = to.includes('@') ? 'email' : 'sms'
    // oxlint-disable no-await-in-loop -- one message comes after the other
    const { status } = await verifications.start({ purpose: 'sign_in', channel, to })
    expect(status, to).toBe('pending')
    // oxlint-enable no-await-in-loop
  }
  await sandbox.waitForMessage({ to: 'me@shop.test' })
  const reached = (await sandbox.messages()).map(({ to }) => to)
  expect(seen.filter((to) => reached.includes(to))).toEqual(['me@shop.test'])
})
