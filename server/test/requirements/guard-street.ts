import { pbkdf2Sync } from 'node:crypto'
import { DEFAULT_RULES } from '../../src/domain/guard/default-rules.ts'
import type { TestService } from '../start-test-service.ts'

/** Lets the built-in rules stop what they see, which in the sandbox they only watch. */
export async function armGuard(service: TestService): Promise<void> {
  for (const rule of DEFAULT_RULES) {
    const { status, text } = await service.call(
      `/v1/guard/rules/${rule.name}`,
      {
        signal: rule.signal,
        threshold: rule.threshold,
        window_seconds: rule.windowSeconds,
        least: rule.least,
        action: rule.action,
        block_seconds: rule.blockSeconds,
      },
      { method: 'PUT' },
    )
    if (status !== 200) throw new Error(`a rule was answered ${status}: ${text}`)
  }
}

/** Solves a challenge by its description alone: the key of the nonce and a counter begins as it says (PBKDF2). */
export function solve(challenge: {
  readonly parameters: {
    readonly nonce: string
    readonly salt: string
    readonly cost: number
    readonly keyLength: number
    readonly keyPrefix: string
  }
}): string {
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters
  const password = Buffer.concat([Buffer.from(nonce, 'hex'), Buffer.alloc(4)])
  for (let counter = 0; ; counter += 1) {
    password.writeUInt32BE(counter, password.length - 4)
    const key = pbkdf2Sync(password, Buffer.from(salt, 'hex'), cost, keyLength, 'sha256')
    const derivedKey = key.toString('hex')
    if (derivedKey.startsWith(keyPrefix))
      return Buffer.from(JSON.stringify({ challenge, solution: { counter, derivedKey } })).toString(
        'base64',
      )
  }
}
