import { createServer } from 'node:http'
import { listen, ready } from './ready.ts'

/* The floor: what Node's own server does with a JSON POST that is parsed and written again. */
const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const answer = JSON.stringify(JSON.parse(Buffer.concat(parts).toString()))
    response.setHeader('content-type', 'application/json')
    response.setHeader('content-length', Buffer.byteLength(answer))
    response.end(answer)
  })
})
ready(await listen(server), () => server.closeAllConnections())
