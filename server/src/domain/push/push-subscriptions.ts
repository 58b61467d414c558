/*
 * push/ is "Is this you?" in a browser that is not looking: which browsers of a person want to be asked, and how a question is brought to them. What the question is and
 * how it is answered is `approval/`.
 */
import type { Egress } from '../delivery/egress.ts'
import type { Bytes } from '../digest.ts'
import type { EventFacts } from '../event.ts'
import type { ProjectId, Random } from '../ids.ts'
import type { Vault } from '../needs.ts'
import type { Store } from '../store.ts'
import { endPush } from './end-push.ts'
import { pushListKey, type PushSubscription } from './push-list.ts'
import type { PushSealer, PushTarget } from './push-sealer.ts'

export type PushNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'now'>
  readonly vault: Vault
  readonly random: Random
  readonly egress: Egress
  readonly pushSealer: PushSealer
}

/** One browser as it may be told of: nothing that a push service would take. */
export type PushView = Pick<PushSubscription, 'id' | 'name' | 'createdAt'>

/** The browsers that are asked, the newest first. */
export async function listPush(
  { store, vault }: Pick<PushNeeds, 'store' | 'vault'>,
  project: ProjectId,
  subject: string,
): Promise<readonly PushView[]> {
  const list = await store.find(keyOf(vault, project, subject))
  return (list?.subscriptions ?? []).map(pushView).toReversed()
}

/** Asks a browser no more. Answers whether it was asked. */
export function removePush(
  { store, vault }: Pick<PushNeeds, 'store' | 'vault'>,
  project: ProjectId,
  subject: string,
  id: string,
  by: string,
): Promise<boolean> {
  return forgetPush({ store }, keyOf(vault, project, subject), id, { by })
}

/** The same for one that its own push service says is gone. */
export function forgetPush(
  { store }: { readonly store: Pick<Store, 'change'> },
  key: ReturnType<typeof pushListKey>,
  id: string,
  facts: EventFacts,
): Promise<boolean> {
  return store.change([key], (records, now) => {
    const ended = endPush(records, key.project, key.id, facts, now, (one) => one.id === id)
    return { ...ended, outcome: ended.events.length > 0 }
  })
}

/** @param id `psh_…`; what was sealed for one browser opens for no other */
export function sealTarget(
  vault: Pick<Vault, 'seal'>,
  project: ProjectId,
  id: string,
  target: PushTarget,
): Bytes {
  return vault.seal(JSON.stringify(target), bound(project, id))
}

/** Where a browser is asked; undefined when that was sealed under a master key that is gone. */
export function readTarget(
  vault: Pick<Vault, 'open' | 'ageOf'>,
  project: ProjectId,
  { id, sealed }: PushSubscription,
): PushTarget | undefined {
  if (vault.ageOf(sealed) === 'lost') return undefined
  // Of our own writing, by `sealTarget`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(vault.open(sealed, bound(project, id))) as PushTarget
}

function keyOf(vault: Pick<Vault, 'fingerprint'>, project: ProjectId, subject: string) {
  return pushListKey(project, vault.fingerprint('subject', project, subject))
}

function bound(project: ProjectId, id: string): string {
  return `${project}/${id}`
}

/** Only what may be told. */
export function pushView({ id, name, createdAt }: PushSubscription): PushView {
  return { id, name, createdAt }
}
