/** Slovak, with vy, like the messages. */
export const sk = {
  'way.another': 'Skúsiť iný spôsob',
  'way.another_fixed': 'Spôsob, ktorý ste si nenastavili, nefunguje.',
  'way.sms': 'Kód cez SMS',
  'way.email': 'Kód e-mailom',
  'way.passkey': 'Prístupový kľúč',
  'way.totp': 'Kód z overovacej aplikácie',
  'way.recovery_code': 'Obnovovací kód',
  'way.approval': 'Schválenie na inom zariadení',
  'way.start_again': 'Prihlásiť sa inak',
  'sent.sms_gone': 'Poslali sme SMS s kódom na {$to}.',
  'sent.email_gone': 'Poslali sme e-mail s kódom na {$to}.',
  'sent.sms_on_file_gone': 'Poslali sme SMS s kódom na uložené číslo.',
  'sent.email_on_file_gone': 'Poslali sme e-mail s kódom na uloženú adresu.',
  'totp.why': 'Otvorte overovaciu aplikáciu a zadajte kód, ktorý ukazuje teraz.',
  'totp.label': 'Kód z aplikácie',
  'totp.hint': 'Iba číslice. Na medzerách nezáleží. Aplikácia ukazuje každú pol minútu nový kód.',
  'recovery_code.why':
    'Zadajte jeden z obnovovacích kódov, ktoré ste si uchovali. Každý z nich funguje raz.',
  'recovery_code.label': 'Obnovovací kód',
  'recovery_code.hint': 'Písmená a číslice. Na veľkých písmenách, medzerách a pomlčkách nezáleží.',
  'passkey.why': 'Zariadenie vás požiada o odomknutie, ako vždy: prstom, tvárou alebo kódom PIN.',
  'passkey.button': 'Použiť prístupový kľúč',
  'passkey.script':
    'Prístupový kľúč funguje iba so skriptmi. Povoľte ich pre túto stránku alebo vyberte nižšie iný spôsob.',
  'passkey.failed':
    'Nebol použitý žiadny prístupový kľúč. Skúste to znova alebo vyberte iný spôsob.',
  'passkey.unsupported': 'Tento prehliadač tu nevie používať prístupové kľúče. Vyberte iný spôsob.',
  'approval.why':
    'Na zariadení, na ktorom ste prihlásení, otvorte {$address}. Opýta sa, či ste to vy. Zadajte tam toto číslo.',
  'approval.number': 'Číslo, ktoré tam zadáte',
  'approval.never':
    'Zadajte ho iba vy sami. Nehovorte ho nikomu, kto volá alebo píše, ani službe {$project}.',
  'approval.waits': 'Táto stránka pokračuje sama, hneď ako to schválite.',
  'approval.look': 'Schválenie je hotové',
  'notice.wrong_totp_next':
    'Zadajte kód, ktorý aplikácia ukazuje teraz; každý funguje raz. Ak ho znova neprijme, skontrolujte hodiny zariadenia s aplikáciou.',
  'notice.wrong_recovery_code_next':
    'Porovnajte ho so svojím zoznamom písmeno po písmene. Kód, ktorý už bol použitý, znova nefunguje.',
  'notice.wrong_passkey': 'Tento prístupový kľúč nebol prijatý',
  'notice.wrong_passkey_next':
    'Použite prístupový kľúč tohto účtu alebo vyberte nižšie iný spôsob.',
  'notice.empty_way_next': 'Zadajte kód a potom stlačte „Potvrdiť“.',
  'notice.rests_way': 'Tento spôsob je na čas pozastavený',
  'notice.rests_way_next':
    'Prišlo priveľa nesprávnych odpovedí, možno od niekoho iného. Použite iný spôsob alebo sa vráťte zajtra.',
  'notice.refused': 'Tento spôsob sa teraz nedá použiť',
  'notice.refused_next': 'Pokračujte spôsobom nižšie alebo vyberte iný.',
  'notice.early': 'Tento spôsob sa ešte nedá použiť',
  'notice.early_next': 'Bude sa dať použiť o {$time}. Dovtedy pokračujte spôsobom nižšie.',
  'step.title': 'Ešte jeden krok',
  'step.why':
    'To bolo správne. Tento účet je lepšie chránený, preto je potrebný aj druhý váš spôsob, skôr ako sa doň niekto znova dostane.',
  'step.choose': 'Vyberte druhý spôsob:',
  'step.none': 'Nie je uložený žiadny druhý spôsob. Požiadajte o pomoc službu {$project}.',
  'step.second': 'Druhý z dvoch krokov.',
  'ended.finish': 'Pokračovať',
  'ended.finish_next': 'Je to schválené. Pokračujte tu.',
  'ended.recovered':
    'Všetky ostatné prihlásenia tohto účtu boli ukončené a oznámili sme to na všetky jeho adresy. Služba {$project} môže od vás nejaký čas žiadať viac alebo odmietať nákupy.',
  'cooling.title': 'Ešte nie',
  'cooling.why': 'Tento účet bol nedávno obnovený. Na ochranu toho, komu patrí, to musí počkať.',
  'cooling.next': 'Bude to možné o {$time}.',
  'signin.passkey': 'Prihlásiť sa prístupovým kľúčom',
  'signin.or': 'alebo',
  'signin.recent': 'Na túto adresu už bola odoslaná správa',
  'signin.recent_next': 'Použite kód z nej. Nová sa dá poslať o {$time}.',
  'signin.pending': 'Zadajte kód, ktorý sme vám poslali',
  'transaction.total': 'Spolu',
  'transaction.payments': 'Platby',
  'transaction.reference': 'Referencia',
  'transaction.action': 'Čo potvrdzujete',
  'asked.kept_approved': 'Bolo to potvrdené ({$time}). Už netreba nič robiť.',
  'asked.kept_ended':
    'Skončilo sa to. Ak chcete napriek tomu pokračovať, začnite znova tam, kde ste boli.',
  'asked.recovered_why':
    'Kto sa tým dostal do účtu, je odhlásený a oznámili sme to službe {$project}. Váš vlastný spôsob návratu stále funguje: začnite znova.',
  'ask.what_over': 'Ak ste to neboli vy, ihneď to oznámime službe {$project}.',
  'ask.what_recovery':
    'Ak ste to neboli vy, odhlásime toho, kto sa dostal dnu, a ihneď to oznámime službe {$project}.',
  'landing.title': 'Kódy a prihlásenia',
  'landing.why':
    'Táto služba posiela kódy a kontroluje ich. Ak máte kód, zadajte ho tam, kde sa oň žiadalo.',
  'landing.code': 'Zadajte kód, ktorý ukazuje obrazovka',
  'landing.me': 'Váš účet a zariadenia',
  'landing.docs': 'Pre vývojárov: API',
  'landing.sandbox': 'Testovacie prostredie: správy a hodiny',
} as const
