import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Instant } from '../../../domain/instant.ts'
import { layout } from './layout.ts'
import type { Form, Frame } from './model.ts'
import { timeOfDay } from './time.ts'

/** The virtual phone or mailbox of one address. */
export type Letterbox = {
  readonly to: string
  readonly messages: readonly {
    readonly id: string
    readonly channel: string
    readonly from: string
    readonly subject: string | undefined
    readonly text: string
    readonly code: string | undefined
    readonly url: string | undefined
    readonly at: Instant
  }[]
}

type SandboxModel = Frame & {
  readonly sheets: { readonly css: string; readonly js: string }
  readonly form: Form
  readonly boxes: readonly Letterbox[]
  readonly now: Instant
  /** `COUNTERSIGN_URL`, for the example to copy. */
  readonly publicUrl: string
}

/** Addresses with a fixed outcome, as the sandbox carrier has them. */
const DESTINATIONS = [
  ['anything@example.test', '+1 500 555 0001', 'arrives here'],
  ['refused@example.test', '+1 500 555 0002', 'is refused for good'],
  ['busy@example.test', '+1 500 555 0003', 'is put off, and tried again'],
  ['lost@example.test', '+1 500 555 0004', 'is accepted and never arrives'],
] as const

/** For testers, so in English only: what was sent, addresses that fail on purpose, and the clock. */
export function sandboxPage(model: SandboxModel): VNode {
  const { boxes, now, form, sheets } = model
  return layout(
    model,
    { title: 'Sandbox', wide: true, more: sheets },
    html`<h1>Sandbox</h1>`,
    html`<p>
      Every message stands below, by the address it was sent to: the address with the newest message
      comes first, and its newest message on top. Text messages and calls reach nobody; e-mails
      leave only where a mail server is set.${' '}
      <span data-with-script hidden>It appears by itself.</span>
      <span data-without-script>Reload the page to see what is new.</span>
    </p>`,
    html`<div class="board">
      <section id="messages" aria-label="Messages" aria-live="polite">
        ${boxes.length === 0 ? emptyBox(model.publicUrl) : boxes.map((box) => letterbox(box, now))}
      </section>
      <aside>${clock(form, now)} ${destinations()}</aside>
    </div>`,
  )
}

function emptyBox(publicUrl: string): VNode {
  return html`<div class="empty">
    <h2>No message yet</h2>
    <p>Start a verification, and its message appears here:</p>
    <pre><code>${`curl ${publicUrl}/v1/verifications \\
  -H "Authorization: Bearer $SECRET_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{"purpose":"sign_in","channel":"sms","to":"+15005550001"}'`}</code></pre>
  </div>`
}

function letterbox({ to, messages }: Letterbox, now: Instant): VNode {
  return html`<article>
    <h2>
      <small>${to.includes('@') ? 'Mailbox' : 'Phone'}</small>
      <bdi translate="no">${to}</bdi>
    </h2>
    <ol>
      ${messages.map(
        (message) =>
          html`<li class=${message.channel}>
            <p class="head">
              <span>${message.from}</span> <span>${timeOfDay('en', message.at, now)}</span>
            </p>
            ${message.subject !== undefined && html`<h3>${message.subject}</h3>`}
            <p class="text" dir="auto">${message.text}</p>
            ${
              message.channel === 'voice' &&
              message.code !== undefined &&
              html`<audio
                controls
                preload="none"
                src=${`/sandbox/messages/${message.id}/audio`}
              ></audio>`
            }
            <p class="tools">
              ${
                message.code !== undefined &&
                html`<code>${message.code}</code>
                  <button
                    type="button"
                    data-copy=${message.code}
                    data-copied="Copied"
                    data-with-script
                    hidden
                  >
                    Copy
                  </button>`
              }
              ${message.url !== undefined && html`<a href=${message.url}>Open the link</a>`}
            </p>
          </li>`,
      )}
    </ol>
  </article>`
}

function clock(form: Form, now: Instant): VNode {
  return html`<form method="post" action=${form.action}>
    <h2>Clock</h2>
    <p>Every deadline follows it. It is now ${timeOfDay('en', now, now)}.</p>
    <input type="hidden" name="csrf_token" value=${form.csrfToken} />
    <label for="minutes">Minutes to move on</label>
    <input id="minutes" name="minutes" type="number" min="1" max="5256000" value="5" />
    <button name="action" value="advance">Move the clock on</button>
    <button name="action" value="clear" formnovalidate>Forget all messages</button>
  </form>`
}

function destinations(): VNode {
  return html`<h2>Addresses with a fixed outcome</h2>
    <p>They belong to nobody. Any other address arrives here too.</p>
    <dl>
      ${DESTINATIONS.map(
        ([mailbox, number, outcome]) =>
          html`<dt>${outcome}</dt>
            <dd><code>${mailbox}</code> <code>${number}</code></dd>`,
      )}
    </dl>`
}
