import { expect, test } from 'vitest'
import { openEgress, type EgressOptions } from '../../src/egress/open-egress.ts'
import { CLOSED_ANSWERS, CLOSED_FORMS } from './closed-addresses.ts'
import { makeCertificate, startReceiver, trust } from './start-receiver.ts'

const HELLO = { headers: { 'content-type': 'text/plain' }, body: 'hello', timeoutMs: 5000 }
const certificate = await makeCertificate()

/** As it runs in production, with name servers of our own. */
function egress(
  answers: readonly (readonly string[])[] = [],
  options: Partial<EgressOptions> = {},
) {
  const asked: string[] = []
  const way = openEgress({
    networks: [],
    loopback: false,
    lookUp: (name) => {
      asked.push(name)
      return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? [])
    },
    ...options,
  })
  return { way, asked }
}

test('[OPS-08] [T-A33] an address of one’s own networks is not connected to, in whatever way it is written', async () => {
  const receiver = await startReceiver()
  // A name that is not refused by its form would lead to the receiver.
  const { way } = egress([['127.0.0.1']])
  const forms = CLOSED_FORMS.map((form) => form.replaceAll('PORT', String(receiver.port)))
  const answers = await Promise.all(forms.map((form) => way.post(form, HELLO)))
  expect(forms.length).toBeGreaterThanOrEqual(50)
  expect(forms.filter((_, i) => answers[i]?.result !== 'refused')).toEqual([])
  expect(receiver.connections()).toBe(0)
})

test('[OPS-08] [T-A33] a name that leads inside is not connected to, also when only one of its addresses does', async () => {
  const receiver = await startReceiver()
  const url = `https://hooks.example:${receiver.port}/`
  const lone = CLOSED_ANSWERS.map((address) => egress([[address]]))
  const mixed = CLOSED_ANSWERS.map((address) => egress([['93.184.216.34', address]]))
  const first = CLOSED_ANSWERS.map((address) => egress([[address, '2606:2800:220:1::1']]))
  const all = [...lone, ...mixed, ...first]
  const answers = await Promise.all(all.map(({ way }) => way.post(url, HELLO)))
  expect(answers.map(({ result }) => result)).toEqual(all.map(() => 'refused'))
  expect(receiver.connections()).toBe(0)
})

test('[OPS-08] [T-A33] a name whose server says something else a moment later is asked once, and the judged address is the one that is called', async () => {
  trust(certificate)
  const receiver = await startReceiver(undefined, { secure: certificate })
  const { way, asked } = egress([['127.0.0.1'], ['127.0.0.2'], ['127.0.0.2']], {
    networks: ['127.0.0.1'],
  })
  const url = `https://hooks.example:${receiver.port}/in?a=1`
  expect(await way.post(url, HELLO)).toMatchObject({ result: 'answered', status: 204 })
  expect(asked).toEqual(['hooks.example'])
  expect(receiver.received.map(({ at }) => at)).toEqual(['::ffff:127.0.0.1'])
  expect(receiver.received[0]).toMatchObject({ method: 'POST', path: '/in?a=1', body: 'hello' })
  expect(receiver.received[0]?.headers.host).toBe(`hooks.example:${receiver.port}`)
  // Asked again it leads elsewhere, and is refused.
  expect(await way.post(url, HELLO)).toMatchObject({ result: 'refused' })
  expect(receiver.connections()).toBe(1)
})

test('[OPS-08] [T-A33] a redirect is an answer and not followed', async () => {
  trust(certificate)
  const inside = await startReceiver()
  const receiver = await startReceiver(
    (_request, reply) =>
      reply.writeHead(307, { location: `http://127.0.0.1:${inside.port}/secret` }).end(),
    { secure: certificate },
  )
  const { way } = egress([['127.0.0.1']], { networks: ['127.0.0.0/8'] })
  const answer = await way.post(`https://hooks.example:${receiver.port}/`, HELLO)
  expect(answer).toMatchObject({ result: 'answered', status: 307 })
  expect(inside.connections()).toBe(0)
})

test('[OPS-08] of a name that nobody knows the same is said as of one that leads inside, so that nobody learns which names there are', async () => {
  const url = 'https://hooks.example/'
  const unknown = await egress([[]]).way.post(url, HELLO)
  const inside = await egress([['10.0.0.5']]).way.post(url, HELLO)
  const both = await egress([['93.184.216.34', '10.0.0.5']]).way.post(url, HELLO)
  expect(unknown).toMatchObject({ result: 'refused', reason: expect.stringMatching(/public/) })
  expect([inside, both]).toEqual([unknown, unknown])
})

