import { crc32, deflateSync } from 'node:zlib'
import { encode } from 'uqr'

/** The blank border that readers need: four modules (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4
/** Pixels of one module: a code of 60 modules is then half a hand wide on most screens. */
const MODULE = 8

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Behind width and height: one bit a pixel, shades of grey, the one compression there is, no filter but none, not interlaced (PNG, 11.2.1). */
const ONE_BIT_GREY = [1, 0, 0, 0, 0]

/** A QR code as a PNG image, for programs and mail that show no SVG. It is made here and nowhere else: what it holds may be a seed. */
export function qrPng(text: string): Buffer {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const side = size * MODULE
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set(ONE_BIT_GREY, 8)
  // With eight pixels a module, each is one byte of its line; each line begins with the number of its filter.
  const lines = data.map((row) => Buffer.from([0, ...row.map((dark) => (dark ? 0x00 : 0xff))]))
  const pixels = lines.flatMap((line) => Array.from({ length: MODULE }, () => line))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(pixels))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Length, kind, data and their checksum (PNG, 5.3). */
function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
