import { registerHooks } from 'node:module'

/* The same build with its store exchanged while it is loaded: `memory-store.ts` comes where the SQLite store was asked for. */
registerHooks({
  resolve(specifier, context, next) {
    return specifier.endsWith('/sqlite/open-sqlite-store.ts')
      ? next(new URL('memory-store.ts', import.meta.url).href, context)
      : next(specifier, context)
  },
})
await import('./service.ts')
