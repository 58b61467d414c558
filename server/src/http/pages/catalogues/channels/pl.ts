import type { ChannelsPhrases } from '../../channels-phrases.ts'

export const pl = {
  'way.voice': 'Kod przez telefon',
  'way.whatsapp': 'Kod przez WhatsApp',
  'way.webhook': 'Kod w aplikacji',
  'sent.voice': 'Dzwonimy na numer {$to}. Odbierz i naciśnij dowolny klawisz, aby usłyszeć kod.',
  'sent.whatsapp': 'Wysyłamy wiadomość WhatsApp z kodem na numer {$to}.',
  'sent.webhook': 'Wysyłamy kod, odbiorca: {$to}.',
  'sent.voice_on_file':
    'Dzwonimy na numer zapisany na koncie. Odbierz i naciśnij dowolny klawisz, aby usłyszeć kod.',
  'sent.whatsapp_on_file': 'Wysyłamy wiadomość WhatsApp z kodem na numer zapisany na koncie.',
  'sent.webhook_on_file': 'Wysyłamy kod do aplikacji zapisanej na koncie.',
  'sent.voice_gone': 'Zadzwoniliśmy na numer {$to}, aby podać kod.',
  'sent.whatsapp_gone': 'Wysłaliśmy wiadomość WhatsApp z kodem na numer {$to}.',
  'sent.webhook_gone': 'Wysłaliśmy kod, odbiorca: {$to}.',
  'sent.voice_on_file_gone': 'Zadzwoniliśmy na numer zapisany na koncie, aby podać kod.',
  'sent.whatsapp_on_file_gone':
    'Wysłaliśmy wiadomość WhatsApp z kodem na numer zapisany na koncie.',
  'sent.webhook_on_file_gone': 'Wysłaliśmy kod do aplikacji zapisanej na koncie.',
  'another.voice': 'Zadzwoń i podaj kod',
  'another.whatsapp': 'Wyślij przez WhatsApp',
  'another.webhook': 'Wyślij w aplikacji',
  'trouble.none_voice':
    'Na połączenie trzeba czasem poczekać minutę. Sprawdź, czy końcówka numeru jest prawidłowa i czy telefon dzwoni przy nieznanych numerach. Potem poproś o nowe połączenie.',
  'trouble.none_whatsapp':
    'Sprawdź, czy WhatsApp działa na tym numerze i czy telefon jest online. Potem poproś o nową wiadomość.',
  'trouble.none_webhook':
    'Sprawdź aplikację, w której otrzymujesz wiadomości od tej usługi. Potem poproś o nową.',
  'workflow.next': 'Jeśli nie odpowiesz, za {$time} spróbujemy inaczej.',
  'notice.blocked': 'Nie można teraz wysłać tam wiadomości',
  'notice.blocked_next':
    'Dla tej grupy numerów poproszono o zbyt wiele kodów, a użyto niewielu. Poczekaj chwilę lub wybierz inny sposób.',
  'notice.unreachable': 'Na ten numer nie można wysłać wiadomości',
  'notice.unreachable_next':
    'Ten numer nie może tu otrzymywać kodów. Użyj innego numeru lub innego sposobu.',
  'work.title': 'Chwileczkę',
  'work.doing':
    'Twoja przeglądarka wykonuje małe obliczenie, aby nikt nie mógł poprosić naraz o tysiące kodów. Potrwa to kilka sekund.',
  'work.done': 'Gotowe. Możesz kontynuować.',
  'work.needs_script':
    'Ten krok wymaga JavaScriptu. Włącz go i odśwież stronę lub wybierz inny sposób.',
  'work.button': 'Kontynuuj',
  'push.title': 'Pytania w tej przeglądarce',
  'push.about':
    'Gdy ktoś chce wejść na Twoje konto, ta przeglądarka może pokazać pytanie: czy to Ty?',
  'push.turn_on': 'Pytaj mnie w tej przeglądarce',
  'push.turn_off': 'Nie pytaj już tutaj',
  'push.here': 'Ta przeglądarka',
  'push.since': 'Włączone od: {$time}',
  'push.refused':
    'Twoja przeglądarka na to nie pozwala. Zezwól w jej ustawieniach na powiadomienia z tej strony i spróbuj ponownie.',
  'push.none': 'Żadna przeglądarka jeszcze nie pyta.',
} satisfies ChannelsPhrases
