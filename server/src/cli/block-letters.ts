/** Each character as five rows of five dots, a row a digit of base 32, the leftmost dot the highest bit. */
const GLYPHS: Readonly<Record<string, string>> = {
  A: 'ehvhh',
  B: 'uhuhu',
  C: 'fgggf',
  D: 'uhhhu',
  E: 'vgugv',
  F: 'vgugg',
  G: 'fgjhf',
  H: 'hhvhh',
  I: 'v444v',
  J: '722ic',
  K: 'hisih',
  L: 'ggggv',
  M: 'hrlhh',
  N: 'hpljh',
  O: 'ehhhe',
  P: 'uhugg',
  Q: 'ehlid',
  R: 'uhuih',
  S: 'fge1u',
  T: 'v4444',
  U: 'hhhhe',
  V: 'hhha4',
  W: 'hhlrh',
  X: 'ha4ah',
  Y: 'ha444',
  Z: 'v248v',
  0: 'ejlpe',
  1: '4c44e',
  2: 'u1egv',
  3: 'u1e1u',
  4: 'iiv22',
  5: 'vgu1u',
  6: 'eguhe',
  7: 'v2488',
  8: 'ehehe',
  9: 'ehf1e',
  '-': '00e00',
}
const DOTS = 5
const HALVES = [' ', '▀', '▄', '█']

/** A code in letters three lines high, for whoever reads it from across a room; undefined when a character of it cannot be drawn. */
export function blockLetters(code: string): readonly string[] | undefined {
  const glyphs = code.split('').map((character) => GLYPHS[character])
  if (glyphs.some((glyph) => glyph === undefined)) return undefined
  const isDot = (glyph: string | undefined, row: number, column: number): boolean =>
    ((Number.parseInt(glyph?.[row] ?? '0', 32) >> (DOTS - 1 - column)) & 1) === 1
  return [0, 2, 4].map((row) =>
    glyphs
      .map((glyph) =>
        Array.from({ length: DOTS }, (_, column) => {
          const [above, below] = [isDot(glyph, row, column), isDot(glyph, row + 1, column)]
          return HALVES[(above ? 1 : 0) + (below ? 2 : 0)]
        }).join(''),
      )
      .join(' ')
      .trimEnd(),
  )
}
