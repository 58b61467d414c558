import type { ProjectId } from '../ids.ts'
import type { Instant } from '../instant.ts'
import type { Network } from '../limit/network-budget.ts'
import type { Whereabouts } from './place.ts'

/** Who looks at a user code and decides: a person signed in on our page, or one whom an application signed in itself. */
export type Approver = {
  readonly by: 'page' | 'api'
  readonly project: ProjectId
  readonly subject: string
  /** `vault.fingerprint('subject', project, subject)` */
  readonly subjectHash: string
  /** Undefined for an application's server, which speaks for many. */
  readonly network: Network | undefined
  readonly where: Whereabouts | undefined
  readonly acr: string
  readonly amr: readonly string[]
  readonly authTime: Instant
}
