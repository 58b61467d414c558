import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Norwegian (bokmål). */
export const nb = {
  'way.voice': 'En kode på telefon',
  'way.whatsapp': 'En kode på WhatsApp',
  'way.webhook': 'En kode i appen',
  'sent.voice': 'Vi ringer {$to}. Ta telefonen, og trykk på en tast for å høre koden.',
  'sent.whatsapp': 'Vi sender en WhatsApp-melding med en kode til {$to}.',
  'sent.webhook': 'Vi sender en kode til {$to}.',
  'sent.voice_on_file':
    'Vi ringer det registrerte nummeret. Ta telefonen, og trykk på en tast for å høre koden.',
  'sent.whatsapp_on_file':
    'Vi sender en WhatsApp-melding med en kode til det registrerte nummeret.',
  'sent.webhook_on_file': 'Vi sender en kode til den registrerte appen.',
  'sent.voice_gone': 'Vi har ringt {$to} for å lese opp koden.',
  'sent.whatsapp_gone': 'Vi har sendt en WhatsApp-melding med en kode til {$to}.',
  'sent.webhook_gone': 'Vi har sendt en kode til {$to}.',
  'sent.voice_on_file_gone': 'Vi har ringt det registrerte nummeret for å lese opp koden.',
  'sent.whatsapp_on_file_gone':
    'Vi har sendt en WhatsApp-melding med en kode til det registrerte nummeret.',
  'sent.webhook_on_file_gone': 'Vi har sendt en kode til den registrerte appen.',
  'another.voice': 'Ring meg og les den opp',
  'another.whatsapp': 'Send på WhatsApp',
  'another.webhook': 'Send i appen',
  'trouble.none_voice':
    'En oppringing kan ta et minutt. Sjekk at nummeret slutter riktig, og at telefonen ringer for ukjente numre. Be deretter om en ny oppringing.',
  'trouble.none_whatsapp':
    'Sjekk at WhatsApp er satt opp med dette nummeret, og at telefonen er på nett. Be deretter om en ny melding.',
  'trouble.none_webhook':
    'Se i appen der du får meldinger fra denne tjenesten. Be deretter om en ny.',
  'workflow.next': 'Hvis du ikke svarer, prøver vi på en annen måte om {$time}.',
  'notice.blocked': 'Ingen melding kan sendes dit akkurat nå',
  'notice.blocked_next':
    'Det ble bedt om for mange koder i den nummerserien, og få ble brukt. Vent litt, eller bruk en annen måte.',
  'notice.unreachable': 'Ingen melding kan sendes til det nummeret',
  'notice.unreachable_next':
    'Slike numre får ikke koder her. Bruk et annet nummer eller en annen måte.',
  'work.title': 'Et øyeblikk',
  'work.doing':
    'Nettleseren din gjør en liten beregning, slik at ingen kan be om tusenvis av koder på én gang. Det tar noen sekunder.',
  'work.done': 'Ferdig. Du kan fortsette.',
  'work.needs_script':
    'Dette trinnet krever JavaScript. Slå det på og last inn siden på nytt, eller bruk en annen måte.',
  'work.button': 'Fortsett',
  'push.title': 'Spørsmål i denne nettleseren',
  'push.about':
    'Når noen vil inn på kontoen din, kan denne nettleseren vise et spørsmål: er dette deg?',
  'push.turn_on': 'Spør meg i denne nettleseren',
  'push.turn_off': 'Ikke spør her lenger',
  'push.here': 'Denne nettleseren',
  'push.since': 'Blir spurt siden {$time}',
  'push.refused':
    'Nettleseren din tillater det ikke. Tillat varsler for denne siden i innstillingene, og prøv igjen.',
  'push.none': 'Ingen nettleser blir spurt ennå.',
} satisfies ChannelsPhrases
