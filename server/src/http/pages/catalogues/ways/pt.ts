export const pt = {
  'way.another': 'Tentar de outra forma',
  'way.another_fixed': 'Uma forma que não tenha configurado não funciona.',
  'way.sms': 'Um código por SMS',
  'way.email': 'Um código por e-mail',
  'way.passkey': 'Chave de acesso',
  'way.totp': 'Código de uma aplicação de autenticação',
  'way.recovery_code': 'Código de recuperação',
  'way.approval': 'Aprovar noutro dispositivo',
  'way.start_again': 'Entrar de outra forma',
  'sent.sms_gone': 'O SMS com um código foi enviado para {$to}.',
  'sent.email_gone': 'O e-mail com um código foi enviado para {$to}.',
  'sent.sms_on_file_gone': 'O SMS com um código foi enviado para o número associado à conta.',
  'sent.email_on_file_gone':
    'O e-mail com um código foi enviado para o endereço associado à conta.',
  'totp.why': 'Abra a sua aplicação de autenticação e insira o código que ela mostra agora.',
  'totp.label': 'Código da aplicação',
  'totp.hint':
    'Apenas números. Os espaços não fazem diferença. A aplicação mostra um novo código a cada 30 segundos.',
  'recovery_code.why':
    'Insira um dos códigos de recuperação que guardou. Cada um funciona uma vez.',
  'recovery_code.label': 'Código de recuperação',
  'recovery_code.hint': 'Letras e números. Maiúsculas, espaços e traços não fazem diferença.',
  'passkey.why':
    'O seu dispositivo pede que o desbloqueie, como sempre: com o dedo, o rosto ou um PIN.',
  'passkey.button': 'Usar a sua chave de acesso',
  'passkey.script':
    'Uma chave de acesso só funciona com scripts. Permita-os para esta página ou escolha outra forma abaixo.',
  'passkey.failed': 'Nenhuma chave de acesso foi usada. Tente de novo ou escolha outra forma.',
  'passkey.unsupported': 'Este navegador não pode usar chaves de acesso aqui. Escolha outra forma.',
  'approval.why':
    'Num dispositivo com a sua sessão aberta, abra {$address}. Lá é perguntado se o pedido é seu. Insira lá este número.',
  'approval.number': 'Número para inserir lá',
  'approval.never':
    'Insira-o apenas pessoalmente. Nunca o diga a quem ligar ou escrever, nem mesmo a {$project}.',
  'approval.waits': 'Esta página continua sozinha assim que aprovar.',
  'approval.look': 'Já aprovei',
  'notice.wrong_totp_next':
    'Insira o código que a aplicação mostra agora; cada um funciona uma vez. Se for recusado de novo, verifique se a hora do dispositivo com a aplicação está certa.',
  'notice.wrong_recovery_code_next':
    'Compare-o com a sua lista, letra por letra. Um código já usado não funciona de novo.',
  'notice.wrong_passkey': 'Essa chave de acesso não serve',
  'notice.wrong_passkey_next': 'Use a chave de acesso desta conta ou escolha outra forma abaixo.',
  'notice.empty_way_next': 'Insira o código e selecione Confirmar.',
  'notice.rests_way': 'Esta forma está suspensa por algum tempo',
  'notice.rests_way_next':
    'Houve muitas respostas erradas, talvez de outra pessoa. Use outra forma ou volte amanhã.',
  'notice.refused': 'Essa forma não pode ser usada agora',
  'notice.refused_next': 'Continue com a de baixo ou escolha outra.',
  'notice.early': 'Essa forma ainda não pode ser usada',
  'notice.early_next': 'Poderá ser usada em {$time}. Até lá, continue com a de baixo.',
  'step.title': 'Mais um passo',
  'step.why':
    'Estava certo. Esta conta está mais protegida, por isso é preciso uma segunda forma sua antes que alguém volte a entrar nela.',
  'step.choose': 'Escolha a segunda forma:',
  'step.none': 'Não há uma segunda forma associada à conta. Peça ajuda a {$project}.',
  'step.second': 'Segundo de dois passos.',
  'ended.finish': 'Continuar',
  'ended.finish_next': 'Foi aprovado. Continue aqui.',
  'ended.recovered':
    'Todas as outras sessões desta conta foram terminadas e todos os seus endereços foram avisados. Durante algum tempo, {$project} pode pedir mais confirmações ou recusar compras.',
  'cooling.title': 'Ainda não',
  'cooling.why': 'Esta conta foi recuperada há pouco. Para proteger o titular, é preciso esperar.',
  'cooling.next': 'Poderá ser feito em {$time}.',
  'signin.passkey': 'Entrar com uma chave de acesso',
  'signin.or': 'ou',
  'signin.recent': 'Já foi enviada uma mensagem para este endereço',
  'signin.recent_next': 'Use o código que ela contém. Uma nova pode ser enviada em {$time}.',
  'signin.pending': 'Inserir o código que recebeu',
  'transaction.total': 'No total',
  'transaction.payments': 'Pagamentos',
  'transaction.reference': 'Referência',
  'transaction.action': 'O que confirma',
  'asked.kept_approved': 'Foi confirmado ({$time}). Não há mais nada a fazer.',
  'asked.kept_ended': 'Já terminou. Se ainda quiser continuar, comece de novo onde estava.',
  'asked.recovered_why':
    'A sessão de quem entrou assim na conta foi terminada, e {$project} já recebeu o aviso. Ainda pode recuperar o seu acesso: comece de novo.',
  'ask.what_over': 'Se não fez este pedido, {$project} recebe um aviso de imediato.',
  'ask.what_recovery':
    'Se não fez este pedido, terminamos a sessão de quem entrou e {$project} recebe um aviso de imediato.',
  'landing.title': 'Códigos e acessos',
  'landing.why':
    'Este serviço envia códigos e verifica-os. Se tem um código, insira-o onde ele foi pedido.',
  'landing.code': 'Inserir o código que uma tela mostra',
  'landing.me': 'A sua conta e os seus dispositivos',
  'landing.docs': 'Para quem desenvolve: a API',
  'landing.sandbox': 'Sandbox: mensagens e relógio',
} as const
