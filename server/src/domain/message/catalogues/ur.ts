import type { Catalogue } from '../catalogue.ts'
import { ur as account } from './account/ur.ts'
import { ur as voice } from './voice/ur.ts'

/** Urdu. An Urdu SMS is always UCS-2 and two segments hold 134 units, so the `sms.` phrases are short. */
export const ur = {
  'sms.sign_in': '{$code} سائن اِن کے لیے آپ کا {$project} کوڈ ہے۔',
  'sms.sign_up': '{$code} اکاؤنٹ بنانے کے لیے آپ کا {$project} کوڈ ہے۔',
  'sms.recovery': '{$code} اکاؤنٹ کی بحالی کے لیے آپ کا {$project} کوڈ ہے۔',
  'sms.add_address': '{$code} یہ نمبر شامل کرنے کے لیے آپ کا {$project} کوڈ ہے۔',
  'sms.device': '{$code} ڈیوائس جوڑنے کے لیے آپ کا {$project} کوڈ ہے۔',
  'sms.approval': '{$code} درخواست منظور کرنے کے لیے آپ کا {$project} کوڈ ہے۔',
  'sms.purchase': '{$code} خریداری کی تصدیق کے لیے آپ کا {$project} کوڈ ہے۔',
  'sms.account_change': '{$code} اکاؤنٹ میں تبدیلی کے لیے آپ کا {$project} کوڈ ہے۔',
  'sms.other': '{$code} آپ کی شناخت کی تصدیق کے لیے {$project} کوڈ ہے۔',
  'sms.transaction': '{$code} ادائیگی کے لیے آپ کا {$project} کوڈ ہے: {$payee} کو {$amount}۔',
  'short.sign_in': '{$code} سائن اِن: {$project}۔',
  'short.sign_up': '{$code} اکاؤنٹ بنانا: {$project}۔',
  'short.recovery': '{$code} اکاؤنٹ کی بحالی: {$project}۔',
  'short.add_address': '{$code} نمبر شامل کرنا: {$project}۔',
  'short.device': '{$code} ڈیوائس جوڑنا: {$project}۔',
  'short.approval': '{$code} درخواست کی منظوری: {$project}۔',
  'short.purchase': '{$code} خریداری کی تصدیق: {$project}۔',
  'short.account_change': '{$code} اکاؤنٹ میں تبدیلی: {$project}۔',
  'short.other': '{$code} شناخت کی تصدیق: {$project}۔',
  'short.transaction': '{$code} ادائیگی ({$project}): {$payee} کو {$amount}۔',
  'sms.batch':
    '{$code} ادائیگی کے لیے آپ کا {$project} کوڈ ہے: {$payees} کو کل {$amount} ({$count} ادائیگیاں)۔',
  'sms.declared': '{$code} تصدیق کے لیے آپ کا {$project} کوڈ ہے: {$action}۔',
  'short.batch': '{$code} ادائیگی ({$project}): {$payees} کو کل {$amount} ({$count} ادائیگیاں)۔',
  'short.declared': '{$code} {$project}: {$action}۔',
  'sms.reference': 'حوالہ {$reference}۔',
  'sms.never_share': 'کسی کو نہ بتائیں۔',
  'sms.never_asked': 'ہم یہ کبھی نہیں مانگتے۔',
  'sms.not_you': 'آپ نے نہیں مانگا؟ نظرانداز کریں۔',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{{$minutes} منٹ تک درست۔}}
