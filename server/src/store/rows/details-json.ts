import { LEVELS } from '../../domain/receipt/assurance.ts'
import type { Proven, VerificationDetails } from '../../domain/verification/verification.ts'
import { grantJson, toGrant } from './grant-json.ts'
import { base64, RowReader } from './row-reader.ts'
import { toTransaction } from './transaction-json.ts'
import { WAYS } from './ways.ts'

/** Details as JSON; null when there are none, as for most verifications. */
export function detailsJson(details: VerificationDetails): string | null {
  for (const _ in details) {
    const { sealedCode, carryDigest, grant } = details
    return JSON.stringify({
      ...details,
      sealedCode: sealedCode && base64(sealedCode),
      carryDigest: carryDigest && base64(carryDigest),
      grant: grant && grantJson(grant),
    })
  }
  return null
}

export function toDetails(json: unknown): VerificationDetails {
  const read = RowReader.ofJson('verifications.details', json)
  return {
    ...(read.isNone('locale') ? {} : { locale: read.text('locale') }),
    ...(read.isNone('returnUrl') ? {} : { returnUrl: read.text('returnUrl') }),
    ...(read.isNone('transaction')
      ? {}
      : { transaction: toTransaction(read.inner('transaction')) }),
    ...(read.isNone('metadata') ? {} : { metadata: read.dictionary('metadata') }),
    ...(read.isNone('context') ? {} : { context: read.dictionary('context') }),
    ...(read.isNone('length') ? {} : { length: read.number('length') }),
    ...(read.isNone('alphabet') ? {} : { alphabet: read.text('alphabet') }),
    ...(read.isNone('sealedCode') ? {} : { sealedCode: read.base64('sealedCode') }),
    ...(read.isNone('carryDigest') ? {} : { carryDigest: read.base64('carryDigest') }),
    ...(read.isNone('device') ? {} : { device: read.text('device') }),
    ...(read.isNone('reported') ? {} : { reported: true }),
    ...(read.isNone('notify') ? {} : { notify: read.oneOf('notify', [true, 'all']) }),
    ...(read.isNone('assurance') ? {} : { assurance: read.oneOf('assurance', ['none']) }),
    ...(read.isNone('onPage') ? {} : { onPage: true }),
    ...(read.mark('hosted') && { hosted: true as const }),
    ...(read.mark('opened') && { opened: true as const }),
    ...(read.mark('trusted') && { trusted: true as const }),
    ...ofFactors(read),
    ...(read.isNone('destination')
      ? {}
      : { destination: toDestination(read.inner('destination')) }),
    ...(read.isNone('risks') ? {} : { risks: read.texts('risks') }),
    ...(read.isNone('risks') ? {} : { risks: read.texts('risks') }),
    ...(read.isNone('grant') ? {} : { grant: toGrant(read.inner('grant')) }),
  }
}

/** What those have that a factor answers, or that take more than one step. */
function ofFactors(read: RowReader): VerificationDetails {
  return {
    ...(read.isNone('challenge') ? {} : { challenge: read.text('challenge') }),
    ...(read.isNone('proven') ? {} : { proven: read.readers('proven').map(toProven) }),
    ...(read.isNone('steps') ? {} : { steps: read.oneOf('steps', [2]) }),
    ...(read.mark('password') && { password: true as const }),
    ...(read.isNone('policyVersion') ? {} : { policyVersion: read.number('policyVersion') }),
    ...(read.isNone('subjectHash') ? {} : { subjectHash: read.text('subjectHash') }),
    ...(read.isNone('least') ? {} : { least: read.oneOf('least', LEVELS) }),
    ...(read.mark('asksBlind') && { asksBlind: true as const }),
    ...(read.isNone('raises') ? {} : { raises: read.text('raises') }),
    ...(read.isNone('heldBy') ? {} : { heldBy: read.text('heldBy') }),
  }
}

function toDestination(read: RowReader): NonNullable<VerificationDetails['destination']> {
  return {
    ...(read.isNone('country') ? {} : { country: read.text('country') }),
    prefix: read.text('prefix'),
    ...(read.isNone('scopes') ? {} : { scopes: read.texts('scopes') }),
    ...(read.isNone('scopes') ? {} : { scopes: read.texts('scopes') }),
  }
}

function toProven(read: RowReader): Proven {
  return {
    way: read.oneOf('way', WAYS),
    at: read.number('at'),
    ...(read.mark('verified') && { verified: true as const }),
    ...(read.mark('synced') && { synced: true as const }),
  }
}
