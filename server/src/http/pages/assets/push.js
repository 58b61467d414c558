// Questions in this browser: asks it for a push subscription and sends that with the form; takes it back when the person wants no more.

offerPush()

function offerPush() {
  /** @type {HTMLElement | null} */
  const place = document.querySelector('[data-push-key]')
  if (place === null) return
  const canPush =
    'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
  if (!canPush) return
  const turnsOn = place.querySelector('[data-push-on]')
  turnsOn?.removeAttribute('hidden')
  turnsOn?.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    if (event.target instanceof HTMLFormElement) void turnOn(place, event.target)
  })
  const turnsOff = place.querySelector('[data-push-here] form')
  turnsOff?.addEventListener('submit', (event) => {
    event.preventDefault()
    if (event.target instanceof HTMLFormElement) void turnOff(event.target)
  })
}

/** @param {HTMLElement} place @param {HTMLFormElement} form */
async function turnOn(place, form) {
  /** @type {HTMLElement | null} */
  const line = place.querySelector('[data-push-refused]')
  if (line !== null) line.textContent = ''
  try {
    if ((await Notification.requestPermission()) !== 'granted') throw new TypeError('not allowed')
    const registration = await navigator.serviceWorker.register(place.dataset.pushWorker ?? '')
    await isActive(registration)
    // One for another key would be in the way.
    await (await registration.pushManager.getSubscription())?.unsubscribe()
    const subscription = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: place.dataset.pushKey,
    })
    give(form, 'subscription', JSON.stringify(subscription.toJSON()))
    give(form, 'action', 'add_push')
    form.submit()
  } catch {
    // The person said no, or the browser has no push service; nothing more is known, and nothing was sent.
    if (line !== null) line.textContent = line.dataset.pushRefused ?? ''
  }
}

/** @param {HTMLFormElement} form */
async function turnOff(form) {
  try {
    const registration = await navigator.serviceWorker.getRegistration('/push/')
    await (await registration?.pushManager.getSubscription())?.unsubscribe()
  } catch {
    // The service forgets it in any case.
  }
  give(form, 'action', 'remove_push')
  form.submit()
}

/** Waits until its worker runs: only then does a browser subscribe. @param {ServiceWorkerRegistration} registration */
function isActive(registration) {
  const worker = registration.installing ?? registration.waiting
  if (registration.active !== null || worker === null) return Promise.resolve()
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(undefined)
    })
  })
}
