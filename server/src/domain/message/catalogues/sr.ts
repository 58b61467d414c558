import type { Catalogue } from '../catalogue.ts'
import { sr as account } from './account/sr.ts'
import { sr as voice } from './voice/sr.ts'

/** Serbian, in Cyrillic, formal. The `sms.` phrases are short: each message in Cyrillic has room for few words. */
export const sr = {
  'sms.sign_in': '{$code} је ваш {$project} код за пријаву.',
  'sms.sign_up': '{$code} је ваш {$project} код за отварање налога.',
  'sms.recovery': '{$code} је ваш {$project} код за опоравак налога.',
  'sms.add_address': '{$code} је ваш {$project} код за додавање броја.',
  'sms.device': '{$code} је ваш {$project} код за повезивање уређаја.',
  'sms.approval': '{$code} је ваш {$project} код за потврду захтева.',
  'sms.purchase': '{$code} је ваш {$project} код за потврду куповине.',
  'sms.account_change': '{$code} је ваш {$project} код за измену налога.',
  'sms.other': '{$code} је ваш {$project} код за потврду да сте то ви.',
  'sms.transaction': '{$code} је ваш {$project} код за плаћање {$amount}. Прималац: {$payee}.',
  'short.sign_in': '{$code} {$project}: пријава.',
  'short.sign_up': '{$code} {$project}: отварање налога.',
  'short.recovery': '{$code} {$project}: опоравак налога.',
  'short.add_address': '{$code} {$project}: додавање броја.',
  'short.device': '{$code} {$project}: повезивање уређаја.',
  'short.approval': '{$code} {$project}: потврда захтева.',
  'short.purchase': '{$code} {$project}: потврда куповине.',
  'short.account_change': '{$code} {$project}: измена налога.',
  'short.other': '{$code} {$project}: потврда да сте то ви.',
  'short.transaction': '{$code} {$project}: плаћање {$amount}, прималац {$payee}.',
  'sms.batch':
    '{$code} је ваш {$project} код за плаћање укупно {$amount} (број плаћања: {$count}). Примаоци: {$payees}.',
  'sms.declared': '{$code} је ваш {$project} код за потврду: {$action}.',
  'short.batch': '{$code} {$project}: {$amount}, број плаћања: {$count}, примаоци: {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Ознака {$reference}.',
  'sms.never_share': 'Ником га не одајте.',
  'sms.never_asked': 'Никада га не тражимо.',
  'sms.not_you': 'Нисте га тражили? Занемарите ову поруку.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Важи {$minutes} минут.}}
few {{Важи {$minutes} минута.}}
*   {{Важи {$minutes} минута.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Важи {$hours} сат.}}
few {{Важи {$hours} сата.}}
*   {{Важи {$hours} сати.}}`,
  'email.subject': 'Ваш код за {$project}',
  'email.subject_with_code': '{$code} је ваш код за {$project}',
  'email.subject_of_link': 'Ваш линк за {$project}',
  'email.sign_in': 'Пријава на {$project}',
  'email.sign_up': 'Отварање налога: {$project}',
  'email.recovery': 'Опоравак налога: {$project}',
  'email.add_address': 'Додавање ове имејл адресе: {$project}',
  'email.device': 'Повезивање уређаја: {$project}',
  'email.approval': 'Потврда захтева: {$project}',
  'email.purchase': 'Потврда куповине: {$project}',
  'email.account_change': 'Измена налога: {$project}',
  'email.other': 'Потврда да сте то ви: {$project}',
  'email.transaction': 'Плаћање {$amount}, прималац: {$payee}',
  'email.batch': 'Плаћање укупно {$amount}, број плаћања: {$count}',
  'email.part': '{$amount} – {$payee}',
  'email.declared': 'Потврдите: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Ваш код:',
  'email.or_code': 'Или унесите овај код:',
  'email.open_link': 'Настави',
  'email.link_host':
    'Отвориће се {$host}. Ако прегледач приказује другу адресу, затворите страницу.',
  'email.sent_by': 'Послато са адресе {$host} за {$project}.',
  'email.reference': 'Ознака: {$reference}. Иста је приказана на страници на којој се уноси код.',
  'email.never_share':
    'Ником не одајте овај код и не прослеђујте ову поруку. Нико из {$project} вам никада неће тражити тај код.',
  'email.not_you': 'Нисте ово тражили? Не користите код и јавите нам:',
  'email.report': 'Ово није мој захтев',
  'many_wrong_guesses.sms':
    '{$project}: за овај број је много пута унет погрешан код. Ако се то настави, искључићемо слање кодова на њега.',
  'notice.sms_advice': 'Нисте ви? Јавите то сервису. Кодове никада не тражимо.',
  'many_wrong_guesses.subject': 'Много погрешних кодова за вашу адресу: {$project}',
  'many_wrong_guesses.title': 'Много пута је унет погрешан код: {$project}',
  'many_wrong_guesses.body':
    'Неко је много пута унео погрешан код за ову имејл адресу. Ако се то настави, искључићемо слање кодова на њу и биће вам потребан други начин пријаве.',
  'notice.advice': 'Ако то нисте били ви, јавите нам:',
  'notice.report': 'То нисам ја',
  'approved.sms': '{$project}: искоришћен је код послат на овај број.',
  'approved.subject': 'Ваш код је искоришћен: {$project}',
  'approved.title': 'Искоришћен је код за ову адресу: {$project}',
  'approved.body':
    'Неко је искористио код или линк који смо послали на ову имејл адресу. Ако сте то били ви, не треба ништа да урадите.',
  'device_approved.sms': '{$project}: са вашим налогом је повезан уређај {$device}.',
  'device_approved.sms_was_you': 'Ако сте то ви, све је у реду.',
  'device_approved.sms_end': 'Нисте ви? Прекините овде:',
  'device_approved.subject': 'Уређај је повезан са вашим налогом: {$project}',
  'device_approved.title': '{$device}: уређај је повезан са вашим налогом ({$project})',
  'device_approved.when': 'Када: {$time}',
  'device_approved.where': 'Где: {$place}',
  'device_approved.was_you': 'Ако сте то били ви, не треба више ништа да урадите.',
  'device_approved.advice': 'Ако то нисте били ви, прекините приступ овде:',
  'device_approved.end': 'Прекини приступ овог уређаја',
  ...account,
  ...voice,
} satisfies Catalogue
