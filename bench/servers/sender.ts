import { createServer } from 'node:http'
import { listen, ready } from './ready.ts'

/*
 * A project's own sender, as a carrier of ours calls it: takes every message at once, or, with BENCH_HANGS, says nothing at all.
 */
const hangs = process.env['BENCH_HANGS'] !== undefined
const server = createServer((request, response) => {
  request.resume()
  request.once('end', () => {
    if (!hangs) response.writeHead(204).end()
  })
})
ready(await listen(server), () => server.closeAllConnections())
