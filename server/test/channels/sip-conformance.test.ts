import { sipCarrier } from '../../src/channels/sip.ts'
import { openTelephone } from '../../src/telephony/open-telephone.ts'
import { PHONE_CALL } from '../telephony/phone-call.ts'
import { startSipFarEnd } from '../telephony/sip-far-end.ts'
import { outgoing } from './carrier-kit.ts'
import { itIsACarrier } from './conformance.ts'

itIsACarrier('SIP', {
  startFarEnd: startSipFarEnd,
  open: ({ port }, { hooks, timeoutSeconds }) =>
    sipCarrier(
      {
        name: 'under_test',
        host: '127.0.0.1',
        port,
        from: '+4930123456',
        ringSeconds: timeoutSeconds,
      },
      hooks,
      openTelephone,
    ),
  message: (n = 0) => ({
    ...outgoing(n),
    channel: 'voice',
    to: `+49151123450${String(n).padStart(2, '0')}`,
    message: PHONE_CALL.words,
  }),
  hostile: [
    '+4915112345678,+4915112345679',
    '+4915112345678\r\nRoute: <sip:a>',
    '+49151@elsewhere',
  ],
  // The others stand in server/test/telephony/sipp.test.ts: a call takes its time, and who hangs up is the person, not the carrier.
  ways: ['refuse', 'refuse_destination', 'babble'],
})
