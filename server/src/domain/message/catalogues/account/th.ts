import type { AccountPhrases } from '../../account-phrases.ts'

/** Thai, polite: what the owner of an account is told. */
export const th = {
  'account.authenticator_added.sms': '{$project}: มีการเพิ่มวิธีเข้าสู่ระบบในบัญชีของคุณ',
  'account.authenticator_added.subject': 'มีการเพิ่มวิธีเข้าสู่ระบบในบัญชี {$project} ของคุณ',
  'account.authenticator_added.body': 'ผู้ที่มีวิธีนี้สามารถยืนยันตัวตนเป็นคุณได้ เช่นเดียวกับวิธีที่คุณมีอยู่ก่อนแล้ว',
  'account.authenticator_removed.sms': '{$project}: มีการลบวิธีเข้าสู่ระบบออกจากบัญชีของคุณ',
  'account.authenticator_removed.subject': 'มีการลบวิธีเข้าสู่ระบบออกจากบัญชี {$project} ของคุณ',
  'account.authenticator_removed.body': 'นับจากนี้ วิธีนั้นใช้ที่นี่ไม่ได้อีก',
  'account.authenticator_guessed.sms': '{$project}: มีการป้อนรหัสผิดหลายครั้งสำหรับบัญชีของคุณ',
  'account.authenticator_guessed.subject': 'มีการป้อนรหัสผิดสำหรับบัญชี {$project} ของคุณ',
  'account.authenticator_guessed.body':
    'มีผู้ป้อนรหัสผิดหลายครั้งในจุดที่ขอรหัสจากแอปหรือรายการรหัสของคุณ หากยังเกิดขึ้นอีก เราจะปิดวิธีนี้ชั่วคราวเพื่อความปลอดภัยของบัญชี',
  'account.recovery_codes_made.sms': '{$project}: มีการสร้างรหัสกู้คืนใหม่สำหรับบัญชีของคุณ',
  'account.recovery_codes_made.subject': 'มีการสร้างรหัสกู้คืนใหม่สำหรับบัญชี {$project} ของคุณ',
  'account.recovery_codes_made.body':
    'แต่ละรหัสใช้ได้ครั้งเดียว เมื่อคุณใช้วิธีเข้าสู่ระบบอื่นไม่ได้ รหัสกู้คืนเดิมใช้ไม่ได้แล้ว',
  'account.recovery_code_used.sms': '{$project}: รหัสกู้คืนของบัญชีคุณถูกใช้แล้ว',
  'account.recovery_code_used.subject': 'รหัสกู้คืนถูกใช้ที่ {$project} แล้ว',
  'account.recovery_code_used.body': 'รหัสนั้นใช้ไม่ได้อีก ส่วนรหัสอื่นในรายการของคุณยังใช้ได้',
  'account.address_added.sms': '{$project}: มีการเพิ่มช่องทางติดต่อในบัญชีของคุณ',
  'account.address_added.subject': 'มีการเพิ่มช่องทางติดต่อในบัญชี {$project} ของคุณ',
  'account.address_added.body': 'นับจากนี้ รหัสสำหรับบัญชีของคุณจะส่งไปที่นั่นได้ด้วย',
  'account.address_removed.sms': '{$project}: มีการลบช่องทางติดต่อออกจากบัญชีของคุณ',
  'account.address_removed.subject': 'มีการลบช่องทางติดต่อออกจากบัญชี {$project} ของคุณ',
  'account.address_removed.body': 'รหัสสำหรับบัญชีของคุณจะไม่ถูกส่งไปที่นั่นอีก',
  'account.recovered.sms': '{$project}: บัญชีของคุณถูกกู้คืนแล้ว',
  'account.recovered.subject': 'บัญชี {$project} ของคุณถูกกู้คืนแล้ว',
  'account.recovered.body': 'มีผู้ยืนยันตัวตนเป็นคุณเพื่อกลับเข้าสู่บัญชี ทุกคนที่เข้าสู่ระบบอยู่ถูกให้ออกจากระบบแล้ว',
  'account.approval_denied.sms': '{$project}: คำขอเข้าบัญชีของคุณถูกปฏิเสธ',
  'account.approval_denied.subject': 'คำขอเข้าบัญชี {$project} ของคุณถูกปฏิเสธ',
  'account.approval_denied.body':
    'มีผู้ขอเข้าบัญชีของคุณและถูกปฏิเสธ ไม่มีใครเข้าได้ หากยังมีคำขอเช่นนี้อีก โปรดเปลี่ยนรหัสผ่าน',
  'account.approved.sms': '{$project}: มีการยืนยันคำขอด้วยบัญชีของคุณ',
  'account.approved.subject': 'มีการยืนยันคำขอด้วยบัญชี {$project} ของคุณ',
  'account.approved.body': 'มีผู้ยืนยันตัวตนเป็นคุณ และสิ่งที่ขอได้ดำเนินการต่อแล้ว',
  'account.which': 'รายการ: {$name}',
  'account.stop_advice': 'หากไม่ใช่คุณ โปรดหยุดที่นี่ ใช้ได้ภายในสามวัน และจะให้ทุกคนออกจากระบบ:',
  'account.stop': 'หยุดการกู้คืนนี้',
  'account.look':
    'หากไม่ใช่คุณ โปรดเข้าสู่ระบบและตรวจสอบบัญชี แล้วลบสิ่งที่ไม่ใช่ของคุณ หากเข้าสู่ระบบไม่ได้แล้ว โปรดขอความช่วยเหลือจาก {$project} ทันที',
  'account.sms_report': 'ไม่ใช่คุณใช่ไหม แจ้งเราที่นี่:',
  'account.sms_stop': 'ไม่ใช่คุณใช่ไหม หยุดที่นี่:',
  'account.sms_look': 'ไม่ใช่คุณใช่ไหม โปรดเข้าสู่ระบบเพื่อตรวจสอบบัญชี หรือขอความช่วยเหลือ',
} satisfies AccountPhrases
