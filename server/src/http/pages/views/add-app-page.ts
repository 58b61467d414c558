import { html } from 'htm/preact'
import type { VNode } from 'preact'
import { phrase, phraseText } from '../phrase.ts'
import { qrSvg } from '../qr.ts'
import { codeField } from './code-field.ts'
import { meForm } from './me-form.ts'
import type { AddApp } from './me-model.ts'
import { backToMe, ownLayout } from './me-page.ts'
import { noticeLine } from './notice-line.ts'

/** A new authenticator app: the seed as a picture, as a link and to be typed, and the code that shows that it works (TOT-10). */
export function addAppPage(model: AddApp): VNode {
  const { locale, notice } = model
  return ownLayout(
    model,
    phraseText(locale, 'add_app.title', {}),
    notice !== undefined &&
      noticeLine(
        phrase(locale, `add_app.${notice}`, {}),
        phrase(locale, `add_app.${notice}_next`, {}),
      ),
    model.seed !== undefined && seedSection(model.locale, model.seed),
    answer(model),
    backToMe(model),
  )
}

function seedSection(
  locale: AddApp['locale'],
  { secret, otpauthUri }: NonNullable<AddApp['seed']>,
): VNode {
  const title = phraseText(locale, 'add_app.qr', {})
  // The picture in the page itself: an address of its own would be one more place from which the seed could be read.
  const picture = `data:image/svg+xml,${encodeURIComponent(qrSvg(otpauthUri, title))}`
  return html`<h2>${phrase(locale, 'add_app.scan', {})}</h2>
    <img class="qr" src=${picture} alt=${title} width="240" height="240" />
    <p>
      <a class="main plain" href=${otpauthUri}>${phrase(locale, 'add_app.here', {})}</a>
    </p>
    <details>
      <summary>${phrase(locale, 'add_app.type', {})}</summary>
      <p class="hint">${phrase(locale, 'add_app.type_why', {})}</p>
      <output class="secret" dir="ltr" translate="no">${inGroups(secret)}</output>
    </details>`
}

function answer({ locale, form, id, name, notice }: AddApp): VNode {
  const isWrong = notice === 'wrong'
  return html`<h2>${phrase(locale, 'add_app.answer', {})}</h2>
    ${meForm(
      form,
      { authenticator: id },
      html`<label for="code">${phrase(locale, 'totp.label', {})}</label>
        ${codeField({ digitsOnly: true, oneTime: true, wrong: isWrong, below: true })}
        <p id="hint" class="hint">${phrase(locale, 'totp.hint', {})}</p>
        <label for="name">${phrase(locale, 'add_app.name', {})}</label>
        <input
          id="name"
          name="name"
          type="text"
          value=${name}
          autocomplete="off"
          maxlength="60"
          aria-describedby="name-hint"
        />
        <p id="name-hint" class="hint">${phrase(locale, 'add_app.name_hint', {})}</p>
        <button class="main" name="action" value="confirm_totp">
          ${phrase(locale, 'code.check', {})}
        </button>`,
    )}`
}

/** `JBSW Y3DP …`: four letters at a time are what an eye carries from one screen to another. */
function inGroups(secret: string): string {
  return (secret.match(/.{1,4}/g) ?? []).join(' ')
}
