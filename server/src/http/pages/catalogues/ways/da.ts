/** Danish. */
export const da = {
  'way.another': 'Prøv en anden måde',
  'way.another_fixed': 'En måde, du ikke har sat op, virker ikke.',
  'way.sms': 'En kode via sms',
  'way.email': 'En kode via e-mail',
  'way.passkey': 'Adgangsnøgle',
  'way.totp': 'Kode fra en godkendelsesapp',
  'way.recovery_code': 'Gendannelseskode',
  'way.approval': 'Godkend på en anden enhed',
  'way.start_again': 'Log ind på en anden måde',
  'sent.sms_gone': 'Vi har sendt en sms med en kode til {$to}.',
  'sent.email_gone': 'Vi har sendt en e-mail med en kode til {$to}.',
  'sent.sms_on_file_gone': 'Vi har sendt en sms med en kode til det registrerede nummer.',
  'sent.email_on_file_gone': 'Vi har sendt en e-mail med en kode til den registrerede adresse.',
  'totp.why': 'Åbn din godkendelsesapp, og skriv den kode, den viser nu.',
  'totp.label': 'Kode fra appen',
  'totp.hint': 'Kun cifre. Mellemrum er uden betydning. Appen viser en ny kode hvert halve minut.',
  'recovery_code.why': 'Skriv en af de gendannelseskoder, du har gemt. Hver af dem virker én gang.',
  'recovery_code.label': 'Gendannelseskode',
  'recovery_code.hint':
    'Bogstaver og cifre. Store bogstaver, mellemrum og bindestreger er uden betydning.',
  'passkey.why':
    'Din enhed beder dig om at låse den op, som du plejer: med finger, ansigt eller pinkode.',
  'passkey.button': 'Brug din adgangsnøgle',
  'passkey.script':
    'En adgangsnøgle virker kun med scripts. Tillad dem for denne side, eller vælg en anden måde nedenfor.',
  'passkey.failed': 'Der blev ikke brugt nogen adgangsnøgle. Prøv igen, eller vælg en anden måde.',
  'passkey.unsupported': 'Denne browser kan ikke bruge adgangsnøgler her. Vælg en anden måde.',
  'approval.why':
    'Åbn {$address} på en enhed, hvor du er logget ind. Der bliver du spurgt, om det er dig. Skriv dette tal der.',
  'approval.number': 'Tal, du skal skrive der',
  'approval.never':
    'Skriv det kun selv. Læs det aldrig op for nogen, der ringer eller skriver, heller ikke {$project}.',
  'approval.waits': 'Denne side går videre af sig selv, når du har godkendt.',
  'approval.look': 'Jeg har godkendt det',
  'notice.wrong_totp_next':
    'Skriv den kode, appen viser nu. Hver kode virker én gang. Hvis den afvises igen, så kontrollér, at uret på enheden med appen går rigtigt.',
  'notice.wrong_recovery_code_next':
    'Sammenlign den med din liste, tegn for tegn. En kode, der er brugt før, virker ikke igen.',
  'notice.wrong_passkey': 'Adgangsnøglen blev ikke godtaget',
  'notice.wrong_passkey_next':
    'Brug den adgangsnøgle, der hører til denne konto, eller vælg en anden måde nedenfor.',
  'notice.empty_way_next': 'Skriv koden, og tryk derefter på Bekræft.',
  'notice.rests_way': 'Denne måde er sat på pause et stykke tid',
  'notice.rests_way_next':
    'Der blev givet for mange forkerte svar, måske af en anden. Brug en anden måde, eller kom tilbage i morgen.',
  'notice.refused': 'Den måde kan ikke bruges nu',
  'notice.refused_next': 'Fortsæt med den nedenfor, eller vælg en anden.',
  'notice.early': 'Den måde kan ikke bruges endnu',
  'notice.early_next': 'Den kan bruges om {$time}. Fortsæt indtil da med den nedenfor.',
  'step.title': 'Et trin mere',
  'step.why':
    'Det var rigtigt. Denne konto er bedre beskyttet, så du skal bekræfte på en anden måde også, før nogen kommer ind på den igen.',
  'step.choose': 'Vælg den anden måde:',
  'step.none': 'Der er ikke registreret en anden måde. Bed {$project} om hjælp.',
  'step.second': 'Andet af to trin.',
  'ended.finish': 'Fortsæt',
  'ended.finish_next': 'Det er godkendt. Fortsæt her.',
  'ended.recovered':
    'Alle andre logins på denne konto er afsluttet, og alle dens adresser har fået besked. I et stykke tid kan {$project} kræve mere af dig eller afvise køb.',
  'cooling.title': 'Ikke endnu',
  'cooling.why':
    'Denne konto blev gendannet for kort tid siden. For at beskytte den, kontoen tilhører, må dette vente.',
  'cooling.next': 'Det kan gøres om {$time}.',
  'signin.passkey': 'Log ind med en adgangsnøgle',
  'signin.or': 'eller',
  'signin.recent': 'Der er allerede sendt en besked til denne adresse',
  'signin.recent_next': 'Brug koden i den. En ny kan sendes om {$time}.',
  'signin.pending': 'Indtast den kode, du har fået',
  'transaction.total': 'I alt',
  'transaction.payments': 'Betalinger',
  'transaction.reference': 'Reference',
  'transaction.action': 'Det, du bekræfter',
  'asked.kept_approved': 'Det blev bekræftet {$time}. Du skal ikke gøre mere.',
  'asked.kept_ended':
    'Det er slut. Hvis du stadig vil fortsætte, så begynd forfra der, hvor du var.',
  'asked.recovered_why':
    'Den, der kom ind på kontoen med den, er logget ud, og {$project} har fået besked. Din egen vej tilbage virker stadig: begynd forfra.',
  'ask.what_over': 'Hvis det ikke var dig, får {$project} besked med det samme.',
  'ask.what_recovery':
    'Hvis det ikke var dig, logger vi den ud, der kom ind, og {$project} får besked med det samme.',
  'landing.title': 'Koder og logins',
  'landing.why':
    'Denne tjeneste sender koder og kontrollerer dem. Hvis du har en kode, så skriv den der, hvor du blev bedt om den.',
  'landing.code': 'Indtast den kode, en skærm viser',
  'landing.me': 'Din konto og dine enheder',
  'landing.docs': 'Til udviklere: API',
  'landing.sandbox': 'Sandkasse: beskeder og ur',
} as const
