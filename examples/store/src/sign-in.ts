import type { ReceiptClaims } from '@countersign/client'
import type { Account } from './accounts.ts'
import type { Answer, NewCookie, Shop, Visit } from './visit.ts'

/** What let somebody in: a receipt that was used up, or a browser that they trust. */
export type LetInBy = {
  readonly claims?: ReceiptClaims | undefined
  readonly deviceToken?: string | undefined
  readonly trustedDevice?: string | undefined
}

/** Signs the person in: a new session in place of the old one, so that a cookie from before is worth nothing. */
export function signIn({ sessions }: Shop, visit: Visit, { id }: Account, by: LetInBy): Answer {
  const { claims, deviceToken, trustedDevice } = by
  sessions.end(visit.session.id)
  const { session, cookie } = sessions.begin(id)
  const cookies: NewCookie[] = [{ name: 'session', value: cookie }]
  if (deviceToken !== undefined) cookies.push({ name: 'device', value: deviceToken })
  if (trustedDevice !== undefined) cookies.push({ name: 'trusted', value: trustedDevice })
  if (claims !== undefined) sessions.setReceipt(session.id, claims)
  const how = claims === undefined ? ' You trust this browser, so no code was needed.' : ''
  sessions.setNotice(session.id, `You are signed in.${how}`)
  return { goTo: '/account', cookies }
}
