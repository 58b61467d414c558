import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTv } from './start-tv.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const GUIDE = readFileSync(new URL('../../../docs/guides/devices.md', import.meta.url), 'utf8')

let tv: Awaited<ReturnType<typeof startTv>>
beforeAll(async () => {
  tv = await startTv()
})
afterAll(async () => {
  await tv.stop()
})

/** The guide's commands, one block after the other, as a reader types them who fills in what was printed. */
async function type(commands: string, env: Readonly<Record<string, string>>): Promise<string> {
  const here = commands
    .replaceAll('http://127.0.0.1:4000', tv.serviceUrl)
    .replace(/^export .*….*$/gm, '')
  const { stdout } = await promisify(execFile)('bash', ['-c', here], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], COUNTERSIGN_URL: tv.serviceUrl, ...env },
  })
  return stdout
}

test('the program of the guide looks a code up and lets a device in', async () => {
  const [program = ''] = /(?<=```ts\n)[^]*?(?=```)/.exec(GUIDE) ?? []
  const code = await codeOf()
  const use = `
    const asked = await question('${code.toLowerCase()}')
    const answered = await answer('${code}', 'user_7', true)
    console.log(asked?.deviceName, answered.status, await question('BBBB-BBBB'))`
  const here = (program + use).replaceAll('http://127.0.0.1:4000', tv.serviceUrl)
  const args = ['--input-type=module-typescript', '--eval', here]
  const env = { PATH: process.env['PATH'], COUNTERSIGN_SECRET_KEY: tv.secretKey }
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, env })
  expect(stdout.trim()).toBe('Living room approved undefined')
})

test('the commands of the guide let a device in, as they stand there', async () => {
  const part = GUIDE.slice(GUIDE.indexOf('## The same by hand'))
  const blocks = [...part.matchAll(/```sh\n([^]*?)```/g)].map(([, block = '']) => block)
  const [, make = '', ask = '', listen = '', approve = '', list = ''] = blocks
  const key = { KEY: tv.secretKey }
  const made = JSON.parse(await type(make, key)) as { client_id: string }
  const client = { ...key, CLIENT: made.client_id }
  const asked = JSON.parse(await type(ask, client)) as { device_code: string; user_code: string }
  const device = { ...client, DEVICE_CODE: asked.device_code, USER_CODE: asked.user_code }
  const listening = type(listen, device)
  expect(await type(approve, device)).toContain('"status":"approved"')
  expect(await listening).toContain('event: approved')
  expect(await type(list.replace('npx ', 'node_modules/.bin/'), device)).toContain('Kitchen radio')
  const renew = blocks.find((block) => block.includes('/v1/policies/device')) ?? ''
  expect(await type(renew, key)).toContain('"renew":true')
})

/** The code on the television's screen. */
async function codeOf(): Promise<string> {
  let code = ''
  await expect
    .poll(async () => {
      const { body } = await fetch(`${tv.url}/screen`)
      const { value } = (await body?.getReader().read()) ?? {}
      code = /"userCode":"([^"]+)"/.exec(Buffer.from(value ?? []).toString())?.[1] ?? ''
      return code
    })
    .not.toBe('')
  return code
}
