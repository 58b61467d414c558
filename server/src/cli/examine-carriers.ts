import type { Carrier } from '../domain/delivery/carrier.ts'
import type { Finding } from './finding.ts'

/** Longer than a carrier needs to connect and sign in, so that `doctor` still ends within half a minute. */
const CHECK_MILLISECONDS = 15_000

/** Whether each carrier can be reached and lets us in. The mail server of the settings is looked at by itself. */
export function examineCarriers(carriers: readonly Carrier[]): Promise<Finding[]> {
  return Promise.all(
    carriers.filter(({ type }) => type !== 'smtp').map((carrier) => examine(carrier)),
  )
}

async function examine(carrier: Carrier): Promise<Finding> {
  const subject = `carrier ${carrier.name}`
  const about = `${carrier.type}, ${carrier.channel}`
  if (carrier.check === undefined)
    return { subject, state: 'unknown', detail: `${about}: only a message shows whether it works` }
  const checked = await Promise.race([carrier.check().catch(() => undefined), patience()])
  return checked === undefined
    ? { subject, state: 'fault', detail: `${about}: it does not answer` }
    : { subject, state: checked.ok ? 'ok' : 'fault', detail: `${about}: ${checked.detail}` }
}

function patience(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), CHECK_MILLISECONDS).unref()
  })
}
