import type { CarrierHooks } from './carrier-hooks.ts'

/** As long as references are remembered (`domain/delivery/sent-message.ts`). */
const MINUTES = 3 * 24 * 60

/**
 * The address at which a carrier tells what became of one message. Behind it stands a seal with an end of its own: signatures of some carriers
 * hold no time, and a report that was overheard must not be good for ever (MSG-11).
 */
export function reportAddress(hooks: CarrierHooks, name: string, deliveryId: string): string {
  return `${hooks.callbackUrl(name)}/${hooks.sealCall(`report ${name} ${deliveryId}`, MINUTES)}`
}

/** Whether what stands behind `/reports` is such a seal, of this carrier and not too old. */
export function isReportAddress(hooks: CarrierHooks, name: string, path: string): boolean {
  return hooks.openCall(path)?.startsWith(`report ${name} `) === true
}
