import type { SpeechKind } from '../domain/delivery/telephone.ts'
import { clipSpeech } from './clip-speech.ts'
import { espeakSpeech } from './espeak-speech.ts'
import { CannotSpeak, type Speech } from './speech.ts'

/** Who speaks. Where espeak-ng cannot, the clips do: a call that says less is better than none. */
export function openSpeech(kind: SpeechKind = 'clips'): Speech {
  const clips = clipSpeech()
  if (kind === 'clips') return clips
  const espeak = espeakSpeech()
  return async (call) => {
    try {
      return await espeak(call)
    } catch (error) {
      if (error instanceof CannotSpeak) return clips(call)
      throw error
    }
  }
}
