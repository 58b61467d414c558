import type { ProjectId } from '../ids.ts'
import { DIRECTORY, type Store } from '../store.ts'
import { DEVICE_CODE_GRANT } from './client.ts'

/**
 * Whether the project's owner has made a client that may use the device grant, and has not removed it. Clients that registered themselves are
 * not looked at: they are too many to list.
 */
export async function hasDeviceClients(
  store: Pick<Store, 'list'>,
  project: ProjectId,
): Promise<boolean> {
  const clients = await store.list('client', DIRECTORY)
  return clients.some(
    (client) =>
      client.project === project &&
      client.removedAt === undefined &&
      client.grantTypes.includes(DEVICE_CODE_GRANT),
  )
}
