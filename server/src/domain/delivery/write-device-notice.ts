import { composeDeviceNotice } from '../message/compose-device-notice.ts'
import type { Speech } from '../message/say.ts'
import type { Vault } from '../needs.ts'
import type { OutgoingMessage } from './carrier.ts'
import type { Project } from '../project/project.ts'
import { namingToken } from '../verification/tokens.ts'
import type { Verification } from '../verification/verification.ts'
import type { Channel } from './channel.ts'
import { noticeContent, noticeForm } from './notice-content.ts'

type Told = Pick<OutgoingMessage, 'message' | 'code' | 'url'>

/** Tells the owner of an address on file that a device was let in, with the link that ends it (DEV-30). It never holds a code. */
export function writeDeviceNotice(
  vault: Vault,
  publicUrl: string,
  project: Project,
  v: Verification,
  how: { readonly channel: Channel; readonly speech: Speech; readonly clientName: string },
): Told {
  const { grant } = v.details
  if (grant === undefined) throw new TypeError('A notice of a device belongs to none.')
  const revokeUrl = `${publicUrl}/revoke/${namingToken(vault, 'revoke', v)}`
  const { country, city } = grant.asker.place ?? {}
  const composed = composeDeviceNotice({
    ...how.speech,
    channel: noticeForm(how.channel),
    projectName: project.name,
    deviceName: grant.name ?? how.clientName,
    at: v.endedAt ?? v.createdAt,
    ...(country !== undefined && { country }),
    ...(city !== undefined && { city }),
    network: grant.asker.shown,
    revokeUrl,
    host: publicUrl.split('/')[2] ?? '',
  })
  return { message: noticeContent(how.channel, composed), code: undefined, url: revokeUrl }
}
