import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ACCOUNT_NEWS } from '../../../src/domain/delivery/account-notice.ts'
import { cleanText } from '../../../src/domain/message/clean-text.ts'
import { composeAccountNotice } from '../../../src/domain/message/compose-account-notice.ts'
import { composeMessage } from '../../../src/domain/message/compose-message.ts'
import { composeNotice } from '../../../src/domain/message/compose-notice.ts'
import { asSms, smsFacts } from './message-samples.ts'

const page = readFileSync(
  new URL('../../../../docs/reference/messages.md', import.meta.url),
  'utf8',
)

test('the reference page of messages shows the messages as they are written', () => {
  const transaction = { amount: '129.99', currency: 'EUR', payee: 'Kiosk' }
  const bought = asSms(composeMessage(smsFacts({ transaction }))).text
  const notice = composeNotice({ ...smsFacts(), notice: 'many_wrong_guesses' })
  const approved = composeNotice({ ...smsFacts(), notice: 'approved' })
  expect(page).toContain(`\`\`\`\n${asSms(approved).text}\n\`\`\``)
  expect(page).toContain(`\`\`\`\n${asSms(composeMessage(smsFacts())).text}\n\`\`\``)
  expect(page).toContain(`\`${bought.slice(0, bought.indexOf(' Expires'))}\``)
  expect(page).toContain(`\`\`\`\n${asSms(notice).text}\n\`\`\``)
  expect(page).toContain(`\`${cleanText('https://evil.example/login')}\``)
})

test('it shows what is told of an account, and names every news there is', () => {
  const told = {
    channel: 'sms',
    locale: 'en',
    projectName: 'Example Books',
    at: Date.UTC(2026, 10, 21, 12, 5),
    host: 'verify.shop.example',
  } as const
  const removed = composeAccountNotice({ ...told, news: 'authenticator_removed', name: 'Pixel 9' })
  const reportUrl = 'https://verify.shop.example/report/...'
  const recovered = composeAccountNotice({ ...told, news: 'recovered', reportUrl })
  for (const message of [removed, recovered])
    expect(page).toContain(`\`\`\`\n${asSms(message).text}\n\`\`\``)
  for (const news of ACCOUNT_NEWS) expect(page).toContain(`\`${news}\``)
})
