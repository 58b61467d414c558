import { expect, onTestFinished, test } from 'vitest'
import { dial } from '../../src/telephony/dial.ts'
import { openLineLogin } from '../../src/telephony/line-login.ts'
import { openTelephone } from '../../src/telephony/open-telephone.ts'
import { writeOffer } from '../../src/telephony/sdp.ts'
import { openSipAgent } from '../../src/telephony/sip-agent.ts'
import { headerOf, type SipHeader } from '../../src/telephony/sip-message.ts'
import { challenge, openCarrierSocket } from './carrier-socket.ts'
import { PHONE_CALL } from './phone-call.ts'

test('a line that proved itself well is never talked into a weaker proof', async () => {
  let asked: SipHeader = challenge('carrier.example')
  const carrier = await openCarrierSocket('127.0.0.1', (request) => {
    if (request.method !== 'INVITE') return undefined
    const isProved = headerOf(request, 'authorization') !== undefined
    return isProved ? { status: '486 Busy' } : { status: '401 Unauthorized', more: [asked] }
  })
  const agent = await openSipAgent(carrier.place, undefined)
  onTestFinished(() => agent.close())
  const line = { host: '127.0.0.1', from: 'us', user: 'shop', password: 'secret' }
  const login = openLineLogin(line)
  const { signal } = new AbortController()
  const needs = { agent, line, login, server: carrier.place, signal }
  const call = async (header: SipHeader) => {
    asked = header
    return (await dial({ ...needs, offer: '', ringMilliseconds: 9000 }, '+491')).result
  }
  expect(await call(challenge('carrier.example', 'MD5'))).toBe('refused')
  expect(await call(challenge('carrier.example'))).toBe('refused')
  expect(await call(challenge('carrier.example', 'MD5'))).toBe('challenged')
  expect(await call(challenge('carrier.example', 'SHA-256', ''))).toBe('challenged')
  expect(await call(challenge('carrier.example'))).toBe('refused')
})

test('a call in which something goes wrong is hung up all the same', async () => {
  const sdp = writeOffer({ host: '127.0.0.1', port: 9 }, 1)
  const carrier = await openCarrierSocket('127.0.0.1', ({ method }) =>
    method === 'ACK' ? undefined : { status: '200 OK', ...(method === 'INVITE' && { sdp }) },
  )
  const telephone = openTelephone({ ...carrier.place, from: '+4930123456' })
  onTestFinished(() => telephone.close())
  let asked = 0
  const broken = {
    ...PHONE_CALL,
    get millisecondsLeft() {
      asked += 1
      return asked === 1 ? 60_000 : Number.NaN
    },
  }
  await expect(telephone.call(broken)).rejects.toThrow(RangeError)
  expect(carrier.requests('BYE')).toHaveLength(1)
})
