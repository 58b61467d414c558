import { CountersignError } from './countersign-error.ts'

/** A signal that ends with the caller's own or after some time, and knows which it was. */
export type Deadline = {
  readonly signal: AbortSignal
  /** The error to tell: why the signal fired, or that the connection failed by itself. */
  readonly explain: (error: unknown) => CountersignError
  /** Allows so many seconds more, counted from now. */
  readonly extend: (more: number) => void
  /** Ends the wait for good and lets go of the timer. */
  readonly end: () => void
}

/** Starts a deadline of so many seconds. `AbortSignal.any` would do half of it, but is missing in Node 20.0 to 20.2. */
export function startDeadline(seconds: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  let late = false
  const abort = () => controller.abort()
  const expire = () => {
    late = true
    abort()
  }
  let timer = setTimeout(expire, seconds * 1000)
  caller?.addEventListener('abort', abort)
  if (caller?.aborted === true) abort()
  return {
    signal: controller.signal,
    explain(error) {
      if (error instanceof CountersignError) return error
      if (caller?.aborted === true) return aborted()
      if (late) return new CountersignError('timeout', `No answer within ${seconds} s`)
      return new CountersignError('network', `The service could not be reached${reason(error)}`)
    },
    extend(more) {
      clearTimeout(timer)
      timer = setTimeout(expire, more * 1000)
    },
    end() {
      clearTimeout(timer)
      caller?.removeEventListener('abort', abort)
    },
  }
}

/** The error of a call that its caller ended. */
export function aborted(): CountersignError {
  return new CountersignError('aborted', 'The call was ended by its caller')
}

/** The system's own word, such as ECONNREFUSED. Nothing else of the cause: its message may quote the URL. */
function reason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' && /^[A-Z][A-Z_]{2,40}$/.test(code) ? ` (${code})` : ''
}
