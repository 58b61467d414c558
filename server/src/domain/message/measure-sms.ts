/** The basic alphabet of GSM 03.38 (3GPP TS 23.038 section 6.2.1): one septet each. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'

/** Its extension table (section 6.2.1.1): an escape and a second septet each. */
const extended = '\f^{}\\[~]|€'

/** Septets of every character of the alphabet, by its UTF-16 unit; 0 where there is none. */
const septets = new Uint8Array(0x10000)
for (const character of basic) septets[character.charCodeAt(0)] = 1
for (const character of extended) septets[character.charCodeAt(0)] = 2

export type SmsSize = {
  readonly encoding: 'gsm7' | 'ucs2'
  /** Septets in GSM 7 bit, UTF-16 units in UCS-2. */
  readonly units: number
  readonly segments: number
}

/**
 * How a text goes out as SMS and what it costs. A single message holds 160 septets or 70 UTF-16
 * units; in a longer one each segment gives up 6 bytes to its header and holds 153 or 67 (3GPP TS
 * 23.040 section 9.2.3.24.1). An escape pair or a surrogate pair is never split over two segments,
 * so a segment may end one unit early.
 */
export function measureSms(text: string): SmsSize {
  for (let index = 0; index < text.length; index += 1)
    if (septets[text.charCodeAt(index)] === 0) return measureUcs2(text)
  return measureGsm(text)
}

function measureGsm(text: string): SmsSize {
  const tally = startTally(153)
  for (let index = 0; index < text.length; index += 1)
    addUnits(tally, septets[text.charCodeAt(index)] ?? 0)
  return { encoding: 'gsm7', units: tally.units, segments: tally.units <= 160 ? 1 : tally.segments }
}

function measureUcs2(text: string): SmsSize {
  const tally = startTally(67)
  for (const character of text) addUnits(tally, character.length)
  return { encoding: 'ucs2', units: tally.units, segments: tally.units <= 70 ? 1 : tally.segments }
}

/** Counts segments while units are added; `filled` is how full the last one is. */
type Tally = { readonly room: number; units: number; segments: number; filled: number }

function startTally(room: number): Tally {
  return { room, units: 0, segments: 1, filled: 0 }
}

/** Adds one character of so many units. What does not fit whole begins a new segment. */
function addUnits(tally: Tally, width: number): void {
  tally.units += width
  if (tally.filled + width > tally.room) {
    tally.segments += 1
    tally.filled = 0
  }
  tally.filled += width
}
