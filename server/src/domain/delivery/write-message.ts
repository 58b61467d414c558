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
import { writeDeviceNotice } from './write-device-notice.ts'

/**
 * The message of one delivery, ready for a carrier; undefined for a decoy, which has no address to go to.
 * @param clientName what the program of a device is called, for the notice that it was let in
 */
export function writeMessage(
  vault: Vault,
  publicUrl: string,
  project: Project,
  v: Verification,
  delivery: Delivery,
  inHand?: InHand,
  clientName = '',
): OutgoingMessage | undefined {
  const { channel } = delivery
  const to = inHand?.to ?? addressOf(vault, v, delivery)
  if (to === undefined) return undefined
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
  if (delivery.kind === 'device')
    return {
      ...envelope,
      ...writeDeviceNotice(vault, publicUrl, project, v, { channel, locale, clientName }),
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

/** Where a delivery goes: the verification's own address unless it has another; a decoy has none. */
function addressOf(vault: Vault, v: Verification, delivery: Delivery): string | undefined {
  if (delivery.sealedTo !== undefined) return vault.open(delivery.sealedTo, delivery.id)
  return v.sealedTo === undefined ? undefined : vault.open(v.sealedTo, v.id)
}
