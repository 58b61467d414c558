import { expect, test } from 'vitest'
import { challengeIn } from '../../src/telephony/digest.ts'
import { readAnswer, writeOffer } from '../../src/telephony/sdp.ts'
import { placeOf } from '../../src/telephony/sip-address.ts'
import {
  cseqOf,
  headerOf,
  headersOf,
  parameterOf,
  readSip,
  uriOf,
  writeSip,
} from '../../src/telephony/sip-message.ts'

function read(text: string) {
  const message = readSip(Buffer.from(text.replaceAll('\n', '\r\n')))
  if (message === undefined) throw new Error('no SIP')
  return message
}

test('short names, folded lines and several values of one header are read (RFC 3261, 7.3)', () => {
  const message = read(
    'SIP/2.0 200 OK\nv: SIP/2.0/UDP a;branch=z9hG4bK1\nf: "A, B" <sip:a@b;tag=no>;tag=yes\ni : 1@x\nCSEQ: 7\n   INVITE\nRecord-Route: <sip:p1;lr>, <sip:p2;lr>\nrecord-route: <sip:p3;lr>\nl: 3\n\nabcdef',
  )
  expect(message).toMatchObject({ kind: 'response', status: 200, body: 'abc' })
  expect(cseqOf(message)).toEqual({ number: 7, method: 'INVITE' })
  expect(headersOf(message, 'record-route')).toEqual(['<sip:p1;lr>', '<sip:p2;lr>', '<sip:p3;lr>'])
  const from = headerOf(message, 'from') ?? ''
  expect(parameterOf(from, 'tag')).toBe('yes')
  expect(uriOf(from)).toBe('sip:a@b;tag=no')
  expect(headersOf(message, 'from')).toHaveLength(1)
  expect(parameterOf(headerOf(message, 'via') ?? '', 'branch')).toBe('z9hG4bK1')
})

test('what is no SIP is passed over', () => {
  for (const noise of ['', '\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', 'SIP/2.0 999 x\r\n\r\n', '\0\0'])
    expect(readSip(Buffer.from(noise))).toBeUndefined()
})

test('nothing that we write can begin a line of its own', () => {
  const headers = [['To', '<sip:1@a>\r\nRoute: <sip:evil>']] as const
  expect(() => writeSip('INVITE sip:1@a SIP/2.0', headers)).toThrow(RangeError)
})

test('addresses lead to a host and a port, and only those of SIP', () => {
  expect(placeOf('sip:a@10.0.0.1:5080;lr')).toEqual({ host: '10.0.0.1', port: 5080 })
  expect(placeOf('sip:carrier.example')).toEqual({ host: 'carrier.example', port: 5060 })
  expect(placeOf('sip:a@[2001:db8::1]:5070')).toEqual({ host: '2001:db8::1', port: 5070 })
  for (const other of ['tel:+4930', 'http://a', 'sip:a@b:0', 'sip:a@b:70000', ''])
    expect(placeOf(other)).toBeUndefined()
})

test('an answer is read for where sound goes, and its own number for keys', () => {
  const answer = readAnswer(
    'v=0\r\nc=IN IP4 192.0.2.1\r\nm=audio 4000 RTP/AVP 0 96\r\nc=IN IP4 192.0.2.2\r\na=rtpmap:96 Telephone-Event/8000\r\n',
    '198.51.100.1',
  )
  expect(answer).toEqual({ host: '192.0.2.2', port: 4000, keyEvents: 96 })
  expect(readAnswer(writeOffer({ host: '2001:db8::1', port: 4002 }, 7), '2001:db8::9')).toEqual({
    host: '2001:db8::1',
    port: 4002,
    keyEvents: 101,
  })
})

test('an answer that takes no µ-law, or no sound at all, is none', () => {
  const answers = [
    'm=audio 4000 RTP/AVP 8\r\nc=IN IP4 192.0.2.1',
    'c=IN IP4 192.0.2.1\r\nm=audio 0 RTP/AVP 0',
    'c=IN IP4 192.0.2.1\r\nm=video 4000 RTP/AVP 0',
    'm=audio 4000 RTP/AVP 0',
    'c=IN IP4 192.0.2.1\r\nm=audio 4000 RTP/SAVP 0',
    '',
  ]
  for (const answer of answers) expect(readAnswer(answer, '198.51.100.1')).toBeUndefined()
})

test('a message of more than 8 KB is none of ours', () => {
  const of = (bytes: number) => Buffer.from('SIP/2.0 200 OK\r\n\r\n'.padEnd(bytes, 'x'))
  expect(readSip(of(8192))).toBeDefined()
  expect(readSip(of(8193))).toBeUndefined()
})

test('quotes and brackets that are never closed keep nobody busy: each character is read once', () => {
  // Read once for each of its beginnings, it would take minutes.
  for (const open of ['<', '"\\', '"<', '=a', 'a=', ';tag', ','].map((each) =>
    each.repeat(50_000),
  )) {
    const headers = [['www-authenticate', `Digest ${open}`] as const, ['via', open] as const]
    const response = { kind: 'response', status: 401, headers, body: '' } as const
    expect(parameterOf(open, 'tag')).toBeUndefined()
    expect(headersOf(response, 'via').length).toBeLessThan(2)
    expect(challengeIn(response)).toBeUndefined()
    expect(uriOf(open)).toBe(open.split(';', 1)[0])
  }
})

test('what stands in quotes is neither an address nor a parameter', () => {
  const value = '"<sip:evil>;tag=evil\\"" <sip:a@b;tag=no>;x="; tag=no";TAG = a=b= ;y'
  expect(uriOf(value)).toBe('sip:a@b;tag=no')
  expect(parameterOf(value, 'tag')).toBe('a=b=')
})

test('sound goes to no address of our own machine, of many, or of another family, and to a port that is one', () => {
  const to = (host: string, port = '4000', server = '198.51.100.1') =>
    readAnswer(`c=IN IP${host.includes(':') ? 6 : 4} ${host}\r\nm=audio ${port} RTP/AVP 0`, server)
  for (const host of ['127.0.0.1', '127.9.9.9', '0.0.0.0', '224.0.0.5', '255.255.255.255', '1.2.3'])
    expect(to(host)).toBeUndefined()
  for (const host of ['::1', '::', 'ff02::1', '::ffff:127.0.0.1', '192.0.2.1', ':::'])
    expect(to(host, '4000', '2001:db8::9')).toBeUndefined()
  for (const port of ['00', '000', '65536', '99999', '4000x'])
    expect(to('192.0.2.1', port)).toBeUndefined()
  expect(to('2001:db8::1')).toBeUndefined()
  expect(to('192.0.2.1', '65535')).toMatchObject({ host: '192.0.2.1', port: 65_535 })
  expect(to('2001:DB8:0::1', '4000', '2001:db8::9')).toMatchObject({ host: '2001:db8::1' })
  expect(to('127.0.0.2', '4000', '127.0.0.1')).toMatchObject({ host: '127.0.0.2' })
})
