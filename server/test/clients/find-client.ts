import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'

/** Other people's programs on the other side of ours, and where Debian keeps them. */
const PLACES = {
  // Another installer's program of this name comes first on many paths, and is an older one that cannot sign in.
  aws: ['/usr/bin'],
  'oidc-gen': ['/usr/bin'],
  // The codes of authenticator apps, and a reader of QR codes.
  oathtool: ['/usr/bin'],
  zbarimg: ['/usr/bin'],
  oidc_child: ['/usr/libexec/sssd', '/usr/lib/sssd'],
} as const

/** Where such a program is; undefined when it is not installed, and then its tests are skipped. */
export function findClient(name: keyof typeof PLACES): string | undefined {
  return PLACES[name]
    .map((place) => join(place, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}
