import { hash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sameBytes } from '../../src/domain/digest.ts'
import {
  atOnce,
  begin,
  check,
  newPhone,
  sendAgain,
  setPolicy,
  start,
  wrong,
} from '../domain/verification/people.ts'
import { startTestService, type TestService } from '../start-test-service.ts'

let service: TestService
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
  const env = { COUNTERSIGN_DATABASE: `sqlite:${join(folder, 'kept.db')}` }
  service = await startTestService({ env })
})
afterAll(async () => {
  await service.stop()
  rmSync(folder, { recursive: true })
})

/** Everything that lies on the disk: the database and its write-ahead log. */
function dump(): Buffer {
  const files = readdirSync(folder).filter((name) => name.startsWith('kept.db'))
  expect(files.some((name) => name.endsWith('-wal'))).toBe(true)
  return Buffer.concat(files.map((name) => readFileSync(join(folder, name))))
}

/** The dump, and behind it whatever in it may be bytes written as hexadecimal or base64. */
function readable(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1')
  const hex = (text.match(/[0-9a-fA-F]{32,}/g) ?? []).map((run) => Buffer.from(run, 'hex'))
  const base64 = (text.match(/[\w+/-]{20,}/g) ?? []).map((run) => Buffer.from(run, 'base64'))
  return Buffer.concat([bytes, ...hex, ...base64])
}

/** Which six-digit codes stand in there as a plain digest: raw, hexadecimal or base64. */
function plainDigests(bytes: Buffer, from: number, to: number): string[] {
  const all = readable(bytes)
  const beginnings = new Set<number>()
  for (let i = 0; i + 6 <= all.length; i += 1) beginnings.add(all.readUIntBE(i, 6))
  const found: string[] = []
  for (let n = from; n < to; n += 1) {
    const code = String(n).padStart(6, '0')
    for (const algorithm of ['sha256', 'sha1', 'md5']) {
      const digest = hash(algorithm, code, 'buffer')
      // Six bytes may be the same by chance, sixteen are not.
      if (beginnings.has(digest.readUIntBE(0, 6)) && all.includes(digest.subarray(0, 16)))
        found.push(`${algorithm} of ${code}`)
    }
  }
  return found
}

describe('what a thief of the database finds', () => {
  test('[COD-18] [M09] [M10] with 1 000 live codes, sent and waiting, neither a code nor a plain digest of any code there is', async () => {
    await setPolicy(service, 'again', { resend: { policy: 'reuse' }, length: 6 })
    await setPolicy(service, 'linked', { link: true, length: 6, channels: ['email'] })
    // The last fifty stay in the outbox: their carrier cannot take them now.
    const reject = { channel: 'sms', fault: 'fail', times: 50 }
    const asks = Array.from({ length: 950 }, (_, i) =>
      i % 3 === 0
        ? { purpose: 'again' }
        : i % 3 === 1
          ? { to: `someone${i}@shop.example`, channel: 'email', purpose: 'linked' }
          : { session: `session ${i}` },
    )
    const live = await atOnce(asks.length, (i) => start(service, asks[i]))
    await service.settle()
    await service.call('/v1/sandbox/faults', reject)
    const waiting = await atOnce(50, () => start(service, { to: newPhone() }))
    await service.settle()
    expect([...live, ...waiting].every((a) => a.status === 201)).toBe(true)
    const codes = (await service.messages()).flatMap((m) => m.code ?? [])
    expect(codes.length).toBeGreaterThanOrEqual(950)

    const bytes = dump()
    const values = new Set(
      bytes.toString('latin1').match(/(?<![0-9A-Za-z_+/=-])\d{6,12}(?![0-9A-Za-z_+/=-])/g) ?? [],
    )
    expect(codes.filter((code) => values.has(code))).toEqual([])
    expect(plainDigests(bytes, 0, 1_000_000)).toEqual([])
    // The search itself: what it would have found, in each of the ways in which people keep such things.
    const kept = hash('sha256', '123456', 'buffer')
    for (const form of [kept, kept.toString('hex').toUpperCase(), kept.toString('base64')])
      expect(plainDigests(Buffer.concat([bytes, Buffer.from(form)]), 123_456, 123_457)).toEqual([
        'sha256 of 123456',
      ])
  }, 120_000)

  test('[M10] what was sent or is over leaves nothing that can be opened again', async () => {
    // A carrier that failed fifty times above rests for a while.
    await service.advance(61)
    const before = { purpose: 'again', to: newPhone() }
    const v = await begin(service, before)
    const record = () =>
      service.store.find({ kind: 'verification', project: service.project.id, id: v.id })
    expect((await record())?.details.sealedCode).toBeDefined()
    await check(service, v, v.code)
    expect((await record())?.details.sealedCode).toBeUndefined()
    expect(await service.store.dueDeliveries('sms', 1000)).toEqual([])
    await service.advance(700)
    expect(await service.store.oldestDueSeconds()).toBe(0)
  })

  test('[COD-18] a code that may be sent again is always the newest, whatever the policy was in between', async () => {
    const resend = (policy: string) =>
      setPolicy(service, 'turning', { resend: { policy }, lifetime_seconds: 600 })
    await resend('reuse')
    const v = await begin(service, { purpose: 'turning' })
    await resend('rotate')
    await service.advance(31)
    await sendAgain(service, v)
    const rotated = await service.code(v.to)
    await resend('reuse')
    await service.advance(61)
    expect((await sendAgain(service, v)).status).toBe(200)
    const newest = await service.code(v.to)
    expect((await check(service, v, newest)).body.result).toBe('approved')
    expect(new Set([v.code, rotated, newest]).size).toBe(3)
  })
})

describe('comparing a guess', () => {
  test('[COD-19] every byte is looked at, however early the first difference is', () => {
    const looked: number[] = []
    for (let differs = 0; differs <= 16; differs += 1) {
      let reads = 0
      const watched = new Proxy(new Uint8Array(16), {
        get(target, name) {
          if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1
          return Reflect.get(target, name, target)
        },
      })
      const other = new Uint8Array(16)
      if (differs < 16) other[differs] = 1
      expect(sameBytes(watched, other)).toBe(differs === 16)
      looked.push(reads)
    }
    expect(new Set(looked)).toEqual(new Set([16]))
    expect(sameBytes(new Uint8Array(15), new Uint8Array(16))).toBe(false)
    expect(sameBytes(new Uint8Array(17), new Uint8Array(16))).toBe(false)
  })

  test('[COD-19] two guesses at one code are as different as their digests, however alike they are', async () => {
    const v = await begin(service)
    const { vault } = service
    const right = vault.sealCode(v.id, v.code)
    const alike = vault.sealCode(v.id, wrong(v.code))
    const same = right.slice(-16).filter((byte, i) => byte === alike.slice(-16)[i]).length
    expect(same).toBeLessThan(6)
    expect(sameBytes(vault.sealCode(v.id, v.code), right)).toBe(true)
    const elsewhere = vault.sealCode(
      v.id.replace(/.$/, (c) => (c === '0' ? '1' : '0')),
      v.code,
    )
    expect(sameBytes(elsewhere, right)).toBe(false)
  })
})
