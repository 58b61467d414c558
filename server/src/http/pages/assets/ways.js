// The ways that need a script, or are better with one: a passkey, an approval on another device, and what a page says once a message has left.

const canAsk = typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function'

offerPasskeys()
askForPasskey()
followApproval()
goOn()
sayItIsSent()

function offerPasskeys() {
  if (canAsk)
    for (const element of document.querySelectorAll('[data-with-passkey]'))
      element.removeAttribute('hidden')
  for (const element of document.querySelectorAll('[data-without-passkey]')) element.remove()
}

/** Asks the browser for the passkey that the form's options name, and sends what it answers with the form. */
function askForPasskey() {
  /** @type {HTMLFormElement | null} */
  const form = document.querySelector('form[data-passkey]')
  /** @type {HTMLElement | null} */
  const line = document.querySelector('[data-passkey-failed]')
  if (form === null || line === null) return
  if (!canAsk) {
    line.textContent = line.dataset.passkeyUnsupported ?? ''
    return
  }
  let asking = false
  form.addEventListener('submit', (event) => {
    const pressed = event instanceof SubmitEvent ? event.submitter : null
    if (!(pressed instanceof HTMLButtonElement) || pressed.value !== 'passkey') return
    event.preventDefault()
    void ask(form, line)
  })
  if (form.hasAttribute('data-at-once')) {
    // Only the person's own choice asks at once: no reload does.
    history.replaceState(null, '', location.pathname)
    void ask(form, line)
  }

  /** @param {HTMLFormElement} from @param {HTMLElement} said */
  async function ask(from, said) {
    if (asking) return
    asking = true
    said.textContent = ''
    try {
      const options = JSON.parse(from.dataset.passkey ?? '')
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
      const credential = await navigator.credentials.get({ publicKey })
      if (!(credential instanceof PublicKeyCredential)) throw new TypeError('no passkey')
      give(from, 'credential', JSON.stringify(credential.toJSON()))
      give(from, 'action', 'passkey')
      from.submit()
    } catch {
      // The person closed the window, or has no passkey for here; nothing more is known, and nothing was sent.
      said.textContent = said.dataset.passkeyFailed ?? ''
    }
    asking = false
  }
}

/** Asks the page anew once the verification is over; where it cannot be told of that, every few seconds. */
function followApproval() {
  /** @type {HTMLElement | null} */
  const waits = document.querySelector('[data-stream]')
  if (waits === null) return
  const place = waits.dataset.stream ?? ''
  const stream = new EventSource(place)
  stream.addEventListener('ended', () => {
    stream.close()
    location.assign(place)
  })
  stream.addEventListener('error', () => {
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => location.assign(place), 5000)
  })
}

/** Presses the one button of a page that only goes on. */
function goOn() {
  /** @type {HTMLFormElement | null} */
  const form = document.querySelector('form[data-goes-on]')
  form?.requestSubmit(form.querySelector('button'))
}

/** Says that the message has left, once it must have. */
function sayItIsSent() {
  /** @type {HTMLElement | null} */
  const sending = document.querySelector('[data-sending]')
  if (sending === null) return
  setTimeout(
    () => {
      sending.setAttribute('hidden', '')
      document.querySelector('[data-sent]')?.removeAttribute('hidden')
    },
    Number(sending.dataset.sending) * 1000,
  )
}
