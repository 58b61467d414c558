import type { AccountPhrases } from '../../account-phrases.ts'

/** Hungarian, formal: what the owner of an account is told. */
export const hu = {
  'account.authenticator_added.sms': '{$project}: új belépési módot adtak a fiókjához.',
  'account.authenticator_added.subject': 'Új belépési módot adtak a fiókjához: {$project}',
  'account.authenticator_added.body':
    'Akinél ez megvan, azzal Önként igazolhatja magát, ugyanúgy, mint az eddigi módokkal.',
  'account.authenticator_removed.sms': '{$project}: eltávolítottak egy belépési módot a fiókjából.',
  'account.authenticator_removed.subject':
    'Eltávolítottak egy belépési módot a fiókjából: {$project}',
  'account.authenticator_removed.body': 'Ezzel mostantól nem lehet belépni a fiókjába.',
  'account.authenticator_guessed.sms': '{$project}: többször hibás kódot írtak be a fiókjához.',
  'account.authenticator_guessed.subject': 'Hibás kódokat írtak be a fiókjához: {$project}',
  'account.authenticator_guessed.body':
    'Valaki többször hibás kódot írt be ott, ahol az alkalmazásából vagy a listájáról kértünk kódot. Ha ez folytatódik, ezt a módot egy időre kikapcsoljuk a fiókja védelmében.',
  'account.recovery_codes_made.sms': '{$project}: új helyreállítási kódok készültek a fiókjához.',
  'account.recovery_codes_made.subject':
    'Új helyreállítási kódok készültek a fiókjához: {$project}',
  'account.recovery_codes_made.body':
    'Mindegyik egyszer használható, ha elveszíti a többi belépési módját. A régebbi helyreállítási kódok már nem érvényesek.',
  'account.recovery_code_used.sms':
    '{$project}: felhasználták a fiókja egyik helyreállítási kódját.',
  'account.recovery_code_used.subject': 'Felhasználtak egy helyreállítási kódot: {$project}',
  'account.recovery_code_used.body':
    'Ez a kód már nem érvényes. A listáján a többi továbbra is az.',
  'account.address_added.sms': '{$project}: új címet adtak a fiókjához.',
  'account.address_added.subject': 'Új címet adtak a fiókjához: {$project}',
  'account.address_added.body': 'A fiókjához tartozó kódok mostantól oda is mehetnek.',
  'account.address_removed.sms': '{$project}: eltávolítottak egy címet a fiókjából.',
  'account.address_removed.subject': 'Eltávolítottak egy címet a fiókjából: {$project}',
  'account.address_removed.body': 'Oda már nem megy kód a fiókjához.',
  'account.recovered.sms': '{$project}: visszaállították a fiókját.',
  'account.recovered.subject': 'Visszaállították a fiókját: {$project}',
  'account.recovered.body':
    'Valaki Önként igazolta magát, hogy újra bejusson. Mindenkit kiléptettünk, aki be volt lépve.',
  'account.approval_denied.sms': '{$project}: elutasítottak egy belépési kérést a fiókjába.',
  'account.approval_denied.subject': 'Elutasítottak egy belépési kérést a fiókjába: {$project}',
  'account.approval_denied.body':
    'Valaki be akart lépni, és a válasz nem volt. Senki sem jutott be. Ha ismétlődnek az ilyen kérések, változtassa meg a jelszavát.',
  'account.approved.sms': '{$project}: megerősítettek egy kérést a fiókjával.',
  'account.approved.subject': 'Megerősítettek egy kérést a fiókjával: {$project}',
  'account.approved.body': 'Valaki Önként igazolta magát, és amit kért, az folytatódott.',
  'account.which': 'Melyik: {$name}',
  'account.stop_advice':
    'Ha nem Ön volt, itt állítsa le. Ez három napig működik, és mindenkit kiléptet:',
  'account.stop': 'A visszaállítás leállítása',
  'account.look':
    'Ha nem Ön volt, lépjen be, és nézze át a fiókját: távolítsa el, ami nem Öné. Ha már nem tud belépni, azonnal kérjen segítséget a szolgáltatótól ({$project}).',
  'account.sms_report': 'Nem Ön volt? Itt jelezze:',
  'account.sms_stop': 'Nem Ön volt? Itt állítsa le:',
  'account.sms_look': 'Nem Ön volt? Lépjen be, és nézze át a fiókját, vagy kérjen segítséget.',
} satisfies AccountPhrases
