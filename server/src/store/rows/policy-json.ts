import { ALPHABETS, type Alphabet } from '../../domain/code/alphabet.ts'
import { CHANNELS, type Channel } from '../../domain/delivery/channel.ts'
import type { Policy } from '../../domain/project/policy.ts'
import type { RowReader } from './row-reader.ts'

export function toPolicy(read: RowReader): Policy {
  const resend = read.inner('resend')
  return {
    purpose: read.text('purpose'),
    guesses: read.number('guesses'),
    lifetimeSeconds: read.number('lifetimeSeconds'),
    length: read.numberOrNone('length'),
    alphabet: toAlphabet(read),
    channels: read.texts('channels').map((channel) => toChannel(read, channel)),
    resend: {
      policy: resend.oneOf('policy', ['reuse', 'rotate', 'keep_last']),
      keep: resend.number('keep'),
      afterSeconds: resend.numbers('afterSeconds'),
    },
    assurance: read.oneOf('assurance', ['none', 'aal1']),
    notify: read.oneOf('notify', ['none', 'target']),
    link: read.flag('link'),
  }
}

function toAlphabet(read: RowReader): Alphabet {
  const name = read.text('alphabet')
  if (!isAlphabet(name)) throw read.wrong('alphabet', 'an alphabet')
  return name
}

function isAlphabet(name: string): name is Alphabet {
  return Object.hasOwn(ALPHABETS, name)
}

function toChannel(read: RowReader, text: string): Channel {
  const channel = CHANNELS.find((one) => one === text)
  if (channel === undefined) throw read.wrong('channels', 'a list of channels')
  return channel
}
