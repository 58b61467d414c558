/** Norwegian (bokmål). */
export const nb = {
  'way.another': 'Prøv en annen måte',
  'way.another_fixed': 'En måte du ikke har satt opp, virker ikke.',
  'way.sms': 'En kode på SMS',
  'way.email': 'En kode på e-post',
  'way.passkey': 'Passnøkkel',
  'way.totp': 'Kode fra en autentiseringsapp',
  'way.recovery_code': 'Gjenopprettingskode',
  'way.approval': 'Godkjenn på en annen enhet',
  'way.start_again': 'Logg inn på en annen måte',
  'sent.sms_gone': 'Vi har sendt en SMS med en kode til {$to}.',
  'sent.email_gone': 'Vi har sendt en e-post med en kode til {$to}.',
  'sent.sms_on_file_gone': 'Vi har sendt en SMS med en kode til det registrerte nummeret.',
  'sent.email_on_file_gone': 'Vi har sendt en e-post med en kode til den registrerte adressen.',
  'totp.why': 'Åpne autentiseringsappen din, og skriv koden som den viser nå.',
  'totp.label': 'Kode fra appen',
  'totp.hint':
    'Bare sifre. Mellomrom har ingen betydning. Appen viser en ny kode hvert halve minutt.',
  'recovery_code.why':
    'Skriv en av gjenopprettingskodene du har tatt vare på. Hver av dem virker én gang.',
  'recovery_code.label': 'Gjenopprettingskode',
  'recovery_code.hint':
    'Bokstaver og sifre. Store bokstaver, mellomrom og bindestreker har ingen betydning.',
  'passkey.why': 'Enheten din ber deg låse den opp som vanlig: med finger, ansikt eller PIN-kode.',
  'passkey.button': 'Bruk passnøkkelen din',
  'passkey.script':
    'En passnøkkel virker bare med skript. Tillat dem for denne siden, eller velg en annen måte nedenfor.',
  'passkey.failed': 'Ingen passnøkkel ble brukt. Prøv igjen, eller velg en annen måte.',
  'passkey.unsupported': 'Denne nettleseren kan ikke bruke passnøkler her. Velg en annen måte.',
  'approval.why':
    'Åpne {$address} på en enhet der du er logget inn. Der blir du spurt om dette er deg. Skriv dette tallet der.',
  'approval.number': 'Tall du skal skrive der',
  'approval.never':
    'Skriv det bare selv. Ikke les det opp for noen som ringer eller skriver, heller ikke {$project}.',
  'approval.waits': 'Denne siden går videre av seg selv når du har godkjent.',
  'approval.look': 'Jeg har godkjent det',
  'notice.wrong_totp_next':
    'Skriv koden som appen viser nå. Hver kode virker én gang. Hvis den ikke blir godtatt, sjekk at klokken på enheten med appen går riktig.',
  'notice.wrong_recovery_code_next':
    'Sammenlign den med listen din, tegn for tegn. En kode som er brukt før, virker ikke igjen.',
  'notice.wrong_passkey': 'Passnøkkelen ble ikke godtatt',
  'notice.wrong_passkey_next':
    'Bruk passnøkkelen for denne kontoen, eller velg en annen måte nedenfor.',
  'notice.empty_way_next': 'Skriv koden, og trykk deretter på Bekreft.',
  'notice.rests_way': 'Denne måten er satt på pause en stund',
  'notice.rests_way_next':
    'Det ble gitt for mange feil svar, kanskje av noen andre. Bruk en annen måte, eller kom tilbake i morgen.',
  'notice.refused': 'Den måten kan ikke brukes nå',
  'notice.refused_next': 'Fortsett med den nedenfor, eller velg en annen.',
  'notice.early': 'Den måten kan ikke brukes ennå',
  'notice.early_next': 'Den kan brukes om {$time}. Fortsett med den nedenfor til da.',
  'step.title': 'Ett trinn til',
  'step.why':
    'Det var riktig. Denne kontoen er bedre beskyttet, så du må bekrefte på en måte til før noen kommer inn på den igjen.',
  'step.choose': 'Velg den andre måten:',
  'step.none': 'Det er ikke registrert noen annen måte. Be {$project} om hjelp.',
  'step.second': 'Andre av to trinn.',
  'ended.finish': 'Fortsett',
  'ended.finish_next': 'Det er godkjent. Fortsett her.',
  'ended.recovered':
    'Alle andre pålogginger på denne kontoen er avsluttet, og alle adressene har fått beskjed. En stund kan {$project} kreve mer av deg eller avslå kjøp.',
  'cooling.title': 'Ikke ennå',
  'cooling.why':
    'Denne kontoen ble gjenopprettet for kort tid siden. For å beskytte den som eier kontoen, må dette vente.',
  'cooling.next': 'Det kan gjøres om {$time}.',
  'signin.passkey': 'Logg inn med en passnøkkel',
  'signin.or': 'eller',
  'signin.recent': 'Det er allerede sendt en melding til denne adressen',
  'signin.recent_next': 'Bruk koden i den. En ny kan sendes om {$time}.',
  'signin.pending': 'Skriv inn koden du har fått',
  'transaction.total': 'Totalt',
  'transaction.payments': 'Betalinger',
  'transaction.reference': 'Referanse',
  'transaction.action': 'Det du bekrefter',
  'asked.kept_approved': 'Det ble bekreftet {$time}. Du trenger ikke gjøre noe mer.',
  'asked.kept_ended': 'Det er over. Hvis du fortsatt vil gå videre, start på nytt der du var.',
  'asked.recovered_why':
    'Den som kom inn på kontoen med koden, er logget ut, og {$project} har fått beskjed. Din egen vei tilbake virker fortsatt: start på nytt.',
  'ask.what_over': 'Hvis det ikke var deg, får {$project} beskjed med en gang.',
  'ask.what_recovery':
    'Hvis det ikke var deg, logger vi ut den som kom inn, og {$project} får beskjed med en gang.',
  'landing.title': 'Koder og pålogginger',
  'landing.why':
    'Denne tjenesten sender koder og sjekker dem. Hvis du har en kode, skriv den der du ble bedt om den.',
  'landing.code': 'Skriv inn koden som en skjerm viser',
  'landing.me': 'Kontoen din og enhetene dine',
  'landing.docs': 'For utviklere: API',
  'landing.sandbox': 'Sandkasse: meldinger og klokke',
} as const
