import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Romanian, formal, like the messages. */
export const ro = {
  'way.voice': 'Cod prin apel telefonic',
  'way.whatsapp': 'Cod prin WhatsApp',
  'way.webhook': 'Cod în aplicație',
  'sent.voice': 'Sunăm la {$to}. Răspundeți și apăsați orice tastă pentru a auzi codul.',
  'sent.whatsapp': 'Trimitem un mesaj WhatsApp cu un cod la {$to}.',
  'sent.webhook': 'Trimitem un cod la {$to}.',
  'sent.voice_on_file':
    'Sunăm la numărul înregistrat. Răspundeți și apăsați orice tastă pentru a auzi codul.',
  'sent.whatsapp_on_file': 'Trimitem un mesaj WhatsApp cu un cod la numărul înregistrat.',
  'sent.webhook_on_file': 'Trimitem un cod în aplicația înregistrată.',
  'sent.voice_gone': 'Am sunat la {$to} pentru a spune codul.',
  'sent.whatsapp_gone': 'Am trimis un mesaj WhatsApp cu un cod la {$to}.',
  'sent.webhook_gone': 'Am trimis un cod la {$to}.',
  'sent.voice_on_file_gone': 'Am sunat la numărul înregistrat pentru a spune codul.',
  'sent.whatsapp_on_file_gone': 'Am trimis un mesaj WhatsApp cu un cod la numărul înregistrat.',
  'sent.webhook_on_file_gone': 'Am trimis un cod în aplicația înregistrată.',
  'another.voice': 'Sunați-mă și spuneți codul',
  'another.whatsapp': 'Trimiteți prin WhatsApp',
  'another.webhook': 'Trimiteți în aplicație',
  'trouble.none_voice':
    'Un apel poate dura un minut. Verificați dacă ultimele cifre ale numărului sunt corecte și dacă telefonul sună la numere necunoscute. Apoi cereți un apel nou.',
  'trouble.none_whatsapp':
    'Verificați dacă WhatsApp este configurat pe acest număr și dacă telefonul este conectat la internet. Apoi cereți un mesaj nou.',
  'trouble.none_webhook':
    'Uitați-vă în aplicația în care primiți mesaje de la acest serviciu. Apoi cereți un mesaj nou.',
  'workflow.next': 'Dacă nu răspundeți, încercăm altă metodă peste {$time}.',
  'notice.blocked': 'Acum nu se poate trimite niciun mesaj acolo',
  'notice.blocked_next':
    'În această serie de numere s-au cerut prea multe coduri și s-au folosit puține. Așteptați o vreme sau folosiți altă metodă.',
  'notice.unreachable': 'Nu se poate trimite niciun mesaj la acest număr',
  'notice.unreachable_next':
    'Astfel de numere nu primesc coduri aici. Folosiți alt număr sau altă metodă.',
  'work.title': 'Un moment',
  'work.doing':
    'Browserul dvs. face un mic calcul, ca nimeni să nu poată cere mii de coduri deodată. Durează câteva secunde.',
  'work.done': 'Gata. Puteți continua.',
  'work.needs_script':
    'Acest pas are nevoie de JavaScript. Activați-l și reîncărcați pagina sau folosiți altă metodă.',
  'work.button': 'Continuați',
  'push.title': 'Întrebări în acest browser',
  'push.about':
    'Când cineva vrea să intre în contul dvs., acest browser vă poate întreba: sunteți dvs.?',
  'push.turn_on': 'Întreabă-mă în acest browser',
  'push.turn_off': 'Nu mai întreba aici',
  'push.here': 'Acest browser',
  'push.since': 'Întreabă din: {$time}',
  'push.refused':
    'Browserul dvs. nu permite acest lucru. Permiteți în setările lui notificările pentru această pagină, apoi încercați din nou.',
  'push.none': 'Încă nu întreabă niciun browser.',
} satisfies ChannelsPhrases
