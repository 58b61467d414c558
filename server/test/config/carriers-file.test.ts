import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { CARRIER_FIELDS, carrierFieldKey, isCarrierType } from '../../src/config/carrier-fields.ts'
import { isOfType } from '../../src/config/carrier-wish.ts'
import { loadSettings } from '../../src/config/load-settings.ts'
import { readSettings } from '../../src/config/read-settings.ts'

type Env = Record<string, string>

/** Reads settings whose carriers file holds this text; other files by name. */
function read(text: string, env: Env = {}, files: Env = {}) {
  const all: Env = { 'carriers.yaml': text, ...files }
  return readSettings({ COUNTERSIGN_CARRIERS_FILE: 'carriers.yaml', ...env }, undefined, (file) => {
    const found = all[file]
    if (found === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
    return found
  })
}

function wishOf(text: string, env: Env = {}, files: Env = {}) {
  const answer = read(text, env, files)
  if (answer.result === 'faulty') throw new Error(answer.faults.join('\n'))
  return answer.settings
}

function faultsOf(text: string, env: Env = {}): readonly string[] {
  const answer = read(text, env)
  return answer.result === 'faulty' ? answer.faults : []
}

const TWO = `
currency: EUR
carriers:
  main:
    type: smpp
    host: smsc.example
    port: 2775
    tls: true
    system_id: shop
    password: "\${SMPP_PASSWORD}"
    from: Shop
    window: 10
    per_second: 30
    prices: { default: "0.07", DE: "0.075", "+4917": "0.08" }
  backup:
    type: twilio
    account_sid: AC0
    auth_token: { file: token }
    from: "+15005550006"
    prices: { default: "0.09" }
routes:
  sms:
    - { countries: [DE, NO], use: [main, backup] }
    - { prefixes: ["+4917"], use: [[{ carrier: main, weight: 80 }, { carrier: backup, weight: 20 }]] }
    - { use: [backup] }
`
const GIVEN: [Env, Env] = [{ SMPP_PASSWORD: 'hunter2' }, { token: ' hunter3\n' }]

describe('the carriers file', () => {
  test('holds carriers, prices and routes, with secrets from the environment and from files', () => {
    const { carriers } = wishOf(TWO, ...GIVEN)
    const [main, backup] = carriers.carriers
    expect(carriers.currency).toBe('EUR')
    expect(main).toMatchObject({ name: 'main', channel: 'sms', perSecond: 30, atOnce: undefined })
    expect([...(main?.prices ?? [])]).toEqual([
      ['default', 70_000],
      ['DE', 75_000],
      ['+4917', 80_000],
    ])
    if (main === undefined || !isOfType(main, 'smpp')) throw new Error('not smpp')
    expect(main.told).toMatchObject({ host: 'smsc.example', port: 2775, tls: true, window: 10 })
    expect(main.told.password.reveal()).toBe('hunter2')
    if (backup === undefined || !isOfType(backup, 'twilio')) throw new Error('not twilio')
    expect(backup.told.authToken.reveal()).toBe('hunter3')
    expect(carriers.routes).toEqual([
      {
        channel: 'sms',
        countries: ['DE', 'NO'],
        steps: [[{ carrier: 'main', weight: 1 }], [{ carrier: 'backup', weight: 1 }]],
      },
      {
        channel: 'sms',
        prefixes: ['+4917'],
        steps: [
          [
            { carrier: 'main', weight: 80 },
            { carrier: 'backup', weight: 20 },
          ],
        ],
      },
      { channel: 'sms', steps: [[{ carrier: 'backup', weight: 1 }]] },
    ])
  })

  test('[LEA-06] shows none of its secrets, however it is printed', () => {
    const settings = wishOf(TWO, ...GIVEN)
    for (const text of [JSON.stringify(settings), inspect(settings, { depth: 9 })])
      expect(text).not.toMatch(/hunter/)
  })

  test('tells all faults at once, with where they are, what was meant, and no value', () => {
    const faults = faultsOf(
      `
currencies: EUR
carriers:
  smtp: { type: sns, region: eu-west-1, access_key_id: AK, secret_access_key: hunter2 }
  a: { type: twillio }
  b: { type: vonage, api_key: k, api_secret: "\${NOT_SET}", from: "", signature_method: md5 }
  c: { type: twilio, account_sid: AC, auth_token: [hunter2], from: x, messaging_service_sid: y }
  d: { type: sip, host: "a b", from: "0800", user: u, port: 99999, per_second: 0, colour: red }
  e: { type: sinch, service_plan_id: p, api_token: t, from: f, region: eu, callback_user: u }
  f: { type: webhook, url: "https://u:p@x.example", secret: hunter2, channel: fax }
  g: { type: ses, region: eu-west-1, access_key_id: AK, secret_access_key: { file: none }, from: x }
routes:
  pigeon: []
  sms:
    - { countries: [Germany], use: [e] }
    - { use: [e] }
    - { prefixes: ["0049"], use: [[{ carrier: e, weight: 0 }], bb] }
  voice: [{ use: [e, d, d], hours: 3 }]
`,
    )
    expect(faults.map((one) => one.replace('carriers.yaml: ', ''))).toEqual([
      'currencies is no field here; did you mean currency?',
      'carriers: smtp: is a name of the service’s own; choose another',
      'carriers: a: type is no type of carrier; did you mean twilio?',
      'carriers: b: api_secret names ${NOT_SET}, which is not set',
      'carriers: b: from is empty; give it a value or leave it out',
      'carriers: b: signature_method must be sha256 or sha512',
      'carriers: c: auth_token must be a text, or { file: path }',
      'carriers: c: must have from or messaging_service_sid, and not both',
      'carriers: d: host must be a host name or an address',
      'carriers: d: port must be a whole number from 1 to 65535',
      'carriers: d: from must be a number in international form, such as +4915112345678',
      'carriers: d: colour is no field here',
      'carriers: d: must have user and password together',
      'carriers: d: per_second must be a whole number from 1 to 100000',
      'carriers: e: must have callback_user and callback_password together',
      'carriers: f: url must be an address such as https://api.carrier.example',
      'carriers: f: secret must be whsec_ and then 24 to 64 bytes in base64',
      'carriers: f: channel must be sms or email or voice or whatsapp or webhook',
      'carriers: g: secret_access_key names the file none, which cannot be read (ENOENT)',
      'carriers: g: from must be an e-mail address, or a name with one: Shop <no-reply@shop.example>',
      'routes: pigeon is no channel',
      'routes: sms: rule 1: countries must be a list of ISO 3166 codes of two capital letters, which Germany is not',
      'routes: sms: rule 3: prefixes must be a list of prefixes such as "+4917", which 0049 is not',
      'routes: sms: rule 3: use must weigh carriers by whole numbers from 1 to 1000',
      'routes: sms: rule 3: use names bb, which is no carrier of this channel; did you mean b?',
      'routes: sms: rule 3 is never asked, for rule 2 fits every number',
      'routes: voice: rule 1: hours is no field of a rule: countries, prefixes, use',
      'routes: voice: rule 1: use names e, which is no carrier of this channel',
      'routes: voice: rule 1: use names d twice',
    ])
    expect(faults.join()).not.toContain('hunter2')
  })

  test('that is no YAML, holds no carriers or is not there is told by its name', () => {
    expect(faultsOf('carriers: [\n')).toEqual([
      expect.stringMatching(/^carriers\.yaml, line \d: this is not YAML/),
    ])
    expect(faultsOf('just words')).toEqual(['carriers.yaml: it must hold carriers'])
    expect(faultsOf('routes: {}\n')).toEqual([
      'carriers.yaml: carriers must hold at least one carrier by name',
    ])
    expect(faultsOf('', { COUNTERSIGN_CARRIERS_FILE: 'other.yaml' })).toEqual([
      'COUNTERSIGN_CARRIERS_FILE names other.yaml, which cannot be read (ENOENT)',
    ])
  })

  test('is looked for in the folder that a command runs in, and so are the files that it names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'carriers-'))
    writeFileSync(join(folder, 'c.yaml'), TWO)
    writeFileSync(join(folder, 'token'), 'hunter3\n')
    const env = { COUNTERSIGN_CARRIERS_FILE: 'c.yaml', SMPP_PASSWORD: 'x' }
    expect(loadSettings(env, folder).result).toBe('read')
  })

  test('a carrier of a channel with routes that none of them names is told', () => {
    const { warnings } = read(
      'carriers:\n  a: { type: vonage, api_key: k, api_secret: s, from: f }\n  b: { type: vonage, api_key: k, api_secret: s, from: f }\nroutes: { sms: [{ use: [a] }] }\n',
    )
    expect(warnings).toEqual(['the carrier b is in no route for sms, and is not used'])
  })
})

