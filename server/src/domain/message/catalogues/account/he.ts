import type { AccountPhrases } from '../../account-phrases.ts'

/** Hebrew: what the owner of an account is told. */
export const he = {
  'account.authenticator_added.sms': '{$project}: נוספה לחשבון שלך דרך כניסה.',
  'account.authenticator_added.subject': 'נוספה דרך כניסה לחשבון שלך אצל {$project}',
  'account.authenticator_added.body':
    'מי שמחזיק בה יכול להזדהות באמצעותה בשמך, כמו בדרכים שכבר היו לך.',
  'account.authenticator_removed.sms': '{$project}: הוסרה מהחשבון שלך דרך כניסה.',
  'account.authenticator_removed.subject': 'הוסרה דרך כניסה מהחשבון שלך אצל {$project}',
  'account.authenticator_removed.body': 'מעכשיו אי אפשר להיכנס באמצעותה.',
  'account.authenticator_guessed.sms': '{$project}: הוזנו כמה פעמים קודים שגויים לחשבון שלך.',
  'account.authenticator_guessed.subject': 'הוזנו קודים שגויים לחשבון שלך אצל {$project}',
  'account.authenticator_guessed.body':
    'מישהו הזין כמה קודים שגויים במקום שבו נדרש קוד מהאפליקציה או מהרשימה שלך. אם זה יימשך, הדרך הזאת תושבת לזמן מה כדי להגן על החשבון שלך.',
  'account.recovery_codes_made.sms': '{$project}: נוצרו קודי שחזור חדשים לחשבון שלך.',
  'account.recovery_codes_made.subject': 'נוצרו קודי שחזור חדשים לחשבון שלך אצל {$project}',
  'account.recovery_codes_made.body':
    'כל אחד מהם תקף פעם אחת, אם דרכי הכניסה האחרות שלך יאבדו. קודי השחזור הקודמים כבר אינם תקפים.',
  'account.recovery_code_used.sms': '{$project}: נעשה שימוש בקוד שחזור של החשבון שלך.',
  'account.recovery_code_used.subject': 'נעשה שימוש בקוד שחזור אצל {$project}',
  'account.recovery_code_used.body': 'הקוד הזה כבר אינו תקף. שאר הקודים ברשימה שלך עדיין תקפים.',
  'account.address_added.sms': '{$project}: נוספה כתובת לחשבון שלך.',
  'account.address_added.subject': 'נוספה כתובת לחשבון שלך אצל {$project}',
  'account.address_added.body': 'מעכשיו אפשר לשלוח גם אליה קודים לחשבון שלך.',
  'account.address_removed.sms': '{$project}: הוסרה כתובת מהחשבון שלך.',
  'account.address_removed.subject': 'הוסרה כתובת מהחשבון שלך אצל {$project}',
  'account.address_removed.body': 'קודים לחשבון שלך כבר לא נשלחים אליה.',
  'account.recovered.sms': '{$project}: החשבון שלך שוחזר.',
  'account.recovered.subject': 'החשבון שלך אצל {$project} שוחזר',
  'account.recovered.body': 'מישהו הזדהה בשמך כדי לחזור לחשבון. כל מי שהיה מחובר נותק.',
  'account.approval_denied.sms': '{$project}: בקשת כניסה לחשבון שלך נדחתה.',
  'account.approval_denied.subject': 'בקשת כניסה לחשבון שלך אצל {$project} נדחתה',
  'account.approval_denied.body':
    'מישהו ביקש להיכנס, והתשובה הייתה לא. אף אחד לא נכנס. אם בקשות כאלה יימשכו, יש לשנות את הסיסמה.',
  'account.approved.sms': '{$project}: בקשה אושרה באמצעות החשבון שלך.',
  'account.approved.subject': 'בקשה אושרה באמצעות החשבון שלך אצל {$project}',
  'account.approved.body': 'מישהו הזדהה בשמך, והפעולה המבוקשת נמשכה.',
  'account.which': 'במה מדובר: {$name}',
  'account.stop_advice':
    'אם לא ביצעת זאת, כאן אפשר לעצור. זה אפשרי במשך שלושה ימים, ומנתק את כולם:',
  'account.stop': 'עצירת השחזור הזה',
  'account.look':
    'אם לא ביצעת זאת, יש להיכנס לחשבון, לבדוק אותו ולהסיר כל מה שאינו שלך. אם כבר אי אפשר להיכנס, יש לבקש מיד עזרה מ-{$project}.',
  'account.sms_report': 'לא ביצעת זאת? דיווח כאן:',
  'account.sms_stop': 'לא ביצעת זאת? עצירה כאן:',
  'account.sms_look': 'לא ביצעת זאת? יש להיכנס ולבדוק את החשבון, או לבקש עזרה.',
} satisfies AccountPhrases
