import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { startDevice } from '@countersign/client/device'
import { cliFetch } from '../../src/cli/cli-fetch.ts'

test('[DEV-24] the command line tells the service its own name, and not that of what it runs on', async () => {
  const heard = new Set<string | undefined>()
  const server = createServer((request, response) => {
    heard.add(request.headers['user-agent'])
    response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const issuer = `http://127.0.0.1:${port}`
  await expect(startDevice({ issuer, clientId: 'cli_1', fetch: cliFetch })).rejects.toThrow()
  await cliFetch(issuer, { headers: { accept: 'application/json' } })
  server.close()
  server.closeAllConnections()
  expect(heard).toEqual(new Set(['countersign-cli']))
})
