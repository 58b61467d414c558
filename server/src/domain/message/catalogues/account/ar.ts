import type { AccountPhrases } from '../../account-phrases.ts'

/** Arabic: what the owner of an account is told. The `sms` phrases are short, because an Arabic SMS has half the room. */
export const ar = {
  'account.authenticator_added.sms': 'أُضيفت وسيلة دخول إلى حسابك في {$project}.',
  'account.authenticator_added.subject': 'أُضيفت وسيلة دخول إلى حسابك في {$project}',
  'account.authenticator_added.body':
    'من يملكها يستطيع أن يثبت بها أنه أنت، كما في الوسائل التي كانت لديك.',
  'account.authenticator_removed.sms': 'أُزيلت وسيلة دخول من حسابك في {$project}.',
  'account.authenticator_removed.subject': 'أُزيلت وسيلة دخول من حسابك في {$project}',
  'account.authenticator_removed.body': 'لم تعد تفتح شيئًا هنا.',
  'account.authenticator_guessed.sms': 'أُدخلت رموز خاطئة عدة مرات لحسابك في {$project}.',
  'account.authenticator_guessed.subject': 'أُدخلت رموز خاطئة لحسابك في {$project}',
  'account.authenticator_guessed.body':
    'أدخل شخص ما عدة رموز خاطئة حيث طُلب رمز من تطبيقك أو من قائمتك. إذا استمر ذلك فسنوقف هذه الوسيلة مدة من الوقت لحماية حسابك.',
  'account.recovery_codes_made.sms': 'أُنشئت رموز استعادة جديدة لحسابك في {$project}.',
  'account.recovery_codes_made.subject': 'أُنشئت رموز استعادة جديدة لحسابك في {$project}',
  'account.recovery_codes_made.body':
    'يصلح كل منها مرة واحدة إذا فقدت وسائل الدخول الأخرى. أما رموز الاستعادة القديمة فلم تعد صالحة.',
  'account.recovery_code_used.sms': 'استُخدم رمز استعادة لحسابك في {$project}.',
  'account.recovery_code_used.subject': 'استُخدم رمز استعادة في {$project}',
  'account.recovery_code_used.body': 'لم يعد هذا الرمز صالحًا، وتبقى الرموز الأخرى في قائمتك صالحة.',
  'account.address_added.sms': 'أُضيف عنوان إلى حسابك في {$project}.',
  'account.address_added.subject': 'أُضيف عنوان إلى حسابك في {$project}',
  'account.address_added.body': 'يمكن من الآن إرسال رموز حسابك إليه أيضًا.',
  'account.address_removed.sms': 'أُزيل عنوان من حسابك في {$project}.',
  'account.address_removed.subject': 'أُزيل عنوان من حسابك في {$project}',
  'account.address_removed.body': 'لن تُرسل إليه رموز حسابك بعد الآن.',
  'account.recovered.sms': 'استُعيد حسابك في {$project}.',
  'account.recovered.subject': 'استُعيد حسابك في {$project}',
  'account.recovered.body':
    'أثبت شخص ما أنه أنت ليعود إلى الحساب. وقد أُخرج كل من كان مسجلًا الدخول.',
  'account.approval_denied.sms': 'رُفض طلب دخول إلى حسابك في {$project}.',
  'account.approval_denied.subject': 'رُفض طلب دخول إلى حسابك في {$project}',
  'account.approval_denied.body':
    'طلب شخص ما الدخول وكان الجواب لا، ولم يدخل أحد. إذا تكررت هذه الطلبات فغيّر كلمة مرورك.',
  'account.approved.sms': 'أُكّد طلب بحسابك في {$project}.',
  'account.approved.subject': 'أُكّد طلب بحسابك في {$project}',
  'account.approved.body': 'أثبت شخص ما أنه أنت، ومضى ما طلبه.',
  'account.which': 'المقصود: {$name}',
  'account.stop_advice':
    'إن لم تكن أنت من فعل ذلك فأوقفه هنا. يمكن ذلك خلال ثلاثة أيام، ويُخرج الجميع:',
  'account.stop': 'إيقاف هذه الاستعادة',
  'account.look':
    'إن لم تكن أنت من فعل ذلك فسجّل الدخول وراجع حسابك وأزل ما ليس لك. وإن لم تعد تستطيع الدخول فاطلب المساعدة من {$project} فورًا.',
  'account.sms_report': 'لست أنت؟ أبلغنا هنا:',
  'account.sms_stop': 'لست أنت؟ أوقف ذلك هنا:',
  'account.sms_look': 'لست أنت؟ راجع حسابك أو اطلب المساعدة.',
} satisfies AccountPhrases
