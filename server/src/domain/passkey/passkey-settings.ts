import type { PasskeySettings } from '../project/project.ts'

/** For whom a project's passkeys are made: what it set, or our own pages. */
export function passkeySettings(
  project: { readonly passkeys?: PasskeySettings } | undefined,
  publicUrl: string,
): PasskeySettings {
  return project?.passkeys ?? ownPages(publicUrl)
}

/** @param publicUrl an absolute http or https address, as the settings hold it */
function ownPages(publicUrl: string): PasskeySettings {
  const [, scheme = '', host = '', port] =
    /^(https?):\/\/(\[[^\]]*\]|[^/:?#]+)(?::(\d+))?/i.exec(publicUrl) ?? []
  const usual = scheme.toLowerCase() === 'https' ? '443' : '80'
  const rpId = host.toLowerCase()
  return {
    rpId,
    origins: [
      `${scheme.toLowerCase()}://${rpId}${port === undefined || port === usual ? '' : `:${port}`}`,
    ],
    attestation: 'none',
    allowedAaguids: [],
  }
}
