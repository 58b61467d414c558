import { composeAccountNotice } from '../message/compose-account-notice.ts'
import type { Speech } from '../message/say.ts'
import type { Vault } from '../needs.ts'
import type { Project } from '../project/project.ts'
import { referenceOf } from '../verification/reference.ts'
import { namingToken } from '../verification/tokens.ts'
import type { OutgoingMessage } from './carrier.ts'
import type { Channel } from './channel.ts'
import type { Delivery } from './delivery.ts'
import { noticeContent, noticeForm } from './notice-content.ts'

/**
 * The notice of a change to an account, ready for a carrier; undefined when it has nothing to tell.
 * @param follows whether its verification is one, whose link reports what happened; a change that follows from none has no link
 */
export function writeAccountNotice(
  vault: Vault,
  publicUrl: string,
  project: Project,
  delivery: Delivery,
  how: {
    readonly channel: Channel
    readonly to: string
    readonly speech: Speech
    readonly follows: boolean
  },
): OutgoingMessage | undefined {
  const { notice, verification } = delivery
  if (notice === undefined) return undefined
  const { channel, to, speech } = how
  const token = namingToken(vault, 'report', { project: project.id, id: verification })
  const url = how.follows ? `${publicUrl}/report/${token}` : undefined
  const { news, name, at } = notice
  const composed = composeAccountNotice({
    ...speech,
    news,
    ...(name !== undefined && { name }),
    at,
    channel: noticeForm(channel),
    projectName: project.name,
    ...(url !== undefined && { reportUrl: url }),
    host: publicUrl.split('/')[2] ?? '',
  })
  return {
    deliveryId: delivery.id,
    verification,
    project: project.id,
    channel,
    to,
    locale: speech.locale,
    message: noticeContent(channel, composed),
    reference: referenceOf(verification, delivery.send),
    code: undefined,
    url,
    deadline: delivery.deadline,
  }
}
