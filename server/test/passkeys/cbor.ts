/** Anything that test authenticators write (RFC 8949): whole numbers, text, bytes, lists and maps. */
export type Cbor =
  number | string | Uint8Array | readonly Cbor[] | ReadonlyMap<number | string, Cbor>

export function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value])
  if (value instanceof Map)
    return Buffer.concat([
      head(5, value.size),
      ...[...value].flatMap(([key, item]) => [cbor(key), cbor(item)]),
    ])
  const list = [...(value as readonly Cbor[])]
  return Buffer.concat([head(4, list.length), ...list.map(cbor)])
}

function head(major: number, argument: number): Buffer {
  const kind = major << 5
  if (argument < 24) return Buffer.from([kind | argument])
  if (argument < 256) return Buffer.from([kind | 24, argument])
  return Buffer.from([kind | 25, argument >> 8, argument & 255])
}
