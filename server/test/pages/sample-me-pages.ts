import type { VNode } from 'preact'
import type { AuthenticatorView } from '../../src/domain/factor/authenticators.ts'
import { addAddressPage } from '../../src/http/pages/views/add-address-page.ts'
import { addAppPage } from '../../src/http/pages/views/add-app-page.ts'
import { addPasskeyPage } from '../../src/http/pages/views/add-passkey-page.ts'
import { beginPage } from '../../src/http/pages/views/begin-page.ts'
import { askCodesPage, showCodesPage } from '../../src/http/pages/views/codes-page.ts'
import { ME_NOTICES, STEP_UP_NOTICES, type Me } from '../../src/http/pages/views/me-model.ts'
import { mePage } from '../../src/http/pages/views/me-page.ts'
import type { Frame } from '../../src/http/pages/views/model.ts'
import { removePage } from '../../src/http/pages/views/remove-page.ts'
import { stepUpPage } from '../../src/http/pages/views/step-up-page.ts'
import { SAMPLE_DEVICE } from './sample-device-pages.ts'

const now = Date.UTC(2026, 10, 21, 13, 0)
const DAY = 86_400_000
const who = 'a•••@e•••.com'
const page = { project: 'Example Films', form: { action: '/me', csrfToken: 'x'.repeat(43) }, now }
const id = `aut_${'0'.repeat(20)}`

const AUTHENTICATORS: readonly AuthenticatorView[] = [
  {
    id,
    type: 'passkey',
    name: 'Safari on iPhone',
    status: 'active',
    createdAt: now - 40 * DAY,
    usedAt: now - DAY,
  },
  {
    id: 'aut_2',
    type: 'totp',
    name: 'Old phone with a rather long name to call it by',
    status: 'active',
    createdAt: now - 90 * DAY,
  },
  { id: 'aut_3', type: 'totp', name: 'Tablet', status: 'pending', createdAt: now - 60_000 },
  { id: 'aut_4', type: 'hotp', name: 'Key fob', status: 'disabled', createdAt: now - 9 * DAY },
  { id: 'aut_5', type: 'totp', name: 'From before', status: 'awaiting_operator', createdAt: now },
  {
    id: 'aut_6',
    type: 'recovery_codes',
    name: 'Recovery codes',
    status: 'active',
    createdAt: now - 40 * DAY,
    usedAt: now - DAY,
    left: 9,
  },
]

/** A person's own page with one of everything. */
function fullOf(frame: Frame): Me {
  return {
    ...frame,
    ...page,
    who,
    passkeys: true,
    approvals: [
      {
        id: `ver_${'1'.repeat(40)}`,
        purpose: 'sign_in',
        transaction: undefined,
        at: now - 20_000,
        expiresAt: now + 280_000,
        network: '203.0.113.…',
        agent: 'Firefox on Linux',
      },
      {
        id: `ver_${'2'.repeat(40)}`,
        purpose: 'purchase',
        transaction: {
          kind: 'payment',
          amount: '129.99 EUR',
          payee: 'Example Books & Sons, Dublin',
          reference: '',
        },
        at: now - 50_000,
        expiresAt: now + 250_000,
        network: undefined,
        agent: undefined,
      },
    ],
    authenticators: AUTHENTICATORS,
    addresses: [
      { id: 'adr_1', kind: 'email', masked: who, addedAt: now - 100 * DAY },
      { id: 'adr_2', kind: 'phone', masked: '+1 ••• ••• ••00', addedAt: now - 3 * DAY },
    ],
    devices: [
      SAMPLE_DEVICE,
      { ...SAMPLE_DEVICE, id: 'dev_2', name: 'aws-cli', where: { shown: '', near: '' } },
    ],
    trusted: [
      {
        id: 'tdv_1',
        name: 'Chrome on Windows',
        createdAt: now - 9 * DAY,
        seenAt: now - DAY,
        expiresAt: now + 81 * DAY,
      },
      { id: 'tdv_2', name: '', createdAt: now, seenAt: now, expiresAt: now + 90 * DAY },
    ],
    sessions: [
      {
        id: 'ses_1',
        startedAt: now - 900_000,
        seenAt: now,
        endsAt: now + DAY / 2,
        shown: who,
        agent: 'Safari on iPhone',
      },
      {
        id: 'ses_2',
        startedAt: now - 3_900_000,
        seenAt: now - 1_000_000,
        endsAt: now + DAY / 2,
        shown: '',
      },
    ],
    session: 'ses_1',
    push: {
      browsers: [
        { id: 'psh_1', name: 'Safari on iPhone', createdAt: now - 2 * DAY },
        { id: 'psh_2', name: '', createdAt: now - 9 * DAY },
      ],
      here: 'psh_1',
      publicKey: 'B'.repeat(87),
    },
    activity: [
      { id: 'a', purpose: 'sign_in', channel: 'passkey', status: 'approved', at: now - 900_000 },
      { id: 'b', purpose: 'purchase', channel: 'sms', status: 'expired', at: now - 9_000_000 },
      { id: 'c', purpose: 'device', channel: 'user_code', status: 'denied', at: now - DAY },
    ],
    codePath: '/code',
    notice: undefined,
  }
}

