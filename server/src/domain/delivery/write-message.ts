import { parsePhone } from '../address/parse-phone.ts'
import { chooseLocale } from '../message/choose-locale.ts'
import { composeMessage } from '../message/compose-message.ts'
import { composeNotice } from '../message/compose-notice.ts'
import type { OutgoingMessage, Vault } from '../needs.ts'
import type { Project } from '../project/project.ts'
import { referenceOf } from '../verification/reference.ts'
import { linkToken, namingToken } from '../verification/tokens.ts'
import type { Verification } from '../verification/verification.ts'
import { OF_APPROVAL, type Delivery, type InHand } from './delivery.ts'

/** The message of one delivery, ready for a carrier; undefined for a decoy, which has no address to go to. */
export function writeMessage(
  vault: Vault,
  publicUrl: string,
  project: Project,
  v: Verification,
  delivery: Delivery,
  inHand?: InHand,
): OutgoingMessage | undefined {
  if (v.sealedTo === undefined) return undefined
  const { channel } = delivery
  const to = inHand?.to ?? vault.open(v.sealedTo, v.id)
  const country =
    channel === 'sms' && v.details.locale === undefined ? parsePhone(to)?.country : undefined
  const locale = chooseLocale(v.details.locale, country)
  const reference = referenceOf(v.id, delivery.send)
  const reportUrl = `${publicUrl}/report/${namingToken(vault, 'report', v)}`
  const host = publicUrl.split('/')[2] ?? ''
  const envelope = {
    deliveryId: delivery.id,
    verification: v.id,
    project: v.project,
    channel,
    to,
    reference,
    deadline: delivery.deadline,
  }
  if (delivery.sealedCode === undefined) {
    if (delivery.kind === 'code') return undefined
    const message = composeNotice({
      notice: delivery.send === OF_APPROVAL ? 'approved' : 'many_wrong_guesses',
      channel,
      locale,
      projectName: project.name,
      reportUrl,
      host,
    })
    return { ...envelope, message, code: undefined, url: undefined }
  }
  const code = inHand?.code ?? vault.open(delivery.sealedCode, delivery.id)
  const linked = channel === 'email' && v.details.carryDigest !== undefined
  const link = linked ? `${publicUrl}/v/${linkToken(vault, v, delivery.send)}` : undefined
  const message = composeMessage({
    channel,
    locale,
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
