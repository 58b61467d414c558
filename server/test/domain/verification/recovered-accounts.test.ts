import { describe, expect, test } from 'vitest'
import { listAddresses, removeAddress } from '../../../src/domain/address/subject-addresses.ts'
import { confirmAuthenticator } from '../../../src/domain/factor/authenticators.ts'
import { consumeReceipt } from '../../../src/domain/receipt/consume.ts'
import { openSession } from '../../../src/domain/session/sessions.ts'
import { startVerification } from '../../../src/domain/verification/start.ts'
import { APP, PROJECT, SUBJECT } from '../factor/open-factors.ts'
import { SERVER } from './play-factors.ts'
import { MAIL, PHONE, playRecoveries } from './play-recoveries.ts'

describe('after a recovery', () => {
  test('[REC-11] a purchase waits, by a passkey that was just added too, and whether or not it is said whose it is', async () => {
    const play = await playRecoveries()
    await play.onFile(MAIL)
    await play.addPasskey((await play.recover()).receipt)
    const purchase = { purpose: 'purchase', channel: 'passkey' } as const
    await expect(play.start(purchase)).rejects.toMatchObject({ code: 'cooling_off' })
    await expect(startVerification(play.needs, SERVER, purchase)).rejects.toMatchObject({
      code: 'invalid_request',
      facts: { field: 'subject' },
    })
    // What need not wait may still be asked of nobody in particular.
    expect(await play.startAsAnyone()).toMatchObject({ status: 'pending' })
  })

  test('[REC-13] a sign-in that was approved before it opens no session, and one after it does', async () => {
    const play = await playRecoveries()
    await play.owns(MAIL)
    const before = await play.signIn()
    await play.advance(60)
    await play.recover()
    expect(await openSession(play.needs, PROJECT, before)).toBeUndefined()
    await play.advance(300)
    expect(await openSession(play.needs, PROJECT, await play.signIn())).toBeDefined()
  })

  test('[REC-13] a proof from before it changes no factor, and its own does', async () => {
    const play = await playRecoveries()
    await play.onFile(MAIL, PHONE)
    await play.addApp()
    const receipt = await play.proof({ ways: ['totp'] })
    await play.advance(30)
    const { id } = await play.start({ purpose: 'recovery', channel: 'email' })
    expect(await play.answer(id)).toMatchObject({ result: 'more_evidence_required' })
    await play.change(id, 'sms')
    const own = await play.approved(id)
    await expect(play.enrol({ type: 'totp' }, { ...APP, receipt })).rejects.toMatchObject({
      code: 'insufficient_user_authentication',
    })
    expect(await play.addApp({}, own)).toMatch(/^aut_/)
  })

  test('[REC-13] an app that somebody had begun before it is confirmed no more', async () => {
    const play = await playRecoveries()
    await play.onFile(MAIL)
    const { id } = (await play.enrol({ type: 'totp' })).authenticator
    const code = await play.app(id)
    await play.recover()
    const late = confirmAuthenticator(play.needs, APP, SUBJECT, id, { code })
    await expect(late).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a recovery that its owner disowns', () => {
  test('[REC-11] by the link of an older one: the receipt of the newer one is good for nothing', async () => {
    const play = await playRecoveries()
    await play.onFile(MAIL)
    const first = await play.recover()
    await play.advance(600)
    const { receipt } = await play.recover()
    await play.disown(first.id)
    expect((await play.factors()).recovered).toMatchObject({ stopped: true })
    expect(await consumeReceipt(play.needs, SERVER, { receipt })).toMatchObject({
      result: 'stopped',
    })
  })

  test('[REC-11] leaves nothing waiting: an app that was begun by it is confirmed no more', async () => {
    const play = await playRecoveries()
    await play.onFile(MAIL)
    const { id: recovery, receipt } = await play.recover()
    const { id } = (await play.enrol({ type: 'totp' }, { ...APP, receipt })).authenticator
    const code = await play.app(id)
    await play.disown(recovery)
    const late = confirmAuthenticator(play.needs, APP, SUBJECT, id, { code })
    await expect(late).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('[REC-10] a code that went to an address which was taken off meanwhile recovers nothing', async () => {
  const play = await playRecoveries()
  await play.onFile('old@shop.example', MAIL)
  const { id } = await play.start({ purpose: 'recovery', channel: 'email' })
  expect(play.sent(id)?.to).toBe('old@shop.example')
  const [old] = await listAddresses(play.needs, APP, SUBJECT)
  await removeAddress(play.needs, APP, SUBJECT, old?.id ?? '')
  expect(await play.answer(id)).toMatchObject({ result: 'wrong_code', guessesLeft: 4 })
  expect((await play.factors()).recovered).toBeUndefined()
})
