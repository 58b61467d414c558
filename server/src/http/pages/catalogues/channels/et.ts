import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Estonian, formal. */
export const et = {
  'way.voice': 'Kood telefonikõnega',
  'way.whatsapp': 'Kood WhatsAppi kaudu',
  'way.webhook': 'Kood rakenduses',
  'sent.voice':
    'Helistame numbrile {$to}. Võtke vastu ja vajutage koodi kuulmiseks mis tahes klahvi.',
  'sent.whatsapp': 'Saadame WhatsAppi sõnumiga koodi numbrile {$to}.',
  'sent.webhook': 'Saadame koodi, saaja {$to}.',
  'sent.voice_on_file':
    'Helistame registreeritud numbrile. Võtke vastu ja vajutage koodi kuulmiseks mis tahes klahvi.',
  'sent.whatsapp_on_file': 'Saadame WhatsAppi sõnumiga koodi registreeritud numbrile.',
  'sent.webhook_on_file': 'Saadame koodi registreeritud rakendusse.',
  'sent.voice_gone': 'Helistasime koodi ütlemiseks numbrile {$to}.',
  'sent.whatsapp_gone': 'Saatsime WhatsAppi sõnumiga koodi numbrile {$to}.',
  'sent.webhook_gone': 'Saatsime koodi, saaja {$to}.',
  'sent.voice_on_file_gone': 'Helistasime koodi ütlemiseks registreeritud numbrile.',
  'sent.whatsapp_on_file_gone': 'Saatsime WhatsAppi sõnumiga koodi registreeritud numbrile.',
  'sent.webhook_on_file_gone': 'Saatsime koodi registreeritud rakendusse.',
  'another.voice': 'Helista ja ütle kood',
  'another.whatsapp': 'Saada WhatsAppiga',
  'another.webhook': 'Saada rakendusse',
  'trouble.none_voice':
    'Kõne võib tulla minutiga. Kontrollige, kas numbri lõpp on õige ja kas telefon heliseb tundmatute numbrite puhul. Seejärel tellige uus kõne.',
  'trouble.none_whatsapp':
    'Kontrollige, kas WhatsApp on sellel numbril seadistatud ja kas telefonil on internetiühendus. Seejärel tellige uus sõnum.',
  'trouble.none_webhook':
    'Vaadake rakendust, kuhu selle teenuse sõnumid tulevad. Seejärel tellige uus.',
  'workflow.next': 'Kui te ei vasta, proovime muul viisil, kui on möödunud {$time}.',
  'notice.blocked': 'Sinna ei saa praegu sõnumeid saata',
  'notice.blocked_next':
    'Selles numbrivahemikus telliti liiga palju koode ja kasutati väheseid. Oodake veidi või kasutage muud viisi.',
  'notice.unreachable': 'Sellele numbrile ei saa sõnumeid saata',
  'notice.unreachable_next':
    'Sellistele numbritele siin koode ei saadeta. Kasutage teist numbrit või muud viisi.',
  'work.title': 'Üks hetk',
  'work.doing':
    'Teie brauser teeb väikese arvutuse, et keegi ei saaks korraga tellida tuhandeid koode. See võtab mõne sekundi.',
  'work.done': 'Valmis. Võite jätkata.',
  'work.needs_script':
    'See samm vajab JavaScripti. Lülitage see sisse ja laadige leht uuesti või kasutage muud viisi.',
  'work.button': 'Jätka',
  'push.title': 'Küsimused selles brauseris',
  'push.about':
    'Kui keegi soovib teie kontole pääseda, võib see brauser küsida: kas see olete teie?',
  'push.turn_on': 'Küsi minult selles brauseris',
  'push.turn_off': 'Ära siin enam küsi',
  'push.here': 'See brauser',
  'push.since': 'Küsitakse alates {$time}',
  'push.refused':
    'Teie brauser ei luba seda. Lubage brauseri seadetes selle lehe teavitused ja proovige uuesti.',
  'push.none': 'Üheski brauseris veel ei küsita.',
} satisfies ChannelsPhrases
