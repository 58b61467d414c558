import type { ChannelsPhrases } from '../../channels-phrases.ts'

/** Hebrew: codes by call, WhatsApp and app. */
export const he = {
  'way.voice': 'קוד בשיחת טלפון',
  'way.whatsapp': 'קוד ב-WhatsApp',
  'way.webhook': 'קוד באפליקציה',
  'sent.voice': 'אנחנו מתקשרים אל {$to}. יש לענות ולהקיש על מקש כלשהו כדי לשמוע את הקוד.',
  'sent.whatsapp': 'אנחנו שולחים הודעת WhatsApp עם קוד אל {$to}.',
  'sent.webhook': 'אנחנו שולחים קוד אל {$to}.',
  'sent.voice_on_file':
    'אנחנו מתקשרים למספר הרשום אצלנו. יש לענות ולהקיש על מקש כלשהו כדי לשמוע את הקוד.',
  'sent.whatsapp_on_file': 'אנחנו שולחים הודעת WhatsApp עם קוד למספר הרשום אצלנו.',
  'sent.webhook_on_file': 'אנחנו שולחים קוד לאפליקציה הרשומה אצלנו.',
  'sent.voice_gone': 'התקשרנו אל {$to} כדי למסור את הקוד.',
  'sent.whatsapp_gone': 'שלחנו הודעת WhatsApp עם קוד אל {$to}.',
  'sent.webhook_gone': 'שלחנו קוד אל {$to}.',
  'sent.voice_on_file_gone': 'התקשרנו למספר הרשום אצלנו כדי למסור את הקוד.',
  'sent.whatsapp_on_file_gone': 'שלחנו הודעת WhatsApp עם קוד למספר הרשום אצלנו.',
  'sent.webhook_on_file_gone': 'שלחנו קוד לאפליקציה הרשומה אצלנו.',
  'another.voice': 'קבלת הקוד בשיחה',
  'another.whatsapp': 'שליחה ב-WhatsApp',
  'another.webhook': 'שליחה באפליקציה',
  'trouble.none_voice':
    'שיחה יכולה להתעכב דקה. כדאי לבדוק שסוף המספר נכון ושהטלפון מצלצל גם ממספרים לא מוכרים. לאחר מכן אפשר לבקש שיחה חדשה.',
  'trouble.none_whatsapp':
    'כדאי לבדוק ש-WhatsApp מוגדר במספר הזה ושהטלפון מחובר לאינטרנט. לאחר מכן אפשר לבקש הודעה חדשה.',
  'trouble.none_webhook':
    'כדאי לבדוק באפליקציה שבה מגיעות אליך הודעות מהשירות הזה. לאחר מכן אפשר לבקש הודעה חדשה.',
  'workflow.next': 'אם לא תהיה תשובה, ננסה דרך אחרת בעוד {$time}.',
  'notice.blocked': 'כרגע אי אפשר לשלוח לשם הודעות',
  'notice.blocked_next':
    'בטווח המספרים הזה התבקשו יותר מדי קודים, ומעטים מהם שימשו. אפשר להמתין מעט או להשתמש בדרך אחרת.',
  'notice.unreachable': 'אי אפשר לשלוח הודעות למספר הזה',
  'notice.unreachable_next': 'לא נשלחים מכאן קודים למספר כזה. יש להשתמש במספר אחר או בדרך אחרת.',
  'work.title': 'רק רגע',
  'work.doing':
    'הדפדפן שלך מבצע חישוב קטן, כדי שאף אחד לא יוכל לבקש אלפי קודים בבת אחת. זה נמשך כמה שניות.',
  'work.done': 'הסתיים. אפשר להמשיך.',
  'work.needs_script':
    'לשלב הזה דרוש JavaScript. יש להפעיל אותו ולטעון את הדף מחדש, או להשתמש בדרך אחרת.',
  'work.button': 'המשך',
  'push.title': 'שאלות בדפדפן הזה',
  'push.about': 'כשמישהו רוצה להיכנס לחשבון שלך, הדפדפן הזה יכול לשאול אותך אם זו הבקשה שלך.',
  'push.turn_on': 'אפשר לשאול אותי בדפדפן הזה',
  'push.turn_off': 'לא לשאול כאן יותר',
  'push.here': 'הדפדפן הזה',
  'push.since': 'שואלים כאן מאז {$time}',
  'push.refused': 'הדפדפן שלך לא מאפשר זאת. יש לאפשר בהגדרות שלו התראות מהדף הזה ולנסות שוב.',
  'push.none': 'עדיין לא שואלים באף דפדפן.',
} satisfies ChannelsPhrases
