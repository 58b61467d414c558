import { Type } from 'typebox'
import { Problem } from '../../domain/problem.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { Sandbox } from '../sandbox-needs.ts'
import { soundOf } from '../sound-of.ts'
import { exactly, NoQuery, problems, words } from './fields.ts'

/** `GET /v1/sandbox/messages/{id}/audio`: what a call of the sandbox sounds like. Only added in sandbox mode. */
export function sandboxAudioRoute(app: App, sandbox: Sandbox, doors: Doors): void {
  app.get(
    '/v1/sandbox/messages/:id/audio',
    {
      onRequest: doors.secret('sandbox'),
      schema: {
        operationId: 'hearSandboxMessage',
        tags: ['sandbox'],
        summary: 'Hear a call',
        description:
          'What a person hears who answers it and presses a key, as a WAV file: 8000 samples a second, 16 bits, one channel.',
        params: exactly({ id: words(64) }),
        querystring: NoQuery,
        produces: ['audio/wav'],
        response: { 200: Type.Unsafe<Buffer>({ type: 'string', format: 'binary' }), ...problems },
      },
      // A sound is no JSON: it is sent as it is.
      serializerCompiler: () => (sound) => String(sound),
    },
    async (request, reply) => {
      const { project } = secretCaller(request)
      const sound = await soundOf(sandbox, sandbox.inbox.list({ project }), request.params.id)
      if (sound === undefined) throw new Problem('not_found', 'The sandbox has no call of this id.')
      return reply.type('audio/wav').send(sound)
    },
  )
}
