/** Frames of a stack that are worth a line of the log. */
const PLACES = 6

/**
 * An error as the log may tell it: its name, its code and where it broke, and the same of what caused it. Never its message, which may quote a
 * value (LEA-06).
 */
export function describeDefect(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error }
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    ...('code' in error && isPlain(error.code) && { code: error.code }),
    // SQLite's own number, which says more than Node's one code for all of them.
    ...('errcode' in error && isPlain(error.errcode) && { errcode: error.errcode }),
    at: places.slice(0, PLACES).map((line) => line.trim()),
    ...(error.cause !== undefined && { cause: describeDefect(error.cause) }),
  }
}

/** Codes are short words and numbers; anything else under that name is not told. */
function isPlain(code: unknown): code is string | number {
  return typeof code === 'number' || (typeof code === 'string' && /^[\w.-]{1,64}$/.test(code))
}
