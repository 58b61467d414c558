import swagger from '@fastify/swagger'
import type { App } from './app.ts'

const DESCRIPTION = `Verifications, receipts and what belongs to them. JSON with snake_case names and RFC 3339 times in UTC.
Show \`Authorization: Bearer sk_…\`. Every POST takes an \`Idempotency-Key\`: repeated with the same body it tells the same answer again.
Problems are RFC 9457; \`/docs/problems\` explains each code.`

const TAGS = [
  { name: 'verifications', description: 'Asking a person to prove something' },
  { name: 'assessments', description: 'What an action needs before it is done' },
  { name: 'approvals', description: 'Agreeing on a screen where the person is signed in' },
  { name: 'receipts', description: 'What an approval is worth' },
  { name: 'subjects', description: 'What is known of an application’s user' },
  { name: 'authenticators', description: 'Authenticator apps, passkeys and recovery codes' },
  { name: 'sessions', description: 'Where a person is signed in on our own pages' },
  { name: 'channels', description: 'How messages leave, and come back' },
  { name: 'devices', description: 'Devices that ask to be let in, and those that are' },
  { name: 'clients', description: 'The programs that devices run, as OAuth knows them' },
  { name: 'policies', description: 'How verifications of one purpose go' },
  { name: 'keys', description: 'API keys' },
  { name: 'projects', description: 'An application’s own space' },
  { name: 'events', description: 'What happened, and how often' },
  { name: 'sandbox', description: 'Instruments for tests; they do not exist in production' },
]

/**
 * Gathers the schemas of all routes added after it into one OpenAPI 3.1 document at `/openapi.json`. Schemas are what is enforced, so the
 * document cannot say anything else.
 */
export function describeApi(app: App, publicUrl: string, version: string): void {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Countersign', version, description: DESCRIPTION },
      servers: [{ url: publicUrl }],
      tags: TAGS,
      components: {
        securitySchemes: { key: { type: 'http', scheme: 'bearer', bearerFormat: 'sk_… or pk_…' } },
      },
      security: [{ key: [] }],
    },
    hideUntagged: true,
  })
  app.get('/openapi.json', (_request, reply) => reply.send(app.swagger()))
}
