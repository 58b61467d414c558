import { connect } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pass } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startTestService } from '../start-test-service.ts'

/** Longer than a key is trusted without another look (`admit-again.ts`). */
const SLOWLY = 700

test.each([
  ['/v1/keys', { type: 'secret', name: 'thief' }],
  ['/v1/projects', { name: 'Thief' }],
  ['/v1/policies/sign_in', undefined],
])(
  '[TOK-09] a key revoked while the body of a request is on its way does nothing more: %s',
  async (path, body) => {
    const service = await startTestService({ url: 'http://127.0.0.1:4791', listen: true })
    try {
      const stolen = (await service.call('/v1/keys', { type: 'secret', name: 'stolen' })).body
      const text = JSON.stringify(body ?? { guesses: 9 })
      const method = body === undefined ? 'PUT' : 'POST'
      const socket = connect(4791, '127.0.0.1')
      let answer = ''
      socket.on('data', (data) => (answer += String(data)))
      socket.write(
        `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:4791\r\nauthorization: Bearer ${String(stolen.key)}\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\nconnection: close\r\n\r\n`,
      )
      await pass(SLOWLY)
      await service.call(`/v1/keys/${String(stolen.id)}`, undefined, { method: 'DELETE' })
      socket.write(text)
      await once(socket, 'close')
      expect(answer).toMatch(/^HTTP\/1\.1 401 /)
      const { data } = (await service.call('/v1/keys')).body
      expect(data).toHaveLength(2)
    } finally {
      await service.stop()
    }
  },
)
