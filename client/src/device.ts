/**
 * The face for devices: a screen, a speaker or a command line shows a short code, a person answers it on the phone, and the device gets its
 * tokens (RFC 8628). It needs no key, only the id of a client.
 *
 * Not for the application's own server: approving, listing and ending devices is done with a secret key, by `createCountersign`.
 */
// oxlint-disable-next-line oxc/no-barrel-file -- a package's face is the one place that re-exports
export { startDevice } from './start-device.ts'
export type { DeviceSignIn, StartDevice } from './start-device.ts'
export type { DeviceCode } from './device-code.ts'
export type { DeviceWaiting, WaitForDevice } from './wait-for-device.ts'
export { refreshDevice } from './refresh-device.ts'
export type { RefreshDevice } from './refresh-device.ts'
export { endDevice } from './end-device.ts'
export type { EndDevice } from './end-device.ts'
export { whoIsSignedIn } from './who-is-signed-in.ts'
export type { SignedInPerson, WhoIsSignedIn } from './who-is-signed-in.ts'
export type { DeviceTokens } from './device-tokens.ts'
export type { DeviceClient } from './device-client.ts'
export type { DeviceErrorCode } from './device-error.ts'
export { CountersignError, isCountersignError } from './countersign-error.ts'
