import type { App } from './app.ts'
import { refuseRepeatedKeys } from './repeated-keys.ts'

/** OPS / COD-23: no body of ours is longer. */
export const LONGEST_BODY = 16 * 1024

/**
 * Makes JSON the only form of body (anything else is 415). Fields that would reach into prototypes are refused (OPS-10), and so are
 * fields given twice. An empty body reads as none.
 */
export function readJsonOnly(app: App): void {
  app.removeAllContentTypeParsers()
  readJson(app)
}

/** Takes JSON beside what is taken already, as carefully. */
export function readJson(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: LONGEST_BODY },
    (request, body, done) => {
      const text = body.toString()
      if (text === '') {
        done(null, undefined)
        return
      }
      void parse(request, text, (error, parsed: unknown) => {
        if (error !== null) {
          done(error)
          return
        }
        try {
          refuseRepeatedKeys(text, parsed)
        } catch (refusal) {
          done(refusal instanceof Error ? refusal : new Error('unreadable body'))
          return
        }
        done(null, parsed)
      })
    },
  )
}
