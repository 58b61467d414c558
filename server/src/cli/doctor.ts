import { Resolver } from 'node:dns/promises'
import { loadSettings } from '../config/load-settings.ts'
import type { ShownSetting } from '../config/read-settings.ts'
import type { Settings } from '../config/settings.ts'
import type { Command } from './command.ts'
import { examineFiles } from './examine-files.ts'
import { examineMailNames } from './examine-mail-names.ts'
import { examineMailServer } from './examine-mail-server.ts'
import { examinePlaces } from './examine-places.ts'
import { examinePostgres } from './examine-postgres.ts'
import { examineService } from './examine-service.ts'
import { EXIT } from './exit-code.ts'
import { LOOK_UP_MILLISECONDS, type Finding } from './finding.ts'
import { serviceUrl } from './service-options.ts'
import type { Terminal } from './terminal.ts'

/** Shows what the service would start with, and what stands in its way. Changes nothing. */
export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'show every setting and what is wrong',
  usage: ['doctor [options]'],
  words: 0,
  options: { offline: { type: 'boolean', about: 'ask nothing over the network' } },
  examples: ['countersign doctor', 'countersign doctor --offline --json'],
  async run(called, terminal) {
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
      if (!called.isOn('offline')) findings.push(...(await examineNetwork(read.settings, terminal)))
    }
    terminal.answer([...read.shown.map(settingLine), '', ...findings.map(findingLine)], {
      settings: read.shown,
      findings,
    })
    if (read.result === 'faulty') return EXIT.settings
    return findings.some((finding) => finding.state === 'fault') ? EXIT.refused : EXIT.ok
  },
}

async function examineNetwork(settings: Settings, terminal: Terminal): Promise<Finding[]> {
  const { email } = settings
  const url = serviceUrl(terminal)
  const database = await examinePostgres(settings, terminal)
  terminal.progress(`asking ${url}`)
  const findings = [...database, ...(await examineService(url))]
  if (email.smtpUrl === undefined) return findings
  terminal.progress('asking the mail server and the DNS')
  const resolver = new Resolver({ timeout: LOOK_UP_MILLISECONDS, tries: 1 })
  const [server, names] = await Promise.all([
    examineMailServer(email.smtpUrl.reveal()),
    examineMailNames(email, (name) => resolver.resolveTxt(name)),
  ])
  return [...findings, server, ...names]
}

function settingLine({ name, value, source }: ShownSetting): string {
  return `${name.padEnd(30)} ${value === undefined || value === '' ? '-' : value} (${source})`
}

function findingLine({ subject, state, detail }: Finding): string {
  return `${state.padEnd(8)} ${subject}: ${detail}`
}
