import type { Catalogue } from '../catalogue.ts'
import { en as channels } from './channels/en.ts'
import { en as devices } from './devices/en.ts'
import { en as factors } from './factors/en.ts'
import { en as ways } from './ways/en.ts'

export const en = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Help',
  'frame.safety': 'Is this message real?',
  'frame.asks': '{$project} asks you to confirm',
  'purpose.add_phone': 'Add this phone number at {$project}',
  'transaction.amount': 'Amount',
  'transaction.payee': 'To',
  'sent.sms': 'We are sending a text message with a code to {$to}.',
  'sent.email': 'We are sending an e-mail with a code to {$to}.',
  'sent.sms_on_file': 'We are sending a text message with a code to the number on file.',
  'sent.email_on_file': 'We are sending an e-mail with a code to the address on file.',
  'code.label': 'Code from the message',
  'code.digits': 'Digits only. Spaces and dashes do not matter.',
  'code.characters': 'Letters and digits. Capitals, spaces and dashes do not matter.',
  'code.link': 'Or open the link in the e-mail, best in this browser.',
  'code.auto': 'It is checked as soon as it is complete.',
  'code.auto_pasted': 'A code that is pasted or filled in is checked at once.',
  'code.check': 'Confirm',
  'wait.expires': 'Time left: {$time}',
  'wait.last_minute': 'Less than one minute left.',
  'wait.over': 'The time is over. Reload the page to see what to do next.',
  'reference.label': 'Reference',
  'reference.why': 'The newest message shows the same reference.',
  'resend.button': 'Send a new message',
  'resend.wait': 'You can ask for a new message in {$time}.',
  'resend.ready': 'You can ask for a new message now.',
  'resend.never': 'No new message can be sent before the time is over. After that, start again.',
  'another.sms': 'Send it as a text message',
  'another.email': 'Send it as an e-mail',
  'report.button': 'I did not ask for this',
  'safety.note':
    'This page is {$host}. Your browser must show the same address. Nobody at {$project} will ever ask you for this code.',
  'notice.wrong': 'That code is not right',
  'notice.wrong_next':
    'Look at the newest message, the one with the reference {$reference}, and try again.',
  'notice.empty': 'No code was entered',
  'notice.empty_next': 'Type the code from the message, then press Confirm.',
  'notice.older': 'That code is from an older message',
  'notice.older_next':
    'A newer code was sent at {$time}. Use the message with the reference {$reference}.',
  'notice.sent': 'A new message is on its way',
  'notice.sent_next': 'It shows the reference {$reference}. Use the code in it.',
  'notice.wait': 'A new message cannot be sent yet',
  'notice.wait_next': 'You can ask for one in {$time}. The message you have stays good until then.',
  'notice.unsent': 'The message could not be sent that way',
  'notice.unsent_next': 'Use the message you have, or try another way below.',
  'notice.older-link': 'That link is from an older message',
  'notice.older-link_next':
    'A newer one was sent at {$time}. Use the message with the reference {$reference}.',
  'notice.spent': 'That code cannot be used any more',
  'notice.spent_next': 'Here each code can be tried once. Ask for a new message.',
  'notice.rests': 'Codes for this address rest for a while',
  'notice.rests_next':
    'Too many wrong codes were typed for it today, maybe by somebody else. Use another way to sign in, or come back tomorrow.',
  'trouble.title': 'It does not work?',
  'trouble.none': 'No message has come',
  'trouble.none_sms':
    'A text message can take a minute. Check that the ending of the number is right and that the phone has reception. Then ask for a new message.',
  'trouble.none_email':
    'An e-mail can take a few minutes. Look in the folder for spam too. Then ask for a new message.',
  'trouble.wrong': 'The code is refused',
  'trouble.wrong_next': 'Only the newest message counts. It shows the reference {$reference}.',
  'trouble.expired': 'The time is over',
  'trouble.expired_next': 'Go back to {$project} and start again. You will get a new code.',
  'trouble.used': 'It says that the code was used',
  'trouble.used_next':
    'Each code works once. If you are not yet where you wanted to be, start again at {$project}.',
  'trouble.page': 'The page or the link does not work',
  'trouble.page_next':
    'Open it in the browser in which you started, and allow cookies for {$host}. Or type the code where you were asked for it.',
  'ended.approved': 'Confirmed',
  'ended.approved_why': 'Thank you. {$project} has been told.',
  'ended.approved_next': 'You can close this page and go on where you started.',
  'ended.used': 'Already confirmed',
  'ended.used_why': 'This was confirmed at {$time}. Each code works once.',
  'ended.used_next':
    'There is nothing more to do here. If you need another code, start again at {$project}.',
  'ended.expired': 'The time is over',
  'ended.expired_why': 'The code was good until {$time}. Nothing was confirmed.',
  'ended.expired_next': 'Go back to {$project} and start again. You will get a new code.',
  'ended.locked': 'Too many wrong codes',
  'ended.locked_why': 'To protect you, we stopped here. Nothing was confirmed.',
  'ended.locked_next':
    'Go back to {$project} and start again. If somebody else typed these codes, tell {$project}.',
  'ended.superseded': 'There is a newer request',
  'ended.superseded_why': 'You asked again after this. This page and its codes no longer count.',
  'ended.superseded_next':
    'Use the newest message and the newest page of {$project}. You can close this one.',
  'ended.denied': 'Stopped',
  'ended.denied_why':
    'It was reported as not asked for. Nothing was confirmed, and the code no longer works. {$project} has been told.',
  'ended.denied_next':
    'If somebody may know your password, change it at {$project} now. Never give a code to anybody who asks for it.',
  'ended.canceled': 'Called off',
  'ended.canceled_why': '{$project} no longer needs this. Nothing was confirmed.',
  'ended.canceled_next': 'If you still want to go on, start again at {$project}.',
  'ended.continue': 'Continue to {$host}',
  'unknown.title': 'There is nothing to confirm here',
  'unknown.why':
    'The address is not complete, is too old, or belongs to another browser than this one.',
  'unknown.next':
    'Go back to where you started and start again there. If you have a code, type it where you were asked for it.',
  'unknown.cookies': 'If this comes again, allow cookies for {$host}.',
  'forbidden.title': 'We did not accept that',
  'forbidden.why':
    'Your browser says that this did not come from our own page. Nothing was changed.',
  'forbidden.next': 'Open the page again and press the button there.',
  'busy.title': 'Too many tries from here',
  'busy.why': 'Many requests came from your network in a short time. Nothing was changed.',
  'busy.next': 'Try again in {$time}.',
  'defect.title': 'That went wrong on our side',
  'defect.why': 'It is not your fault. Nothing was confirmed.',
  'defect.next': 'Wait a moment, then try again.',
  'link.why': 'You opened the link from the message {$reference}. One press confirms it.',
  'link.confirm': 'Yes, confirm',
  'carry.title': 'Type this code where you started',
  'carry.why':
    'This is not the browser in which you started, so nothing was confirmed here. Go back to the page of {$project} that asked you, and type this code there.',
  'carry.code': 'Code to type there',
  'carry.never': 'Only type it yourself. Never read or send it to anybody, not even to {$project}.',
  'carry.copy': 'Copy',
  copied: 'Copied',
  'ask.title': 'Did you ask for this?',
  'ask.why': 'Somebody asked {$project} to send you a code, at {$time}.',
  'ask.for': 'What for',
  'ask.to': 'Sent to',
  'ask.keep': 'Yes, that was me',
  'ask.report': 'I did not ask for this',
  'ask.what':
    'If it was not you, we stop it at once: the code no longer works, and {$project} is told.',
  'asked.kept': 'Nothing has changed',
  'asked.kept_next': 'You can use the code where you were asked for it.',
  'asked.reported': 'Thank you for telling us',
  'asked.stopped_why':
    'It is stopped. The code no longer works, nothing was confirmed, and {$project} has been told.',
  'asked.approved_why':
    'It was already confirmed at {$time}, so we could not stop it. {$project} has been told.',
  'asked.ended_why': 'It had already ended, and nothing was confirmed. {$project} has been told.',
  'asked.next':
    'Change your password at {$project} if you have one there. Never give a code to anybody who asks for it. If a code comes again, press the same link again.',
  'help.title': 'Help with codes',
  'help.intro': 'What to do when a code or a page does not work.',
  'help.start': 'Where do I start again?',
  'help.start_next':
    'In the shop, the app or the site that asked you for the code. We only send and check codes; we cannot start anything for you.',
  'help.browser': 'I opened the link in another browser',
  'help.browser_next':
    'It confirms nothing there. It shows a code instead: type that code on the page where you started.',
  'help.locked': 'It says that there were too many wrong codes',
  'help.locked_next':
    'That stops people who guess. Start again; you may have to wait some minutes before the next message.',
  'help.not_me': 'A code came and I did not ask for one',
  'help.not_me_next':
    'Do not use it and give it to nobody. Press “I did not ask for this” in the message or on the page.',
  'real.title': 'Is this message real?',
  'real.intro': 'How to tell our messages and pages from false ones.',
  'real.page': 'The address is {$host}',
  'real.page_next':
    'Read it in your browser, letter by letter up to the first slash. If it is another one, close the page.',
  'real.ask': 'Nobody asks you for a code',
  'real.ask_next':
    'Not on the phone, not in a chat, not a bank, not the police. Whoever asks wants to act in your name. You type a code only on the page where you yourself started.',
  'real.reference': 'Message and page show the same reference',
  'real.reference_next':
    'Each message has four letters. The page shows the same four for its newest message. If they differ, it is not the message you wait for.',
  'real.hurry': 'A real message says what it is for',
  'real.hurry_next':
    'Read it before you type the code: who asks, what for, and for a payment the amount and the payee. If one of them is wrong, do not type the code.',
  'real.link': 'Links lead to us only',
  'real.link_next': 'A link in a real e-mail begins with {$host}. Our text messages hold no link.',
  'real.given': 'You gave a code away?',
  'real.given_next':
    'Press “I did not ask for this” in the message at once, then change your password and tell the shop or the bank whose code it was.',
} satisfies Catalogue
