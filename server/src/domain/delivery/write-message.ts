import { composeMessage } from '../message/compose-message.ts'
import { composeNotice } from '../message/compose-notice.ts'
import type { Speech } from '../message/say.ts'
import type { Vault } from '../needs.ts'
import type { Project } from '../project/project.ts'
import { referenceOf } from '../verification/reference.ts'
import { linkToken, namingToken } from '../verification/tokens.ts'
import type { Verification } from '../verification/verification.ts'
import type { OutgoingMessage } from './carrier.ts'
import type { Channel } from './channel.ts'
import { OF_APPROVAL, type Delivery, type InHand } from './delivery.ts'
import { noticeContent, noticeForm } from './notice-content.ts'
import { writeDeviceNotice } from './write-device-notice.ts'

/**
 * The message of one delivery, ready for a carrier; undefined for a decoy's, which has no code to bring.
 * @param how.clientName what the program of a device is called, for the notice that it was let in
 */
export function writeMessage(
  vault: Vault,
  publicUrl: string,
  project: Project,
  v: Verification,
  delivery: Delivery,
  how: {
    readonly channel: Channel
    readonly to: string
    readonly speech: Speech
    readonly inHand: InHand | undefined
    readonly clientName: string
  },
): OutgoingMessage | undefined {
  const { channel, to, speech } = how
  const reference = referenceOf(v.id, delivery.send)
  // Only a mail has room for it, and it takes a hash to write.
  const reportUrl =
    channel === 'email' ? `${publicUrl}/report/${namingToken(vault, 'report', v)}` : publicUrl
  const host = publicUrl.split('/')[2] ?? ''
  const envelope = {
    deliveryId: delivery.id,
    verification: v.id,
    project: v.project,
    channel,
    to,
    locale: speech.locale,
    reference,
    deadline: delivery.deadline,
  }
  if (delivery.kind === 'device')
    return { ...envelope, ...writeDeviceNotice(vault, publicUrl, project, v, how) }
  if (delivery.sealedCode === undefined) {
    if (delivery.kind === 'code') return undefined
    const composed = composeNotice({
      ...speech,
      notice: delivery.send === OF_APPROVAL ? 'approved' : 'many_wrong_guesses',
      channel: noticeForm(channel),
      projectName: project.name,
      reportUrl,
      host,
    })
    return {
      ...envelope,
      message: noticeContent(channel, composed),
      code: undefined,
      url: undefined,
    }
  }
  const code = how.inHand?.code ?? vault.open(delivery.sealedCode, delivery.id)
  const linked = channel === 'email' && v.details.carryDigest !== undefined
  const link = linked ? `${publicUrl}/v/${linkToken(vault, v, delivery.send)}` : undefined
  const message = composeMessage({
    ...speech,
    channel,
    projectName: project.name,
    purpose: v.purpose,
    code,
    ...(link !== undefined && { link }),
    reportUrl,
    lifetimeSeconds: Math.round((v.expiresAt - v.lastSentAt) / 1000),
    reference,
    host,
    ...(v.details.transaction !== undefined && { transaction: v.details.transaction }),
  })
  return { ...envelope, message, code, url: link }
}
