import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const PROGRAMS = ['postfix', 'dovecot', 'openssl']

/**
 * Why the mail lab cannot run here, or undefined when it can. Where it is required (CI=true or
 * COUNTERSIGN_MAIL_LAB=required) a reason is a failure: a lab that skips itself unseen shows nothing.
 */
export function mailLabMissing(): string | undefined {
  const missing = PROGRAMS.filter((program) => !isInstalled(program))
  const reason =
    missing.length > 0
      ? `not installed: ${missing.join(', ')}`
      : process.getuid?.() === 0
        ? undefined
        : 'Postfix starts as root only'
  return judge(reason)
}

/** The same for SpamAssassin. */
export function spamAssassinMissing(): string | undefined {
  return judge(isInstalled('spamassassin') ? undefined : 'not installed: spamassassin')
}

function judge(reason: string | undefined): string | undefined {
  const required =
    process.env['CI'] === 'true' || process.env['COUNTERSIGN_MAIL_LAB'] === 'required'
  if (reason !== undefined && required)
    throw new Error(`the mail lab is required here, but ${reason}`)
  return reason
}

function isInstalled(program: string): boolean {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return places.some((place) => {
    try {
      accessSync(join(place, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
