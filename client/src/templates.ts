import { readAnswer, type Answer } from './answer.ts'
import type { CallOptions } from './call-options.ts'
import type { Caller } from './caller.ts'
import type { JsonObject } from './canonical-json.ts'
import { readPage, type Page } from './page.ts'
import { path } from './path.ts'

/** A project's own words of one language. */
export type Template = {
  readonly locale: string
  /** `ltr` or `rtl`. */
  readonly direction: string
  /** How often the project has changed it. */
  readonly version: number
  /** The project's own patterns, by phrase. */
  readonly phrases: Readonly<Record<string, string>>
}

/** The same with what it stands on. */
export type WholeTemplate = Template & {
  /** The pattern of every phrase as it comes with the service. */
  readonly builtIn: Readonly<Record<string, string>>
  /** The variables that each phrase holds, every one of them. */
  readonly variables: Readonly<Record<string, readonly string[]>>
}

export type PreviewTemplate = CallOptions & {
  readonly locale: string
  /** `sms`, `email` or `voice`. */
  readonly channel: string
  /** `code` when left out, or a notice. */
  readonly about?: string | undefined
  readonly purpose?: string | undefined
  /** Words to try, over those that are set. */
  readonly phrases?: Readonly<Record<string, string>> | undefined
  readonly projectName?: string | undefined
  readonly code?: string | undefined
  readonly lifetimeSeconds?: number | undefined
  readonly link?: boolean | undefined
  readonly transaction?: JsonObject | undefined
}

/** A message as a person gets it, and what is to be said of it. */
export type TemplatePreview = {
  readonly locale: string
  readonly direction: string
  readonly channel: string
  readonly text: string
  readonly subject?: string | undefined
  readonly html?: string | undefined
  /** `gsm7` or `ucs2`. */
  readonly encoding?: string | undefined
  readonly units?: number | undefined
  /** What an SMS is paid by. */
  readonly segments?: number | undefined
  readonly warnings: readonly { readonly rule: string; readonly detail: string }[]
}

export type Templates = {
  /** Every language, on one page. */
  readonly list: (options?: CallOptions) => Promise<Page<Template>>
  readonly get: (locale: string, options?: CallOptions) => Promise<WholeTemplate>
  /** Replaces the project's own words of one language. What cannot be used rejects with `invalid_template`. */
  readonly put: (
    locale: string,
    phrases: Readonly<Record<string, string>>,
    options?: CallOptions,
  ) => Promise<WholeTemplate>
  /** The service's own words hold again. */
  readonly remove: (locale: string, options?: CallOptions) => Promise<WholeTemplate>
  /** Writes a message without sending it. */
  readonly preview: (ask: PreviewTemplate) => Promise<TemplatePreview>
}

/** The words of one project's messages. */
export function createTemplates({ transport, url }: Caller): Templates {
  const at = (locale: string) => url(path`/v1/templates/${locale}`)
  return {
    async list({ signal } = {}) {
      const address = url('/v1/templates')
      const body = await transport.call({ method: 'GET', url: address, signal })
      return readPage(body, (one) => readTemplate(readAnswer(one)))
    },
    async get(locale, { signal } = {}) {
      return readWhole(await transport.call({ method: 'GET', url: at(locale), signal }))
    },
    async put(locale, phrases, { signal } = {}) {
      const body = { phrases }
      return readWhole(await transport.call({ method: 'PUT', url: at(locale), body, signal }))
    },
    async remove(locale, { signal } = {}) {
      return readWhole(await transport.call({ method: 'DELETE', url: at(locale), signal }))
    },
    async preview({ signal, projectName, lifetimeSeconds, ...same }) {
      const body = {
        ...same,
        project_name: projectName,
        lifetime_seconds: lifetimeSeconds,
      }
      const address = url('/v1/templates/preview')
      return readPreview(await transport.call({ method: 'POST', url: address, body, signal }))
    },
  }
}

function readTemplate(answer: Answer): Template {
  return {
    locale: answer.text('locale'),
    direction: answer.text('direction'),
    version: answer.number('version'),
    phrases: textsOf(answer.value('phrases')),
  }
}

function readWhole(body: unknown): WholeTemplate {
  const answer = readAnswer(body)
  const variables = readAnswer(answer.value('variables'))
  const names = Object.keys(variables.others())
  return {
    ...readTemplate(answer),
    builtIn: textsOf(answer.value('built_in')),
    variables: Object.fromEntries(names.map((name) => [name, variables.texts(name)])),
  }
}

function textsOf(body: unknown): Readonly<Record<string, string>> {
  const answer = readAnswer(body)
  return Object.fromEntries(Object.keys(answer.others()).map((name) => [name, answer.text(name)]))
}

function readPreview(body: unknown): TemplatePreview {
  const answer = readAnswer(body)
  return {
    locale: answer.text('locale'),
    direction: answer.text('direction'),
    channel: answer.text('channel'),
    text: answer.text('text'),
    subject: answer.maybeText('subject'),
    html: answer.maybeText('html'),
    encoding: answer.maybeText('encoding'),
    units: answer.maybeNumber('units'),
    segments: answer.maybeNumber('segments'),
    warnings: answer.list('warnings').map((one) => {
      const warning = readAnswer(one)
      return { rule: warning.text('rule'), detail: warning.text('detail') }
    }),
  }
}
