import { spawn } from 'node:child_process'
import { RATE, toMuLaw } from './mu-law.ts'
import { resample } from './resample.ts'
import {
  CannotSpeak,
  charactersOf,
  join,
  silence,
  spellSlowly,
  type Samples,
  type Speech,
} from './speech.ts'
import { readWav } from './wav.ts'

/** Its voices that are not called as the language is. */
const VOICES: Readonly<Record<string, string>> = {
  en: 'en-us',
  fr: 'fr-fr',
  zh: 'cmn-latn-pinyin',
}
/** It reads these so that people would not understand it: without their vowels, their Chinese characters, or the ends of their words. */
const UNREADABLE = new Set(['he', 'ja', 'th'])
/** Words a minute: its own pace is 175. A code is heard once, and often in a second language. */
const SENTENCE_PACE = 145
const CHARACTER_PACE = 120
/** It takes a tenth of a second for what a call says. */
const LONGEST_MILLISECONDS = 5000
/** A minute of its sound; a call says less. */
const MOST_BYTES = 60 * 22_050 * 2
/** Of the loudest there is: as loud as the clips. */
const LOUDEST = 0.7 * 32_767

/**
 * Speaks all that the message says with espeak-ng, a program of this machine. A text reaches it as its input, never as an argument, which every
 * user of the machine could read, and never as markup.
 */
export function espeakSpeech(program = 'espeak-ng'): Speech {
  const characters = new Map<string, Promise<Samples>>()
  return async ({ locale, words, code }) => {
    if (UNREADABLE.has(locale)) throw new CannotSpeak(`espeak-ng cannot read ${locale}`)
    const voice = VOICES[locale] ?? locale
    const say = (text: string) => synthesise(program, voice, SENTENCE_PACE, text)
    // A code's characters are said one by one and kept: nothing of the code stays in one piece anywhere.
    const character = (sign: string): Promise<Samples> => {
      const name = `${voice} ${sign}`
      const known = characters.get(name) ?? synthesise(program, voice, CHARACTER_PACE, sign)
      characters.set(name, known)
      known.catch(() => characters.delete(name))
      return known
    }
    const [opening, lead, again, closing, spelled] = await Promise.all([
      say(words.opening),
      say(words.lead),
      say(words.again),
      say(words.closing),
      Promise.all(charactersOf(code).map(character)),
    ])
    return {
      opening: toMuLaw(opening),
      first: toMuLaw(spellSlowly(lead, spelled)),
      second: toMuLaw(spellSlowly(again, spelled)),
      closing: toMuLaw(closing),
    }
  }
}

async function synthesise(
  program: string,
  voice: string,
  pace: number,
  text: string,
): Promise<Samples> {
  // Double brackets would be read as sounds, and a line end ends a sentence.
  const plain = text.replaceAll(/[[\]\p{Cc}]+/gu, ' ')
  const args = ['-v', voice, '-s', String(pace), '--stdin', '--stdout']
  const wav = readWav(await outputOf(program, args, plain))
  if (wav === undefined) throw new CannotSpeak('espeak-ng wrote no sound')
  const samples = new Int16Array(wav.data.length >> 1)
  for (let i = 0; i < samples.length; i += 1) samples[i] = wav.data.readInt16LE(i * 2)
  return loud(trim(resample(samples, wav.rate, RATE)))
}

/** Without the silence that it leaves at both ends. */
function trim(samples: Samples): Samples {
  const isHeard = (sample: number) => Math.abs(sample) > 130
  const first = samples.findIndex(isHeard)
  if (first < 0) return silence(0)
  return samples.subarray(first, samples.findLastIndex(isHeard) + 1)
}

function loud(samples: Samples): Samples {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1)
  return join([samples.map((sample) => Math.round((sample * LOUDEST) / loudest))])
}

function outputOf(program: string, args: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: LONGEST_MILLISECONDS,
      killSignal: 'SIGKILL',
    })
    const parts: Buffer[] = []
    let bytes = 0
    child.stdout.on('data', (part: Buffer) => {
      bytes += part.length
      if (bytes <= MOST_BYTES) parts.push(part)
      else child.kill('SIGKILL')
    })
    child.once('error', () => reject(new CannotSpeak('espeak-ng cannot be run')))
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(parts))
      else reject(new CannotSpeak('espeak-ng failed'))
    })
    // A program that ends early closes its input; its exit code says what matters.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
