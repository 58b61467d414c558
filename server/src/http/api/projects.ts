import { Type, type Static } from 'typebox'
import type { Project as OneProject } from '../../domain/project/project.ts'
import { changeProject, createProject, getProject } from '../../domain/project/projects.ts'
import type { App } from '../app.ts'
import { secretCaller, type Doors } from '../door.ts'
import type { HttpNeeds } from '../http-needs.ts'
import { onceOf } from '../once-of.ts'
import { exactly, Id, NoQuery, problems, words } from './fields.ts'
import { rfc3339 } from './rfc3339.ts'

const ProjectFields = {
  id: Type.String(),
  object: Type.Literal('project'),
  name: Type.String(),
  return_urls: Type.Array(Type.String()),
  created_at: Type.String({ format: 'date-time' }),
}
const Project = Type.Object(ProjectFields)
const NewProject = Type.Object({
  ...ProjectFields,
  secret_key: Type.String({ description: 'The first key. It is told in this answer only.' }),
})
const Change = exactly({
  name: Type.Optional(words(100)),
  return_urls: Type.Optional(Type.Array(words(2048), { maxItems: 100 })),
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
      const { name, return_urls } = request.body
      const change = {
        ...(name !== undefined && { name }),
        ...(return_urls !== undefined && { returnUrls: return_urls }),
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
    created_at: rfc3339(project.createdAt),
  }
}
