import type { Change } from './change.ts'

/**
 * What a browser is in the middle of. A step with a `verification` waits for its code; the shop keeps its id, never the
 * code. Nothing of it has any effect before Countersign has approved.
 */
export type Step =
  | {
      readonly kind: 'sign_up_email'
      readonly verification: string
      readonly signUp: SignUp
      /** `sign_up` for an address whose owner has an account already: it is not put on file for another one. */
      readonly purpose: 'add_address' | 'sign_up'
    }
  | { readonly kind: 'phone_wanted'; readonly signUp: SignUp }
  | {
      readonly kind: 'sign_up_phone'
      readonly verification: string
      readonly signUp: SignUp
      readonly phone: string
    }
  | WayWanted
  | { readonly kind: 'second_step'; readonly verification: string; readonly account: string }
  | (Omit<WayWanted, 'kind'> & {
      readonly kind: 'approval_wanted'
      readonly asked: string
      /** What the person types on the screen where they are signed in. */
      readonly number: string
    })
  | {
      readonly kind: 'email_code'
      readonly verification: string
      readonly email: string
      /** Undefined when nobody has this address: everything looks the same, and nothing comes of it. */
      readonly account?: string | undefined
    }
  | {
      readonly kind: 'recovery'
      readonly verification: string
      readonly email: string
      readonly account?: string | undefined
      /** Ways for the second of two proofs, once the first was right. */
      readonly ways?: readonly string[] | undefined
    }
  | {
      readonly kind: 'password_wanted'
      readonly account: string
      readonly proof: Proof
      readonly hasApp: boolean
    }
  | {
      readonly kind: 'account_change'
      readonly verification: string
      readonly account: string
      readonly change: Change
      /** By which it can be answered. */
      readonly ways: readonly string[]
    }
  | {
      readonly kind: 'new_phone'
      readonly verification: string
      readonly account: string
      readonly phone: string
      /** Undefined when it is used up: nothing but addresses is on the account. */
      readonly receipt?: string | undefined
    }
  | { readonly kind: 'app_wanted'; readonly account: string; readonly authenticator: string }

/** The password, or a code by e-mail, was right, and one of these ways comes next. */
type WayWanted = {
  readonly kind: 'way_wanted'
  readonly account: string
  readonly ways: readonly string[]
  readonly hasPassword: boolean
}

/** A receipt that is used up together with what it allows, and the verification it must be of. */
export type Proof = { readonly verification: string; readonly receipt: string }

/** A step that waits for a code. */
export type CodeStep = Extract<Step, { verification: string }>

/** An account to be, which begins to exist when both addresses are confirmed. */
export type SignUp = {
  readonly account: string
  readonly email: string
  readonly passwordHash: string
}

/** The purpose that each step's verification was started with; its receipt must be for the same. */
export const PURPOSE = {
  sign_up_email: 'add_address',
  sign_up_phone: 'add_address',
  second_step: 'sign_in',
  email_code: 'sign_in',
  recovery: 'recovery',
  account_change: 'account_change',
  new_phone: 'add_address',
} as const satisfies Record<CodeStep['kind'], string>

/** The purpose of one step. */
export function purposeOf(step: CodeStep): string {
  return step.kind === 'sign_up_email' ? step.purpose : PURPOSE[step.kind]
}

/** Whether this step waits for a code. */
export function isCodeStep(step: Step | undefined): step is CodeStep {
  return step !== undefined && 'verification' in step
}
