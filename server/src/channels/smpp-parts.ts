/** GSM 03.38 (3GPP TS 23.038, 6.2.1): a character's place is its number. The escape, 27, is none of ours. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const ESCAPE = 27
/** Its extension table (6.2.1.1): each goes out as the escape and the number of the character beside it. */
const EXTENDED: Readonly<Record<string, string>> = {
  '\f': '\n',
  '^': 'Λ',
  '{': '(',
  '}': ')',
  '\\': '/',
  '[': '<',
  '~': '=',
  ']': '>',
  '|': '¡',
  '€': 'e',
}

const SEPTETS = new Map<string, readonly number[]>(
  Array.from(BASIC).map((one, number) => [one, [number]]),
)
SEPTETS.delete(BASIC.charAt(ESCAPE))
for (const [one, as] of Object.entries(EXTENDED)) SEPTETS.set(one, [ESCAPE, BASIC.indexOf(as)])

/** An SMS as it goes over SMPP: each part is one `short_message`. */
export type SmsParts = {
  /** 0: the alphabet of GSM, one septet an octet; 8: UCS-2, big-endian (SMPP 3.4, 5.2.19). */
  readonly dataCoding: 0 | 8
  /** Whether each part begins with a header that says which of how many it is. */
  readonly isLong: boolean
  readonly parts: readonly Buffer[]
}

/**
 * Writes a text as one SMS or as the parts of a long one (3GPP TS 23.040, 9.2.3.24.1). No escape pair and no surrogate pair is split. All attempts
 * of one delivery have the same number in their header, so that a telephone that was given a part twice shows it once.
 */
export function smsParts(text: string, deliveryId: string): SmsParts {
  const septets = Array.from(text).map((one) => SEPTETS.get(one))
  const isGsm = septets.every((one) => one !== undefined)
  const characters = isGsm
    ? septets.map((one) => Buffer.from(one))
    : Array.from(text).map((one) => Buffer.from(one, 'utf16le').swap16())
  const dataCoding = isGsm ? 0 : 8
  const whole = Buffer.concat(characters)
  const [whenAlone, whenLong] = isGsm ? [160, 153] : [140, 134]
  if (whole.length <= whenAlone) return { dataCoding, isLong: false, parts: [whole] }
  const bodies = cut(characters, whenLong)
  const mark = Array.from(deliveryId).reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 256, 0)
  const parts = bodies.map((body, index) =>
    Buffer.concat([Buffer.from([5, 0, 3, mark, bodies.length, index + 1]), body]),
  )
  return { dataCoding, isLong: true, parts }
}

function cut(characters: readonly Buffer[], room: number): readonly Buffer[] {
  const bodies: Buffer[][] = [[]]
  let filled = 0
  for (const character of characters) {
    if (filled + character.length > room) {
      bodies.push([])
      filled = 0
    }
    bodies.at(-1)?.push(character)
    filled += character.length
  }
  return bodies.map((body) => Buffer.concat(body))
}
