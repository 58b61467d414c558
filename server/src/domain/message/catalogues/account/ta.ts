import type { AccountPhrases } from '../../account-phrases.ts'

/** Tamil: what the owner of an account is told. */
export const ta = {
  'account.authenticator_added.sms': '{$project}: உங்கள் கணக்கில் உள்நுழையும் வழி ஒன்று சேர்க்கப்பட்டது.',
  'account.authenticator_added.subject': '{$project}-இல் உங்கள் கணக்கில் உள்நுழையும் வழி ஒன்று சேர்க்கப்பட்டது',
  'account.authenticator_added.body':
    'உங்கள் முந்தைய வழிகளைப் போலவே, இதை வைத்திருப்பவர் இதைக் கொண்டு தன்னை நீங்கள் என நிரூபிக்க முடியும்.',
  'account.authenticator_removed.sms':
    '{$project}: உங்கள் கணக்கிலிருந்து உள்நுழையும் வழி ஒன்று அகற்றப்பட்டது.',
  'account.authenticator_removed.subject':
    '{$project}-இல் உங்கள் கணக்கிலிருந்து உள்நுழையும் வழி ஒன்று அகற்றப்பட்டது',
  'account.authenticator_removed.body': 'இனி அதைக் கொண்டு இங்கே எதையும் திறக்க முடியாது.',
  'account.authenticator_guessed.sms':
    '{$project}: உங்கள் கணக்கிற்குப் பலமுறை தவறான குறியீடுகள் உள்ளிடப்பட்டன.',
  'account.authenticator_guessed.subject':
    '{$project}-இல் உங்கள் கணக்கிற்குத் தவறான குறியீடுகள் உள்ளிடப்பட்டன',
  'account.authenticator_guessed.body':
    'உங்கள் ஆப்ஸ் அல்லது பட்டியலில் உள்ள குறியீடு கேட்கப்பட்ட இடத்தில், யாரோ பல தவறான குறியீடுகளை உள்ளிட்டுள்ளார். இது தொடர்ந்தால், உங்கள் கணக்கைப் பாதுகாக்க இந்த வழி சிறிது காலம் நிறுத்தி வைக்கப்படும்.',
  'account.recovery_codes_made.sms':
    '{$project}: உங்கள் கணக்கிற்குப் புதிய மீட்புக் குறியீடுகள் உருவாக்கப்பட்டன.',
  'account.recovery_codes_made.subject':
    '{$project}-இல் உங்கள் கணக்கிற்குப் புதிய மீட்புக் குறியீடுகள் உருவாக்கப்பட்டன',
  'account.recovery_codes_made.body':
    'உள்நுழையும் மற்ற வழிகளை நீங்கள் இழந்தால், இவற்றில் ஒவ்வொன்றும் ஒருமுறை வேலை செய்யும். பழைய மீட்புக் குறியீடுகள் இனி வேலை செய்யாது.',
  'account.recovery_code_used.sms': '{$project}: உங்கள் கணக்கின் மீட்புக் குறியீடு ஒன்று பயன்படுத்தப்பட்டது.',
  'account.recovery_code_used.subject': '{$project}-இல் மீட்புக் குறியீடு ஒன்று பயன்படுத்தப்பட்டது',
  'account.recovery_code_used.body':
    'அந்தக் குறியீடு இனி வேலை செய்யாது; உங்கள் பட்டியலில் உள்ள மற்றவை இன்னும் வேலை செய்யும்.',
  'account.address_added.sms': '{$project}: உங்கள் கணக்கில் ஒரு முகவரி சேர்க்கப்பட்டது.',
  'account.address_added.subject': '{$project}-இல் உங்கள் கணக்கில் ஒரு முகவரி சேர்க்கப்பட்டது',
  'account.address_added.body': 'இனி உங்கள் கணக்கிற்கான குறியீடுகள் அங்கும் அனுப்பப்படலாம்.',
  'account.address_removed.sms': '{$project}: உங்கள் கணக்கிலிருந்து ஒரு முகவரி அகற்றப்பட்டது.',
  'account.address_removed.subject': '{$project}-இல் உங்கள் கணக்கிலிருந்து ஒரு முகவரி அகற்றப்பட்டது',
  'account.address_removed.body': 'உங்கள் கணக்கிற்கான குறியீடுகள் இனி அங்கே அனுப்பப்படாது.',
  'account.recovered.sms': '{$project}: உங்கள் கணக்கு மீட்கப்பட்டது.',
  'account.recovered.subject': '{$project}-இல் உங்கள் கணக்கு மீட்கப்பட்டது',
  'account.recovered.body':
    'கணக்கிற்குத் திரும்ப யாரோ தன்னை நீங்கள் என நிரூபித்துள்ளார். உள்நுழைந்திருந்த அனைவரும் வெளியேற்றப்பட்டனர்.',
  'account.approval_denied.sms': '{$project}: உங்கள் கணக்கில் நுழையும் கோரிக்கை மறுக்கப்பட்டது.',
  'account.approval_denied.subject': '{$project}-இல் உங்கள் கணக்கில் நுழையும் கோரிக்கை மறுக்கப்பட்டது',
  'account.approval_denied.body':
    'யாரோ உள்ளே வர அனுமதி கேட்டார், பதில் “இல்லை”. யாரும் உள்ளே அனுமதிக்கப்படவில்லை. இத்தகைய கோரிக்கைகள் தொடர்ந்தால், உங்கள் கடவுச்சொல்லை மாற்றவும்.',
  'account.approved.sms': '{$project}: உங்கள் கணக்கு மூலம் ஒரு கோரிக்கை உறுதிப்படுத்தப்பட்டது.',
  'account.approved.subject': '{$project}-இல் உங்கள் கணக்கு மூலம் ஒரு கோரிக்கை உறுதிப்படுத்தப்பட்டது',
  'account.approved.body': 'யாரோ தன்னை நீங்கள் என நிரூபித்துள்ளார், அவர் கேட்டது தொடர்ந்து நடந்தது.',
  'account.which': 'எது: {$name}',
  'account.stop_advice':
    'இதைச் செய்தது நீங்கள் இல்லையென்றால், இங்கே நிறுத்தவும். மூன்று நாட்கள் வரை இது முடியும்; இது அனைவரையும் வெளியேற்றும்:',
  'account.stop': 'இந்த மீட்பை நிறுத்தவும்',
  'account.look':
    'இதைச் செய்தது நீங்கள் இல்லையென்றால், உள்நுழைந்து உங்கள் கணக்கைப் பார்க்கவும்: உங்களுடையது அல்லாததை அகற்றவும். உள்நுழைய முடியவில்லை என்றால், உடனே {$project}-இடம் உதவி கேட்கவும்.',
  'account.sms_report': 'நீங்கள் இல்லையா? இங்கே தெரிவிக்கவும்:',
  'account.sms_stop': 'நீங்கள் இல்லையா? இங்கே நிறுத்தவும்:',
  'account.sms_look': 'நீங்கள் இல்லையா? உள்நுழைந்து கணக்கைப் பார்க்கவும் அல்லது உதவி கேட்கவும்.',
} satisfies AccountPhrases
