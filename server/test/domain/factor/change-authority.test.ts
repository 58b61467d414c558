import { expect, test } from 'vitest'
import { enrolAuthenticator } from '../../../src/domain/factor/enrol.ts'
import { openSession } from '../../../src/domain/session/sessions.ts'
import { MAIL, PHONE, playRecoveries } from '../verification/play-recoveries.ts'
import { APP, PROJECT, SUBJECT } from './open-factors.ts'

const NEW_CODES = { type: 'recovery_codes' } as const
const NOT_ENOUGH = { code: 'insufficient_user_authentication' }

test('[M42] the first recovery codes are for whoever added the authenticator, and for no other session of that person', async () => {
  const play = await playRecoveries()
  await play.owns(MAIL)
  const other = await openSession(play.needs, PROJECT, await play.signIn())
  if (other === undefined) throw new Error('no session was opened')
  await play.addApp()
  const caller = { kind: 'session', project: PROJECT, token: other.token } as const
  await expect(enrolAuthenticator(play.needs, caller, SUBJECT, NEW_CODES)).rejects.toMatchObject(
    NOT_ENOUGH,
  )
  expect(await play.enrol(NEW_CODES)).toMatchObject({ codes: { length: 10 } })
})

test('[REC-10] [M70] a proof by an address that is not on file replaces no recovery codes; by one that is, it does', async () => {
  const play = await playRecoveries()
  await play.onFile(MAIL, PHONE)
  await play.enrol(NEW_CODES)
  const change = { purpose: 'account_change', channel: 'sms', subject: SUBJECT } as const
  const stranger = await play.start({ ...change, to: '+4915120000666' })
  const foreign = { ...APP, receipt: await play.approved(stranger.id) }
  await expect(play.enrol(NEW_CODES, foreign)).rejects.toMatchObject(NOT_ENOUGH)
  await play.advance(60)
  const own = { ...APP, receipt: await play.approved((await play.start(change)).id) }
  expect(await play.enrol(NEW_CODES, own)).toMatchObject({ codes: { length: 10 } })
})