/** Every page of a person's own account, in every state, by name. */
export function sampleMePages(frame: Frame): readonly (readonly [string, VNode])[] {
  const full = fullOf(frame)
  const own = { ...frame, ...page }
  const bare: Me = {
    ...full,
    who: '',
    passkeys: false,
    approvals: [],
    authenticators: [],
    addresses: [],
    devices: [],
    trusted: [],
    push: { ...full.push, browsers: [], here: undefined },
    activity: [],
  }
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
  const seed = {
    secret,
    otpauthUri: `otpauth://totp/Example%20Films:anna?secret=${secret}&issuer=Example%20Films`,
  }
  const app = { ...own, id, name: 'Authenticator app', seed, notice: undefined }
  const address = { ...own, emailOnly: false, typed: '', notice: undefined, waitSeconds: 0 }
  const stepUp = { ...own, wanted: 'add/app', notice: undefined, waitSeconds: 0 }
  const remove = {
    ...own,
    id,
    name: 'Safari on iPhone',
    what: 'passkey',
    leaves: 'enough',
  } as const
  return [
    ['me', mePage(full)],
    ['me, none', mePage(bare)],
    [
      'me, no codes',
      mePage({ ...bare, authenticators: AUTHENTICATORS.slice(0, 1), passkeys: true }),
    ],
    ...ME_NOTICES.map((notice) => [`me, ${notice}`, mePage({ ...bare, notice })] as const),
    ['confirm it is you', stepUpPage({ ...stepUp, ways: ['passkey'] })],
    [
      'confirm it is you, by a message',
      stepUpPage({ ...stepUp, ways: ['sms', 'email'], waitSeconds: 24 }),
    ],
    ['confirm it is you, no way', stepUpPage({ ...stepUp, ways: [] })],
    ...STEP_UP_NOTICES.map(
      (notice) =>
        [
          `confirm it is you, ${notice}`,
          stepUpPage({ ...stepUp, ways: ['totp'], notice }),
        ] as const,
    ),
    ['begin an app', beginPage({ ...own, what: 'app', notice: undefined })],
    ['begin a passkey', beginPage({ ...own, what: 'passkey', notice: 'passkey_refused' })],
    ['add an app', addAppPage(app)],
    ['add an app that was brought', addAppPage({ ...app, seed: undefined })],
    ...(['wrong', 'empty', 'locked'] as const).map(
      (notice) => [`add an app, ${notice}`, addAppPage({ ...app, notice })] as const,
    ),
    ['add a passkey', addPasskeyPage({ ...own, id, options: {}, atOnce: false })],
    ['recovery codes', askCodesPage({ ...own, left: undefined, nonce: 'n', notice: 'totp_added' })],
    ['new recovery codes', askCodesPage({ ...own, left: 3, nonce: 'n', notice: undefined })],
    [
      'recovery codes, shown',
      showCodesPage({
        ...own,
        who,
        codes: Array.from({ length: 10 }, () => 'A7KD-93MX-ZQ4T-2WHP'),
      }),
    ],
    ['add an address', addAddressPage(address)],
    ...(['invalid', 'unsent', 'recent'] as const).map(
      (notice) =>
        [
          `add an address, ${notice}`,
          addAddressPage({ ...address, notice, waitSeconds: 24 }),
        ] as const,
    ),
    ['remove', removePage(remove)],
    ['remove, codes are left', removePage({ ...remove, what: 'totp', leaves: 'codes' })],
    ['remove, the last', removePage({ ...remove, leaves: 'nothing' })],
    ['remove, codes', removePage({ ...remove, what: 'recovery_codes' })],
    ['remove, address', removePage({ ...remove, what: 'address', name: who })],
  ]
}
