/** What a person has at Countersign to prove themselves by, and what waits for their "Is this you?". */
import {
  isCountersignError,
  type Approval,
  type Authenticator,
  type Countersign,
  type EnrolledAuthenticator,
  type TrustedDevice,
} from '@countersign/client'
import { refused, type Refused } from './refused.ts'
import type { Expected, Verifier } from './verifier.ts'

export type Factors = ReturnType<typeof createFactors>

/** What is on file of one person, for their account page. */
export type OnFile = {
  readonly app: Authenticator | undefined
  readonly recoveryCodes: number
  readonly browsers: readonly TrustedDevice[]
  readonly approvals: readonly Approval[]
}

/** By what right factors and addresses are changed: a receipt to be spent with the change, or none is asked for. */
export type Right = { readonly receipt?: string | undefined }

type Begun = { readonly result: 'begun'; readonly made: EnrolledAuthenticator } | Refused
type Removed = { readonly result: 'removed' } | Refused

export function createFactors(countersign: Countersign, verifier: Verifier) {
  const { authenticators, approvals, trustedDevices, verifications } = countersign
  const active = async (account: string) => {
    const { data } = await authenticators.list(account)
    return data.filter(({ status }) => status === 'active')
  }

  return {
    async onFile(account: string): Promise<OnFile> {
      const [has, trusted, asked] = await Promise.all([
        active(account),
        trustedDevices.list(account),
        approvals.list(account),
      ])
      return {
        app: appIn(has),
        recoveryCodes: codesIn(has),
        browsers: trusted.data,
        approvals: asked.data,
      }
    },
    findApp: async (account: string) => appIn(await active(account)),

    /**
     * The right to change an account's factors and addresses. Of whoever has an app or recovery codes Countersign asks for the receipt itself, and
     * spends it in one step with the change; everybody else's is used up here. Undefined: it allows nothing.
     * @param receipt as a check of this very verification has just answered it
     */
    async rightBy(
      account: string,
      receipt: string,
      expected: Expected,
    ): Promise<Right | undefined> {
      if ((await active(account)).length > 0) return { receipt }
      const claims = await verifier.accept(receipt, expected)
      return claims === undefined ? undefined : {}
    },

    /** Begins an app. What is told here is told once: it goes into one page and nowhere else. */
    async beginApp(account: string, name: string, { receipt }: Right): Promise<Begun> {
      try {
        const ask = { type: 'totp', account: name, receipt } as const
        return { result: 'begun', made: await authenticators.enrol(account, ask) }
      } catch (error) {
        return refused(error, 'totp')
      }
    },
    /** Shows that the app works. A wrong code counts. */
    async confirmApp(
      account: string,
      id: string,
      code: string,
    ): Promise<'active' | 'wrong_code' | 'over'> {
      try {
        const { result } = await authenticators.confirm(account, id, { code })
        if (result === 'active') return 'active'
        return result === 'wrong_code' ? 'wrong_code' : 'over'
      } catch (error) {
        if (!isCountersignError(error)) throw error
        if (error.code === 'invalid_request') return 'wrong_code'
        if (error.code === 'not_found') return 'over'
        throw error
      }
    },
    /** New recovery codes in the place of those before. The first ones need no proof of their own right after an app was confirmed. */
    async makeCodes(account: string, { receipt }: Right): Promise<Begun> {
      try {
        const ask = { type: 'recovery_codes', receipt } as const
        return { result: 'begun', made: await authenticators.enrol(account, ask) }
      } catch (error) {
        return refused(error, 'recovery_code')
      }
    },
    async removeApp(account: string, id: string, { receipt }: Right): Promise<Removed> {
      try {
        await authenticators.remove(account, id, { receipt, last: true })
        return { result: 'removed' }
      } catch (error) {
        return refused(error, 'totp')
      }
    },

    trustNoMore: (account: string, id: string) => trustedDevices.revoke(account, id),

    /** What waits for this person's answer, the newest. */
    async asked(account: string): Promise<Approval | undefined> {
      return (await approvals.list(account)).data[0]
    },
    approve: (account: string, id: string, number: string) =>
      approvals.answer(id, { subject: account, number }),
    refuse: (id: string) => verifications.deny(id),
  }
}

function appIn(has: readonly Authenticator[]): Authenticator | undefined {
  return has.find(({ type }) => type === 'totp')
}

function codesIn(has: readonly Authenticator[]): number {
  return has.find(({ type }) => type === 'recovery_codes')?.left ?? 0
}
