import type { ProjectId } from '../../domain/ids.ts'
import { hasDeviceClients } from '../../domain/oauth/has-device-clients.ts'
import { projectKey } from '../../domain/project/project.ts'
import type { PageNeeds } from './page-needs.ts'

/**
 * Whether `/sign-in`, `/code` and `/me` exist for a project: only where devices can ask for its people (DEV-28), or where it has said
 * that its passkeys are made on our pages. So nobody can have our mails and texts sent in the name of a project that wants neither. Programs that register
 * themselves become clients of the first project.
 */
export async function hasHostedPages(needs: PageNeeds, project: ProjectId): Promise<boolean> {
  const { firstProject, registration, otherDoors } = needs
  const registers = registration !== undefined || otherDoors.includes('identity-center')
  return (
    (project === firstProject && registers) ||
    (await hasDeviceClients(needs.store, project)) ||
    (await makesPasskeysHere(needs, project))
  )
}

async function makesPasskeysHere(
  { store, publicUrl }: PageNeeds,
  project: ProjectId,
): Promise<boolean> {
  const found = await store.find(projectKey(project))
  return found?.passkeys?.origins.includes(new URL(publicUrl).origin) === true
}
