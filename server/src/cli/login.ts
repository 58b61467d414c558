import { hostname } from 'node:os'
import { isCountersignError } from '@countersign/client'
import {
  endDevice,
  startDevice,
  whoIsSignedIn,
  type DeviceCode,
  type DeviceSignIn,
  type DeviceTokens,
} from '@countersign/client/device'
import { LOGIN_CLIENT } from '../domain/project/login-client.ts'
import { cliFetch } from './cli-fetch.ts'
import type { Command } from './command.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { ISSUER_OPTION, issuerOf } from './login-options.ts'
import { openBrowser } from './open-browser.ts'
import { showUserCode, writesUnicode } from './show-user-code.ts'
import { openSignIns } from './sign-ins.ts'
import { startSpinner } from './spinner.ts'
import type { Terminal } from './terminal.ts'

/** Signs a person in on this machine. */
export const loginCommand: Command = {
  name: 'login',
  summary: 'sign in on this machine, with a phone or any browser',
  usage: ['login [options]'],
  words: 0,
  options: {
    ...ISSUER_OPTION,
    client: {
      type: 'string',
      value: 'id',
      about: 'the client to sign in as; otherwise the one that every sandbox has',
    },
    scope: { type: 'string', value: 'scopes', about: 'what to ask for; otherwise openid' },
    name: {
      type: 'string',
      value: 'name',
      about: 'what this machine is called; otherwise its host name',
    },
    'no-browser': { type: 'boolean', about: 'open no browser, also where there is a screen' },
  },
  examples: [
    'countersign login',
    'countersign login --issuer https://verify.shop.example --client cli_…',
    'countersign login --no-browser --json',
  ],
  async run(called, terminal) {
    const issuer = issuerOf(called, terminal)
    const clientId = called.text('client') ?? LOGIN_CLIENT
    const leave = new AbortController()
    void terminal.untilAskedToEnd().then(() => leave.abort())
    const { signal } = leave
    try {
      const started = await startDevice({
        issuer,
        clientId,
        scope: called.text('scope') ?? 'openid',
        deviceName: called.text('name') ?? hostname(),
        fetch: cliFetch,
        signal,
      })
      const tokens = await ask(started, !called.isOn('no-browser'), signal, terminal)
      return await keep(issuer, clientId, tokens, terminal)
    } catch (error) {
      if (signal.aborted && isCountersignError(error)) {
        terminal.note('ended; nobody was signed in')
        return EXIT.interrupted
      }
      if (isCountersignError(error) && error.code === 'invalid_client' && !terminal.isJson)
        terminal.note(
          'The service does not know this client: make one (docs/guides/devices.md) and give its id with --client.',
        )
      throw error
    }
  },
}

/** Shows the code, and waits for what the person says. */
async function ask(
  started: DeviceSignIn,
  mayOpen: boolean,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<DeviceTokens> {
  let { expiresAt } = started
  let isReachable = true
  const show = (code: DeviceCode): void => {
    expiresAt = code.expiresAt
    spinner?.pause()
    tellCode({ ...started, ...code }, terminal)
  }
  let spinner: ReturnType<typeof startSpinner> | undefined
  show(started)
  if (mayOpen && openBrowser(started.verificationUriComplete, terminal))
    terminal.note('A browser was asked to open the address.')
  spinner = startSpinner(terminal, writesUnicode(terminal.env), () => {
    const left = timeLeft(expiresAt.getTime() - Date.now())
    return isReachable
      ? `waiting for your answer, ${left} left`
      : `the service cannot be reached, still trying, ${left} left`
  })
  try {
    return await started.wait({
      signal,
      onCode: show,
      onWaiting: (waiting) => (isReachable = waiting.isReachable),
    })
  } finally {
    spinner.stop()
  }
}

function tellCode(code: DeviceCode & DeviceSignIn, terminal: Terminal): void {
  if (!terminal.isJson) {
    for (const line of showUserCode(code, terminal)) terminal.note(line)
    return
  }
  terminal.note(
    JSON.stringify({
      user_code: code.userCode,
      verification_uri: code.verificationUri,
      verification_uri_complete: code.verificationUriComplete,
      expires_at: code.expiresAt.toISOString(),
    }),
  )
}

/** Keeps the token, and tells who is signed in. The token itself is never written to the terminal. */
async function keep(
  issuer: string,
  clientId: string,
  tokens: DeviceTokens,
  terminal: Terminal,
): Promise<ExitCode> {
  const { accessToken, refreshToken, scopes, expiresAt } = tokens
  // Of a token without the scope openid the service does not tell whose it is.
  const { subject = '', name = subject } = scopes.includes('openid')
    ? await whoIsSignedIn({ issuer, accessToken })
    : {}
  const signIns = openSignIns(terminal)
  const before = await signIns.find(issuer)
  const record = { issuer, clientId, subject, scopes, accessToken, refreshToken, expiresAt }
  const place = await signIns.save(record)
  if (before !== undefined) {
    const token = before.refreshToken ?? before.accessToken
    // The one before would stay among the person's devices. Where it cannot be ended now, its owner can do it there.
    await endDevice({ issuer, clientId: before.clientId, token }).catch(() => undefined)
  }
  terminal.answer(
    [
      `Signed in at ${issuer}${name === '' ? '' : ` as ${name}`}.`,
      place === 'keyring'
        ? 'The token is in the keyring of this system.'
        : `The token is in ${place}, which only you can read.`,
    ],
    {
      issuer,
      client_id: clientId,
      ...(subject !== '' && { sub: subject }),
      scope: scopes.join(' '),
      expires_at: expiresAt.toISOString(),
      kept_in: place,
    },
  )
  return EXIT.ok
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}
