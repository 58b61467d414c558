import type { AddressInfo, Server } from 'node:net'

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d{1,5}))?$/

/**
 * Judges the Host of a request (WEB-10): the public address's, and in the sandbox the names of this machine with the port we listen on.
 * Without this, another name that resolves to us could borrow a browser's way in (DNS rebinding).
 */
export function hostJudge(
  publicUrl: string,
  sandbox: boolean,
  server: Server,
): (host: string | undefined) => boolean {
  const { host, hostname, protocol } = new URL(publicUrl)
  const usualPort = protocol === 'https:' ? '443' : '80'
  const served = new Set([host, host === hostname ? `${hostname}:${usualPort}` : host])
  return (asked) => {
    if (asked === undefined) return false
    if (served.has(asked)) return true
    if (served.has(asked.toLowerCase())) return true
    return sandbox && isLoopback(asked, server.address())
  }
}

function isLoopback(asked: string, address: AddressInfo | string | null): boolean {
  const match = LOOPBACK.exec(asked)
  if (match === null) return false
  // A server that does not listen is only reached from inside its own process.
  if (address === null || typeof address === 'string') return true
  return Number(match[1] ?? 80) === address.port
}
