import type { DeviceGrant } from '../../domain/device/device-grant.ts'
import { USER_CODE_ALPHABETS, type UserCodeFormat } from '../../domain/device/user-code.ts'
import { base64, type RowReader } from './row-reader.ts'
import { toWhereabouts } from './whereabouts-json.ts'

/** A device's grant as it stands in the details of its verification. */
export function grantJson(grant: DeviceGrant) {
  return { ...grant, sealedUserCode: base64(grant.sealedUserCode) }
}

export function toGrant(read: RowReader): DeviceGrant {
  return {
    client: read.text('client'),
    scopes: read.texts('scopes'),
    ...(read.isNone('name') ? {} : { name: read.text('name') }),
    asker: toWhereabouts(read.inner('asker')),
    format: toFormat(read.inner('format')),
    sealedUserCode: read.base64('sealedUserCode'),
    userCodeHash: read.text('userCodeHash'),
    codeExpiresAt: read.number('codeExpiresAt'),
    renews: read.flag('renews'),
    ...(read.isNone('onlySubject') ? {} : { onlySubject: read.text('onlySubject') }),
    ...(read.isNone('claim') ? {} : { claim: toClaim(read.inner('claim')) }),
    ...(read.mark('contested') && { contested: true as const }),
    ...(read.isNone('decided') ? {} : { decided: toDecided(read.inner('decided')) }),
    ...(read.isNone('redeemedAt') ? {} : { redeemedAt: read.number('redeemedAt') }),
  }
}

function toFormat(read: RowReader): UserCodeFormat {
  return {
    alphabet: read.oneOf('alphabet', USER_CODE_ALPHABETS),
    length: read.number('length'),
    check: read.flag('check'),
  }
}

function toClaim(read: RowReader): NonNullable<DeviceGrant['claim']> {
  return {
    subjectHash: read.text('subjectHash'),
    until: read.number('until'),
    typed: read.flag('typed'),
  }
}

function toDecided(read: RowReader): NonNullable<DeviceGrant['decided']> {
  return {
    by: read.oneOf('by', ['page', 'api']),
    acr: read.text('acr'),
    amr: read.texts('amr'),
    authTime: read.number('authTime'),
  }
}
