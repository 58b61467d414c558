import type { AccountPhrases } from '../../account-phrases.ts'

/** Spanish, with usted: what the owner of an account is told. The `sms` phrases keep to the GSM alphabet, which has no á, í, ó or ú. */
export const es = {
  'account.authenticator_added.sms': '{$project}: su cuenta tiene una nueva manera de entrar.',
  'account.authenticator_added.subject': 'Nueva manera de entrar en su cuenta de {$project}',
  'account.authenticator_added.body':
    'Quien la tenga puede demostrar con ella que es usted, como con las que ya tenía.',
  'account.authenticator_removed.sms':
    '{$project}: se ha quitado de su cuenta una manera de entrar.',
  'account.authenticator_removed.subject':
    'Se ha quitado una manera de entrar en su cuenta de {$project}',
  'account.authenticator_removed.body': 'Desde ahora no abre nada aquí.',
  'account.authenticator_guessed.sms':
    '{$project}: se han introducido varias claves incorrectas para su cuenta.',
  'account.authenticator_guessed.subject': 'Códigos incorrectos para su cuenta de {$project}',
  'account.authenticator_guessed.body':
    'Alguien ha introducido varios códigos incorrectos donde se pedía uno de su aplicación o de su lista. Si esto sigue, la desactivaremos un tiempo para proteger su cuenta.',
  'account.recovery_codes_made.sms':
    '{$project}: se han creado nuevas claves para recuperar su cuenta.',
  'account.recovery_codes_made.subject':
    'Nuevos códigos de recuperación para su cuenta de {$project}',
  'account.recovery_codes_made.body':
    'Cada uno vale una vez, si pierde sus otras maneras de entrar. Los códigos de recuperación anteriores ya no valen.',
  'account.recovery_code_used.sms': '{$project}: se ha usado una clave para recuperar su cuenta.',
  'account.recovery_code_used.subject': 'Se ha usado un código de recuperación en {$project}',
  'account.recovery_code_used.body': 'Ya no vale. Los demás de su lista siguen valiendo.',
  'account.address_added.sms': '{$project}: su cuenta tiene un nuevo correo o teléfono.',
  'account.address_added.subject': 'Nueva dirección en su cuenta de {$project}',
  'account.address_added.body':
    'Desde ahora los códigos de su cuenta también se pueden enviar allí.',
  'account.address_removed.sms': '{$project}: se ha quitado de su cuenta un correo o teléfono.',
  'account.address_removed.subject': 'Se ha quitado una dirección de su cuenta de {$project}',
  'account.address_removed.body': 'Ya no se envían allí códigos de su cuenta.',
  'account.recovered.sms': '{$project}: se ha recuperado su cuenta.',
  'account.recovered.subject': 'Se ha recuperado su cuenta de {$project}',
  'account.recovered.body':
    'Alguien ha demostrado ser usted para volver a entrar. Se ha cerrado la sesión de todos.',
  'account.approval_denied.sms':
    '{$project}: se ha rechazado una solicitud para entrar en su cuenta.',
  'account.approval_denied.subject':
    'Se ha rechazado una solicitud para entrar en su cuenta de {$project}',
  'account.approval_denied.body':
    'Alguien ha pedido entrar y la respuesta ha sido no. Nadie ha entrado. Si estas solicitudes siguen, cambie su contraseña.',
  'account.approved.sms': '{$project}: se ha confirmado una solicitud con su cuenta.',
  'account.approved.subject': 'Se ha confirmado una solicitud con su cuenta de {$project}',
  'account.approved.body': 'Alguien ha demostrado ser usted, y lo que pedía ha seguido adelante.',
  'account.which': 'Cuál: {$name}',
  'account.stop_advice':
    'Si no ha sido usted, deténgalo aquí. Se puede durante tres días y cierra la sesión de todos:',
  'account.stop': 'Detener esta recuperación',
  'account.look':
    'Si no ha sido usted, inicie sesión y revise su cuenta: quite lo que no sea suyo. Si ya no puede entrar, pida ayuda a {$project} enseguida.',
  'account.sms_report': '¿No ha sido usted? Avise en:',
  'account.sms_stop': '¿No ha sido usted? Para detenerlo:',
  'account.sms_look': '¿No ha sido usted? Revise su cuenta o pida ayuda.',
} satisfies AccountPhrases
