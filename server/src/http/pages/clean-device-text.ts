import type { DeviceQuestion } from '../../domain/device/device-question.ts'
import type { DeviceView } from '../../domain/device/devices.ts'
import type { Whereabouts } from '../../domain/device/place.ts'
import { cleanText } from '../../domain/message/clean-text.ts'

/** Programs and devices name themselves: a line of a phone, and no room for a story (DEV-41). */
const LONGEST_NAME = 60

/**
 * A question with all that strangers wrote in it made fit to be shown (DEV-24). Scopes stay whole, all of them: a client may ask only for those
 * that it was allowed, which are short names of printable ASCII, and none may be agreed to without being read (DEV-22).
 */
export function cleanQuestion(question: DeviceQuestion): DeviceQuestion {
  const { client, deviceName } = question
  return {
    ...question,
    client: {
      id: client.id,
      name: cleanText(client.name, LONGEST_NAME),
      registered: client.registered,
      ...(client.uri !== undefined && URL.canParse(client.uri) && { uri: hostOf(client.uri) }),
    },
    projectName: cleanText(question.projectName, 1000),
    ...(deviceName !== undefined && { deviceName: cleanText(deviceName, LONGEST_NAME) }),
    asker: cleanWhere(question.asker),
  }
}

/** The same for a device in a list. */
export function cleanDevice(device: DeviceView): DeviceView {
  return {
    ...device,
    name: cleanText(device.name, LONGEST_NAME),
    client: { ...device.client, name: cleanText(device.client.name, LONGEST_NAME) },
    where: cleanWhere(device.where),
  }
}

/** The host alone, an international name as the letters it is made of (WEB-14): a path could pretend to be one. */
function hostOf(uri: string): string {
  return new URL(uri).host
}

function cleanWhere(where: Whereabouts): Whereabouts {
  const { place, agent } = where
  return {
    ...where,
    ...(agent !== undefined && { agent: cleanText(agent, LONGEST_NAME) }),
    ...(place !== undefined && {
      place: {
        ...place,
        ...(place.city !== undefined && { city: cleanText(place.city, LONGEST_NAME) }),
        ...(place.operator !== undefined && { operator: cleanText(place.operator, LONGEST_NAME) }),
      },
    }),
  }
}
