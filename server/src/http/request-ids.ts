import type { IncomingMessage } from 'node:http'
import type { Random } from '../domain/ids.ts'

const OTHERS = /^[\w.-]{8,64}$/

/**
 * Gives each request its id: one that a proxy or client already gave, when it is short and plain, or a new one. It stands in the answer, in a
 * problem and in the log, and proves nothing.
 */
export function requestIds(random: Random): (request: IncomingMessage) => string {
  const start = Buffer.from(random.bytes(6)).toString('hex')
  let count = 0
  return (request) => {
    const given = request.headers['x-request-id']
    if (typeof given === 'string' && OTHERS.test(given)) return given
    count += 1
    return `req_${start}${count.toString(36)}`
  }
}