test('[OPS-08] a name whose server says nothing is not reached', async () => {
  const url = 'https://hooks.example/'
  const lost = egress([], { lookUp: () => Promise.reject(new Error('SERVFAIL')) })
  expect(await lost.way.post(url, HELLO)).toMatchObject({ result: 'failed' })
  const mute = egress([], { lookUp: () => new Promise(() => {}) })
  expect(await mute.way.post(url, { ...HELLO, timeoutMs: 50 })).toMatchObject({ result: 'failed' })
})

test('a certificate that nobody vouches for, or for another name, is not believed', async () => {
  const receiver = await startReceiver(undefined, { secure: certificate })
  const url = (name: string) => `https://${name}:${receiver.port}/`
  const { way } = egress([['127.0.0.1']], { networks: ['127.0.0.1'] })
  const distrusted = { result: 'failed', reason: 'its certificate is not trusted' }
  expect(await way.post(url('hooks.example'), HELLO)).toEqual(distrusted)
  trust(certificate)
  expect(await way.post(url('other.example'), HELLO)).toEqual(distrusted)
  expect(await way.post(url('127.0.0.1'), HELLO)).toMatchObject({ result: 'answered' })
  expect(receiver.received.length).toBe(1)
})

test('an answer is read up to 64 KB, and one that never ends is cut at its time', async () => {
  trust(certificate)
  const long = await startReceiver((_request, reply) => reply.end('x'.repeat(10_000_000)), {
    secure: certificate,
  })
  const { way } = egress([['127.0.0.1']], { networks: ['127.0.0.1'] })
  const answer = await way.post(`https://hooks.example:${long.port}/`, HELLO)
  expect(answer.result === 'answered' && answer.body.length).toBe(65_536)
  const silent = await startReceiver(() => {}, { secure: certificate })
  const cut = await way.post(`https://hooks.example:${silent.port}/`, { ...HELLO, timeoutMs: 200 })
  expect(cut).toEqual({ result: 'failed', reason: 'it did not answer in time' })
})

test('a receiver that hangs up, speaks another language or is not there is told of in words without its address', async () => {
  const rude = await startReceiver((request) => request.socket.destroy())
  const { way } = egress([], { loopback: true })
  const answers = [await way.post(`http://127.0.0.1:${rude.port}/`, HELLO)]
  await rude.stop()
  answers.push(await way.post(`http://localhost:${rude.port}/`, HELLO))
  for (const answer of answers) {
    expect(answer.result).toBe('failed')
    expect(answer.result === 'failed' && answer.reason).not.toMatch(/\d/)
  }
})

test('in the sandbox this machine may be called without TLS, and nothing else', async () => {
  const receiver = await startReceiver()
  const { way } = egress([['127.0.0.1']], { loopback: true })
  const names = ['127.0.0.1', 'localhost', '[::1]']
  const urls = names.map((name) => `http://${name}:${receiver.port}/`)
  for (const url of urls) {
    expect(way.judge(url)).toBeUndefined()
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that their order is told
    expect(await way.post(url, HELLO)).toMatchObject({ result: 'answered', status: 204 })
  }
  const closed = [
    `http://hooks.example:${receiver.port}/`,
    `http://10.0.0.1:${receiver.port}/`,
    'https://10.0.0.1/',
    `http://[::ffff:127.0.0.1]:${receiver.port}/`,
    'https://169.254.169.254/',
  ]
  const refused = await Promise.all(closed.map((url) => way.post(url, HELLO)))
  expect(refused.map(({ result }) => result)).toEqual(closed.map(() => 'refused'))
  expect(receiver.received.length).toBe(3)
})

test('a network that the operator names is open, and nothing beside it', async () => {
  const { way } = egress([], { networks: ['10.20.0.0/16', 'fd00:20::/32'] })
  expect(way.judge('https://10.20.7.7/')).toBeUndefined()
  expect(way.judge('https://[fd00:20::7]/')).toBeUndefined()
  for (const url of ['https://10.21.0.1/', 'https://[::ffff:10.20.7.7]/', 'https://[fd00:21::7]/'])
    expect(way.judge(url)).toMatch(/not of the public internet/)
  expect(way.judge('http://10.20.7.7/')).toMatch(/https/)
  for (const network of ['10.0.0.0/33', 'intranet', '10.0.0.0/8/8', '10.0.0.0/', ''])
    expect(() => openEgress({ networks: [network], loopback: false })).toThrow(RangeError)
})

test('the public internet is open, behind NAT64 as well', () => {
  const { way } = egress()
  const urls = ['https://93.184.216.34/', 'https://[2606:2800:220:1::1]/', 'https://hooks.example/']
  expect([...urls, 'https://[64:ff9b::93.184.216.34]/'].map((url) => way.judge(url))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
