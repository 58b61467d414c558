import { renderUnicodeCompact } from 'uqr'
import { blockLetters } from './block-letters.ts'
import type { Terminal } from './terminal.ts'

/** What a person is shown, to open and to type. */
export type ShownCode = {
  readonly userCode: string
  readonly verificationUri: string
  readonly verificationUriComplete: string
}

const INDENT = '    '

/**
 * The lines that ask a person to sign in. The picture comes first, so that on a short screen the address and the code stay in sight; it is left
 * out where it would be torn or where its characters are none.
 */
export function showUserCode(
  { userCode, verificationUri, verificationUriComplete }: ShownCode,
  { columns, env }: Pick<Terminal, 'columns' | 'env'>,
): readonly string[] {
  const width = columns ?? 0
  const isDrawn = writesUnicode(env)
  const picture = isDrawn ? pictureOf(verificationUriComplete, env, width) : []
  const letters = isDrawn ? blockLetters(userCode)?.map((line) => INDENT + line) : undefined
  const isBig = letters?.every((line) => line.length < width) === true
  return [
    ...(picture.length > 0 ? ['Point a phone at this, or open the address below.', ''] : []),
    ...picture,
    ...(picture.length > 0 ? [''] : []),
    'To sign in, open on any device',
    '',
    `${INDENT}${verificationUri}`,
    '',
    'and enter this code:',
    '',
    ...(isBig ? [...letters, ''] : []),
    `${INDENT}${userCode}`,
    '',
    'The page must show the same code. Say no there if you did not start this.',
    '',
  ]
}

/** Drawn white on black whatever the terminal's own colours are: some phones read no picture that is inverted. */
function pictureOf(text: string, env: Terminal['env'], columns: number): readonly string[] {
  const isColoured = (env['NO_COLOR'] ?? '') === ''
  const lines = renderUnicodeCompact(text, { ecc: 'L', border: 2 }).split('\n')
  if (lines.some((line) => line.length + INDENT.length >= columns)) return []
  return lines.map((line) =>
    isColoured ? `${INDENT}\x1b[97;40m${line}\x1b[0m` : `${INDENT}${line}`,
  )
}

/** POSIX says which of the three counts; macOS writes UTF-8 when none is set. */
export function writesUnicode(
  env: Terminal['env'],
  platform: NodeJS.Platform = process.platform,
): boolean {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(
    (one) => one !== undefined && one !== '',
  )
  if (locale !== undefined) return /utf-?8/i.test(locale)
  return platform === 'darwin' || env['WT_SESSION'] !== undefined
}
