import { UsageFault, type Called, type CommandOption } from './command.ts'
import { serviceUrl } from './service-options.ts'
import type { Terminal } from './terminal.ts'

/** Which service a person signs in at. */
export const ISSUER_OPTION = {
  issuer: {
    type: 'string',
    value: 'address',
    about: 'the service; otherwise COUNTERSIGN_URL, or the host and port of the settings',
  },
} as const satisfies Record<string, CommandOption>

/** The service's address, as it calls itself. Raises UsageFault for one that a token must not be sent to. */
export function issuerOf(called: Called, terminal: Terminal): string {
  const text = called.text('issuer') ?? serviceUrl(terminal)
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new UsageFault('the address of the service must be an http or https URL')
  if (url.protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname))
    throw new UsageFault('the service must be reached by https, unless it runs on this machine')
  return text.replace(/\/+$/, '')
}
