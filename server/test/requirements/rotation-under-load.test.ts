import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { readMasterKeys } from '../../src/secrets/master-key.ts'
import { freshDatabase } from '../postgres/shared-postgres.ts'
import { startTestService, type TestService } from '../start-test-service.ts'

/** Two keys with ids of one byte each that differ: one in 256 pairs share theirs, and are refused. */
function twoKeys(): readonly [older: string, newer: string] {
  const [older, newer] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')]
  const id = (key: string) => readMasterKeys(key).active[0].id
  return id(older) === id(newer) ? twoKeys() : [older, newer]
}

/** Replicas behind a balancer that sends each request to the next one. */
type Replica = { readonly service: TestService; readonly underWay: Set<Promise<unknown>> }

test('[OPS-13] a new master key is put in on two replicas under load, and no request fails', async () => {
  const { url } = await freshDatabase()
  const [older, newer] = twoKeys()
  const open = async (keys: readonly string[]): Promise<Replica> => ({
    service: await startTestService({
      env: { COUNTERSIGN_DATABASE: url, COUNTERSIGN_MASTER_KEY: keys.join(',') },
    }),
    underWay: new Set(),
  })
  const replicas = [await open([older]), await open([older])]

  let turn = 0
  const failures: string[] = []
  /** Gives the next replica something to do; it is not stopped before that is done. */
  const onNext = <T>(use: (service: TestService) => Promise<T>): Promise<T> => {
    turn += 1
    const replica = replicas[turn % replicas.length]
    if (replica === undefined) throw new Error('no replica is up')
    const run = use(replica.service).finally(() => replica.underWay.delete(run))
    replica.underWay.add(run)
    return run
  }
  const ask = async (service: TestService, path: string, body: object, expected: number) => {
    const answer = await service.call(path, body)
    if (answer.status !== expected) failures.push(`${path}: ${answer.status} ${answer.text}`)
    return answer.body
  }

  let people = 0
  const signers = new Set<string>()
  const begin = () =>
    onNext(async (service) => {
      people += 1
      const to = `person${people}@shop.example`
      const about = { purpose: 'sign_in', channel: 'email', to }
      const { id } = await ask(service, '/v1/verifications', about, 201)
      // The replica that started it sends it, and has the message in its own inbox.
      return { id: String(id), code: await service.code(to) }
    })
  const finish = async ({ id, code }: Awaited<ReturnType<typeof begin>>) => {
    const path = `/v1/verifications/${id}/checks`
    const checked = await onNext((service) => ask(service, path, { code }, 200))
    if (checked.result !== 'approved') failures.push(`${id}: ${checked.result}`)
    const receipt = String(checked.receipt)
    signers.add(receipt.split('.')[0] ?? '')
    const spent = await onNext((service) =>
      ask(service, '/v1/receipts/consumption', { receipt }, 200),
    )
    if (spent.result !== 'consumed') failures.push(`${id}: ${spent.result}`)
  }

  const early = await Promise.all(Array.from({ length: 5 }, begin))
  const over = new AbortController()
  const load = Array.from({ length: 4 }, async () => {
    while (!over.signal.aborted) await finish(await begin())
  })
  const lookup = `lookup:${older}`
  // As `docs/reference/settings.md` says: known everywhere first, then used, then the old one for look-ups alone.
  for (const keys of [
    [older, newer, lookup],
    [newer, older, lookup],
  ])
    for (let i = 0; i < 2; i += 1) {
      replicas.push(await open(keys))
      const old = replicas.shift()
      for (let n = 0; n < 3; n += 1) await finish(await begin())
      if (old === undefined) throw new Error('no replica is up')
      await Promise.all(old.underWay)
      await old.service.stop()
    }
  for (const v of early) await finish(v)
  over.abort()
  await Promise.all(load)
  await Promise.all(replicas.map(({ service }) => service.stop()))

  expect(failures).toEqual([])
  // Receipts were signed under both keys.
  expect(signers.size).toBe(2)
}, 60_000)
