import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cleanText } from '../../../src/domain/message/clean-text.ts'
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
