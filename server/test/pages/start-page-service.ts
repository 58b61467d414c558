import { put } from '../../src/domain/store.ts'
import { projectKey } from '../../src/domain/project/project.ts'
import type { StartAsk } from '../../src/domain/verification/start.ts'
import { linkToken, namingToken, path, type Named } from '../../src/domain/verification/tokens.ts'
import { verificationKey } from '../../src/domain/verification/verification.ts'
import { viewOf, type VerificationView } from '../../src/domain/verification/view.ts'
import { freePort } from '../postgres/free-port.ts'
import { startTestService, type TestService } from '../start-test-service.ts'

/** The whole service, and what a test of its pages asks of it. */
export type PageService = TestService & {
  /** Starts a verification as an application does: to a phone, for a sign-in, unless told otherwise. */
  start(
    ask?: Omit<Partial<StartAsk>, 'to'> & { readonly to?: string | undefined },
  ): Promise<VerificationView>
  /** The code of the newest message of a verification. */
  codeOf(named: Named): Promise<string>
  /** Where the application sends its person. */
  pagePath(named: Named): string
  /** Where the page stands once the secret has left the address. */
  place(named: Named): string
  linkPath(named: Named, send: number): string
  reportPath(named: Named): string
  /** The types of what is written down of a verification. */
  storyOf(named: Named): Promise<readonly string[]>
  setPolicy(purpose: string, wish: object): Promise<void>
  /** Gives the project any name at all, also one that settings refuse. */
  rename(name: string): Promise<void>
}

/** @param options without `publicUrl` it listens on a free port of this machine */
export async function startPageService(
  options: {
    readonly publicUrl?: string
    /** The name it listens under, in the place of `127.0.0.1`: passkeys are made for names. */
    readonly host?: 'localhost'
    readonly env?: Readonly<Record<string, string>>
  } = {},
): Promise<PageService> {
  const service = await startTestService({
    url: options.publicUrl ?? `http://${options.host ?? '127.0.0.1'}:${await freePort()}`,
    listen: options.publicUrl === undefined,
    env: {
      COUNTERSIGN_PROJECT_NAME: 'Example Books',
      COUNTERSIGN_RETURN_URLS: 'https://shop.example/welcome?from=verify',
      ...options.env,
    },
  })
  const { store, vault, project, call } = service
  return {
    ...service,
    rename: (name) => rename(service, name),
    async start({ returnUrl, ...ask } = {}) {
      const answer = await call('/v1/verifications', {
        purpose: 'sign_in',
        channel: 'sms',
        to: '+15005550001',
        ...(returnUrl !== undefined && { return_url: returnUrl }),
        ...ask,
      })
      if (answer.status !== 201) throw new Error(`not started: ${answer.text}`)
      const v = await store.find(verificationKey(project.id, answer.body.id))
      if (v === undefined) throw new Error('not kept')
      return viewOf(v, store.now())
    },
    async codeOf({ id }) {
      const code = (await service.messages()).findLast((m) => m.verification === id)?.code
      if (code === undefined) throw new Error('no message with a code was sent')
      return code
    },
    pagePath: (named) => `/v/${namingToken(vault, 'page', named)}`,
    place: (named) => `/v/${path(named)}`,
    linkPath: (named, send) => `/v/${linkToken(vault, named, send)}`,
    reportPath: (named) => `/report/${namingToken(vault, 'report', named)}`,
    storyOf: async (named) =>
      (await store.timeline(named.project, named.id))
        .map(({ type }) => type)
        .filter((type) => type !== 'message.sent'),
    async setPolicy(purpose, wish) {
      const answer = await call(`/v1/policies/${purpose}`, wish, { method: 'PUT' })
      if (answer.status !== 200) throw new Error(`policy refused: ${answer.text}`)
    },
  }
}

async function rename({ store, project }: TestService, name: string): Promise<void> {
  const key = projectKey(project.id)
  await store.change([key], (records) => {
    const before = records.find(key)
    if (before === undefined) throw new Error('no project')
    return { writes: [put(key, { ...before, name })], events: [], outcome: undefined }
  })
}
