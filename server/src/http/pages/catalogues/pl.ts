import type { Catalogue } from '../catalogue.ts'
import { pl as channels } from './channels/pl.ts'
import { pl as devices } from './devices/pl.ts'
import { pl as factors } from './factors/pl.ts'
import { pl as ways } from './ways/pl.ts'

/** Polish, like the messages. */
export const pl = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Pomoc',
  'frame.safety': 'Czy ta wiadomość jest prawdziwa?',
  'frame.asks': '{$project} prosi o potwierdzenie',
  'purpose.add_phone': 'Dodanie tego numeru telefonu w {$project}',
  'transaction.amount': 'Kwota',
  'transaction.payee': 'Odbiorca',
  'sent.sms': 'Wysyłamy SMS z kodem na numer {$to}.',
  'sent.email': 'Wysyłamy e-mail z kodem na adres {$to}.',
  'sent.sms_on_file': 'Wysyłamy SMS z kodem na numer zapisany na koncie.',
  'sent.email_on_file': 'Wysyłamy e-mail z kodem na adres zapisany na koncie.',
  'code.label': 'Kod z wiadomości',
  'code.digits': 'Tylko cyfry. Spacje i myślniki nie mają znaczenia.',
  'code.characters': 'Litery i cyfry. Wielkość liter, spacje i myślniki nie mają znaczenia.',
  'code.link': 'Lub otwórz link z e-maila, najlepiej w tej przeglądarce.',
  'code.auto': 'Kod jest sprawdzany, gdy tylko jest kompletny.',
  'code.auto_pasted': 'Kod wklejony lub wypełniony automatycznie jest sprawdzany od razu.',
  'code.check': 'Potwierdź',
  'wait.expires': 'Pozostały czas: {$time}',
  'wait.last_minute': 'Została mniej niż minuta.',
  'wait.over': 'Czas minął. Odśwież stronę, aby zobaczyć, co dalej.',
  'reference.label': 'Oznaczenie (ref.)',
  'reference.why': 'Najnowsza wiadomość ma to samo oznaczenie.',
  'resend.button': 'Wyślij nową wiadomość',
  'resend.wait': 'O nową wiadomość możesz poprosić za {$time}.',
  'resend.ready': 'Możesz już poprosić o nową wiadomość.',
  'resend.never': 'Nie można wysłać nowej wiadomości przed upływem czasu. Potem zacznij od nowa.',
  'another.sms': 'Wyślij SMS-em',
  'another.email': 'Wyślij e-mailem',
  'report.button': 'To nie moja prośba',
  'safety.note':
    'Ta strona to {$host}. Przeglądarka musi pokazywać ten sam adres. Nikt z {$project} nigdy nie zapyta Cię o ten kod.',
  'notice.wrong': 'Ten kod jest nieprawidłowy',
  'notice.wrong_next':
    'Znajdź najnowszą wiadomość, tę z oznaczeniem {$reference}, i spróbuj ponownie.',
  'notice.empty': 'Nie wpisano kodu',
  'notice.empty_next': 'Wpisz kod z wiadomości i naciśnij Potwierdź.',
  'notice.older': 'Ten kod pochodzi ze starszej wiadomości',
  'notice.older_next': 'Wysłano nowszy kod ({$time}). Użyj wiadomości z oznaczeniem {$reference}.',
  'notice.sent': 'Nowa wiadomość jest w drodze',
  'notice.sent_next': 'Ma oznaczenie {$reference}. Użyj kodu, który zawiera.',
  'notice.wait': 'Nie można jeszcze wysłać nowej wiadomości',
  'notice.wait_next': 'Możesz o nią poprosić za {$time}. Do tego czasu ważna jest ta, którą masz.',
  'notice.unsent': 'Nie udało się wysłać wiadomości w ten sposób',
  'notice.unsent_next': 'Użyj wiadomości, którą masz, lub wybierz poniżej inny sposób.',
  'notice.older-link': 'Ten link pochodzi ze starszej wiadomości',
  'notice.older-link_next':
    'Wysłano nowszy link ({$time}). Użyj wiadomości z oznaczeniem {$reference}.',
  'notice.spent': 'Tego kodu nie można już użyć',
  'notice.spent_next': 'Tutaj każdy kod można wypróbować tylko raz. Poproś o nową wiadomość.',
  'notice.rests': 'Kody dla tego adresu są na jakiś czas wstrzymane',
  'notice.rests_next':
    'Wpisano dziś zbyt wiele błędnych kodów, być może zrobił to ktoś inny. Zaloguj się w inny sposób lub wróć jutro.',
  'trouble.title': 'Coś nie działa?',
  'trouble.none': 'Wiadomość nie przyszła',
  'trouble.none_sms':
    'SMS może iść minutę. Sprawdź, czy końcówka numeru jest prawidłowa i czy telefon ma zasięg. Potem poproś o nową wiadomość.',
  'trouble.none_email':
    'E-mail może iść kilka minut. Sprawdź też folder ze spamem. Potem poproś o nową wiadomość.',
  'trouble.wrong': 'Kod jest odrzucany',
  'trouble.wrong_next': 'Liczy się tylko najnowsza wiadomość. Ma oznaczenie {$reference}.',
  'trouble.expired': 'Czas minął',
  'trouble.expired_next': 'Wróć do {$project} i zacznij od nowa. Otrzymasz nowy kod.',
  'trouble.used': 'Pojawia się informacja, że kod został użyty',
  'trouble.used_next':
    'Każdy kod działa raz. Jeśli to nie wystarczyło, zacznij od nowa w {$project}.',
  'trouble.page': 'Strona lub link nie działa',
  'trouble.page_next':
    'Otwórz w przeglądarce, w której wszystko się zaczęło, i zezwól na pliki cookie dla {$host}. Lub wpisz kod tam, gdzie o niego poproszono.',
  'ended.approved': 'Potwierdzono',
  'ended.approved_why': 'Dziękujemy. {$project} ma już tę informację.',
  'ended.approved_next': 'Możesz zamknąć tę stronę i wrócić tam, gdzie wszystko się zaczęło.',
  'ended.used': 'Już potwierdzono',
  'ended.used_why': 'Potwierdzenie już nastąpiło ({$time}). Każdy kod działa raz.',
  'ended.used_next':
    'Nie trzeba tu nic więcej robić. Jeśli potrzebujesz innego kodu, zacznij od nowa w {$project}.',
  'ended.expired': 'Czas minął',
  'ended.expired_why': 'Kod stracił ważność ({$time}). Niczego nie potwierdzono.',
  'ended.expired_next': 'Wróć do {$project} i zacznij od nowa. Otrzymasz nowy kod.',
  'ended.locked': 'Zbyt wiele błędnych kodów',
  'ended.locked_why': 'Dla Twojego bezpieczeństwa zatrzymaliśmy to. Niczego nie potwierdzono.',
  'ended.locked_next':
    'Wróć do {$project} i zacznij od nowa. Jeśli te kody wpisał ktoś inny, powiadom {$project}.',
  'ended.superseded': 'Jest nowsza prośba',
  'ended.superseded_why': 'Później wysłano nową prośbę. Ta strona i jej kody już się nie liczą.',
  'ended.superseded_next':
    'Użyj najnowszej wiadomości i najnowszej strony {$project}. Tę możesz zamknąć.',
  'ended.denied': 'Zatrzymano',
  'ended.denied_why':
    'Zgłoszono, że nikt o to nie prosił. Niczego nie potwierdzono, a kod już nie działa. {$project} ma już tę informację.',
  'ended.denied_next':
    'Jeśli ktoś może znać Twoje hasło, zmień je teraz w {$project}. Nigdy nie podawaj kodu nikomu, kto o niego prosi.',
  'ended.canceled': 'Odwołano',
  'ended.canceled_why': '{$project} już tego nie potrzebuje. Niczego nie potwierdzono.',
  'ended.canceled_next': 'Jeśli nadal chcesz kontynuować, zacznij od nowa w {$project}.',
  'ended.continue': 'Przejdź do {$host}',
  'unknown.title': 'Nie ma tu nic do potwierdzenia',
  'unknown.why': 'Adres jest niepełny, zbyt stary albo należy do innej przeglądarki.',
  'unknown.next':
    'Wróć tam, gdzie wszystko się zaczęło, i zacznij od nowa. Jeśli masz kod, wpisz go tam, gdzie o niego poproszono.',
  'unknown.cookies': 'Jeśli to się powtórzy, zezwól na pliki cookie dla {$host}.',
  'forbidden.title': 'Nie przyjęliśmy tego',
  'forbidden.why':
    'Przeglądarka informuje, że to nie pochodzi z naszej strony. Nic się nie zmieniło.',
  'forbidden.next': 'Otwórz stronę jeszcze raz i naciśnij przycisk, który na niej jest.',
  'busy.title': 'Zbyt wiele prób z tego miejsca',
  'busy.why': 'Z Twojej sieci przyszło w krótkim czasie wiele żądań. Nic się nie zmieniło.',
  'busy.next': 'Spróbuj ponownie za {$time}.',
  'defect.title': 'Coś poszło nie tak po naszej stronie',
  'defect.why': 'To nie Twoja wina. Niczego nie potwierdzono.',
  'defect.next': 'Poczekaj chwilę i spróbuj ponownie.',
  'link.why': 'To link z wiadomości {$reference}. Jedno naciśnięcie potwierdza.',
  'link.confirm': 'Tak, potwierdź',
  'carry.title': 'Wpisz ten kod tam, gdzie wszystko się zaczęło',
  'carry.why':
    'To inna przeglądarka niż ta, w której wszystko się zaczęło, więc niczego tu nie potwierdzono. Wróć na stronę {$project}, która o to poprosiła, i wpisz tam ten kod.',
  'carry.code': 'Kod do wpisania tam',
  'carry.never':
    'Wpisz go tylko osobiście. Nigdy nie czytaj go ani nie wysyłaj nikomu, nawet do {$project}.',
  'carry.copy': 'Kopiuj',
  copied: 'Skopiowano',
  'ask.title': 'Czy to Twoja prośba?',
  'ask.why': 'Ktoś poprosił {$project} o wysłanie Ci kodu ({$time}).',
  'ask.for': 'W jakim celu',
  'ask.to': 'Wysłano na',
  'ask.keep': 'Tak, to ja',
  'ask.report': 'To nie moja prośba',
  'ask.what':
    'Jeśli to nie Ty, od razu to zatrzymamy: kod przestanie działać, a {$project} otrzyma informację.',
  'asked.kept': 'Nic się nie zmieniło',
  'asked.kept_next': 'Możesz użyć kodu tam, gdzie o niego poproszono.',
  'asked.reported': 'Dziękujemy za zgłoszenie',
  'asked.stopped_why':
    'Zatrzymaliśmy to. Kod już nie działa, niczego nie potwierdzono, a {$project} ma już tę informację.',
  'asked.approved_why':
    'Potwierdzenie nastąpiło wcześniej ({$time}), więc nie mogliśmy tego zatrzymać. {$project} ma już tę informację.',
  'asked.ended_why':
    'To już było zakończone i niczego nie potwierdzono. {$project} ma już tę informację.',
  'asked.next':
    'Jeśli masz hasło w {$project}, zmień je. Nigdy nie podawaj kodu nikomu, kto o niego prosi. Jeśli znów przyjdzie kod, naciśnij ten sam link jeszcze raz.',
  'help.title': 'Pomoc dotycząca kodów',
  'help.intro': 'Co zrobić, gdy kod lub strona nie działa.',
  'help.start': 'Gdzie mam zacząć od nowa?',
  'help.start_next':
    'W sklepie, aplikacji lub serwisie, który poprosił o kod. My tylko wysyłamy i sprawdzamy kody; niczego nie możemy zacząć za Ciebie.',
  'help.browser': 'Link otworzył się w innej przeglądarce',
  'help.browser_next':
    'Tam niczego nie potwierdza. Pokazuje za to kod: wpisz go na stronie, na której wszystko się zaczęło.',
  'help.locked': 'Pojawia się informacja o zbyt wielu błędnych kodach',
  'help.locked_next':
    'To zatrzymuje tych, którzy zgadują. Zacznij od nowa; na następną wiadomość trzeba może poczekać kilka minut.',
  'help.not_me': 'Przyszedł kod, a to nie moja prośba',
  'help.not_me_next':
    'Nie używaj go i nie podawaj nikomu. Naciśnij „To nie moja prośba” w wiadomości lub na stronie.',
  'real.title': 'Czy ta wiadomość jest prawdziwa?',
  'real.intro': 'Jak odróżnić nasze wiadomości i strony od fałszywych.',
  'real.page': 'Adres to {$host}',
  'real.page_next':
    'Przeczytaj go w przeglądarce litera po literze, aż do pierwszego ukośnika. Jeśli jest inny, zamknij stronę.',
  'real.ask': 'Nikt nie prosi Cię o kod',
  'real.ask_next':
    'Ani przez telefon, ani na czacie, ani bank, ani policja. Kto o niego prosi, chce działać w Twoim imieniu. Kod wpisuj tylko na stronie, na której wszystko zaczęło się od Ciebie.',
  'real.reference': 'Wiadomość i strona mają to samo oznaczenie',
  'real.reference_next':
    'Każda wiadomość ma cztery litery. Strona pokazuje te same cztery litery najnowszej wiadomości. Jeśli się różnią, to nie jest wiadomość, na którą czekasz.',
  'real.hurry': 'Prawdziwa wiadomość mówi, do czego służy',
  'real.hurry_next':
    'Przeczytaj ją przed wpisaniem kodu: kto prosi, o co, a przy płatności kwotę i odbiorcę. Jeśli coś się nie zgadza, nie wpisuj kodu.',
  'real.link': 'Linki prowadzą tylko do nas',
  'real.link_next':
    'Link w prawdziwym e-mailu zaczyna się od {$host}. Nasze SMS-y nie zawierają linków.',
  'real.given': 'Ktoś dostał od Ciebie kod?',
  'real.given_next':
    'Od razu naciśnij „To nie moja prośba” w wiadomości, potem zmień hasło i powiadom sklep lub bank, którego był kod.',
} satisfies Catalogue
