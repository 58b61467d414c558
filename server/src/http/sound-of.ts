import type { Sandbox, SandboxMessage } from './sandbox-needs.ts'

/** The sound of the call that a message of the sandbox is; undefined when there is none of this id among them, or it is written. */
export async function soundOf(
  { sound }: Sandbox,
  messages: readonly SandboxMessage[],
  id: string,
): Promise<Buffer | undefined> {
  const found = messages.find((message) => message.id === id)
  if (found?.voice === undefined || found.code === undefined) return undefined
  const { locale, voice: words, code } = found
  return Buffer.from(await sound({ locale, words, code }))
}
