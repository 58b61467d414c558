import { afterEach, describe, expect, test } from 'vitest'
import { examineCarriers } from '../../src/cli/examine-carriers.ts'
import { examineSesNames } from '../../src/cli/examine-mail-names.ts'
import { sendTestMessage } from '../../src/cli/send-test-message.ts'
import { readSettings } from '../../src/config/read-settings.ts'
import type { Carrier } from '../../src/domain/delivery/carrier.ts'
import { openForDoctor } from '../../src/open-for-doctor.ts'
import { formOf, json, startHttpFarEnd, type HttpFarEnd } from '../channels/http-far-end.ts'

let open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(open.map((end) => end()))
  open = []
})

/** Two carriers as an operator writes them, one of them at this address, and the other where nobody is. */
async function carriersAt(url: string): Promise<readonly Carrier[]> {
  const read = readSettings({ COUNTERSIGN_CARRIERS_FILE: 'c' }, undefined, () =>
    JSON.stringify({
      carriers: {
        gone: {
          type: 'vonage',
          api_key: 'k',
          api_secret: 'hunter2',
          from: 'f',
          api: 'http://127.0.0.1:1',
        },
        here: { type: 'twilio', account_sid: 'AC1', auth_token: 'hunter3', from: 'f', api: url },
        mail: {
          type: 'ses',
          region: 'eu-west-1',
          access_key_id: 'k',
          secret_access_key: 'hunter4',
          from: 'a@shop.example',
          endpoint: url,
        },
      },
    }),
  )
  if (read.result === 'faulty') throw new Error(read.faults.join('\n'))
  const carriers = await openForDoctor(read.settings, 'https://verify.shop.example')
  open.push(...carriers.map((carrier) => () => carrier.close()))
  return carriers
}

async function twilio(): Promise<HttpFarEnd> {
  const farEnd = await startHttpFarEnd({
    read: ({ method, body }) =>
      method === 'POST' ? { to: formOf(body)['To'] ?? '', said: body } : undefined,
    taken: () => json(201, { sid: 'SM1' }),
    refuse: () => json(400, { code: 21606 }),
    refuseDestination: () => json(400, { code: 21211 }),
    busy: () => json(429, {}),
    asked: json(200, { status: 'active', SendingEnabled: false }),
  })
  open.push(() => farEnd.stop())
  return farEnd
}

describe('doctor and the carriers', () => {
  test('[MSG-15] each carrier is asked whether it lets us in, and no secret is shown', async () => {
    const { url, heard } = await twilio()
    const findings = await examineCarriers(await carriersAt(url))
    expect(findings).toEqual([
      {
        subject: 'carrier gone',
        state: 'fault',
        detail: 'vonage, sms: the carrier cannot be reached (ECONNREFUSED)',
      },
      { subject: 'carrier here', state: 'ok', detail: 'twilio, sms: the account is in use' },
      {
        subject: 'carrier mail',
        state: 'fault',
        detail: 'ses, email: sending is switched off there',
      },
    ])
    expect(heard.map(({ method }) => method)).toEqual(['GET', 'GET'])
    expect(JSON.stringify(findings)).not.toContain('hunter')
  })

  test('a test message goes by the carrier that is named, or the first for such an address', async () => {
    const farEnd = await twilio()
    const carriers = await carriersAt(farEnd.url)
    expect(await sendTestMessage(carriers, '+4915112345678', 'here')).toEqual({
      subject: 'test message by here',
      state: 'ok',
      detail: 'taken by the carrier, which calls it SM1',
    })
    expect(farEnd.arrived.map(({ to }) => to)).toEqual(['+4915112345678'])
    expect(await sendTestMessage(carriers, '+4915112345678', undefined)).toMatchObject({
      subject: 'test message by gone',
      state: 'fault',
      detail: 'retry: the carrier cannot be reached (ECONNREFUSED)',
    })
  })

  test('an address that no carrier reaches, or not the one that is named, gets nothing', async () => {
    const farEnd = await twilio()
    const carriers = await carriersAt(farEnd.url)
    for (const [to, name, which] of [
      ['ada@example.org', 'here', 'no carrier here'],
      ['+4915112345678', 'nobody', 'no carrier nobody'],
      ['ada', undefined, 'no carrier'],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      expect(await sendTestMessage(carriers, to, name)).toEqual({
        subject: 'test message',
        state: 'fault',
        detail: `there is ${which} for this address`,
      })
    expect(farEnd.arrived).toEqual([])
  })

  test('a test message of every kind can be written, and none holds a code that opens anything', async () => {
    const seen: unknown[] = []
    const carrier = (channel: Carrier['channel']): Carrier => ({
      name: channel,
      type: 'double',
      channel,
      send: async (message) => {
        seen.push(message.message.kind, message.code)
        return { result: 'accepted' }
      },
      close: async () => undefined,
    })
    for (const [channel, to] of [
      ['email', 'ada@example.org'],
      ['voice', '+4915112345678'],
      ['whatsapp', '+4915112345678'],
      ['webhook', 'ada'],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      expect(await sendTestMessage([carrier(channel)], to, undefined)).toMatchObject({
        state: 'ok',
      })
    expect(seen).toEqual(['email', '000000', 'voice', '000000', 'text', '000000', 'text', '000000'])
  })

  test('[MSG-15] of a carrier that signs mail by itself, DMARC of its sender is looked for', async () => {
    const asked: string[] = []
    const findings = await examineSesNames('Shop <no-reply@shop.example>', async (name) => {
      asked.push(name)
      return [['v=DMARC1; p=reject']]
    })
    expect(asked).toEqual(['_dmarc.shop.example'])
    expect(findings).toEqual([
      { subject: 'DMARC', state: 'ok', detail: 'found at _dmarc.shop.example' },
    ])
  })
})
