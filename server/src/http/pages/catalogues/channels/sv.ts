import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Swedish. */
export const sv = {
  'way.voice': 'En kod per telefonsamtal',
  'way.whatsapp': 'En kod via WhatsApp',
  'way.webhook': 'En kod i appen',
  'sent.voice': 'Vi ringer {$to}. Svara och tryck på valfri knapp för att höra koden.',
  'sent.whatsapp': 'Vi skickar ett WhatsApp-meddelande med en kod till {$to}.',
  'sent.webhook': 'Vi skickar en kod till {$to}.',
  'sent.voice_on_file':
    'Vi ringer det registrerade numret. Svara och tryck på valfri knapp för att höra koden.',
  'sent.whatsapp_on_file':
    'Vi skickar ett WhatsApp-meddelande med en kod till det registrerade numret.',
  'sent.webhook_on_file': 'Vi skickar en kod till den registrerade appen.',
  'sent.voice_gone': 'Vi har ringt {$to} för att läsa upp koden.',
  'sent.whatsapp_gone': 'Vi har skickat ett WhatsApp-meddelande med en kod till {$to}.',
  'sent.webhook_gone': 'Vi har skickat en kod till {$to}.',
  'sent.voice_on_file_gone': 'Vi har ringt det registrerade numret för att läsa upp koden.',
  'sent.whatsapp_on_file_gone':
    'Vi har skickat ett WhatsApp-meddelande med en kod till det registrerade numret.',
  'sent.webhook_on_file_gone': 'Vi har skickat en kod till den registrerade appen.',
  'another.voice': 'Ring upp och läs koden',
  'another.whatsapp': 'Skicka via WhatsApp',
  'another.webhook': 'Skicka i appen',
  'trouble.none_voice':
    'Ett samtal kan ta en minut. Kontrollera att numret slutar på rätt siffror och att telefonen ringer för okända nummer. Be sedan om ett nytt samtal.',
  'trouble.none_whatsapp':
    'Kontrollera att WhatsApp används med det här numret och att telefonen är uppkopplad. Be sedan om ett nytt meddelande.',
  'trouble.none_webhook':
    'Titta i appen där du får meddelanden från den här tjänsten. Be sedan om ett nytt.',
  'workflow.next': 'Om du inte svarar försöker vi på ett annat sätt om {$time}.',
  'notice.blocked': 'Inget meddelande kan skickas dit just nu',
  'notice.blocked_next':
    'För många koder har begärts i den nummerserien och få har använts. Vänta en stund eller använd ett annat sätt.',
  'notice.unreachable': 'Inget meddelande kan skickas till det numret',
  'notice.unreachable_next':
    'Sådana nummer får inga koder här. Använd ett annat nummer eller ett annat sätt.',
  'work.title': 'Ett ögonblick',
  'work.doing':
    'Din webbläsare gör en liten beräkning, så att ingen kan begära tusentals koder på en gång. Det tar några sekunder.',
  'work.done': 'Klart. Du kan fortsätta.',
  'work.needs_script':
    'Det här steget kräver JavaScript. Slå på det och ladda om sidan, eller använd ett annat sätt.',
  'work.button': 'Fortsätt',
  'push.title': 'Frågor i den här webbläsaren',
  'push.about':
    'När någon vill komma in i ditt konto kan den här webbläsaren visa en fråga: är det du?',
  'push.turn_on': 'Fråga mig i den här webbläsaren',
  'push.turn_off': 'Fråga inte här längre',
  'push.here': 'Den här webbläsaren',
  'push.since': 'Tillfrågas sedan {$time}',
  'push.refused':
    'Din webbläsare tillåter det inte. Tillåt aviseringar för den här sidan i webbläsarens inställningar och försök igen.',
  'push.none': 'Ingen webbläsare tillfrågas än.',
} satisfies ChannelsPhrases
