import type { ChannelsPhrases } from '../../channels-phrases.ts'

export const pt = {
  'way.voice': 'Um código por chamada de voz',
  'way.whatsapp': 'Um código por WhatsApp',
  'way.webhook': 'Um código na aplicação',
  'sent.voice': 'Vamos ligar para {$to}. Atenda e pressione qualquer tecla para ouvir o código.',
  'sent.whatsapp': 'Vamos enviar uma mensagem de WhatsApp com um código para {$to}.',
  'sent.webhook': 'Vamos enviar um código para {$to}.',
  'sent.voice_on_file':
    'Vamos ligar para o número associado à conta. Atenda e pressione qualquer tecla para ouvir o código.',
  'sent.whatsapp_on_file':
    'Vamos enviar uma mensagem de WhatsApp com um código para o número associado à conta.',
  'sent.webhook_on_file': 'Vamos enviar um código para a aplicação associada à conta.',
  'sent.voice_gone': 'A chamada com o código foi feita para {$to}.',
  'sent.whatsapp_gone': 'A mensagem de WhatsApp com um código foi enviada para {$to}.',
  'sent.webhook_gone': 'O código foi enviado para {$to}.',
  'sent.voice_on_file_gone': 'A chamada com o código foi feita para o número associado à conta.',
  'sent.whatsapp_on_file_gone':
    'A mensagem de WhatsApp com um código foi enviada para o número associado à conta.',
  'sent.webhook_on_file_gone': 'O código foi enviado para a aplicação associada à conta.',
  'another.voice': 'Ligar e dizer o código',
  'another.whatsapp': 'Enviar por WhatsApp',
  'another.webhook': 'Enviar na aplicação',
  'trouble.none_voice':
    'Uma chamada pode demorar um minuto. Verifique se o final do número está certo e se o telefone toca com números desconhecidos. Depois peça uma nova chamada.',
  'trouble.none_whatsapp':
    'Verifique se o WhatsApp está configurado neste número e se o telefone tem internet. Depois peça uma nova mensagem.',
  'trouble.none_webhook':
    'Veja na aplicação em que recebe as mensagens deste serviço. Depois peça uma nova.',
  'workflow.next': 'Se não responder, tentaremos outra forma em {$time}.',
  'notice.blocked': 'De momento, não é possível enviar mensagens para lá',
  'notice.blocked_next':
    'Foram pedidos muitos códigos para esse grupo de números e poucos foram usados. Espere um pouco ou use outra forma.',
  'notice.unreachable': 'Não é possível enviar mensagens para esse número',
  'notice.unreachable_next':
    'Esse número não pode receber códigos aqui. Use outro número ou outra forma.',
  'work.title': 'Um momento',
  'work.doing':
    'O navegador faz agora um pequeno cálculo, para que ninguém possa pedir milhares de códigos de uma vez. Demora alguns segundos.',
  'work.done': 'Pronto. Pode continuar.',
  'work.needs_script':
    'Este passo precisa de JavaScript. Ative-o e atualize a página, ou use outra forma.',
  'work.button': 'Continuar',
  'push.title': 'Perguntas neste navegador',
  'push.about':
    'Quando alguém quiser entrar na sua conta, este navegador pode mostrar uma pergunta: este pedido é seu?',
  'push.turn_on': 'Perguntar neste navegador',
  'push.turn_off': 'Não perguntar mais aqui',
  'push.here': 'Este navegador',
  'push.since': 'Pergunta desde: {$time}',
  'push.refused':
    'O navegador não permite. Permita as notificações desta página no próprio navegador e tente de novo.',
  'push.none': 'Ainda não se pergunta em nenhum navegador.',
} satisfies ChannelsPhrases
