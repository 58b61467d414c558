/** Latvian, formal. */
export const lv = {
  'way.another': 'Izmēģināt citu veidu',
  'way.another_fixed': 'Neiestatīts veids nedarbojas.',
  'way.sms': 'Kods īsziņā',
  'way.email': 'Kods e-pastā',
  'way.passkey': 'Piekļuves atslēga',
  'way.totp': 'Kods no autentifikācijas lietotnes',
  'way.recovery_code': 'Atkopšanas kods',
  'way.approval': 'Apstiprināt citā ierīcē',
  'way.start_again': 'Pierakstīties citā veidā',
  'sent.sms_gone': 'Mēs nosūtījām īsziņu ar kodu uz numuru {$to}.',
  'sent.email_gone': 'Mēs nosūtījām e-pasta ziņojumu ar kodu uz adresi {$to}.',
  'sent.sms_on_file_gone': 'Mēs nosūtījām īsziņu ar kodu uz reģistrēto numuru.',
  'sent.email_on_file_gone': 'Mēs nosūtījām e-pasta ziņojumu ar kodu uz reģistrēto adresi.',
  'totp.why': 'Atveriet savu autentifikācijas lietotni un ierakstiet kodu, ko tā rāda tagad.',
  'totp.label': 'Kods no lietotnes',
  'totp.hint': 'Tikai cipari. Atstarpēm nav nozīmes. Lietotne ik pēc pusminūtes rāda jaunu kodu.',
  'recovery_code.why':
    'Ierakstiet vienu no saglabātajiem atkopšanas kodiem. Katrs no tiem der vienu reizi.',
  'recovery_code.label': 'Atkopšanas kods',
  'recovery_code.hint': 'Burti un cipari. Lielajiem burtiem, atstarpēm un defisēm nav nozīmes.',
  'passkey.why': 'Ierīce lūgs to atbloķēt kā parasti: ar pirkstu, seju vai PIN.',
  'passkey.button': 'Izmantot piekļuves atslēgu',
  'passkey.script':
    'Piekļuves atslēga darbojas tikai tad, ja ir atļauti skripti. Atļaujiet tos šai lapai vai zemāk izvēlieties citu veidu.',
  'passkey.failed':
    'Piekļuves atslēga netika izmantota. Mēģiniet vēlreiz vai izvēlieties citu veidu.',
  'passkey.unsupported':
    'Šajā pārlūkā šeit nevar izmantot piekļuves atslēgas. Izvēlieties citu veidu.',
  'approval.why':
    'Atveriet {$address} ierīcē, kurā esat savā kontā. Tur jautās, vai tas esat Jūs. Ierakstiet tur šo skaitli.',
  'approval.number': 'Tur ierakstāmais skaitlis',
  'approval.never':
    'To drīkstat ierakstīt tikai Jūs. Nekad nenosauciet to nevienam, kas zvana vai raksta, arī ne pakalpojumam {$project}.',
  'approval.waits': 'Šī lapa turpinās pati, tiklīdz apstiprināsiet.',
  'approval.look': 'Es to apstiprināju',
  'notice.wrong_totp_next':
    'Ierakstiet kodu, ko lietotne rāda tagad. Katrs der vienu reizi. Ja tas atkal netiek pieņemts, pārbaudiet, vai ierīcē ar lietotni pulkstenis ir pareizs.',
  'notice.wrong_recovery_code_next':
    'Salīdziniet to ar savu sarakstu, burtu pa burtam. Jau izmantots kods atkārtoti neder.',
  'notice.wrong_passkey': 'Šī piekļuves atslēga netika pieņemta',
  'notice.wrong_passkey_next':
    'Izmantojiet šī konta piekļuves atslēgu vai zemāk izvēlieties citu veidu.',
  'notice.empty_way_next': 'Ierakstiet kodu un pēc tam nospiediet Apstiprināt.',
  'notice.rests_way': 'Šis veids uz laiku ir apturēts',
  'notice.rests_way_next':
    'Sniegts pārāk daudz nepareizu atbilžu, iespējams, to darīja kāds cits. Izmantojiet citu veidu vai atgriezieties rīt.',
  'notice.refused': 'Šo veidu pašlaik nevar izmantot',
  'notice.refused_next': 'Turpiniet ar zemāk redzamo vai izvēlieties citu.',
  'notice.early': 'Šo veidu vēl nevar izmantot',
  'notice.early_next': 'Jāgaida: {$time}. Līdz tam turpiniet ar zemāk redzamo.',
  'step.title': 'Vēl viens solis',
  'step.why':
    'Tas bija pareizi. Šis konts ir labāk aizsargāts, tāpēc, pirms kāds tam atkal piekļūst, vajadzīgs vēl otrs Jūsu veids.',
  'step.choose': 'Izvēlieties otro veidu:',
  'step.none': 'Otrs veids nav reģistrēts. Lūdziet palīdzību pakalpojumam {$project}.',
  'step.second': 'Otrais solis no diviem.',
  'ended.finish': 'Turpināt',
  'ended.finish_next': 'Tas tika apstiprināts. Turpiniet šeit.',
  'ended.recovered':
    'Visas citas šī konta pierakstīšanās ir pārtrauktas, un uz visām tā adresēm nosūtīts paziņojums. Kādu laiku {$project} var prasīt no Jums vairāk vai noraidīt pirkumus.',
  'cooling.title': 'Vēl ne',
  'cooling.why': 'Šis konts nesen tika atgūts. Lai aizsargātu tā īpašnieku, ar to jāpagaida.',
  'cooling.next': 'Jāgaida: {$time}.',
  'signin.passkey': 'Pierakstīties ar piekļuves atslēgu',
  'signin.or': 'vai',
  'signin.recent': 'Uz šo adresi ziņojums jau ir nosūtīts',
  'signin.recent_next': 'Izmantojiet tajā esošo kodu. Līdz jaunam jāgaida: {$time}.',
  'signin.pending': 'Ievadiet Jums nosūtīto kodu',
  'transaction.total': 'Kopā',
  'transaction.payments': 'Maksājumi',
  'transaction.reference': 'Atsauce',
  'transaction.action': 'Ko apstiprināt',
  'asked.kept_approved': 'Tas tika apstiprināts ({$time}). Vairāk nekas nav jādara.',
  'asked.kept_ended':
    'Tas ir beidzies. Ja joprojām vēlaties turpināt, sāciet no jauna tur, kur bijāt.',
  'asked.recovered_why':
    'Tas, kas ar šo kodu piekļuva kontam, ir izrakstīts, un pakalpojums {$project} ir informēts. Jūsu ceļš atpakaļ joprojām darbojas: sāciet no jauna.',
  'ask.what_over': 'Ja tas nebijāt Jūs, pakalpojums {$project} tiks uzreiz informēts.',
  'ask.what_recovery':
    'Ja tas nebijāt Jūs, mēs izrakstīsim to, kas piekļuva, un pakalpojums {$project} tiks uzreiz informēts.',
  'landing.title': 'Kodi un pierakstīšanās',
  'landing.why':
    'Šis pakalpojums sūta un pārbauda kodus. Ja Jums ir kods, ierakstiet to tur, kur tas Jums tika prasīts.',
  'landing.code': 'Ievadīt kodu no ekrāna',
  'landing.me': 'Jūsu konts un ierīces',
  'landing.docs': 'Izstrādātājiem: API',
  'landing.sandbox': 'Smilškaste: ziņojumi un pulkstenis',
} as const
