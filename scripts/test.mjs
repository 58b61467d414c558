// `npm test`: installs and builds what is missing, runs every test, and says the count as its very last line.
// Arguments are passed on: `npm test -- server/test/domain` runs one folder.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtFolder } from '../server/bin/built.mjs'
import { houseNode, program, root, run } from './house.mjs'
import { install } from './install.mjs'
import { programsForTests } from './programs.mjs'

install()
// Tests that start real processes start the ones that people start.
if (builtFolder() === undefined) run(houseNode, [join(root, 'scripts/build.mjs')])
const folder = mkdtempSync(join(tmpdir(), 'countersign-tests-'))
const file = join(folder, 'report.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
const env = programsForTests()
const status = run(houseNode, [program.vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  env,
})
const counts = count(status)
rmSync(folder, { recursive: true, force: true })

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`)

function count(exitCode) {
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
  // A file that could not even be loaded has no failed test in it, and is a failure all the same.
  const unread = report.testResults.filter(
    (tried) =>
      tried.status === 'failed' && !tried.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + unread.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
