import type { AccountPhrases } from '../../account-phrases.ts'

/** Danish: what the owner of an account is told. The `sms` phrases keep to the GSM alphabet. */
export const da = {
  'account.authenticator_added.sms': '{$project}: en måde at logge ind på er føjet til din konto.',
  'account.authenticator_added.subject':
    'En måde at logge ind på er føjet til din konto hos {$project}',
  'account.authenticator_added.body':
    'Den, der har den, kan bruge den til at bevise at være dig, ligesom med de måder, du havde i forvejen.',
  'account.authenticator_removed.sms':
    '{$project}: en måde at logge ind på er fjernet fra din konto.',
  'account.authenticator_removed.subject':
    'En måde at logge ind på er fjernet fra din konto hos {$project}',
  'account.authenticator_removed.body': 'Den giver ikke længere adgang til noget her.',
  'account.authenticator_guessed.sms':
    '{$project}: der er indtastet forkerte koder flere gange for din konto.',
  'account.authenticator_guessed.subject':
    'Der er indtastet forkerte koder for din konto hos {$project}',
  'account.authenticator_guessed.body':
    'Nogen har indtastet flere forkerte koder, hvor der skulle bruges en fra din app eller din liste. Hvis det fortsætter, bliver den måde at logge ind på slået fra et stykke tid for at beskytte din konto.',
  'account.recovery_codes_made.sms':
    '{$project}: der er lavet nye gendannelseskoder til din konto.',
  'account.recovery_codes_made.subject':
    'Der er lavet nye gendannelseskoder til din konto hos {$project}',
  'account.recovery_codes_made.body':
    'Hver kode gælder én gang, hvis du mister dine andre måder at logge ind på. Ældre gendannelseskoder gælder ikke længere.',
  'account.recovery_code_used.sms':
    '{$project}: en gendannelseskode til din konto er blevet brugt.',
  'account.recovery_code_used.subject': 'En gendannelseskode er blevet brugt hos {$project}',
  'account.recovery_code_used.body':
    'Den gælder ikke længere. De andre på din liste gælder stadig.',
  'account.address_added.sms': '{$project}: en adresse er føjet til din konto.',
  'account.address_added.subject': 'En adresse er føjet til din konto hos {$project}',
  'account.address_added.body': 'Fra nu af kan koder til din konto også sendes dertil.',
  'account.address_removed.sms': '{$project}: en adresse er fjernet fra din konto.',
  'account.address_removed.subject': 'En adresse er fjernet fra din konto hos {$project}',
  'account.address_removed.body': 'Der sendes ikke længere koder til din konto dertil.',
  'account.recovered.sms': '{$project}: din konto er blevet gendannet.',
  'account.recovered.subject': 'Din konto hos {$project} er blevet gendannet',
  'account.recovered.body':
    'Nogen beviste at være dig for at komme ind på kontoen igen. Alle, der var logget ind, er blevet logget ud.',
  'account.approval_denied.sms':
    '{$project}: en anmodning om adgang til din konto er blevet afvist.',
  'account.approval_denied.subject':
    'En anmodning om adgang til din konto hos {$project} er blevet afvist',
  'account.approval_denied.body':
    'Nogen bad om at blive lukket ind, og svaret var nej. Ingen blev lukket ind. Skift adgangskode, hvis det fortsætter.',
  'account.approved.sms': '{$project}: en anmodning er blevet bekræftet med din konto.',
  'account.approved.subject': 'En anmodning er blevet bekræftet med din konto hos {$project}',
  'account.approved.body': 'Nogen beviste at være dig, og det, der blev bedt om, blev gennemført.',
  'account.which': 'Det gælder: {$name}',
  'account.stop_advice':
    'Hvis det ikke var dig, så stop det her. Det kan gøres i tre dage og logger alle ud:',
  'account.stop': 'Stop gendannelsen',
  'account.look':
    'Hvis det ikke var dig, så log ind, og gennemgå din konto: fjern det, der ikke er dit. Hvis du ikke længere kan logge ind, så bed straks {$project} om hjælp.',
  'account.sms_report': 'Ikke dig? Giv os besked her:',
  'account.sms_stop': 'Ikke dig? Stop det her:',
  'account.sms_look': 'Ikke dig? Log ind, og gennemgå din konto, eller bed om hjælp.',
} satisfies AccountPhrases
