export const nl = {
  'way.another': 'Een andere manier proberen',
  'way.another_fixed': 'Een manier die u niet hebt ingesteld, werkt niet.',
  'way.sms': 'Een code per sms',
  'way.email': 'Een code per e-mail',
  'way.passkey': 'Passkey',
  'way.totp': 'Code uit een authenticator-app',
  'way.recovery_code': 'Herstelcode',
  'way.approval': 'Goedkeuren op een ander apparaat',
  'way.start_again': 'Op een andere manier inloggen',
  'sent.sms_gone': 'We hebben een sms met een code gestuurd naar {$to}.',
  'sent.email_gone': 'We hebben een e-mail met een code gestuurd naar {$to}.',
  'sent.sms_on_file_gone': 'We hebben een sms met een code gestuurd naar het bekende nummer.',
  'sent.email_on_file_gone': 'We hebben een e-mail met een code gestuurd naar het bekende adres.',
  'totp.why': 'Open uw authenticator-app en typ de code die hij nu toont.',
  'totp.label': 'Code uit de app',
  'totp.hint':
    'Alleen cijfers. Spaties maken niet uit. De app toont elke 30 seconden een nieuwe code.',
  'recovery_code.why': 'Typ een van de herstelcodes die u hebt bewaard. Elke code werkt één keer.',
  'recovery_code.label': 'Herstelcode',
  'recovery_code.hint': 'Letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.',
  'passkey.why':
    'Uw apparaat vraagt u het te ontgrendelen, zoals altijd: met een vinger, uw gezicht of een pincode.',
  'passkey.button': 'Uw passkey gebruiken',
  'passkey.script':
    'Een passkey werkt alleen met scripts. Sta ze toe voor deze pagina, of kies hieronder een andere manier.',
  'passkey.failed': 'Er is geen passkey gebruikt. Probeer het opnieuw, of kies een andere manier.',
  'passkey.unsupported': 'Deze browser kan hier geen passkeys gebruiken. Kies een andere manier.',
  'approval.why':
    'Open {$address} op een apparaat waarop u bent ingelogd. Daar wordt gevraagd of u dit bent. Typ daar dit getal.',
  'approval.number': 'Getal om daar te typen',
  'approval.never':
    'Typ het alleen zelf. Geef het nooit aan iemand die belt of schrijft, ook niet aan {$project}.',
  'approval.waits': 'Deze pagina gaat vanzelf verder zodra u hebt goedgekeurd.',
  'approval.look': 'Ik heb het goedgekeurd',
  'notice.wrong_totp_next':
    'Typ de code die de app nu toont; elke code werkt één keer. Wordt die weer geweigerd, controleer dan of de klok van het apparaat met de app goed staat.',
  'notice.wrong_recovery_code_next':
    'Vergelijk hem letter voor letter met uw lijst. Een code die al is gebruikt, werkt niet opnieuw.',
  'notice.wrong_passkey': 'Die passkey is niet aanvaard',
  'notice.wrong_passkey_next':
    'Gebruik de passkey van dit account, of kies hieronder een andere manier.',
  'notice.empty_way_next': 'Typ de code en druk dan op Bevestigen.',
  'notice.rests_way': 'Deze manier is een tijd onderbroken',
  'notice.rests_way_next':
    'Er zijn te veel verkeerde antwoorden gegeven, misschien door iemand anders. Kies een andere manier, of kom morgen terug.',
  'notice.refused': 'Die manier kan nu niet worden gebruikt',
  'notice.refused_next': 'Ga verder met die hieronder, of kies een andere.',
  'notice.early': 'Die manier kan nog niet worden gebruikt',
  'notice.early_next': 'Dat kan over {$time}. Ga tot dan verder met die hieronder.',
  'step.title': 'Nog één stap',
  'step.why':
    'Dat klopte. Dit account is beter beschermd, dus is een tweede manier van u nodig voordat iemand er weer in komt.',
  'step.choose': 'Kies de tweede manier:',
  'step.none': 'Er is geen tweede manier bekend. Vraag {$project} om hulp.',
  'step.second': 'Tweede van twee stappen.',
  'ended.finish': 'Doorgaan',
  'ended.finish_next': 'Het is goedgekeurd. Ga hier verder.',
  'ended.recovered':
    'Overal elders is dit account uitgelogd, en al zijn adressen hebben bericht gekregen. {$project} kan een tijd lang meer van u vragen, of aankopen weigeren.',
  'cooling.title': 'Nog niet',
  'cooling.why':
    'Dit account is kort geleden hersteld. Om de eigenaar te beschermen, moet dit wachten.',
  'cooling.next': 'Het kan over {$time}.',
  'signin.passkey': 'Inloggen met een passkey',
  'signin.or': 'of',
  'signin.recent': 'Er is al een bericht naar dit adres gestuurd',
  'signin.recent_next':
    'Gebruik de code die erin staat. Een nieuw bericht kan over {$time} worden gestuurd.',
  'signin.pending': 'De code invoeren die u hebt gekregen',
  'transaction.total': 'In totaal',
  'transaction.payments': 'Betalingen',
  'transaction.reference': 'Kenmerk',
  'transaction.action': 'Wat u bevestigt',
  'asked.kept_approved': 'Het is bevestigd ({$time}). U hoeft niets meer te doen.',
  'asked.kept_ended': 'Het is voorbij. Wilt u nog doorgaan, begin dan opnieuw waar u was.',
  'asked.recovered_why':
    'Wie er zo in het account kwam, is uitgelogd, en {$project} is op de hoogte gebracht. U kunt uw account nog altijd herstellen: begin opnieuw.',
  'ask.what_over': 'Was u het niet, dan melden we het meteen aan {$project}.',
  'ask.what_recovery':
    'Was u het niet, dan loggen we uit wie er binnenkwam en melden we het meteen aan {$project}.',
  'landing.title': 'Codes en inloggen',
  'landing.why':
    'Deze dienst stuurt codes en controleert ze. Hebt u een code, typ die dan waar erom werd gevraagd.',
  'landing.code': 'De code invoeren die een scherm toont',
  'landing.me': 'Uw account en uw apparaten',
  'landing.docs': 'Voor ontwikkelaars: de API',
  'landing.sandbox': 'Sandbox: berichten en klok',
} as const
