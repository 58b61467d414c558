import type { Catalogue } from '../catalogue.ts'
import { sk as channels } from './channels/sk.ts'
import { sk as devices } from './devices/sk.ts'
import { sk as factors } from './factors/sk.ts'
import { sk as ways } from './ways/sk.ts'

/** Slovak, with vy, like the messages. */
export const sk = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Pomoc',
  'frame.safety': 'Je táto správa pravá?',
  'frame.asks': 'Služba {$project} žiada vaše potvrdenie',
  'purpose.add_phone': 'Pridanie tohto telefónneho čísla v službe {$project}',
  'transaction.amount': 'Suma',
  'transaction.payee': 'Príjemca',
  'sent.sms': 'Posielame SMS s kódom na {$to}.',
  'sent.email': 'Posielame e-mail s kódom na {$to}.',
  'sent.sms_on_file': 'Posielame SMS s kódom na uložené číslo.',
  'sent.email_on_file': 'Posielame e-mail s kódom na uloženú adresu.',
  'code.label': 'Kód zo správy',
  'code.digits': 'Iba číslice. Na medzerách a pomlčkách nezáleží.',
  'code.characters': 'Písmená a číslice. Na veľkých písmenách, medzerách a pomlčkách nezáleží.',
  'code.link': 'Alebo otvorte odkaz v e-maile, najlepšie v tomto prehliadači.',
  'code.auto': 'Skontroluje sa hneď, ako je úplný.',
  'code.auto_pasted': 'Vložený alebo automaticky vyplnený kód sa skontroluje ihneď.',
  'code.check': 'Potvrdiť',
  'wait.expires': 'Zostávajúci čas: {$time}',
  'wait.last_minute': 'Zostáva menej ako jedna minúta.',
  'wait.over': 'Čas vypršal. Obnovte stránku a uvidíte, ako ďalej.',
  'reference.label': 'Referencia',
  'reference.why': 'Najnovšia správa ukazuje tú istú referenciu.',
  'resend.button': 'Poslať novú správu',
  'resend.wait': 'O novú správu môžete požiadať o {$time}.',
  'resend.ready': 'Teraz môžete požiadať o novú správu.',
  'resend.never': 'Pred uplynutím času sa nedá poslať nová správa. Potom začnite znova.',
  'another.sms': 'Poslať ako SMS',
  'another.email': 'Poslať ako e-mail',
  'report.button': 'Nie je to moja žiadosť',
  'safety.note':
    'Táto stránka je {$host}. Prehliadač musí ukazovať tú istú adresu. Nikto zo služby {$project} od vás tento kód nikdy nebude žiadať.',
  'notice.wrong': 'Tento kód nie je správny',
  'notice.wrong_next': 'Pozrite si najnovšiu správu s referenciou {$reference} a skúste to znova.',
  'notice.empty': 'Nebol zadaný žiadny kód',
  'notice.empty_next': 'Zadajte kód zo správy a potom stlačte „Potvrdiť“.',
  'notice.older': 'Tento kód je zo staršej správy',
  'notice.older_next':
    'Bol odoslaný novší kód ({$time}). Použite správu s referenciou {$reference}.',
  'notice.sent': 'Nová správa je na ceste',
  'notice.sent_next': 'Ukazuje referenciu {$reference}. Použite kód z nej.',
  'notice.wait': 'Novú správu zatiaľ nemožno poslať',
  'notice.wait_next': 'Požiadať o ňu môžete o {$time}. Dovtedy platí správa, ktorú máte.',
  'notice.unsent': 'Správu sa týmto spôsobom nepodarilo poslať',
  'notice.unsent_next': 'Použite správu, ktorú máte, alebo skúste nižšie iný spôsob.',
  'notice.older-link': 'Tento odkaz je zo staršej správy',
  'notice.older-link_next':
    'Bola odoslaná novšia ({$time}). Použite správu s referenciou {$reference}.',
  'notice.spent': 'Tento kód sa už nedá použiť',
  'notice.spent_next': 'Tu možno každý kód skúsiť raz. Požiadajte o novú správu.',
  'notice.rests': 'Kódy pre túto adresu sú na čas pozastavené',
  'notice.rests_next':
    'Dnes pre ňu bolo zadaných priveľa nesprávnych kódov, možno niekým iným. Prihláste sa iným spôsobom alebo sa vráťte zajtra.',
  'trouble.title': 'Nefunguje to?',
  'trouble.none': 'Neprišla žiadna správa',
  'trouble.none_sms':
    'SMS môže prísť až o minútu. Skontrolujte, či sú posledné číslice čísla správne a či má telefón signál. Potom požiadajte o novú správu.',
  'trouble.none_email':
    'E-mail môže prísť až o niekoľko minút. Pozrite aj do priečinka so spamom. Potom požiadajte o novú správu.',
  'trouble.wrong': 'Kód nie je prijatý',
  'trouble.wrong_next': 'Platí len najnovšia správa. Ukazuje referenciu {$reference}.',
  'trouble.expired': 'Čas vypršal',
  'trouble.expired_next': 'Vráťte sa do služby {$project} a začnite znova. Dostanete nový kód.',
  'trouble.used': 'Píše, že kód bol použitý',
  'trouble.used_next':
    'Každý kód funguje raz. Ak ešte nie ste tam, kde ste chceli byť, začnite znova v službe {$project}.',
  'trouble.page': 'Stránka alebo odkaz nefunguje',
  'trouble.page_next':
    'Otvorte odkaz v prehliadači, v ktorom ste začali, a povoľte súbory cookie pre {$host}. Alebo zadajte kód tam, kde sa oň žiadalo.',
  'ended.approved': 'Potvrdené',
  'ended.approved_why': 'Ďakujeme. Služba {$project} o tom vie.',
  'ended.approved_next': 'Túto stránku môžete zatvoriť a pokračovať tam, kde ste začali.',
  'ended.used': 'Už potvrdené',
  'ended.used_why': 'Toto už bolo potvrdené ({$time}). Každý kód funguje raz.',
  'ended.used_next':
    'Tu už netreba nič robiť. Ak potrebujete ďalší kód, začnite znova v službe {$project}.',
  'ended.expired': 'Čas vypršal',
  'ended.expired_why': 'Kód platil do: {$time}. Nič nebolo potvrdené.',
  'ended.expired_next': 'Vráťte sa do služby {$project} a začnite znova. Dostanete nový kód.',
  'ended.locked': 'Priveľa nesprávnych kódov',
  'ended.locked_why': 'Na vašu ochranu sme sa tu zastavili. Nič nebolo potvrdené.',
  'ended.locked_next':
    'Vráťte sa do služby {$project} a začnite znova. Ak tieto kódy zadal niekto iný, oznámte to službe {$project}.',
  'ended.superseded': 'Existuje novšia žiadosť',
  'ended.superseded_why': 'Po tejto ste podali novú žiadosť. Táto stránka a jej kódy už neplatia.',
  'ended.superseded_next':
    'Použite najnovšiu správu a najnovšiu stránku služby {$project}. Túto môžete zatvoriť.',
  'ended.denied': 'Zastavené',
  'ended.denied_why':
    'Bolo nahlásené, že o to nikto nežiadal. Nič nebolo potvrdené a kód už nefunguje. Služba {$project} o tom vie.',
  'ended.denied_next':
    'Ak niekto môže poznať vaše heslo, zmeňte si ho teraz v službe {$project}. Nikdy nedávajte kód nikomu, kto si ho pýta.',
  'ended.canceled': 'Zrušené',
  'ended.canceled_why': 'Služba {$project} to už nepotrebuje. Nič nebolo potvrdené.',
  'ended.canceled_next': 'Ak chcete napriek tomu pokračovať, začnite znova v službe {$project}.',
  'ended.continue': 'Pokračovať na {$host}',
  'unknown.title': 'Tu nie je čo potvrdiť',
  'unknown.why': 'Adresa nie je úplná, je príliš stará alebo patrí inému prehliadaču.',
  'unknown.next':
    'Vráťte sa tam, kde ste začali, a začnite odtiaľ znova. Ak máte kód, zadajte ho tam, kde sa oň žiadalo.',
  'unknown.cookies': 'Ak sa to zopakuje, povoľte súbory cookie pre {$host}.',
  'forbidden.title': 'Toto sme neprijali',
  'forbidden.why': 'Prehliadač hovorí, že to neprišlo z našej vlastnej stránky. Nič sa nezmenilo.',
  'forbidden.next': 'Otvorte stránku znova a stlačte tlačidlo tam.',
  'busy.title': 'Priveľa pokusov odtiaľto',
  'busy.why': 'Z vašej siete prišlo v krátkom čase veľa žiadostí. Nič sa nezmenilo.',
  'busy.next': 'Skúste to znova o {$time}.',
  'defect.title': 'Na našej strane nastala chyba',
  'defect.why': 'Nie je to vaša chyba. Nič nebolo potvrdené.',
  'defect.next': 'Chvíľu počkajte a potom to skúste znova.',
  'link.why': 'Otvorili ste odkaz zo správy {$reference}. Potvrdíte to jedným stlačením.',
  'link.confirm': 'Áno, potvrdiť',
  'carry.title': 'Zadajte tento kód tam, kde ste začali',
  'carry.why':
    'Toto nie je prehliadač, v ktorom ste začali, preto tu nič nebolo potvrdené. Vráťte sa na stránku služby {$project}, ktorá sa vás pýtala, a zadajte tento kód tam.',
  'carry.code': 'Kód, ktorý tam zadáte',
  'carry.never':
    'Zadajte ho iba vy sami. Nikomu ho nečítajte ani neposielajte, ani službe {$project}.',
  'carry.copy': 'Kopírovať',
  copied: 'Skopírované',
  'ask.title': 'Žiadali ste o to vy?',
  'ask.why': 'Niekto požiadal službu {$project}, aby vám poslala kód ({$time}).',
  'ask.for': 'Na čo',
  'ask.to': 'Odoslané na',
  'ask.keep': 'Áno, som to ja',
  'ask.report': 'Nie je to moja žiadosť',
  'ask.what':
    'Ak ste to neboli vy, ihneď to zastavíme: kód už nebude fungovať a oznámime to službe {$project}.',
  'asked.kept': 'Nič sa nezmenilo',
  'asked.kept_next': 'Kód môžete použiť tam, kde sa oň žiadalo.',
  'asked.reported': 'Ďakujeme, že ste nám to oznámili',
  'asked.stopped_why':
    'Je to zastavené. Kód už nefunguje, nič nebolo potvrdené a oznámili sme to službe {$project}.',
  'asked.approved_why':
    'Už to bolo potvrdené ({$time}), preto sme to nemohli zastaviť. Oznámili sme to službe {$project}.',
  'asked.ended_why': 'Už sa to skončilo a nič nebolo potvrdené. Oznámili sme to službe {$project}.',
  'asked.next':
    'Zmeňte si heslo v službe {$project}, ak tam nejaké máte. Nikdy nedávajte kód nikomu, kto si ho pýta. Ak kód príde znova, stlačte znova ten istý odkaz.',
  'help.title': 'Pomoc s kódmi',
  'help.intro': 'Čo robiť, keď kód alebo stránka nefunguje.',
  'help.start': 'Kde začať znova?',
  'help.start_next':
    'V obchode, aplikácii alebo na stránke, ktorá od vás žiadala kód. My kódy len posielame a kontrolujeme; nemôžeme nič začať za vás.',
  'help.browser': 'Odkaz sa otvoril v inom prehliadači',
  'help.browser_next':
    'Tam nič nepotvrdí. Namiesto toho ukáže kód: zadajte ho na stránke, na ktorej ste začali.',
  'help.locked': 'Píše, že bolo priveľa nesprávnych kódov',
  'help.locked_next':
    'Zastaví to ľudí, ktorí hádajú. Začnite znova; na ďalšiu správu možno budete čakať niekoľko minút.',
  'help.not_me': 'Prišiel kód bez mojej žiadosti',
  'help.not_me_next':
    'Nepoužite ho a nikomu ho nedávajte. Stlačte „Nie je to moja žiadosť“ v správe alebo na stránke.',
  'real.title': 'Je táto správa pravá?',
  'real.intro': 'Ako rozoznať naše správy a stránky od falošných.',
  'real.page': 'Adresa je {$host}',
  'real.page_next':
    'Prečítajte si ju v prehliadači, písmeno po písmene až po prvú lomku. Ak je iná, zatvorte stránku.',
  'real.ask': 'Nikto od vás nežiada kód',
  'real.ask_next':
    'Ani cez telefón, ani v čete, ani banka, ani polícia. Kto si ho pýta, chce konať vo vašom mene. Kód zadávajte iba na stránke, na ktorej ste sami začali.',
  'real.reference': 'Správa a stránka ukazujú tú istú referenciu',
  'real.reference_next':
    'Každá správa má štyri písmená. Stránka ukazuje tie isté štyri pri svojej najnovšej správe. Ak sa líšia, nie je to správa, na ktorú čakáte.',
  'real.hurry': 'Pravá správa hovorí, na čo je',
  'real.hurry_next':
    'Prečítajte si ju skôr, ako zadáte kód: kto žiada, na čo a pri platbe sumu a príjemcu. Ak je niečo z toho nesprávne, kód nezadávajte.',
  'real.link': 'Odkazy vedú iba k nám',
  'real.link_next':
    'Odkaz v pravom e-maile sa začína na {$host}. Naše SMS neobsahujú žiadny odkaz.',
  'real.given': 'Dali ste niekomu kód?',
  'real.given_next':
    'Ihneď stlačte „Nie je to moja žiadosť“ v správe. Potom si zmeňte heslo a povedzte to obchodu alebo banke, ktorej kód to bol.',
} satisfies Catalogue
