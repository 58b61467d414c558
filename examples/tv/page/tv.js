// What the screen does by itself: it shows what it is told, counts down, and moves between its buttons by a remote's four arrows.
// Enter presses the button that has the focus, as everywhere. Nothing is written anew that has not changed, so nothing flickers.

const sections = [...document.querySelectorAll('[data-screen]')]
let told = ''
let endsAt = 0

new EventSource('/screen').addEventListener('message', ({ data }) => {
  const screen = JSON.parse(data)
  endsAt = performance.now() + (screen.secondsLeft ?? 0) * 1000
  const { secondsLeft: _, ...rest } = screen
  const now = JSON.stringify(rest)
  if (now === told) return count()
  told = now
  show(screen)
})

function show(screen) {
  const section = sections.find((one) => one.dataset.screen === screen.kind)
  if (section === undefined) return
  const isOther = section.hidden
  for (const place of section.querySelectorAll('[data-text]'))
    write(place, String(screen[place.dataset.text] ?? ''))
  for (const list of section.querySelectorAll('[data-list]'))
    list.replaceChildren(...(screen[list.dataset.list] ?? []).map(item))
  if (screen.kind === 'code') {
    const code = section.querySelector('.user-code')
    code.dataset.length = lengthOf(screen.userCode)
    section.querySelector('[data-lost]').hidden = screen.isReachable
    section.querySelector('[data-picture]').src = `/code.svg?${encodeURIComponent(screen.userCode)}`
    count()
  }
  for (const one of sections) one.hidden = one !== section
  if (isOther) {
    ask(section, 'no')
    focusFirst(section)
  }
}

const image = document.querySelector('[data-picture]')
image.addEventListener('load', () => (image.closest('figure').style.visibility = 'visible'))
image.addEventListener('error', () => (image.closest('figure').style.visibility = 'hidden'))

/** Words take more room than letters: the longer a code, the smaller it is written. */
function lengthOf(code) {
  if (code.length <= 9) return 'short'
  return code.length <= 14 ? 'middle' : 'long'
}

function item(text) {
  const line = document.createElement('li')
  line.textContent = text
  return line
}

function write(place, text) {
  if (place.textContent !== text) place.textContent = text
}

function count() {
  const place = document.querySelector('[data-left]')
  const seconds = Math.max(0, Math.round((endsAt - performance.now()) / 1000))
  const minutes = Math.ceil(seconds / 60)
  // Seconds only when they matter: a screen that changes every second cannot be left alone.
  if (seconds === 0) write(place, 'a moment')
  else if (seconds <= 60) write(place, seconds === 1 ? '1 more second' : `${seconds} more seconds`)
  else write(place, `${minutes} more minutes`)
}
setInterval(count, 1000)

function ask(section, answer) {
  for (const one of section.querySelectorAll('[data-question]'))
    one.hidden = one.dataset.question !== answer
}

function focusFirst(section) {
  buttonsOf(section)[0]?.focus()
}

function buttonsOf(section) {
  return [...section.querySelectorAll('button')].filter((one) => one.closest('[hidden]') === null)
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button')
  if (button === null) return
  const section = button.closest('[data-screen]')
  if (button.dataset.ask !== undefined) {
    ask(section, button.dataset.ask)
    focusFirst(section)
  } else void fetch(button.dataset.post, { method: 'POST' })
})

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }
document.addEventListener('keydown', (event) => {
  const step = STEPS[event.key]
  const section = sections.find((one) => !one.hidden)
  if (step === undefined || section === undefined) return
  event.preventDefault()
  const buttons = buttonsOf(section)
  const at = buttons.indexOf(document.activeElement)
  buttons[at === -1 ? 0 : Math.min(Math.max(at + step, 0), buttons.length - 1)]?.focus()
})
// A remote has no pointer to bring the focus back with.
document.addEventListener('focusout', () =>
  setTimeout(() => {
    const section = sections.find((one) => !one.hidden)
    if (section !== undefined && document.activeElement === document.body) focusFirst(section)
  }),
)
