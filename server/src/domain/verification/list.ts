import { parseAddress } from '../address/parse-address.ts'
import type { AsciiDomain } from '../address/parse-email.ts'
import type { VerificationId } from '../ids.ts'
import type { Vault } from '../needs.ts'
import type { Caller } from '../project/caller.ts'
import type { Store } from '../store.ts'
import { verificationKey, type Status } from './verification.ts'
import { viewOf, type VerificationView } from './view.ts'

export type ListNeeds = {
  readonly store: Pick<Store, 'find' | 'search' | 'now'>
  readonly vault: Vault
  readonly asciiDomain: AsciiDomain
}

export type ListAsk = {
  readonly to?: string
  readonly subject?: string
  readonly status?: Status
  readonly purpose?: string
  readonly after?: VerificationId
  readonly limit: number
}

export type Page = {
  readonly data: readonly VerificationView[]
  /** What to pass as `after` for the next page; undefined when there is none. */
  readonly next: VerificationId | undefined
}

/** Rows looked at in one call at most, so that a rare status costs a bounded time; `next` goes on from there. */
const LOOKED_AT = 1000

/**
 * Finds verifications by address, subject, status or purpose: by when they expire, the latest first. It reads the search
 * projection. @throws Problem `invalid_address`
 */
export async function listVerifications(
  needs: ListNeeds,
  caller: Extract<Caller, { kind: 'secret' }>,
  ask: ListAsk,
): Promise<Page> {
  const { project } = caller
  const targetHash = ask.to === undefined ? undefined : hashOf(needs, project, ask.to)
  const data: VerificationView[] = []
  let after = ask.after
  for (let looked = 0; looked < LOOKED_AT;) {
    const ids = await needs.store.search({
      project,
      limit: 100,
      ...(targetHash !== undefined && { targetHash }),
      ...(ask.subject !== undefined && { subject: ask.subject }),
      ...(after !== undefined && { after }),
    })
    if (ids.length === 0) return { data, next: undefined }
    for (const id of ids) {
      looked += 1
      after = id
      const v = await needs.store.find(verificationKey(project, id))
      if (v === undefined) continue
      const view = viewOf(v, needs.store.now())
      if (ask.status !== undefined && view.status !== ask.status) continue
      if (ask.purpose !== undefined && view.purpose !== ask.purpose) continue
      if (ask.subject !== undefined && view.subject !== ask.subject) continue
      data.push(view)
      if (data.length === ask.limit) return { data, next: id }
    }
  }
  return { data, next: after }
}

function hashOf(needs: ListNeeds, project: string, to: string): string {
  const kind = to.includes('@') ? 'email' : 'phone'
  const { canonical } = parseAddress(kind, to, needs.asciiDomain)
  return needs.vault.fingerprint('target', project, kind, canonical)
}
