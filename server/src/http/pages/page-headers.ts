/** What a page may load and where it may send: itself, to itself. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  // Continuing to the return address is a link, not a form, so no other origin is needed here.
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ')

const ORDINARY = {
  'content-security-policy': PAGE_POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-write=(self)',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** What every page's answer carries, redirects and errors too (WEB-04, WEB-05, WEB-06, LEA-08, LEA-09). */
export function pageHeaders(publicUrl: string): Readonly<Record<string, string>> {
  // Two years, as RFC 6797 leaves open and ASVS 3.4.1 asks at least half of. Over plain http a browser must ignore it.
  return new URL(publicUrl).protocol === 'https:'
    ? { ...ORDINARY, 'strict-transport-security': 'max-age=63072000; includeSubDomains' }
    : ORDINARY
}
