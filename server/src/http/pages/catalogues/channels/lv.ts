import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Latvian, formal. */
export const lv = {
  'way.voice': 'Kods tālruņa zvanā',
  'way.whatsapp': 'Kods WhatsApp ziņojumā',
  'way.webhook': 'Kods lietotnē',
  'sent.voice':
    'Zvanām uz numuru {$to}. Atbildiet un nospiediet jebkuru taustiņu, lai dzirdētu kodu.',
  'sent.whatsapp': 'Nosūtām WhatsApp ziņojumu ar kodu uz numuru {$to}.',
  'sent.webhook': 'Nosūtām kodu. Saņēmējs: {$to}.',
  'sent.voice_on_file':
    'Zvanām uz reģistrēto numuru. Atbildiet un nospiediet jebkuru taustiņu, lai dzirdētu kodu.',
  'sent.whatsapp_on_file': 'Nosūtām WhatsApp ziņojumu ar kodu uz reģistrēto numuru.',
  'sent.webhook_on_file': 'Nosūtām kodu uz reģistrēto lietotni.',
  'sent.voice_gone': 'Mēs zvanījām uz numuru {$to}, lai nosauktu kodu.',
  'sent.whatsapp_gone': 'Mēs nosūtījām WhatsApp ziņojumu ar kodu uz numuru {$to}.',
  'sent.webhook_gone': 'Mēs nosūtījām kodu. Saņēmējs: {$to}.',
  'sent.voice_on_file_gone': 'Mēs zvanījām uz reģistrēto numuru, lai nosauktu kodu.',
  'sent.whatsapp_on_file_gone': 'Mēs nosūtījām WhatsApp ziņojumu ar kodu uz reģistrēto numuru.',
  'sent.webhook_on_file_gone': 'Mēs nosūtījām kodu uz reģistrēto lietotni.',
  'another.voice': 'Piezvanīt un nosaukt kodu',
  'another.whatsapp': 'Nosūtīt WhatsApp ziņojumā',
  'another.webhook': 'Nosūtīt lietotnē',
  'trouble.none_voice':
    'Zvans var pienākt minūtes laikā. Pārbaudiet, vai numura beigas ir pareizas un vai tālrunis zvana arī nezināmiem numuriem. Pēc tam pieprasiet jaunu zvanu.',
  'trouble.none_whatsapp':
    'Pārbaudiet, vai WhatsApp ir iestatīts šim numuram un vai tālrunim ir interneta savienojums. Pēc tam pieprasiet jaunu ziņojumu.',
  'trouble.none_webhook':
    'Skatiet lietotni, kurā saņemat šī pakalpojuma ziņojumus. Pēc tam pieprasiet jaunu.',
  'workflow.next': 'Ja neatbildēsiet, mēs mēģināsim citā veidā. Atlikušais laiks: {$time}.',
  'notice.blocked': 'Pašlaik uz turieni nevar nosūtīt ziņojumus',
  'notice.blocked_next':
    'Šajā numuru diapazonā pieprasīts pārāk daudz kodu, un tikai daži izmantoti. Brīdi uzgaidiet vai izmantojiet citu veidu.',
  'notice.unreachable': 'Uz šo numuru nevar nosūtīt ziņojumus',
  'notice.unreachable_next':
    'Uz šādiem numuriem kodi netiek sūtīti. Izmantojiet citu numuru vai citu veidu.',
  'work.title': 'Vienu brīdi',
  'work.doing':
    'Pārlūks veic nelielu aprēķinu, lai neviens nevarētu pieprasīt tūkstošiem kodu uzreiz. Tas aizņem dažas sekundes.',
  'work.done': 'Gatavs. Varat turpināt.',
  'work.needs_script':
    'Šim solim vajadzīgs JavaScript. Ieslēdziet to un atkārtoti ielādējiet lapu vai izmantojiet citu veidu.',
  'work.button': 'Turpināt',
  'push.title': 'Jautājumi šajā pārlūkā',
  'push.about':
    'Kad kāds vēlas piekļūt Jūsu kontam, šis pārlūks var parādīt jautājumu: vai tas esat Jūs?',
  'push.turn_on': 'Jautāt man šajā pārlūkā',
  'push.turn_off': 'Vairs šeit nejautāt',
  'push.here': 'Šis pārlūks',
  'push.since': 'Jautā kopš {$time}',
  'push.refused':
    'Pārlūks to neatļauj. Pārlūka iestatījumos atļaujiet paziņojumus šai lapai un mēģiniet vēlreiz.',
  'push.none': 'Pagaidām nejautā nevienā pārlūkā.',
} satisfies ChannelsPhrases
