import type { Catalogue } from '../catalogue.ts'
import { ar as account } from './account/ar.ts'
import { ar as voice } from './voice/ar.ts'

/**
 * Arabic. An Arabic SMS is always UCS-2 and two segments hold 134 units, so the `sms.` phrases are
 * as short as they can be. The plurals have six forms (CLDR): zero, one, two, few, many, other.
 */
export const ar = {
  'sms.sign_in': '{$code} رمزك من {$project} لتسجيل الدخول.',
  'sms.sign_up': '{$code} رمزك من {$project} لإنشاء حسابك.',
  'sms.recovery': '{$code} رمزك من {$project} لاستعادة حسابك.',
  'sms.add_address': '{$code} رمزك من {$project} لإضافة هذا الرقم.',
  'sms.device': '{$code} رمزك من {$project} لربط جهاز.',
  'sms.approval': '{$code} رمزك من {$project} للموافقة على طلب.',
  'sms.purchase': '{$code} رمزك من {$project} لتأكيد الشراء.',
  'sms.account_change': '{$code} رمزك من {$project} لتعديل حسابك.',
  'sms.other': '{$code} رمزك من {$project} لتأكيد هويتك.',
  'sms.transaction': '{$code} رمزك من {$project} لدفع {$amount} إلى {$payee}.',
  'short.sign_in': '{$code} {$project}: تسجيل الدخول.',
  'short.sign_up': '{$code} {$project}: إنشاء حساب.',
  'short.recovery': '{$code} {$project}: استعادة الحساب.',
  'short.add_address': '{$code} {$project}: إضافة رقم.',
  'short.device': '{$code} {$project}: ربط جهاز.',
  'short.approval': '{$code} {$project}: الموافقة على طلب.',
  'short.purchase': '{$code} {$project}: تأكيد شراء.',
  'short.account_change': '{$code} {$project}: تعديل الحساب.',
  'short.other': '{$code} {$project}: تأكيد الهوية.',
  'short.transaction': '{$code} {$project}: دفع {$amount} إلى {$payee}.',
  'sms.batch':
    '{$code} رمزك من {$project} لدفع {$amount} إجمالا (عدد الدفعات: {$count}) إلى {$payees}.',
  'sms.declared': '{$code} رمزك من {$project} لتأكيد: {$action}.',
  'short.batch': '{$code} {$project}: دفع {$amount} (عدد الدفعات: {$count}) إلى {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'المرجع {$reference}.',
  'sms.never_share': 'لا تشاركه.',
  'sms.never_asked': 'لن نطلبه منك.',
  'sms.not_you': 'لم تطلبه؟ تجاهله.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
zero {{صالح أقل من دقيقة.}}
one  {{صالح دقيقة واحدة.}}
two  {{صالح دقيقتين.}}
few  {{صالح {$minutes} دقائق.}}
many {{صالح {$minutes} دقيقة.}}
*    {{صالح {$minutes} دقيقة.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
zero {{صالح أقل من ساعة.}}
one  {{صالح ساعة واحدة.}}
two  {{صالح ساعتين.}}
few  {{صالح {$hours} ساعات.}}
many {{صالح {$hours} ساعة.}}
*    {{صالح {$hours} ساعة.}}`,
  'email.subject': 'رمزك من {$project}',
  'email.subject_with_code': 'رمزك من {$project} هو {$code}',
  'email.subject_of_link': 'رابطك من {$project}',
  'email.sign_in': 'تسجيل الدخول إلى {$project}',
  'email.sign_up': 'إنشاء حسابك في {$project}',
  'email.recovery': 'استعادة حسابك في {$project}',
  'email.add_address': 'إضافة هذا البريد الإلكتروني إلى {$project}',
  'email.device': 'ربط جهاز مع {$project}',
  'email.approval': 'الموافقة على طلب في {$project}',
  'email.purchase': 'تأكيد عملية شراء في {$project}',
  'email.account_change': 'تعديل حسابك في {$project}',
  'email.other': 'تأكيد هويتك لدى {$project}',
  'email.transaction': 'دفع {$amount} إلى {$payee}',
  'email.batch': 'دفع {$amount} إجمالا (عدد الدفعات: {$count})',
  'email.part': '{$amount} إلى {$payee}',
  'email.declared': 'يرجى التأكيد: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'رمزك:',
  'email.or_code': 'أو أدخل هذا الرمز:',
  'email.open_link': 'متابعة',
  'email.link_host': 'سيُفتح {$host}. إذا أظهر المتصفح عنوانًا آخر فأغلق الصفحة.',
  'email.sent_by': 'أُرسلت هذه الرسالة من {$host} لصالح {$project}.',
  'email.reference': 'المرجع: {$reference}. ويظهر المرجع نفسه في الصفحة التي تُدخل فيها الرمز.',
  'email.never_share':
    'لا تشارك هذا الرمز مع أحد ولا تُعد توجيه هذه الرسالة. لن يطلبه منك أحد من {$project}.',
  'email.not_you': 'لم تطلب ذلك؟ لا تستخدم الرمز وأخبرنا:',
  'email.report': 'لم أطلب ذلك',
  'many_wrong_guesses.sms':
    'أُدخلت رموز خاطئة كثيرة لهذا الرقم في {$project}. إن استمر ذلك فسنوقف إرسال الرموز إليه.',
  'notice.sms_advice': 'لست أنت؟ أبلغ الخدمة. لن نطلب منك أي رمز.',
  'many_wrong_guesses.subject': 'رموز خاطئة كثيرة لعنوانك في {$project}',
  'many_wrong_guesses.title': 'أُدخلت رموز خاطئة كثيرة في {$project}',
  'many_wrong_guesses.body':
    'أدخل شخص ما رموزًا خاطئة كثيرة لهذا البريد الإلكتروني. إذا استمر ذلك فسنوقف إرسال الرموز إليه، وستحتاج إلى طريقة أخرى لتسجيل الدخول.',
  'notice.advice': 'إن لم تكن أنت من فعل ذلك فأخبرنا:',
  'notice.report': 'لست أنا',
  'approved.sms': 'استُخدم في {$project} رمز أرسلناه إلى هذا الرقم.',
  'approved.subject': 'استُخدم رمزك في {$project}',
  'approved.title': 'استُخدم رمز لهذا العنوان في {$project}',
  'approved.body':
    'استخدم شخص ما رمزًا أو رابطًا أرسلناه إلى هذا البريد الإلكتروني. إن كنت أنت فلا حاجة إلى فعل شيء.',
  'device_approved.sms': 'رُبط {$device} بحسابك في {$project}.',
  'device_approved.sms_was_you': 'إن كنت أنت فكل شيء بخير.',
  'device_approved.sms_end': 'لست أنت؟ أنهِ وصوله هنا:',
  'device_approved.subject': 'رُبط جهاز بحسابك في {$project}',
  'device_approved.title': 'رُبط {$device} بحسابك في {$project}',
  'device_approved.when': 'الوقت: {$time}',
  'device_approved.where': 'المكان: {$place}',
  'device_approved.was_you': 'إن كنت أنت من فعل ذلك فلا حاجة إلى فعل شيء آخر.',
  'device_approved.advice': 'إن لم تكن أنت من فعل ذلك فأنهِ وصول الجهاز هنا:',
  'device_approved.end': 'إنهاء وصول هذا الجهاز',
  ...account,
  ...voice,
} satisfies Catalogue
