import type { Catalogue } from '../catalogue.ts'
import { sl as channels } from './channels/sl.ts'
import { sl as devices } from './devices/sl.ts'
import { sl as factors } from './factors/sl.ts'
import { sl as ways } from './ways/sl.ts'

/** Slovenian, formal, like the messages. */
export const sl = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Pomoč',
  'frame.safety': 'Je to sporočilo pravo?',
  'frame.asks': '{$project} prosi za vašo potrditev',
  'purpose.add_phone': 'Dodajanje te telefonske številke: {$project}',
  'transaction.amount': 'Znesek',
  'transaction.payee': 'Prejemnik',
  'sent.sms': 'Pošiljamo sporočilo SMS s kodo na {$to}.',
  'sent.email': 'Pošiljamo e-poštno sporočilo s kodo na {$to}.',
  'sent.sms_on_file':
    'Pošiljamo sporočilo SMS s kodo na številko, shranjeno v uporabniškem računu.',
  'sent.email_on_file':
    'Pošiljamo e-poštno sporočilo s kodo na naslov, shranjen v uporabniškem računu.',
  'code.label': 'Koda iz sporočila',
  'code.digits': 'Samo števke. Presledki in vezaji niso pomembni.',
  'code.characters': 'Črke in števke. Velike črke, presledki in vezaji niso pomembni.',
  'code.link': 'Ali odprite povezavo iz e-pošte, najbolje v tem brskalniku.',
  'code.auto': 'Koda se preveri takoj, ko je popolna.',
  'code.auto_pasted': 'Prilepljena ali samodejno izpolnjena koda se preveri takoj.',
  'code.check': 'Potrdi',
  'wait.expires': 'Preostali čas: {$time}',
  'wait.last_minute': 'Ostaja manj kot minuta.',
  'wait.over': 'Čas je potekel. Znova naložite stran, da vidite, kako naprej.',
  'reference.label': 'Oznaka',
  'reference.why': 'Najnovejše sporočilo ima enako oznako.',
  'resend.button': 'Pošlji novo sporočilo',
  'resend.wait': 'Novo sporočilo lahko zahtevate čez {$time}.',
  'resend.ready': 'Zdaj lahko zahtevate novo sporočilo.',
  'resend.never': 'Novega sporočila pred iztekom časa ni mogoče poslati. Nato začnite znova.',
  'another.sms': 'Pošlji kot SMS',
  'another.email': 'Pošlji po e-pošti',
  'report.button': 'To ni moja zahteva',
  'safety.note':
    'To je stran {$host}. Brskalnik mora prikazati isti naslov. Nihče iz {$project} vas ne bo nikoli vprašal za to kodo.',
  'notice.wrong': 'Koda ni pravilna',
  'notice.wrong_next':
    'Poglejte najnovejše sporočilo, tisto z oznako {$reference}, in poskusite znova.',
  'notice.empty': 'Koda ni vnesena',
  'notice.empty_next': 'Vnesite kodo iz sporočila in pritisnite »Potrdi«.',
  'notice.older': 'Ta koda je iz starejšega sporočila',
  'notice.older_next':
    'Novejša koda je bila poslana: {$time}. Uporabite sporočilo z oznako {$reference}.',
  'notice.sent': 'Novo sporočilo je na poti',
  'notice.sent_next': 'Ima oznako {$reference}. Uporabite kodo iz njega.',
  'notice.wait': 'Novega sporočila še ni mogoče poslati',
  'notice.wait_next': 'Zahtevate ga lahko čez {$time}. Do takrat velja sporočilo, ki ga imate.',
  'notice.unsent': 'Sporočila na ta način ni bilo mogoče poslati',
  'notice.unsent_next': 'Uporabite sporočilo, ki ga imate, ali spodaj izberite drug način.',
  'notice.older-link': 'Ta povezava je iz starejšega sporočila',
  'notice.older-link_next':
    'Novejše je bilo poslano: {$time}. Uporabite sporočilo z oznako {$reference}.',
  'notice.spent': 'Te kode ni več mogoče uporabiti',
  'notice.spent_next': 'Tukaj lahko vsako kodo vnesete le enkrat. Zahtevajte novo sporočilo.',
  'notice.rests': 'Pošiljanje kod tja je začasno ustavljeno',
  'notice.rests_next':
    'Danes je bilo za ta naslov ali številko vnesenih preveč napačnih kod, morda jih je vnesel kdo drug. Prijavite se na drug način ali se vrnite jutri.',
  'trouble.title': 'Ne gre?',
  'trouble.none': 'Sporočilo ni prišlo',
  'trouble.none_sms':
    'Sporočilo SMS lahko pride šele čez minuto. Preverite, ali so zadnje številke pravilne in ali ima telefon signal. Nato zahtevajte novo sporočilo.',
  'trouble.none_email':
    'E-poštno sporočilo lahko pride šele čez nekaj minut. Poglejte tudi v mapo z neželeno pošto. Nato zahtevajte novo sporočilo.',
  'trouble.wrong': 'Koda je zavrnjena',
  'trouble.wrong_next': 'Velja samo najnovejše sporočilo. Ima oznako {$reference}.',
  'trouble.expired': 'Čas je potekel',
  'trouble.expired_next': 'Vrnite se v {$project} in začnite znova. Dobili boste novo kodo.',
  'trouble.used': 'Piše, da je bila koda že uporabljena',
  'trouble.used_next':
    'Vsaka koda velja enkrat. Če še niste tam, kjer ste želeli biti, se vrnite v {$project} in začnite znova.',
  'trouble.page': 'Stran ali povezava ne deluje',
  'trouble.page_next':
    'Odprite jo v brskalniku, v katerem ste začeli, in dovolite piškotke za {$host}. Ali pa vnesite kodo tam, kjer se zahteva.',
  'ended.approved': 'Potrjeno',
  'ended.approved_why': 'Hvala. Obvestili smo {$project}.',
  'ended.approved_next': 'To stran lahko zaprete in nadaljujete tam, kjer ste začeli.',
  'ended.used': 'Že potrjeno',
  'ended.used_why': 'Potrjeno: {$time}. Vsaka koda velja enkrat.',
  'ended.used_next':
    'Tukaj vam ni treba storiti ničesar več. Če potrebujete drugo kodo, se vrnite v {$project} in začnite znova.',
  'ended.expired': 'Čas je potekel',
  'ended.expired_why': 'Koda je veljala do {$time}. Nič ni bilo potrjeno.',
  'ended.expired_next': 'Vrnite se v {$project} in začnite znova. Dobili boste novo kodo.',
  'ended.locked': 'Preveč napačnih kod',
  'ended.locked_why': 'Zaradi vaše varnosti smo tukaj ustavili. Nič ni bilo potrjeno.',
  'ended.locked_next':
    'Vrnite se v {$project} in začnite znova. Če je te kode vnesel kdo drug, obvestite {$project}.',
  'ended.superseded': 'Obstaja novejša zahteva',
  'ended.superseded_why':
    'Po tej zahtevi je bila poslana nova. Ta stran in njene kode ne veljajo več.',
  'ended.superseded_next':
    'Uporabite najnovejše sporočilo in najnovejšo stran. Pošilja ju {$project}. To lahko zaprete.',
  'ended.denied': 'Ustavljeno',
  'ended.denied_why':
    'Sporočeno nam je bilo, da to ni bilo zahtevano. Nič ni bilo potrjeno in koda ne velja več. O tem smo obvestili {$project}.',
  'ended.denied_next':
    'Če bi lahko kdo poznal vaše geslo za {$project}, ga takoj spremenite. Kode nikoli ne dajte nikomur, ki prosi zanjo.',
  'ended.canceled': 'Preklicano',
  'ended.canceled_why': '{$project} tega ne potrebuje več. Nič ni bilo potrjeno.',
  'ended.canceled_next': 'Če želite vseeno nadaljevati, se vrnite v {$project} in začnite znova.',
  'ended.continue': 'Nadaljuj na {$host}',
  'unknown.title': 'Tukaj ni ničesar za potrditev',
  'unknown.why': 'Naslov ni popoln, je prestar ali pripada drugemu brskalniku.',
  'unknown.next':
    'Vrnite se tja, kjer ste začeli, in začnite znova. Če imate kodo, jo vnesite tam, kjer se zahteva.',
  'unknown.cookies': 'Če se to ponovi, dovolite piškotke za {$host}.',
  'forbidden.title': 'Tega nismo sprejeli',
  'forbidden.why':
    'Brskalnik sporoča, da zahteva ni prišla z naše strani. Nič ni bilo spremenjeno.',
  'forbidden.next': 'Znova odprite stran in pritisnite gumb na njej.',
  'busy.title': 'Preveč poskusov',
  'busy.why': 'Iz vašega omrežja je v kratkem času prišlo veliko zahtev. Nič ni bilo spremenjeno.',
  'busy.next': 'Poskusite znova čez {$time}.',
  'defect.title': 'Prišlo je do napake na naši strani',
  'defect.why': 'Niste krivi vi. Nič ni bilo potrjeno.',
  'defect.next': 'Počakajte trenutek in poskusite znova.',
  'link.why': 'Odprli ste povezavo iz sporočila {$reference}. Potrdite z enim pritiskom.',
  'link.confirm': 'Da, potrdi',
  'carry.title': 'Vnesite to kodo tam, kjer ste začeli',
  'carry.why':
    'To ni brskalnik, v katerem ste začeli, zato tukaj ni bilo nič potrjeno. Vrnite se na stran, ki je zahtevala kodo ({$project}), in tam vnesite to kodo.',
  'carry.code': 'Koda, ki jo vnesete tam',
  'carry.never':
    'Vnesite jo samo sami. Nikomur je ne berite in ne pošiljajte, tudi če trdi, da je {$project}.',
  'carry.copy': 'Kopiraj',
  copied: 'Kopirano',
  'ask.title': 'Ste to zahtevali?',
  'ask.why': 'Nekdo je zahteval, da vam {$project} pošlje kodo. Čas zahteve: {$time}.',
  'ask.for': 'Za kaj',
  'ask.to': 'Poslano na',
  'ask.keep': 'Da, to sem jaz',
  'ask.report': 'To ni moja zahteva',
  'ask.what':
    'Če to niste bili vi, bomo vse takoj ustavili: koda preneha veljati in obvestili bomo {$project}.',
  'asked.kept': 'Nič se ni spremenilo',
  'asked.kept_next': 'Kodo lahko vnesete tam, kjer se zahteva.',
  'asked.reported': 'Hvala, da ste nam sporočili',
  'asked.stopped_why':
    'Zahteva je ustavljena. Koda ne velja več in nič ni bilo potrjeno. O tem smo obvestili {$project}.',
  'asked.approved_why':
    'Zahteva je bila že potrjena ({$time}), zato je nismo mogli ustaviti. O tem smo obvestili {$project}.',
  'asked.ended_why':
    'Zahteva je bila že končana in nič ni bilo potrjeno. O tem smo obvestili {$project}.',
  'asked.next':
    'Spremenite geslo za {$project}, če ga imate. Kode nikoli ne dajte nikomur, ki prosi zanjo. Če koda spet pride, znova pritisnite isto povezavo.',
  'help.title': 'Pomoč pri kodah',
  'help.intro': 'Kaj storiti, če koda ali stran ne deluje.',
  'help.start': 'Kje začnem znova?',
  'help.start_next':
    'V trgovini, aplikaciji ali na spletnem mestu, ki je zahtevalo kodo. Mi kode samo pošiljamo in preverjamo; namesto vas ne moremo začeti ničesar.',
  'help.browser': 'Povezava je odprta v drugem brskalniku',
  'help.browser_next':
    'Tam ničesar ne potrdi, ampak prikaže kodo: vnesite jo na strani, na kateri ste začeli.',
  'help.locked': 'Piše, da je bilo preveč napačnih kod',
  'help.locked_next':
    'To ustavi ljudi, ki ugibajo. Začnite znova; na naslednje sporočilo boste morda čakali nekaj minut.',
  'help.not_me': 'Prišla je koda, ki je niste zahtevali',
  'help.not_me_next':
    'Ne uporabite je in je nikomur ne dajte. V sporočilu ali na strani pritisnite »To ni moja zahteva«.',
  'real.title': 'Je to sporočilo pravo?',
  'real.intro': 'Kako ločite naša sporočila in strani od lažnih.',
  'real.page': 'Naslov je {$host}',
  'real.page_next':
    'Preberite ga v brskalniku črko za črko do prve poševnice. Če je drugačen, zaprite stran.',
  'real.ask': 'Nihče vas nima pravice vprašati za kodo',
  'real.ask_next':
    'Ne po telefonu, ne v klepetu, ne banka, ne policija. Kdor sprašuje, želi delovati v vašem imenu. Kodo vnesite le na strani, na kateri ste začeli sami.',
  'real.reference': 'Sporočilo in stran imata enako oznako',
  'real.reference_next':
    'Vsako sporočilo ima štiri črke. Stran prikazuje iste štiri črke svojega najnovejšega sporočila. Če se razlikujejo, to ni sporočilo, ki ga pričakujete.',
  'real.hurry': 'V pravem sporočilu piše, čemu je namenjeno',
  'real.hurry_next':
    'Preberite ga, preden vnesete kodo: kdo zahteva, za kaj, pri plačilu pa znesek in prejemnika. Če kaj ni prav, kode ne vnesite.',
  'real.link': 'Povezave vodijo samo k nam',
  'real.link_next':
    'Povezava v pravi e-pošti se začne tako: {$host}. V naših sporočilih SMS ni povezav.',
  'real.given': 'Ste komu dali kodo?',
  'real.given_next':
    'V sporočilu takoj pritisnite »To ni moja zahteva«, nato spremenite geslo in obvestite trgovino ali banko, katere koda je to bila.',
} satisfies Catalogue
