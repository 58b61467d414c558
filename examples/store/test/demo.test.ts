import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../../../server/test/postgres/free-port.ts'

const PROGRAM = fileURLToPath(new URL('../../../server/src/cli/demo.ts', import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-demo-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function startDemo(env: Readonly<Record<string, string>>) {
  const { PATH } = process.env
  return spawn(process.execPath, [PROGRAM], { cwd: folder, env: { PATH, ...env } })
}

test('the demo tells its addresses and a key, serves both, and ends cleanly when asked', async () => {
  const [port, storePort, tvPort] = [await freePort(), await freePort(), await freePort()]
  const demo = startDemo({
    COUNTERSIGN_PORT: String(port),
    STORE_PORT: String(storePort),
    TV_PORT: String(tvPort),
  })
  const ended = once(demo, 'exit')
  let told = ''
  for await (const chunk of demo.stdout.setEncoding('utf8')) {
    told += String(chunk)
    if (told.includes('Ctrl-C')) break
  }
  expect(told).toContain(`example store   http://127.0.0.1:${storePort}\n`)
  expect(told).toContain(`television      http://127.0.0.1:${tvPort}\n`)
  expect(told).toContain(`sandbox inbox   http://127.0.0.1:${port}/sandbox\n`)
  const [, key = ''] = /secret key {6}(sk_\S+)/.exec(told) ?? []
  const headers = { authorization: `Bearer ${key}` }
  const answers = [
    await fetch(`http://127.0.0.1:${port}/readyz`),
    await fetch(`http://127.0.0.1:${port}/sandbox`),
    await fetch(`http://127.0.0.1:${port}/v1/verifications`, { headers }),
    await fetch(`http://127.0.0.1:${storePort}/`),
    await fetch(`http://127.0.0.1:${tvPort}/`),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  demo.kill('SIGINT')
  expect(await ended).toEqual([0, null])
  for (const gone of [storePort, tvPort])
    // oxlint-disable-next-line no-await-in-loop
    await expect(fetch(`http://127.0.0.1:${gone}/`)).rejects.toThrow('fetch failed')
})

test.for(['COUNTERSIGN_PORT', 'STORE_PORT', 'TV_PORT'])(
  'the demo says in one line that the port of %s is taken, and starts nothing',
  async (name) => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const taken = typeof address === 'object' && address !== null ? address.port : 0
    const demo = startDemo({
      COUNTERSIGN_PORT: String(await freePort()),
      STORE_PORT: String(await freePort()),
      TV_PORT: String(await freePort()),
      [name]: String(taken),
    })
    const ended = once(demo, 'exit')
    const [told, complaint] = await Promise.all([text(demo.stdout), text(demo.stderr)])
    expect(complaint).toMatch(new RegExp(`^port ${taken} is taken; set ${name} to another.*\n$`))
    expect(told).toBe('')
    expect(await ended).toEqual([69, null])
    other.close()
  },
)
