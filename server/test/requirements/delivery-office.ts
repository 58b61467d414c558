import { randomBytes } from 'node:crypto'
import { domainToASCII } from 'node:url'
import type { Carrier, OutgoingMessage, SendResult } from '../../src/domain/needs.ts'
import { projectKey } from '../../src/domain/project/project.ts'
import { put } from '../../src/domain/store.ts'
import { expireLapsed } from '../../src/domain/verification/expire.ts'
import { startVerification } from '../../src/domain/verification/start.ts'
import { readMasterKeys } from '../../src/secrets/master-key.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { openVault } from '../../src/secrets/vault.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { openPostRoom, type PostRoom } from '../../src/work/post-room.ts'

const PROJECT = 'prj_books'

export type Office = Awaited<ReturnType<typeof openOffice>>

/** A store with messages waiting in it, and as many post rooms as asked, each with the same carrier: one that records. */
export async function openOffice(answer: (message: OutgoingMessage) => Promise<SendResult>) {
  const store = openSqliteStore({ file: ':memory:', sandboxClock: true })
  const random = systemRandom()
  const vault = openVault(readMasterKeys(randomBytes(32).toString('base64')), random)
  await store.change([projectKey(PROJECT)], (_records, now) => ({
    writes: [
      put(projectKey(PROJECT), { id: PROJECT, name: 'Books', returnUrls: [], createdAt: now }),
    ],
    events: [],
    outcome: undefined,
  }))
  const taken: OutgoingMessage[] = []
  const carrier = (name: string): Carrier => ({
    name,
    async send(message) {
      taken.push(message)
      return answer(message)
    },
    close: async () => {},
  })
  const carriers = new Map([
    ['email', carrier('letters')],
    ['sms', carrier('texts')],
  ] as const)
  const failures: unknown[] = []
  const rooms: PostRoom[] = []
  const openRoom = (): PostRoom => {
    const publicUrl = 'https://verify.shop.example'
    const failed = (error: unknown): void => void failures.push(error)
    const room = openPostRoom({ store, vault, random, carriers, publicUrl, failed })
    rooms.push(room)
    return room
  }
  const caller = {
    kind: 'secret',
    project: PROJECT,
    keyId: 'key_1',
    scopes: ['verifications'],
  } as const
  const start = (to: string, room?: PostRoom, channel: 'email' | 'sms' = 'email') =>
    startVerification(
      {
        store,
        vault,
        random,
        asciiDomain: domainToASCII,
        channels: new Set(['email', 'sms'] as const),
        sandbox: true,
        // Without a room the process that started it is as good as dead: its lease runs out.
        dispatch: room?.dispatch ?? (() => {}),
        readReceipt: async () => undefined,
      },
      caller,
      { purpose: 'sign_in', channel, to },
    )
  return {
    store,
    openRoom,
    start,
    /** Every message a carrier was given, in order. */
    taken,
    failures,
    /** Lets the leases of whoever took a message run out. */
    outwaitLease: () => store.advance(OVER_A_LEASE_SECONDS * 1000),
    /** What became of the messages, by event type. */
    async told(type: string): Promise<number> {
      const events = await store.eventsAfter(PROJECT, 0, 100_000)
      return events.filter((e) => e.type === type).length
    },
    /** Moves the clock in steps and lets a room do what is due at each, as the rounds do. */
    async live(room: PostRoom, seconds: number): Promise<void> {
      for (let passed = 0; passed < seconds; passed += 1) {
        await store.advance(1000)
        await expireLapsed({ store }, 1000)
        while ((await room.round()) > 0) await room.idle()
      }
    },
    async close() {
      await Promise.all(rooms.map((room) => room.stop()))
      await store.close()
    },
  }
}

/** Longer than a lease, shorter than a code lives. */
const OVER_A_LEASE_SECONDS = 100

/** Waits until something is so, turn by turn: for what another task of this process does, not for time. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100_000 && !isSo(); turn += 1) await new Promise(setImmediate)
  if (!isSo()) throw new Error('it never came to that')
}

/** A carrier's answer that comes when the test says so. */
export function heldAnswer() {
  let give: (result: SendResult) => void = () => {}
  const answer = new Promise<SendResult>((resolve) => {
    give = resolve
  })
  return { answer, give }
}
