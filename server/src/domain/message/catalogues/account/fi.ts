import type { AccountPhrases } from '../../account-phrases.ts'

/** Finnish: what the owner of an account is told. The `sms` phrases keep to the GSM alphabet. */
export const fi = {
  'account.authenticator_added.sms': '{$project}: tilillesi lisättiin kirjautumistapa.',
  'account.authenticator_added.subject':
    'Tilillesi palvelussa {$project} lisättiin kirjautumistapa',
  'account.authenticator_added.body':
    'Se, jolla on tämä kirjautumistapa, voi todistaa sillä olevansa sinä, kuten aiemmilla tavoillasi.',
  'account.authenticator_removed.sms': '{$project}: tililtäsi poistettiin kirjautumistapa.',
  'account.authenticator_removed.subject':
    'Tililtäsi palvelussa {$project} poistettiin kirjautumistapa',
  'account.authenticator_removed.body': 'Sillä ei pääse enää mihinkään täällä.',
  'account.authenticator_guessed.sms':
    '{$project}: tilillesi on syötetty useita kertoja väärä koodi.',
  'account.authenticator_guessed.subject':
    'Tilillesi palvelussa {$project} on syötetty vääriä koodeja',
  'account.authenticator_guessed.body':
    'Joku on syöttänyt useita vääriä koodeja, kun pyydettiin koodia sovelluksestasi tai listastasi. Jos tämä jatkuu, tapa poistetaan joksikin aikaa käytöstä tilisi suojaamiseksi.',
  'account.recovery_codes_made.sms': '{$project}: tilillesi luotiin uudet palautuskoodit.',
  'account.recovery_codes_made.subject':
    'Tilillesi palvelussa {$project} luotiin uudet palautuskoodit',
  'account.recovery_codes_made.body':
    'Kukin koodi toimii kerran, jos menetät muut kirjautumistapasi. Vanhat palautuskoodit eivät enää toimi.',
  'account.recovery_code_used.sms': '{$project}: tilisi palautuskoodi käytettiin.',
  'account.recovery_code_used.subject': 'Palautuskoodi käytettiin palvelussa {$project}',
  'account.recovery_code_used.body': 'Se ei enää toimi. Muut listasi koodit toimivat edelleen.',
  'account.address_added.sms': '{$project}: tilillesi lisättiin osoite.',
  'account.address_added.subject': 'Tilillesi palvelussa {$project} lisättiin osoite',
  'account.address_added.body': 'Tästä lähtien tilisi koodeja voidaan lähettää myös siihen.',
  'account.address_removed.sms': '{$project}: tililtäsi poistettiin osoite.',
  'account.address_removed.subject': 'Tililtäsi palvelussa {$project} poistettiin osoite',
  'account.address_removed.body': 'Tilisi koodeja ei enää lähetetä siihen.',
  'account.recovered.sms': '{$project}: tilisi palautettiin.',
  'account.recovered.subject': 'Tilisi palvelussa {$project} palautettiin',
  'account.recovered.body':
    'Joku todisti olevansa sinä päästäkseen takaisin tilille. Kaikki kirjautuneet on kirjattu ulos.',
  'account.approval_denied.sms': '{$project}: pyyntö päästä tilillesi hylättiin.',
  'account.approval_denied.subject': 'Pyyntö päästä tilillesi hylättiin palvelussa {$project}',
  'account.approval_denied.body':
    'Joku pyysi päästä tilillesi, ja vastaus oli ei. Ketään ei päästetty. Jos pyynnöt jatkuvat, vaihda salasanasi.',
  'account.approved.sms': '{$project}: tililläsi vahvistettiin pyyntö.',
  'account.approved.subject': 'Tililläsi palvelussa {$project} vahvistettiin pyyntö',
  'account.approved.body': 'Joku todisti olevansa sinä, ja pyydetty asia toteutettiin.',
  'account.which': 'Kohde: {$name}',
  'account.stop_advice':
    'Jos se et ollut sinä, pysäytä palautus tästä. Sen voi tehdä kolmen päivän ajan, ja se kirjaa kaikki ulos:',
  'account.stop': 'Pysäytä palautus',
  'account.look':
    'Jos se et ollut sinä, kirjaudu ja tarkista tilisi: poista kaikki, mikä ei ole sinun. Jos et enää pääse kirjautumaan, pyydä heti apua palvelusta {$project}.',
  'account.sms_report': 'Etkö se ollut sinä? Ilmoita tästä:',
  'account.sms_stop': 'Etkö se ollut sinä? Pysäytä tästä:',
  'account.sms_look': 'Etkö se ollut sinä? Kirjaudu ja tarkista tilisi tai pyydä apua.',
} satisfies AccountPhrases
