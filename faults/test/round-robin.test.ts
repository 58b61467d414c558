import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startRoundRobin, type RoundRobin } from '../network/round-robin.ts'

let balancer: RoundRobin
let servers: Server[]

beforeEach(async () => {
  servers = []
  balancer = await startRoundRobin()
})

afterEach(async () => {
  await balancer.close()
  for (const server of servers) server.close()
})

async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

test('requests go to one replica after the other, with their body, and the answer tells which', async () => {
  const echo: RequestListener = (asked, answer) => {
    answer.writeHead(201, { 'x-method': asked.method })
    asked.pipe(answer)
  }
  balancer.leadTo([await serve(echo), await serve(echo)])
  const seen: (string | null)[] = []
  for (let i = 0; i < 4; i += 1) {
    const answer = await fetch(balancer.url, { method: 'POST', body: `body ${i}` })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('x-method')).toBe('POST')
    expect(await answer.text()).toBe(`body ${i}`)
    seen.push(answer.headers.get('x-replica'))
  }
  expect(seen).toEqual(['1', '0', '1', '0'])
})

test('a request whose replica hangs up gets 502 and is not repeated', async () => {
  let asked = 0
  const port = await serve(({ socket }) => {
    asked += 1
    socket.destroy()
  })
  balancer.leadTo([port])
  const answer = await fetch(balancer.url, { method: 'POST', body: 'once' })
  expect(answer.status).toBe(502)
  expect(asked).toBe(1)
})
