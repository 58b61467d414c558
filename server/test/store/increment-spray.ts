import { sprayKey } from '../../src/domain/limit/spray.ts'
import { put, type Store } from '../../src/domain/store.ts'
import { aSpray, keep, PROJECT } from './sample-records.ts'

const key = sprayKey(PROJECT)

/** Adds one to a counter, and answers what it is then. */
export function increment(store: Pick<Store, 'change'>): Promise<number> {
  return store.change([key], (records) => {
    const checks = (records.find(key)?.checks ?? 0) + 1
    return keep([put(key, aSpray(checks))], [], checks)
  })
}

export async function counted(store: Pick<Store, 'find'>): Promise<number> {
  return (await store.find(key))?.checks ?? 0
}
