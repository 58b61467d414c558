import { readAnswer } from './answer.ts'
import type { PostOptions } from './call-options.ts'
import type { Caller } from './caller.ts'

export type CreateProject = PostOptions & { readonly name: string }

/** A new project. `secretKey` is shown this once and never again. */
export type CreatedProject = {
  readonly id: string
  readonly name: string
  readonly secretKey: string
}

export type Projects = {
  /** Makes a project; needs an owner's key. */
  readonly create: (create: CreateProject) => Promise<CreatedProject>
}

/** The projects of one service. */
export function createProjects({ transport, url }: Caller): Projects {
  return {
    async create({ name, signal, idempotencyKey }) {
      const address = url('/v1/projects')
      const answer = readAnswer(
        await transport.call({
          method: 'POST',
          url: address,
          body: { name },
          signal,
          idempotencyKey,
        }),
      )
      return {
        id: answer.text('id'),
        name: answer.text('name'),
        secretKey: answer.text('secret_key'),
      }
    },
  }
}
