import type { Catalogue } from '../catalogue.ts'
import { it as channels } from './channels/it.ts'
import { it as devices } from './devices/it.ts'
import { it as factors } from './factors/it.ts'
import { it as ways } from './ways/it.ts'

/** Italian, with Lei, like the messages. */
export const it = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Aiuto',
  'frame.safety': 'Questo messaggio è autentico?',
  'frame.asks': '{$project} le chiede una conferma',
  'purpose.add_phone': 'Aggiungere questo numero di telefono a {$project}',
  'transaction.amount': 'Importo',
  'transaction.payee': 'A',
  'sent.sms': 'Stiamo inviando un SMS con un codice a {$to}.',
  'sent.email': 'Stiamo inviando un’e-mail con un codice a {$to}.',
  'sent.sms_on_file': 'Stiamo inviando un SMS con un codice al numero registrato.',
  'sent.email_on_file': 'Stiamo inviando un’e-mail con un codice all’indirizzo registrato.',
  'code.label': 'Codice del messaggio',
  'code.digits': 'Solo cifre. Spazi e trattini non contano.',
  'code.characters': 'Lettere e cifre. Maiuscole, spazi e trattini non contano.',
  'code.link': 'Oppure apra il link nell’e-mail, meglio in questo browser.',
  'code.auto': 'Viene verificato appena è completo.',
  'code.auto_pasted': 'Un codice incollato o compilato automaticamente viene verificato subito.',
  'code.check': 'Conferma',
  'wait.expires': 'Tempo rimasto: {$time}',
  'wait.last_minute': 'Manca meno di un minuto.',
  'wait.over': 'Il tempo è scaduto. Ricarichi la pagina per vedere cosa fare.',
  'reference.label': 'Riferimento',
  'reference.why': 'Il messaggio più recente mostra lo stesso riferimento.',
  'resend.button': 'Invia un nuovo messaggio',
  'resend.wait': 'Potrà chiedere un nuovo messaggio tra {$time}.',
  'resend.ready': 'Ora può chiedere un nuovo messaggio.',
  'resend.never':
    'Non è possibile inviare un altro messaggio prima della scadenza. Dopo, ricominci da capo.',
  'another.sms': 'Invia per SMS',
  'another.email': 'Invia per e-mail',
  'report.button': 'Non l’ho richiesto io',
  'safety.note':
    'Questa pagina è {$host}. Il suo browser deve mostrare lo stesso indirizzo. Nessuno di {$project} le chiederà mai questo codice.',
  'notice.wrong': 'Questo codice non è corretto',
  'notice.wrong_next':
    'Guardi il messaggio più recente, quello con il riferimento {$reference}, e riprovi.',
  'notice.empty': 'Non è stato inserito alcun codice',
  'notice.empty_next': 'Inserisca il codice del messaggio, poi prema Conferma.',
  'notice.older': 'Questo codice è di un messaggio precedente',
  'notice.older_next':
    'È stato inviato un codice più recente ({$time}). Usi il messaggio con il riferimento {$reference}.',
  'notice.sent': 'Un nuovo messaggio è in arrivo',
  'notice.sent_next': 'Mostra il riferimento {$reference}. Usi il codice che contiene.',
  'notice.wait': 'Non è ancora possibile inviare un nuovo messaggio',
  'notice.wait_next': 'Potrà chiederlo tra {$time}. Fino ad allora vale il messaggio che ha.',
  'notice.unsent': 'Non è stato possibile inviare il messaggio in questo modo',
  'notice.unsent_next': 'Usi il messaggio che ha, o provi un altro modo qui sotto.',
  'notice.older-link': 'Questo link è di un messaggio precedente',
  'notice.older-link_next':
    'È stato inviato un link più recente ({$time}). Usi il messaggio con il riferimento {$reference}.',
  'notice.spent': 'Questo codice non si può più usare',
  'notice.spent_next': 'Qui ogni codice si può provare una sola volta. Chieda un nuovo messaggio.',
  'notice.rests': 'I codici per questo indirizzo sono sospesi per un po’',
  'notice.rests_next':
    'Oggi sono stati inseriti troppi codici errati, forse da qualcun altro. Acceda in un altro modo o torni domani.',
  'trouble.title': 'Non funziona?',
  'trouble.none': 'Non è arrivato nessun messaggio',
  'trouble.none_sms':
    'Un SMS può impiegare un minuto. Controlli che la parte finale del numero sia giusta e che il telefono abbia campo. Poi chieda un nuovo messaggio.',
  'trouble.none_email':
    'Un’e-mail può impiegare qualche minuto. Guardi anche nella cartella della posta indesiderata. Poi chieda un nuovo messaggio.',
  'trouble.wrong': 'Il codice viene rifiutato',
  'trouble.wrong_next': 'Vale solo il messaggio più recente. Mostra il riferimento {$reference}.',
  'trouble.expired': 'Il tempo è scaduto',
  'trouble.expired_next': 'Torni su {$project} e ricominci. Riceverà un nuovo codice.',
  'trouble.used': 'È scritto che il codice è già stato usato',
  'trouble.used_next':
    'Ogni codice funziona una volta. Se non è ancora dove voleva arrivare, ricominci su {$project}.',
  'trouble.page': 'La pagina o il link non funziona',
  'trouble.page_next':
    'Lo apra nel browser in cui ha iniziato e consenta i cookie per {$host}. Oppure inserisca il codice dove le è stato chiesto.',
  'ended.approved': 'Confermato',
  'ended.approved_why': 'Grazie. Abbiamo informato {$project}.',
  'ended.approved_next': 'Può chiudere questa pagina e continuare dove ha iniziato.',
  'ended.used': 'Già confermato',
  'ended.used_why': 'La conferma è già avvenuta ({$time}). Ogni codice funziona una volta.',
  'ended.used_next':
    'Qui non c’è altro da fare. Se le serve un altro codice, ricominci su {$project}.',
  'ended.expired': 'Il tempo è scaduto',
  'ended.expired_why':
    'Il codice non è più valido (scadenza: {$time}). Non è stato confermato nulla.',
  'ended.expired_next': 'Torni su {$project} e ricominci. Riceverà un nuovo codice.',
  'ended.locked': 'Troppi codici errati',
  'ended.locked_why': 'Per proteggerla, ci siamo fermati qui. Non è stato confermato nulla.',
  'ended.locked_next':
    'Torni su {$project} e ricominci. Se questi codici li ha inseriti qualcun altro, avvisi {$project}.',
  'ended.superseded': 'C’è una richiesta più recente',
  'ended.superseded_why':
    'Dopo questa ha fatto un’altra richiesta. Questa pagina e i suoi codici non valgono più.',
  'ended.superseded_next':
    'Usi il messaggio e la pagina più recenti di {$project}. Può chiudere questa.',
  'ended.denied': 'Bloccato',
  'ended.denied_why':
    'Ci è stato segnalato che questa richiesta non era voluta. Non è stato confermato nulla e il codice non funziona più. Abbiamo informato {$project}.',
  'ended.denied_next':
    'Se qualcuno può conoscere la sua password, la cambi subito su {$project}. Non dia mai un codice a chi glielo chiede.',
  'ended.canceled': 'Annullato',
  'ended.canceled_why': '{$project} non ne ha più bisogno. Non è stato confermato nulla.',
  'ended.canceled_next': 'Se vuole comunque continuare, ricominci su {$project}.',
  'ended.continue': 'Continua su {$host}',
  'unknown.title': 'Qui non c’è nulla da confermare',
  'unknown.why': 'L’indirizzo è incompleto, è troppo vecchio o appartiene a un altro browser.',
  'unknown.next':
    'Torni dove ha iniziato e ricominci da lì. Se ha un codice, lo inserisca dove le è stato chiesto.',
  'unknown.cookies': 'Se succede di nuovo, consenta i cookie per {$host}.',
  'forbidden.title': 'Non abbiamo accettato questa azione',
  'forbidden.why':
    'Il suo browser indica che non proviene dalla nostra pagina. Non è stato modificato nulla.',
  'forbidden.next': 'Apra di nuovo la pagina e prema il pulsante che contiene.',
  'busy.title': 'Troppi tentativi da qui',
  'busy.why':
    'Dalla sua rete sono arrivate molte richieste in poco tempo. Non è stato modificato nulla.',
  'busy.next': 'Riprovi tra {$time}.',
  'defect.title': 'C’è stato un errore da parte nostra',
  'defect.why': 'Non è colpa sua. Non è stato confermato nulla.',
  'defect.next': 'Attenda un momento, poi riprovi.',
  'link.why': 'Ha aperto il link del messaggio {$reference}. Basta un tocco per confermare.',
  'link.confirm': 'Sì, conferma',
  'carry.title': 'Inserisca questo codice dove ha iniziato',
  'carry.why':
    'Questo non è il browser in cui ha iniziato, quindi qui non è stato confermato nulla. Torni alla pagina di {$project} che glielo ha chiesto e inserisca lì questo codice.',
  'carry.code': 'Codice da inserire lì',
  'carry.never':
    'Lo inserisca solo lei. Non lo legga né lo invii mai a nessuno, nemmeno a {$project}.',
  'carry.copy': 'Copia',
  copied: 'Copiato',
  'ask.title': 'Lo ha richiesto lei?',
  'ask.why': 'Qualcuno ha chiesto a {$project} di inviarle un codice ({$time}).',
  'ask.for': 'Per cosa',
  'ask.to': 'Inviato a',
  'ask.keep': 'Sì, ero io',
  'ask.report': 'Non l’ho richiesto io',
  'ask.what':
    'Se non era lei, blocchiamo tutto subito: il codice non funziona più e informiamo {$project}.',
  'asked.kept': 'Non è cambiato nulla',
  'asked.kept_next': 'Può usare il codice dove le è stato chiesto.',
  'asked.reported': 'Grazie per la segnalazione',
  'asked.stopped_why':
    'È stato bloccato. Il codice non funziona più, non è stato confermato nulla e abbiamo informato {$project}.',
  'asked.approved_why':
    'Era già stato confermato ({$time}), quindi non abbiamo potuto bloccarlo. Abbiamo informato {$project}.',
  'asked.ended_why':
    'Era già terminato e non è stato confermato nulla. Abbiamo informato {$project}.',
  'asked.next':
    'Se ha una password su {$project}, la cambi. Non dia mai un codice a chi glielo chiede. Se arriva un altro codice, prema di nuovo lo stesso link.',
  'help.title': 'Aiuto con i codici',
  'help.intro': 'Cosa fare quando un codice o una pagina non funziona.',
  'help.start': 'Da dove ricomincio?',
  'help.start_next':
    'Dal negozio, dall’app o dal sito che le ha chiesto il codice. Noi inviamo e verifichiamo soltanto codici; non possiamo avviare nulla al posto suo.',
  'help.browser': 'Ho aperto il link in un altro browser',
  'help.browser_next':
    'Lì non conferma nulla. Mostra invece un codice: lo inserisca nella pagina in cui ha iniziato.',
  'help.locked': 'È scritto che ci sono stati troppi codici errati',
  'help.locked_next':
    'Serve a fermare chi tenta di indovinare. Ricominci; forse dovrà attendere qualche minuto prima del prossimo messaggio.',
  'help.not_me': 'È arrivato un codice che non ho richiesto',
  'help.not_me_next':
    'Non lo usi e non lo dia a nessuno. Prema «Non l’ho richiesto io» nel messaggio o nella pagina.',
  'real.title': 'Questo messaggio è autentico?',
  'real.intro': 'Come distinguere i nostri messaggi e le nostre pagine da quelli falsi.',
  'real.page': 'L’indirizzo è {$host}',
  'real.page_next':
    'Lo legga nel suo browser, lettera per lettera fino alla prima barra. Se è un altro, chiuda la pagina.',
  'real.ask': 'Nessuno le chiede un codice',
  'real.ask_next':
    'Né al telefono, né in chat, né una banca, né la polizia. Chi lo chiede vuole agire a suo nome. Inserisca un codice solo nella pagina in cui ha iniziato lei.',
  'real.reference': 'Messaggio e pagina mostrano lo stesso riferimento',
  'real.reference_next':
    'Ogni messaggio ha quattro lettere. La pagina mostra le stesse quattro per il messaggio più recente. Se sono diverse, non è il messaggio che aspetta.',
  'real.hurry': 'Un messaggio autentico dice a cosa serve',
  'real.hurry_next':
    'Lo legga prima di inserire il codice: chi lo chiede, per cosa e, per un pagamento, l’importo e il beneficiario. Se qualcosa è sbagliato, non inserisca il codice.',
  'real.link': 'I link portano solo da noi',
  'real.link_next':
    'Un link in un’e-mail autentica inizia con {$host}. I nostri SMS non contengono link.',
  'real.given': 'Ha dato un codice a qualcuno?',
  'real.given_next':
    'Prema subito «Non l’ho richiesto io» nel messaggio, poi cambi la password e avvisi il negozio o la banca da cui veniva il codice.',
} satisfies Catalogue
