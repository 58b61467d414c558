import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Lithuanian, formal, like the messages. */
export const lt = {
  'way.voice': 'Kodas telefono skambučiu',
  'way.whatsapp': 'Kodas per „WhatsApp“',
  'way.webhook': 'Kodas programėlėje',
  'sent.voice':
    'Skambiname numeriu {$to}. Atsiliepkite ir paspauskite bet kurį klavišą, kad išgirstumėte kodą.',
  'sent.whatsapp': 'Siunčiame žinutę su kodu per „WhatsApp“: {$to}.',
  'sent.webhook': 'Siunčiame kodą: {$to}.',
  'sent.voice_on_file':
    'Skambiname paskyroje nurodytu numeriu. Atsiliepkite ir paspauskite bet kurį klavišą, kad išgirstumėte kodą.',
  'sent.whatsapp_on_file': 'Siunčiame žinutę su kodu per „WhatsApp“ paskyroje nurodytu numeriu.',
  'sent.webhook_on_file': 'Siunčiame kodą į paskyroje nurodytą programėlę.',
  'sent.voice_gone': 'Paskambinome numeriu {$to}, kad pasakytume kodą.',
  'sent.whatsapp_gone': 'Išsiuntėme žinutę su kodu per „WhatsApp“: {$to}.',
  'sent.webhook_gone': 'Išsiuntėme kodą: {$to}.',
  'sent.voice_on_file_gone': 'Paskambinome paskyroje nurodytu numeriu, kad pasakytume kodą.',
  'sent.whatsapp_on_file_gone':
    'Išsiuntėme žinutę su kodu per „WhatsApp“ paskyroje nurodytu numeriu.',
  'sent.webhook_on_file_gone': 'Išsiuntėme kodą į paskyroje nurodytą programėlę.',
  'another.voice': 'Pasakyti kodą skambučiu',
  'another.whatsapp': 'Siųsti per „WhatsApp“',
  'another.webhook': 'Siųsti į programėlę',
  'trouble.none_voice':
    'Skambučio gali tekti palaukti minutę. Patikrinkite, ar paskutiniai numerio skaitmenys teisingi ir ar telefonas skamba, kai skambina nežinomi numeriai. Tada paprašykite naujo skambučio.',
  'trouble.none_whatsapp':
    'Patikrinkite, ar „WhatsApp“ nustatyta šiuo numeriu ir ar telefonas prisijungęs prie interneto. Tada paprašykite naujos žinutės.',
  'trouble.none_webhook':
    'Pažiūrėkite programėlėje, kurioje gaunate šios paslaugos pranešimus. Tada paprašykite naujo.',
  'workflow.next': 'Jei neatsakysite, bandysime kitu būdu. Liko: {$time}.',
  'notice.blocked': 'Dabar ten negalima išsiųsti žinutės',
  'notice.blocked_next':
    'Šio intervalo numeriams paprašyta per daug kodų, o panaudota mažai. Palaukite arba pasirinkite kitą būdą.',
  'notice.unreachable': 'Šiuo numeriu negalima išsiųsti žinutės',
  'notice.unreachable_next':
    'Tokiais numeriais kodų nesiunčiame. Nurodykite kitą numerį arba pasirinkite kitą būdą.',
  'work.title': 'Palaukite akimirką',
  'work.doing':
    'Jūsų naršyklė atlieka nedidelį skaičiavimą, kad niekas negalėtų vienu metu paprašyti tūkstančių kodų. Tai užtruks kelias sekundes.',
  'work.done': 'Baigta. Galite tęsti.',
  'work.needs_script':
    'Šiam veiksmui reikia „JavaScript“. Įjunkite jį ir įkelkite puslapį iš naujo arba pasirinkite kitą būdą.',
  'work.button': 'Tęsti',
  'push.title': 'Klausimai šioje naršyklėje',
  'push.about':
    'Kai kas nors nori prisijungti prie jūsų paskyros, ši naršyklė gali parodyti klausimą: ar tai jūs?',
  'push.turn_on': 'Klausti šioje naršyklėje',
  'push.turn_off': 'Daugiau čia neklausti',
  'push.here': 'Ši naršyklė',
  'push.since': 'Klausiama nuo {$time}',
  'push.refused':
    'Naršyklė to neleidžia. Jos nustatymuose leiskite šio puslapio pranešimus ir bandykite dar kartą.',
  'push.none': 'Kol kas neklausiama jokioje naršyklėje.',
} satisfies ChannelsPhrases
