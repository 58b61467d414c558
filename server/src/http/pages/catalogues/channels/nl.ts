import type { ChannelsPhrases } from '../../channels-phrases.ts'

export const nl = {
  'way.voice': 'Een code per telefoon',
  'way.whatsapp': 'Een code per WhatsApp',
  'way.webhook': 'Een code in de app',
  'sent.voice': 'We bellen {$to}. Neem op en druk op een toets om de code te horen.',
  'sent.whatsapp': 'We sturen een WhatsApp-bericht met een code naar {$to}.',
  'sent.webhook': 'We sturen een code naar {$to}.',
  'sent.voice_on_file':
    'We bellen het bekende nummer. Neem op en druk op een toets om de code te horen.',
  'sent.whatsapp_on_file': 'We sturen een WhatsApp-bericht met een code naar het bekende nummer.',
  'sent.webhook_on_file': 'We sturen een code naar de bekende app.',
  'sent.voice_gone': 'We hebben {$to} gebeld om de code te zeggen.',
  'sent.whatsapp_gone': 'We hebben een WhatsApp-bericht met een code gestuurd naar {$to}.',
  'sent.webhook_gone': 'We hebben een code gestuurd naar {$to}.',
  'sent.voice_on_file_gone': 'We hebben het bekende nummer gebeld om de code te zeggen.',
  'sent.whatsapp_on_file_gone':
    'We hebben een WhatsApp-bericht met een code gestuurd naar het bekende nummer.',
  'sent.webhook_on_file_gone': 'We hebben een code gestuurd naar de bekende app.',
  'another.voice': 'Bel mij en zeg de code',
  'another.whatsapp': 'Per WhatsApp sturen',
  'another.webhook': 'In de app sturen',
  'trouble.none_voice':
    'Een telefoontje kan een minuut duren. Controleer of het einde van het nummer klopt en of de telefoon overgaat bij onbekende nummers. Vraag dan om een nieuw telefoontje.',
  'trouble.none_whatsapp':
    'Controleer of WhatsApp op dit nummer is ingesteld en of de telefoon online is. Vraag dan om een nieuw bericht.',
  'trouble.none_webhook':
    'Kijk in de app waarin u berichten van deze dienst krijgt. Vraag dan om een nieuw bericht.',
  'workflow.next': 'Antwoordt u niet, dan proberen we het over {$time} op een andere manier.',
  'notice.blocked': 'Er kan daar nu geen bericht naartoe',
  'notice.blocked_next':
    'Voor die reeks nummers zijn te veel codes aangevraagd en er zijn er weinig gebruikt. Wacht even, of kies een andere manier.',
  'notice.unreachable': 'Naar dat nummer kan geen bericht worden gestuurd',
  'notice.unreachable_next':
    'Dat nummer kan hier geen codes krijgen. Gebruik een ander nummer of een andere manier.',
  'work.title': 'Een ogenblik',
  'work.doing':
    'Uw browser maakt een kleine berekening, zodat niemand duizenden codes tegelijk kan aanvragen. Dat duurt een paar seconden.',
  'work.done': 'Klaar. U kunt doorgaan.',
  'work.needs_script':
    'Voor deze stap is JavaScript nodig. Zet het aan en vernieuw de pagina, of kies een andere manier.',
  'work.button': 'Doorgaan',
  'push.title': 'Vragen in deze browser',
  'push.about':
    'Als iemand toegang tot uw account wil, kan deze browser een vraag tonen: bent u dit?',
  'push.turn_on': 'Vraag het mij in deze browser',
  'push.turn_off': 'Hier niet meer vragen',
  'push.here': 'Deze browser',
  'push.since': 'Aan sinds: {$time}',
  'push.refused':
    'Uw browser staat het niet toe. Sta in de instellingen meldingen voor deze pagina toe en probeer het dan opnieuw.',
  'push.none': 'Het wordt nog in geen enkele browser gevraagd.',
} satisfies ChannelsPhrases
