import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Danish. */
export const da = {
  'way.voice': 'En kode via opkald',
  'way.whatsapp': 'En kode via WhatsApp',
  'way.webhook': 'En kode i appen',
  'sent.voice':
    'Vi ringer til {$to}. Tag telefonen, og tryk på en vilkårlig tast for at høre koden.',
  'sent.whatsapp': 'Vi sender en WhatsApp-besked med en kode til {$to}.',
  'sent.webhook': 'Vi sender en kode til {$to}.',
  'sent.voice_on_file':
    'Vi ringer til det registrerede nummer. Tag telefonen, og tryk på en vilkårlig tast for at høre koden.',
  'sent.whatsapp_on_file': 'Vi sender en WhatsApp-besked med en kode til det registrerede nummer.',
  'sent.webhook_on_file': 'Vi sender en kode til den registrerede app.',
  'sent.voice_gone': 'Vi har ringet til {$to} for at læse koden op.',
  'sent.whatsapp_gone': 'Vi har sendt en WhatsApp-besked med en kode til {$to}.',
  'sent.webhook_gone': 'Vi har sendt en kode til {$to}.',
  'sent.voice_on_file_gone': 'Vi har ringet til det registrerede nummer for at læse koden op.',
  'sent.whatsapp_on_file_gone':
    'Vi har sendt en WhatsApp-besked med en kode til det registrerede nummer.',
  'sent.webhook_on_file_gone': 'Vi har sendt en kode til den registrerede app.',
  'another.voice': 'Ring til mig, og læs den op',
  'another.whatsapp': 'Send via WhatsApp',
  'another.webhook': 'Send i appen',
  'trouble.none_voice':
    'Et opkald kan tage et minut. Kontrollér, at nummeret ender rigtigt, og at telefonen ringer ved ukendte numre. Bed derefter om et nyt opkald.',
  'trouble.none_whatsapp':
    'Kontrollér, at WhatsApp er sat op med dette nummer, og at telefonen er online. Bed derefter om en ny besked.',
  'trouble.none_webhook':
    'Se i den app, hvor du får beskeder fra denne tjeneste. Bed derefter om en ny.',
  'workflow.next': 'Hvis du ikke svarer, prøver vi på en anden måde om {$time}.',
  'notice.blocked': 'Der kan ikke sendes beskeder dertil lige nu',
  'notice.blocked_next':
    'Der blev bedt om for mange koder i den nummerserie, og kun få blev brugt. Vent lidt, eller brug en anden måde.',
  'notice.unreachable': 'Der kan ikke sendes beskeder til det nummer',
  'notice.unreachable_next':
    'Den slags numre får ikke koder her. Brug et andet nummer eller en anden måde.',
  'work.title': 'Et øjeblik',
  'work.doing':
    'Din browser laver en lille beregning, så ingen kan bede om tusindvis af koder på én gang. Det tager nogle sekunder.',
  'work.done': 'Færdig. Du kan fortsætte.',
  'work.needs_script':
    'Dette trin kræver JavaScript. Slå det til, og genindlæs siden, eller brug en anden måde.',
  'work.button': 'Fortsæt',
  'push.title': 'Spørgsmål i denne browser',
  'push.about': 'Når nogen vil ind på din konto, kan denne browser vise et spørgsmål: er det dig?',
  'push.turn_on': 'Spørg mig i denne browser',
  'push.turn_off': 'Spørg ikke mere her',
  'push.here': 'Denne browser',
  'push.since': 'Spurgt siden {$time}',
  'push.refused':
    'Din browser tillader det ikke. Tillad notifikationer for denne side i browserens indstillinger, og prøv så igen.',
  'push.none': 'Ingen browser bliver spurgt endnu.',
} satisfies ChannelsPhrases
