// What a page does better with a script. Nothing here is needed: each page works without it.
// @ts-check

/** @type {HTMLElement | null} */
const live = document.querySelector('[role=status][aria-live]')
const began = performance.now()

showWaits()
listenToCode()
listenToCopy()
dress()
// The sandbox page renews its messages.
document.addEventListener('renewed', dress)

/** What new markup needs: the things only a script can do, and the reader's own time of day. */
function dress() {
  for (const element of document.querySelectorAll('[data-with-script]'))
    element.removeAttribute('hidden')
  showLocalTimes()
}

/** Says a line to screen readers and shows it. @param {string | undefined} text */
function announce(text) {
  if (live !== null && text !== undefined && live.textContent !== text) live.textContent = text
}

/** Puts the reader's own time of day where the server could only know UTC. */
function showLocalTimes() {
  for (const time of document.querySelectorAll('time[datetime]')) {
    const at = new Date(time.getAttribute('datetime') ?? '')
    const day = time.hasAttribute('data-day') ? { dateStyle: /** @type {const} */ ('medium') } : {}
    const format = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, {
      ...day,
      timeStyle: 'short',
    })
    time.textContent = format.format(at)
  }
}

/** Counts the waits down, from what the server said was left: a device's own clock may be wrong. */
function showWaits() {
  const waits = [...document.querySelectorAll('time[data-left]')]
    .map((time) => ({
      time,
      left: Number(time.getAttribute('data-left')),
      does: time.getAttribute('data-does'),
    }))
    .filter(({ left }) => left > 0)
  if (waits.length === 0) return
  const timer = setInterval(tick, 1000)
  function tick() {
    const passed = Math.round((performance.now() - began) / 1000)
    let running = false
    for (const { time, left, does } of waits) {
      const seconds = Math.max(0, left - passed)
      running ||= seconds > 0
      if (seconds < 7200)
        time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
      if (does === 'expire' && seconds === 0) announce(live?.dataset.over)
      else if (does === 'expire' && seconds <= 60) announce(live?.dataset.lastMinute)
      if (does === 'resend' && seconds === 0) resendReady()
    }
    if (!running) clearInterval(timer)
  }
}

function resendReady() {
  document.querySelector('[value=resend]')?.removeAttribute('aria-disabled')
  const line = document.querySelector('[data-resend]')
  const text = live?.dataset.ready
  if (line === null || text === undefined || line.textContent === text) return
  line.textContent = text
  announce(text)
}

/** Takes what is pasted as it was meant, and checks as soon as the code is complete. */
function listenToCode() {
  /** @type {HTMLInputElement | null} */
  const input = document.querySelector('#code')
  const form = input?.form
  if (!input || !form) return
  let sent = false
  let before = 0
  form.addEventListener('submit', (event) => {
    // A second press while the first is under way would cost a guess.
    if (sent) event.preventDefault()
    sent = true
    setTimeout(() => {
      sent = false
    }, 5000)
  })
  addEventListener('pageshow', () => {
    sent = false
  })
  input.addEventListener('paste', (event) => {
    const code = codeIn(event.clipboardData?.getData('text') ?? '')
    if (code === undefined) return
    event.preventDefault()
    before = 0
    input.value = code
    complete()
  })
  input.addEventListener('input', complete)

  function complete() {
    const { length } = plain(input?.value ?? '')
    // Typed: when as many are in as the page expects, where it knows. Pasted or filled in by the phone: all at once.
    const expected = form?.dataset.length
    const whole = expected === undefined ? isWhole(length - before) : String(length) === expected
    before = length
    if (whole && !sent)
      form?.requestSubmit(form.querySelector('[value=check], [value=confirm_totp]'))
  }
}

/** @param {string} text */
function plain(text) {
  return text.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}._·•]/gu, '')
}

/** Every code of ours has this many characters. @param {number} length */
function isWhole(length) {
  return length >= 6 && length <= 12
}

/** The code in what was pasted, a whole message even; undefined leaves the paste to the browser. @param {string} text */
function codeIn(text) {
  const all = plain(text)
  if (all.length <= 12) return all
  const words = text.normalize('NFKC').split(/[^\p{L}\p{N}]+/u)
  const codes = words.filter((word) => isWhole(word.length) && /\p{N}/u.test(word))
  return codes.length === 1 ? codes[0] : undefined
}

function listenToCopy() {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null
    if (button === null) return
    void navigator.clipboard.writeText(button.getAttribute('data-copy') ?? '').then(() => {
      button.textContent = button.getAttribute('data-copied')
    })
  })
}
