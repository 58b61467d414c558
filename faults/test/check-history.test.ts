import { expect, test } from 'vitest'
import { checkHistory } from '../history/check-history.ts'
import type { Ask, History, Promised } from '../history/history.ts'

const ID = 'ver_1'
const TO = 'one@shop.example'
let clock = 0

/** One request that took a millisecond, after all before it. */
function ask(what: Ask['what'], told: Ask['told'] = {}, more: Partial<Ask> = {}): Ask {
  clock += 10
  const status = what === 'start' ? 201 : 200
  return { what, verification: ID, to: TO, from: clock, until: clock + 1, status, told, ...more }
}

const started = () => ask('start', { state: 'pending', guessesLeft: 5 })
const wrong = (guessesLeft: number, more: Partial<Ask> = {}) =>
  ask('guess', { result: 'wrong_code', guessesLeft }, more)
const approved = (more: Partial<Ask> = {}) =>
  ask('answer', { result: 'approved', state: 'approved' }, more)
const look = (state: string, guessesLeft: number, sends = 1) =>
  ask('look', { state, guessesLeft, sends })

function history(asks: readonly Ask[], more: Partial<History> = {}): History {
  const mails = new Map([[TO, ['12345678']]])
  return { asks, mails, away: [], recoveredMs: 5, guessesAllowed: 5, ...more }
}

function brokenIn(asks: readonly Ask[], more: Partial<History> = {}): readonly Promised[] {
  return checkHistory(history(asks, more)).map(({ promise }) => promise)
}

test('a history in which everything was kept breaks no promise', () => {
  const asks = [
    started(),
    wrong(4),
    wrong(3),
    ask('resend'),
    look('pending', 3, 2),
    approved(),
    ask('answer', { result: 'already_used', state: 'approved' }),
    ask('spend', { result: 'consumed' }),
    ask('spend', { result: 'already_consumed' }),
    look('approved', 3, 2),
  ]
  expect(brokenIn(asks, { mails: new Map([[TO, ['12345678', '12345678']]]) })).toEqual([])
})

test('what was not answered may have happened or not: neither breaks a promise', () => {
  const none = { status: undefined }
  for (const left of [3, 4])
    expect(brokenIn([started(), wrong(4), ask('guess', {}, none), look('pending', left)])).toEqual(
      [],
    )
  const late = () => ask('answer', { result: 'already_used', state: 'approved' })
  expect(brokenIn([started(), ask('answer', {}, none), late()])).toEqual([])
  expect(brokenIn([started(), ask('answer', {}, { status: 503 }), late()])).toEqual([])
})

test('of guesses at the same moment either may have been charged first', () => {
  const one = wrong(3, { from: 900, until: 990 })
  expect(
    brokenIn([{ ...started(), from: 1, until: 2 }, one, wrong(4, { from: 950, until: 980 })]),
  ).toEqual([])
})

test('a code that was approved twice is seen, at once or one after the other', () => {
  const from = 1_000_000
  const atOnce = [approved({ from, until: from + 9 }), approved({ from, until: from + 9 })]
  expect(brokenIn([started(), ...atOnce])).toEqual(['once'])
  expect(brokenIn([started(), approved(), approved()])).toEqual(['once', 'dead'])
})

test('a receipt that was consumed twice is seen', () => {
  const consumed = () => ask('spend', { result: 'consumed' })
  expect(brokenIn([started(), approved(), consumed(), consumed()])).toEqual(['once'])
})

test('a wrong guess that was answered and then forgotten is seen', () => {
  expect(brokenIn([started(), wrong(4), wrong(3), look('pending', 4)])).toEqual(['guesses'])
})

test('a guess that is counted although nobody made it is seen', () => {
  expect(brokenIn([started(), wrong(4), look('pending', 3)])).toEqual(['guesses'])
  expect(brokenIn([started(), wrong(3)])).toEqual(['guesses'])
})

test('two wrong guesses that were charged as one are seen', () => {
  expect(brokenIn([started(), wrong(4), wrong(4)])).toEqual(['guesses'])
})

