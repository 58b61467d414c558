import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Finnish. */
export const fi = {
  'way.voice': 'Koodi puhelulla',
  'way.whatsapp': 'Koodi WhatsAppilla',
  'way.webhook': 'Koodi sovellukseen',
  'sent.voice':
    'Soitamme numeroon {$to}. Vastaa ja paina mitä tahansa näppäintä, niin kuulet koodin.',
  'sent.whatsapp': 'Lähetämme koodin WhatsApp-viestillä numeroon {$to}.',
  'sent.webhook': 'Lähetämme koodin, vastaanottaja {$to}.',
  'sent.voice_on_file':
    'Soitamme tallennettuun numeroon. Vastaa ja paina mitä tahansa näppäintä, niin kuulet koodin.',
  'sent.whatsapp_on_file': 'Lähetämme koodin WhatsApp-viestillä tallennettuun numeroon.',
  'sent.webhook_on_file': 'Lähetämme koodin tallennettuun sovellukseen.',
  'sent.voice_gone': 'Soitimme numeroon {$to} kertoaksemme koodin.',
  'sent.whatsapp_gone': 'Lähetimme koodin WhatsApp-viestillä numeroon {$to}.',
  'sent.webhook_gone': 'Lähetimme koodin, vastaanottaja {$to}.',
  'sent.voice_on_file_gone': 'Soitimme tallennettuun numeroon kertoaksemme koodin.',
  'sent.whatsapp_on_file_gone': 'Lähetimme koodin WhatsApp-viestillä tallennettuun numeroon.',
  'sent.webhook_on_file_gone': 'Lähetimme koodin tallennettuun sovellukseen.',
  'another.voice': 'Soita ja kerro koodi',
  'another.whatsapp': 'Lähetä WhatsAppilla',
  'another.webhook': 'Lähetä sovellukseen',
  'trouble.none_voice':
    'Puhelussa voi kestää minuutti. Tarkista, että numeron loppu on oikein ja että puhelin soi tuntemattomista numeroista. Pyydä sitten uusi puhelu.',
  'trouble.none_whatsapp':
    'Tarkista, että WhatsApp on käytössä tässä numerossa ja että puhelimella on verkkoyhteys. Pyydä sitten uusi viesti.',
  'trouble.none_webhook':
    'Katso sovelluksesta, johon saat tämän palvelun viestit. Pyydä sitten uusi viesti.',
  'workflow.next': 'Jos et vastaa, kokeilemme muuta tapaa, kun on kulunut {$time}.',
  'notice.blocked': 'Sinne ei voi nyt lähettää viestejä',
  'notice.blocked_next':
    'Tälle numeroalueelle pyydettiin liian monta koodia, ja vain harva käytettiin. Odota hetki tai käytä muuta tapaa.',
  'notice.unreachable': 'Tähän numeroon ei voi lähettää viestejä',
  'notice.unreachable_next':
    'Tällaisiin numeroihin ei lähetetä koodeja. Käytä toista numeroa tai muuta tapaa.',
  'work.title': 'Hetkinen',
  'work.doing':
    'Selaimesi tekee pienen laskutoimituksen, jottei kukaan voi pyytää tuhansia koodeja kerralla. Tämä kestää muutaman sekunnin.',
  'work.done': 'Valmis. Voit jatkaa.',
  'work.needs_script':
    'Tämä vaihe vaatii JavaScriptin. Ota se käyttöön ja lataa sivu uudelleen tai käytä muuta tapaa.',
  'work.button': 'Jatka',
  'push.title': 'Kysymykset tässä selaimessa',
  'push.about': 'Kun joku haluaa päästä tilillesi, tämä selain voi kysyä: oletko se sinä?',
  'push.turn_on': 'Kysy minulta tässä selaimessa',
  'push.turn_off': 'Älä enää kysy täällä',
  'push.here': 'Tämä selain',
  'push.since': 'Kysytään alkaen {$time}',
  'push.refused':
    'Selaimesi ei salli tätä. Salli ilmoitukset tälle sivulle selaimen asetuksista ja yritä uudelleen.',
  'push.none': 'Missään selaimessa ei vielä kysytä.',
} satisfies ChannelsPhrases