describe('prices', () => {
  const one = (prices: string, more = '') =>
    `currency: EUR\ncarriers:\n  a: { type: vonage, api_key: k, api_secret: s, from: f, prices: ${prices} }\n${more}`

  test('are amounts of at most six places, with one for every number that nothing else names', () => {
    const { carriers } = wishOf(one('{ default: "0.000001", US: "12" }'))
    expect([...(carriers.carriers[0]?.prices.values() ?? [])]).toEqual([1, 12_000_000])
    expect(faultsOf(one('{ US: "0.0000001", "49": "1", default: ".5" }'))).toHaveLength(3)
    expect(faultsOf(one('{ US: "1" }'))).toEqual([
      expect.stringContaining('must hold a default, for every number that no other names'),
    ])
  })

  test('are known of all paid carriers or of none, or a cap would count some messages and not others', () => {
    const other = '  b: { type: vonage, api_key: k, api_secret: s, from: f }\n'
    expect(faultsOf(one('{ default: "1" }', other))).toEqual([
      'carriers.yaml: carriers: b: prices must be set, for other carriers have them',
    ])
    const mail =
      '  m: { type: ses, region: eu-west-1, access_key_id: k, secret_access_key: s, from: a@b.example }\n'
    expect(faultsOf(one('{ default: "1" }', mail))).toEqual([])
    expect(faultsOf(one('{ default: "1" }').replace('currency: EUR\n', ''))).toEqual([
      'carriers.yaml: currency must be set, for there are prices',
    ])
  })
})

