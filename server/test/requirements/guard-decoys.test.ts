import { domainToASCII } from 'node:url'
import { expect, test } from 'vitest'
import { DEFAULT_RULES } from '../../src/domain/guard/default-rules.ts'
import { guardBlockKey } from '../../src/domain/guard/guard-rule.ts'
import { trafficKey } from '../../src/domain/guard/traffic.ts'
import { startVerification } from '../../src/domain/verification/start.ts'
import { openOffice } from './delivery-office.ts'

async function openGuarded() {
  const office = await openOffice(async () => ({ result: 'accepted' }), {
    carriers: [{ name: 'texts', channel: 'sms' }],
    guard: { rules: async () => DEFAULT_RULES, builtIn: DEFAULT_RULES },
  })
  const room = office.openRoom()
  const startInBrowser = (near: string, ask: { readonly subject?: string; readonly to?: string }) =>
    startVerification(
      {
        ...office.sendNeeds,
        asciiDomain: domainToASCII,
        sandbox: false,
        dispatch: room.dispatch,
        readReceipt: async () => undefined,
      },
      {
        kind: 'publishable',
        project: office.project,
        keyId: 'key_p',
        purposes: ['sign_in'],
        network: { near, wide: undefined },
      },
      { purpose: 'sign_in', channel: 'sms', ...ask },
    )
  return { office, room, startInBrowser }
}

test('[LEA-01] [LIM-09] browsers that name people who do not exist count as no messages: no country is stopped, and nothing is spent', async () => {
  const { office, room, startInBrowser } = await openGuarded()
  for (let i = 0; i < 12; i += 1) {
    await startInBrowser('here', { subject: `made-up-${i}` })
    await office.live(room, 15)
  }
  await office.live(room, 125)
  await startInBrowser('here', { subject: 'made-up-last' })
  await room.idle()
  expect(office.taken).toHaveLength(0)
  expect(await office.spent()).toBe(0)
  const { store, project } = office
  for (const scope of ['country/US', 'prefix/+1500555', 'network/here']) {
    expect(await store.find(trafficKey(project, scope))).toBeUndefined()
    expect(await store.find(guardBlockKey(project, scope))).toBeUndefined()
  }
  await startInBrowser('elsewhere', { to: '+14155552671' })
  await room.idle()
  expect(office.taken).toHaveLength(1)
  expect(await store.find(trafficKey(project, 'country/US'))).toBeDefined()
  await office.close()
})

test('[LEA-01] a further message to nobody counts as none, either', async () => {
  const { office, room, startInBrowser } = await openGuarded()
  const { id } = await startInBrowser('here', { subject: 'made-up' })
  await office.live(room, 61)
  await office.sendAgain(id, 'sms', room)
  await room.idle()
  expect((await office.find(id))?.sends).toBe(2)
  expect(office.taken).toHaveLength(0)
  expect(await office.spent()).toBe(0)
  expect(await office.store.find(trafficKey(office.project, 'prefix/+1500555'))).toBeUndefined()
  await office.close()
})
