import { Type } from 'typebox'

/** What the screen that asks needs beside the verification (`challenge-of.ts`). */
export const ChallengeFields = {
  number: Type.Optional(
    Type.String({
      description:
        'Of an approval: show it. The person types it on the screen where they are signed in.',
    }),
  ),
  passkey: Type.Optional(
    Type.Unknown({
      description:
        'Of a passkey: for `PublicKeyCredential.parseRequestOptionsFromJSON` in the browser (WebAuthn, 5.1). Good for one try.',
    }),
  ),
}
