import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { examineMailNames, type LookUpTexts } from '../../src/cli/examine-mail-names.ts'
import { examineMailServer } from '../../src/cli/examine-mail-server.ts'
import type { EmailWishes } from '../../src/config/settings.ts'

const EMAIL: EmailWishes = {
  smtpUrl: undefined,
  smtpCaFile: undefined,
  from: 'Shop <no-reply@shop.example>',
  bounce: undefined,
  dkim: { domain: 'shop.example', selector: 'mail', keyFile: 'dkim.pem' },
}
const RECORDS: Record<string, string[][]> = {
  'shop.example': [['some other text'], ['v=spf1 ', '-all']],
  '_dmarc.shop.example': [['v=DMARC1; p=reject']],
  'mail._domainkey.shop.example': [['v=DKIM1; k=rsa; p=MIGf', 'MA0G']],
}

/** A DNS that knows these names, and fails with `code` for any other. */
function lookUpIn(records: Record<string, string[][]>, code: string): LookUpTexts {
  return async (name) => records[name] ?? Promise.reject(Object.assign(new Error(code), { code }))
}

async function states(email: EmailWishes, lookUp: LookUpTexts): Promise<string[]> {
  const findings = await examineMailNames(email, lookUp)
  return findings.map(({ subject, state }) => `${subject} ${state}`).toSorted()
}

describe('the names that e-mails are believed by', () => {
  test('[MSG-15] SPF, DKIM and DMARC are found, also when a record is cut into parts', async () => {
    expect(await states(EMAIL, lookUpIn(RECORDS, 'ENOTFOUND'))).toEqual([
      'DKIM ok',
      'DMARC ok',
      'SPF ok',
    ])
  })

  test('[MSG-15] a record that is missing, double, or revoked is told of', async () => {
    const none = ['DKIM warning', 'DMARC warning', 'SPF warning']
    expect(await states(EMAIL, lookUpIn({}, 'ENOTFOUND'))).toEqual(none)
    expect(await states(EMAIL, lookUpIn({}, 'ENODATA'))).toEqual(none)
    const twice = { ...RECORDS, 'shop.example': [['v=spf1 -all'], ['v=spf1 mx']] }
    expect(await states(EMAIL, lookUpIn(twice, 'ENOTFOUND'))).toContain('SPF warning')
    const revoked = { ...RECORDS, 'mail._domainkey.shop.example': [['v=DKIM1; p=']] }
    expect(await states(EMAIL, lookUpIn(revoked, 'ENOTFOUND'))).toContain('DKIM warning')
    expect(await states({ ...EMAIL, dkim: undefined }, lookUpIn(RECORDS, 'ENOTFOUND'))).toContain(
      'DKIM warning',
    )
  })

  test('without a DNS nothing is claimed', async () => {
    for (const code of ['ETIMEOUT', 'ECONNREFUSED', 'ESERVFAIL']) {
      expect(await states(EMAIL, lookUpIn({}, code))).toEqual([
        'DKIM unknown',
        'DMARC unknown',
        'SPF unknown',
      ])
    }
  })
})

describe('the mail server', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  /** A server that says one thing to whoever comes. */
  async function greet(greeting: string): Promise<string> {
    server = createServer((socket) => socket.end(greeting))
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    return `smtp://shop:hunter2@127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('is fine when it greets us', async () => {
    expect(await examineMailServer(await greet('220 mail.shop.example ESMTP\r\n'))).toMatchObject({
      state: 'ok',
    })
  })

  test('is told of when it turns us away or is not there, without its password', async () => {
    const url = await greet('554 no\r\n')
    expect(await examineMailServer(url)).toMatchObject({ state: 'fault' })
    server?.close()
    for (const gone of [url, 'smtps://shop:hunter2@127.0.0.1:1']) {
      const finding = await examineMailServer(gone)
      expect(finding.state).toBe('fault')
      expect(finding.detail).not.toContain('hunter2')
    }
  })
})
