import type { Catalogue } from '../catalogue.ts'
import { ta as account } from './account/ta.ts'
import { ta as voice } from './voice/ta.ts'

/** Tamil. A Tamil SMS is always UCS-2 and two segments hold 134 units, so the `sms.` phrases are short. */
export const ta = {
  'sms.sign_in': '{$code} உள்நுழைய {$project} குறியீடு.',
  'sms.sign_up': '{$code} கணக்கை உருவாக்க {$project} குறியீடு.',
  'sms.recovery': '{$code} கணக்கை மீட்க {$project} குறியீடு.',
  'sms.add_address': '{$code} இந்த எண்ணைச் சேர்க்க {$project} குறியீடு.',
  'sms.device': '{$code} சாதனத்தை இணைக்க {$project} குறியீடு.',
  'sms.approval': '{$code} கோரிக்கையை அனுமதிக்க {$project} குறியீடு.',
  'sms.purchase': '{$code} வாங்குவதை உறுதிசெய்ய {$project} குறியீடு.',
  'sms.account_change': '{$code} கணக்கை மாற்ற {$project} குறியீடு.',
  'sms.other': '{$code} அடையாளத்தை உறுதிசெய்ய {$project} குறியீடு.',
  'sms.transaction': '{$code} பணம் செலுத்த {$project} குறியீடு: {$payee}-க்கு {$amount}.',
  'short.sign_in': '{$code} {$project}: உள்நுழைவு.',
  'short.sign_up': '{$code} {$project}: புதிய கணக்கு.',
  'short.recovery': '{$code} {$project}: கணக்கு மீட்பு.',
  'short.add_address': '{$code} {$project}: எண் சேர்ப்பு.',
  'short.device': '{$code} {$project}: சாதன இணைப்பு.',
  'short.approval': '{$code} {$project}: கோரிக்கை அனுமதி.',
  'short.purchase': '{$code} {$project}: வாங்குதல்.',
  'short.account_change': '{$code} {$project}: கணக்கு மாற்றம்.',
  'short.other': '{$code} {$project}: அடையாள உறுதி.',
  'short.transaction': '{$code} {$project}: {$payee}-க்கு {$amount} செலுத்த.',
  'sms.batch':
    '{$code} பணம் செலுத்த {$project} குறியீடு: மொத்தம் {$amount} ({$count} பரிவர்த்தனைகள்), பெறுநர்கள் {$payees}.',
  'sms.declared': '{$code} உறுதிப்படுத்த {$project} குறியீடு: {$action}.',
  'short.batch': '{$code} {$project}: மொத்தம் {$amount} ({$count}) செலுத்த, பெறுநர்கள் {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'குறிப்பு {$reference}.',
  'sms.never_share': 'யாரிடமும் பகிராதீர்.',
  'sms.never_asked': 'நாங்கள் இதைக் கேட்பதில்லை.',
  'sms.not_you': 'கேட்கவில்லையா? புறக்கணிக்கவும்.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{{$minutes} நிமிடம் செல்லும்.}}
*   {{{$minutes} நிமிடம் செல்லும்.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{{$hours} மணிநேரம் செல்லும்.}}
*   {{{$hours} மணிநேரம் செல்லும்.}}`,
  'email.subject': '{$project} அனுப்பிய உங்கள் குறியீடு',
  'email.subject_with_code': '{$project} அனுப்பிய உங்கள் குறியீடு: {$code}',
  'email.subject_of_link': '{$project} அனுப்பிய உங்கள் இணைப்பு',
  'email.sign_in': '{$project}-இல் உள்நுழையவும்',
  'email.sign_up': '{$project}-இல் உங்கள் கணக்கை உருவாக்கவும்',
  'email.recovery': '{$project}-இல் உங்கள் கணக்கை மீட்கவும்',
  'email.add_address': '{$project}-இல் இந்த மின்னஞ்சல் முகவரியைச் சேர்க்கவும்',
  'email.device': '{$project}-இல் ஒரு சாதனத்தை இணைக்கவும்',
  'email.approval': '{$project}-இல் ஒரு கோரிக்கையை அனுமதிக்கவும்',
  'email.purchase': '{$project}-இல் வாங்குவதை உறுதிப்படுத்தவும்',
  'email.account_change': '{$project}-இல் உங்கள் கணக்கை மாற்றவும்',
  'email.other': '{$project}-இல் இது நீங்கள்தான் என உறுதிப்படுத்தவும்',
  'email.transaction': '{$payee}-க்கு {$amount} செலுத்தவும்',
  'email.batch': 'மொத்தம் {$amount} செலுத்தவும் ({$count} பரிவர்த்தனைகள்)',
  'email.part': '{$payee}: {$amount}',
  'email.declared': 'உறுதிப்படுத்தவும்: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'உங்கள் குறியீடு:',
  'email.or_code': 'அல்லது இந்தக் குறியீட்டை உள்ளிடவும்:',
  'email.open_link': 'தொடரவும்',
  'email.link_host':
    'இது {$host} பக்கத்தைத் திறக்கும். உங்கள் உலாவி வேறு முகவரியைக் காட்டினால், பக்கத்தை மூடிவிடவும்.',
  'email.sent_by': '{$project} சார்பில் {$host} அனுப்பியது.',
  'email.reference': 'குறிப்பு: {$reference}. நீங்கள் குறியீட்டை உள்ளிடும் பக்கமும் இதையே காட்டும்.',
  'email.never_share':
    'இந்தக் குறியீட்டை யாரிடமும் பகிர வேண்டாம், இந்தச் செய்தியை யாருக்கும் அனுப்ப வேண்டாம். {$project} சார்பில் யாரும் இதை உங்களிடம் கேட்க மாட்டார்கள்.',
  'email.not_you': 'இதை நீங்கள் கேட்கவில்லையா? குறியீட்டைப் பயன்படுத்தாமல் எங்களிடம் தெரிவிக்கவும்:',
  'email.report': 'நான் இதைக் கேட்கவில்லை',
  'many_wrong_guesses.sms':
    '{$project}: இந்த எண்ணுக்குப் பல தவறான குறியீடுகள் உள்ளிடப்பட்டன. தொடர்ந்தால், இதற்குக் குறியீடு அனுப்புவதை நிறுத்துவோம்.',
  'many_wrong_guesses.subject': '{$project}-இல் உங்கள் முகவரிக்குப் பல தவறான குறியீடுகள்',
  'many_wrong_guesses.title': '{$project}-இல் பல தவறான குறியீடுகள் உள்ளிடப்பட்டன',
  'many_wrong_guesses.body':
    'இந்த மின்னஞ்சல் முகவரிக்கு யாரோ பல தவறான குறியீடுகளை உள்ளிட்டுள்ளார். இது தொடர்ந்தால், இந்த முகவரிக்குக் குறியீடு அனுப்புவதை நிறுத்துவோம்; உள்நுழைய உங்களுக்கு வேறு வழி தேவைப்படும்.',
  'notice.sms_advice': 'நீங்கள் இல்லையா? சேவைக்குத் தெரிவிக்கவும். நாங்கள் குறியீட்டைக் கேட்பதில்லை.',
  'notice.advice': 'இதைச் செய்தது நீங்கள் இல்லையென்றால், எங்களிடம் தெரிவிக்கவும்:',
  'notice.report': 'இதைச் செய்தது நான் அல்ல',
  'approved.sms': '{$project}: இந்த எண்ணுக்கு அனுப்பிய குறியீடு பயன்படுத்தப்பட்டது.',
  'approved.subject': '{$project}-இல் உங்கள் குறியீடு பயன்படுத்தப்பட்டது',
  'approved.title': '{$project}-இல் இந்த முகவரிக்கான குறியீடு பயன்படுத்தப்பட்டது',
  'approved.body':
    'இந்த மின்னஞ்சல் முகவரிக்கு நாங்கள் அனுப்பிய குறியீட்டை அல்லது இணைப்பை யாரோ பயன்படுத்தியுள்ளார். அது நீங்கள் என்றால், எதுவும் செய்ய வேண்டியதில்லை.',
  'device_approved.sms': '{$project}: உங்கள் கணக்கில் {$device} இணைக்கப்பட்டது.',
  'device_approved.sms_was_you': 'அது நீங்கள் என்றால் கவலையில்லை.',
  'device_approved.sms_end': 'நீங்கள் இல்லையா? இங்கே நிறுத்தவும்:',
  'device_approved.subject': '{$project}-இல் உங்கள் கணக்கில் ஒரு சாதனம் இணைக்கப்பட்டது',
  'device_approved.title': '{$project}-இல் உங்கள் கணக்கில் {$device} இணைக்கப்பட்டது',
  'device_approved.when': 'நேரம்: {$time}',
  'device_approved.where': 'இடம்: {$place}',
  'device_approved.was_you': 'இதைச் செய்தது நீங்கள் என்றால், வேறு எதுவும் செய்ய வேண்டியதில்லை.',
  'device_approved.advice': 'இதைச் செய்தது நீங்கள் இல்லையென்றால், அதன் அணுகலை இங்கே நிறுத்தவும்:',
  'device_approved.end': 'இந்தச் சாதனத்தின் அணுகலை நிறுத்தவும்',
  ...account,
  ...voice,
} satisfies Catalogue
