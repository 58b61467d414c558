import type { CarrierHooks } from './channels/carrier-hooks.ts'
import type { Vault } from './domain/needs.ts'
import { carrierSignatures } from './secrets/carrier-signatures.ts'

/** What a seal belongs to: a text that was sealed for anything else, or until another instant, is never taken for one of these. */
function boundTo(until: string): string {
  return `carrier call ${until}`
}

/** What carriers are lent by the house, with the vault behind it. */
export function lendToCarriers(needs: {
  readonly vault: Pick<Vault, 'seal' | 'open'>
  readonly now: () => number
  readonly publicUrl: string
  readonly report: CarrierHooks['report']
}): CarrierHooks {
  const { vault, now, publicUrl, report } = needs
  return {
    now,
    report,
    callbackUrl: (name) => `${publicUrl}/v1/carriers/${name}/reports`,
    sealCall(text, minutes) {
      const until = (now() + minutes * 60_000).toString(36)
      return `${until}.${Buffer.from(vault.seal(text, boundTo(until))).toString('base64url')}`
    },
    openCall(token) {
      // Twelve thousand characters are more than any of ours, and less than a request may hold.
      const [, until, sealed] = /^([0-9a-z]{1,11})\.([A-Za-z0-9_-]{20,12000})$/.exec(token) ?? []
      if (until === undefined || sealed === undefined || parseInt(until, 36) <= now())
        return undefined
      try {
        return vault.open(Buffer.from(sealed, 'base64url'), boundTo(until))
      } catch {
        // Not ours, changed on its way, or under a key that is gone.
        return undefined
      }
    },
    signatures: carrierSignatures(),
  }
}
