import { afterEach, describe, expect, it } from 'vitest'
import type {
  Carrier,
  CarrierAnswer,
  CarrierRequest,
  DeliveryReport,
  OutgoingMessage,
  SendResult,
} from '../../src/domain/delivery/carrier.ts'
import { carrierKit, type CarrierKit, type FarEnd, SAID } from './carrier-kit.ts'

/** What a carrier's maker tells the suite about it. Leave out what the carrier does not do. */
export type CarrierUnderTest<End extends FarEnd = FarEnd> = {
  /** Starts what stands for the carrier's own side, on loopback and with nothing kept between two starts. */
  readonly startFarEnd: () => Promise<End>
  /**
   * Makes the carrier, named `under_test`, against that far end. No step of an attempt may wait longer than `kit.timeoutSeconds`: a test of silence waits
   * that long.
   */
  readonly open: (farEnd: End, kit: CarrierKit) => Carrier | Promise<Carrier>
  /** A message as the post room hands it over, to an address that is well formed; `n` makes it another one. Its code is `CODE`. */
  readonly message: (n?: number) => OutgoingMessage
  /** Addresses that must not reach the far end: several in one, a second line. */
  readonly hostile?: readonly string[]
  /** How the far end can be told to behave; all of them unless given. */
  readonly ways?: readonly (keyof typeof WAYS)[]
  /** What must be refused at its door, and what it makes of a true report about the reference of a message it took. */
  readonly callbacks?: {
    readonly genuine: (reference: string, kit: CarrierKit) => CarrierRequest
    /** The same as a stranger would send it: unsigned, signed by another key, changed afterwards, too old. */
    readonly forged: (
      reference: string,
      kit: CarrierKit,
    ) => Readonly<Record<string, CarrierRequest>>
  }
}

/** What each bad day of a carrier must come to. */
const WAYS = {
  refuse: { results: ['refused'] },
  refuse_destination: { results: ['refused'] },
  busy: { results: ['retry'] },
  hang_up: { results: ['retry'] },
  babble: { results: ['retry', 'refused'] },
  silent: { results: ['retry'] },
} as const satisfies Partial<Record<FarEnd['way'], { results: readonly SendResult['result'][] }>>

/**
 * What every carrier keeps to, whatever it speaks: `domain/delivery/carrier.ts` in the form of tests. Call it once for each carrier, and add
 * what is its own beside it.
 */
