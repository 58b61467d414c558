// What we use of the package `smpp`, which brings no types of its own.

declare module 'smpp' {
  import type { EventEmitter } from 'node:events'
  import type { ConnectionOptions } from 'node:tls'

  /** One message of the protocol. Which fields it has depends on its command; what a stranger sent may lack any of them. */
  export type Pdu = {
    readonly command: string
    readonly command_status: number
    readonly sequence_number: number
    readonly message_id?: unknown
    readonly esm_class?: unknown
    readonly short_message?: unknown
    readonly message_payload?: unknown
    readonly receipted_message_id?: unknown
    readonly message_state?: unknown
    isResponse(): boolean
    response(fields?: Readonly<Record<string, unknown>>): Pdu
  }

  export type Session = EventEmitter & {
    /** False when the connection takes no more; the callback is then never called. */
    send(pdu: Pdu, answered?: (answer: Pdu) => void): boolean
    close(): void
    destroy(): void
  }

  type Exports = {
    readonly connect: (options: ConnectionOptions & { readonly tls?: boolean }) => Session
    readonly PDU: new (command: string, fields?: Readonly<Record<string, unknown>>) => Pdu
  }
  const smpp: Exports
  export default smpp
}
