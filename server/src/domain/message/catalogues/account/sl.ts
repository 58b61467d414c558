import type { AccountPhrases } from '../../account-phrases.ts'

/** Slovenian: what the owner of an account is told. */
export const sl = {
  'account.authenticator_added.sms': '{$project}: vašemu računu je bil dodan način prijave.',
  'account.authenticator_added.subject':
    'Vašemu uporabniškemu računu je bil dodan način prijave: {$project}',
  'account.authenticator_added.body':
    'Kdor ga ima, se lahko z njim izkaže kot vi, enako kot s prejšnjimi načini.',
  'account.authenticator_removed.sms':
    '{$project}: iz vašega računa je bil odstranjen način prijave.',
  'account.authenticator_removed.subject':
    'Iz vašega uporabniškega računa je bil odstranjen način prijave: {$project}',
  'account.authenticator_removed.body': 'Odslej tukaj ne velja več.',
  'account.authenticator_guessed.sms':
    '{$project}: za vaš račun je bila večkrat vnesena napačna koda.',
  'account.authenticator_guessed.subject':
    'Za vaš uporabniški račun so bile vnesene napačne kode: {$project}',
  'account.authenticator_guessed.body':
    'Nekdo je večkrat vnesel napačno kodo tam, kjer se zahteva koda iz vaše aplikacije ali z vašega seznama. Če se bo to nadaljevalo, bomo ta način zaradi varnosti vašega računa za nekaj časa izklopili.',
  'account.recovery_codes_made.sms':
    '{$project}: za vaš račun so bile ustvarjene nove obnovitvene kode.',
  'account.recovery_codes_made.subject':
    'Ustvarjene so bile nove obnovitvene kode za vaš uporabniški račun: {$project}',
  'account.recovery_codes_made.body':
    'Vsaka velja enkrat, če izgubite druge načine prijave. Starejše obnovitvene kode ne veljajo več.',
  'account.recovery_code_used.sms':
    '{$project}: uporabljena je bila obnovitvena koda vašega računa.',
  'account.recovery_code_used.subject': 'Uporabljena je bila obnovitvena koda: {$project}',
  'account.recovery_code_used.body': 'Ta koda ne velja več. Druge z vašega seznama še veljajo.',
  'account.address_added.sms': '{$project}: vašemu računu je bil dodan naslov ali številka.',
  'account.address_added.subject':
    'Vašemu uporabniškemu računu je bil dodan naslov ali številka: {$project}',
  'account.address_added.body': 'Odslej lahko kode za vaš račun prihajajo tudi tja.',
  'account.address_removed.sms':
    '{$project}: iz vašega računa je bil odstranjen naslov ali številka.',
  'account.address_removed.subject':
    'Iz vašega uporabniškega računa je bil odstranjen naslov ali številka: {$project}',
  'account.address_removed.body': 'Kode za vaš račun se tja ne pošiljajo več.',
  'account.recovered.sms': '{$project}: vaš račun je bil obnovljen.',
  'account.recovered.subject': 'Vaš uporabniški račun je bil obnovljen: {$project}',
  'account.recovered.body':
    'Nekdo je potrdil, da ste to vi, in si znova pridobil dostop. Vsi, ki so bili prijavljeni, so zdaj odjavljeni.',
  'account.approval_denied.sms': '{$project}: zahteva za vstop v vaš račun je bila zavrnjena.',
  'account.approval_denied.subject':
    'Zahteva za vstop v vaš uporabniški račun je bila zavrnjena: {$project}',
  'account.approval_denied.body':
    'Nekdo je prosil za dostop, odgovor je bil ne. Nihče ni vstopil. Če se take zahteve ponavljajo, spremenite geslo.',
  'account.approved.sms': '{$project}: z vašim računom je bila potrjena zahteva.',
  'account.approved.subject': 'Z vašim uporabniškim računom je bila potrjena zahteva: {$project}',
  'account.approved.body':
    'Nekdo je potrdil, da ste to vi, in zahtevano dejanje se je nadaljevalo.',
  'account.which': 'Kaj: {$name}',
  'account.stop_advice':
    'Če to niste bili vi, obnovitev ustavite tukaj. To lahko storite v treh dneh, pri tem bodo vsi odjavljeni:',
  'account.stop': 'Ustavi obnovitev',
  'account.look':
    'Če to niste bili vi, se prijavite in preglejte svoj račun: odstranite vse, kar ni vaše. Če se ne morete več prijaviti, takoj prosite za pomoč: {$project}.',
  'account.sms_report': 'Niste vi? Sporočite tukaj:',
  'account.sms_stop': 'Niste vi? Ustavite tukaj:',
  'account.sms_look': 'Niste vi? Prijavite se in preglejte račun ali prosite za pomoč.',
} satisfies AccountPhrases
