import { resolve } from 'node:path'
import type { Settings } from '../config/settings.ts'
import { openHousePlaces } from '../open-places.ts'
import type { Finding } from './finding.ts'

/** A file older than this tells too many networks wrong: they change hands every month. */
const OLD_DAYS = 400
const DAY = 86_400_000

/** Says which files of places are asked, and how old each is. */
export async function examinePlaces(
  settings: Settings,
  folder: string,
  now: number,
): Promise<Finding[]> {
  const subject = 'places'
  try {
    const places = await openHousePlaces({
      placeFiles: settings.placeFiles.map((file) => resolve(folder, file)),
    })
    return places.about().map(({ file, kind, builtAt }) => {
      const days = Math.floor((now - builtAt) / DAY)
      const built = new Date(builtAt).toISOString().slice(0, 10)
      const detail = `${file} (${kind}) was built on ${built}, ${days} days ago`
      return { subject, state: days > OLD_DAYS ? 'warning' : 'ok', detail }
    })
  } catch (error) {
    return [{ subject, state: 'fault', detail: error instanceof Error ? error.message : 'unknown' }]
  }
}
