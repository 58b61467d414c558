import { expect, test } from 'vitest'
import type { Session } from '../../src/store/postgres/line.ts'
import { ProjectNumbers } from '../../src/store/postgres/project-numbers.ts'

/** Answers what `tables` says, and lets something happen while a question is under way. */
function sessionOf(answers: readonly (readonly string[][])[], meanwhile: () => void): Session {
  let asked = 0
  return {
    async exchange() {
      const rows = answers[asked] ?? []
      asked += 1
      await Promise.resolve()
      if (asked === 2) meanwhile()
      return [rows]
    },
  } as unknown as Session
}

test('[A38] [OPS-20] numbers that are forgotten while others are asked for are asked for again, so that no record seems to be missing', async () => {
  const numbers = new ProjectNumbers()
  const session = sessionOf(
    [
      [['1', 'prj_a']],
      [['2', 'prj_b']],
      [
        ['7', 'prj_a'],
        ['8', 'prj_b'],
      ],
    ],
    () => numbers.forget(),
  )
  await numbers.look(session, ['prj_a'])
  expect(numbers.find('prj_a')).toBe(1)
  await numbers.look(session, ['prj_a', 'prj_b'])
  // The answer of the server that is gone is not believed.
  expect([numbers.find('prj_a'), numbers.find('prj_b')]).toEqual([7, 8])
})
