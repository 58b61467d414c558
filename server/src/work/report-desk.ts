import type { DeliveryReport } from '../domain/delivery/carrier.ts'
import { recordReport, type ReportNeeds } from '../domain/delivery/record-report.ts'

/** Takes what carriers tell of their messages outside a request, such as receipts over a standing connection. */
export type ReportDesk = {
  /** Never fails and never waits. */
  take(report: DeliveryReport): void
  /** Waits until everything that was taken is written down, or known to be of none of ours. */
  stop(): Promise<void>
}

/** A quick carrier tells of a message before we have written down that it took it; after these waits it is none of ours. */
const AGAIN_AFTER_MS = [500, 2000, 8000]
/** Beyond this, reports are dropped: a carrier that floods us must not fill our memory. */
const MOST = 10_000

export function openReportDesk(
  needs: ReportNeeds & { readonly failed: (error: unknown) => void },
): ReportDesk {
  const underWay = new Set<Promise<void>>()
  const waits = new Map<NodeJS.Timeout, () => void>()
  let stopping = false

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        waits.delete(timer)
        resolve()
      }, ms)
      timer.unref()
      waits.set(timer, resolve)
    })

  const record = async (report: DeliveryReport): Promise<void> => {
    try {
      for (const wait of [...AGAIN_AFTER_MS, undefined]) {
        if ((await recordReport(needs, report)) !== 'unknown' || wait === undefined) return
        if (stopping) return
        await pause(wait)
      }
    } catch (error) {
      needs.failed(error)
    }
  }

  return {
    take(report) {
      if (underWay.size >= MOST) return
      const run = record(report).finally(() => underWay.delete(run))
      underWay.add(run)
    },
    async stop() {
      stopping = true
      for (const [timer, resolve] of waits) {
        clearTimeout(timer)
        resolve()
      }
      await Promise.all(underWay)
    },
  }
}
