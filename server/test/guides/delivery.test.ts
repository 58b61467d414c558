import { expect, test } from 'vitest'
import { openGuide } from './open-guide.ts'

test('the commands of the guide to delivery do what they say, as they stand there', async () => {
  const guide = await openGuide('delivery.md')
  const said = [
    [''],
    ['"workflow":[{"channel":"voice","after_seconds":20}'],
    ['"channel":"sms"', '"channel":"voice"'],
    ['"state":"ok"', '"conversion":'],
    ['"state":"dead"', '550'],
    ['"object":"delivery"'],
  ]
  for (const all of said) {
    // oxlint-disable-next-line no-await-in-loop -- a reader types one after the other
    const printed = await guide.type()
    for (const words of all) expect(printed).toContain(words)
  }
  expect(guide.left()).toBe(0)
}, 60_000)
