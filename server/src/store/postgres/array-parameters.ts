/*
 * Arrays as PostgreSQL sends and takes them in binary: a batch's rows travel as one array a column, and `unnest` makes rows
 * of them again. In binary, for as text each byte string would be written twice over and quoted. Form: how many dimensions, whether
 * there are nulls, the type, the length, the first index, then each element behind its length (`array_recv` in PostgreSQL).
 */
const HEADER = 20
const NULL_LENGTH = -1
/** Type numbers from `pg_type`; they never change. */
const OID = { bytea: 17, int8: 20, int2: 21, int4: 23, text: 25 } as const

type Whole = number | undefined

export function int8s(values: readonly Whole[]): Buffer {
  return numbers(OID.int8, 8, values, (to, at, value) => {
    to.writeInt32BE(Math.floor(value / 4_294_967_296), at)
    to.writeUInt32BE(value >>> 0, at + 4)
  })
}

export function int4s(values: readonly Whole[]): Buffer {
  return numbers(OID.int4, 4, values, (to, at, value) => to.writeInt32BE(value, at))
}

export function int2s(values: readonly Whole[]): Buffer {
  return numbers(OID.int2, 2, values, (to, at, value) => to.writeInt16BE(value, at))
}

export function byteas(values: readonly (Uint8Array | undefined)[]): Buffer {
  let length = HEADER
  for (const value of values) length += 4 + (value?.length ?? 0)
  const to = header(OID.bytea, values.length, length)
  let at = HEADER
  for (const value of values) {
    at = to.writeInt32BE(value?.length ?? NULL_LENGTH, at)
    if (value === undefined) continue
    to.set(value, at)
    at += value.length
  }
  return to
}

/** PostgreSQL's text holds no U+0000; it is shown by its picture, U+2400. */
export function texts(values: readonly (string | undefined)[]): Buffer {
  const bytes = values.map((value) =>
    value === undefined ? undefined : Buffer.from(value.replaceAll('\0', '\u2400')),
  )
  const to = byteas(bytes)
  to.writeInt32BE(OID.text, 8)
  return to
}

function numbers(
  oid: number,
  size: number,
  values: readonly Whole[],
  write: (to: Buffer, at: number, value: number) => void,
): Buffer {
  const to = header(oid, values.length, HEADER + values.length * (4 + size))
  let at = HEADER
  for (const value of values) {
    at = to.writeInt32BE(value === undefined ? NULL_LENGTH : size, at)
    if (value === undefined) continue
    write(to, at, value)
    at += size
  }
  return to.subarray(0, at)
}

function header(oid: number, count: number, length: number): Buffer {
  const to = Buffer.allocUnsafe(length)
  to.writeInt32BE(1, 0)
  to.writeInt32BE(1, 4)
  to.writeInt32BE(oid, 8)
  to.writeInt32BE(count, 12)
  to.writeInt32BE(1, 16)
  return to
}
