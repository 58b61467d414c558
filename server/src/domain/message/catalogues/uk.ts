import type { Catalogue } from '../catalogue.ts'
import { uk as account } from './account/uk.ts'
import { uk as voice } from './voice/uk.ts'

/** Ukrainian, formal. The `sms.` phrases are short: each message in Cyrillic has room for few words. */
export const uk = {
  'sms.sign_in': '{$code} — код {$project} для входу.',
  'sms.sign_up': '{$code} — код {$project} для реєстрації.',
  'sms.recovery': '{$code} — код {$project} для відновлення доступу.',
  'sms.add_address': '{$code} — код {$project} для додавання номера.',
  'sms.device': '{$code} — код {$project} для підключення пристрою.',
  'sms.approval': '{$code} — код {$project} для підтвердження запиту.',
  'sms.purchase': '{$code} — код {$project} для підтвердження покупки.',
  'sms.account_change': '{$code} — код {$project} для зміни облікового запису.',
  'sms.other': '{$code} — код {$project}, щоб підтвердити, що це ви.',
  'sms.transaction': '{$code} — код {$project} для платежу {$amount}. Отримувач: {$payee}.',
  'short.sign_in': '{$code} {$project}: вхід.',
  'short.sign_up': '{$code} {$project}: реєстрація.',
  'short.recovery': '{$code} {$project}: відновлення доступу.',
  'short.add_address': '{$code} {$project}: додавання номера.',
  'short.device': '{$code} {$project}: підключення пристрою.',
  'short.approval': '{$code} {$project}: підтвердження запиту.',
  'short.purchase': '{$code} {$project}: підтвердження покупки.',
  'short.account_change': '{$code} {$project}: зміна облікового запису.',
  'short.other': '{$code} {$project}: підтвердження особи.',
  'short.transaction': '{$code} {$project}: платіж {$amount}, отримувач {$payee}.',
  'sms.batch':
    '{$code} — код {$project} для платежів на суму {$amount} (усього: {$count}). Отримувачі: {$payees}.',
  'sms.declared': '{$code} — код {$project} для підтвердження: {$action}.',
  'short.batch': '{$code} {$project}: {$amount}, платежів: {$count}, отримувачі: {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Позначка {$reference}.',
  'sms.never_share': 'Нікому не кажіть.',
  'sms.never_asked': 'Ми ніколи його не запитуємо.',
  'sms.not_you': 'Не запитували? Проігноруйте це повідомлення.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one  {{Діє {$minutes} хвилину.}}
few  {{Діє {$minutes} хвилини.}}
many {{Діє {$minutes} хвилин.}}
*    {{Діє {$minutes} хвилини.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one  {{Діє {$hours} годину.}}
few  {{Діє {$hours} години.}}
many {{Діє {$hours} годин.}}
*    {{Діє {$hours} години.}}`,
  'email.subject': 'Ваш код {$project}',
  'email.subject_with_code': '{$code} — ваш код {$project}',
  'email.subject_of_link': 'Ваше посилання {$project}',
  'email.sign_in': 'Вхід у {$project}',
  'email.sign_up': 'Створення облікового запису {$project}',
  'email.recovery': 'Відновлення доступу до облікового запису {$project}',
  'email.add_address': 'Додавання цієї електронної адреси в {$project}',
  'email.device': 'Підключення пристрою до {$project}',
  'email.approval': 'Підтвердження запиту в {$project}',
  'email.purchase': 'Підтвердження покупки в {$project}',
  'email.account_change': 'Зміна вашого облікового запису {$project}',
  'email.other': 'Підтвердження для {$project}, що це ви',
  'email.transaction': 'Платіж {$amount}, отримувач: {$payee}',
  'email.batch': 'Платежі на загальну суму {$amount}, кількість: {$count}',
  'email.part': '{$amount} — {$payee}',
  'email.declared': 'Підтвердьте: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Ваш код:',
  'email.or_code': 'Або введіть цей код:',
  'email.open_link': 'Продовжити',
  'email.link_host': 'Відкриється {$host}. Якщо у браузері інша адреса, закрийте сторінку.',
  'email.sent_by': 'Надіслано з {$host} для {$project}.',
  'email.reference':
    'Позначка: {$reference}. Таку саму позначку показано на сторінці, де вводять код.',
  'email.never_share':
    'Нікому не повідомляйте цей код і не пересилайте цей лист. Працівники {$project} ніколи не попросять вас назвати код.',
  'email.not_you': 'Ви цього не запитували? Не використовуйте код і повідомте нам:',
  'email.report': 'Це не мій запит',
  'many_wrong_guesses.sms':
    '{$project}: для цього номера багато разів вводили неправильний код. Якщо так триватиме, ми вимкнемо надсилання кодів на нього.',
  'notice.sms_advice': 'Не ви? Повідомте сервіс. Ми ніколи не запитуємо коди.',
  'many_wrong_guesses.subject': 'Багато неправильних кодів для вашої адреси в {$project}',
  'many_wrong_guesses.title': 'У {$project} багато разів вводили неправильний код',
  'many_wrong_guesses.body':
    'Хтось багато разів увів неправильний код для цієї електронної адреси. Якщо так триватиме, ми вимкнемо надсилання кодів на неї, і вам знадобиться інший спосіб входу.',
  'notice.advice': 'Якщо це були не ви, повідомте нам:',
  'notice.report': 'Це не я',
  'approved.sms': '{$project}: код, надісланий на цей номер, використано.',
  'approved.subject': 'Ваш код використано в {$project}',
  'approved.title': 'Код для цієї адреси використано в {$project}',
  'approved.body':
    'Хтось використав код або посилання, які ми надіслали на цю електронну адресу. Якщо це були ви, нічого робити не потрібно.',
  'device_approved.sms': '{$project}: до вашого облікового запису підключено пристрій {$device}.',
  'device_approved.sms_was_you': 'Якщо це ви, усе гаразд.',
  'device_approved.sms_end': 'Не ви? Відключіть тут:',
  'device_approved.subject': 'До вашого облікового запису {$project} підключено пристрій',
  'device_approved.title': 'До вашого облікового запису {$project} підключено пристрій {$device}',
  'device_approved.when': 'Коли: {$time}',
  'device_approved.where': 'Де: {$place}',
  'device_approved.was_you': 'Якщо це були ви, більше нічого робити не потрібно.',
  'device_approved.advice': 'Якщо це були не ви, відключіть пристрій тут:',
  'device_approved.end': 'Закрити доступ цьому пристрою',
  ...account,
  ...voice,
} satisfies Catalogue
