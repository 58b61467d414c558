import { expect, test } from 'vitest'
import { openSandboxFaults } from '../../src/channels/sandbox-faults.ts'

const delay = { channel: 'sms', fault: 'delay', times: 2, seconds: 60 } as const

test('[OPS-18] a stop does not wait for the delays of the sandbox, nor for those that were still planned', async () => {
  const faults = openSandboxFaults(() => new Promise(() => undefined))
  faults.add(delay)
  const underWay = faults.meet('sms')
  faults.close()
  expect(await underWay).toBeUndefined()
  expect(await faults.meet('sms')).toBeUndefined()
  // What is ordered while it stops is no delay either.
  faults.add(delay)
  expect(await faults.meet('sms')).toBeUndefined()
})

test('faults of one channel are met in the order in which they were ordered, each as often as ordered', async () => {
  const faults = openSandboxFaults(() => Promise.resolve())
  faults.add({ ...delay, fault: 'drop' })
  faults.add({ ...delay, fault: 'duplicate', times: 1 })
  expect(await faults.meet('email')).toBeUndefined()
  expect(await faults.meet('sms')).toBe('drop')
  expect(await faults.meet('sms')).toBe('drop')
  expect(await faults.meet('sms')).toBe('duplicate')
  expect(await faults.meet('sms')).toBeUndefined()
})
