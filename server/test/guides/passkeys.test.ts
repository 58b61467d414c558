import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { useChromium } from '../pages/use-chromium.ts'
import { freePort } from '../postgres/free-port.ts'
import { openGuide } from './open-guide.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const browser = await useChromium()
/** On a machine that is busy with other things. */
const SOON = { timeout: 20_000 }

test('the guide to passkeys leads to a page on which a browser makes one and signs in with it', async () => {
  const port = String(await freePort())
  const guide = await openGuide('passkeys.md', [['4300', port]])
  expect(await guide.type()).toBe('')
  const made = await guide.type()
  expect(made).toContain(`"origins":["http://localhost:${port}"]`)
  const [, key = ''] = /"secret_key":"([^"]+)"/.exec(made) ?? []
  const [program = ''] = guide.programs
  const args = ['--input-type=module-typescript', '--eval', program]
  const env = { PATH: process.env['PATH'], COUNTERSIGN_SECRET_KEY: key }
  const server = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void server.kill('SIGKILL'))
  const [said] = await once(server.stdout, 'data')

  const page = await browser.newPage()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(String(said).trim())
  const words = page.locator('output')
  await page.getByText('Add a passkey').click()
  await expect.poll(() => words.textContent(), SOON).toBe('Added')
  await page.getByText('Sign in').click()
  await expect
    .poll(() => words.textContent(), SOON)
    .toBe('Hello user_42, urn:countersign:aal:2:phishing-resistant')
  expect(await guide.type()).toContain('"backup_eligible":false')
  expect(guide.left()).toBe(0)
})
