import { Problem } from '../problem.ts'
import type { PasskeySettings } from '../project/project.ts'

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
/** A domain in lower case of two labels and more whose last one is no number, so that no IPv4 address is one. */
const DOMAIN = new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)+(?!\\d+$)${LABEL}$`)
/** An origin as browsers write it: no path, and no port that goes without saying. */
const ORIGIN = /^(https?):\/\/([a-z0-9.-]+)(?::(?!443$|0)\d{1,5})?$/
/** What an app on Android answers in the place of an origin: the hash of the key that it was signed with. */
const ANDROID = /^android:apk-key-hash:[\w-]{43}$/
const AAGUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Judges for whom a project wants its passkeys made. At least one page must stand under the domain itself; pages elsewhere are related ones, which browsers
 * take when the domain tells of them (WebAuthn, 5.11). Without https only `localhost` is good, and only for `localhost`.
 * @throws Problem `invalid_request` naming the field
 */
export function judgePasskeySettings(wish: PasskeySettings): void {
  const { rpId, origins, attestation, allowedAaguids } = wish
  if (!isDomain(rpId)) refuse('rp_id', 'a domain in lower case, such as shop.example, or localhost')
  for (const origin of origins)
    if (!isPage(origin, rpId))
      refuse(
        'origins',
        'https origins without a path, such as https://shop.example, or android:apk-key-hash:… of an app',
      )
  if (!origins.some((origin) => isUnder(hostOf(origin), rpId)))
    refuse('origins', `a list in which at least one origin is of ${rpId} or under it`)
  if (!allowedAaguids.every((aaguid) => AAGUID.test(aaguid)))
    refuse('allowed_aaguids', 'UUIDs in lower case')
  if (attestation === 'known' && allowedAaguids.length === 0)
    refuse('allowed_aaguids', 'a list of at least one, when attestation is known')
}

/** The pages of other sites that may ask for the passkeys of a domain: what `/.well-known/webauthn` of that domain must tell (WebAuthn, 5.11; PKY-21). */
export function relatedOrigins({ rpId, origins }: PasskeySettings): readonly string[] {
  return origins.filter((origin) => ORIGIN.test(origin) && !isUnder(hostOf(origin), rpId))
}

function isDomain(rpId: string): boolean {
  return rpId === 'localhost' || DOMAIN.test(rpId)
}

function isPage(origin: string, rpId: string): boolean {
  const [, scheme, host = ''] = ORIGIN.exec(origin) ?? []
  if (scheme === 'http') return host === 'localhost' && rpId === 'localhost'
  return scheme === 'https' ? isDomain(host) : ANDROID.test(origin)
}

function hostOf(origin: string): string {
  return ORIGIN.exec(origin)?.[2] ?? ''
}

function isUnder(host: string, rpId: string): boolean {
  return host === rpId || host.endsWith(`.${rpId}`)
}

function refuse(field: string, rule: string): never {
  throw new Problem('invalid_request', `passkeys.${field}: must be ${rule}`, {
    field: `passkeys.${field}`,
  })
}
