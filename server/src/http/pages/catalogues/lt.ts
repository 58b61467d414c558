import type { Catalogue } from '../catalogue.ts'
import { lt as channels } from './channels/lt.ts'
import { lt as devices } from './devices/lt.ts'
import { lt as factors } from './factors/lt.ts'
import { lt as ways } from './ways/lt.ts'

/** Lithuanian, formal, like the messages. */
export const lt = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Pagalba',
  'frame.safety': 'Ar ši žinutė tikra?',
  'frame.asks': '„{$project}“ prašo jūsų patvirtinimo',
  'purpose.add_phone': 'Šio telefono numerio pridėjimas prie „{$project}“',
  'transaction.amount': 'Suma',
  'transaction.payee': 'Gavėjas',
  'sent.sms': 'Siunčiame SMS žinutę su kodu: {$to}.',
  'sent.email': 'Siunčiame el. laišką su kodu: {$to}.',
  'sent.sms_on_file': 'Siunčiame SMS žinutę su kodu paskyroje nurodytu numeriu.',
  'sent.email_on_file': 'Siunčiame el. laišką su kodu paskyroje nurodytu adresu.',
  'code.label': 'Kodas iš žinutės',
  'code.digits': 'Tik skaitmenys. Tarpai ir brūkšneliai nesvarbūs.',
  'code.characters': 'Raidės ir skaitmenys. Didžiosios raidės, tarpai ir brūkšneliai nesvarbūs.',
  'code.link': 'Arba atidarykite el. laiške esančią nuorodą, geriausia šioje naršyklėje.',
  'code.auto': 'Kodas patikrinamas, kai tik įvedamas visas.',
  'code.auto_pasted': 'Įklijuotas arba automatiškai užpildytas kodas patikrinamas iškart.',
  'code.check': 'Patvirtinti',
  'wait.expires': 'Liko laiko: {$time}',
  'wait.last_minute': 'Liko mažiau nei minutė.',
  'wait.over': 'Laikas baigėsi. Įkelkite puslapį iš naujo, kad matytumėte, ką daryti toliau.',
  'reference.label': 'Žyma',
  'reference.why': 'Naujausioje žinutėje yra ta pati žyma.',
  'resend.button': 'Siųsti naują žinutę',
  'resend.wait': 'Iki naujos žinutės liko: {$time}.',
  'resend.ready': 'Dabar galite paprašyti naujos žinutės.',
  'resend.never':
    'Kol laikas nesibaigė, naujos žinutės išsiųsti negalima. Paskui pradėkite iš naujo.',
  'another.sms': 'Siųsti SMS žinute',
  'another.email': 'Siųsti el. paštu',
  'report.button': 'Aš to neprašiau',
  'safety.note':
    'Tai {$host} puslapis. Naršyklė turi rodyti tą patį adresą. „{$project}“ darbuotojai niekada neprašys jūsų šio kodo.',
  'notice.wrong': 'Kodas neteisingas',
  'notice.wrong_next':
    'Pažiūrėkite naujausią žinutę, su žyma {$reference}, ir bandykite dar kartą.',
  'notice.empty': 'Kodas neįvestas',
  'notice.empty_next': 'Įveskite žinutėje esantį kodą ir paspauskite „Patvirtinti“.',
  'notice.older': 'Tai kodas iš senesnės žinutės',
  'notice.older_next': 'Naujesnis kodas išsiųstas: {$time}. Naudokite žinutę su žyma {$reference}.',
  'notice.sent': 'Nauja žinutė išsiųsta',
  'notice.sent_next': 'Jos žyma {$reference}. Naudokite joje esantį kodą.',
  'notice.wait': 'Naujos žinutės išsiųsti dar negalima',
  'notice.wait_next': 'Liko laukti: {$time}. Iki tol galioja turima žinutė.',
  'notice.unsent': 'Šiuo būdu žinutės išsiųsti nepavyko',
  'notice.unsent_next': 'Naudokite turimą žinutę arba toliau pasirinkite kitą būdą.',
  'notice.older-link': 'Tai nuoroda iš senesnės žinutės',
  'notice.older-link_next': 'Naujesnė išsiųsta: {$time}. Naudokite žinutę su žyma {$reference}.',
  'notice.spent': 'Šio kodo naudoti nebegalima',
  'notice.spent_next':
    'Čia kiekvieną kodą galima įvesti tik vieną kartą. Paprašykite naujos žinutės.',
  'notice.rests': 'Kodų siuntimas ten laikinai sustabdytas',
  'notice.rests_next':
    'Šiandien šiam adresui arba numeriui įvesta per daug neteisingų kodų, galbūt juos įvedė kas nors kitas. Prisijunkite kitu būdu arba grįžkite rytoj.',
  'trouble.title': 'Nepavyksta?',
  'trouble.none': 'Žinutė neatėjo',
  'trouble.none_sms':
    'SMS žinutė gali ateiti per minutę. Patikrinkite, ar paskutiniai numerio skaitmenys teisingi ir ar telefonas turi ryšį. Tada paprašykite naujos žinutės.',
  'trouble.none_email':
    'El. laiškas gali ateiti per kelias minutes. Pažiūrėkite ir šlamšto aplanke. Tada paprašykite naujos žinutės.',
  'trouble.wrong': 'Kodas nepriimamas',
  'trouble.wrong_next': 'Galioja tik naujausia žinutė. Jos žyma {$reference}.',
  'trouble.expired': 'Laikas baigėsi',
  'trouble.expired_next': 'Grįžkite į „{$project}“ ir pradėkite iš naujo. Gausite naują kodą.',
  'trouble.used': 'Rašoma, kad kodas jau panaudotas',
  'trouble.used_next':
    'Kiekvienas kodas galioja vieną kartą. Jei dar nesate ten, kur norėjote, grįžkite į „{$project}“ ir pradėkite iš naujo.',
  'trouble.page': 'Puslapis arba nuoroda neveikia',
  'trouble.page_next':
    'Atidarykite nuorodą naršyklėje, kurioje pradėjote, ir leiskite {$host} slapukus. Arba įveskite kodą ten, kur jo prašoma.',
  'ended.approved': 'Patvirtinta',
  'ended.approved_why': 'Ačiū. Pranešėme „{$project}“.',
  'ended.approved_next': 'Galite uždaryti šį puslapį ir tęsti ten, kur pradėjote.',
  'ended.used': 'Jau patvirtinta',
  'ended.used_why': 'Patvirtinta: {$time}. Kiekvienas kodas galioja vieną kartą.',
  'ended.used_next':
    'Čia daugiau nieko daryti nereikia. Jei reikia kito kodo, grįžkite į „{$project}“ ir pradėkite iš naujo.',
  'ended.expired': 'Laikas baigėsi',
  'ended.expired_why': 'Kodas galiojo iki {$time}. Niekas nepatvirtinta.',
  'ended.expired_next': 'Grįžkite į „{$project}“ ir pradėkite iš naujo. Gausite naują kodą.',
  'ended.locked': 'Per daug neteisingų kodų',
  'ended.locked_why': 'Kad apsaugotume jus, čia sustojome. Niekas nepatvirtinta.',
  'ended.locked_next':
    'Grįžkite į „{$project}“ ir pradėkite iš naujo. Jei šiuos kodus įvedė kas nors kitas, praneškite „{$project}“.',
  'ended.superseded': 'Yra naujesnė užklausa',
  'ended.superseded_why': 'Po šios užklausos buvo dar viena. Šis puslapis ir jo kodai nebegalioja.',
  'ended.superseded_next':
    'Naudokite naujausią žinutę ir naujausią „{$project}“ puslapį. Šį galite uždaryti.',
  'ended.denied': 'Sustabdyta',
  'ended.denied_why':
    'Mums pranešta, kad to neprašyta. Niekas nepatvirtinta, kodas nebegalioja. Apie tai pranešėme „{$project}“.',
  'ended.denied_next':
    'Jei kas nors gali žinoti jūsų „{$project}“ slaptažodį, iškart jį pakeiskite. Niekada neduokite kodo tam, kas jo prašo.',
  'ended.canceled': 'Atšaukta',
  'ended.canceled_why': '„{$project}“ to nebereikia. Niekas nepatvirtinta.',
  'ended.canceled_next': 'Jei vis dar norite tęsti, grįžkite į „{$project}“ ir pradėkite iš naujo.',
  'ended.continue': 'Tęsti: {$host}',
  'unknown.title': 'Čia nėra ko patvirtinti',
  'unknown.why': 'Adresas nepilnas, per senas arba skirtas kitai naršyklei.',
  'unknown.next':
    'Grįžkite ten, kur pradėjote, ir pradėkite iš naujo. Jei turite kodą, įveskite jį ten, kur jo prašoma.',
  'unknown.cookies': 'Jei tai kartosis, leiskite {$host} slapukus.',
  'forbidden.title': 'To nepriėmėme',
  'forbidden.why': 'Naršyklė praneša, kad užklausa atėjo ne iš mūsų puslapio. Niekas nepakeista.',
  'forbidden.next': 'Atidarykite puslapį dar kartą ir paspauskite mygtuką jame.',
  'busy.title': 'Per daug bandymų',
  'busy.why': 'Iš jūsų tinklo per trumpą laiką gauta daug užklausų. Niekas nepakeista.',
  'busy.next': 'Bandykite vėliau. Liko laukti: {$time}.',
  'defect.title': 'Įvyko klaida mūsų pusėje',
  'defect.why': 'Tai ne jūsų kaltė. Niekas nepatvirtinta.',
  'defect.next': 'Truputį palaukite ir bandykite dar kartą.',
  'link.why': 'Atidarėte nuorodą iš žinutės {$reference}. Patvirtinkite vienu paspaudimu.',
  'link.confirm': 'Taip, patvirtinti',
  'carry.title': 'Įveskite šį kodą ten, kur pradėjote',
  'carry.why':
    'Tai ne ta naršyklė, kurioje pradėjote, todėl čia niekas nepatvirtinta. Grįžkite į „{$project}“ puslapį, kuriame prašoma kodo, ir įveskite šį kodą ten.',
  'carry.code': 'Kodas, kurį reikia ten įvesti',
  'carry.never': 'Įveskite jį tik patys. Niekam jo neskaitykite ir nesiųskite, net „{$project}“.',
  'carry.copy': 'Kopijuoti',
  copied: 'Nukopijuota',
  'ask.title': 'Ar jūs to prašėte?',
  'ask.why': 'Kažkas paprašė, kad „{$project}“ atsiųstų jums kodą. Užklausos laikas: {$time}.',
  'ask.for': 'Kam',
  'ask.to': 'Kur išsiųsta',
  'ask.keep': 'Taip, tai aš',
  'ask.report': 'Aš to neprašiau',
  'ask.what':
    'Jei tai buvote ne jūs, iškart viską sustabdysime: kodas nustos galioti, o mes pranešime „{$project}“.',
  'asked.kept': 'Niekas nepasikeitė',
  'asked.kept_next': 'Galite įvesti kodą ten, kur jo prašoma.',
  'asked.reported': 'Ačiū, kad mums pranešėte',
  'asked.stopped_why':
    'Užklausa sustabdyta. Kodas nebegalioja, niekas nepatvirtinta. Apie tai pranešėme „{$project}“.',
  'asked.approved_why':
    'Užklausa jau buvo patvirtinta ({$time}), todėl sustabdyti jos negalėjome. Apie tai pranešėme „{$project}“.',
  'asked.ended_why':
    'Užklausa jau buvo baigta, niekas nepatvirtinta. Apie tai pranešėme „{$project}“.',
  'asked.next':
    'Pakeiskite savo „{$project}“ slaptažodį, jei jį turite. Niekada neduokite kodo tam, kas jo prašo. Jei kodas vėl ateis, vėl paspauskite tą pačią nuorodą.',
  'help.title': 'Pagalba dėl kodų',
  'help.intro': 'Ką daryti, jei kodas arba puslapis neveikia.',
  'help.start': 'Kur pradėti iš naujo?',
  'help.start_next':
    'Parduotuvėje, programėlėje arba svetainėje, kuri paprašė kodo. Mes tik siunčiame ir tikriname kodus; nieko pradėti už jus negalime.',
  'help.browser': 'Nuoroda atidaryta kitoje naršyklėje',
  'help.browser_next':
    'Ten ji nieko nepatvirtina, o parodo kodą: įveskite jį puslapyje, kuriame pradėjote.',
  'help.locked': 'Rašoma, kad buvo per daug neteisingų kodų',
  'help.locked_next':
    'Tai sustabdo tuos, kurie spėlioja. Pradėkite iš naujo; kitos žinutės gali tekti palaukti kelias minutes.',
  'help.not_me': 'Atėjo kodas, kurio neprašėte',
  'help.not_me_next':
    'Nenaudokite jo ir niekam jo neduokite. Žinutėje arba puslapyje paspauskite „Aš to neprašiau“.',
  'real.title': 'Ar ši žinutė tikra?',
  'real.intro': 'Kaip atskirti mūsų žinutes ir puslapius nuo netikrų.',
  'real.page': 'Adresas yra {$host}',
  'real.page_next':
    'Perskaitykite jį naršyklėje po vieną raidę iki pirmojo pasvirojo brūkšnio. Jei adresas kitas, uždarykite puslapį.',
  'real.ask': 'Niekas neturi teisės prašyti jūsų kodo',
  'real.ask_next':
    'Nei telefonu, nei pokalbyje, nei bankas, nei policija. Kas jo prašo, nori veikti jūsų vardu. Kodą įveskite tik puslapyje, kuriame pradėjote patys.',
  'real.reference': 'Žinutėje ir puslapyje yra ta pati žyma',
  'real.reference_next':
    'Kiekvienoje žinutėje yra keturios raidės. Puslapis rodo tas pačias keturias savo naujausios žinutės raides. Jei jos skiriasi, tai ne ta žinutė, kurios laukiate.',
  'real.hurry': 'Tikroje žinutėje parašyta, kam ji skirta',
  'real.hurry_next':
    'Perskaitykite prieš įvesdami kodą: kas prašo, kam, o mokant – sumą ir gavėją. Jei kas nors neteisinga, kodo neįveskite.',
  'real.link': 'Nuorodos veda tik pas mus',
  'real.link_next':
    'Nuoroda tikrame el. laiške prasideda taip: {$host}. Mūsų SMS žinutėse nuorodų nėra.',
  'real.given': 'Pasakėte kam nors kodą?',
  'real.given_next':
    'Žinutėje iškart paspauskite „Aš to neprašiau“, tada pakeiskite slaptažodį ir praneškite parduotuvei arba bankui, kurio kodas tai buvo.',
} satisfies Catalogue
