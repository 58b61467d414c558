import type { AccountPhrases } from '../../account-phrases.ts'

/** Serbian, in Cyrillic: what the owner of an account is told. */
export const sr = {
  'account.authenticator_added.sms': '{$project}: вашем налогу је додат начин пријаве.',
  'account.authenticator_added.subject': 'Вашем налогу је додат начин пријаве: {$project}',
  'account.authenticator_added.body':
    'Ко га има, може њиме да се представи као ви, као и досадашњим начинима.',
  'account.authenticator_removed.sms': '{$project}: из вашег налога је уклоњен начин пријаве.',
  'account.authenticator_removed.subject': 'Из вашег налога је уклоњен начин пријаве: {$project}',
  'account.authenticator_removed.body': 'Од сада овде више не важи.',
  'account.authenticator_guessed.sms':
    '{$project}: за ваш налог је неколико пута унет погрешан код.',
  'account.authenticator_guessed.subject': 'За ваш налог су унети погрешни кодови: {$project}',
  'account.authenticator_guessed.body':
    'Неко је неколико пута унео погрешан код тамо где се тражи код из ваше апликације или са вашег списка. Ако се то настави, тај начин ћемо на неко време искључити ради заштите вашег налога.',
  'account.recovery_codes_made.sms':
    '{$project}: за ваш налог су направљени нови кодови за опоравак.',
  'account.recovery_codes_made.subject':
    'Направљени су нови кодови за опоравак вашег налога: {$project}',
  'account.recovery_codes_made.body':
    'Сваки важи једном, ако изгубите друге начине пријаве. Старији кодови за опоравак више не важе.',
  'account.recovery_code_used.sms': '{$project}: искоришћен је код за опоравак вашег налога.',
  'account.recovery_code_used.subject': 'Искоришћен је код за опоравак: {$project}',
  'account.recovery_code_used.body': 'Тај код више не важи. Остали са вашег списка и даље важе.',
  'account.address_added.sms': '{$project}: вашем налогу је додата адреса или број.',
  'account.address_added.subject': 'Вашем налогу је додата адреса или број: {$project}',
  'account.address_added.body': 'Од сада кодови за ваш налог могу да стижу и тамо.',
  'account.address_removed.sms': '{$project}: из вашег налога је уклоњена адреса или број.',
  'account.address_removed.subject': 'Из вашег налога је уклоњена адреса или број: {$project}',
  'account.address_removed.body': 'Кодови за ваш налог се више не шаљу тамо.',
  'account.recovered.sms': '{$project}: ваш налог је опорављен.',
  'account.recovered.subject': 'Ваш налог је опорављен: {$project}',
  'account.recovered.body':
    'Неко је потврдио да сте то ви како би поново добио приступ. Сви који су били пријављени сада су одјављени.',
  'account.approval_denied.sms': '{$project}: одбијен је захтев за улазак у ваш налог.',
  'account.approval_denied.subject': 'Одбијен је захтев за улазак у ваш налог: {$project}',
  'account.approval_denied.body':
    'Неко је тражио приступ, а одговор је био не. Нико није ушао. Ако се такви захтеви понове, промените лозинку.',
  'account.approved.sms': '{$project}: вашим налогом је потврђен захтев.',
  'account.approved.subject': 'Вашим налогом је потврђен захтев: {$project}',
  'account.approved.body': 'Неко је потврдио да сте то ви и оно што је тражено се наставило.',
  'account.which': 'Шта: {$name}',
  'account.stop_advice':
    'Ако то нисте били ви, зауставите опоравак овде. То можете да урадите у року од три дана, а сви ће бити одјављени:',
  'account.stop': 'Заустави опоравак',
  'account.look':
    'Ако то нисте били ви, пријавите се и прегледајте свој налог: уклоните све што није ваше. Ако више не можете да се пријавите, одмах затражите помоћ: {$project}.',
  'account.sms_report': 'Нисте ви? Јавите овде:',
  'account.sms_stop': 'Нисте ви? Зауставите овде:',
  'account.sms_look': 'Нисте ви? Пријавите се и прегледајте налог или затражите помоћ.',
} satisfies AccountPhrases
