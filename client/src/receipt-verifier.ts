import type { VerifyReceiptOptions } from './expected-receipt.ts'
import { judgeReceipt, type ReceiptJudgement } from './judge-receipt.ts'
import { createKeySets } from './key-sets.ts'
import { serviceAddress } from './service-address.ts'
import { realSurroundings, type Surroundings } from './surroundings.ts'
import { createTransport } from './transport.ts'

export type ReceiptVerifierOptions = {
  readonly fetch?: typeof globalThis.fetch | undefined
  readonly timeoutSeconds?: number | undefined
}

export type ReceiptVerifier = {
  /** Judges a receipt without asking the service, but for its public keys now and then. */
  readonly verify: (receipt: string, options: VerifyReceiptOptions) => Promise<ReceiptJudgement>
}

const KEYS = '/.well-known/jwks.json'

/**
 * Makes a verifier for a service that takes receipts but has no key of its own. It keeps the public keys it has seen,
 * so make one and keep it. When the keys cannot be had, `verify` rejects: that says nothing about the receipt.
 */
export function createReceiptVerifier(
  { fetch, timeoutSeconds = 10 }: ReceiptVerifierOptions = {},
  doubles: Partial<Surroundings> = {},
): ReceiptVerifier {
  const surroundings = { ...realSurroundings(), ...(fetch && { fetch }), ...doubles }
  // Without a key: public keys are for everybody, and their address may be another host's.
  const transport = createTransport({ key: undefined, timeoutSeconds, retries: 2, surroundings })
  const sets = createKeySets((url) => transport.call({ method: 'GET', url }), surroundings.now)
  return {
    async verify(receipt, { url, jwksUrl, issuer, ...expected }) {
      const place = keyPlace(url, jwksUrl)
      return judgeReceipt(
        receipt,
        { ...expected, issuer: issuer ?? place.issuer() },
        (kid) => sets.find(place.jwksUrl, kid),
        expected.now?.getTime() ?? surroundings.now(),
      )
    },
  }
}

function keyPlace(url: string | undefined, jwksUrl: string | undefined) {
  const address = url === undefined ? undefined : serviceAddress(url)
  const keys = jwksUrl ?? (address === undefined ? undefined : `${address}${KEYS}`)
  if (keys === undefined) throw new TypeError('verify needs the url or the jwksUrl of the service')
  return {
    jwksUrl: keys,
    issuer() {
      if (address !== undefined) return address
      if (keys.endsWith(KEYS)) return keys.slice(0, -KEYS.length)
      throw new TypeError(`verify needs the issuer when jwksUrl does not end in ${KEYS}`)
    },
  }
}
