import { CHANNELS } from '../../domain/delivery/channel.ts'
import { EXTRA_DESKS } from '../../domain/delivery/delivery.ts'

/** All places where deliveries wait. */
export const DESKS = [...CHANNELS, ...EXTRA_DESKS] as const
