import { startVerification, type StartAsk } from '../../domain/verification/start.ts'
import type { VerificationView } from '../../domain/verification/view.ts'
import { rememberStepUp } from './finish-step-up.ts'
import { giveHolderCookie } from './holder-cookie.ts'
import type { Visit } from './own-visit.ts'
import { pageLocale } from './page-locale.ts'
import { visitorOfRequest } from './visitor-of-request.ts'

/**
 * Begins a verification of the person who is signed in here, about their own account. We vouch for who they are, as their application's server would.
 * @param onward where they go on once it is approved: what they wanted, or the word for what came of it
 * @throws Problem whatever starting raises
 */
export async function startOwn(
  { needs, request, reply, person }: Visit,
  onward: string,
  ask: Pick<StartAsk, 'purpose' | 'channel' | 'to' | 'raises' | 'heldBy' | 'session' | 'least'>,
): Promise<VerificationView> {
  const { project, subject } = person.session
  const caller = { kind: 'secret', project, keyId: 'page', scopes: [] } as const
  const v = await startVerification(needs, caller, {
    ...ask,
    subject,
    locale: pageLocale(undefined, request.headers['accept-language']),
    context: { visitor: visitorOfRequest(needs, request) },
    hosted: true,
  })
  giveHolderCookie(reply, needs, v, v.expiresAt, needs.store.now())
  rememberStepUp(reply, needs, v, onward)
  return v
}
