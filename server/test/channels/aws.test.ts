import { createHash, createHmac } from 'node:crypto'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { sesCarrier } from '../../src/channels/ses.ts'
import { snsCarrier } from '../../src/channels/sns.ts'
import type { OutgoingMessage } from '../../src/domain/delivery/carrier.ts'
import { carrierKit, CODE, outgoing, smsTo, type CarrierKit } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'
import {
  formOf,
  json,
  startHttpFarEnd,
  startRecorder,
  urlOf,
  type Heard,
  type Said,
} from './http-far-end.ts'

const ACCESS = { region: 'eu-west-1', accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'hunter2' }
const xml = (status: number, inside: string): Said => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<Response xmlns="http://sns.amazonaws.com/doc/2010-03-31/">${inside}</Response>`,
})
const fault = (status: number, code: string, text = '') =>
  xml(status, `<Error><Type>Sender</Type><Code>${code}</Code><Message>${text}</Message></Error>`)

function sns(url: string, { hooks, timeoutSeconds }: CarrierKit, more: object = {}) {
  const settings = { ...ACCESS, senderId: 'ACME', ...more }
  return snsCarrier({ ...settings, name: 'under_test', endpoint: url, timeoutSeconds }, hooks)
}

itIsACarrier('sns', {
  startFarEnd: () =>
    startHttpFarEnd({
      read({ method, body }) {
        const { PhoneNumber: to = '', Action: action, ...rest } = formOf(body)
        return method === 'POST' && action === 'Publish'
          ? { to, said: JSON.stringify(rest) }
          : undefined
      },
      taken: (n) => xml(200, `<PublishResult><MessageId>m-${n}</MessageId></PublishResult>`),
      refuse: (text) => fault(400, 'ParameterValueInvalid', text),
      refuseDestination: (text) =>
        fault(
          400,
          'InvalidParameter',
          `Invalid parameter: PhoneNumber Reason: ${text} is not valid`,
        ),
      busy: (text) => fault(400, 'Throttling', text),
      asked: xml(200, '<GetSMSAttributesResult/>'),
    }),
  open: (farEnd, kit) => sns(urlOf(farEnd), kit),
  message: (n) => smsTo(n),
  hostile: ['+4915112345000,+4915112345001', 'arn:aws:sns:eu-west-1:1:topic'],
})

function ses(url: string, { hooks, timeoutSeconds }: CarrierKit, more: object = {}) {
  const settings = { ...ACCESS, from: 'Shop <no-reply@shop.example>', ...more }
  return sesCarrier({ ...settings, name: 'under_test', endpoint: url, timeoutSeconds }, hooks)
}

function mailTo(n = 0): OutgoingMessage {
  return {
    ...outgoing(n),
    channel: 'email',
    to: `ada${n}@example.org`,
    message: { kind: 'email', subject: 'Your code', text: `${CODE} ☂`, html: `<p>${CODE} ☂</p>` },
  }
}

const sesError = (status: number, type: string, text = ''): Said => ({
  ...json(status, { message: text }),
  headers: { 'x-amzn-errortype': `${type}:http://internal.amazon.com/coral/` },
})

itIsACarrier('ses', {
  startFarEnd: () =>
    startHttpFarEnd({
      read({ path, body }) {
        if (path !== '/v2/email/outbound-emails') return undefined
        const mail: unknown = JSON.parse(body)
        const at = (...steps: string[]): unknown =>
          steps.reduce<unknown>((value, step) => Reflect.get(Object(value), step), mail)
        return {
          to: String(at('Destination', 'ToAddresses', '0')),
          said: Buffer.from(String(at('Content', 'Raw', 'Data')), 'base64').toString('utf8'),
        }
      },
      taken: (n) => json(200, { MessageId: `0102-${n}` }),
      refuse: (text) => sesError(400, 'MessageRejected', text),
      refuseDestination: (text) => sesError(400, 'BadRequestException', text),
      busy: (text) => sesError(429, 'TooManyRequestsException', text),
      asked: json(200, { SendingEnabled: true }),
    }),
  open: (farEnd, kit) => ses(urlOf(farEnd), kit),
  message: (n) => mailTo(n),
  // They say of no address that nobody has it: that comes back as a bounce.
  ways: ['refuse', 'busy', 'hang_up', 'babble', 'silent'],
  hostile: ['ada@example.org, eve@example.org', 'ada@example.org\r\nBcc: eve@example.org'],
})

