import { CHANNELS, FACTOR_CHANNELS } from '../../domain/delivery/channel.ts'

/** The ways by which a person may have been proven, as they stand in JSON. */
export const WAYS = [...CHANNELS, ...FACTOR_CHANNELS] as const
