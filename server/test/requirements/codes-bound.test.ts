import { describe, expect, test } from 'vitest'
import {
  begin,
  check,
  checkAsHolder,
  newEmail,
  newPhone,
  publishableKey,
  sendAgain,
  setPolicy,
  start,
  story,
  wrong,
} from '../domain/verification/people.ts'
import { startTestService } from '../start-test-service.ts'
import { useTestService } from '../use-test-service.ts'

const service = await useTestService()

describe('what a code is good for', () => {
  test('[COD-05] [M02] a code is accepted once, and afterwards answered as used', async () => {
    const v = await begin(service)
    expect((await check(service, v, v.code)).body).toMatchObject({ receipt: expect.any(String) })
    for (const code of [v.code, wrong(v.code)]) {
      const again = await check(service, v, code)
      expect(again.body).toMatchObject({ result: 'already_used' })
      expect(again.body).not.toHaveProperty('receipt')
    }
    expect((await checkAsHolder(service, v, v.code)).body).toEqual({ result: 'not_approved' })
  })

  test('[COD-09] [M07] after a resend, or a new start for the same purpose, only the newest code is good', async () => {
    const v = await begin(service, { session: 'the same browser' })
    await service.advance(31)
    await sendAgain(service, v)
    const second = await service.code(v.to)
    expect((await check(service, v, v.code)).body.result).toBe('superseded')
    await service.advance(61)
    const newer = await begin(service, { session: 'the same browser', to: v.to })
    expect((await check(service, v, second)).body.result).toBe('superseded')
    expect(await story(service, v)).toMatchObject({ status: 'canceled' })
    expect((await story(service, v)).types).toContain('verification.superseded')
    expect((await check(service, newer, newer.code)).body.result).toBe('approved')
    // Ended is ended: neither time nor the newer one's approval changes what the older one came to.
    await service.advance(700)
    expect(await story(service, v)).toMatchObject({ status: 'canceled' })
  })

  test('[COD-10] a stranger who starts for the same address does not end the code of its owner', async () => {
    const mine = await begin(service, { session: 'mine' })
    await service.advance(31)
    const theirs = await begin(service, { session: 'theirs', to: mine.to })
    expect((await check(service, { ...theirs, session: 'theirs' }, mine.code)).body.result).toBe(
      'wrong_code',
    )
    expect((await check(service, mine, mine.code)).body.result).toBe('approved')
  })

  test('[COD-08] [M15] [T-A6] of the 15 ways to use a code elsewhere than it was made for none is judged against its owner or accepted', async () => {
    const other = (await service.call('/v1/projects', { name: 'Other' })).body.secret_key
    const to = [newPhone(), newPhone()]
    const made: {
      readonly differs: { project: boolean; session: boolean; any: boolean }
      readonly id: string
    }[] = []
    const begun = async (project: number, target: number, purpose: number, session: string) => {
      const key = project === 0 ? service.secretKey : other
      const ask = { to: to[target], purpose: purpose === 0 ? 'sign_up' : 'recovery', session }
      const { status, body } = await start(service, ask, { key })
      expect(status).toBe(201)
      const differs = { project: project === 1, session: session !== 's1', any: made.length > 0 }
      made.push({ differs, id: body.id })
    }
    // Four for each address in each project, all alive at once; the addresses' waits are waited out in between.
    for (const purpose of [0, 1])
      for (const session of ['s1', 's2']) {
        for (const project of [0, 1])
          for (const target of [0, 1]) await begun(project, target, purpose, session)
        await service.advance([31, 61, 121, 0][purpose * 2 + Number(session === 's2')] ?? 0)
      }
    expect(made).toHaveLength(16)
    const [right] = made
    const code = (await service.messages()).find((m) => m.verification === right?.id)?.code
    expect(code).toMatch(/^\d{6}$/)
    for (const v of made.slice(1)) {
      const answer = await service.call(`/v1/verifications/${v.id}/checks`, { code, session: 's1' })
      if (v.differs.project) expect(answer.status).toBe(404)
      // Another session is not judged; another purpose or address is another question, which that guess is charged to.
      else
        expect(answer.body).toMatchObject({
          result: 'wrong_code',
          guesses_left: v.differs.session ? 5 : 4,
        })
    }
    const path = `/v1/verifications/${right?.id}`
    expect((await service.call(path)).body).toMatchObject({ guesses_left: 5, status: 'pending' })
    expect((await service.call(`${path}/checks`, { code, session: 's1' })).body.result).toBe(
      'approved',
    )
  })

  test('[COD-08] [M24] who was not asked is not judged, and it costs the one who was asked nothing', async () => {
    const v = await begin(service, { session: 'the asker' })
    for (let i = 0; i < 20; i += 1) {
      const body = { code: i === 10 ? v.code : wrong(v.code, i), session: 'a stranger' }
      const answer = await service.call(`/v1/verifications/${v.id}/checks`, body)
      expect(answer.body).toMatchObject({ result: 'wrong_code', guesses_left: 5 })
    }
    const bare = await service.call(`/v1/verifications/${v.id}/checks`, { code: v.code })
    expect(bare.body).toMatchObject({ result: 'wrong_code', guesses_left: 5 })
    expect(
      (await service.call(`/v1/limits?channel=sms&to=${encodeURIComponent(v.to)}`)).body,
    ).toMatchObject({ failures: 0 })
    expect((await story(service, v)).timeline.at(-1)).toMatchObject({
      type: 'verification.guess_refused',
      reason: 'binding',
    })
    expect((await check(service, v, v.code)).body.result).toBe('approved')
  })

  test('[COD-30] in a browser the code alone is not enough, and trying it without the client secret costs its owner nothing', async () => {
    const key = await publishableKey(service)
    const v = await begin(service, {}, key)
    const path = `/v1/verifications/${v.id}/checks`
    expect((await service.call(path, { code: v.code }, key)).body).toEqual({
      result: 'not_approved',
    })
    const stranger = await begin(service, {}, key)
    const borrowed = { code: v.code, client_secret: stranger.clientSecret }
    expect((await service.call(path, borrowed, { key: null })).status).toBe(401)
    expect((await service.call(path, { code: v.code }, { key: null })).status).toBe(401)
    const { body } = await service.call(`/v1/verifications/${v.id}`)
    expect(body).toMatchObject({ status: 'pending', guesses_left: 5 })
    const right = await checkAsHolder(service, v, v.code)
    expect(right.body).toMatchObject({ result: 'approved', receipt: expect.any(String) })
  })

  test('a subject without an address gets a code from nobody, and no guess at it is ever right', async () => {
    const { random } = fixedRandom()
    const rigged = await startTestService({ doubles: { random } })
    const decoy = await start(rigged, { to: undefined, subject: 'nobody we know' })
    expect(decoy.status).toBe(201)
    // The rigged generator draws zeros only, so this is the code that was drawn.
    const answer = await check(rigged, decoy.body, '000000')
    expect(answer.body).toMatchObject({ result: 'wrong_code', guesses_left: 4 })
    expect(await rigged.messages()).toEqual([])
    const real = await start(rigged, {})
    expect((await check(rigged, real.body, '000000')).body.result).toBe('approved')
    await rigged.stop()
  })

  test('a second code, to carry back from a link, exists only where a mail carries that link', async () => {
    await setPolicy(service, 'linked', { link: true })
    const carried = async (v: { readonly id: string }) => {
      const key = { kind: 'verification', project: service.project.id, id: v.id } as const
      return (await service.store.find(key))?.details.carryDigest !== undefined
    }
    expect(await carried(await begin(service, { purpose: 'linked' }))).toBe(false)
    const mail = { purpose: 'linked', channel: 'email', to: newEmail() }
    expect(await carried(await begin(service, mail))).toBe(true)
    expect(
      await carried(await begin(service, { ...mail, purpose: 'sign_in', to: newEmail() })),
    ).toBe(false)
  })

  test('[M70] the receipt of an emailed code opens nothing by itself', async () => {
    const v = await begin(service, { channel: 'email', to: newEmail() })
    const { receipt } = (await check(service, v, v.code)).body
    const claims = JSON.parse(
      Buffer.from(String(receipt).split('.')[1] ?? '', 'base64url').toString(),
    )
    expect(claims).toMatchObject({ acr: 'urn:countersign:address-confirmed', amr: ['otp'] })
    expect((await start(service, {}, { key: String(receipt) })).status).toBe(401)
    const held = { code: v.code, client_secret: `vcs_${String(receipt).slice(0, 190)}` }
    const guessed = await service.call(`/v1/verifications/${v.id}/checks`, held, { key: null })
    expect(guessed.status).toBe(401)
    const sent = await service.call(
      `/v1/verifications/${v.id}/sends`,
      {},
      { method: 'POST', key: String(receipt) },
    )
    expect(sent.status).toBe(401)
  })
})

/** A generator whose every draw is zero; only its ids differ from one another. */
function fixedRandom() {
  let count = 0
  const bytes = (n: number) => {
    count += 1
    return Uint8Array.from({ length: n }, (_, i) => (i < 4 ? (count >> (8 * i)) & 255 : 7))
  }
  return { random: { bytes, below: () => 0, cluster: () => bytes(2) } }
}