/** What must be signed, and how, whoever signs it. */
function scopeOf(authorization = ''): string {
  return authorization.replace(/\/\d{8}\//, '/day/').split(', SignedHeaders')[0] ?? ''
}

/** The signature that AWS would make over a request as it arrived, by the text of Signature Version 4. */
function rightSignature({ method, path, headers, body }: Heard): string {
  const shown = headers.authorization ?? ''
  const [, scope = '', names = ''] =
    /Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+),/.exec(shown) ?? []
  const canonical = [
    method,
    path,
    '',
    ...names.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    createHash('sha256').update(body).digest('hex'),
  ].join('\n')
  const date = String(headers['x-amz-date'])
  const hashed = createHash('sha256').update(canonical).digest('hex')
  const data = ['AWS4-HMAC-SHA256', date, scope, hashed].join('\n')
  const key = scope
    .split('/')
    .reduce<string | Buffer>(
      (before, part) => createHmac('sha256', before).update(part).digest(),
      `AWS4${ACCESS.secretAccessKey}`,
    )
  return createHmac('sha256', key).update(data).digest('hex')
}

test('what is signed is what arrives: AWS would come to the same signature, for their library and for us', async () => {
  const recorder = await startRecorder(xml(200, '<MessageId>m-1</MessageId>'))
  await sns(recorder.url, carrierKit()).send(smsTo(0, 'Größe & 482913'))
  await ses(recorder.url, carrierKit()).send(mailTo())
  const client = new SNSClient({ region: 'eu-west-1', credentials: ACCESS, endpoint: recorder.url })
  await client.send(new PublishCommand({ Message: 'x', PhoneNumber: '+4915112345000' }))
  client.destroy()
  await recorder.stop()
  for (const one of recorder.heard)
    expect(one.headers.authorization?.endsWith(`Signature=${rightSignature(one)}`)).toBe(true)
  expect(recorder.heard).toHaveLength(3)
})

describe('sns, as its maker’s own library speaks it', () => {
  test('a message goes to the same place, field by field, signed for the same scope', async () => {
    const recorder = await startRecorder(xml(200, '<MessageId>m-1</MessageId>'))
    await sns(recorder.url, carrierKit()).send(smsTo(0, 'Ihr Code: 482913 (ü+&=)'))
    const client = new SNSClient({
      region: ACCESS.region,
      credentials: ACCESS,
      endpoint: recorder.url,
    })
    await client.send(
      new PublishCommand({
        Message: 'Ihr Code: 482913 (ü+&=)',
        PhoneNumber: '+4915112345000',
        MessageAttributes: {
          'AWS.SNS.SMS.SenderID': { DataType: 'String', StringValue: 'ACME' },
          'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
        },
      }),
    )
    client.destroy()
    const [ours, theirs] = recorder.heard
    await recorder.stop()
    expect([ours?.method, ours?.path]).toEqual([theirs?.method, theirs?.path])
    expect(ours?.headers['content-type']).toBe(theirs?.headers['content-type'])
    expect(formOf(ours?.body ?? '')).toEqual(formOf(theirs?.body ?? ''))
    expect(scopeOf(ours?.headers.authorization)).toBe(scopeOf(theirs?.headers.authorization))
    expect(ours?.headers.authorization).toMatch(/SignedHeaders=[a-z;-]*host[a-z;-]*x-amz-date/)
  })

  test('credentials that are lent come with their token', async () => {
    const recorder = await startRecorder(xml(200, '<MessageId>m-1</MessageId>'))
    await sns(recorder.url, carrierKit(), { sessionToken: 'lent' }).send(smsTo())
    await recorder.stop()
    expect(recorder.heard[0]?.headers['x-amz-security-token']).toBe('lent')
  })
})

