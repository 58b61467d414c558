import type { AccountPhrases } from '../../account-phrases.ts'

/** Greek, formal: what the owner of an account is told. */
export const el = {
  'account.authenticator_added.sms':
    '{$project}: προστέθηκε ένας τρόπος σύνδεσης στον λογαριασμό σας.',
  'account.authenticator_added.subject':
    'Προστέθηκε τρόπος σύνδεσης στον λογαριασμό σας στην υπηρεσία {$project}',
  'account.authenticator_added.body':
    'Όποιος τον έχει μπορεί να ταυτοποιηθεί με αυτόν ως εσείς, όπως και με τους τρόπους που είχατε ήδη.',
  'account.authenticator_removed.sms':
    '{$project}: αφαιρέθηκε ένας τρόπος σύνδεσης από τον λογαριασμό σας.',
  'account.authenticator_removed.subject':
    'Αφαιρέθηκε τρόπος σύνδεσης από τον λογαριασμό σας στην υπηρεσία {$project}',
  'account.authenticator_removed.body':
    'Από τώρα και στο εξής δεν δίνει πρόσβαση στον λογαριασμό σας.',
  'account.authenticator_guessed.sms':
    '{$project}: δόθηκαν αρκετές φορές λάθος κωδικοί για τον λογαριασμό σας.',
  'account.authenticator_guessed.subject':
    'Δόθηκαν λάθος κωδικοί για τον λογαριασμό σας στην υπηρεσία {$project}',
  'account.authenticator_guessed.body':
    'Κάποιος έδωσε αρκετές φορές λάθος κωδικό εκεί όπου ζητήθηκε κωδικός από την εφαρμογή ή τη λίστα σας. Αν συνεχιστεί, αυτός ο τρόπος θα απενεργοποιηθεί για λίγο, ώστε να προστατευτεί ο λογαριασμός σας.',
  'account.recovery_codes_made.sms':
    '{$project}: δημιουργήθηκαν νέοι κωδικοί ανάκτησης για τον λογαριασμό σας.',
  'account.recovery_codes_made.subject':
    'Νέοι κωδικοί ανάκτησης για τον λογαριασμό σας στην υπηρεσία {$project}',
  'account.recovery_codes_made.body':
    'Ο καθένας ισχύει μία φορά, αν χάσετε τους άλλους τρόπους σύνδεσης. Οι παλαιότεροι κωδικοί ανάκτησης δεν ισχύουν πια.',
  'account.recovery_code_used.sms':
    '{$project}: χρησιμοποιήθηκε ένας κωδικός ανάκτησης του λογαριασμού σας.',
  'account.recovery_code_used.subject':
    'Χρησιμοποιήθηκε κωδικός ανάκτησης στην υπηρεσία {$project}',
  'account.recovery_code_used.body':
    'Αυτός ο κωδικός δεν ισχύει πια. Οι υπόλοιποι στη λίστα σας ισχύουν.',
  'account.address_added.sms': '{$project}: προστέθηκε μια διεύθυνση στον λογαριασμό σας.',
  'account.address_added.subject':
    'Προστέθηκε διεύθυνση στον λογαριασμό σας στην υπηρεσία {$project}',
  'account.address_added.body':
    'Από τώρα και στο εξής οι κωδικοί του λογαριασμού σας μπορούν να στέλνονται και εκεί.',
  'account.address_removed.sms': '{$project}: αφαιρέθηκε μια διεύθυνση από τον λογαριασμό σας.',
  'account.address_removed.subject':
    'Αφαιρέθηκε διεύθυνση από τον λογαριασμό σας στην υπηρεσία {$project}',
  'account.address_removed.body': 'Δεν στέλνονται πια εκεί κωδικοί του λογαριασμού σας.',
  'account.recovered.sms': '{$project}: έγινε ανάκτηση του λογαριασμού σας.',
  'account.recovered.subject': 'Έγινε ανάκτηση του λογαριασμού σας στην υπηρεσία {$project}',
  'account.recovered.body':
    'Κάποιος ταυτοποιήθηκε ως εσείς, για να μπει ξανά στον λογαριασμό. Όλες οι ανοιχτές συνδέσεις τερματίστηκαν.',
  'account.approval_denied.sms': '{$project}: απορρίφθηκε ένα αίτημα εισόδου στον λογαριασμό σας.',
  'account.approval_denied.subject':
    'Απορρίφθηκε αίτημα εισόδου στον λογαριασμό σας στην υπηρεσία {$project}',
  'account.approval_denied.body':
    'Κάποιος ζήτησε να μπει και η απάντηση ήταν όχι. Δεν μπήκε κανείς. Αν τέτοια αιτήματα συνεχιστούν, αλλάξτε τον κωδικό πρόσβασής σας.',
  'account.approved.sms': '{$project}: ένα αίτημα επιβεβαιώθηκε με τον λογαριασμό σας.',
  'account.approved.subject':
    'Ένα αίτημα επιβεβαιώθηκε με τον λογαριασμό σας στην υπηρεσία {$project}',
  'account.approved.body': 'Κάποιος ταυτοποιήθηκε ως εσείς και αυτό που ζήτησε προχώρησε.',
  'account.which': 'Ποιο: {$name}',
  'account.stop_advice':
    'Αν δεν ήσασταν εσείς, σταματήστε το εδώ. Ο σύνδεσμος ισχύει τρεις ημέρες και αποσυνδέει όλους:',
  'account.stop': 'Διακοπή αυτής της ανάκτησης',
  'account.look':
    'Αν δεν ήσασταν εσείς, συνδεθείτε και ελέγξτε τον λογαριασμό σας: αφαιρέστε ό,τι δεν είναι δικό σας. Αν δεν μπορείτε πια να συνδεθείτε, ζητήστε αμέσως βοήθεια από την υπηρεσία {$project}.',
  'account.sms_report': 'Δεν ήσασταν εσείς; Πείτε μας το εδώ:',
  'account.sms_stop': 'Δεν ήσασταν εσείς; Σταματήστε το εδώ:',
  'account.sms_look':
    'Δεν ήσασταν εσείς; Συνδεθείτε και ελέγξτε τον λογαριασμό σας ή ζητήστε βοήθεια.',
} satisfies AccountPhrases
