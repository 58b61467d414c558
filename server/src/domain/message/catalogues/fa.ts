import type { Catalogue } from '../catalogue.ts'
import { fa as account } from './account/fa.ts'
import { fa as voice } from './voice/fa.ts'

/** Persian. A Persian SMS is always UCS-2 and two segments hold 134 units, so the `sms.` phrases are short. */
export const fa = {
  'sms.sign_in': '{$code} کد شما برای ورود به {$project} است.',
  'sms.sign_up': '{$code} کد شما برای ساخت حساب در {$project} است.',
  'sms.recovery': '{$code} کد شما برای بازیابی حساب در {$project} است.',
  'sms.add_address': '{$code} کد شما برای افزودن این شماره به {$project} است.',
  'sms.device': '{$code} کد شما برای اتصال دستگاه به {$project} است.',
  'sms.approval': '{$code} کد شما برای تأیید درخواست در {$project} است.',
  'sms.purchase': '{$code} کد شما برای تأیید خرید در {$project} است.',
  'sms.account_change': '{$code} کد شما برای تغییر حساب در {$project} است.',
  'sms.other': '{$code} کد شما برای تأیید هویت در {$project} است.',
  'sms.transaction': '{$code} کد شما در {$project} برای پرداخت {$amount} به {$payee} است.',
  'short.sign_in': '{$code} ورود به {$project}.',
  'short.sign_up': '{$code} ساخت حساب در {$project}.',
  'short.recovery': '{$code} بازیابی حساب در {$project}.',
  'short.add_address': '{$code} افزودن شماره به {$project}.',
  'short.device': '{$code} اتصال دستگاه به {$project}.',
  'short.approval': '{$code} تأیید درخواست در {$project}.',
  'short.purchase': '{$code} تأیید خرید در {$project}.',
  'short.account_change': '{$code} تغییر حساب در {$project}.',
  'short.other': '{$code} تأیید هویت در {$project}.',
  'short.transaction': '{$code} پرداخت {$amount} به {$payee} در {$project}.',
  'sms.batch':
    '{$code} کد شما در {$project} برای پرداخت {$amount} در مجموع ({$count} پرداخت) به {$payees} است.',
  'sms.declared': '{$code} کد شما در {$project} برای تأیید: {$action}.',
  'short.batch': '{$code} پرداخت {$amount} ({$count} پرداخت) در {$project} به {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'شناسه {$reference}.',
  'sms.never_share': 'به کسی ندهید.',
  'sms.never_asked': 'ما هرگز آن را نمی‌خواهیم.',
  'sms.not_you': 'شما نخواسته‌اید؟ نادیده بگیرید.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{تا {$minutes} دقیقه معتبر است.}}
*   {{تا {$minutes} دقیقه معتبر است.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{تا {$hours} ساعت معتبر است.}}
*   {{تا {$hours} ساعت معتبر است.}}`,
  'email.subject': 'کد شما از {$project}',
  'email.subject_with_code': 'کد شما از {$project}: {$code}',
  'email.subject_of_link': 'پیوند شما از {$project}',
  'email.sign_in': 'ورود به {$project}',
  'email.sign_up': 'ساخت حساب در {$project}',
  'email.recovery': 'بازیابی حساب شما در {$project}',
  'email.add_address': 'افزودن این نشانی ایمیل در {$project}',
  'email.device': 'اتصال دستگاه به {$project}',
  'email.approval': 'تأیید درخواست در {$project}',
  'email.purchase': 'تأیید خرید در {$project}',
  'email.account_change': 'تغییر حساب شما در {$project}',
  'email.other': 'تأیید هویت شما در {$project}',
  'email.transaction': 'پرداخت {$amount} به {$payee}',
  'email.batch': 'پرداخت {$amount} در مجموع، در {$count} پرداخت',
  'email.part': '{$amount} به {$payee}',
  'email.declared': 'لطفاً تأیید کنید: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'کد شما:',
  'email.or_code': 'یا این کد را وارد کنید:',
  'email.open_link': 'ادامه',
  'email.link_host':
    'این دکمه {$host} را باز می‌کند. اگر مرورگر نشانی دیگری نشان داد، صفحه را ببندید.',
  'email.sent_by': 'فرستنده: {$host} از طرف {$project}.',
  'email.reference':
    'شناسه: {$reference}. صفحه‌ای که کد را در آن وارد می‌کنید همین شناسه را نشان می‌دهد.',
  'email.never_share':
    'این کد را به هیچ‌کس ندهید و این پیام را برای کسی نفرستید. هیچ‌کس از {$project} این کد را از شما نمی‌خواهد.',
  'email.not_you': 'شما این را درخواست نکرده‌اید؟ از کد استفاده نکنید و به ما خبر دهید:',
  'email.report': 'من این را درخواست نکرده‌ام',
  'many_wrong_guesses.sms':
    '{$project}: برای این شماره کدهای نادرست زیادی وارد شد. اگر ادامه یابد، ارسال کد به آن را متوقف می‌کنیم.',
  'many_wrong_guesses.subject': 'کدهای نادرست زیاد برای نشانی شما در {$project}',
  'many_wrong_guesses.title': 'کدهای نادرست زیادی در {$project} وارد شد',
  'many_wrong_guesses.body':
    'کسی برای این نشانی ایمیل کدهای نادرست زیادی وارد کرده است. اگر این کار ادامه یابد، ارسال کد به این نشانی را متوقف می‌کنیم و برای ورود به روش دیگری نیاز خواهید داشت.',
  'notice.sms_advice': 'شما نبودید؟ به آن‌ها خبر دهید. ما هرگز از شما کد نمی‌خواهیم.',
  'notice.advice': 'اگر این کار شما نبود، به ما خبر دهید:',
  'notice.report': 'این کار من نبود',
  'approved.sms': '{$project}: از کدی که به این شماره فرستادیم استفاده شد.',
  'approved.subject': 'از کد شما در {$project} استفاده شد',
  'approved.title': 'از کد مربوط به این نشانی در {$project} استفاده شد',
  'approved.body':
    'کسی از کد یا پیوندی که به این نشانی ایمیل فرستادیم استفاده کرد. اگر خودتان بودید، لازم نیست کاری بکنید.',
  'device_approved.sms': '{$project}: {$device} به حساب شما متصل شد.',
  'device_approved.sms_was_you': 'اگر خودتان بودید، مشکلی نیست.',
  'device_approved.sms_end': 'شما نبودید؟ اینجا قطع کنید:',
  'device_approved.subject': 'دستگاهی به حساب شما در {$project} متصل شد',
  'device_approved.title': '{$device} به حساب شما در {$project} متصل شد',
  'device_approved.when': 'زمان: {$time}',
  'device_approved.where': 'مکان: {$place}',
  'device_approved.was_you': 'اگر خودتان بودید، لازم نیست کار دیگری بکنید.',
  'device_approved.advice': 'اگر شما نبودید، دسترسی آن را اینجا قطع کنید:',
  'device_approved.end': 'قطع دسترسی این دستگاه',
  ...account,
  ...voice,
} satisfies Catalogue
