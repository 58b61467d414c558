/**
 * Every route that takes a secret, with all that its tests need: what a right secret is worth, and which requests must not
 * be told apart. The race, enumeration, timing and leak tests are made from this table and from nothing else, so a route
 * that stands here has all of them, and `routes.test.ts` fails for one that does not (M68).
 */
import type { TestService } from '../start-test-service.ts'
import type { Answer } from './routes-answers.ts'
import { apiSecretRoutes } from './routes-api.ts'
import { authenticatorSecretRoutes } from './routes-authenticators.ts'
import { compatSecretRoutes } from './routes-compat.ts'
import { devicePageSecretRoutes } from './routes-device-pages.ts'
import { factorSecretRoutes } from './routes-factors.ts'
import { oauthSecretRoutes } from './routes-oauth.ts'
import { pageSecretRoutes } from './routes-pages.ts'
import { passkeySecretRoutes } from './routes-passkeys.ts'

/** The names by which secrets are taken: fields of bodies, a part of the path, a cookie, a field of a form. */
export type SecretKind =
  | 'code'
  | 'session'
  | 'client_secret'
  | 'device'
  | 'receipt'
  | 'answer'
  | 'token'
  | 'cookie'
  | 'csrf_token'
  | 'device_code'
  | 'user_code'
  | 'user_token'
  | 'refresh_token'
  | 'credential'
  | 'number'
  | 'trusted_device'

export type SecretRoute = {
  /** Method and pattern, as the web server prints them. */
  readonly route: string
  /** Who shows the secret, where a route has several kinds of caller. */
  readonly by: string
  readonly takes: readonly SecretKind[]
  /** Of a hundred right secrets at once, how many have an effect: one, or none where looking changes nothing. */
  readonly worth: 0 | 1
  readonly prepare: (service: TestService) => Promise<PreparedRoute>
}

export type Present = () => Promise<Answer>

export type PreparedRoute = {
  /** Shows the right secret. */
  readonly present: Present
  /** How many of these answers had the effect, looked up where it counts. */
  readonly effects: (answers: readonly Answer[]) => number | Promise<number>
  /** Groups of requests whose answers must be the same, byte for byte. */
  readonly alike: readonly Readonly<Record<string, Present>>[]
  /** Two requests that must take the same time, each as often as asked. */
  readonly timed: readonly [Present, Present]
  /** Every secret in play, which nothing may tell but the answer that gives it. */
  readonly secrets: readonly string[]
}

export const SECRET_ROUTES: readonly SecretRoute[] = [
  ...apiSecretRoutes,
  ...factorSecretRoutes,
  ...authenticatorSecretRoutes,
  ...passkeySecretRoutes,
  ...oauthSecretRoutes,
  ...compatSecretRoutes,
  ...pageSecretRoutes,
  ...devicePageSecretRoutes,
]
