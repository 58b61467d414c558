import type { FastifySchemaValidationError } from 'fastify/types/schema.js'
import { Problem } from '../domain/problem.ts'

/** A validation fault with the schema it broke (`verbose` of the validator). */
type Fault = FastifySchemaValidationError & {
  readonly parentSchema?: { readonly description?: string }
  /** Of `anyOf`: its alternatives. */
  readonly schema?: unknown
  readonly data?: unknown
}

const PLAIN_NAME = /^\w{1,40}$/

/**
 * Turns what the validator found into words: the field in the names of the wire, such as `transaction.amount`, and the rule it broke.
 * The value itself is never told (LEA-10).
 */
export function describeFault(faults: readonly Fault[], part: string | undefined): Problem {
  const fault = meant(faults)
  if (fault === undefined) return new Problem('invalid_request', 'The request is not valid.')
  const field = fieldOf(fault)
  const rule = ruleOf(fault)
  if (field !== '') return new Problem('invalid_request', `${field}: ${rule}`, { field })
  return new Problem('invalid_request', `The ${part ?? 'request'} ${rule}.`)
}

/**
 * The fault to tell. Where a value may have one of several forms, each form found its own: what is told is the fault of the form that was most
 * likely meant, the one that knows the most of the fields that were given.
 */
function meant(faults: readonly Fault[]): Fault | undefined {
  const choice = faults.find(({ keyword }) => keyword === 'anyOf')
  if (choice === undefined || !isRecord(choice.data) || !Array.isArray(choice.schema))
    return faults[0]
  const given = Object.keys(choice.data)
  const known = choice.schema.map((form: unknown) => {
    const fields = isRecord(form) ? form['properties'] : undefined
    return isRecord(fields) ? given.filter((name) => Object.hasOwn(fields, name)).length : -1
  })
  const best = known.indexOf(Math.max(...known))
  return (
    faults.find(({ schemaPath }) => schemaPath.startsWith(`${choice.schemaPath}/${best}/`)) ??
    faults[0]
  )
}

function fieldOf({ instancePath, params }: Fault): string {
  const steps = instancePath.split('/').slice(1)
  const name = params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName']
  // A field we do not know is the caller's own text: only a plain name is safe to repeat.
  if (typeof name === 'string' && PLAIN_NAME.test(name)) steps.push(name)
  return steps.every((step) => PLAIN_NAME.test(step)) ? steps.join('.') : ''
}

function ruleOf({ keyword, params, parentSchema }: Fault): string {
  const limit = String(params['limit'])
  switch (keyword) {
    case 'required':
      return 'is missing'
    case 'additionalProperties':
      return fieldNamed(params)
        ? 'is not a field of this request'
        : 'has a field that is not one of this request'
    case 'type':
      return `must be ${article(String(params['type']))}`
    case 'enum': {
      const allowed = params['allowedValues']
      return `must be one of ${Array.isArray(allowed) ? allowed.join(', ') : 'the documented values'}`
    }
    case 'minLength':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} characters`
    case 'maxLength':
      return `must have at most ${limit} characters`
    case 'minItems':
      return `must have at least ${limit} entries`
    case 'maxItems':
      return `must have at most ${limit} entries`
    case 'maxProperties':
      return `must have at most ${limit} fields`
    case 'minimum':
      return `must be at least ${limit}`
    case 'maximum':
      return `must be at most ${limit}`
    default:
      return parentSchema?.description === undefined
        ? 'has not the documented form'
        : `must be ${parentSchema.description}`
  }
}

function fieldNamed(params: Fault['params']): boolean {
  const name = params['additionalProperty']
  return typeof name === 'string' && PLAIN_NAME.test(name)
}

function article(type: string): string {
  if (type === 'object') return 'a JSON object'
  if (type === 'array') return 'a list'
  if (type === 'integer') return 'a whole number'
  if (type === 'boolean') return 'true or false'
  return `a ${type}`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
