import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { kannelMissing } from '../lab/sms/kannel.ts'
import { freePorts } from '../lab/mail/free-ports.ts'
import { openGuide } from './open-guide.ts'

const missing = kannelMissing()

test.skipIf(missing !== undefined)(
  `a code goes to a telephone by the commands of the guide to SMS, as they stand there ${missing ?? ''}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sms-guide-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const [centre = 0, admin = 0, boxes = 0, telephones = 0] = await freePorts(4)
    const page = readFileSync(new URL('../../../docs/guides/sms.md', import.meta.url), 'utf8')
    const carriers = /```yaml\n([^]*?)```/.exec(page)?.[1]?.replace('2775', String(centre)) ?? ''
    const file = join(folder, 'carriers.yaml')
    writeFileSync(file, carriers)
    const changes = [
      ['/tmp/countersign-sms', folder],
      ['2775', String(centre)],
      ['13000', String(admin)],
      ['13001', String(boxes)],
      ['13002', String(telephones)],
    ] as const
    const guide = await openGuide('sms.md', changes, { COUNTERSIGN_CARRIERS_FILE: file })
    const said = [
      /^$/,
      /^$/,
      /^$/,
      /^$/,
      /"channel":"sms"/,
      /Got message 1: <Shop \+14155550142 text \d{6} is your .* code to sign in/,
      /"result":"approved"/,
      /"type":"message.delivered".*"carrier":"main"/,
      /^$|Killed/,
    ]
    // oxlint-disable-next-line no-await-in-loop -- a reader types one after the other
    for (const words of said) expect(await guide.type()).toMatch(words)
    expect(guide.left()).toBe(0)
  },
)
