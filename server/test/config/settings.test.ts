import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { closestName } from '../../src/config/closest-name.ts'
import { readSettings } from '../../src/config/read-settings.ts'
import type { Settings } from '../../src/config/settings.ts'

type Env = Record<string, string | undefined>

const PRODUCTION: Env = {
  COUNTERSIGN_MODE: 'production',
  COUNTERSIGN_URL: 'https://verify.shop.example',
  COUNTERSIGN_MASTER_KEY: randomBytes(32).toString('base64'),
  COUNTERSIGN_PROJECT_NAME: 'Shop',
  COUNTERSIGN_SMTP_URL: 'smtp://shop:hunter2-hunter2@mail.shop.example:587',
  COUNTERSIGN_EMAIL_FROM: 'Shop <no-reply@shop.example>',
}

function faults(env: Env, file?: string): readonly string[] {
  const read = readSettings(env, file)
  return read.result === 'faulty' ? read.faults : []
}

function settings(env: Env, file?: string): Settings {
  const read = readSettings(env, file)
  if (read.result === 'faulty') throw new Error(read.faults.join('\n'))
  return read.settings
}

describe('where a setting comes from', () => {
  test('with nothing set, it is a sandbox on loopback that keeps its things under .countersign', () => {
    expect(settings({})).toMatchObject({
      mode: 'sandbox',
      port: 4000,
      host: '127.0.0.1',
      url: undefined,
      adminPort: undefined,
      database: { engine: 'sqlite', file: '.countersign/countersign.db' },
      masterKeyFile: '.countersign/master.key',
      secretKey: undefined,
      trustedProxies: [],
      keyRate: 50,
      retentionDays: 30,
      signingAlgorithm: 'EdDSA',
      email: { smtpUrl: undefined },
    })
  })

  test('the environment wins over the file, and the file over the default', () => {
    const read = readSettings({ COUNTERSIGN_PORT: '1' }, 'port: 2\nhost: "::1"\n')
    expect(read).toMatchObject({
      result: 'read',
      settings: { port: 1, host: '::1', logLevel: 'info' },
    })
    const source = (name: string) => read.shown.find((one) => one.name === name)?.source
    expect(source('COUNTERSIGN_PORT')).toBe('environment')
    expect(source('COUNTERSIGN_HOST')).toBe('countersign.yaml')
    expect(source('COUNTERSIGN_LOG_LEVEL')).toBe('default')
    expect(source('COUNTERSIGN_SPEND_CAP')).toBe('not set')
  })

  test('the file holds texts and lists of texts, and no value is taken for a number or a truth', () => {
    const file =
      'countries: [NO, DE]\nspend_cap: 0100\nreturn_urls:\n  - https://a.example/x\n  - https://b.example/y?z=1\n'
    expect(settings({}, file)).toMatchObject({
      countries: ['NO', 'DE'],
      spend: { capADay: 100_000_000, capAnHour: 25_000_000 },
      returnUrls: ['https://a.example/x', 'https://b.example/y?z=1'],
    })
    expect(settings({}, '')).toMatchObject({ port: 4000 })
    expect(settings({}, '# only a note\n')).toMatchObject({ port: 4000 })
  })

  test('[LEA-06] secrets are covered wherever settings are shown', () => {
    const read = readSettings({ ...PRODUCTION }, undefined)
    const secret = PRODUCTION['COUNTERSIGN_MASTER_KEY'] ?? ''
    expect(read.result).toBe('read')
    for (const text of [JSON.stringify(read)]) {
      expect(text).not.toContain('hunter2')
      expect(text).not.toContain(secret)
    }
    expect(settings(PRODUCTION).masterKey?.reveal()).toBe(secret)
  })
})

