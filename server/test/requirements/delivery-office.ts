import { randomBytes } from 'node:crypto'
import { domainToASCII } from 'node:url'
import type { Carrier, OutgoingMessage, SendResult } from '../../src/domain/delivery/carrier.ts'
import type { GuardNeeds } from '../../src/domain/guard/guard-needs.ts'
import { putPolicy, type PolicyWish } from '../../src/domain/project/policies.ts'
import { projectKey } from '../../src/domain/project/project.ts'
import { put, type Store } from '../../src/domain/store.ts'
import { ended } from '../../src/domain/verification/ended.ts'
import { verificationKey } from '../../src/domain/verification/verification.ts'
import { spendKey } from '../../src/domain/limit/spend.ts'
import { expireLapsed } from '../../src/domain/verification/expire.ts'
import { sendAgain } from '../../src/domain/verification/send-again.ts'
import { startVerification } from '../../src/domain/verification/start.ts'
import { readMasterKeys } from '../../src/secrets/master-key.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { openVault } from '../../src/secrets/vault.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import type { Route } from '../../src/domain/delivery/fleet.ts'
import type { Channel } from '../../src/domain/delivery/channel.ts'
import { openFleet, type OpenFleet } from '../../src/work/fleet.ts'
import { openPostRoom, type Bring, type PostRoom } from '../../src/work/post-room.ts'

const PROJECT = 'prj_books'

export type Office = Awaited<ReturnType<typeof openOffice>>

/** What the carriers of an office are, where they differ from one for each of mail and SMS. */
export type OfficeWish = {
  readonly carriers?: readonly (Pick<Carrier, 'name' | 'channel'> & Partial<Carrier>)[]
  readonly routes?: readonly Route[]
  /** Left out: no rule, no cap, no country that is left out. */
  readonly guard?: Partial<GuardNeeds>
}

/** A guard that lets everything pass. Every message costs one. */
const NO_GUARD: GuardNeeds = {
  tariff: {
    currency: 'messages',
    most: () => 1,
    cost: () => 1,
    capAnHour: undefined,
    capADay: undefined,
  },
  countries: 'all',
  rules: async () => [],
  builtIn: [],
  risks: { isDisposable: () => false, isTemporary: () => false },
  proofs: {
    make: async () => ({ challenge: {}, expiresAt: 0 }),
    read: async () => undefined,
  },
}

/** A store with messages waiting in it, and as many post rooms as asked, each with the same carriers: they record. */
export async function openOffice(
  answer: (message: OutgoingMessage, carrier: string) => Promise<SendResult>,
  wish: OfficeWish = {},
) {
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
  const by: string[] = []
  const wanted = wish.carriers ?? [
    { name: 'letters', channel: 'email' },
    { name: 'texts', channel: 'sms' },
  ]
  const carriers = wanted.map((carrier): Carrier => ({
    type: 'double',
    async send(message) {
      taken.push(message)
      by.push(carrier.name)
      return answer(message, carrier.name)
    },
    close: async () => {},
    ...carrier,
  }))
  const channels: ReadonlySet<Channel> = new Set(carriers.map(({ channel }) => channel))
  const guard = { ...NO_GUARD, ...wish.guard }
  const failures: unknown[] = []
  const rooms: PostRoom[] = []
  const fleets: OpenFleet[] = []
  /**
   * @param dieAfterStep whether it fails whenever it would write down that a step of a workflow was taken
   * @param bringEvent the way to webhooks; left out: nobody goes it
   */
  const openRoom = ({
    dieAfterStep = false,
    bringEvent,
  }: { readonly dieAfterStep?: boolean; readonly bringEvent?: Bring } = {}): PostRoom => {
    const publicUrl = 'https://verify.shop.example'
    const failed = (error: unknown): void => void failures.push(error)
    const fleet = openFleet({
      carriers,
      routes: wish.routes ?? [],
      now: () => store.now(),
      random,
    })
    fleets.push(fleet)
    const room = openPostRoom({
      vault,
      random,
      fleet,
      publicUrl,
      failed,
      guard,
      store: dieAfterStep ? dyingAfterSteps(store) : store,
      tariff: guard.tariff,
      asciiDomain: domainToASCII,
      ...(bringEvent !== undefined && { bringEvent }),
    })
    rooms.push(room)
    return room
  }
  const caller = {
    kind: 'secret',
    project: PROJECT,
    keyId: 'key_1',
    scopes: ['verifications'],
  } as const
  const start = (to: string, room?: PostRoom, channel: Channel | 'auto' = 'email') =>
    startVerification(
      {
        store,
        vault,
        random,
        asciiDomain: domainToASCII,
        channels,
        guard,
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
    project: PROJECT,
    caller,
    /** What a further message needs of the world, but for a post room. */
    sendNeeds: { store, vault, random, channels, guard },
    /** Of each post room, in the order in which they were opened. */
    fleets,
    /** Every message a carrier was given, in order, and by which. */
    taken,
    by,
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
    /** Says how verifications of the purpose sign_in go. */
    setPolicy: (policy: PolicyWish) => putPolicy({ store }, caller, 'sign_in', policy),
    sendAgain: (id: string, channel: Channel, { dispatch }: PostRoom) =>
      sendAgain(
        { store, vault, random, asciiDomain: domainToASCII, channels, guard, dispatch },
        caller,
        id,
        { channel },
      ),
    find: (id: string) => store.find(verificationKey(PROJECT, id)),
    /** Cancels a verification. */
    async end(id: string): Promise<void> {
      const key = verificationKey(PROJECT, id)
      await store.change([key], (records, now) => {
        const v = records.find(key)
        if (v === undefined) throw new Error('there is no verification')
        return { writes: [put(key, ended(v, 'canceled', now))], events: [], outcome: undefined }
      })
    },
    /** What is spent or set aside, in all hours. */
    async spent(): Promise<number> {
      const spend = await store.find(spendKey(PROJECT))
      return (spend?.hours ?? []).reduce((sum, { micros }) => sum + micros, 0)
    },
    /** The facts of every event of a type. */
    async factsOf(type: string) {
      const events = await store.eventsAfter(PROJECT, 0, 100_000)
      return events.filter((e) => e.type === type).map(({ facts }) => facts)
    },
    async close() {
      await Promise.all(rooms.map((room) => room.stop()))
      await store.close()
    },
  }
}

/** The same store, as a process sees it that is killed whenever it would tell that a step was taken. */
function dyingAfterSteps(store: Store): Store {
  return {
    ...store,
    change: (keys, decide) =>
      store.change(keys, (records, now) => {
        const decision = decide(records, now)
        if (decision.events.some(({ type }) => type === 'verification.step_taken'))
          throw new Error('killed')
        return decision
      }),
    find: (key) => store.find(key),
    now: () => store.now(),
    dueDeliveries: (desk, limit) => store.dueDeliveries(desk, limit),
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
