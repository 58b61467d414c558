import type { Catalogue } from '../catalogue.ts'
import { et as channels } from './channels/et.ts'
import { et as devices } from './devices/et.ts'
import { et as factors } from './factors/et.ts'
import { et as ways } from './ways/et.ts'

/** Estonian, formal, like the messages. */
export const et = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Abi',
  'frame.safety': 'Kas see sõnum on ehtne?',
  'frame.asks': '{$project} palub teie kinnitust',
  'purpose.add_phone': 'Lisage see telefoninumber teenuses {$project}',
  'transaction.amount': 'Summa',
  'transaction.payee': 'Saaja',
  'sent.sms': 'Saadame SMS-iga koodi numbrile {$to}.',
  'sent.email': 'Saadame e-kirjaga koodi aadressile {$to}.',
  'sent.sms_on_file': 'Saadame SMS-iga koodi registreeritud numbrile.',
  'sent.email_on_file': 'Saadame e-kirjaga koodi registreeritud aadressile.',
  'code.label': 'Kood sõnumist',
  'code.digits': 'Ainult numbrid. Tühikud ja sidekriipsud pole olulised.',
  'code.characters': 'Tähed ja numbrid. Suurtähed, tühikud ja sidekriipsud pole olulised.',
  'code.link': 'Või avage e-kirjas olev link, soovitatavalt selles brauseris.',
  'code.auto': 'Koodi kontrollitakse kohe, kui see on terviklik.',
  'code.auto_pasted': 'Kleebitud või automaatselt täidetud koodi kontrollitakse kohe.',
  'code.check': 'Kinnita',
  'wait.expires': 'Aega jäänud: {$time}',
  'wait.last_minute': 'Jäänud on alla ühe minuti.',
  'wait.over': 'Aeg on läbi. Laadige leht uuesti, et näha, mida edasi teha.',
  'reference.label': 'Viide',
  'reference.why': 'Kõige uuemas sõnumis on sama viide.',
  'resend.button': 'Saada uus sõnum',
  'resend.wait': 'Uue sõnumi saate tellida, kui on möödunud {$time}.',
  'resend.ready': 'Nüüd saate tellida uue sõnumi.',
  'resend.never': 'Enne aja lõppu ei saa uut sõnumit saata. Pärast seda alustage uuesti.',
  'another.sms': 'Saada SMS-iga',
  'another.email': 'Saada e-kirjaga',
  'report.button': 'Ma ei taotlenud seda',
  'safety.note':
    'Selle lehe aadress on {$host}. Teie brauser peab näitama sama aadressi. Keegi teenusest {$project} ei küsi teilt kunagi seda koodi.',
  'notice.wrong': 'See kood on vale',
  'notice.wrong_next':
    'Vaadake kõige uuemat sõnumit, mille viide on {$reference}, ja proovige uuesti.',
  'notice.empty': 'Koodi ei sisestatud',
  'notice.empty_next': 'Sisestage sõnumis olev kood ja vajutage siis Kinnita.',
  'notice.older': 'See kood on vanemast sõnumist',
  'notice.older_next':
    'Uuem kood on saadetud ({$time}). Kasutage sõnumit, mille viide on {$reference}.',
  'notice.sent': 'Uus sõnum on teel',
  'notice.sent_next': 'Selle viide on {$reference}. Kasutage selles olevat koodi.',
  'notice.wait': 'Uut sõnumit ei saa veel saata',
  'notice.wait_next':
    'Saate selle tellida, kui on möödunud {$time}. Seni kehtib teie praegune sõnum.',
  'notice.unsent': 'Sõnumit ei saanud sel viisil saata',
  'notice.unsent_next': 'Kasutage olemasolevat sõnumit või proovige allpool muud viisi.',
  'notice.older-link': 'See link on vanemast sõnumist',
  'notice.older-link_next':
    'Uuem on saadetud ({$time}). Kasutage sõnumit, mille viide on {$reference}.',
  'notice.spent': 'Seda koodi ei saa enam kasutada',
  'notice.spent_next': 'Siin saab iga koodi proovida üks kord. Tellige uus sõnum.',
  'notice.rests': 'Sellele aadressile mõnda aega koode ei saadeta',
  'notice.rests_next':
    'Täna sisestati selle jaoks liiga palju valesid koode, võib-olla tegi seda keegi teine. Logige sisse muul viisil või tulge homme tagasi.',
  'trouble.title': 'Kas see ei tööta?',
  'trouble.none': 'Sõnumit ei ole tulnud',
  'trouble.none_sms':
    'SMS võib tulla minutiga. Kontrollige, kas numbri lõpp on õige ja kas telefonil on levi. Seejärel tellige uus sõnum.',
  'trouble.none_email':
    'E-kiri võib tulla mõne minutiga. Vaadake ka rämpsposti kausta. Seejärel tellige uus sõnum.',
  'trouble.wrong': 'Koodi ei võeta vastu',
  'trouble.wrong_next': 'Kehtib ainult kõige uuem sõnum. Selle viide on {$reference}.',
  'trouble.expired': 'Aeg on läbi',
  'trouble.expired_next': 'Minge tagasi teenusesse {$project} ja alustage uuesti. Saate uue koodi.',
  'trouble.used': 'Kirjas on, et kood on juba kasutatud',
  'trouble.used_next':
    'Iga kood töötab üks kord. Kui te pole veel sinna jõudnud, kuhu soovisite, alustage teenuses {$project} uuesti.',
  'trouble.page': 'Leht või link ei tööta',
  'trouble.page_next':
    'Avage see brauseris, kus alustasite, ja lubage küpsised aadressile {$host}. Või sisestage kood seal, kus seda teilt küsiti.',
  'ended.approved': 'Kinnitatud',
  'ended.approved_why': 'Aitäh. {$project} on teadet saanud.',
  'ended.approved_next': 'Võite selle lehe sulgeda ja jätkata seal, kus alustasite.',
  'ended.used': 'Juba kinnitatud',
  'ended.used_why': 'See on juba kinnitatud ({$time}). Iga kood töötab üks kord.',
  'ended.used_next':
    'Siin pole enam midagi teha. Kui vajate uut koodi, alustage teenuses {$project} uuesti.',
  'ended.expired': 'Aeg on läbi',
  'ended.expired_why': 'Koodi kehtivusaeg on lõppenud ({$time}). Midagi ei kinnitatud.',
  'ended.expired_next': 'Minge tagasi teenusesse {$project} ja alustage uuesti. Saate uue koodi.',
  'ended.locked': 'Liiga palju valesid koode',
  'ended.locked_why': 'Teie kaitseks peatasime siin. Midagi ei kinnitatud.',
  'ended.locked_next':
    'Minge tagasi teenusesse {$project} ja alustage uuesti. Kui need koodid sisestas keegi teine, teatage sellest teenusele {$project}.',
  'ended.superseded': 'On olemas uuem taotlus',
  'ended.superseded_why':
    'Pärast seda tegite uue taotluse. See leht ja selle koodid enam ei kehti.',
  'ended.superseded_next':
    'Kasutage teenuse {$project} kõige uuemat sõnumit ja lehte. Selle võite sulgeda.',
  'ended.denied': 'Peatatud',
  'ended.denied_why':
    'Teatati, et seda ei taotletud. Midagi ei kinnitatud ja kood enam ei tööta. {$project} on teadet saanud.',
  'ended.denied_next':
    'Kui keegi võib teada teie parooli, vahetage see kohe teenuses {$project}. Ärge kunagi andke koodi kellelegi, kes seda küsib.',
  'ended.canceled': 'Tühistatud',
  'ended.canceled_why': '{$project} ei vaja seda enam. Midagi ei kinnitatud.',
  'ended.canceled_next': 'Kui soovite siiski jätkata, alustage teenuses {$project} uuesti.',
  'ended.continue': 'Jätka aadressile {$host}',
  'unknown.title': 'Siin pole midagi kinnitada',
  'unknown.why': 'Aadress on poolik, liiga vana või kuulub teisele brauserile.',
  'unknown.next':
    'Minge tagasi sinna, kus alustasite, ja alustage uuesti. Kui teil on kood, sisestage see seal, kus seda teilt küsiti.',
  'unknown.cookies': 'Kui see kordub, lubage küpsised aadressile {$host}.',
  'forbidden.title': 'Me ei võtnud seda vastu',
  'forbidden.why': 'Teie brauser ütleb, et see ei tulnud meie enda lehelt. Midagi ei muudetud.',
  'forbidden.next': 'Avage leht uuesti ja vajutage seal nuppu.',
  'busy.title': 'Siit on liiga palju katseid',
  'busy.why': 'Teie võrgust tuli lühikese aja jooksul palju päringuid. Midagi ei muudetud.',
  'busy.next': 'Proovige uuesti, kui on möödunud {$time}.',
  'defect.title': 'Meie poolel läks midagi valesti',
  'defect.why': 'See pole teie süü. Midagi ei kinnitatud.',
  'defect.next': 'Oodake hetk ja proovige siis uuesti.',
  'link.why': 'Avasite lingi sõnumist {$reference}. Üks vajutus kinnitab.',
  'link.confirm': 'Jah, kinnita',
  'carry.title': 'Sisestage see kood seal, kus alustasite',
  'carry.why':
    'See ei ole brauser, kus alustasite, seega ei kinnitatud siin midagi. Minge tagasi lehele, kus {$project} seda teilt küsis, ja sisestage see kood seal.',
  'carry.code': 'Seal sisestatav kood',
  'carry.never':
    'Sisestage see ainult ise. Ärge kunagi lugege ega saatke seda kellelegi. Seda ei tohi anda ka teenusele {$project}.',
  'carry.copy': 'Kopeeri',
  copied: 'Kopeeritud',
  'ask.title': 'Kas te taotlesite seda?',
  'ask.why': 'Keegi palus, et {$project} saadaks teile koodi ({$time}).',
  'ask.for': 'Otstarve',
  'ask.to': 'Saadetud',
  'ask.keep': 'Jah, see olin mina',
  'ask.report': 'Ma ei taotlenud seda',
  'ask.what':
    'Kui see ei olnud teie, peatame selle kohe: kood enam ei tööta ja {$project} saab teate.',
  'asked.kept': 'Midagi ei muutunud',
  'asked.kept_next': 'Saate koodi kasutada seal, kus seda teilt küsiti.',
  'asked.reported': 'Aitäh, et andsite teada',
  'asked.stopped_why':
    'See on peatatud. Kood enam ei tööta, midagi ei kinnitatud ja {$project} on teadet saanud.',
  'asked.approved_why':
    'See oli juba kinnitatud ({$time}), seega ei saanud me seda peatada. {$project} on teadet saanud.',
  'asked.ended_why': 'See oli juba lõppenud ja midagi ei kinnitatud. {$project} on teadet saanud.',
  'asked.next':
    'Vahetage oma parool teenuses {$project}, kui teil see seal on. Ärge kunagi andke koodi kellelegi, kes seda küsib. Kui kood tuleb uuesti, vajutage veel kord samale lingile.',
  'help.title': 'Abi koodidega',
  'help.intro': 'Mida teha, kui kood või leht ei tööta.',
  'help.start': 'Kus ma uuesti alustan?',
  'help.start_next':
    'Poes, rakenduses või veebisaidil, mis teilt koodi küsis. Meie ainult saadame ja kontrollime koode. Me ei saa teie eest midagi alustada.',
  'help.browser': 'Avasin lingi teises brauseris',
  'help.browser_next':
    'See ei kinnita seal midagi. Selle asemel näitab see koodi: sisestage kood lehel, kus alustasite.',
  'help.locked': 'Kirjas on, et valesid koode oli liiga palju',
  'help.locked_next':
    'See peatab arvajad. Alustage uuesti. Järgmist sõnumit võib tulla mõni minut oodata.',
  'help.not_me': 'Sain koodi, mida ma ei küsinud',
  'help.not_me_next':
    'Ärge seda kasutage ega kellelegi andke. Vajutage sõnumis või lehel „Ma ei taotlenud seda“.',
  'real.title': 'Kas see sõnum on ehtne?',
  'real.intro': 'Kuidas eristada meie sõnumeid ja lehti võltsitutest.',
  'real.page': 'Aadress on {$host}',
  'real.page_next':
    'Lugege seda brauseris tähthaaval kuni esimese kaldkriipsuni. Kui see on muu aadress, sulgege leht.',
  'real.ask': 'Keegi ei küsi teilt koodi',
  'real.ask_next':
    'Ei telefonis ega vestluses, ei pank ega politsei. Kes küsib, soovib tegutseda teie nimel. Sisestage kood ainult lehel, kus te ise alustasite.',
  'real.reference': 'Sõnumis ja lehel on sama viide',
  'real.reference_next':
    'Igas sõnumis on neli tähte. Leht näitab oma kõige uuema sõnumi sama nelja tähte. Kui need erinevad, pole see sõnum, mida ootate.',
  'real.hurry': 'Ehtne sõnum ütleb, milleks see on',
  'real.hurry_next':
    'Lugege see enne koodi sisestamist läbi: kes küsib, milleks, ning makse puhul summa ja saaja. Kui midagi on valesti, ärge koodi sisestage.',
  'real.link': 'Lingid viivad ainult meie juurde',
  'real.link_next': 'Ehtsa e-kirja lingi alguses on {$host}. Meie SMS-ides linke ei ole.',
  'real.given': 'Kas andsite koodi kellelegi?',
  'real.given_next':
    'Vajutage kohe sõnumis „Ma ei taotlenud seda“. Seejärel vahetage parool ja teatage poele või pangale, kelle kood see oli.',
} satisfies Catalogue
