import { parsePhone } from '../address/parse-phone.ts'
import type { Event } from '../event.ts'
import type { Country } from '../guard/destination.ts'
import type { ProjectId, Random } from '../ids.ts'
import { hasPassed } from '../instant.ts'
import type { Tariff } from '../limit/tariff.ts'
import { chooseLocale } from '../message/choose-locale.ts'
import type { Locale } from '../message/locale.ts'
import { loadMessages, type Speech } from '../message/say.ts'
import type { Vault } from '../needs.ts'
import { clientKey } from '../oauth/client.ts'
import { projectKey, type Project } from '../project/project.ts'
import type { Store } from '../store.ts'
import { templateKey, type Template } from '../template/template.ts'
import { newerThan } from '../verification/get.ts'
import { verificationKey, type Verification } from '../verification/verification.ts'
import { addressKind, type Channel } from './channel.ts'
import type { OutgoingMessage } from './carrier.ts'
import type { Delivery, InHand } from './delivery.ts'
import type { Destination, Fleet } from './fleet.ts'
import { holdLease } from './lease.ts'
import { writeAccountNotice } from './write-account-notice.ts'
import { writeMessage } from './write-message.ts'

export type DeliverNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly fleet: Fleet
  readonly publicUrl: string
  /** What messages cost; left out: nothing was set aside for any. */
  readonly tariff?: Tariff
  /** The project's own words; the store is asked when left out. It may be some seconds old. */
  readonly templateOf?: (
    project: ProjectId,
    locale: Locale,
  ) => Promise<Template | undefined> | Template | undefined
}

/** What one attempt stands on. */
export type Ground = {
  readonly delivery: Delivery
  /** Undefined for a notice that follows from none. */
  readonly v: Verification | undefined
  /** What its events are told of. */
  readonly about: Pick<Event, 'verification'>
  readonly destination: Destination
  readonly message: OutgoingMessage
}

/** Why there is nothing to send. `gone`: another worker has it. `unfound`: its records are not there, or not yet. */
export type Groundless =
  | { readonly result: 'gone' }
  | { readonly result: 'unfound'; readonly delivery: Delivery }
  | {
      readonly result: 'skipped' | 'refused'
      readonly reason: string
      readonly of: Pick<Ground, 'delivery' | 'v' | 'about'>
    }

/**
 * Looks once more at everything that a message stands on, and writes it. Nothing is sent for a verification that is over, or for a code that a newer one
 * replaced (MSG-10).
 */
export async function groundOf(
  needs: DeliverNeeds,
  leased: Delivery,
  inHand: InHand | undefined,
): Promise<({ readonly result: 'ready' } & Ground) | Groundless> {
  // At once: where the store is another machine, each look is a journey.
  const [delivery, seen, project] = await Promise.all([
    holdLease(needs, leased),
    needs.store.find(verificationKey(leased.project, leased.verification)),
    needs.store.find(projectKey(leased.project)),
  ])
  if (delivery === undefined) return { result: 'gone' }
  const v = seen ?? (await missed(needs, delivery))
  if (project === undefined || (v === undefined && delivery.kind !== 'account'))
    return { result: 'unfound', delivery }
  // What follows from no verification is told of as none's.
  const of = { delivery, v, about: v === undefined ? {} : { verification: v.id } }
  const stale = await staleness(needs, v, delivery)
  if (stale !== undefined) return { result: 'skipped', reason: stale, of }
  const channel = channelOf(delivery, needs.fleet.channels)
  if (channel === undefined) return { result: 'refused', reason: 'no carrier for this channel', of }
  const to = inHand?.to ?? addressOf(needs.vault, v, delivery)
  if (to === undefined) return { result: 'skipped', reason: 'no address', of }
  const country = countryOf(channel, to, v, delivery)
  const speech = await speechOf(needs, project.id, v, delivery, country)
  const clientName = v && (await programOf(needs, v, delivery))
  const how = { channel, to, speech, inHand, clientName: clientName ?? '' }
  const message = compose(needs, project, v, delivery, how)
  if (message === 'impossible')
    return { result: 'refused', reason: 'the message cannot be written', of }
  if (message === undefined) return { result: 'skipped', reason: 'no address', of }
  return { result: 'ready', ...of, destination: { channel, to, country }, message }
}

