import twilio from 'twilio'
import { describe, expect, test } from 'vitest'
import { twilioVoiceCarrier } from '../../src/channels/twilio-voice.ts'
import type { Carrier, CarrierRequest, OutgoingMessage } from '../../src/domain/delivery/carrier.ts'
import { lendToCarriers } from '../../src/lend-to-carriers.ts'
import { loadMasterKeys } from '../../src/secrets/load-master-keys.ts'
import { systemRandom } from '../../src/secrets/random.ts'
import { openVault } from '../../src/secrets/vault.ts'
import { carrierKit, CODE, outgoing, type CarrierKit } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'
import { formOf, json, startHttpFarEnd, startRecorder, urlOf } from './http-far-end.ts'

const SID = `AC${'0'.repeat(32)}`
const TOKEN = 'authtoken0123456789abcdef01234567'
const PATH = `/2010-04-01/Accounts/${SID}/Calls.json`

/** Whoever may have to answer, for the far end to hear a call out. */
let listener: { carrier: Carrier; kit: CarrierKit } | undefined

const startFarEnd = () =>
  startHttpFarEnd({
    read({ method, path, body }) {
      if (method !== 'POST' || path !== PATH) return undefined
      const { To: to = '', Url: url = '' } = formOf(body)
      return {
        to,
        // What is heard of it once a key is pressed, without pauses.
        get said() {
          const opening = hear(url)
          const next = /action="([^"]+)"/.exec(opening)?.[1] ?? ''
          return spoken(hear(next, { Digits: '1' }))
        },
      }
    },
    taken: (n) => json(201, { sid: `CA${String(n).padStart(32, '0')}`, status: 'queued' }),
    refuse: (text) => json(400, { code: 21210, message: `Not your number. ${text}`, status: 400 }),
    refuseDestination: (text) =>
      json(400, { code: 21211, message: `Invalid 'To' ${text}`, status: 400 }),
    busy: (text) => json(429, { code: 20429, message: text, status: 429 }),
    asked: json(200, { sid: SID, status: 'active' }),
  })

function hear(url: string, more: Record<string, string> = {}): string {
  const { carrier, kit } = listener ?? {}
  const answer = carrier?.read?.(
    signed(url, form('CA1', 'in-progress', more)),
    kit?.hooks.now() ?? 0,
  )
  return answer !== undefined && 'result' in answer && answer.result === 'read'
    ? (answer.answer?.body ?? '')
    : ''
}

/** Everything between the marks, as a voice would say it. */
function spoken(twiml: string): string {
  return [...twiml.matchAll(/<Say[^>]*>([^<]*)<\/Say>/g)].map(([, text]) => text).join('')
}

const form = (sid: string, status: string, more: Record<string, string> = {}) => ({
  AccountSid: SID,
  CallSid: sid,
  CallStatus: status,
  ...more,
})

function signed(url: string, fields: Record<string, string>, token = TOKEN): CarrierRequest {
  return {
    method: 'POST',
    url,
    path: url.split('/reports/')[1] ?? '',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilio.getExpectedTwilioSignature(token, url, fields),
    },
    body: Buffer.from(new URLSearchParams(fields).toString()),
  }
}

function open(url: string, kit: CarrierKit): Carrier {
  const settings = { accountSid: SID, authToken: TOKEN, from: '+15005550006', api: url }
  const { hooks, timeoutSeconds } = kit
  const carrier = twilioVoiceCarrier({ ...settings, name: 'under_test', timeoutSeconds }, hooks)
  listener = { carrier, kit }
  return carrier
}

function callTo(n = 0, project = 'Example'): OutgoingMessage {
  return {
    ...outgoing(n),
    channel: 'voice',
    to: `+49151123450${String(n).padStart(2, '0')}`,
    message: {
      kind: 'voice',
      opening: `This is ${project}. Press a key.`,
      lead: 'Your code is',
      again: 'Once more',
      closing: 'Never tell it to anybody.',
      text: 'all of it',
    },
  }
}

function reportAddressOf({ hooks }: CarrierKit): string {
  return `${hooks.callbackUrl('under_test')}/${hooks.sealCall('report under_test dlv', 10)}`
}

