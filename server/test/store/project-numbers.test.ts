import { Client } from 'pg'
import { expect, test } from 'vitest'
import type { Session } from '../../src/store/postgres/line.ts'
import { ProjectNumbers } from '../../src/store/postgres/project-numbers.ts'

/** Answers what `tables` says, and lets something happen while a question is under way. */
function sessionOf(answers: readonly (readonly string[][])[], meanwhile: () => void): Session {
  let asked = 0
  return {
    get connected(): never {
      throw new Error('numbers are only asked for')
    },
    async exchange() {
      const rows = answers[asked] ?? []
      asked += 1
      await Promise.resolve()
      if (asked === 2) meanwhile()
      return [rows]
    },
  }
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

test('[A38] [OPS-20] a connection that an earlier server keeps open tells no numbers any more, and is hung up', async () => {
  const numbers = new ProjectNumbers()
  let hungUp = 0
  const connectedTo = (timeline: string, number: string): Session => ({
    connected: {
      client: new Client(),
      server: '71',
      timeline,
      hangUp: () => void (hungUp += 1),
    },
    async exchange() {
      return [[[number, 'prj_a']]]
    },
  })
  const [former, present] = [connectedTo('00000001', '1'), connectedTo('00000002', '7')]
  numbers.meet(former.connected)
  await numbers.look(former, ['prj_a'])
  numbers.meet(present.connected)
  await expect(numbers.look(former, ['prj_a'])).rejects.toThrow('another server answers')
  await expect(numbers.take(former, ['prj_a'])).rejects.toThrow('another server answers')
  expect(hungUp).toBe(2)
  // Or the number of the server that is gone would be another project's at this one.
  await numbers.look(present, ['prj_a'])
  expect(numbers.find('prj_a')).toBe(7)
  expect(hungUp).toBe(2)
})
