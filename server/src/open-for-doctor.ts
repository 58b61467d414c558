import type { Settings } from './config/settings.ts'
import type { Carrier } from './domain/delivery/carrier.ts'
import { openEgress } from './egress/open-egress.ts'
import { openCarriers } from './open-carriers.ts'
import { carrierSignatures } from './secrets/carrier-signatures.ts'

/**
 * The carriers of the settings, the mail server first, to be looked at and tried without a service around them: what they report is heard by nobody, and
 * addresses that they are given to call open nothing. Raises a fault of the settings.
 */
export async function openForDoctor(
  settings: Settings,
  publicUrl: string,
): Promise<readonly Carrier[]> {
  const { carriers } = await openCarriers(settings, {
    hooks: {
      now: Date.now,
      report: () => undefined,
      callbackUrl: (name) => `${publicUrl}/v1/carriers/${name}/reports`,
      sealCall: () => 'doctor',
      openCall: () => undefined,
      signatures: carrierSignatures(),
    },
    egress: openEgress({
      networks: settings.egressNetworks,
      loopback: settings.mode === 'sandbox',
    }),
  })
  return carriers
}
