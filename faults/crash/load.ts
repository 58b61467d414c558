import { randomBytes, randomInt } from 'node:crypto'
import { writeSync } from 'node:fs'
import { deliveryKey } from '../../server/src/domain/delivery/delivery.ts'
import { newId, newVerificationId } from '../../server/src/domain/ids.ts'
import { drop, put } from '../../server/src/domain/store.ts'
import { verificationKey } from '../../server/src/domain/verification/verification.ts'
import { openSqliteStore } from '../../server/src/store/sqlite/open-sqlite-store.ts'
import { consume, PROJECT } from './receipt-race.ts'

/*
 * The child that is killed: runs the store under load until then. It says each wish on standard output before it makes it
 * and each answer after it has it; a line that was written is in the pipe, whatever becomes of this process.
 *
 * Usage: node faults/crash/load.ts <file>
 */
const file = process.argv[2]
if (file === undefined) throw new Error('Usage: node faults/crash/load.ts <file>')
const store = openSqliteStore({ file, sandboxClock: false })
const random = {
  bytes: (n: number) => randomBytes(n),
  below: (limit: number) => randomInt(limit),
  cluster: () => randomBytes(2),
}

function say(...words: readonly (string | number)[]): void {
  writeSync(1, `${words.join(' ')}\n`)
}

/** One person: a start, three wrong guesses, the delivery leaving, and two who consume at once. */
async function person(): Promise<void> {
  const now = store.now()
  const id = newVerificationId(now + 600_000, random)
  const dlv = newId('dlv', random)
  const key = verificationKey(PROJECT, id)
  const delivery = deliveryKey(PROJECT, dlv)
  await store.change([], () => ({
    writes: [
      put(key, {
        id,
        project: PROJECT,
        status: 'pending',
        purpose: 'login',
        channel: 'sms',
        targetHash: id.slice(10, 32),
        masked: '+49 *** 34',
        sealedTo: random.bytes(40),
        subject: undefined,
        sessionDigest: undefined,
        binding: 'b',
        codes: [random.bytes(17)],
        liveCodes: 1,
        guessesAllowed: 9,
        guessesLeft: 9,
        sends: 1,
        lastSentAt: now,
        resendAt: now,
        createdAt: now,
        expiresAt: now + 600_000,
        endedAt: undefined,
        details: {},
      }),
      put(delivery, {
        id: dlv,
        project: PROJECT,
        verification: id,
        kind: 'code',
        send: 1,
        channel: 'sms',
        sealedCode: random.bytes(30),
        attempts: 0,
        dueAt: now,
        deadline: now + 600_000,
      }),
    ],
    events: [{ project: PROJECT, type: 'verification.started', verification: id, facts: {} }],
    outcome: 0,
  }))
  say('started', id, dlv, store.now())
  for (let i = 0; i < 3; i += 1) {
    say('guess', id)
    await store.change([key], (records) => {
      const v = records.find(key)
      if (v === undefined) throw new Error('A verification that was started is gone.')
      return {
        writes: [put(key, { ...v, guessesLeft: v.guessesLeft - 1 })],
        events: [
          { project: PROJECT, type: 'verification.guess_failed', verification: id, facts: {} },
        ],
        outcome: 0,
      }
    })
    say('counted', id)
  }
  say('send', dlv)
  await store.change([delivery], () => ({ writes: [drop(delivery)], events: [], outcome: 0 }))
  say('sent', dlv)
  const won = await Promise.all([consume(store, id), consume(store, id)])
  for (const one of won) if (one) say('won', id)
}

/** So many at once that a commit holds changes of several. */
const PEOPLE = 16

say('ready')
await Promise.all(
  Array.from({ length: PEOPLE }, async () => {
    for (;;) await person()
  }),
)
