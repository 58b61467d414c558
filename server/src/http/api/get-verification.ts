import { Type } from 'typebox'
import { getVerification } from '../../domain/verification/get.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { exactly, NoQuery, problems, VerificationId } from './fields.ts'
import { TimelineEntry, timelineEntry } from './timeline-entry.ts'
import { VerificationFields, verificationObject } from './verification-object.ts'

const Story = Type.Object({
  ...VerificationFields,
  receipt: Type.Optional(Type.String({ description: 'The receipt, while it is still good.' })),
  timeline: Type.Array(TimelineEntry),
})

/** `GET /v1/verifications/:id`: how it stands, and how it came to that. */
export function getVerificationRoute(app: App, needs: HttpNeeds, doors: Doors): void {
  app.get(
    '/v1/verifications/:id',
    {
      onRequest: doors.secret('verifications'),
      schema: {
        operationId: 'getVerification',
        tags: ['verifications'],
        summary: 'Read a verification with its timeline',
        params: exactly({ id: VerificationId }),
        querystring: NoQuery,
        response: { 200: Story, ...problems },
      },
    },
    async (request) => {
      const story = await getVerification(needs, secretCaller(request), request.params.id)
      return {
        ...verificationObject(story.verification),
        ...(story.receipt !== undefined && { receipt: story.receipt }),
        timeline: story.timeline.map(timelineEntry),
      }
    },
  )
}
