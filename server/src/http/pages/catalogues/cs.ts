import type { Catalogue } from '../catalogue.ts'
import { cs as channels } from './channels/cs.ts'
import { cs as devices } from './devices/cs.ts'
import { cs as factors } from './factors/cs.ts'
import { cs as ways } from './ways/cs.ts'

/** Czech, with vy, like the messages. */
export const cs = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Nápověda',
  'frame.safety': 'Je tato zpráva pravá?',
  'frame.asks': '{$project} vás žádá o potvrzení',
  'purpose.add_phone': 'Přidání tohoto telefonního čísla ve službě {$project}',
  'transaction.amount': 'Částka',
  'transaction.payee': 'Příjemce',
  'sent.sms': 'Posíláme SMS s kódem na {$to}.',
  'sent.email': 'Posíláme e-mail s kódem na {$to}.',
  'sent.sms_on_file': 'Posíláme SMS s kódem na číslo uvedené u účtu.',
  'sent.email_on_file': 'Posíláme e-mail s kódem na adresu uvedenou u účtu.',
  'code.label': 'Kód ze zprávy',
  'code.digits': 'Pouze číslice. Na mezerách a pomlčkách nezáleží.',
  'code.characters': 'Písmena a číslice. Na velikosti písmen, mezerách a pomlčkách nezáleží.',
  'code.link': 'Nebo otevřete odkaz v e-mailu, nejlépe v tomto prohlížeči.',
  'code.auto': 'Jakmile je kód úplný, zkontroluje se.',
  'code.auto_pasted': 'Vložený nebo automaticky vyplněný kód se zkontroluje hned.',
  'code.check': 'Potvrdit',
  'wait.expires': 'Zbývající čas: {$time}',
  'wait.last_minute': 'Zbývá méně než minuta.',
  'wait.over': 'Čas vypršel. Načtěte stránku znovu a uvidíte, co dál.',
  'reference.label': 'Označení (ref.)',
  'reference.why': 'Nejnovější zpráva má stejné označení.',
  'resend.button': 'Poslat novou zprávu',
  'resend.wait': 'O novou zprávu můžete požádat za {$time}.',
  'resend.ready': 'Nyní můžete požádat o novou zprávu.',
  'resend.never': 'Před vypršením času nelze poslat novou zprávu. Potom začněte znovu.',
  'another.sms': 'Poslat jako SMS',
  'another.email': 'Poslat e-mailem',
  'report.button': 'To nebyla moje žádost',
  'safety.note':
    'Tato stránka je {$host}. Prohlížeč musí ukazovat stejnou adresu. Nikdo z {$project} po vás tento kód nikdy nebude chtít.',
  'notice.wrong': 'Tento kód není správný',
  'notice.wrong_next':
    'Podívejte se do nejnovější zprávy s označením {$reference} a zkuste to znovu.',
  'notice.empty': 'Nebyl zadán žádný kód',
  'notice.empty_next': 'Zadejte kód ze zprávy a stiskněte Potvrdit.',
  'notice.older': 'Tento kód je ze starší zprávy',
  'notice.older_next':
    'Byl odeslán novější kód ({$time}). Použijte zprávu s označením {$reference}.',
  'notice.sent': 'Nová zpráva je na cestě',
  'notice.sent_next': 'Má označení {$reference}. Použijte kód, který obsahuje.',
  'notice.wait': 'Novou zprávu zatím nelze poslat',
  'notice.wait_next': 'Požádat o ni můžete za {$time}. Do té doby platí zpráva, kterou máte.',
  'notice.unsent': 'Zprávu se tímto způsobem nepodařilo poslat',
  'notice.unsent_next': 'Použijte zprávu, kterou máte, nebo zkuste jiný způsob níže.',
  'notice.older-link': 'Tento odkaz je ze starší zprávy',
  'notice.older-link_next':
    'Byl odeslán novější ({$time}). Použijte zprávu s označením {$reference}.',
  'notice.spent': 'Tento kód už nelze použít',
  'notice.spent_next': 'Každý kód zde lze vyzkoušet jen jednou. Požádejte o novou zprávu.',
  'notice.rests': 'Kódy pro tuto adresu jsou na čas pozastaveny',
  'notice.rests_next':
    'Dnes pro ni bylo zadáno příliš mnoho chybných kódů, možná někým jiným. Přihlaste se jiným způsobem, nebo přijďte zítra.',
  'trouble.title': 'Nefunguje to?',
  'trouble.none': 'Žádná zpráva nepřišla',
  'trouble.none_sms':
    'SMS může trvat minutu. Zkontrolujte, zda je konec čísla správný a zda má telefon signál. Potom požádejte o novou zprávu.',
  'trouble.none_email':
    'E-mail může trvat několik minut. Podívejte se i do složky se spamem. Potom požádejte o novou zprávu.',
  'trouble.wrong': 'Kód je odmítnut',
  'trouble.wrong_next': 'Platí jen nejnovější zpráva. Má označení {$reference}.',
  'trouble.expired': 'Čas vypršel',
  'trouble.expired_next': 'Vraťte se do služby {$project} a začněte znovu. Dostanete nový kód.',
  'trouble.used': 'Píše se, že kód už byl použit',
  'trouble.used_next':
    'Každý kód funguje jednou. Pokud ještě nejste tam, kde jste chtěli být, začněte ve službě {$project} znovu.',
  'trouble.page': 'Stránka nebo odkaz nefunguje',
  'trouble.page_next':
    'Otevřete je v prohlížeči, ve kterém jste začali, a povolte soubory cookie pro {$host}. Nebo zadejte kód tam, kde se po vás chtěl.',
  'ended.approved': 'Potvrzeno',
  'ended.approved_why': 'Děkujeme. {$project} už o tom ví.',
  'ended.approved_next': 'Tuto stránku můžete zavřít a pokračovat tam, kde jste začali.',
  'ended.used': 'Již potvrzeno',
  'ended.used_why': 'Toto již bylo potvrzeno ({$time}). Každý kód funguje jednou.',
  'ended.used_next':
    'Zde už není co dělat. Pokud potřebujete další kód, začněte ve službě {$project} znovu.',
  'ended.expired': 'Čas vypršel',
  'ended.expired_why': 'Platnost kódu skončila ({$time}). Nic nebylo potvrzeno.',
  'ended.expired_next': 'Vraťte se do služby {$project} a začněte znovu. Dostanete nový kód.',
  'ended.locked': 'Příliš mnoho chybných kódů',
  'ended.locked_why': 'Abychom vás ochránili, zastavili jsme to. Nic nebylo potvrzeno.',
  'ended.locked_next':
    'Vraťte se do služby {$project} a začněte znovu. Pokud tyto kódy zadal někdo jiný, oznamte to službě {$project}.',
  'ended.superseded': 'Existuje novější žádost',
  'ended.superseded_why': 'Po této jste požádali znovu. Tato stránka a její kódy už neplatí.',
  'ended.superseded_next':
    'Použijte nejnovější zprávu a nejnovější stránku služby {$project}. Tuto můžete zavřít.',
  'ended.denied': 'Zastaveno',
  'ended.denied_why':
    'Bylo oznámeno, že o to nikdo nežádal. Nic nebylo potvrzeno a kód už nefunguje. {$project} už o tom ví.',
  'ended.denied_next':
    'Pokud může někdo znát vaše heslo, změňte si ho ihned ve službě {$project}. Nikdy nedávejte kód nikomu, kdo ho po vás chce.',
  'ended.canceled': 'Zrušeno',
  'ended.canceled_why': '{$project} už toto nepotřebuje. Nic nebylo potvrzeno.',
  'ended.canceled_next': 'Pokud přesto chcete pokračovat, začněte ve službě {$project} znovu.',
  'ended.continue': 'Pokračovat na {$host}',
  'unknown.title': 'Zde není co potvrdit',
  'unknown.why': 'Adresa je neúplná, příliš stará, nebo patří k jinému prohlížeči.',
  'unknown.next':
    'Vraťte se tam, kde jste začali, a začněte tam znovu. Máte-li kód, zadejte ho tam, kde se po vás chtěl.',
  'unknown.cookies': 'Pokud se to opakuje, povolte soubory cookie pro {$host}.',
  'forbidden.title': 'To jsme nepřijali',
  'forbidden.why': 'Váš prohlížeč hlásí, že to nepřišlo z naší vlastní stránky. Nic se nezměnilo.',
  'forbidden.next': 'Otevřete stránku znovu a stiskněte tlačítko na ní.',
  'busy.title': 'Příliš mnoho pokusů odsud',
  'busy.why': 'Z vaší sítě přišlo v krátké době mnoho žádostí. Nic se nezměnilo.',
  'busy.next': 'Zkuste to znovu za {$time}.',
  'defect.title': 'Na naší straně došlo k chybě',
  'defect.why': 'Není to vaše vina. Nic nebylo potvrzeno.',
  'defect.next': 'Chvíli počkejte a zkuste to znovu.',
  'link.why': 'Otevřeli jste odkaz ze zprávy {$reference}. Jedním stisknutím potvrdíte.',
  'link.confirm': 'Ano, potvrdit',
  'carry.title': 'Zadejte tento kód tam, kde jste začali',
  'carry.why':
    'Toto není prohlížeč, ve kterém jste začali, takže zde nebylo nic potvrzeno. Vraťte se na stránku {$project}, která kód chtěla, a zadejte ho tam.',
  'carry.code': 'Kód k zadání tam',
  'carry.never':
    'Zadejte ho jen vy sami. Nikdy ho nikomu nečtěte ani neposílejte, ani službě {$project}.',
  'carry.copy': 'Kopírovat',
  copied: 'Zkopírováno',
  'ask.title': 'Žádali jste o to?',
  'ask.why': 'Někdo požádal {$project}, aby vám poslal kód ({$time}).',
  'ask.for': 'K čemu',
  'ask.to': 'Odesláno na',
  'ask.keep': 'Ano, jsem to já',
  'ask.report': 'To nebyla moje žádost',
  'ask.what':
    'Pokud jste to nebyli vy, ihned to zastavíme: kód přestane fungovat a {$project} se o tom dozví.',
  'asked.kept': 'Nic se nezměnilo',
  'asked.kept_next': 'Kód můžete použít tam, kde se po vás chtěl.',
  'asked.reported': 'Děkujeme za oznámení',
  'asked.stopped_why':
    'Je to zastaveno. Kód už nefunguje, nic nebylo potvrzeno a {$project} už o tom ví.',
  'asked.approved_why':
    'Bylo to už potvrzeno ({$time}), takže jsme to nemohli zastavit. {$project} už o tom ví.',
  'asked.ended_why': 'Už to skončilo a nic nebylo potvrzeno. {$project} už o tom ví.',
  'asked.next':
    'Máte-li ve službě {$project} heslo, změňte si ho. Nikdy nedávejte kód nikomu, kdo ho po vás chce. Pokud kód přijde znovu, stiskněte opět stejný odkaz.',
  'help.title': 'Nápověda ke kódům',
  'help.intro': 'Co dělat, když kód nebo stránka nefunguje.',
  'help.start': 'Kde mám začít znovu?',
  'help.start_next':
    'V obchodě, aplikaci nebo na webu, kde se po vás kód chtěl. My kódy jen posíláme a kontrolujeme; nic za vás začít nemůžeme.',
  'help.browser': 'Odkaz se otevřel v jiném prohlížeči',
  'help.browser_next':
    'Tam nic nepotvrzuje. Místo toho ukáže kód: zadejte ho na stránce, kde jste začali.',
  'help.locked': 'Píše se, že bylo příliš mnoho chybných kódů',
  'help.locked_next':
    'To zastaví ty, kdo hádají. Začněte znovu; na další zprávu možná budete muset několik minut počkat.',
  'help.not_me': 'Přišel kód, ale nebyla to moje žádost',
  'help.not_me_next':
    'Nepoužívejte ho a nikomu ho nedávejte. Stiskněte „To nebyla moje žádost“ ve zprávě nebo na stránce.',
  'real.title': 'Je tato zpráva pravá?',
  'real.intro': 'Jak rozeznat naše zprávy a stránky od falešných.',
  'real.page': 'Adresa je {$host}',
  'real.page_next':
    'Přečtěte si ji v prohlížeči, písmeno po písmenu až k prvnímu lomítku. Pokud je jiná, stránku zavřete.',
  'real.ask': 'Nikdo po vás nechce kód',
  'real.ask_next':
    'Ani po telefonu, ani v chatu, ani banka, ani policie. Kdo ho chce, chce jednat vaším jménem. Kód zadávejte jen na stránce, kde jste sami začali.',
  'real.reference': 'Zpráva a stránka mají stejné označení',
  'real.reference_next':
    'Každá zpráva má čtyři písmena. Stránka ukazuje stejná čtyři písmena své nejnovější zprávy. Pokud se liší, není to zpráva, na kterou čekáte.',
  'real.hurry': 'Pravá zpráva říká, k čemu je',
  'real.hurry_next':
    'Přečtěte si ji, než kód zadáte: kdo žádá, o co, a u platby částku a příjemce. Pokud něco z toho nesedí, kód nezadávejte.',
  'real.link': 'Odkazy vedou jen k nám',
  'real.link_next': 'Odkaz v pravém e-mailu začíná na {$host}. Naše SMS žádný odkaz neobsahují.',
  'real.given': 'Dali jste někomu kód?',
  'real.given_next':
    'Ihned stiskněte „To nebyla moje žádost“ ve zprávě, potom si změňte heslo a upozorněte obchod nebo banku, jejichž kód to byl.',
} satisfies Catalogue
