import type { Catalogue } from '../catalogue.ts'
import { ru as account } from './account/ru.ts'
import { ru as voice } from './voice/ru.ts'

/** Russian, formal. The `sms.` phrases are short: each message in Cyrillic has room for few words. */
export const ru = {
  'sms.sign_in': '{$code} — код {$project} для входа.',
  'sms.sign_up': '{$code} — код {$project} для создания аккаунта.',
  'sms.recovery': '{$code} — код {$project} для восстановления аккаунта.',
  'sms.add_address': '{$code} — код {$project} для добавления номера.',
  'sms.device': '{$code} — код {$project} для подключения устройства.',
  'sms.approval': '{$code} — код {$project} для подтверждения запроса.',
  'sms.purchase': '{$code} — код {$project} для подтверждения покупки.',
  'sms.account_change': '{$code} — код {$project} для изменения аккаунта.',
  'sms.other': '{$code} — код {$project}, чтобы подтвердить, что это вы.',
  'sms.transaction': '{$code} — код {$project} для платежа {$amount}. Получатель: {$payee}.',
  'short.sign_in': '{$code} {$project}: вход.',
  'short.sign_up': '{$code} {$project}: новый аккаунт.',
  'short.recovery': '{$code} {$project}: восстановление аккаунта.',
  'short.add_address': '{$code} {$project}: добавление номера.',
  'short.device': '{$code} {$project}: подключение устройства.',
  'short.approval': '{$code} {$project}: подтверждение запроса.',
  'short.purchase': '{$code} {$project}: подтверждение покупки.',
  'short.account_change': '{$code} {$project}: изменение аккаунта.',
  'short.other': '{$code} {$project}: подтверждение личности.',
  'short.transaction': '{$code} {$project}: {$amount}, получатель {$payee}.',
  'sms.batch':
    '{$code} — код {$project} для платежей на сумму {$amount} (всего: {$count}). Получатели: {$payees}.',
  'sms.declared': '{$code} — код {$project} для подтверждения: {$action}.',
  'short.batch': '{$code} {$project}: {$amount}, платежей: {$count}, получатели: {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Метка {$reference}.',
  'sms.never_share': 'Никому не сообщайте.',
  'sms.never_asked': 'Мы никогда его не спросим.',
  'sms.not_you': 'Не запрашивали? Проигнорируйте это сообщение.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one  {{Действует {$minutes} минуту.}}
few  {{Действует {$minutes} минуты.}}
many {{Действует {$minutes} минут.}}
*    {{Действует {$minutes} минуты.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one  {{Действует {$hours} час.}}
few  {{Действует {$hours} часа.}}
many {{Действует {$hours} часов.}}
*    {{Действует {$hours} часа.}}`,
  'email.subject': 'Ваш код {$project}',
  'email.subject_with_code': '{$code} — ваш код {$project}',
  'email.subject_of_link': 'Ваша ссылка {$project}',
  'email.sign_in': 'Вход в {$project}',
  'email.sign_up': 'Создание аккаунта {$project}',
  'email.recovery': 'Восстановление доступа к аккаунту {$project}',
  'email.add_address': 'Добавление этого адреса электронной почты в {$project}',
  'email.device': 'Подключение устройства к {$project}',
  'email.approval': 'Подтверждение запроса в {$project}',
  'email.purchase': 'Подтверждение покупки в {$project}',
  'email.account_change': 'Изменение вашего аккаунта {$project}',
  'email.other': 'Подтверждение для {$project}, что это вы',
  'email.transaction': 'Платеж {$amount}, получатель: {$payee}',
  'email.batch': 'Платежи на общую сумму {$amount}, количество: {$count}',
  'email.part': '{$amount} — {$payee}',
  'email.declared': 'Подтвердите: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Ваш код:',
  'email.or_code': 'Или введите этот код:',
  'email.open_link': 'Продолжить',
  'email.link_host': 'Откроется {$host}. Если в браузере другой адрес, закройте страницу.',
  'email.sent_by': 'Отправлено с {$host} для {$project}.',
  'email.reference': 'Метка: {$reference}. Такая же метка показана на странице, где вводится код.',
  'email.never_share':
    'Никому не сообщайте этот код и не пересылайте это письмо. Сотрудники {$project} никогда не попросят вас назвать код.',
  'email.not_you': 'Вы этого не запрашивали? Не используйте код и сообщите нам:',
  'email.report': 'Это не мой запрос',
  'many_wrong_guesses.sms':
    '{$project}: для этого номера много раз вводили неверный код. Если это продолжится, мы отключим отправку кодов на него.',
  'notice.sms_advice': 'Не вы? Сообщите сервису. Мы никогда не спрашиваем коды.',
  'many_wrong_guesses.subject': 'Много неверных кодов для вашего адреса в {$project}',
  'many_wrong_guesses.title': 'В {$project} много раз вводили неверный код',
  'many_wrong_guesses.body':
    'Кто-то много раз ввел неверный код для этого адреса электронной почты. Если это продолжится, мы отключим отправку кодов на него, и вам понадобится другой способ входа.',
  'notice.advice': 'Если это были не вы, сообщите нам:',
  'notice.report': 'Это не я',
  'approved.sms': '{$project}: код, отправленный на этот номер, использован.',
  'approved.subject': 'Ваш код использован в {$project}',
  'approved.title': 'Код для этого адреса использован в {$project}',
  'approved.body':
    'Кто-то использовал код или ссылку, которые мы отправили на этот адрес электронной почты. Если это были вы, ничего делать не нужно.',
  'device_approved.sms': '{$project}: к вашему аккаунту подключено устройство {$device}.',
  'device_approved.sms_was_you': 'Если это вы, все в порядке.',
  'device_approved.sms_end': 'Не вы? Отключите здесь:',
  'device_approved.subject': 'К вашему аккаунту {$project} подключено устройство',
  'device_approved.title': 'К вашему аккаунту {$project} подключено устройство {$device}',
  'device_approved.when': 'Когда: {$time}',
  'device_approved.where': 'Где: {$place}',
  'device_approved.was_you': 'Если это были вы, больше ничего делать не нужно.',
  'device_approved.advice': 'Если это были не вы, отключите устройство здесь:',
  'device_approved.end': 'Закрыть доступ этому устройству',
  ...account,
  ...voice,
} satisfies Catalogue
