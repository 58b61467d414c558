import { ALPHABETS, type Alphabet } from '../../domain/code/alphabet.ts'
import { CHANNELS } from '../../domain/delivery/channel.ts'
import { USER_CODE_ALPHABETS } from '../../domain/device/user-code.ts'
import type { Policy, UserCodePolicy } from '../../domain/project/policy.ts'
import type { RowReader } from './row-reader.ts'

export function toPolicy(read: RowReader): Policy {
  const resend = read.inner('resend')
  return {
    purpose: read.text('purpose'),
    guesses: read.number('guesses'),
    lifetimeSeconds: read.number('lifetimeSeconds'),
    length: read.numberOrNone('length'),
    alphabet: toAlphabet(read),
    channels: read.wordsOf('channels', CHANNELS),
    resend: {
      policy: resend.oneOf('policy', ['reuse', 'rotate', 'keep_last']),
      keep: resend.number('keep'),
      afterSeconds: resend.numbers('afterSeconds'),
    },
    assurance: read.oneOf('assurance', ['none', 'aal1']),
    notify: read.oneOf('notify', ['none', 'target']),
    link: read.flag('link'),
    ...(read.isNone('userCode') ? {} : { userCode: toUserCodePolicy(read.inner('userCode')) }),
  }
}

function toUserCodePolicy(read: RowReader): UserCodePolicy {
  return {
    alphabet: read.oneOf('alphabet', USER_CODE_ALPHABETS),
    length: read.number('length'),
    check: read.flag('check'),
    renew: read.flag('renew'),
    bound: read.number('bound'),
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
