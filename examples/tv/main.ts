/**
 * Example Books TV: a television that lets its people in by a code they answer on the phone, to read and to copy from.
 *
 * All that talks to Countersign is `src/television.ts`; it needs no secret key, only the id of a public client. The rest is the plain web server
 * that puts it on a screen: a page that is told what to show, and two buttons.
 */
import { readSettings } from './src/settings.ts'
import { createTelevision } from './src/television.ts'
import { keptToken } from './src/kept-token.ts'
import { createWebServer } from './src/web-server.ts'

const settings = readSettings(process.env)
if (typeof settings === 'string') {
  process.stderr.write(`${settings}\n`)
  process.exit(78)
}

const television = createTelevision(settings, keptToken(settings.tokenFile))
const server = createWebServer(settings, television)

server.on('error', (error) => {
  process.stderr.write(`${error.message}; TV_PORT sets another port\n`)
  process.exit(69)
})
server.listen(settings.port, settings.host, () => {
  process.stdout.write(`television is ready at ${settings.url}\n`)
  television.turnOn()
})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    television.turnOff()
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
// Whoever started us holds this pipe; when it closes they are gone, and so are we.
if (settings.endsWithStdin) process.stdin.on('end', () => process.kill(process.pid)).resume()
