/*
 * A project's own words: single phrases of messages, over the built-in ones of a language (MSG-05).
 *
 * In here: what such a phrase may be, keeping it, and how a message would look with it. Not in here: how messages are put together (message), when
 * they are sent (delivery), or the words of pages, which are the same for all.
 */
import { variablesOf, type Catalogue } from '../message/catalogue.ts'
import { loadCatalogue } from '../message/load-catalogue.ts'
import { locales, type Locale } from '../message/locale.ts'
import { loadMessages } from '../message/say.ts'
import type { Caller } from '../project/caller.ts'
import { put, type Store } from '../store.ts'
import { judgeFit } from './judge-fit.ts'
import { judgePhrases } from './judge-phrases.ts'
import { templateKey, type Template } from './template.ts'

export type TemplateNeeds = {
  readonly store: Pick<Store, 'change' | 'find' | 'list' | 'now'>
  /** The public base address, without a slash at its end. */
  readonly publicUrl: string
}

type SecretCaller = Extract<Caller, { kind: 'secret' }>

/** One language's words in a project. */
export type Words = Template & {
  readonly locale: Locale
  /** The built-in patterns. */
  readonly builtIn: Catalogue
}

/** The variables that a pattern of each phrase holds. */
export const phraseVariables: Readonly<Record<string, readonly string[]>> = variablesOf

/** Every language, with the project's own phrases in it; version 0 where there never were any. */
export async function listTemplates(
  needs: Pick<TemplateNeeds, 'store'>,
  caller: SecretCaller,
): Promise<readonly Template[]> {
  const own = await needs.store.list('template', caller.project)
  return locales.map((locale) => own.find((one) => one.locale === locale) ?? untouched(locale))
}

/** All phrases of one language: the built-in ones, and the project's own. */
export async function getTemplate(
  needs: Pick<TemplateNeeds, 'store'>,
  caller: SecretCaller,
  locale: Locale,
): Promise<Words> {
  const [own, builtIn] = await Promise.all([
    needs.store.find(templateKey(caller.project, locale)),
    loadCatalogue(locale),
  ])
  return { ...(own ?? untouched(locale)), locale, builtIn }
}

/**
 * Sets the project's own phrases of one language; those that are left out are the built-in ones again. They hold for messages written from now on.
 * @throws Problem `invalid_template`, naming the phrase and the rule
 */
export async function putTemplate(
  needs: TemplateNeeds,
  caller: SecretCaller,
  locale: Locale,
  phrases: Readonly<Record<string, string>>,
): Promise<Words> {
  await judgeTemplate(needs, locale, phrases)
  return keep(needs, caller, locale, phrases)
}

/** Takes the project's own phrases of one language away. Taking away what is not there changes nothing. */
export async function removeTemplate(
  needs: Pick<TemplateNeeds, 'store'>,
  caller: SecretCaller,
  locale: Locale,
): Promise<Words> {
  const now = await getTemplate(needs, caller, locale)
  return Object.keys(now.phrases).length === 0 ? now : keep(needs, caller, locale, {})
}

/** The host of the public base address, with its port. */
export function hostOf(publicUrl: string): string {
  return publicUrl.split('/')[2] ?? ''
}

/** @throws Problem `invalid_template` */
export async function judgeTemplate(
  { publicUrl }: Pick<TemplateNeeds, 'publicUrl'>,
  locale: Locale,
  phrases: Readonly<Record<string, string>>,
): Promise<void> {
  judgePhrases(locale, phrases)
  await loadMessages(locale)
  judgeFit({ locale, overrides: phrases }, hostOf(publicUrl))
}

async function keep(
  { store }: Pick<TemplateNeeds, 'store'>,
  caller: SecretCaller,
  locale: Locale,
  phrases: Readonly<Record<string, string>>,
): Promise<Words> {
  const key = templateKey(caller.project, locale)
  const builtIn = await loadCatalogue(locale)
  return store.change([key], (records) => {
    const version = (records.find(key)?.version ?? 0) + 1
    const template = { locale, phrases, version }
    const own = Object.keys(phrases).length
    return {
      // The record stays when the last phrase goes: its version goes on.
      writes: [put(key, template)],
      events: [
        {
          project: caller.project,
          type: 'template.changed',
          facts: { locale, version, phrases: own, by: caller.keyId },
        },
      ],
      outcome: { ...template, builtIn },
    }
  })
}

function untouched(locale: Locale): Template {
  return { locale, phrases: {}, version: 0 }
}
