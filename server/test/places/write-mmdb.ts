import { writeFileSync } from 'node:fs'

type Value = string | number | { readonly [key: string]: Value }

/**
 * Writes a file of places with few IPv4 networks, as the format MMDB 2.0 has it: for tests that need to know what stands in a file.
 * @param networks `203.0.113.0/24` and what is held for it
 */
export function writeMmdb(
  file: string,
  networks: Readonly<Record<string, Value>>,
  kind = 'Test-City',
): void {
  const tree: (number | string)[][] = [[EMPTY, EMPTY]]
  for (const [network, held] of Object.entries(networks)) plant(tree, network, JSON.stringify(held))
  const kept = [...new Set(tree.flat().filter((side) => typeof side === 'string'))]
  const data = kept.map((text) => encode(JSON.parse(text) as Value))
  const starts = new Map(
    kept.map((text, i) => [text, data.slice(0, i).reduce((sum, each) => sum + each.length, 0)]),
  )
  const nodes = Buffer.alloc(tree.length * 6)
  for (const [i, sides] of tree.entries())
    for (const [j, side] of sides.entries()) {
      const pointer =
        typeof side === 'string'
          ? tree.length + 16 + (starts.get(side) ?? 0)
          : side === EMPTY
            ? tree.length
            : side
      nodes.writeUIntBE(pointer, i * 6 + j * 3, 3)
    }
  const about = encode({
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    build_epoch: 1_780_000_000,
    database_type: kind,
    description: {},
    ip_version: 4,
    node_count: tree.length,
    record_size: 24,
  })
  const marker = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1')
  writeFileSync(file, Buffer.concat([nodes, Buffer.alloc(16), ...data, marker, about]))
}

const EMPTY = -1

function plant(tree: (number | string)[][], network: string, held: string): void {
  const [address = '', bits] = network.split('/')
  const path = address
    .split('.')
    .flatMap((part) => Number(part).toString(2).padStart(8, '0').split(''))
  let at = 0
  for (const [depth, bit] of path.slice(0, Number(bits)).entries()) {
    const node = tree[at] ?? []
    if (depth === Number(bits) - 1) node[Number(bit)] = held
    else {
      const next = node[Number(bit)]
      if (typeof next === 'number' && next !== EMPTY) at = next
      else {
        at = tree.push([EMPTY, EMPTY]) - 1
        node[Number(bit)] = at
      }
    }
  }
}

/** Strings, whole numbers, doubles and maps; all that the files of these tests hold. */
function encode(value: Value): Buffer {
  if (typeof value === 'string') return withControl(2, Buffer.from(value))
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(Number.isInteger(value) ? 4 : 8)
    if (Number.isInteger(value)) bytes.writeUInt32BE(value)
    else bytes.writeDoubleBE(value)
    return withControl(Number.isInteger(value) ? 6 : 3, bytes)
  }
  const pairs = Object.entries(value)
  const entries = pairs.flatMap(([key, each]) => [encode(key), encode(each)])
  return Buffer.concat([control(7, pairs.length), ...entries])
}

function withControl(type: number, bytes: Buffer): Buffer {
  return Buffer.concat([control(type, bytes.length), bytes])
}

function control(type: number, size: number): Buffer {
  return size < 29 ? Buffer.from([(type << 5) | size]) : Buffer.from([(type << 5) | 29, size - 29])
}
