import type { Catalogue } from '../catalogue.ts'
import { es as channels } from './channels/es.ts'
import { es as devices } from './devices/es.ts'
import { es as factors } from './factors/es.ts'
import { es as ways } from './ways/es.ts'

/** Spanish, formal, like the messages. */
export const es = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Ayuda',
  'frame.safety': '¿Es auténtico este mensaje?',
  'frame.asks': '{$project} le pide una confirmación',
  'purpose.add_phone': 'Añadir este número de teléfono en {$project}',
  'transaction.amount': 'Importe',
  'transaction.payee': 'Para',
  'sent.sms': 'Le enviamos un SMS con un código a {$to}.',
  'sent.email': 'Le enviamos un correo con un código a {$to}.',
  'sent.sms_on_file': 'Le enviamos un SMS con un código al número registrado.',
  'sent.email_on_file': 'Le enviamos un correo con un código a la dirección registrada.',
  'code.label': 'Código del mensaje',
  'code.digits': 'Solo cifras. Los espacios y guiones no importan.',
  'code.characters': 'Letras y cifras. Las mayúsculas, los espacios y los guiones no importan.',
  'code.link': 'O abra el enlace del correo, mejor en este navegador.',
  'code.auto': 'Se comprueba en cuanto está completo.',
  'code.auto_pasted': 'Un código pegado o rellenado se comprueba enseguida.',
  'code.check': 'Confirmar',
  'wait.expires': 'Tiempo restante: {$time}',
  'wait.last_minute': 'Queda menos de un minuto.',
  'wait.over': 'El tiempo se ha acabado. Vuelva a cargar la página para ver qué hacer.',
  'reference.label': 'Referencia',
  'reference.why': 'El mensaje más reciente muestra la misma referencia.',
  'resend.button': 'Enviar un mensaje nuevo',
  'resend.wait': 'Podrá pedir un mensaje nuevo en {$time}.',
  'resend.ready': 'Ya puede pedir un mensaje nuevo.',
  'resend.never':
    'No se puede enviar otro mensaje antes de que acabe el tiempo. Después, empiece de nuevo.',
  'another.sms': 'Enviarlo por SMS',
  'another.email': 'Enviarlo por correo',
  'report.button': 'Yo no he pedido esto',
  'safety.note':
    'Esta página es {$host}. Su navegador debe mostrar la misma dirección. Nadie de {$project} le pedirá nunca este código.',
  'notice.wrong': 'Ese código no es correcto',
  'notice.wrong_next':
    'Mire el mensaje más reciente, el de la referencia {$reference}, e inténtelo de nuevo.',
  'notice.empty': 'No ha escrito ningún código',
  'notice.empty_next': 'Escriba el código del mensaje y pulse Confirmar.',
  'notice.older': 'Ese código es de un mensaje anterior',
  'notice.older_next':
    'A las {$time} se envió un código más reciente. Use el mensaje con la referencia {$reference}.',
  'notice.older-link': 'Ese enlace es de un mensaje anterior',
  'notice.older-link_next':
    'A las {$time} se envió uno más reciente. Use el mensaje con la referencia {$reference}.',
  'notice.sent': 'Un mensaje nuevo está en camino',
  'notice.sent_next': 'Muestra la referencia {$reference}. Use el código que contiene.',
  'notice.wait': 'Todavía no se puede enviar otro mensaje',
  'notice.wait_next': 'Podrá pedirlo en {$time}. Mientras tanto, sirve el mensaje que tiene.',
  'notice.unsent': 'El mensaje no se pudo enviar de esa forma',
  'notice.unsent_next': 'Use el mensaje que tiene o pruebe otra forma más abajo.',
  'notice.spent': 'Ese código ya no se puede usar',
  'notice.spent_next': 'Aquí cada código se puede probar una sola vez. Pida un mensaje nuevo.',
  'notice.rests': 'Los códigos para esta dirección descansan un tiempo',
  'notice.rests_next':
    'Hoy se escribieron demasiados códigos erróneos, quizá por otra persona. Use otra forma de entrar o vuelva mañana.',
  'trouble.title': '¿No funciona?',
  'trouble.none': 'No ha llegado ningún mensaje',
  'trouble.none_sms':
    'Un SMS puede tardar un minuto. Compruebe que el final del número es correcto y que el teléfono tiene cobertura. Después pida un mensaje nuevo.',
  'trouble.none_email':
    'Un correo puede tardar unos minutos. Mire también en la carpeta de correo no deseado. Después pida un mensaje nuevo.',
  'trouble.wrong': 'El código se rechaza',
  'trouble.wrong_next': 'Solo vale el mensaje más reciente. Muestra la referencia {$reference}.',
  'trouble.expired': 'El tiempo se ha acabado',
  'trouble.expired_next': 'Vuelva a {$project} y empiece de nuevo. Recibirá un código nuevo.',
  'trouble.used': 'Dice que el código ya se usó',
  'trouble.used_next':
    'Cada código vale una vez. Si aún no está donde quería, empiece de nuevo en {$project}.',
  'trouble.page': 'La página o el enlace no funciona',
  'trouble.page_next':
    'Ábralo en el navegador en el que empezó y permita las cookies de {$host}. O escriba el código donde se lo pidieron.',
  'ended.approved': 'Confirmado',
  'ended.approved_why': 'Gracias. {$project} ya lo sabe.',
  'ended.approved_next': 'Puede cerrar esta página y seguir donde empezó.',
  'ended.used': 'Ya estaba confirmado',
  'ended.used_why': 'Esto se confirmó a las {$time}. Cada código vale una vez.',
  'ended.used_next':
    'No hay nada más que hacer aquí. Si necesita otro código, empiece de nuevo en {$project}.',
  'ended.expired': 'El tiempo se ha acabado',
  'ended.expired_why': 'El código valía hasta las {$time}. No se ha confirmado nada.',
  'ended.expired_next': 'Vuelva a {$project} y empiece de nuevo. Recibirá un código nuevo.',
  'ended.locked': 'Demasiados códigos erróneos',
  'ended.locked_why': 'Para protegerle, lo hemos detenido aquí. No se ha confirmado nada.',
  'ended.locked_next':
    'Vuelva a {$project} y empiece de nuevo. Si otra persona escribió esos códigos, avise a {$project}.',
  'ended.superseded': 'Hay una solicitud más reciente',
  'ended.superseded_why': 'Después se pidió otra vez. Esta página y sus códigos ya no valen.',
  'ended.superseded_next':
    'Use el mensaje y la página más recientes de {$project}. Puede cerrar esta.',
  'ended.denied': 'Detenido',
  'ended.denied_why':
    'Se avisó de que nadie había pedido esto. No se ha confirmado nada y el código ya no vale. {$project} ya lo sabe.',
  'ended.denied_next':
    'Si alguien puede conocer su contraseña, cámbiela ahora en {$project}. No dé nunca un código a quien se lo pida.',
  'ended.canceled': 'Anulado',
  'ended.canceled_why': '{$project} ya no necesita esto. No se ha confirmado nada.',
  'ended.canceled_next': 'Si aun así quiere seguir, empiece de nuevo en {$project}.',
  'ended.continue': 'Continuar a {$host}',
  'unknown.title': 'Aquí no hay nada que confirmar',
  'unknown.why':
    'La dirección está incompleta, es demasiado antigua o pertenece a otro navegador distinto de este.',
  'unknown.next':
    'Vuelva a donde empezó y empiece allí de nuevo. Si tiene un código, escríbalo donde se lo pidieron.',
  'unknown.cookies': 'Si vuelve a ocurrir, permita las cookies de {$host}.',
  'forbidden.title': 'No lo hemos aceptado',
  'forbidden.why':
    'Su navegador dice que esto no venía de nuestra propia página. No se ha cambiado nada.',
  'forbidden.next': 'Abra la página otra vez y pulse el botón que hay en ella.',
  'busy.title': 'Demasiados intentos desde aquí',
  'busy.why': 'Llegaron muchas solicitudes de su red en poco tiempo. No se ha cambiado nada.',
  'busy.next': 'Inténtelo de nuevo en {$time}.',
  'defect.title': 'Algo ha fallado por nuestra parte',
  'defect.why': 'No es culpa suya. No se ha confirmado nada.',
  'defect.next': 'Espere un momento e inténtelo de nuevo.',
  'link.why': 'Ha abierto el enlace del mensaje {$reference}. Un toque lo confirma.',
  'link.confirm': 'Sí, confirmar',
  'carry.title': 'Escriba este código donde empezó',
  'carry.why':
    'Este no es el navegador en el que empezó, así que aquí no se ha confirmado nada. Vuelva a la página de {$project} que se lo pidió y escriba allí este código.',
  'carry.code': 'Código para escribir allí',
  'carry.never': 'Escríbalo solo usted. No lo lea ni lo envíe a nadie, tampoco a {$project}.',
  'carry.copy': 'Copiar',
  copied: 'Copiado',
  'ask.title': '¿Ha pedido usted esto?',
  'ask.why': 'Alguien pidió a {$project} que le enviara un código, a las {$time}.',
  'ask.for': 'Para qué',
  'ask.to': 'Enviado a',
  'ask.keep': 'Sí, he sido yo',
  'ask.report': 'Yo no he pedido esto',
  'ask.what':
    'Si no ha sido usted, lo detenemos enseguida: el código deja de valer y {$project} lo sabrá.',
  'asked.kept': 'No ha cambiado nada',
  'asked.kept_next': 'Puede usar el código donde se lo pidieron.',
  'asked.reported': 'Gracias por avisarnos',
  'asked.stopped_why':
    'Está detenido. El código ya no vale, no se ha confirmado nada y {$project} ya lo sabe.',
  'asked.approved_why':
    'Ya se había confirmado a las {$time}, así que no pudimos detenerlo. {$project} ya lo sabe.',
  'asked.ended_why': 'Ya había terminado y no se confirmó nada. {$project} ya lo sabe.',
  'asked.next':
    'Cambie su contraseña en {$project} si tiene una allí. No dé nunca un código a quien se lo pida. Si llega otro código, pulse otra vez el mismo enlace.',
  'help.title': 'Ayuda con los códigos',
  'help.intro': 'Qué hacer cuando un código o una página no funciona.',
  'help.start': '¿Dónde empiezo de nuevo?',
  'help.start_next':
    'En la tienda, la aplicación o el sitio que le pidió el código. Nosotros solo enviamos y comprobamos códigos; no podemos empezar nada por usted.',
  'help.browser': 'He abierto el enlace en otro navegador',
  'help.browser_next':
    'Allí no confirma nada. Muestra un código: escríbalo en la página donde empezó.',
  'help.locked': 'Dice que hubo demasiados códigos erróneos',
  'help.locked_next':
    'Eso detiene a quien intenta adivinar. Empiece de nuevo; quizá tenga que esperar unos minutos hasta el próximo mensaje.',
  'help.not_me': 'Llegó un código y yo no lo pedí',
  'help.not_me_next':
    'No lo use ni se lo dé a nadie. Pulse «Yo no he pedido esto» en el mensaje o en la página.',
  'real.title': '¿Es auténtico este mensaje?',
  'real.intro': 'Cómo distinguir nuestros mensajes y páginas de los falsos.',
  'real.page': 'La dirección es {$host}',
  'real.page_next':
    'Léala en su navegador, letra por letra hasta la primera barra. Si es otra, cierre la página.',
  'real.ask': 'Nadie le pide un código',
  'real.ask_next':
    'Ni por teléfono, ni en un chat, ni un banco, ni la policía. Quien lo pide quiere actuar en su nombre. Escriba un código solo en la página en la que usted mismo empezó.',
  'real.reference': 'El mensaje y la página muestran la misma referencia',
  'real.reference_next':
    'Cada mensaje lleva cuatro letras. La página muestra las mismas cuatro de su mensaje más reciente. Si no coinciden, no es el mensaje que espera.',
  'real.hurry': 'Un mensaje auténtico dice para qué es',
  'real.hurry_next':
    'Léalo antes de escribir el código: quién lo pide, para qué y, en un pago, el importe y el destinatario. Si algo no es correcto, no escriba el código.',
  'real.link': 'Los enlaces llevan solo a nosotros',
  'real.link_next':
    'Un enlace en un correo auténtico empieza por {$host}. Nuestros SMS no llevan enlaces.',
  'real.given': '¿Ha dado un código a alguien?',
  'real.given_next':
    'Pulse enseguida «Yo no he pedido esto» en el mensaje, cambie su contraseña y avise a la tienda o al banco de ese código.',
} satisfies Catalogue
