/** One packet of sound or of a key press (RFC 3550, 5.1). */
export type RtpPacket = {
  readonly type: number
  readonly isMarked: boolean
  readonly sequence: number
  readonly timestamp: number
  readonly payload: Uint8Array
}

/** Reads a packet, and the number that its sender chose for itself. Undefined for what is none. */
export function readRtp(
  datagram: Uint8Array,
): (RtpPacket & { readonly source: number }) | undefined {
  const bytes = Buffer.from(datagram.buffer, datagram.byteOffset, datagram.byteLength)
  if (bytes.length < 12 || bytes.readUInt8(0) >> 6 !== 2) return undefined
  const first = bytes.readUInt8(0)
  const second = bytes.readUInt8(1)
  let from = 12 + (first & 0x0f) * 4
  if ((first & 0x10) !== 0) {
    if (bytes.length < from + 4) return undefined
    from += 4 + bytes.readUInt16BE(from + 2) * 4
  }
  const padding = (first & 0x20) === 0 ? 0 : (bytes.at(-1) ?? 0)
  if (from + padding > bytes.length) return undefined
  return {
    type: second & 0x7f,
    isMarked: second >> 7 === 1,
    sequence: bytes.readUInt16BE(2),
    timestamp: bytes.readUInt32BE(4),
    source: bytes.readUInt32BE(8),
    payload: bytes.subarray(from, bytes.length - padding),
  }
}

export function writeRtp(packet: RtpPacket, source: number): Buffer {
  const bytes = Buffer.alloc(12 + packet.payload.length)
  bytes.writeUInt8(0x80, 0)
  bytes.writeUInt8((packet.isMarked ? 0x80 : 0) | packet.type, 1)
  bytes.writeUInt16BE(packet.sequence, 2)
  bytes.writeUInt32BE(packet.timestamp, 4)
  bytes.writeUInt32BE(source, 8)
  bytes.set(packet.payload, 12)
  return bytes
}

const KEYS = '0123456789*#ABCD'

/**
 * Hears keys (RFC 4733, 2.3): each press is many packets of one timestamp, of which any may be lost, so it counts with the first that comes. Other
 * events, such as a fax machine's tones, are no keys.
 */
export function keyReader(): (packet: RtpPacket) => string | undefined {
  let last: number | undefined
  return ({ timestamp, payload }) => {
    const [event] = payload
    if (payload.length < 4 || event === undefined || timestamp === last) return undefined
    last = timestamp
    return KEYS[event]
  }
}
