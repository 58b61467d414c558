import { ALPHABETS, type Alphabet } from '../../domain/code/alphabet.ts'
import { CHANNELS, FACTOR_CHANNELS } from '../../domain/delivery/channel.ts'
import { USER_CODE_ALPHABETS } from '../../domain/device/user-code.ts'
import { defaultPolicy, ordinaryPolicy } from '../../domain/project/default-policies.ts'
import type {
  Policy,
  Requirement,
  UserCodePolicy,
  WorkflowStep,
} from '../../domain/project/policy.ts'
import { LEVELS } from '../../domain/receipt/assurance.ts'
import type { RowReader } from './row-reader.ts'

export function toPolicy(read: RowReader): Policy {
  const purpose = read.text('purpose')
  const resend = read.inner('resend')
  // A row from before there were factors says nothing of them: then it is as before the project said anything.
  const usual = defaultPolicy(purpose) ?? ordinaryPolicy(purpose)
  return {
    purpose,
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
    notify: read.oneOf('notify', ['none', 'target', 'all']),
    link: read.flag('link'),
    factors: read.isNone('factors') ? usual.factors : read.wordsOf('factors', FACTOR_CHANNELS),
    version: read.isNone('version') ? usual.version : read.number('version'),
    requires: read.isNone('requires') ? usual.requires : toRequirement(read.inner('requires')),
    ...(read.isNone('workflow') ? {} : { workflow: read.readers('workflow').map(toStep) }),
    ...(read.isNone('proofOfWork') ? {} : { proofOfWork: read.oneOf('proofOfWork', ['always']) }),
    ...(read.isNone('userCode') ? {} : { userCode: toUserCodePolicy(read.inner('userCode')) }),
  }
}

function toRequirement(read: RowReader): Requirement {
  return {
    acr: read.oneOf('acr', LEVELS),
    maxAgeSeconds: read.number('maxAgeSeconds'),
    trustedDevice: read.flag('trustedDevice'),
    upTo: read.dictionary('upTo'),
    coolOffSeconds: read.number('coolOffSeconds'),
  }
}

function toStep(read: RowReader): WorkflowStep {
  return {
    channel: read.oneOf('channel', CHANNELS),
    afterSeconds: read.number('afterSeconds'),
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
