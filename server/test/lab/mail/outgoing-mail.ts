import type { OutgoingMessage } from '../../../src/domain/delivery/carrier.ts'

export const CODE = '482913'

/** A mail with a code in it, due within a minute of the machine's clock. */
export function outgoingMail(
  to: string,
  deliveryId = 'dlv_0123456789abcdefghij',
  message: Partial<Extract<OutgoingMessage['message'], { kind: 'email' }>> = {},
): OutgoingMessage {
  return {
    deliveryId,
    verification: 'ver_of_no_matter',
    project: 'prj_of_no_matter',
    channel: 'email',
    to,
    locale: 'en',
    message: {
      kind: 'email',
      subject: 'Your sign-in code for Äpfel & Co',
      text: `Your code is ${CODE}.\n\nNever tell it to anybody – nobody will ask you for it.\n`,
      html: `<p>Your code is <b>${CODE}</b>.</p><p>Never tell it to anybody – nobody will ask you for it.</p>`,
      ...message,
    },
    reference: 'K7QM',
    code: CODE,
    url: undefined,
    deadline: Date.now() + 60_000,
  }
}
