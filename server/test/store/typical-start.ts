import { randomBytes, randomInt } from 'node:crypto'
import { newVerificationId } from '../../src/domain/ids.ts'
import { targetKey } from '../../src/domain/limit/target-budget.ts'
import { put, type Store } from '../../src/domain/store.ts'
import { verificationKey } from '../../src/domain/verification/verification.ts'
import { anEvent, aTarget, aVerification, DAY, keep, PROJECT } from './sample-records.ts'

const fingerprint = () => randomBytes(16).toString('base64url')
let shared = { bytes: randomBytes(2), left: 64 }
const random = {
  bytes: (n: number) => randomBytes(n),
  below: (limit: number) => randomInt(limit),
  cluster() {
    shared = shared.left === 0 ? { bytes: randomBytes(2), left: 64 } : shared
    shared.left -= 1
    return shared.bytes
  },
}

/** Keeps a verification as large as most are, with the budget of a new address and its event. */
export async function started(store: Store): Promise<void> {
  const targetHash = fingerprint()
  const target = targetKey(PROJECT, targetHash)
  await store.change([target], (_, now) => {
    const id = newVerificationId(now + 600_000, random)
    const binding = fingerprint()
    const v = aVerification(now, {
      id,
      targetHash,
      binding,
      sealedTo: randomBytes(42),
      subject: `user_${targetHash.slice(6)}`,
      codes: [randomBytes(17)],
    })
    const budget = aTarget(now + DAY, {
      sends: [{ channel: 'sms', at: now }],
      newest: [{ binding, request: fingerprint(), verification: id, at: now }],
    })
    const event = anEvent({ verification: id, facts: { purpose: 'login', channel: 'sms' } })
    return keep([put(verificationKey(PROJECT, id), v), put(target, budget)], [event], 0)
  })
}
