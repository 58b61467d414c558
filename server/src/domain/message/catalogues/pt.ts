import type { Catalogue } from '../catalogue.ts'
import { pt as account } from './account/pt.ts'
import { pt as voice } from './voice/pt.ts'

/** Portuguese for both sides of the ocean, formal and without a pronoun: words that are current in Portugal and in Brazil. Its letters are not those of the GSM alphabet, so the `sms.` phrases are short. */
export const pt = {
  'sms.sign_in': '{$code} é o seu código {$project} para entrar na conta.',
  'sms.sign_up': '{$code} é o seu código {$project} para criar a conta.',
  'sms.recovery': '{$code} é o seu código {$project} para recuperar a conta.',
  'sms.add_address': '{$code} é o seu código {$project} para adicionar este número.',
  'sms.device': '{$code} é o seu código {$project} para conectar um dispositivo.',
  'sms.approval': '{$code} é o seu código {$project} para aprovar um pedido.',
  'sms.purchase': '{$code} é o seu código {$project} para confirmar uma compra.',
  'sms.account_change': '{$code} é o seu código {$project} para alterar a conta.',
  'sms.other': '{$code} é o seu código de confirmação {$project}.',
  'sms.transaction': '{$code} é o seu código {$project} para pagar {$amount} a {$payee}.',
  'short.sign_in': '{$code} {$project}: entrar.',
  'short.sign_up': '{$code} {$project}: criar conta.',
  'short.recovery': '{$code} {$project}: recuperar conta.',
  'short.add_address': '{$code} {$project}: adicionar número.',
  'short.device': '{$code} {$project}: conectar dispositivo.',
  'short.approval': '{$code} {$project}: aprovar pedido.',
  'short.purchase': '{$code} {$project}: confirmar compra.',
  'short.account_change': '{$code} {$project}: alterar conta.',
  'short.other': '{$code} {$project}: confirmar identidade.',
  'short.transaction': '{$code} {$project}: pagar {$amount} a {$payee}.',
  'sms.batch':
    '{$code} é o seu código {$project} para pagar {$amount} no total ({$count} pagamentos) a {$payees}.',
  'sms.declared': '{$code} é o seu código {$project} para confirmar: {$action}.',
  'short.batch': '{$code} {$project}: pagar {$amount} ({$count} pagamentos) a {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ref. {$reference}.',
  'sms.never_share': 'Não o divulgue.',
  'sms.never_asked': 'Nunca o pedimos.',
  'sms.not_you': 'Não pediu? Ignore esta mensagem.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Vale {$minutes} minuto.}}
* {{Vale {$minutes} minutos.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Vale {$hours} hora.}}
* {{Vale {$hours} horas.}}`,
  'email.subject': 'O seu código {$project}',
  'email.subject_with_code': '{$code} é o seu código {$project}',
  'email.subject_of_link': 'O seu link {$project}',
  'email.sign_in': 'Entrar em {$project}',
  'email.sign_up': 'Criar a sua conta em {$project}',
  'email.recovery': 'Recuperar a sua conta em {$project}',
  'email.add_address': 'Adicionar este endereço de e-mail em {$project}',
  'email.device': 'Conectar um dispositivo a {$project}',
  'email.approval': 'Aprovar um pedido em {$project}',
  'email.purchase': 'Confirmar uma compra em {$project}',
  'email.account_change': 'Alterar a sua conta em {$project}',
  'email.other': 'Confirmar a sua identidade em {$project}',
  'email.transaction': 'Pagar {$amount} a {$payee}',
  'email.batch': 'Pagar {$amount} no total, em {$count} pagamentos',
  'email.part': '{$amount} a {$payee}',
  'email.declared': 'Confirme: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'O seu código:',
  'email.or_code': 'Ou insira este código:',
  'email.open_link': 'Continuar',
  'email.link_host':
    'Este botão abre {$host}. Se o navegador mostrar outro endereço, feche a página.',
  'email.sent_by': 'Enviado por {$host} para {$project}.',
  'email.reference': 'Referência: {$reference}. A página onde insere o código mostra a mesma.',
  'email.never_share':
    'Nunca dê este código a ninguém nem encaminhe esta mensagem. Ninguém de {$project} vai pedi-lo.',
  'email.not_you': 'Não fez este pedido? Não use o código e avise-nos:',
  'email.report': 'Não fiz este pedido',
  'many_wrong_guesses.sms':
    '{$project}: muitos códigos errados foram inseridos para este número. Se continuar, deixaremos de enviar códigos para ele.',
  'notice.sms_advice': 'Não reconhece? Avise o serviço. Nunca pedimos um código.',
  'many_wrong_guesses.subject': 'Muitos códigos errados para o seu endereço em {$project}',
  'many_wrong_guesses.title': 'Muitos códigos errados foram inseridos em {$project}',
  'many_wrong_guesses.body':
    'Alguém inseriu muitos códigos errados para este endereço de e-mail. Se isto continuar, deixaremos de enviar códigos para ele, e será preciso entrar de outra forma.',
  'notice.advice': 'Se não reconhece isto, avise-nos:',
  'notice.report': 'Não fui eu',
  'approved.sms': '{$project}: um código enviado para este número foi usado.',
  'approved.subject': 'O seu código foi usado em {$project}',
  'approved.title': 'Um código enviado para este endereço foi usado em {$project}',
  'approved.body':
    'Alguém usou um código ou um link enviado para este endereço de e-mail. Se reconhece esta ação, não há nada a fazer.',
  'device_approved.sms': '{$project}: um dispositivo foi conectado à sua conta: {$device}.',
  'device_approved.sms_was_you': 'Se reconhece isto, está tudo bem.',
  'device_approved.sms_end': 'Não reconhece? Desconecte aqui:',
  'device_approved.subject': 'Um dispositivo foi conectado à sua conta em {$project}',
  'device_approved.title': 'Dispositivo conectado à sua conta em {$project}: {$device}',
  'device_approved.when': 'Quando: {$time}',
  'device_approved.where': 'Onde: {$place}',
  'device_approved.was_you': 'Se reconhece isto, não há mais nada a fazer.',
  'device_approved.advice': 'Se não reconhece isto, desconecte-o aqui:',
  'device_approved.end': 'Desconectar este dispositivo',
  ...account,
  ...voice,
} satisfies Catalogue
