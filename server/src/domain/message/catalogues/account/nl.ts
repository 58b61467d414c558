import type { AccountPhrases } from '../../account-phrases.ts'

/** Dutch, with u: what the owner of an account is told. The `sms` phrases keep to the GSM alphabet. */
export const nl = {
  'account.authenticator_added.sms':
    '{$project}: er is een manier om in te loggen aan uw account toegevoegd.',
  'account.authenticator_added.subject':
    'Er is een manier om in te loggen toegevoegd aan uw account bij {$project}',
  'account.authenticator_added.body':
    'Wie hierover beschikt, kan zich daarmee als u bewijzen, net als met de manieren die u al had.',
  'account.authenticator_removed.sms':
    '{$project}: er is een manier om in te loggen uit uw account verwijderd.',
  'account.authenticator_removed.subject':
    'Er is een manier om in te loggen verwijderd uit uw account bij {$project}',
  'account.authenticator_removed.body': 'Die geeft hier vanaf nu nergens meer toegang toe.',
  'account.authenticator_guessed.sms':
    '{$project}: voor uw account zijn meerdere keren verkeerde codes ingevoerd.',
  'account.authenticator_guessed.subject':
    'Er zijn verkeerde codes ingevoerd voor uw account bij {$project}',
  'account.authenticator_guessed.body':
    'Iemand heeft meerdere verkeerde codes ingevoerd waar een code uit uw app of van uw lijst nodig was. Gaat dit door, dan schakelen we deze manier een tijd uit om uw account te beschermen.',
  'account.recovery_codes_made.sms':
    '{$project}: er zijn nieuwe herstelcodes voor uw account gemaakt.',
  'account.recovery_codes_made.subject':
    'Er zijn nieuwe herstelcodes gemaakt voor uw account bij {$project}',
  'account.recovery_codes_made.body':
    'Elke code is één keer geldig, als u uw andere manieren om in te loggen kwijtraakt. Oudere herstelcodes zijn niet meer geldig.',
  'account.recovery_code_used.sms': '{$project}: een herstelcode van uw account is gebruikt.',
  'account.recovery_code_used.subject': 'Er is een herstelcode gebruikt bij {$project}',
  'account.recovery_code_used.body': 'Die is niet meer geldig. De andere codes op uw lijst wel.',
  'account.address_added.sms': '{$project}: er is een adres aan uw account toegevoegd.',
  'account.address_added.subject': 'Er is een adres toegevoegd aan uw account bij {$project}',
  'account.address_added.body':
    'Vanaf nu kunnen codes voor uw account ook daarheen worden gestuurd.',
  'account.address_removed.sms': '{$project}: er is een adres uit uw account verwijderd.',
  'account.address_removed.subject': 'Er is een adres verwijderd uit uw account bij {$project}',
  'account.address_removed.body': 'Daar worden geen codes voor uw account meer naartoe gestuurd.',
  'account.recovered.sms': '{$project}: uw account is hersteld.',
  'account.recovered.subject': 'Uw account bij {$project} is hersteld',
  'account.recovered.body':
    'Iemand heeft bewezen u te zijn om weer toegang te krijgen. Iedereen die was ingelogd, is uitgelogd.',
  'account.approval_denied.sms': '{$project}: een verzoek om toegang tot uw account is geweigerd.',
  'account.approval_denied.subject':
    'Een verzoek om toegang tot uw account bij {$project} is geweigerd',
  'account.approval_denied.body':
    'Iemand vroeg om toegang en het antwoord was nee. Niemand is binnengelaten. Blijven zulke verzoeken komen, wijzig dan uw wachtwoord.',
  'account.approved.sms': '{$project}: een verzoek is met uw account bevestigd.',
  'account.approved.subject': 'Een verzoek is bevestigd met uw account bij {$project}',
  'account.approved.body': 'Iemand heeft bewezen u te zijn, en het verzoek is uitgevoerd.',
  'account.which': 'Het gaat om: {$name}',
  'account.stop_advice':
    'Was u dit niet, stop het dan hier. Dat kan drie dagen lang en logt iedereen uit:',
  'account.stop': 'Dit herstel stoppen',
  'account.look':
    'Was u dit niet, log dan in en controleer uw account: verwijder wat niet van u is. Kunt u niet meer inloggen, vraag dan meteen hulp aan {$project}.',
  'account.sms_report': 'Was u dit niet? Meld het hier:',
  'account.sms_stop': 'Was u dit niet? Stop het hier:',
  'account.sms_look': 'Was u dit niet? Log in en controleer uw account, of vraag hulp.',
} satisfies AccountPhrases
