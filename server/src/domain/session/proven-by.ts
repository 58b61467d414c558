import { isChannel, isFactor, type Way } from '../delivery/channel.ts'
import type { Level } from '../receipt/assurance.ts'
import { howProven, levelProven } from '../receipt/receipt.ts'
import type { Verification } from '../verification/verification.ts'

/** How the person of an approved verification was proven, and what that is worth (TOK-07): as its receipt says it. */
export function provenBy(v: Verification): {
  readonly level: Level
  readonly amr: readonly string[]
  readonly ways: readonly Way[]
} {
  const { channel, purpose, details } = v
  const { assurance, proven, password } = details
  const { amr } = howProven({
    channel,
    purpose,
    ...(assurance !== undefined && { assurance }),
    ...(proven !== undefined && { ways: proven }),
    ...(password !== undefined && { password }),
  })
  const last = isChannel(channel) || isFactor(channel) ? [channel] : []
  return { level: levelProven(v), amr, ways: proven?.map(({ way }) => way) ?? last }
}
