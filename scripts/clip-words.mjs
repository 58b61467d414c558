// What the clips of calls say, by language: who calls, before the code, between its first and second time, and at the end. They can name nobody.
// `voice` is espeak-ng's, where its name is not the language's. `digits` are written out where espeak-ng reads the sign otherwise than people read
// numbers to each other; double brackets hold sounds, for a language that is written without its vowels. `letters`: whether the Latin letters have names
// of their own in the language; elsewhere they are said in English.
// Thai is missing: espeak-ng does not read it so that people would understand it.
export const clipWords = {
  en: {
    letters: true,
    voice: 'en-us',
    opening:
      'Hello. This is an automatic call with a code. To hear it, press any key. If you did not ask for it, hang up.',
    lead: 'Your code is:',
    again: 'Once more:',
    closing: 'Never tell it to anybody. We never ask for it.',
  },
  de: {
    letters: true,
    opening:
      'Guten Tag. Dies ist ein automatischer Anruf mit einem Code. Um ihn zu hören, drücken Sie eine beliebige Taste. Wenn Sie ihn nicht angefordert haben, legen Sie auf.',
    lead: 'Ihr Code lautet:',
    again: 'Noch einmal:',
    closing: 'Sagen Sie ihn niemandem. Wir fragen nie danach.',
  },
  es: {
    letters: true,
    opening:
      'Hola. Esta es una llamada automática con un código. Para escucharlo, pulse cualquier tecla. Si usted no lo pidió, cuelgue.',
    lead: 'Su código es:',
    again: 'Una vez más:',
    closing: 'No se lo diga a nadie. Nunca se lo pediremos.',
  },
  ar: {
    opening: 'مرحبًا. هذه مكالمة آلية تحمل رمزًا. لسماعه اضغط أي زر. إذا لم تطلبه فأغلق الخط.',
    lead: 'رمزك هو:',
    again: 'مرة أخرى:',
    closing: 'لا تخبر به أحدًا. نحن لا نطلبه أبدًا.',
  },
  fr: {
    letters: true,
    voice: 'fr-fr',
    opening:
      'Bonjour. Ceci est un appel automatique avec un code. Pour l’écouter, appuyez sur une touche. Si vous ne l’avez pas demandé, raccrochez.',
    lead: 'Votre code est :',
    again: 'Encore une fois :',
    closing: 'Ne le donnez à personne. Nous ne le demandons jamais.',
  },
  it: {
    letters: true,
    opening:
      'Buongiorno. Questa è una chiamata automatica con un codice. Per ascoltarlo, prema un tasto qualsiasi. Se non lo ha richiesto, riagganci.',
    lead: 'Il suo codice è:',
    again: 'Ancora una volta:',
    closing: 'Non lo dica a nessuno. Noi non lo chiediamo mai.',
  },
  pt: {
    letters: true,
    opening:
      'Olá. Esta é uma chamada automática com um código. Para ouvi-lo, prima qualquer tecla. Se não o pediu, desligue.',
    lead: 'O seu código é:',
    again: 'Mais uma vez:',
    closing: 'Não o diga a ninguém. Nunca o pedimos.',
  },
  nl: {
    letters: true,
    opening:
      'Hallo. Dit is een automatische oproep met een code. Druk op een toets om hem te horen. Hebt u er niet om gevraagd, hang dan op.',
    lead: 'Uw code is:',
    again: 'Nog een keer:',
    closing: 'Vertel hem aan niemand. Wij vragen er nooit naar.',
  },
  pl: {
    letters: true,
    opening:
      'Dzień dobry. To jest automatyczne połączenie z kodem. Aby go usłyszeć, naciśnij dowolny klawisz. Jeśli nie prosisz o kod, rozłącz się.',
    lead: 'Twój kod to:',
    again: 'Jeszcze raz:',
    closing: 'Nie podawaj go nikomu. Nigdy o niego nie prosimy.',
  },
  cs: {
    letters: true,
    opening:
      'Dobrý den. Toto je automatický hovor s kódem. Chcete-li ho slyšet, stiskněte libovolnou klávesu. Pokud jste o něj nežádali, zavěste.',
    lead: 'Váš kód je:',
    again: 'Ještě jednou:',
    closing: 'Nikomu ho neříkejte. Nikdy se na něj neptáme.',
  },
  sk: {
    letters: true,
    opening:
      'Dobrý deň. Toto je automatický hovor s kódom. Ak ho chcete počuť, stlačte ľubovoľný kláves. Ak ste oň nežiadali, zaveste.',
    lead: 'Váš kód je:',
    again: 'Ešte raz:',
    closing: 'Nikomu ho nehovorte. Nikdy sa naň nepýtame.',
  },
  hu: {
    letters: true,
    opening:
      'Jó napot kívánok. Ez egy automatikus hívás egy kóddal. Ha meg akarja hallgatni, nyomjon meg egy gombot. Ha nem ön kérte, tegye le.',
    lead: 'Az ön kódja:',
    again: 'Még egyszer:',
    closing: 'Ne mondja el senkinek. Mi soha nem kérjük.',
  },
  ro: {
    letters: true,
    opening:
      'Bună ziua. Acesta este un apel automat cu un cod. Pentru a-l auzi, apăsați orice tastă. Dacă nu l-ați cerut, închideți.',
    lead: 'Codul dumneavoastră este:',
    again: 'Încă o dată:',
    closing: 'Nu îl spuneți nimănui. Noi nu îl cerem niciodată.',
  },
  bg: {
    opening:
      'Здравейте. Това е автоматично обаждане с код. За да го чуете, натиснете произволен клавиш. Ако не сте го поискали, затворете.',
    lead: 'Вашият код е:',
    again: 'Още веднъж:',
    closing: 'Не го казвайте на никого. Ние никога не го искаме.',
  },
  el: {
    opening:
      'Γεια σας. Αυτή είναι μια αυτόματη κλήση με έναν κωδικό. Για να τον ακούσετε, πατήστε ένα πλήκτρο. Αν δεν τον ζητήσατε, κλείστε.',
    lead: 'Ο κωδικός σας είναι:',
    again: 'Άλλη μια φορά:',
    closing: 'Μην τον πείτε σε κανέναν. Εμείς δεν τον ζητάμε ποτέ.',
  },
  tr: {
    letters: true,
    opening:
      'Merhaba. Bu, kod içeren otomatik bir aramadır. Kodu duymak için herhangi bir tuşa basın. Kodu siz istemediyseniz telefonu kapatın.',
    lead: 'Kodunuz:',
    again: 'Bir kez daha:',
    closing: 'Kodu kimseye söylemeyin. Biz asla sormayız.',
  },
  ru: {
    opening:
      'Здравствуйте. Это автоматический звонок с кодом. Чтобы его услышать, нажмите любую клавишу. Если вы его не запрашивали, положите трубку.',
    lead: 'Ваш код:',
    again: 'Ещё раз:',
    closing: 'Никому его не называйте. Мы никогда его не спрашиваем.',
    digits: { 1: 'один' },
  },
  uk: {
    opening:
      'Вітаємо. Це автоматичний дзвінок із кодом. Щоб його почути, натисніть будь-яку клавішу. Якщо ви його не замовляли, покладіть слухавку.',
    lead: 'Ваш код:',
    again: 'Ще раз:',
    closing: 'Нікому його не кажіть. Ми ніколи про нього не питаємо.',
  },
  sr: {
    letters: true,
    opening:
      'Добар дан. Ово је аутоматски позив са кодом. Да бисте га чули, притисните било који тастер. Ако га нисте тражили, прекините везу.',
    lead: 'Ваш код је:',
    again: 'Још једном:',
    closing: 'Немојте га рећи никоме. Ми га никада не тражимо.',
  },
  hr: {
    letters: true,
    opening:
      'Dobar dan. Ovo je automatski poziv s kodom. Da biste ga čuli, pritisnite bilo koju tipku. Ako ga niste tražili, prekinite vezu.',
    lead: 'Vaš kod je:',
    again: 'Još jednom:',
    closing: 'Ne recite ga nikome. Mi ga nikada ne tražimo.',
  },
  sl: {
    letters: true,
    opening:
      'Dober dan. To je samodejni klic s kodo. Če jo želite slišati, pritisnite katero koli tipko. Če je niste zahtevali, prekinite zvezo.',
    lead: 'Vaša koda je:',
    again: 'Še enkrat:',
    closing: 'Ne povejte je nikomur. Mi je nikoli ne zahtevamo.',
  },
  lt: {
    letters: true,
    opening:
      'Laba diena. Tai automatinis skambutis su kodu. Norėdami jį išgirsti, paspauskite bet kurį mygtuką. Jei jo neprašėte, padėkite ragelį.',
    lead: 'Jūsų kodas:',
    again: 'Dar kartą:',
    closing: 'Niekam jo nesakykite. Mes niekada jo neprašome.',
  },
  lv: {
    letters: true,
    opening:
      'Labdien. Šis ir automātisks zvans ar kodu. Lai to dzirdētu, nospiediet jebkuru taustiņu. Ja to nepieprasījāt, pārtrauciet zvanu.',
    lead: 'Jūsu kods ir:',
    again: 'Vēlreiz:',
    closing: 'Nesakiet to nevienam. Mēs to nekad neprasām.',
  },
  et: {
    letters: true,
    opening:
      'Tere. See on automaatne kõne koodiga. Selle kuulmiseks vajutage mis tahes klahvi. Kui te seda ei küsinud, katkestage kõne.',
    lead: 'Teie kood on:',
    again: 'Veel kord:',
    closing: 'Ärge öelge seda kellelegi. Meie ei küsi seda kunagi.',
  },
  fi: {
    letters: true,
    opening:
      'Hei. Tämä on automaattinen puhelu, jossa on koodi. Kuule koodi painamalla mitä tahansa näppäintä. Jos et pyytänyt sitä, sulje puhelin.',
    lead: 'Koodisi on:',
    again: 'Vielä kerran:',
    closing: 'Älä kerro sitä kenellekään. Me emme koskaan kysy sitä.',
  },
  sv: {
    letters: true,
    opening:
      'Hej. Det här är ett automatiskt samtal med en kod. Tryck på valfri knapp för att höra den. Om du inte har bett om den, lägg på.',
    lead: 'Din kod är:',
    again: 'En gång till:',
    closing: 'Säg den inte till någon. Vi frågar aldrig efter den.',
  },
  da: {
    letters: true,
    opening:
      'Goddag. Dette er et automatisk opkald med en kode. Tryk på en vilkårlig tast for at høre den. Hvis du ikke har bedt om den, så læg på.',
    lead: 'Din kode er:',
    again: 'En gang til:',
    closing: 'Sig den ikke til nogen. Vi spørger aldrig efter den.',
  },
  nb: {
    letters: true,
    opening:
      'Hei. Dette er en automatisk oppringning med en kode. Trykk på en hvilken som helst tast for å høre den. Hvis du ikke har bedt om den, legg på.',
    lead: 'Koden din er:',
    again: 'En gang til:',
    closing: 'Ikke si den til noen. Vi spør aldri etter den.',
    digits: { 7: 'sju' },
  },
  he: {
    opening:
      "[[Sal'om. z'o Sixat tel'efon otom'atit im k'od. kedej liSm'oa ot'o, lX'atsu al k'ol makaS. im l'o bikaSt'em ot'o, nat'ku.]]",
    lead: "[[hak'od SelaX'em hu]]",
    again: "[[S'uv]]",
    closing: "[[al tagl'u ot'o le'af eX'ad. an'aXnu leol'am l'o mevakS'im ot'o.]]",
    digits: {
      0: "[['efes]]",
      1: "[[aX'at]]",
      2: "[[St'ajim]]",
      3: "[[Sal'oS]]",
      4: "[['arba]]",
      5: "[[Xam'eS]]",
      6: "[[S'eS]]",
      7: "[[S'eva]]",
      8: "[[Sm'one]]",
      9: "[[t'eSa]]",
    },
  },
  fa: {
    opening:
      'سلام. این یک تماس خودکار همراه با کد است. برای شنیدن آن هر کلیدی را فشار دهید. اگر شما آن را نخواسته‌اید، قطع کنید.',
    lead: 'کد شما:',
    again: 'یک بار دیگر:',
    closing: 'آن را به هیچ‌کس نگویید. ما هرگز آن را نمی‌پرسیم.',
  },
  ur: {
    opening:
      'السلام علیکم۔ یہ کوڈ کے ساتھ ایک خودکار کال ہے۔ اسے سننے کے لیے کوئی بھی بٹن دبائیں۔ اگر آپ نے اسے نہیں مانگا تو فون بند کر دیں۔',
    lead: 'آپ کا کوڈ ہے:',
    again: 'ایک بار پھر:',
    closing: 'یہ کسی کو نہ بتائیں۔ ہم اسے کبھی نہیں مانگتے۔',
  },
  hi: {
    opening:
      'नमस्ते। यह कोड के साथ एक स्वचालित कॉल है। उसे सुनने के लिए कोई भी बटन दबाएँ। यदि आपने इसे नहीं माँगा, तो फ़ोन रख दें।',
    lead: 'आपका कोड है:',
    again: 'एक बार फिर:',
    closing: 'इसे किसी को न बताएँ। हम इसे कभी नहीं पूछते।',
  },
  bn: {
    opening:
      'নমস্কার। এটি একটি কোডসহ স্বয়ংক্রিয় কল। শুনতে যেকোনো বোতাম চাপুন। আপনি এটি না চেয়ে থাকলে ফোন রেখে দিন।',
    lead: 'আপনার কোড হলো:',
    again: 'আরেকবার:',
    closing: 'এটি কাউকে বলবেন না। আমরা কখনও এটি চাই না।',
  },
  ta: {
    opening:
      'வணக்கம். இது குறியீட்டுடன் கூடிய தானியங்கி அழைப்பு. அதைக் கேட்க ஏதேனும் ஒரு பொத்தானை அழுத்தவும். நீங்கள் கேட்கவில்லை என்றால் அழைப்பைத் துண்டிக்கவும்.',
    lead: 'உங்கள் குறியீடு:',
    again: 'மீண்டும் ஒருமுறை:',
    closing: 'இதை யாரிடமும் சொல்லாதீர்கள். நாங்கள் இதை ஒருபோதும் கேட்க மாட்டோம்.',
  },
  vi: {
    letters: true,
    opening:
      'Xin chào. Đây là cuộc gọi tự động kèm một mã. Để nghe mã, hãy bấm phím bất kỳ. Nếu bạn không yêu cầu, hãy gác máy.',
    lead: 'Mã của bạn là:',
    again: 'Một lần nữa:',
    closing: 'Đừng nói mã cho bất kỳ ai. Chúng tôi không bao giờ hỏi mã.',
  },
  id: {
    letters: true,
    opening:
      'Halo. Ini panggilan otomatis dengan sebuah kode. Untuk mendengarnya, tekan tombol apa saja. Jika Anda tidak memintanya, tutup telepon.',
    lead: 'Kode Anda adalah:',
    again: 'Sekali lagi:',
    closing: 'Jangan beri tahu siapa pun. Kami tidak pernah memintanya.',
  },
  zh: {
    voice: 'cmn-latn-pinyin',
    opening:
      '您好。这是一个带有验证码的自动来电。要收听验证码,请按任意键。如果不是您要求的,请挂断。',
    lead: '您的验证码是:',
    again: '再说一遍:',
    closing: '请不要告诉任何人。我们绝不会向您索要。',
  },
  ja: {
    opening:
      'こんにちは。これは、コードをおつたえする、じどうおんせいの、でんわです。コードをきくには、どれかキーを、おしてください。おぼえがないばあいは、でんわを、おきりください。',
    lead: 'あなたのコードは、',
    again: 'もういちど、くりかえします。',
    closing:
      'だれにも、おしえないでください。わたしたちが、コードを、おたずねすることは、ありません。',
    digits: { 0: 'ゼロ', 4: 'よん', 7: 'なな', 9: 'きゅう' },
  },
  ko: {
    opening:
      '안녕하세요. 인증 코드를 알려 드리는 자동 전화입니다. 코드를 들으시려면 아무 키나 누르세요. 요청하지 않으셨다면 전화를 끊으세요.',
    lead: '인증 코드는 다음과 같습니다.',
    again: '다시 한번 말씀드립니다.',
    closing: '아무에게도 알려 주지 마세요. 저희는 코드를 묻지 않습니다.',
  },
}