describe('caps and countries', () => {
  const PLAIN = 'carriers: { a: { type: vonage, api_key: k, api_secret: s, from: f } }'
  const PRICED = TWO

  test('a cap is an amount where prices are known, and a number of messages where they are not', () => {
    const money = wishOf(PRICED, { ...GIVEN[0], COUNTERSIGN_SPEND_CAP: '10.50' }, GIVEN[1])
    expect(money.spend).toEqual({ capADay: 10_500_000, capAnHour: 2_625_000 })
    const counted = wishOf(PLAIN, { COUNTERSIGN_SPEND_CAP: '10' })
    expect(counted.spend).toEqual({ capADay: 10_000_000, capAnHour: 3_000_000 })
    expect(faultsOf(PLAIN, { COUNTERSIGN_SPEND_CAP: '10.50' })).toEqual([
      expect.stringContaining('must be a whole number of messages'),
    ])
  })

  test('an hour may have a cap of its own, which is not more than the day’s', () => {
    const caps = (hour: string) => ({
      COUNTERSIGN_SPEND_CAP: '100',
      COUNTERSIGN_SPEND_CAP_HOUR: hour,
    })
    expect(wishOf(PLAIN, caps('100')).spend.capAnHour).toBe(100_000_000)
    expect(faultsOf(PLAIN, caps('101'))).toEqual([
      'COUNTERSIGN_SPEND_CAP_HOUR is more than COUNTERSIGN_SPEND_CAP allows in a day',
    ])
    expect(faultsOf(PLAIN, { COUNTERSIGN_SPEND_CAP_HOUR: '1' })).toEqual([
      'COUNTERSIGN_SPEND_CAP must be set together with COUNTERSIGN_SPEND_CAP_HOUR',
    ])
  })

  test('[LIM-10] [LIM-11] production starts with a paid channel only when its countries and its cap are set', () => {
    const env = {
      COUNTERSIGN_MODE: 'production',
      COUNTERSIGN_URL: 'https://verify.shop.example',
      COUNTERSIGN_MASTER_KEY: Buffer.alloc(32).toString('base64'),
      COUNTERSIGN_PROJECT_NAME: 'Shop',
    }
    expect(faultsOf(PLAIN, env)).toEqual([
      expect.stringMatching(/^COUNTERSIGN_SPEND_CAP must be set in production/),
      expect.stringMatching(/^COUNTERSIGN_COUNTRIES must be set in production/),
    ])
    const set = { ...env, COUNTERSIGN_SPEND_CAP: '100', COUNTERSIGN_COUNTRIES: 'DE,NO' }
    expect(wishOf(PLAIN, set).countries).toEqual(['DE', 'NO'])
    const mail =
      'carriers: { m: { type: ses, region: eu-west-1, access_key_id: k, secret_access_key: s, from: a@b.example } }'
    expect(wishOf(mail, env).countries).toEqual([])
    // A webhook that sends SMS costs somebody as much.
    const own = `carriers: { w: { type: webhook, url: "https://own.example/sms", secret: whsec_${'a'.repeat(32)}, channel: sms } }`
    expect(faultsOf(own, env)).toHaveLength(2)
  })

  test('a sandbox lets messages go to all countries unless some are named', () => {
    expect(wishOf(PLAIN).countries).toBe('all')
    expect(wishOf(PLAIN, { COUNTERSIGN_COUNTRIES: 'DE' }).countries).toEqual(['DE'])
  })

  test('a sandbox with real carriers is not reached by others: it shows every code', () => {
    expect(faultsOf(PLAIN, { COUNTERSIGN_HOST: '0.0.0.0' })).toEqual([
      expect.stringMatching(/^COUNTERSIGN_CARRIERS_FILE sends real messages, and others can reach/),
    ])
  })

  test('[OPS-08] webhooks may be let into networks that are named, and never into everybody’s', () => {
    const networks = (text: string) =>
      readSettings({ COUNTERSIGN_EGRESS_NETWORKS: text }, undefined)
    expect(networks('10.20.0.0/16, fd00::/8')).toMatchObject({
      settings: { egressNetworks: ['10.20.0.0/16', 'fd00::/8'] },
    })
    for (const text of ['0.0.0.0/0', '::/0', 'localhost', '10.0.0.0/33', 'true'])
      expect(networks(text).result, text).toBe('faulty')
  })
})

