import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { REFRESH_GRANT } from '../../src/domain/oauth/client.ts'
import { decide, DEVICE_CODE_GRANT, introspect, makeClient } from '../http/oauth/play-device.ts'
import { findClient } from './find-client.ts'
import { listen } from './listen.ts'
import { runClient, type RunningClient } from './run-client.ts'

const generator = findClient('oidc-gen')
const service = await listen()
const home = mkdtempSync(join(tmpdir(), 'countersign-oidc-'))
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

test.skipIf(generator === undefined)(
  '[P07] [DEV-07] oidc-agent lets a command line in, and renews its tokens',
  async () => {
    const client = await makeClient(service, {
      grant_types: [DEVICE_CODE_GRANT, REFRESH_GRANT],
      scope: 'openid offline_access',
    })
    const socket = await startAgent()
    const env = { HOME: home, OIDC_SOCK: socket, PASSWORD: 'a password for its own file' }
    const generating = runClient(
      generator ?? '',
      [
        'shop',
        '--flow=device',
        `--iss=${service.url}`,
        `--client-id=${client.id}`,
        '--pub',
        '--scope=openid offline_access',
        '--pw-env=PASSWORD',
        '--prompt=none',
        '--no-url-call',
        '-m',
      ],
      env,
    )
    await expect.poll(generating.text, { timeout: 15_000 }).toMatch(/[B-Z]{4}-[B-Z]{4}/)
    expect(generating.text()).toContain(`${service.url}/code`)
    const [userCode = ''] = /[B-Z]{4}-[B-Z]{4}/.exec(generating.text()) ?? []
    await decide(service, userCode, 'approval', 'ann')
    expect([await generating.ended, generating.text()]).toEqual([0, expect.any(String)])

    const program = join(dirname(generator ?? ''), 'oidc-token')
    const first = await tokenOf(runClient(program, ['shop'], env))
    const second = await tokenOf(runClient(program, ['--force-new', 'shop'], env))
    expect(second).not.toBe(first)
    expect((await introspect(service, second)).body).toMatchObject({
      active: true,
      sub: 'ann',
      client_id: client.id,
    })
  },
  60_000,
)

async function tokenOf(telling: RunningClient): Promise<string> {
  expect(await telling.ended).toBe(0)
  return telling.text().trim()
}

/** Its agent keeps accounts in memory and listens at a socket until the test is over. */
async function startAgent(): Promise<string> {
  const socket = join(home, 'agent')
  const child = spawn('oidc-agent', ['--console', `--socket-path=${socket}`], {
    env: { PATH: process.env['PATH'] ?? '', HOME: home, TMPDIR: home },
    stdio: 'ignore',
  })
  onTestFinished(() => {
    child.kill('SIGTERM')
  })
  await expect.poll(() => existsSync(socket), { timeout: 10_000 }).toBe(true)
  return socket
}
