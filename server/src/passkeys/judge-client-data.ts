import type { PasskeyCeremony } from '../domain/needs.ts'

/**
 * Whether a browser's client data is of this ceremony (WebAuthn, 7.1 and 7.2): the right kind, the one challenge, a page that is listed whole, and not asked
 * for inside a frame of another site, unless that site is listed. The package lets a frame pass whose outer page is not told, and looks at none when a
 * passkey is made; so all of it is judged here.
 * @param encoded `clientDataJSON` in base64url
 */
export function isOfCeremony(
  encoded: string,
  type: 'webauthn.create' | 'webauthn.get',
  expected: PasskeyCeremony,
): boolean {
  const said = parsed(Buffer.from(encoded, 'base64url').toString('utf8'))
  if (said === undefined) return false
  return (
    said['type'] === type &&
    said['challenge'] === expected.challenge &&
    expected.origins.some((origin) => origin === said['origin']) &&
    isAllowedFrame(said['crossOrigin'], said['topOrigin'], expected.topOrigins)
  )
}

function isAllowedFrame(
  crossOrigin: unknown,
  topOrigin: unknown,
  allowed: readonly string[],
): boolean {
  if (crossOrigin === undefined || crossOrigin === false) return topOrigin === undefined
  return crossOrigin === true && allowed.some((origin) => origin === topOrigin)
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined
  } catch {
    return undefined
  }
}
