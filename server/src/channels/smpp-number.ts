/** Type of number and numbering plan (SMPP 3.4, 5.2.5 and 5.2.6), and the address as it stands beside them. */
export type SmppAddress = { readonly ton: number; readonly npi: number; readonly address: string }

const INTERNATIONAL = { ton: 1, npi: 1 }
const ABBREVIATED = { ton: 6, npi: 0 }
const ALPHANUMERIC = { ton: 5, npi: 0 }

/** Reads who messages are from; undefined for what no telephone would show: a name of more than 11 characters (3GPP TS 23.040, 9.1.2.5). */
export function readSmppSender(from: string): SmppAddress | undefined {
  if (/^\+[1-9]\d{6,14}$/.test(from)) return { ...INTERNATIONAL, address: from.slice(1) }
  if (/^\d{3,8}$/.test(from)) return { ...ABBREVIATED, address: from }
  const isName = /^(?=.*[A-Za-z])[A-Za-z0-9 &+._-]{1,11}$/.test(from) && from.trim() === from
  return isName ? { ...ALPHANUMERIC, address: from } : undefined
}

/** How an E.164 number stands there. */
export function smppDestination(to: string): SmppAddress {
  return { ...INTERNATIONAL, address: to.slice(1) }
}
