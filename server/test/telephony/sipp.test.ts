import { describe, test } from 'vitest'
import { hasPrograms } from './find-program.ts'
import { asks, callSipp, contact, hears, remembers, says, sdp, waits } from './sipp.ts'

const again = ' retrans="500"'

/** A refusal after a moment of ringing, said again until we acknowledge it. */
function refusal(status: string, more: readonly string[] = []): readonly string[] {
  return [
    hears('INVITE'),
    says('100 Trying'),
    says('180 Ringing'),
    waits(100),
    says(status, { more, how: again }),
    hears('ACK'),
  ]
}

/** What belongs to the call itself, whatever was heard last. */
function ofInvite(answer: string): string {
  return answer.replace('[last_CSeq:]', 'CSeq: 1 INVITE')
}

const REFUSALS = [
  ['486 Busy Here', [], { why: 'busy', detail: '486 busy' }],
  ['600 Busy Everywhere', [], { why: 'busy', detail: '600 busy' }],
  ['480 Temporarily Unavailable', [], { why: 'no_answer', detail: '480 no answer' }],
  ['404 Not Found', [], { why: 'no_such_number', detail: '404 no such number' }],
  ['603 Decline', [], { why: 'declined', detail: '603 the call was declined' }],
  ['403 Forbidden', [], { why: 'refused', detail: '403 the carrier refuses the call' }],
  [
    '302 Moved Temporarily',
    ['Contact: <sip:+8816123456@elsewhere.example>'],
    { why: 'refused', detail: '302 the carrier refuses the call' },
  ],
  [
    '503 Service Unavailable',
    ['Retry-After: 17 (in a moment)'],
    { why: 'unreachable', detail: '503 the carrier cannot now', afterSeconds: 17 },
  ],
  [
    '500 Server Internal Error',
    ['Reason: Q.850;cause=1;text="Unallocated +491701234567"'],
    { why: 'no_such_number', detail: '500 (1) no such number' },
  ],
] as const

