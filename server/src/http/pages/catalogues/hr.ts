import type { Catalogue } from '../catalogue.ts'
import { hr as channels } from './channels/hr.ts'
import { hr as devices } from './devices/hr.ts'
import { hr as factors } from './factors/hr.ts'
import { hr as ways } from './ways/hr.ts'

/** Croatian, formal, like the messages. */
export const hr = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Pomoć',
  'frame.safety': 'Je li ova poruka prava?',
  'frame.asks': '{$project} traži vašu potvrdu',
  'purpose.add_phone': 'Dodavanje ovog telefonskog broja: {$project}',
  'transaction.amount': 'Iznos',
  'transaction.payee': 'Primatelj',
  'sent.sms': 'Šaljemo SMS s kodom na {$to}.',
  'sent.email': 'Šaljemo e-poruku s kodom na {$to}.',
  'sent.sms_on_file': 'Šaljemo SMS s kodom na broj spremljen u korisničkom računu.',
  'sent.email_on_file': 'Šaljemo e-poruku s kodom na adresu spremljenu u korisničkom računu.',
  'code.label': 'Kod iz poruke',
  'code.digits': 'Samo znamenke. Razmaci i crtice nisu važni.',
  'code.characters': 'Slova i znamenke. Velika slova, razmaci i crtice nisu važni.',
  'code.link': 'Ili otvorite poveznicu iz e-poruke, najbolje u ovom pregledniku.',
  'code.auto': 'Kod se provjerava čim je potpun.',
  'code.auto_pasted': 'Zalijepljen ili automatski popunjen kod provjerava se odmah.',
  'code.check': 'Potvrdi',
  'wait.expires': 'Preostalo vrijeme: {$time}',
  'wait.last_minute': 'Preostalo je manje od minute.',
  'wait.over': 'Vrijeme je isteklo. Ponovno učitajte stranicu da biste vidjeli što dalje.',
  'reference.label': 'Oznaka',
  'reference.why': 'Najnovija poruka ima istu oznaku.',
  'resend.button': 'Pošalji novu poruku',
  'resend.wait': 'Novu poruku možete zatražiti za {$time}.',
  'resend.ready': 'Sada možete zatražiti novu poruku.',
  'resend.never':
    'Nova se poruka ne može poslati prije isteka vremena. Nakon toga počnite ponovno.',
  'another.sms': 'Pošalji SMS-om',
  'another.email': 'Pošalji e-poštom',
  'report.button': 'Ovo nije moj zahtjev',
  'safety.note':
    'Ovo je stranica {$host}. Preglednik mora prikazivati istu adresu. Nitko iz {$project} nikad vas neće tražiti ovaj kod.',
  'notice.wrong': 'Kod nije točan',
  'notice.wrong_next':
    'Pogledajte najnoviju poruku, onu s oznakom {$reference}, i pokušajte ponovno.',
  'notice.empty': 'Kod nije unesen',
  'notice.empty_next': 'Upišite kod iz poruke i pritisnite „Potvrdi”.',
  'notice.older': 'Taj je kod iz starije poruke',
  'notice.older_next': 'Noviji je kod poslan: {$time}. Upotrijebite poruku s oznakom {$reference}.',
  'notice.sent': 'Nova je poruka na putu',
  'notice.sent_next': 'Ima oznaku {$reference}. Upotrijebite kod iz nje.',
  'notice.wait': 'Novu poruku još nije moguće poslati',
  'notice.wait_next': 'Možete je zatražiti za {$time}. Dotad vrijedi poruka koju imate.',
  'notice.unsent': 'Poruku nije bilo moguće poslati tim načinom',
  'notice.unsent_next': 'Upotrijebite poruku koju imate ili odaberite drugi način u nastavku.',
  'notice.older-link': 'Ta je poveznica iz starije poruke',
  'notice.older-link_next':
    'Novija je poslana: {$time}. Upotrijebite poruku s oznakom {$reference}.',
  'notice.spent': 'Taj se kod više ne može upotrijebiti',
  'notice.spent_next': 'Ovdje se svaki kod može unijeti samo jedanput. Zatražite novu poruku.',
  'notice.rests': 'Slanje kodova onamo privremeno je zaustavljeno',
  'notice.rests_next':
    'Danas je za tu adresu ili broj uneseno previše pogrešnih kodova, možda ih je unio netko drugi. Prijavite se drugim načinom ili se vratite sutra.',
  'trouble.title': 'Ne uspijeva?',
  'trouble.none': 'Poruka nije stigla',
  'trouble.none_sms':
    'SMS može stići tek za minutu. Provjerite jesu li posljednje znamenke broja točne i ima li telefon signal. Zatim zatražite novu poruku.',
  'trouble.none_email':
    'E-poruka može stići tek za nekoliko minuta. Pogledajte i mapu s neželjenom poštom. Zatim zatražite novu poruku.',
  'trouble.wrong': 'Kod se odbija',
  'trouble.wrong_next': 'Vrijedi samo najnovija poruka. Ima oznaku {$reference}.',
  'trouble.expired': 'Vrijeme je isteklo',
  'trouble.expired_next': 'Vratite se na {$project} i počnite ponovno. Dobit ćete novi kod.',
  'trouble.used': 'Piše da je kod već upotrijebljen',
  'trouble.used_next':
    'Svaki kod vrijedi jedanput. Ako još niste ondje gdje ste htjeli biti, vratite se na {$project} i počnite ponovno.',
  'trouble.page': 'Stranica ili poveznica ne radi',
  'trouble.page_next':
    'Otvorite je u pregledniku u kojem ste počeli i dopustite kolačiće za {$host}. Ili upišite kod ondje gdje se traži.',
  'ended.approved': 'Potvrđeno',
  'ended.approved_why': 'Hvala. Obavijestili smo {$project}.',
  'ended.approved_next': 'Možete zatvoriti ovu stranicu i nastaviti ondje gdje ste počeli.',
  'ended.used': 'Već je potvrđeno',
  'ended.used_why': 'Potvrđeno: {$time}. Svaki kod vrijedi jedanput.',
  'ended.used_next':
    'Ovdje ne trebate više ništa učiniti. Ako trebate drugi kod, vratite se na {$project} i počnite ponovno.',
  'ended.expired': 'Vrijeme je isteklo',
  'ended.expired_why': 'Kod je vrijedio do {$time}. Ništa nije potvrđeno.',
  'ended.expired_next': 'Vratite se na {$project} i počnite ponovno. Dobit ćete novi kod.',
  'ended.locked': 'Previše pogrešnih kodova',
  'ended.locked_why': 'Radi vaše zaštite ovdje smo stali. Ništa nije potvrđeno.',
  'ended.locked_next':
    'Vratite se na {$project} i počnite ponovno. Ako je te kodove unio netko drugi, obavijestite {$project}.',
  'ended.superseded': 'Postoji noviji zahtjev',
  'ended.superseded_why':
    'Nakon ovoga zatražen je novi kod. Ova stranica i njezini kodovi više ne vrijede.',
  'ended.superseded_next':
    'Upotrijebite najnoviju poruku i najnoviju stranicu. Šalje ih {$project}. Ovu možete zatvoriti.',
  'ended.denied': 'Zaustavljeno',
  'ended.denied_why':
    'Javljeno nam je da ovo nije zatraženo. Ništa nije potvrđeno i kod više ne vrijedi. O tome smo obavijestili {$project}.',
  'ended.denied_next':
    'Ako netko možda zna vašu lozinku za {$project}, odmah je promijenite. Nikad ne dajte kod nikome tko ga traži.',
  'ended.canceled': 'Otkazano',
  'ended.canceled_why': '{$project} ovo više ne traži. Ništa nije potvrđeno.',
  'ended.canceled_next': 'Ako ipak želite nastaviti, vratite se na {$project} i počnite ponovno.',
  'ended.continue': 'Nastavi na {$host}',
  'unknown.title': 'Ovdje nema ničega za potvrdu',
  'unknown.why': 'Adresa je nepotpuna, prestara ili pripada drugom pregledniku.',
  'unknown.next':
    'Vratite se ondje gdje ste počeli i počnite ponovno. Ako imate kod, upišite ga ondje gdje se traži.',
  'unknown.cookies': 'Ako se ovo ponovi, dopustite kolačiće za {$host}.',
  'forbidden.title': 'To nismo prihvatili',
  'forbidden.why':
    'Preglednik javlja da zahtjev nije došao s naše stranice. Ništa nije promijenjeno.',
  'forbidden.next': 'Ponovno otvorite stranicu i pritisnite gumb na njoj.',
  'busy.title': 'Previše pokušaja',
  'busy.why': 'S vaše je mreže u kratkom vremenu stiglo mnogo zahtjeva. Ništa nije promijenjeno.',
  'busy.next': 'Pokušajte ponovno za {$time}.',
  'defect.title': 'Došlo je do pogreške na našoj strani',
  'defect.why': 'Niste vi krivi. Ništa nije potvrđeno.',
  'defect.next': 'Pričekajte trenutak i pokušajte ponovno.',
  'link.why': 'Otvorili ste poveznicu iz poruke {$reference}. Potvrdite jednim pritiskom.',
  'link.confirm': 'Da, potvrdi',
  'carry.title': 'Upišite ovaj kod ondje gdje ste počeli',
  'carry.why':
    'Ovo nije preglednik u kojem ste počeli pa ovdje ništa nije potvrđeno. Vratite se na stranicu koja je tražila kod ({$project}) i ondje upišite ovaj kod.',
  'carry.code': 'Kod koji ondje treba upisati',
  'carry.never':
    'Upisujte ga samo sami. Nikome ga ne čitajte i ne šaljite, pa ni ako kaže da je {$project}.',
  'carry.copy': 'Kopiraj',
  copied: 'Kopirano',
  'ask.title': 'Jeste li ovo zatražili?',
  'ask.why': 'Netko je tražio da vam {$project} pošalje kod. Vrijeme zahtjeva: {$time}.',
  'ask.for': 'Za što',
  'ask.to': 'Poslano na',
  'ask.keep': 'Da, to sam ja',
  'ask.report': 'Ovo nije moj zahtjev',
  'ask.what':
    'Ako to niste bili vi, odmah ćemo sve zaustaviti: kod prestaje vrijediti i obavijestit ćemo {$project}.',
  'asked.kept': 'Ništa se nije promijenilo',
  'asked.kept_next': 'Kod možete upisati ondje gdje se traži.',
  'asked.reported': 'Hvala što ste nam javili',
  'asked.stopped_why':
    'Zahtjev je zaustavljen. Kod više ne vrijedi i ništa nije potvrđeno. O tome smo obavijestili {$project}.',
  'asked.approved_why':
    'Zahtjev je već bio potvrđen ({$time}) pa ga nismo mogli zaustaviti. O tome smo obavijestili {$project}.',
  'asked.ended_why':
    'Zahtjev je već bio završio i ništa nije potvrđeno. O tome smo obavijestili {$project}.',
  'asked.next':
    'Promijenite lozinku za {$project} ako je imate. Nikad ne dajte kod nikome tko ga traži. Ako kod ponovno stigne, opet pritisnite istu poveznicu.',
  'help.title': 'Pomoć s kodovima',
  'help.intro': 'Što učiniti kada kod ili stranica ne radi.',
  'help.start': 'Gdje počinjem ponovno?',
  'help.start_next':
    'U trgovini, aplikaciji ili na web-mjestu koje je tražilo kod. Mi samo šaljemo i provjeravamo kodove; ne možemo ništa započeti umjesto vas.',
  'help.browser': 'Poveznica je otvorena u drugom pregledniku',
  'help.browser_next':
    'Ondje ništa ne potvrđuje, nego prikazuje kod: upišite ga na stranici na kojoj ste počeli.',
  'help.locked': 'Piše da je bilo previše pogrešnih kodova',
  'help.locked_next':
    'To zaustavlja one koji pogađaju. Počnite ponovno; na sljedeću ćete poruku možda čekati nekoliko minuta.',
  'help.not_me': 'Stigao je kod koji niste zatražili',
  'help.not_me_next':
    'Ne upotrebljavajte ga i nikome ga ne dajte. Pritisnite „Ovo nije moj zahtjev” u poruci ili na stranici.',
  'real.title': 'Je li ova poruka prava?',
  'real.intro': 'Kako razlikovati naše poruke i stranice od lažnih.',
  'real.page': 'Adresa je {$host}',
  'real.page_next':
    'Pročitajte je u pregledniku slovo po slovo do prve kose crte. Ako je drukčija, zatvorite stranicu.',
  'real.ask': 'Nitko nema pravo tražiti od vas kod',
  'real.ask_next':
    'Ni telefonom, ni porukama, ni banka, ni policija. Tko ga traži, želi djelovati u vaše ime. Kod upisujte samo na stranici na kojoj ste sami počeli.',
  'real.reference': 'Poruka i stranica imaju istu oznaku',
  'real.reference_next':
    'Svaka poruka ima četiri slova. Stranica prikazuje ista četiri slova svoje najnovije poruke. Ako se razlikuju, to nije poruka koju čekate.',
  'real.hurry': 'U pravoj poruci piše čemu služi',
  'real.hurry_next':
    'Pročitajte je prije upisivanja koda: tko traži, za što, a kod plaćanja iznos i primatelja. Ako nešto nije točno, ne upisujte kod.',
  'real.link': 'Poveznice vode samo k nama',
  'real.link_next':
    'Poveznica u pravoj e-poruci počinje ovako: {$host}. U našim SMS-ovima nema poveznica.',
  'real.given': 'Dali ste nekome kod?',
  'real.given_next':
    'Odmah pritisnite „Ovo nije moj zahtjev” u poruci, a zatim promijenite lozinku i obavijestite trgovinu ili banku čiji je to bio kod.',
} satisfies Catalogue
