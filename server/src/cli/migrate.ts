import { loadSettings } from '../config/load-settings.ts'
import { Problem } from '../domain/problem.ts'
import type { Command } from './command.ts'
import { EXIT } from './exit-code.ts'

/** Brings the database forward to this program's version. */
export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'bring the database forward to this version',
  usage: ['migrate [options]'],
  words: 0,
  options: {},
  examples: ['countersign migrate', 'countersign migrate --json'],
  async run(_called, terminal) {
    const read = loadSettings(terminal.env, terminal.folder)
    if (read.result === 'faulty') {
      for (const fault of read.faults) terminal.note(`- ${fault}`)
      return EXIT.settings
    }
    const { migrateDatabase } = await import('../open-database.ts')
    try {
      const steps = await migrateDatabase(read.settings)
      const line =
        steps.length === 0
          ? 'the database is of this version already'
          : `the database went through step ${steps.join(', ')}`
      terminal.answer([line], { steps })
      return EXIT.ok
    } catch (error) {
      if (error instanceof Problem && error.code === 'unavailable') {
        terminal.note(error.message)
        return EXIT.unavailable
      }
      throw error
    }
  },
}
