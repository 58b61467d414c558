import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { post } from './routes-answers.ts'
import { checks, letMailsLink, makeKey, play, unique } from './routes-cast.ts'
import { secretsIn, startWatchedService } from './secrets-watch.ts'
import { startMailServer } from './shutdown-mail-server.ts'
import { emptyFolder } from './shutdown-serve.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = emptyFolder())
})
afterEach(() => remove())

/** Every byte on the disk: the database, and what stands beside it. */
const disk = (): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n')

const openOnDisk = (env: Readonly<Record<string, string>> = {}) =>
  startWatchedService({ COUNTERSIGN_DATABASE: `sqlite:${join(folder, 'kept.db')}`, ...env })

test('[M10] [M09] the database and its log of writes hold no code, token, session, key or full address, before the sending and after it', async () => {
  const service = await openOnDisk()
  const subject = unique('subject')
  const key = await makeKey(service, { type: 'secret' })
  await letMailsLink(service)
  await service.call('/v1/policies/purchase', { resend: { policy: 'reuse' } }, { method: 'PUT' })
  // One waits for its carrier while we look, one is sent, one is sent twice with the same code, one is approved.
  await service.call('/v1/sandbox/faults', {
    channel: 'email',
    fault: 'delay',
    times: 1,
    seconds: 1,
  })
  const to = `${unique('waiting')}@shop.example`
  await service.call('/v1/verifications', {
    purpose: 'sign_in',
    channel: 'email',
    to,
    session: 'zz',
  })
  const waits = secretsIn(disk(), [to, key])
  const played = [
    await play(service, { purpose: 'linked' }),
    await play(service, { purpose: 'purchase' }),
    await play(service, { channel: 'sms', to: '+4915155507777' }),
    await play(service, { purpose: 'add_address', subject }),
  ]
  const tokens: string[] = []
  for (const { id, code, session } of played) {
    await post(service, checks(id), { code: 'WRONG', session }, service.secretKey)
    const headers = { 'idempotency-key': unique('once') }
    const checked = await service.call(checks(id), { code, session }, { headers })
    tokens.push(checked.body.device_token, checked.body.receipt)
  }
  const secrets = [
    ...played.flatMap((p) => [p.code, p.session, p.to, p.clientSecret.slice(-43)]),
    ...played.flatMap((p) => [p.page.slice(-43), p.report.slice(-43)]),
    played[0]?.link.slice(-43) ?? '',
    ...tokens,
    key,
    service.secretKey,
    '15155507777',
    // A text message carries no link to report it by.
  ].filter((secret) => secret !== '')
  await service.settle()
  const during = secretsIn(disk(), secrets)
  await service.stop()
  expect(disk().length).toBeGreaterThan(10_000)
  // The subject's own name is the application's word for somebody, and is found again by it.
  expect(disk()).toContain(subject)
  expect([waits, during, secretsIn(disk(), secrets)]).toEqual([[], [], []])
})

test('[LEA-14] thirty-one days later nothing personal can be read, by any call or from the disk', async () => {
  const service = await openOnDisk()
  const personal = unique('personal')
  const played = await play(service, { subject: personal, metadata: { order: personal } })
  const other = await play(service, { channel: 'sms', to: '+4915155507777', subject: personal })
  for (const { id, code, session } of [played, other])
    await service.call(checks(id), { code, session })
  await service.settle()
  const masked = (await service.call(`/v1/verifications/${other.id}`)).body.to
  expect(disk()).toContain(personal)
  await service.advance(31 * 86_400)
  await service.settle()
  for (const { id } of [played, other]) {
    expect((await service.call(`/v1/verifications/${id}`)).status).toBe(404)
    expect((await service.call('/v1/verifications')).text).not.toContain(id)
    expect((await service.call('/v1/events?limit=100')).text).not.toContain(id)
  }
  expect((await service.call(`/v1/verifications?subject=${personal}`)).body.data).toEqual([])
  await service.stop()
  expect(secretsIn(disk(), [personal, masked])).toEqual([])
})

test('[LEA-04] [LEA-06] [M11] a carrier that repeats code and address in its refusal is told of without them', async () => {
  const mail = await startMailServer(async (to, text) => {
    const code = /\b\d{8}\b/.exec(text)?.[0] ?? ''
    return `5.7.1 <${to}> looks like spam: ${code} ${text.replace(/\s+/g, ' ').slice(0, 300)}`
  })
  const service = await openOnDisk({
    COUNTERSIGN_SMTP_URL: mail.url,
    COUNTERSIGN_EMAIL_FROM: 'Shop <no-reply@shop.example>',
  })
  try {
    const to = `${unique('person')}@shop.example`
    const started = await service.call('/v1/verifications', {
      purpose: 'sign_in',
      channel: 'email',
      to,
    })
    expect(started.status).toBe(201)
    await service.settle()
    const story = await service.call(`/v1/verifications/${started.body.id}`)
    const refused = story.body.timeline.find(
      ({ type }: { type: string }) => type === 'message.refused',
    )
    expect(refused.reason).toContain('550')
    const told =
      story.text + JSON.stringify(await service.store.eventsAfter(service.project.id, 0, 99))
    expect(told).not.toContain(to)
    expect(told).not.toMatch(/\b\d{8}\b|spam/)
  } finally {
    await service.stop()
    await mail.stop()
  }
  expect(service.lines()).not.toMatch(/spam|shop\.example/)
})
