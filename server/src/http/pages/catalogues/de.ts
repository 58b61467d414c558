import type { Catalogue } from '../catalogue.ts'
import { de as channels } from './channels/de.ts'
import { de as devices } from './devices/de.ts'
import { de as factors } from './factors/de.ts'
import { de as ways } from './ways/de.ts'

/** German, formal, like the messages. */
export const de = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Hilfe',
  'frame.safety': 'Ist diese Nachricht echt?',
  'frame.asks': '{$project} bittet Sie um eine Bestätigung',
  'purpose.add_phone': 'Diese Telefonnummer bei {$project} hinzufügen',
  'transaction.amount': 'Betrag',
  'transaction.payee': 'An',
  'sent.sms': 'Wir senden eine SMS mit einem Code an {$to}.',
  'sent.email': 'Wir senden eine E-Mail mit einem Code an {$to}.',
  'sent.sms_on_file': 'Wir senden eine SMS mit einem Code an die hinterlegte Nummer.',
  'sent.email_on_file': 'Wir senden eine E-Mail mit einem Code an die hinterlegte Adresse.',
  'code.label': 'Code aus der Nachricht',
  'code.digits': 'Nur Ziffern. Leerzeichen und Striche spielen keine Rolle.',
  'code.characters':
    'Buchstaben und Ziffern. Großschreibung, Leerzeichen und Striche spielen keine Rolle.',
  'code.link': 'Oder öffnen Sie den Link in der E-Mail, am besten in diesem Browser.',
  'code.auto': 'Der Code wird geprüft, sobald er vollständig ist.',
  'code.auto_pasted': 'Ein eingefügter Code wird sofort geprüft.',
  'code.check': 'Bestätigen',
  'wait.expires': 'Verbleibende Zeit: {$time}',
  'wait.last_minute': 'Weniger als eine Minute übrig.',
  'wait.over': 'Die Zeit ist abgelaufen. Laden Sie die Seite neu, um zu sehen, wie es weitergeht.',
  'reference.label': 'Kennung',
  'reference.why': 'Die neueste Nachricht zeigt dieselbe Kennung.',
  'resend.button': 'Neue Nachricht senden',
  'resend.wait': 'Eine neue Nachricht ist in {$time} möglich.',
  'resend.ready': 'Eine neue Nachricht ist jetzt möglich.',
  'resend.never':
    'Vor Ablauf der Zeit kann keine neue Nachricht gesendet werden. Beginnen Sie danach neu.',
  'another.sms': 'Als SMS senden',
  'another.email': 'Als E-Mail senden',
  'report.button': 'Das habe ich nicht angefordert',
  'safety.note':
    'Diese Seite ist {$host}. Ihr Browser muss dieselbe Adresse zeigen. Niemand von {$project} wird Sie je nach diesem Code fragen.',
  'notice.wrong': 'Dieser Code stimmt nicht',
  'notice.wrong_next':
    'Nehmen Sie die neueste Nachricht, die mit der Kennung {$reference}, und versuchen Sie es noch einmal.',
  'notice.empty': 'Es wurde kein Code eingegeben',
  'notice.empty_next':
    'Geben Sie den Code aus der Nachricht ein und drücken Sie dann „Bestätigen“.',
  'notice.older': 'Dieser Code stammt aus einer älteren Nachricht',
  'notice.older_next':
    'Um {$time} wurde ein neuerer Code gesendet. Nehmen Sie die Nachricht mit der Kennung {$reference}.',
  'notice.older-link': 'Dieser Link stammt aus einer älteren Nachricht',
  'notice.older-link_next':
    'Um {$time} wurde ein neuerer gesendet. Nehmen Sie die Nachricht mit der Kennung {$reference}.',
  'notice.sent': 'Eine neue Nachricht ist unterwegs',
  'notice.sent_next': 'Sie zeigt die Kennung {$reference}. Nehmen Sie den Code darin.',
  'notice.wait': 'Eine neue Nachricht ist noch nicht möglich',
  'notice.wait_next': 'In {$time} ist es so weit. Die vorhandene Nachricht gilt bis dahin weiter.',
  'notice.unsent': 'Auf diesem Weg konnte die Nachricht nicht gesendet werden',
  'notice.unsent_next':
    'Nehmen Sie die vorhandene Nachricht oder versuchen Sie unten einen anderen Weg.',
  'notice.spent': 'Dieser Code gilt nicht mehr',
  'notice.spent_next':
    'Hier kann jeder Code nur einmal versucht werden. Fordern Sie eine neue Nachricht an.',
  'notice.rests': 'Codes für diese Adresse ruhen eine Weile',
  'notice.rests_next':
    'Heute wurden zu viele falsche Codes dafür eingegeben, vielleicht von jemand anderem. Nehmen Sie einen anderen Weg zur Anmeldung oder kommen Sie morgen wieder.',
  'trouble.title': 'Es klappt nicht?',
  'trouble.none': 'Es ist keine Nachricht gekommen',
  'trouble.none_sms':
    'Eine SMS kann eine Minute brauchen. Prüfen Sie, ob die letzten Ziffern der Nummer stimmen und das Telefon Empfang hat. Fordern Sie dann eine neue Nachricht an.',
  'trouble.none_email':
    'Eine E-Mail kann einige Minuten brauchen. Sehen Sie auch im Spam-Ordner nach. Fordern Sie dann eine neue Nachricht an.',
  'trouble.wrong': 'Der Code wird abgelehnt',
  'trouble.wrong_next': 'Nur die neueste Nachricht zählt. Sie zeigt die Kennung {$reference}.',
  'trouble.expired': 'Die Zeit ist abgelaufen',
  'trouble.expired_next':
    'Gehen Sie zurück zu {$project} und beginnen Sie neu. Sie erhalten einen neuen Code.',
  'trouble.used': 'Es heißt, der Code sei schon benutzt',
  'trouble.used_next':
    'Jeder Code gilt einmal. Wenn Sie noch nicht am Ziel sind, beginnen Sie bei {$project} neu.',
  'trouble.page': 'Die Seite oder der Link funktioniert nicht',
  'trouble.page_next':
    'Öffnen Sie ihn in dem Browser, in dem Sie begonnen haben, und erlauben Sie Cookies für {$host}. Oder geben Sie den Code dort ein, wo Sie danach gefragt wurden.',
  'ended.approved': 'Bestätigt',
  'ended.approved_why': 'Danke. {$project} weiß Bescheid.',
  'ended.approved_next':
    'Sie können diese Seite schließen und dort weitermachen, wo Sie begonnen haben.',
  'ended.used': 'Schon bestätigt',
  'ended.used_why': 'Dies wurde um {$time} bestätigt. Jeder Code gilt einmal.',
  'ended.used_next':
    'Hier ist nichts mehr zu tun. Wenn Sie noch einen Code brauchen, beginnen Sie bei {$project} neu.',
  'ended.expired': 'Die Zeit ist abgelaufen',
  'ended.expired_why': 'Der Code galt bis {$time}. Es wurde nichts bestätigt.',
  'ended.expired_next':
    'Gehen Sie zurück zu {$project} und beginnen Sie neu. Sie erhalten einen neuen Code.',
  'ended.locked': 'Zu viele falsche Codes',
  'ended.locked_why': 'Zu Ihrem Schutz haben wir hier angehalten. Es wurde nichts bestätigt.',
  'ended.locked_next':
    'Gehen Sie zurück zu {$project} und beginnen Sie neu. Wenn jemand anderes diese Codes eingegeben hat, sagen Sie es {$project}.',
  'ended.superseded': 'Es gibt eine neuere Anfrage',
  'ended.superseded_why':
    'Danach wurde noch einmal gefragt. Diese Seite und ihre Codes gelten nicht mehr.',
  'ended.superseded_next':
    'Nehmen Sie die neueste Nachricht und die neueste Seite von {$project}. Diese hier können Sie schließen.',
  'ended.denied': 'Angehalten',
  'ended.denied_why':
    'Es wurde gemeldet, dass dies nicht angefordert war. Nichts wurde bestätigt, und der Code gilt nicht mehr. {$project} weiß Bescheid.',
  'ended.denied_next':
    'Wenn jemand Ihr Passwort kennen könnte, ändern Sie es jetzt bei {$project}. Geben Sie nie jemandem einen Code, der danach fragt.',
  'ended.canceled': 'Zurückgezogen',
  'ended.canceled_why': '{$project} braucht dies nicht mehr. Es wurde nichts bestätigt.',
  'ended.canceled_next': 'Wenn Sie trotzdem weitermachen möchten, beginnen Sie bei {$project} neu.',
  'ended.continue': 'Weiter zu {$host}',
  'unknown.title': 'Hier gibt es nichts zu bestätigen',
  'unknown.why':
    'Die Adresse ist unvollständig, zu alt oder gehört zu einem anderen Browser als diesem.',
  'unknown.next':
    'Gehen Sie dorthin zurück, wo Sie begonnen haben, und beginnen Sie dort neu. Wenn Sie einen Code haben, geben Sie ihn dort ein, wo Sie danach gefragt wurden.',
  'unknown.cookies': 'Wenn dies wieder kommt, erlauben Sie Cookies für {$host}.',
  'forbidden.title': 'Das haben wir nicht angenommen',
  'forbidden.why':
    'Ihr Browser sagt, dass dies nicht von unserer eigenen Seite kam. Es wurde nichts geändert.',
  'forbidden.next': 'Öffnen Sie die Seite noch einmal und drücken Sie den Knopf dort.',
  'busy.title': 'Zu viele Versuche von hier',
  'busy.why': 'Aus Ihrem Netz kamen in kurzer Zeit viele Anfragen. Es wurde nichts geändert.',
  'busy.next': 'Versuchen Sie es in {$time} wieder.',
  'defect.title': 'Bei uns ist etwas schiefgegangen',
  'defect.why': 'Es liegt nicht an Ihnen. Es wurde nichts bestätigt.',
  'defect.next': 'Warten Sie einen Moment und versuchen Sie es dann noch einmal.',
  'link.why': 'Sie haben den Link aus der Nachricht {$reference} geöffnet. Ein Druck bestätigt es.',
  'link.confirm': 'Ja, bestätigen',
  'carry.title': 'Geben Sie diesen Code dort ein, wo Sie begonnen haben',
  'carry.why':
    'Dies ist nicht der Browser, in dem Sie begonnen haben. Deshalb wurde hier nichts bestätigt. Gehen Sie zurück zu der Seite von {$project}, die Sie gefragt hat, und geben Sie dort diesen Code ein.',
  'carry.code': 'Dort einzugebender Code',
  'carry.never':
    'Geben Sie ihn nur selbst ein. Lesen Sie ihn niemandem vor und senden Sie ihn niemandem, auch nicht {$project}.',
  'carry.copy': 'Kopieren',
  copied: 'Kopiert',
  'ask.title': 'Haben Sie das angefordert?',
  'ask.why': 'Jemand hat {$project} um {$time} gebeten, Ihnen einen Code zu senden.',
  'ask.for': 'Wofür',
  'ask.to': 'Gesendet an',
  'ask.keep': 'Ja, das war ich',
  'ask.report': 'Das habe ich nicht angefordert',
  'ask.what':
    'Wenn Sie es nicht waren, halten wir es sofort an: Der Code gilt nicht mehr, und {$project} erfährt davon.',
  'asked.kept': 'Es hat sich nichts geändert',
  'asked.kept_next': 'Sie können den Code dort eingeben, wo Sie danach gefragt wurden.',
  'asked.reported': 'Danke, dass Sie es uns sagen',
  'asked.stopped_why':
    'Es ist angehalten. Der Code gilt nicht mehr, nichts wurde bestätigt, und {$project} weiß Bescheid.',
  'asked.approved_why':
    'Es war um {$time} schon bestätigt worden, darum konnten wir es nicht mehr anhalten. {$project} weiß Bescheid.',
  'asked.ended_why': 'Es war schon zu Ende, und nichts wurde bestätigt. {$project} weiß Bescheid.',
  'asked.next':
    'Ändern Sie Ihr Passwort bei {$project}, falls Sie dort eines haben. Geben Sie nie jemandem einen Code, der danach fragt. Kommt wieder ein Code, drücken Sie wieder denselben Link.',
  'help.title': 'Hilfe zu Codes',
  'help.intro': 'Was zu tun ist, wenn ein Code oder eine Seite nicht funktioniert.',
  'help.start': 'Wo beginne ich neu?',
  'help.start_next':
    'In dem Laden, der App oder der Website, die nach dem Code gefragt hat. Wir senden und prüfen nur Codes; beginnen können wir nichts für Sie.',
  'help.browser': 'Ich habe den Link in einem anderen Browser geöffnet',
  'help.browser_next':
    'Dort bestätigt er nichts. Er zeigt stattdessen einen Code: Geben Sie ihn auf der Seite ein, auf der Sie begonnen haben.',
  'help.locked': 'Es heißt, es waren zu viele falsche Codes',
  'help.locked_next':
    'Das hält Leute auf, die raten. Beginnen Sie neu; bis zur nächsten Nachricht kann es einige Minuten dauern.',
  'help.not_me': 'Ein Code kam, und ich habe keinen angefordert',
  'help.not_me_next':
    'Benutzen Sie ihn nicht und geben Sie ihn niemandem. Drücken Sie „Das habe ich nicht angefordert“ in der Nachricht oder auf der Seite.',
  'real.title': 'Ist diese Nachricht echt?',
  'real.intro': 'Wie Sie unsere Nachrichten und Seiten von falschen unterscheiden.',
  'real.page': 'Die Adresse ist {$host}',
  'real.page_next':
    'Lesen Sie sie in Ihrem Browser, Buchstabe für Buchstabe bis zum ersten Schrägstrich. Ist es eine andere, schließen Sie die Seite.',
  'real.ask': 'Niemand fragt Sie nach einem Code',
  'real.ask_next':
    'Nicht am Telefon, nicht im Chat, keine Bank, keine Polizei. Wer fragt, will in Ihrem Namen handeln. Einen Code geben Sie nur auf der Seite ein, auf der Sie selbst begonnen haben.',
  'real.reference': 'Nachricht und Seite zeigen dieselbe Kennung',
  'real.reference_next':
    'Jede Nachricht hat vier Buchstaben. Die Seite zeigt dieselben vier für ihre neueste Nachricht. Sind es andere, ist es nicht die Nachricht, auf die Sie warten.',
  'real.hurry': 'Eine echte Nachricht sagt, wofür sie ist',
  'real.hurry_next':
    'Lesen Sie es, bevor Sie den Code eingeben: wer fragt, wofür, und bei einer Zahlung Betrag und Empfänger. Stimmt eines nicht, geben Sie den Code nicht ein.',
  'real.link': 'Links führen nur zu uns',
  'real.link_next':
    'Ein Link in einer echten E-Mail beginnt mit {$host}. Unsere SMS enthalten keinen Link.',
  'real.given': 'Sie haben einen Code weitergegeben?',
  'real.given_next':
    'Drücken Sie sofort „Das habe ich nicht angefordert“ in der Nachricht, ändern Sie dann Ihr Passwort und sagen Sie es dem Laden oder der Bank, um deren Code es ging.',
} satisfies Catalogue
