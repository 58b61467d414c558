import { beforeAll, describe, expect, it } from 'vitest'
import { emailCarrier } from '../../src/channels/email.ts'
import { composeMessage } from '../../src/domain/message/compose-message.ts'
import { composeNotice } from '../../src/domain/message/compose-notice.ts'
import type { Locale } from '../../src/domain/message/locale.ts'
import type {
  ComposedEmail,
  ComposedMessage,
  MessageFacts,
} from '../../src/domain/message/message-facts.ts'
import { writtenLocales as locales } from '../domain/message/every-language.ts'
import { catchMail } from '../lab/mail/catch-mail.ts'
import { spamAssassinMissing } from '../lab/mail/mail-lab-missing.ts'
import { outgoingMail } from '../lab/mail/outgoing-mail.ts'
import { runProgram } from '../lab/mail/run-program.ts'

const missing = spamAssassinMissing()
const PURPOSES = [
  'sign_in',
  'sign_up',
  'recovery',
  'add_address',
  'device',
  'approval',
  'purchase',
  'account_change',
  'a_purpose_of_their_own',
]
const HOST = 'verify.example.net'
/**
 * Where it came from as an outside server sees it; without this the filter takes it for a mail of its own house.
 * It was received just now, or the filter counts the mail as one from the future. The address is one nobody uses any more (RFC 7526): the filter counts those meant for examples as forged.
 */
const OUTSIDE = `Received: from mail.${HOST} (mail.${HOST} [192.88.99.1])
\tby mx.example.test (Postfix) with ESMTPS id 4ABCDEF for <alice@example.test>;
\t${new Date().toUTCString().replace('GMT', '+0000')} (UTC)
`

/** The text that every SpamAssassin is made to call spam, so that filters can be tried (GTUBE). */
const GTUBE = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X'
const SPAM: ComposedEmail = { kind: 'email', subject: 'Win', text: GTUBE, html: `<p>${GTUBE}</p>` }

type Judged = { readonly name: string; readonly score: number; readonly rules: string }

describe.skipIf(missing !== undefined)(`e-mail and SpamAssassin ${missing ?? ''}`, () => {
  let judged: readonly Judged[] = []
  beforeAll(async () => {
    judged = await judge(await sendAll())
  }, 400_000)

  it('sees every message we can send, and knows spam when it sees it', () => {
    const each = locales.map((locale) => purposesIn(locale).length * 3 + 1)
    expect(judged).toHaveLength(each.reduce((sum, count) => sum + count, 0) + 1)
    expect(judged.find(({ name }) => name === 'spam')?.score).toBeGreaterThan(5)
  })

  it.each(locales)(
    'gives every message in %s less than 2 points of the 5 it calls spam',
    (locale) => {
      const ours = judged.filter(({ name }) => name.startsWith(`${locale} `))
      expect(ours.length).toBeGreaterThan(0)
      expect(ours.filter(({ score }) => !(score < 2))).toEqual([])
    },
  )
})

/** Each takes the filter a second: every purpose in four writings, and one in each language. */
function purposesIn(locale: Locale): readonly string[] {
  return ['en', 'de', 'ar', 'zh'].includes(locale) ? PURPOSES : ['sign_in']
}

type Named = { readonly name: string; readonly message: ComposedEmail }

function compose(): readonly Named[] {
  return locales.flatMap((locale) =>
    [...purposesIn(locale), undefined].flatMap((purpose) => {
      if (purpose === undefined) return [notice(locale)]
      const facts: MessageFacts = {
        channel: 'email',
        locale,
        projectName: 'Example Store',
        purpose,
        code: '482913',
        reportUrl: `https://${HOST}/r/abcdefghijklmnopqrstuvwxyz`,
        lifetimeSeconds: 600,
        reference: 'K7QM',
        host: HOST,
      }
      const link = `https://${HOST}/v/abcdefghijklmnopqrstuvwxyz0123456789`
      const transaction = { amount: '1249.00', currency: 'EUR', payee: 'Müller & Söhne' }
      return [
        named(`${locale} ${purpose} code`, facts),
        named(`${locale} ${purpose} link`, { ...facts, link }),
        named(`${locale} ${purpose} transaction`, { ...facts, transaction }),
      ]
    }),
  )
}

function notice(locale: Locale): Named {
  const facts = {
    notice: 'many_wrong_guesses',
    channel: 'email',
    locale,
    projectName: 'Example Store',
    reportUrl: `https://${HOST}/r/abcdefghijklmnopqrstuvwxyz`,
    host: HOST,
  } as const
  return email(`${locale} notice`, composeNotice(facts))
}

function named(name: string, facts: MessageFacts): Named {
  return email(name, composeMessage(facts))
}

function email(name: string, message: ComposedMessage): Named {
  if (message.kind !== 'email') throw new Error('not an e-mail')
  return { name, message }
}

/** Sends every message through the carrier and answers an mbox of what a server got, each with its name in front. */
async function sendAll(): Promise<string> {
  const server = await catchMail()
  const carrier = emailCarrier({
    url: server.url,
    from: `Example Store <no-reply@${HOST}>`,
    envelopeFrom: `bounce@${HOST}`,
    poolSize: 1,
  })
  const mbox: string[] = []
  for (const { name, message } of [...compose(), { name: 'spam', message: SPAM }]) {
    const sent = await carrier.send(outgoingMail('alice@example.test', undefined, message))
    if (sent.result !== 'accepted') throw new Error(`${name}: ${JSON.stringify(sent)}`)
    const source = server.mails.at(-1)?.source.replaceAll('\r\n', '\n') ?? ''
    const trace = `Return-Path: <bounce@${HOST}>\nX-Test-Name: ${name}\n${OUTSIDE}`
    mbox.push(`From bounce@${HOST} Sat Nov 21 12:00:00 2026\n${trace}${source}\n\n`)
  }
  await carrier.close()
  await server.stop()
  return mbox.join('')
}

/** Has SpamAssassin judge an mbox with its local rules only (-L), so that no network answer changes a score. */
async function judge(mbox: string): Promise<readonly Judged[]> {
  const { stdout } = await runProgram('spamassassin', ['-L', '-t', '--mbox'], mbox)
  return stdout
    .split(/^From bounce@/m)
    .slice(1)
    .map((mail) => {
      const status = /^X-Spam-Status: .*score=(-?[\d.]+).*(?:\n\s.*)*/m.exec(mail)
      const name = /^X-Test-Name: (.*)$/m.exec(mail)?.[1] ?? ''
      return { name, score: Number(status?.[1]), rules: status?.[0].replace(/\s+/g, ' ') ?? '' }
    })
}
