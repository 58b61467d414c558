import type { AccountPhrases } from '../../account-phrases.ts'

/** Urdu: what the owner of an account is told. */
export const ur = {
  'account.authenticator_added.sms':
    '{$project}: آپ کے اکاؤنٹ میں سائن اِن کا ایک طریقہ شامل کیا گیا۔',
  'account.authenticator_added.subject':
    '{$project} پر آپ کے اکاؤنٹ میں سائن اِن کا ایک طریقہ شامل کیا گیا',
  'account.authenticator_added.body':
    'یہ جس کے پاس ہے وہ اس سے خود کو آپ ثابت کر سکتا ہے، جیسے آپ کے پہلے والے طریقوں سے۔',
  'account.authenticator_removed.sms':
    '{$project}: آپ کے اکاؤنٹ سے سائن اِن کا ایک طریقہ ہٹایا گیا۔',
  'account.authenticator_removed.subject':
    '{$project} پر آپ کے اکاؤنٹ سے سائن اِن کا ایک طریقہ ہٹایا گیا',
  'account.authenticator_removed.body': 'اب سے یہ یہاں کچھ نہیں کھولتا۔',
  'account.authenticator_guessed.sms':
    '{$project}: آپ کے اکاؤنٹ کے لیے کئی بار غلط کوڈ درج کیے گئے۔',
  'account.authenticator_guessed.subject': '{$project} پر آپ کے اکاؤنٹ کے لیے غلط کوڈ درج کیے گئے',
  'account.authenticator_guessed.body':
    'جہاں آپ کی ایپ یا آپ کی فہرست کا کوڈ مانگا گیا تھا وہاں کسی نے کئی غلط کوڈ درج کیے۔ اگر یہ جاری رہا تو آپ کے اکاؤنٹ کی حفاظت کے لیے یہ طریقہ کچھ دیر کے لیے بند کر دیا جائے گا۔',
  'account.recovery_codes_made.sms': '{$project}: آپ کے اکاؤنٹ کے لیے نئے بازیابی کوڈ بنائے گئے۔',
  'account.recovery_codes_made.subject':
    '{$project} پر آپ کے اکاؤنٹ کے لیے نئے بازیابی کوڈ بنائے گئے',
  'account.recovery_codes_made.body':
    'اگر سائن اِن کے آپ کے دوسرے طریقے کھو جائیں تو ان میں سے ہر کوڈ ایک بار کام کرے گا۔ پرانے بازیابی کوڈ اب کام نہیں کرتے۔',
  'account.recovery_code_used.sms': '{$project}: آپ کے اکاؤنٹ کا ایک بازیابی کوڈ استعمال ہوا۔',
  'account.recovery_code_used.subject': '{$project} پر ایک بازیابی کوڈ استعمال ہوا',
  'account.recovery_code_used.body':
    'وہ کوڈ اب کام نہیں کرتا؛ آپ کی فہرست کے باقی کوڈ اب بھی کام کرتے ہیں۔',
  'account.address_added.sms': '{$project}: آپ کے اکاؤنٹ میں ایک پتہ شامل کیا گیا۔',
  'account.address_added.subject': '{$project} پر آپ کے اکاؤنٹ میں ایک پتہ شامل کیا گیا',
  'account.address_added.body': 'اب سے آپ کے اکاؤنٹ کے کوڈ وہاں بھی بھیجے جا سکتے ہیں۔',
  'account.address_removed.sms': '{$project}: آپ کے اکاؤنٹ سے ایک پتہ ہٹایا گیا۔',
  'account.address_removed.subject': '{$project} پر آپ کے اکاؤنٹ سے ایک پتہ ہٹایا گیا',
  'account.address_removed.body': 'اب آپ کے اکاؤنٹ کے کوڈ وہاں نہیں بھیجے جاتے۔',
  'account.recovered.sms': '{$project}: آپ کا اکاؤنٹ بحال کیا گیا۔',
  'account.recovered.subject': '{$project} پر آپ کا اکاؤنٹ بحال کیا گیا',
  'account.recovered.body':
    'کسی نے اکاؤنٹ میں واپس آنے کے لیے خود کو آپ ثابت کیا۔ جو بھی سائن اِن تھا اسے سائن آؤٹ کر دیا گیا ہے۔',
  'account.approval_denied.sms': '{$project}: آپ کے اکاؤنٹ میں داخلے کی ایک درخواست مسترد کی گئی۔',
  'account.approval_denied.subject':
    '{$project} پر آپ کے اکاؤنٹ میں داخلے کی ایک درخواست مسترد کی گئی',
  'account.approval_denied.body':
    'کسی نے داخلے کی درخواست کی اور جواب ”نہیں“ تھا۔ کسی کو داخل نہیں ہونے دیا گیا۔ اگر ایسی درخواستیں جاری رہیں تو اپنا پاس ورڈ تبدیل کریں۔',
  'account.approved.sms': '{$project}: آپ کے اکاؤنٹ سے ایک درخواست کی تصدیق ہوئی۔',
  'account.approved.subject': '{$project} پر آپ کے اکاؤنٹ سے ایک درخواست کی تصدیق ہوئی',
  'account.approved.body': 'کسی نے خود کو آپ ثابت کیا، اور جس کی درخواست تھی وہ آگے بڑھ گیا۔',
  'account.which': 'کون سا: {$name}',
  'account.stop_advice':
    'اگر یہ آپ نے نہیں کیا تو اسے یہاں روکیں۔ یہ تین دن تک ممکن ہے، اور اس سے سب سائن آؤٹ ہو جاتے ہیں:',
  'account.stop': 'یہ بحالی روکیں',
  'account.look':
    'اگر یہ آپ نے نہیں کیا تو سائن اِن کر کے اپنا اکاؤنٹ دیکھیں: جو آپ کا نہیں ہے اسے ہٹا دیں۔ اگر آپ اب سائن اِن نہیں کر سکتے تو فوراً {$project} سے مدد مانگیں۔',
  'account.sms_report': 'آپ نہیں تھے؟ یہاں بتائیں:',
  'account.sms_stop': 'آپ نہیں تھے؟ یہاں روکیں:',
  'account.sms_look': 'آپ نہیں تھے؟ سائن اِن کر کے اکاؤنٹ دیکھیں یا مدد مانگیں۔',
} satisfies AccountPhrases
