import { expect, test } from 'vitest'
import { softwareAuthenticator } from '../passkeys/software-authenticator.ts'
import { useTestService } from '../use-test-service.ts'
import { askFor, factorsOf, must } from './factor-cast.ts'
import { checks, unique } from './routes-cast.ts'

const service = await useTestService()

const RELATED = '/.well-known/webauthn'
const passkeys = {
  rp_id: 'shop.example',
  origins: ['https://shop.example', 'https://www.shop.example', 'https://shop-abroad.example'],
  attestation: 'none',
  allowed_aaguids: [],
}

const project = `/v1/projects/${service.project.id}`
const change = (body: object) => service.call(project, body, { method: 'PUT' })

test('a project says for whom its passkeys are made, reads it back, and goes back to our own pages', async () => {
  expect((await service.call(project)).body.passkeys).toBeUndefined()
  const { rp_id, origins } = passkeys
  expect((await change({ passkeys: { rp_id, origins } })).body.passkeys).toEqual(passkeys)
  expect((await change({ name: 'Shop' })).body.passkeys).toEqual(passkeys)
  expect((await service.call(project)).body.passkeys).toEqual(passkeys)
  expect((await change({ passkeys: null })).body.passkeys).toBeUndefined()
})

test('[PKY-07] [PKY-09] what no browser would take is refused, naming the field', async () => {
  const bad: readonly (readonly [object, string])[] = [
    [{ rp_id: '127.0.0.1' }, 'passkeys.rp_id'],
    [{ origins: ['http://shop.example'] }, 'passkeys.origins'],
    [{ origins: ['https://other.example'] }, 'passkeys.origins'],
    [{ origins: [] }, 'passkeys.origins'],
    [{ attestation: 'known' }, 'passkeys.allowed_aaguids'],
    [{ attestation: 'direct' }, 'passkeys.attestation'],
    [{ extra: 1 }, 'passkeys.extra'],
  ]
  for (const [fault, field] of bad) {
    const { status, body } = await change({ passkeys: { ...passkeys, ...fault } })
    expect([status, body.field], JSON.stringify(fault)).toEqual([400, field])
  }
})

test('[PKY-21] pages of other sites are told at /.well-known/webauthn, and nothing is there without them', async () => {
  await change({ passkeys: null })
  expect((await service.call(RELATED, undefined, { key: null })).status).toBe(404)
  await change({ passkeys: { ...passkeys, origins: ['https://shop.example'] } })
  expect((await service.call(RELATED, undefined, { key: null })).status).toBe(404)
  await change({ passkeys })
  const { status, headers, body } = await service.call(RELATED, undefined, { key: null })
  expect([status, body]).toEqual([200, { origins: ['https://shop-abroad.example'] }])
  expect(headers['content-type']).toMatch(/^application\/json/)
})

test('[PKY-21] each project tells of its own pages, by its id', async () => {
  await change({ passkeys })
  const other = await must(service, 201, '/v1/projects', { name: 'Other' })
  const of = (id: string) => service.call(`${RELATED}?project=${id}`, undefined, { key: null })
  expect((await of(other.id)).status).toBe(404)
  expect((await of(`prj_${'0'.repeat(20)}`)).status).toBe(404)
  expect((await of('shop')).status).toBe(400)
  expect((await of(service.project.id)).body.origins).toEqual(['https://shop-abroad.example'])
})

test('[PKY-07] [PKY-21] passkeys are made and used on every page that is listed, and on no other', async () => {
  await change({ passkeys })
  for (const origin of [...passkeys.origins, 'https://evil.example', service.url]) {
    const subject = unique('subject')
    const made = await must(service, 201, factorsOf(subject), { type: 'passkey' })
    expect(made.options.rp.id).toBe('shop.example')
    const passkey = softwareAuthenticator({ origin })
    const credential = passkey.create(made.options)
    const path = `${factorsOf(subject)}/${made.id}/confirmation`
    const { result } = await must(service, 200, path, { credential })
    const isListed = passkeys.origins.includes(origin)
    expect(result, origin).toBe(isListed ? 'active' : 'wrong_code')
    if (!isListed) continue
    const asked = await askFor(service, 'passkey', subject)
    const answer = { credential: passkey.get(asked.body.passkey), session: asked.session }
    expect((await must(service, 200, checks(asked.id), answer)).result).toBe('approved')
  }
})

test('[PKY-22] where only known models are taken, others are refused', async () => {
  const known = 'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4'
  await change({ passkeys: { ...passkeys, attestation: 'known', allowed_aaguids: [known] } })
  const results = []
  for (const aaguid of [known, '00000000-0000-0000-0000-000000000000']) {
    const subject = unique('subject')
    const made = await must(service, 201, factorsOf(subject), { type: 'passkey' })
    const origin = 'https://shop.example'
    const credential = softwareAuthenticator({ origin }).create(made.options, { aaguid })
    const path = `${factorsOf(subject)}/${made.id}/confirmation`
    results.push((await must(service, 200, path, { credential })).result)
  }
  expect(results).toEqual(['active', 'wrong_code'])
})
