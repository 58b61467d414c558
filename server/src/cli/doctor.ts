import { Resolver } from 'node:dns/promises'
import { loadSettings } from '../config/load-settings.ts'
import type { ShownSetting } from '../config/read-settings.ts'
import type { Settings } from '../config/settings.ts'
import { isOfType } from '../config/carrier-wish.ts'
import { UsageFault, type Command } from './command.ts'
import { examineCarriers } from './examine-carriers.ts'
import { examineFiles } from './examine-files.ts'
import { examineMailNames, examineSesNames, type LookUpTexts } from './examine-mail-names.ts'
import { examineMailServer } from './examine-mail-server.ts'
import { examinePlaces } from './examine-places.ts'
import { examinePostgres } from './examine-postgres.ts'
import { examineService } from './examine-service.ts'
import { EXIT } from './exit-code.ts'
import { LOOK_UP_MILLISECONDS, type Finding } from './finding.ts'
import { sendTestMessage } from './send-test-message.ts'
import { serviceUrl } from './service-options.ts'
import type { Terminal } from './terminal.ts'

/** Shows what the service would start with, and what stands in its way. Changes nothing. */
export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'show every setting and what is wrong',
  usage: ['doctor [options]'],
  words: 0,
  options: {
    offline: { type: 'boolean', about: 'ask nothing over the network' },
    send: {
      type: 'string',
      value: 'address',
      about:
        'also send a test message there; it goes to whoever has the address, and costs what a message costs',
    },
    carrier: {
      type: 'string',
      value: 'name',
      about: 'the carrier to send it by; otherwise the first that reaches such an address',
    },
  },
  examples: [
    'countersign doctor',
    'countersign doctor --offline --json',
    'countersign doctor --send +4915112345678 --carrier backup',
  ],
  async run(called, terminal) {
    const send = called.text('send')
    const test = send === undefined ? undefined : { to: send, by: called.text('carrier') }
    if (test !== undefined && called.isOn('offline'))
      throw new UsageFault('--send and --offline contradict each other')
    if (test === undefined && called.text('carrier') !== undefined)
      throw new UsageFault('--carrier says by what --send sends')
    const read = loadSettings(terminal.env, terminal.folder)
    const findings: Finding[] = read.warnings.map((detail) => ({
      subject: 'settings',
      state: 'warning',
      detail,
    }))
    if (read.result === 'faulty') {
      findings.push(
        ...read.faults.map((detail): Finding => ({ subject: 'settings', state: 'fault', detail })),
      )
    } else {
      findings.push(...(await examinePlaces(read.settings, terminal.folder, Date.now())))
      findings.push(...examineFiles(read.settings, terminal.folder))
      if (!called.isOn('offline'))
        findings.push(...(await examineNetwork(read.settings, terminal, test)))
    }
    terminal.answer([...read.shown.map(settingLine), '', ...findings.map(findingLine)], {
      settings: read.shown,
      findings,
    })
    if (read.result === 'faulty') return EXIT.settings
    return findings.some((finding) => finding.state === 'fault') ? EXIT.refused : EXIT.ok
  },
}

async function examineNetwork(
  settings: Settings,
  terminal: Terminal,
  test: { readonly to: string; readonly by: string | undefined } | undefined,
): Promise<Finding[]> {
  const { email } = settings
  const url = serviceUrl(terminal)
  const database = await examinePostgres(settings, terminal)
  terminal.progress(`asking ${url}`)
  const findings = [...database, ...(await examineService(url))]
  const resolver = new Resolver({ timeout: LOOK_UP_MILLISECONDS, tries: 1 })
  const lookUp: LookUpTexts = (name) => resolver.resolveTxt(name)
  if (email.smtpUrl !== undefined) {
    terminal.progress('asking the mail server and the DNS')
    const [server, names] = await Promise.all([
      examineMailServer(email.smtpUrl.reveal()),
      examineMailNames(email, lookUp),
    ])
    findings.push(server, ...names)
  }
  for (const wish of settings.carriers.carriers)
    if (isOfType(wish, 'ses')) {
      terminal.progress(`asking the DNS about ${wish.name}`)
      // oxlint-disable-next-line no-await-in-loop -- few, and each says which
      findings.push(...(await examineSesNames(wish.told.from, lookUp)))
    }
  return [...findings, ...(await tryCarriers(settings, url, terminal, test))]
}

/** Asks each carrier whether it lets us in, and sends the test message by one of them. */
async function tryCarriers(
  settings: Settings,
  url: string,
  terminal: Terminal,
  test: { readonly to: string; readonly by: string | undefined } | undefined,
): Promise<Finding[]> {
  if (settings.carriers.carriers.length === 0 && test === undefined) return []
  terminal.progress('asking the carriers')
  // Loaded here, so that every other command starts without the whole service.
  const { openForDoctor } = await import('../open-for-doctor.ts')
  try {
    const carriers = await openForDoctor(settings, url)
    const findings = await examineCarriers(carriers)
    if (test !== undefined) {
      terminal.progress('sending a test message')
      findings.push(await sendTestMessage(carriers, test.to, test.by))
    }
    await Promise.all(carriers.map((carrier) => carrier.close()))
    return findings
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'unknown error'
    return [{ subject: 'carriers', state: 'fault', detail }]
  }
}

function settingLine({ name, value, source }: ShownSetting): string {
  return `${name.padEnd(30)} ${value === undefined || value === '' ? '-' : value} (${source})`
}

function findingLine({ subject, state, detail }: Finding): string {
  return `${state.padEnd(8)} ${subject}: ${detail}`
}
