import type { PhoneCall, SpeechKind } from '../domain/delivery/telephone.ts'
import { fromMuLaw, RATE } from './mu-law.ts'
import { openSpeech } from './open-speech.ts'
import { join, silence } from './speech.ts'
import { writeWav } from './wav.ts'

/** Where the person presses a key. */
const KEY_SECONDS = 1

export type RenderCall = (call: Pick<PhoneCall, 'locale' | 'words' | 'code'>) => Promise<Buffer>

/** Makes a WAV file of what a person hears who answers and presses a key, with the very sounds that a call plays: for the sandbox. */
export function openRenderCall(kind: SpeechKind = 'clips'): RenderCall {
  const speech = openSpeech(kind)
  return async (call) => {
    const sound = await speech(call)
    const told = [sound.first, sound.second, sound.closing].map(fromMuLaw)
    return writeWav(join([fromMuLaw(sound.opening), silence(KEY_SECONDS), ...told]), RATE)
  }
}
