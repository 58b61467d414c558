import type { Event } from '../event.ts'
import type { ProjectId } from '../ids.ts'
import { hasPassed, type Instant } from '../instant.ts'
import type { Vault } from '../needs.ts'
import type { Factors } from './factors.ts'

/** A browser that its person trusts: for ninety days it may stand for a second factor where the policy says so (RSK-11). */
export type TrustedDevice = {
  /** `tdv_…` */
  readonly id: string
  readonly name: string
  /** Grows with each rotation; the cookie of the generation before is good for a minute more, any older one ends the device. */
  readonly generation: number
  readonly rotatedAt: Instant
  readonly createdAt: Instant
  readonly seenAt: Instant
  readonly expiresAt: Instant
}

export const TRUSTED_DAYS = 90
/** The most trusted devices of one person; the one longest unused makes room. */
export const MOST_TRUSTED = 10

/** Why a browser is trusted no more. `copied`: its cookie was shown after it was rotated away. */
export type TrustEnd = 'api' | 'page' | 'recovery' | 'stopped' | 'copied' | 'most_devices'

/** What a cookie says, before anybody looked whether we made it. */
export type TrustedToken = {
  readonly id: string
  readonly project: ProjectId
  readonly generation: number
  readonly secret: string
}

const SHAPE = /^([0-9a-v]{20})\.([0-9a-z]{1,40})\.(0|[1-9]\d{0,8})\.([\w-]{43})$/

/** The cookie of a trusted browser: it names the device and its generation, and is bound to project and person. */
export function trustedToken(
  vault: Pick<Vault, 'token'>,
  project: ProjectId,
  subjectHash: string,
  { id, generation }: Pick<TrustedDevice, 'id' | 'generation'>,
): string {
  const secret = vault.token('trusted', ...boundTo(project, subjectHash, id, generation))
  return `${id.slice('tdv_'.length)}.${project.slice('prj_'.length)}.${generation}.${secret}`
}

/** Whether we made this cookie for this person. */
export function isTrustedToken(
  vault: Pick<Vault, 'isToken'>,
  project: ProjectId,
  subjectHash: string,
  token: TrustedToken,
): boolean {
  const bound = boundTo(project, subjectHash, token.id, token.generation)
  return token.project === project && vault.isToken('trusted', token.secret, ...bound)
}

/** Takes a cookie apart; undefined for anything that is none. */
export function readTrustedToken(text: string): TrustedToken | undefined {
  const match = SHAPE.exec(text)
  if (match === null) return undefined
  const [, id = '', project = '', generation = '', secret = ''] = match
  return { id: `tdv_${id}`, project: `prj_${project}`, generation: Number(generation), secret }
}

/** Takes trust from all of a person's browsers, or from those that `which` names: for the change that found out why. */
export function endTrust(
  project: ProjectId,
  subjectHash: string,
  factors: Factors,
  by: TrustEnd,
  now: Instant,
  which: (device: TrustedDevice) => boolean = () => true,
): { readonly factors: Factors; readonly events: readonly Event[] } {
  const live = factors.trusted.filter(({ expiresAt }) => !hasPassed(expiresAt, now))
  const over = live.filter(which)
  return {
    factors: { ...factors, trusted: live.filter((one) => !over.includes(one)) },
    events: over.map(({ id }) => ({
      project,
      type: 'trusted_device.revoked',
      facts: { subject: subjectHash, device: id, by },
    })),
  }
}

function boundTo(
  project: ProjectId,
  subjectHash: string,
  id: string,
  generation: number,
): readonly string[] {
  return [project, subjectHash, id, String(generation)]
}