itIsACarrier('twilio_voice', {
  startFarEnd,
  open: (farEnd, kit) => open(urlOf(farEnd), kit),
  message: (n) => callTo(n),
  hostile: ['+4915112345000,+4915112345001', 'client:alice', 'sip:alice@example.org'],
  callbacks: {
    genuine: (reference, kit) => signed(reportAddressOf(kit), form(reference, 'busy')),
    forged(reference, kit) {
      const at = kit.hooks.callbackUrl('under_test')
      const call = JSON.stringify([CODE, 'o', 'l', 'a', 'c', 'en-US'])
      const stale = kit.hooks.sealCall(call, -1)
      return {
        unsigned: { ...signed(reportAddressOf(kit), form(reference, 'busy')), headers: {} },
        'signed by another key': signed(reportAddressOf(kit), form(reference, 'busy'), 'other'),
        'a call that is over': signed(
          `${at}/pressed/${stale}`,
          form(reference, 'in-progress', { Digits: '1' }),
        ),
        'a call that nobody made': signed(`${at}/answered/made-up`, form(reference, 'in-progress')),
        'no seal': signed(`${at}/pressed/`, form(reference, 'in-progress', { Digits: '1' })),
      }
    },
  },
})

describe('twilio_voice, as its maker’s own library speaks it', () => {
  test('a call goes to the same place, with the same headers, field by field', async () => {
    const recorder = await startRecorder(json(201, { sid: 'CA1', status: 'queued' }))
    await open(recorder.url, carrierKit()).send(callTo())
    const told = formOf(recorder.heard[0]?.body ?? '')
    const client = twilio(SID, TOKEN)
    client.api.baseUrl = recorder.url
    await client.calls.create({
      to: '+4915112345000',
      from: '+15005550006',
      url: told['Url'] ?? '',
      statusCallback: told['StatusCallback'] ?? '',
      timeout: 30,
    })
    const [ours, theirs] = recorder.heard
    await recorder.stop()
    expect([ours?.method, ours?.path]).toEqual([theirs?.method, theirs?.path])
    for (const header of ['authorization', 'content-type', 'accept'])
      expect(ours?.headers[header], header).toBe(theirs?.headers[header])
    expect(told).toEqual(formOf(theirs?.body ?? ''))
  })

  test('what a call is told to say is what their own library would write', () => {
    const kit = carrierKit()
    open('http://127.0.0.1:1', kit)
    const seal = kit.hooks.sealCall(
      JSON.stringify(['12', 'Hi.', 'Lead', 'Again', 'End', 'en-US']),
      5,
    )
    const at = kit.hooks.callbackUrl('under_test')
    const { VoiceResponse } = twilio.twiml
    const opening = new VoiceResponse()
    for (const _ of [1, 2])
      opening
        .gather({ input: ['dtmf'], numDigits: 1, timeout: 6, action: `${at}/pressed/${seal}` })
        .say({ language: 'en-US' }, 'Hi.')
    opening.redirect(`${at}/silent/${seal}`)
    expect(hear(`${at}/answered/${seal}`)).toBe(opening.toString())

    const rest = new VoiceResponse()
    const say = (text: string) => rest.say({ language: 'en-US' }, text)
    for (const before of ['Lead', 'Again']) {
      say(before)
      rest.pause({ length: 1 })
      for (const digit of ['1', '2']) {
        say(digit)
        rest.pause({ length: 1 })
      }
    }
    say('End')
    rest.hangup()
    expect(hear(`${at}/pressed/${seal}`, { Digits: '5' })).toBe(rest.toString())
  })
})

