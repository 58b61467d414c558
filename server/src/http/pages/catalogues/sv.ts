import type { Catalogue } from '../catalogue.ts'
import { sv as channels } from './channels/sv.ts'
import { sv as devices } from './devices/sv.ts'
import { sv as factors } from './factors/sv.ts'
import { sv as ways } from './ways/sv.ts'

/** Swedish, with du, like the messages. */
export const sv = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Hjälp',
  'frame.safety': 'Är meddelandet äkta?',
  'frame.asks': '{$project} ber dig bekräfta',
  'purpose.add_phone': 'Lägg till det här telefonnumret hos {$project}',
  'transaction.amount': 'Belopp',
  'transaction.payee': 'Till',
  'sent.sms': 'Vi skickar ett sms med en kod till {$to}.',
  'sent.email': 'Vi skickar ett mejl med en kod till {$to}.',
  'sent.sms_on_file': 'Vi skickar ett sms med en kod till det registrerade numret.',
  'sent.email_on_file': 'Vi skickar ett mejl med en kod till den registrerade adressen.',
  'code.label': 'Kod från meddelandet',
  'code.digits': 'Endast siffror. Mellanslag och bindestreck spelar ingen roll.',
  'code.characters':
    'Bokstäver och siffror. Versaler, mellanslag och bindestreck spelar ingen roll.',
  'code.link': 'Eller öppna länken i mejlet, helst i den här webbläsaren.',
  'code.auto': 'Koden kontrolleras så snart den är fullständig.',
  'code.auto_pasted': 'En kod som klistras in eller fylls i automatiskt kontrolleras direkt.',
  'code.check': 'Bekräfta',
  'wait.expires': 'Tid kvar: {$time}',
  'wait.last_minute': 'Mindre än en minut kvar.',
  'wait.over': 'Tiden har gått ut. Ladda om sidan för att se vad du ska göra nu.',
  'reference.label': 'Referens',
  'reference.why': 'Det senaste meddelandet visar samma referens.',
  'resend.button': 'Skicka ett nytt meddelande',
  'resend.wait': 'Du kan be om ett nytt meddelande om {$time}.',
  'resend.ready': 'Du kan be om ett nytt meddelande nu.',
  'resend.never': 'Inget nytt meddelande kan skickas innan tiden har gått ut. Börja om efter det.',
  'another.sms': 'Skicka som sms',
  'another.email': 'Skicka som mejl',
  'report.button': 'Jag har inte bett om detta',
  'safety.note':
    'Den här sidan är {$host}. Din webbläsare ska visa samma adress. Ingen på {$project} kommer någonsin att be dig om koden.',
  'notice.wrong': 'Koden är fel',
  'notice.wrong_next':
    'Titta i det senaste meddelandet, det med referensen {$reference}, och försök igen.',
  'notice.empty': 'Ingen kod har angetts',
  'notice.empty_next': 'Skriv koden från meddelandet och tryck sedan på Bekräfta.',
  'notice.older': 'Koden är från ett äldre meddelande',
  'notice.older_next':
    'En nyare kod skickades {$time}. Använd meddelandet med referensen {$reference}.',
  'notice.sent': 'Ett nytt meddelande är på väg',
  'notice.sent_next': 'Det visar referensen {$reference}. Använd koden i det.',
  'notice.wait': 'Ett nytt meddelande kan inte skickas än',
  'notice.wait_next': 'Du kan be om ett om {$time}. Meddelandet du har gäller till dess.',
  'notice.unsent': 'Meddelandet kunde inte skickas på det sättet',
  'notice.unsent_next': 'Använd meddelandet du har, eller prova ett annat sätt nedan.',
  'notice.older-link': 'Länken är från ett äldre meddelande',
  'notice.older-link_next':
    'En nyare skickades {$time}. Använd meddelandet med referensen {$reference}.',
  'notice.spent': 'Koden kan inte användas längre',
  'notice.spent_next': 'Här kan varje kod bara provas en gång. Be om ett nytt meddelande.',
  'notice.rests': 'Koder för den här adressen är pausade en tid',
  'notice.rests_next':
    'För många felaktiga koder har angetts för adressen i dag, kanske av någon annan. Logga in på ett annat sätt eller kom tillbaka i morgon.',
  'trouble.title': 'Fungerar det inte?',
  'trouble.none': 'Inget meddelande har kommit',
  'trouble.none_sms':
    'Ett sms kan ta en minut. Kontrollera att numret slutar på rätt siffror och att telefonen har täckning. Be sedan om ett nytt meddelande.',
  'trouble.none_email':
    'Ett mejl kan ta några minuter. Titta även i skräpposten. Be sedan om ett nytt meddelande.',
  'trouble.wrong': 'Koden godtas inte',
  'trouble.wrong_next': 'Endast det senaste meddelandet gäller. Det visar referensen {$reference}.',
  'trouble.expired': 'Tiden har gått ut',
  'trouble.expired_next': 'Gå tillbaka till {$project} och börja om. Då får du en ny kod.',
  'trouble.used': 'Det står att koden redan har använts',
  'trouble.used_next':
    'Varje kod fungerar en gång. Om du inte har kommit dit du skulle, börja om hos {$project}.',
  'trouble.page': 'Sidan eller länken fungerar inte',
  'trouble.page_next':
    'Öppna den i webbläsaren där du började och tillåt kakor (cookies) för {$host}. Eller skriv koden där du ombads ange den.',
  'ended.approved': 'Bekräftat',
  'ended.approved_why': 'Tack. {$project} har fått besked.',
  'ended.approved_next': 'Du kan stänga den här sidan och fortsätta där du började.',
  'ended.used': 'Redan bekräftat',
  'ended.used_why': 'Detta bekräftades {$time}. Varje kod fungerar en gång.',
  'ended.used_next':
    'Du behöver inte göra något mer här. Om du behöver en ny kod, börja om hos {$project}.',
  'ended.expired': 'Tiden har gått ut',
  'ended.expired_why': 'Koden gällde till {$time}. Inget har bekräftats.',
  'ended.expired_next': 'Gå tillbaka till {$project} och börja om. Då får du en ny kod.',
  'ended.locked': 'För många felaktiga koder',
  'ended.locked_why': 'För att skydda dig stoppade vi här. Inget har bekräftats.',
  'ended.locked_next':
    'Gå tillbaka till {$project} och börja om. Om någon annan skrev koderna, meddela {$project}.',
  'ended.superseded': 'Det finns en nyare begäran',
  'ended.superseded_why':
    'Du bad om en ny kod efter den här. Den här sidan och dess koder gäller inte längre.',
  'ended.superseded_next':
    'Använd det senaste meddelandet och den senaste sidan från {$project}. Du kan stänga den här.',
  'ended.denied': 'Stoppat',
  'ended.denied_why':
    'Någon meddelade att detta inte var begärt. Inget har bekräftats och koden fungerar inte längre. {$project} har fått besked.',
  'ended.denied_next':
    'Om någon kan känna till ditt lösenord, byt det hos {$project} nu. Ge aldrig en kod till någon som ber om den.',
  'ended.canceled': 'Avbrutet',
  'ended.canceled_why': '{$project} behöver inte längre detta. Inget har bekräftats.',
  'ended.canceled_next': 'Om du fortfarande vill fortsätta, börja om hos {$project}.',
  'ended.continue': 'Fortsätt till {$host}',
  'unknown.title': 'Det finns inget att bekräfta här',
  'unknown.why':
    'Adressen är ofullständig, för gammal eller hör till en annan webbläsare än den här.',
  'unknown.next':
    'Gå tillbaka dit där du började och börja om. Om du har en kod, skriv den där du ombads ange den.',
  'unknown.cookies': 'Om detta händer igen, tillåt kakor (cookies) för {$host}.',
  'forbidden.title': 'Vi godtog inte det',
  'forbidden.why':
    'Din webbläsare uppger att detta inte kom från vår egen sida. Inget har ändrats.',
  'forbidden.next': 'Öppna sidan igen och tryck på knappen där.',
  'busy.title': 'För många försök härifrån',
  'busy.why': 'Många förfrågningar kom från ditt nätverk på kort tid. Inget har ändrats.',
  'busy.next': 'Försök igen om {$time}.',
  'defect.title': 'Något gick fel hos oss',
  'defect.why': 'Det är inte ditt fel. Inget har bekräftats.',
  'defect.next': 'Vänta en stund och försök sedan igen.',
  'link.why': 'Du öppnade länken från meddelandet {$reference}. Ett tryck bekräftar.',
  'link.confirm': 'Ja, bekräfta',
  'carry.title': 'Skriv koden där du började',
  'carry.why':
    'Det här är inte webbläsaren där du började, så inget bekräftades här. Gå tillbaka till sidan från {$project} som frågade dig och skriv koden där.',
  'carry.code': 'Kod att skriva där',
  'carry.never':
    'Skriv den bara själv. Läs aldrig upp den för någon och skicka den inte, inte ens till {$project}.',
  'carry.copy': 'Kopiera',
  copied: 'Kopierat',
  'ask.title': 'Har du bett om detta?',
  'ask.why': 'Någon bad {$project} att skicka en kod till dig ({$time}).',
  'ask.for': 'Ändamål',
  'ask.to': 'Skickat till',
  'ask.keep': 'Ja, det var jag',
  'ask.report': 'Jag har inte bett om detta',
  'ask.what':
    'Om det inte var du stoppar vi det genast: koden slutar fungera och {$project} får besked.',
  'asked.kept': 'Inget har ändrats',
  'asked.kept_next': 'Du kan använda koden där du ombads ange den.',
  'asked.reported': 'Tack för att du meddelade oss',
  'asked.stopped_why':
    'Det är stoppat. Koden fungerar inte längre, inget har bekräftats och {$project} har fått besked.',
  'asked.approved_why':
    'Det bekräftades redan {$time}, så vi kunde inte stoppa det. {$project} har fått besked.',
  'asked.ended_why': 'Det var redan avslutat och inget har bekräftats. {$project} har fått besked.',
  'asked.next':
    'Byt ditt lösenord hos {$project} om du har ett där. Ge aldrig en kod till någon som ber om den. Om det kommer en ny kod, tryck på samma länk igen.',
  'help.title': 'Hjälp med koder',
  'help.intro': 'Vad du ska göra när en kod eller en sida inte fungerar.',
  'help.start': 'Var börjar jag om?',
  'help.start_next':
    'I butiken, appen eller på webbplatsen som bad dig om koden. Vi skickar och kontrollerar bara koder. Vi kan inte starta något åt dig.',
  'help.browser': 'Jag öppnade länken i en annan webbläsare',
  'help.browser_next':
    'Den bekräftar inget där. I stället visar den en kod: skriv den på sidan där du började.',
  'help.locked': 'Det står att det var för många felaktiga koder',
  'help.locked_next':
    'Det stoppar den som försöker gissa. Börja om. Det kan dröja några minuter innan nästa meddelande kan skickas.',
  'help.not_me': 'Jag fick en kod som jag inte har bett om',
  'help.not_me_next':
    'Använd den inte och ge den inte till någon. Tryck på ”Jag har inte bett om detta” i meddelandet eller på sidan.',
  'real.title': 'Är meddelandet äkta?',
  'real.intro': 'Så skiljer du våra meddelanden och sidor från falska.',
  'real.page': 'Adressen är {$host}',
  'real.page_next':
    'Läs den i webbläsaren, tecken för tecken fram till det första snedstrecket. Om det är en annan adress, stäng sidan.',
  'real.ask': 'Ingen ber dig om en kod',
  'real.ask_next':
    'Inte i telefon, inte i en chatt, ingen bank och inte polisen. Den som frågar vill agera i ditt namn. Du skriver bara en kod på sidan där du själv började.',
  'real.reference': 'Meddelandet och sidan visar samma referens',
  'real.reference_next':
    'Varje meddelande har fyra bokstäver. Sidan visar samma fyra för sitt senaste meddelande. Om de skiljer sig är det inte meddelandet du väntar på.',
  'real.hurry': 'Ett äkta meddelande säger vad det gäller',
  'real.hurry_next':
    'Läs det innan du skriver koden: vem som frågar, vad det gäller och, vid betalning, belopp och mottagare. Om något är fel, skriv inte koden.',
  'real.link': 'Länkar leder bara till oss',
  'real.link_next': 'En länk i ett äkta mejl börjar med {$host}. Våra sms innehåller ingen länk.',
  'real.given': 'Har du lämnat ut en kod?',
  'real.given_next':
    'Tryck genast på ”Jag har inte bett om detta” i meddelandet. Byt sedan lösenord och meddela butiken eller banken som koden gällde.',
} satisfies Catalogue
