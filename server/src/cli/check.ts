import { UsageFault, type Command } from './command.ts'
import { EXIT } from './exit-code.ts'
import { clientFor, SERVICE_OPTIONS } from './service-options.ts'

/** Checks a code. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'check the code that somebody typed',
  usage: ['check <verification> [<code>] [options]'],
  words: 2,
  options: {
    session: {
      type: 'string',
      value: 'text',
      about: 'the session that the verification was started with',
    },
    ...SERVICE_OPTIONS,
  },
  examples: ['countersign check ver_… 123456', 'echo 123456 | countersign check ver_…'],
  async run(called, terminal) {
    const [id, word] = called.words
    if (id === undefined) throw new UsageFault('the verification is missing')
    if (word === undefined && called.text('key-file') === '-') {
      throw new UsageFault('stdin cannot hold both the key and the code')
    }
    const client = await clientFor(called, terminal)
    const code = word ?? (await terminal.readInput())
    const outcome = await client.verifications.check(id, { code, session: called.text('session') })
    switch (outcome.result) {
      case 'approved':
        terminal.answer(['approved', `receipt ${outcome.receipt}`], {
          result: 'approved',
          receipt: outcome.receipt,
        })
        return EXIT.ok
      case 'wrong_code':
        terminal.answer([`wrong_code, ${outcome.guessesLeft ?? 'some'} guesses left`], {
          result: 'wrong_code',
          guesses_left: outcome.guessesLeft,
        })
        return EXIT.refused
      default:
        terminal.answer([outcome.result], { result: outcome.result })
        return EXIT.refused
    }
  },
}