/** The verification of an account notice, which may stand for nothing: only a change can tell that from a store that does not find it just now. */
function missed(
  needs: Pick<DeliverNeeds, 'store'>,
  delivery: Delivery,
): Promise<Verification | undefined> {
  if (delivery.kind !== 'account') return Promise.resolve(undefined)
  const key = verificationKey(delivery.project, delivery.verification)
  return needs.store.change([key], (records) => ({
    writes: [],
    events: [],
    outcome: records.find(key),
  }))
}

async function staleness(
  needs: DeliverNeeds,
  v: Verification | undefined,
  delivery: Delivery,
): Promise<string | undefined> {
  const now = needs.store.now()
  if (hasPassed(delivery.deadline, now)) return 'too late'
  if (delivery.kind !== 'code' || v === undefined) return undefined
  if (v.status !== 'pending') return v.status
  if (delivery.send !== v.sends || (await newerThan(needs, v)) !== undefined) return 'superseded'
  return undefined
}

/** What holds no code is not worth a call, and a template for codes cannot carry it: it goes as an SMS where that can be. */
function channelOf(
  { channel, kind }: Delivery,
  available: ReadonlySet<Channel>,
): Channel | undefined {
  if (channel === 'events' || channel === 'push') return undefined
  if (kind !== 'code' && addressKind(channel) === 'phone' && available.has('sms')) return 'sms'
  return available.has(channel) ? channel : undefined
}

/** Where a delivery goes: the verification's own address unless it has another; a decoy has none. */
function addressOf(vault: Vault, v: Verification | undefined, delivery: Delivery) {
  if (delivery.sealedTo !== undefined) return vault.open(delivery.sealedTo, delivery.id)
  return v?.sealedTo === undefined ? undefined : vault.open(v.sealedTo, v.id)
}

function countryOf(
  channel: Channel,
  to: string,
  v: Verification | undefined,
  delivery: Delivery,
): Country | undefined {
  if (addressKind(channel) !== 'phone') return undefined
  const { destination } = v?.details ?? {}
  // Reading a number takes as long as all the rest of this; what the start found out is used again.
  return destination !== undefined && delivery.sealedTo === undefined
    ? destination.country
    : parsePhone(to)?.country
}

async function speechOf(
  needs: DeliverNeeds,
  project: ProjectId,
  v: Verification | undefined,
  delivery: Delivery,
  country: Country | undefined,
): Promise<Speech> {
  const wanted = delivery.kind === 'account' ? delivery.notice?.locale : v?.details.locale
  const locale = chooseLocale(wanted, country)
  if (locale !== 'en') await loadMessages(locale)
  const template = await (needs.templateOf === undefined
    ? needs.store.find(templateKey(project, locale))
    : needs.templateOf(project, locale))
  return template === undefined ? { locale } : { locale, overrides: template.phrases }
}

/** What the program of a device that was let in is called; removed ones too, for the device was let in all the same. */
async function programOf(
  needs: Pick<DeliverNeeds, 'store'>,
  v: Verification,
  delivery: Delivery,
): Promise<string | undefined> {
  if (delivery.kind !== 'device' || v.details.grant === undefined) return undefined
  return (await needs.store.find(clientKey(v.details.grant.client)))?.name
}

/** A text that cannot be fitted (a host or an amount beyond all measure) will not fit later either. */
function compose(
  needs: DeliverNeeds,
  project: Project,
  v: Verification | undefined,
  delivery: Delivery,
  how: Parameters<typeof writeMessage>[5],
) {
  const { vault, publicUrl } = needs
  try {
    return delivery.kind === 'account' || v === undefined
      ? writeAccountNotice(vault, publicUrl, project, delivery, {
          ...how,
          follows: v !== undefined,
        })
      : writeMessage(vault, publicUrl, project, v, delivery, how)
  } catch (error) {
    if (error instanceof RangeError) return 'impossible'
    throw error
  }
}
