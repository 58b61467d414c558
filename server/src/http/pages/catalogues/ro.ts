import type { Catalogue } from '../catalogue.ts'
import { ro as channels } from './channels/ro.ts'
import { ro as devices } from './devices/ro.ts'
import { ro as factors } from './factors/ro.ts'
import { ro as ways } from './ways/ro.ts'

/** Romanian, formal, like the messages. */
export const ro = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Ajutor',
  'frame.safety': 'Este adevărat acest mesaj?',
  'frame.asks': '{$project} vă cere o confirmare',
  'purpose.add_phone': 'Adăugarea acestui număr de telefon la {$project}',
  'transaction.amount': 'Sumă',
  'transaction.payee': 'Către',
  'sent.sms': 'Trimitem un SMS cu un cod la {$to}.',
  'sent.email': 'Trimitem un e-mail cu un cod la {$to}.',
  'sent.sms_on_file': 'Trimitem un SMS cu un cod la numărul înregistrat.',
  'sent.email_on_file': 'Trimitem un e-mail cu un cod la adresa înregistrată.',
  'code.label': 'Codul din mesaj',
  'code.digits': 'Doar cifre. Spațiile și liniuțele nu contează.',
  'code.characters': 'Litere și cifre. Majusculele, spațiile și liniuțele nu contează.',
  'code.link': 'Sau deschideți linkul din e-mail, de preferat în acest browser.',
  'code.auto': 'Este verificat imediat ce este complet.',
  'code.auto_pasted': 'Un cod lipit sau completat automat este verificat imediat.',
  'code.check': 'Confirmați',
  'wait.expires': 'Timp rămas: {$time}',
  'wait.last_minute': 'A rămas mai puțin de un minut.',
  'wait.over': 'Timpul a expirat. Reîncărcați pagina pentru a vedea ce urmează.',
  'reference.label': 'Referință',
  'reference.why': 'Cel mai nou mesaj arată aceeași referință.',
  'resend.button': 'Trimiteți un mesaj nou',
  'resend.wait': 'Puteți cere un mesaj nou peste {$time}.',
  'resend.ready': 'Acum puteți cere un mesaj nou.',
  'resend.never':
    'Nu se poate trimite un mesaj nou înainte să expire timpul. După aceea, începeți din nou.',
  'another.sms': 'Trimiteți prin SMS',
  'another.email': 'Trimiteți prin e-mail',
  'report.button': 'Nu am cerut acest lucru',
  'safety.note':
    'Această pagină este {$host}. Browserul trebuie să arate aceeași adresă. Nimeni de la {$project} nu vă va cere vreodată acest cod.',
  'notice.wrong': 'Acest cod nu este corect',
  'notice.wrong_next':
    'Uitați-vă la cel mai nou mesaj, cel cu referința {$reference}, și încercați din nou.',
  'notice.empty': 'Nu s-a introdus niciun cod',
  'notice.empty_next': 'Introduceți codul din mesaj, apoi apăsați „Confirmați”.',
  'notice.older': 'Acest cod este dintr-un mesaj mai vechi',
  'notice.older_next':
    'S-a trimis un cod mai nou ({$time}). Folosiți mesajul cu referința {$reference}.',
  'notice.sent': 'Un mesaj nou este pe drum',
  'notice.sent_next': 'Arată referința {$reference}. Folosiți codul din el.',
  'notice.wait': 'Încă nu se poate trimite un mesaj nou',
  'notice.wait_next':
    'Îl puteți cere peste {$time}. Până atunci, mesajul pe care îl aveți rămâne valabil.',
  'notice.unsent': 'Mesajul nu a putut fi trimis pe această cale',
  'notice.unsent_next': 'Folosiți mesajul pe care îl aveți sau încercați mai jos altă metodă.',
  'notice.older-link': 'Acest link este dintr-un mesaj mai vechi',
  'notice.older-link_next':
    'S-a trimis un mesaj mai nou ({$time}). Folosiți mesajul cu referința {$reference}.',
  'notice.spent': 'Acest cod nu mai poate fi folosit',
  'notice.spent_next': 'Aici fiecare cod poate fi încercat o singură dată. Cereți un mesaj nou.',
  'notice.rests': 'Codurile pentru această adresă sunt suspendate o vreme',
  'notice.rests_next':
    'Astăzi s-au introdus prea multe coduri greșite pentru ea, poate de către altcineva. Folosiți altă metodă de conectare sau reveniți mâine.',
  'trouble.title': 'Nu funcționează?',
  'trouble.none': 'Nu a venit niciun mesaj',
  'trouble.none_sms':
    'Un SMS poate dura un minut. Verificați dacă ultimele cifre ale numărului sunt corecte și dacă telefonul are semnal. Apoi cereți un mesaj nou.',
  'trouble.none_email':
    'Un e-mail poate dura câteva minute. Căutați și în dosarul de spam. Apoi cereți un mesaj nou.',
  'trouble.wrong': 'Codul este respins',
  'trouble.wrong_next': 'Contează doar cel mai nou mesaj. Arată referința {$reference}.',
  'trouble.expired': 'Timpul a expirat',
  'trouble.expired_next': 'Reveniți la {$project} și începeți din nou. Veți primi un cod nou.',
  'trouble.used': 'Scrie că a fost deja folosit codul',
  'trouble.used_next':
    'Fiecare cod funcționează o singură dată. Dacă nu ați ajuns încă unde doreați, începeți din nou la {$project}.',
  'trouble.page': 'Pagina sau linkul nu funcționează',
  'trouble.page_next':
    'Deschideți linkul în browserul în care ați început și permiteți modulele cookie pentru {$host}. Sau introduceți codul acolo unde vi s-a cerut.',
  'ended.approved': 'Confirmat',
  'ended.approved_why': 'Vă mulțumim. Am anunțat {$project}.',
  'ended.approved_next': 'Puteți închide această pagină și continua acolo unde ați început.',
  'ended.used': 'Deja confirmat',
  'ended.used_why': 'S-a confirmat deja ({$time}). Fiecare cod funcționează o singură dată.',
  'ended.used_next':
    'Aici nu mai este nimic de făcut. Dacă aveți nevoie de alt cod, începeți din nou la {$project}.',
  'ended.expired': 'Timpul a expirat',
  'ended.expired_why': 'Codul a fost valabil până la: {$time}. Nu s-a confirmat nimic.',
  'ended.expired_next': 'Reveniți la {$project} și începeți din nou. Veți primi un cod nou.',
  'ended.locked': 'Prea multe coduri greșite',
  'ended.locked_why': 'Pentru protecția dvs., ne-am oprit aici. Nu s-a confirmat nimic.',
  'ended.locked_next':
    'Reveniți la {$project} și începeți din nou. Dacă altcineva a introdus aceste coduri, anunțați {$project}.',
  'ended.superseded': 'Există o cerere mai nouă',
  'ended.superseded_why':
    'Ați făcut o nouă cerere după aceasta. Această pagină și codurile ei nu mai sunt valabile.',
  'ended.superseded_next':
    'Folosiți cel mai nou mesaj și cea mai nouă pagină de la {$project}. Pe aceasta o puteți închide.',
  'ended.denied': 'Oprit',
  'ended.denied_why':
    'S-a raportat că nu ați cerut acest lucru. Nu s-a confirmat nimic, iar codul nu mai funcționează. Am anunțat {$project}.',
  'ended.denied_next':
    'Dacă cineva v-ar putea ști parola, schimbați-o acum la {$project}. Nu dați niciodată un cod cuiva care vi-l cere.',
  'ended.canceled': 'Anulat',
  'ended.canceled_why': '{$project} nu mai are nevoie de acest lucru. Nu s-a confirmat nimic.',
  'ended.canceled_next': 'Dacă doriți totuși să continuați, începeți din nou la {$project}.',
  'ended.continue': 'Continuați la {$host}',
  'unknown.title': 'Aici nu este nimic de confirmat',
  'unknown.why':
    'Adresa nu este completă, este prea veche sau aparține altui browser decât acesta.',
  'unknown.next':
    'Reveniți acolo unde ați început și începeți din nou de acolo. Dacă aveți un cod, introduceți-l acolo unde vi s-a cerut.',
  'unknown.cookies': 'Dacă se repetă, permiteți modulele cookie pentru {$host}.',
  'forbidden.title': 'Nu am acceptat acest lucru',
  'forbidden.why':
    'Browserul dvs. spune că aceasta nu a venit de pe pagina noastră. Nu s-a schimbat nimic.',
  'forbidden.next': 'Deschideți din nou pagina și apăsați butonul de acolo.',
  'busy.title': 'Prea multe încercări de aici',
  'busy.why': 'Din rețeaua dvs. au venit multe cereri într-un timp scurt. Nu s-a schimbat nimic.',
  'busy.next': 'Încercați din nou peste {$time}.',
  'defect.title': 'A apărut o eroare la noi',
  'defect.why': 'Nu este vina dvs. Nu s-a confirmat nimic.',
  'defect.next': 'Așteptați puțin, apoi încercați din nou.',
  'link.why': 'Ați deschis linkul din mesajul {$reference}. O apăsare îl confirmă.',
  'link.confirm': 'Da, confirm',
  'carry.title': 'Introduceți acest cod acolo unde ați început',
  'carry.why':
    'Acesta nu este browserul în care ați început, așa că aici nu s-a confirmat nimic. Reveniți la pagina {$project} care v-a întrebat și introduceți acolo acest cod.',
  'carry.code': 'Cod de introdus acolo',
  'carry.never':
    'Introduceți-l doar dvs. Nu îl citiți și nu îl trimiteți nimănui, nici măcar la {$project}.',
  'carry.copy': 'Copiați',
  copied: 'Copiat',
  'ask.title': 'Ați cerut acest lucru?',
  'ask.why': 'Cineva a cerut la {$project} să vi se trimită un cod ({$time}).',
  'ask.for': 'Pentru ce',
  'ask.to': 'Trimis la',
  'ask.keep': 'Da, am fost eu',
  'ask.report': 'Nu am cerut acest lucru',
  'ask.what':
    'Dacă nu ați fost dvs., oprim totul imediat: codul nu mai funcționează, iar noi anunțăm {$project}.',
  'asked.kept': 'Nu s-a schimbat nimic',
  'asked.kept_next': 'Puteți folosi codul acolo unde vi s-a cerut.',
  'asked.reported': 'Vă mulțumim că ne-ați anunțat',
  'asked.stopped_why':
    'S-a oprit. Codul nu mai funcționează, nu s-a confirmat nimic, iar noi am anunțat {$project}.',
  'asked.approved_why':
    'Se confirmase deja ({$time}), așa că nu am putut opri. Am anunțat {$project}.',
  'asked.ended_why': 'Se încheiase deja și nu s-a confirmat nimic. Am anunțat {$project}.',
  'asked.next':
    'Schimbați-vă parola la {$project}, dacă aveți una acolo. Nu dați niciodată un cod cuiva care vi-l cere. Dacă mai vine un cod, apăsați din nou același link.',
  'help.title': 'Ajutor pentru coduri',
  'help.intro': 'Ce puteți face când un cod sau o pagină nu funcționează.',
  'help.start': 'De unde încep din nou?',
  'help.start_next':
    'Din magazinul, aplicația sau site-ul care v-a cerut codul. Noi doar trimitem și verificăm coduri; nu putem începe nimic în locul dvs.',
  'help.browser': 'Am deschis linkul în alt browser',
  'help.browser_next':
    'Acolo nu confirmă nimic. În schimb, arată un cod: introduceți-l pe pagina pe care ați început.',
  'help.locked': 'Scrie că au fost prea multe coduri greșite',
  'help.locked_next':
    'Așa îi oprim pe cei care încearcă să ghicească. Începeți din nou; e posibil să așteptați câteva minute până la mesajul următor.',
  'help.not_me': 'A venit un cod pe care nu l-am cerut',
  'help.not_me_next':
    'Nu îl folosiți și nu îl dați nimănui. Apăsați „Nu am cerut acest lucru” în mesaj sau pe pagină.',
  'real.title': 'Este adevărat acest mesaj?',
  'real.intro': 'Cum deosebiți mesajele și paginile noastre de cele false.',
  'real.page': 'Adresa este {$host}',
  'real.page_next':
    'Citiți-o în browser, literă cu literă, până la prima bară oblică. Dacă este alta, închideți pagina.',
  'real.ask': 'Nimeni nu vă cere un cod',
  'real.ask_next':
    'Nici la telefon, nici pe chat, nici banca, nici poliția. Cine îl cere vrea să acționeze în numele dvs. Introduceți un cod doar pe pagina pe care ați început chiar dvs.',
  'real.reference': 'Mesajul și pagina arată aceeași referință',
  'real.reference_next':
    'Fiecare mesaj are patru litere. Pagina arată aceleași patru pentru cel mai nou mesaj al ei. Dacă diferă, nu este mesajul pe care îl așteptați.',
  'real.hurry': 'Un mesaj adevărat spune pentru ce este',
  'real.hurry_next':
    'Citiți-l înainte de a introduce codul: cine cere, pentru ce și, la o plată, suma și beneficiarul. Dacă ceva este greșit, nu introduceți codul.',
  'real.link': 'Linkurile duc doar la noi',
  'real.link_next':
    'Un link dintr-un e-mail adevărat începe cu {$host}. SMS-urile noastre nu conțin linkuri.',
  'real.given': 'Ați dat cuiva un cod?',
  'real.given_next':
    'Apăsați imediat „Nu am cerut acest lucru” în mesaj. Apoi schimbați-vă parola și anunțați magazinul sau banca de la care era codul.',
} satisfies Catalogue
