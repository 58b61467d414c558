import type { AccountPhrases } from '../../account-phrases.ts'

/** Bulgarian, formal: what the owner of an account is told. */
export const bg = {
  'account.authenticator_added.sms': '{$project}: към профила Ви беше добавен начин за вход.',
  'account.authenticator_added.subject': 'Към профила Ви при {$project} беше добавен начин за вход',
  'account.authenticator_added.body':
    'Който го има, може да се удостовери с него като Вас, както с начините, които имахте досега.',
  'account.authenticator_removed.sms': '{$project}: от профила Ви беше премахнат начин за вход.',
  'account.authenticator_removed.subject':
    'От профила Ви при {$project} беше премахнат начин за вход',
  'account.authenticator_removed.body': 'Отсега нататък с него не може да се влиза в профила Ви.',
  'account.authenticator_guessed.sms':
    '{$project}: за профила Ви няколко пъти бяха въведени грешни кодове.',
  'account.authenticator_guessed.subject':
    'За профила Ви при {$project} бяха въведени грешни кодове',
  'account.authenticator_guessed.body':
    'Някой въведе няколко пъти грешен код там, където се иска код от Вашето приложение или списък. Ако това продължи, този начин ще бъде изключен за известно време, за да е защитен профилът Ви.',
  'account.recovery_codes_made.sms':
    '{$project}: за профила Ви бяха създадени нови кодове за възстановяване.',
  'account.recovery_codes_made.subject':
    'За профила Ви при {$project} бяха създадени нови кодове за възстановяване',
  'account.recovery_codes_made.body':
    'Всеки от тях важи веднъж, ако загубите другите си начини за вход. По-старите кодове за възстановяване вече не важат.',
  'account.recovery_code_used.sms':
    '{$project}: беше използван код за възстановяване на профила Ви.',
  'account.recovery_code_used.subject': 'При {$project} беше използван код за възстановяване',
  'account.recovery_code_used.body':
    'Този код вече не важи. Другите от списъка Ви продължават да важат.',
  'account.address_added.sms': '{$project}: към профила Ви беше добавен адрес.',
  'account.address_added.subject': 'Към профила Ви при {$project} беше добавен адрес',
  'account.address_added.body': 'Отсега нататък кодове за профила Ви могат да се изпращат и там.',
  'account.address_removed.sms': '{$project}: от профила Ви беше премахнат адрес.',
  'account.address_removed.subject': 'От профила Ви при {$project} беше премахнат адрес',
  'account.address_removed.body': 'Там вече не се изпращат кодове за профила Ви.',
  'account.recovered.sms': '{$project}: профилът Ви беше възстановен.',
  'account.recovered.subject': 'Профилът Ви при {$project} беше възстановен',
  'account.recovered.body':
    'Някой се удостовери като Вас, за да влезе отново в него. Всички, които бяха влезли, са изведени.',
  'account.approval_denied.sms': '{$project}: заявка за вход в профила Ви беше отказана.',
  'account.approval_denied.subject': 'Заявка за вход в профила Ви при {$project} беше отказана',
  'account.approval_denied.body':
    'Някой поиска да влезе и отговорът беше „не“. Никой не беше допуснат. Ако такива заявки продължат, сменете паролата си.',
  'account.approved.sms': '{$project}: с профила Ви беше потвърдена заявка.',
  'account.approved.subject': 'С профила Ви при {$project} беше потвърдена заявка',
  'account.approved.body': 'Някой се удостовери като Вас, и поисканото продължи.',
  'account.which': 'Кое: {$name}',
  'account.stop_advice':
    'Ако не сте били Вие, спрете го тук. Връзката работи три дни и извежда всички:',
  'account.stop': 'Спиране на това възстановяване',
  'account.look':
    'Ако не сте били Вие, влезте и прегледайте профила си: премахнете това, което не е Ваше. Ако вече не можете да влезете, веднага поискайте помощ от {$project}.',
  'account.sms_report': 'Не бяхте Вие? Съобщете тук:',
  'account.sms_stop': 'Не бяхте Вие? Спрете го тук:',
  'account.sms_look': 'Не бяхте Вие? Влезте и прегледайте профила си или поискайте помощ.',
} satisfies AccountPhrases
