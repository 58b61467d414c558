/** Slovenian, formal, like the messages. */
export const sl = {
  'way.another': 'Drug način',
  'way.another_fixed': 'Način, ki ga niste nastavili, ne bo deloval.',
  'way.sms': 'Koda v sporočilu SMS',
  'way.email': 'Koda po e-pošti',
  'way.passkey': 'Ključ za dostop',
  'way.totp': 'Koda iz aplikacije za preverjanje pristnosti',
  'way.recovery_code': 'Obnovitvena koda',
  'way.approval': 'Potrditev v drugi napravi',
  'way.start_again': 'Prijava na drug način',
  'sent.sms_gone': 'Poslali smo sporočilo SMS s kodo na {$to}.',
  'sent.email_gone': 'Poslali smo e-poštno sporočilo s kodo na {$to}.',
  'sent.sms_on_file_gone':
    'Poslali smo sporočilo SMS s kodo na številko, shranjeno v uporabniškem računu.',
  'sent.email_on_file_gone':
    'Poslali smo e-poštno sporočilo s kodo na naslov, shranjen v uporabniškem računu.',
  'totp.why': 'Odprite aplikacijo za preverjanje pristnosti in vnesite kodo, ki jo prikazuje zdaj.',
  'totp.label': 'Koda iz aplikacije',
  'totp.hint':
    'Samo števke. Presledki niso pomembni. Aplikacija vsake pol minute prikaže novo kodo.',
  'recovery_code.why': 'Vnesite eno od obnovitvenih kod, ki ste jih shranili. Vsaka velja enkrat.',
  'recovery_code.label': 'Obnovitvena koda',
  'recovery_code.hint': 'Črke in števke. Velike črke, presledki in vezaji niso pomembni.',
  'passkey.why':
    'Naprava vas bo prosila, da jo odklenete kot običajno: s prstom, obrazom ali kodo PIN.',
  'passkey.button': 'Uporabi ključ za dostop',
  'passkey.script':
    'Ključ za dostop deluje le s skripti. Dovolite jih za to stran ali spodaj izberite drug način.',
  'passkey.failed': 'Ključ za dostop ni bil uporabljen. Poskusite znova ali izberite drug način.',
  'passkey.unsupported':
    'Ta brskalnik tukaj ne more uporabljati ključev za dostop. Izberite drug način.',
  'approval.why':
    'V napravi, v kateri ste prijavljeni, odprite {$address}. Tam vas bo vprašalo, ali ste to vi. Tja vnesite to število.',
  'approval.number': 'Število, ki ga vnesete tam',
  'approval.never':
    'Vnesite ga samo sami. Ne povejte ga nikomur, ki kliče ali piše, tudi če trdi, da je {$project}.',
  'approval.waits': 'Ko potrdite, ta stran nadaljuje sama.',
  'approval.look': 'Je že potrjeno',
  'notice.wrong_totp_next':
    'Vnesite kodo, ki jo aplikacija prikazuje zdaj; vsaka velja enkrat. Če bo spet zavrnjena, preverite uro v napravi z aplikacijo.',
  'notice.wrong_recovery_code_next':
    'Primerjajte jo s seznamom, črko za črko. Že uporabljena koda ne velja znova.',
  'notice.wrong_passkey': 'Ta ključ za dostop ni bil sprejet',
  'notice.wrong_passkey_next':
    'Uporabite ključ za dostop tega računa ali spodaj izberite drug način.',
  'notice.empty_way_next': 'Vnesite kodo in pritisnite »Potrdi«.',
  'notice.rests_way': 'Ta način nekaj časa ni na voljo',
  'notice.rests_way_next':
    'Bilo je preveč napačnih odgovorov, morda jih je dal kdo drug. Izberite drug način ali se vrnite jutri.',
  'notice.refused': 'Ta način zdaj ni na voljo',
  'notice.refused_next': 'Nadaljujte s spodnjim ali izberite drugega.',
  'notice.early': 'Ta način še ni na voljo',
  'notice.early_next': 'Na voljo bo čez {$time}. Do takrat nadaljujte s spodnjim.',
  'step.title': 'Še en korak',
  'step.why':
    'To je bilo pravilno. Ta račun je bolje zaščiten, zato je za vrnitev vanj potreben še vaš drugi način.',
  'step.choose': 'Izberite drugi način:',
  'step.none': 'Drugi način ni nastavljen. Prosite za pomoč: {$project}.',
  'step.second': 'Drugi od dveh korakov.',
  'ended.finish': 'Nadaljuj',
  'ended.finish_next': 'Potrjeno je. Nadaljujte tukaj.',
  'ended.recovered':
    'Povsod drugje ste odjavljeni iz tega računa in o tem so bili obveščeni vsi njegovi naslovi in številke. Nekaj časa lahko {$project} zahteva dodatne potrditve ali zavrača nakupe.',
  'cooling.title': 'Še ni mogoče',
  'cooling.why':
    'Ta račun je bil pred kratkim obnovljen. Zaradi zaščite njegovega lastnika mora to počakati.',
  'cooling.next': 'Mogoče bo čez {$time}.',
  'signin.passkey': 'Prijava s ključem za dostop',
  'signin.or': 'ali',
  'signin.recent': 'Tja je bilo sporočilo že poslano',
  'signin.recent_next': 'Uporabite kodo iz njega. Novo bo mogoče poslati čez {$time}.',
  'signin.pending': 'Vnesi poslano kodo',
  'transaction.total': 'Skupaj',
  'transaction.payments': 'Plačila',
  'transaction.reference': 'Sklic',
  'transaction.action': 'Kaj potrjujete',
  'asked.kept_approved': 'Potrjeno: {$time}. Ni vam treba storiti ničesar več.',
  'asked.kept_ended':
    'Zahteva je končana. Če želite še nadaljevati, začnite znova tam, kjer ste bili.',
  'asked.recovered_why':
    'Kdor je z njo vstopil v račun, je odjavljen. O tem smo obvestili {$project}. Vaša lastna pot nazaj še deluje: začnite znova.',
  'ask.what_over': 'Če to niste bili vi, bomo takoj obvestili {$project}.',
  'ask.what_recovery':
    'Če to niste bili vi, bomo odjavili tistega, ki je vstopil, in takoj obvestili {$project}.',
  'landing.title': 'Kode in prijave',
  'landing.why':
    'Ta storitev pošilja in preverja kode. Če imate kodo, jo vnesite tam, kjer se zahteva.',
  'landing.code': 'Vnesi kodo z zaslona',
  'landing.me': 'Vaš račun in vaše naprave',
  'landing.docs': 'Za razvijalce: API',
  'landing.sandbox': 'Preskusno okolje: sporočila in ura',
} as const
