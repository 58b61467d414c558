/** The rooms of server/src, as the table in ARCHITECTURE.md has them. */
export const rooms = [
  'domain',
  'store',
  'channels',
  'secrets',
  'http',
  'work',
  'places',
  'passkeys',
  'egress',
  'telephony',
  'config',
  'cli',
] as const

export type Room = (typeof rooms)[number]

/** What each room may import of the house; said here once more, so that a slip in a tsconfig is seen. */
export const mayImport: Readonly<Record<Room, readonly (Room | 'main' | 'client')[]>> = {
  domain: [],
  store: ['domain'],
  channels: ['domain'],
  secrets: ['domain'],
  http: ['domain'],
  work: ['domain'],
  places: ['domain'],
  passkeys: ['domain'],
  egress: ['domain'],
  telephony: ['domain'],
  config: ['domain'],
  cli: ['domain', 'config', 'main', 'client'],
}
