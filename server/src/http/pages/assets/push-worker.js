// Runs when a question arrives: shows it, and opens the page where it is answered. It answers nothing itself.
/* global words */

self.addEventListener('push', (event) => {
  event.waitUntil(ask(event.data))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  // Always our own page, whatever the message says.
  event.waitUntil(self.clients.openWindow('/me#approvals'))
})

async function ask(data) {
  let told = {}
  try {
    told = data.json()
  } catch {
    // Shown all the same: a browser takes the right away from whoever shows nothing.
  }
  await self.registration.showNotification(words.title, {
    body: String(told.name ?? ''),
    tag: String(told.verification ?? 'question'),
    lang: words.lang,
    dir: words.dir,
    requireInteraction: true,
  })
}
