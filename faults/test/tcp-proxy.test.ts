import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTcpProxy, type TcpProxy } from '../network/tcp-proxy.ts'

/** A server that says back what it hears, and a line to it. */
let server: ReturnType<typeof createServer>
let heard: string
let proxy: TcpProxy
let clients: Socket[]

beforeEach(async () => {
  heard = ''
  clients = []
  server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      heard += chunk.toString()
      socket.write(chunk)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  proxy = await startTcpProxy(portOf(server))
})

afterEach(async () => {
  for (const client of clients) client.destroy()
  await proxy.close()
  server.close()
})

function portOf(of: ReturnType<typeof createServer>): number {
  const address = of.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function call() {
  const socket = connect({ port: proxy.port, host: '127.0.0.1', allowHalfOpen: true })
  clients.push(socket)
  let said = ''
  socket.on('data', (chunk) => (said += chunk.toString()))
  const ended = new Promise<string>((resolve) => {
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
    socket.on('end', () => resolve('end'))
  })
  await once(socket, 'connect')
  return { socket, said: () => said, ended }
}

test('a good line carries what is said, both ways', async () => {
  const { socket, said } = await call()
  socket.write('hello')
  await expect.poll(said).toBe('hello')
})

test('a stalled line carries nothing, and everything in order once it is good again', async () => {
  const { socket, said } = await call()
  socket.write('one ')
  await expect.poll(said).toBe('one ')
  proxy.set('stall')
  socket.write('two ')
  socket.write('three')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(heard).toBe('one ')
  proxy.set('pass')
  await expect.poll(said).toBe('one two three')
})

test('a line that drops loses what is said, and hangs up on who lost something once it is good again', async () => {
  const { socket, ended } = await call()
  const idle = await call()
  await expect.poll(proxy.connections).toBe(2)
  proxy.set('drop')
  socket.write('gone')
  await new Promise((resolve) => setTimeout(resolve, 50))
  proxy.set('pass')
  expect(await ended).toBe('ECONNRESET')
  expect(heard).toBe('')
  idle.socket.write('still here')
  await expect.poll(idle.said).toBe('still here')
})

test('a line that refuses resets everybody and whoever comes', async () => {
  const { ended } = await call()
  await expect.poll(proxy.connections).toBe(1)
  proxy.set('refuse')
  expect(await ended).toBe('ECONNRESET')
  const late = await call().catch(() => undefined)
  if (late !== undefined) expect(await late.ended).toBe('ECONNRESET')
})

test('half closed, a line tells the client that there is no more and still carries what it says', async () => {
  const { socket, ended } = await call()
  await expect.poll(proxy.connections).toBe(1)
  proxy.halfClose()
  expect(await ended).toBe('end')
  socket.write('last words')
  await expect.poll(() => heard).toBe('last words')
})

test('a slow line carries everything later, in order', async () => {
  proxy.delay(30)
  const { socket, said } = await call()
  socket.write('a')
  socket.write('b')
  await expect.poll(said).toBe('ab')
})

test('a line leads elsewhere when it is told to', async () => {
  const other = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end('elsewhere')
  })
  other.listen(0, '127.0.0.1')
  await once(other, 'listening')
  proxy.leadTo(portOf(other))
  const { said } = await call()
  await expect.poll(said).toBe('elsewhere')
  other.close()
})
