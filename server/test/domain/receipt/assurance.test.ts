import { describe, expect, test } from 'vitest'
import { assuranceOf, mostOf, type Shown } from '../../../src/domain/receipt/assurance.ts'
import { howProven } from '../../../src/domain/receipt/receipt.ts'

const SMS = { way: 'sms' } as const
const EMAIL = { way: 'email' } as const
const TOTP = { way: 'totp' } as const
const APPROVAL = { way: 'approval' } as const
const SAVED = { way: 'recovery_code' } as const
const PASSKEY = { way: 'passkey' } as const
const HELD = { way: 'passkey', verified: true } as const
const SYNCED = { way: 'passkey', verified: true, synced: true } as const

describe('what an answer is worth', () => {
  test.each<[string, Shown, string, readonly string[]]>([
    ['a mail alone', { ways: [EMAIL] }, 'confirmed', ['otp']],
    ['a text message alone', { ways: [SMS] }, 'aal1', ['otp', 'sms']],
    ['an app', { ways: [TOTP] }, 'aal1', ['otp']],
    ['an approval', { ways: [APPROVAL] }, 'aal1', ['user']],
    ['a recovery code', { ways: [SAVED] }, 'aal1', ['otp']],
    ['a passkey that did not see who held it', { ways: [PASSKEY] }, 'aal1', ['hwk', 'pop']],
    ['a passkey that did', { ways: [HELD] }, 'phishing_resistant', ['hwk', 'user', 'pop', 'mfa']],
    [
      'one that may be in more than one place',
      { ways: [SYNCED] },
      'phishing_resistant',
      ['swk', 'user', 'pop', 'mfa'],
    ],
    ['a mail with a password', { ways: [EMAIL], password: true }, 'confirmed', ['otp', 'pwd']],
    [
      'a text with a password',
      { ways: [SMS], password: true },
      'aal2',
      ['otp', 'sms', 'pwd', 'mfa'],
    ],
    ['an app with a password', { ways: [TOTP], password: true }, 'aal2', ['otp', 'pwd', 'mfa']],
    [
      'an approval with a password',
      { ways: [APPROVAL], password: true },
      'aal2',
      ['user', 'pwd', 'mfa'],
    ],
    [
      'a passkey with a password',
      { ways: [PASSKEY], password: true },
      'aal2',
      ['hwk', 'pop', 'pwd', 'mfa'],
    ],
    ['a recovery code with a password', { ways: [SAVED], password: true }, 'aal1', ['otp', 'pwd']],
    ['two things one has', { ways: [SMS, TOTP] }, 'aal1', ['otp', 'sms', 'mca']],
    ['a mail and an app', { ways: [EMAIL, TOTP] }, 'aal1', ['otp']],
    [
      'what a policy lets claim nothing',
      { ways: [SMS], assurance: 'none' },
      'confirmed',
      ['otp', 'sms'],
    ],
    [
      '[REC-12] a recovery, whatever was shown',
      { ways: [EMAIL, HELD], recovery: true },
      'aal1',
      ['otp', 'hwk', 'user', 'pop'],
    ],
  ])('[TOK-07] %s', (_name, shown, level, amr) => {
    expect(assuranceOf(shown)).toEqual({ level, amr })
  })

  test('[TOK-07] [TXN-17] no mail ever comes to two factors, with whatever it is', () => {
    expect(mostOf('email', undefined)).toBe('confirmed')
    expect(mostOf('email', true)).toBe('confirmed')
    expect(mostOf('sms', true)).toBe('aal2')
    expect(mostOf('passkey', undefined)).toBe('phishing_resistant')
  })

  test('receipts of codes by text and mail say what they always said', () => {
    expect(howProven({ channel: 'sms' })).toEqual({
      amr: ['otp', 'sms'],
      acr: 'urn:countersign:aal:1',
    })
    expect(howProven({ channel: 'sms', assurance: 'none' })).toEqual({
      amr: ['otp', 'sms'],
      acr: 'urn:countersign:address-confirmed',
    })
    expect(howProven({ channel: 'email' })).toEqual({
      amr: ['otp'],
      acr: 'urn:countersign:address-confirmed',
    })
  })
})
