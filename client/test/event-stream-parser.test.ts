import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEventStreamParser } from '../src/event-stream-parser.ts'
import { readEvents } from '../src/read-events.ts'

const parse = (...pieces: readonly string[]) => {
  const parser = createEventStreamParser()
  return pieces.flatMap((piece) => parser.push(piece))
}

test('the examples of the HTML standard are read as it says', () => {
  expect(parse('data: YHOO\ndata: +2\ndata: 10\n\n')).toEqual([
    { type: 'message', data: 'YHOO\n+2\n10', lastEventId: '' },
  ])
  expect(
    parse(
      ': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event',
    ),
  ).toEqual([
    { type: 'message', data: 'first event', lastEventId: '1' },
    { type: 'message', data: 'second event', lastEventId: '' },
  ])
  expect(parse('data\n\ndata\ndata\n\ndata:')).toMatchObject([{ data: '' }, { data: '\n' }])
  expect(parse('data:test\n\ndata: test\n\n')).toMatchObject([{ data: 'test' }, { data: 'test' }])
})

test('the last id stays until another comes, and one with a NUL is none', () => {
  expect(parse('id: 7\nevent: a\ndata: x\n\ndata: y\n\nid: 8\0\ndata: z\n\n')).toEqual([
    { type: 'a', data: 'x', lastEventId: '7' },
    { type: 'message', data: 'y', lastEventId: '7' },
    { type: 'message', data: 'z', lastEventId: '7' },
  ])
})

test('an event without data is not told, and does not name the next one', () => {
  expect(parse('event: lost\n\ndata: kept\n\n')).toMatchObject([{ type: 'message', data: 'kept' }])
})

test('the time to reconnect is kept when it is a number', () => {
  const parser = createEventStreamParser()
  parser.push('retry: 3000\nretry: soon\n\n')
  expect(parser.reconnectSeconds()).toBe(3)
})

test('a line or an event without end is refused instead of filling the memory', () => {
  const parser = createEventStreamParser()
  expect(() => parser.push(`data: ${'x'.repeat(1_000_001)}`)).toThrow('larger than 1 MB')
  expect(() => parse(`data: ${'x'.repeat(1000)}\n`.repeat(1001))).toThrow('larger than 1 MB')
})

const line = fc.oneof(
  fc.constantFrom(
    '',
    'data',
    'data:',
    ': hello',
    'id: 1',
    'id',
    'event: a.b',
    'retry: 10',
    'other: x',
  ),
  fc
    .string({ unit: 'binary', maxLength: 8 })
    .map((text) => `data: ${text.replaceAll(/[\r\n]/g, '')}`),
)
const stream = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r', '\r\n')))
  .map((lines) => lines.map(([text, end]) => text + end).join(''))

test('however a stream is cut, and whatever ends its lines, it tells the same events', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.nat(3)), (text, cuts) => {
      const pieces: string[] = []
      let rest = text
      for (const cut of cuts) {
        pieces.push(rest.slice(0, cut))
        rest = rest.slice(cut)
      }
      // A "\r" at the very end may be half of a line end, so the whole is compared with an end in sight.
      expect(parse(...pieces, rest)).toEqual(parse(text))
      expect(parse(...text.split(''))).toEqual(parse(text))
    }),
  )
})

test('however its bytes are cut, a stream tells what was written into it', async () => {
  const told = fc.record({ id: fc.nat().map(String), data: fc.string({ unit: 'grapheme' }) })
  await fc.assert(
    fc.asyncProperty(fc.array(told), fc.integer({ min: 1, max: 7 }), async (events, size) => {
      const clean = events.map(({ id, data }) => ({ id, data: data.replaceAll(/\r\n|\r/g, '\n') }))
      const text = clean
        .map(
          ({ id, data }) => `event: t\nid: ${id}\ndata: ${data.replaceAll('\n', '\ndata: ')}\n\n`,
        )
        .join('')
      const bytes = new TextEncoder().encode(`\uFEFF${text}`)
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let at = 0; at < bytes.length; at += size)
            controller.enqueue(bytes.subarray(at, at + size))
          controller.close()
        },
      })
      const heard = []
      for await (const event of readEvents(body, '', () => undefined)) heard.push(event)
      expect(heard).toEqual(clean.map(({ id, data }) => ({ type: 't', data, lastEventId: id })))
    }),
  )
})
