// What our message centre for tests uses of the package `smpp`, which brings no types of its own.

declare module 'smpp' {
  import type { EventEmitter } from 'node:events'
  import type { Server } from 'node:net'

  export type Pdu = {
    readonly command: string
    readonly command_status: number
    readonly sequence_number: number
    readonly system_id: string
    readonly password: string
    readonly interface_version: number
    readonly source_addr_ton: number
    readonly source_addr: string
    readonly destination_addr: string
    readonly dest_addr_ton: number
    readonly esm_class: number
    readonly registered_delivery: number
    readonly data_coding: number
    readonly validity_period: unknown
    readonly short_message: { readonly message: string | Buffer; readonly udh?: readonly Buffer[] }
    isResponse(): boolean
    toBuffer(): Buffer
    response(fields?: Readonly<Record<string, unknown>>): Pdu
  }
  export type Session = EventEmitter & {
    readonly socket: { write(bytes: Uint8Array): void; read: (size?: number) => Buffer | null }
    send(pdu: Pdu): boolean
    deliver_sm(fields: Readonly<Record<string, unknown>>, answered?: (answer: Pdu) => void): boolean
    enquire_link(answered?: (answer: Pdu) => void): boolean
    unbind(answered?: (answer: Pdu) => void): boolean
    destroy(): void
    close(): void
  }
  type Exports = {
    createServer(
      options: { readonly key?: Buffer; readonly cert?: Buffer },
      listener: (session: Session) => void,
    ): Server
    readonly PDU: new (command: string | Buffer, fields?: Readonly<Record<string, unknown>>) => Pdu
  }
  const smpp: Exports
  export default smpp
}
