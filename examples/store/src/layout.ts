import { alert } from './form.ts'
import { html, type Html } from './html.ts'

/** What stands around every page. */
export type Frame = {
  readonly countersignUrl: string
  readonly isSandbox: boolean
  readonly isSignedIn: boolean
  readonly notice: string | undefined
  readonly warning: string | undefined
}

/** A whole page. */
export function layout(title: string, body: Html, frame: Frame): string {
  const { countersignUrl, isSandbox, isSignedIn, notice, warning } = frame
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Example Books</title>
        <link rel="stylesheet" href="/store.css" />
      </head>
      <body>
        <header>
          <a class="name" href="/">Example Books</a>
          <nav aria-label="Account">
            ${
              isSignedIn
                ? html`<a href="/account">Your account</a>`
                : html`<a href="/sign-in">Sign in</a> <a href="/sign-up">Sign up</a>`
            }
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${notice !== undefined && html`<p class="notice" role="status">${notice}</p>`}
          ${alert(warning)} ${body}
        </main>
        <footer>
          <p>
            Example Books sells nothing. It shows how a shop verifies its people.
            ${isSandbox && 'No message leaves this machine: the codes are in the sandbox inbox.'}
          </p>
          <nav aria-label="More">
            <a href="${countersignUrl}/">Countersign</a>
            ${
              isSandbox &&
              html`<a href="${countersignUrl}/sandbox" target="_blank"
                >Sandbox inbox (opens a new tab)</a
              >`
            }
          </nav>
        </footer>
      </body>
    </html>`.html.replace(/\n\s+/g, '\n')
}
