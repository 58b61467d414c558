import { bareHost, ownAddress } from './message-address.ts'
import type { ComposedEmail, MessageFacts } from './message-facts.ts'
import { textOfPurpose } from './purpose.ts'
import { sayLifetime } from './say-lifetime.ts'
import { say, type Writer } from './say.ts'
import { payeeText, userTextOf, type UserText } from './user-text.ts'
import { writeEmail, type EmailBlock } from './write-email.ts'

/**
 * An e-mail with a code, and with a button above it when there is a link. The subject names the
 * project but not the code, unless `codeInSubject` says so: a locked phone shows the subject.
 */
export function composeEmail(facts: MessageFacts): ComposedEmail {
  const given = userTextOf(facts)
  return writeEmail({
    locale: facts.locale,
    subject: subjectOf(facts, given),
    title: (writer) => titleOf(facts, given, writer),
    blocks: [
      ...transactionBlocks(facts, given),
      ...linkBlocks(facts),
      ...codeBlocks(facts),
      ...safetyBlocks(facts, given),
    ],
  })
}

function subjectOf(facts: MessageFacts, { project }: UserText): string {
  const { code, link, codeInSubject } = facts
  if (codeInSubject === true) return say(facts, 'email.subject_with_code', { code, project })
  return say(facts, link === undefined ? 'email.subject' : 'email.subject_of_link', { project })
}

function titleOf(facts: MessageFacts, given: UserText, writer: Writer): string {
  const { project, transaction } = given
  switch (transaction?.kind) {
    case undefined:
      return say(facts, `email.${textOfPurpose(facts.purpose)}`, { project }, writer)
    case 'payment': {
      const { amount } = transaction
      return say(facts, 'email.transaction', { amount, payee: payeeText(transaction) }, writer)
    }
    case 'batch': {
      const { total, payments } = transaction
      const count = String(payments.length)
      return say(facts, 'email.batch', { amount: total, count }, writer)
    }
    case 'declared':
      return say(facts, 'email.declared', { action: transaction.action }, writer)
  }
}

/** Every payment of several, and every fact: what does not fit into one line. */
function transactionBlocks(facts: MessageFacts, { transaction }: UserText): EmailBlock[] {
  if (transaction?.kind === 'batch')
    return transaction.payments.map((one) => {
      const part = { amount: one.amount, payee: payeeText(one) }
      return { form: 'words', words: (writer) => say(facts, 'email.part', part, writer) }
    })
  if (transaction?.kind === 'declared')
    return transaction.facts.map((fact) => ({
      form: 'words',
      words: (writer) => say(facts, 'email.fact', fact, writer),
    }))
  return []
}

function linkBlocks(facts: MessageFacts): EmailBlock[] {
  const { link, host } = facts
  if (link === undefined) return []
  const address = ownAddress(link, host)
  return [
    { form: 'button', address, words: (writer) => say(facts, 'email.open_link', {}, writer) },
    {
      form: 'words',
      words: (writer) => say(facts, 'email.link_host', { host: bareHost(host) }, writer),
    },
  ]
}

function codeBlocks(facts: MessageFacts): EmailBlock[] {
  const { link, code, lifetimeSeconds, reference } = facts
  const lead = link === undefined ? 'email.your_code' : 'email.or_code'
  return [
    { form: 'words', words: (writer) => say(facts, lead, {}, writer) },
    { form: 'code', code },
    { form: 'words', words: (writer) => sayLifetime(facts, lifetimeSeconds, writer) },
    { form: 'words', words: (writer) => say(facts, 'email.reference', { reference }, writer) },
  ]
}

function safetyBlocks(facts: MessageFacts, { project }: UserText): EmailBlock[] {
  const { host, reportUrl } = facts
  const from = { host: bareHost(host), project }
  return [
    { form: 'words', words: (writer) => say(facts, 'email.never_share', { project }, writer) },
    { form: 'words', words: (writer) => say(facts, 'email.not_you', {}, writer) },
    {
      form: 'link',
      address: ownAddress(reportUrl, host),
      words: (writer) => say(facts, 'email.report', {}, writer),
    },
    { form: 'small', words: (writer) => say(facts, 'email.sent_by', from, writer) },
  ]
}
