/** What this program calls itself: a person who is asked whether it may come in reads it as it stands. */
const USER_AGENT = 'countersign-cli'

/** `fetch` under this program's own name, and not under that of what it runs on. */
export const cliFetch: typeof globalThis.fetch = (input, init) => {
  const headers = new Headers(init?.headers)
  headers.set('user-agent', USER_AGENT)
  return globalThis.fetch(input, { ...init, headers })
}
