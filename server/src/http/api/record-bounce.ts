import { Type } from 'typebox'
import { recordBounce } from '../../domain/delivery/record-bounce.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { NoQuery, problems } from './fields.ts'

/** Longer than any delivery report that returns headers only. */
const LONGEST_REPORT = 512 * 1024

/** `POST /v1/channels/email/bounces`: a delivery report (RFC 3464) as the mail server received it. The one body that is not JSON. */
export function recordBounceRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  // A part of its own: no other route reads this form of body.
  app.register((part: App, _options, done) => {
    part.removeAllContentTypeParsers()
    part.addContentTypeParser(
      'message/rfc822',
      { parseAs: 'string', bodyLimit: LONGEST_REPORT },
      (_request, body, parsed) => parsed(null, body),
    )
    part.post(
      '/v1/channels/email/bounces',
      {
        onRequest: doors.secret('verifications'),
        schema: {
          operationId: 'recordBounce',
          tags: ['channels'],
          summary: 'Pass on a bounce',
          description:
            'Takes a delivery report as it came, Content-Type message/rfc822, at most 512 KB. A failure is told in the timeline of its verification and changes nothing else.',
          consumes: ['message/rfc822'],
          querystring: NoQuery,
          body: Type.String(),
          response: {
            200: Type.Object({ result: Type.Enum(['recorded', 'ignored']) }),
            ...problems,
          },
        },
      },
      async (request) => {
        const caller = secretCaller(request)
        const once = onceOf(needs.vault, request, caller)
        return { result: await recordBounce(needs, caller, request.body, once) }
      },
    )
    done()
  })
}
