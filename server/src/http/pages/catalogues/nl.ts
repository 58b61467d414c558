import type { Catalogue } from '../catalogue.ts'
import { nl as channels } from './channels/nl.ts'
import { nl as devices } from './devices/nl.ts'
import { nl as factors } from './factors/nl.ts'
import { nl as ways } from './ways/nl.ts'

/** Dutch, with u, like the messages. */
export const nl = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Hulp',
  'frame.safety': 'Is dit bericht echt?',
  'frame.asks': '{$project} vraagt om uw bevestiging',
  'purpose.add_phone': 'Dit telefoonnummer toevoegen bij {$project}',
  'transaction.amount': 'Bedrag',
  'transaction.payee': 'Aan',
  'sent.sms': 'We sturen een sms met een code naar {$to}.',
  'sent.email': 'We sturen een e-mail met een code naar {$to}.',
  'sent.sms_on_file': 'We sturen een sms met een code naar het bekende nummer.',
  'sent.email_on_file': 'We sturen een e-mail met een code naar het bekende adres.',
  'code.label': 'Code uit het bericht',
  'code.digits': 'Alleen cijfers. Spaties en streepjes maken niet uit.',
  'code.characters': 'Letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.',
  'code.link': 'Of open de link in de e-mail, liefst in deze browser.',
  'code.auto': 'De code wordt gecontroleerd zodra die compleet is.',
  'code.auto_pasted': 'Een geplakte of automatisch ingevulde code wordt meteen gecontroleerd.',
  'code.check': 'Bevestigen',
  'wait.expires': 'Resterende tijd: {$time}',
  'wait.last_minute': 'Nog minder dan een minuut.',
  'wait.over': 'De tijd is om. Vernieuw de pagina om te zien wat u nu kunt doen.',
  'reference.label': 'Kenmerk (ref.)',
  'reference.why': 'Het nieuwste bericht toont hetzelfde kenmerk.',
  'resend.button': 'Nieuw bericht sturen',
  'resend.wait': 'U kunt over {$time} om een nieuw bericht vragen.',
  'resend.ready': 'U kunt nu om een nieuw bericht vragen.',
  'resend.never':
    'Er kan geen nieuw bericht worden gestuurd voordat de tijd om is. Begin daarna opnieuw.',
  'another.sms': 'Per sms sturen',
  'another.email': 'Per e-mail sturen',
  'report.button': 'Ik heb dit niet aangevraagd',
  'safety.note':
    'Deze pagina is {$host}. Uw browser moet hetzelfde adres tonen. Niemand bij {$project} zal u ooit om deze code vragen.',
  'notice.wrong': 'Die code klopt niet',
  'notice.wrong_next':
    'Kijk in het nieuwste bericht, dat met kenmerk {$reference}, en probeer het opnieuw.',
  'notice.empty': 'Er is geen code ingevoerd',
  'notice.empty_next': 'Typ de code uit het bericht en druk dan op Bevestigen.',
  'notice.older': 'Die code komt uit een ouder bericht',
  'notice.older_next':
    'Er is een nieuwere code gestuurd ({$time}). Gebruik het bericht met kenmerk {$reference}.',
  'notice.sent': 'Er is een nieuw bericht onderweg',
  'notice.sent_next': 'Het toont kenmerk {$reference}. Gebruik de code die erin staat.',
  'notice.wait': 'Er kan nog geen nieuw bericht worden gestuurd',
  'notice.wait_next':
    'U kunt er over {$time} om vragen. Tot dan blijft het bericht dat u hebt geldig.',
  'notice.unsent': 'Het bericht kon niet op die manier worden gestuurd',
  'notice.unsent_next': 'Gebruik het bericht dat u hebt, of probeer hieronder een andere manier.',
  'notice.older-link': 'Die link komt uit een ouder bericht',
  'notice.older-link_next':
    'Er is een nieuwere gestuurd ({$time}). Gebruik het bericht met kenmerk {$reference}.',
  'notice.spent': 'Die code kan niet meer worden gebruikt',
  'notice.spent_next':
    'Hier kan elke code maar één keer worden geprobeerd. Vraag om een nieuw bericht.',
  'notice.rests': 'Codes voor dit adres zijn een tijd onderbroken',
  'notice.rests_next':
    'Er zijn vandaag te veel verkeerde codes ingevoerd, misschien door iemand anders. Log op een andere manier in of kom morgen terug.',
  'trouble.title': 'Werkt het niet?',
  'trouble.none': 'Er is geen bericht gekomen',
  'trouble.none_sms':
    'Een sms kan een minuut duren. Controleer of het einde van het nummer klopt en of de telefoon bereik heeft. Vraag dan om een nieuw bericht.',
  'trouble.none_email':
    'Een e-mail kan enkele minuten duren. Kijk ook in de map met ongewenste e-mail. Vraag dan om een nieuw bericht.',
  'trouble.wrong': 'De code wordt geweigerd',
  'trouble.wrong_next': 'Alleen het nieuwste bericht telt. Het toont kenmerk {$reference}.',
  'trouble.expired': 'De tijd is om',
  'trouble.expired_next': 'Ga terug naar {$project} en begin opnieuw. U krijgt een nieuwe code.',
  'trouble.used': 'Er staat dat de code al gebruikt is',
  'trouble.used_next':
    'Elke code werkt één keer. Bent u nog niet waar u wilde zijn, begin dan opnieuw bij {$project}.',
  'trouble.page': 'De pagina of de link werkt niet',
  'trouble.page_next':
    'Open die in de browser waarin u bent begonnen en sta cookies toe voor {$host}. Of typ de code waar erom werd gevraagd.',
  'ended.approved': 'Bevestigd',
  'ended.approved_why': 'Bedankt. {$project} weet het nu.',
  'ended.approved_next': 'U kunt deze pagina sluiten en verdergaan waar u begon.',
  'ended.used': 'Al bevestigd',
  'ended.used_why': 'Dit is al bevestigd ({$time}). Elke code werkt één keer.',
  'ended.used_next':
    'U hoeft hier niets meer te doen. Hebt u een andere code nodig, begin dan opnieuw bij {$project}.',
  'ended.expired': 'De tijd is om',
  'ended.expired_why': 'De code is niet meer geldig (tot: {$time}). Er is niets bevestigd.',
  'ended.expired_next': 'Ga terug naar {$project} en begin opnieuw. U krijgt een nieuwe code.',
  'ended.locked': 'Te veel verkeerde codes',
  'ended.locked_why': 'Om u te beschermen zijn we hier gestopt. Er is niets bevestigd.',
  'ended.locked_next':
    'Ga terug naar {$project} en begin opnieuw. Heeft iemand anders deze codes ingevoerd, meld dat dan aan {$project}.',
  'ended.superseded': 'Er is een nieuwer verzoek',
  'ended.superseded_why':
    'Hierna is er opnieuw om een code gevraagd. Deze pagina en de codes ervan gelden niet meer.',
  'ended.superseded_next':
    'Gebruik het nieuwste bericht en de nieuwste pagina van {$project}. U kunt deze sluiten.',
  'ended.denied': 'Gestopt',
  'ended.denied_why':
    'Er is gemeld dat niemand hierom had gevraagd. Er is niets bevestigd en de code werkt niet meer. {$project} is op de hoogte gebracht.',
  'ended.denied_next':
    'Kent iemand misschien uw wachtwoord, wijzig het dan nu bij {$project}. Geef nooit een code aan iemand die erom vraagt.',
  'ended.canceled': 'Geannuleerd',
  'ended.canceled_why': '{$project} heeft dit niet meer nodig. Er is niets bevestigd.',
  'ended.canceled_next': 'Wilt u toch doorgaan, begin dan opnieuw bij {$project}.',
  'ended.continue': 'Doorgaan naar {$host}',
  'unknown.title': 'Hier is niets te bevestigen',
  'unknown.why': 'Het adres is niet compleet, te oud, of hoort bij een andere browser dan deze.',
  'unknown.next':
    'Ga terug naar waar u begon en begin daar opnieuw. Hebt u een code, typ die dan waar erom werd gevraagd.',
  'unknown.cookies': 'Gebeurt dit weer, sta dan cookies toe voor {$host}.',
  'forbidden.title': 'Dat hebben we niet aanvaard',
  'forbidden.why':
    'Uw browser meldt dat dit niet van onze eigen pagina kwam. Er is niets gewijzigd.',
  'forbidden.next': 'Open de pagina opnieuw en druk daar op de knop.',
  'busy.title': 'Te veel pogingen vanaf hier',
  'busy.why': 'Er kwamen in korte tijd veel verzoeken van uw netwerk. Er is niets gewijzigd.',
  'busy.next': 'Probeer het over {$time} opnieuw.',
  'defect.title': 'Er ging bij ons iets mis',
  'defect.why': 'Het ligt niet aan u. Er is niets bevestigd.',
  'defect.next': 'Wacht even en probeer het dan opnieuw.',
  'link.why': 'U hebt de link uit bericht {$reference} geopend. Eén druk op de knop bevestigt het.',
  'link.confirm': 'Ja, bevestigen',
  'carry.title': 'Typ deze code waar u begon',
  'carry.why':
    'Dit is niet de browser waarin u begon, dus hier is niets bevestigd. Ga terug naar de pagina van {$project} die erom vroeg en typ daar deze code.',
  'carry.code': 'Code om daar te typen',
  'carry.never':
    'Typ de code alleen zelf. Lees hem nooit voor en stuur hem aan niemand, ook niet aan {$project}.',
  'carry.copy': 'Kopiëren',
  copied: 'Gekopieerd',
  'ask.title': 'Hebt u dit aangevraagd?',
  'ask.why': 'Iemand heeft {$project} gevraagd u een code te sturen ({$time}).',
  'ask.for': 'Waarvoor',
  'ask.to': 'Gestuurd naar',
  'ask.keep': 'Ja, dat was ik',
  'ask.report': 'Ik heb dit niet aangevraagd',
  'ask.what':
    'Was u het niet, dan stoppen we het meteen: de code werkt niet meer en we melden het aan {$project}.',
  'asked.kept': 'Er is niets veranderd',
  'asked.kept_next': 'U kunt de code gebruiken waar erom werd gevraagd.',
  'asked.reported': 'Bedankt voor uw melding',
  'asked.stopped_why':
    'Het is gestopt. De code werkt niet meer, er is niets bevestigd en {$project} is op de hoogte gebracht.',
  'asked.approved_why':
    'Het was al bevestigd ({$time}), dus we konden het niet stoppen. {$project} is op de hoogte gebracht.',
  'asked.ended_why':
    'Het was al afgelopen en er is niets bevestigd. {$project} is op de hoogte gebracht.',
  'asked.next':
    'Wijzig uw wachtwoord bij {$project} als u er daar een hebt. Geef nooit een code aan iemand die erom vraagt. Komt er weer een code, druk dan opnieuw op dezelfde link.',
  'help.title': 'Hulp bij codes',
  'help.intro': 'Wat u kunt doen als een code of een pagina niet werkt.',
  'help.start': 'Waar begin ik opnieuw?',
  'help.start_next':
    'In de winkel, de app of de site die om de code vroeg. Wij sturen en controleren alleen codes; we kunnen niets voor u starten.',
  'help.browser': 'Ik heb de link in een andere browser geopend',
  'help.browser_next':
    'Daar bevestigt die niets. U ziet er wel een code: typ die op de pagina waar u begon.',
  'help.locked': 'Er staat dat er te veel verkeerde codes waren',
  'help.locked_next':
    'Dat houdt mensen tegen die gokken. Begin opnieuw; misschien moet u enkele minuten wachten op het volgende bericht.',
  'help.not_me': 'Er kwam een code die ik niet heb aangevraagd',
  'help.not_me_next':
    'Gebruik de code niet en geef hem aan niemand. Druk op “Ik heb dit niet aangevraagd” in het bericht of op de pagina.',
  'real.title': 'Is dit bericht echt?',
  'real.intro': 'Hoe u onze berichten en pagina’s onderscheidt van valse.',
  'real.page': 'Het adres is {$host}',
  'real.page_next':
    'Lees het in uw browser, letter voor letter tot de eerste schuine streep. Is het een ander adres, sluit dan de pagina.',
  'real.ask': 'Niemand vraagt u om een code',
  'real.ask_next':
    'Niet aan de telefoon, niet in een chat, geen bank, geen politie. Wie erom vraagt, wil namens u handelen. Typ een code alleen op de pagina waar u zelf begon.',
  'real.reference': 'Bericht en pagina tonen hetzelfde kenmerk',
  'real.reference_next':
    'Elk bericht heeft vier letters. De pagina toont dezelfde vier voor het nieuwste bericht. Verschillen ze, dan is het niet het bericht waarop u wacht.',
  'real.hurry': 'Een echt bericht zegt waarvoor het is',
  'real.hurry_next':
    'Lees het voordat u de code typt: wie het vraagt, waarvoor, en bij een betaling het bedrag en de ontvanger. Klopt een daarvan niet, typ de code dan niet.',
  'real.link': 'Links leiden alleen naar ons',
  'real.link_next':
    'Een link in een echte e-mail begint met {$host}. In onze sms-berichten staat geen link.',
  'real.given': 'Hebt u een code weggegeven?',
  'real.given_next':
    'Druk meteen op “Ik heb dit niet aangevraagd” in het bericht, wijzig dan uw wachtwoord en waarschuw de winkel of de bank van wie de code was.',
} satisfies Catalogue
