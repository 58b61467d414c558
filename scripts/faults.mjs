// `npm run faults`: the scripts under faults/, with the PostgreSQL and the tools that they want. Arguments are passed on.
import { houseNode, run } from './house.mjs'
import { install } from './install.mjs'
import { programsForFaults } from './programs.mjs'

install()
process.exitCode = run(houseNode, ['faults/main.ts', ...process.argv.slice(2)], {
  env: programsForFaults(),
})
