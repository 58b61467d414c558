import type { Catalogue } from '../catalogue.ts'
import { he as account } from './account/he.ts'
import { he as voice } from './voice/he.ts'

/** Hebrew. A Hebrew SMS is always UCS-2 and two segments hold 134 units, so the `sms.` phrases are short. */
export const he = {
  'sms.sign_in': '{$code} הוא הקוד שלך מ-{$project} לכניסה.',
  'sms.sign_up': '{$code} הוא הקוד שלך מ-{$project} לפתיחת חשבון.',
  'sms.recovery': '{$code} הוא הקוד שלך מ-{$project} לשחזור החשבון.',
  'sms.add_address': '{$code} הוא הקוד שלך מ-{$project} להוספת המספר הזה.',
  'sms.device': '{$code} הוא הקוד שלך מ-{$project} לחיבור מכשיר.',
  'sms.approval': '{$code} הוא הקוד שלך מ-{$project} לאישור בקשה.',
  'sms.purchase': '{$code} הוא הקוד שלך מ-{$project} לאישור רכישה.',
  'sms.account_change': '{$code} הוא הקוד שלך מ-{$project} לשינוי בחשבון.',
  'sms.other': '{$code} הוא הקוד שלך מ-{$project} לאימות זהותך.',
  'sms.transaction': '{$code} הוא הקוד שלך מ-{$project} לתשלום {$amount} אל {$payee}.',
  'short.sign_in': '{$code} כניסה: {$project}.',
  'short.sign_up': '{$code} פתיחת חשבון: {$project}.',
  'short.recovery': '{$code} שחזור חשבון: {$project}.',
  'short.add_address': '{$code} הוספת מספר: {$project}.',
  'short.device': '{$code} חיבור מכשיר: {$project}.',
  'short.approval': '{$code} אישור בקשה: {$project}.',
  'short.purchase': '{$code} אישור רכישה: {$project}.',
  'short.account_change': '{$code} שינוי בחשבון: {$project}.',
  'short.other': '{$code} אימות זהות: {$project}.',
  'short.transaction': '{$code} תשלום ({$project}): {$amount} אל {$payee}.',
  'sms.batch':
    '{$code} הוא הקוד שלך מ-{$project} לתשלום {$amount} בסך הכול ({$count} תשלומים נפרדים) אל {$payees}.',
  'sms.declared': '{$code} הוא הקוד שלך מ-{$project} לאישור: {$action}.',
  'short.batch': '{$code} תשלום ({$project}): {$amount} ({$count} נפרדים) אל {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'אסמכתה {$reference}.',
  'sms.never_share': 'אין למסור אותו לאיש.',
  'sms.never_asked': 'לעולם לא נבקש אותו.',
  'sms.not_you': 'לא ביקשת? אפשר להתעלם.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{בתוקף לדקה אחת.}}
two {{בתוקף לשתי דקות.}}
*   {{בתוקף ל-{$minutes} דקות.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{בתוקף לשעה אחת.}}
two {{בתוקף לשעתיים.}}
*   {{בתוקף ל-{$hours} שעות.}}`,
  'email.subject': 'הקוד שלך מ-{$project}',
  'email.subject_with_code': 'הקוד שלך מ-{$project}: {$code}',
  'email.subject_of_link': 'הקישור שלך מ-{$project}',
  'email.sign_in': 'כניסה אל {$project}',
  'email.sign_up': 'פתיחת חשבון אצל {$project}',
  'email.recovery': 'שחזור החשבון שלך אצל {$project}',
  'email.add_address': 'הוספת כתובת האימייל הזאת אצל {$project}',
  'email.device': 'חיבור מכשיר אל {$project}',
  'email.approval': 'אישור בקשה אצל {$project}',
  'email.purchase': 'אישור רכישה אצל {$project}',
  'email.account_change': 'שינוי בחשבון שלך אצל {$project}',
  'email.other': 'אימות זהותך אצל {$project}',
  'email.transaction': 'תשלום של {$amount} אל {$payee}',
  'email.batch': 'תשלום של {$amount} בסך הכול ({$count} תשלומים נפרדים)',
  'email.part': '{$amount} אל {$payee}',
  'email.declared': 'נא לאשר: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'הקוד שלך:',
  'email.or_code': 'או להזין את הקוד הזה:',
  'email.open_link': 'המשך',
  'email.link_host': 'הלחצן פותח את {$host}. אם הדפדפן מציג כתובת אחרת, יש לסגור את הדף.',
  'email.sent_by': 'נשלח מאת {$host} עבור {$project}.',
  'email.reference': 'אסמכתה: {$reference}. אותה אסמכתה מופיעה בדף שבו מזינים את הקוד.',
  'email.never_share':
    'אין למסור את הקוד הזה לאיש ואין להעביר את ההודעה הזאת הלאה. אף אחד מטעם {$project} לא יבקש ממך את הקוד.',
  'email.not_you': 'לא ביקשת את זה? אין להשתמש בקוד. כאן אפשר לדווח לנו:',
  'email.report': 'לא ביקשתי את זה',
  'many_wrong_guesses.sms':
    '{$project}: הוזנו קודים שגויים רבים למספר הזה. אם זה יימשך, נפסיק לשלוח אליו קודים.',
  'many_wrong_guesses.subject': 'קודים שגויים רבים לכתובת שלך אצל {$project}',
  'many_wrong_guesses.title': 'הוזנו קודים שגויים רבים אצל {$project}',
  'many_wrong_guesses.body':
    'מישהו הזין קודים שגויים רבים לכתובת האימייל הזאת. אם זה יימשך, נפסיק לשלוח אליה קודים, ויהיה צורך בדרך אחרת להיכנס לחשבון.',
  'notice.sms_advice': 'לא ביצעת זאת? יש לדווח לשירות. לעולם לא נבקש ממך קוד.',
  'notice.advice': 'אם לא ביצעת זאת, כאן אפשר לדווח לנו:',
  'notice.report': 'לא ביצעתי את זה',
  'approved.sms': '{$project}: נעשה שימוש בקוד ששלחנו למספר הזה.',
  'approved.subject': 'נעשה שימוש בקוד שלך אצל {$project}',
  'approved.title': 'נעשה שימוש בקוד לכתובת הזאת אצל {$project}',
  'approved.body':
    'מישהו השתמש בקוד או בקישור ששלחנו לכתובת האימייל הזאת. אם השימוש היה שלך, אין צורך לעשות דבר.',
  'device_approved.sms': '{$project}: המכשיר {$device} חובר לחשבון שלך.',
  'device_approved.sms_was_you': 'אם חיברת אותו, הכול בסדר.',
  'device_approved.sms_end': 'לא חיברת? ניתוק כאן:',
  'device_approved.subject': 'מכשיר חובר לחשבון שלך אצל {$project}',
  'device_approved.title': 'המכשיר {$device} חובר לחשבון שלך אצל {$project}',
  'device_approved.when': 'מתי: {$time}',
  'device_approved.where': 'מאיפה: {$place}',
  'device_approved.was_you': 'אם חיברת אותו בעצמך, אין צורך לעשות דבר נוסף.',
  'device_approved.advice': 'אם לא חיברת אותו, כאן אפשר לבטל את הגישה שלו:',
  'device_approved.end': 'ביטול הגישה של המכשיר הזה',
  ...account,
  ...voice,
} satisfies Catalogue
