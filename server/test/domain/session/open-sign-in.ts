import { domainToASCII } from 'node:url'
import type { Delivery, InHand } from '../../../src/domain/delivery/delivery.ts'
import { checkCode } from '../../../src/domain/verification/check.ts'
import { startVerification, type StartAsk } from '../../../src/domain/verification/start.ts'
import { openPasskeys } from '../../../src/passkeys/open-passkeys.ts'
import { recoveryCodeHash } from '../../../src/secrets/hash-recovery-code.ts'
import { oneTimeCodes } from '../../../src/secrets/one-time-codes.ts'
import { openOAuth, PROJECT } from '../oauth/open-oauth.ts'
import { calmGuard } from '../calm-guard.ts'

export const SERVER = {
  kind: 'secret',
  project: PROJECT,
  keyId: 'key_1',
  scopes: ['verifications'],
} as const

/** What our sign-in page does: it starts verifications like any browser, and answers them. */
export async function openSignIn() {
  const house = await openOAuth()
  let inHand: InHand | undefined
  const needs = {
    ...house,
    asciiDomain: domainToASCII,
    guard: calmGuard(),
    channels: new Set(['email', 'sms'] as const),
    sandbox: true,
    signReceipt: () => 'receipt',
    readReceipt: async () => undefined,
    oneTimeCodes: oneTimeCodes(house.vault),
    hashRecoveryCode: recoveryCodeHash(house.vault),
    passkeys: openPasskeys(),
    publicUrl: 'https://verify.shop.example',
    dispatch: (_delivery: Delivery, made: InHand | undefined) => void (inHand = made),
  }
  let networks = 0
  const page = () => {
    networks += 1
    return {
      kind: 'publishable',
      project: PROJECT,
      keyId: 'page',
      purposes: ['sign_in'],
      network: { near: `network ${networks}`, wide: undefined },
    } as const
  }
  const start = async (ask: Partial<StartAsk> & { readonly to: string }, by: 'page' | 'server') => {
    const view = await startVerification(needs, by === 'page' ? page() : SERVER, {
      purpose: 'sign_in',
      channel: 'email',
      ...(by === 'page' && { hosted: true }),
      ...ask,
    })
    return { id: view.id, code: inHand?.code ?? '' }
  }
  const approve = async ({ id, code }: { readonly id: string; readonly code: string }) => {
    const { result } = await checkCode(needs, SERVER, id, { code })
    if (result !== 'approved') throw new Error(`a code was answered ${result}`)
    return id
  }
  return {
    ...needs,
    start,
    approve,
    /** A hosted sign-in that was approved. */
    signIn: async (to: string, ask: Partial<StartAsk> = {}) =>
      approve(await start({ to, ...ask }, 'page')),
    /** An address that an application's user has proven. */
    addAddress: async (subject: string, to: string) =>
      approve(await start({ to, subject, purpose: 'add_address' }, 'server')),
  }
}
