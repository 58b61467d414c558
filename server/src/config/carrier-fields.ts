import { CHANNELS } from '../domain/delivery/channel.ts'
import { Secret } from './secret.ts'
import { hostName, line, mailbox, oneOf, wholeNumber } from './setting-parsers.ts'
import { ValueFault } from './setting-reader.ts'

/** One field of a carrier: how its text is read, and whether it must be there. */
type Field<T, Needed extends boolean = boolean> = {
  readonly parse: (text: string) => T
  readonly isNeeded: Needed
}

function must<T>(parse: (text: string) => T): Field<T, true> {
  return { parse, isNeeded: true }
}

function may<T>(parse: (text: string) => T): Field<T, false> {
  return { parse, isNeeded: false }
}

/** Credentials of carriers are at most a few hundred characters; those of AWS sessions, a thousand and more. */
const LONGEST_SECRET = 4000

function secret(text: string): Secret {
  return new Secret(line(LONGEST_SECRET)(text))
}

const word = line(200)

function yesNo(text: string): boolean {
  return oneOf('true', 'false')(text) === 'true'
}

/** Where a carrier’s API is, when it is not the usual place. */
function apiAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain =
    url?.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || !isPlain)
    throw new ValueFault('must be an address such as https://api.carrier.example')
  return text.replace(/\/+$/, '')
}

/** Ports for sound, `20000-20099`. */
function portRange(text: string): string {
  const [, first, last] = /^(\d{4,5})-(\d{4,5})$/.exec(text) ?? []
  if (first === undefined || Number(first) > Number(last) || Number(last) > 65_535)
    throw new ValueFault('must be two ports such as 20000-20099')
  return text
}

/** A number as E.164 has it. */
function telephoneNumber(text: string): string {
  if (!/^\+[1-9]\d{6,14}$/.test(text))
    throw new ValueFault('must be a number in international form, such as +4915112345678')
  return text
}

function region(text: string): string {
  if (!/^[a-z0-9-]{2,30}$/.test(text)) throw new ValueFault('must be a region such as eu-west-1')
  return text
}

function webhookSecret(text: string): Secret {
  if (!/^whsec_[A-Za-z0-9+/]{32,100}={0,2}$/.test(text))
    throw new ValueFault('must be whsec_ and then 24 to 64 bytes in base64')
  return new Secret(text)
}

const AWS = {
  region: must(region),
  accessKeyId: must(word),
  secretAccessKey: must(secret),
  sessionToken: may(secret),
  endpoint: may(apiAddress),
}

/** What each type of carrier is told, as it is called in here. In the file the same names stand with `_`: `systemId` is `system_id`. */
export const CARRIER_FIELDS = {
  smpp: {
    host: must(hostName),
    port: must(wholeNumber(1, 65_535)),
    tls: may(yesNo),
    caFile: may(line(1000)),
    systemId: must(word),
    password: must(secret),
    systemType: may(word),
    from: must(word),
    window: may(wholeNumber(1, 1000)),
    enquireLinkSeconds: may(wholeNumber(1, 3600)),
    bind: may(oneOf('transceiver', 'transmitter')),
    messageIds: may(oneOf('same', 'hex')),
  },
  twilio: {
    accountSid: must(word),
    authToken: must(secret),
    from: may(word),
    messagingServiceSid: may(word),
    api: may(apiAddress),
  },
  twilio_voice: {
    accountSid: must(word),
    authToken: must(secret),
    from: must(telephoneNumber),
    ringSeconds: may(wholeNumber(5, 120)),
    api: may(apiAddress),
  },
  vonage: {
    apiKey: must(word),
    apiSecret: must(secret),
    from: must(word),
    signatureSecret: may(secret),
    signatureMethod: may(oneOf('sha256', 'sha512')),
    api: may(apiAddress),
  },
  sns: { ...AWS, senderId: may(word) },
  sinch: {
    servicePlanId: must(word),
    apiToken: must(secret),
    from: must(word),
    region: must(oneOf('us', 'eu', 'au', 'br', 'ca')),
    callbackUser: may(word),
    callbackPassword: may(secret),
    api: may(apiAddress),
  },
  messagebird: {
    accessKey: must(secret),
    signingKey: may(secret),
    originator: must(word),
    api: may(apiAddress),
  },
  whatsapp: {
    phoneNumberId: must(word),
    accessToken: must(secret),
    template: must(word),
    appSecret: must(secret),
    verifyToken: must(secret),
    api: may(apiAddress),
  },
  ses: { ...AWS, from: must(mailbox), configurationSet: may(word) },
  sip: {
    host: must(hostName),
    port: may(wholeNumber(1, 65_535)),
    user: may(word),
    password: may(secret),
    domain: may(hostName),
    from: must(telephoneNumber),
    localAddress: may(word),
    rtpPorts: may(portRange),
    ringSeconds: may(wholeNumber(5, 60)),
    speech: may(oneOf('clips', 'espeak-ng')),
  },
  webhook: {
    url: must(apiAddress),
    secret: must(webhookSecret),
    channel: must(oneOf(...CHANNELS)),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field<unknown>>>>>

export type CarrierType = keyof typeof CARRIER_FIELDS

type FieldsOf<T extends CarrierType> = (typeof CARRIER_FIELDS)[T]
type NeededOf<F> = {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? K : never]: F[K] extends Field<
    infer V
  >
    ? V
    : never
}
type OptionalOf<F> = {
  readonly [K in keyof F as F[K] extends Field<unknown, true> ? never : K]?: F[K] extends Field<
    infer V
  >
    ? V
    : never
}

/** What one type of carrier was told, read. */
export type CarrierTold<T extends CarrierType> = NeededOf<FieldsOf<T>> & OptionalOf<FieldsOf<T>>

/** Whether there is such a type. */
export function isCarrierType(text: string): text is CarrierType {
  return Object.hasOwn(CARRIER_FIELDS, text)
}

/** `systemId` as it stands in the file: `system_id`. */
export function carrierFieldKey(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
