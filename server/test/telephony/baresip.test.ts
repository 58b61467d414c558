import { describe, test } from 'vitest'
import { callBaresip } from './call-baresip.ts'
import { hasPrograms, mayHaveNetwork } from './find-program.ts'
import { freshCharacter, tellings } from './likeness.ts'
import { PHONE_CALL } from './phone-call.ts'

const isPossible = hasPrograms('baresip', 'espeak-ng', 'sox', 'ip', 'unshare') && mayHaveNetwork()

/** How like a code what was heard is, by a fresh synthesis; the best telling first. */
function likeness(voice: string, code: string, heard: Int16Array) {
  const characters = code.split('').map((character) => freshCharacter(voice, character))
  return tellings(characters, heard)
}

describe.skipIf(!isPossible).concurrent('a call to a real telephone', () => {
  for (const [speech, locale, voice, code, wrong] of [
    ['clips', 'en', 'en-us', '739102', '739182'],
    ['espeak-ng', 'de', 'de', '482913', '482713'],
    ['clips', 'fr', 'fr-fr', 'BC4F7K', 'BC4F8K'],
  ] as const)
    test(`[MSG-07] after a key it hears the code twice, each character as ${speech} of ${locale} say it and no other`, async ({
      expect,
    }) => {
      const heard = await callBaresip({ ...PHONE_CALL, locale, code }, 2, { speech })
      expect(heard).toMatchObject({ result: 'told' })
      const [first = 0, second = 0] = likeness(voice, code, heard.heard)
      expect(first).toBeGreaterThan(0.95)
      expect(second).toBeGreaterThan(0.95)
      expect(likeness(voice, wrong, heard.heard)[0]).toBeLessThan(0.7)
    }, 120_000)

  test('[MSG-07] a mailbox, which presses no key, hears the opening twice and no code', async ({
    expect,
  }) => {
    const heard = await callBaresip(PHONE_CALL, undefined)
    expect(heard).toMatchObject({ result: 'untold', why: 'no_key' })
    for (const digit of ['7', '3', '9'])
      expect(likeness('en-us', digit, heard.heard)[0]).toBeLessThan(0.7)
  }, 120_000)
})
