import type { AccountPhrases } from '../../account-phrases.ts'

/** Romanian, formal: what the owner of an account is told. */
export const ro = {
  'account.authenticator_added.sms':
    '{$project}: la contul dvs. s-a adăugat o metodă de conectare.',
  'account.authenticator_added.subject':
    'S-a adăugat o metodă de conectare la contul dvs. de la {$project}',
  'account.authenticator_added.body':
    'Cine o deține se poate autentifica cu ea ca fiind dvs., la fel ca prin metodele pe care le aveați deja.',
  'account.authenticator_removed.sms':
    '{$project}: din contul dvs. s-a eliminat o metodă de conectare.',
  'account.authenticator_removed.subject':
    'S-a eliminat o metodă de conectare din contul dvs. de la {$project}',
  'account.authenticator_removed.body': 'De acum înainte nu mai dă acces la contul dvs.',
  'account.authenticator_guessed.sms':
    '{$project}: s-au introdus de mai multe ori coduri greșite pentru contul dvs.',
  'account.authenticator_guessed.subject':
    'S-au introdus coduri greșite pentru contul dvs. de la {$project}',
  'account.authenticator_guessed.body':
    'Cineva a introdus de mai multe ori un cod greșit acolo unde se cerea unul din aplicația sau din lista dvs. Dacă se mai întâmplă, metoda va fi dezactivată o vreme, pentru siguranța contului dvs.',
  'account.recovery_codes_made.sms':
    '{$project}: s-au creat noi coduri de recuperare pentru contul dvs.',
  'account.recovery_codes_made.subject':
    'S-au creat noi coduri de recuperare pentru contul dvs. de la {$project}',
  'account.recovery_codes_made.body':
    'Fiecare este valabil o singură dată, dacă pierdeți celelalte metode de conectare. Codurile de recuperare mai vechi nu mai sunt valabile.',
  'account.recovery_code_used.sms':
    '{$project}: a fost folosit un cod de recuperare al contului dvs.',
  'account.recovery_code_used.subject': 'A fost folosit un cod de recuperare la {$project}',
  'account.recovery_code_used.body':
    'Acest cod nu mai este valabil. Celelalte de pe lista dvs. sunt valabile în continuare.',
  'account.address_added.sms': '{$project}: la contul dvs. s-a adăugat o adresă.',
  'account.address_added.subject': 'S-a adăugat o adresă la contul dvs. de la {$project}',
  'account.address_added.body':
    'De acum înainte, codurile pentru contul dvs. pot fi trimise și acolo.',
  'account.address_removed.sms': '{$project}: din contul dvs. s-a eliminat o adresă.',
  'account.address_removed.subject': 'S-a eliminat o adresă din contul dvs. de la {$project}',
  'account.address_removed.body': 'Codurile pentru contul dvs. nu se mai trimit acolo.',
  'account.recovered.sms': '{$project}: contul dvs. a fost recuperat.',
  'account.recovered.subject': 'Contul dvs. de la {$project} a fost recuperat',
  'account.recovered.body':
    'Cineva s-a autentificat ca fiind dvs., pentru a intra din nou în cont. Toate sesiunile deschise au fost închise.',
  'account.approval_denied.sms': '{$project}: o cerere de acces la contul dvs. a fost respinsă.',
  'account.approval_denied.subject':
    'O cerere de acces la contul dvs. de la {$project} a fost respinsă',
  'account.approval_denied.body':
    'Cineva a cerut să intre, iar răspunsul a fost nu. Nimeni nu a intrat. Dacă astfel de cereri continuă, schimbați-vă parola.',
  'account.approved.sms': '{$project}: o cerere a fost confirmată cu contul dvs.',
  'account.approved.subject': 'O cerere a fost confirmată cu contul dvs. de la {$project}',
  'account.approved.body':
    'Cineva s-a autentificat ca fiind dvs., iar ce a cerut a mers mai departe.',
  'account.which': 'Care: {$name}',
  'account.stop_advice':
    'Dacă nu ați fost dvs., opriți recuperarea aici. Linkul funcționează trei zile și deconectează pe toată lumea:',
  'account.stop': 'Opriți această recuperare',
  'account.look':
    'Dacă nu ați fost dvs., conectați-vă și verificați-vă contul: eliminați ce nu vă aparține. Dacă nu vă mai puteți conecta, cereți imediat ajutor la {$project}.',
  'account.sms_report': 'Nu ați fost dvs.? Anunțați-ne aici:',
  'account.sms_stop': 'Nu ați fost dvs.? Opriți aici:',
  'account.sms_look': 'Nu ați fost dvs.? Conectați-vă și verificați contul sau cereți ajutor.',
} satisfies AccountPhrases
