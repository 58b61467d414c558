import type { Catalogue } from './catalogue.ts'
import { en } from './catalogues/en.ts'
import type { Locale } from './locale.ts'

/** Each stands here by its own name, so that the build makes a file of each. */
const loaders: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(en),
  de: () => import('./catalogues/de.ts').then(({ de }) => de),
  es: () => import('./catalogues/es.ts').then(({ es }) => es),
  ar: () => import('./catalogues/ar.ts').then(({ ar }) => ar),
  fr: () => import('./catalogues/fr.ts').then(({ fr }) => fr),
  it: () => import('./catalogues/it.ts').then(({ it }) => it),
  pt: () => import('./catalogues/pt.ts').then(({ pt }) => pt),
  nl: () => import('./catalogues/nl.ts').then(({ nl }) => nl),
  pl: () => import('./catalogues/pl.ts').then(({ pl }) => pl),
  cs: () => import('./catalogues/cs.ts').then(({ cs }) => cs),
  sk: () => import('./catalogues/sk.ts').then(({ sk }) => sk),
  hu: () => import('./catalogues/hu.ts').then(({ hu }) => hu),
  ro: () => import('./catalogues/ro.ts').then(({ ro }) => ro),
  bg: () => import('./catalogues/bg.ts').then(({ bg }) => bg),
  el: () => import('./catalogues/el.ts').then(({ el }) => el),
  tr: () => import('./catalogues/tr.ts').then(({ tr }) => tr),
  ru: () => import('./catalogues/ru.ts').then(({ ru }) => ru),
  uk: () => import('./catalogues/uk.ts').then(({ uk }) => uk),
  sr: () => import('./catalogues/sr.ts').then(({ sr }) => sr),
  hr: () => import('./catalogues/hr.ts').then(({ hr }) => hr),
  sl: () => import('./catalogues/sl.ts').then(({ sl }) => sl),
  lt: () => import('./catalogues/lt.ts').then(({ lt }) => lt),
  lv: () => import('./catalogues/lv.ts').then(({ lv }) => lv),
  et: () => import('./catalogues/et.ts').then(({ et }) => et),
  fi: () => import('./catalogues/fi.ts').then(({ fi }) => fi),
  sv: () => import('./catalogues/sv.ts').then(({ sv }) => sv),
  da: () => import('./catalogues/da.ts').then(({ da }) => da),
  nb: () => import('./catalogues/nb.ts').then(({ nb }) => nb),
  he: () => import('./catalogues/he.ts').then(({ he }) => he),
  fa: () => import('./catalogues/fa.ts').then(({ fa }) => fa),
  ur: () => import('./catalogues/ur.ts').then(({ ur }) => ur),
  hi: () => import('./catalogues/hi.ts').then(({ hi }) => hi),
  bn: () => import('./catalogues/bn.ts').then(({ bn }) => bn),
  ta: () => import('./catalogues/ta.ts').then(({ ta }) => ta),
  th: () => import('./catalogues/th.ts').then(({ th }) => th),
  vi: () => import('./catalogues/vi.ts').then(({ vi }) => vi),
  id: () => import('./catalogues/id.ts').then(({ id }) => id),
  zh: () => import('./catalogues/zh.ts').then(({ zh }) => zh),
  ja: () => import('./catalogues/ja.ts').then(({ ja }) => ja),
  ko: () => import('./catalogues/ko.ts').then(({ ko }) => ko),
}

/** A language's patterns for messages, read from its file the first time. */
export function loadCatalogue(locale: Locale): Promise<Catalogue> {
  return loaders[locale]()
}
