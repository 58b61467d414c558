import { afterAll, expect, test } from 'vitest'
import { hotp, totp } from './authenticator-app.ts'
import { appHolder, factorsOf, must, pendingApp, recoveryCodes } from './factor-cast.ts'
import { play } from './routes-cast.ts'
import { passkeyHolder } from './routes-passkeys.ts'
import { descriptionOf, routesOf } from './routes-running.ts'
import { secretsIn, startWatchedService, tellers } from './secrets-watch.ts'

const service = await startWatchedService()
afterAll(() => service.stop())

const SEED = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

test('[ADM-02] [TOT-12] whatever an operator reads, no route answers a code, a seed, a recovery code or a key of a passkey a second time', async () => {
  const app = await appHolder(service)
  const token = await pendingApp(service, undefined, { type: 'hotp' })
  const brought = await must(service, 201, factorsOf('brought'), { type: 'totp', secret: SEED })
  const { subject: onPaper, codes } = await recoveryCodes(service)
  const { subject: withPasskey } = await passkeyHolder(service)
  const live = await play(service, { subject: app.subject })
  const factors = await Promise.all(
    [app.subject, 'brought', onPaper, withPasskey].map((subject) =>
      service.store.find({
        kind: 'factors',
        project: service.project.id,
        id: service.vault.fingerprint('subject', service.project.id, subject),
      }),
    ),
  )
  const kept = factors.flatMap((one) => one?.authenticators ?? [])
  const keys = kept.flatMap((one) => (one.type === 'passkey' ? [one.publicKey] : []))
  const digests = kept.flatMap((one) => (one.type === 'recovery_codes' ? one.digests : []))
  const handles = factors.flatMap((one) => (one === undefined ? [] : [one.userHandle]))
  expect([keys.length, digests.length, handles.length]).toEqual([1, 10, 4])

  // Everything that can be read is read, with every id that there is put into its path.
  const { paths } = await descriptionOf(service)
  const subjects = [app.subject, token.subject, 'brought', onPaper, withPasskey]
  const ids = [live.id, app.id, token.id, String(brought.id)]
  const reads = Object.entries(paths)
    .filter(([path, methods]) => methods['get'] !== undefined && !/events|sandbox/.test(path))
    .flatMap(([path]) =>
      subjects.flatMap((subject) =>
        ids.map((id) => path.replace('{subject}', subject).replace(/\{\w+\}/, id)),
      ),
    )
  for (const path of new Set([...reads, '/v1/events?limit=100'])) await service.call(path)
  await service.settle()

  const told = (...secrets: readonly string[]) => tellers(service, secrets)
  const enrolment = 'POST /v1/subjects/:subject/authenticators 201'
  expect(told(app.secret)).toEqual([enrolment])
  expect(told(token.secret)).toEqual([enrolment])
  expect(told(SEED)).toEqual([])
  expect(told(...codes)).toEqual([enrolment])
  expect(told(live.code, ...keys, ...digests)).toEqual([])
  // A passkey's options name the person to their own authenticator, and to nobody else (PKY-17).
  expect(told(...handles.filter((handle) => handle !== ''))).toEqual([enrolment])
  const now = service.store.now()
  const codesNow = [totp(app.secret, now), hotp(token.secret, 0)]
  expect(
    service.answers().filter(({ answer }) => secretsIn(answer.text, codesNow).length > 0),
  ).toEqual([])
  const all = [app.secret, token.secret, SEED, ...codes, ...keys, ...digests]
  expect(secretsIn(service.lines(), all)).toEqual([])
})

test('[REC-14] nothing in the API asks a security question, or takes an answer to one', async () => {
  const { paths } = await descriptionOf(service)
  const fields = (await routesOf(service)).flatMap((route) => route.fields)
  const asking = /question|hint|maiden|pet_name|birth|favou?rite/
  expect([...Object.keys(paths), ...fields].filter((name) => asking.test(name))).toEqual([])
  // An answer of ours is a token that comes back with the person from the hosted page.
  expect(fields.filter((name) => name.includes('answer'))).toEqual(['answer'])
})
