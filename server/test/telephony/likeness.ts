import { execFileSync } from 'node:child_process'
import { samplesOf } from './call-baresip.ts'

/** A character as espeak-ng says it now, at 8 kHz: made apart from all that the service speaks with. */
export function freshCharacter(voice: string, text: string): Int16Array {
  const said = execFileSync('espeak-ng', ['-v', voice, '-s', '120', '--stdin', '--stdout'], {
    input: text,
  })
  const trim = ['silence', '1', '0.005', '0.4%', 'reverse']
  const raw = ['-t', 'raw', '-r', '8000', '-e', 'signed', '-b', '16', '-c', '1']
  const args = ['-D', '--ignore-length', '-t', 'wav', '-', ...raw, '-', 'rate', '-v', '8k']
  return samplesOf(
    execFileSync('sox', [...args, ...trim, ...trim], {
      input: said,
      stdio: ['pipe', 'pipe', 'ignore'],
    }),
  )
}

/** Where a sound is found, and how like it that place is: 1 is the same but for its loudness (normalised correlation). */
type Place = { readonly at: number; readonly likeness: number }

/** Places that are looked at closely. */
const CLOSELY = 12

/**
 * How like a code what was heard is, each time it may have been said, best first: the likeness of the character that fits least. The first
 * is looked for everywhere, each other where the one before it ended: after a pause of 0.3 to 0.6 seconds.
 */
export function tellings(characters: readonly Int16Array[], heard: Int16Array): readonly number[] {
  const [first, ...others] = characters
  if (first === undefined) return []
  const told = placesOf(first, heard).map(({ at, likeness }) => {
    let least = likeness
    let end = at + first.length
    for (const character of others) {
      const place = closest(character, heard, end + 2400, end + 4800)
      least = Math.min(least, place.likeness)
      end = place.at + character.length
    }
    return least
  })
  return told.toSorted((a, b) => b - a)
}

/** The places most like a sound, none of which overlap. Speech keeps its likeness over a few samples, and a part of them tells it. */
function placesOf(sound: Int16Array, heard: Int16Array): readonly Place[] {
  const coarse: Place[] = []
  for (let at = 0; at <= heard.length - sound.length; at += 2)
    coarse.push({ at, likeness: correlate(sound, heard, at, 8) })
  const found: Place[] = []
  for (const place of coarse.toSorted((a, b) => b.likeness - a.likeness)) {
    if (found.length === CLOSELY) break
    if (found.every(({ at }) => Math.abs(at - place.at) >= sound.length)) found.push(place)
  }
  return found.map(({ at }) => closest(sound, heard, at - 4, at + 4, 1))
}

function closest(sound: Int16Array, heard: Int16Array, from: number, to: number, step = 2): Place {
  let found: Place = { at: Math.max(0, from), likeness: 0 }
  for (let at = found.at; at <= Math.min(to, heard.length - sound.length); at += step) {
    const likeness = correlate(sound, heard, at, 1)
    if (likeness > found.likeness) found = { at, likeness }
  }
  return step === 1 ? found : closest(sound, heard, found.at - 2, found.at + 2, 1)
}

function correlate(sound: Int16Array, heard: Int16Array, at: number, stride: number): number {
  let both = 0
  let one = 0
  let other = 0
  for (let i = 0; i < sound.length; i += stride) {
    const a = sound[i] ?? 0
    const b = heard[at + i] ?? 0
    both += a * b
    one += a * a
    other += b * b
  }
  return one === 0 || other === 0 ? 0 : both / Math.sqrt(one * other)
}
