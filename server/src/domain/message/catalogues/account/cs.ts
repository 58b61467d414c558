import type { AccountPhrases } from '../../account-phrases.ts'

/** Czech, with vy: what the owner of an account is told. */
export const cs = {
  'account.authenticator_added.sms': '{$project}: k vašemu účtu byl přidán způsob přihlášení.',
  'account.authenticator_added.subject':
    'K vašemu účtu ve službě {$project} byl přidán způsob přihlášení',
  'account.authenticator_added.body':
    'Kdo ho má, může jím prokázat, že je vámi, stejně jako dosavadními způsoby.',
  'account.authenticator_removed.sms': '{$project}: z vašeho účtu byl odebrán způsob přihlášení.',
  'account.authenticator_removed.subject':
    'Z vašeho účtu ve službě {$project} byl odebrán způsob přihlášení',
  'account.authenticator_removed.body': 'Od této chvíle zde k ničemu neopravňuje.',
  'account.authenticator_guessed.sms':
    '{$project}: pro váš účet byly několikrát zadány chybné kódy.',
  'account.authenticator_guessed.subject':
    'Pro váš účet ve službě {$project} byly zadány chybné kódy',
  'account.authenticator_guessed.body':
    'Někdo několikrát zadal chybný kód tam, kde byl potřeba kód z vaší aplikace nebo seznamu. Pokud to bude pokračovat, tento způsob na čas vypneme, abychom ochránili váš účet.',
  'account.recovery_codes_made.sms':
    '{$project}: pro váš účet byly vytvořeny nové kódy pro obnovení.',
  'account.recovery_codes_made.subject': 'Nové kódy pro obnovení vašeho účtu ve službě {$project}',
  'account.recovery_codes_made.body':
    'Každý platí jednou, pokud ztratíte ostatní způsoby přihlášení. Starší kódy pro obnovení už neplatí.',
  'account.recovery_code_used.sms': '{$project}: byl použit kód pro obnovení vašeho účtu.',
  'account.recovery_code_used.subject': 'Ve službě {$project} byl použit kód pro obnovení',
  'account.recovery_code_used.body':
    'Tento kód už neplatí. Ostatní kódy na vašem seznamu platí dál.',
  'account.address_added.sms': '{$project}: k vašemu účtu byla přidána adresa.',
  'account.address_added.subject': 'K vašemu účtu ve službě {$project} byla přidána adresa',
  'account.address_added.body': 'Od této chvíle lze kódy k vašemu účtu posílat i tam.',
  'account.address_removed.sms': '{$project}: z vašeho účtu byla odebrána adresa.',
  'account.address_removed.subject': 'Z vašeho účtu ve službě {$project} byla odebrána adresa',
  'account.address_removed.body': 'Kódy k vašemu účtu se tam už neposílají.',
  'account.recovered.sms': '{$project}: váš účet byl obnoven.',
  'account.recovered.subject': 'Váš účet ve službě {$project} byl obnoven',
  'account.recovered.body':
    'Někdo prokázal, že je vámi, aby znovu získal přístup. Všichni přihlášení byli odhlášeni.',
  'account.approval_denied.sms': '{$project}: žádost o přístup k vašemu účtu byla odmítnuta.',
  'account.approval_denied.subject':
    'Žádost o přístup k vašemu účtu ve službě {$project} byla odmítnuta',
  'account.approval_denied.body':
    'Někdo žádal o přístup a odpověď zněla ne. Nikdo přístup nezískal. Pokud budou takové žádosti pokračovat, změňte si heslo.',
  'account.approved.sms': '{$project}: vaším účtem byla potvrzena žádost.',
  'account.approved.subject': 'Vaším účtem ve službě {$project} byla potvrzena žádost',
  'account.approved.body': 'Někdo prokázal, že je vámi, a žádosti bylo vyhověno.',
  'account.which': 'Týká se: {$name}',
  'account.stop_advice':
    'Pokud jste to nebyli vy, zastavte to zde. Jde to po tři dny a všechny to odhlásí:',
  'account.stop': 'Zastavit toto obnovení',
  'account.look':
    'Pokud jste to nebyli vy, přihlaste se a zkontrolujte svůj účet: odeberte, co není vaše. Pokud se už přihlásit nemůžete, požádejte ihned o pomoc {$project}.',
  'account.sms_report': 'Nebyli jste to vy? Oznamte to zde:',
  'account.sms_stop': 'Nebyli jste to vy? Zastavte to zde:',
  'account.sms_look':
    'Nebyli jste to vy? Přihlaste se a zkontrolujte účet, nebo požádejte o pomoc.',
} satisfies AccountPhrases
