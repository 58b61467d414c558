export const es = {
  'way.another': 'Probar de otra forma',
  'way.another_fixed': 'La que no haya configurado no funciona.',
  'way.sms': 'Un código por SMS',
  'way.email': 'Un código por correo',
  'way.passkey': 'Llave de acceso',
  'way.totp': 'Código de una aplicación de autenticación',
  'way.recovery_code': 'Código de recuperación',
  'way.approval': 'Aprobar en otro dispositivo',
  'way.start_again': 'Entrar de otra forma',
  'sent.sms_gone': 'Hemos enviado un SMS con un código a {$to}.',
  'sent.email_gone': 'Hemos enviado un correo con un código a {$to}.',
  'sent.sms_on_file_gone': 'Hemos enviado un SMS con un código al número registrado.',
  'sent.email_on_file_gone': 'Hemos enviado un correo con un código a la dirección registrada.',
  'totp.why': 'Abra su aplicación de autenticación y escriba el código que muestra ahora.',
  'totp.label': 'Código de la aplicación',
  'totp.hint':
    'Solo cifras. Los espacios no importan. La aplicación muestra un código nuevo cada medio minuto.',
  'recovery_code.why':
    'Escriba uno de los códigos de recuperación que guardó. Cada uno sirve una vez.',
  'recovery_code.label': 'Código de recuperación',
  'recovery_code.hint': 'Letras y cifras. Las mayúsculas, los espacios y los guiones no importan.',
  'passkey.why':
    'Su dispositivo le pide que lo desbloquee como siempre: con el dedo, la cara o un PIN.',
  'passkey.button': 'Usar su llave de acceso',
  'passkey.script':
    'Una llave de acceso solo funciona con scripts. Permítalos para esta página o elija otra forma abajo.',
  'passkey.failed': 'No se ha usado ninguna llave de acceso. Pruebe otra vez o elija otra forma.',
  'passkey.unsupported': 'Este navegador no puede usar llaves de acceso aquí. Elija otra forma.',
  'approval.why':
    'En un dispositivo donde haya iniciado sesión, abra {$address}. Le pregunta si es usted. Escriba allí este número.',
  'approval.number': 'Número que debe escribir allí',
  'approval.never':
    'Escríbalo solo usted. No se lo diga a nadie que llame o escriba, tampoco a {$project}.',
  'approval.waits': 'Esta página continúa sola en cuanto lo apruebe.',
  'approval.look': 'Ya lo he aprobado',
  'notice.wrong_totp_next':
    'Escriba el código que la aplicación muestra ahora; cada uno sirve una vez. Si se rechaza otra vez, compruebe la hora del dispositivo con la aplicación.',
  'notice.wrong_recovery_code_next':
    'Compárelo con su lista, letra por letra. Un código ya usado no sirve otra vez.',
  'notice.wrong_passkey': 'Esa llave de acceso no se ha aceptado',
  'notice.wrong_passkey_next': 'Use la llave de acceso de esta cuenta o elija otra forma abajo.',
  'notice.empty_way_next': 'Escriba el código y pulse Confirmar.',
  'notice.rests_way': 'Esta forma descansa un tiempo',
  'notice.rests_way_next':
    'Hubo demasiadas respuestas incorrectas, quizá de otra persona. Use otra forma o vuelva mañana.',
  'notice.refused': 'Esa forma no se puede usar ahora',
  'notice.refused_next': 'Siga con la de abajo o elija otra.',
  'notice.early': 'Esa forma no se puede usar todavía',
  'notice.early_next': 'Se podrá usar dentro de {$time}. Hasta entonces, siga con la de abajo.',
  'step.title': 'Un paso más',
  'step.why':
    'Era correcto. Esta cuenta está mejor protegida: hace falta una segunda forma suya antes de que alguien vuelva a entrar.',
  'step.choose': 'Elija la segunda forma:',
  'step.none': 'No hay una segunda forma registrada. Pida ayuda a {$project}.',
  'step.second': 'Segundo de dos pasos.',
  'ended.finish': 'Continuar',
  'ended.finish_next': 'Se ha aprobado. Siga aquí.',
  'ended.recovered':
    'Se cerraron todas las demás sesiones de esta cuenta y se avisó a todas sus direcciones. Durante un tiempo {$project} puede pedirle más o rechazar compras.',
  'cooling.title': 'Todavía no',
  'cooling.why':
    'Esta cuenta se recuperó hace poco. Para proteger a quien pertenece, esto debe esperar.',
  'cooling.next': 'Se podrá hacer dentro de {$time}.',
  'signin.passkey': 'Entrar con una llave de acceso',
  'signin.or': 'o',
  'signin.recent': 'Ya se ha enviado un mensaje a esta dirección',
  'signin.recent_next': 'Use el código que contiene. Se puede enviar otro dentro de {$time}.',
  'signin.pending': 'Escribir el código que ha recibido',
  'transaction.total': 'En total',
  'transaction.payments': 'Pagos',
  'transaction.reference': 'Referencia',
  'transaction.action': 'Lo que confirma',
  'asked.kept_approved': 'Se confirmó a las {$time}. No hay nada más que hacer.',
  'asked.kept_ended': 'Ya ha terminado. Si quiere seguir, empiece otra vez donde estaba.',
  'asked.recovered_why':
    'Quien entró así en la cuenta ya no tiene sesión, y se ha avisado a {$project}. Usted aún puede recuperarla: empiece otra vez.',
  'ask.what_over': 'Si no fue usted, se avisa enseguida a {$project}.',
  'ask.what_recovery':
    'Si no fue usted, cerramos la sesión de quien entró y avisamos enseguida a {$project}.',
  'landing.title': 'Códigos e inicios de sesión',
  'landing.why':
    'Este servicio envía códigos y los comprueba. Si tiene un código, escríbalo donde se lo pidieron.',
  'landing.code': 'Escribir el código que muestra una pantalla',
  'landing.me': 'Su cuenta y sus dispositivos',
  'landing.docs': 'Para desarrolladores: la API',
  'landing.sandbox': 'Sandbox: mensajes y reloj',
} as const
