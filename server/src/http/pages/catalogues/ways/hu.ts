/** Hungarian, formal, like the messages. */
export const hu = {
  'way.another': 'Más mód választása',
  'way.another_fixed': 'Amelyiket nem állította be, az nem működik.',
  'way.sms': 'Kód SMS-ben',
  'way.email': 'Kód e-mailben',
  'way.passkey': 'Azonosítókulcs',
  'way.totp': 'Kód hitelesítő alkalmazásból',
  'way.recovery_code': 'Helyreállítási kód',
  'way.approval': 'Jóváhagyás másik eszközön',
  'way.start_again': 'Belépés más módon',
  'sent.sms_gone': 'SMS-t küldtünk egy kóddal ide: {$to}.',
  'sent.email_gone': 'E-mailt küldtünk egy kóddal ide: {$to}.',
  'sent.sms_on_file_gone': 'SMS-t küldtünk egy kóddal a nyilvántartott számra.',
  'sent.email_on_file_gone': 'E-mailt küldtünk egy kóddal a nyilvántartott címre.',
  'totp.why': 'Nyissa meg a hitelesítő alkalmazását, és írja be a kódot, amelyet most mutat.',
  'totp.label': 'Kód az alkalmazásból',
  'totp.hint':
    'Csak számjegyek. A szóközök nem számítanak. Az alkalmazás félpercenként új kódot mutat.',
  'recovery_code.why':
    'Írja be az egyik helyreállítási kódot, amelyet megőrzött. Mindegyik egyszer működik.',
  'recovery_code.label': 'Helyreállítási kód',
  'recovery_code.hint': 'Betűk és számjegyek. A nagybetűk, szóközök és kötőjelek nem számítanak.',
  'passkey.why': 'Az eszköze kéri, hogy a szokásos módon oldja fel: ujjal, arccal vagy PIN-kóddal.',
  'passkey.button': 'Azonosítókulcs használata',
  'passkey.script':
    'Az azonosítókulcs csak szkriptekkel működik. Engedélyezze őket ehhez az oldalhoz, vagy válasszon más módot alább.',
  'passkey.failed': 'Nem használt azonosítókulcsot. Próbálja újra, vagy válasszon más módot.',
  'passkey.unsupported':
    'Ez a böngésző itt nem tud azonosítókulcsot használni. Válasszon más módot.',
  'approval.why':
    'Egy olyan eszközön, ahol be van lépve, nyissa meg ezt: {$address}. Megkérdezi, hogy Ön az-e. Ott írja be ezt a számot.',
  'approval.number': 'Ott beírandó szám',
  'approval.never':
    'Csak Ön írja be. Ne mondja meg senkinek, aki hívja vagy ír Önnek, még a szolgáltatónak ({$project}) sem.',
  'approval.waits': 'Ez az oldal magától továbblép, amint jóváhagyta.',
  'approval.look': 'Jóváhagytam',
  'notice.wrong_totp_next':
    'Írja be a kódot, amelyet az alkalmazás most mutat; mindegyik egyszer működik. Ha megint nem jó, ellenőrizze annak az eszköznek az óráját, amelyen az alkalmazás van.',
  'notice.wrong_recovery_code_next':
    'Hasonlítsa össze a listájával, betűről betűre. Amelyik kódot már felhasználta, az nem működik újra.',
  'notice.wrong_passkey': 'Ezt az azonosítókulcsot nem fogadtuk el',
  'notice.wrong_passkey_next':
    'Használja ennek a fióknak az azonosítókulcsát, vagy válasszon más módot alább.',
  'notice.empty_way_next': 'Írja be a kódot, majd nyomja meg a „Megerősítés” gombot.',
  'notice.rests_way': 'Ez a mód egy ideig szünetel',
  'notice.rests_way_next':
    'Túl sok hibás válasz érkezett, talán valaki mástól. Válasszon más módot, vagy jöjjön vissza holnap.',
  'notice.refused': 'Ez a mód most nem használható',
  'notice.refused_next': 'Folytassa az alábbival, vagy válasszon másikat.',
  'notice.early': 'Ez a mód még nem használható',
  'notice.early_next': '{$time} múlva használható. Addig folytassa az alábbival.',
  'step.title': 'Még egy lépés',
  'step.why':
    'Ez jó volt. Ez a fiók jobban védett, ezért egy második mód is kell Öntől, mielőtt bárki újra bejutna.',
  'step.choose': 'Válassza ki a második módot:',
  'step.none': 'Nincs nyilvántartott második mód. Kérjen segítséget a szolgáltatótól ({$project}).',
  'step.second': 'Két lépésből a második.',
  'ended.finish': 'Tovább',
  'ended.finish_next': 'Jóváhagyva. Itt folytathatja.',
  'ended.recovered':
    'A fiók minden más belépését megszüntettük, és minden címére értesítést küldtünk. A szolgáltató ({$project}) egy ideig több igazolást kérhet, vagy vásárlásokat utasíthat el.',
  'cooling.title': 'Még nem',
  'cooling.why':
    'Ezt a fiókot nemrég állították vissza. A tulajdonosa védelmében ezzel várni kell.',
  'cooling.next': '{$time} múlva lehetséges.',
  'signin.passkey': 'Belépés azonosítókulccsal',
  'signin.or': 'vagy',
  'signin.recent': 'Erre a címre már ment üzenet',
  'signin.recent_next': 'Az abban lévő kódot használja. Új {$time} múlva küldhető.',
  'signin.pending': 'Írja be a kapott kódot',
  'transaction.total': 'Összesen',
  'transaction.payments': 'Fizetések',
  'transaction.reference': 'Referencia',
  'transaction.action': 'Amit megerősít',
  'asked.kept_approved': 'Megerősítették ({$time}). Nincs több teendő.',
  'asked.kept_ended': 'Véget ért. Ha mégis folytatni szeretné, kezdje újra ott, ahol volt.',
  'asked.recovered_why':
    'Aki ezzel bejutott a fiókba, azt kiléptettük, és értesítettük a szolgáltatót ({$project}). Az Ön saját útja vissza még működik: kezdje újra.',
  'ask.what_over': 'Ha nem Ön volt, azonnal értesítjük a szolgáltatót ({$project}).',
  'ask.what_recovery':
    'Ha nem Ön volt, kiléptetjük, aki bejutott, és azonnal értesítjük a szolgáltatót ({$project}).',
  'landing.title': 'Kódok és belépések',
  'landing.why':
    'Ez a szolgáltatás kódokat küld és ellenőriz. Ha van kódja, írja be ott, ahol kérték.',
  'landing.code': 'Képernyőn látható kód beírása',
  'landing.me': 'Fiókja és eszközei',
  'landing.docs': 'Fejlesztőknek: az API',
  'landing.sandbox': 'Tesztkörnyezet: üzenetek és óra',
} as const
