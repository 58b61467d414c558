import { expect, test } from 'vitest'
import { confirmAuthenticator } from '../../src/domain/factor/authenticators.ts'
import { APP, openFactors, type Factory } from '../domain/factor/open-factors.ts'
import { findClient } from './find-client.ts'
import { runClient } from './run-client.ts'

const program = findClient('oathtool')

const ALGORITHMS = ['SHA1', 'SHA256', 'SHA512'] as const
const DIGITS = [6, 7, 8] as const
const PERIODS = [30, 60] as const

async function codeOf(...args: readonly string[]): Promise<string> {
  const client = runClient(program ?? '', args, {})
  const code = await client.ended
  if (code !== 0) throw new Error(`oathtool ended with ${code}: ${client.text()}`)
  return client.text().trim()
}

/** What a person's app shows who read this address off the screen and knows nothing else. */
function shownBy(otpauthUri: string, at: number): Promise<string> {
  const { searchParams: told } = new URL(otpauthUri)
  return codeOf(
    `--totp=${told.get('algorithm')}`,
    '--base32',
    `--digits=${told.get('digits')}`,
    `--time-step-size=${told.get('period')}s`,
    `--now=@${Math.floor(at / 1000)}`,
    told.get('secret') ?? '',
  )
}

async function enrolled(house: Factory, subject: string, at: number) {
  const made = await house.enrol(
    {
      type: 'totp',
      algorithm: ALGORITHMS[at % 3] ?? 'SHA1',
      digits: DIGITS[Math.floor(at / 3) % 3] ?? 6,
      periodSeconds: PERIODS[at % 2] ?? 30,
    },
    APP,
    subject,
  )
  if (made.type !== 'seeded') throw new Error('a seed is drawn here')
  return made
}

test.skipIf(program === undefined)(
  '[TOT-01] [TOT-13] the codes that oathtool shows for two hundred seeds, of every hash, length and period, are accepted',
  async () => {
    // Past the year 2106, when seconds leave 32 bits, too.
    const house = await openFactors({}, Date.UTC(2026, 10, 21, 12))
    for (let i = 0; i < 200; i += 1) {
      const subject = `user_${i}`
      const made = await enrolled(house, subject, i)
      const { id } = made.authenticator
      const code = await shownBy(made.otpauthUri, house.store.now())
      expect(await confirmAuthenticator(house.needs, APP, subject, id, { code })).toMatchObject({
        result: 'active',
      })
      // Half a year on, and some odd seconds.
      await house.store.advance(15_778_463_000 + i * 1000)
      const later = await shownBy(made.otpauthUri, house.store.now())
      expect(await house.answer(later, subject)).toBe('matched')
      expect(await house.answer(later, subject)).toBe('replayed')
    }
    expect(house.store.now()).toBeGreaterThan(2 ** 32 * 1000)
  },
  60_000,
)

test.skipIf(program === undefined)(
  'the counter codes that oathtool shows are accepted, one after the other',
  async () => {
    const house = await openFactors()
    for (const counter of [0, 1, 4_294_967_296, 1_099_511_627_776]) {
      const subject = `user_${counter}`
      const made = await house.enrol({ type: 'hotp', counter, digits: 8 }, APP, subject)
      if (made.type !== 'seeded') throw new Error('a seed is drawn here')
      const shows = (ahead: number) =>
        codeOf('--hotp', '--base32', '--digits=8', `--counter=${counter + ahead}`, made.secret)
      const confirm = { code: await shows(0) }
      await confirmAuthenticator(house.needs, APP, subject, made.authenticator.id, confirm)
      expect(await house.answer(await shows(1), subject)).toBe('matched')
      expect(await house.answer(await shows(4), subject)).toBe('matched')
      expect(await house.answer(await shows(2), subject)).toBe('none')
    }
  },
)
