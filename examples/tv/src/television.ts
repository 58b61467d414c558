/**
 * The television: all that talks to Countersign. It shows a code, waits for the person's answer, and then stays in until somebody signs it out,
 * here or on the page of their devices.
 */
import { isCountersignError } from '@countersign/client'
import {
  endDevice,
  refreshDevice,
  startDevice,
  whoIsSignedIn,
  type DeviceTokens,
} from '@countersign/client/device'
import type { KeptToken } from './kept-token.ts'
import type { Screen } from './screen.ts'
import type { Settings } from './settings.ts'

export type Television = {
  screen(): Screen
  /** Calls the listener at every change; what it answers stops that. */
  watch(listener: () => void): () => void
  turnOn(): void
  turnOff(): void
  /** Shows a fresh code in place of whatever is on the screen, unless somebody is signed in. */
  newCode(): void
  signOut(): Promise<void>
}

/** How soon a device that was ended elsewhere finds out. */
const LOOK_SECONDS = 15
const SHORTEST_PAUSE_SECONDS = 2
const LONGEST_PAUSE_SECONDS = 60

/** Makes a television, turned off. */
export function createTelevision(
  { countersignUrl: issuer, clientId, name }: Settings,
  kept: KeptToken,
): Television {
  const listeners = new Set<() => void>()
  let screen: Screen = { kind: 'starting' }
  let tokens: DeviceTokens | undefined
  /** Ends whatever is under way. */
  let under = new AbortController()

  const show = (next: Screen): void => {
    screen = next
    for (const listener of listeners) listener()
  }
  const holds = (given: DeviceTokens): DeviceTokens => {
    tokens = given
    if (given.refreshToken !== undefined) kept.keep(given.refreshToken)
    return given
  }

  /** Runs one thing at a time: what was under way ends. What may pass is tried again, ever more slowly. */
  const begin = (work: (signal: AbortSignal) => Promise<void>): void => {
    under.abort()
    under = new AbortController()
    void persist(work, under.signal)
  }
  const persist = async (
    work: (signal: AbortSignal) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> => {
    for (let pause = SHORTEST_PAUSE_SECONDS; !signal.aborted; pause *= 2) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one try comes after the other
        return await work(signal)
      } catch (error) {
        if (signal.aborted) return
        const verdict = screenFor(error)
        show(verdict)
        if (verdict.kind !== 'unreachable') return
        const asked = isCountersignError(error) ? (error.retryAfterSeconds ?? 0) : 0
        // oxlint-disable-next-line no-await-in-loop
        await rest(Math.max(asked, Math.min(pause, LONGEST_PAUSE_SECONDS)), signal)
      }
    }
  }

  /** Shows a code until it is answered. */
  const letIn = async (signal: AbortSignal): Promise<void> => {
    tokens = undefined
    const client = { issuer, clientId, signal }
    const started = await startDevice({ ...client, deviceName: name })
    const { userCode, verificationUri, expiresAt } = started
    let code = { userCode, verificationUri, expiresAt, isReachable: true }
    show({ kind: 'code', ...code })
    const change = (part: Partial<typeof code>): void => {
      code = { ...code, ...part }
      if (!signal.aborted && screen.kind === 'code') show({ kind: 'code', ...code })
    }
    const given = await started.wait({
      signal,
      onCode: (fresh) => change({ userCode: fresh.userCode, expiresAt: fresh.expiresAt }),
      onWaiting: ({ isReachable }) => change({ isReachable }),
    })
    await stay(holds(given), signal)
  }

  /** Stays in, and looks again and again whether it still may. A service that is away for a while signs nobody out. */
  const stay = async (given: DeviceTokens, signal: AbortSignal): Promise<void> => {
    for (let now = given; !signal.aborted;) {
      // oxlint-disable no-await-in-loop -- one look comes after the other
      try {
        const { accessToken, scopes } = now
        const person = await whoIsSignedIn({ issuer, accessToken, signal })
        if (!signal.aborted && screen.kind !== 'signed_in')
          show({ kind: 'signed_in', name: person.name ?? person.subject, scopes })
        await rest(LOOK_SECONDS, signal)
      } catch (error) {
        if (signal.aborted) return
        const { refreshToken } = now
        // The access token is over, as it is every ten minutes; or the device was ended, and then this is refused too.
        if (isRefused(error) && refreshToken !== undefined)
          now = holds(await refreshDevice({ issuer, clientId, refreshToken }))
        else if (screen.kind === 'signed_in' && screenFor(error).kind === 'unreachable')
          await rest(LOOK_SECONDS, signal)
        else throw error
      }
      // oxlint-enable no-await-in-loop
    }
  }

  /** Takes up where it was when it was turned off. */
  const resume = async (signal: AbortSignal): Promise<void> => {
    const refreshToken = kept.find()
    if (refreshToken === undefined) return letIn(signal)
    const given = await refreshDevice({ issuer, clientId, refreshToken }).catch(
      (error: unknown) => {
        if (!isRefused(error)) throw error
        kept.forget()
      },
    )
    return given === undefined ? letIn(signal) : stay(holds(given), signal)
  }

  const screenFor = (error: unknown): Screen => {
    if (!isCountersignError(error)) throw error
    switch (error.code) {
      case 'denied':
        return { kind: 'denied' }
      case 'expired':
        return { kind: 'expired' }
      case 'refused':
        tokens = undefined
        kept.forget()
        return { kind: 'ended' }
      case 'network':
      case 'timeout':
      case 'bad_answer':
      case 'unavailable':
      case 'rate_limited':
        return { kind: 'unreachable' }
      default:
        return { kind: 'broken', reason: error.code }
    }
  }

  return {
    screen: () => screen,
    watch(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    turnOn: () => begin(resume),
    turnOff: () => under.abort(),
    newCode() {
      if (screen.kind !== 'signed_in') begin(letIn)
    },
    async signOut() {
      const token = tokens?.refreshToken ?? tokens?.accessToken
      kept.forget()
      begin(letIn)
      // Whoever signs out must not stay signed in because the service is away: the token is forgotten in any case.
      if (token !== undefined)
        await endDevice({ issuer, clientId, token }).catch((error: unknown) => {
          if (!isCountersignError(error)) throw error
        })
    },
  }
}

function isRefused(error: unknown): boolean {
  return isCountersignError(error) && error.code === 'refused'
}

function rest(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, seconds * 1000)
    signal.addEventListener('abort', wake)
  })
}
