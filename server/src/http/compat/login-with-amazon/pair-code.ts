/** What a device code begins with in this door: its client's id, for a device names no client when it asks for tokens. */
const SHAPE = /^((?:cli|reg)_[0-9a-v]{20})\.(.{1,200})$/s

export function pairCode(client: string, deviceCode: string): string {
  return `${client}.${deviceCode}`
}

/** The two parts of it; undefined for anything else. */
export function readPairCode(
  code: string,
): { readonly client: string; readonly deviceCode: string } | undefined {
  const [, client, deviceCode] = SHAPE.exec(code) ?? []
  return client === undefined || deviceCode === undefined ? undefined : { client, deviceCode }
}
