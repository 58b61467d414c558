// What a person's own page does with a script: making a passkey, which needs one, and printing.

createPasskey()
offerPrint()

/** Asks the browser for a new passkey with the options of the page, and sends what it answers. */
function createPasskey() {
  /** @type {HTMLElement | null} */
  const place = document.querySelector('[data-create-passkey]')
  /** @type {HTMLElement | null} */
  const line = document.querySelector('[data-create-failed]')
  const form = place?.querySelector('form')
  if (place === null || line === null || !form) return
  if (typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON !== 'function') {
    line.textContent = line.dataset.createUnsupported ?? ''
    for (const element of place.querySelectorAll('[data-with-passkey]')) element.remove()
    return
  }
  let making = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void make(place, form, line)
  })
  if (place.hasAttribute('data-at-once')) {
    // Only the person's own press asks at once: no reload does.
    history.replaceState(null, '', location.pathname)
    void make(place, form, line)
  }

  /** @param {HTMLElement} at @param {HTMLFormElement} to @param {HTMLElement} said */
  async function make(at, to, said) {
    if (making) return
    making = true
    said.textContent = ''
    try {
      const options = JSON.parse(at.dataset.createPasskey ?? '')
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
      const credential = await navigator.credentials.create({ publicKey })
      if (!(credential instanceof PublicKeyCredential)) throw new TypeError('no passkey')
      give(to, 'credential', JSON.stringify(credential.toJSON()))
      give(to, 'action', 'confirm_passkey')
      to.submit()
    } catch (error) {
      // InvalidStateError: one of the passkeys that must not be made a second time is on this device already.
      const isKnown = error instanceof DOMException && error.name === 'InvalidStateError'
      said.textContent = (isKnown ? said.dataset.createKnown : said.dataset.createFailed) ?? ''
    }
    making = false
  }
}

function offerPrint() {
  document.querySelector('[data-print]')?.addEventListener('click', () => print())
}
