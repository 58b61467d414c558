import { readFileSync } from 'node:fs'
import { sandboxCarrier } from './channels/sandbox.ts'
import { openSandboxFaults } from './channels/sandbox-faults.ts'
import { openSandboxInbox } from './channels/sandbox-inbox.ts'
import type { Settings } from './config/settings.ts'
import type { Channel } from './domain/delivery/channel.ts'
import type { Carrier } from './domain/needs.ts'
import type { Store } from './domain/store.ts'
import { messageOf, settingsFault } from './settings-fault.ts'

/** The sandbox's own inbox and the faults it can be told to have. */
export function openSandboxTools(store: Store, settings: Settings) {
  return {
    inbox: openSandboxInbox({ now: () => store.now(), from: settings.email.from }),
    faults: openSandboxFaults(
      (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref()),
    ),
  }
}

/** What brings messages out of the house, by channel. A setting that no carrier can work with is told as a fault of the settings. */
export async function openCarriers(
  settings: Settings,
  store: Store,
  tools: ReturnType<typeof openSandboxTools> | undefined,
): Promise<ReadonlyMap<Channel, Carrier>> {
  const carriers = new Map<Channel, Carrier>()
  const email = await smtpCarrier(settings, store)
  if (tools !== undefined) {
    carriers.set('sms', sandboxCarrier(tools))
    carriers.set('email', sandboxCarrier({ ...tools, ...(email && { real: email }) }))
  } else if (email !== undefined) carriers.set('email', email)
  return carriers
}

async function smtpCarrier({ email }: Settings, store: Store): Promise<Carrier | undefined> {
  if (email.smtpUrl === undefined) return undefined
  // Five megabytes that a service without a mail server need not hold.
  const { emailCarrier } = await import('./channels/email.ts')
  const { dkim } = email
  if (email.smtpCaFile !== undefined) readSetting('COUNTERSIGN_SMTP_CA_FILE', email.smtpCaFile)
  const signing = dkim && {
    domain: dkim.domain,
    selector: dkim.selector,
    privateKey: readSetting('COUNTERSIGN_DKIM_KEY_FILE', dkim.keyFile),
  }
  try {
    return emailCarrier({
      url: email.smtpUrl.reveal(),
      from: email.from,
      now: () => store.now(),
      ...(email.bounce !== undefined && { envelopeFrom: email.bounce }),
      ...(email.smtpCaFile !== undefined && { caFile: email.smtpCaFile }),
      ...(signing !== undefined && { dkim: signing }),
    })
  } catch (error) {
    throw settingsFault(`The settings for e-mail cannot be used: ${messageOf(error)}`, error)
  }
}

/** A file that a setting names. `faults` is what `serve` tells the operator, with the exit code for settings. */
function readSetting(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    const fault = `${name} names ${file}, which cannot be read (${code})`
    throw settingsFault(fault, error)
  }
}
