import { createServer } from 'node:net'
import { loadSettings } from '../config/load-settings.ts'
import type { Settings } from '../config/settings.ts'
import { startService } from '../main.ts'
import { startDemoProgram, type DemoProgram } from './demo-program.ts'
import { ensureTvClient } from './demo-tv-client.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'

/** What is different in the demo unless the environment says otherwise. */
const DEMO_SETTINGS = { COUNTERSIGN_PROJECT_NAME: 'Example Books', COUNTERSIGN_LOG_LEVEL: 'warn' }

/** Runs service, store and television until the person ends them. */
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
  const ports = {
    store: Number(terminal.env['STORE_PORT'] ?? '4100'),
    tv: Number(terminal.env['TV_PORT'] ?? '4200'),
  }
  const taken = await takenPort(read.settings, ports)
  if (taken !== undefined) {
    terminal.note(taken)
    return EXIT.unavailable
  }
  return runAll(read.settings, ports, terminal)
}

type Ports = { readonly store: number; readonly tv: number }

async function runAll(settings: Settings, ports: Ports, terminal: Terminal): Promise<ExitCode> {
  // Asked for before the start, so that a signal during it is not lost.
  const askedToEnd = terminal.untilAskedToEnd()
  const service = await startService(settings)
  const { url, secretKey = '' } = service
  const storeUrl = terminal.env['STORE_URL'] ?? `http://127.0.0.1:${ports.store}`
  const tvUrl = terminal.env['TV_URL'] ?? `http://127.0.0.1:${ports.tv}`
  const programs = [
    startDemoProgram('store', {
      STORE_PORT: String(ports.store),
      STORE_URL: storeUrl,
      STORE_DATABASE: terminal.env['STORE_DATABASE'] ?? '.countersign/store.db',
      STORE_ENDS_WITH_STDIN: '1',
      COUNTERSIGN_URL: url,
      COUNTERSIGN_SECRET_KEY: secretKey,
      COUNTERSIGN_MODE: 'sandbox',
    }),
  ]
  try {
    const tvClient = await ensureTvClient(url, secretKey)
    if (tvClient !== undefined) programs.push(startTv(url, tvUrl, ports.tv, tvClient))
    await Promise.race([Promise.all(programs.map((one) => one.ready)), askedToEnd])
    terminal.answer(welcome(url, storeUrl, tvClient && tvUrl, secretKey), {})
    const end = await Promise.race([
      askedToEnd.then(() => 'asked' as const),
      ...programs.map((one) => one.ended.then(() => 'example' as const)),
    ])
    return end === 'asked' ? EXIT.ok : EXIT.unavailable
  } catch (error) {
    terminal.note(`the demo did not start: ${error instanceof Error ? error.message : ''}`)
    return EXIT.unavailable
  } finally {
    await Promise.all(programs.map((one) => one.stop()))
    await service.stop()
  }
}

/** It is given no key: a television can keep none. */
function startTv(url: string, tvUrl: string, port: number, clientId: string): DemoProgram {
  return startDemoProgram('tv', {
    TV_PORT: String(port),
    TV_URL: tvUrl,
    TV_CLIENT_ID: clientId,
    TV_TOKEN_FILE: '.countersign/tv-token',
    TV_ENDS_WITH_STDIN: '1',
    COUNTERSIGN_URL: url,
  })
}

function welcome(
  url: string,
  storeUrl: string,
  tvUrl: string | undefined,
  secretKey: string,
): string[] {
  return [
    'Countersign is ready. No message leaves this machine: every code is in the sandbox inbox.',
    '',
    `  example store   ${storeUrl}`,
    ...(tvUrl === undefined ? [] : [`  television      ${tvUrl}`]),
    `  sandbox inbox   ${url}/sandbox`,
    `  API reference   ${url}/docs`,
    `  secret key      ${secretKey}`,
    '',
    'Try this first: sign up at the store with any e-mail address and a phone number such as',
    '+1 415 555 0100, and find the two codes in the inbox. Then let the television in by its code, or',
    'this terminal: npx countersign login. Ctrl-C ends it all.',
  ]
}

/** Asked beforehand, so that nothing is half started: what to say when one of the ports is taken. */
async function takenPort(
  { port, host }: Settings,
  { store, tv }: Ports,
): Promise<string | undefined> {
  const wanted = [
    { name: 'COUNTERSIGN_PORT', port, host },
    { name: 'STORE_PORT', port: store, host: '127.0.0.1' },
    { name: 'TV_PORT', port: tv, host: '127.0.0.1' },
  ]
  for (const [at, one] of wanted.entries()) {
    const other = wanted.slice(0, at).find((before) => before.port === one.port && one.port !== 0)
    if (other !== undefined)
      return `two cannot share port ${one.port}; set ${other.name} or ${one.name} to another`
    // oxlint-disable-next-line no-await-in-loop -- the first that is taken is told
    if (!(await isFree(one.port, one.host)))
      return `port ${one.port} is taken; set ${one.name} to another, such as ${one.port + 1}`
  }
  return undefined
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