describe('twilio_voice', () => {
  test('[MSG-07] a mailbox hears who calls, twice, and never the code; nobody is told it until a key was pressed', async () => {
    const recorder = await startRecorder(json(201, { sid: 'CA1' }))
    const kit = carrierKit()
    const carrier = open(recorder.url, kit)
    await carrier.send(callTo())
    await recorder.stop()
    const request = recorder.heard[0]?.body ?? ''
    expect(request).not.toContain(CODE)
    const { Url: url = '' } = formOf(request)
    const opening = hear(url)
    expect(spoken(opening)).toBe('This is Example. Press a key.'.repeat(2))
    const redirect = /<Redirect>([^<]+)</.exec(opening)?.[1] ?? ''
    const silent = await carrier.read?.(signed(redirect, form('CA1', 'in-progress')), Date.now())
    expect(silent).toMatchObject({
      result: 'read',
      reports: [{ outcome: 'undelivered', reason: 'answered, and no key was pressed' }],
    })
    expect(spoken(hear(redirect))).toBe('')
    const action = /action="([^"]+)"/.exec(opening)?.[1] ?? ''
    // A key that was not pressed after all.
    expect(spoken(hear(action, { Digits: '' }))).toBe('')
    const pressed = await carrier.read?.(
      signed(action, form('CA1', 'in-progress', { Digits: '1' })),
      Date.now(),
    )
    expect(pressed).toMatchObject({ reports: [{ outcome: 'heard', carrierReference: 'CA1' }] })
    expect(spoken(hear(action, { Digits: '1' })).split(CODE)).toHaveLength(3)
  })

  test('[MSG-07] with the real seals, no address of a call holds its code or its words, and a changed seal opens nothing', async () => {
    const recorder = await startRecorder(json(201, { sid: 'CA1' }))
    const random = systemRandom()
    const { keys } = loadMasterKeys({
      text: Buffer.from(random.bytes(32)).toString('base64'),
      file: undefined,
      sandbox: true,
    })
    let now = Date.now()
    const hooks = lendToCarriers({
      vault: openVault(keys, random),
      now: () => now,
      publicUrl: 'https://verify.example',
      report: () => undefined,
    })
    const kit = { ...carrierKit(), hooks }
    const carrier = open(recorder.url, kit)
    const long = 'உங்கள் குறியீட்டை யாரிடமும் சொல்ல வேண்டாம். '.repeat(5)
    const message = callTo()
    if (message.message.kind !== 'voice') throw new Error('not a call')
    await carrier.send({ ...message, message: { ...message.message, closing: long } })
    await recorder.stop()
    const { Url: url = '' } = formOf(recorder.heard[0]?.body ?? '')
    expect(url).toMatch(
      /^https:\/\/verify\.example\/v1\/carriers\/under_test\/reports\/answered\/[\w.-]+$/,
    )
    // A longer one would not fit into the head of a request with all the rest.
    expect(url.length).toBeLessThan(4000)
    const sealed = url.split('/answered/')[1] ?? ''
    for (const part of sealed.split('.'))
      expect(Buffer.from(part, 'base64url').toString('latin1')).not.toContain(CODE)
    const pressed = url.replace('/answered/', '/pressed/')
    expect(spoken(hear(pressed, { Digits: '1' }))).toContain(CODE)
    for (const changed of [`${pressed.slice(0, -2)}AA`, pressed.replace('/pressed/', '/pressed/z')])
      expect(hear(changed, { Digits: '1' })).toBe('')
    now += 6 * 60_000 + 60_000
    expect(hear(pressed, { Digits: '1' })).toBe('')
  })

  test('[MSG-07] a name that looks like speech marks is said, and not obeyed', () => {
    const kit = carrierKit()
    open('http://127.0.0.1:1', kit)
    const name = '<break time="9s"/></Say><Dial>+15551234567</Dial> & Co\u0000'
    const seal = kit.hooks.sealCall(JSON.stringify(['1', name, 'l', 'a', 'c', 'en-US']), 5)
    const opening = hear(`${kit.hooks.callbackUrl('under_test')}/answered/${seal}`)
    expect(opening).not.toContain('<Dial>')
    expect(opening).not.toContain('<break')
    expect(opening).not.toContain('\u0000')
    expect(opening).toContain('&#60;Dial&#62;')
  })

  test('a language that it does not speak goes by another carrier', async () => {
    const recorder = await startRecorder(json(201, { sid: 'CA1' }))
    const carrier = open(recorder.url, carrierKit())
    expect(await carrier.send({ ...callTo(), locale: 'ur' })).toEqual({
      result: 'refused',
      reason: 'this carrier cannot say it (ur)',
    })
    await recorder.stop()
    expect(recorder.heard).toEqual([])
  })

  test('how a call went is told, and one that was answered is told by who answered', async () => {
    const kit = carrierKit()
    const carrier = open('http://127.0.0.1:1', kit)
    const told = async (status: string) =>
      carrier.read?.(signed(reportAddressOf(kit), form('CA1', status)), kit.hooks.now())
    expect(await told('no-answer')).toMatchObject({ reports: [{ reason: 'nobody answered' }] })
    expect(await told('busy')).toMatchObject({ reports: [{ reason: 'busy' }] })
    expect(await told('completed')).toEqual({ result: 'read', reports: [] })
  })
})
