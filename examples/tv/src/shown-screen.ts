import type { Screen } from './screen.ts'

/** What each scope lets the television do, in the words of this application; one without words is shown as it is. */
const ALLOWS: Readonly<Record<string, string>> = {
  openid: 'know who you are',
  library: 'show the books you own',
  listen: 'play your audiobooks',
}

/** What the page is told. No token is in it: the screen needs none. */
export function shownScreen(screen: Screen): Readonly<Record<string, unknown>> {
  switch (screen.kind) {
    case 'code':
      return {
        kind: 'code',
        userCode: screen.userCode,
        address: withoutScheme(screen.verificationUri),
        // Seconds, and no time of day: the clock of the screen may be wrong.
        secondsLeft: Math.max(0, Math.round((screen.expiresAt.getTime() - Date.now()) / 1000)),
        isReachable: screen.isReachable,
      }
    case 'signed_in':
      return {
        kind: 'signed_in',
        name: shortened(screen.name),
        allows: screen.scopes.map((scope) => ALLOWS[scope] ?? scope),
      }
    case 'broken':
      return { kind: 'broken', reason: screen.reason }
    default:
      return { kind: screen.kind }
  }
}

/** Where the service has the address with the code in it as a picture for a phone; undefined while there is no code. */
export function pictureAddress(screen: Screen): string | undefined {
  if (screen.kind !== 'code') return undefined
  return `${screen.verificationUri}/qr.svg?user_code=${encodeURIComponent(screen.userCode)}`
}

/** As people type it. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '')
}

/** An application may call people by long names, and the screen has room for one line. */
function shortened(name: string): string {
  return name.length <= 28 ? name : `${name.slice(0, 12)}…${name.slice(-6)}`
}
