import { cleanText } from '../domain/message/clean-text.ts'
import { browserName } from './browser-name.ts'

/** Systems by a mark in the user agent; those that also have another's mark come first. */
const SYSTEMS = [
  ['Apple TV', /\b(?:AppleTV|Apple TV|tvOS)\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['a television', /\b(?:SMART-TV|SmartTV|Web0S|HbbTV|BRAVIA|AFT[A-Z]\w*|GoogleTV|Roku)\b/],
  ['Android', /\bAndroid\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\b(?:Macintosh|Mac OS X)\b/],
  ['Linux', /\bLinux\b/],
] as const

/** What a program is called that gives no name of its own, only that of what it runs on, which tells a person nothing. */
const NAMELESS = /^(?:node|undici|deno|bun)$/i
const COMMAND_LINE = 'a command line'

/** Longest user agent looked at, and longest name shown; UTF-16 units. */
const LONGEST_READ = 512
const LONGEST_SHOWN = 40
/** LIM-18: most devices are of few kinds; when there are more, all are forgotten, which costs one reading each. */
const REMEMBERED = 500

/** `agentName`, remembered: the same few programs ask over and over. */
export function agentNames(): typeof agentName {
  const known = new Map<string, string | undefined>()
  return (userAgent) => {
    if (userAgent === undefined || userAgent.length > LONGEST_READ) return agentName(userAgent)
    let name = known.get(userAgent)
    if (name === undefined && !known.has(userAgent)) {
      name = agentName(userAgent)
      if (known.size >= REMEMBERED) known.clear()
      known.set(userAgent, name)
    }
    return name
  }
}

/**
 * What a user agent claims to be, in words for a person: `Safari on iPhone`, a program's own name, `aws-cli`, or `a command line` for one that has
 * none. It is a stranger's text and proves nothing; undefined when there is none.
 */
export function agentName(userAgent: string | undefined): string | undefined {
  const claimed = (userAgent ?? '').slice(0, LONGEST_READ)
  const system = SYSTEMS.find(([, mark]) => mark.test(claimed))?.[0]
  const browser = browserName(claimed)
  if (browser !== undefined) return system === undefined ? browser : `${browser} on ${system}`
  // Nearly every browser and many apps begin with it, so it says nothing.
  const program = claimed.startsWith('Mozilla/') ? '' : (/^[^/(;]+/.exec(claimed)?.[0] ?? '')
  const name = cleanText(program, LONGEST_SHOWN)
  if (name === '') return system
  return NAMELESS.test(name) ? COMMAND_LINE : name
}
