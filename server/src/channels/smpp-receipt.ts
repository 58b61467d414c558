import type { Pdu } from 'smpp'
import type { DeliveryReport } from '../domain/delivery/carrier.ts'
import { isReference } from './carrier-reference.ts'

export type SmppReceipt = Pick<DeliveryReport, 'carrierReference' | 'outcome' | 'reason'>

/** Final states only (SMPP 3.4, 5.2.28 and appendix B); a message that is still on its way is nothing to tell. */
const BY_STATE: Readonly<Record<number, string>> = {
  2: 'DELIVRD',
  3: 'EXPIRED',
  4: 'DELETED',
  5: 'UNDELIV',
  7: 'UNKNOWN',
  8: 'REJECTD',
}
const REASONS: Readonly<Record<string, string>> = {
  EXPIRED: 'its time ran out at the carrier',
  DELETED: 'deleted at the carrier',
  UNDELIV: 'not delivered',
  UNKNOWN: 'the carrier lost sight of it',
  REJECTD: 'rejected',
}
/** Bits 5 to 2 of esm_class: what kind of message this is (5.2.12). */
const KIND = 0x3c
const IS_RECEIPT = 0x04

/**
 * Reads a delivery receipt; undefined for a message that a person sent us, and for a receipt that names no message or no end. The parameters of
 * version 3.4 are believed before the text, whose form every carrier varies.
 */
export function readSmppReceipt(pdu: Pdu): SmppReceipt | undefined {
  const kind = typeof pdu.esm_class === 'number' ? pdu.esm_class & KIND : 0
  if (kind !== IS_RECEIPT) return undefined
  const text = textOf(pdu.short_message) || textOf(pdu.message_payload)
  const reference = textOf(pdu.receipted_message_id) || field(text, 'id', /[^\s]{1,64}/)
  const said = typeof pdu.message_state === 'number' ? BY_STATE[pdu.message_state] : undefined
  const state = said ?? (pdu.message_state === undefined ? field(text, 'stat', /[a-z]{2,7}/) : '')
  if (!isReference(reference)) return undefined
  if (state === 'DELIVRD') return { carrierReference: reference, outcome: 'delivered' }
  const reason = REASONS[state]
  if (reason === undefined) return undefined
  const number = field(text, 'err', /[0-9a-f]{1,8}/)
  return {
    carrierReference: reference,
    outcome: 'undelivered',
    reason: number === '' || /^0+$/.test(number) ? reason : `${reason} (${number})`,
  }
}

function field(text: string, name: string, form: RegExp): string {
  const found = new RegExp(`(?:^|\\s)${name}:(${form.source})(?=\\s|$)`, 'i').exec(text)?.[1]
  return name === 'stat' ? (found ?? '').toUpperCase() : (found ?? '')
}

/** The package gives texts as they are, as bytes, or under `message`. */
function textOf(value: unknown): string {
  const inner =
    typeof value === 'object' && value !== null && 'message' in value ? value.message : value
  if (inner instanceof Uint8Array) return Buffer.from(inner).toString('latin1').replace(/\0+$/, '')
  return typeof inner === 'string' ? inner.replace(/\0+$/, '') : ''
}
