import type { CarrierBasics, CarrierHooks } from './channels/carrier-hooks.ts'
import { isOfType, type CarrierWish } from './config/carrier-wish.ts'
import type { Carrier } from './domain/delivery/carrier.ts'
import type { Egress } from './domain/delivery/egress.ts'
import { messageOf, settingsFault } from './settings-fault.ts'

/**
 * Makes one carrier of the carriers file. Only the code of its type is loaded: a service that sends by one need not hold the others. What its maker
 * cannot work with is told as a fault of the settings.
 */
export async function makeCarrier(
  wish: CarrierWish,
  hooks: CarrierHooks,
  egress: Egress,
): Promise<Carrier> {
  try {
    return await make(wish, hooks, egress)
  } catch (error) {
    throw settingsFault(`The carrier ${wish.name} cannot be used: ${messageOf(error)}`, error)
  }
}

async function make(wish: CarrierWish, hooks: CarrierHooks, egress: Egress): Promise<Carrier> {
  const basics: CarrierBasics = {
    name: wish.name,
    ...(wish.perSecond !== undefined && { perSecond: wish.perSecond }),
    ...(wish.atOnce !== undefined && { atOnce: wish.atOnce }),
  }
  if (isOfType(wish, 'smpp')) {
    const { smppCarrier } = await import('./channels/smpp.ts')
    const { password, ...told } = wish.told
    return smppCarrier({ ...basics, ...told, password: password.reveal() }, hooks)
  }
  if (isOfType(wish, 'twilio')) {
    const { twilioCarrier } = await import('./channels/twilio.ts')
    const { authToken, ...told } = wish.told
    return twilioCarrier({ ...basics, ...told, authToken: authToken.reveal() }, hooks)
  }
  if (isOfType(wish, 'twilio_voice')) {
    const { twilioVoiceCarrier } = await import('./channels/twilio-voice.ts')
    const { authToken, ...told } = wish.told
    return twilioVoiceCarrier({ ...basics, ...told, authToken: authToken.reveal() }, hooks)
  }
  if (isOfType(wish, 'vonage')) {
    const { vonageCarrier } = await import('./channels/vonage.ts')
    const { apiSecret, signatureSecret, ...told } = wish.told
    return vonageCarrier(
      {
        ...basics,
        ...told,
        apiSecret: apiSecret.reveal(),
        ...(signatureSecret && { signatureSecret: signatureSecret.reveal() }),
      },
      hooks,
    )
  }
  if (isOfType(wish, 'sns')) {
    const { snsCarrier } = await import('./channels/sns.ts')
    const { secretAccessKey, sessionToken, ...told } = wish.told
    return snsCarrier(
      {
        ...basics,
        ...told,
        secretAccessKey: secretAccessKey.reveal(),
        ...(sessionToken && { sessionToken: sessionToken.reveal() }),
      },
      hooks,
    )
  }
  if (isOfType(wish, 'ses')) {
    const { sesCarrier } = await import('./channels/ses.ts')
    const { secretAccessKey, sessionToken, ...told } = wish.told
    return sesCarrier(
      {
        ...basics,
        ...told,
        secretAccessKey: secretAccessKey.reveal(),
        ...(sessionToken && { sessionToken: sessionToken.reveal() }),
      },
      hooks,
    )
  }
  if (isOfType(wish, 'sinch')) {
    const { sinchCarrier } = await import('./channels/sinch.ts')
    const { apiToken, callbackUser: user, callbackPassword: password, ...told } = wish.told
    return sinchCarrier(
      {
        ...basics,
        ...told,
        apiToken: apiToken.reveal(),
        ...(user !== undefined && password && { callback: { user, password: password.reveal() } }),
      },
      hooks,
    )
  }
  if (isOfType(wish, 'messagebird')) {
    const { messageBirdCarrier } = await import('./channels/messagebird.ts')
    const { accessKey, signingKey, ...told } = wish.told
    return messageBirdCarrier(
      {
        ...basics,
        ...told,
        accessKey: accessKey.reveal(),
        ...(signingKey && { signingKey: signingKey.reveal() }),
      },
      hooks,
    )
  }
  if (isOfType(wish, 'whatsapp')) {
    const { whatsappCarrier } = await import('./channels/whatsapp.ts')
    const { accessToken, appSecret, verifyToken, ...told } = wish.told
    return whatsappCarrier(
      {
        ...basics,
        ...told,
        accessToken: accessToken.reveal(),
        appSecret: appSecret.reveal(),
        verifyToken: verifyToken.reveal(),
      },
      hooks,
    )
  }
  if (isOfType(wish, 'sip')) {
    const [{ sipCarrier }, { openTelephone }] = await Promise.all([
      import('./channels/sip.ts'),
      import('./telephony/open-telephone.ts'),
    ])
    const { password, ...told } = wish.told
    const settings = { ...basics, ...told, ...(password && { password: password.reveal() }) }
    return sipCarrier(settings, hooks, openTelephone)
  }
  if (isOfType(wish, 'webhook')) {
    const { webhookSender } = await import('./channels/webhook-sender.ts')
    const { secret, ...told } = wish.told
    return webhookSender({ ...basics, ...told, secret: secret.reveal() }, hooks, egress)
  }
  throw new TypeError('a type of carrier that nobody makes')
}
