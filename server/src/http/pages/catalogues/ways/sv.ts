/** Swedish. */
export const sv = {
  'way.another': 'Prova ett annat sätt',
  'way.another_fixed': 'Ett sätt som du inte har ställt in fungerar inte.',
  'way.sms': 'En kod via sms',
  'way.email': 'En kod via mejl',
  'way.passkey': 'Passkey',
  'way.totp': 'Kod från en autentiseringsapp',
  'way.recovery_code': 'Återställningskod',
  'way.approval': 'Godkänn på en annan enhet',
  'way.start_again': 'Logga in på ett annat sätt',
  'sent.sms_gone': 'Vi har skickat ett sms med en kod till {$to}.',
  'sent.email_gone': 'Vi har skickat ett mejl med en kod till {$to}.',
  'sent.sms_on_file_gone': 'Vi har skickat ett sms med en kod till det registrerade numret.',
  'sent.email_on_file_gone': 'Vi har skickat ett mejl med en kod till den registrerade adressen.',
  'totp.why': 'Öppna din autentiseringsapp och skriv koden som den visar nu.',
  'totp.label': 'Kod från appen',
  'totp.hint':
    'Endast siffror. Mellanslag spelar ingen roll. Appen visar en ny kod varje halvminut.',
  'recovery_code.why':
    'Skriv en av återställningskoderna som du har sparat. Var och en fungerar en gång.',
  'recovery_code.label': 'Återställningskod',
  'recovery_code.hint':
    'Bokstäver och siffror. Versaler, mellanslag och bindestreck spelar ingen roll.',
  'passkey.why':
    'Din enhet ber dig att låsa upp den som vanligt: med fingret, ansiktet eller en pinkod.',
  'passkey.button': 'Använd din passkey',
  'passkey.script':
    'En passkey fungerar bara med skript. Tillåt skript för den här sidan, eller välj ett annat sätt nedan.',
  'passkey.failed': 'Ingen passkey användes. Försök igen eller välj ett annat sätt.',
  'passkey.unsupported': 'Den här webbläsaren kan inte använda passkeys här. Välj ett annat sätt.',
  'approval.why':
    'Öppna {$address} på en enhet där du är inloggad. Där får du frågan om det är du. Skriv de här siffrorna där.',
  'approval.number': 'Siffror att skriva där',
  'approval.never':
    'Skriv dem bara själv. Läs aldrig upp dem för någon som ringer eller skriver, inte ens {$project}.',
  'approval.waits': 'Den här sidan går vidare av sig själv när du har godkänt.',
  'approval.look': 'Jag har godkänt',
  'notice.wrong_totp_next':
    'Skriv koden som appen visar nu. Varje kod fungerar en gång. Om den inte godtas igen, kontrollera att klockan går rätt på enheten med appen.',
  'notice.wrong_recovery_code_next':
    'Jämför den med din lista, tecken för tecken. En kod som redan har använts fungerar inte igen.',
  'notice.wrong_passkey': 'Den passkeyn godtogs inte',
  'notice.wrong_passkey_next':
    'Använd den passkey som hör till kontot, eller välj ett annat sätt nedan.',
  'notice.empty_way_next': 'Skriv koden och tryck sedan på Bekräfta.',
  'notice.rests_way': 'Det här sättet är pausat en tid',
  'notice.rests_way_next':
    'För många felaktiga svar gavs, kanske av någon annan. Använd ett annat sätt eller kom tillbaka i morgon.',
  'notice.refused': 'Det sättet kan inte användas nu',
  'notice.refused_next': 'Fortsätt med det nedan eller välj ett annat.',
  'notice.early': 'Det sättet kan inte användas än',
  'notice.early_next': 'Det kan användas om {$time}. Fortsätt till dess med det nedan.',
  'step.title': 'Ett steg till',
  'step.why':
    'Det var rätt. Det här kontot är bättre skyddat, så du behöver bekräfta på ännu ett sätt innan någon kommer in i det igen.',
  'step.choose': 'Välj det andra sättet:',
  'step.none': 'Inget andra sätt är registrerat. Be {$project} om hjälp.',
  'step.second': 'Steg två av två.',
  'ended.finish': 'Fortsätt',
  'ended.finish_next': 'Det har godkänts. Fortsätt här.',
  'ended.recovered':
    'Alla andra inloggningar på kontot har avslutats och alla dess adresser har fått besked. En tid kan {$project} kräva mer av dig eller neka köp.',
  'cooling.title': 'Inte än',
  'cooling.why':
    'Kontot återställdes för en kort tid sedan. För att skydda den som äger det måste detta vänta.',
  'cooling.next': 'Det kan göras om {$time}.',
  'signin.passkey': 'Logga in med en passkey',
  'signin.or': 'eller',
  'signin.recent': 'Ett meddelande har redan skickats till den här adressen',
  'signin.recent_next': 'Använd koden i det. Ett nytt kan skickas om {$time}.',
  'signin.pending': 'Ange koden som du har fått',
  'transaction.total': 'Totalt',
  'transaction.payments': 'Betalningar',
  'transaction.reference': 'Referens',
  'transaction.action': 'Det du bekräftar',
  'asked.kept_approved': 'Det bekräftades {$time}. Du behöver inte göra något mer.',
  'asked.kept_ended': 'Det är över. Om du fortfarande vill fortsätta, börja om där du var.',
  'asked.recovered_why':
    'Den som kom in i kontot med koden är utloggad och {$project} har fått besked. Din egen väg tillbaka fungerar fortfarande: börja om.',
  'ask.what_over': 'Om det inte var du får {$project} besked genast.',
  'ask.what_recovery':
    'Om det inte var du loggar vi ut den som kom in, och {$project} får besked genast.',
  'landing.title': 'Koder och inloggningar',
  'landing.why':
    'Den här tjänsten skickar och kontrollerar koder. Om du har en kod, skriv den där du ombads ange den.',
  'landing.code': 'Ange koden som en skärm visar',
  'landing.me': 'Ditt konto och dina enheter',
  'landing.docs': 'För utvecklare: API',
  'landing.sandbox': 'Sandlåda: meddelanden och klocka',
} as const
