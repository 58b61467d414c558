import { createServer } from 'node:net'
import { loadSettings } from '../config/load-settings.ts'
import type { Settings } from '../config/settings.ts'
import { startService } from '../main.ts'
import { startDemoStore } from './demo-store.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'

/** What is different in the demo unless the environment says otherwise. */
const DEMO_SETTINGS = { COUNTERSIGN_PROJECT_NAME: 'Example Books', COUNTERSIGN_LOG_LEVEL: 'warn' }

/** Runs service and store until the person ends them. */
export async function runDemo(terminal: Terminal): Promise<ExitCode> {
  const read = loadSettings({ ...DEMO_SETTINGS, ...terminal.env }, terminal.folder)
  for (const warning of read.warnings) terminal.note(`warning: ${warning}`)
  if (read.result === 'faulty') {
    for (const fault of read.faults) terminal.note(fault)
    return EXIT.settings
  }
  if (read.settings.mode !== 'sandbox') {
    terminal.note('the demo runs in the sandbox only; `npx countersign serve` runs production')
    return EXIT.settings
  }
  const storePort = Number(terminal.env['STORE_PORT'] ?? '4100')
  const taken = await takenPort(read.settings, storePort)
  if (taken !== undefined) {
    terminal.note(taken)
    return EXIT.unavailable
  }
  return runBoth(read.settings, storePort, terminal)
}

async function runBoth(
  settings: Settings,
  storePort: number,
  terminal: Terminal,
): Promise<ExitCode> {
  // Asked for before the start, so that a signal during it is not lost.
  const askedToEnd = terminal.untilAskedToEnd()
  const service = await startService(settings)
  const { url, secretKey = '' } = service
  const storeUrl = terminal.env['STORE_URL'] ?? `http://127.0.0.1:${storePort}`
  const store = startDemoStore({
    STORE_PORT: String(storePort),
    STORE_URL: storeUrl,
    STORE_DATABASE: terminal.env['STORE_DATABASE'] ?? '.countersign/store.db',
    COUNTERSIGN_URL: url,
    COUNTERSIGN_SECRET_KEY: secretKey,
    COUNTERSIGN_MODE: 'sandbox',
  })
  try {
    await Promise.race([store.ready, askedToEnd])
    terminal.answer(welcome(url, storeUrl, secretKey), {})
    const end = await Promise.race([
      askedToEnd.then(() => 'asked' as const),
      store.ended.then(() => 'store' as const),
    ])
    return end === 'asked' ? EXIT.ok : EXIT.unavailable
  } catch (error) {
    terminal.note(`the example store did not start: ${error instanceof Error ? error.message : ''}`)
    return EXIT.unavailable
  } finally {
    await store.stop()
    await service.stop()
  }
}

function welcome(url: string, storeUrl: string, secretKey: string): string[] {
  return [
    'Countersign is ready. No message leaves this machine: every code is in the sandbox inbox.',
    '',
    `  example store   ${storeUrl}`,
    `  sandbox inbox   ${url}/sandbox`,
    `  API reference   ${url}/docs`,
    `  secret key      ${secretKey}`,
    '',
    'Try this first: sign up at the store with any e-mail address and a phone number such as',
    '+1 415 555 0100, and find the two codes in the inbox. Ctrl-C ends it all.',
  ]
}

/** Asked beforehand, so that nothing is half started: what to say when one of the two ports is taken. */
async function takenPort({ port, host }: Settings, storePort: number): Promise<string | undefined> {
  if (port === storePort && port !== 0)
    return `service and store cannot share port ${port}; set COUNTERSIGN_PORT or STORE_PORT to another`
  if (!(await isFree(port, host)))
    return `port ${port} is taken; set COUNTERSIGN_PORT to another, such as ${port + 1}`
  if (!(await isFree(storePort, '127.0.0.1')))
    return `port ${storePort} is taken; set STORE_PORT to another, such as ${storePort + 1}`
  return undefined
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
