import type { Place } from './sip-address.ts'

/** Whose packets count as the other side's, and where our own go. */
export type SoundSource = {
  /** Where ours go now. */
  readonly place: Place
  /** Whether a packet is the other side's. @param source its number in the packet (RFC 3550, SSRC) */
  readonly accepts: (from: Place, source: number) => boolean
}

/**
 * Learns once where the other side's packets come from: behind a translator of addresses that is another port than the one it told. The first from its
 * host counts, and from then on only that port and that source: whoever else sends here shall neither press keys nor have the sound sent to
 * themselves. Only packets from the very place that was told may take a guessed port's part.
 */
export function learnSource(told: Place): SoundSource {
  let learnt: { readonly place: Place; readonly source: number } | undefined
  return {
    get place() {
      return learnt?.place ?? told
    },
    accepts(from, source) {
      if (from.host !== told.host) return false
      const isBetter = from.port === told.port && learnt?.place.port !== told.port
      if (learnt === undefined || isBetter) learnt = { place: from, source }
      return learnt.place.port === from.port && learnt.source === source
    },
  }
}
