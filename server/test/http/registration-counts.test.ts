import { expect, test } from 'vitest'
import { registrationCounts } from '../../src/http/registration-counts.ts'

/** How many of these networks were let, one after the other. */
function letIn(
  made: ReturnType<typeof registrationCounts>,
  networks: readonly Parameters<typeof made.count>[0][],
): number {
  return networks.filter((network) => {
    try {
      made.count(network)
      return true
    } catch {
      return false
    }
  }).length
}

const many = <T>(count: number, of: (i: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => of(i))

test('[DEV-40] [LIM-05] programs that register are counted by network, by the site around it, and all together, for a minute', () => {
  let now = 0
  const made = registrationCounts(() => now)
  const home = { near: 'home', wide: undefined }
  expect(
    letIn(
      made,
      many(30, () => home),
    ),
  ).toBe(20)
  // A site of which one holder has every network.
  expect(
    letIn(
      made,
      many(500, (i) => ({ near: `a ${i}`, wide: 'a' })),
    ),
  ).toBe(200)
  expect(
    letIn(
      made,
      many(1000, (i) => ({ near: `other ${i}`, wide: undefined })),
    ),
  ).toBe(780)
  now = 60_000
  expect(
    letIn(
      made,
      many(30, () => home),
    ),
  ).toBe(20)
})

test('[DEV-40] who is refused uses up nothing of what is left for others', () => {
  const made = registrationCounts(() => 0)
  letIn(
    made,
    many(5000, () => ({ near: 'one', wide: 'a' })),
  )
  letIn(
    made,
    many(5000, (i) => ({ near: `b ${i}`, wide: 'b' })),
  )
  expect(
    letIn(
      made,
      many(180, (i) => ({ near: `a ${i}`, wide: 'a' })),
    ),
  ).toBe(180)
  expect(
    letIn(
      made,
      many(1000, (i) => ({ near: `other ${i}`, wide: undefined })),
    ),
  ).toBe(600)
})
