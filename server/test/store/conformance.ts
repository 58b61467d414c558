import { describe } from 'vitest'
import type { Store } from '../../src/domain/store.ts'
import { changeCases } from './conformance/change-cases.ts'
import { clockCases } from './conformance/clock-cases.ts'
import { deliveryCases } from './conformance/delivery-cases.ts'
import { deviceCases } from './conformance/device-cases.ts'
import { endCases } from './conformance/end-cases.ts'
import { eventCases } from './conformance/event-cases.ts'
import { factorCases } from './conformance/factor-cases.ts'
import { historyCases } from './conformance/history-cases.ts'
import { outgoingCases } from './conformance/outgoing-cases.ts'
import { pollCases } from './conformance/poll-cases.ts'
import { projectionCases } from './conformance/projection-cases.ts'
import { raceCases } from './conformance/race-cases.ts'
import { recordCases } from './conformance/record-cases.ts'
import { sweepCases } from './conformance/sweep-cases.ts'
import { webhookCases } from './conformance/webhook-cases.ts'

/**
 * What every store must do (M69): the meaning of each line of `domain/store.ts`, the same for all of them.
 *
 * @param open a new, empty store for each case, with a clock that can be moved, keeping verifications for 30 days
 */
export function conformance(name: string, open: () => Promise<Store>): void {
  describe(`[M69] ${name}`, () => {
    changeCases(open)
    raceCases(open)
    recordCases(open)
    deviceCases(open)
    factorCases(open)
    pollCases(open)
    outgoingCases(open)
    webhookCases(open)
    eventCases(open)
    clockCases(open)
    deliveryCases(open)
    sweepCases(open)
    projectionCases(open)
    endCases(open)
    historyCases(open)
  })
}