export function itIsACarrier<End extends FarEnd>(name: string, under: CarrierUnderTest<End>): void {
  const ways = under.ways ?? Object.keys(WAYS).filter((way) => way in WAYS)
  describe(`${name}, as every carrier`, () => {
    const closing: (() => Promise<unknown>)[] = []
    afterEach(async () => {
      // oxlint-disable-next-line no-await-in-loop -- the carrier before its far end
      for (const close of closing.splice(0).toReversed()) await close()
    })
    async function opened() {
      const farEnd = await under.startFarEnd()
      closing.push(() => farEnd.stop())
      const kit = carrierKit()
      const carrier = await under.open(farEnd, kit)
      closing.push(() => carrier.close())
      return { farEnd, kit, carrier }
    }

    it('a message is taken once, reaches its address and holds the code', async () => {
      const { carrier, farEnd } = await opened()
      const message = under.message()
      const sent = await carrier.send(message)
      expect(sent.result).toBe('accepted')
      expect(farEnd.arrived).toHaveLength(1)
      expect(digitsOf(farEnd.arrived[0]?.to)).toBe(digitsOf(message.to))
      expect(farEnd.arrived[0]?.said).toContain(message.code)
      if (sent.result === 'accepted' && carrier.reports === true)
        expect(sent.carrierReference).toMatch(/^[\x21-\x7e]{1,200}$/)
    })

    it('[M31] of many at once each arrives once, and each is told its own outcome', async () => {
      const { carrier, farEnd } = await opened()
      const messages = Array.from({ length: 25 }, (_, n) => under.message(n))
      const sent = await Promise.all(messages.map((message) => carrier.send(message)))
      expect(sent.map(({ result }) => result)).toEqual(messages.map(() => 'accepted'))
      const arrived = farEnd.arrived.map(({ to }) => digitsOf(to)).toSorted()
      expect(arrived).toEqual(messages.map(({ to }) => digitsOf(to)).toSorted())
      const references = sent.flatMap((one) =>
        'carrierReference' in one ? one.carrierReference : [],
      )
      expect(new Set(references).size).toBe(references.length)
    })

    for (const way of Object.keys(WAYS)
      .filter(isWay)
      .filter((one) => ways.includes(one)))
      it(`[LEA-04] a carrier that answers with “${way}” is told without a word of it, and never thrown`, async () => {
        const { carrier, farEnd } = await opened()
        const message = under.message()
        farEnd.behave(way, [message.to, message.code ?? '', SAID].join(' '))
        const sent = await carrier.send(message)
        expect(WAYS[way].results).toContain(sent.result)
        const { reason = '', whose } = { whose: undefined, ...reasonOf(sent) }
        expect(reason).not.toBe('')
        expect(reason.length).toBeLessThan(120)
        for (const secret of [message.to, digitsOf(message.to), message.code ?? '', SAID])
          expect(JSON.stringify(sent)).not.toContain(secret)
        expect(whose === 'destination').toBe(way === 'refuse_destination')
        farEnd.behave('well')
        const after = await eventually(() => carrier.send(under.message(1)))
        expect(after.result).toBe('accepted')
      })

    it('[M32] nobody there means try again, and nothing is thrown', async () => {
      const { carrier, farEnd } = await opened()
      await farEnd.stop()
      expect(await carrier.send(under.message())).toMatchObject({
        result: 'retry',
        reason: expect.any(String),
      })
    })

    it('a message whose time is over does not leave', async () => {
      const { carrier, farEnd, kit } = await opened()
      const sent = await carrier.send({ ...under.message(), deadline: kit.hooks.now() })
      expect(sent).toEqual({ result: 'refused', reason: 'deadline passed' })
      expect(farEnd.arrived).toEqual([])
    })

    it('[MSG-02] an address that is more than one address reaches nobody', async () => {
      const { carrier, farEnd } = await opened()
      for (const to of under.hostile ?? []) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other says which
        expect(await carrier.send({ ...under.message(), to }), to).toMatchObject({
          result: 'refused',
          whose: 'destination',
        })
      }
      expect(farEnd.arrived).toEqual([])
    })

    it('[OPS-18] closing waits for what is under way, and what comes afterwards is to be tried again', async () => {
      const { carrier } = await opened()
      const sending = carrier.send(under.message())
      let settled = false
      void sending.then(() => (settled = true))
      await carrier.close()
      expect(settled).toBe(true)
      expect(['accepted', 'retry']).toContain((await sending).result)
      expect(await carrier.send(under.message(1))).toMatchObject({ result: expect.any(String) })
    })

    it('[MSG-15] a check says in words for people whether the carrier lets us in', async () => {
      const { carrier, farEnd } = await opened()
      if (carrier.check === undefined) return
      expect(await carrier.check()).toEqual({ ok: true, detail: expect.stringMatching(/\w/) })
      expect(farEnd.arrived).toEqual([])
    })

    const { callbacks } = under
    if (callbacks === undefined) return

    it('[MSG-11] a report that the carrier sent is read, and names the message it took', async () => {
      const { carrier, kit } = await opened()
      const reference = await takenReference(carrier, under.message())
      const answer = await read(carrier, callbacks.genuine(reference, kit), kit)
      const reports = answer.result === 'read' ? answer.reports : []
      expect(reports.length).toBeGreaterThan(0)
      for (const report of reports) expectReport(report, { carrier, reference })
    })

    it('[MSG-11] a forged report is answered with `forged`, and nothing is told', async () => {
      const { carrier, kit } = await opened()
      const reference = await takenReference(carrier, under.message())
      for (const [how, request] of Object.entries(callbacks.forged(reference, kit))) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other says which
        expect(await read(carrier, request, kit), how).toEqual({ result: 'forged' })
      }
      expect(kit.reports).toEqual([])
    })

    it('[MSG-11] nonsense at the door is not read, whatever it is', async () => {
      const { carrier, kit } = await opened()
      const genuine = callbacks.genuine('any', kit)
      const bodies = ['', '{', '[]', 'null', '"x"', '\0\xff', 'a=b&a=c', '{"entry":[{}]}']
      for (const method of ['POST', 'GET', 'PUT'])
        for (const body of bodies) {
          const request = { ...genuine, method, headers: {}, body: Buffer.from(body, 'latin1') }
          // oxlint-disable-next-line no-await-in-loop -- one after the other says which
          expect(await read(carrier, request, kit), `${method} ${body}`).toEqual({
            result: 'forged',
          })
        }
    })
  })
}

function isWay(way: string): way is keyof typeof WAYS {
  return way in WAYS
}

/** Digits of a number with or without its plus; any other address as it is. */
function digitsOf(to = ''): string {
  return /^\+?\d+$/.test(to) ? to.replace('+', '') : to
}

function reasonOf(sent: SendResult): { reason?: string; whose?: string } {
  return sent.result === 'accepted' ? {} : sent
}

async function takenReference(carrier: Carrier, message: OutgoingMessage): Promise<string> {
  const sent = await carrier.send(message)
  if (sent.result !== 'accepted' || sent.carrierReference === undefined)
    throw new Error(`no reference: ${JSON.stringify(sent)}`)
  return sent.carrierReference
}

async function read(carrier: Carrier, request: CarrierRequest, kit: CarrierKit) {
  const answer: CarrierAnswer | undefined = await carrier.read?.(request, kit.hooks.now())
  if (answer === undefined) throw new Error('this carrier reads nothing')
  return answer
}

/** What a report may hold: its carrier, the reference, an outcome and a reason of our own words. */
export function expectReport(
  report: DeliveryReport,
  { carrier, reference }: { readonly carrier: Carrier; readonly reference: string },
): void {
  expect(report.carrier).toBe(carrier.name)
  expect(report.carrierReference).toBe(reference)
  expect(['delivered', 'undelivered', 'heard']).toContain(report.outcome)
  expect((report.reason ?? '').length).toBeLessThan(120)
}

/** A carrier that rests for a moment after a failure is asked again, as the post room would. */
async function eventually(send: () => Promise<SendResult>): Promise<SendResult> {
  let sent = await send()
  for (let tries = 0; tries < 40 && sent.result === 'retry'; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- until it is back
    await new Promise((done) => setTimeout(done, 50))
    // oxlint-disable-next-line no-await-in-loop -- until it is back
    sent = await send()
  }
  return sent
}
