import type { AccountPhrases } from '../../account-phrases.ts'

/** Lithuanian: what the owner of an account is told. */
export const lt = {
  'account.authenticator_added.sms': '{$project}: prie jūsų paskyros pridėtas prisijungimo būdas.',
  'account.authenticator_added.subject':
    'Prie jūsų „{$project}“ paskyros pridėtas prisijungimo būdas',
  'account.authenticator_added.body':
    'Kas jį turi, gali juo prisistatyti kaip jūs, taip pat kaip ir ankstesniais būdais.',
  'account.authenticator_removed.sms':
    '{$project}: iš jūsų paskyros pašalintas prisijungimo būdas.',
  'account.authenticator_removed.subject':
    'Iš jūsų „{$project}“ paskyros pašalintas prisijungimo būdas',
  'account.authenticator_removed.body': 'Nuo šiol jis čia nebegalioja.',
  'account.authenticator_guessed.sms':
    '{$project}: jūsų paskyrai kelis kartus įvestas neteisingas kodas.',
  'account.authenticator_guessed.subject': 'Jūsų „{$project}“ paskyrai įvesti neteisingi kodai',
  'account.authenticator_guessed.body':
    'Kažkas kelis kartus įvedė neteisingą kodą ten, kur reikia kodo iš jūsų programėlės arba sąrašo. Jei tai tęsis, šį būdą kuriam laikui išjungsime, kad apsaugotume jūsų paskyrą.',
  'account.recovery_codes_made.sms': '{$project}: jūsų paskyrai sukurti nauji atkūrimo kodai.',
  'account.recovery_codes_made.subject': 'Sukurti nauji jūsų „{$project}“ paskyros atkūrimo kodai',
  'account.recovery_codes_made.body':
    'Kiekvienas galioja vieną kartą, jei prarastumėte kitus prisijungimo būdus. Ankstesni atkūrimo kodai nebegalioja.',
  'account.recovery_code_used.sms': '{$project}: panaudotas jūsų paskyros atkūrimo kodas.',
  'account.recovery_code_used.subject': 'Panaudotas „{$project}“ atkūrimo kodas',
  'account.recovery_code_used.body': 'Šis kodas nebegalioja. Kiti jūsų sąrašo kodai tebegalioja.',
  'account.address_added.sms': '{$project}: prie jūsų paskyros pridėtas adresas arba numeris.',
  'account.address_added.subject': 'Prie jūsų „{$project}“ paskyros pridėtas adresas arba numeris',
  'account.address_added.body': 'Nuo šiol jūsų paskyros kodai gali būti siunčiami ir ten.',
  'account.address_removed.sms': '{$project}: iš jūsų paskyros pašalintas adresas arba numeris.',
  'account.address_removed.subject':
    'Iš jūsų „{$project}“ paskyros pašalintas adresas arba numeris',
  'account.address_removed.body': 'Jūsų paskyros kodai ten nebesiunčiami.',
  'account.recovered.sms': '{$project}: jūsų paskyra atkurta.',
  'account.recovered.subject': 'Jūsų „{$project}“ paskyra atkurta',
  'account.recovered.body':
    'Kažkas patvirtino, kad tai jūs, ir atgavo prieigą. Visi, kas buvo prisijungę, dabar atjungti.',
  'account.approval_denied.sms': '{$project}: užklausa prisijungti prie jūsų paskyros atmesta.',
  'account.approval_denied.subject': 'Užklausa prisijungti prie jūsų „{$project}“ paskyros atmesta',
  'account.approval_denied.body':
    'Kažkas prašė prieigos, o atsakymas buvo „ne“. Niekas neprisijungė. Jei tokios užklausos kartosis, pakeiskite slaptažodį.',
  'account.approved.sms': '{$project}: su jūsų paskyra patvirtinta užklausa.',
  'account.approved.subject': 'Su jūsų „{$project}“ paskyra patvirtinta užklausa',
  'account.approved.body': 'Kažkas patvirtino, kad tai jūs, ir prašytas veiksmas buvo tęsiamas.',
  'account.which': 'Kas: {$name}',
  'account.stop_advice':
    'Jei tai buvote ne jūs, atkūrimą sustabdykite čia. Tai galima padaryti per tris dienas, o visi bus atjungti:',
  'account.stop': 'Sustabdyti atkūrimą',
  'account.look':
    'Jei tai buvote ne jūs, prisijunkite ir peržiūrėkite savo paskyrą: pašalinkite viską, kas ne jūsų. Jei prisijungti nebegalite, iškart prašykite „{$project}“ pagalbos.',
  'account.sms_report': 'Ne jūs? Praneškite čia:',
  'account.sms_stop': 'Ne jūs? Sustabdykite čia:',
  'account.sms_look': 'Ne jūs? Prisijunkite ir peržiūrėkite paskyrą arba prašykite pagalbos.',
} satisfies AccountPhrases
