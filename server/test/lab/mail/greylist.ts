import { createServer, type Server } from 'node:net'

/**
 * Starts a policy server that Postfix asks about each recipient (SMTPD_POLICY_README): one whose name
 * starts with `grey` is put off the first time and let through from then on.
 */
export function startGreylist(port: number): Promise<Server> {
  const seen = new Set<string>()
  const server = createServer((socket) => {
    let held = ''
    socket.on('error', () => socket.destroy())
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const requests = (held + chunk).split('\n\n')
      held = requests.pop() ?? ''
      for (const request of requests) {
        const recipient = /^recipient=(.*)$/m.exec(request)?.[1] ?? ''
        const putOff = recipient.startsWith('grey') && !seen.has(recipient)
        seen.add(recipient)
        socket.write(`action=${putOff ? `450 4.7.1 <${recipient}> greylisted` : 'DUNNO'}\n\n`)
      }
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
