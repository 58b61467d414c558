import { parsePhone } from '../address/parse-phone.ts'
import { chooseLocale } from '../message/choose-locale.ts'
import { composeAccountNotice } from '../message/compose-account-notice.ts'
import type { OutgoingMessage, Vault } from '../needs.ts'
import type { Project } from '../project/project.ts'
import { referenceOf } from '../verification/reference.ts'
import { namingToken } from '../verification/tokens.ts'
import type { Delivery } from './delivery.ts'

/**
 * The notice of a change to an account, ready for a carrier; undefined when it has nothing to tell or nowhere to go.
 * @param follows whether its verification is one, whose link reports what happened; a change that follows from none has no link
 */
export function writeAccountNotice(
  vault: Vault,
  publicUrl: string,
  project: Project,
  delivery: Delivery,
  follows: boolean,
): OutgoingMessage | undefined {
  const { channel, notice, sealedTo, verification } = delivery
  if (notice === undefined || sealedTo === undefined) return undefined
  const to = vault.open(sealedTo, delivery.id)
  const country =
    channel === 'sms' && notice.locale === undefined ? parsePhone(to)?.country : undefined
  const token = namingToken(vault, 'report', { project: project.id, id: verification })
  const url = follows ? `${publicUrl}/report/${token}` : undefined
  const { news, name, at } = notice
  const message = composeAccountNotice({
    news,
    ...(name !== undefined && { name }),
    at,
    channel,
    locale: chooseLocale(notice.locale, country),
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
    message,
    reference: referenceOf(verification, delivery.send),
    code: undefined,
    url,
    deadline: delivery.deadline,
  }
}
