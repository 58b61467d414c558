import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { findHost, openSipAgent } from '../../src/telephony/sip-agent.ts'
import { parameterOf, headerOf } from '../../src/telephony/sip-message.ts'
import { openCarrierSocket } from './carrier-socket.ts'

afterEach(() => void vi.useRealTimers())

async function opened() {
  const carrier = await openCarrierSocket('127.0.0.1', () => undefined)
  const agent = await openSipAgent(carrier.place, undefined)
  onTestFinished(() => agent.close())
  return { carrier, agent }
}

function request(method: string, callId: string, tag: string, more = ''): string {
  const lines = [
    `${method} sip:us SIP/2.0`,
    'Via: SIP/2.0/UDP x;branch=z9hG4bKx',
    `From: <sip:them>;tag=${tag}`,
    `To: <sip:us>${more}`,
    `Call-ID: ${callId}`,
    `CSeq: 1 ${method}`,
  ]
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** What is answered to these, in their order; those that are not answered are left out. */
async function answersTo(
  { carrier, agent }: Awaited<ReturnType<typeof opened>>,
  ...texts: readonly string[]
): Promise<readonly (readonly [string | undefined, number])[]> {
  for (const text of [...texts, request('OPTIONS', 'last', 't')]) carrier.send(text, agent.local)
  const answers = () =>
    carrier.heard.flatMap((each) =>
      each.kind === 'response' ? [[headerOf(each, 'call-id'), each.status] as const] : [],
    )
  // oxlint-disable-next-line no-await-in-loop -- until the last one came
  while (!answers().some(([id]) => id === 'last')) await carrier.next()
  return answers().filter(([id]) => id !== 'last')
}

test('a header with a line end of its own is passed over, and the next message is heard', async () => {
  const call = await opened()
  const broken = ['\n', '\r', '\0', '\u001b'].map((control) =>
    request('OPTIONS', 'broken', 't', `;x=${control}Route: <sip:evil>`),
  )
  expect(await answersTo(call, ...broken, request('OPTIONS', 'tab', 't', ';\tx=1'))).toEqual([
    ['tab', 200],
  ])
})

test('a message that we stumble over counts as lost', async () => {
  const call = await opened()
  call.agent.listen('ours', 'far', () => {
    throw new Error('stumbled')
  })
  expect(await answersTo(call, request('INFO', 'ours', 'far'))).toEqual([])
})

test('of a call that was picked up twice, each end is heard for itself, and a stranger is of neither', async () => {
  const call = await opened()
  const { agent } = call
  agent.listen('ours', 'one', () => ({ status: 200 }))
  const deaf = agent.listen('ours', 'two', () => ({ status: 405 }))
  const [one, two, three] = ['one', 'two', 'three'].map((tag) => request('INFO', 'ours', tag))
  expect(await answersTo(call, one ?? '', two ?? '', three ?? '')).toEqual([
    ['ours', 200],
    ['ours', 405],
    ['ours', 481],
  ])
  deaf()
  call.carrier.heard.length = 0
  expect(await answersTo(call, one ?? '', two ?? '')).toEqual([
    ['ours', 200],
    ['ours', 481],
  ])
})

test('what cannot be sent is lost, and ends nothing: a port that is none, a socket that was closed', async () => {
  const { agent, carrier } = await opened()
  const ask = { method: 'ACK', uri: 'sip:x', headers: [] }
  expect(() => agent.acknowledge({ ...ask, hop: { host: '127.0.0.1', port: 0 } })).not.toThrow()
  const other = await openSipAgent(carrier.place, undefined)
  other.close()
  expect(() => other.acknowledge({ ...ask, hop: carrier.place })).not.toThrow()
  expect(await findHost('127.0.0.1', agent.local)).toBe('127.0.0.1')
})

test('an INVITE that was cancelled is heard of for 32 seconds more, and then it is over', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const call = await opened()
  const { agent, carrier } = call
  const heard: (number | undefined)[] = []
  const headers = [
    ['Call-ID', 'c'],
    ['CSeq', '1 INVITE'],
  ] as const
  const ask = { method: 'INVITE', uri: 'sip:x', headers, hop: carrier.place }
  const branch = agent.ask(ask, (response) => heard.push(response?.status))
  await carrier.next()
  const via = headerOf(carrier.requests('INVITE')[0] ?? { ...BYE, headers: [] }, 'via') ?? ''
  expect(parameterOf(via, 'branch')).toBe(branch)
  const ringing = `SIP/2.0 180 Ringing\r\nVia: ${via}\r\nCSeq: 1 INVITE\r\n\r\n`
  await answersTo(call, ringing)
  agent.ask({ ...ask, method: 'CANCEL', headers: [['CSeq', '1 CANCEL']], branch }, () => undefined)
  vi.advanceTimersByTime(31_000)
  carrier.heard.length = 0
  await answersTo(call, ringing)
  expect(heard).toEqual([180, 180])
  vi.advanceTimersByTime(1001)
  carrier.heard.length = 0
  await answersTo(call, ringing)
  expect(heard).toEqual([180, 180])
})

const BYE = { kind: 'request', method: 'BYE', uri: '', body: '' } as const
