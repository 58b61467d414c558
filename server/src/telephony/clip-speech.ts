import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { BLOCK_BYTES, BLOCK_SAMPLES, readImaAdpcm } from './ima-adpcm.ts'
import { toMuLaw } from './mu-law.ts'
import { CannotSpeak, charactersOf, spellSlowly, type Samples, type Speech } from './speech.ts'
import { readWav } from './wav.ts'

/** Where each clip lies in its language's file: the block it begins with, and its samples. */
type Places = ReadonlyMap<string, ReadonlyMap<string, readonly [block: number, samples: number]>>

/** Spoken where there are no clips of a language, and for letters where its people have no names of their own for ours. */
const OTHERWISE = 'en'

/**
 * Speaks with the clips of `clips/`, which `scripts/make-clips.mjs` made. They can say no name, so who calls is told by no more than the number; a
 * language that has none is spoken to in English.
 */
export function clipSpeech(): Speech {
  const places = readPlaces()
  return async ({ locale, code }) => {
    const language = places.has(locale) ? locale : OTHERWISE
    const [own, otherwise] = [await clipsOf(places, language), await clipsOf(places, OTHERWISE)]
    const clip = (name: string): Samples => {
      const found = own(name) ?? otherwise(name)
      if (found === undefined) throw new CannotSpeak(`no clip for "${name}" in ${language}`)
      return found
    }
    const characters = charactersOf(code).map(clip)
    return {
      opening: toMuLaw(clip('opening')),
      first: toMuLaw(spellSlowly(clip('lead'), characters)),
      second: toMuLaw(spellSlowly(clip('again'), characters)),
      closing: toMuLaw(clip('closing')),
    }
  }
}

async function clipsOf(
  places: Places,
  language: string,
): Promise<(name: string) => Samples | undefined> {
  const sound = readWav(await readFile(new URL(`./clips/${language}.wav`, import.meta.url)))
  const own = places.get(language)
  return (name) => {
    const place = own?.get(name)
    if (place === undefined || sound === undefined) return undefined
    const [block, samples] = place
    const blocks = Math.ceil(samples / BLOCK_SAMPLES)
    const from = block * BLOCK_BYTES
    return readImaAdpcm(sound.data.subarray(from, from + blocks * BLOCK_BYTES), samples)
  }
}

/** A line a language: `de opening=0+66837 lead=133+6319 …`. */
function readPlaces(): Places {
  const text = readFileSync(new URL('./clips/places.txt', import.meta.url), 'utf8')
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
  return new Map(
    lines.map(([language = '', ...clips]) => [
      language,
      new Map(
        clips.map((clip) => {
          const [name = '', block, samples] = clip.split(/[=+]/)
          return [name, [Number(block), Number(samples)] as const]
        }),
      ),
    ]),
  )
}
