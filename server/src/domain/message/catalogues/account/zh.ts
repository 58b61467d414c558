import type { AccountPhrases } from '../../account-phrases.ts'

/** Simplified Chinese, polite: what the owner of an account is told. */
export const zh = {
  'account.authenticator_added.sms': '{$project}：您的账号新增了一种登录方式。',
  'account.authenticator_added.subject': '您的 {$project} 账号新增了一种登录方式',
  'account.authenticator_added.body': '持有它的人可以用它证明自己是您，与您原有的登录方式一样。',
  'account.authenticator_removed.sms': '{$project}：您的账号移除了一种登录方式。',
  'account.authenticator_removed.subject': '您的 {$project} 账号移除了一种登录方式',
  'account.authenticator_removed.body': '从现在起，它在这里不再有效。',
  'account.authenticator_guessed.sms': '{$project}：有人多次为您的账号输入错误验证码。',
  'account.authenticator_guessed.subject': '有人为您的 {$project} 账号输入错误验证码',
  'account.authenticator_guessed.body':
    '在要求输入您应用中的验证码或恢复代码时，有人多次输入错误。如果继续发生，为保护您的账号，这种方式将暂停使用一段时间。',
  'account.recovery_codes_made.sms': '{$project}：您的账号生成了新的恢复代码。',
  'account.recovery_codes_made.subject': '您的 {$project} 账号生成了新的恢复代码',
  'account.recovery_codes_made.body':
    '如果其他登录方式都无法使用，可以用恢复代码登录，每个只能用一次。旧的恢复代码已失效。',
  'account.recovery_code_used.sms': '{$project}：您账号的一个恢复代码已被使用。',
  'account.recovery_code_used.subject': '您在 {$project} 的一个恢复代码已被使用',
  'account.recovery_code_used.body': '该代码已失效；清单上的其他恢复代码仍然有效。',
  'account.address_added.sms': '{$project}：您的账号新增了一个联系方式。',
  'account.address_added.subject': '您的 {$project} 账号新增了一个联系方式',
  'account.address_added.body': '从现在起，您账号的验证码也可以发送到那里。',
  'account.address_removed.sms': '{$project}：您的账号移除了一个联系方式。',
  'account.address_removed.subject': '您的 {$project} 账号移除了一个联系方式',
  'account.address_removed.body': '您账号的验证码不会再发送到那里。',
  'account.recovered.sms': '{$project}：您的账号已被恢复。',
  'account.recovered.subject': '您的 {$project} 账号已被恢复',
  'account.recovered.body': '有人以您的身份通过验证并重新进入了账号。所有已登录的设备都已退出。',
  'account.approval_denied.sms': '{$project}：一个进入您账号的请求已被拒绝。',
  'account.approval_denied.subject': '一个进入您 {$project} 账号的请求已被拒绝',
  'account.approval_denied.body':
    '有人请求进入您的账号，已被拒绝。没有人进入。如果仍有此类请求，请更改密码。',
  'account.approved.sms': '{$project}：您的账号确认了一个请求。',
  'account.approved.subject': '您的 {$project} 账号确认了一个请求',
  'account.approved.body': '有人以您的身份通过了验证，所请求的操作已继续进行。',
  'account.which': '具体为：{$name}',
  'account.stop_advice': '如果不是您本人操作，请在此阻止。三天内有效，并会让所有人退出登录：',
  'account.stop': '阻止此次恢复',
  'account.look':
    '如果不是您本人操作，请登录并检查您的账号，移除不属于您的内容。如果已无法登录，请立即向 {$project} 求助。',
  'account.sms_report': '不是您本人？在此告知：',
  'account.sms_stop': '不是您本人？在此阻止：',
  'account.sms_look': '不是您本人？请登录检查账号，或寻求帮助。',
} satisfies AccountPhrases