describe('faults', () => {
  test('are all told at once', () => {
    const env = {
      COUNTERSIGN_PORT: '70000',
      COUNTERSIGN_HOST: '',
      COUNTERSIGN_PORTT: '1',
      COUNTERSIGN_KEY_RATE: 'many',
    }
    expect(faults(env, 'log_levle: info\nretention_days: 0\n')).toEqual([
      'COUNTERSIGN_PORTT is no setting; did you mean COUNTERSIGN_PORT?',
      'countersign.yaml: log_levle is no setting; did you mean log_level?',
      'COUNTERSIGN_PORT must be a whole number from 0 to 65535',
      'COUNTERSIGN_HOST is empty; give it a value or leave it out',
      'COUNTERSIGN_KEY_RATE must be a whole number from 1 to 100000',
      'countersign.yaml: retention_days must be a whole number from 1 to 3650',
    ])
  })

  test('[LEA-06] never repeat a secret, not even one in a file that is no YAML', () => {
    const env = {
      COUNTERSIGN_SECRET_KEY: 'hunter2',
      COUNTERSIGN_SMTP_URL: 'http://shop:hunter2@mail',
      COUNTERSIGN_MASTER_KEY: 'hunter2',
    }
    expect(faults(env)).toHaveLength(3)
    expect(faults(env).join()).not.toContain('hunter2')
    expect(faults({}, 'a: 1\nsmtp_url: "smtp://shop:hunter2@mail\nb: [\n')[0]).toMatch(
      /^countersign.yaml, line \d: /,
    )
    expect(faults({}, 'a: 1\nsmtp_url: "smtp://shop:hunter2@mail\nb: [\n').join()).not.toContain(
      'hunter2',
    )
  })

  test.each([
    ['COUNTERSIGN_MODE', 'prod'],
    ['COUNTERSIGN_PORT', '4e3'],
    ['COUNTERSIGN_PORT', '-1'],
    ['COUNTERSIGN_PORT', '1.5'],
    ['COUNTERSIGN_HOST', 'a b'],
    ['COUNTERSIGN_URL', 'verify.shop.example'],
    ['COUNTERSIGN_URL', 'ftp://verify.shop.example'],
    ['COUNTERSIGN_URL', 'https://verify.shop.example/path'],
    ['COUNTERSIGN_URL', 'https://user@verify.shop.example'],
    ['COUNTERSIGN_URL', 'https://verify.shop.example/?a=b'],
    ['COUNTERSIGN_DATABASE', 'countersign.db'],
    ['COUNTERSIGN_DATABASE', 'sqlite:'],
    ['COUNTERSIGN_MASTER_KEY', 'c2hvcnQ='],
    ['COUNTERSIGN_SECRET_KEY', 'sk_short'],
    ['COUNTERSIGN_SECRET_KEY', 'pk_1234567890'],
    ['COUNTERSIGN_PROJECT_NAME', 'x'.repeat(61)],
    ['COUNTERSIGN_PROJECT_NAME', 'two\nlines'],
    ['COUNTERSIGN_RETURN_URLS', 'http://shop.example/'],
    ['COUNTERSIGN_RETURN_URLS', 'https://*.shop.example/'],
    ['COUNTERSIGN_RETURN_URLS', 'https://shop.example/#x'],
    ['COUNTERSIGN_RETURN_URLS', 'https://a@shop.example/'],
    ['COUNTERSIGN_RETURN_URLS', 'javascript:alert(1)'],
    ['COUNTERSIGN_EMAIL_BOUNCE', 'nobody'],
    ['COUNTERSIGN_EMAIL_BOUNCE', 'Bounce <bounce@shop.example>'],
    ['COUNTERSIGN_SMTP_URL', 'smtp://mail.shop.example/path'],
    ['COUNTERSIGN_EMAIL_BOUNCE', 'a@b\r\nBcc: c@d'],
    ['COUNTERSIGN_COUNTRIES', 'DE,Germany'],
    ['COUNTERSIGN_SPEND_CAP', '0'],
    ['COUNTERSIGN_SIGNING_ALGORITHM', 'none'],
    ['COUNTERSIGN_SIGNING_ALGORITHM', 'RS256'],
  ])('%s cannot be %j', (name, value) => {
    expect(faults({ [name]: value })).toEqual([expect.stringContaining(`${name} must `)])
  })

  test('a PostgreSQL database is named by its address, whose password nothing shows', () => {
    const url = 'postgres://a:hunter2@db1:5432,db2/x?sslmode=require'
    const read = readSettings({ COUNTERSIGN_DATABASE: url }, undefined)
    expect(read).toMatchObject({ result: 'read', settings: { database: { engine: 'postgres' } } })
    expect(inspect(read, { depth: 9 }) + JSON.stringify(read)).not.toContain('hunter2')
    const shown = read.shown.find(({ name }) => name === 'COUNTERSIGN_DATABASE')?.value
    expect(shown).toBe('postgres://a:••••••@db1:5432,db2/x?sslmode=require')
    expect(faults({ COUNTERSIGN_DATABASE: 'postgres:hunter2' })).toEqual([
      'COUNTERSIGN_DATABASE must be postgres://user:password@host:port/name',
    ])
  })

  test('[OPS-03] the epoch is a whole number, whatever the database', () => {
    expect(faults({ COUNTERSIGN_EPOCH: '1' })).toEqual([])
    expect(faults({ COUNTERSIGN_EPOCH: '1', COUNTERSIGN_DATABASE: 'postgres://db/x' })).toEqual([])
    expect(faults({ COUNTERSIGN_EPOCH: '-1' })).toHaveLength(1)
  })

  test('settings that go together are told of when one is missing', () => {
    expect(faults({ COUNTERSIGN_DKIM_DOMAIN: 'shop.example' })).toEqual([
      'COUNTERSIGN_DKIM_SELECTOR and COUNTERSIGN_DKIM_KEY_FILE must be set too; the three DKIM settings go together',
    ])
    expect(faults({ COUNTERSIGN_SMTP_URL: 'smtp://localhost:25' })).toEqual([
      'COUNTERSIGN_EMAIL_FROM must be set together with COUNTERSIGN_SMTP_URL',
    ])
    expect(faults({ ...PRODUCTION, COUNTERSIGN_MASTER_KEY_FILE: 'x' })).toEqual([
      'COUNTERSIGN_MASTER_KEY and COUNTERSIGN_MASTER_KEY_FILE are both set; leave one out',
    ])
  })
})

