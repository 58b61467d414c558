import type { AccountPhrases } from '../../account-phrases.ts'

/** Portuguese: what the owner of an account is told. */
export const pt = {
  'account.authenticator_added.sms':
    '{$project}: uma nova forma de entrar foi adicionada à sua conta.',
  'account.authenticator_added.subject':
    'Uma forma de entrar foi adicionada à sua conta em {$project}',
  'account.authenticator_added.body':
    'Quem a tiver pode entrar em seu nome, tal como com as formas que já existiam.',
  'account.authenticator_removed.sms': '{$project}: uma forma de entrar foi removida da sua conta.',
  'account.authenticator_removed.subject':
    'Uma forma de entrar foi removida da sua conta em {$project}',
  'account.authenticator_removed.body': 'A partir de agora, já não dá acesso a nada aqui.',
  'account.authenticator_guessed.sms':
    '{$project}: códigos errados foram inseridos várias vezes para a sua conta.',
  'account.authenticator_guessed.subject':
    'Códigos errados foram inseridos para a sua conta em {$project}',
  'account.authenticator_guessed.body':
    'Alguém inseriu vários códigos errados onde era pedido um código da sua aplicação ou da sua lista. Se isto continuar, essa forma de entrar será desativada por algum tempo, para proteger a sua conta.',
  'account.recovery_codes_made.sms':
    '{$project}: novos códigos de recuperação foram criados para a sua conta.',
  'account.recovery_codes_made.subject':
    'Novos códigos de recuperação foram criados para a sua conta em {$project}',
  'account.recovery_codes_made.body':
    'Cada um vale uma vez, se perder as outras formas de entrar. Os códigos de recuperação antigos já não valem.',
  'account.recovery_code_used.sms': '{$project}: um código de recuperação da sua conta foi usado.',
  'account.recovery_code_used.subject': 'Um código de recuperação foi usado em {$project}',
  'account.recovery_code_used.body':
    'Já não vale. Os outros códigos da sua lista continuam válidos.',
  'account.address_added.sms': '{$project}: um endereço foi adicionado à sua conta.',
  'account.address_added.subject': 'Um endereço foi adicionado à sua conta em {$project}',
  'account.address_added.body':
    'A partir de agora, os códigos da sua conta também podem ser enviados para lá.',
  'account.address_removed.sms': '{$project}: um endereço foi removido da sua conta.',
  'account.address_removed.subject': 'Um endereço foi removido da sua conta em {$project}',
  'account.address_removed.body': 'Já não são enviados códigos da sua conta para lá.',
  'account.recovered.sms': '{$project}: a sua conta foi recuperada.',
  'account.recovered.subject': 'A sua conta em {$project} foi recuperada',
  'account.recovered.body':
    'Alguém confirmou ser o titular para voltar a entrar na conta. Todas as sessões abertas foram terminadas.',
  'account.approval_denied.sms': '{$project}: um pedido para entrar na sua conta foi recusado.',
  'account.approval_denied.subject':
    'Um pedido para entrar na sua conta em {$project} foi recusado',
  'account.approval_denied.body':
    'Alguém pediu para entrar e a resposta foi não. Ninguém entrou. Se estes pedidos continuarem, altere a sua senha.',
  'account.approved.sms': '{$project}: um pedido foi confirmado com a sua conta.',
  'account.approved.subject': 'Um pedido foi confirmado com a sua conta em {$project}',
  'account.approved.body': 'Alguém confirmou ser o titular da conta, e o pedido seguiu em frente.',
  'account.which': 'Trata-se de: {$name}',
  'account.stop_advice':
    'Se não reconhece isto, pare aqui. É possível durante três dias e termina todas as sessões:',
  'account.stop': 'Parar esta recuperação',
  'account.look':
    'Se não reconhece isto, entre e verifique a sua conta: remova o que não é seu. Se já não conseguir entrar, peça ajuda imediatamente a {$project}.',
  'account.sms_report': 'Não reconhece? Avise aqui:',
  'account.sms_stop': 'Não reconhece? Pare aqui:',
  'account.sms_look': 'Não reconhece? Entre e verifique a sua conta, ou peça ajuda.',
} satisfies AccountPhrases
