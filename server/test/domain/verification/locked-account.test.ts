import { expect, test } from 'vitest'
import { lockSubject } from '../../../src/domain/subject/lock-subject.ts'
import { SUBJECT } from '../factor/open-factors.ts'
import { SERVER } from './play-factors.ts'
import { MAIL, playRecoveries } from './play-recoveries.ts'

test.each(['email', 'totp'] as const)(
  '[M43] a locked account is not signed in to by %s, also not by what was begun before; opened again, it is',
  async (channel) => {
    const play = await playRecoveries()
    await play.onFile(MAIL)
    const app = await play.addApp()
    await play.advance(60)
    const { id } = await play.start({ channel })
    const code = channel === 'email' ? (play.sent(id)?.code ?? '') : await play.app(app)
    await lockSubject(play.needs, SERVER, SUBJECT, true)
    expect(await play.check(id, { code })).toMatchObject({ result: 'locked' })
    await lockSubject(play.needs, SERVER, SUBJECT, false)
    expect(await play.check(id, { code })).toMatchObject({ result: 'approved' })
  },
)
