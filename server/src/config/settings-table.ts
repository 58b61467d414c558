export type SettingEntry = {
  /** What applies when it is not set, as text. */
  readonly default?: string
  /** The same, in sandbox mode only. */
  readonly sandboxDefault?: string
  /** Never shown. */
  readonly secret?: true
  /** Its line in `docs/reference/settings.md`; a test holds the two together. */
  readonly about: string
}

/** Every setting there is. In `countersign.yaml` each is called by its name without `COUNTERSIGN_`, in lower case. */
export const SETTINGS = {
  COUNTERSIGN_MODE: {
    default: 'sandbox',
    about:
      '`sandbox` sends nothing unless told a carrier, shows every message at `/sandbox` and has a clock that can be moved. `production` refuses to start while anything unsafe is left.',
  },
  COUNTERSIGN_PORT: {
    default: '4000',
    about: 'The port to listen on. 0 takes any free one and prints it.',
  },
  COUNTERSIGN_HOST: { default: '127.0.0.1', about: 'The address to listen on.' },
  COUNTERSIGN_URL: {
    about:
      'The public address of the service, such as `https://verify.shop.example`: the only host that is ever put into a message or a link. Must be set and https in production; in the sandbox it is made from host and port.',
  },
  COUNTERSIGN_ADMIN_PORT: {
    about: 'A port on loopback for metrics and the details of health. Not set: there is none.',
  },
  COUNTERSIGN_DATABASE: {
    default: 'sqlite:.countersign/countersign.db',
    about:
      '`sqlite:<file>` for one process, or `sqlite::memory:` in the sandbox; `postgres://user:password@host:port/name` for as many as wanted, see [Many machines](../guides/scale-out.md). Several hosts stand with commas between, and the one that takes writes is used.',
  },
  COUNTERSIGN_EPOCH: {
    default: '0',
    about:
      'A number to raise after a backup was restored. What was pending before is over then, so that no code which was used is taken again.',
  },
  COUNTERSIGN_MASTER_KEY: {
    secret: true,
    about:
      'The master keys themselves: each 32 bytes in base64, newest first, divided by commas. See [Master keys](#master-keys).',
  },
  COUNTERSIGN_MASTER_KEY_FILE: {
    sandboxDefault: '.countersign/master.key',
    about:
      'A file with the master keys, one a line, that only its owner may read. One of the two must be set in production; in the sandbox the file is made on the first start.',
  },
  COUNTERSIGN_SECRET_KEY: {
    secret: true,
    about:
      'Sandbox only: the secret key of the first project, so that a script can start a service with a key it knows. `sk_`, then 8 to 200 letters, digits, `_` or `-`. The commands `keys`, `send` and `check` read their key from here too.',
  },
  COUNTERSIGN_PROJECT_NAME: {
    sandboxDefault: 'Example',
    about:
      'What messages and pages call the first project. Must be set in production. At most 60 characters.',
  },
  COUNTERSIGN_RETURN_URLS: {
    default: '',
    about:
      'Addresses that the first project may send a person back to, divided by commas and compared whole. https; in the sandbox also http on loopback.',
  },
  COUNTERSIGN_TRUSTED_PROXIES: {
    default: '',
    about:
      'Addresses or networks (`10.0.0.0/8`) of the proxies in front of the service, divided by commas. Only what they say in `X-Forwarded-For` is believed. `true`, a number of hops, `*` and networks that hold everybody are refused.',
  },
  COUNTERSIGN_LOG_LEVEL: {
    default: 'info',
    about: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
  },
  COUNTERSIGN_SMTP_URL: {
    secret: true,
    about:
      'The mail server: `smtp://user:password@host:587` (STARTTLS) or `smtps://…`. Set in the sandbox, which others must then not reach, real e-mails go out and `/sandbox` shows them too.',
  },
  COUNTERSIGN_EMAIL_FROM: {
    sandboxDefault: 'Example <no-reply@sandbox.example>',
    about:
      'Whom e-mails are from: `Shop <no-reply@shop.example>`. Must be set together with `COUNTERSIGN_SMTP_URL`.',
  },
  COUNTERSIGN_EMAIL_BOUNCE: {
    about: 'Where mail servers report what they could not deliver: `bounce@shop.example`.',
  },
  COUNTERSIGN_DKIM_DOMAIN: {
    about: 'The domain that signs e-mails. The three DKIM settings go together.',
  },
  COUNTERSIGN_DKIM_SELECTOR: {
    about: 'Its selector: the key stands in the DNS at `<selector>._domainkey.<domain>`.',
  },
  COUNTERSIGN_DKIM_KEY_FILE: { about: 'The private key as a PEM file.' },
  COUNTERSIGN_SMTP_CA_FILE: {
    about:
      'A PEM file with the only authorities to trust for the mail server, when it is not a public one.',
  },
  COUNTERSIGN_KEY_RATE: {
    default: '50',
    about: 'Requests a second that one API key may make.',
  },
  COUNTERSIGN_CARRIERS_FILE: {
    about:
      'A YAML file with what brings text messages, calls and the rest: [Carriers](../guides/carriers.md). With `COUNTERSIGN_SMTP_URL`, the mail server is one more carrier, called `smtp`; in production one of the two must be set. Set in the sandbox, which others must then not reach, real messages go out and `/sandbox` shows them too.',
  },
  COUNTERSIGN_COUNTRIES: {
    default: '',
    about:
      'Countries that text messages, calls and WhatsApp messages may go to: ISO 3166 codes, divided by commas. Must be set in production with a carrier for one of them. Not set: to none, and in the sandbox to all.',
  },
  COUNTERSIGN_SPEND_CAP: {
    about:
      "What one project may spend on those messages in 24 hours: an amount of the carriers file's currency, or a number of messages where it has no prices. Must be set in production with a carrier for one of them.",
  },
  COUNTERSIGN_SPEND_CAP_HOUR: {
    about: 'The same for one hour. Not set: a quarter of `COUNTERSIGN_SPEND_CAP`.',
  },
  COUNTERSIGN_RISK_LISTS: {
    default: '',
    about:
      'Files with one entry a line, divided by commas: domains of mailboxes that are thrown away, and first digits (`+4915…`) of numbers that are lent to anybody. Rules of [the guard](guard.md) look at them; a file that is written anew is read anew within a minute.',
  },
  COUNTERSIGN_EGRESS_NETWORKS: {
    default: '',
    about:
      'Addresses or networks of your own (`10.20.0.0/16`), divided by commas, that webhooks may reach. Not set: public addresses only, and in the sandbox this machine too.',
  },
  COUNTERSIGN_RETENTION_DAYS: {
    default: '30',
    about: 'Days after which addresses and the events of a verification are deleted.',
  },
  COUNTERSIGN_SIGNING_ALGORITHM: {
    default: 'EdDSA',
    about: 'What receipts are signed with: `EdDSA` (Ed25519) or `ES256`.',
  },
  COUNTERSIGN_PLACE_FILES: {
    default: '',
    about:
      'MMDB files that tell where an address is, divided by commas: country, city and position, network. See [Places](#places). Not set: only countries are known, from a file that comes along.',
  },
  COUNTERSIGN_DOORS: {
    sandboxDefault: 'identity-center,login-with-amazon',
    about:
      "Doors for devices that speak another maker's words, divided by commas: `identity-center`, `login-with-amazon`. See [Devices that speak otherwise](../guides/other-doors.md). In production there is none unless it is named.",
  },
  COUNTERSIGN_SEED_IMPORT: {
    sandboxDefault: 'one_operator',
    about:
      'Whether seeds of authenticator apps may be brought from elsewhere, by keys with the scope `seeds`: `off`, `two_operators` (a second key must agree to each) or `one_operator`. In production it is `off` unless it is set.',
  },
  COUNTERSIGN_REGISTRATION_TOKEN: {
    secret: true,
    about:
      'Lets programs register themselves as clients of the first project (RFC 7591): whoever shows this token may. At least 32 characters without spaces. Not set: nobody can, and `/oauth/register` does not exist.',
  },
} as const satisfies Readonly<Record<`COUNTERSIGN_${string}`, SettingEntry>>

export type SettingName = keyof typeof SETTINGS

/** The names in the order of the table. */
export const SETTING_NAMES = Object.keys(SETTINGS).filter(isSettingName)

/** Whether there is such a setting. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name)
}

/** What a setting is called in `countersign.yaml`. */
export function fileKey(name: SettingName): string {
  return name.slice('COUNTERSIGN_'.length).toLowerCase()
}
