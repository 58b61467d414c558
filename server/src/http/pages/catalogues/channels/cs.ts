import type { ChannelsPhrases } from '../../channels-phrases.ts'

export const cs = {
  'way.voice': 'Kód telefonním hovorem',
  'way.whatsapp': 'Kód přes WhatsApp',
  'way.webhook': 'Kód v aplikaci',
  'sent.voice': 'Voláme na {$to}. Zvedněte telefon a stiskněte libovolnou klávesu, uslyšíte kód.',
  'sent.whatsapp': 'Posíláme zprávu WhatsApp s kódem na {$to}.',
  'sent.webhook': 'Posíláme kód na {$to}.',
  'sent.voice_on_file':
    'Voláme na číslo uvedené u účtu. Zvedněte telefon a stiskněte libovolnou klávesu, uslyšíte kód.',
  'sent.whatsapp_on_file': 'Posíláme zprávu WhatsApp s kódem na číslo uvedené u účtu.',
  'sent.webhook_on_file': 'Posíláme kód do aplikace uvedené u účtu.',
  'sent.voice_gone': 'Volali jsme na {$to}, abychom sdělili kód.',
  'sent.whatsapp_gone': 'Poslali jsme zprávu WhatsApp s kódem na {$to}.',
  'sent.webhook_gone': 'Poslali jsme kód na {$to}.',
  'sent.voice_on_file_gone': 'Volali jsme na číslo uvedené u účtu, abychom sdělili kód.',
  'sent.whatsapp_on_file_gone': 'Poslali jsme zprávu WhatsApp s kódem na číslo uvedené u účtu.',
  'sent.webhook_on_file_gone': 'Poslali jsme kód do aplikace uvedené u účtu.',
  'another.voice': 'Zavolat a říct mi ho',
  'another.whatsapp': 'Poslat přes WhatsApp',
  'another.webhook': 'Poslat v aplikaci',
  'trouble.none_voice':
    'Hovor může trvat minutu. Zkontrolujte, zda je konec čísla správný a zda telefon zvoní i u neznámých čísel. Potom požádejte o nový hovor.',
  'trouble.none_whatsapp':
    'Zkontrolujte, zda je WhatsApp na tomto čísle nastaven a zda je telefon online. Potom požádejte o novou zprávu.',
  'trouble.none_webhook':
    'Podívejte se do aplikace, kde dostáváte zprávy této služby. Potom požádejte o novou.',
  'workflow.next': 'Pokud neodpovíte, zkusíme za {$time} jiný způsob.',
  'notice.blocked': 'Teď tam nelze poslat žádnou zprávu',
  'notice.blocked_next':
    'Pro tuto skupinu čísel bylo vyžádáno příliš mnoho kódů a málo jich bylo použito. Chvíli počkejte, nebo zvolte jiný způsob.',
  'notice.unreachable': 'Na toto číslo nelze poslat žádnou zprávu',
  'notice.unreachable_next':
    'Toto číslo zde nemůže dostávat kódy. Použijte jiné číslo nebo jiný způsob.',
  'work.title': 'Okamžik',
  'work.doing':
    'Váš prohlížeč provádí malý výpočet, aby si nikdo nemohl vyžádat tisíce kódů najednou. Trvá to několik sekund.',
  'work.done': 'Hotovo. Můžete pokračovat.',
  'work.needs_script':
    'Tento krok vyžaduje JavaScript. Zapněte ho a načtěte stránku znovu, nebo zvolte jiný způsob.',
  'work.button': 'Pokračovat',
  'push.title': 'Otázky v tomto prohlížeči',
  'push.about': 'Když chce někdo do vašeho účtu, může tento prohlížeč ukázat otázku: jste to vy?',
  'push.turn_on': 'Ptát se mě v tomto prohlížeči',
  'push.turn_off': 'Tady se už neptat',
  'push.here': 'Tento prohlížeč',
  'push.since': 'Zapnuto od: {$time}',
  'push.refused':
    'Váš prohlížeč to nedovoluje. Povolte v jeho nastavení oznámení pro tuto stránku a zkuste to znovu.',
  'push.none': 'Zatím se neptáme v žádném prohlížeči.',
} satisfies ChannelsPhrases
