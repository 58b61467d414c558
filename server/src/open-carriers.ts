import { readFileSync } from 'node:fs'
import type { CarrierHooks } from './channels/carrier-hooks.ts'
import { sandboxCarrier, shownCarrier } from './channels/sandbox.ts'
import { openSandboxFaults } from './channels/sandbox-faults.ts'
import { openSandboxInbox } from './channels/sandbox-inbox.ts'
import type { Settings } from './config/settings.ts'
import type { Carrier } from './domain/delivery/carrier.ts'
import { CHANNELS } from './domain/delivery/channel.ts'
import type { Egress } from './domain/delivery/egress.ts'
import type { Route } from './domain/delivery/fleet.ts'
import type { Micros } from './domain/limit/tariff.ts'
import type { Store } from './domain/store.ts'
import { makeCarrier } from './make-carrier.ts'
import { messageOf, settingsFault } from './settings-fault.ts'
import type { RenderCall } from './telephony/render-call.ts'

/** The sandbox's own inbox, the faults it can be told to have, and the sound of its calls. */
export function openSandboxTools(store: Store, settings: Settings) {
  return {
    inbox: openSandboxInbox({ now: () => store.now(), from: settings.email.from }),
    faults: openSandboxFaults(
      (ms) => new Promise((resolve) => void setTimeout(resolve, ms).unref()),
    ),
    sound: async (call: Parameters<RenderCall>[0]) => {
      const { openRenderCall } = await import('./telephony/render-call.ts')
      return openRenderCall()(call)
    },
  }
}

/** What messages cost, as the carriers file says it. */
export type Prices = {
  /** ISO 4217; undefined when no prices are known: then a message counts as one whole. */
  readonly currency: string | undefined
  /** By carrier, then by `default`, country (`DE`) or prefix (`+4917`): of one message, or one segment of an SMS. */
  readonly ofCarriers: ReadonlyMap<string, ReadonlyMap<string, Micros>>
}

export type OpenCarriers = {
  /** In the order of the carriers file, the mail server of the settings first. */
  readonly carriers: readonly Carrier[]
  readonly routes: readonly Route[]
  readonly prices: Prices
}

/** What brings messages out of the house. A setting that no carrier can work with is told as a fault of the settings. */
export async function openCarriers(
  settings: Settings,
  needs: {
    readonly hooks: CarrierHooks
    readonly egress: Egress
    /** In the sandbox: every channel has at least a carrier that reaches nobody. */
    readonly tools?: ReturnType<typeof openSandboxTools>
  },
): Promise<OpenCarriers> {
  const { hooks, egress, tools } = needs
  const { carriers: wishes, currency, routes } = settings.carriers
  const smtp = await smtpCarrier(settings, hooks)
  const real = [
    ...(smtp === undefined ? [] : [smtp]),
    ...(await Promise.all(wishes.map((wish) => makeCarrier(wish, hooks, egress)))),
  ]
  const served = new Set(real.map(({ channel }) => channel))
  const carriers =
    tools === undefined
      ? real
      : [
          ...real.map((carrier) => shownCarrier(tools, carrier)),
          ...CHANNELS.filter((channel) => !served.has(channel)).map((channel) =>
            sandboxCarrier({ channel, ...tools }),
          ),
        ]
  const ofCarriers = new Map(wishes.map(({ name, prices }) => [name, prices]))
  return { carriers, routes, prices: { currency, ofCarriers } }
}

async function smtpCarrier({ email }: Settings, hooks: CarrierHooks): Promise<Carrier | undefined> {
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
      now: hooks.now,
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
