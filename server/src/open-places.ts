import type { Settings } from './config/settings.ts'
import { openPlaces, type Places } from './places/open-places.ts'
import { messageOf, settingsFault } from './settings-fault.ts'

/** What tells where an address is. A file that cannot be read is told as a fault of the settings. */
export async function openHousePlaces({
  placeFiles,
}: Pick<Settings, 'placeFiles'>): Promise<Places> {
  try {
    return await openPlaces(placeFiles)
  } catch (error) {
    throw settingsFault(`COUNTERSIGN_PLACE_FILES: ${messageOf(error)}`, error)
  }
}
