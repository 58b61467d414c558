import type { ChannelsPhrases } from '../../channels-phrases.ts'

export const en = {
  'way.voice': 'A code by phone call',
  'way.whatsapp': 'A code by WhatsApp',
  'way.webhook': 'A code in the app',
  'sent.voice': 'We are calling {$to}. Pick up and press any key to hear the code.',
  'sent.whatsapp': 'We are sending a WhatsApp message with a code to {$to}.',
  'sent.webhook': 'We are sending a code to {$to}.',
  'sent.voice_on_file':
    'We are calling the number on file. Pick up and press any key to hear the code.',
  'sent.whatsapp_on_file': 'We are sending a WhatsApp message with a code to the number on file.',
  'sent.webhook_on_file': 'We are sending a code to the app on file.',
  'sent.voice_gone': 'We called {$to} to tell the code.',
  'sent.whatsapp_gone': 'We sent a WhatsApp message with a code to {$to}.',
  'sent.webhook_gone': 'We sent a code to {$to}.',
  'sent.voice_on_file_gone': 'We called the number on file to tell the code.',
  'sent.whatsapp_on_file_gone': 'We sent a WhatsApp message with a code to the number on file.',
  'sent.webhook_on_file_gone': 'We sent a code to the app on file.',
  'another.voice': 'Call me and say it',
  'another.whatsapp': 'Send it by WhatsApp',
  'another.webhook': 'Send it in the app',
  'trouble.none_voice':
    'A call can take a minute. Check that the ending of the number is right and that the phone rings for unknown numbers. Then ask for a new call.',
  'trouble.none_whatsapp':
    'Check that WhatsApp is set up on this number and that the phone is online. Then ask for a new message.',
  'trouble.none_webhook':
    'Look in the app in which you get messages from this service. Then ask for a new one.',
  'workflow.next': 'If you do not answer, we try another way in {$time}.',
  'notice.blocked': 'No message can be sent there now',
  'notice.blocked_next':
    'Too many codes were asked for in that range of numbers, and few were used. Wait a while, or use another way.',
  'notice.unreachable': 'No message can be sent to that number',
  'notice.unreachable_next':
    'It is not a number that gets codes here. Use another number, or another way.',
  'work.title': 'One moment',
  'work.doing':
    'Your browser is doing a small calculation, so that nobody can ask for thousands of codes at once. It takes a few seconds.',
  'work.done': 'Done. You can go on.',
  'work.needs_script':
    'This step needs JavaScript. Turn it on and reload the page, or use another way.',
  'work.button': 'Continue',
  'push.title': 'Questions in this browser',
  'push.about':
    'When somebody wants to get into your account, this browser can show a question: is this you?',
  'push.turn_on': 'Ask me in this browser',
  'push.turn_off': 'Do not ask here any more',
  'push.here': 'This browser',
  'push.since': 'Asked since {$time}',
  'push.refused':
    'Your browser does not allow it. Allow notifications for this page in its settings, then try again.',
  'push.none': 'No browser is asked yet.',
} satisfies ChannelsPhrases
