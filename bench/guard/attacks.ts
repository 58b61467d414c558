/*
 * What attackers do, written from reports of what they did. Nothing in here knows how the guard judges, and nothing of the guard is imported: an attack that
 * was made for the rules would prove nothing.
 */
import { HOUR, MINUTE, type Asking } from './asking.ts'
import type { Chance } from './chance.ts'

export type Attack = {
  readonly name: string
  /** What the table says of it. */
  readonly about: string
  readonly make: (chance: Chance, from: number) => readonly Asking[]
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'range walk',
    about: '2000 numbers one after another in a quiet prefix, every 3 s, 200 networks',
    make: (chance, from) => walk(chance, from, '+4477009', 1),
  },
  {
    name: 'busy range walk',
    about: 'the same where most real people are, by steps of 1 to 4',
    make: (chance, from) => walk(chance, from, '+4915112', 4),
  },
  {
    name: 'slow drip',
    about: 'one message every 8 minutes for a day, in one prefix, each number and network another',
    make: (chance, from) =>
      series(180, (i) => ({
        ...stranger(chance),
        at: from + i * 8 * MINUTE + chance.below(2 * MINUTE),
        number: `+4367690${tail(chance, 5)}`,
        country: 'AT',
      })),
  },
  {
    name: 'many countries',
    about: '1500 messages over 60 countries in an hour, 300 networks',
    make: (chance, from) =>
      series(1500, (i) => {
        const country = i % 60
        return {
          ...stranger(chance, 300),
          at: from + i * 2400 + chance.below(1000),
          number: `+${200 + country}${tail(chance, 8)}`,
          country: `${String.fromCharCode(65 + (country % 26))}${country < 26 ? 'Q' : country < 52 ? 'X' : 'Z'}`,
        }
      }),
  },
  {
    name: 'bombing',
    about: 'one person, 1000 times in six hours from 500 networks',
    make: (chance, from) =>
      series(1000, (i) => ({
        ...stranger(chance, 500),
        at: from + i * 21_000 + chance.below(9000),
        number: '+4917012345678',
        country: 'DE',
      })),
  },
  {
    name: 'spray',
    about: '3000 random numbers of the home country in an hour, from 60 networks',
    make: (chance, from) =>
      series(3000, (i) => ({
        ...stranger(chance, 60),
        at: from + i * 1200 + chance.below(800),
        number: `+491${chance.pick(['51', '52', '60', '70', '76'])}${tail(chance, 8)}`,
        country: 'DE',
      })),
  },
  {
    name: 'botnet spray',
    about: 'the same with a network of its own for each message',
    make: (chance, from) =>
      series(3000, (i) => ({
        ...stranger(chance),
        at: from + i * 1200 + chance.below(800),
        number: `+491${chance.pick(['51', '52', '60', '70', '76'])}${tail(chance, 8)}`,
        country: 'DE',
      })),
  },
  {
    name: 'rented numbers',
    about: '400 numbers of a renting site over a day, all answered, from 40 networks',
    make: (chance, from) =>
      series(400, (i) => ({
        ...stranger(chance, 40),
        at: from + Math.floor((i * 24 * HOUR) / 400) + chance.below(MINUTE),
        number: `${chance.pick(RENTED)}${tail(chance, 5)}`,
        country: 'GB',
        answersAfter: 8000 + chance.below(20_000),
      })),
  },
]

/** Prefixes of a site that rents numbers out; the list that the guard is given has the first two of three. */
export const RENTED = ['+44745201', '+44745202', '+44745203'] as const

function walk(chance: Chance, from: number, prefix: string, widest: number): readonly Asking[] {
  const length = prefix.startsWith('+44') ? 5 : 6
  let at = chance.below(10 ** length - 10_000)
  return series(2000, (i) => {
    at += 1 + chance.below(widest)
    return {
      ...stranger(chance, 200),
      at: from + i * 3000 + chance.below(1500),
      number: prefix + String(at).padStart(length, '0'),
      country: prefix.startsWith('+44') ? 'GB' : 'DE',
    }
  })
}

function stranger(chance: Chance, networks = 1_000_000) {
  return {
    network: `proxy ${chance.below(networks)}`,
    device: `fresh ${chance.below(2 ** 30)}`,
    answersAfter: undefined as number | undefined,
    isPerson: false,
  }
}

function series(count: number, make: (i: number) => Asking): readonly Asking[] {
  return Array.from({ length: count }, (_, i) => make(i))
}

function tail(chance: Chance, digits: number): string {
  return Array.from({ length: digits }, () => chance.below(10)).join('')
}
