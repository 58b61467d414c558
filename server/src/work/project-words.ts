import type { ProjectId } from '../domain/ids.ts'
import type { Locale } from '../domain/message/locale.ts'
import type { Instant } from '../domain/instant.ts'
import type { Store } from '../domain/store.ts'
import type { Template } from '../domain/template/template.ts'

/** The words that projects wrote themselves, kept in memory so that a message need not ask the store whether there are any. */
export type ProjectWords = {
  readonly of: (
    project: ProjectId,
    locale: Locale,
  ) => Promise<Template | undefined> | Template | undefined
  readonly stop: () => void
}

/** How old what another process changed may be. What this one changes is known at once. */
const KEPT_MS = 10_000
const MOST_PROJECTS = 1000

type Known = { readonly until: Instant; readonly templates: ReadonlyMap<string, Template> }

export function openProjectWords(store: Pick<Store, 'list' | 'now' | 'onEvents'>): ProjectWords {
  const known = new Map<ProjectId, Known>()
  const asked = new Map<ProjectId, Promise<ReadonlyMap<string, Template>>>()

  const ask = async (project: ProjectId): Promise<ReadonlyMap<string, Template>> => {
    const found = await store.list('template', project)
    const templates = new Map(found.map((template) => [template.locale, template]))
    // One that was changed while it was read is read again.
    if (asked.delete(project)) {
      if (known.size >= MOST_PROJECTS) known.clear()
      known.set(project, { until: store.now() + KEPT_MS, templates })
    }
    return templates
  }

  const stop = store.onEvents((events) => {
    for (const { type, project } of events)
      if (type === 'template.changed') {
        known.delete(project)
        asked.delete(project)
      }
  }, 'own')

  return {
    of(project, locale) {
      const own = known.get(project)
      if (own !== undefined && store.now() < own.until) return own.templates.get(locale)
      const asking = asked.get(project) ?? ask(project)
      asked.set(project, asking)
      // One that failed is asked anew.
      asking.catch(() => asked.delete(project))
      return asking.then((templates) => templates.get(locale))
    },
    stop,
  }
}
