import type { VerificationId } from '../ids.ts'
import type { Vault } from '../needs.ts'
import type { Caller } from '../project/caller.ts'
import type { StartAsk } from './start.ts'

type Starter = Exclude<Caller, { kind: 'holder' }>

/**
 * Who asked, and for what: a newer verification of the same takes the older one's place. Without a session, two strangers with the same publishable key are
 * not the same asker; and no browser is the application's server.
 */
export function bindingOf(
  vault: Pick<Vault, 'fingerprint'>,
  caller: Starter,
  { purpose, session, subject }: StartAsk,
  id: VerificationId,
): string {
  const browser = caller.kind === 'publishable' ? (session === undefined ? id : 'browser') : ''
  return vault.fingerprint('binding', purpose, session ?? '', subject ?? '', browser)
}

/**
 * The whole request, to know a double click from a new wish; empty without a session. Browsers that name the same session are one only behind one
 * address: what the first was given is not for whoever guesses it.
 */
export function requestOf(
  vault: Pick<Vault, 'fingerprint'>,
  caller: Starter,
  ask: StartAsk,
): string {
  if (ask.session === undefined) return ''
  const network = caller.kind === 'publishable' ? caller.network.near : ''
  return vault.fingerprint('request', JSON.stringify(ask), network)
}
