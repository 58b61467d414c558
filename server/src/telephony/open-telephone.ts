/*
 * telephony/ makes telephone calls over a SIP trunk: signalling (RFC 3261), sound (RTP, G.711), keys (RFC 4733), and who speaks. It knows a number,
 * some sentences and a code; which call is made when, and what its outcome means for a verification, is not for here.
 */
import { randomInt } from 'node:crypto'
import type { CallResult, PhoneCall, SipLine, Telephone } from '../domain/delivery/telephone.ts'
import { dial } from './dial.ts'
import type { Leg } from './leg.ts'
import { openLineLogin } from './line-login.ts'
import { RATE } from './mu-law.ts'
import { openSpeech } from './open-speech.ts'
import { sayOpening, sayWhole } from './say-code.ts'
import { readAnswer, writeOffer } from './sdp.ts'
import { hostText, placeOfText, type Place } from './sip-address.ts'
import { findHost, openSipAgent, randomWord, type SipAgent } from './sip-agent.ts'
import { openSoundLine, readPorts, type SoundLine } from './sound-line.ts'
import type { CallSound } from './speech.ts'
import { untold, untoldBy, untoldFor } from './untold.ts'

const SIP_PORT = 5060
/** As long as a telephone rings before its mailbox answers, more or less. */
const RING_SECONDS = 30
/** By then the code was told once, or it is not told any more: a carrier has 60 seconds for a message (`LEASE_SECONDS`). */
const TOLD_BY_MILLISECONDS = 57_000
const CHECK_MILLISECONDS = 5000

/** Opens a line. Nothing is sent before the first call. Raises TypeError at once when the settings cannot work. */
export function openTelephone(line: SipLine): Telephone {
  judgeLine(line)
  const speech = openSpeech(line.speech)
  const login = openLineLogin(line)
  const stopping = new AbortController()
  const underWay = new Set<Promise<unknown>>()
  let agent: Promise<SipAgent> | undefined

  /** The carrier's address as it is now, and our socket towards it. */
  const reach = async (): Promise<{ readonly agent: SipAgent; readonly server: Place }> => {
    const before = await agent
    const server = { host: await findHost(line.host, before?.local), port: line.port ?? SIP_PORT }
    agent ??= openSipAgent(server, line.localAddress)
    // A socket that could not be opened is tried anew with the next call.
    agent.catch(() => (agent = undefined))
    return { agent: await agent, server }
  }

  const call = async (asked: PhoneCall): Promise<CallResult> => {
    if (stopping.signal.aborted) return untold('unreachable', 'the service stops')
    const sound = await speech(asked)
    const begun = performance.now()
    const reached = await reach().catch(() => undefined)
    if (reached === undefined) return untold('unreachable', 'the carrier has no address')
    const { host } = reached.agent.local
    const soundLine = await openSoundLine(host, line.rtpPorts).catch(() => undefined)
    if (soundLine === undefined) return untold('unreachable', 'no port for sound is free')
    const offer = writeOffer({ host, port: soundLine.port }, randomInt(2 ** 31))
    const keyBy = TOLD_BY_MILLISECONDS - millisecondsOf(sound.first)
    const ringMilliseconds = Math.min(
      (line.ringSeconds ?? RING_SECONDS) * 1000,
      keyBy - millisecondsOf(sound.opening),
      asked.millisecondsLeft,
    )
    const { signal } = stopping
    const needs = { ...reached, line, login, offer, ringMilliseconds, signal }
    const dialled = await dial(needs, asked.to).catch((error: unknown) => {
      soundLine.close()
      throw error
    })
    if (dialled.result !== 'answered') {
      soundLine.close()
      if (dialled.result === 'refused') return untoldBy(dialled.response)
      if (dialled.result === 'no_answer') return untoldFor('no_answer')
      if (dialled.result === 'silent') return untold('unreachable', 'the carrier does not answer')
      return untold('refused', '401 the carrier does not accept our login')
    }
    const spent = performance.now() - begun
    const left = Math.min(keyBy, asked.millisecondsLeft) - spent
    return speak({ leg: dialled.leg, soundLine, sound }, dialled.sdp, reached.server, left)
  }

  const speak = async (
    talk: Talk,
    sdp: string,
    server: Place,
    millisecondsLeft: number,
  ): Promise<CallResult> => {
    const { leg, soundLine, sound } = talk
    let isTold = false
    try {
      if (!connect(talk, sdp, server))
        return untold('refused', '488 the carrier takes no sound that we can send')
      const late = AbortSignal.timeout(Math.max(0, Math.ceil(millisecondsLeft)))
      const signal = AbortSignal.any([late, stopping.signal])
      const heard = await sayOpening({ leg, line: soundLine, sound, signal })
      isTold = heard === 'key' && (await sayWhole({ leg, line: soundLine }, sound.first))
      if (isTold) {
        // The code was told, whatever goes wrong with the words after it.
        const ended = track(sayRest(talk).catch(() => undefined))
        return { result: 'told', callId: leg.callId, ended }
      }
      if (heard === 'stopped' && !late.aborted) return untold('unreachable', 'the service stops')
      return untoldFor(heard === 'key' || heard === 'hung_up' ? 'hung_up' : 'no_key')
    } finally {
      // Once the code was told, the rest of the words ends the call.
      if (!isTold) await hangUp(talk)
    }
  }

  const sayRest = async (talk: Talk): Promise<void> => {
    const to = { leg: talk.leg, line: talk.soundLine }
    try {
      const isHeard = await sayWhole(to, talk.sound.second)
      // A service that stops lets people hear their code, and no more.
      if (isHeard && !stopping.signal.aborted) await sayWhole(to, talk.sound.closing)
    } finally {
      await hangUp(talk)
    }
  }

  const track = <T>(run: Promise<T>): Promise<T> => {
    const kept = run.finally(() => underWay.delete(kept)).catch(() => undefined)
    underWay.add(kept)
    return run
  }

  return {
    call: (asked) => track(call(asked)),
    async check() {
      const reached = await reach().catch(() => undefined)
      if (reached === undefined) return { ok: false, detail: 'the carrier has no address' }
      const status = await options(reached.agent, reached.server, line)
      if (status === undefined) return { ok: false, detail: 'the carrier does not answer' }
      return { ok: true, detail: `the carrier answers (${status})` }
    },
    async close() {
      stopping.abort()
      while (underWay.size > 0) {
        // oxlint-disable-next-line no-await-in-loop -- a call that ends may leave the rest of its words
        await Promise.all(underWay)
      }
      const open = await agent?.catch(() => undefined)
      agent = undefined
      open?.close()
    },
  }
}

