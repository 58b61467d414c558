import { expect, test } from 'vitest'
import { claimDelivery } from '../../../src/domain/delivery/lease.ts'
import { newId, newVerificationId } from '../../../src/domain/ids.ts'
import { Problem } from '../../../src/domain/problem.ts'
import { addPush } from '../../../src/domain/push/add-push.ts'
import { deliverPush } from '../../../src/domain/push/deliver-push.ts'
import { pushDeliveries } from '../../../src/domain/push/push-deliveries.ts'
import { pushListKey } from '../../../src/domain/push/push-list.ts'
import type { PushTarget } from '../../../src/domain/push/push-sealer.ts'
import { listPush, removePush } from '../../../src/domain/push/push-subscriptions.ts'
import { put } from '../../../src/domain/store.ts'
import {
  verificationKey,
  type Verification,
} from '../../../src/domain/verification/verification.ts'
import { openEgress } from '../../../src/egress/open-egress.ts'
import { readMasterKeys } from '../../../src/secrets/master-key.ts'
import { pushSealer } from '../../../src/secrets/vapid.ts'
import { startReceiver } from '../../egress/start-receiver.ts'
import { aVerification, PROJECT } from '../../store/sample-records.ts'
import { openOAuth } from '../oauth/open-oauth.ts'
import { playBrowser, readVapid } from './play-browser.ts'

const KEY = 'Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs='
const NEWER = 'uYpUXuq3BlS5m1pN1RzVqtKgY6vWw0rQpVn0L7hYb5o='
const WHO = 'user_1'

async function openDesk() {
  const house = await openOAuth()
  const needs = {
    ...house,
    egress: openEgress({ networks: [], loopback: true }),
    pushSealer: pushSealer(readMasterKeys(KEY), 'https://verify.example'),
    publicUrl: 'https://verify.example',
  }
  const list = pushListKey(PROJECT, house.vault.fingerprint('subject', PROJECT, WHO))
  return {
    ...needs,
    add: (target: PushTarget, name = 'Firefox') =>
      addPush(needs, PROJECT, WHO, { target, name }, 'key_1'),
    list: () => listPush(needs, PROJECT, WHO),
    /** What is told of browsers that were taken away. */
    removed: async () =>
      (await house.store.eventsAfter(PROJECT, 0, 1000))
        .filter(({ type }) => type === 'push.removed')
        .map(({ facts }) => facts),
    remove: (id: string) => removePush(needs, PROJECT, WHO, id, 'page'),
    /** Asks the person, as a start does. */
    async ask(changes: Partial<Verification> = {}): Promise<Verification> {
      const now = house.store.now()
      const v = aVerification(now, {
        id: newVerificationId(now + 600_000, house.random),
        channel: 'approval',
        subject: WHO,
        ...changes,
      })
      await house.store.change([list], (records) => ({
        writes: [
          put(verificationKey(PROJECT, v.id), v),
          ...pushDeliveries(records.find(list), v, newId('dlv', house.random), now),
        ],
        events: [],
        outcome: undefined,
      }))
      return v
    },
    /** Brings what is due, and answers what became of it. */
    async bring(): Promise<readonly string[]> {
      const due = await house.store.dueDeliveries('push', 100)
      const claimed = await Promise.all(due.map((one) => claimDelivery(house, one)))
      return Promise.all(
        claimed.flatMap((one) => (one === undefined ? [] : [deliverPush(needs, one)])),
      )
    },
  }
}

test('a question reaches every browser of the person, encrypted to each, and says neither number nor address', async () => {
  const desk = await openDesk()
  const service = await startReceiver((_request, reply) => reply.writeHead(201).end())
  const browsers = ['a', 'b'].map((path) => playBrowser(`http://127.0.0.1:${service.port}/${path}`))
  for (const { target } of browsers) await desk.add(target)
  const v = await desk.ask()
  expect(await desk.bring()).toEqual(['sent', 'sent'])
  for (const [i, browser] of browsers.entries()) {
    const one = service.received.find(({ path }) => path === (i === 0 ? '/a' : '/b'))
    if (one === undefined) throw new Error('a browser was not asked')
    const told = JSON.parse(browser.read(one.bytes))
    expect(told).toEqual({
      type: 'approval',
      verification: v.id,
      purpose: v.purpose,
      name: expect.any(String),
      expires_at: new Date(v.expiresAt).toISOString(),
      url: 'https://verify.example/me#approvals',
    })
    expect(() => playBrowser('').read(one.bytes)).toThrow()
    expect(Number(one.headers['ttl'])).toBe(600)
    expect(one.headers['content-encoding']).toBe('aes128gcm')
    const { key, claims } = readVapid(String(one.headers.authorization))
    expect(key).toBe(desk.pushSealer.publicKey)
    expect(claims).toMatchObject({
      aud: `http://127.0.0.1:${service.port}`,
      sub: 'https://verify.example',
    })
  }
  const types = (await desk.store.timeline(PROJECT, v.id)).map((e) => e.type)
  expect(types).toEqual(['message.sent', 'message.sent'])
})