describe('the proxies that are trusted', () => {
  const name = 'COUNTERSIGN_TRUSTED_PROXIES'

  test.each([
    'true',
    'TRUE',
    '1',
    '2',
    '*',
    'yes',
    'all',
    '0.0.0.0/0',
    '::/0',
    '0.0.0.0/1',
    '::ffff:0:0/96',
    '10.0.0.1,*',
  ])('[M64] cannot be %j, which leaves open who is believed', (value) => {
    expect(faults({ [name]: value })).toHaveLength(1)
  })

  test.each(['proxy.internal', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', 'fd00::/129', '10.0.0'])(
    'cannot be %j, which is no network',
    (value) => {
      expect(faults({ [name]: value })).toHaveLength(1)
    },
  )

  test('are addresses and networks', () => {
    expect(settings({ [name]: '127.0.0.1, 10.0.0.0/8,fd00::/8' }).trustedProxies).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      'fd00::/8',
    ])
  })
})

describe('production', () => {
  test('starts with what it needs', () => {
    expect(settings(PRODUCTION)).toMatchObject({
      mode: 'production',
      url: 'https://verify.shop.example',
    })
    expect(settings({ ...PRODUCTION }).masterKeyFile).toBeUndefined()
  })

  test('[OPS-14] with nothing set tells everything that it needs', () => {
    expect(
      faults({ COUNTERSIGN_MODE: 'production' }).map((fault) => fault.split(' must ')[0]),
    ).toEqual([
      'COUNTERSIGN_URL',
      'COUNTERSIGN_MASTER_KEY or COUNTERSIGN_MASTER_KEY_FILE',
      'COUNTERSIGN_PROJECT_NAME',
      'COUNTERSIGN_SMTP_URL or COUNTERSIGN_CARRIERS_FILE',
    ])
  })

  test.each(Object.keys(PRODUCTION).filter((name) => name !== 'COUNTERSIGN_MODE'))(
    '[OPS-14] is refused without %s and with an empty one',
    (name) => {
      const { [name]: _, ...rest } = PRODUCTION
      expect(faults(rest)).toHaveLength(1)
      expect(faults({ ...PRODUCTION, [name]: '' }).join()).toContain(`${name} is empty`)
    },
  )

  test('[OPS-14] [M66] is refused over plain http, with a chosen key, or with what only the sandbox has', () => {
    const refused: Env[] = [
      { COUNTERSIGN_URL: 'http://verify.shop.example' },
      { COUNTERSIGN_URL: 'http://localhost:4000' },
      { COUNTERSIGN_SECRET_KEY: 'sk_1234567890' },
      { COUNTERSIGN_DATABASE: 'sqlite::memory:' },
      { COUNTERSIGN_RETURN_URLS: 'http://localhost/' },
    ]
    for (const env of refused) expect(faults({ ...PRODUCTION, ...env })).toHaveLength(1)
  })
})

test('a sandbox that others can reach says so', () => {
  const warnings = (env: Env) => readSettings(env, undefined).warnings.length
  expect(warnings({})).toBe(0)
  expect(warnings({ COUNTERSIGN_HOST: '::1' })).toBe(0)
  expect(warnings({ COUNTERSIGN_HOST: '0.0.0.0' })).toBe(1)
  expect(warnings({ COUNTERSIGN_URL: 'https://verify.shop.example' })).toBe(1)
})

test('a slip of the pen finds the name that was meant, a wild guess none', () => {
  expect(closestName('srve', ['serve', 'send'])).toBe('serve')
  expect(closestName('prot', ['part', 'port', 'url'])).toBe('port')
  expect(closestName('xyz', ['serve', 'send'])).toBeUndefined()
  expect(closestName('', ['a'])).toBe('a')
})

describe('whether seeds may be brought from elsewhere', () => {
  test('[ADM-08] the sandbox takes them from one operator, production from nobody unless it is set', () => {
    expect(settings({}).seedImport).toBe('one_operator')
    expect(settings(PRODUCTION).seedImport).toBe('off')
    const two = { ...PRODUCTION, COUNTERSIGN_SEED_IMPORT: 'two_operators' }
    expect(settings(two).seedImport).toBe('two_operators')
    expect(faults({ COUNTERSIGN_SEED_IMPORT: 'three' })).toEqual([
      'COUNTERSIGN_SEED_IMPORT must be off or two_operators or one_operator',
    ])
  })
})