describe('sns', () => {
  test.each([
    [403, 'InvalidClientTokenId', 'retry'],
    [403, 'AuthorizationError', 'retry'],
    [500, 'InternalError', 'retry'],
    [400, 'ThrottlingException', 'retry'],
    [400, 'InvalidParameterValue', 'refused'],
  ])('an answer of %s %s means %s', async (status, code, result) => {
    const recorder = await startRecorder(fault(status, code, 'shibboleth'))
    const sent = await sns(recorder.url, carrierKit()).send(smsTo())
    await recorder.stop()
    expect(sent.result).toBe(result)
    expect(JSON.stringify(sent)).not.toContain('shibboleth')
  })

  test('it never says that it reports: nobody is called back', () => {
    const carrier = sns('http://127.0.0.1:1', carrierKit())
    expect(carrier.reports ?? false).toBe(false)
    expect(carrier.read).toBeUndefined()
  })

  test('a check tells credentials that are right from those that are not', async () => {
    const check = async (said: Said) => {
      const recorder = await startRecorder(said)
      const checked = await sns(recorder.url, carrierKit()).check?.()
      await recorder.stop()
      return checked?.ok
    }
    expect(await check(fault(403, 'AuthorizationError'))).toBe(true)
    expect(await check(fault(403, 'SignatureDoesNotMatch'))).toBe(false)
  })
})

describe('ses, as its maker’s own library speaks it', () => {
  test('a mail goes to the same place, byte by byte, signed for the same scope', async () => {
    const recorder = await startRecorder(json(200, { MessageId: 'm' }))
    await ses(recorder.url, carrierKit(), { configurationSet: 'codes' }).send(mailTo())
    const told: { Content: { Raw: { Data: string } } } = JSON.parse(recorder.heard[0]?.body ?? '')
    const client = new SESv2Client({
      region: ACCESS.region,
      credentials: ACCESS,
      endpoint: recorder.url,
    })
    await client.send(
      new SendEmailCommand({
        ConfigurationSetName: 'codes',
        Content: { Raw: { Data: Buffer.from(told.Content.Raw.Data, 'base64') } },
        Destination: { ToAddresses: ['ada0@example.org'] },
      }),
    )
    client.destroy()
    const [ours, theirs] = recorder.heard
    await recorder.stop()
    expect([ours?.method, ours?.path]).toEqual([theirs?.method, theirs?.path])
    expect(ours?.headers['content-type']).toBe(theirs?.headers['content-type'])
    expect(told).toEqual(JSON.parse(theirs?.body ?? ''))
    expect(scopeOf(ours?.headers.authorization)).toBe(scopeOf(theirs?.headers.authorization))
  })

  test('[MSG-15] the mail is the one that a mail server is given, marked as made by a machine', async () => {
    const recorder = await startRecorder(json(200, { MessageId: 'm' }))
    await ses(recorder.url, carrierKit()).send(mailTo())
    await recorder.stop()
    const told: { Content: { Raw: { Data: string } } } = JSON.parse(recorder.heard[0]?.body ?? '')
    const mail = await PostalMime.parse(Buffer.from(told.Content.Raw.Data, 'base64'))
    const header = mail.headers.find(({ key }) => key === 'auto-submitted')
    expect(header?.value).toBe('auto-generated')
    expect(mail.from).toMatchObject({ name: 'Shop', address: 'no-reply@shop.example' })
    expect([mail.subject, mail.text?.trim()]).toEqual(['Your code', `${CODE} ☂`])
  })
})
