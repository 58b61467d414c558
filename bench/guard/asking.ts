/** Somebody asks for a message: a person, or somebody who makes money or trouble of it. The guard is told none of what stands here but what a start would say. */
export type Asking = {
  readonly at: number
  readonly number: string
  readonly country: string
  readonly network: string
  readonly device: string
  /** How long after the message its code comes back; undefined: never. */
  readonly answersAfter: number | undefined
  readonly isPerson: boolean
  /** It comes after a message that brought nothing. */
  readonly isAgain?: boolean
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
