/** Finnish. */
export const fi = {
  'way.another': 'Kokeile muuta tapaa',
  'way.another_fixed': 'Tapa, jota et ole ottanut käyttöön, ei toimi.',
  'way.sms': 'Koodi tekstiviestillä',
  'way.email': 'Koodi sähköpostilla',
  'way.passkey': 'Pääsyavain',
  'way.totp': 'Koodi todennussovelluksesta',
  'way.recovery_code': 'Palautuskoodi',
  'way.approval': 'Hyväksy toisessa laitteessa',
  'way.start_again': 'Kirjaudu muulla tavalla',
  'sent.sms_gone': 'Lähetimme tekstiviestillä koodin numeroon {$to}.',
  'sent.email_gone': 'Lähetimme sähköpostilla koodin osoitteeseen {$to}.',
  'sent.sms_on_file_gone': 'Lähetimme tekstiviestillä koodin tallennettuun numeroon.',
  'sent.email_on_file_gone': 'Lähetimme sähköpostilla koodin tallennettuun osoitteeseen.',
  'totp.why': 'Avaa todennussovelluksesi ja kirjoita koodi, jonka se näyttää nyt.',
  'totp.label': 'Koodi sovelluksesta',
  'totp.hint':
    'Vain numeroita. Välilyönneillä ei ole merkitystä. Sovellus näyttää uuden koodin puolen minuutin välein.',
  'recovery_code.why': 'Kirjoita yksi säilyttämistäsi palautuskoodeista. Kukin toimii kerran.',
  'recovery_code.label': 'Palautuskoodi',
  'recovery_code.hint':
    'Kirjaimia ja numeroita. Isoilla kirjaimilla, välilyönneillä ja väliviivoilla ei ole merkitystä.',
  'passkey.why':
    'Laitteesi pyytää avaamaan lukituksen kuten aina: sormella, kasvoilla tai PIN-koodilla.',
  'passkey.button': 'Käytä pääsyavainta',
  'passkey.script':
    'Pääsyavain toimii vain, kun komentosarjat on sallittu. Salli ne tälle sivulle tai valitse muu tapa alta.',
  'passkey.failed': 'Pääsyavainta ei käytetty. Yritä uudelleen tai valitse muu tapa.',
  'passkey.unsupported': 'Tällä selaimella ei voi käyttää pääsyavaimia täällä. Valitse muu tapa.',
  'approval.why':
    'Avaa {$address} laitteessa, jossa olet kirjautuneena. Siellä kysytään, oletko se sinä. Kirjoita tämä luku sinne.',
  'approval.number': 'Siellä kirjoitettava luku',
  'approval.never':
    'Kirjoita se vain itse. Älä koskaan kerro sitä kenellekään, joka soittaa tai kirjoittaa. Sitä ei saa kertoa edes tälle palvelulle: {$project}.',
  'approval.waits': 'Tämä sivu jatkaa itsestään, kun olet hyväksynyt.',
  'approval.look': 'Olen hyväksynyt',
  'notice.wrong_totp_next':
    'Kirjoita koodi, jonka sovellus näyttää nyt. Kukin toimii kerran. Jos sitä ei taaskaan hyväksytä, tarkista, että sovelluksen laitteen kello on oikeassa.',
  'notice.wrong_recovery_code_next':
    'Vertaa sitä listaasi merkki merkiltä. Jo käytetty koodi ei toimi uudelleen.',
  'notice.wrong_passkey': 'Pääsyavainta ei hyväksytty',
  'notice.wrong_passkey_next': 'Käytä tämän tilin pääsyavainta tai valitse muu tapa alta.',
  'notice.empty_way_next': 'Kirjoita koodi ja paina sitten Vahvista.',
  'notice.rests_way': 'Tämä tapa on hetken tauolla',
  'notice.rests_way_next':
    'Vääriä vastauksia annettiin liian monta. Joku muu on voinut tehdä sen. Käytä muuta tapaa tai palaa huomenna.',
  'notice.refused': 'Tätä tapaa ei voi nyt käyttää',
  'notice.refused_next': 'Jatka alla olevalla tavalla tai valitse toinen.',
  'notice.early': 'Tätä tapaa ei voi vielä käyttää',
  'notice.early_next':
    'Sitä voi käyttää, kun on kulunut {$time}. Jatka siihen asti alla olevalla tavalla.',
  'step.title': 'Vielä yksi vaihe',
  'step.why':
    'Se oli oikein. Tämä tili on suojattu paremmin, joten sinulta tarvitaan toinenkin tapa ennen kuin kukaan pääsee takaisin tilille.',
  'step.choose': 'Valitse toinen tapa:',
  'step.none': 'Toista tapaa ei ole tallennettu. Pyydä apua palvelusta {$project}.',
  'step.second': 'Vaihe 2/2.',
  'ended.finish': 'Jatka',
  'ended.finish_next': 'Se hyväksyttiin. Jatka tästä.',
  'ended.recovered':
    'Kaikki muut kirjautumiset tälle tilille lopetettiin, ja kaikkiin sen osoitteisiin ilmoitettiin. Jonkin aikaa {$project} voi pyytää sinulta enemmän tai hylätä ostoja.',
  'cooling.title': 'Ei vielä',
  'cooling.why':
    'Tämä tili palautettiin vähän aikaa sitten. Tilin omistajan suojaamiseksi tämän on odotettava.',
  'cooling.next': 'Sen voi tehdä, kun on kulunut {$time}.',
  'signin.passkey': 'Kirjaudu pääsyavaimella',
  'signin.or': 'tai',
  'signin.recent': 'Tähän osoitteeseen on jo lähetetty viesti',
  'signin.recent_next': 'Käytä siinä olevaa koodia. Uuden voi lähettää, kun on kulunut {$time}.',
  'signin.pending': 'Syötä koodi, jonka sait',
  'transaction.total': 'Yhteensä',
  'transaction.payments': 'Maksut',
  'transaction.reference': 'Viite',
  'transaction.action': 'Mitä vahvistat',
  'asked.kept_approved': 'Se vahvistettiin ({$time}). Sinun ei tarvitse tehdä enää mitään.',
  'asked.kept_ended': 'Se on päättynyt. Jos haluat vielä jatkaa, aloita alusta siellä, missä olit.',
  'asked.recovered_why':
    'Se, joka pääsi koodilla tilille, on kirjattu ulos, ja {$project} on saanut tiedon. Oma tiesi takaisin toimii yhä: aloita alusta.',
  'ask.what_over': 'Jos se et ollut sinä, {$project} saa heti tiedon.',
  'ask.what_recovery':
    'Jos se et ollut sinä, kirjaamme ulos sen, joka pääsi tilille, ja {$project} saa heti tiedon.',
  'landing.title': 'Koodit ja kirjautumiset',
  'landing.why':
    'Tämä palvelu lähettää ja tarkistaa koodeja. Jos sinulla on koodi, kirjoita se sinne, missä sitä pyydettiin.',
  'landing.code': 'Syötä näytössä näkyvä koodi',
  'landing.me': 'Tilisi ja laitteesi',
  'landing.docs': 'Kehittäjille: API',
  'landing.sandbox': 'Hiekkalaatikko: viestit ja kello',
} as const
