import type { Report } from './report.ts'

/** One thing that goes wrong in the world, and the script that lets it. */
export type Fault = {
  /** What `npm run faults -- <name>` calls it. */
  readonly name: string
  /** What happens and what is shown, as one sentence. */
  readonly about: string
  /** Rounds when none are asked for. */
  readonly rounds: number
  /** Why it cannot run on this machine; undefined when it can. */
  readonly missing: () => string | undefined
  /** Runs it and tells the report what it saw. */
  readonly run: (rounds: number, report: Report) => Promise<void>
  /** Only run when it is asked for by name. */
  readonly isOptIn?: boolean
}
