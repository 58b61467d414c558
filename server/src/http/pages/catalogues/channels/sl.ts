import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Slovenian, formal, like the messages. */
export const sl = {
  'way.voice': 'Koda s telefonskim klicem',
  'way.whatsapp': 'Koda prek WhatsAppa',
  'way.webhook': 'Koda v aplikaciji',
  'sent.voice':
    'Kličemo številko {$to}. Oglasite se in pritisnite katero koli tipko, da slišite kodo.',
  'sent.whatsapp': 'Prek WhatsAppa pošiljamo sporočilo s kodo na {$to}.',
  'sent.webhook': 'Pošiljamo kodo na {$to}.',
  'sent.voice_on_file':
    'Kličemo številko, shranjeno v uporabniškem računu. Oglasite se in pritisnite katero koli tipko, da slišite kodo.',
  'sent.whatsapp_on_file':
    'Prek WhatsAppa pošiljamo sporočilo s kodo na številko, shranjeno v uporabniškem računu.',
  'sent.webhook_on_file': 'Pošiljamo kodo v aplikacijo, shranjeno v uporabniškem računu.',
  'sent.voice_gone': 'Poklicali smo številko {$to}, da bi povedali kodo.',
  'sent.whatsapp_gone': 'Prek WhatsAppa smo poslali sporočilo s kodo na {$to}.',
  'sent.webhook_gone': 'Poslali smo kodo na {$to}.',
  'sent.voice_on_file_gone':
    'Poklicali smo številko, shranjeno v uporabniškem računu, da bi povedali kodo.',
  'sent.whatsapp_on_file_gone':
    'Prek WhatsAppa smo poslali sporočilo s kodo na številko, shranjeno v uporabniškem računu.',
  'sent.webhook_on_file_gone': 'Poslali smo kodo v aplikacijo, shranjeno v uporabniškem računu.',
  'another.voice': 'Sporoči kodo s klicem',
  'another.whatsapp': 'Pošlji prek WhatsAppa',
  'another.webhook': 'Pošlji v aplikacijo',
  'trouble.none_voice':
    'Klic lahko pride šele čez minuto. Preverite, ali so zadnje številke pravilne in ali telefon zvoni pri klicih z neznanih številk. Nato zahtevajte nov klic.',
  'trouble.none_whatsapp':
    'Preverite, ali je WhatsApp nastavljen na tej številki in ali ima telefon povezavo. Nato zahtevajte novo sporočilo.',
  'trouble.none_webhook':
    'Poglejte v aplikacijo, v kateri prejemate sporočila te storitve. Nato zahtevajte novo.',
  'workflow.next': 'Če ne odgovorite, bomo čez {$time} poskusili na drug način.',
  'notice.blocked': 'Tja zdaj ni mogoče poslati sporočila',
  'notice.blocked_next':
    'Za ta obseg številk je bilo zahtevanih preveč kod, uporabljenih pa malo. Počakajte nekaj časa ali izberite drug način.',
  'notice.unreachable': 'Na to številko ni mogoče poslati sporočila',
  'notice.unreachable_next':
    'Na take številke ne pošiljamo kod. Vnesite drugo številko ali izberite drug način.',
  'work.title': 'Trenutek',
  'work.doing':
    'Brskalnik opravlja kratek izračun, da nihče ne more naenkrat zahtevati na tisoče kod. To traja nekaj sekund.',
  'work.done': 'Končano. Lahko nadaljujete.',
  'work.needs_script':
    'Za ta korak je potreben JavaScript. Vklopite ga in znova naložite stran ali izberite drug način.',
  'work.button': 'Nadaljuj',
  'push.title': 'Vprašanja v tem brskalniku',
  'push.about':
    'Ko želi nekdo vstopiti v vaš račun, lahko ta brskalnik prikaže vprašanje: ste to vi?',
  'push.turn_on': 'Vprašaj me v tem brskalniku',
  'push.turn_off': 'Tukaj ne sprašuj več',
  'push.here': 'Ta brskalnik',
  'push.since': 'Sprašuje od {$time}',
  'push.refused':
    'Brskalnik tega ne dovoli. V njegovih nastavitvah dovolite obvestila za to stran in poskusite znova.',
  'push.none': 'Zaenkrat ne sprašuje noben brskalnik.',
} satisfies ChannelsPhrases
