import type { AccountPhrases } from '../../account-phrases.ts'

/** Estonian, formal: what the owner of an account is told. */
export const et = {
  'account.authenticator_added.sms': '{$project}: teie kontole lisati sisselogimisviis.',
  'account.authenticator_added.subject': 'Teie kontole teenuses {$project} lisati sisselogimisviis',
  'account.authenticator_added.body':
    'Kelle käes see on, saab sellega tõendada, et on teie, nagu ka varasemate viisidega.',
  'account.authenticator_removed.sms': '{$project}: teie kontolt eemaldati sisselogimisviis.',
  'account.authenticator_removed.subject':
    'Teie kontolt teenuses {$project} eemaldati sisselogimisviis',
  'account.authenticator_removed.body': 'Sellega ei pääse siin enam kuhugi.',
  'account.authenticator_guessed.sms':
    '{$project}: teie konto jaoks sisestati mitu korda vale kood.',
  'account.authenticator_guessed.subject':
    'Teie konto jaoks teenuses {$project} sisestati valesid koode',
  'account.authenticator_guessed.body':
    'Keegi sisestas mitu vale koodi, kui küsiti koodi teie rakendusest või nimekirjast. Kui see jätkub, lülitatakse see viis teie konto kaitseks mõneks ajaks välja.',
  'account.recovery_codes_made.sms': '{$project}: teie kontole loodi uued taastekoodid.',
  'account.recovery_codes_made.subject': 'Teie kontole teenuses {$project} loodi uued taastekoodid',
  'account.recovery_codes_made.body':
    'Iga kood kehtib üks kord, kui kaotate muud sisselogimisviisid. Varasemad taastekoodid enam ei kehti.',
  'account.recovery_code_used.sms': '{$project}: kasutati teie konto taastekoodi.',
  'account.recovery_code_used.subject': 'Teenuses {$project} kasutati taastekoodi',
  'account.recovery_code_used.body':
    'See enam ei kehti. Teised koodid teie nimekirjas kehtivad edasi.',
  'account.address_added.sms': '{$project}: teie kontole lisati aadress.',
  'account.address_added.subject': 'Teie kontole teenuses {$project} lisati aadress',
  'account.address_added.body': 'Nüüdsest saab teie konto koode saata ka sinna.',
  'account.address_removed.sms': '{$project}: teie kontolt eemaldati aadress.',
  'account.address_removed.subject': 'Teie kontolt teenuses {$project} eemaldati aadress',
  'account.address_removed.body': 'Sinna teie konto koode enam ei saadeta.',
  'account.recovered.sms': '{$project}: teie konto taastati.',
  'account.recovered.subject': 'Teie konto teenuses {$project} taastati',
  'account.recovered.body':
    'Keegi tõendas, et on teie, et kontole tagasi pääseda. Kõik, kes olid sisse logitud, logiti välja.',
  'account.approval_denied.sms': '{$project}: taotlus teie kontole pääseda lükati tagasi.',
  'account.approval_denied.subject':
    'Taotlus teie kontole pääseda lükati teenuses {$project} tagasi',
  'account.approval_denied.body':
    'Keegi soovis teie kontole pääseda ja vastus oli ei. Kedagi ei lastud sisse. Kui sellised taotlused jätkuvad, vahetage parool.',
  'account.approved.sms': '{$project}: teie kontoga kinnitati taotlus.',
  'account.approved.subject': 'Teie kontoga teenuses {$project} kinnitati taotlus',
  'account.approved.body': 'Keegi tõendas, et on teie, ja taotletud toiming tehti.',
  'account.which': 'Mille kohta: {$name}',
  'account.stop_advice':
    'Kui see ei olnud teie, peatage taastamine siin. Seda saab teha kolme päeva jooksul ja see logib kõik välja:',
  'account.stop': 'Peata taastamine',
  'account.look':
    'Kui see ei olnud teie, logige sisse ja vaadake oma konto üle: eemaldage kõik, mis pole teie oma. Kui te enam sisse logida ei saa, paluge kohe abi teenusest {$project}.',
  'account.sms_report': 'See ei olnud teie? Teatage siin:',
  'account.sms_stop': 'See ei olnud teie? Peatage siin:',
  'account.sms_look': 'See ei olnud teie? Logige sisse ja vaadake oma konto üle või paluge abi.',
} satisfies AccountPhrases