describe.skipIf(!hasPrograms('sipp')).concurrent('a call to sipp', () => {
  for (const [status, more, expected] of REFUSALS)
    test(`${status} is told as ${expected.why}, and acknowledged`, async ({ expect }) => {
      const { result, isRight } = await callSipp(refusal(status, more))
      expect(result).toEqual({ result: 'untold', ...expected })
      expect(isRight).toBe(true)
    })

  test('a telephone that nobody answers is no longer rung after its time', async ({ expect }) => {
    const steps = [
      hears('INVITE'),
      says('180 Ringing'),
      hears('CANCEL'),
      says('200 OK'),
      ofInvite(says('487 Request Terminated')),
      hears('ACK'),
    ]
    const { result, isRight } = await callSipp(steps, { ringSeconds: 1 })
    expect(result).toEqual({ result: 'untold', why: 'no_answer', detail: 'no answer' })
    expect(isRight).toBe(true)
  })

  test('an INVITE that gets lost is said again, and a refusal that comes again is acknowledged again', async ({
    expect,
  }) => {
    const steps = [
      hears('INVITE'),
      // The first two are as good as lost: nobody answers them.
      hears('INVITE'),
      hears('INVITE'),
      says('486 Busy Here'),
      hears('ACK'),
      ofInvite(says('486 Busy Here')),
      hears('ACK'),
    ]
    const { result, isRight } = await callSipp(steps, {}, ['-nr'])
    expect(result).toMatchObject({ why: 'busy' })
    expect(isRight).toBe(true)
  })

  test('an answer that comes again is acknowledged again, and a hanging up is answered', async ({
    expect,
  }) => {
    const answer = says('200 OK', { more: [contact], body: sdp })
    const steps = [
      remembers('Via', 'via'),
      answer,
      hears('ACK'),
      ofInvite(answer).replace('[last_Via:]', 'Via:[$via]'),
      '<recv request="ACK"><action>',
      '<ereg regexp=".*" search_in="hdr" header="From:" assign_to="from"/></action></recv>',
      asks('BYE', 1),
      '<recv response="200"/>',
    ]
    const { result, isRight } = await callSipp(steps, {}, ['-nr'])
    expect(result).toMatchObject({ why: 'hung_up' })
    expect(isRight).toBe(true)
  })

  test('an answer without a sound that we can send is hung up', async ({ expect }) => {
    const gsm = sdp.replaceAll('PCMU', 'GSM').replace('AVP 0', 'AVP 3')
    const steps = [
      hears('INVITE'),
      says('200 OK', { more: [contact], how: again, body: gsm }),
      hears('ACK'),
      hears('BYE'),
      says('200 OK'),
    ]
    const { result, isRight } = await callSipp(steps)
    expect(result).toMatchObject({ why: 'refused' })
    expect(isRight).toBe(true)
  })

  test('a key that is told of by INFO counts, and the code is told to its end', async ({
    expect,
  }) => {
    const steps = [
      remembers('From', 'from'),
      says('200 OK', { more: [contact], how: again, body: sdp }),
      hears('ACK'),
      asks('INFO', 1, 'Signal=5\nDuration=160'),
      '<recv response="200"/>',
      hears('BYE', ' timeout="28000"'),
      says('200 OK'),
    ]
    const { result, isRight } = await callSipp(steps, {}, ['-timeout', '40'])
    expect(result).toMatchObject({ result: 'told' })
    expect(isRight).toBe(true)
  }, 40_000)

  const login = { user: 'shop', password: 'secret' }
  const challenge = (algorithm: string, status: number) =>
    `${status === 407 ? 'Proxy' : 'WWW'}-Authenticate: Digest realm="carrier.example", qop="auth", nonce="47364c23432d2e131a5fb210812c", opaque="x"${algorithm}`

  test('a challenge of 401 is answered so that sipp accepts it', async ({ expect }) => {
    const steps = [
      hears('INVITE'),
      says('401 Unauthorized', { more: [challenge('', 401)] }),
      hears('ACK'),
      `<recv request="INVITE"><action>
         <verifyauth assign_to="right" username="shop" password="secret"/>
       </action></recv>
       <nop next="1" test="right"/>`,
      says('403 Forbidden', { how: again }),
      '<nop next="2"/><label id="1"/>',
      says('486 Busy Here', { how: again }),
      '<label id="2"/>',
      hears('ACK'),
    ]
    expect(await callSipp(steps, login)).toMatchObject({ result: { why: 'busy' }, isRight: true })
  })

  for (const algorithm of ['MD5', 'SHA-256'])
    test(`a challenge of 407 for ${algorithm} is answered in the header for proxies`, async ({
      expect,
    }) => {
      const steps = [
        hears('INVITE'),
        says('407 Who are you', { more: [challenge(`, algorithm=${algorithm}`, 407)] }),
        hears('ACK'),
        `<recv request="INVITE"><action>
           <ereg regexp="algorithm=${algorithm}, qop=auth, nc=00000001" search_in="hdr"
             header="Proxy-Authorization:" check_it="true" assign_to="given"/>
         </action></recv><Reference variables="given"/>`,
        says('486 Busy Here', { how: again }),
        hears('ACK'),
      ]
      expect(await callSipp(steps, login)).toMatchObject({ result: { why: 'busy' }, isRight: true })
    })

  test('a login that the carrier does not accept is told, and not tried for ever', async ({
    expect,
  }) => {
    const asked = says('401 Unauthorized', { more: [challenge('', 401)] })
    const steps = [hears('INVITE'), asked, hears('ACK'), hears('INVITE'), asked, hears('ACK')]
    const { result, isRight } = await callSipp(steps, login)
    expect(result).toMatchObject({ why: 'refused' })
    expect(isRight).toBe(true)
  })
})
