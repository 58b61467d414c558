import { DAY, HOUR, MINUTE, type Asking } from './asking.ts'
import { chanceOf, type Chance } from './chance.ts'

/** Where people's numbers are: operators' prefixes, how many digits follow, and how many of a hundred people have one there. */
const OPERATORS = [
  // Where a town has its numbers: two thousand people in one prefix.
  { country: 'DE', prefix: '+4915112', digits: 6, share: 16 },
  { country: 'DE', prefix: '+49152', digits: 8, share: 14 },
  { country: 'DE', prefix: '+49160', digits: 7, share: 10 },
  { country: 'DE', prefix: '+49170', digits: 7, share: 12 },
  { country: 'DE', prefix: '+49176', digits: 8, share: 12 },
  { country: 'AT', prefix: '+43664', digits: 7, share: 8 },
  { country: 'AT', prefix: '+43676', digits: 7, share: 4 },
  { country: 'CH', prefix: '+4179', digits: 7, share: 7 },
  { country: 'FR', prefix: '+336', digits: 8, share: 7 },
  { country: 'GB', prefix: '+4477', digits: 8, share: 4 },
  { country: 'US', prefix: '+1415', digits: 7, share: 3 },
  { country: 'PL', prefix: '+4860', digits: 7, share: 3 },
] as const

/** Of a hundred people, so many give the code back after the first message; a few after a second; the others never. */
const ANSWERS = 0.86
const ANSWERS_LATER = 0.06
/** Half of them within this time. */
const USUAL_ANSWER = 22_000

type Days = {
  readonly seed: number
  readonly days: number
  /** People in all. */
  readonly people: number
}

/** What real people ask over some days, oldest first: few at night, most in the evening, with an advert and a company that takes people on. */
export function people({ seed, days, people: count }: Days): readonly Asking[] {
  const chance = chanceOf(seed)
  const all: Asking[] = []
  for (let i = 0; i < count; i += 1) all.push(...person(chance, whenOf(chance, days)))
  // An advert in the middle of the second evening: one in twenty of all come within a quarter of an hour.
  const advert = Math.min(days - 1, 1) * DAY + 20 * HOUR
  for (let i = 0; i < count / 20; i += 1)
    all.push(...person(chance, advert + chance.below(15 * MINUTE)))
  all.push(...company(chance, DAY * Math.min(days - 1, 1) + 9 * HOUR))
  return all.toSorted((a, b) => a.at - b.at)
}

/** When somebody comes: twice as many as usual at eight in the evening, a tenth at four in the morning. */
function whenOf(chance: Chance, days: number): number {
  for (;;) {
    const at = chance.next() * days * DAY
    const hour = (at % DAY) / HOUR
    const busy = 0.55 + 0.45 * Math.cos(((hour - 18) / 24) * 2 * Math.PI)
    if (chance.next() < busy) return Math.floor(at)
  }
}

function person(chance: Chance, at: number): readonly Asking[] {
  const operator = operatorOf(chance)
  const number = operator.prefix + digits(chance, operator.digits)
  // A third of all people come through their mobile operator, which has a few addresses for everybody.
  const network =
    chance.next() < 0.33
      ? `mobile ${operator.prefix} ${chance.below(8)}`
      : `home ${chance.below(2 ** 30)}`
  const one = {
    at,
    number,
    country: operator.country,
    network,
    device: `device ${chance.below(2 ** 30)}`,
    isPerson: true,
  }
  const mood = chance.next()
  if (mood < ANSWERS) return [{ ...one, answersAfter: delay(chance) }]
  const first = { ...one, answersAfter: undefined }
  const again = { ...one, at: at + 45_000 + chance.below(60_000), isAgain: true }
  if (mood < ANSWERS + ANSWERS_LATER) return [first, { ...again, answersAfter: delay(chance) }]
  return chance.next() < 0.4 ? [first, { ...again, answersAfter: undefined }] : [first]
}

/** Eleven people of one company within a quarter of an hour, from one network, with numbers that lie together. */
function company(chance: Chance, at: number): readonly Asking[] {
  const first = 4000 + chance.below(900)
  return Array.from({ length: 11 }, (_, i) => ({
    at: at + i * 75_000 + chance.below(20_000),
    number: `+4915158${chance.below(10)}${String(first + i * 7).padStart(4, '0')}`,
    country: 'DE',
    network: 'office',
    device: `office ${i}`,
    answersAfter: chance.next() < 0.95 ? delay(chance) : undefined,
    isPerson: true,
  }))
}

/** Twenty-two seconds for half of them, over two minutes for one in twenty. */
function delay(chance: Chance): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next())
  return Math.min(280_000, Math.max(4000, Math.round(USUAL_ANSWER * Math.exp(normal * 0.75))))
}

function operatorOf(chance: Chance) {
  let left = chance.next() * 100
  for (const one of OPERATORS) {
    left -= one.share
    if (left < 0) return one
  }
  return OPERATORS[0]
}

function digits(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.below(10)).join('')
}
