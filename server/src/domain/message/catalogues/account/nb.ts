import type { AccountPhrases } from '../../account-phrases.ts'

/** Norwegian (bokmål): what the owner of an account is told. The `sms` phrases keep to the GSM alphabet. */
export const nb = {
  'account.authenticator_added.sms':
    '{$project}: en måte å logge inn på er lagt til i kontoen din.',
  'account.authenticator_added.subject':
    'En måte å logge inn på er lagt til i kontoen din hos {$project}',
  'account.authenticator_added.body':
    'Den som har den, kan bruke den til å vise at det er deg, på samme måte som med dem du hadde fra før.',
  'account.authenticator_removed.sms':
    '{$project}: en måte å logge inn på er fjernet fra kontoen din.',
  'account.authenticator_removed.subject':
    'En måte å logge inn på er fjernet fra kontoen din hos {$project}',
  'account.authenticator_removed.body': 'Den gir ikke lenger tilgang til noe her.',
  'account.authenticator_guessed.sms':
    '{$project}: det er skrevet inn feil koder flere ganger for kontoen din.',
  'account.authenticator_guessed.subject':
    'Det er skrevet inn feil koder for kontoen din hos {$project}',
  'account.authenticator_guessed.body':
    'Noen har skrevet inn flere feil koder der det skulle brukes en fra appen eller listen din. Hvis det fortsetter, slås denne måten å logge inn på av en stund, for å beskytte kontoen din.',
  'account.recovery_codes_made.sms':
    '{$project}: det er laget nye gjenopprettingskoder for kontoen din.',
  'account.recovery_codes_made.subject':
    'Det er laget nye gjenopprettingskoder for kontoen din hos {$project}',
  'account.recovery_codes_made.body':
    'Hver kode gjelder én gang, hvis du mister de andre måtene å logge inn på. Eldre gjenopprettingskoder gjelder ikke lenger.',
  'account.recovery_code_used.sms': '{$project}: en gjenopprettingskode for kontoen din er brukt.',
  'account.recovery_code_used.subject': 'En gjenopprettingskode er brukt hos {$project}',
  'account.recovery_code_used.body':
    'Den gjelder ikke lenger. De andre på listen din gjelder fortsatt.',
  'account.address_added.sms': '{$project}: en adresse er lagt til i kontoen din.',
  'account.address_added.subject': 'En adresse er lagt til i kontoen din hos {$project}',
  'account.address_added.body': 'Fra nå av kan koder for kontoen din også sendes dit.',
  'account.address_removed.sms': '{$project}: en adresse er fjernet fra kontoen din.',
  'account.address_removed.subject': 'En adresse er fjernet fra kontoen din hos {$project}',
  'account.address_removed.body': 'Det sendes ikke lenger koder for kontoen din dit.',
  'account.recovered.sms': '{$project}: kontoen din er gjenopprettet.',
  'account.recovered.subject': 'Kontoen din hos {$project} er gjenopprettet',
  'account.recovered.body':
    'Noen bekreftet at de var deg, for å komme inn på kontoen igjen. Alle som var logget inn, er logget ut.',
  'account.approval_denied.sms':
    '{$project}: en forespørsel om tilgang til kontoen din er avslått.',
  'account.approval_denied.subject':
    'En forespørsel om tilgang til kontoen din hos {$project} er avslått',
  'account.approval_denied.body':
    'Noen ba om å slippe inn, og svaret var nei. Ingen slapp inn. Bytt passord hvis det fortsetter.',
  'account.approved.sms': '{$project}: en forespørsel er bekreftet med kontoen din.',
  'account.approved.subject': 'En forespørsel er bekreftet med kontoen din hos {$project}',
  'account.approved.body': 'Noen bekreftet at de var deg, og det de ba om, ble gjennomført.',
  'account.which': 'Gjelder: {$name}',
  'account.stop_advice':
    'Hvis det ikke var deg, stopp det her. Det kan gjøres i tre dager og logger ut alle:',
  'account.stop': 'Stopp gjenopprettingen',
  'account.look':
    'Hvis det ikke var deg, logg inn og gå gjennom kontoen din: fjern det som ikke er ditt. Hvis du ikke lenger kan logge inn, be {$project} om hjelp med en gang.',
  'account.sms_report': 'Ikke deg? Si fra til oss her:',
  'account.sms_stop': 'Ikke deg? Stopp det her:',
  'account.sms_look': 'Ikke deg? Logg inn og gå gjennom kontoen din, eller be om hjelp.',
} satisfies AccountPhrases
