const t0 = performance.now()
const m = (l: string) =>
  console.log(
    l.padEnd(40),
    (performance.now() - t0).toFixed(0),
    'ms',
    (process.memoryUsage().rss / 1e6).toFixed(0),
    'MB',
  )
m('base')
await import('node:sqlite')
m('sqlite')
await import('libphonenumber-js/max')
m('phone')
await import('messageformat')
m('messageformat')
await import('../server/src/domain/message/compose-message.ts')
m('compose')
await import('fastify')
m('fastify')
await import('typebox')
m('typebox')
await import('@fastify/swagger')
m('swagger')
await import('preact-render-to-string')
m('preact')
await import('nodemailer')
m('nodemailer')
await import('jose')
m('jose')
await import('prom-client')
m('prom')
await import('../server/src/http/server.ts')
m('http server')
const { startService } = await import('../server/src/main.ts')
m('main')
const { readSettings } = await import('../server/src/config/read-settings.ts')
const read = readSettings(
  {
    COUNTERSIGN_DATABASE: 'sqlite::memory:',
    COUNTERSIGN_PORT: '0',
    COUNTERSIGN_LOG_LEVEL: 'warn',
    COUNTERSIGN_MASTER_KEY: Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString(
      'base64',
    ),
  },
  undefined,
)
if (read.result === 'faulty') throw new Error(read.faults.join())
const s = await startService(read.settings)
m('started')
;(globalThis as { gc?: () => void }).gc?.()
await new Promise((r) => setTimeout(r, 500))
m('after gc')
console.log(process.memoryUsage())
await s.stop()
