import type { PhoneCall } from '../domain/delivery/telephone.ts'
import { RATE } from './mu-law.ts'

/** What a call plays, as µ-law: the parts between which it waits or may end. */
export type CallSound = {
  readonly opening: Uint8Array
  /** The code for the first time, with what is said before it. */
  readonly first: Uint8Array
  /** The same once more. */
  readonly second: Uint8Array
  readonly closing: Uint8Array
}

/** Makes sound of what a call says. Fails with `CannotSpeak` when it has no voice for the language, or when the program fails. */
export type Speech = (call: Pick<PhoneCall, 'locale' | 'words' | 'code'>) => Promise<CallSound>

export class CannotSpeak extends Error {}

/** One sound as 16-bit samples at 8 kHz. */
export type Samples = Int16Array

/** Between the characters of a code: time to write each down. */
const CHARACTER_PAUSE_SECONDS = 0.45
/** Between sentences. */
const SENTENCE_PAUSE_SECONDS = 0.6

/** What is said before a code, its characters one by one with time in between, and a pause. */
export function spellSlowly(before: Samples, characters: readonly Samples[]): Samples {
  const spelled = characters.flatMap((each) => [each, silence(CHARACTER_PAUSE_SECONDS)])
  return join([
    before,
    silence(CHARACTER_PAUSE_SECONDS),
    ...spelled,
    silence(SENTENCE_PAUSE_SECONDS),
  ])
}

/** The letters and digits of a code. What stands between them is not said. */
export function charactersOf(code: string): readonly string[] {
  return code.toUpperCase().match(/[0-9A-Z]/g) ?? []
}

export function silence(seconds: number): Samples {
  return new Int16Array(Math.round(seconds * RATE))
}

export function join(parts: readonly Samples[]): Samples {
  const out = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