*   {{{$minutes} منٹ تک درست۔}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{{$hours} گھنٹے تک درست۔}}
*   {{{$hours} گھنٹے تک درست۔}}`,
  'email.subject': '{$project} سے آپ کا کوڈ',
  'email.subject_with_code': '{$project} سے آپ کا کوڈ: {$code}',
  'email.subject_of_link': '{$project} سے آپ کا لنک',
  'email.sign_in': '{$project} میں سائن اِن کریں',
  'email.sign_up': '{$project} پر اپنا اکاؤنٹ بنائیں',
  'email.recovery': '{$project} پر اپنا اکاؤنٹ بحال کریں',
  'email.add_address': '{$project} پر یہ ای میل پتہ شامل کریں',
  'email.device': '{$project} سے ڈیوائس جوڑیں',
  'email.approval': '{$project} پر درخواست منظور کریں',
  'email.purchase': '{$project} پر خریداری کی تصدیق کریں',
  'email.account_change': '{$project} پر اپنے اکاؤنٹ میں تبدیلی کریں',
  'email.other': '{$project} پر اپنی شناخت کی تصدیق کریں',
  'email.transaction': '{$payee} کو {$amount} ادا کریں',
  'email.batch': 'کل {$amount} ادا کریں (ادائیگیوں کی تعداد: {$count})',
  'email.part': '{$payee} کو {$amount}',
  'email.declared': 'براہِ کرم تصدیق کریں: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'آپ کا کوڈ:',
  'email.or_code': 'یا یہ کوڈ درج کریں:',
  'email.open_link': 'جاری رکھیں',
  'email.link_host': 'اس سے {$host} کھلے گا۔ اگر براؤزر کوئی اور پتہ دکھائے تو صفحہ بند کر دیں۔',
  'email.sent_by': '{$project} کے لیے {$host} نے بھیجا۔',
  'email.reference':
    'حوالہ: {$reference}۔ جس صفحے پر آپ کوڈ درج کرتے ہیں وہاں بھی یہی حوالہ نظر آتا ہے۔',
  'email.never_share':
    'یہ کوڈ کسی کو نہ بتائیں اور یہ پیغام آگے نہ بھیجیں۔ {$project} کی طرف سے کوئی بھی آپ سے یہ کوڈ نہیں مانگے گا۔',
  'email.not_you': 'آپ نے اس کی درخواست نہیں کی؟ کوڈ استعمال نہ کریں اور ہمیں بتائیں:',
  'email.report': 'میں نے اس کی درخواست نہیں کی',
  'many_wrong_guesses.sms':
    '{$project}: اس نمبر کے لیے کئی غلط کوڈ درج کیے گئے۔ یہ جاری رہا تو ہم اس پر کوڈ بھیجنا بند کر دیں گے۔',
  'many_wrong_guesses.subject': '{$project} پر آپ کے پتے کے لیے کئی غلط کوڈ درج کیے گئے',
  'many_wrong_guesses.title': '{$project} پر کئی غلط کوڈ درج کیے گئے',
  'many_wrong_guesses.body':
    'کسی نے اس ای میل پتے کے لیے کئی غلط کوڈ درج کیے ہیں۔ اگر یہ جاری رہا تو ہم اس پتے پر کوڈ بھیجنا بند کر دیں گے اور آپ کو سائن اِن کرنے کے لیے کوئی دوسرا طریقہ درکار ہوگا۔',
  'notice.sms_advice': 'یہ آپ نہیں تھے؟ سروس کو بتائیں۔ ہم آپ سے کوڈ کبھی نہیں مانگتے۔',
  'notice.advice': 'اگر یہ آپ نے نہیں کیا تو ہمیں بتائیں:',
  'notice.report': 'یہ میں نے نہیں کیا',
  'approved.sms': '{$project}: اس نمبر پر بھیجا گیا ایک کوڈ استعمال ہوا۔',
  'approved.subject': '{$project} پر آپ کا کوڈ استعمال ہوا',
  'approved.title': '{$project} پر اس پتے کا ایک کوڈ استعمال ہوا',
  'approved.body':
    'کسی نے وہ کوڈ یا لنک استعمال کیا جو ہم نے اس ای میل پتے پر بھیجا تھا۔ اگر یہ آپ تھے تو کچھ کرنے کی ضرورت نہیں۔',
  'device_approved.sms': '{$project}: {$device} آپ کے اکاؤنٹ سے جوڑا گیا۔',
  'device_approved.sms_was_you': 'اگر یہ آپ تھے تو سب ٹھیک ہے۔',
  'device_approved.sms_end': 'آپ نہیں تھے؟ یہاں ختم کریں:',
  'device_approved.subject': '{$project} پر آپ کے اکاؤنٹ سے ایک ڈیوائس جوڑی گئی',
  'device_approved.title': '{$project} پر آپ کے اکاؤنٹ سے {$device} جوڑا گیا',
  'device_approved.when': 'وقت: {$time}',
  'device_approved.where': 'جگہ: {$place}',
  'device_approved.was_you': 'اگر یہ آپ تھے تو مزید کچھ کرنے کی ضرورت نہیں۔',
  'device_approved.advice': 'اگر یہ آپ نہیں تھے تو اس کی رسائی یہاں ختم کریں:',
  'device_approved.end': 'اس ڈیوائس کی رسائی ختم کریں',
  ...account,
  ...voice,
} satisfies Catalogue
