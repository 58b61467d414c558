import { isCountersignError } from '@countersign/client'
import { endDevice } from '@countersign/client/device'
import type { Command } from './command.ts'
import { EXIT } from './exit-code.ts'
import { ISSUER_OPTION, issuerOf } from './login-options.ts'
import { openSignIns } from './sign-ins.ts'

/** Signs a person out on this machine. */
export const logoutCommand: Command = {
  name: 'logout',
  summary: 'sign out on this machine: end its tokens and forget them',
  usage: ['logout [options]'],
  words: 0,
  options: ISSUER_OPTION,
  examples: ['countersign logout', 'countersign logout --issuer https://verify.shop.example'],
  async run(called, terminal) {
    const issuer = issuerOf(called, terminal)
    const signIns = openSignIns(terminal)
    const record = await signIns.find(issuer)
    if (record === undefined) {
      terminal.answer([`Nobody is signed in at ${issuer}.`], { issuer, signed_out: false })
      return EXIT.refused
    }
    const { clientId, refreshToken, accessToken } = record
    const failure = await endDevice({ issuer, clientId, token: refreshToken ?? accessToken }).catch(
      (error: unknown) => {
        if (isCountersignError(error)) return error
        throw error
      },
    )
    // Forgotten in any case: whoever signs out must not stay signed in because the service is away.
    await signIns.forget(issuer)
    const isEnded = failure === undefined
    terminal.answer([`Signed out at ${issuer}.`], { issuer, signed_out: true, ended: isEnded })
    if (!isEnded && !terminal.isJson)
      terminal.note(
        'The service could not be told. The tokens are forgotten here; end this device on the page of your devices too.',
      )
    return isEnded ? EXIT.ok : EXIT.unavailable
  },
}
