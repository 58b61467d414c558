/** The order matters: each of them says that it is some of those after it, too. */
const BROWSERS = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'] as const
const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'] as const
const SAID: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS': 'macOS' }

/** What a browser is called in a list, by what it says of itself, such as `Firefox on Linux`. */
export function browserName(userAgent = ''): string {
  const browser = BROWSERS.find((name) => userAgent.includes(name))
  const system = SYSTEMS.find((name) => userAgent.includes(name))
  const said = [browser, system].map((name) => name && (SAID[name] ?? name))
  return said.filter((name) => name !== undefined).join(' on ') || 'A browser'
}
