import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { systemRandom } from '../../src/secrets/random.ts'
import { webhookSigner } from '../../src/secrets/webhook-signature.ts'
import { freePort } from '../postgres/free-port.ts'
import { openGuide } from './open-guide.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** On a machine that is busy with other things. */
const SOON = { timeout: 20_000 }

test('the guide to webhooks leads to a receiver that is told of a verification, and told again', async () => {
  const port = String(await freePort())
  const guide = await openGuide('webhooks.md', [['4300', port]])
  expect(await guide.type()).toBe('')
  const made = await guide.type()
  const [, secret = ''] = /"secret":"([^"]+)"/.exec(made) ?? []
  const [verifier = '', receiver = ''] = guide.programs
  const args = ['--input-type=module-typescript', '--eval', verifier + receiver]
  const env = { PATH: process.env['PATH'], WEBHOOK_SECRET: secret }
  const server = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void server.kill('SIGKILL'))
  let said = ''
  server.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  await expect.poll(() => said, SOON).toContain('listening')

  expect(await guide.type()).toContain('"result":"delivered"')
  expect(said).toContain('new webhook.test')
  const started = await guide.type()
  const [, id = ''] = /"id":"(ver_[^"]+)"/.exec(started) ?? []
  await expect.poll(() => said, SOON).toContain(`new verification.started ${id}`)
  await expect.poll(() => said, SOON).toContain(`new message.sent ${id}`)
  expect(await guide.type()).toContain('"status":"active"')
  expect(await guide.type()).toContain('"state":"delivered"')
  await guide.type()
  await expect.poll(() => said, SOON).toContain(`again message.sent ${id}`)
  const rotated = await guide.type()
  expect(rotated).toContain('"secret":"whsec_')
  expect(rotated).not.toContain(secret)
  expect(guide.left()).toBe(0)
})

test('[OPS-09] the guide’s few lines believe what is signed, and refuse an old time, a changed byte, another id and another secret', async () => {
  const guide = await openGuide('webhooks.md')
  const [verifier = ''] = guide.programs
  const signer = webhookSigner(systemRandom())
  const secret = signer.newSecret()
  const next = signer.newSecret()
  const body = '{"type":"verification.approved"}'
  const message = { id: 'msg_1', at: Date.now(), body }
  const old = { ...message, at: Date.now() - 301_000 }
  const early = { ...message, at: Date.now() + 310_000 }
  const cases = [
    [signer.sign([secret], message), body],
    [signer.sign([next, secret], message), body],
    [signer.sign([secret], message), body.replace('approved', 'Approved')],
    [signer.sign([next], message), body],
    [{ ...signer.sign([secret], message), 'webhook-id': 'msg_2' }, body],
    [signer.sign([secret], old), body],
    [signer.sign([secret], early), body],
    [{ ...signer.sign([secret], message), 'webhook-signature': '' }, body],
    [{}, body],
  ]
  const use = `console.log(${JSON.stringify(cases)}.map(([headers, body]) => isGenuine(headers, body)).join())`
  const answers = await guide.run(verifier, use, { WEBHOOK_SECRET: secret })
  expect(answers).toBe('true,true,false,false,false,false,false,false,false')
})
