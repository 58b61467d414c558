import { parseMessage } from 'messageformat'

/** Letters that read like those of English, so that a page can be read and yet shows what did not come from a catalogue. */
const accented: ReadonlyMap<string, string> = new Map(
  Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter, index) => [
    letter,
    Array.from('áƀçđéƒğĥíĵķļɱñóþǫŕšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓÞǪŔŠŤÚṼŴẊÝŽ')[index] ?? letter,
  ]),
)
/** The same by Hebrew letters, for what is written from right to left. */
const hebrew: ReadonlyMap<string, string> = new Map(
  Array.from('abcdefghijklmnopqrstuvwxyz', (letter, index) => [
    letter,
    Array.from('אבגדהופצחיקלמנעסקרשתוושקיז')[index] ?? letter,
  ]),
)

/**
 * What a phrase of English becomes in a language that nobody speaks: other letters, a half longer (as German or Tamil are), and in brackets,
 * which show where a text was cut or put together of pieces.
 */
export function pseudoWords(source: string, direction: 'ltr' | 'rtl'): string {
  const message = parseMessage(source)
  if (message.type !== 'message') throw new Error('Only plain phrases have a form here.')
  const letters = direction === 'ltr' ? accented : hebrew
  const written = message.pattern.map((part) => {
    if (typeof part !== 'string')
      return part.type === 'expression' && part.arg?.type === 'variable'
        ? `{$${part.arg.name}}`
        : ''
    const lower = direction === 'ltr' ? part : part.toLowerCase()
    return lower.replaceAll(/[a-z]/giu, (letter) => letters.get(letter) ?? letter)
  })
  const words = written.join('')
  const more = Array.from(words.replaceAll(/\{\$\w+\}/g, '')).length / 2
  const filler = direction === 'ltr' ? 'öñé ťŵó ťĥŕéé ƒóúŕ ƒíṽé ' : 'אחת שתימ שלוש ארבע חמש '
  return `[${words} ${filler
    .repeat(Math.ceil(more / filler.length))
    .slice(0, Math.ceil(more))
    .trim()}]`
}
