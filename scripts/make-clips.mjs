// Makes the clips that calls are spoken with, server/src/telephony/clips: one sound file a language, and one list of what lies where. Needs
// espeak-ng and sox; run it after a change of clip-words.mjs. What it makes is kept with the sources, so nobody else needs the two.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clipWords } from './clip-words.mjs'
import { root, say } from './house.mjs'

/** Samples in one block of the files, each of which can be read without the one before: what sox writes at 8 kHz. */
const BLOCK_SAMPLES = 505
/** Words a minute: espeak-ng's own pace is 175. A code is heard once, and often in a second language. */
const SENTENCE_PACE = 145
const CHARACTER_PACE = 120
/** One channel of 16-bit samples and nothing else. */
const RAW = ['-t', 'raw', '-r', '8000', '-e', 'signed', '-b', '16', '-c', '1']
const SENTENCES = ['opening', 'lead', 'again', 'closing']
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

const folder = join(root, 'server/src/telephony/clips')
const scratch = mkdtempSync(join(tmpdir(), 'countersign-clips-'))
mkdirSync(folder, { recursive: true })

/** Of each clip: its name, the block it begins with, and how many samples it has. */
const places = {}
for (const [locale, words] of Object.entries(clipWords)) {
  const clips = new Map()
  for (const name of SENTENCES) clips.set(name, spoken(locale, words[name], SENTENCE_PACE))
  for (let digit = 0; digit < 10; digit += 1)
    clips.set(String(digit), spoken(locale, words.digits?.[digit] ?? String(digit), CHARACTER_PACE))
  if (words.letters)
    for (const letter of LETTERS) clips.set(letter, spoken(locale, letter, CHARACTER_PACE))
  const whole = [...clips].map(([name, samples]) => ({ name, samples }))
  let block = 0
  places[locale] = []
  for (const { name, samples } of whole) {
    places[locale].push(`${name}=${block}+${samples.length / 2}`)
    block += Math.ceil(samples.length / 2 / BLOCK_SAMPLES)
  }
  const raw = join(scratch, 'all.raw')
  writeFileSync(raw, Buffer.concat(whole.map(({ samples }) => inWholeBlocks(samples))))
  sox(['-D', ...RAW, raw, '-e', 'ima-adpcm', join(folder, `${locale}.wav`)])
  say(`${locale}: ${(readFileSync(join(folder, `${locale}.wav`)).length / 1000).toFixed(0)} kB`)
}
const lines = Object.entries(places).map(([locale, own]) => [locale, ...own].join(' '))
writeFileSync(join(folder, 'places.txt'), `${lines.join('\n')}\n`)
rmSync(scratch, { recursive: true, force: true })

/** What espeak-ng makes of a text, at 8 kHz, without the silence around it and 3 dB below the loudest. */
function spoken(locale, text, pace) {
  const wav = join(scratch, 'said.wav')
  const raw = join(scratch, 'said.raw')
  const voice = clipWords[locale].voice ?? locale
  run('espeak-ng', ['-v', voice, '-s', String(pace), '--stdin', '-w', wav], text)
  const trim = ['silence', '1', '0.005', '0.4%', 'reverse']
  sox(['-D', wav, ...RAW, raw, 'rate', '-v', '8k', ...trim, ...trim, 'gain', '-n', '-3'])
  return readFileSync(raw)
}

function inWholeBlocks(samples) {
  const bytes = BLOCK_SAMPLES * 2
  return Buffer.concat([samples], Math.ceil(samples.length / bytes) * bytes)
}

function sox(args) {
  run('sox', args)
}

function run(command, args, input = '') {
  const ended = spawnSync(command, args, { input })
  if (ended.status !== 0)
    throw new Error(`${command}: ${ended.error?.message ?? String(ended.stderr)}`)
}
