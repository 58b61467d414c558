import { realSurroundings, type Surroundings } from './surroundings.ts'

/** Which service, and as which program. */
export type DeviceClient = {
  /** The address of the service, as it calls itself, such as `https://verify.shop.example`. */
  readonly issuer: string
  readonly clientId: string
  /** Of a client that has one; a program that others can read cannot keep it. */
  readonly clientSecret?: string | undefined
  /** Another `fetch`, for a proxy or for tests. */
  readonly fetch?: typeof globalThis.fetch | undefined
  readonly signal?: AbortSignal | undefined
}

/** What the calls of a device are made with. */
export function deviceSurroundings(
  { fetch }: Pick<DeviceClient, 'fetch'>,
  doubles: Partial<Surroundings>,
): Surroundings {
  return { ...realSurroundings(), ...(fetch && { fetch }), ...doubles }
}
