/*
 * The OAuth endpoints: devices ask here, and applications ask about their tokens. They speak forms and OAuth's own errors, whatever the rest of
 * the doors speak, since programs that others wrote must find what the RFCs promise. Not for people: their pages are in `pages/`.
 */
import type { App } from '../app.ts'
import type { DoorNeeds, Doors } from '../door.ts'
import { eventStreams } from '../event-stream.ts'
import { seats } from '../seats.ts'
import { verificationEars } from '../verification-ears.ts'
import { answerOAuthError } from './answer-oauth-error.ts'
import { deviceAuthorizationRoute } from './device-authorization.ts'
import { metadataRoutes } from './metadata.ts'
import { guardOAuthRequests, readOAuthForms } from './oauth-form.ts'
import { registrationRoute } from './registration.ts'
import { tokenRoute } from './token.ts'
import { tokenStatusRoutes } from './token-status.ts'
import { userinfoRoutes } from './userinfo.ts'

/** Devices that one process holds an answer back for: each costs it a socket and some kilobytes. */
const MOST_WAITING = 10_000

/** Adds them to the server, in a part of it that has its own forms and errors. */
export function oauthRoutes(app: App, needs: DoorNeeds, doors: Doors): void {
  const places = seats(MOST_WAITING)
  const streams = eventStreams(places)
  const waiting = { listenTo: verificationEars(needs.store), places }
  app.addHook('preClose', (done) => {
    places.closeAll()
    done()
  })
  metadataRoutes(app, needs)
  void app.register((part: App, _options, done) => {
    part.setErrorHandler(answerOAuthError)
    guardOAuthRequests(part)
    if (needs.registration !== undefined) registrationRoute(part, needs, needs.registration.token)
    void part.register((forms: App, _none, ready) => {
      readOAuthForms(forms)
      deviceAuthorizationRoute(forms, needs)
      tokenRoute(forms, needs, waiting, streams)
      tokenStatusRoutes(forms, needs, doors)
      userinfoRoutes(forms, needs)
      ready()
    })
    done()
  })
}
