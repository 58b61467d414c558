import type { Catalogue } from '../catalogue.ts'
import { hu as channels } from './channels/hu.ts'
import { hu as devices } from './devices/hu.ts'
import { hu as factors } from './factors/hu.ts'
import { hu as ways } from './ways/hu.ts'

/** Hungarian, formal, like the messages. */
export const hu = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Súgó',
  'frame.safety': 'Valódi ez az üzenet?',
  'frame.asks': '{$project} megerősítést kér Öntől',
  'purpose.add_phone': 'A telefonszám hozzáadása: {$project}',
  'transaction.amount': 'Összeg',
  'transaction.payee': 'Címzett',
  'sent.sms': 'SMS-t küldünk egy kóddal ide: {$to}.',
  'sent.email': 'E-mailt küldünk egy kóddal ide: {$to}.',
  'sent.sms_on_file': 'SMS-t küldünk egy kóddal a nyilvántartott számra.',
  'sent.email_on_file': 'E-mailt küldünk egy kóddal a nyilvántartott címre.',
  'code.label': 'Kód az üzenetből',
  'code.digits': 'Csak számjegyek. A szóközök és kötőjelek nem számítanak.',
  'code.characters': 'Betűk és számjegyek. A nagybetűk, szóközök és kötőjelek nem számítanak.',
  'code.link': 'Vagy nyissa meg az e-mailben lévő hivatkozást, lehetőleg ebben a böngészőben.',
  'code.auto': 'Amint teljes, azonnal ellenőrizzük.',
  'code.auto_pasted': 'A beillesztett vagy automatikusan kitöltött kódot azonnal ellenőrizzük.',
  'code.check': 'Megerősítés',
  'wait.expires': 'Hátralévő idő: {$time}',
  'wait.last_minute': 'Kevesebb mint egy perc van hátra.',
  'wait.over': 'Lejárt az idő. Töltse újra az oldalt, és megtudja, mi a teendő.',
  'reference.label': 'Referencia',
  'reference.why': 'A legújabb üzenet ugyanezt a referenciát mutatja.',
  'resend.button': 'Új üzenet küldése',
  'resend.wait': '{$time} múlva kérhet új üzenetet.',
  'resend.ready': 'Most már kérhet új üzenetet.',
  'resend.never': 'Az idő lejárta előtt nem küldhető új üzenet. Utána kezdje újra.',
  'another.sms': 'Küldés SMS-ben',
  'another.email': 'Küldés e-mailben',
  'report.button': 'Nem én kértem ezt',
  'safety.note':
    'Ennek az oldalnak a címe: {$host}. A böngészőjének ugyanezt a címet kell mutatnia. A szolgáltatótól ({$project}) soha senki nem fogja kérni ezt a kódot.',
  'notice.wrong': 'Ez a kód nem jó',
  'notice.wrong_next':
    'Nézze meg a legújabb üzenetet, amelynek referenciája {$reference}, és próbálja újra.',
  'notice.empty': 'Nem írt be kódot',
  'notice.empty_next': 'Írja be a kódot az üzenetből, majd nyomja meg a „Megerősítés” gombot.',
  'notice.older': 'Ez a kód egy régebbi üzenetből való',
  'notice.older_next':
    'Azóta újabb kódot küldtünk ({$time}). Azt az üzenetet használja, amelynek referenciája {$reference}.',
  'notice.sent': 'Új üzenet van úton',
  'notice.sent_next': 'Referenciája: {$reference}. Az abban lévő kódot használja.',
  'notice.wait': 'Még nem küldhető új üzenet',
  'notice.wait_next': '{$time} múlva kérhet újat. A meglévő üzenet addig érvényes.',
  'notice.unsent': 'Így nem sikerült elküldeni az üzenetet',
  'notice.unsent_next': 'Használja a meglévő üzenetet, vagy próbáljon más módot alább.',
  'notice.older-link': 'Ez a hivatkozás egy régebbi üzenetből való',
  'notice.older-link_next':
    'Azóta újabbat küldtünk ({$time}). Azt az üzenetet használja, amelynek referenciája {$reference}.',
  'notice.spent': 'Ez a kód már nem használható',
  'notice.spent_next': 'Itt minden kód egyszer próbálható ki. Kérjen új üzenetet.',
  'notice.rests': 'Ehhez a címhez egy ideig nem használhatók kódok',
  'notice.rests_next':
    'Ma túl sok hibás kódot írtak be hozzá, talán valaki más. Lépjen be más módon, vagy jöjjön vissza holnap.',
  'trouble.title': 'Nem működik?',
  'trouble.none': 'Nem jött üzenet',
  'trouble.none_sms':
    'Az SMS akár egy perc múlva érkezhet meg. Ellenőrizze, hogy jók-e a szám utolsó számjegyei, és van-e térereje a telefonnak. Utána kérjen új üzenetet.',
  'trouble.none_email':
    'Az e-mail akár néhány perc múlva érkezhet meg. Nézze meg a levélszemét mappát is. Utána kérjen új üzenetet.',
  'trouble.wrong': 'Nem fogadja el a kódot',
  'trouble.wrong_next': 'Csak a legújabb üzenet számít. Referenciája: {$reference}.',
  'trouble.expired': 'Lejárt az idő',
  'trouble.expired_next':
    'Menjen vissza a szolgáltatóhoz ({$project}), és kezdje újra. Új kódot fog kapni.',
  'trouble.used': 'Azt írja, hogy a kódot már felhasználták',
  'trouble.used_next':
    'Minden kód egyszer működik. Ha még nem ért oda, ahová szeretett volna, kezdje újra a szolgáltatónál ({$project}).',
  'trouble.page': 'Az oldal vagy a hivatkozás nem működik',
  'trouble.page_next':
    'Abban a böngészőben nyissa meg, amelyikben elkezdte, és engedélyezze a cookie-kat ehhez: {$host}. Vagy írja be a kódot ott, ahol kérték.',
  'ended.approved': 'Megerősítve',
  'ended.approved_why': 'Köszönjük. A szolgáltatót ({$project}) értesítettük.',
  'ended.approved_next': 'Bezárhatja ezt az oldalt, és ott folytathatja, ahol elkezdte.',
  'ended.used': 'Már megerősítve',
  'ended.used_why': 'Ezt már megerősítették ({$time}). Minden kód egyszer működik.',
  'ended.used_next':
    'Itt nincs több teendő. Ha újabb kódra van szüksége, kezdje újra a szolgáltatónál ({$project}).',
  'ended.expired': 'Lejárt az idő',
  'ended.expired_why': 'A kód eddig volt érvényes: {$time}. Semmi sem lett megerősítve.',
  'ended.expired_next':
    'Menjen vissza a szolgáltatóhoz ({$project}), és kezdje újra. Új kódot fog kapni.',
  'ended.locked': 'Túl sok hibás kód',
  'ended.locked_why': 'Az Ön védelmében itt megálltunk. Semmi sem lett megerősítve.',
  'ended.locked_next':
    'Menjen vissza a szolgáltatóhoz ({$project}), és kezdje újra. Ha valaki más írta be ezeket a kódokat, jelezze a szolgáltatónak.',
  'ended.superseded': 'Van egy újabb kérés',
  'ended.superseded_why':
    'Ez után újabb kérést indított. Ez az oldal és a kódjai már nem érvényesek.',
  'ended.superseded_next':
    'Használja a legújabb üzenetet és a szolgáltató ({$project}) legújabb oldalát. Ezt az oldalt bezárhatja.',
  'ended.denied': 'Leállítva',
  'ended.denied_why':
    'Bejelentették, hogy ezt nem kérték. Semmi sem lett megerősítve, és a kód már nem működik. A szolgáltatót ({$project}) értesítettük.',
  'ended.denied_next':
    'Ha valaki ismerheti a jelszavát, változtassa meg most a szolgáltatónál ({$project}). Soha ne adjon kódot senkinek, aki kéri.',
  'ended.canceled': 'Visszavonva',
  'ended.canceled_why':
    'A szolgáltatónak ({$project}) erre már nincs szüksége. Semmi sem lett megerősítve.',
  'ended.canceled_next': 'Ha mégis folytatni szeretné, kezdje újra a szolgáltatónál ({$project}).',
  'ended.continue': 'Tovább ide: {$host}',
  'unknown.title': 'Itt nincs mit megerősíteni',
  'unknown.why': 'A cím hiányos, túl régi, vagy egy másik böngészőhöz tartozik.',
  'unknown.next':
    'Menjen vissza oda, ahol elkezdte, és ott kezdje újra. Ha van kódja, írja be ott, ahol kérték.',
  'unknown.cookies': 'Ha ez újra előfordul, engedélyezze a cookie-kat ehhez: {$host}.',
  'forbidden.title': 'Ezt nem fogadtuk el',
  'forbidden.why': 'A böngészője szerint ez nem a mi oldalunkról jött. Semmi sem változott.',
  'forbidden.next': 'Nyissa meg újra az oldalt, és ott nyomja meg a gombot.',
  'busy.title': 'Túl sok próbálkozás innen',
  'busy.why': 'Rövid idő alatt sok kérés jött az Ön hálózatából. Semmi sem változott.',
  'busy.next': 'Próbálja újra {$time} múlva.',
  'defect.title': 'Nálunk történt hiba',
  'defect.why': 'Nem az Ön hibája. Semmi sem lett megerősítve.',
  'defect.next': 'Várjon egy kicsit, majd próbálja újra.',
  'link.why':
    'Megnyitotta a hivatkozást az üzenetből, amelynek referenciája {$reference}. Egy gombnyomás megerősíti.',
  'link.confirm': 'Igen, megerősítem',
  'carry.title': 'Írja be ezt a kódot ott, ahol elkezdte',
  'carry.why':
    'Nem ebben a böngészőben kezdte el, ezért itt semmi sem lett megerősítve. Menjen vissza a szolgáltató ({$project}) oldalára, amely kérdezte, és ott írja be ezt a kódot.',
  'carry.code': 'Ott beírandó kód',
  'carry.never':
    'Csak Ön írja be. Ne olvassa fel és ne küldje el senkinek, még a szolgáltatónak ({$project}) sem.',
  'carry.copy': 'Másolás',
  copied: 'Másolva',
  'ask.title': 'Ön kérte ezt?',
  'ask.why':
    'Valaki azt kérte a szolgáltatótól ({$project}), hogy küldjön Önnek egy kódot ({$time}).',
  'ask.for': 'Mire',
  'ask.to': 'Ide küldtük',
  'ask.keep': 'Igen, én voltam',
  'ask.report': 'Nem én kértem ezt',
  'ask.what':
    'Ha nem Ön volt, azonnal leállítjuk: a kód már nem működik, és értesítjük a szolgáltatót ({$project}).',
  'asked.kept': 'Semmi sem változott',
  'asked.kept_next': 'A kódot ott használhatja, ahol kérték.',
  'asked.reported': 'Köszönjük, hogy jelezte',
  'asked.stopped_why':
    'Leállítottuk. A kód már nem működik, semmi sem lett megerősítve, és értesítettük a szolgáltatót ({$project}).',
  'asked.approved_why':
    'Már megerősítették ({$time}), ezért nem tudtuk leállítani. A szolgáltatót ({$project}) értesítettük.',
  'asked.ended_why':
    'Már véget ért, és semmi sem lett megerősítve. A szolgáltatót ({$project}) értesítettük.',
  'asked.next':
    'Változtassa meg a jelszavát a szolgáltatónál ({$project}), ha van ott jelszava. Soha ne adjon kódot senkinek, aki kéri. Ha újra kód érkezik, nyomja meg ismét ugyanezt a hivatkozást.',
  'help.title': 'Súgó a kódokhoz',
  'help.intro': 'Mi a teendő, ha egy kód vagy egy oldal nem működik.',
  'help.start': 'Hol kezdjem újra?',
  'help.start_next':
    'Abban az üzletben, alkalmazásban vagy webhelyen, amely a kódot kérte. Mi csak küldjük és ellenőrizzük a kódokat; Ön helyett nem tudunk semmit elindítani.',
  'help.browser': 'Másik böngészőben nyitottam meg a hivatkozást',
  'help.browser_next':
    'Ott semmit sem erősít meg. Ehelyett egy kódot mutat: írja be azon az oldalon, ahol elkezdte.',
  'help.locked': 'Azt írja, hogy túl sok volt a hibás kód',
  'help.locked_next':
    'Ez megállítja azokat, akik találgatnak. Kezdje újra; a következő üzenetig lehet, hogy néhány percet várnia kell.',
  'help.not_me': 'Jött egy kód, és nem én kértem',
  'help.not_me_next':
    'Ne használja, és ne adja meg senkinek. Nyomja meg a „Nem én kértem ezt” gombot az üzenetben vagy az oldalon.',
  'real.title': 'Valódi ez az üzenet?',
  'real.intro': 'Így különböztetheti meg üzeneteinket és oldalainkat a hamisaktól.',
  'real.page': 'A cím: {$host}',
  'real.page_next':
    'Olvassa el a böngészőjében, betűről betűre az első perjelig. Ha más a cím, zárja be az oldalt.',
  'real.ask': 'Senki sem kér Öntől kódot',
  'real.ask_next':
    'Sem telefonon, sem csevegésben, sem bank, sem a rendőrség. Aki kéri, az Ön nevében akar eljárni. Kódot csak azon az oldalon írjon be, ahol Ön maga kezdte el.',
  'real.reference': 'Az üzenet és az oldal ugyanazt a referenciát mutatja',
  'real.reference_next':
    'Minden üzenetben négy betű van. Az oldal ugyanezt a négyet mutatja a legújabb üzenetéhez. Ha eltérnek, nem az az üzenet, amelyre vár.',
  'real.hurry': 'A valódi üzenet megmondja, mire szolgál',
  'real.hurry_next':
    'Olvassa el, mielőtt beírja a kódot: ki kéri, mire, fizetésnél pedig az összeget és a címzettet. Ha ezek közül bármelyik hibás, ne írja be a kódot.',
  'real.link': 'A hivatkozások csak hozzánk vezetnek',
  'real.link_next':
    'Egy valódi e-mailben a hivatkozás így kezdődik: {$host}. SMS-einkben nincs hivatkozás.',
  'real.given': 'Megadott valakinek egy kódot?',
  'real.given_next':
    'Azonnal nyomja meg a „Nem én kértem ezt” gombot az üzenetben. Utána változtassa meg a jelszavát, és szóljon az üzletnek vagy a banknak, amelynek a kódja volt.',
} satisfies Catalogue