test('nobody is asked about what is over, and a browser that was taken away hears nothing', async () => {
  const desk = await openDesk()
  const service = await startReceiver()
  const { id } = await desk.add(playBrowser(`http://127.0.0.1:${service.port}/`).target)
  await desk.ask({ status: 'canceled' })
  expect(await desk.bring()).toEqual(['skipped'])
  await desk.ask()
  await desk.remove(id)
  expect(await desk.bring()).toEqual(['skipped'])
  expect(service.received).toEqual([])
})

test('a browser whose push service says that it is gone is forgotten; one that is busy is asked again until the question is over', async () => {
  const desk = await openDesk()
  let status = 503
  const service = await startReceiver((_request, reply) => reply.writeHead(status).end())
  await desk.add(playBrowser(`http://127.0.0.1:${service.port}/`).target)
  await desk.ask()
  expect(await desk.bring()).toEqual(['delayed'])
  await desk.store.advance(5000)
  status = 201
  expect(await desk.bring()).toEqual(['sent'])
  status = 503
  await desk.ask()
  expect(await desk.bring()).toEqual(['delayed'])
  await desk.store.advance(599_000)
  expect(await desk.bring()).toEqual(['given_up'])
  status = 410
  await desk.ask()
  expect(await desk.bring()).toEqual(['refused'])
  expect(await desk.list()).toEqual([])
})

test('a browser is kept once, of eleven the oldest gives way, and what is none is refused', async () => {
  const desk = await openDesk()
  const browsers = Array.from({ length: 11 }, (_, i) => playBrowser(`http://127.0.0.1:9/${i}`))
  for (const [i, { target }] of browsers.entries()) await desk.add(target, `browser ${i}`)
  const [eleventh] = await desk.list()
  const again = await desk.add(
    browsers[10]?.target ?? { endpoint: '', p256dh: '', auth: '' },
    'mine',
  )
  expect(again.id).toBe(eleventh?.id)
  expect(await desk.removed()).toEqual([
    { subscription: expect.stringMatching(/^psh_/), reason: 'most_browsers' },
  ])
  const names = (await desk.list()).map(({ name }) => name)
  expect(names).toEqual(['mine', ...Array.from({ length: 9 }, (_, i) => `browser ${9 - i}`)])
  const { target } = playBrowser('http://127.0.0.1:9/')
  const broken = [
    { ...target, endpoint: 'https://169.254.169.254/' },
    { ...target, endpoint: 'https://10.0.0.1/' },
    { ...target, p256dh: Buffer.alloc(65, 4).toString('base64url') },
    { ...target, p256dh: 'AAAA' },
    { ...target, auth: 'AAAA' },
    { ...target, endpoint: `http://127.0.0.1:9/${'x'.repeat(2048)}` },
    { ...target, auth: `${target.auth}${'='.repeat(2000)}` },
    { ...target, p256dh: `${target.p256dh}${' '.repeat(2000)}` },
  ]
  for (const one of broken) await expect(desk.add(one)).rejects.toBeInstanceOf(Problem)
})

test('the key that browsers subscribe with stays the same when the master key is changed', () => {
  const before = pushSealer(readMasterKeys(KEY), 'https://verify.example')
  const after = pushSealer(readMasterKeys(`${NEWER}\n${KEY}`), 'https://verify.example')
  const retired = pushSealer(readMasterKeys(`${NEWER}\nlookup:${KEY}`), 'https://verify.example')
  const other = pushSealer(readMasterKeys(NEWER), 'https://verify.example')
  expect(after.publicKey).toBe(before.publicKey)
  expect(retired.publicKey).toBe(before.publicKey)
  expect(other.publicKey).not.toBe(before.publicKey)
})
