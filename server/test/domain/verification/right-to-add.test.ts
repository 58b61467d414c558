import { describe, expect, test } from 'vitest'
import { removeAddress } from '../../../src/domain/address/subject-addresses.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { startVerification, type StartAsk } from '../../../src/domain/verification/start.ts'
import { APP, PROJECT, SUBJECT } from '../factor/open-factors.ts'
import { playFactors, SERVER } from './play-factors.ts'

type Play = Awaited<ReturnType<typeof playFactors>>

const MALLORY = 'mallory@evil.example'
const REFUSED = { code: 'insufficient_user_authentication', facts: { factors: 'totp' } }

const add = (play: Play, more: Partial<StartAsk> = {}) =>
  startVerification(play.needs, SERVER, {
    purpose: 'add_address',
    channel: 'email',
    to: MALLORY,
    subject: SUBJECT,
    ...more,
  })

const answer = async (play: Play, id: string, session?: string) => {
  const code = play.sent(id)?.code ?? ''
  return (await play.check(id, { code, ...(session !== undefined && { session }) })).result
}

const onFile = async (play: Play) =>
  (await play.store.find(subjectKey(PROJECT, play.hashOf(SUBJECT))))?.addresses ?? []

describe('the right to put an address on an account', () => {
  test('[REC-16] [M42] an account with an app is given no address without a proof by it, and nothing is sent there', async () => {
    const play = await playFactors()
    await play.addApp()
    await expect(add(play)).rejects.toMatchObject(REFUSED)
    const weak = await play.proof({ ways: ['sms'] })
    await expect(add(play, { receipt: weak })).rejects.toMatchObject(REFUSED)
    expect(await play.eventTypes()).not.toContain('verification.started')
    expect(await onFile(play)).toEqual([])
  })

  test('[REC-16] a proof by the app puts one address on file, and is used up by its start', async () => {
    const play = await playFactors()
    await play.addApp()
    const receipt = await play.proof({ ways: ['totp'] })
    const v = await add(play, { receipt })
    await expect(add(play, { receipt, to: 'other@evil.example' })).rejects.toMatchObject(REFUSED)
    expect(await answer(play, v.id)).toBe('approved')
    expect(await onFile(play)).toHaveLength(1)
  })

  test('[REC-16] a double click is one wish, and its proof is spent once', async () => {
    const play = await playFactors()
    await play.addApp()
    const receipt = await play.proof({ ways: ['totp'] })
    const first = await add(play, { receipt, session: 's' })
    expect((await add(play, { receipt, session: 's' })).id).toBe(first.id)
    expect(await answer(play, first.id, 's')).toBe('approved')
  })

  test('[REC-16] an account with a passkey takes a proof by the passkey', async () => {
    const play = await playFactors()
    await play.addPasskey()
    const refused = { code: REFUSED.code, facts: { factors: 'passkey' } }
    await expect(add(play)).rejects.toMatchObject(refused)
    const weak = await play.proof({ ways: ['totp'] })
    await expect(add(play, { receipt: weak })).rejects.toMatchObject(refused)
  })

  test('[REC-16] an account with addresses only, or with nothing, is given one by its application', async () => {
    const play = await playFactors()
    const first = await add(play, { to: 'ada@shop.example' })
    expect(await answer(play, first.id)).toBe('approved')
    const second = await add(play, { channel: 'sms', to: '+4915120000001' })
    expect(await answer(play, second.id)).toBe('approved')
    expect(await onFile(play)).toHaveLength(2)
  })

  test('[COD-12] an address that is on file is confirmed anew without a proof, and not once it was taken off', async () => {
    const play = await playFactors()
    await play.onFile(MALLORY, '+4915120000001')
    await play.addApp()
    const anew = () => play.start({ purpose: 'add_address', channel: 'email' })
    const first = await anew()
    expect(await answer(play, first.id)).toBe('approved')
    await play.advance(61)
    const late = await anew()
    const gone = (await onFile(play)).find(({ kind }) => kind === 'email')
    const receipt = await play.proof({ ways: ['totp'] })
    await removeAddress(play.needs, { ...APP, receipt }, SUBJECT, gone?.id ?? '')
    expect(await answer(play, late.id)).toBe('wrong_code')
    expect(await onFile(play)).toHaveLength(1)
  })

  test('a receipt belongs to a secret key and to that purpose', async () => {
    const play = await playFactors()
    const receipt = await play.proof({ ways: ['totp'] })
    const refused = { code: 'invalid_request', facts: { field: 'receipt' } }
    await expect(add(play, { receipt, purpose: 'sign_in' })).rejects.toMatchObject(refused)
    const browser = {
      kind: 'publishable',
      project: PROJECT,
      keyId: 'k',
      purposes: ['add_address'],
      network: { near: 'h', wide: undefined },
    } as const
    const ask = { purpose: 'add_address', channel: 'email', to: MALLORY, receipt } as const
    await expect(startVerification(play.needs, browser, ask)).rejects.toMatchObject(refused)
  })
})
