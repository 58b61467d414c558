import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, ONE_MESSAGE, priceTariff } from '../../../src/domain/limit/price-tariff.ts'
import {
  forecastOfDay,
  HOUR,
  NOTHING_SPENT,
  reserve,
  settle,
  spentInDay,
  spentInHour,
  type Spend,
} from '../../../src/domain/limit/spend.ts'

const NOON = Date.UTC(2026, 10, 21, 12)
const EURO = 1_000_000
const TO_BERLIN = { channel: 'sms', to: '+4915112345678', country: 'DE' } as const

const tariff = priceTariff({
  currency: 'EUR',
  prices: {
    main: { default: 70_000, DE: 75_000, '+4917': 80_000 },
    backup: { default: 90_000 },
  },
  carriers: { sms: ['main', 'backup'] },
  capAnHour: 2 * EURO,
  capADay: 5 * EURO,
})

describe('prices', () => {
  test('[LIM-11] the longest prefix decides, then the country, then the default', () => {
    expect(tariff.cost('main', TO_BERLIN, 1)).toBe(75_000)
    expect(tariff.cost('main', { ...TO_BERLIN, to: '+4917612345678' }, 1)).toBe(80_000)
    expect(tariff.cost('main', { ...TO_BERLIN, to: '+14155550100', country: 'US' }, 2)).toBe(
      140_000,
    )
    expect(
      tariff.cost('main', { channel: 'email', to: 'a@b.example', country: undefined }, 1),
    ).toBe(0)
  })

  test('[LIM-11] what is set aside is what the dearest carrier would take for the longest text', () => {
    expect(tariff.most(TO_BERLIN)).toBe(180_000)
  })

  test('[LIM-11] where no price is known, messages are counted', () => {
    const counting = priceTariff({
      currency: undefined,
      prices: {},
      carriers: { sms: ['main'] },
      capAnHour: undefined,
      capADay: 10 * ONE_MESSAGE,
    })
    let spend: Spend = NOTHING_SPENT
    for (let i = 0; i < 10; i += 1) {
      const one = reserve(spend, counting, TO_BERLIN, NOON)
      if (one.result === 'capped') throw new Error('too early')
      spend = settle(
        one.next,
        { micros: one.micros, at: NOON },
        counting.cost('main', TO_BERLIN, 2),
        NOON,
      )
    }
    expect(reserve(spend, counting, TO_BERLIN, NOON)).toMatchObject({
      result: 'capped',
      cap: 'day',
    })
  })

  test('money is written without losing a millionth', () => {
    expect([0, 75_000, 12 * EURO, 1].map(decimal)).toEqual(['0', '0.075', '12', '0.000001'])
  })
})

describe('caps', () => {
  test('[LIM-11] no hour and no 24 hours ever cost more than their cap, whatever is set aside and settled when', () => {
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 40 * 60_000 }),
      settleAfter: fc.integer({ min: 0, max: 10 * 60_000 }),
      cost: fc.constantFrom(0, 75_000, 90_000, 180_000),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 50, maxLength: 200 }), (steps) => {
        let spend: Spend = NOTHING_SPENT
        let now = NOON
        const paid: { readonly at: number; readonly cost: number }[] = []
        const waiting: {
          readonly due: number
          readonly at: number
          readonly micros: number
          readonly cost: number
        }[] = []
        for (const { wait, settleAfter, cost } of steps) {
          now += wait
          for (const one of waiting.splice(0)) {
            if (one.due > now) waiting.push(one)
            else spend = settle(spend, one, one.cost, now)
          }
          const reserved = reserve(spend, tariff, TO_BERLIN, now)
          if (reserved.result === 'capped') {
            expect(reserved.retryAt).toBeGreaterThan(now)
            continue
          }
          spend = reserved.next
          paid.push({ at: now, cost })
          waiting.push({ due: now + settleAfter, at: now, micros: reserved.micros, cost })
        }
        for (const { at } of paid) {
          const sum = (window: number) =>
            paid.reduce(
              (all, one) => all + (one.at <= at && one.at > at - window ? one.cost : 0),
              0,
            )
          expect(sum(24 * HOUR)).toBeLessThanOrEqual(5 * EURO)
          const hour = at - (at % HOUR)
          const inHour = paid.reduce(
            (all, one) => all + (one.at - (one.at % HOUR) === hour ? one.cost : 0),
            0,
          )
          expect(inHour).toBeLessThanOrEqual(2 * EURO)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('[LIM-11] when it says to come back, there is room', () => {
    let spend: Spend = NOTHING_SPENT
    let now = NOON
    for (let i = 0; i < 60; i += 1) {
      const one = reserve(spend, tariff, TO_BERLIN, now)
      if (one.result === 'capped') {
        const early = reserve(spend, tariff, TO_BERLIN, one.retryAt - 1)
        expect(early.result).toBe('capped')
        now = one.retryAt
        expect(reserve(spend, tariff, TO_BERLIN, now).result).toBe('reserved')
      } else spend = one.next
    }
    expect(now).toBeGreaterThan(NOON + 24 * HOUR)
  })

  test('[LIM-11] the operator hears once an hour that a cap is near', () => {
    let spend: Spend = NOTHING_SPENT
    const near: unknown[] = []
    for (let i = 0; i < 11; i += 1) {
      const one = reserve(spend, tariff, TO_BERLIN, NOON)
      if (one.result === 'capped') break
      if (one.near !== undefined) near.push(one.near)
      spend = one.next
    }
    expect(near).toEqual(['hour'])
  })

  test('a message that never left costs nothing', () => {
    const one = reserve(NOTHING_SPENT, tariff, TO_BERLIN, NOON)
    if (one.result === 'capped') throw new Error('too early')
    const spend = settle(one.next, { micros: one.micros, at: NOON }, 0, NOON + HOUR)
    expect([spentInDay(spend, NOON), spentInHour(spend, NOON)]).toEqual([0, 0])
  })

  test('the forecast is the pace of the last hour', () => {
    const spend = {
      hours: [
        { hour: NOON - HOUR, micros: 2 * EURO },
        { hour: NOON, micros: EURO },
      ],
      told: {},
    }
    expect(forecastOfDay(spend, NOON + HOUR / 2)).toBe(48 * EURO)
  })
})
