import type { AccountPhrases } from '../../account-phrases.ts'

/** Persian: what the owner of an account is told. */
export const fa = {
  'account.authenticator_added.sms': '{$project}: یک روش ورود به حساب شما اضافه شد.',
  'account.authenticator_added.subject': 'یک روش ورود به حساب شما در {$project} اضافه شد',
  'account.authenticator_added.body':
    'هر کسی که آن را در اختیار دارد می‌تواند با آن خود را به‌جای شما معرفی کند، مانند روش‌هایی که پیش‌تر داشتید.',
  'account.authenticator_removed.sms': '{$project}: یک روش ورود از حساب شما حذف شد.',
  'account.authenticator_removed.subject': 'یک روش ورود از حساب شما در {$project} حذف شد',
  'account.authenticator_removed.body': 'از این پس با آن نمی‌توان وارد حساب شد.',
  'account.authenticator_guessed.sms': '{$project}: چند بار برای حساب شما کد نادرست وارد شد.',
  'account.authenticator_guessed.subject': 'برای حساب شما در {$project} کدهای نادرست وارد شد',
  'account.authenticator_guessed.body':
    'جایی که کد برنامه یا فهرست شما خواسته شده بود، کسی چند کد نادرست وارد کرد. اگر این کار ادامه یابد، برای حفظ امنیت حسابتان این روش مدتی غیرفعال می‌شود.',
  'account.recovery_codes_made.sms': '{$project}: کدهای بازیابی تازه‌ای برای حساب شما ساخته شد.',
  'account.recovery_codes_made.subject':
    'کدهای بازیابی تازه‌ای برای حساب شما در {$project} ساخته شد',
  'account.recovery_codes_made.body':
    'اگر روش‌های دیگر ورود را از دست بدهید، هر یک از آن‌ها یک بار کار می‌کند. کدهای بازیابی قبلی دیگر کار نمی‌کنند.',
  'account.recovery_code_used.sms': '{$project}: از یکی از کدهای بازیابی حساب شما استفاده شد.',
  'account.recovery_code_used.subject': 'از یک کد بازیابی در {$project} استفاده شد',
  'account.recovery_code_used.body': 'آن کد دیگر کار نمی‌کند؛ کدهای دیگر فهرست شما همچنان معتبرند.',
  'account.address_added.sms': '{$project}: یک نشانی به حساب شما اضافه شد.',
  'account.address_added.subject': 'یک نشانی به حساب شما در {$project} اضافه شد',
  'account.address_added.body': 'از این پس کدهای حساب شما ممکن است به آنجا هم فرستاده شود.',
  'account.address_removed.sms': '{$project}: یک نشانی از حساب شما حذف شد.',
  'account.address_removed.subject': 'یک نشانی از حساب شما در {$project} حذف شد',
  'account.address_removed.body': 'دیگر کدهای حساب شما به آنجا فرستاده نمی‌شود.',
  'account.recovered.sms': '{$project}: حساب شما بازیابی شد.',
  'account.recovered.subject': 'حساب شما در {$project} بازیابی شد',
  'account.recovered.body':
    'کسی برای بازگشت به حساب، هویت خود را به نام شما تأیید کرد. همه کسانی که وارد حساب بودند از آن خارج شدند.',
  'account.approval_denied.sms': '{$project}: یک درخواست ورود به حساب شما رد شد.',
  'account.approval_denied.subject': 'یک درخواست ورود به حساب شما در {$project} رد شد',
  'account.approval_denied.body':
    'کسی درخواست ورود کرد و پاسخ «نه» بود. هیچ‌کس وارد نشد. اگر چنین درخواست‌هایی ادامه یافت، گذرواژه خود را عوض کنید.',
  'account.approved.sms': '{$project}: یک درخواست با حساب شما تأیید شد.',
  'account.approved.subject': 'یک درخواست با حساب شما در {$project} تأیید شد',
  'account.approved.body': 'کسی هویت خود را به نام شما تأیید کرد و آنچه خواسته بود انجام شد.',
  'account.which': 'مورد: {$name}',
  'account.stop_advice':
    'اگر این کار شما نبود، اینجا متوقفش کنید. این کار تا سه روز ممکن است و همه را از حساب خارج می‌کند:',
  'account.stop': 'توقف این بازیابی',
  'account.look':
    'اگر این کار شما نبود، وارد حسابتان شوید و آن را بررسی کنید: هر چه را از شما نیست حذف کنید. اگر دیگر نمی‌توانید وارد شوید، فوراً از {$project} کمک بخواهید.',
  'account.sms_report': 'شما نبودید؟ اینجا خبر دهید:',
  'account.sms_stop': 'شما نبودید؟ اینجا متوقف کنید:',
  'account.sms_look': 'شما نبودید؟ وارد شوید و حسابتان را ببینید یا کمک بخواهید.',
} satisfies AccountPhrases
