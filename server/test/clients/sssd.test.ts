import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { decide, makeClient } from '../http/oauth/play-device.ts'
import { makeCertificates } from '../lab/mail/certificates.ts'
import { findClient } from './find-client.ts'
import { listenBehindTls } from './listen.ts'
import { runClient } from './run-client.ts'

const child = findClient('oidc_child')
const folder = mkdtempSync(join(tmpdir(), 'countersign-sssd-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(child === undefined)(
  '[P07] [DEV-07] [DEV-38] SSSD, with which people log in at machines, waits for a person over TLS and learns who it is',
  async () => {
    const certificates = await makeCertificates(folder)
    const service = await listenBehindTls(certificates)
    const client = await makeClient(service, { scope: 'openid profile email' })
    const args = [
      `--issuer-url=${service.url}`,
      `--client-id=${client.id}`,
      '--scope=openid profile email',
      '--user-identifier-attribute=sub',
      `--ca-db=${certificates.caFile}`,
    ]
    const asking = runClient(child ?? '', ['--get-device-code', ...args], {})
    expect([await asking.ended, asking.text()]).toEqual([0, expect.stringContaining('{')])
    // The first line is for its second half, the other for the person.
    const [asked = ''] = asking.text().split('\n')
    const [, userCode = ''] = /"user_code": "([^"]+)"/.exec(asking.text()) ?? []

    const waiting = runClient(child ?? '', ['--get-access-token', ...args], {}, asked)
    expect((await decide(service, userCode, 'approval', 'ann')).status).toBe(200)
    expect([await waiting.ended, waiting.text()]).toEqual([0, expect.stringContaining('ann')])
  },
  60_000,
)
