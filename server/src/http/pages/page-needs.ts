import type { DecideNeeds } from '../../domain/device/decide-device.ts'
import type { DevicesNeeds } from '../../domain/device/devices.ts'
import type { EnterNeeds } from '../../domain/device/enter-user-code.ts'
import type { SubjectNeeds } from '../../domain/address/subject-addresses.ts'
import type { ApprovalNeeds } from '../../domain/approval/approvals.ts'
import type { FactorNeeds } from '../../domain/factor/factor-needs.ts'
import type { TrustedNeeds } from '../../domain/factor/trusted-devices.ts'
import type { ProjectId } from '../../domain/ids.ts'
import type { PushNeeds } from '../../domain/push/push-subscriptions.ts'
import type { SessionNeeds } from '../../domain/session/sessions.ts'
import type { Store } from '../../domain/store.ts'
import type { CheckNeeds } from '../../domain/verification/check.ts'
import type { EndNeeds } from '../../domain/verification/end.ts'
import type { PageNeeds as OpenNeeds } from '../../domain/verification/open-page.ts'
import type { SendNeeds } from '../../domain/verification/send-again.ts'
import type { StartNeeds } from '../../domain/verification/start.ts'
import type { ReadNetwork } from '../network.ts'
import type { HttpNeeds } from '../http-needs.ts'
import type { Sandbox } from '../sandbox-needs.ts'
import type { ReadWhereabouts } from '../whereabouts.ts'

/** All that the pages need of the world. `main.ts` passes the real things. */
export type PageNeeds = OpenNeeds &
  CheckNeeds &
  SendNeeds &
  EndNeeds &
  StartNeeds &
  SessionNeeds &
  EnterNeeds &
  DecideNeeds &
  DevicesNeeds &
  FactorNeeds &
  SubjectNeeds &
  ApprovalNeeds &
  TrustedNeeds &
  PushNeeds &
  Pick<HttpNeeds, 'registration' | 'otherDoors'> & {
    readonly store: Pick<
      Store,
      'change' | 'find' | 'now' | 'timeline' | 'list' | 'advance' | 'onEvents' | 'search'
    >
    /** `COUNTERSIGN_URL`: the only host that a page names, and the only origin a form may come from. */
    readonly publicUrl: string
    /** The network a request came from, as limits count by it. */
    readonly networkOf: ReadNetwork
    /** The same, and what a person may be shown of it. */
    readonly whereaboutsOf: ReadWhereabouts
    /** Whose people `/code`, `/sign-in` and `/me` are for when the address names no project. */
    readonly firstProject: ProjectId
    /** The sandbox's inbox; undefined in production, where `/sandbox` does not exist. */
    readonly sandboxTools?: Sandbox
  }
