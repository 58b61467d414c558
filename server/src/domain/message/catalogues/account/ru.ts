import type { AccountPhrases } from '../../account-phrases.ts'

/** Russian: what the owner of an account is told. */
export const ru = {
  'account.authenticator_added.sms': '{$project}: в ваш аккаунт добавлен новый способ входа.',
  'account.authenticator_added.subject': 'В ваш аккаунт {$project} добавлен новый способ входа',
  'account.authenticator_added.body':
    'Тот, у кого он есть, может подтвердить с его помощью, что он — это вы, как и прежними способами.',
  'account.authenticator_removed.sms': '{$project}: из вашего аккаунта удален способ входа.',
  'account.authenticator_removed.subject': 'Из вашего аккаунта {$project} удален способ входа',
  'account.authenticator_removed.body': 'С этого момента он здесь не действует.',
  'account.authenticator_guessed.sms':
    '{$project}: для вашего аккаунта несколько раз вводили неверный код.',
  'account.authenticator_guessed.subject': 'Для вашего аккаунта {$project} вводили неверные коды',
  'account.authenticator_guessed.body':
    'Кто-то несколько раз ввел неверный код там, где нужен код из вашего приложения или из вашего списка. Если это продолжится, мы на время отключим этот способ, чтобы защитить ваш аккаунт.',
  'account.recovery_codes_made.sms':
    '{$project}: для вашего аккаунта созданы новые коды восстановления.',
  'account.recovery_codes_made.subject':
    'Созданы новые коды восстановления для вашего аккаунта {$project}',
  'account.recovery_codes_made.body':
    'Каждый код действует один раз, если вы потеряете другие способы входа. Прежние коды восстановления больше не действуют.',
  'account.recovery_code_used.sms': '{$project}: использован код восстановления вашего аккаунта.',
  'account.recovery_code_used.subject': 'Использован код восстановления в {$project}',
  'account.recovery_code_used.body':
    'Этот код больше не действует. Остальные коды из вашего списка действуют.',
  'account.address_added.sms': '{$project}: в ваш аккаунт добавлен адрес или номер.',
  'account.address_added.subject': 'В ваш аккаунт {$project} добавлен адрес или номер',
  'account.address_added.body': 'Теперь коды для вашего аккаунта могут приходить и туда.',
  'account.address_removed.sms': '{$project}: из вашего аккаунта удален адрес или номер.',
  'account.address_removed.subject': 'Из вашего аккаунта {$project} удален адрес или номер',
  'account.address_removed.body': 'Коды для вашего аккаунта больше туда не отправляются.',
  'account.recovered.sms': '{$project}: доступ к вашему аккаунту восстановлен.',
  'account.recovered.subject': 'Доступ к вашему аккаунту {$project} восстановлен',
  'account.recovered.body':
    'Кто-то подтвердил, что он — это вы, чтобы вернуть доступ. На всех устройствах выполнен выход из аккаунта.',
  'account.approval_denied.sms': '{$project}: запрос на вход в ваш аккаунт отклонен.',
  'account.approval_denied.subject': 'Запрос на вход в ваш аккаунт {$project} отклонен',
  'account.approval_denied.body':
    'Кто-то пытался войти и получил отказ. В аккаунт никто не вошел. Если такие запросы повторятся, смените пароль.',
  'account.approved.sms': '{$project}: с помощью вашего аккаунта подтвержден запрос.',
  'account.approved.subject': 'С помощью вашего аккаунта {$project} подтвержден запрос',
  'account.approved.body':
    'Кто-то подтвердил, что он — это вы, и запрошенное действие было продолжено.',
  'account.which': 'Что именно: {$name}',
  'account.stop_advice':
    'Если это были не вы, остановите восстановление здесь. Это можно сделать в течение трех дней; на всех устройствах будет выполнен выход:',
  'account.stop': 'Остановить восстановление',
  'account.look':
    'Если это были не вы, войдите в аккаунт и проверьте его: удалите все, что вам не принадлежит. Если войти уже не удается, сразу обратитесь за помощью в {$project}.',
  'account.sms_report': 'Не вы? Сообщите здесь:',
  'account.sms_stop': 'Не вы? Остановите здесь:',
  'account.sms_look': 'Не вы? Войдите и проверьте аккаунт или обратитесь за помощью.',
} satisfies AccountPhrases
