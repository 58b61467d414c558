export const de = {
  'way.another': 'Anders versuchen',
  'way.another_fixed': 'Was Sie nicht eingerichtet haben, funktioniert nicht.',
  'way.sms': 'Ein Code per SMS',
  'way.email': 'Ein Code per E-Mail',
  'way.passkey': 'Ein Passkey',
  'way.totp': 'Code aus einer Authenticator-App',
  'way.recovery_code': 'Wiederherstellungscode',
  'way.approval': 'Auf einem anderen Gerät freigeben',
  'way.start_again': 'Anders anmelden',
  'sent.sms_gone': 'Wir haben eine SMS mit einem Code an {$to} geschickt.',
  'sent.email_gone': 'Wir haben eine E-Mail mit einem Code an {$to} geschickt.',
  'sent.sms_on_file_gone': 'Wir haben eine SMS mit einem Code an die hinterlegte Nummer geschickt.',
  'sent.email_on_file_gone':
    'Wir haben eine E-Mail mit einem Code an die hinterlegte Adresse geschickt.',
  'totp.why': 'Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, den sie jetzt zeigt.',
  'totp.label': 'Code aus der App',
  'totp.hint':
    'Nur Ziffern. Leerzeichen spielen keine Rolle. Die App zeigt jede halbe Minute einen neuen Code.',
  'recovery_code.why':
    'Geben Sie einen der Wiederherstellungscodes ein, die Sie aufbewahrt haben. Jeder gilt einmal.',
  'recovery_code.label': 'Wiederherstellungscode',
  'recovery_code.hint':
    'Buchstaben und Ziffern. Groß- und Kleinschreibung, Leerzeichen und Striche spielen keine Rolle.',
  'passkey.why':
    'Ihr Gerät bittet Sie, es wie gewohnt zu entsperren: mit dem Finger, dem Gesicht oder einer PIN.',
  'passkey.button': 'Passkey verwenden',
  'passkey.script':
    'Ein Passkey geht nur mit Skripten. Erlauben Sie sie für diese Seite, oder wählen Sie unten einen anderen Weg.',
  'passkey.failed':
    'Es wurde kein Passkey verwendet. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.',
  'passkey.unsupported':
    'Dieser Browser kann hier keine Passkeys verwenden. Wählen Sie einen anderen Weg.',
  'approval.why':
    'Öffnen Sie {$address} auf einem Gerät, auf dem Sie angemeldet sind. Dort werden Sie gefragt, ob Sie das sind. Geben Sie dort diese Zahl ein.',
  'approval.number': 'Zahl zum Eingeben',
  'approval.never':
    'Geben Sie sie nur selbst ein. Nennen Sie sie niemandem, der anruft oder schreibt, auch nicht {$project}.',
  'approval.waits': 'Diese Seite geht von selbst weiter, sobald Sie freigegeben haben.',
  'approval.look': 'Ich habe freigegeben',
  'notice.wrong_totp_next':
    'Geben Sie den Code ein, den die App jetzt zeigt; jeder gilt einmal. Wird er wieder abgelehnt, prüfen Sie die Uhr des Geräts mit der App.',
  'notice.wrong_recovery_code_next':
    'Vergleichen Sie ihn Zeichen für Zeichen mit Ihrer Liste. Ein benutzter Code gilt nicht noch einmal.',
  'notice.wrong_passkey': 'Dieser Passkey wurde nicht angenommen',
  'notice.wrong_passkey_next':
    'Verwenden Sie den Passkey dieses Kontos, oder wählen Sie unten einen anderen Weg.',
  'notice.empty_way_next': 'Geben Sie den Code ein und drücken Sie dann „Bestätigen“.',
  'notice.rests_way': 'Dieser Weg ruht eine Weile',
  'notice.rests_way_next':
    'Es gab zu viele falsche Antworten, vielleicht von jemand anderem. Nehmen Sie einen anderen Weg, oder kommen Sie morgen wieder.',
  'notice.refused': 'Dieser Weg geht jetzt nicht',
  'notice.refused_next': 'Machen Sie mit dem unten weiter, oder wählen Sie einen anderen.',
  'notice.early': 'Dieser Weg geht noch nicht',
  'notice.early_next': 'Er geht in {$time}. Machen Sie bis dahin mit dem unten weiter.',
  'step.title': 'Noch ein Schritt',
  'step.why':
    'Das war richtig. Dieses Konto ist besser geschützt: Es braucht einen zweiten Weg von Ihnen, bevor jemand wieder hineinkommt.',
  'step.choose': 'Wählen Sie den zweiten Weg:',
  'step.none': 'Es ist kein zweiter Weg hinterlegt. Bitten Sie {$project} um Hilfe.',
  'step.second': 'Zweiter von zwei Schritten.',
  'ended.finish': 'Weiter',
  'ended.finish_next': 'Es wurde freigegeben. Hier geht es weiter.',
  'ended.recovered':
    'Alle anderen Anmeldungen dieses Kontos wurden beendet, und alle seine Adressen wurden benachrichtigt. Eine Zeit lang kann {$project} mehr von Ihnen verlangen oder Käufe ablehnen.',
  'cooling.title': 'Noch nicht',
  'cooling.why':
    'Dieses Konto wurde vor Kurzem wiederhergestellt. Zum Schutz dessen, dem es gehört, muss das warten.',
  'cooling.next': 'Es geht in {$time}.',
  'signin.passkey': 'Mit einem Passkey anmelden',
  'signin.or': 'oder',
  'signin.recent': 'An diese Adresse ging schon eine Nachricht',
  'signin.recent_next': 'Verwenden Sie den Code darin. Eine neue geht in {$time}.',
  'signin.pending': 'Den zugeschickten Code eingeben',
  'transaction.total': 'Zusammen',
  'transaction.payments': 'Zahlungen',
  'transaction.reference': 'Referenz',
  'transaction.action': 'Was Sie bestätigen',
  'asked.kept_approved': 'Es wurde um {$time} bestätigt. Mehr ist nicht zu tun.',
  'asked.kept_ended':
    'Es ist vorbei. Wenn Sie noch weitermachen möchten, fangen Sie dort neu an, wo Sie waren.',
  'asked.recovered_why':
    'Wer damit in das Konto kam, ist abgemeldet, und {$project} weiß Bescheid. Ihr eigener Weg zurück geht noch: Fangen Sie neu an.',
  'ask.what_over': 'Wenn Sie es nicht waren, erfährt {$project} es sofort.',
  'ask.what_recovery':
    'Wenn Sie es nicht waren, melden wir ab, wer hineinkam, und {$project} erfährt es sofort.',
  'landing.title': 'Codes und Anmeldungen',
  'landing.why':
    'Dieser Dienst verschickt Codes und prüft sie. Wenn Sie einen Code haben, geben Sie ihn dort ein, wo danach gefragt wurde.',
  'landing.code': 'Den Code eines Bildschirms eingeben',
  'landing.me': 'Ihr Konto und Ihre Geräte',
  'landing.docs': 'Für Entwickler: die API',
  'landing.sandbox': 'Sandbox: Nachrichten und Uhr',
} as const
