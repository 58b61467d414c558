import { expect, onTestFinished, test } from 'vitest'
import { openLeg } from '../../src/telephony/leg.ts'
import { openLineLogin } from '../../src/telephony/line-login.ts'
import { openSipAgent } from '../../src/telephony/sip-agent.ts'
import { headerOf, type SipHeader } from '../../src/telephony/sip-message.ts'
import { challenge, openCarrierSocket, type CarrierAnswer } from './carrier-socket.ts'

/** A call that is hung up, with a carrier and a stranger who ask the same for it. */
async function hungUp(
  asked: CarrierAnswer,
  realm: string | undefined,
  byStranger: readonly ('contact' | 'record-route')[],
) {
  const carrier = await openCarrierSocket('127.0.0.1', () => asked)
  const stranger = await openCarrierSocket('127.0.0.2', () => asked)
  const agent = await openSipAgent(carrier.place, undefined)
  onTestFinished(() => agent.close())
  const line = { host: '127.0.0.1', from: 'us', user: 'shop', password: 'secret' }
  const address = `<sip:x@127.0.0.2:${stranger.place.port};lr>`
  const leg = openLeg({
    agent,
    login: openLineLogin(line),
    realm,
    server: carrier.place,
    response: {
      kind: 'response',
      status: 200,
      headers: [
        ['to', '<sip:them>;tag=far'],
        ['cseq', '1 INVITE'],
        ...byStranger.map((name): SipHeader => [name, address]),
      ],
      body: '',
    },
    from: ['From', '<sip:us>;tag=us'],
    contact: ['Contact', '<sip:us>'],
    offer: '',
    callId: 'ours',
  })
  await leg.hangUp()
  const byes = (at: typeof carrier) =>
    at.requests('BYE').map((bye) => headerOf(bye, 'authorization') !== undefined)
  return { atCarrier: byes(carrier), atStranger: byes(stranger) }
}

const asked = { status: '401 Unauthorized', more: [challenge('carrier.example')] }

test('a hanging up goes to the carrier, wherever the answer says to be reached, and is proved if it asks', async () => {
  const { atCarrier, atStranger } = await hungUp(asked, 'carrier.example', ['contact'])
  expect(atCarrier).toEqual([false, true])
  expect(atStranger).toEqual([])
})

test('a hanging up is not proved for another realm than the call was, nor where the call was not', async () => {
  expect(await hungUp(asked, 'elsewhere.example', [])).toMatchObject({ atCarrier: [false] })
  expect(await hungUp(asked, undefined, [])).toMatchObject({ atCarrier: [false] })
})

test('whoever put themselves into the way of a call hears its end, and no proof', async () => {
  const { atCarrier, atStranger } = await hungUp(asked, 'carrier.example', ['record-route'])
  expect(atCarrier).toEqual([])
  expect(atStranger).toEqual([false])
})
