import type { PasskeyCeremony } from '../needs.ts'
import type { PasskeySettings } from '../project/project.ts'

/** What a browser's answer is judged against: the challenge of its record, and the pages that the project's passkeys are for. */
export function ceremonyOf(
  settings: PasskeySettings,
  challenge: string,
  userVerification: boolean,
): PasskeyCeremony {
  const { rpId, origins } = settings
  // No project may put the question into a frame of another site: a person could not see whom they answer (PKY-08).
  return { challenge, rpId, origins, userVerification, topOrigins: [] }
}
