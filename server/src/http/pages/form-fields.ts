import type { FastifyInstance } from 'fastify'

/** The fields of a sent form. A field that came twice counts as not sent: nobody can say which one was meant. */
export type FormFields = { readonly find: (name: string) => string | undefined }

const NONE: FormFields = { find: () => undefined }

/**
 * Lets this part of the server read forms and nothing else. A body of another type is read and forgotten, so that
 * it lacks the anti-forgery token and is refused as a forgery (T-A28).
 */
export function readForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, fieldsOf(body))
    },
  )
  app.addContentTypeParser<string>('*', { parseAs: 'string' }, (_request, _body, done) => {
    done(null, NONE)
  })
}

/** The form that came with a request; an empty one when none did. */
export function formOf(body: unknown): FormFields {
  return isForm(body) ? body : NONE
}

function isForm(body: unknown): body is FormFields {
  return (
    typeof body === 'object' && body !== null && 'find' in body && typeof body.find === 'function'
  )
}

function fieldsOf(body: string): FormFields {
  const given = new URLSearchParams(body)
  return {
    find(name) {
      const [only, second] = given.getAll(name)
      return second === undefined ? only : undefined
    },
  }
}
