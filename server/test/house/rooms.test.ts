import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mayImport, rooms, type Room } from './rooms.ts'
import { buildScratchHouse, type ScratchHouse } from './scratch-house.ts'

const forbidden: readonly (readonly [Room, string])[] = rooms.flatMap((room) =>
  rooms
    .filter((other) => other !== room && !mayImport[room].includes(other))
    .map((other) => [room, other] as const),
)

/** One file that breaks one rule, and the tools that must refuse it. */
type Plant = {
  readonly path: string
  readonly text: string
  readonly compiler: boolean
  readonly linter: boolean
}

const plants = new Map<string, Plant>()
for (const [room, other] of forbidden) {
  const plant = importing(room, `../${other}/harmless.ts`, 'harmless')
  // References are followed through main.ts, so of what cli/ may not import only the linter knows.
  const compiler = !mayImport[room].includes('main')
  plants.set(`${room}/ imports ${other}/`, { ...plant, compiler })
}
for (const room of rooms.filter((each) => !mayImport[each].includes('main')))
  plants.set(`${room}/ imports main.ts`, importing(room, '../main.ts', 'harmless'))
plants.set('domain/ imports node:crypto', importing('domain', 'node:crypto', 'createHmac'))
plants.set('domain/ imports node:fs', importing('domain', 'node:fs', 'readFileSync'))
for (const room of [
  'store',
  'channels',
  'http',
  'work',
  'places',
  'passkeys',
  'egress',
  'config',
  'cli',
] as const)
  plants.set(`${room}/ imports node:crypto`, lintOnly(room, 'node:crypto', 'createHmac'))
plants.set('store/ imports fastify', lintOnly('store', 'fastify', 'fastify'))
plants.set('http/ imports jose', lintOnly('http', 'jose', 'SignJWT'))
plants.set('work/ imports nodemailer', lintOnly('work', 'nodemailer', 'createTransport'))
plants.set('places/ imports fastify', lintOnly('places', 'fastify', 'fastify'))
plants.set('egress/ imports web-push', lintOnly('egress', 'web-push', 'generateRequestDetails'))
plants.set('passkeys/ imports jose', lintOnly('passkeys', 'jose', 'jwtVerify'))
plants.set(
  'http/ imports @simplewebauthn/server',
  lintOnly('http', '@simplewebauthn/server', 'verifyAuthenticationResponse'),
)
plants.set('domain/ imports yaml', lintOnly('domain', 'yaml', 'parse'))

describe('the rooms', () => {
  let house: ScratchHouse
  let compiled: readonly string[]
  let linted: readonly string[]

  beforeAll(async () => {
    house = buildScratchHouse()
    expect(await house.compile()).toEqual([])
    for (const room of rooms)
      for (const other of mayImport[room].filter((each) => each !== 'main' && each !== 'client'))
        house.plant(`server/src/${room}/may-${other}.ts`, line(`../${other}/harmless.ts`))
    house.plant('server/src/cli/may-main.ts', line('../main.ts'))
    for (const { path, text } of plants.values()) house.plant(path, text)
    for (const [path, text] of broken) house.plant(path, text)
    compiled = await house.compile()
    linted = await house.lint()
  })

  afterAll(() => {
    house.remove()
  })

  test('the compiler refuses every import between rooms that meet only in main.ts', () => {
    const unrefused = [...plants].filter(([, plant]) => plant.compiler && !says(compiled, plant))
    expect(unrefused.map(([name]) => name)).toEqual([])
  })

  test('the linter refuses every import that the table of rooms does not have', () => {
    const unrefused = [...plants].filter(
      ([, plant]) => plant.linter && !says(linted, plant, 'no-restricted-imports'),
    )
    expect(unrefused.map(([name]) => name)).toEqual([])
  })

  test('no tool refuses an import that the table of rooms has', () => {
    const said = [...compiled, ...linted].filter((each) => each.includes('/may-'))
    expect(said.filter((each) => !each.includes('no-unused'))).toEqual([])
  })

  test('[COD-01] Math.random is refused in every room', () => {
    expect(ruleSpokeOf('no-restricted-properties', 'random.ts')).toBe(rooms.length)
  })

  test('a circle of imports is refused', () => {
    expect(ruleSpokeOf('no-cycle', 'circle-')).toBeGreaterThan(0)
  })

  test('a default export is refused', () => {
    expect(ruleSpokeOf('no-default-export', 'default.ts')).toBeGreaterThan(0)
  })

  test('a file of more than 400 lines is refused', () => {
    expect(ruleSpokeOf('max-lines', 'long.ts')).toBe(1)
  })

  test('a promise that nobody waits for is refused', () => {
    expect(ruleSpokeOf('no-floating-promises', 'floating.ts')).toBe(1)
  })

  function ruleSpokeOf(rule: string, file: string): number {
    return linted.filter((each) => each.includes(`(${rule})`) && each.includes(file)).length
  }
})

const broken: readonly (readonly [string, string])[] = [
  ...rooms.map(
    (room) => [`server/src/${room}/random.ts`, 'export const chance = Math.random()\n'] as const,
  ),
  ['server/src/work/circle-a.ts', "import { b } from './circle-b.ts'\nexport const a = () => b\n"],
  ['server/src/work/circle-b.ts', "import { a } from './circle-a.ts'\nexport const b = () => a\n"],
  ['server/src/work/default.ts', 'export default 1\n'],
  ['server/src/work/long.ts', `export const one = 1\n${'// one more line\n'.repeat(400)}`],
  [
    'server/src/work/floating.ts',
    'const later = async () => {}\nexport const go = () => {\n  later()\n}\n',
  ],
]

function importing(room: Room, from: string, name: string): Plant {
  const file = from.replace(/[^a-z]+/g, '-')
  const text = `import { ${name} } from '${from}'\nexport const used = ${name}\n`
  return { path: `server/src/${room}/plant${file}.ts`, text, compiler: true, linter: true }
}

function lintOnly(room: Room, from: string, name: string): Plant {
  return { ...importing(room, from, name), compiler: false }
}

function line(from: string): string {
  return `import { harmless } from '${from}'\nexport const used = harmless\n`
}

function says(said: readonly string[], plant: Plant, rule = ''): boolean {
  return said.some(
    (each) =>
      each.includes(plant.path) &&
      (rule === '' ? /error TS/ : /error/i).test(each) &&
      each.includes(rule),
  )
}
