import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Croatian, formal, like the messages. */
export const hr = {
  'way.voice': 'Kod telefonskim pozivom',
  'way.whatsapp': 'Kod putem WhatsAppa',
  'way.webhook': 'Kod u aplikaciji',
  'sent.voice': 'Zovemo broj {$to}. Javite se i pritisnite bilo koju tipku da biste čuli kod.',
  'sent.whatsapp': 'Šaljemo poruku s kodom putem WhatsAppa na {$to}.',
  'sent.webhook': 'Šaljemo kod na {$to}.',
  'sent.voice_on_file':
    'Zovemo broj spremljen u korisničkom računu. Javite se i pritisnite bilo koju tipku da biste čuli kod.',
  'sent.whatsapp_on_file':
    'Šaljemo poruku s kodom putem WhatsAppa na broj spremljen u korisničkom računu.',
  'sent.webhook_on_file': 'Šaljemo kod u aplikaciju spremljenu u korisničkom računu.',
  'sent.voice_gone': 'Nazvali smo broj {$to} kako bismo priopćili kod.',
  'sent.whatsapp_gone': 'Poslali smo poruku s kodom putem WhatsAppa na {$to}.',
  'sent.webhook_gone': 'Poslali smo kod na {$to}.',
  'sent.voice_on_file_gone':
    'Nazvali smo broj spremljen u korisničkom računu kako bismo priopćili kod.',
  'sent.whatsapp_on_file_gone':
    'Poslali smo poruku s kodom putem WhatsAppa na broj spremljen u korisničkom računu.',
  'sent.webhook_on_file_gone': 'Poslali smo kod u aplikaciju spremljenu u korisničkom računu.',
  'another.voice': 'Javi kod pozivom',
  'another.whatsapp': 'Pošalji putem WhatsAppa',
  'another.webhook': 'Pošalji u aplikaciju',
  'trouble.none_voice':
    'Poziv može stići tek za minutu. Provjerite jesu li posljednje znamenke broja točne i zvoni li telefon na pozive s nepoznatih brojeva. Zatim zatražite novi poziv.',
  'trouble.none_whatsapp':
    'Provjerite je li WhatsApp postavljen na tom broju i je li telefon na mreži. Zatim zatražite novu poruku.',
  'trouble.none_webhook':
    'Pogledajte u aplikaciju u kojoj primate poruke ove usluge. Zatim zatražite novu.',
  'workflow.next': 'Ako ne odgovorite, za {$time} pokušat ćemo drugim načinom.',
  'notice.blocked': 'Onamo sada nije moguće poslati poruku',
  'notice.blocked_next':
    'U tom je rasponu brojeva zatraženo previše kodova, a malo ih je upotrijebljeno. Pričekajte neko vrijeme ili odaberite drugi način.',
  'notice.unreachable': 'Na taj broj nije moguće poslati poruku',
  'notice.unreachable_next':
    'Na takve brojeve ne šaljemo kodove. Upišite drugi broj ili odaberite drugi način.',
  'work.title': 'Samo trenutak',
  'work.doing':
    'Preglednik obavlja kratak izračun kako nitko ne bi mogao odjednom zatražiti tisuće kodova. To traje nekoliko sekundi.',
  'work.done': 'Gotovo. Možete nastaviti.',
  'work.needs_script':
    'Za ovaj je korak potreban JavaScript. Uključite ga i ponovno učitajte stranicu ili odaberite drugi način.',
  'work.button': 'Nastavi',
  'push.title': 'Pitanja u ovom pregledniku',
  'push.about':
    'Kada netko želi ući u vaš račun, ovaj preglednik može prikazati pitanje: jeste li to vi?',
  'push.turn_on': 'Pitaj me u ovom pregledniku',
  'push.turn_off': 'Ne pitaj me više ovdje',
  'push.here': 'Ovaj preglednik',
  'push.since': 'Pita od {$time}',
  'push.refused':
    'Preglednik to ne dopušta. U njegovim postavkama dopustite obavijesti za ovu stranicu pa pokušajte ponovno.',
  'push.none': 'Zasad nijedan preglednik ne pita.',
} satisfies ChannelsPhrases
