import type * as Package from '@simplewebauthn/server'

/** The makers whose root certificates the package brings along. */
const BROUGHT_ROOTS = ['android-key', 'android-safetynet', 'apple', 'mds'] as const

let loading: Promise<typeof Package> | undefined

/**
 * Loads the package with the first passkey that is judged: it takes near half a second and 30 MB, which a service without passkeys need not have.
 * No root certificate is trusted, so that no chain is followed: following one would fetch lists of revoked certificates from addresses that a stranger's
 * certificate names.
 */
export function loadPackage(): Promise<typeof Package> {
  loading ??= load()
  return loading
}

async function load(): Promise<typeof Package> {
  const server = await import('@simplewebauthn/server')
  for (const identifier of BROUGHT_ROOTS)
    server.SettingsService.setRootCertificates({ identifier, certificates: [] })
  return server
}
