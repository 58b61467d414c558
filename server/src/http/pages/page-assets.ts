import { readFileSync } from 'node:fs'
import type { App } from '../app.ts'

type Asset = { readonly path: string; readonly type: string; readonly text: string }

const css = 'text/css; charset=utf-8'
const js = 'text/javascript; charset=utf-8'
const assets = {
  css: asset('page', 'css', css, ['ground.css', 'page.css', 'ways.css', 'device.css', 'me.css']),
  js: asset('page', 'js', js, ['page.js', 'give.js', 'ways.js']),
  ownJs: asset('own', 'js', js, ['give.js', 'enrol.js', 'push.js']),
  sandboxCss: asset('sandbox', 'css', css, ['sandbox.css']),
  sandboxJs: asset('sandbox', 'js', js, ['sandbox.js']),
}

/** Where the pages find their style sheets and scripts. A name holds a hash of what is behind it, so it never goes stale. */
export const ASSETS = {
  css: assets.css.path,
  js: assets.js.path,
  ownJs: assets.ownJs.path,
  sandboxCss: assets.sandboxCss.path,
  sandboxJs: assets.sandboxJs.path,
} as const

/** Serves the files of the pages. They are the same for everybody and hold no secret, so browsers may keep them for a year. */
export function assetRoutes(app: App): void {
  for (const { path, type, text } of Object.values(assets))
    app.get(path, (_request, reply) =>
      reply
        .header('content-type', type)
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(text),
    )
}

function asset(stem: string, ending: string, type: string, files: readonly string[]): Asset {
  const text = files
    .map((file) => readFileSync(new URL(`./assets/${file}`, import.meta.url), 'utf8'))
    .join('')
  return { path: `/assets/${stem}.${hashOf(text)}.${ending}`, type, text }
}

/** FNV-1a, 53 bits: tells one version of a file from another, and is no proof of anything. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of Buffer.from(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return (hash >> 11n).toString(36)
}
