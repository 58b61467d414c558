// Shows new messages on the sandbox page as they come. Without it a reload does the same.
// @ts-check

for (const element of document.querySelectorAll('[data-without-script]')) element.remove()
new EventSource('/sandbox/stream').addEventListener('message', () => void refresh())

let again = false
let busy = false

/** Fetches the page anew and takes its messages over; what comes meanwhile is fetched once more. */
async function refresh() {
  again = true
  if (busy) return
  busy = true
  while (again) {
    again = false
    const answer = await fetch('/sandbox')
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('#messages')
    if (fresh !== null) document.querySelector('#messages')?.replaceChildren(...fresh.childNodes)
    document.dispatchEvent(new Event('renewed'))
  }
  busy = false
}
