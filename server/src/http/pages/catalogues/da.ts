import type { Catalogue } from '../catalogue.ts'
import { da as channels } from './channels/da.ts'
import { da as devices } from './devices/da.ts'
import { da as factors } from './factors/da.ts'
import { da as ways } from './ways/da.ts'

/** Danish, with du, like the messages. */
export const da = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Hjælp',
  'frame.safety': 'Er beskeden ægte?',
  'frame.asks': '{$project} beder dig bekræfte',
  'purpose.add_phone': 'Tilføj dette telefonnummer hos {$project}',
  'transaction.amount': 'Beløb',
  'transaction.payee': 'Til',
  'sent.sms': 'Vi sender en sms med en kode til {$to}.',
  'sent.email': 'Vi sender en e-mail med en kode til {$to}.',
  'sent.sms_on_file': 'Vi sender en sms med en kode til det registrerede nummer.',
  'sent.email_on_file': 'Vi sender en e-mail med en kode til den registrerede adresse.',
  'code.label': 'Kode fra beskeden',
  'code.digits': 'Kun cifre. Mellemrum og bindestreger er uden betydning.',
  'code.characters':
    'Bogstaver og cifre. Store bogstaver, mellemrum og bindestreger er uden betydning.',
  'code.link': 'Eller åbn linket i e-mailen, helst i denne browser.',
  'code.auto': 'Koden kontrolleres, så snart den er fuldstændig.',
  'code.auto_pasted':
    'En kode, der indsættes eller udfyldes automatisk, kontrolleres med det samme.',
  'code.check': 'Bekræft',
  'wait.expires': 'Tid tilbage: {$time}',
  'wait.last_minute': 'Mindre end et minut tilbage.',
  'wait.over': 'Tiden er udløbet. Genindlæs siden for at se, hvad du skal gøre nu.',
  'reference.label': 'Reference',
  'reference.why': 'Den nyeste besked viser den samme reference.',
  'resend.button': 'Send en ny besked',
  'resend.wait': 'Du kan bede om en ny besked om {$time}.',
  'resend.ready': 'Du kan bede om en ny besked nu.',
  'resend.never': 'Der kan ikke sendes en ny besked, før tiden er udløbet. Begynd forfra derefter.',
  'another.sms': 'Send som sms',
  'another.email': 'Send som e-mail',
  'report.button': 'Jeg har ikke bedt om dette',
  'safety.note':
    'Denne side er {$host}. Din browser skal vise den samme adresse. Ingen hos {$project} vil nogensinde bede dig om koden.',
  'notice.wrong': 'Koden er forkert',
  'notice.wrong_next': 'Se i den nyeste besked, den med referencen {$reference}, og prøv igen.',
  'notice.empty': 'Der er ikke indtastet en kode',
  'notice.empty_next': 'Skriv koden fra beskeden, og tryk derefter på Bekræft.',
  'notice.older': 'Koden er fra en ældre besked',
  'notice.older_next':
    'En nyere kode blev sendt {$time}. Brug beskeden med referencen {$reference}.',
  'notice.sent': 'En ny besked er på vej',
  'notice.sent_next': 'Den viser referencen {$reference}. Brug koden i den.',
  'notice.wait': 'Der kan ikke sendes en ny besked endnu',
  'notice.wait_next': 'Du kan bede om en om {$time}. Den besked, du har, gælder indtil da.',
  'notice.unsent': 'Beskeden kunne ikke sendes på den måde',
  'notice.unsent_next': 'Brug den besked, du har, eller prøv en anden måde nedenfor.',
  'notice.older-link': 'Linket er fra en ældre besked',
  'notice.older-link_next':
    'Et nyere blev sendt {$time}. Brug beskeden med referencen {$reference}.',
  'notice.spent': 'Koden kan ikke bruges længere',
  'notice.spent_next': 'Her kan hver kode kun prøves én gang. Bed om en ny besked.',
  'notice.rests': 'Koder til denne adresse er sat på pause et stykke tid',
  'notice.rests_next':
    'Der er indtastet for mange forkerte koder for adressen i dag, måske af en anden. Log ind på en anden måde, eller kom tilbage i morgen.',
  'trouble.title': 'Virker det ikke?',
  'trouble.none': 'Der er ikke kommet nogen besked',
  'trouble.none_sms':
    'En sms kan tage et minut. Kontrollér, at nummeret ender rigtigt, og at telefonen har dækning. Bed derefter om en ny besked.',
  'trouble.none_email':
    'En e-mail kan tage nogle minutter. Se også i mappen med uønsket post. Bed derefter om en ny besked.',
  'trouble.wrong': 'Koden bliver afvist',
  'trouble.wrong_next': 'Kun den nyeste besked gælder. Den viser referencen {$reference}.',
  'trouble.expired': 'Tiden er udløbet',
  'trouble.expired_next': 'Gå tilbage til {$project}, og begynd forfra. Så får du en ny kode.',
  'trouble.used': 'Der står, at koden er brugt',
  'trouble.used_next':
    'Hver kode virker én gang. Hvis du endnu ikke er der, hvor du ville hen, så begynd forfra hos {$project}.',
  'trouble.page': 'Siden eller linket virker ikke',
  'trouble.page_next':
    'Åbn den i den browser, hvor du begyndte, og tillad cookies for {$host}. Eller skriv koden der, hvor du blev bedt om den.',
  'ended.approved': 'Bekræftet',
  'ended.approved_why': 'Tak. {$project} har fået besked.',
  'ended.approved_next': 'Du kan lukke denne side og fortsætte, hvor du begyndte.',
  'ended.used': 'Allerede bekræftet',
  'ended.used_why': 'Dette blev bekræftet {$time}. Hver kode virker én gang.',
  'ended.used_next':
    'Du skal ikke gøre mere her. Hvis du har brug for en ny kode, så begynd forfra hos {$project}.',
  'ended.expired': 'Tiden er udløbet',
  'ended.expired_why': 'Koden var gyldig indtil {$time}. Intet blev bekræftet.',
  'ended.expired_next': 'Gå tilbage til {$project}, og begynd forfra. Så får du en ny kode.',
  'ended.locked': 'For mange forkerte koder',
  'ended.locked_why': 'For at beskytte dig stoppede vi her. Intet blev bekræftet.',
  'ended.locked_next':
    'Gå tilbage til {$project}, og begynd forfra. Hvis en anden indtastede koderne, så giv {$project} besked.',
  'ended.superseded': 'Der er en nyere anmodning',
  'ended.superseded_why':
    'Du bad om det igen efter denne. Denne side og dens koder gælder ikke længere.',
  'ended.superseded_next':
    'Brug den nyeste besked og den nyeste side fra {$project}. Du kan lukke denne.',
  'ended.denied': 'Stoppet',
  'ended.denied_why':
    'Det blev meldt, at der ikke var bedt om dette. Intet blev bekræftet, og koden virker ikke længere. {$project} har fået besked.',
  'ended.denied_next':
    'Hvis nogen kan kende din adgangskode, så skift den hos {$project} nu. Giv aldrig en kode til nogen, der beder om den.',
  'ended.canceled': 'Annulleret',
  'ended.canceled_why': '{$project} har ikke længere brug for dette. Intet blev bekræftet.',
  'ended.canceled_next': 'Hvis du stadig vil fortsætte, så begynd forfra hos {$project}.',
  'ended.continue': 'Fortsæt til {$host}',
  'unknown.title': 'Der er intet at bekræfte her',
  'unknown.why': 'Adressen er ufuldstændig, for gammel eller hører til en anden browser end denne.',
  'unknown.next':
    'Gå tilbage til, hvor du begyndte, og start forfra der. Hvis du har en kode, så skriv den der, hvor du blev bedt om den.',
  'unknown.cookies': 'Hvis dette sker igen, så tillad cookies for {$host}.',
  'forbidden.title': 'Det kunne vi ikke godtage',
  'forbidden.why': 'Din browser oplyser, at dette ikke kom fra vores egen side. Intet er ændret.',
  'forbidden.next': 'Åbn siden igen, og tryk på knappen der.',
  'busy.title': 'For mange forsøg herfra',
  'busy.why': 'Der kom mange forespørgsler fra dit netværk på kort tid. Intet er ændret.',
  'busy.next': 'Prøv igen om {$time}.',
  'defect.title': 'Der gik noget galt hos os',
  'defect.why': 'Det er ikke din skyld. Intet blev bekræftet.',
  'defect.next': 'Vent et øjeblik, og prøv så igen.',
  'link.why': 'Du åbnede linket fra beskeden {$reference}. Et enkelt tryk bekræfter.',
  'link.confirm': 'Ja, bekræft',
  'carry.title': 'Skriv koden der, hvor du begyndte',
  'carry.why':
    'Dette er ikke den browser, hvor du begyndte, så intet blev bekræftet her. Gå tilbage til den side fra {$project}, der bad dig om det, og skriv koden der.',
  'carry.code': 'Kode, du skal skrive der',
  'carry.never':
    'Skriv den kun selv. Læs den aldrig op for nogen, og send den ikke til nogen, heller ikke til {$project}.',
  'carry.copy': 'Kopiér',
  copied: 'Kopieret',
  'ask.title': 'Har du bedt om dette?',
  'ask.why': 'Nogen bad {$project} om at sende dig en kode ({$time}).',
  'ask.for': 'Formål',
  'ask.to': 'Sendt til',
  'ask.keep': 'Ja, det var mig',
  'ask.report': 'Jeg har ikke bedt om dette',
  'ask.what':
    'Hvis det ikke var dig, stopper vi det med det samme: koden virker ikke længere, og {$project} får besked.',
  'asked.kept': 'Intet er ændret',
  'asked.kept_next': 'Du kan bruge koden der, hvor du blev bedt om den.',
  'asked.reported': 'Tak, fordi du gav os besked',
  'asked.stopped_why':
    'Det er stoppet. Koden virker ikke længere, intet blev bekræftet, og {$project} har fået besked.',
  'asked.approved_why':
    'Det var allerede bekræftet {$time}, så vi kunne ikke stoppe det. {$project} har fået besked.',
  'asked.ended_why': 'Det var allerede slut, og intet blev bekræftet. {$project} har fået besked.',
  'asked.next':
    'Skift din adgangskode hos {$project}, hvis du har en der. Giv aldrig en kode til nogen, der beder om den. Hvis der kommer en kode igen, så tryk på det samme link igen.',
  'help.title': 'Hjælp til koder',
  'help.intro': 'Hvad du skal gøre, når en kode eller en side ikke virker.',
  'help.start': 'Hvor begynder jeg forfra?',
  'help.start_next':
    'I den butik, app eller på det websted, der bad dig om koden. Vi sender og kontrollerer kun koder. Vi kan ikke starte noget for dig.',
  'help.browser': 'Jeg åbnede linket i en anden browser',
  'help.browser_next':
    'Det bekræfter intet der. I stedet viser det en kode: skriv den på den side, hvor du begyndte.',
  'help.locked': 'Der står, at der var for mange forkerte koder',
  'help.locked_next':
    'Det stopper folk, der gætter. Begynd forfra. Der kan gå nogle minutter før den næste besked.',
  'help.not_me': 'Jeg fik en kode, jeg ikke har bedt om',
  'help.not_me_next':
    'Brug den ikke, og giv den ikke til nogen. Tryk på “Jeg har ikke bedt om dette” i beskeden eller på siden.',
  'real.title': 'Er beskeden ægte?',
  'real.intro': 'Sådan kender du vores beskeder og sider fra falske.',
  'real.page': 'Adressen er {$host}',
  'real.page_next':
    'Læs den i din browser, tegn for tegn frem til den første skråstreg. Hvis det er en anden adresse, så luk siden.',
  'real.ask': 'Ingen beder dig om en kode',
  'real.ask_next':
    'Ikke i telefonen, ikke i en chat, ikke en bank og ikke politiet. Den, der spørger, vil handle i dit navn. Du skriver kun en kode på den side, hvor du selv begyndte.',
  'real.reference': 'Beskeden og siden viser den samme reference',
  'real.reference_next':
    'Hver besked har fire bogstaver. Siden viser de samme fire for sin nyeste besked. Hvis de er forskellige, er det ikke den besked, du venter på.',
  'real.hurry': 'En ægte besked siger, hvad den er til',
  'real.hurry_next':
    'Læs den, før du skriver koden: hvem der beder om det, hvad det er til, og ved en betaling beløbet og modtageren. Hvis noget af det er forkert, så skriv ikke koden.',
  'real.link': 'Links fører kun til os',
  'real.link_next':
    'Et link i en ægte e-mail begynder med {$host}. Vores sms’er indeholder ikke noget link.',
  'real.given': 'Har du givet en kode væk?',
  'real.given_next':
    'Tryk straks på “Jeg har ikke bedt om dette” i beskeden. Skift derefter din adgangskode, og giv den butik eller bank besked, som koden gjaldt.',
} satisfies Catalogue
