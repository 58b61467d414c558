import { expect, test } from 'vitest'
import { playFactors, SERVER } from './play-factors.ts'
import { PROJECT, SUBJECT } from '../factor/open-factors.ts'
import { answerApproval, approvalNumber } from '../../../src/domain/approval/approvals.ts'
import type { Channel } from '../../../src/domain/delivery/channel.ts'
import { otherWays } from '../../../src/domain/verification/change-way.ts'
import { checkCode } from '../../../src/domain/verification/check.ts'
import { sendAgain } from '../../../src/domain/verification/send-again.ts'
import { startVerification } from '../../../src/domain/verification/start.ts'

test('a person goes on in another way: the verification, its deadline and its guesses stay', async () => {
  const play = await playFactors()
  const app = await play.addApp()
  await play.onFile('+4915120000001', 'ada@shop.example')
  await play.advance(60)
  const v = await play.start({ channel: 'sms' })
  await play.check(v.id, { code: '111111' })
  const code = play.sent(v.id)?.code ?? ''
  expect(await play.ways(v.id)).toEqual(['totp', 'approval', 'email'])
  const changed = await play.change(v.id, 'totp')
  expect(changed).toMatchObject({
    id: v.id,
    channel: 'totp',
    guessesLeft: 4,
    expiresAt: v.expiresAt,
  })
  // What was sent before is good for nothing.
  expect(await play.check(v.id, { code })).toMatchObject({ result: 'wrong_code', guessesLeft: 3 })
  expect(await play.check(v.id, { code: await play.app(app) })).toMatchObject({
    result: 'approved',
  })
  const changes = (await play.events()).filter(({ type }) => type === 'verification.way_changed')
  expect(changes).toMatchObject([{ facts: { from: 'sms', channel: 'totp' } }])
})

test('a message to the other address takes the place of a factor', async () => {
  const play = await playFactors()
  await play.addApp()
  await play.onFile('ada@shop.example')
  const v = await play.start()
  expect(await play.change(v.id, 'email')).toMatchObject({ channel: 'email', sends: 1, to: '' })
  expect(play.sent(v.id)).toMatchObject({ channel: 'email' })
  expect(await play.check(v.id, { code: play.sent(v.id)?.code ?? '' })).toMatchObject({
    result: 'approved',
  })
})

test('a way that the person does not have, or that the policy does not name, is not allowed', async () => {
  const play = await playFactors()
  await play.addApp()
  const v = await play.start()
  for (const way of ['passkey', 'sms', 'recovery_code'] as const)
    await expect(play.change(v.id, way)).rejects.toMatchObject({ code: 'channel_not_allowed' })
  await play.setPolicy('sign_in', { factors: ['totp'] })
  await expect(play.change(v.id, 'approval')).rejects.toMatchObject({ code: 'channel_not_allowed' })
})

test('[M42] no approval stands for a change of the account, whatever a policy says', async () => {
  const play = await playFactors()
  await play.addApp()
  await play.onFile('ada@shop.example')
  const purpose = 'account_change'
  await play.setPolicy(purpose, { factors: ['totp', 'approval'] })
  const refused = { code: 'channel_not_allowed' }
  await expect(play.start({ purpose, channel: 'approval' })).rejects.toMatchObject(refused)
  const v = await play.start({ purpose })
  expect(await play.ways(v.id)).toEqual(['email'])
  await expect(play.change(v.id, 'approval')).rejects.toMatchObject(refused)
  // What raises a session is answered by no approval either, whatever its purpose.
  const raises = 'hash of the session'
  await expect(play.start({ channel: 'approval', raises })).rejects.toMatchObject(refused)
  const raising = await play.start({ channel: 'email', raises })
  expect(await play.ways(raising.id)).toEqual(['totp'])
})

test('an address that was given is what is confirmed: no other way does that', async () => {
  const play = await playFactors()
  await play.addApp()
  const v = await play.start({ channel: 'email', to: 'ada@shop.example', subject: SUBJECT })
  expect(await play.ways(v.id)).toEqual([])
  await expect(play.change(v.id, 'totp')).rejects.toMatchObject({ code: 'channel_not_allowed' })
})

