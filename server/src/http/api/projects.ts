import { Type, type Static } from 'typebox'
import type { PasskeySettings, Project as OneProject } from '../../domain/project/project.ts'
import { changeProject, createProject, getProject } from '../../domain/project/projects.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { exactly, Id, NoQuery, problems, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const Attestation = Type.Enum(['none', 'known'], {
  description: 'none: nothing is asked about the maker; known: only the models of allowed_aaguids',
})
const ProjectFields = {
  id: Type.String(),
  object: Type.Literal('project'),
  name: Type.String(),
  return_urls: Type.Array(Type.String()),
  passkeys: Type.Optional(
    Type.Object(
      {
        rp_id: Type.String(),
        origins: Type.Array(Type.String()),
        attestation: Attestation,
        allowed_aaguids: Type.Array(Type.String()),
      },
      { description: 'Left out: passkeys are made for the pages of this service.' },
    ),
  ),
  created_at: Type.String({ format: 'date-time' }),
}
const Project = Type.Object(ProjectFields)
const NewProject = Type.Object({
  ...ProjectFields,
  secret_key: Type.String({ description: 'The first key. It is told in this answer only.' }),
})
const Passkeys = exactly({
  rp_id: words(253),
  origins: Type.Array(words(300), { minItems: 1, maxItems: 20 }),
  attestation: Type.Optional(Attestation),
  allowed_aaguids: Type.Optional(Type.Array(words(36), { maxItems: 100 })),
})
const Change = exactly({
  name: Type.Optional(words(100)),
  return_urls: Type.Optional(Type.Array(words(2048), { maxItems: 100 })),
  passkeys: Type.Optional(
    Type.Union([Passkeys, Type.Null()], {
      description:
        'an object with rp_id and origins: for whom passkeys are made; null: for the pages of this service. Passkeys that were made for another rp_id can be used there only',
    }),
  ),
})

/** `/v1/projects`: makes a project, reads and changes the caller's own. */
export function projectRoutes(app: App, needs: HttpNeeds, doors: Doors): void {
  const door = { onRequest: doors.secret('projects') }
  // The own project is told and changed by whoever sets its policies; making others is the operator's.
  const own = { onRequest: doors.secret('policies') }
  const tags = ['projects']
  const params = exactly({ id: Id('prj') })
  app.post(
    '/v1/projects',
    {
      ...door,
      schema: {
        operationId: 'createProject',
        tags,
        summary: 'Make a project',
        querystring: NoQuery,
        body: exactly({ name: words(100) }),
        response: { 201: NewProject, ...problems },
      },
    },
    async (request, reply) => {
      const caller = secretCaller(request)
      const once = onceOf(needs.vault, request, caller)
      const made = await createProject(needs, caller, request.body.name, once)
      reply.code(201)
      return { ...projectObject(made.project), secret_key: made.secretKey }
    },
  )
  app.get(
    '/v1/projects/:id',
    {
      ...own,
      schema: {
        operationId: 'getProject',
        tags,
        summary: 'Read the own project',
        params,
        querystring: NoQuery,
        response: { 200: Project, ...problems },
      },
    },
    async (request) =>
      projectObject(await getProject(needs, secretCaller(request), request.params.id)),
  )
  app.put(
    '/v1/projects/:id',
    {
      ...own,
      schema: {
        operationId: 'changeProject',
        tags,
        summary: 'Change the own project',
        description: 'What is left out stays as it is.',
        params,
        querystring: NoQuery,
        body: Change,
        response: { 200: Project, ...problems },
      },
    },
    async (request) => {
      const { name, return_urls, passkeys } = request.body
      const change = {
        ...(name !== undefined && { name }),
        ...(return_urls !== undefined && { returnUrls: return_urls }),
        ...(passkeys !== undefined && { passkeys: passkeys && wanted(passkeys) }),
      }
      const { id } = request.params
      return projectObject(await changeProject(needs, secretCaller(request), id, change))
    },
  )
}

function projectObject(project: OneProject): Static<typeof Project> {
  return {
    id: project.id,
    object: 'project',
    name: project.name,
    return_urls: [...project.returnUrls],
    ...(project.passkeys && { passkeys: told(project.passkeys) }),
    created_at: rfc3339(project.createdAt),
  }
}

function wanted(asked: Static<typeof Passkeys>): PasskeySettings {
  return {
    rpId: asked.rp_id,
    origins: asked.origins,
    attestation: asked.attestation ?? 'none',
    allowedAaguids: asked.allowed_aaguids ?? [],
  }
}

function told(settings: PasskeySettings): NonNullable<Static<typeof Project>['passkeys']> {
  return {
    rp_id: settings.rpId,
    origins: [...settings.origins],
    attestation: settings.attestation,
    allowed_aaguids: [...settings.allowedAaguids],
  }
}
