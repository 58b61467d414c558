/** Croatian, formal, like the messages. */
export const hr = {
  'way.another': 'Drugi način',
  'way.another_fixed': 'Način koji niste postavili neće raditi.',
  'way.sms': 'Kod SMS-om',
  'way.email': 'Kod e-poštom',
  'way.passkey': 'Pristupni ključ',
  'way.totp': 'Kod iz aplikacije za autentifikaciju',
  'way.recovery_code': 'Kod za oporavak',
  'way.approval': 'Potvrda na drugom uređaju',
  'way.start_again': 'Prijavi se na drugi način',
  'sent.sms_gone': 'Poslali smo SMS s kodom na {$to}.',
  'sent.email_gone': 'Poslali smo e-poruku s kodom na {$to}.',
  'sent.sms_on_file_gone': 'Poslali smo SMS s kodom na broj spremljen u korisničkom računu.',
  'sent.email_on_file_gone':
    'Poslali smo e-poruku s kodom na adresu spremljenu u korisničkom računu.',
  'totp.why': 'Otvorite aplikaciju za autentifikaciju i upišite kod koji prikazuje sada.',
  'totp.label': 'Kod iz aplikacije',
  'totp.hint':
    'Samo znamenke. Razmaci nisu važni. Aplikacija svakih pola minute prikazuje novi kod.',
  'recovery_code.why':
    'Upišite jedan od kodova za oporavak koje ste spremili. Svaki vrijedi jedanput.',
  'recovery_code.label': 'Kod za oporavak',
  'recovery_code.hint': 'Slova i znamenke. Velika slova, razmaci i crtice nisu važni.',
  'passkey.why': 'Uređaj će tražiti da ga otključate kao i inače: prstom, licem ili PIN-om.',
  'passkey.button': 'Upotrijebi pristupni ključ',
  'passkey.script':
    'Pristupni ključ radi samo uz skripte. Dopustite ih za ovu stranicu ili odaberite drugi način u nastavku.',
  'passkey.failed':
    'Pristupni ključ nije upotrijebljen. Pokušajte ponovno ili odaberite drugi način.',
  'passkey.unsupported':
    'Ovaj preglednik ovdje ne može upotrebljavati pristupne ključeve. Odaberite drugi način.',
  'approval.why':
    'Na uređaju na kojem ste prijavljeni otvorite {$address}. Ondje će vas pitati jeste li to vi. Ondje upišite ovaj broj.',
  'approval.number': 'Broj koji ondje treba upisati',
  'approval.never':
    'Upisujte ga samo sami. Ne govorite ga nikome tko zove ili piše, pa ni ako kaže da je {$project}.',
  'approval.waits': 'Kada potvrdite, ova stranica nastavlja sama.',
  'approval.look': 'Već je potvrđeno',
  'notice.wrong_totp_next':
    'Upišite kod koji aplikacija prikazuje sada; svaki vrijedi jedanput. Ako se ponovno odbije, provjerite sat na uređaju s aplikacijom.',
  'notice.wrong_recovery_code_next':
    'Usporedite ga s popisom, slovo po slovo. Već upotrijebljen kod ne vrijedi ponovno.',
  'notice.wrong_passkey': 'Taj pristupni ključ nije prihvaćen',
  'notice.wrong_passkey_next':
    'Upotrijebite pristupni ključ ovog računa ili odaberite drugi način u nastavku.',
  'notice.empty_way_next': 'Upišite kod i pritisnite „Potvrdi”.',
  'notice.rests_way': 'Ovaj je način privremeno nedostupan',
  'notice.rests_way_next':
    'Bilo je previše pogrešnih odgovora, možda ih je dao netko drugi. Odaberite drugi način ili se vratite sutra.',
  'notice.refused': 'Taj način sada nije dostupan',
  'notice.refused_next': 'Nastavite načinom u nastavku ili odaberite drugi.',
  'notice.early': 'Taj način još nije dostupan',
  'notice.early_next': 'Bit će dostupan za {$time}. Do tada nastavite načinom u nastavku.',
  'step.title': 'Još jedan korak',
  'step.why':
    'To je bilo točno. Ovaj je račun bolje zaštićen pa je za povratak u njega potreban i vaš drugi način.',
  'step.choose': 'Odaberite drugi način:',
  'step.none': 'Drugi način nije postavljen. Zatražite pomoć: {$project}.',
  'step.second': 'Drugi od dva koraka.',
  'ended.finish': 'Nastavi',
  'ended.finish_next': 'Potvrđeno je. Nastavite ovdje.',
  'ended.recovered':
    'Na svim drugim mjestima odjavljeni ste iz ovog računa i o tome su obaviještene sve njegove adrese i brojevi. Neko vrijeme {$project} može tražiti dodatne potvrde ili odbijati kupnje.',
  'cooling.title': 'Još nije moguće',
  'cooling.why':
    'Ovaj je račun nedavno oporavljen. Radi zaštite njegova vlasnika s ovim treba pričekati.',
  'cooling.next': 'Bit će moguće za {$time}.',
  'signin.passkey': 'Prijava pristupnim ključem',
  'signin.or': 'ili',
  'signin.recent': 'Onamo je već poslana poruka',
  'signin.recent_next': 'Upotrijebite kod iz nje. Novu je moguće poslati za {$time}.',
  'signin.pending': 'Unesi poslani kod',
  'transaction.total': 'Ukupno',
  'transaction.payments': 'Plaćanja',
  'transaction.reference': 'Poziv na broj',
  'transaction.action': 'Što potvrđujete',
  'asked.kept_approved': 'Potvrđeno: {$time}. Ne trebate više ništa učiniti.',
  'asked.kept_ended':
    'Zahtjev je završio. Ako još želite nastaviti, počnite ponovno ondje gdje ste bili.',
  'asked.recovered_why':
    'Tko je njime ušao u račun, odjavljen je. O tome smo obavijestili {$project}. Vaš put natrag i dalje radi: počnite ponovno.',
  'ask.what_over': 'Ako to niste bili vi, odmah ćemo obavijestiti {$project}.',
  'ask.what_recovery':
    'Ako to niste bili vi, odjavit ćemo onoga tko je ušao i odmah obavijestiti {$project}.',
  'landing.title': 'Kodovi i prijave',
  'landing.why':
    'Ova usluga šalje i provjerava kodove. Ako imate kod, upišite ga ondje gdje se traži.',
  'landing.code': 'Unesi kod sa zaslona',
  'landing.me': 'Vaš račun i vaši uređaji',
  'landing.docs': 'Za programere: API',
  'landing.sandbox': 'Probno okruženje: poruke i sat',
} as const
