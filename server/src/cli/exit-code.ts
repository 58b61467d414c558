/** What a command ends with. The numbers from 64 on are those of sysexits.h, which other programs know. */
export const EXIT = {
  ok: 0,
  /** It was asked and answered, and the answer is no: a wrong code, a refused request, a failed check-up. */
  refused: 1,
  /** The command was called in a way that makes no sense. */
  usage: 2,
  /** The service, or what it needs, cannot be reached. */
  unavailable: 69,
  /** The settings are faulty; nothing was started. */
  settings: 78,
  /** Ctrl-C, as shells count it. */
  interrupted: 130,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
