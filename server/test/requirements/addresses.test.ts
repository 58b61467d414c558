import { describe, expect, test } from 'vitest'
import { begin, check, start, wrong } from '../domain/verification/people.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

/** Forty ways to write +491512345678. */
const PHONE = '+4915123456789'
const PHONES: readonly string[] = [
  '+4915123456789',
  '+49 1512 3456789',
  '+49 151 23456789',
  '+49-1512-3456789',
  '+49 (1512) 3456789',
  '+49 (0)1512 3456789',
  '+49 (0) 1512 345 67 89',
  '+49.1512.3456789',
  '+49/1512/3456789',
  '+49 1512/34 56 789',
  '0049 1512 3456789',
  '004915123456789',
  '00 49 1512 34567 89',
  'tel:+4915123456789',
  'tel:+49-1512-3456789',
  ' +4915123456789',
  '+4915123456789 ',
  '  +49 1512  3456789  ',
  '＋4915123456789',
  '+４９１５１２３４５６７８９',
  '＋４９ １５１２ ３４５６７８９',
  '+٤٩١٥١٢٣٤٥٦٧٨٩',
  '+۴۹۱۵۱۲۳۴۵۶۷۸۹',
  '+४९१५१२३४५६७८९',
  '+৪৯১৫১২৩৪৫৬৭৮৯',
  '+49\u00A01512\u00A03456789',
  '+49\u20091512\u20093456789',
  '+49\u30001512\u30003456789',
  '+49\u20111512\u20113456789',
  '+49–1512–3456789',
  '+49—1512—3456789',
  '+49‐1512‐3456789',
  '+49﹣1512﹣3456789',
  '+49\u200B1512\u200B3456789',
  '\u202A+4915123456789\u202C',
  '\u2066+49 1512 3456789\u2069',
  '+49\u00AD15123456789',
  '\uFEFF+4915123456789',
  '+𝟒𝟗𝟏𝟓𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  '+49 ( 1512 ) 3456789',
]

/** Forty ways to write joerg.mueller@bücher.example that are one mailbox to us. */
const MAILS: readonly string[] = [
  'joerg.mueller',
  'JOERG.MUELLER',
  'Joerg.Mueller',
  'joerg.Mueller',
].flatMap((local) => [
  `${local}@bücher.example`,
  `${local}@BÜCHER.EXAMPLE`,
  `${local}@xn--bcher-kva.example`,
  `${local}@XN--BCHER-KVA.example`,
  `${local}@bu\u0308cher.example`,
  `${local}@Bücher.Example.`,
  `${local}@bücher。example`,
  `${local}@ｂücher．example`,
  ` ${local}@bücher.example`,
  `${local}@bücher.example `,
])

async function sameCounter(channel: string, spellings: readonly string[]): Promise<Set<string>> {
  expect(new Set(spellings).size).toBe(40)
  const seen = new Set<string>()
  for (const to of spellings) {
    const { status, body } = await service.call(
      `/v1/limits?channel=${channel}&to=${encodeURIComponent(to)}`,
    )
    expect([to, status]).toEqual([to, 200])
    seen.add(`${body.failures}/${body.sends_today}`)
  }
  return seen
}

