import { endVerification, type EndNeeds } from '../../../src/domain/verification/end.ts'
import { PROJECT } from '../oauth/open-oauth.ts'

/** What the link in a notice does: "That was not me". */
export function disown(needs: Omit<EndNeeds, 'channels'>, verification: string) {
  const network = { near: 'home', wide: undefined }
  const holder = { kind: 'holder', project: PROJECT, verification, network } as const
  const whole = { ...needs, channels: new Set<never>() }
  return endVerification(whole, holder, verification, { status: 'denied', by: 'message' })
}
