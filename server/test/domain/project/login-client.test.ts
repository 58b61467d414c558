import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LOGIN_CLIENT } from '../../../src/domain/project/login-client.ts'
import { startTestService } from '../../start-test-service.ts'

test('[DEV-28] a sandbox has a client for the command line; one that was removed stays removed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-login-client-'))
  const env = { COUNTERSIGN_DATABASE: `sqlite:${join(folder, 'a.db')}` }
  const clients = async (): Promise<string[]> => {
    const service = await startTestService({ env })
    const { body } = await service.call('/v1/clients')
    await service.stop()
    return body.data.map((client: { client_id: string }) => client.client_id)
  }
  try {
    expect(await clients()).toEqual([LOGIN_CLIENT])
    expect(await clients()).toEqual([LOGIN_CLIENT])
    const service = await startTestService({ env })
    const removed = await service.call(`/v1/clients/${LOGIN_CLIENT}`, undefined, {
      method: 'DELETE',
    })
    expect(removed.status).toBe(200)
    await service.stop()
    expect(await clients()).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