describe('one address, however it is written', () => {
  test('[LIM-07] [T-A15] [M23] forty spellings of a phone number have one counter, and messages go to the number itself', async () => {
    const v = await begin(service, { to: PHONE })
    await check(service, v, wrong(v.code))
    expect(await sameCounter('sms', PHONES)).toEqual(new Set(['1/1']))
    for (const to of PHONES) {
      const answer = await start(service, { to, session: to })
      if (answer.status === 201) continue
      expect([to, answer.status]).toEqual([to, 429])
      if (to.length % 3 === 0) await service.advance(300)
    }
    const sent = (await service.messages()).filter((m) => m.channel === 'sms')
    expect(new Set(sent.map((m) => m.to))).toEqual(new Set([PHONE]))
    expect(sent.length).toBeLessThanOrEqual(10)
  })

  test('[LIM-07] [T-A15] [M23] forty spellings of a mail address have one counter, and each message goes to it as it was given', async () => {
    const v = await begin(service, { to: MAILS[0] ?? '', channel: 'email' })
    await check(service, v, wrong(v.code))
    expect(await sameCounter('email', MAILS)).toEqual(new Set(['1/1']))
    await service.advance(31)
    await begin(service, { to: 'Joerg.Mueller@BÜCHER.example', channel: 'email' })
    const sent = (await service.messages()).filter((m) => m.channel === 'email').map((m) => m.to)
    expect(sent).toEqual([
      'joerg.mueller@xn--bcher-kva.example',
      'Joerg.Mueller@xn--bcher-kva.example',
    ])
  })

  test('[LIM-08] [LIM-07] addresses that only look alike are never one: each has its own counter and its own mail', async () => {
    const alike = [
      'mike@shop.example',
      'mike+1@shop.example',
      'm.ike@shop.example',
      'm_ike@shop.example',
      'mike@shоp.example',
      'mike@shöp.example',
      'mike@shop.example.example',
    ]
    for (const to of alike) await begin(service, { to, channel: 'email', session: to })
    for (const to of alike) {
      const { body } = await service.call(`/v1/limits?channel=email&to=${encodeURIComponent(to)}`)
      expect([to, body.sends_today]).toEqual([to, 1])
    }
    const arrived = (await service.messages()).filter((m) => m.channel === 'email').map((m) => m.to)
    expect(new Set(arrived.slice(-alike.length)).size).toBe(alike.length)
    expect(arrived).toContain('mike@xn--shp-ted.example')
  })

  test('[LIM-08] a letter that looks like or folds to an ASCII one before the @ is refused, never read as the other', async () => {
    for (const to of ['mıke', 'mіke', 'ｍike', 'mi\u212Ae', 'jürgen', '用户', 'संपर्क']) {
      const answer = await start(service, { to: `${to}@shop.example`, channel: 'email' })
      expect([to, answer.status, answer.body.code]).toEqual([to, 400, 'invalid_address'])
    }
  })

  test('[LIM-08] a message to an address on file goes to exactly the one that was proven', async () => {
    const file = async (subject: string, to: string) => {
      const v = await begin(service, { purpose: 'add_address', subject, to, channel: 'email' })
      expect((await check(service, v, v.code)).body.result).toBe('approved')
    }
    await file('look-alike', 'mike@mаil.example')
    await file('itself', 'Mike@mail.example')
    await service.advance(61)
    for (const [subject, to] of [
      ['look-alike', 'mike@xn--mil-6cd.example'],
      ['itself', 'Mike@mail.example'],
    ]) {
      const { body } = await start(service, { subject, to: undefined, channel: 'email' })
      const sent = (await service.messages()).filter((m) => m.verification === body.id)
      expect(sent.map((m) => m.to)).toEqual([to])
    }
  })

  test.each([
    ['sms', 'hello'],
    ['sms', '123456'],
    ['sms', '15123456789'],
    ['sms', '+49'],
    ['sms', '+4915123456789;ext=1'],
    ['sms', '+49151234567890123456'],
    ['sms', '+4915123456789,+4915123456780'],
    ['email', 'nobody'],
    ['email', '@shop.example'],
    ['email', 'a@b@shop.example'],
    ['email', 'a@shop.example,b@shop.example'],
    ['email', 'a@shop.example/path'],
    ['email', 'a@shop.example?bcc=b@shop.example'],
    ['email', 'a@10.0.0.10'],
    ['email', 'a@[127.0.0.1]'],
    ['email', 'a@0x7f.0.0.10'],
    ['email', 'a@localhost'],
    ['email', 'a@sh%6fp.example'],
    ['email', 'a..b@shop.example'],
    ['email', '"a b"@shop.example'],
    ['email', 'a@shop.example\r\nBcc: b@shop.example'],
    ['email', `${'a'.repeat(65)}@shop.example`],
    // Longer than a mail server takes between its angle brackets (RFC 5321, 4.5.3.1.3).
    ['email', `${'a'.repeat(64)}@${`${'b'.repeat(45)}.`.repeat(4)}example`],
    ['email', 'a@-shop.example'],
    ['email', 'a@shop.example-'],
  ])('[M23] for %s, %j is no address', async (channel, to) => {
    const answer = await start(service, { to, channel })
    expect(answer.status).toBe(400)
    expect(answer.text).not.toContain(to.slice(1, 12))
  })

  test('domains of other scripts are taken, marks and all', async () => {
    for (const to of ['info@संपर्क.example', 'info@例子.example', 'info@почта.example']) {
      const v = await begin(service, { to, channel: 'email' })
      expect((await check(service, v, v.code)).body.result).toBe('approved')
    }
  })
})
