import type { AccountPhrases } from '../../account-phrases.ts'

/** Croatian: what the owner of an account is told. */
export const hr = {
  'account.authenticator_added.sms': '{$project}: vašem je računu dodan način prijave.',
  'account.authenticator_added.subject':
    'Vašem je korisničkom računu dodan način prijave: {$project}',
  'account.authenticator_added.body':
    'Tko ga ima, može se njime predstaviti kao vi, kao i dosadašnjim načinima.',
  'account.authenticator_removed.sms': '{$project}: iz vašeg je računa uklonjen način prijave.',
  'account.authenticator_removed.subject':
    'Iz vašeg je korisničkog računa uklonjen način prijave: {$project}',
  'account.authenticator_removed.body': 'Od sada ovdje više ne vrijedi.',
  'account.authenticator_guessed.sms':
    '{$project}: za vaš je račun nekoliko puta unesen pogrešan kod.',
  'account.authenticator_guessed.subject':
    'Za vaš su korisnički račun uneseni pogrešni kodovi: {$project}',
  'account.authenticator_guessed.body':
    'Netko je nekoliko puta unio pogrešan kod ondje gdje se traži kod iz vaše aplikacije ili s vašeg popisa. Ako se to nastavi, taj ćemo način na neko vrijeme isključiti radi zaštite vašeg računa.',
  'account.recovery_codes_made.sms':
    '{$project}: za vaš su račun izrađeni novi kodovi za oporavak.',
  'account.recovery_codes_made.subject':
    'Izrađeni su novi kodovi za oporavak vašeg korisničkog računa: {$project}',
  'account.recovery_codes_made.body':
    'Svaki vrijedi jedanput, ako izgubite druge načine prijave. Stariji kodovi za oporavak više ne vrijede.',
  'account.recovery_code_used.sms': '{$project}: upotrijebljen je kod za oporavak vašeg računa.',
  'account.recovery_code_used.subject': 'Upotrijebljen je kod za oporavak: {$project}',
  'account.recovery_code_used.body':
    'Taj kod više ne vrijedi. Ostali s vašeg popisa i dalje vrijede.',
  'account.address_added.sms': '{$project}: vašem je računu dodana adresa ili broj.',
  'account.address_added.subject': 'Vašem je korisničkom računu dodana adresa ili broj: {$project}',
  'account.address_added.body': 'Od sada kodovi za vaš račun mogu stizati i onamo.',
  'account.address_removed.sms': '{$project}: iz vašeg je računa uklonjena adresa ili broj.',
  'account.address_removed.subject':
    'Iz vašeg je korisničkog računa uklonjena adresa ili broj: {$project}',
  'account.address_removed.body': 'Kodovi za vaš račun onamo se više ne šalju.',
  'account.recovered.sms': '{$project}: vaš je račun oporavljen.',
  'account.recovered.subject': 'Vaš je korisnički račun oporavljen: {$project}',
  'account.recovered.body':
    'Netko je potvrdio da ste to vi kako bi ponovno dobio pristup. Svi koji su bili prijavljeni sada su odjavljeni.',
  'account.approval_denied.sms': '{$project}: odbijen je zahtjev za ulazak u vaš račun.',
  'account.approval_denied.subject':
    'Odbijen je zahtjev za ulazak u vaš korisnički račun: {$project}',
  'account.approval_denied.body':
    'Netko je tražio pristup, a odgovor je bio ne. Nitko nije ušao. Ako se takvi zahtjevi ponove, promijenite lozinku.',
  'account.approved.sms': '{$project}: vašim je računom potvrđen zahtjev.',
  'account.approved.subject': 'Vašim je korisničkim računom potvrđen zahtjev: {$project}',
  'account.approved.body': 'Netko je potvrdio da ste to vi i ono što je zatraženo nastavilo se.',
  'account.which': 'Što: {$name}',
  'account.stop_advice':
    'Ako to niste bili vi, zaustavite oporavak ovdje. To možete učiniti u roku od tri dana, a svi će biti odjavljeni:',
  'account.stop': 'Zaustavi oporavak',
  'account.look':
    'Ako to niste bili vi, prijavite se i pregledajte svoj račun: uklonite sve što nije vaše. Ako se više ne možete prijaviti, odmah zatražite pomoć: {$project}.',
  'account.sms_report': 'Niste vi? Javite ovdje:',
  'account.sms_stop': 'Niste vi? Zaustavite ovdje:',
  'account.sms_look': 'Niste vi? Prijavite se i pregledajte račun ili zatražite pomoć.',
} satisfies AccountPhrases
