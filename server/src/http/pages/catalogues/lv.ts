import type { Catalogue } from '../catalogue.ts'
import { lv as channels } from './channels/lv.ts'
import { lv as devices } from './devices/lv.ts'
import { lv as factors } from './factors/lv.ts'
import { lv as ways } from './ways/lv.ts'

/** Latvian, formal, like the messages. */
export const lv = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Palīdzība',
  'frame.safety': 'Vai šis ziņojums ir īsts?',
  'frame.asks': '{$project} lūdz Jūsu apstiprinājumu',
  'purpose.add_phone': 'Pievienojiet šo tālruņa numuru pakalpojumā {$project}',
  'transaction.amount': 'Summa',
  'transaction.payee': 'Saņēmējs',
  'sent.sms': 'Nosūtām īsziņu ar kodu uz numuru {$to}.',
  'sent.email': 'Nosūtām e-pasta ziņojumu ar kodu uz adresi {$to}.',
  'sent.sms_on_file': 'Nosūtām īsziņu ar kodu uz reģistrēto numuru.',
  'sent.email_on_file': 'Nosūtām e-pasta ziņojumu ar kodu uz reģistrēto adresi.',
  'code.label': 'Kods no ziņojuma',
  'code.digits': 'Tikai cipari. Atstarpēm un defisēm nav nozīmes.',
  'code.characters': 'Burti un cipari. Lielajiem burtiem, atstarpēm un defisēm nav nozīmes.',
  'code.link': 'Vai arī atveriet saiti e-pasta ziņojumā, vēlams, šajā pārlūkā.',
  'code.auto': 'Kods tiek pārbaudīts, tiklīdz tas ir pilnīgs.',
  'code.auto_pasted': 'Ielīmēts vai automātiski aizpildīts kods tiek pārbaudīts uzreiz.',
  'code.check': 'Apstiprināt',
  'wait.expires': 'Atlikušais laiks: {$time}',
  'wait.last_minute': 'Atlikusi mazāk nekā minūte.',
  'wait.over': 'Laiks ir beidzies. Atkārtoti ielādējiet lapu, lai redzētu, ko darīt tālāk.',
  'reference.label': 'Atsauce',
  'reference.why': 'Jaunākajā ziņojumā ir tāda pati atsauce.',
  'resend.button': 'Nosūtīt jaunu ziņojumu',
  'resend.wait': 'Līdz jaunam ziņojumam jāgaida: {$time}.',
  'resend.ready': 'Tagad varat pieprasīt jaunu ziņojumu.',
  'resend.never':
    'Jaunu ziņojumu nevar nosūtīt, kamēr laiks nav beidzies. Pēc tam sāciet no jauna.',
  'another.sms': 'Nosūtīt īsziņā',
  'another.email': 'Nosūtīt e-pastā',
  'report.button': 'Es to nepieprasīju',
  'safety.note':
    'Šīs lapas adrese ir {$host}. Pārlūkā jābūt redzamai tādai pašai adresei. Neviens no {$project} nekad neprasīs Jums šo kodu.',
  'notice.wrong': 'Šis kods nav pareizs',
  'notice.wrong_next':
    'Skatiet jaunāko ziņojumu, kura atsauce ir {$reference}, un mēģiniet vēlreiz.',
  'notice.empty': 'Kods nav ievadīts',
  'notice.empty_next': 'Ierakstiet kodu no ziņojuma un pēc tam nospiediet Apstiprināt.',
  'notice.older': 'Šis kods ir no vecāka ziņojuma',
  'notice.older_next':
    'Ir nosūtīts jaunāks kods ({$time}). Izmantojiet ziņojumu, kura atsauce ir {$reference}.',
  'notice.sent': 'Jauns ziņojums ir ceļā',
  'notice.sent_next': 'Tā atsauce ir {$reference}. Izmantojiet tajā esošo kodu.',
  'notice.wait': 'Jaunu ziņojumu vēl nevar nosūtīt',
  'notice.wait_next': 'Jāgaida: {$time}. Līdz tam der ziņojums, kas Jums jau ir.',
  'notice.unsent': 'Ziņojumu šādā veidā neizdevās nosūtīt',
  'notice.unsent_next': 'Izmantojiet ziņojumu, kas Jums jau ir, vai izmēģiniet citu veidu zemāk.',
  'notice.older-link': 'Šī saite ir no vecāka ziņojuma',
  'notice.older-link_next':
    'Ir nosūtīta jaunāka ({$time}). Izmantojiet ziņojumu, kura atsauce ir {$reference}.',
  'notice.spent': 'Šo kodu vairs nevar izmantot',
  'notice.spent_next': 'Šeit katru kodu var mēģināt vienu reizi. Pieprasiet jaunu ziņojumu.',
  'notice.rests': 'Uz šo adresi kodi kādu laiku netiek sūtīti',
  'notice.rests_next':
    'Šodien tai ievadīts pārāk daudz nepareizu kodu, iespējams, to darīja kāds cits. Pierakstieties citā veidā vai atgriezieties rīt.',
  'trouble.title': 'Vai tas nedarbojas?',
  'trouble.none': 'Ziņojums nav pienācis',
  'trouble.none_sms':
    'Īsziņa var pienākt minūtes laikā. Pārbaudiet, vai numura beigas ir pareizas un vai tālrunim ir signāls. Pēc tam pieprasiet jaunu ziņojumu.',
  'trouble.none_email':
    'E-pasta ziņojums var pienākt dažu minūšu laikā. Skatiet arī mēstuļu mapi. Pēc tam pieprasiet jaunu ziņojumu.',
  'trouble.wrong': 'Kods netiek pieņemts',
  'trouble.wrong_next': 'Der tikai jaunākais ziņojums. Tā atsauce ir {$reference}.',
  'trouble.expired': 'Laiks ir beidzies',
  'trouble.expired_next':
    'Atgriezieties pakalpojumā {$project} un sāciet no jauna. Jūs saņemsiet jaunu kodu.',
  'trouble.used': 'Rakstīts, ka kods jau ir izmantots',
  'trouble.used_next':
    'Katrs kods der vienu reizi. Ja vēl neesat tur, kur vēlējāties nokļūt, sāciet no jauna pakalpojumā {$project}.',
  'trouble.page': 'Lapa vai saite nedarbojas',
  'trouble.page_next':
    'Atveriet to pārlūkā, kurā sākāt, un atļaujiet sīkfailus adresei {$host}. Vai arī ierakstiet kodu tur, kur tas Jums tika prasīts.',
  'ended.approved': 'Apstiprināts',
  'ended.approved_why': 'Paldies! Pakalpojums {$project} ir informēts.',
  'ended.approved_next': 'Varat aizvērt šo lapu un turpināt tur, kur sākāt.',
  'ended.used': 'Jau apstiprināts',
  'ended.used_why': 'Tas jau ir apstiprināts ({$time}). Katrs kods der vienu reizi.',
  'ended.used_next':
    'Šeit vairs nekas nav jādara. Ja vajadzīgs cits kods, sāciet no jauna pakalpojumā {$project}.',
  'ended.expired': 'Laiks ir beidzies',
  'ended.expired_why': 'Koda derīguma laiks ir beidzies ({$time}). Nekas netika apstiprināts.',
  'ended.expired_next':
    'Atgriezieties pakalpojumā {$project} un sāciet no jauna. Jūs saņemsiet jaunu kodu.',
  'ended.locked': 'Pārāk daudz nepareizu kodu',
  'ended.locked_why': 'Lai Jūs aizsargātu, mēs to apturējām. Nekas netika apstiprināts.',
  'ended.locked_next':
    'Atgriezieties pakalpojumā {$project} un sāciet no jauna. Ja šos kodus ievadīja kāds cits, paziņojiet par to pakalpojumam {$project}.',
  'ended.superseded': 'Ir jaunāks pieprasījums',
  'ended.superseded_why': 'Pēc šī Jūs veicāt jaunu pieprasījumu. Šī lapa un tās kodi vairs neder.',
  'ended.superseded_next':
    'Izmantojiet jaunāko ziņojumu un jaunāko pakalpojuma {$project} lapu. Šo varat aizvērt.',
  'ended.denied': 'Apturēts',
  'ended.denied_why':
    'Tika ziņots, ka tas nav pieprasīts. Nekas netika apstiprināts, un kods vairs neder. Pakalpojums {$project} ir informēts.',
  'ended.denied_next':
    'Ja kāds varētu zināt Jūsu paroli, tūlīt nomainiet to pakalpojumā {$project}. Nekad nedodiet kodu nevienam, kas to prasa.',
  'ended.canceled': 'Atcelts',
  'ended.canceled_why':
    'Pakalpojumam {$project} tas vairs nav vajadzīgs. Nekas netika apstiprināts.',
  'ended.canceled_next': 'Ja joprojām vēlaties turpināt, sāciet no jauna pakalpojumā {$project}.',
  'ended.continue': 'Turpināt uz {$host}',
  'unknown.title': 'Šeit nav nekā apstiprināma',
  'unknown.why': 'Adrese ir nepilnīga, pārāk veca vai pieder citam pārlūkam.',
  'unknown.next':
    'Atgriezieties tur, kur sākāt, un sāciet no jauna. Ja Jums ir kods, ierakstiet to tur, kur tas Jums tika prasīts.',
  'unknown.cookies': 'Ja tas atkārtojas, atļaujiet sīkfailus adresei {$host}.',
  'forbidden.title': 'Mēs to nepieņēmām',
  'forbidden.why': 'Pārlūks norāda, ka tas nenāca no mūsu lapas. Nekas netika mainīts.',
  'forbidden.next': 'Atveriet lapu vēlreiz un nospiediet tajā pogu.',
  'busy.title': 'Pārāk daudz mēģinājumu no šejienes',
  'busy.why': 'No Jūsu tīkla īsā laikā saņemts daudz pieprasījumu. Nekas netika mainīts.',
  'busy.next': 'Mēģiniet vēlāk. Jāgaida: {$time}.',
  'defect.title': 'Pie mums radās kļūda',
  'defect.why': 'Tā nav Jūsu vaina. Nekas netika apstiprināts.',
  'defect.next': 'Brīdi uzgaidiet un mēģiniet vēlreiz.',
  'link.why': 'Jūs atvērāt saiti no ziņojuma {$reference}. Viens pogas spiediens to apstiprina.',
  'link.confirm': 'Jā, apstiprināt',
  'carry.title': 'Ierakstiet šo kodu tur, kur sākāt',
  'carry.why':
    'Šis nav pārlūks, kurā sākāt, tāpēc šeit nekas netika apstiprināts. Atgriezieties lapā, kurā {$project} lūdza apstiprinājumu, un ierakstiet šo kodu tur.',
  'carry.code': 'Tur ierakstāmais kods',
  'carry.never':
    'To drīkstat ierakstīt tikai Jūs. Nekad nelasiet un nesūtiet to nevienam, arī ne pakalpojumam {$project}.',
  'carry.copy': 'Kopēt',
  copied: 'Nokopēts',
  'ask.title': 'Vai Jūs to pieprasījāt?',
  'ask.why': 'Kāds lūdza, lai {$project} nosūta Jums kodu ({$time}).',
  'ask.for': 'Nolūks',
  'ask.to': 'Nosūtīts uz',
  'ask.keep': 'Jā, tas biju es',
  'ask.report': 'Es to nepieprasīju',
  'ask.what':
    'Ja tas nebijāt Jūs, mēs to tūlīt apturēsim: kods vairs nederēs, un pakalpojums {$project} tiks informēts.',
  'asked.kept': 'Nekas nav mainījies',
  'asked.kept_next': 'Varat izmantot kodu tur, kur tas Jums tika prasīts.',
  'asked.reported': 'Paldies, ka paziņojāt',
  'asked.stopped_why':
    'Tas ir apturēts. Kods vairs neder, nekas netika apstiprināts, un pakalpojums {$project} ir informēts.',
  'asked.approved_why':
    'Tas jau bija apstiprināts ({$time}), tāpēc nevarējām to apturēt. Pakalpojums {$project} ir informēts.',
  'asked.ended_why':
    'Tas jau bija beidzies, un nekas netika apstiprināts. Pakalpojums {$project} ir informēts.',
  'asked.next':
    'Nomainiet paroli pakalpojumā {$project}, ja Jums tāda tur ir. Nekad nedodiet kodu nevienam, kas to prasa. Ja kods pienāk atkal, vēlreiz nospiediet to pašu saiti.',
  'help.title': 'Palīdzība ar kodiem',
  'help.intro': 'Ko darīt, ja kods vai lapa nedarbojas.',
  'help.start': 'Kur sākt no jauna?',
  'help.start_next':
    'Veikalā, lietotnē vai vietnē, kas Jums prasīja kodu. Mēs tikai nosūtām un pārbaudām kodus. Mēs neko nevaram sākt Jūsu vietā.',
  'help.browser': 'Es atvēru saiti citā pārlūkā',
  'help.browser_next':
    'Tur tā neko neapstiprina. Tā vietā tā parāda kodu: ierakstiet to lapā, kurā sākāt.',
  'help.locked': 'Rakstīts, ka bija pārāk daudz nepareizu kodu',
  'help.locked_next':
    'Tas aptur tos, kas min. Sāciet no jauna. Uz nākamo ziņojumu, iespējams, būs jāgaida dažas minūtes.',
  'help.not_me': 'Pienāca kods, ko es neprasīju',
  'help.not_me_next':
    'Neizmantojiet to un nedodiet to nevienam. Ziņojumā vai lapā nospiediet “Es to nepieprasīju”.',
  'real.title': 'Vai šis ziņojums ir īsts?',
  'real.intro': 'Kā atšķirt mūsu ziņojumus un lapas no viltotiem.',
  'real.page': 'Adrese ir {$host}',
  'real.page_next':
    'Izlasiet to pārlūkā burtu pa burtam līdz pirmajai slīpsvītrai. Ja tā ir cita, aizveriet lapu.',
  'real.ask': 'Neviens Jums neprasa kodu',
  'real.ask_next':
    'Ne pa tālruni, ne tērzēšanā, ne banka, ne policija. Kas prasa kodu, tas vēlas rīkoties Jūsu vārdā. Ierakstiet kodu tikai tajā lapā, kurā Jūs sākāt.',
  'real.reference': 'Ziņojumā un lapā ir viena un tā pati atsauce',
  'real.reference_next':
    'Katrā ziņojumā ir četri burti. Lapā redzami tie paši četri burti no jaunākā ziņojuma. Ja tie atšķiras, tas nav ziņojums, ko gaidāt.',
  'real.hurry': 'Īstā ziņojumā ir teikts, kam tas paredzēts',
  'real.hurry_next':
    'Pirms ievadāt kodu, izlasiet to: kas prasa, kam tas vajadzīgs, un maksājumam arī summu un saņēmēju. Ja kaut kas ir nepareizi, kodu neievadiet.',
  'real.link': 'Saites ved tikai pie mums',
  'real.link_next': 'Saite īstā e-pasta ziņojumā sākas ar {$host}. Mūsu īsziņās saišu nav.',
  'real.given': 'Vai iedevāt kodu kādam citam?',
  'real.given_next':
    'Tūlīt ziņojumā nospiediet “Es to nepieprasīju”. Pēc tam nomainiet paroli un paziņojiet veikalam vai bankai, kuras kods tas bija.',
} satisfies Catalogue
