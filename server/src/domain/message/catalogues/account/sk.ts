import type { AccountPhrases } from '../../account-phrases.ts'

/** Slovak, with vy: what the owner of an account is told. */
export const sk = {
  'account.authenticator_added.sms': '{$project}: k vášmu účtu bol pridaný spôsob prihlásenia.',
  'account.authenticator_added.subject':
    'K vášmu účtu v službe {$project} bol pridaný spôsob prihlásenia',
  'account.authenticator_added.body':
    'Kto ho má, môže sa ním preukázať ako vy, rovnako ako spôsobmi, ktoré ste mali doteraz.',
  'account.authenticator_removed.sms':
    '{$project}: z vášho účtu bol odstránený spôsob prihlásenia.',
  'account.authenticator_removed.subject':
    'Z vášho účtu v službe {$project} bol odstránený spôsob prihlásenia',
  'account.authenticator_removed.body': 'Odteraz sa ním do vášho účtu nedá prihlásiť.',
  'account.authenticator_guessed.sms':
    '{$project}: pre váš účet boli opakovane zadané nesprávne kódy.',
  'account.authenticator_guessed.subject':
    'Pre váš účet v službe {$project} boli zadané nesprávne kódy',
  'account.authenticator_guessed.body':
    'Niekto viackrát zadal nesprávny kód tam, kde sa žiadal kód z vašej aplikácie alebo zo zoznamu. Ak to bude pokračovať, tento spôsob na čas vypneme, aby bol váš účet v bezpečí.',
  'account.recovery_codes_made.sms':
    '{$project}: pre váš účet boli vytvorené nové obnovovacie kódy.',
  'account.recovery_codes_made.subject':
    'Pre váš účet v službe {$project} boli vytvorené nové obnovovacie kódy',
  'account.recovery_codes_made.body':
    'Každý z nich platí raz, ak prídete o iné spôsoby prihlásenia. Staršie obnovovacie kódy už neplatia.',
  'account.recovery_code_used.sms': '{$project}: bol použitý obnovovací kód vášho účtu.',
  'account.recovery_code_used.subject': 'V službe {$project} bol použitý obnovovací kód',
  'account.recovery_code_used.body': 'Tento kód už neplatí. Ostatné na vašom zozname platia ďalej.',
  'account.address_added.sms': '{$project}: k vášmu účtu bola pridaná adresa.',
  'account.address_added.subject': 'K vášmu účtu v službe {$project} bola pridaná adresa',
  'account.address_added.body': 'Odteraz môžu kódy k vášmu účtu prichádzať aj tam.',
  'account.address_removed.sms': '{$project}: z vášho účtu bola odstránená adresa.',
  'account.address_removed.subject': 'Z vášho účtu v službe {$project} bola odstránená adresa',
  'account.address_removed.body': 'Kódy k vášmu účtu sa tam už neposielajú.',
  'account.recovered.sms': '{$project}: váš účet bol obnovený.',
  'account.recovered.subject': 'Váš účet v službe {$project} bol obnovený',
  'account.recovered.body':
    'Niekto sa preukázal ako vy, aby sa doň znova dostal. Všetci, ktorí boli prihlásení, sú odhlásení.',
  'account.approval_denied.sms': '{$project}: žiadosť o vstup do vášho účtu bola zamietnutá.',
  'account.approval_denied.subject':
    'Žiadosť o vstup do vášho účtu v službe {$project} bola zamietnutá',
  'account.approval_denied.body':
    'Niekto žiadal o vstup a odpoveď bola nie. Nikto sa dnu nedostal. Ak budú takéto žiadosti pokračovať, zmeňte si heslo.',
  'account.approved.sms': '{$project}: vaším účtom bola potvrdená žiadosť.',
  'account.approved.subject': 'Vaším účtom v službe {$project} bola potvrdená žiadosť',
  'account.approved.body': 'Niekto sa preukázal ako vy a to, o čo žiadal, pokračovalo.',
  'account.which': 'Čo: {$name}',
  'account.stop_advice':
    'Ak ste to neboli vy, zastavte to tu. Odkaz funguje tri dni a všetkých odhlási:',
  'account.stop': 'Zastaviť toto obnovenie',
  'account.look':
    'Ak ste to neboli vy, prihláste sa a skontrolujte svoj účet: odstráňte, čo nie je vaše. Ak sa už nemôžete prihlásiť, ihneď požiadajte o pomoc službu {$project}.',
  'account.sms_report': 'Neboli ste to vy? Nahláste to tu:',
  'account.sms_stop': 'Neboli ste to vy? Zastavte to tu:',
  'account.sms_look':
    'Neboli ste to vy? Prihláste sa a skontrolujte účet alebo požiadajte o pomoc.',
} satisfies AccountPhrases