function judgeLine({ rtpPorts, localAddress, host, domain, from, user }: SipLine): void {
  readPorts(rtpPorts)
  if (localAddress !== undefined) placeOfText(localAddress, 0)
  for (const word of [host, domain ?? host, from, user ?? from])
    if (!/^[^\s<>"]+$/.test(word))
      throw new TypeError('a name for SIP has no spaces and no brackets')
}

type Talk = { readonly leg: Leg; readonly soundLine: SoundLine; readonly sound: CallSound }

/** Begins to send sound where the answer says; answers whether it can. */
function connect({ leg, soundLine }: Talk, sdp: string, server: Place): boolean {
  const place = readAnswer(sdp, server.host)
  if (place === undefined) return false
  soundLine.sendTo(place)
  leg.listen({
    sdp(text) {
      const moved = readAnswer(text, server.host)
      if (moved !== undefined) soundLine.sendTo(moved)
    },
    key: soundLine.press,
  })
  return true
}

function millisecondsOf(sound: Uint8Array): number {
  return (sound.length / RATE) * 1000
}

async function hangUp({ leg, soundLine }: Talk): Promise<void> {
  try {
    await leg.hangUp()
  } finally {
    soundLine.close()
  }
}

/** Asks the carrier what it can do, which every one answers somehow. */
function options(agent: SipAgent, server: Place, line: SipLine): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>()
  const uri = `sip:${hostText(line.domain ?? line.host)}`
  const ask = {
    method: 'OPTIONS',
    uri,
    hop: server,
    headers: [
      ['From', `<sip:${line.from}@${hostText(line.domain ?? line.host)}>;tag=${randomWord()}`],
      ['To', `<${uri}>`],
      ['Call-ID', randomWord()],
      ['CSeq', '1 OPTIONS'],
    ] as const,
  }
  const patience = setTimeout(() => resolve(undefined), CHECK_MILLISECONDS)
  agent.ask(ask, (response) => {
    clearTimeout(patience)
    resolve(response?.status)
  })
  return promise
}
