import { afterAll } from 'vitest'
import { startTestService, type TestService } from './start-test-service.ts'

/** One service for all tests of a file, stopped behind the last of them: `const service = await useTestService()` at its top. */
export async function useTestService(
  ...options: Parameters<typeof startTestService>
): Promise<TestService> {
  const service = await startTestService(...options)
  afterAll(() => service.stop())
  return service
}
