import { CHANNELS, FACTOR_CHANNELS } from '../../domain/delivery/channel.ts'
import type { Delivery } from '../../domain/delivery/delivery.ts'
import { toNotice } from './notice-json.ts'
import { RowReader } from './row-reader.ts'

const ANSWER_CHANNELS = [...CHANNELS, ...FACTOR_CHANNELS, 'user_code'] as const

/** What few deliveries have: in one column. */
type More = Pick<Delivery, 'notice' | 'step' | 'after' | 'event' | 'tried' | 'reserved' | 'inVain'>

/** As JSON; undefined when there is nothing, as for most. */
export function moreJson({
  notice,
  step,
  after,
  event,
  tried,
  reserved,
  inVain,
}: More): string | undefined {
  const isLittle =
    notice === undefined &&
    step === undefined &&
    after === undefined &&
    event === undefined &&
    tried === undefined
  if (isLittle && reserved === undefined && inVain === undefined) return undefined
  return JSON.stringify({ notice, step, after, event, tried, reserved, inVain })
}

export function toMore(json: unknown): More {
  const read = RowReader.ofJson('deliveries.more', json)
  return {
    ...(read.isNone('notice') ? {} : { notice: toNotice(read.inner('notice')) }),
    ...(read.isNone('step') ? {} : { step: read.number('step') }),
    ...(read.isNone('after') ? {} : { after: read.oneOf('after', ANSWER_CHANNELS) }),
    ...(read.isNone('event') ? {} : { event: toEndpointEvent(read.inner('event')) }),
    ...(read.isNone('tried') ? {} : { tried: read.texts('tried') }),
    ...(read.isNone('reserved') ? {} : { reserved: read.number('reserved') }),
    ...(read.isNone('inVain') ? {} : { inVain: read.number('inVain') }),
  }
}

/** Which event is for which endpoint. */
export function toEndpointEvent(read: RowReader): NonNullable<Delivery['event']> {
  return { endpoint: read.text('endpoint'), sequence: read.number('sequence') }
}
