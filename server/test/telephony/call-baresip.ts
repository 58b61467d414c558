import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PhoneCall, SipLine } from '../../src/domain/delivery/telephone.ts'
import { readWav, writeWav } from '../../src/telephony/wav.ts'

/** What the caller saw, and what the telephone recorded. */
export type Recorded = {
  readonly result: string
  readonly why?: string
  readonly seconds: number
  readonly heard: Int16Array
}

const ADDRESS = '10.99.0.1'
const PORT = 33_560

/**
 * Calls baresip, a telephone that answers by itself and records what it hears, in a network of their own: it talks to no loopback address, and
 * several may be called at once. @param keyAfterSeconds when somebody presses 5 after picking it up; undefined: nobody does, as at a mailbox
 */
export async function callBaresip(
  call: PhoneCall,
  keyAfterSeconds: number | undefined,
  line: Partial<SipLine> = {},
): Promise<Recorded> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-baresip-'))
  try {
    prepare(folder, call.to)
    const asked = { call, line: { host: ADDRESS, port: PORT, from: '+4930123456', ...line } }
    const answered = `until ls ${folder}/dump-*-dec.wav >/dev/null 2>&1; do sleep 0.1; done`
    const press =
      keyAfterSeconds === undefined ? '' : `${answered}; sleep ${keyAfterSeconds}; printf 5;`
    const script = `
      ip link set lo up && ip addr add ${ADDRESS}/24 dev lo
      (${press} sleep 100) | baresip -f ${folder} >/dev/null 2>&1 &
      until grep -q :${PORT.toString(16).toUpperCase()} /proc/net/udp; do sleep 0.1; done
      exec "$NODE" --input-type=module-typescript --eval "$CALLER"`
    const child = spawn('unshare', ['-rnpf', '--kill-child', 'sh', '-c', script], {
      env: {
        PATH: `${process.env['PATH']}:/usr/sbin:/sbin`,
        NODE: process.execPath,
        CALLER,
        ASKED: JSON.stringify(asked),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (part: Buffer) => (said += part.toString()))
    await once(child, 'close')
    return { ...JSON.parse(said), heard: recordingIn(folder) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const ROOM = fileURLToPath(new URL('../../src/telephony/open-telephone.ts', import.meta.url))
const CALLER = `
  import { openTelephone } from ${JSON.stringify(ROOM)}
  const { call, line } = JSON.parse(process.env.ASKED)
  const telephone = openTelephone(line)
  const begun = performance.now()
  const { ended, ...called } = await telephone.call(call)
  await ended
  const seconds = (performance.now() - begun) / 1000
  await telephone.close()
  console.log(JSON.stringify({ ...called, seconds }))
`

function prepare(folder: string, number: string): void {
  writeFileSync(join(folder, 'silence.wav'), writeWav(new Int16Array(8000 * 60), 8000))
  const account = `<sip:${number}@${ADDRESS}:${PORT}>;regint=0;answermode=auto;audio_codecs=pcmu`
  writeFileSync(join(folder, 'accounts'), `${account}\n`)
  writeFileSync(join(folder, 'contacts'), '')
  const sound = `aufile,${folder}/silence.wav`
  const config = [
    'poll_method epoll',
    `sip_listen ${ADDRESS}:${PORT}`,
    'audio_player aufile,/dev/null',
    `audio_source ${sound}`,
    `audio_alert ${sound}`,
    'rtp_ports 34000-34100',
    'module_path /usr/lib/baresip/modules',
    'module stdio.so',
    'module g711.so',
    'module aufile.so',
    'module sndfile.so',
    `snd_path ${folder}`,
    'module_app menu.so',
    'module_tmp uuid.so',
    'module_tmp account.so',
  ]
  writeFileSync(join(folder, 'config'), `${config.join('\n')}\n`)
}

/** What came out of its earpiece: `dump-…-dec.wav`, after decoding. */
function recordingIn(folder: string): Int16Array {
  const name = readdirSync(folder).find((each) => each.endsWith('-dec.wav'))
  const wav = name === undefined ? undefined : readWav(readFileSync(join(folder, name)))
  if (wav === undefined) throw new Error('the telephone recorded nothing')
  return samplesOf(wav.data)
}

export function samplesOf(data: Buffer): Int16Array {
  return Int16Array.from({ length: data.length >> 1 }, (_, i) => data.readInt16LE(i * 2))
}
