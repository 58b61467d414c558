/**
 * The way out to addresses that somebody else wrote: projects' webhooks, browsers' push services, a project's own sender. It connects to
 * nothing inside the operator's own networks, however the address is dressed up (OPS-08). `egress/` gives the real one.
 */
export type Egress = {
  /** Sends one request and reads its answer. It never throws for anything the other side or the address did. */
  post(url: string, request: EgressRequest): Promise<EgressAnswer>
  /**
   * Why no request would ever be sent to `url`, from how it is written alone and in words for people; undefined when it may be tried. What its
   * name leads to is judged at each request.
   */
  judge(url: string): string | undefined
}

export type EgressRequest = {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
  /** For everything: looking the name up, connecting, and the whole answer. */
  readonly timeoutMs: number
  /** `POST` unless given. */
  readonly method?: 'POST' | 'PUT' | 'GET'
}

/**
 * `refused`: no connection was made, because the address may not be reached from here. `failed`: it did not answer. Reasons are of our own
 * words; they name no address of a network.
 */
export type EgressAnswer =
  | {
      readonly result: 'answered'
      /** Redirects too: none is followed. */
      readonly status: number
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>
      /** At most 64 KB of it, as UTF-8. */
      readonly body: string
    }
  | { readonly result: 'refused'; readonly reason: string }
  | { readonly result: 'failed'; readonly reason: string }
