import type { Catalogue } from '../catalogue.ts'
import { nb as channels } from './channels/nb.ts'
import { nb as devices } from './devices/nb.ts'
import { nb as factors } from './factors/nb.ts'
import { nb as ways } from './ways/nb.ts'

/** Norwegian (bokmål), with du, like the messages. */
export const nb = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Hjelp',
  'frame.safety': 'Er meldingen ekte?',
  'frame.asks': '{$project} ber deg bekrefte',
  'purpose.add_phone': 'Legg til dette telefonnummeret hos {$project}',
  'transaction.amount': 'Beløp',
  'transaction.payee': 'Til',
  'sent.sms': 'Vi sender en SMS med en kode til {$to}.',
  'sent.email': 'Vi sender en e-post med en kode til {$to}.',
  'sent.sms_on_file': 'Vi sender en SMS med en kode til det registrerte nummeret.',
  'sent.email_on_file': 'Vi sender en e-post med en kode til den registrerte adressen.',
  'code.label': 'Kode fra meldingen',
  'code.digits': 'Bare sifre. Mellomrom og bindestreker har ingen betydning.',
  'code.characters':
    'Bokstaver og sifre. Store bokstaver, mellomrom og bindestreker har ingen betydning.',
  'code.link': 'Eller åpne lenken i e-posten, helst i denne nettleseren.',
  'code.auto': 'Koden sjekkes så snart den er fullstendig.',
  'code.auto_pasted': 'En kode som limes inn eller fylles ut automatisk, sjekkes med en gang.',
  'code.check': 'Bekreft',
  'wait.expires': 'Tid igjen: {$time}',
  'wait.last_minute': 'Mindre enn ett minutt igjen.',
  'wait.over': 'Tiden er ute. Last inn siden på nytt for å se hva du skal gjøre nå.',
  'reference.label': 'Referanse',
  'reference.why': 'Den nyeste meldingen viser samme referanse.',
  'resend.button': 'Send en ny melding',
  'resend.wait': 'Du kan be om en ny melding om {$time}.',
  'resend.ready': 'Du kan be om en ny melding nå.',
  'resend.never': 'Ingen ny melding kan sendes før tiden er ute. Start på nytt etter det.',
  'another.sms': 'Send som SMS',
  'another.email': 'Send som e-post',
  'report.button': 'Jeg har ikke bedt om dette',
  'safety.note':
    'Denne siden er {$host}. Nettleseren din skal vise samme adresse. Ingen hos {$project} vil noen gang be deg om koden.',
  'notice.wrong': 'Koden er feil',
  'notice.wrong_next': 'Se i den nyeste meldingen, den med referansen {$reference}, og prøv igjen.',
  'notice.empty': 'Ingen kode er skrevet inn',
  'notice.empty_next': 'Skriv koden fra meldingen, og trykk deretter på Bekreft.',
  'notice.older': 'Koden er fra en eldre melding',
  'notice.older_next':
    'En nyere kode ble sendt {$time}. Bruk meldingen med referansen {$reference}.',
  'notice.sent': 'En ny melding er på vei',
  'notice.sent_next': 'Den viser referansen {$reference}. Bruk koden i den.',
  'notice.wait': 'En ny melding kan ikke sendes ennå',
  'notice.wait_next': 'Du kan be om en om {$time}. Meldingen du har, gjelder til da.',
  'notice.unsent': 'Meldingen kunne ikke sendes på den måten',
  'notice.unsent_next': 'Bruk meldingen du har, eller prøv en annen måte nedenfor.',
  'notice.older-link': 'Lenken er fra en eldre melding',
  'notice.older-link_next':
    'En nyere ble sendt {$time}. Bruk meldingen med referansen {$reference}.',
  'notice.spent': 'Koden kan ikke brukes lenger',
  'notice.spent_next': 'Her kan hver kode bare prøves én gang. Be om en ny melding.',
  'notice.rests': 'Koder for denne adressen er satt på pause en stund',
  'notice.rests_next':
    'Det er skrevet inn for mange feil koder for adressen i dag, kanskje av noen andre. Logg inn på en annen måte, eller kom tilbake i morgen.',
  'trouble.title': 'Virker det ikke?',
  'trouble.none': 'Det har ikke kommet noen melding',
  'trouble.none_sms':
    'En SMS kan ta et minutt. Sjekk at nummeret slutter riktig, og at telefonen har dekning. Be deretter om en ny melding.',
  'trouble.none_email':
    'En e-post kan ta noen minutter. Se også i mappen for søppelpost. Be deretter om en ny melding.',
  'trouble.wrong': 'Koden blir ikke godtatt',
  'trouble.wrong_next': 'Bare den nyeste meldingen gjelder. Den viser referansen {$reference}.',
  'trouble.expired': 'Tiden er ute',
  'trouble.expired_next': 'Gå tilbake til {$project} og start på nytt. Da får du en ny kode.',
  'trouble.used': 'Det står at koden er brukt',
  'trouble.used_next':
    'Hver kode virker én gang. Hvis du ikke har kommet dit du skulle, start på nytt hos {$project}.',
  'trouble.page': 'Siden eller lenken virker ikke',
  'trouble.page_next':
    'Åpne den i nettleseren der du startet, og tillat informasjonskapsler (cookies) for {$host}. Eller skriv koden der du ble bedt om den.',
  'ended.approved': 'Bekreftet',
  'ended.approved_why': 'Takk. {$project} har fått beskjed.',
  'ended.approved_next': 'Du kan lukke denne siden og fortsette der du startet.',
  'ended.used': 'Allerede bekreftet',
  'ended.used_why': 'Dette ble bekreftet {$time}. Hver kode virker én gang.',
  'ended.used_next':
    'Du trenger ikke gjøre noe mer her. Hvis du trenger en ny kode, start på nytt hos {$project}.',
  'ended.expired': 'Tiden er ute',
  'ended.expired_why': 'Koden var gyldig til {$time}. Ingenting ble bekreftet.',
  'ended.expired_next': 'Gå tilbake til {$project} og start på nytt. Da får du en ny kode.',
  'ended.locked': 'For mange feil koder',
  'ended.locked_why': 'For å beskytte deg stoppet vi her. Ingenting ble bekreftet.',
  'ended.locked_next':
    'Gå tilbake til {$project} og start på nytt. Hvis noen andre skrev inn kodene, si fra til {$project}.',
  'ended.superseded': 'Det finnes en nyere forespørsel',
  'ended.superseded_why':
    'Du ba om dette på nytt senere. Denne siden og kodene for den gjelder ikke lenger.',
  'ended.superseded_next':
    'Bruk den nyeste meldingen og den nyeste siden fra {$project}. Du kan lukke denne.',
  'ended.denied': 'Stoppet',
  'ended.denied_why':
    'Det ble meldt at ingen hadde bedt om dette. Ingenting ble bekreftet, og koden virker ikke lenger. {$project} har fått beskjed.',
  'ended.denied_next':
    'Hvis noen kan kjenne passordet ditt, bytt det hos {$project} nå. Gi aldri en kode til noen som ber om den.',
  'ended.canceled': 'Avbrutt',
  'ended.canceled_why': '{$project} trenger ikke dette lenger. Ingenting ble bekreftet.',
  'ended.canceled_next': 'Hvis du fortsatt vil gå videre, start på nytt hos {$project}.',
  'ended.continue': 'Fortsett til {$host}',
  'unknown.title': 'Det er ingenting å bekrefte her',
  'unknown.why':
    'Adressen er ufullstendig, for gammel eller hører til en annen nettleser enn denne.',
  'unknown.next':
    'Gå tilbake dit du startet, og begynn på nytt der. Hvis du har en kode, skriv den der du ble bedt om den.',
  'unknown.cookies': 'Hvis dette skjer igjen, tillat informasjonskapsler (cookies) for {$host}.',
  'forbidden.title': 'Vi kunne ikke godta dette',
  'forbidden.why':
    'Nettleseren din oppgir at dette ikke kom fra vår egen side. Ingenting er endret.',
  'forbidden.next': 'Åpne siden igjen, og trykk på knappen der.',
  'busy.title': 'For mange forsøk herfra',
  'busy.why': 'Det kom mange forespørsler fra nettverket ditt på kort tid. Ingenting er endret.',
  'busy.next': 'Prøv igjen om {$time}.',
  'defect.title': 'Noe gikk galt hos oss',
  'defect.why': 'Det er ikke din feil. Ingenting ble bekreftet.',
  'defect.next': 'Vent litt, og prøv igjen.',
  'link.why': 'Du åpnet lenken fra meldingen {$reference}. Ett trykk bekrefter.',
  'link.confirm': 'Ja, bekreft',
  'carry.title': 'Skriv koden der du startet',
  'carry.why':
    'Dette er ikke nettleseren der du startet, så ingenting ble bekreftet her. Gå tilbake til siden fra {$project} som spurte deg, og skriv koden der.',
  'carry.code': 'Kode du skal skrive der',
  'carry.never':
    'Skriv den bare selv. Ikke les den opp for noen og ikke send den til noen, heller ikke til {$project}.',
  'carry.copy': 'Kopier',
  copied: 'Kopiert',
  'ask.title': 'Har du bedt om dette?',
  'ask.why': 'Noen ba {$project} om å sende deg en kode ({$time}).',
  'ask.for': 'Formål',
  'ask.to': 'Sendt til',
  'ask.keep': 'Ja, det var meg',
  'ask.report': 'Jeg har ikke bedt om dette',
  'ask.what':
    'Hvis det ikke var deg, stopper vi det med en gang: koden slutter å virke, og {$project} får beskjed.',
  'asked.kept': 'Ingenting er endret',
  'asked.kept_next': 'Du kan bruke koden der du ble bedt om den.',
  'asked.reported': 'Takk for at du sa fra',
  'asked.stopped_why':
    'Det er stoppet. Koden virker ikke lenger, ingenting ble bekreftet, og {$project} har fått beskjed.',
  'asked.approved_why':
    'Det var allerede bekreftet {$time}, så vi kunne ikke stoppe det. {$project} har fått beskjed.',
  'asked.ended_why':
    'Det var allerede avsluttet, og ingenting ble bekreftet. {$project} har fått beskjed.',
  'asked.next':
    'Bytt passordet ditt hos {$project} hvis du har et der. Gi aldri en kode til noen som ber om den. Hvis det kommer en kode igjen, trykk på den samme lenken på nytt.',
  'help.title': 'Hjelp med koder',
  'help.intro': 'Hva du skal gjøre når en kode eller en side ikke virker.',
  'help.start': 'Hvor starter jeg på nytt?',
  'help.start_next':
    'I butikken, appen eller på nettstedet som ba deg om koden. Vi sender og sjekker bare koder. Vi kan ikke starte noe for deg.',
  'help.browser': 'Jeg åpnet lenken i en annen nettleser',
  'help.browser_next':
    'Den bekrefter ingenting der. I stedet viser den en kode: skriv den på siden der du startet.',
  'help.locked': 'Det står at det var for mange feil koder',
  'help.locked_next':
    'Det stopper folk som gjetter. Start på nytt. Det kan gå noen minutter før neste melding kan sendes.',
  'help.not_me': 'Jeg fikk en kode jeg ikke har bedt om',
  'help.not_me_next':
    'Ikke bruk den, og ikke gi den til noen. Trykk på «Jeg har ikke bedt om dette» i meldingen eller på siden.',
  'real.title': 'Er meldingen ekte?',
  'real.intro': 'Slik skiller du våre meldinger og sider fra falske.',
  'real.page': 'Adressen er {$host}',
  'real.page_next':
    'Les den i nettleseren, tegn for tegn fram til den første skråstreken. Hvis det er en annen adresse, lukk siden.',
  'real.ask': 'Ingen ber deg om en kode',
  'real.ask_next':
    'Ikke på telefon, ikke i en chat, ikke en bank og ikke politiet. Den som spør, vil handle i ditt navn. Du skriver bare en kode på siden der du selv startet.',
  'real.reference': 'Meldingen og siden viser samme referanse',
  'real.reference_next':
    'Hver melding har fire bokstaver. Siden viser de samme fire for sin nyeste melding. Hvis de er ulike, er det ikke meldingen du venter på.',
  'real.hurry': 'En ekte melding sier hva den gjelder',
  'real.hurry_next':
    'Les den før du skriver koden: hvem som spør, hva det gjelder, og ved betaling beløp og mottaker. Hvis noe av dette er feil, ikke skriv koden.',
  'real.link': 'Lenker går bare til oss',
  'real.link_next':
    'En lenke i en ekte e-post begynner med {$host}. SMS-ene våre inneholder ingen lenke.',
  'real.given': 'Har du gitt fra deg en kode?',
  'real.given_next':
    'Trykk med en gang på «Jeg har ikke bedt om dette» i meldingen. Bytt deretter passord, og si fra til butikken eller banken koden gjaldt.',
} satisfies Catalogue
