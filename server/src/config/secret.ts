import { inspect } from 'node:util'

const COVER = '[secret]'

/** A text that must not be printed. However it is printed, only a cover shows; `reveal` is the one way to it. */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The text itself, for the one place that uses it. */
  reveal(): string {
    return this.#text
  }

  toString(): string {
    return COVER
  }

  toJSON(): string {
    return COVER
  }

  [inspect.custom](): string {
    return COVER
  }
}
