import type { AccountPhrases } from '../../account-phrases.ts'

/** Ukrainian: what the owner of an account is told. */
export const uk = {
  'account.authenticator_added.sms': '{$project}: до вашого облікового запису додано спосіб входу.',
  'account.authenticator_added.subject':
    'До вашого облікового запису {$project} додано спосіб входу',
  'account.authenticator_added.body':
    'Той, хто його має, може підтвердити з його допомогою, що він — це ви, як і попередніми способами.',
  'account.authenticator_removed.sms':
    '{$project}: з вашого облікового запису видалено спосіб входу.',
  'account.authenticator_removed.subject':
    'З вашого облікового запису {$project} видалено спосіб входу',
  'account.authenticator_removed.body': 'Відтепер він тут не діє.',
  'account.authenticator_guessed.sms':
    '{$project}: для вашого облікового запису кілька разів вводили неправильний код.',
  'account.authenticator_guessed.subject':
    'Для вашого облікового запису {$project} вводили неправильні коди',
  'account.authenticator_guessed.body':
    'Хтось кілька разів увів неправильний код там, де потрібен код із вашого застосунку або з вашого списку. Якщо так триватиме, ми на деякий час вимкнемо цей спосіб, щоб захистити ваш обліковий запис.',
  'account.recovery_codes_made.sms':
    '{$project}: для вашого облікового запису створено нові коди відновлення.',
  'account.recovery_codes_made.subject':
    'Створено нові коди відновлення для вашого облікового запису {$project}',
  'account.recovery_codes_made.body':
    'Кожен код діє один раз, якщо ви втратите інші способи входу. Попередні коди відновлення більше не діють.',
  'account.recovery_code_used.sms':
    '{$project}: використано код відновлення вашого облікового запису.',
  'account.recovery_code_used.subject': 'Використано код відновлення в {$project}',
  'account.recovery_code_used.body': 'Цей код більше не діє. Решта кодів із вашого списку діють.',
  'account.address_added.sms': '{$project}: до вашого облікового запису додано адресу або номер.',
  'account.address_added.subject': 'До вашого облікового запису {$project} додано адресу або номер',
  'account.address_added.body':
    'Відтепер коди для вашого облікового запису можуть надходити й туди.',
  'account.address_removed.sms':
    '{$project}: з вашого облікового запису видалено адресу або номер.',
  'account.address_removed.subject':
    'З вашого облікового запису {$project} видалено адресу або номер',
  'account.address_removed.body': 'Коди для вашого облікового запису туди більше не надсилаються.',
  'account.recovered.sms': '{$project}: доступ до вашого облікового запису відновлено.',
  'account.recovered.subject': 'Доступ до вашого облікового запису {$project} відновлено',
  'account.recovered.body':
    'Хтось підтвердив, що він — це ви, щоб повернути доступ. На всіх пристроях виконано вихід з облікового запису.',
  'account.approval_denied.sms': '{$project}: запит на вхід у ваш обліковий запис відхилено.',
  'account.approval_denied.subject': 'Запит на вхід у ваш обліковий запис {$project} відхилено',
  'account.approval_denied.body':
    'Хтось намагався увійти й отримав відмову. В обліковий запис ніхто не увійшов. Якщо такі запити повторяться, змініть пароль.',
  'account.approved.sms': '{$project}: за допомогою вашого облікового запису підтверджено запит.',
  'account.approved.subject': 'За допомогою вашого облікового запису {$project} підтверджено запит',
  'account.approved.body': 'Хтось підтвердив, що він — це ви, і запитану дію було продовжено.',
  'account.which': 'Що саме: {$name}',
  'account.stop_advice':
    'Якщо це були не ви, зупиніть відновлення тут. Це можна зробити протягом трьох днів; на всіх пристроях буде виконано вихід:',
  'account.stop': 'Зупинити відновлення',
  'account.look':
    'Якщо це були не ви, увійдіть в обліковий запис і перевірте його: видаліть усе, що вам не належить. Якщо увійти вже не вдається, одразу зверніться по допомогу в {$project}.',
  'account.sms_report': 'Не ви? Повідомте тут:',
  'account.sms_stop': 'Не ви? Зупиніть тут:',
  'account.sms_look': 'Не ви? Увійдіть і перевірте обліковий запис або зверніться по допомогу.',
} satisfies AccountPhrases
