import type { ProjectId } from '../../domain/ids.ts'
import { hasDeviceClients } from '../../domain/oauth/has-device-clients.ts'
import type { PageNeeds } from './page-needs.ts'

/**
 * Whether `/sign-in`, `/code` and `/me` exist for a project: only where devices can ask for its people (DEV-28), so that nobody can have our
 * mails and texts sent in the name of a project that wants no device. Programs that register themselves become clients of the first project.
 */
export async function hasHostedPages(needs: PageNeeds, project: ProjectId): Promise<boolean> {
  const { firstProject, registration, otherDoors } = needs
  const registers = registration !== undefined || otherDoors.includes('identity-center')
  return (project === firstProject && registers) || hasDeviceClients(needs.store, project)
}
