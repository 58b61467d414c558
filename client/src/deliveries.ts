import { readAnswer, type Answer } from './answer.ts'
import type { CallOptions, PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import { everyPage } from './every-page.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'

/** A message or event that could not be brought to anybody. It holds no code and no address. */
export type DeadLetter = {
  readonly id: string
  /** `code`, `notice`, `device`, `account`, `step`, `event` or `push`. */
  readonly kind: string
  readonly channel: string
  readonly verification: string
  readonly carrier?: string | undefined
  readonly reason: string
  readonly attempts: number
  readonly diedAt: Date
  readonly keptUntil: Date
}

/** How messages fared, of the last 24 hours. */
export type CarrierCounts = {
  readonly accepted: number
  readonly failed: number
  readonly refused: number
  readonly delivered: number
  readonly undelivered: number
  /** Codes that were then answered rightly. */
  readonly approved: number
  /** `approved` of `accepted`; absent when none was accepted. */
  readonly conversion?: number | undefined
}

/** A way in which a code travels, and who brings it. */
export type ChannelState = {
  readonly channel: string
  readonly available: boolean
  /** It goes over the telephone network: another way is to be offered beside it. */
  readonly telephone: boolean
  readonly carriers: readonly {
    readonly name: string
    readonly type: string
    /** `ok`, `resting` or `unreachable`. */
    readonly state: string
    readonly lastDay: CarrierCounts
    readonly countries: readonly (CarrierCounts & { readonly country: string })[]
  }[]
}

export type Deliveries = {
  /** What could not be delivered in the last seven days. */
  readonly list: (
    query?: CallOptions & {
      readonly after?: string | undefined
      readonly limit?: number | undefined
    },
  ) => Promise<Page<DeadLetter>>
  readonly listAll: (
    query?: CallOptions & { readonly limit?: number | undefined },
  ) => AsyncGenerator<DeadLetter, void, undefined>
  /** Sends it again: a code's verification, if it is still open, once more; an event to its webhook. */
  readonly retry: (id: string, options?: PostOptions) => Promise<DeadLetter>
  /** The channels of this service and how their carriers have been, on one page. */
  readonly channels: (options?: CallOptions) => Promise<Page<ChannelState>>
}

/** What became of messages. */
export function createDeliveries({ transport, url }: Caller): Deliveries {
  const list: Deliveries['list'] = async ({ after, limit, signal } = {}) => {
    const address = url('/v1/deliveries', { after, limit })
    return readPage(await transport.call({ method: 'GET', url: address, signal }), readLetter)
  }
  return {
    list,
    listAll: (query = {}) => everyPage((after) => list({ ...query, after }), undefined),
    async retry(id, { signal, idempotencyKey } = {}) {
      const address = url(path`/v1/deliveries/${id}/retry`)
      return readLetter(
        await transport.call({ method: 'POST', url: address, signal, idempotencyKey }),
      )
    },
    async channels({ signal } = {}) {
      const address = url('/v1/channels')
      return readPage(await transport.call({ method: 'GET', url: address, signal }), readChannel)
    },
  }
}

function readLetter(body: unknown): DeadLetter {
  const answer = readAnswer(body)
  return {
    id: answer.text('id'),
    kind: answer.text('kind'),
    channel: answer.text('channel'),
    verification: answer.text('verification'),
    carrier: answer.maybeText('carrier'),
    reason: answer.text('reason'),
    attempts: answer.number('attempts'),
    diedAt: answer.instant('died_at'),
    keptUntil: answer.instant('kept_until'),
  }
}

function readChannel(body: unknown): ChannelState {
  const answer = readAnswer(body)
  return {
    channel: answer.text('channel'),
    available: answer.maybeFlag('available') ?? false,
    telephone: answer.maybeFlag('telephone') ?? false,
    carriers: answer.list('carriers').map((one) => readCarrier(readAnswer(one))),
  }
}

function readCarrier(answer: Answer): ChannelState['carriers'][number] {
  const lastDay = readAnswer(answer.value('last_24_hours'))
  return {
    name: answer.text('name'),
    type: answer.text('type'),
    state: answer.text('state'),
    lastDay: readCounts(lastDay),
    countries: lastDay.list('countries').map((one) => {
      const counts = readAnswer(one)
      return { country: counts.text('country'), ...readCounts(counts) }
    }),
  }
}

function readCounts(answer: Answer): CarrierCounts {
  return {
    accepted: answer.number('accepted'),
    failed: answer.number('failed'),
    refused: answer.number('refused'),
    delivered: answer.number('delivered'),
    undelivered: answer.number('undelivered'),
    approved: answer.number('approved'),
    conversion: answer.maybeNumber('conversion'),
  }
}
