import type { VoicePhrases } from '../../voice-phrases.ts'

/** Hindi: what a call says. */
export const hi = {
  'voice.opening': 'नमस्ते। यह {$project} की ओर से कोड बताने के लिए ऑटोमैटिक कॉल है।',
  'voice.press': 'कोड सुनने के लिए कोई भी बटन दबाएँ। अगर आपने कोड नहीं माँगा, तो फ़ोन काट दें।',
  'voice.lead': 'आपका कोड है:',
  'voice.again': 'एक बार फिर:',
  'voice.never_share': 'यह कोड किसी को न बताएँ। हम इसे कभी नहीं माँगते।',
  'voice.not_you': 'अगर आपने कोड नहीं माँगा, तो कुछ न करें।',
  'push.title': 'क्या यह आप हैं? {$project}',
  'push.body': 'कोई आपके खाते में आना चाहता है। हाँ या नहीं कहने के लिए इसे खोलें।',
} satisfies VoicePhrases
