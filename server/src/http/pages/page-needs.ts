import type { Store } from '../../domain/store.ts'
import type { CheckNeeds } from '../../domain/verification/check.ts'
import type { EndNeeds } from '../../domain/verification/end.ts'
import type { PageNeeds as OpenNeeds } from '../../domain/verification/open-page.ts'
import type { SendNeeds } from '../../domain/verification/send-again.ts'
import type { ReadNetwork } from '../network.ts'
import type { Sandbox } from '../sandbox-needs.ts'

/** All that the pages need of the world. `main.ts` passes the real things. */
export type PageNeeds = OpenNeeds &
  CheckNeeds &
  SendNeeds &
  EndNeeds & {
    readonly store: Pick<Store, 'change' | 'find' | 'now' | 'timeline' | 'list' | 'advance'>
    /** `COUNTERSIGN_URL`: the only host that a page names, and the only origin a form may come from. */
    readonly publicUrl: string
    /** The network a request came from, as limits count by it. */
    readonly networkOf: ReadNetwork
    /** The sandbox's inbox; undefined in production, where `/sandbox` does not exist. */
    readonly sandboxTools?: Sandbox
  }
