import type { AccountPhrases } from '../../account-phrases.ts'

/** Polish: what the owner of an account is told. */
export const pl = {
  'account.authenticator_added.sms': '{$project}: do Twojego konta dodano sposób logowania.',
  'account.authenticator_added.subject': 'Do Twojego konta w {$project} dodano sposób logowania',
  'account.authenticator_added.body':
    'Kto go ma, może nim potwierdzić, że jest Tobą, tak jak wcześniejszymi sposobami.',
  'account.authenticator_removed.sms': '{$project}: z Twojego konta usunięto sposób logowania.',
  'account.authenticator_removed.subject': 'Z Twojego konta w {$project} usunięto sposób logowania',
  'account.authenticator_removed.body': 'Od teraz nie daje on tu dostępu do niczego.',
  'account.authenticator_guessed.sms':
    '{$project}: dla Twojego konta kilka razy wpisano błędne kody.',
  'account.authenticator_guessed.subject': 'Dla Twojego konta w {$project} wpisano błędne kody',
  'account.authenticator_guessed.body':
    'Ktoś kilka razy wpisał błędny kod tam, gdzie potrzebny był kod z Twojej aplikacji lub listy. Jeśli to się powtórzy, na jakiś czas wyłączymy ten sposób, aby chronić Twoje konto.',
  'account.recovery_codes_made.sms':
    '{$project}: dla Twojego konta utworzono nowe kody odzyskiwania.',
  'account.recovery_codes_made.subject': 'Nowe kody odzyskiwania dla Twojego konta w {$project}',
  'account.recovery_codes_made.body':
    'Każdy działa raz, jeśli stracisz inne sposoby logowania. Starsze kody odzyskiwania już nie działają.',
  'account.recovery_code_used.sms': '{$project}: użyto kodu odzyskiwania Twojego konta.',
  'account.recovery_code_used.subject': 'Użyto kodu odzyskiwania w {$project}',
  'account.recovery_code_used.body':
    'Ten kod już nie działa. Pozostałe kody z Twojej listy nadal działają.',
  'account.address_added.sms': '{$project}: do Twojego konta dodano adres.',
  'account.address_added.subject': 'Do Twojego konta w {$project} dodano adres',
  'account.address_added.body': 'Od teraz kody do Twojego konta mogą być wysyłane także tam.',
  'account.address_removed.sms': '{$project}: z Twojego konta usunięto adres.',
  'account.address_removed.subject': 'Z Twojego konta w {$project} usunięto adres',
  'account.address_removed.body': 'Kody do Twojego konta nie są już tam wysyłane.',
  'account.recovered.sms': '{$project}: Twoje konto zostało odzyskane.',
  'account.recovered.subject': 'Twoje konto w {$project} zostało odzyskane',
  'account.recovered.body':
    'Ktoś potwierdził, że jest Tobą, aby odzyskać dostęp. Wszyscy zalogowani zostali wylogowani.',
  'account.approval_denied.sms': '{$project}: prośba o dostęp do Twojego konta została odrzucona.',
  'account.approval_denied.subject':
    'Prośba o dostęp do Twojego konta w {$project} została odrzucona',
  'account.approval_denied.body':
    'Ktoś prosił o dostęp, a odpowiedź brzmiała „nie”. Nikt nie uzyskał dostępu. Jeśli takie prośby będą się powtarzać, zmień hasło.',
  'account.approved.sms': '{$project}: prośba została potwierdzona Twoim kontem.',
  'account.approved.subject': 'Prośba w {$project} została potwierdzona Twoim kontem',
  'account.approved.body': 'Ktoś potwierdził, że jest Tobą, i prośba została spełniona.',
  'account.which': 'Dotyczy: {$name}',
  'account.stop_advice':
    'Jeśli to nie Ty, zatrzymaj to tutaj. Działa przez trzy dni i wylogowuje wszystkich:',
  'account.stop': 'Zatrzymaj to odzyskiwanie',
  'account.look':
    'Jeśli to nie Ty, zaloguj się i sprawdź swoje konto: usuń to, co nie jest Twoje. Jeśli nie możesz się już zalogować, od razu poproś {$project} o pomoc.',
  'account.sms_report': 'To nie Ty? Zgłoś tutaj:',
  'account.sms_stop': 'To nie Ty? Zatrzymaj tutaj:',
  'account.sms_look': 'To nie Ty? Zaloguj się i sprawdź konto lub poproś o pomoc.',
} satisfies AccountPhrases
