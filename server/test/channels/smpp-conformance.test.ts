import { smppCarrier } from '../../src/channels/smpp.ts'
import { startSmsc } from '../lab/sms/smsc.ts'
import { smsTo } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'

itIsACarrier('SMPP', {
  startFarEnd: () => startSmsc({ receipts: 'DELIVRD' }),
  open: (farEnd, { hooks, timeoutSeconds }) =>
    smppCarrier(
      {
        name: 'under_test',
        host: '127.0.0.1',
        port: farEnd.port,
        systemId: 'shop',
        password: 'secret',
        from: 'Example',
        timeoutSeconds,
      },
      hooks,
    ),
  message: smsTo,
  hostile: [
    '+4915112345678,+4915112345679',
    '+4915112345678\n',
    '4915112345678',
    '+49151\u00002345678',
  ],
})