test('[M37] with nothing set there is no carrier: a fresh service speaks to nobody outside', () => {
  const answer = readSettings({}, undefined)
  expect(answer).toMatchObject({
    result: 'read',
    settings: { carriers: { carriers: [], routes: [] }, email: { smtpUrl: undefined } },
  })
})

describe('the guide', () => {
  const GUIDE = readFileSync(new URL('../../../docs/guides/carriers.md', import.meta.url), 'utf8')

  test('shows a file that can be used', () => {
    const example = /```yaml\n([^`]*)```/.exec(GUIDE)?.[1] ?? ''
    const env = { SMPP_PASSWORD: 'a', AWS_SECRET: 'b', COUNTERSIGN_SPEND_CAP: '12.50' }
    const settings = wishOf(example, env, { '/run/secrets/twilio-token': 'c' })
    expect(settings.carriers.carriers.map(({ name }) => name)).toEqual(['main', 'backup', 'mail'])
    expect(settings.carriers.routes).toHaveLength(3)
  })

  test('has every type of carrier with every field, no more and no less', () => {
    const rows = [...GUIDE.matchAll(/^\| `(\w+)` \| [^|]+ \| ([^|]+) \| [^|]+ \|$/gm)]
    const told = rows.map(([, type, fields = '']) => [
      type,
      [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => field),
    ])
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(
        Object.entries(CARRIER_FIELDS).map(([type, fields]) => [
          type,
          expect.arrayContaining(Object.keys(fields).map(carrierFieldKey)),
        ]),
      ),
    )
    for (const [type, fields] of told)
      if (typeof type === 'string' && isCarrierType(type))
        expect(fields, type).toHaveLength(Object.keys(CARRIER_FIELDS[type]).length)
  })
})
