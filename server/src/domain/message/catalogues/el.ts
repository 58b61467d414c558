import type { Catalogue } from '../catalogue.ts'
import { el as account } from './account/el.ts'
import { el as voice } from './voice/el.ts'

/** Greek, formal. Its letters are not those of the GSM alphabet, so the `sms.` phrases are short. */
export const el = {
  'sms.sign_in': '{$code} είναι ο κωδικός {$project} για σύνδεση.',
  'sms.sign_up': '{$code} είναι ο κωδικός {$project} για νέο λογαριασμό.',
  'sms.recovery': '{$code} είναι ο κωδικός {$project} για ανάκτηση λογαριασμού.',
  'sms.add_address': '{$code} είναι ο κωδικός {$project} για προσθήκη αριθμού.',
  'sms.device': '{$code} είναι ο κωδικός {$project} για σύνδεση συσκευής.',
  'sms.approval': '{$code} είναι ο κωδικός {$project} για έγκριση αιτήματος.',
  'sms.purchase': '{$code} είναι ο κωδικός {$project} για επιβεβαίωση αγοράς.',
  'sms.account_change': '{$code} είναι ο κωδικός {$project} για αλλαγή στον λογαριασμό.',
  'sms.other': '{$code} είναι ο κωδικός {$project} για επιβεβαίωση ταυτότητας.',
  'sms.transaction': '{$code} είναι ο κωδικός {$project} για πληρωμή {$amount} προς {$payee}.',
  'short.sign_in': '{$code} {$project}: σύνδεση.',
  'short.sign_up': '{$code} {$project}: νέος λογαριασμός.',
  'short.recovery': '{$code} {$project}: ανάκτηση λογαριασμού.',
  'short.add_address': '{$code} {$project}: προσθήκη αριθμού.',
  'short.device': '{$code} {$project}: σύνδεση συσκευής.',
  'short.approval': '{$code} {$project}: έγκριση αιτήματος.',
  'short.purchase': '{$code} {$project}: επιβεβαίωση αγοράς.',
  'short.account_change': '{$code} {$project}: αλλαγή λογαριασμού.',
  'short.other': '{$code} {$project}: επιβεβαίωση.',
  'short.transaction': '{$code} {$project}: πληρωμή {$amount} προς {$payee}.',
  'sms.batch':
    '{$code} είναι ο κωδικός {$project} για πληρωμή {$amount} συνολικά ({$count} πληρωμές) προς {$payees}.',
  'sms.declared': '{$code} είναι ο κωδικός {$project} για επιβεβαίωση: {$action}.',
  'short.batch': '{$code} {$project}: {$amount} ({$count} πληρωμές) προς {$payees}.',
  'short.declared': '{$code} {$project}: {$action}.',
  'sms.reference': 'Αναφ. {$reference}.',
  'sms.never_share': 'Μην τον δώσετε πουθενά.',
  'sms.never_asked': 'Δεν τον ζητάμε ποτέ.',
  'sms.not_you': 'Δεν τον ζητήσατε; Αγνοήστε το μήνυμα.',
  expires_minutes: `.input {$minutes :number}
.match $minutes
one {{Λήγει σε {$minutes} λεπτό.}}
*   {{Λήγει σε {$minutes} λεπτά.}}`,
  expires_hours: `.input {$hours :number}
.match $hours
one {{Λήγει σε {$hours} ώρα.}}
*   {{Λήγει σε {$hours} ώρες.}}`,
  'email.subject': 'Ο κωδικός σας από {$project}',
  'email.subject_with_code': '{$code} είναι ο κωδικός σας από {$project}',
  'email.subject_of_link': 'Ο σύνδεσμός σας από {$project}',
  'email.sign_in': 'Σύνδεση στην υπηρεσία {$project}',
  'email.sign_up': 'Δημιουργία λογαριασμού στην υπηρεσία {$project}',
  'email.recovery': 'Ανάκτηση του λογαριασμού σας στην υπηρεσία {$project}',
  'email.add_address': 'Προσθήκη αυτής της διεύθυνσης email στην υπηρεσία {$project}',
  'email.device': 'Σύνδεση συσκευής στην υπηρεσία {$project}',
  'email.approval': 'Έγκριση αιτήματος στην υπηρεσία {$project}',
  'email.purchase': 'Επιβεβαίωση αγοράς στην υπηρεσία {$project}',
  'email.account_change': 'Αλλαγή στον λογαριασμό σας στην υπηρεσία {$project}',
  'email.other': 'Επιβεβαίωση της ταυτότητάς σας στην υπηρεσία {$project}',
  'email.transaction': 'Πληρωμή {$amount} προς {$payee}',
  'email.batch': 'Πληρωμή {$amount} συνολικά, σε {$count} πληρωμές',
  'email.part': '{$amount} προς {$payee}',
  'email.declared': 'Παρακαλούμε επιβεβαιώστε: {$action}',
  'email.fact': '{$label}: {$value}',
  'email.your_code': 'Ο κωδικός σας:',
  'email.or_code': 'Ή πληκτρολογήστε αυτόν τον κωδικό:',
  'email.open_link': 'Συνέχεια',
  'email.link_host':
    'Ανοίγει τη διεύθυνση {$host}. Αν το πρόγραμμα περιήγησης δείχνει άλλη διεύθυνση, κλείστε τη σελίδα.',
  'email.sent_by': 'Στάλθηκε από {$host} για την υπηρεσία {$project}.',
  'email.reference':
    'Αναφορά: {$reference}. Την ίδια δείχνει και η σελίδα όπου πληκτρολογείτε τον κωδικό.',
  'email.never_share':
    'Μη δώσετε ποτέ αυτόν τον κωδικό και μην προωθήσετε αυτό το μήνυμα. Κανείς από την υπηρεσία {$project} δεν θα σας τον ζητήσει.',
  'email.not_you': 'Δεν το ζητήσατε εσείς; Μη χρησιμοποιήσετε τον κωδικό και ενημερώστε μας:',
  'email.report': 'Δεν το ζήτησα εγώ',
  'many_wrong_guesses.sms':
    '{$project}: δόθηκαν πολλοί λάθος κωδικοί για αυτόν τον αριθμό τηλεφώνου. Αν συνεχιστεί, θα διακόψουμε την αποστολή κωδικών σε αυτόν.',
  'notice.sms_advice': 'Δεν ήσασταν εσείς; Ενημερώστε τους. Δεν σας ζητάμε ποτέ κωδικό.',
  'many_wrong_guesses.subject':
    'Πολλοί λάθος κωδικοί για τη διεύθυνσή σας στην υπηρεσία {$project}',
  'many_wrong_guesses.title': 'Δόθηκαν πολλοί λάθος κωδικοί στην υπηρεσία {$project}',
  'many_wrong_guesses.body':
    'Κάποιος έδωσε πολλούς λάθος κωδικούς για αυτή τη διεύθυνση email. Αν συνεχιστεί, θα διακόψουμε την αποστολή κωδικών σε αυτήν και θα χρειαστείτε άλλον τρόπο για να συνδεθείτε.',
  'notice.advice': 'Αν δεν ήσασταν εσείς, ενημερώστε μας:',
  'notice.report': 'Δεν ήμουν εγώ',
  'approved.sms':
    '{$project}: χρησιμοποιήθηκε ένας κωδικός που στείλαμε σε αυτόν τον αριθμό τηλεφώνου.',
  'approved.subject': 'Ο κωδικός σας χρησιμοποιήθηκε στην υπηρεσία {$project}',
  'approved.title': 'Ένας κωδικός για αυτή τη διεύθυνση χρησιμοποιήθηκε στην υπηρεσία {$project}',
  'approved.body':
    'Κάποιος χρησιμοποίησε έναν κωδικό ή σύνδεσμο που στείλαμε σε αυτή τη διεύθυνση email. Αν ήσασταν εσείς, δεν χρειάζεται να κάνετε τίποτα.',
  'device_approved.sms': '{$project}: η συσκευή «{$device}» συνδέθηκε στον λογαριασμό σας.',
  'device_approved.sms_was_you': 'Αν ήσασταν εσείς, όλα καλά.',
  'device_approved.sms_end': 'Δεν ήσασταν εσείς; Διακόψτε την εδώ:',
  'device_approved.subject': 'Μια συσκευή συνδέθηκε στον λογαριασμό σας στην υπηρεσία {$project}',
  'device_approved.title':
    'Η συσκευή «{$device}» συνδέθηκε στον λογαριασμό σας στην υπηρεσία {$project}',
  'device_approved.when': 'Πότε: {$time}',
  'device_approved.where': 'Πού: {$place}',
  'device_approved.was_you': 'Αν ήσασταν εσείς, δεν χρειάζεται να κάνετε τίποτε άλλο.',
  'device_approved.advice': 'Αν δεν ήσασταν εσείς, διακόψτε την πρόσβαση εδώ:',
  'device_approved.end': 'Διακοπή πρόσβασης της συσκευής',
  ...account,
  ...voice,
} satisfies Catalogue
