/**
 * What a browser is in the middle of. A step with a `verification` waits for its code; the shop keeps its id, never the
 * code. Nothing of it has any effect before Countersign has approved.
 */
export type Step =
  | { readonly kind: 'sign_up_email'; readonly verification: string; readonly signUp: SignUp }
  | { readonly kind: 'phone_wanted'; readonly signUp: SignUp }
  | {
      readonly kind: 'sign_up_phone'
      readonly verification: string
      readonly signUp: SignUp
      readonly phone: string
    }
  | { readonly kind: 'channel_wanted'; readonly account: string }
  | { readonly kind: 'second_step'; readonly verification: string; readonly account: string }
  | {
      readonly kind: 'email_code'
      readonly verification: string
      readonly email: string
      /** Undefined when nobody has this address: everything looks the same, and nothing comes of it. */
      readonly account?: string | undefined
    }

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
  sign_up_email: 'sign_up',
  sign_up_phone: 'add_address',
  second_step: 'sign_in',
  email_code: 'sign_in',
} as const satisfies Record<CodeStep['kind'], string>

/** Whether this step waits for a code. */
export function isCodeStep(step: Step | undefined): step is CodeStep {
  return step !== undefined && 'verification' in step
}
