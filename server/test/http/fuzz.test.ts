import fc from 'fast-check'
import { Compile } from 'typebox/schema'
import { expect, test } from 'vitest'
import { TEST_KEY } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService({ env: { COUNTERSIGN_KEY_RATE: '100000' } })

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
type Schema = { type?: string; properties?: Record<string, Schema>; anyOf?: Schema[] }
type Operation = {
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

/** Values that have broken programs before, beside random ones. */
const nasty = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '0',
      '-1',
      '1e308',
      'null',
      '\u0000',
      '\ud800',
      '\u202e',
      '__proto__',
      'constructor',
      'toString',
      "' or 1=1--",
      '../../etc/passwd',
      '%00',
      '{"$gt":""}',
      '\r\nX-Injected: 1',
      'a'.repeat(300),
      '+14155550100',
      'a@b.example',
      'sms',
      'sign_in',
    ),
  },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.jsonValue({ maxDepth: 4 }),
)

/** A body that has the right names more often than not. */
function bodyFor(schema: Schema | undefined): fc.Arbitrary<unknown> {
  const shape = schema?.properties ?? schema?.anyOf?.find((s) => s.properties)?.properties ?? {}
  const fields = Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [
      name,
      field.properties === undefined ? nasty : fc.oneof(nasty, bodyFor(field)),
    ]),
  )
  return fc.oneof({ weight: 4, arbitrary: fc.record(fields, { requiredKeys: [] }) }, nasty)
}

const text = fc
  .oneof(
    fc.constantFrom(
      '',
      '0',
      'sign_in',
      `ver_${'0'.repeat(40)}`,
      'key_0',
      '..',
      '%2e%2e',
      "'",
      '\u0000',
      'x'.repeat(500),
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  .map((s) => encodeURIComponent(s.toWellFormed()))

test('[LEA-10] [COD-22] hostile paths, queries and bodies for every route are answered with what the reference says, never with a defect', async () => {
  const { body: api } = await service.call('/openapi.json')
  for (const [path, methods] of Object.entries<Record<string, Operation>>(api.paths)) {
    if (path.endsWith('/events') || path.endsWith('/stream')) continue
    for (const [method, operation] of Object.entries(methods)) {
      const good = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))
      const goodSchema = good?.[1].content?.['application/json']?.schema
      const answers = goodSchema === undefined ? undefined : Compile(goodSchema)
      const problem = operation.responses['4XX']?.content?.['application/problem+json']?.schema
      if (problem === undefined) throw new Error(`${path} has no problems`)
      const problems = Compile(problem)
      const queries = operation.parameters?.filter((p) => p.in === 'query').map((p) => p.name) ?? []
      await fc.assert(
        fc.asyncProperty(
          fc.record({
            params: fc.array(text, { minLength: 3, maxLength: 3 }),
            query: fc.array(fc.tuple(fc.constantFrom(...queries, 'other'), text), { maxLength: 3 }),
            body: bodyFor(operation.requestBody?.content['application/json']?.schema),
            headers: fc.dictionary(
              fc.constantFrom('idempotency-key', 'last-event-id', 'x-forwarded-for', 'origin'),
              fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
              { maxKeys: 2 },
            ),
          }),
          async ({ params, query, body, headers }) => {
            const filled = params.reduce((url, value) => url.replace(/\{\w+\}/, () => value), path)
            const answer = await service.app.inject({
              method: method.toUpperCase() as Method,
              url: `${filled}?${query.map(([k, v]) => `${k}=${v}`).join('&')}`,
              headers: {
                ...headers,
                host: '127.0.0.1:4000',
                authorization: `Bearer ${TEST_KEY}`,
                ...(method !== 'get' && { 'content-type': 'application/json' }),
              },
              ...(method !== 'get' && { payload: JSON.stringify(body) }),
            })
            const { statusCode } = answer
            expect(statusCode).toBeLessThan(500)
            expect(answer.headers['cache-control']).toBe('no-store')
            if (statusCode === 204) return
            if (statusCode < 300) {
              if (answers !== undefined) expect(answers.Errors(answer.json())[1]).toEqual([])
            } else {
              expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
              expect(problems.Errors(answer.json())[1]).toEqual([])
              expect(answer.json().status).toBe(statusCode)
            }
          },
        ),
        { numRuns: 60 },
      )
    }
  }
}, 120_000)
