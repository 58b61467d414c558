import { html } from 'htm/preact'
import type { VNode } from 'preact'

const PATHS = {
  shield: 'M12 3l7 3v5c0 4.6-2.9 8.2-7 10-4.1-1.8-7-5.4-7-10V6z',
  done: 'M20 6L9 17l-5-5',
  clock: 'M12 7v5l3.5 2M12 3a9 9 0 100 18 9 9 0 000-18z',
  lock: 'M7 11V8a5 5 0 0110 0v3M6 11h12v9H6zM12 15v2',
  stop: 'M12 3a9 9 0 100 18 9 9 0 000-18zM6 6l12 12',
  info: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5M12 8v.01',
  screen: 'M3 5h18v11H3zM8 20h8M12 16v4',
  cross: 'M6 6l12 12M18 6L6 18',
  key: 'M8 8a4 4 0 100 8 4 4 0 000-8zM12 12h9M17 12v4M20.5 12v3',
  phone: 'M7 2.5h10v19H7zM10.5 18.5h3',
  mail: 'M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7',
  list: 'M5 3.5h14v17H5zM8.5 8h7M8.5 12h7M8.5 16h4',
} as const
export type IconName = keyof typeof PATHS

/** A drawing beside words that say the same, so it is hidden from screen readers. */
export function icon(name: IconName): VNode {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${PATHS[name]} />
  </svg>`
}
