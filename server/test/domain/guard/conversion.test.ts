import { expect, test } from 'vitest'
import { chanceBelow, mostAnswered, SURE } from '../../../src/domain/guard/conversion.ts'

/** The same chance by another road: the area under Beta(a + 1, b + 1), by Simpson's rule. */
function areaBelow(share: number, approved: number, unanswered: number): number {
  const density = (x: number) => x ** approved * (1 - x) ** unanswered
  return simpson(density, 0, share) / simpson(density, 0, 1)
}

function simpson(f: (x: number) => number, from: number, to: number): number {
  const steps = 2000
  const width = (to - from) / steps
  let sum = f(from) + f(to)
  for (let i = 1; i < steps; i += 1) sum += f(from + i * width) * (i % 2 === 1 ? 4 : 2)
  return (sum * width) / 3
}

test('[LIM-09] how sure one can be of a low conversion is the area under the Beta posterior', () => {
  for (const share of [0.1, 0.2, 0.5])
    for (const approved of [0, 1, 3, 10])
      for (const unanswered of [1, 8, 20, 60]) {
        const chance = chanceBelow(share, approved, unanswered)
        const area = areaBelow(share, approved, unanswered)
        // Where the chance is below about a half nobody asks how low it is.
        if (approved >= share * (approved + unanswered + 1)) expect(chance).toBe(0)
        else expect(chance).toBeCloseTo(area, 6)
      }
})

test('[LIM-09] one unanswered message says nothing, thirty say much, and two answers among thirty less', () => {
  expect(chanceBelow(0.2, 0, 1)).toBeLessThan(0.5)
  expect(chanceBelow(0.2, 0, 30)).toBeGreaterThan(0.99)
  expect(chanceBelow(0.2, 2, 28)).toBeLessThan(chanceBelow(0.2, 0, 30))
  expect(chanceBelow(0.2, 300, 700)).toBe(0)
  expect(chanceBelow(0.2, 20, 20_000)).toBe(1)
})

test('[LIM-09] what people are shown is the share that the rule is sure of', () => {
  expect(mostAnswered(0, 20)).toBeCloseTo(1 - 0.05 ** (1 / 21), 2)
  for (const [approved, unanswered] of [
    [0, 9],
    [2, 40],
    [7, 13],
  ] as const)
    expect(areaBelow(mostAnswered(approved, unanswered), approved, unanswered)).toBeCloseTo(SURE, 2)
})
