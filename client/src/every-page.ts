import type { Page } from './page.ts'

/** Walks through a list of the service, asking for the next page only when it is needed. */
export async function* everyPage<T>(
  get: (after: string | undefined) => Promise<Page<T>>,
  first: string | undefined,
): AsyncGenerator<T, void, undefined> {
  let after = first
  do {
    // Each cursor comes with the page before it, so the pages cannot be asked for at once.
    // oxlint-disable-next-line no-await-in-loop
    const page: Page<T> = await get(after)
    yield* page.data
    // A cursor that does not move would go round for ever.
    after = page.next === after ? undefined : page.next
  } while (after !== undefined)
}
