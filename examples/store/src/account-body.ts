import type { Account } from './accounts.ts'
import type { OnFile } from './factors.ts'
import { form } from './form.ts'
import { html, type Html } from './html.ts'
import type { Visit } from './visit.ts'

/** What stands on the account page: what is on file, and what can be done about it. */
export function accountBody(visit: Visit, account: Account, onFile: OnFile): Html {
  const { email, phone, card } = account
  return html`${
      onFile.approvals.length > 0 &&
      html`<p class="alert" role="alert">
        Somebody asks to sign in to your account. <a href="/approval">Is this you?</a>
      </p>`
    }
    <dl>
      <dt>E-mail address, confirmed</dt>
      <dd>${email}</dd>
      <dt>Phone number, confirmed</dt>
      <dd>${phone} <a href="/account/phone">Change the phone number</a></dd>
      <dt>Payment method</dt>
      <dd>${card ?? 'none yet'} <a href="/account/card">Change the payment method</a></dd>
    </dl>
    ${
      visit.session.receipt !== undefined &&
      html`<p><a href="/receipt">What the receipt says</a></p>`
    }
    <p><a class="button" href="/">To the books</a></p>
    ${appPart(visit, onFile)} ${browsersPart(visit, onFile)}
    <h2>Sign out</h2>
    ${form(
      visit,
      '/sign-out',
      html`<button class="quiet">Sign out</button>
        <button class="quiet" name="forget" value="browser">
          Sign out and forget this browser
        </button>`,
    )}`
}

function appPart(visit: Visit, { app, recoveryCodes }: OnFile): Html {
  const act = (what: string, label: string) =>
    html`<button class="quiet" name="do" value="${what}">${label}</button>`
  const inside =
    app === undefined
      ? html`<p>It shows the codes for signing in, also without a network.</p>
          ${form(visit, '/account/app', act('add', 'Add an authenticator app'))}`
      : html`<p>
            It is set up.
            ${recoveryCodes === 1 ? 'One recovery code is' : `${recoveryCodes} recovery codes are`}
            left.
          </p>
          ${form(
            visit,
            '/account/app',
            html`${act('codes', 'Make new recovery codes')} ${act('remove', 'Remove the app')}`,
          )}`
  return html`<h2>Authenticator app</h2>
    ${inside}`
}

function browsersPart(visit: Visit, { browsers }: OnFile): Html | undefined {
  if (browsers.length === 0) return undefined
  return html`<h2>Browsers you trust</h2>
    <ul class="books">
      ${browsers.map(
        ({ id, name, seenAt }) =>
          html`<li>
            <div><b>${name}</b><span>Last used ${seenAt.toISOString().slice(0, 10)}</span></div>
            ${form(
              visit,
              '/account/browsers',
              html`<input type="hidden" name="browser" value="${id}" />
                <button class="quiet">Trust no more</button>`,
            )}
          </li>`,
      )}
    </ul>`
}
