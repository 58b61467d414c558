/*
 * Doors for devices that speak another maker's words: each folder is one, and does nothing but translate to the use cases that `oauth/` calls.
 * They exist where the operator named them (COUNTERSIGN_DOORS). Nothing is decided here, and no door promises what its maker's service does
 * besides letting devices in.
 */
import type { App } from '../app.ts'
import type { DoorNeeds } from '../door.ts'
import { identityCenterRoutes } from './identity-center/identity-center-routes.ts'
import { loginWithAmazonRoutes } from './login-with-amazon/login-with-amazon-routes.ts'

/** Adds the open ones to the server, each in a part of it that has its own bodies and errors. */
export function compatRoutes(app: App, needs: DoorNeeds): void {
  if (needs.otherDoors.includes('identity-center'))
    void app.register((part: App, _options, done) => {
      identityCenterRoutes(part, needs)
      done()
    })
  if (needs.otherDoors.includes('login-with-amazon'))
    void app.register((part: App, _options, done) => {
      loginWithAmazonRoutes(part, needs)
      done()
    })
}
