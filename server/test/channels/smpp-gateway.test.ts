import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smppCarrier } from '../../src/channels/smpp.ts'
import type { Carrier } from '../../src/domain/delivery/carrier.ts'
import { kannelMissing, startKannel } from '../lab/sms/kannel.ts'
import { type Smsc, startSmsc } from '../lab/sms/smsc.ts'
import { carrierKit, smsTo } from './carrier-kit.ts'
import { until } from './until.ts'

const missing = kannelMissing()

describe.skipIf(missing !== undefined)(
  `SMS to a telephone behind a gateway ${missing ?? ''}`,
  () => {
    let smsc: Smsc
    let gateway: Awaited<ReturnType<typeof startKannel>>
    let carrier: Carrier
    const kit = carrierKit()

    beforeAll(async () => {
      smsc = await startSmsc({
        accounts: { shop: 'secret', gateway: 'secret' },
        gateway: 'gateway',
      })
      carrier = smppCarrier(
        {
          name: 'main',
          host: '127.0.0.1',
          port: smsc.port,
          systemId: 'shop',
          password: 'secret',
          from: 'Example',
        },
        kit.hooks,
      )
      await carrier.check?.()
      gateway = await startKannel(smsc.port, ['4915112345678', '12345', 'STOP please'])
      await until(() => smsc.bound.has('gateway'))
    })
    afterAll(async () => {
      gateway.stop()
      await carrier.close()
      await smsc.stop()
    })

    it.each([
      '482913 is your code for Example.',
      'Ihr Code für Bücher & Größe: 482913 €',
      'Ваш код 482913',
      `${'0123456789'.repeat(15)}€€ 482913`,
      `${'я'.repeat(66)}💶 482913`,
    ])('“%s” is shown as it was written', async (text) => {
      const before = gateway.shown().length
      expect(await carrier.send(smsTo(7, text))).toMatchObject({ result: 'accepted' })
      await until(() => gateway.shown().length > before)
      const shown = { from: 'Example', to: '+4915112345007', text }
      expect(gateway.shown().slice(before)).toEqual([shown])
    })

    it('what a person answers comes to our end of the line, is taken, and told to nobody', async () => {
      await until(() => smsc.arrived.some(({ said }) => said === 'STOP please'))
      await until(() => smsc.heard.includes('deliver_sm_resp'))
      expect(await carrier.send(smsTo(8))).toMatchObject({ result: 'accepted' })
      expect(kit.reports).toEqual([])
    })
  },
)
