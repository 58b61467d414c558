// Programs from outside npm that some tests want: a browser for the pages, a mail server for the mail, PostgreSQL for the store,
// tools that break things for the fault scripts, other people's clients, a gateway for SMS and telephones. Each is used when it is there, installed when we may, and asked for in one line
// when we may not.
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, say } from './house.mjs'
import { bringPostgres } from './postgres.mjs'

const mailPackages = ['postfix', 'dovecot-imapd', 'dovecot-lmtpd', 'spamassassin', 'openssl']

/** Brings what is missing and answers the environment that the tests are run with. */
export function programsForTests() {
  if (process.platform === 'linux' && canInstall()) {
    const missing = [
      ...(chromium() ? [] : ['chromium']),
      ...(hasMail() ? [] : mailPackages),
      ...missingFaultPackages(),
      ...missingClientPackages(),
      ...missingTelephonePackages(),
    ]
    if (missing.length > 0) aptInstall(missing)
  }
  const browser = chromium()
  if (!browser) {
    say(
      'No Chromium: the tests of the pages are skipped. Install one, or name it: CHROMIUM_PATH=/path npm test',
    )
  }
  if (!hasMail()) {
    say(
      `No mail server: the mail tests are skipped. On Debian: sudo apt-get install ${mailPackages.join(' ')}`,
    )
  }
  const env = withPostgres(process.env)
  sayMissingFaultPackages()
  sayMissingClientPackages()
  sayMissingTelephonePackages()
  return browser ? { ...env, COUNTERSIGN_CHROMIUM: browser } : env
}

/** The same for the fault scripts, which want no browser and no mail server. */
export function programsForFaults() {
  if (process.platform === 'linux' && canInstall()) {
    const missing = missingFaultPackages()
    if (missing.length > 0) aptInstall(missing)
  }
  sayMissingFaultPackages()
  return withPostgres(process.env)
}

/** Names the PostgreSQL once, so that no test looks for another. */
function withPostgres(env) {
  const found = bringPostgres()
  if (!found) return env
  say(`PostgreSQL ${found.version} (${found.origin}).`)
  return { ...env, COUNTERSIGN_TEST_POSTGRES: found.bin }
}

function chromium() {
  const named = process.env.COUNTERSIGN_CHROMIUM ?? process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return names.map(find).find(Boolean)
}

function hasMail() {
  const lmtp = existsSync('/usr/lib/dovecot/lmtp') || existsSync('/usr/libexec/dovecot/lmtp')
  return Boolean(
    find('postfix') && find('dovecot') && find('spamassassin') && find('openssl') && lmtp,
  )
}

/** Each package of Debian that the fault scripts and the tests of the pooler use. */
function missingFaultPackages() {
  return [
    ...(find('pgbouncer') ? [] : ['pgbouncer']),
    ...(find('strace') ? [] : ['strace']),
    ...(find('ps') ? [] : ['procps']),
    ...(hasFaketime() ? [] : ['faketime']),
  ]
}

/** Other people's programs that sign in as devices do, show codes or read them, each by the package of Debian it is in. */
function missingClientPackages() {
  const places = {
    awscli: ['/usr/bin/aws'],
    'oidc-agent-cli': ['/usr/bin/oidc-gen'],
    oathtool: ['/usr/bin/oathtool'],
    'zbar-tools': ['/usr/bin/zbarimg'],
    'sssd-idp': ['/usr/libexec/sssd/oidc_child', '/usr/lib/sssd/oidc_child'],
  }
  return Object.keys(places).filter((name) => !places[name].some((path) => existsSync(path)))
}

/** What stands at the other end of SMS and calls: a gateway with a simulated telephone, callees that are busy or answer, and speech. */
function missingTelephonePackages() {
  const places = {
    kannel: ['/usr/sbin/bearerbox'],
    'kannel-extras': ['/usr/lib/kannel/test/fakesmsc'],
    'espeak-ng': ['/usr/bin/espeak-ng'],
    sox: ['/usr/bin/sox'],
    'sip-tester': ['/usr/bin/sipp'],
    'baresip-core': ['/usr/bin/baresip'],
  }
  return Object.keys(places).filter((name) => !places[name].some((path) => existsSync(path)))
}

function hasFaketime() {
  if (process.platform !== 'linux') return false
  const places = readdirSync('/usr/lib').map((name) => join('/usr/lib', name, 'faketime'))
  return places.some((place) => existsSync(join(place, 'libfaketimeMT.so.1')))
}

function sayMissingFaultPackages() {
  const missing = missingFaultPackages()
  if (missing.length === 0) return
  say(
    `Without ${missing.join(', ')} some faults are not shown. On Debian: sudo apt-get install ${missing.join(' ')}`,
  )
}

function sayMissingClientPackages() {
  const missing = missingClientPackages()
  if (missing.length === 0) return
  say(
    `Without ${missing.join(', ')} some clients of others are not tried. On Debian: sudo apt-get install ${missing.join(' ')}`,
  )
}

function sayMissingTelephonePackages() {
  const missing = missingTelephonePackages()
  if (missing.length === 0) return
  say(
    `Without ${missing.join(', ')} some messages and calls are not tried at a real other end. On Debian: sudo apt-get install ${missing.join(' ')}`,
  )
}

function find(name) {
  // Debian keeps servers in /usr/sbin, which is not on every person's PATH.
  const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return places.map((place) => join(place, name)).find((path) => existsSync(path))
}

function canInstall() {
  return process.getuid?.() === 0 && find('apt-get') !== undefined
}

function aptInstall(packages) {
  say(`Installing ${packages.join(', ')} for the tests; only needed once.`)
  // Another apt may be at work on a fresh machine: wait for it, at most a quarter of an hour.
  const lock = ['-o', 'DPkg::Lock::Timeout=900']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  run('apt-get', [...lock, 'update'], quiet)
  const install = [...lock, 'install', '-y', '--no-install-recommends', ...packages]
  if (run('apt-get', install, quiet) !== 0) say('apt-get could not install them; going on without.')
}
