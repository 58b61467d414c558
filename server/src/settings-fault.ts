/**
 * A fault of the settings that only shows when they are used: `serve` tells it to the operator, with the exit code for settings.
 * @param fault a sentence that names the setting
 */
export function settingsFault(fault: string, cause: unknown): Error {
  return Object.assign(new Error(fault, { cause }), { faults: [fault] })
}

/** What an error says, for a fault that tells why. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown error'
}
