import type { ProjectId } from '../ids.ts'
import { Problem } from '../problem.ts'
import { put, type Key, type Records, type Write } from '../store.ts'
import { audienceKey } from './audience.ts'
import type { ClientAsk } from './clients.ts'

type Named = Pick<ClientAsk, 'audience'>

/** The key that a change which makes this client must name: of its audience, unless that is the project itself. */
export function namedAudience({ audience }: Named, project: ProjectId): readonly Key<'audience'>[] {
  return audience === undefined || audience === project ? [] : [audienceKey(audience)]
}

/**
 * Makes an audience the project's that names it first. All projects' tokens have one issuer and one set of keys, so an API that goes by
 * `iss` and `aud` would take another project's for its own (TOK-03, LEA-16).
 * @param records must hold `namedAudience`
 * @throws Problem `invalid_request` when it is another project's
 */
export function nameAudience(ask: Named, project: ProjectId, records: Records): readonly Write[] {
  return namedAudience(ask, project).flatMap((key) => {
    const owner = records.find(key)?.project
    if (owner !== undefined && owner !== project)
      throw new Problem('invalid_request', 'audience: is of another project of this service', {
        field: 'audience',
      })
    return owner === undefined ? [put(key, { project })] : []
  })
}
