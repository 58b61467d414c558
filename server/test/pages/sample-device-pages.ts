import type { VNode } from 'preact'
import type { DeviceQuestion } from '../../src/domain/device/device-question.ts'
import type { DeviceView } from '../../src/domain/device/devices.ts'
import { deviceEndedPage } from '../../src/http/pages/views/device-ended-page.ts'
import {
  DEVICE_ENDINGS,
  ENTER_NOTICES,
  SIGN_IN_NOTICES,
} from '../../src/http/pages/views/device-model.ts'
import { enterPage } from '../../src/http/pages/views/enter-page.ts'
import type { Frame } from '../../src/http/pages/views/model.ts'
import { questionPage } from '../../src/http/pages/views/question-page.ts'
import { revokedPage, revokePage } from '../../src/http/pages/views/revoke-page.ts'
import { signInPage } from '../../src/http/pages/views/sign-in-page.ts'

const now = Date.UTC(2026, 10, 21, 13, 0)
const project = 'Example Films'
const who = 'a•••@e•••.com'
const form = { action: '/code/example', csrfToken: 'x'.repeat(43) }

const warsaw = {
  shown: '198.51.100.…',
  near: 'n',
  place: { country: 'PL', city: 'Warsaw', operator: 'Example Telecom', asn: 64500 },
  agent: 'Example TV',
}

/** A television's question, asked from where the person is; a test may ask for something else. */
export function sampleQuestion(other: Partial<DeviceQuestion> = {}): DeviceQuestion {
  return {
    verification: `ver_${'0'.repeat(40)}`,
    status: 'pending',
    userCode: 'WDJB-MJHT',
    client: { id: 'cli_1', name: 'Example Player', registered: false },
    projectName: project,
    deviceName: 'Living room TV',
    scopes: ['openid', 'offline_access', 'library.read'],
    lasts: 'until_revoked',
    asker: { shown: '203.0.113.…', near: 'n', agent: 'Safari on Apple TV' },
    askedAt: now - 40_000,
    expiresAt: now + 540_000,
    apart: { sameNetwork: true, sameCountry: undefined, kilometres: undefined },
    mustType: false,
    ...other,
  }
}

/** A device that is in. */
export const SAMPLE_DEVICE: DeviceView = {
  id: 'dev_1',
  name: 'Living room TV',
  client: { id: 'cli_1', name: 'Example Player' },
  scopes: ['openid'],
  createdAt: now - 86_400_000 * 40,
  seenAt: now - 300_000,
  where: warsaw,
  expiresAt: undefined,
  revokedAt: undefined,
}

/** The questions that look different. */
export const SAMPLE_QUESTIONS: Readonly<Record<string, DeviceQuestion>> = {
  'same network': sampleQuestion(),
  'other network': sampleQuestion({
    apart: { sameNetwork: false, sameCountry: true, kilometres: 4 },
    lasts: { seconds: 43_200 },
    scopes: [],
  }),
  'long scopes': sampleQuestion({
    scopes: [`${'read.'.repeat(39)}admin`, ...Array.from({ length: 19 }, (_, i) => `scope.${i}`)],
  }),
  'far away': sampleQuestion({
    asker: { ...warsaw, place: { ...warsaw.place, city: 'Gdansk' } },
    apart: { sameNetwork: false, sameCountry: true, kilometres: 1234 },
  }),
  'other country': sampleQuestion({
    asker: warsaw,
    apart: { sameNetwork: false, sameCountry: false, kilometres: 820 },
    mustType: true,
  }),
  'registered itself': sampleQuestion({
    client: { id: 'reg_1', name: 'Totally Example', uri: 'player.example.com', registered: true },
    userCode: 'amber-river-stone-lemon',
  }),
}

/** Every page of signing in, of user codes and of devices, in every state, by name. */
export function sampleDevicePages(frame: Frame): readonly (readonly [string, VNode])[] {
  const signIn = {
    ...frame,
    project,
    form,
    emailOnly: false,
    why: 'code',
    passkeys: true,
    notice: undefined,
    waitSeconds: 25,
  } as const
  const enter = { ...frame, project, who, form, brought: undefined, notice: undefined }
  return [
    ['sign in', signInPage(signIn)],
    ['sign in, e-mail only', signInPage({ ...signIn, emailOnly: true, why: 'me' })],
    ['sign in again', signInPage({ ...signIn, why: 'again' })],
    ...SIGN_IN_NOTICES.map(
      (notice) => [`sign in, ${notice}`, signInPage({ ...signIn, notice })] as const,
    ),
    [
      'sign in, code waits',
      signInPage({ ...signIn, notice: 'recent', typed: 'anna@example.test', pendingUrl: '/v/x' }),
    ],
    ['enter', enterPage(enter)],
    ['compare', enterPage({ ...enter, brought: 'WDJB-MJHT' })],
    ...ENTER_NOTICES.map(
      (notice) => [`enter, ${notice}`, enterPage({ ...enter, notice })] as const,
    ),
    ...Object.entries(SAMPLE_QUESTIONS).map(
      ([name, question]) =>
        [
          `question, ${name}`,
          questionPage({ ...frame, project, who, form, question, notice: undefined, now }),
        ] as const,
    ),
    [
      'question, wrong',
      questionPage({
        ...frame,
        project,
        who,
        form,
        question: sampleQuestion({ mustType: true }),
        notice: 'wrong',
        now,
      }),
    ],
    ...DEVICE_ENDINGS.map(
      (ending) =>
        [
          `device, ${ending}`,
          deviceEndedPage({
            ...frame,
            ending,
            project,
            client: 'Example Player',
            retryAfterSeconds: 540,
            codePath: '/code',
            mePath: '/me',
          }),
        ] as const,
    ),
    ['revoke', revokePage({ ...frame, project, device: SAMPLE_DEVICE, form, now })],
    ...(['kept', 'done', 'unknown'] as const).map(
      (state) =>
        [`revoke, ${state}`, revokedPage({ ...frame, project, state, mePath: '/me' })] as const,
    ),
  ]
}
