import type { Account } from './accounts.ts'
import type { Approval } from './verifier.ts'
import type { Answer, NewCookie, Shop, Visit } from './visit.ts'

/**
 * Signs the person in: a new session in place of the old one, so that a cookie from before is worth nothing. An
 * approval makes this device a known one: its token goes into a cookie, and its hash to the account.
 */
export function signIn(shop: Shop, visit: Visit, account: Account, approval?: Approval): Answer {
  const { accounts, sessions } = shop
  sessions.end(visit.session.id)
  const { session, cookie } = sessions.begin(account.id)
  const cookies: NewCookie[] = [{ name: 'session', value: cookie }]
  if (approval === undefined) {
    sessions.setNotice(
      session.id,
      'You are signed in. This device is known, so no code was needed.',
    )
    return { goTo: '/account', cookies }
  }
  sessions.setReceipt(session.id, approval.claims)
  if (approval.deviceToken !== undefined) {
    if (visit.device !== undefined) accounts.forgetDevice(visit.device)
    accounts.rememberDevice(account.id, approval.deviceToken, Date.now())
    cookies.push({ name: 'device', value: approval.deviceToken })
  }
  sessions.setNotice(session.id, 'You are signed in.')
  return { goTo: '/account', cookies }
}
