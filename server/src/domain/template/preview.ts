import { composeVoice } from '../message/compose-voice.ts'
import { loadCatalogue } from '../message/load-catalogue.ts'
import { directionOf, type Locale } from '../message/locale.ts'
import { measureSms } from '../message/measure-sms.ts'
import { loadMessages, say, type Speech } from '../message/say.ts'
import { Problem } from '../problem.ts'
import type { Caller } from '../project/caller.ts'
import { projectKey } from '../project/project.ts'
import type { Transaction } from '../verification/transaction.ts'
import { isInSms } from './judge-phrases.ts'
import { REFERENCE, sampleMessage, type SampleFacts, type Subject } from './sample-messages.ts'
import { templateKey } from './template.ts'
import { hostOf, judgeTemplate, type TemplateNeeds } from './templates.ts'

export type PreviewAsk = {
  readonly locale: Locale
  readonly channel: 'sms' | 'email' | 'voice'
  readonly about: Subject
  readonly purpose: string
  readonly code: string
  readonly lifetimeSeconds: number
  readonly link: boolean
  readonly transaction?: Transaction
  /** Whose words: those given here, or the ones the project has kept. */
  readonly phrases?: Readonly<Record<string, string>>
  /** Another name than the project's. */
  readonly projectName?: string
}

/** What is worth knowing before words are kept; nothing of it is a mistake. */
export type Warning = {
  readonly rule: 'dearer' | 'not_gsm' | 'left_out'
  readonly detail: string
}

export type Preview = {
  readonly locale: Locale
  readonly direction: 'ltr' | 'rtl'
  readonly channel: PreviewAsk['channel']
  readonly text: string
  readonly subject?: string
  readonly html?: string
  readonly encoding?: 'gsm7' | 'ucs2'
  /** Septets of `gsm7`, UTF-16 units of `ucs2`. */
  readonly units?: number
  readonly segments?: number
  readonly warnings: readonly Warning[]
}

/**
 * A message as it would be written now, sent to nobody.
 * @throws Problem `invalid_template`, and `invalid_request` for a call that is about something else than a code
 */
export async function previewTemplate(
  needs: TemplateNeeds,
  caller: Extract<Caller, { kind: 'secret' }>,
  ask: PreviewAsk,
): Promise<Preview> {
  const { locale, channel, about } = ask
  if (channel === 'voice' && about !== 'code')
    throw new Problem('invalid_request', 'about: only a code is told in a call', { field: 'about' })
  if (ask.phrases === undefined) await loadMessages(locale)
  else await judgeTemplate(needs, locale, ask.phrases)
  const [project, kept] = await Promise.all([
    needs.store.find(projectKey(caller.project)),
    needs.store.find(templateKey(caller.project, locale)),
  ])
  const speech = { locale, overrides: ask.phrases ?? kept?.phrases ?? {} }
  const { purpose, code, lifetimeSeconds, link, transaction } = ask
  const told = {
    purpose,
    code,
    lifetimeSeconds,
    projectName: ask.projectName ?? project?.name ?? '',
    host: hostOf(needs.publicUrl),
    ...(transaction !== undefined && { transaction }),
  }
  const shown = { locale, direction: directionOf(locale), channel }
  if (channel === 'voice') {
    const called = { ...speech, ...told, reportUrl: '', reference: REFERENCE }
    return { ...shown, text: composeVoice(called).text, warnings: [] }
  }
  const facts = { ...told, about, link, at: needs.store.now() }
  const message = compose(speech, { ...facts, channel })
  if (message.kind === 'email') {
    const { subject, text, html } = message
    return { ...shown, subject, text, html, warnings: [] }
  }
  const { text } = message
  return {
    ...shown,
    text,
    ...measureSms(text),
    warnings: await warningsOf(text, speech, { ...facts, channel: 'sms' }),
  }
}

/** @throws Problem `invalid_template` for an amount or a host that no words leave room for */
function compose(speech: Speech, facts: SampleFacts) {
  try {
    return sampleMessage(speech, facts)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Problem('invalid_template', `locale: ${error.message}`, { field: 'locale' })
  }
}

async function warningsOf(
  text: string,
  speech: Speech,
  facts: SampleFacts,
): Promise<readonly Warning[]> {
  const warnings = await letterWarnings(speech)
  const now = measureSms(text)
  const builtIn = measureSms(compose({ locale: speech.locale }, facts).text)
  if (now.segments > builtIn.segments) {
    const detail = `It takes ${now.segments} segments, the built-in words ${builtIn.segments}.`
    warnings.push(warning('dearer', detail))
  }
  return facts.about === 'code' ? [...warnings, ...roomWarnings(text, speech)] : warnings
}

/** Own phrases with letters outside the GSM alphabet, where the language's own words have none: one such letter makes the whole message cost twice. */
async function letterWarnings({ locale, overrides = {} }: Speech): Promise<Warning[]> {
  const builtIn: Readonly<Record<string, string>> = await loadCatalogue(locale)
  return Object.entries(overrides).flatMap(([key, source]) => {
    const foreign = [...foreignLetters(source)]
    if (!isInSms(key) || foreign.length === 0 || foreignLetters(builtIn[key] ?? '').size > 0)
      return []
    return [
      warning('not_gsm', `${key} holds what is not in the GSM alphabet: ${foreign.join(' ')}`),
    ]
  })
}

function foreignLetters(text: string): ReadonlySet<string> {
  return new Set(Array.from(text).filter((letter) => measureSms(letter).encoding === 'ucs2'))
}

/** What there was no room for. */
function roomWarnings(text: string, speech: Speech): Warning[] {
  const optional = {
    'sms.never_asked': say(speech, 'sms.never_asked', {}),
    'sms.not_you': say(speech, 'sms.not_you', {}),
    'sms.reference': say(speech, 'sms.reference', { reference: REFERENCE }),
  }
  return Object.entries(optional)
    .filter(([, sentence]) => !text.includes(sentence))
    .map(([key]) => warning('left_out', `There was no room for ${key}.`))
}

function warning(rule: Warning['rule'], detail: string): Warning {
  return { rule, detail }
}
