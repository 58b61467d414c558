// oxlint-disable-next-line no-restricted-imports -- `init` makes the key before there is a service to ask; it uses none
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SETTINGS_FILE } from '../config/load-settings.ts'
import type { Command } from './command.ts'
import { EXIT } from './exit-code.ts'

const KEY_FOLDER = '.countersign'
const KEY_FILE = `${KEY_FOLDER}/master.key`

/** Writes the settings and the master key that a service begins with. */
export const initCommand: Command = {
  name: 'init',
  summary: `write ${SETTINGS_FILE} and a master key`,
  usage: ['init [options]'],
  words: 0,
  options: {
    production: { type: 'boolean', about: 'begin with the settings that production needs' },
  },
  examples: ['countersign init', 'countersign init --production'],
  async run(called, terminal) {
    const isProduction = called.isOn('production')
    const there = [SETTINGS_FILE, KEY_FILE].filter((file) =>
      existsSync(join(terminal.folder, file)),
    )
    if (there.length > 0) {
      terminal.note(
        `${there.join(' and ')} exist${there.length > 1 ? '' : 's'} already; nothing was written`,
      )
      return EXIT.refused
    }
    mkdirSync(join(terminal.folder, KEY_FOLDER), { recursive: true, mode: 0o700 })
    const key = `# Without this key the database cannot be read. Keep a copy outside this machine.\n${randomBytes(32).toString('base64')}\n`
    // `wx` refuses what came to be in the meantime, so no key is ever written over.
    writeFileSync(join(terminal.folder, KEY_FILE), key, { flag: 'wx', mode: 0o600, flush: true })
    writeFileSync(join(terminal.folder, SETTINGS_FILE), isProduction ? PRODUCTION : SANDBOX, {
      flag: 'wx',
      mode: 0o600,
    })
    const next = isProduction ? 'countersign doctor' : 'countersign serve'
    terminal.answer(
      [
        `wrote ${SETTINGS_FILE}`,
        `wrote ${KEY_FILE}; keep a copy of it outside this machine`,
        isProduction ? `next: fill in ${SETTINGS_FILE}, then ${next}` : `next: ${next}`,
      ],
      { settings_file: SETTINGS_FILE, master_key_file: KEY_FILE, next },
    )
    return EXIT.ok
  },
}

const SANDBOX = `# Every setting: docs/reference/settings.md. \`countersign doctor\` shows what applies.
mode: sandbox
port: 4000
database: sqlite:.countersign/countersign.db
master_key_file: ${KEY_FILE}
project_name: Example
`

const PRODUCTION = `# Every setting: docs/reference/settings.md. \`countersign doctor\` shows what applies.
mode: production
# The public address of the service.
url: https://verify.shop.example
port: 4000
database: sqlite:.countersign/countersign.db
master_key_file: ${KEY_FILE}
# What messages and pages call you.
project_name: Shop
email_from: Shop <no-reply@shop.example>
# The mail server holds a password, so it belongs into the environment:
# COUNTERSIGN_SMTP_URL=smtp://user:password@mail.shop.example:587
# The proxies in front of the service, if there are any:
# trusted_proxies: [10.0.0.0/8]
`
