import type { Catalogue } from '../catalogue.ts'
import { pt as channels } from './channels/pt.ts'
import { pt as devices } from './devices/pt.ts'
import { pt as factors } from './factors/pt.ts'
import { pt as ways } from './ways/pt.ts'

/** Portuguese, formal, like the messages. */
export const pt = {
  ...channels,
  ...devices,
  ...ways,
  ...factors,
  'frame.help': 'Ajuda',
  'frame.safety': 'Esta mensagem é verdadeira?',
  'frame.asks': '{$project} pede a sua confirmação',
  'purpose.add_phone': 'Adicionar este número de telefone em {$project}',
  'transaction.amount': 'Valor',
  'transaction.payee': 'Para',
  'sent.sms': 'Vamos enviar um SMS com um código para {$to}.',
  'sent.email': 'Vamos enviar um e-mail com um código para {$to}.',
  'sent.sms_on_file': 'Vamos enviar um SMS com um código para o número associado à conta.',
  'sent.email_on_file': 'Vamos enviar um e-mail com um código para o endereço associado à conta.',
  'code.label': 'Código da mensagem',
  'code.digits': 'Apenas números. Espaços e traços não fazem diferença.',
  'code.characters': 'Letras e números. Maiúsculas, espaços e traços não fazem diferença.',
  'code.link': 'Ou abra o link do e-mail, de preferência neste navegador.',
  'code.auto': 'É verificado assim que estiver completo.',
  'code.auto_pasted': 'Um código colado ou preenchido automaticamente é verificado de imediato.',
  'code.check': 'Confirmar',
  'wait.expires': 'Tempo restante: {$time}',
  'wait.last_minute': 'Falta menos de um minuto.',
  'wait.over': 'O tempo acabou. Atualize a página para ver o que fazer.',
  'reference.label': 'Referência',
  'reference.why': 'A mensagem mais recente mostra a mesma referência.',
  'resend.button': 'Enviar nova mensagem',
  'resend.wait': 'Poderá pedir uma nova mensagem em {$time}.',
  'resend.ready': 'Já pode pedir uma nova mensagem.',
  'resend.never':
    'Não é possível enviar outra mensagem antes de o tempo acabar. Depois disso, comece de novo.',
  'another.sms': 'Enviar por SMS',
  'another.email': 'Enviar por e-mail',
  'report.button': 'Não fiz este pedido',
  'safety.note':
    'Esta página é {$host}. O navegador deve mostrar o mesmo endereço. Ninguém de {$project} vai pedir-lhe este código.',
  'notice.wrong': 'Esse código não está correto',
  'notice.wrong_next':
    'Veja a mensagem mais recente, a que tem a referência {$reference}, e tente de novo.',
  'notice.empty': 'Nenhum código foi inserido',
  'notice.empty_next': 'Insira o código da mensagem e selecione Confirmar.',
  'notice.older': 'Esse código é de uma mensagem anterior',
  'notice.older_next':
    'Um código mais recente foi enviado ({$time}). Use a mensagem com a referência {$reference}.',
  'notice.sent': 'Uma nova mensagem está a caminho',
  'notice.sent_next': 'Mostra a referência {$reference}. Use o código que contém.',
  'notice.wait': 'Ainda não é possível enviar outra mensagem',
  'notice.wait_next': 'Poderá pedi-la em {$time}. Até lá, a mensagem que tem continua válida.',
  'notice.unsent': 'Não foi possível enviar a mensagem dessa forma',
  'notice.unsent_next': 'Use a mensagem que tem ou tente outra forma abaixo.',
  'notice.older-link': 'Esse link é de uma mensagem anterior',
  'notice.older-link_next':
    'Um link mais recente foi enviado ({$time}). Use a mensagem com a referência {$reference}.',
  'notice.spent': 'Esse código já não pode ser usado',
  'notice.spent_next': 'Aqui cada código só pode ser tentado uma vez. Peça uma nova mensagem.',
  'notice.rests': 'Os códigos para este endereço estão suspensos por algum tempo',
  'notice.rests_next':
    'Hoje foram inseridos muitos códigos errados, talvez por outra pessoa. Entre de outra forma ou volte amanhã.',
  'trouble.title': 'Não funciona?',
  'trouble.none': 'Não chegou nenhuma mensagem',
  'trouble.none_sms':
    'Um SMS pode demorar um minuto. Verifique se o final do número está certo e se o telefone tem sinal. Depois peça uma nova mensagem.',
  'trouble.none_email':
    'Um e-mail pode demorar alguns minutos. Procure também na pasta de spam. Depois peça uma nova mensagem.',
  'trouble.wrong': 'O código é recusado',
  'trouble.wrong_next': 'Só vale a mensagem mais recente. Mostra a referência {$reference}.',
  'trouble.expired': 'O tempo acabou',
  'trouble.expired_next': 'Volte a {$project} e comece de novo. Receberá um novo código.',
  'trouble.used': 'Aparece que o código já foi usado',
  'trouble.used_next':
    'Cada código funciona uma vez. Se ainda não chegou aonde queria, comece de novo em {$project}.',
  'trouble.page': 'A página ou o link não funciona',
  'trouble.page_next':
    'Abra no navegador em que começou e permita cookies para {$host}. Ou insira o código onde ele foi pedido.',
  'ended.approved': 'Confirmado',
  'ended.approved_why': 'Obrigado. {$project} já recebeu a confirmação.',
  'ended.approved_next': 'Pode fechar esta página e continuar onde começou.',
  'ended.used': 'Já confirmado',
  'ended.used_why': 'Isto já foi confirmado ({$time}). Cada código funciona uma vez.',
  'ended.used_next':
    'Não há mais nada a fazer aqui. Se precisar de outro código, comece de novo em {$project}.',
  'ended.expired': 'O tempo acabou',
  'ended.expired_why': 'O código já não é válido (fim: {$time}). Nada foi confirmado.',
  'ended.expired_next': 'Volte a {$project} e comece de novo. Receberá um novo código.',
  'ended.locked': 'Muitos códigos errados',
  'ended.locked_why': 'Para sua proteção, paramos aqui. Nada foi confirmado.',
  'ended.locked_next':
    'Volte a {$project} e comece de novo. Se outra pessoa inseriu esses códigos, avise {$project}.',
  'ended.superseded': 'Há um pedido mais recente',
  'ended.superseded_why':
    'Depois deste foi feito outro pedido. Esta página e os seus códigos já não valem.',
  'ended.superseded_next':
    'Use a mensagem e a página mais recentes de {$project}. Pode fechar esta.',
  'ended.denied': 'Parado',
  'ended.denied_why':
    'Foi comunicado que ninguém fez este pedido. Nada foi confirmado e o código já não funciona. {$project} já recebeu o aviso.',
  'ended.denied_next':
    'Se alguém puder saber a sua senha, altere-a agora em {$project}. Nunca dê um código a quem o pedir.',
  'ended.canceled': 'Cancelado',
  'ended.canceled_why': '{$project} já não precisa disto. Nada foi confirmado.',
  'ended.canceled_next': 'Se ainda quiser continuar, comece de novo em {$project}.',
  'ended.continue': 'Continuar para {$host}',
  'unknown.title': 'Não há nada a confirmar aqui',
  'unknown.why': 'O endereço está incompleto, é muito antigo ou pertence a outro navegador.',
  'unknown.next':
    'Volte ao lugar onde começou e comece lá de novo. Se tem um código, insira-o onde ele foi pedido.',
  'unknown.cookies': 'Se isto voltar a acontecer, permita cookies para {$host}.',
  'forbidden.title': 'Não aceitamos essa ação',
  'forbidden.why':
    'O navegador indica que ela não veio da nossa própria página. Nada foi alterado.',
  'forbidden.next': 'Abra a página de novo e use o botão que está nela.',
  'busy.title': 'Muitas tentativas a partir daqui',
  'busy.why': 'Chegaram muitos pedidos da sua rede em pouco tempo. Nada foi alterado.',
  'busy.next': 'Tente de novo em {$time}.',
  'defect.title': 'Houve um erro do nosso lado',
  'defect.why': 'A culpa não é sua. Nada foi confirmado.',
  'defect.next': 'Espere um momento e tente de novo.',
  'link.why': 'Abriu o link da mensagem {$reference}. Basta um toque para confirmar.',
  'link.confirm': 'Sim, confirmar',
  'carry.title': 'Insira este código onde começou',
  'carry.why':
    'Este não é o navegador em que começou, por isso nada foi confirmado aqui. Volte à página de {$project} que o pediu e insira lá este código.',
  'carry.code': 'Código para inserir lá',
  'carry.never':
    'Insira-o apenas pessoalmente. Nunca o leia nem o envie a ninguém, nem mesmo a {$project}.',
  'carry.copy': 'Copiar',
  copied: 'Copiado',
  'ask.title': 'Fez este pedido?',
  'ask.why': 'Alguém pediu a {$project} que lhe enviasse um código ({$time}).',
  'ask.for': 'Para quê',
  'ask.to': 'Enviado para',
  'ask.keep': 'Sim, fui eu',
  'ask.report': 'Não fiz este pedido',
  'ask.what':
    'Se não fez este pedido, paramos tudo de imediato: o código deixa de funcionar e {$project} recebe um aviso.',
  'asked.kept': 'Nada mudou',
  'asked.kept_next': 'Pode usar o código onde ele foi pedido.',
  'asked.reported': 'Obrigado por nos avisar',
  'asked.stopped_why':
    'Está parado. O código já não funciona, nada foi confirmado e {$project} já recebeu o aviso.',
  'asked.approved_why':
    'Já tinha sido confirmado ({$time}), por isso não foi possível parar. {$project} já recebeu o aviso.',
  'asked.ended_why': 'Já tinha terminado e nada foi confirmado. {$project} já recebeu o aviso.',
  'asked.next':
    'Altere a sua senha em {$project}, se tiver uma lá. Nunca dê um código a quem o pedir. Se chegar outro código, abra de novo o mesmo link.',
  'help.title': 'Ajuda com códigos',
  'help.intro': 'O que fazer quando um código ou uma página não funciona.',
  'help.start': 'Onde começo de novo?',
  'help.start_next':
    'Na loja, na aplicação ou no site que pediu o código. Nós só enviamos e verificamos códigos; não podemos começar nada em seu nome.',
  'help.browser': 'Abri o link noutro navegador',
  'help.browser_next':
    'Lá não confirma nada. Mostra um código: insira esse código na página onde começou.',
  'help.locked': 'Aparece que houve muitos códigos errados',
  'help.locked_next':
    'Isso impede quem tenta adivinhar. Comece de novo; talvez tenha de esperar alguns minutos até à próxima mensagem.',
  'help.not_me': 'Recebi um código que não pedi',
  'help.not_me_next':
    'Não o use nem o dê a ninguém. Selecione “Não fiz este pedido” na mensagem ou na página.',
  'real.title': 'Esta mensagem é verdadeira?',
  'real.intro': 'Como distinguir as nossas mensagens e páginas das falsas.',
  'real.page': 'O endereço é {$host}',
  'real.page_next':
    'Leia-o no navegador, letra por letra, até à primeira barra. Se for outro, feche a página.',
  'real.ask': 'Ninguém lhe pede um código',
  'real.ask_next':
    'Nem por telefone, nem num chat, nem um banco, nem a polícia. Quem pede quer agir em seu nome. Só insira um código na página em que começou pessoalmente.',
  'real.reference': 'A mensagem e a página mostram a mesma referência',
  'real.reference_next':
    'Cada mensagem tem quatro letras. A página mostra as quatro letras da mensagem mais recente. Se forem diferentes, não é a mensagem que espera.',
  'real.hurry': 'Uma mensagem verdadeira diz para que serve',
  'real.hurry_next':
    'Leia-a antes de inserir o código: quem pede, para quê e, num pagamento, o valor e o beneficiário. Se algo estiver errado, não insira o código.',
  'real.link': 'Os links só levam até nós',
  'real.link_next':
    'Um link num e-mail verdadeiro começa por {$host}. Os nossos SMS não têm links.',
  'real.given': 'Deu um código a alguém?',
  'real.given_next':
    'Selecione imediatamente “Não fiz este pedido” na mensagem, depois altere a sua senha e avise a loja ou o banco a que o código pertencia.',
} satisfies Catalogue
