import type { Target } from './rounds.ts'
import type { WaitingDevice } from './waiting-devices.ts'

/** A server that lets devices in: what the load must know to ask it, and how a device of it begins. */
export type DeviceServer = {
  readonly target: Pick<Target, 'server' | 'databaseCpu' | 'disk'>
  readonly env: Readonly<Record<string, string>>
  readonly start: (nth: number) => Promise<WaitingDevice>
}
