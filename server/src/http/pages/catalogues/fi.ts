import type { Catalogue } from '../catalogue.ts'
import { fi as channels } from './channels/fi.ts'
import { fi as devices } from './devices/fi.ts'
import { fi as factors } from './factors/fi.ts'
import { fi as ways } from './ways/fi.ts'

/** Finnish, with sinä, like the messages. */
export const fi = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Ohje',
  'frame.safety': 'Onko viesti aito?',
  'frame.asks': '{$project} pyytää sinulta vahvistusta',
  'purpose.add_phone': 'Lisää tämä puhelinnumero palveluun {$project}',
  'transaction.amount': 'Summa',
  'transaction.payee': 'Saaja',
  'sent.sms': 'Lähetämme tekstiviestillä koodin numeroon {$to}.',
  'sent.email': 'Lähetämme sähköpostilla koodin osoitteeseen {$to}.',
  'sent.sms_on_file': 'Lähetämme tekstiviestillä koodin tallennettuun numeroon.',
  'sent.email_on_file': 'Lähetämme sähköpostilla koodin tallennettuun osoitteeseen.',
  'code.label': 'Viestissä oleva koodi',
  'code.digits': 'Vain numeroita. Välilyönneillä ja väliviivoilla ei ole merkitystä.',
  'code.characters':
    'Kirjaimia ja numeroita. Isoilla kirjaimilla, välilyönneillä ja väliviivoilla ei ole merkitystä.',
  'code.link': 'Tai avaa sähköpostissa oleva linkki, mieluiten tässä selaimessa.',
  'code.auto': 'Koodi tarkistetaan heti, kun se on kokonainen.',
  'code.auto_pasted': 'Liitetty tai automaattisesti täytetty koodi tarkistetaan heti.',
  'code.check': 'Vahvista',
  'wait.expires': 'Aikaa jäljellä: {$time}',
  'wait.last_minute': 'Aikaa on jäljellä alle minuutti.',
  'wait.over': 'Aika on päättynyt. Lataa sivu uudelleen, niin näet, mitä tehdä seuraavaksi.',
  'reference.label': 'Viite',
  'reference.why': 'Uusimmassa viestissä on sama viite.',
  'resend.button': 'Lähetä uusi viesti',
  'resend.wait': 'Voit pyytää uuden viestin, kun on kulunut {$time}.',
  'resend.ready': 'Voit nyt pyytää uuden viestin.',
  'resend.never':
    'Uutta viestiä ei voi lähettää ennen kuin aika on päättynyt. Aloita sen jälkeen alusta.',
  'another.sms': 'Lähetä tekstiviestinä',
  'another.email': 'Lähetä sähköpostina',
  'report.button': 'En pyytänyt tätä',
  'safety.note':
    'Tämän sivun osoite on {$host}. Selaimesi täytyy näyttää sama osoite. Kukaan palvelusta {$project} ei koskaan kysy sinulta tätä koodia.',
  'notice.wrong': 'Koodi on väärä',
  'notice.wrong_next': 'Katso uusinta viestiä, jonka viite on {$reference}, ja yritä uudelleen.',
  'notice.empty': 'Koodia ei syötetty',
  'notice.empty_next': 'Kirjoita viestissä oleva koodi ja paina sitten Vahvista.',
  'notice.older': 'Koodi on vanhemmasta viestistä',
  'notice.older_next':
    'Uudempi koodi on lähetetty ({$time}). Käytä viestiä, jonka viite on {$reference}.',
  'notice.sent': 'Uusi viesti on tulossa',
  'notice.sent_next': 'Sen viite on {$reference}. Käytä siinä olevaa koodia.',
  'notice.wait': 'Uutta viestiä ei voi vielä lähettää',
  'notice.wait_next':
    'Voit pyytää sen, kun on kulunut {$time}. Siihen asti nykyinen viestisi on voimassa.',
  'notice.unsent': 'Viestiä ei voitu lähettää tällä tavalla',
  'notice.unsent_next': 'Käytä nykyistä viestiäsi tai kokeile muuta tapaa alla.',
  'notice.older-link': 'Linkki on vanhemmasta viestistä',
  'notice.older-link_next':
    'Uudempi on lähetetty ({$time}). Käytä viestiä, jonka viite on {$reference}.',
  'notice.spent': 'Koodia ei voi enää käyttää',
  'notice.spent_next': 'Täällä kutakin koodia voi yrittää kerran. Pyydä uusi viesti.',
  'notice.rests': 'Koodit tähän osoitteeseen ovat tauolla',
  'notice.rests_next':
    'Osoitteelle on tänään kirjoitettu liian monta väärää koodia. Joku muu on voinut tehdä sen. Kirjaudu muulla tavalla tai palaa huomenna.',
  'trouble.title': 'Eikö se toimi?',
  'trouble.none': 'Viestiä ei ole tullut',
  'trouble.none_sms':
    'Tekstiviestissä voi kestää minuutti. Tarkista, että numeron loppu on oikein ja että puhelimessa on kenttää. Pyydä sitten uusi viesti.',
  'trouble.none_email':
    'Sähköpostissa voi kestää muutama minuutti. Katso myös roskapostikansio. Pyydä sitten uusi viesti.',
  'trouble.wrong': 'Koodia ei hyväksytä',
  'trouble.wrong_next': 'Vain uusin viesti on voimassa. Sen viite on {$reference}.',
  'trouble.expired': 'Aika on päättynyt',
  'trouble.expired_next': 'Palaa palveluun {$project} ja aloita alusta. Saat uuden koodin.',
  'trouble.used': 'Sivulla lukee, että koodi on jo käytetty',
  'trouble.used_next':
    'Kukin koodi toimii kerran. Jos et vielä päässyt perille, aloita alusta palvelussa {$project}.',
  'trouble.page': 'Sivu tai linkki ei toimi',
  'trouble.page_next':
    'Avaa se selaimessa, jossa aloitit, ja salli evästeet osoitteelle {$host}. Tai kirjoita koodi sinne, missä sitä pyydettiin.',
  'ended.approved': 'Vahvistettu',
  'ended.approved_why': 'Kiitos. {$project} on saanut tiedon.',
  'ended.approved_next': 'Voit sulkea tämän sivun ja jatkaa siellä, missä aloitit.',
  'ended.used': 'Vahvistettu jo aiemmin',
  'ended.used_why': 'Tämä vahvistettiin jo ({$time}). Kukin koodi toimii kerran.',
  'ended.used_next':
    'Täällä ei tarvitse tehdä enää mitään. Jos tarvitset uuden koodin, aloita alusta palvelussa {$project}.',
  'ended.expired': 'Aika on päättynyt',
  'ended.expired_why': 'Koodin voimassaolo on päättynyt ({$time}). Mitään ei vahvistettu.',
  'ended.expired_next': 'Palaa palveluun {$project} ja aloita alusta. Saat uuden koodin.',
  'ended.locked': 'Liian monta väärää koodia',
  'ended.locked_why': 'Pysäytimme tämän suojataksemme sinua. Mitään ei vahvistettu.',
  'ended.locked_next':
    'Palaa palveluun {$project} ja aloita alusta. Jos joku muu kirjoitti koodit, ilmoita siitä palveluun {$project}.',
  'ended.superseded': 'On olemassa uudempi pyyntö',
  'ended.superseded_why':
    'Teit uuden pyynnön tämän jälkeen. Tämä sivu ja sen koodit eivät ole enää voimassa.',
  'ended.superseded_next':
    'Käytä palvelun {$project} uusinta viestiä ja uusinta sivua. Voit sulkea tämän.',
  'ended.denied': 'Pysäytetty',
  'ended.denied_why':
    'Meille ilmoitettiin, ettei tätä ollut pyydetty. Mitään ei vahvistettu, eikä koodi enää toimi. {$project} on saanut tiedon.',
  'ended.denied_next':
    'Jos joku voi tietää salasanasi, vaihda se nyt palvelussa {$project}. Älä koskaan anna koodia kenellekään, joka pyytää sitä.',
  'ended.canceled': 'Peruttu',
  'ended.canceled_why': '{$project} ei enää tarvitse tätä. Mitään ei vahvistettu.',
  'ended.canceled_next': 'Jos haluat vielä jatkaa, aloita alusta palvelussa {$project}.',
  'ended.continue': 'Jatka osoitteeseen {$host}',
  'unknown.title': 'Täällä ei ole mitään vahvistettavaa',
  'unknown.why': 'Osoite on puutteellinen tai liian vanha, tai se kuuluu toiseen selaimeen.',
  'unknown.next':
    'Palaa sinne, missä aloitit, ja aloita alusta. Jos sinulla on koodi, kirjoita se sinne, missä sitä pyydettiin.',
  'unknown.cookies': 'Jos tämä toistuu, salli evästeet osoitteelle {$host}.',
  'forbidden.title': 'Emme hyväksyneet tätä',
  'forbidden.why': 'Selaimesi mukaan tämä ei tullut omalta sivultamme. Mitään ei muutettu.',
  'forbidden.next': 'Avaa sivu uudelleen ja paina siellä olevaa painiketta.',
  'busy.title': 'Liian monta yritystä täältä',
  'busy.why': 'Verkostasi tuli lyhyessä ajassa paljon pyyntöjä. Mitään ei muutettu.',
  'busy.next': 'Yritä uudelleen, kun on kulunut {$time}.',
  'defect.title': 'Meillä tapahtui virhe',
  'defect.why': 'Se ei ole sinun syytäsi. Mitään ei vahvistettu.',
  'defect.next': 'Odota hetki ja yritä uudelleen.',
  'link.why': 'Avasit linkin viestistä {$reference}. Yksi painallus vahvistaa.',
  'link.confirm': 'Kyllä, vahvista',
  'carry.title': 'Kirjoita tämä koodi sinne, missä aloitit',
  'carry.why':
    'Tämä ei ole selain, jossa aloitit, joten täällä ei vahvistettu mitään. Palaa sivulle, jolla {$project} pyysi koodia, ja kirjoita tämä koodi siihen.',
  'carry.code': 'Siellä kirjoitettava koodi',
  'carry.never':
    'Kirjoita se vain itse. Älä koskaan lue tai lähetä sitä kenellekään. Sitä ei saa antaa edes tälle palvelulle: {$project}.',
  'carry.copy': 'Kopioi',
  copied: 'Kopioitu',
  'ask.title': 'Pyysitkö tätä?',
  'ask.why': 'Palvelusta {$project} pyydettiin lähettämään sinulle koodi ({$time}).',
  'ask.for': 'Tarkoitus',
  'ask.to': 'Vastaanottaja',
  'ask.keep': 'Kyllä, se olin minä',
  'ask.report': 'En pyytänyt tätä',
  'ask.what':
    'Jos se et ollut sinä, pysäytämme tämän heti: koodi ei enää toimi, ja {$project} saa tiedon.',
  'asked.kept': 'Mikään ei ole muuttunut',
  'asked.kept_next': 'Voit käyttää koodin siellä, missä sitä pyydettiin.',
  'asked.reported': 'Kiitos ilmoituksesta',
  'asked.stopped_why':
    'Se on pysäytetty. Koodi ei enää toimi, mitään ei vahvistettu, ja {$project} on saanut tiedon.',
  'asked.approved_why':
    'Se oli jo vahvistettu ({$time}), joten emme voineet pysäyttää sitä. {$project} on saanut tiedon.',
  'asked.ended_why': 'Se oli jo päättynyt, eikä mitään vahvistettu. {$project} on saanut tiedon.',
  'asked.next':
    'Vaihda salasanasi palvelussa {$project}, jos sinulla on siellä salasana. Älä koskaan anna koodia kenellekään, joka pyytää sitä. Jos saat taas koodin, paina samaa linkkiä uudelleen.',
  'help.title': 'Apua koodeihin',
  'help.intro': 'Mitä tehdä, kun koodi tai sivu ei toimi.',
  'help.start': 'Missä aloitan alusta?',
  'help.start_next':
    'Kaupassa, sovelluksessa tai sivustolla, joka pyysi koodia. Me vain lähetämme ja tarkistamme koodeja. Emme voi aloittaa mitään puolestasi.',
  'help.browser': 'Avasin linkin toisessa selaimessa',
  'help.browser_next':
    'Siellä se ei vahvista mitään. Sen sijaan se näyttää koodin: kirjoita koodi sivulle, jolla aloitit.',
  'help.locked': 'Sivulla lukee, että vääriä koodeja oli liian monta',
  'help.locked_next':
    'Tämä pysäyttää arvaajat. Aloita alusta. Seuraavaa viestiä voi joutua odottamaan muutaman minuutin.',
  'help.not_me': 'Sain koodin, jota en pyytänyt',
  'help.not_me_next':
    'Älä käytä sitä äläkä anna sitä kenellekään. Paina ”En pyytänyt tätä” viestissä tai sivulla.',
  'real.title': 'Onko viesti aito?',
  'real.intro': 'Näin erotat viestimme ja sivumme väärennöksistä.',
  'real.page': 'Osoite on {$host}',
  'real.page_next':
    'Lue se selaimestasi merkki merkiltä ensimmäiseen kauttaviivaan asti. Jos osoite on toinen, sulje sivu.',
  'real.ask': 'Kukaan ei pyydä sinulta koodia',
  'real.ask_next':
    'Ei puhelimessa eikä chatissa, ei pankki eikä poliisi. Se, joka pyytää, haluaa toimia sinun nimissäsi. Kirjoita koodi vain sivulle, jolla itse aloitit.',
  'real.reference': 'Viestissä ja sivulla on sama viite',
  'real.reference_next':
    'Jokaisessa viestissä on neljä kirjainta. Sivulla näkyvät uusimman viestin samat neljä. Jos ne eroavat, viesti ei ole se, jota odotat.',
  'real.hurry': 'Aito viesti kertoo, mitä varten se on',
  'real.hurry_next':
    'Lue se ennen kuin kirjoitat koodin: kuka pyytää ja mitä varten, ja maksussa summa ja saaja. Jos jokin niistä on väärin, älä kirjoita koodia.',
  'real.link': 'Linkit johtavat vain meille',
  'real.link_next':
    'Aidon sähköpostin linkin alussa on {$host}. Tekstiviesteissämme ei ole linkkejä.',
  'real.given': 'Annoitko koodin jollekulle?',
  'real.given_next':
    'Paina heti viestissä ”En pyytänyt tätä”. Vaihda sitten salasanasi ja ilmoita kaupalle tai pankille, jonka koodi se oli.',
} satisfies Catalogue
