import type { Settings } from './config/settings.ts'
import type { Carrier, DeliveryReport } from './domain/delivery/carrier.ts'
import type { Channel } from './domain/delivery/channel.ts'
import type { Random } from './domain/ids.ts'
import { priceTariff } from './domain/limit/price-tariff.ts'
import type { Vault } from './domain/needs.ts'
import type { Store } from './domain/store.ts'
import { openEgress } from './egress/open-egress.ts'
import { lendToCarriers } from './lend-to-carriers.ts'
import { openCarriers, type openSandboxTools, type Prices } from './open-carriers.ts'
import { openFleet } from './work/fleet.ts'
import { openReportDesk, type ReportDesk } from './work/report-desk.ts'
import { openTallies } from './work/tallies.ts'

export type WayOutNeeds = {
  readonly store: Store
  readonly vault: Vault
  readonly random: Random
  readonly publicUrl: string
  readonly tools: ReturnType<typeof openSandboxTools> | undefined
  /** Hears of a failure of our own. */
  readonly failed: (error: unknown) => void
}

/** All that brings messages out of the house: carriers and how they do, what they cost, and the way to addresses that strangers wrote. */
export async function openWayOut(settings: Settings, needs: WayOutNeeds) {
  const { store, vault, random, publicUrl, tools, failed } = needs
  const egress = openEgress({
    networks: settings.egressNetworks,
    loopback: settings.mode === 'sandbox',
  })
  const tallies = openTallies({ store, failed })
  const early: DeliveryReport[] = []
  let reports: ReportDesk | undefined
  const opened = await openCarriers(settings, {
    egress,
    ...(tools !== undefined && { tools }),
    hooks: lendToCarriers({
      vault,
      publicUrl,
      now: () => store.now(),
      // Carriers are opened before the desk that they report to, and some hear at once of what an earlier process sent.
      report: (report) => (reports === undefined ? early.push(report) : reports.take(report)),
    }),
  })
  const { carriers, routes } = opened
  const fleet = openFleet({ carriers, routes, now: () => store.now(), random, tallies })
  reports = openReportDesk({ store, fleet, failed })
  for (const report of early) reports.take(report)
  const tariff = priceTariff({
    ...pricesOf(opened.prices),
    carriers: namesByChannel(carriers),
    ...settings.spend,
  })
  return { egress, tallies, fleet, reports, tariff }
}

function pricesOf({ currency, ofCarriers }: Prices) {
  const prices = Object.fromEntries(
    [...ofCarriers].map(([name, table]) => [name, Object.fromEntries(table)]),
  )
  return { currency, prices }
}

function namesByChannel(carriers: readonly Carrier[]): Partial<Record<Channel, string[]>> {
  const names: Partial<Record<Channel, string[]>> = {}
  for (const { channel, name } of carriers) (names[channel] ??= []).push(name)
  return names
}
