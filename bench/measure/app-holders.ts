import { many, post } from './many.ts'
import { note } from './say.ts'
import { KEY } from './countersign.ts'
import { totp } from './totp.ts'

const STEP_MS = 30_000
/** All have the same seed: the service does not know it, and the load needs one code. */
const SEED = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

const HEADERS = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }

/**
 * Gives `count` people, `app0` and so on, an authenticator app. A person's code is good once, and never one before it: each round has a step of its own, and
 * waits for it.
 */
export async function appHolders(url: string, count: number) {
  note(`${count.toLocaleString('en')} people get an authenticator app …`)
  await many(count, async (nth) => {
    const list = `${url}/v1/subjects/app${nth - 1}/authenticators`
    const seeded = JSON.stringify({ type: 'totp', secret: SEED })
    const { id } = await post(list, HEADERS, seeded, 201)
    const code = JSON.stringify({ code: totp(SEED, Date.now()) })
    const shown = await post(`${list}/${String(id)}/confirmation`, HEADERS, code, 200)
    if (shown['result'] !== 'active') throw new Error(`an app came to ${String(shown['result'])}`)
  })
  let step = stepNow()
  return {
    /** Moves to a step that nobody has shown a code of. */
    async nextStep(): Promise<void> {
      step = Math.max(step + 1, stepNow())
      const rest = (step - 1) * STEP_MS - Date.now()
      if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
    },
    /** What every app shows in that step. */
    code: (): string => totp(SEED, step * STEP_MS),
  }
}

function stepNow(): number {
  return Math.floor(Date.now() / STEP_MS)
}
