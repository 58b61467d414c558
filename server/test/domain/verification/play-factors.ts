import { domainToASCII } from 'node:url'
import { parseAddress } from '../../../src/domain/address/parse-address.ts'
import { addressSeal } from '../../../src/domain/address/sealed-address.ts'
import type { Delivery, InHand } from '../../../src/domain/delivery/delivery.ts'
import { confirmAuthenticator } from '../../../src/domain/factor/authenticators.ts'
import { newId } from '../../../src/domain/ids.ts'
import { subjectKey } from '../../../src/domain/limit/subject.ts'
import { targetKey, UNTOUCHED } from '../../../src/domain/limit/target-budget.ts'
import { factorTarget } from '../../../src/domain/factor/factor-target.ts'
import type { FactorChannel, Way } from '../../../src/domain/delivery/channel.ts'
import { defaultPolicy, ordinaryPolicy } from '../../../src/domain/project/default-policies.ts'
import { policyKey, type Policy } from '../../../src/domain/project/policy.ts'
import { passkeySettings } from '../../../src/domain/passkey/passkey-settings.ts'
import { requestOptions } from '../../../src/domain/passkey/request-options.ts'
import { put } from '../../../src/domain/store.ts'
import { checkCode, type CheckAsk } from '../../../src/domain/verification/check.ts'
import { otherWays } from '../../../src/domain/verification/change-way.ts'
import { sendAgain } from '../../../src/domain/verification/send-again.ts'
import { startVerification, type StartAsk } from '../../../src/domain/verification/start.ts'
import { verificationKey } from '../../../src/domain/verification/verification.ts'
import { readMasterKeys } from '../../../src/secrets/master-key.ts'
import { receiptSigner, transactionHash } from '../../../src/secrets/receipts.ts'
import {
  softwareAuthenticator,
  type CreationOptions,
  type RequestOptions,
} from '../../passkeys/software-authenticator.ts'
import { APP, NOON, openFactors, PROJECT, SUBJECT } from '../factor/open-factors.ts'
import { calmGuard } from '../calm-guard.ts'

export const SERVER = { ...APP, scopes: ['verifications'] } as const
/** UP and UV (WebAuthn, 6.1). */
const HELD = 5
const ORIGIN = 'https://verify.shop.example'

/** A person's verifications as an application starts them and the person answers, over a real store and real factors. */
export async function playFactors() {
  const sent = new Map<string, InHand & Pick<Delivery, 'channel'>>()
  const told: Delivery[] = []
  const house = await openFactors({
    dispatch: (delivery, inHand) => {
      const { kind, verification, channel, sealedCode } = delivery
      if (kind !== 'code') told.push(delivery)
      else if (sealedCode !== undefined)
        sent.set(verification, {
          to: inHand?.to ?? '',
          code: house.vault.open(sealedCode, delivery.id),
          channel,
        })
    },
  })
  const { store, vault, random } = house
  const signer = receiptSigner({
    issuer: ORIGIN,
    algorithm: 'EdDSA',
    masterKeys: readMasterKeys('Zdr8/8wKGMh4tdaBWrJgb40HhHWCcgPXJWJQnjwdDVs='),
    vault,
  })
  const needs = {
    ...house.needs,
    store,
    asciiDomain: domainToASCII,
    guard: calmGuard(),
    sandbox: false,
    signReceipt: signer.sign,
    transactionHash,
  }
  const start = (
    ask: Partial<StartAsk> = {},
    caller: Parameters<typeof startVerification>[1] = SERVER,
  ) =>
    startVerification(needs, caller, {
      purpose: 'sign_in',
      channel: 'totp',
      ...(ask.to === undefined && { subject: SUBJECT }),
      ...ask,
    })
  const check = (id: string, ask: CheckAsk, caller: Parameters<typeof checkCode>[1] = SERVER) =>
    checkCode(needs, caller, id, ask)
  const record = async (id: string) => {
    const v = await store.find(verificationKey(PROJECT, id))
    if (v === undefined) throw new Error('there is no such verification')
    return v
  }
  /** What a browser is asked, as it reaches it. */
  const passkeyOf = async (id: string): Promise<RequestOptions> => {
    const v = await record(id)
    const factors = v.subject === undefined ? undefined : await house.factors(v.subject)
    const settings = passkeySettings(undefined, ORIGIN)
    return JSON.parse(JSON.stringify(requestOptions(vault, settings, v, factors)))
  }

  return {
    ...house,
    needs,
    told,
    start,
    /** A start that names nobody. */
    startAsAnyone: (channel: Way = 'passkey') =>
      startVerification(needs, SERVER, { purpose: 'sign_in', channel }),
    check,
    passkeyOf,
    sent: (id: string) => sent.get(id),
    record,
    change: (id: string, channel: Way) => sendAgain(needs, SERVER, id, { channel }),
    ways: (id: string) => otherWays(needs, PROJECT, id),
    advance: (seconds: number) => store.advance(seconds * 1000),
    claims: (receipt: string | undefined) => {
      const part = receipt?.split('.')[1] ?? ''
      return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    },
    setPolicy: (purpose: string, changes: Partial<Policy>) =>
      house.write(
        put(policyKey(PROJECT, purpose), {
          ...(defaultPolicy(purpose) ?? ordinaryPolicy(purpose)),
          ...changes,
        }),
      ),
    budget: async (way: FactorChannel, subject = SUBJECT) =>
      (await store.find(
        targetKey(PROJECT, factorTarget(vault, PROJECT, way, house.hashOf(subject))),
      )) ?? UNTOUCHED,
    /** Puts addresses on file under the hashes that starts go by. */
    onFile: async (...addresses: readonly string[]) => {
      const all = addresses.map((address) => {
        const id = newId('adr', random)
        const kind = address.startsWith('+') ? ('phone' as const) : ('email' as const)
        const { canonical, masked } = parseAddress(kind, address, domainToASCII)
        return {
          id,
          kind,
          masked,
          sealed: vault.seal(address, addressSeal(PROJECT, id)),
          hash: vault.fingerprint('target', PROJECT, kind, canonical),
          addedAt: NOON,
        }
      })
      const subject = { sends: [], addresses: all, expiresAt: Number.MAX_SAFE_INTEGER }
      await house.write(put(subjectKey(PROJECT, house.hashOf(SUBJECT)), subject))
    },
    /** The code that the person's app shows now, or so many steps from now. */
    app: async (id: string, steps = 0) => house.shows(await house.app(id), steps),
    addPasskey: async (receipt?: string, flags = HELD) => {
      const caller = receipt === undefined ? APP : { ...APP, receipt }
      const made = await house.enrol({ type: 'passkey', name: 'Phone' }, caller)
      if (made.type !== 'passkey') throw new Error('a passkey was asked for')
      const options: CreationOptions = JSON.parse(JSON.stringify(made.options))
      const device = softwareAuthenticator({ origin: ORIGIN })
      const credential = device.create(options, { flags })
      await confirmAuthenticator(house.needs, APP, SUBJECT, made.authenticator.id, { credential })
      return device
    },
  }
}
