import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ALPHABETS } from '../../src/domain/code/alphabet.ts'
import { locales } from '../../src/domain/message/locale.ts'
import { clipSpeech } from '../../src/telephony/clip-speech.ts'
import { espeakSpeech } from '../../src/telephony/espeak-speech.ts'
import { BLOCK_SAMPLES, readImaAdpcm } from '../../src/telephony/ima-adpcm.ts'
import { openSpeech } from '../../src/telephony/open-speech.ts'
import { openRenderCall } from '../../src/telephony/render-call.ts'
import { CannotSpeak } from '../../src/telephony/speech.ts'
import { readWav } from '../../src/telephony/wav.ts'
import { samplesOf } from './call-baresip.ts'
import { hasPrograms } from './find-program.ts'
import { PHONE_CALL } from './phone-call.ts'

const clips = new URL('../../src/telephony/clips/', import.meta.url)
const everything = [...new Set(Object.values(ALPHABETS).join('').split(''))].join('')
/** espeak-ng does not read it so that people would understand it; they are spoken to in English. */
const WITHOUT_CLIPS = ['th']

describe('clips', () => {
  test('speak every locale but one, and every character that a code can have', async () => {
    const speak = clipSpeech()
    for (const locale of locales) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      const sound = await speak({ ...PHONE_CALL, locale, code: everything })
      // Half a second a character, and as much between two.
      expect(sound.first.length, locale).toBeGreaterThan(everything.length * 0.6 * 8000)
      expect(sound.opening.length, locale).toBeGreaterThan(4 * 8000)
    }
    const spoken = readdirSync(clips).flatMap((name) => /^(\w+)\.wav$/.exec(name)?.[1] ?? [])
    expect(locales.filter((locale) => !spoken.includes(locale))).toEqual(
      locales.filter((locale) => WITHOUT_CLIPS.includes(locale)),
    )
  })

  test('are different sounds for different characters', async () => {
    const speak = clipSpeech()
    const told = await Promise.all(
      everything.split('').map(async (code) => (await speak({ ...PHONE_CALL, code })).first),
    )
    const sounds = new Set(told.map((sound) => Buffer.from(sound).toString('latin1')))
    expect(sounds.size).toBe(everything.length)
  })

  test('take less than 6 MB', () => {
    const bytes = readdirSync(clips).map((name) => readFileSync(new URL(name, clips)).length)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(6_000_000)
  })

  test.skipIf(!hasPrograms('sox'))('are read as sox reads them, sample by sample', () => {
    const file = readFileSync(new URL('de.wav', clips))
    const data = readWav(file)?.data ?? Buffer.alloc(0)
    const count = (data.length / 256) * BLOCK_SAMPLES
    const raw = ['-t', 'raw', '-e', 'signed', '-b', '16', '-']
    const theirs = samplesOf(execFileSync('sox', ['-D', '-t', 'wav', '-', ...raw], { input: file }))
    expect(readImaAdpcm(data, Math.min(count, theirs.length))).toEqual(theirs)
  })
})

describe.skipIf(!hasPrograms('espeak-ng'))('espeak-ng', () => {
  const opening = async (text: string) => {
    const words = { ...PHONE_CALL.words, opening: text }
    return (await espeakSpeech()({ ...PHONE_CALL, words })).opening
  }

  test('[MSG-07] reads markup and sounds in a name out as text', async () => {
    const pause = await opening('A call from Shop<break time="20s"/>.')
    expect(pause.length).toBeLessThan(10 * 8000)
    expect(pause.length).toBeGreaterThan((await opening('A call from Shop.')).length)
    expect(await opening('From [[D@s]].')).toEqual(await opening('From D@s.'))
  })

  test('says the name of the project, which clips cannot', async () => {
    expect(await opening('A call from Anna.')).not.toEqual(await opening('A call from Otto.'))
  })

  test('where it cannot speak, or is not there, the clips do', async () => {
    const byClips = await clipSpeech()({ ...PHONE_CALL, locale: 'en' })
    await expect(espeakSpeech('/nowhere/espeak-ng')(PHONE_CALL)).rejects.toThrow(CannotSpeak)
    await expect(espeakSpeech('/bin/false')(PHONE_CALL)).rejects.toThrow(CannotSpeak)
    expect(await openSpeech('clips')(PHONE_CALL)).toEqual(byClips)
  })
})

test('the sandbox’s sound is the whole call, as a WAV file', async () => {
  const file = readWav(await openRenderCall()(PHONE_CALL))
  const sound = await clipSpeech()(PHONE_CALL)
  const samples = Object.values(sound).reduce((sum, part) => sum + part.length, 0) + 8000
  expect(file).toMatchObject({ rate: 8000 })
  expect(file?.data).toHaveLength(samples * 2)
})
