import type { AccountPhrases } from '../../account-phrases.ts'

/** Latvian, formal: what the owner of an account is told. */
export const lv = {
  'account.authenticator_added.sms': '{$project}: Jūsu kontam pievienots pierakstīšanās veids.',
  'account.authenticator_added.subject': 'Jūsu {$project} kontam pievienots pierakstīšanās veids',
  'account.authenticator_added.body':
    'Kam tas ir, tas ar to var apliecināt, ka ir Jūs, tāpat kā ar līdzšinējiem veidiem.',
  'account.authenticator_removed.sms': '{$project}: no Jūsu konta noņemts pierakstīšanās veids.',
  'account.authenticator_removed.subject': 'No Jūsu {$project} konta noņemts pierakstīšanās veids',
  'account.authenticator_removed.body': 'Turpmāk ar to šeit vairs nevar piekļūt nekam.',
  'account.authenticator_guessed.sms':
    '{$project}: Jūsu kontam vairākkārt ievadīti nepareizi kodi.',
  'account.authenticator_guessed.subject': 'Jūsu {$project} kontam ievadīti nepareizi kodi',
  'account.authenticator_guessed.body':
    'Kāds ievadīja vairākus nepareizus kodus, kad bija jāievada kods no Jūsu lietotnes vai saraksta. Ja tas turpināsies, šis veids uz laiku tiks izslēgts, lai aizsargātu Jūsu kontu.',
  'account.recovery_codes_made.sms': '{$project}: Jūsu kontam izveidoti jauni atkopšanas kodi.',
  'account.recovery_codes_made.subject': 'Jūsu {$project} kontam izveidoti jauni atkopšanas kodi',
  'account.recovery_codes_made.body':
    'Katrs kods der vienu reizi, ja zaudējat citus pierakstīšanās veidus. Iepriekšējie atkopšanas kodi vairs neder.',
  'account.recovery_code_used.sms': '{$project}: izmantots Jūsu konta atkopšanas kods.',
  'account.recovery_code_used.subject': 'Pakalpojumā {$project} izmantots atkopšanas kods',
  'account.recovery_code_used.body': 'Tas vairs neder. Pārējie kodi Jūsu sarakstā joprojām der.',
  'account.address_added.sms': '{$project}: Jūsu kontam pievienota adrese.',
  'account.address_added.subject': 'Jūsu {$project} kontam pievienota adrese',
  'account.address_added.body': 'Turpmāk Jūsu konta kodus var sūtīt arī uz to.',
  'account.address_removed.sms': '{$project}: no Jūsu konta noņemta adrese.',
  'account.address_removed.subject': 'No Jūsu {$project} konta noņemta adrese',
  'account.address_removed.body': 'Uz to Jūsu konta kodi vairs netiek sūtīti.',
  'account.recovered.sms': '{$project}: Jūsu konts ir atgūts.',
  'account.recovered.subject': 'Jūsu {$project} konts ir atgūts',
  'account.recovered.body':
    'Kāds apliecināja, ka ir Jūs, lai atgūtu piekļuvi kontam. Visi, kas bija pierakstījušies, ir izrakstīti.',
  'account.approval_denied.sms': '{$project}: noraidīts pieprasījums piekļūt Jūsu kontam.',
  'account.approval_denied.subject': 'Noraidīts pieprasījums piekļūt Jūsu {$project} kontam',
  'account.approval_denied.body':
    'Kāds lūdza piekļuvi, un atbilde bija nē. Neviens netika ielaists. Ja šādi pieprasījumi turpinās, nomainiet paroli.',
  'account.approved.sms': '{$project}: ar Jūsu kontu apstiprināts pieprasījums.',
  'account.approved.subject': 'Ar Jūsu {$project} kontu apstiprināts pieprasījums',
  'account.approved.body': 'Kāds apliecināja, ka ir Jūs, un pieprasītā darbība tika veikta.',
  'account.which': 'Par ko: {$name}',
  'account.stop_advice':
    'Ja tas nebijāt Jūs, apturiet atgūšanu šeit. To var izdarīt trīs dienu laikā, un visi tiks izrakstīti:',
  'account.stop': 'Apturēt šo atgūšanu',
  'account.look':
    'Ja tas nebijāt Jūs, pierakstieties un pārbaudiet savu kontu: noņemiet visu, kas nav Jūsu. Ja vairs nevarat pierakstīties, nekavējoties lūdziet palīdzību pakalpojumam {$project}.',
  'account.sms_report': 'Tas nebijāt Jūs? Ziņojiet šeit:',
  'account.sms_stop': 'Tas nebijāt Jūs? Apturiet šeit:',
  'account.sms_look':
    'Tas nebijāt Jūs? Pierakstieties un pārbaudiet savu kontu vai lūdziet palīdzību.',
} satisfies AccountPhrases
