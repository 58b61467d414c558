import fastify from 'fastify'
import { expect, test } from 'vitest'
import { eventStreams } from '../../src/http/event-stream.ts'

test('what is told while a stream is not yet waiting is not missed', async () => {
  const app = fastify()
  const streams = eventStreams()
  app.get('/', (_request, reply) => {
    const listen = (tell: () => void) => {
      tell()
      return () => undefined
    }
    streams.open(reply, listen, async function* (heard) {
      await heard()
      yield { id: '1', event: 'told', data: { line: 'one\ntwo' } }
    })
  })
  const { body } = await app.inject('/')
  expect(body).toBe('retry: 1000\n\nid: 1\nevent: told\ndata: {"line":"one\\ntwo"}\n\n')
  await app.close()
})

test('a reader who leaves, and a server that stops, end a stream and what it listened to', async () => {
  const app = fastify()
  const streams = eventStreams()
  let listening = 0
  app.addHook('preClose', (done) => {
    streams.closeAll()
    done()
  })
  app.get('/', (_request, reply) => {
    const listen = () => {
      listening += 1
      return () => {
        listening -= 1
      }
    }
    streams.open(reply, listen, async function* (heard) {
      while (await heard()) yield { id: '1', event: 'never', data: {} }
    })
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const leaving = new AbortController()
  await fetch(url, { signal: leaving.signal })
  const staying = await fetch(url)
  expect(listening).toBe(2)
  leaving.abort()
  await expect.poll(() => listening).toBe(1)
  await app.close()
  await staying.text().catch(() => undefined)
  expect(listening).toBe(0)
})
