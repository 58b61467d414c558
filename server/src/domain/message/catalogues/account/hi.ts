import type { AccountPhrases } from '../../account-phrases.ts'

/** Hindi: what the owner of an account is told. */
export const hi = {
  'account.authenticator_added.sms': '{$project}: आपके खाते में साइन इन का एक तरीका जोड़ा गया।',
  'account.authenticator_added.subject': '{$project} पर आपके खाते में साइन इन का एक तरीका जोड़ा गया',
  'account.authenticator_added.body':
    'यह जिसके पास है, वह इससे खुद को आपके रूप में साबित कर सकता है, जैसे आपके पहले वाले तरीकों से।',
  'account.authenticator_removed.sms': '{$project}: आपके खाते से साइन इन का एक तरीका हटाया गया।',
  'account.authenticator_removed.subject': '{$project} पर आपके खाते से साइन इन का एक तरीका हटाया गया',
  'account.authenticator_removed.body': 'अब से यह यहाँ कुछ नहीं खोलता।',
  'account.authenticator_guessed.sms': '{$project}: आपके खाते के लिए कई बार गलत कोड डाले गए।',
  'account.authenticator_guessed.subject': '{$project} पर आपके खाते के लिए गलत कोड डाले गए',
  'account.authenticator_guessed.body':
    'जहाँ आपके ऐप या आपकी सूची का कोड माँगा गया था, वहाँ किसी ने कई गलत कोड डाले। अगर ऐसा चलता रहा, तो आपके खाते की सुरक्षा के लिए यह तरीका कुछ समय तक बंद कर दिया जाएगा।',
  'account.recovery_codes_made.sms': '{$project}: आपके खाते के लिए नए रिकवरी कोड बनाए गए।',
  'account.recovery_codes_made.subject': '{$project} पर आपके खाते के लिए नए रिकवरी कोड बनाए गए',
  'account.recovery_codes_made.body':
    'अगर साइन इन के आपके दूसरे तरीके खो जाएँ, तो इनमें से हर कोड एक बार काम करेगा। पुराने रिकवरी कोड अब काम नहीं करते।',
  'account.recovery_code_used.sms': '{$project}: आपके खाते का एक रिकवरी कोड इस्तेमाल हुआ।',
  'account.recovery_code_used.subject': '{$project} पर एक रिकवरी कोड इस्तेमाल हुआ',
  'account.recovery_code_used.body': 'वह कोड अब काम नहीं करता। आपकी सूची के बाकी कोड अब भी काम करते हैं।',
  'account.address_added.sms': '{$project}: आपके खाते में एक पता जोड़ा गया।',
  'account.address_added.subject': '{$project} पर आपके खाते में एक पता जोड़ा गया',
  'account.address_added.body': 'अब से आपके खाते के कोड वहाँ भी भेजे जा सकते हैं।',
  'account.address_removed.sms': '{$project}: आपके खाते से एक पता हटाया गया।',
  'account.address_removed.subject': '{$project} पर आपके खाते से एक पता हटाया गया',
  'account.address_removed.body': 'अब आपके खाते के कोड वहाँ नहीं भेजे जाते।',
  'account.recovered.sms': '{$project}: आपका खाता रिकवर किया गया।',
  'account.recovered.subject': '{$project} पर आपका खाता रिकवर किया गया',
  'account.recovered.body':
    'किसी ने खाते में वापस आने के लिए खुद को आपके रूप में साबित किया। जो भी साइन इन था, उसे साइन आउट कर दिया गया है।',
  'account.approval_denied.sms': '{$project}: आपके खाते में आने का एक अनुरोध ठुकराया गया।',
  'account.approval_denied.subject': '{$project} पर आपके खाते में आने का एक अनुरोध ठुकराया गया',
  'account.approval_denied.body':
    'किसी ने अंदर आने का अनुरोध किया और जवाब “नहीं” था। किसी को अंदर नहीं आने दिया गया। अगर ऐसे अनुरोध आते रहें, तो अपना पासवर्ड बदलें।',
  'account.approved.sms': '{$project}: आपके खाते से एक अनुरोध की पुष्टि हुई।',
  'account.approved.subject': '{$project} पर आपके खाते से एक अनुरोध की पुष्टि हुई',
  'account.approved.body': 'किसी ने खुद को आपके रूप में साबित किया, और जिसका अनुरोध था, वह आगे बढ़ा।',
  'account.which': 'कौन-सा: {$name}',
  'account.stop_advice':
    'अगर यह आपने नहीं किया, तो इसे यहाँ रोकें। ऐसा तीन दिन तक किया जा सकता है, और इससे सभी साइन आउट हो जाते हैं:',
  'account.stop': 'यह रिकवरी रोकें',
  'account.look':
    'अगर यह आपने नहीं किया, तो साइन इन करके अपना खाता देखें: जो आपका नहीं है, उसे हटा दें। अगर आप साइन इन नहीं कर पा रहे हैं, तो तुरंत {$project} से मदद माँगें।',
  'account.sms_report': 'आप नहीं थे? यहाँ बताएँ:',
  'account.sms_stop': 'आप नहीं थे? यहाँ रोकें:',
  'account.sms_look': 'आप नहीं थे? साइन इन करके खाता देखें या मदद माँगें।',
} satisfies AccountPhrases
