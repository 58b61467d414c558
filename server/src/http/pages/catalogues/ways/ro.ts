/** Romanian, formal, like the messages. */
export const ro = {
  'way.another': 'Încercați altă metodă',
  'way.another_fixed': 'O metodă pe care nu ați configurat-o nu funcționează.',
  'way.sms': 'Cod prin SMS',
  'way.email': 'Cod prin e-mail',
  'way.passkey': 'Cheie de acces',
  'way.totp': 'Cod dintr-o aplicație de autentificare',
  'way.recovery_code': 'Cod de recuperare',
  'way.approval': 'Aprobare pe alt dispozitiv',
  'way.start_again': 'Conectați-vă prin altă metodă',
  'sent.sms_gone': 'Am trimis un SMS cu un cod la {$to}.',
  'sent.email_gone': 'Am trimis un e-mail cu un cod la {$to}.',
  'sent.sms_on_file_gone': 'Am trimis un SMS cu un cod la numărul înregistrat.',
  'sent.email_on_file_gone': 'Am trimis un e-mail cu un cod la adresa înregistrată.',
  'totp.why': 'Deschideți aplicația de autentificare și introduceți codul pe care îl arată acum.',
  'totp.label': 'Codul din aplicație',
  'totp.hint':
    'Doar cifre. Spațiile nu contează. Aplicația arată un cod nou la fiecare jumătate de minut.',
  'recovery_code.why':
    'Introduceți unul dintre codurile de recuperare pe care le-ați păstrat. Fiecare funcționează o singură dată.',
  'recovery_code.label': 'Cod de recuperare',
  'recovery_code.hint': 'Litere și cifre. Majusculele, spațiile și liniuțele nu contează.',
  'passkey.why':
    'Dispozitivul vă cere să îl deblocați, ca de obicei: cu degetul, cu fața sau cu un PIN.',
  'passkey.button': 'Folosiți cheia de acces',
  'passkey.script':
    'O cheie de acces funcționează doar cu scripturi. Permiteți-le pentru această pagină sau alegeți mai jos altă metodă.',
  'passkey.failed':
    'Nu s-a folosit nicio cheie de acces. Încercați din nou sau alegeți altă metodă.',
  'passkey.unsupported': 'Acest browser nu poate folosi chei de acces aici. Alegeți altă metodă.',
  'approval.why':
    'Pe un dispozitiv pe care sunteți conectat, deschideți {$address}. Acolo veți fi întrebat dacă sunteți dvs. Introduceți acolo acest număr.',
  'approval.number': 'Număr de introdus acolo',
  'approval.never':
    'Introduceți-l doar dvs. Nu îl spuneți nimănui care sună sau scrie, nici măcar la {$project}.',
  'approval.waits': 'Această pagină continuă singură imediat ce aprobați.',
  'approval.look': 'Am aprobat',
  'notice.wrong_totp_next':
    'Introduceți codul pe care îl arată aplicația acum; fiecare funcționează o singură dată. Dacă este respins din nou, verificați ceasul dispozitivului cu aplicația.',
  'notice.wrong_recovery_code_next':
    'Comparați-l cu lista dvs., literă cu literă. Un cod folosit deja nu mai funcționează.',
  'notice.wrong_passkey': 'Această cheie de acces nu a fost acceptată',
  'notice.wrong_passkey_next':
    'Folosiți cheia de acces a acestui cont sau alegeți mai jos altă metodă.',
  'notice.empty_way_next': 'Introduceți codul, apoi apăsați „Confirmați”.',
  'notice.rests_way': 'Această metodă este suspendată o vreme',
  'notice.rests_way_next':
    'S-au dat prea multe răspunsuri greșite, poate de către altcineva. Folosiți altă metodă sau reveniți mâine.',
  'notice.refused': 'Această metodă nu poate fi folosită acum',
  'notice.refused_next': 'Continuați cu cea de mai jos sau alegeți alta.',
  'notice.early': 'Această metodă nu poate fi folosită încă',
  'notice.early_next':
    'Va putea fi folosită peste {$time}. Până atunci, continuați cu cea de mai jos.',
  'step.title': 'Încă un pas',
  'step.why':
    'A fost corect. Acest cont este mai bine protejat, așa că este nevoie de o a doua metodă a dvs. înainte ca cineva să intre din nou în el.',
  'step.choose': 'Alegeți a doua metodă:',
  'step.none': 'Nu este înregistrată o a doua metodă. Cereți ajutor la {$project}.',
  'step.second': 'Al doilea din doi pași.',
  'ended.finish': 'Continuați',
  'ended.finish_next': 'S-a aprobat. Continuați aici.',
  'ended.recovered':
    'Toate celelalte sesiuni ale acestui cont au fost închise și am trimis un anunț la toate adresele lui. O vreme, {$project} vă poate cere mai multe confirmări sau poate refuza cumpărături.',
  'cooling.title': 'Încă nu',
  'cooling.why':
    'Acest cont a fost recuperat de curând. Pentru a-l proteja pe cel căruia îi aparține, acest lucru trebuie să aștepte.',
  'cooling.next': 'Se va putea face peste {$time}.',
  'signin.passkey': 'Conectați-vă cu o cheie de acces',
  'signin.or': 'sau',
  'signin.recent': 'La această adresă s-a trimis deja un mesaj',
  'signin.recent_next': 'Folosiți codul din el. Unul nou poate fi trimis peste {$time}.',
  'signin.pending': 'Introduceți codul care v-a fost trimis',
  'transaction.total': 'În total',
  'transaction.payments': 'Plăți',
  'transaction.reference': 'Referință',
  'transaction.action': 'Ce confirmați',
  'asked.kept_approved': 'S-a confirmat ({$time}). Nu mai este nimic de făcut.',
  'asked.kept_ended':
    'S-a încheiat. Dacă doriți totuși să continuați, începeți din nou acolo unde erați.',
  'asked.recovered_why':
    'Cine a intrat astfel în cont a fost deconectat, iar noi am anunțat {$project}. Metoda dvs. de revenire funcționează în continuare: începeți din nou.',
  'ask.what_over': 'Dacă nu ați fost dvs., anunțăm imediat {$project}.',
  'ask.what_recovery':
    'Dacă nu ați fost dvs., îl deconectăm pe cel care a intrat, iar noi anunțăm imediat {$project}.',
  'landing.title': 'Coduri și conectări',
  'landing.why':
    'Acest serviciu trimite coduri și le verifică. Dacă aveți un cod, introduceți-l acolo unde vi s-a cerut.',
  'landing.code': 'Introduceți codul arătat de un ecran',
  'landing.me': 'Contul și dispozitivele dvs.',
  'landing.docs': 'Pentru dezvoltatori: API',
  'landing.sandbox': 'Mediu de testare: mesaje și ceas',
} as const
