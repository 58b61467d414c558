import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'
import smpp from 'smpp'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readSmppReceipt } from '../../src/channels/smpp-receipt.ts'

/** A receipt as it stands on the wire, written and read again by the package. */
function received(fields: Readonly<Record<string, unknown>>) {
  const bytes = new smpp.PDU('deliver_sm', { esm_class: 4, ...fields }).toBuffer()
  return new smpp.PDU(bytes)
}

describe('receipts of message centres', () => {
  it.each([
    [
      'as the specification writes it',
      'id:0123456789 sub:001 dlvrd:001 submit date:2611211000 done date:2611211001 stat:DELIVRD err:000 text:Your code is',
      { carrierReference: '0123456789', outcome: 'delivered' },
    ],
    [
      'with an id of letters, and small ones at that',
      'id:3f9a-BC.1 sub:001 dlvrd:000 submit date:261121100012 done date:261121100112 stat:undeliv err:01b Text:',
      { carrierReference: '3f9a-BC.1', outcome: 'undelivered', reason: 'not delivered (01b)' },
    ],
    [
      'without dates and without an error',
      'id:77 stat:EXPIRED',
      {
        carrierReference: '77',
        outcome: 'undelivered',
        reason: 'its time ran out at the carrier',
      },
    ],
    [
      'with words of a stranger in its text',
      'id:77 stat:REJECTD err:005 text:id:78 stat:DELIVRD',
      { carrierReference: '77', outcome: 'undelivered', reason: 'rejected (005)' },
    ],
  ])('%s', (_, short_message, expected) => {
    expect(readSmppReceipt(received({ short_message }))).toEqual(expected)
  })

  it.each([
    [2, { outcome: 'delivered' }],
    [5, { outcome: 'undelivered', reason: 'not delivered' }],
    [8, { outcome: 'undelivered', reason: 'rejected' }],
  ])('the parameters of 3.4 say it without a text: state %i', (message_state, expected) => {
    const pdu = received({ receipted_message_id: 'abc', message_state })
    expect(readSmppReceipt(pdu)).toEqual({ carrierReference: 'abc', ...expected })
  })

  it('a message that is still on its way is nothing to tell', () => {
    for (const stat of ['ENROUTE', 'ACCEPTD', 'SKIPPED', '', 'DELIVRDX'])
      expect(readSmppReceipt(received({ short_message: `id:1 stat:${stat} err:000` }))).toBe(
        undefined,
      )
    for (const message_state of [1, 6, 99])
      expect(readSmppReceipt(received({ receipted_message_id: 'a', message_state }))).toBe(
        undefined,
      )
  })

  it('a receipt that names no message is of none', () => {
    for (const text of [
      'stat:DELIVRD',
      'id: stat:DELIVRD',
      '',
      `id:${'x'.repeat(65)} stat:DELIVRD`,
    ])
      expect(readSmppReceipt(received({ short_message: text }))).toBe(undefined)
  })

  it('a person who writes what a receipt says has written a message', () => {
    const short_message = 'id:1 sub:001 dlvrd:001 stat:DELIVRD err:000'
    for (const esm_class of [0, 0x40, 0x08])
      expect(readSmppReceipt(received({ esm_class, short_message }))).toBe(undefined)
  })

  it('a receipt whose text stands in its payload is read', () => {
    const message_payload = Buffer.from('id:9 stat:DELIVRD err:000')
    expect(readSmppReceipt(received({ message_payload }))).toEqual({
      carrierReference: '9',
      outcome: 'delivered',
    })
  })
})

/** In the build the package is strict code, which may not use a name that nobody declared. */
it('a receipt with a payload is heard in the build too', async () => {
  const lab = fileURLToPath(new URL('../lab/sms', import.meta.url))
  const folder = mkdtempSync(join(lab, 'built-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const program = join(folder, 'program.ts')
  writeFileSync(
    program,
    `import { smppCarrier } from '../../../../src/channels/smpp.ts'
     const { SMSC_PORT } = process.env
     const told = Promise.withResolvers()
     const settings = { name: 'main', host: '127.0.0.1', port: Number(SMSC_PORT), systemId: 'shop', password: 'secret', from: 'Shop' }
     const carrier = smppCarrier(settings, { now: Date.now, report: told.resolve })
     console.log(JSON.stringify(await told.promise))
     await carrier.close()`,
  )
  const bundle = await rolldown({ input: program, platform: 'node', logLevel: 'silent' })
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'built.mjs' })
  await bundle.close()
  const { startSmsc } = await import('../lab/sms/smsc.ts')
  const smsc = await startSmsc({ payloadReceipt: 'id:9 stat:DELIVRD err:000' })
  onTestFinished(() => smsc.stop())
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'built.mjs')], {
    env: { SMSC_PORT: String(smsc.port) },
    timeout: 10_000,
  })
  expect(JSON.parse(stdout)).toEqual({
    carrier: 'main',
    carrierReference: '9',
    outcome: 'delivered',
  })
})