test('[LEA-01] where a browser named the subject, the ways are those of the policy, whatever the person has', async () => {
  const play = await playFactors()
  await play.addApp()
  const browser = {
    kind: 'publishable',
    project: PROJECT,
    keyId: 'key_2',
    purposes: ['sign_in'],
    network: { near: 'home', wide: undefined },
  } as const
  const startFor = (subject: string) =>
    startVerification(play.needs, browser, {
      purpose: 'sign_in',
      channel: 'totp',
      subject,
      session: subject,
    })
  const known = await startFor(SUBJECT)
  const unknown = await startFor('nobody')
  expect(await play.ways(known.id)).toEqual(await play.ways(unknown.id))
  expect(await play.change(unknown.id, 'email')).toMatchObject({ channel: 'email', sends: 1 })
  expect(play.sent(unknown.id)).toBeUndefined()
})

test('[TXN-19] an approval takes three numbers, also where another way was begun with', async () => {
  const play = await playFactors()
  await play.addApp()
  const { id } = await play.start()
  expect(await play.change(id, 'approval')).toMatchObject({ guessesLeft: 3 })
  const right = Number(approvalNumber(play.vault, { project: PROJECT, id }))
  const wrong = [1, 2, 3].map((more) => String(10 + ((right - 10 + more) % 90)))
  const results = []
  for (const number of wrong) {
    const answer = { subject: SUBJECT, number, by: 'api' } as const
    results.push((await answerApproval(play.needs, PROJECT, id, answer)).result)
  }
  expect(results).toEqual(['wrong_number', 'wrong_number', 'locked'])
})

test('a verification that is over takes no other way', async () => {
  const play = await playFactors()
  await play.addApp()
  await play.onFile('ada@shop.example')
  const v = await play.start()
  await play.advance(301)
  await expect(play.change(v.id, 'email')).rejects.toMatchObject({ code: 'verification_ended' })
})

test('a code that comes with the change to another way is either taken or superseded, and never both', async () => {
  const play = await playFactors()
  await play.addApp()
  await play.onFile('+4915120000001')
  for (let round = 0; round < 5; round += 1) {
    await play.advance(400)
    const v = await play.start({ channel: 'sms' })
    const code = play.sent(v.id)?.code ?? ''
    const change = () => play.change(v.id, 'totp').catch((error: unknown) => error)
    const guess = () => play.check(v.id, { code })
    const [changed, checked] =
      round % 2 === 0
        ? await Promise.all([change(), guess()])
        : (await Promise.all([guess(), change()])).toReversed()
    const results = [changed, checked]
    const isApproved = results.some((one) => has(one, 'result', 'approved'))
    const isChanged = results.some(
      (one) => has(one, 'channel', 'totp') && has(one, 'status', 'pending'),
    )
    expect([isApproved, isChanged]).toEqual(isApproved ? [true, false] : [false, true])
  }
})

function has(one: unknown, name: string, value: string): boolean {
  return typeof one === 'object' && one !== null && Reflect.get(one, name) === value
}

test('from a mail a person goes on by a call or a chat message to their telephone', async () => {
  const play = await playFactors()
  const channels = new Set<Channel>(['email', 'sms', 'voice', 'whatsapp'])
  const needs = { ...play.needs, channels }
  await play.onFile('+4915120000001', 'ada@shop.example')
  await play.setPolicy('sign_in', { channels: ['email', 'sms', 'voice', 'whatsapp'], factors: [] })
  for (const channel of ['voice', 'whatsapp'] as const) {
    const { id } = await startVerification(needs, SERVER, {
      purpose: 'sign_in',
      channel: 'email',
      subject: SUBJECT,
    })
    expect(await otherWays(needs, PROJECT, id)).toEqual(['sms', 'voice', 'whatsapp'])
    await play.advance(60)
    expect(await sendAgain(needs, SERVER, id, { channel })).toMatchObject({ channel })
    await play.advance(600)
  }
})

test('[REC-08] a call to the telephone that has read a code is no second way to get back into an account', async () => {
  const play = await playFactors()
  await play.addApp()
  const channels = new Set<Channel>(['email', 'sms', 'voice'])
  const needs = { ...play.needs, channels }
  await play.onFile('+4915120000001', 'ada@shop.example')
  await play.setPolicy('recovery', { channels: ['email', 'sms', 'voice'] })
  const { id } = await startVerification(needs, SERVER, {
    purpose: 'recovery',
    channel: 'sms',
    subject: SUBJECT,
  })
  await checkCode(needs, SERVER, id, { code: play.sent(id)?.code ?? '' })
  expect(await otherWays(needs, PROJECT, id)).not.toContain('voice')
  await play.advance(60)
  await expect(sendAgain(needs, SERVER, id, { channel: 'voice' })).rejects.toMatchObject({
    code: 'channel_not_allowed',
  })
})
