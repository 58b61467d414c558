import type { VNode } from 'preact'
import { FACTOR_CHANNELS, type FactorChannel } from '../../src/domain/delivery/channel.ts'
import { shownTransaction } from '../../src/http/pages/shown-transaction.ts'
import { endedPage } from '../../src/http/pages/views/ended-page.ts'
import { factorPage } from '../../src/http/pages/views/factor-page.ts'
import type { About, Answering, Notice } from '../../src/http/pages/views/model.ts'
import { stepPage } from '../../src/http/pages/views/step-page.ts'

const form = { action: '/v/example', csrfToken: 'x'.repeat(43) }

const batch = shownTransaction({
  currency: 'EUR',
  payments: [
    { amount: '129.90', payee: 'Example Books & Sons, Dublin' },
    { amount: '1000.00', payee: 'Zoë’s Garage', reference: 'IE29 AIBK 9311 5212 3456 78' },
    { amount: '7.05', payee: 'مكتبة المدينة' },
  ],
})
const declared = shownTransaction({
  action: 'Delete the workspace “Autumn”',
  facts: { Workspace: 'Autumn', 'Files in it': '1,204', 'Asked by': 'Anna' },
})

const NOTICED: readonly Notice[] = ['empty', 'rests', 'refused', 'early']

/** Pages that wait for a factor, ask for a second step, or tell of a recovery; by name. */
export function sampleWayPages(about: About): readonly (readonly [string, VNode])[] {
  const answering: Answering = {
    ...about,
    form,
    others: ['totp', 'approval', 'recovery_code', 'sms', 'email'],
    fixed: true,
    second: false,
    notice: undefined,
    readyAt: about.asked.now + 90_000,
  }
  const page = (channel: FactorChannel, more: Partial<Answering> = {}): VNode =>
    factorPage({
      ...answering,
      ...more,
      asked: { ...(more.asked ?? answering.asked), channel, to: '' },
      passkey: channel === 'passkey' ? { challenge: 'x', allowCredentials: [] } : undefined,
      number: channel === 'approval' ? '47' : undefined,
      atOnce: false,
      approveAt: `${about.host}/me`,
      streamUrl: '/v/example',
      startUrl: undefined,
    })
  const recovery = { ...about.asked, purpose: 'recovery' }
  return [
    ...FACTOR_CHANNELS.map((way) => [way, page(way)] as const),
    ...FACTOR_CHANNELS.map((way) => [`${way}, wrong`, page(way, { notice: 'wrong' })] as const),
    ...NOTICED.map((notice) => [`totp, ${notice}`, page('totp', { notice })] as const),
    ['totp, several payments', page('totp', { asked: { ...about.asked, transaction: batch } })],
    ['totp, an action', page('totp', { asked: { ...about.asked, transaction: declared } })],
    ['totp, second step', page('totp', { asked: recovery, second: true, fixed: false })],
    ['totp, no other way', page('totp', { others: [] })],
    ['one more step', stepPage({ ...answering, asked: recovery })],
    ['one more step, none left', stepPage({ ...answering, asked: recovery, others: [] })],
    [
      'recovered',
      endedPage({ ...about, asked: recovery, ending: 'approved', returnUrl: undefined }),
    ],
  ]
}
