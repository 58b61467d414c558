export const cs = {
  'way.another': 'Zkusit jiný způsob',
  'way.another_fixed': 'Způsob, který nemáte nastavený, nefunguje.',
  'way.sms': 'Kód v SMS',
  'way.email': 'Kód e-mailem',
  'way.passkey': 'Přístupový klíč',
  'way.totp': 'Kód z ověřovací aplikace',
  'way.recovery_code': 'Kód pro obnovení',
  'way.approval': 'Schválit na jiném zařízení',
  'way.start_again': 'Přihlásit se jiným způsobem',
  'sent.sms_gone': 'Poslali jsme SMS s kódem na {$to}.',
  'sent.email_gone': 'Poslali jsme e-mail s kódem na {$to}.',
  'sent.sms_on_file_gone': 'Poslali jsme SMS s kódem na číslo uvedené u účtu.',
  'sent.email_on_file_gone': 'Poslali jsme e-mail s kódem na adresu uvedenou u účtu.',
  'totp.why': 'Otevřete ověřovací aplikaci a zadejte kód, který teď ukazuje.',
  'totp.label': 'Kód z aplikace',
  'totp.hint': 'Pouze číslice. Na mezerách nezáleží. Aplikace ukazuje každých 30 sekund nový kód.',
  'recovery_code.why':
    'Zadejte jeden z kódů pro obnovení, které jste si uložili. Každý funguje jednou.',
  'recovery_code.label': 'Kód pro obnovení',
  'recovery_code.hint': 'Písmena a číslice. Na velikosti písmen, mezerách a pomlčkách nezáleží.',
  'passkey.why': 'Zařízení vás jako vždy požádá o odemknutí: prstem, obličejem nebo kódem PIN.',
  'passkey.button': 'Použít přístupový klíč',
  'passkey.script':
    'Přístupový klíč funguje jen se skripty. Povolte je pro tuto stránku, nebo zvolte jiný způsob níže.',
  'passkey.failed': 'Nebyl použit žádný přístupový klíč. Zkuste to znovu, nebo zvolte jiný způsob.',
  'passkey.unsupported':
    'Tento prohlížeč zde nemůže používat přístupové klíče. Zvolte jiný způsob.',
  'approval.why':
    'Na zařízení, kde jste přihlášeni, otevřete {$address}. Zeptá se, zda jste to vy. Zadejte tam toto číslo.',
  'approval.number': 'Číslo k zadání tam',
  'approval.never':
    'Zadejte ho jen vy sami. Nikdy ho neříkejte nikomu, kdo volá nebo píše, ani službě {$project}.',
  'approval.waits': 'Jakmile schválíte, stránka pokračuje sama.',
  'approval.look': 'Už je schváleno',
  'notice.wrong_totp_next':
    'Zadejte kód, který aplikace ukazuje teď; každý funguje jednou. Pokud bude znovu odmítnut, zkontrolujte, zda jdou správně hodiny zařízení s aplikací.',
  'notice.wrong_recovery_code_next':
    'Porovnejte ho se svým seznamem, písmeno po písmenu. Kód, který už byl použit, znovu nefunguje.',
  'notice.wrong_passkey': 'Tento přístupový klíč nebyl přijat',
  'notice.wrong_passkey_next':
    'Použijte přístupový klíč k tomuto účtu, nebo zvolte jiný způsob níže.',
  'notice.empty_way_next': 'Zadejte kód a stiskněte Potvrdit.',
  'notice.rests_way': 'Tento způsob je na čas pozastaven',
  'notice.rests_way_next':
    'Bylo zadáno příliš mnoho chybných odpovědí, možná někým jiným. Zvolte jiný způsob, nebo přijďte zítra.',
  'notice.refused': 'Tento způsob teď nelze použít',
  'notice.refused_next': 'Pokračujte způsobem níže, nebo zvolte jiný.',
  'notice.early': 'Tento způsob zatím nelze použít',
  'notice.early_next': 'Bude to možné za {$time}. Do té doby pokračujte způsobem níže.',
  'step.title': 'Ještě jeden krok',
  'step.why':
    'Bylo to správně. Tento účet je lépe chráněn, takže je k jeho obnovení potřeba i váš druhý způsob.',
  'step.choose': 'Zvolte druhý způsob:',
  'step.none': 'U účtu není uveden žádný druhý způsob. Požádejte o pomoc {$project}.',
  'step.second': 'Druhý ze dvou kroků.',
  'ended.finish': 'Pokračovat',
  'ended.finish_next': 'Bylo to schváleno. Pokračujte zde.',
  'ended.recovered':
    'Všechna ostatní přihlášení k tomuto účtu byla ukončena a na všechny jeho adresy byla odeslána zpráva. Po nějakou dobu může {$project} vyžadovat více potvrzení nebo odmítat nákupy.',
  'cooling.title': 'Ještě ne',
  'cooling.why':
    'Tento účet byl nedávno obnoven. Abychom ochránili jeho majitele, je potřeba počkat.',
  'cooling.next': 'Bude to možné za {$time}.',
  'signin.passkey': 'Přihlásit se přístupovým klíčem',
  'signin.or': 'nebo',
  'signin.recent': 'Na tuto adresu už byla odeslána zpráva',
  'signin.recent_next': 'Použijte kód, který obsahuje. Novou lze poslat za {$time}.',
  'signin.pending': 'Zadat kód, který jste dostali',
  'transaction.total': 'Celkem',
  'transaction.payments': 'Platby',
  'transaction.reference': 'Referenční číslo',
  'transaction.action': 'Co potvrzujete',
  'asked.kept_approved': 'Bylo to potvrzeno ({$time}). Nemusíte dělat nic dalšího.',
  'asked.kept_ended': 'Už to skončilo. Pokud chcete pokračovat, začněte znovu tam, kde jste byli.',
  'asked.recovered_why':
    'Kdo se takto dostal do účtu, je odhlášen a {$project} už o tom ví. Účet si stále můžete obnovit: začněte znovu.',
  'ask.what_over': 'Pokud jste to nebyli vy, {$project} se to ihned dozví.',
  'ask.what_recovery':
    'Pokud jste to nebyli vy, odhlásíme toho, kdo se do účtu dostal, a {$project} se to ihned dozví.',
  'landing.title': 'Kódy a přihlášení',
  'landing.why':
    'Tato služba posílá kódy a kontroluje je. Máte-li kód, zadejte ho tam, kde se po vás chtěl.',
  'landing.code': 'Zadat kód, který ukazuje obrazovka',
  'landing.me': 'Váš účet a vaše zařízení',
  'landing.docs': 'Pro vývojáře: API',
  'landing.sandbox': 'Sandbox: zprávy a hodiny',
} as const
