/** What a person is about to change, while they are asked to confirm who they are: the end of an address below `/me/`. */
export type Wanted = string

const SHAPE =
  /^(?:add\/(?:codes|address|(?:app|passkey)(?:\/aut_[0-9a-v]{20})?)|remove\/(?:aut|adr)_[0-9a-v]{20})$/

/** Reads it from an address, a form or a cookie; undefined for whatever is no page of ours (WEB-08). */
export function readWanted(text: unknown): Wanted | undefined {
  return typeof text === 'string' && SHAPE.test(text) ? text : undefined
}

/** Where the person goes on. */
export function wantedPath(wanted: Wanted, word?: string): string {
  return `/me/${wanted}${word === undefined ? '' : `?s=${word}`}`
}

/** Where they confirm who they are first. */
export function stepUpPath(wanted: Wanted, word?: string): string {
  return `/me/confirm?for=${encodeURIComponent(wanted)}${word === undefined ? '' : `&s=${word}`}`
}
