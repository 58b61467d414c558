import type { AccountPhrases } from '../../account-phrases.ts'

/** Swedish: what the owner of an account is told. The `sms` phrases keep to the GSM alphabet. */
export const sv = {
  'account.authenticator_added.sms':
    '{$project}: ett sätt att logga in har lagts till i ditt konto.',
  'account.authenticator_added.subject':
    'Ett sätt att logga in har lagts till i ditt konto hos {$project}',
  'account.authenticator_added.body':
    'Den som har det kan använda det för att visa att den är du, precis som med de sätt du redan hade.',
  'account.authenticator_removed.sms':
    '{$project}: ett sätt att logga in har tagits bort från ditt konto.',
  'account.authenticator_removed.subject':
    'Ett sätt att logga in har tagits bort från ditt konto hos {$project}',
  'account.authenticator_removed.body': 'Det ger inte längre tillgång till något här.',
  'account.authenticator_guessed.sms':
    '{$project}: felaktiga koder har angetts flera gånger för ditt konto.',
  'account.authenticator_guessed.subject':
    'Felaktiga koder har angetts för ditt konto hos {$project}',
  'account.authenticator_guessed.body':
    'Någon har angett flera felaktiga koder där en kod från din app eller din lista skulle anges. Om det fortsätter stängs det sättet att logga in av en tid, för att skydda ditt konto.',
  'account.recovery_codes_made.sms':
    '{$project}: nya återställningskoder har skapats för ditt konto.',
  'account.recovery_codes_made.subject':
    'Nya återställningskoder har skapats för ditt konto hos {$project}',
  'account.recovery_codes_made.body':
    'Varje kod gäller en gång, om du förlorar dina andra sätt att logga in. Äldre återställningskoder gäller inte längre.',
  'account.recovery_code_used.sms': '{$project}: en återställningskod för ditt konto har använts.',
  'account.recovery_code_used.subject': 'En återställningskod har använts hos {$project}',
  'account.recovery_code_used.body':
    'Den gäller inte längre. De andra på din lista gäller fortfarande.',
  'account.address_added.sms': '{$project}: en adress har lagts till i ditt konto.',
  'account.address_added.subject': 'En adress har lagts till i ditt konto hos {$project}',
  'account.address_added.body': 'Från och med nu kan koder för ditt konto skickas även dit.',
  'account.address_removed.sms': '{$project}: en adress har tagits bort från ditt konto.',
  'account.address_removed.subject': 'En adress har tagits bort från ditt konto hos {$project}',
  'account.address_removed.body': 'Inga koder för ditt konto skickas längre dit.',
  'account.recovered.sms': '{$project}: ditt konto har återställts.',
  'account.recovered.subject': 'Ditt konto hos {$project} har återställts',
  'account.recovered.body':
    'Någon bekräftade att den var du för att komma in i kontot igen. Alla som var inloggade har loggats ut.',
  'account.approval_denied.sms': '{$project}: en begäran om att komma in i ditt konto har nekats.',
  'account.approval_denied.subject':
    'En begäran om att komma in i ditt konto hos {$project} har nekats',
  'account.approval_denied.body':
    'Någon bad om att bli insläppt och svaret var nej. Ingen släpptes in. Byt lösenord om det fortsätter.',
  'account.approved.sms': '{$project}: en begäran har bekräftats med ditt konto.',
  'account.approved.subject': 'En begäran har bekräftats med ditt konto hos {$project}',
  'account.approved.body': 'Någon bekräftade att den var du, och det som begärdes genomfördes.',
  'account.which': 'Gäller: {$name}',
  'account.stop_advice':
    'Om det inte var du, stoppa det här. Det går att göra i tre dagar och loggar ut alla:',
  'account.stop': 'Stoppa återställningen',
  'account.look':
    'Om det inte var du, logga in och gå igenom ditt konto: ta bort det som inte är ditt. Om du inte längre kan logga in, be {$project} om hjälp genast.',
  'account.sms_report': 'Inte du? Meddela oss här:',
  'account.sms_stop': 'Inte du? Stoppa det här:',
  'account.sms_look': 'Inte du? Logga in och gå igenom ditt konto, eller be om hjälp.',
} satisfies AccountPhrases
