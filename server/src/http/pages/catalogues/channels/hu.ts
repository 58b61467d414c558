import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Hungarian, formal, like the messages. */
export const hu = {
  'way.voice': 'Kód telefonhívásban',
  'way.whatsapp': 'Kód WhatsAppon',
  'way.webhook': 'Kód az alkalmazásban',
  'sent.voice':
    'Hívjuk ezt a számot: {$to}. Vegye fel, és nyomjon meg egy gombot a kód meghallgatásához.',
  'sent.whatsapp': 'WhatsApp-üzenetet küldünk egy kóddal ide: {$to}.',
  'sent.webhook': 'Kódot küldünk ide: {$to}.',
  'sent.voice_on_file':
    'Hívjuk a nyilvántartott számot. Vegye fel, és nyomjon meg egy gombot a kód meghallgatásához.',
  'sent.whatsapp_on_file': 'WhatsApp-üzenetet küldünk egy kóddal a nyilvántartott számra.',
  'sent.webhook_on_file': 'Kódot küldünk a nyilvántartott alkalmazásba.',
  'sent.voice_gone': 'Felhívtuk ezt a számot, hogy bemondjuk a kódot: {$to}.',
  'sent.whatsapp_gone': 'WhatsApp-üzenetet küldtünk egy kóddal ide: {$to}.',
  'sent.webhook_gone': 'Kódot küldtünk ide: {$to}.',
  'sent.voice_on_file_gone': 'Felhívtuk a nyilvántartott számot, hogy bemondjuk a kódot.',
  'sent.whatsapp_on_file_gone': 'WhatsApp-üzenetet küldtünk egy kóddal a nyilvántartott számra.',
  'sent.webhook_on_file_gone': 'Kódot küldtünk a nyilvántartott alkalmazásba.',
  'another.voice': 'Hívjanak fel, és mondják be',
  'another.whatsapp': 'Küldés WhatsAppon',
  'another.webhook': 'Küldés az alkalmazásban',
  'trouble.none_voice':
    'A hívás akár egy perc múlva érkezhet. Ellenőrizze, hogy jók-e a szám utolsó számjegyei, és csörög-e a telefon ismeretlen számoknál. Utána kérjen új hívást.',
  'trouble.none_whatsapp':
    'Ellenőrizze, hogy be van-e állítva a WhatsApp ezen a számon, és van-e internetkapcsolata a telefonnak. Utána kérjen új üzenetet.',
  'trouble.none_webhook':
    'Nézze meg abban az alkalmazásban, amelyben e szolgáltatás üzeneteit kapja. Utána kérjen újat.',
  'workflow.next': 'Ha nem válaszol, {$time} múlva más módot próbálunk.',
  'notice.blocked': 'Oda most nem küldhető üzenet',
  'notice.blocked_next':
    'Ebben a számtartományban túl sok kódot kértek, és keveset használtak fel. Várjon egy ideig, vagy válasszon más módot.',
  'notice.unreachable': 'Erre a számra nem küldhető üzenet',
  'notice.unreachable_next':
    'Ilyen számokra itt nem küldünk kódot. Használjon másik számot vagy más módot.',
  'work.title': 'Egy pillanat',
  'work.doing':
    'A böngészője egy kis számítást végez, hogy senki ne kérhessen egyszerre több ezer kódot. Néhány másodpercig tart.',
  'work.done': 'Kész. Folytathatja.',
  'work.needs_script':
    'Ehhez a lépéshez JavaScript kell. Kapcsolja be, és töltse újra az oldalt, vagy válasszon más módot.',
  'work.button': 'Tovább',
  'push.title': 'Kérdések ebben a böngészőben',
  'push.about': 'Ha valaki be akar lépni a fiókjába, ez a böngésző feltehet egy kérdést: Ön az?',
  'push.turn_on': 'Kérdezzen ebben a böngészőben',
  'push.turn_off': 'Itt ne kérdezzen többet',
  'push.here': 'Ez a böngésző',
  'push.since': 'Kérdez ettől kezdve: {$time}',
  'push.refused':
    'A böngészője nem engedi. Engedélyezze a beállításaiban az értesítéseket ehhez az oldalhoz, majd próbálja újra.',
  'push.none': 'Még egyik böngészőben sincs bekapcsolva.',
} satisfies ChannelsPhrases
