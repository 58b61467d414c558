import type { Catalogue } from '../catalogue.ts'
import { bg as account } from './account/bg.ts'
import { bg as voice } from './voice/bg.ts'

/** Bulgarian, formal. Its letters are not those of the GSM alphabet, so the `sms.` phrases are short. */
export const bg = {
  'sms.sign_in': '{$code} е Вашият код от {$project} за вход.',
  'sms.sign_up': '{$code} е Вашият код от {$project} за нов профил.',
  'sms.recovery': '{$code} е Вашият код от {$project} за възстановяване на профила.',
  'sms.add_address': '{$code} е Вашият код от {$project} за добавяне на номера.',
  'sms.device': '{$code} е Вашият код от {$project} за свързване на устройство.',
  'sms.approval': '{$code} е Вашият код от {$project} за одобряване на заявка.',
  'sms.purchase': '{$code} е Вашият код от {$project} за потвърждаване на покупка.',
  'sms.account_change': '{$code} е Вашият код от {$project} за промяна в профила.',
  'sms.other': '{$code} е Вашият код от {$project} за потвърждаване, че сте Вие.',
  'sms.transaction': '{$code} е Вашият код от {$project} за плащане на {$amount} към {$payee}.',
  'short.sign_in': '{$code} {$project}: вход.',
  'short.sign_up': '{$code} {$project}: нов профил.',
  'short.recovery': '{$code} {$project}: възстановяване на профил.',
  'short.add_address': '{$code} {$project}: добавяне на номер.',
  'short.device': '{$code} {$project}: свързване на устройство.',
  'short.approval': '{$code} {$project}: одобряване на заявка.',
  'short.purchase': '{$code} {$project}: потвърждаване на покупка.',
  'short.account_change': '{$code} {$project}: промяна в профила.',
  'short.other': '{$code} {$project}: потвърждаване, че сте Вие.',
  'short.transaction': '{$code} {$project}: плащане {$amount} към {$payee}.',
  'sms.batch':
    '{$code} е Вашият код от {$project} за плащане на общо {$amount} (плащания: {$count}) към {$payees}.',
  'sms.declared': '{$code} е Вашият код от {$project} за потвърждаване: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} (плащания: {$count}) към {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Реф. {$reference}.',
  'sms.never_share': 'Не го давайте на никого.',
  'sms.never_asked': 'Ние никога не го искаме.',
  'sms.not_you': 'Не сте го поискали? Пренебрегнете съобщението.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Валиден {$minutes} минута.}}
*   {{Валиден {$minutes} минути.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Валиден {$hours} час.}}
*   {{Валиден {$hours} часа.}}`,
  'email.subject': 'Вашият код от {$project}',
  'email.subject_with_code': '{$code} е Вашият код от {$project}',
  'email.subject_of_link': 'Вашата връзка от {$project}',
  'email.sign_in': 'Вход в профила Ви при {$project}',
  'email.sign_up': 'Създаване на профил при {$project}',
  'email.recovery': 'Възстановяване на профила Ви при {$project}',
  'email.add_address': 'Добавяне на този имейл адрес при {$project}',
  'email.device': 'Свързване на устройство при {$project}',
  'email.approval': 'Одобряване на заявка при {$project}',
  'email.purchase': 'Потвърждаване на покупка при {$project}',
  'email.account_change': 'Промяна в профила Ви при {$project}',
  'email.other': 'Потвърждаване при {$project}, че сте Вие',
  'email.transaction': 'Плащане на {$amount} към {$payee}',
  'email.batch': 'Плащане на общо {$amount} (брой плащания: {$count})',
  'email.part': '{$amount} към {$payee}',
  'email.declared': 'Моля, потвърдете: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Вашият код:',
  'email.or_code': 'Или въведете този код:',
  'email.open_link': 'Продължаване',
  'email.link_host':
    'Отваря се {$host}. Ако браузърът Ви показва друг адрес, затворете страницата.',
  'email.sent_by': 'Изпратено от {$host} за {$project}.',
  'email.reference':
    'Референция: {$reference}. Страницата, на която въвеждате кода, показва същата.',
  'email.never_share':
    'Не давайте този код на никого и не препращайте това съобщение. Никой от {$project} няма да Ви го поиска.',
  'email.not_you': 'Не сте поискали това? Не използвайте кода и ни съобщете:',
  'email.report': 'Това не беше моя заявка',
  'many_wrong_guesses.sms':
    '{$project}: за този телефонен номер бяха въведени много грешни кодове. Ако това продължи, ще спрем да изпращаме кодове до него.',
  'notice.sms_advice': 'Не бяхте Вие? Съобщете им. Ние никога не Ви искаме код.',
  'many_wrong_guesses.subject': 'Много грешни кодове за адреса Ви при {$project}',
  'many_wrong_guesses.title': 'При {$project} бяха въведени много грешни кодове',
  'many_wrong_guesses.body':
    'Някой въведе много грешни кодове за този имейл адрес. Ако това продължи, ще спрем да изпращаме кодове до него и ще Ви трябва друг начин за вход.',
  'notice.advice': 'Ако не сте били Вие, съобщете ни:',
  'notice.report': 'Това не бях аз',
  'approved.sms': '{$project}: беше използван код, който изпратихме до този телефонен номер.',
  'approved.subject': 'Кодът Ви беше използван при {$project}',
  'approved.title': 'Код за този адрес беше използван при {$project}',
  'approved.body':
    'Някой използва код или връзка, които изпратихме до този имейл адрес. Ако сте били Вие, не е нужно да правите нищо.',
  'device_approved.sms': '{$project}: с профила Ви беше свързано устройство: {$device}.',
  'device_approved.sms_was_you': 'Ако сте били Вие, всичко е наред.',
  'device_approved.sms_end': 'Не бяхте Вие? Прекратете достъпа тук:',
  'device_approved.subject': 'С профила Ви при {$project} беше свързано устройство',
  'device_approved.title': 'С профила Ви при {$project} беше свързано устройство: {$device}',
  'device_approved.when': 'Кога: {$time}',
  'device_approved.where': 'Къде: {$place}',
  'device_approved.was_you': 'Ако сте били Вие, не е нужно да правите нищо повече.',
  'device_approved.advice': 'Ако не сте били Вие, прекратете достъпа тук:',
  'device_approved.end': 'Прекратяване на достъпа на това устройство',
  ...account,
  ...voice,
} satisfies Catalogue