test('guesses that are given back are seen', () => {
  const asks = [started(), wrong(3, { from: 500_000, until: 500_001 })]
  const other = ask('guess', {}, { from: 499_000, until: 500_500, status: undefined })
  expect(brokenIn([...asks, other, wrong(4, { from: 500_600, until: 500_601 })])).toEqual([
    'guesses',
  ])
})

test('more wrong guesses than are allowed are seen', () => {
  const asks = [5, 4, 3, 2, 1, 0].map((left) => wrong(left))
  expect(brokenIn([started(), ...asks])).toContain('guesses')
})

test('a start that was answered and is not there is seen', () => {
  expect(brokenIn([started(), ask('look', {}, { status: 404 })])).toEqual(['starts'])
})

test('a resend that was answered and is not counted is seen', () => {
  expect(brokenIn([started(), ask('resend'), look('pending', 5, 1)])).toEqual(['starts'])
})

test('a right code that nobody was approved for is seen', () => {
  expect(brokenIn([started(), ask('answer', { result: 'already_used' })])).toEqual(['starts'])
})

test('a receipt that nobody could consume is seen', () => {
  const spend = ask('spend', { result: 'expired' })
  expect(
    brokenIn([started(), approved(), { ...spend, from: clock + 5, until: clock + 6 }]),
  ).toEqual(['starts'])
})

test('a defect of the service is seen at any time', () => {
  expect(brokenIn([started(), ask('guess', {}, { status: 500 })])).toEqual(['away'])
})

test('a send that was accepted and never came is seen', () => {
  expect(brokenIn([started()], { mails: new Map() })).toEqual(['sends'])
})

test('a second message with another code is seen', () => {
  expect(brokenIn([started()], { mails: new Map([[TO, ['1', '2']]]) })).toEqual(['sends'])
})

test('a verification that is over and waits again is seen', () => {
  expect(brokenIn([started(), approved(), look('pending', 5)])).toEqual(['dead'])
  const judgedAgain = wrong(4)
  expect(
    brokenIn([started(), approved(), { ...judgedAgain, from: clock + 5, until: clock + 6 }]),
  ).toEqual(['dead'])
})

test('a success, another error and silence are seen while the store is away, and 503 is right', () => {
  const during = (status: number | undefined) => ask('guess', {}, { from: 20, until: 30, status })
  const away = [{ from: 10, until: 40 }]
  const start = { ...started(), from: 1, until: 2 }
  expect(brokenIn([start, during(503)], { away })).toEqual([])
  for (const status of [200, 500, undefined])
    expect(brokenIn([start, during(status)], { away })).toEqual(['away'])
})

test('while one replica is cut off, the other may go on', () => {
  const away = [{ from: 10, until: 40, replica: 0 }]
  const during = (replica: number) => ask('guess', {}, { from: 20, until: 30, replica })
  const start = { ...started(), from: 1, until: 2 }
  expect(brokenIn([start, during(1)], { away })).toEqual([])
  expect(brokenIn([start, during(0)], { away })).toEqual(['away'])
})

test('a replica that never serves again is seen', () => {
  expect(brokenIn([started()], { recoveredMs: undefined })).toEqual(['recovery'])
})

test('an approval that became something else is seen', () => {
  expect(brokenIn([started(), approved(), look('expired', 5)])).toEqual(['starts'])
})

test('after a promotion what was pending may have ended, and its message with it; without one it may not', () => {
  const asks = [started(), ask('answer', { result: 'expired' }), look('expired', 5)]
  expect(brokenIn(asks, { mails: new Map(), succession: 'complete' })).toEqual([])
  expect(brokenIn(asks)).toEqual(['starts'])
  expect(
    brokenIn([started(), look('pending', 5)], { mails: new Map(), succession: 'complete' }),
  ).toEqual(['sends'])
})

test('a stale successor may forget what was answered, and still accepts nothing twice', () => {
  const forgetful = [started(), wrong(4), look('pending', 5), ask('look', {}, { status: 404 })]
  expect(brokenIn(forgetful, { succession: 'stale' })).toEqual([])
  expect(brokenIn([started(), approved(), look('pending', 5)], { succession: 'stale' })).toEqual([
    'dead',
  ])
  const consumed = () => ask('spend', { result: 'consumed' })
  expect(
    brokenIn([started(), approved(), consumed(), consumed()], { succession: 'stale' }),
  ).toEqual(['once'])
})
