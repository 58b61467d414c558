import { expect, test } from 'vitest'
import { openGuide } from './open-guide.ts'

test('the commands of the guide to calls do what they say, as they stand there', async () => {
  const guide = await openGuide('voice.md')
  for (const words of ['', '"channel":"voice"', '"code":"', 'RIFF'])
    // oxlint-disable-next-line no-await-in-loop -- a reader types one after the other
    expect(await guide.type()).toContain(words)
  expect(guide.left()).toBe(0)
})
