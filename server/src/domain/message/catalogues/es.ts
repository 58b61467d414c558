import type { Catalogue } from '../catalogue.ts'
import { es as account } from './account/es.ts'
import { es as voice } from './voice/es.ts'

/**
 * Spanish, with usted. The GSM alphabet has é and ñ but not á, í, ó, ú, and one of them makes a
 * message cost twice: so the `sms.` phrases say "clave" (not "código") and "entrar" (not "iniciar
 * sesión") rather than leave accents out.
 */
export const es = {
  'sms.sign_in': '{$code} es su clave de {$project} para entrar en su cuenta.',
  'sms.sign_up': '{$code} es su clave de {$project} para crear su cuenta.',
  'sms.recovery': '{$code} es su clave de {$project} para recuperar su cuenta.',
  'sms.add_address': '{$code} es su clave de {$project} para agregar este teléfono.',
  'sms.device': '{$code} es su clave de {$project} para conectar un dispositivo.',
  'sms.approval': '{$code} es su clave de {$project} para aprobar una solicitud.',
  'sms.purchase': '{$code} es su clave de {$project} para confirmar una compra.',
  'sms.account_change': '{$code} es su clave de {$project} para modificar su cuenta.',
  'sms.other': '{$code} es su clave de {$project} para confirmar que es usted.',
  'sms.transaction': '{$code} es su clave de {$project} para pagar {$amount} a {$payee}.',
  'short.sign_in': '{$code} {$project}: entrar.',
  'short.sign_up': '{$code} {$project}: crear cuenta.',
  'short.recovery': '{$code} {$project}: recuperar cuenta.',
  'short.add_address': '{$code} {$project}: agregar teléfono.',
  'short.device': '{$code} {$project}: conectar dispositivo.',
  'short.approval': '{$code} {$project}: aprobar solicitud.',
  'short.purchase': '{$code} {$project}: confirmar compra.',
  'short.account_change': '{$code} {$project}: modificar cuenta.',
  'short.other': '{$code} {$project}: confirmar que es usted.',
  'short.transaction': '{$code} {$project}: pagar {$amount} a {$payee}.',
  'sms.batch':
    '{$code} es su clave de {$project} para pagar {$amount} en total ({$count} pagos) a {$payees}.',
  'sms.declared': '{$code} es su clave de {$project} para confirmar: {$action}.',
  'short.batch': '{$code} {$project}: pagar {$amount} ({$count} pagos) a {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'No la comparta.',
  'sms.never_asked': 'Nunca se la pediremos.',
  'sms.not_you': 'Si no la ha pedido, ignore este mensaje.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Vence en {$minutes} minuto.}}
*   {{Vence en {$minutes} minutos.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Vence en {$hours} hora.}}
*   {{Vence en {$hours} horas.}}`,
  'email.subject': 'Su código de {$project}',
  'email.subject_with_code': '{$code} es su código de {$project}',
  'email.subject_of_link': 'Su enlace de {$project}',
  'email.sign_in': 'Iniciar sesión en {$project}',
  'email.sign_up': 'Crear su cuenta en {$project}',
  'email.recovery': 'Recuperar su cuenta en {$project}',
  'email.add_address': 'Agregar esta dirección de correo en {$project}',
  'email.device': 'Conectar un dispositivo con {$project}',
  'email.approval': 'Aprobar una solicitud en {$project}',
  'email.purchase': 'Confirmar una compra en {$project}',
  'email.account_change': 'Modificar su cuenta en {$project}',
  'email.other': 'Confirmar que es usted en {$project}',
  'email.transaction': 'Pagar {$amount} a {$payee}',
  'email.batch': 'Pagar {$amount} en total, en {$count} pagos',
  'email.part': '{$amount} a {$payee}',
  'email.declared': 'Confirme: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Su código:',
  'email.or_code': 'O introduzca este código:',
  'email.open_link': 'Continuar',
  'email.link_host': 'Se abrirá {$host}. Si su navegador muestra otra dirección, cierre la página.',
  'email.sent_by': 'Enviado por {$host} para {$project}.',
  'email.reference':
    'Referencia: {$reference}. La página donde introduce el código muestra la misma.',
  'email.never_share':
    'No comparta nunca este código ni reenvíe este mensaje. Nadie de {$project} se lo pedirá.',
  'email.not_you': '¿No ha pedido esto? No use el código y avísenos:',
  'email.report': 'No he pedido esto',
  'many_wrong_guesses.sms':
    '{$project}: se han introducido muchas claves incorrectas para este teléfono. Si esto sigue, dejaremos de enviar claves a este teléfono.',
  'notice.sms_advice': '¿No ha sido usted? Avise al servicio. Nunca le pediremos una clave.',
  'many_wrong_guesses.subject': 'Muchos códigos incorrectos para su dirección en {$project}',
  'many_wrong_guesses.title': 'Se han introducido muchos códigos incorrectos en {$project}',
  'many_wrong_guesses.body':
    'Alguien ha introducido muchos códigos incorrectos para esta dirección de correo. Si esto sigue, dejaremos de enviar códigos a esta dirección y tendrá que iniciar sesión de otra manera.',
  'notice.advice': 'Si no ha sido usted, avísenos:',
  'notice.report': 'No he sido yo',
  'approved.sms': '{$project}: se ha usado una clave que enviamos a este teléfono.',
  'approved.subject': 'Se ha usado su código en {$project}',
  'approved.title': 'Se ha usado un código de esta dirección en {$project}',
  'approved.body':
    'Alguien ha usado un código o un enlace que enviamos a esta dirección de correo. Si ha sido usted, no tiene que hacer nada.',
  'device_approved.sms': '{$project}: se ha conectado {$device} a su cuenta.',
  'device_approved.sms_was_you': 'Si ha sido usted, todo va bien.',
  'device_approved.sms_end': '¿No ha sido usted? Para desconectarlo:',
  'device_approved.subject': 'Se ha conectado un dispositivo a su cuenta en {$project}',
  'device_approved.title': 'Se ha conectado {$device} a su cuenta en {$project}',
  'device_approved.when': 'Cuándo: {$time}',
  'device_approved.where': 'Dónde: {$place}',
  'device_approved.was_you': 'Si ha sido usted, no tiene que hacer nada más.',
  'device_approved.advice': 'Si no ha sido usted, desconéctelo aquí:',
  'device_approved.end': 'Desconectar este dispositivo',
  ...account,
  ...voice,
} satisfies Catalogue
