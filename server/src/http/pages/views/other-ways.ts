import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Way } from '../../../domain/delivery/channel.ts'
import { phrase } from '../phrase.ts'
import type { Answering } from './model.ts'

/** The other ways to answer, behind a line that opens without a script. Only ways that may be used here are offered (PKY-23). Nothing when there are none. */
export function otherWays(model: Answering): VNode | undefined {
  const { locale, others, fixed } = model
  if (others.length === 0) return undefined
  return html`<details
    class="another"
    open=${model.notice === 'wrong' || model.notice === 'refused'}
  >
    <summary>${phrase(locale, 'way.another', {})}</summary>
    ${fixed && html`<p class="hint">${phrase(locale, 'way.another_fixed', {})}</p>`}
    ${wayButtons(model)}
  </details>`
}

/** A button for each of them, in a form of the page. @param first how the first one looks */
export function wayButtons({ locale, form, others }: Answering, first?: 'main'): VNode[] {
  return others.map(
    (way, at) =>
      html`<button
        class=${at === 0 ? first : undefined}
        name="action"
        value="another"
        formaction=${wayAction(form.action, way)}
        formnovalidate
      >
        ${phrase(locale, `way.${way}`, {})}
      </button>`,
  )
}

/** Where a form goes that chooses this way. */
function wayAction(action: string, way: Way): string {
  return `${action}?channel=${way}`
}
