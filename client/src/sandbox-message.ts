import { readAnswer } from './answer.ts'

/** A message as the sandbox's virtual phone or mailbox got it. */
export type SandboxMessage = {
  readonly id: string
  /** The id of its verification. */
  readonly verification?: string | undefined
  readonly channel: string
  readonly to: string
  readonly from?: string | undefined
  readonly subject?: string | undefined
  readonly text?: string | undefined
  readonly html?: string | undefined
  readonly audio?: string | undefined
  readonly code?: string | undefined
  readonly url?: string | undefined
  readonly at: Date
}

/** Reads one message of the sandbox. */
export function readSandboxMessage(body: unknown): SandboxMessage {
  const answer = readAnswer(body)
  return {
    id: answer.text('id'),
    verification: answer.maybeText('verification'),
    channel: answer.text('channel'),
    to: answer.text('to'),
    from: answer.maybeText('from'),
    subject: answer.maybeText('subject'),
    text: answer.maybeText('text'),
    html: answer.maybeText('html'),
    audio: answer.maybeText('audio'),
    code: answer.maybeText('code'),
    url: answer.maybeText('url'),
    at: answer.instant('at'),
  }
}
