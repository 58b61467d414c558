import type { ChannelsPhrases } from '../../channels-phrases.ts'

export const es = {
  'way.voice': 'Un código por llamada',
  'way.whatsapp': 'Un código por WhatsApp',
  'way.webhook': 'Un código en la aplicación',
  'sent.voice': 'Estamos llamando a {$to}. Conteste y pulse cualquier tecla para oír el código.',
  'sent.whatsapp': 'Le enviamos un mensaje de WhatsApp con un código a {$to}.',
  'sent.webhook': 'Le enviamos un código a {$to}.',
  'sent.voice_on_file':
    'Estamos llamando al número registrado. Conteste y pulse cualquier tecla para oír el código.',
  'sent.whatsapp_on_file': 'Le enviamos un mensaje de WhatsApp con un código al número registrado.',
  'sent.webhook_on_file': 'Le enviamos un código a la aplicación registrada.',
  'sent.voice_gone': 'Hemos llamado a {$to} para decir el código.',
  'sent.whatsapp_gone': 'Hemos enviado un mensaje de WhatsApp con un código a {$to}.',
  'sent.webhook_gone': 'Hemos enviado un código a {$to}.',
  'sent.voice_on_file_gone': 'Hemos llamado al número registrado para decir el código.',
  'sent.whatsapp_on_file_gone':
    'Hemos enviado un mensaje de WhatsApp con un código al número registrado.',
  'sent.webhook_on_file_gone': 'Hemos enviado un código a la aplicación registrada.',
  'another.voice': 'Llamarme y decirlo',
  'another.whatsapp': 'Enviarlo por WhatsApp',
  'another.webhook': 'Enviarlo en la aplicación',
  'trouble.none_voice':
    'Una llamada puede tardar un minuto. Compruebe que el final del número es correcto y que el teléfono suena con números desconocidos. Después, pida otra llamada.',
  'trouble.none_whatsapp':
    'Compruebe que WhatsApp está configurado con este número y que el teléfono tiene conexión. Después, pida otro mensaje.',
  'trouble.none_webhook':
    'Mire en la aplicación donde recibe los mensajes de este servicio. Después, pida otro.',
  'workflow.next': 'Si no responde, lo intentaremos de otra forma dentro de {$time}.',
  'notice.blocked': 'Ahora no se puede enviar ningún mensaje allí',
  'notice.blocked_next':
    'Se han pedido demasiados códigos en ese grupo de números y se han usado pocos. Espere un rato o use otra forma.',
  'notice.unreachable': 'No se puede enviar ningún mensaje a ese número',
  'notice.unreachable_next':
    'No es un número que reciba códigos aquí. Use otro número u otra forma.',
  'work.title': 'Un momento',
  'work.doing':
    'Su navegador hace un pequeño cálculo, para que nadie pueda pedir miles de códigos a la vez. Tarda unos segundos.',
  'work.done': 'Listo. Puede continuar.',
  'work.needs_script':
    'Este paso necesita JavaScript. Actívelo y vuelva a cargar la página, o use otra forma.',
  'work.button': 'Continuar',
  'push.title': 'Preguntas en este navegador',
  'push.about':
    'Cuando alguien quiera entrar en su cuenta, este navegador puede mostrar una pregunta: ¿es usted?',
  'push.turn_on': 'Preguntarme en este navegador',
  'push.turn_off': 'No preguntar más aquí',
  'push.here': 'Este navegador',
  'push.since': 'Se le pregunta desde {$time}',
  'push.refused':
    'Su navegador no lo permite. Permita las notificaciones de esta página en sus ajustes y pruebe otra vez.',
  'push.none': 'Todavía no se pregunta en ningún navegador.',
} satisfies ChannelsPhrases
