import type { Leg } from './leg.ts'
import type { SoundLine } from './sound-line.ts'
import type { CallSound } from './speech.ts'

/** How long somebody may look for a key, after all was said. */
const KEY_MILLISECONDS = 10_000
/** And after it was said the second time. */
const LAST_KEY_MILLISECONDS = 3000

export type Heard = 'key' | 'no_key' | 'hung_up' | 'stopped'

export type SayNeeds = {
  readonly leg: Pick<Leg, 'over'>
  readonly line: Pick<SoundLine, 'play' | 'key'>
  readonly sound: CallSound
  /** Gives up waiting for a key: the service stops, or there is no time left. */
  readonly signal: AbortSignal
}

/**
 * Says who calls, until a key is pressed. Without one it says so once more, and then hears that nobody is there: a mailbox presses none, and is told no
 * code (MSG-07).
 */
export async function sayOpening({ leg, line, sound, signal }: SayNeeds): Promise<Heard> {
  const stopped = new Promise<Heard>((resolve) => {
    if (signal.aborted) resolve('stopped')
    else signal.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
  const ended = Promise.race([
    line.key.then((): Heard => 'key'),
    leg.over.then((): Heard => 'hung_up'),
    stopped,
  ])
  for (const wait of [KEY_MILLISECONDS, LAST_KEY_MILLISECONDS]) {
    const said = line.play(sound.opening)
    // oxlint-disable-next-line no-await-in-loop -- the second time comes after the first
    const heard = await Promise.race([ended, said.then(() => quiet(wait))])
    if (heard !== 'no_key') return heard
  }
  return 'no_key'
}

/** Says a part to its end, unless the other side hangs up. Answers whether it was said. */
export async function sayWhole(
  { leg, line }: Pick<SayNeeds, 'leg' | 'line'>,
  sound: Uint8Array,
): Promise<boolean> {
  return Promise.race([line.play(sound).then(() => true), leg.over.then(() => false)])
}

function quiet(milliseconds: number): Promise<Heard> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('no_key'), milliseconds).unref()
  })
}
