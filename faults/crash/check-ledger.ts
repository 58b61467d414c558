import { deliveryKey } from '../../server/src/domain/delivery/delivery.ts'
import type { Store } from '../../server/src/domain/store.ts'
import { verificationKey } from '../../server/src/domain/verification/verification.ts'
import type { Ledger } from './ledger.ts'
import { consume, PROJECT } from './receipt-race.ts'

/** Holds the store against what was answered before the kill. Answers each broken promise as a sentence. */
export async function checkLedger(store: Store, ledger: Ledger): Promise<readonly string[]> {
  const broken: string[] = []
  if (store.now() < ledger.latestTime) broken.push('The clock went back.')
  for (const [id, person] of ledger.started) {
    const v = await store.find(verificationKey(PROJECT, id))
    if (v === undefined) {
      broken.push(`A start that was answered is forgotten: ${id}`)
      continue
    }
    const charged = v.guessesAllowed - v.guessesLeft
    if (charged < person.counted)
      broken.push(`An attempt that was answered is not counted: ${charged} of ${person.counted}`)
    if (charged > person.guessed)
      broken.push(`An attempt is counted that nobody made: ${charged} of ${person.guessed}`)
    const told = (await store.timeline(PROJECT, id)).length
    if (told !== 1 + charged) broken.push(`${1 + charged} things happened, ${told} events tell so`)
    const waits = (await store.find(deliveryKey(PROJECT, person.delivery))) !== undefined
    if (!waits && !ledger.leaving.has(person.delivery))
      broken.push(`A delivery is lost: ${person.delivery}`)
    if (waits && ledger.sent.has(person.delivery))
      broken.push(`A delivery that was sent waits again: ${person.delivery}`)
  }
  for (const [id, times] of ledger.won) {
    if (times > 1) broken.push(`A receipt was consumed ${times} times: ${id}`)
    if (await consume(store, id)) broken.push(`A consumed receipt was consumed again: ${id}`)
  }
  return broken
}
