import type { Ask, Told, What } from '../history/history.ts'

type Body = Readonly<Record<string, unknown>>
export type Answer = { readonly status: number; readonly body: Body }

/** An application that asks and writes down what it asked, when, and what it heard. */
export type Client = {
  /** Everything asked so far. */
  readonly asks: readonly Ask[]
  /** Undefined when no answer came. `of` says which verification and address the request is about. */
  readonly ask: (
    what: What,
    of: Subject,
    path: string,
    body?: object,
  ) => Promise<Answer | undefined>
  /** Asks without writing it down: for the instruments of the script itself. */
  readonly tell: (path: string, body?: object, method?: string) => Promise<Answer | undefined>
}

type Subject = { readonly to: string; readonly id?: string }

/** More than a service may take to say that it cannot answer. */
export const CLIENT_PATIENCE_MS = 20_000

/** A client of the service at `url`, with a secret key. */
export function openClient(url: string, key: string): Client {
  const asks: Ask[] = []
  const request = async (path: string, body: object | undefined, method: string) => {
    const answer = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(CLIENT_PATIENCE_MS),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const parsed: Body = text === '' ? {} : JSON.parse(text)
    return { status: answer.status, body: parsed, replica: answer.headers.get('x-replica') }
  }
  return {
    asks,
    async ask(what, of, path, body) {
      const from = performance.now()
      const heard = await request(path, body, body === undefined ? 'GET' : 'POST').catch(
        () => undefined,
      )
      const until = performance.now()
      // The load balancer's own word for a replica that gave none.
      const isAnswer = heard !== undefined && heard.status !== 502
      const id = of.id ?? (isAnswer && heard.status === 201 ? heard.body['id'] : '')
      asks.push({
        what,
        verification: String(id),
        to: of.to,
        from,
        until,
        status: heard?.status,
        told: isAnswer ? toldBy(heard.body) : {},
        ...(typeof heard?.replica === 'string' && { replica: Number(heard.replica) }),
      })
      return isAnswer ? heard : undefined
    },
    tell: (path, body, method = body === undefined ? 'GET' : 'POST') =>
      request(path, body, method).catch(() => undefined),
  }
}

function toldBy(body: Body): Told {
  const { result, guesses_left, status, sends, verification, code } = body
  const state = isBody(verification) ? verification['status'] : status
  return {
    ...(typeof result === 'string' && { result }),
    ...(typeof state === 'string' && { state }),
    ...(typeof guesses_left === 'number' && { guessesLeft: guesses_left }),
    ...(typeof sends === 'number' && { sends }),
    ...(typeof code === 'string' && { problem: code }),
  }
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null
}
