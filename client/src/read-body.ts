import { CountersignError } from './countersign-error.ts'

/** No answer of the service comes near this; whoever sends more wants our memory. */
const MOST_BYTES = 1_000_000

/** Reads an answer's text, up to 1 MB; more is refused as `bad_answer` and not read to its end. */
export async function readBody(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) {
    await response.body?.cancel()
    throw tooLarge(response)
  }
  if (response.body === null) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one chunk comes after the other
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > MOST_BYTES) {
      void reader.cancel().catch(() => undefined)
      throw tooLarge(response)
    }
    text += decoder.decode(value, { stream: true })
  }
}

function tooLarge(response: Response): CountersignError {
  return new CountersignError('bad_answer', 'The answer is larger than 1 MB', {
    status: response.status,
  })
}
