import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { decide, introspect } from '../http/oauth/play-device.ts'
import { findClient } from './find-client.ts'
import { listen } from './listen.ts'
import { runClient } from './run-client.ts'

const aws = findClient('aws')
const service = await listen()
const home = mkdtempSync(join(tmpdir(), 'countersign-aws-'))
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

test.skipIf(aws === undefined)(
  '[P08] `aws sso login` signs in with a session, and with a profile of the old kind',
  async () => {
    useEndpoint(`${service.url}/compat/identity-center`)
    writeFileSync(
      join(home, 'config'),
      `[profile new]\nsso_session = shop\n[sso-session shop]\nsso_region = eu-central-1
sso_start_url = ${service.url}/start\nsso_registration_scopes = sso:account:access
[profile old]\nsso_region = eu-central-1\nsso_start_url = ${service.url}/start
sso_account_id = 1\nsso_role_name = r\n`,
    )
    const signIn = async (profile: string) => {
      const login = runClient(aws ?? '', ['sso', 'login', '--no-browser', '--profile', profile], {
        HOME: home,
        AWS_DATA_PATH: join(home, 'data'),
        AWS_CONFIG_FILE: join(home, 'config'),
      })
      await expect.poll(login.text, { timeout: 20_000 }).toMatch(/^[B-Z]{4}-[B-Z]{4}$/m)
      expect(login.text()).toContain(`${service.url}/code`)
      const [userCode = ''] = /^[B-Z]{4}-[B-Z]{4}$/m.exec(login.text()) ?? []
      await decide(service, userCode, 'approval', profile)
      expect([await login.ended, login.text()]).toEqual([
        0,
        expect.stringContaining('Successfully logged into Start URL'),
      ])
    }
    await Promise.all([signIn('new'), signIn('old')])
    const subjects = await Promise.all(
      keptTokens().map(async (token) => (await introspect(service, token)).body.sub as string),
    )
    expect(subjects.toSorted()).toEqual(['new', 'old'])
  },
  60_000,
)

/** It looks its endpoints up in data files of its own, and in those of a folder that one names. */
function useEndpoint(url: string): void {
  const folder = join(home, 'data/sso-oidc/2019-06-10')
  mkdirSync(folder, { recursive: true })
  const builtIn = (name: string) => ({ builtIn: name, documentation: name })
  const parameters = {
    Region: { ...builtIn('AWS::Region'), required: false, type: 'String' },
    UseDualStack: {
      ...builtIn('AWS::UseDualStack'),
      required: true,
      default: false,
      type: 'Boolean',
    },
    UseFIPS: { ...builtIn('AWS::UseFIPS'), required: true, default: false, type: 'Boolean' },
    Endpoint: { ...builtIn('SDK::Endpoint'), required: false, type: 'String' },
  }
  const rules = [
    { conditions: [], endpoint: { url, properties: {}, headers: {} }, type: 'endpoint' },
  ]
  writeFileSync(
    join(folder, 'endpoint-rule-set-1.json'),
    JSON.stringify({ version: '1.0', parameters, rules }),
  )
}

/** The access tokens that it wrote down for other programs. */
function keptTokens(): string[] {
  const cache = join(home, '.aws/sso/cache')
  return readdirSync(cache)
    .map((name) => JSON.parse(readFileSync(join(cache, name), 'utf8')) as { accessToken?: string })
    .flatMap(({ accessToken }) => accessToken ?? [])
}
