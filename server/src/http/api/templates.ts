import { Type, type Static } from 'typebox'
import { directionOf, locales } from '../../domain/message/locale.ts'
import { previewTemplate, type Preview, type PreviewAsk } from '../../domain/template/preview.ts'
import { SUBJECTS } from '../../domain/template/sample-messages.ts'
import type { Template } from '../../domain/template/template.ts'
import {
  getTemplate,
  listTemplates,
  phraseVariables,
  putTemplate,
  removeTemplate,
  type TemplateNeeds,
  type Words,
} from '../../domain/template/templates.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import { exactly, NoQuery, problems, Purpose, words } from './fields.ts'
import { Transaction } from './transaction.ts'

const Locale = Type.Enum([...locales], { description: 'one of our languages, such as de' })
// What a pattern may be is the domain's to say, which names the phrase and the rule. Here it is only kept small.
const Phrases = Type.Record(Type.String({ maxLength: 60 }), Type.String({ maxLength: 1000 }), {
  maxProperties: 300,
  description:
    'patterns by the names of their phrases, such as { "sms.never_share": "Keep it to yourself." }',
})
const OwnFields = {
  object: Type.Literal('template'),
  locale: Type.String(),
  direction: Type.Enum(['ltr', 'rtl']),
  version: Type.Integer({ description: 'How often the project has changed it.' }),
  phrases: Type.Record(Type.String(), Type.String(), {
    description: "The project's own patterns.",
  }),
}
const OwnTemplate = Type.Object(OwnFields)
const WholeTemplate = Type.Object({
  ...OwnFields,
  built_in: Type.Record(Type.String(), Type.String(), {
    description: 'The pattern of every phrase as it comes with the service.',
  }),
  variables: Type.Record(Type.String(), Type.Array(Type.String()), {
    description: 'The variables that the pattern of each phrase holds, every one of them.',
  }),
})

const Ask = exactly({
  locale: Locale,
  channel: Type.Enum(['sms', 'email', 'voice'], {
    description: 'sms, email or voice. WhatsApp and webhooks tell what an SMS tells.',
  }),
  about: Type.Optional(
    Type.Enum([...SUBJECTS], { description: 'what it is about: code, unless told, or a notice' }),
  ),
  purpose: Type.Optional(Purpose),
  phrases: Type.Optional(Phrases),
  project_name: Type.Optional(words(100)),
  code: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9-]{1,32}$',
      description: 'letters, digits and -, 32 at most',
    }),
  ),
  lifetime_seconds: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 86_400, description: 'a whole number from 1 to 86400' }),
  ),
  link: Type.Optional(Type.Boolean({ description: 'whether a mail has a link beside its code' })),
  transaction: Type.Optional(Transaction),
})
const Shown = Type.Object({
  object: Type.Literal('template_preview'),
  locale: Type.String(),
  direction: Type.Enum(['ltr', 'rtl']),
  channel: Type.String(),
  text: Type.String(),
  subject: Type.Optional(Type.String()),
  html: Type.Optional(Type.String()),
  encoding: Type.Optional(Type.Enum(['gsm7', 'ucs2'])),
  units: Type.Optional(
    Type.Integer({
      description: 'Septets of gsm7, UTF-16 units of ucs2: what a segment is counted in.',
    }),
  ),
  segments: Type.Optional(Type.Integer({ description: 'What an SMS is paid by.' })),
  warnings: Type.Array(Type.Object({ rule: Type.String(), detail: Type.String() })),
})

/** `/v1/templates`: a project's own words for messages. */
export function templateRoutes(app: App, needs: TemplateNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('templates') }
  const tags = ['templates']
  const params = exactly({ locale: Locale })
  app.get(
    '/v1/templates',
    {
      ...door,
      schema: {
        operationId: 'listTemplates',
        tags,
        summary: 'List the languages and your own words in each',
        querystring: NoQuery,
        response: {
          200: Type.Object({ data: Type.Array(OwnTemplate), next: Type.Null() }),
          ...problems,
        },
      },
    },
    async (request) => {
      const templates = await listTemplates(needs, secretCaller(request))
      return { data: templates.map(ownObject), next: null }
    },
  )
  app.get(
    '/v1/templates/:locale',
    {
      ...door,
      schema: {
        operationId: 'getTemplate',
        tags,
        summary: 'Read every phrase of a language',
        params,
        querystring: NoQuery,
        response: { 200: WholeTemplate, ...problems },
      },
    },
    async (request) =>
      wholeObject(await getTemplate(needs, secretCaller(request), request.params.locale)),
  )
  app.put(
    '/v1/templates/:locale',
    {
      ...door,
      schema: {
        operationId: 'putTemplate',
        tags,
        summary: 'Set your own words in a language',
        description:
          'Phrases that are left out are the built-in ones again. A pattern is text with exactly the variables of its phrase and runs nothing; one that could mislead a person, or that leaves no room for the rest of an SMS, is refused.',
        params,
        querystring: NoQuery,
        body: exactly({ phrases: Phrases }),
        response: { 200: WholeTemplate, ...problems },
      },
    },
    async (request) => {
      const { locale } = request.params
      const { phrases } = request.body
      return wholeObject(await putTemplate(needs, secretCaller(request), locale, phrases))
    },
  )
  app.delete(
    '/v1/templates/:locale',
    {
      ...door,
      schema: {
        operationId: 'removeTemplate',
        tags,
        summary: 'Go back to the built-in words of a language',
        params,
        querystring: NoQuery,
        response: { 200: WholeTemplate, ...problems },
      },
    },
    async (request) =>
      wholeObject(await removeTemplate(needs, secretCaller(request), request.params.locale)),
  )
  app.post(
    '/v1/templates/preview',
    {
      ...door,
      schema: {
        operationId: 'previewTemplate',
        tags,
        summary: 'See a message as it would be written',
        description:
          'Nothing is sent or kept. With `phrases` it shows these words and refuses what would be refused; without, the words that hold now.',
        querystring: NoQuery,
        body: Ask,
        response: { 200: Shown, ...problems },
      },
    },
    async (request) =>
      previewObject(await previewTemplate(needs, secretCaller(request), askOf(request.body))),
  )
}

/** Ten minutes, as codes live where no policy says otherwise. */
const USUAL_LIFETIME = 600

function askOf(body: Static<typeof Ask>): PreviewAsk {
  const { phrases, transaction } = body
  return {
    locale: body.locale,
    channel: body.channel,
    about: body.about ?? 'code',
    purpose: body.purpose ?? 'sign_in',
    code: body.code ?? '123456',
    lifetimeSeconds: body.lifetime_seconds ?? USUAL_LIFETIME,
    link: body.link ?? false,
    ...(phrases !== undefined && { phrases }),
    ...(transaction !== undefined && { transaction }),
    ...(body.project_name !== undefined && { projectName: body.project_name }),
  }
}

function ownObject({ locale, phrases, version }: Template): Static<typeof OwnTemplate> {
  const direction = locales.some((one) => one === locale && directionOf(one) === 'rtl')
    ? 'rtl'
    : 'ltr'
  return { object: 'template', locale, direction, version, phrases: { ...phrases } }
}

function wholeObject(template: Words): Static<typeof WholeTemplate> {
  const variables = Object.entries(phraseVariables).map(([key, names]) => [key, [...names]])
  return {
    ...ownObject(template),
    built_in: { ...template.builtIn },
    variables: Object.fromEntries(variables),
  }
}

function previewObject({ warnings, ...shown }: Preview): Static<typeof Shown> {
  return { object: 'template_preview', ...shown, warnings: warnings.map((one) => ({ ...one })) }
}
