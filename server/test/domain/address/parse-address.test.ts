import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEmailAddress } from '../../../src/channels/email-address.ts'
import { parseEmail } from '../../../src/domain/address/parse-email.ts'
import { parsePhone } from '../../../src/domain/address/parse-phone.ts'

test('[LIM-07] reading an address twice is reading it once: what is delivered to has the same counter', () => {
  const local = fc.stringMatching(/^[a-zA-Z0-9.'+_-]{1,20}$/)
  const domain = fc.domain()
  fc.assert(
    fc.property(local, domain, (name, host) => {
      const first = parseEmail(`${name}@${host}`, domainToASCII)
      if (first === undefined) return
      const again = parseEmail(first.deliverTo, domainToASCII)
      expect(again).toEqual(first)
      expect(parseEmail(first.canonical, domainToASCII)?.canonical).toBe(first.canonical)
    }),
  )
})

test('[LIM-08] two mail addresses share a counter only when they differ in the case of ASCII letters', () => {
  const local = fc.string({
    unit: fc.constantFrom('a', 'A', 'b', '+', '.'),
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(local, local, (a, b) => {
      const [one, two] = [a, b].map((l) => parseEmail(`${l}@shop.example`, domainToASCII))
      if (one === undefined || two === undefined) return
      expect(one.canonical === two.canonical).toBe(a.toLowerCase() === b.toLowerCase())
    }),
    { numRuns: 2000, examples: [['+49 1640']] },
  )
})

test('a mail address is taken exactly when the mail carrier takes it', () => {
  const local = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })
  const domain = fc.constantFrom('shop.example', 'bücher.example', `${'b'.repeat(60)}.example`)
  const long = fc.integer({ min: 1, max: 70 }).map((length) => 'a'.repeat(length))
  const whole = fc.tuple(long, fc.integer({ min: 1, max: 4 })).map(([name, labels]) => {
    return `${name}@${`${'b'.repeat(60)}.`.repeat(labels)}example`
  })
  const written = fc.oneof(
    fc.tuple(local, domain).map(([name, host]) => `${name}@${host}`),
    whole,
  )
  fc.assert(
    fc.property(written, (text) => {
      const read = parseEmail(text, domainToASCII)
      expect(read === undefined).toBe(readEmailAddress(text.trim()) === undefined)
      if (read !== undefined) expect(readEmailAddress(read.deliverTo)?.address).toBe(read.deliverTo)
    }),
    { numRuns: 2000 },
  )
})

test('[M23] whatever is given for a number, what comes out is one in E.164, or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\+[0-9 ()-]{5,20}$/)), (text) => {
      const read = parsePhone(text)
      if (read === undefined) return
      expect(read.deliverTo).toMatch(/^\+[1-9]\d{6,14}$/)
      expect(read.canonical).toBe(read.deliverTo)
      expect(parsePhone(read.deliverTo)).toEqual(read)
      expect(read.masked).not.toContain(read.deliverTo.slice(4, -2))
    }),
    { numRuns: 2000 },
  )
})
