import type { AccountPhrases } from '../../account-phrases.ts'

/** Bengali: what the owner of an account is told. */
export const bn = {
  'account.authenticator_added.sms':
    '{$project}: আপনার অ্যাকাউন্টে সাইন ইন করার একটি উপায় যোগ হয়েছে।',
  'account.authenticator_added.subject':
    '{$project}-এ আপনার অ্যাকাউন্টে সাইন ইন করার একটি উপায় যোগ হয়েছে',
  'account.authenticator_added.body':
    'এটি যাঁর কাছে আছে, তিনি এটি দিয়ে নিজেকে আপনি বলে প্রমাণ করতে পারেন, যেমন আপনার আগের উপায়গুলো দিয়ে করা যায়।',
  'account.authenticator_removed.sms':
    '{$project}: আপনার অ্যাকাউন্ট থেকে সাইন ইন করার একটি উপায় সরানো হয়েছে।',
  'account.authenticator_removed.subject':
    '{$project}-এ আপনার অ্যাকাউন্ট থেকে সাইন ইন করার একটি উপায় সরানো হয়েছে',
  'account.authenticator_removed.body': 'এখন থেকে এটি দিয়ে এখানে কিছু খোলা যাবে না।',
  'account.authenticator_guessed.sms':
    '{$project}: আপনার অ্যাকাউন্টের জন্য কয়েকবার ভুল কোড লেখা হয়েছে।',
  'account.authenticator_guessed.subject': '{$project}-এ আপনার অ্যাকাউন্টের জন্য ভুল কোড লেখা হয়েছে',
  'account.authenticator_guessed.body':
    'যেখানে আপনার অ্যাপ বা তালিকার কোড চাওয়া হয়েছিল, সেখানে কেউ কয়েকটি ভুল কোড লিখেছেন। এমন চলতে থাকলে আপনার অ্যাকাউন্ট সুরক্ষিত রাখতে এই উপায়টি কিছু সময়ের জন্য বন্ধ করা হবে।',
  'account.recovery_codes_made.sms': '{$project}: আপনার অ্যাকাউন্টের জন্য নতুন রিকভারি কোড তৈরি হয়েছে।',
  'account.recovery_codes_made.subject':
    '{$project}-এ আপনার অ্যাকাউন্টের জন্য নতুন রিকভারি কোড তৈরি হয়েছে',
  'account.recovery_codes_made.body':
    'সাইন ইন করার অন্য উপায়গুলো হারালে এর প্রতিটি কোড একবার কাজ করবে। আগের রিকভারি কোডগুলো আর কাজ করে না।',
  'account.recovery_code_used.sms':
    '{$project}: আপনার অ্যাকাউন্টের একটি রিকভারি কোড ব্যবহার করা হয়েছে।',
  'account.recovery_code_used.subject': '{$project}-এ একটি রিকভারি কোড ব্যবহার করা হয়েছে',
  'account.recovery_code_used.body': 'কোডটি আর কাজ করে না; আপনার তালিকার বাকি কোডগুলো এখনো কাজ করে।',
  'account.address_added.sms': '{$project}: আপনার অ্যাকাউন্টে একটি ঠিকানা যোগ হয়েছে।',
  'account.address_added.subject': '{$project}-এ আপনার অ্যাকাউন্টে একটি ঠিকানা যোগ হয়েছে',
  'account.address_added.body': 'এখন থেকে আপনার অ্যাকাউন্টের কোড সেখানেও পাঠানো হতে পারে।',
  'account.address_removed.sms': '{$project}: আপনার অ্যাকাউন্ট থেকে একটি ঠিকানা সরানো হয়েছে।',
  'account.address_removed.subject': '{$project}-এ আপনার অ্যাকাউন্ট থেকে একটি ঠিকানা সরানো হয়েছে',
  'account.address_removed.body': 'আপনার অ্যাকাউন্টের কোড আর সেখানে পাঠানো হয় না।',
  'account.recovered.sms': '{$project}: আপনার অ্যাকাউন্ট পুনরুদ্ধার করা হয়েছে।',
  'account.recovered.subject': '{$project}-এ আপনার অ্যাকাউন্ট পুনরুদ্ধার করা হয়েছে',
  'account.recovered.body':
    'কেউ নিজেকে আপনি বলে প্রমাণ করে অ্যাকাউন্টে ফিরেছেন। যাঁরা সাইন ইন ছিলেন, সবাইকে সাইন আউট করা হয়েছে।',
  'account.approval_denied.sms':
    '{$project}: আপনার অ্যাকাউন্টে ঢোকার একটি অনুরোধ প্রত্যাখ্যান করা হয়েছে।',
  'account.approval_denied.subject':
    '{$project}-এ আপনার অ্যাকাউন্টে ঢোকার একটি অনুরোধ প্রত্যাখ্যান করা হয়েছে',
  'account.approval_denied.body':
    'কেউ ঢুকতে চেয়েছিলেন, উত্তর ছিল “না”। কাউকে ঢুকতে দেওয়া হয়নি। এমন অনুরোধ আসতে থাকলে আপনার পাসওয়ার্ড বদলান।',
  'account.approved.sms': '{$project}: আপনার অ্যাকাউন্ট দিয়ে একটি অনুরোধ নিশ্চিত করা হয়েছে।',
  'account.approved.subject': '{$project}-এ আপনার অ্যাকাউন্ট দিয়ে একটি অনুরোধ নিশ্চিত করা হয়েছে',
  'account.approved.body': 'কেউ নিজেকে আপনি বলে প্রমাণ করেছেন, এবং তিনি যা চেয়েছিলেন তা এগিয়ে গেছে।',
  'account.which': 'কোনটি: {$name}',
  'account.stop_advice':
    'এটি আপনি না করে থাকলে এখানে থামান। তিন দিন পর্যন্ত থামানো যায়, আর তাতে সবাই সাইন আউট হয়ে যান:',
  'account.stop': 'এই পুনরুদ্ধার থামান',
  'account.look':
    'এটি আপনি না করে থাকলে সাইন ইন করে আপনার অ্যাকাউন্ট দেখুন: যা আপনার নয় তা সরিয়ে দিন। আর সাইন ইন করতে না পারলে এখনই {$project}-এর কাছে সাহায্য চান।',
  'account.sms_report': 'আপনি নন? এখানে জানান:',
  'account.sms_stop': 'আপনি নন? এখানে থামান:',
  'account.sms_look': 'আপনি নন? সাইন ইন করে অ্যাকাউন্ট দেখুন বা সাহায্য চান।',
} satisfies AccountPhrases
