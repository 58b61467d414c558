import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Slovak, with vy, like the messages. */
export const sk = {
  'way.voice': 'Kód telefonickým hovorom',
  'way.whatsapp': 'Kód cez WhatsApp',
  'way.webhook': 'Kód v aplikácii',
  'sent.voice': 'Voláme na {$to}. Zdvihnite a stlačte ľubovoľné tlačidlo, aby ste počuli kód.',
  'sent.whatsapp': 'Posielame správu WhatsApp s kódom na {$to}.',
  'sent.webhook': 'Posielame kód na {$to}.',
  'sent.voice_on_file':
    'Voláme na uložené číslo. Zdvihnite a stlačte ľubovoľné tlačidlo, aby ste počuli kód.',
  'sent.whatsapp_on_file': 'Posielame správu WhatsApp s kódom na uložené číslo.',
  'sent.webhook_on_file': 'Posielame kód do uloženej aplikácie.',
  'sent.voice_gone': 'Volali sme na {$to}, aby sme oznámili kód.',
  'sent.whatsapp_gone': 'Poslali sme správu WhatsApp s kódom na {$to}.',
  'sent.webhook_gone': 'Poslali sme kód na {$to}.',
  'sent.voice_on_file_gone': 'Volali sme na uložené číslo, aby sme oznámili kód.',
  'sent.whatsapp_on_file_gone': 'Poslali sme správu WhatsApp s kódom na uložené číslo.',
  'sent.webhook_on_file_gone': 'Poslali sme kód do uloženej aplikácie.',
  'another.voice': 'Zavolajte mi a povedzte ho',
  'another.whatsapp': 'Poslať cez WhatsApp',
  'another.webhook': 'Poslať v aplikácii',
  'trouble.none_voice':
    'Hovor môže prísť až o minútu. Skontrolujte, či sú posledné číslice čísla správne a či telefón zvoní pri neznámych číslach. Potom požiadajte o nový hovor.',
  'trouble.none_whatsapp':
    'Skontrolujte, či je WhatsApp nastavený na tomto čísle a či je telefón online. Potom požiadajte o novú správu.',
  'trouble.none_webhook':
    'Pozrite do aplikácie, v ktorej dostávate správy od tejto služby. Potom požiadajte o novú.',
  'workflow.next': 'Ak neodpoviete, o {$time} skúsime iný spôsob.',
  'notice.blocked': 'Teraz sa tam nedá poslať žiadna správa',
  'notice.blocked_next':
    'V tomto rozsahu čísel sa žiadalo o priveľa kódov a málo z nich sa použilo. Chvíľu počkajte alebo použite iný spôsob.',
  'notice.unreachable': 'Na toto číslo sa nedá poslať správa',
  'notice.unreachable_next':
    'Na takéto čísla tu kódy neposielame. Použite iné číslo alebo iný spôsob.',
  'work.title': 'Okamih',
  'work.doing':
    'Prehliadač robí malý výpočet, aby nikto nemohol žiadať o tisíce kódov naraz. Trvá to niekoľko sekúnd.',
  'work.done': 'Hotovo. Môžete pokračovať.',
  'work.needs_script':
    'Tento krok vyžaduje JavaScript. Zapnite ho a obnovte stránku alebo použite iný spôsob.',
  'work.button': 'Pokračovať',
  'push.title': 'Otázky v tomto prehliadači',
  'push.about':
    'Keď chce niekto vstúpiť do vášho účtu, tento prehliadač sa vás môže opýtať: Ste to vy?',
  'push.turn_on': 'Pýtať sa v tomto prehliadači',
  'push.turn_off': 'Už sa tu nepýtať',
  'push.here': 'Tento prehliadač',
  'push.since': 'Pýta sa od: {$time}',
  'push.refused':
    'Prehliadač to nedovoľuje. Povoľte v jeho nastaveniach upozornenia pre túto stránku a potom to skúste znova.',
  'push.none': 'Zatiaľ sa nepýta žiadny prehliadač.',
} satisfies ChannelsPhrases
