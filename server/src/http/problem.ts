import type { Problem, ProblemCode } from '../domain/problem.ts'

type Answer = { readonly status: number; readonly title: string; readonly help: string }

/** What each problem is on the wire. `docs/reference/problems.md` and `/docs/problems` say the same. */
export const PROBLEMS = {
  invalid_request: {
    status: 400,
    title: 'The request is not valid',
    help: 'The detail names the field and the rule. Nothing was stored or sent; change the request and try again.',
  },
  invalid_address: {
    status: 400,
    title: 'The address cannot be used',
    help: 'Give a phone number in E.164 form (+14155550100) or a mail address, and one that suits the channel.',
  },
  invalid_policy: {
    status: 400,
    title: 'The policy is outside what is allowed',
    help: 'The detail names the field and its bounds. The bounds are compiled in and hold for every project.',
  },
  unauthorized: {
    status: 401,
    title: 'The API key is missing or not valid',
    help: 'Send Authorization: Bearer with a key that is neither revoked nor past its time.',
  },
  forbidden: {
    status: 403,
    title: 'The key may not do this',
    help: 'Use a key with the scope the detail names, or, for a publishable key, from an origin and for a purpose it lists.',
  },
  not_found: {
    status: 404,
    title: 'There is nothing here',
    help: 'Check the path and the id. What belongs to another project looks the same as what does not exist.',
  },
  method_not_allowed: {
    status: 405,
    title: 'This method is not one of this path',
    help: 'The Allow header lists the methods there are.',
  },
  verification_not_found: {
    status: 404,
    title: 'No such verification',
    help: 'Check the id, and that the key is of the project that started it.',
  },
  verification_ended: {
    status: 409,
    title: 'The verification is over',
    help: 'What has ended stays ended. The field verification_status says how; start a new verification.',
  },
  unknown_purpose: {
    status: 400,
    title: 'The purpose is not known',
    help: 'Use a built-in purpose, or make a policy for your own first.',
  },
  channel_not_allowed: {
    status: 400,
    title: 'The policy does not allow this channel',
    help: 'Use one of the channels of the policy, or auto.',
  },
  channel_unavailable: {
    status: 400,
    title: 'This channel is not set up here',
    help: 'Use another channel, or have the operator set up a carrier for this one.',
  },
  authenticator_disabled: {
    status: 403,
    title: 'The address or the authenticator is switched off',
    help: 'Too many wrong guesses in a row. An address works again once it is confirmed anew with the purpose add_address, an authenticator once another of its kind is made and confirmed.',
  },
  authenticator_exists: {
    status: 409,
    title: 'There is such an authenticator already',
    help: 'The detail says whether it is this very one or that there are as many as a person may have. Take one away first.',
  },
  last_authenticator: {
    status: 409,
    title: 'It is the last strong authenticator',
    help: 'Without it the account is only as safe as its addresses. Make another or recovery codes first, or say with last that this is meant.',
  },
  insufficient_user_authentication: {
    status: 403,
    title: 'The person must be proven more strongly, or anew',
    help: 'acr_values says how strongly, max_age how many seconds ago at most, factors by which ways. Start a verification that gives this, and try again with its receipt (RFC 9470).',
  },
  cooling_off: {
    status: 409,
    title: 'The account was recovered a short while ago',
    help: 'What is worth much waits after a recovery, so that its owner can stop a stranger. Wait as many seconds as retry_after says.',
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    help: 'Wait as many seconds as Retry-After and retry_after say, then try again.',
  },
  destination_not_allowed: {
    status: 422,
    title: 'No message is sent to this number',
    help: 'The detail says why: its country is not one that this service sends to, or it is a premium, satellite or shared-cost number, or one that cannot get texts. Use another number, or the channel that channels names.',
  },
  sending_blocked: {
    status: 403,
    title: 'Sending there is stopped for a while',
    help: 'A rule of the guard saw many messages there and few answers. Use another way, wait as many seconds as retry_after says, or have the operator lift the block.',
  },
  budget_exhausted: {
    status: 429,
    title: 'What may be spent on messages is spent',
    help: 'The cap of this hour or day is reached, and nothing that costs is sent until retry_after. Use e-mail, an app or a passkey meanwhile. Operators: see COUNTERSIGN_SPEND_CAP.',
  },
  challenge_required: {
    status: 403,
    title: 'A proof of work must come with this request',
    help: 'Solve the challenge of this answer, or one from GET /v1/challenges, and send its solution as proof. The hosted page does it by itself.',
  },
  invalid_template: {
    status: 422,
    title: 'The words cannot be used',
    help: 'The detail names the phrase and the rule: a pattern that is not valid, a variable that is missing or unknown, or a text that does not fit.',
  },
  invalid_rule: {
    status: 422,
    title: 'The rule is not one that can be',
    help: 'The detail names the value and what it may be.',
  },
  invalid_webhook: {
    status: 422,
    title: 'The webhook cannot be used',
    help: 'The detail says why: an address that is not https, or of a network that is not reached from here, or an event that does not exist.',
  },
  idempotency_mismatch: {
    status: 409,
    title: 'The Idempotency-Key was used for another request',
    help: 'Use a new key for a new request; repeat a request letter for letter to hear its answer again.',
  },
  receipt_refused: {
    status: 403,
    title: 'The receipt is none of this project',
    help: 'It was not signed by this service, or not for this project. Treat whoever showed it as not verified.',
  },
  user_code_not_found: {
    status: 404,
    title: 'No device shows this code',
    help: 'It is mistyped, over, or of another project; these look the same. Have the person read it again.',
  },
  device_already_decided: {
    status: 409,
    title: 'It was decided already',
    help: 'What has been decided stays. The field verification_status says how; the device may begin again.',
  },
  device_refused: {
    status: 403,
    title: 'This person may not let this device in',
    help: 'The field reason says why: the account is locked, or the device asked for another person.',
  },
  too_large: {
    status: 413,
    title: 'The request is too large',
    help: 'A body may have 16 KB.',
  },
  unsupported_media_type: {
    status: 415,
    title: 'The body is not JSON',
    help: 'Send Content-Type: application/json.',
  },
  misdirected_request: {
    status: 421,
    title: 'This host is not served here',
    help: 'Use the public address of the service. Operators: it is the setting COUNTERSIGN_URL.',
  },
  unavailable: {
    status: 503,
    title: 'The service cannot answer now',
    help: 'Nothing was decided. Repeat the request after Retry-After seconds, with the same Idempotency-Key.',
  },
  internal: {
    status: 500,
    title: 'Something failed on our side',
    help: 'Give the request_id to whoever runs the service; the log has the rest.',
  },
} as const satisfies Record<ProblemCode, Answer>

/** The body of a problem (RFC 9457). Facts add to it and never replace its own members. */
export function problemBody(problem: Problem, requestId: string): string {
  const { status, title } = PROBLEMS[problem.code]
  // RFC 9457 keeps `status` for the number of the answer; how a verification ended has its own name beside it.
  const { status: verificationStatus, ...facts } = problem.facts
  const own = {
    type: `/docs/problems#${problem.code}`,
    code: problem.code,
    title,
    status,
    detail: problem.message,
    request_id: requestId,
  }
  return JSON.stringify({
    ...own,
    ...facts,
    ...(verificationStatus !== undefined && { verification_status: verificationStatus }),
    ...own,
  })
}
