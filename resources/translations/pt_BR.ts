<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Admit as is</source>
        <translation>Admitir assim mesmo</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>Admitir com motivo</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Carregar uma lista</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Fazer check-in</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>Corrigir nome</translation>
    </message>
    <message>
        <source>Group pick-up</source>
        <translation>Retirar grupo</translation>
    </message>
    <message>
        <source>Guardian is here</source>
        <translation>Responsável aqui</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Fone</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Open their entry</source>
        <translation>Abrir a inscrição</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimir crachá</translation>
    </message>
    <message>
        <source>Print corrected badge</source>
        <translation>Imprimir crachá corrigido</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>A mesma pessoa que …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settle it here</source>
        <translation>Resolver aqui</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Sim, aceita</translation>
    </message>
    <message>
        <source>Transfer ticket</source>
        <translation>Transferir ingresso</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Desfazer check-in</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscrever</translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>1 minute less</source>
        <translation>1 minuto a menos</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>1 minuto a mais</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Terminar a palestra</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Próxima parte</translation>
    </message>
    <message>
        <source>Next: questions</source>
        <translation>A seguir: perguntas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Start the talk</source>
        <translation>Começar a palestra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ActsMenu</name>
    <message>
        <source>Back to the talk before</source>
        <translation>Voltar à palestra anterior</translation>
    </message>
    <message>
        <source>Begin this talk anew …</source>
        <translation>Recomeçar esta palestra …</translation>
    </message>
    <message>
        <source>Black out the speaker’s clock</source>
        <translation>Apagar o relógio de quem fala</translation>
    </message>
    <message>
        <source>End at a fixed time …</source>
        <translation>Terminar em hora fixa …</translation>
    </message>
    <message>
        <source>End the talk now</source>
        <translation>Terminar a palestra agora</translation>
    </message>
    <message>
        <source>Gong at each signal</source>
        <translation>Gongo a cada sinal</translation>
    </message>
    <message>
        <source>Hold the session: nothing counts</source>
        <translation>Suspender a sessão: nada conta</translation>
    </message>
    <message>
        <source>It began some minutes ago</source>
        <translation>Começou há alguns minutos</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Voltou a funcionar</translation>
    </message>
    <message>
        <source>Length of the talks to come</source>
        <translation>Duração das palestras que faltam</translation>
    </message>
    <message>
        <source>Own lengths …</source>
        <translation>Durações próprias …</translation>
    </message>
    <message>
        <source>Show the speaker’s clock</source>
        <translation>Mostrar o relógio de quem fala</translation>
    </message>
    <message>
        <source>Somebody else chairs …</source>
        <translation>Outra pessoa preside …</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Algo não funciona</translation>
    </message>
    <message>
        <source>Test the gong</source>
        <translation>Testar o gongo</translation>
    </message>
    <message>
        <source>When a talk runs over</source>
        <translation>Quando uma palestra passa do tempo</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>In {currency}</source>
        <translation>Em {currency}</translation>
    </message>
    <message>
        <source>Is it {one} or {other}? Type it with two decimals.</source>
        <translation>É {one} ou {other}? Digite com duas casas decimais.</translation>
    </message>
    <message>
        <source>That is more than is left. Type {most} at most.</source>
        <translation>É mais do que resta. Digite no máximo {most}.</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>Digite um valor, por exemplo {example}.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Hold a ticket before the scanner or the camera, or type a name below.</source>
        <translation>Mostre um ingresso ao leitor ou à câmera, ou digite um nome abaixo.</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Tudo pronto para ler</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A new badge is printing</source>
        <translation>Um novo crachá está saindo</translation>
    </message>
    <message>
        <source>Admit nobody on this code. Type the name, or send them to the help desk.</source>
        <translation>Não admita ninguém com este código. Digite o nome, ou indique o balcão de ajuda.</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Check-in já feito</translation>
    </message>
    <message>
        <source>Also on the list: {who}</source>
        <translation>Também na lista: {who}</translation>
    </message>
    <message>
        <source>Ask for the badge. If it is lost, print it again with F6.</source>
        <translation>Peça o crachá. Se foi perdido, imprima outro com F6.</translation>
    </message>
    <message>
        <source>Ask for the name and type it. If nobody is found, register a walk-in.</source>
        <translation>Pergunte o nome e digite. Se não achar ninguém, inscreva a pessoa.</translation>
    </message>
    <message>
        <source>Ask what happened. You may admit them with a reason.</source>
        <translation>Pergunte o que houve. Você pode admitir com um motivo.</translation>
    </message>
    <message>
        <source>Ask whether both entries are theirs, then compare the two with F8.</source>
        <translation>Pergunte se as duas são da pessoa e compare com F8.</translation>
    </message>
    <message>
        <source>Ask: code of conduct</source>
        <translation>Código de conduta</translation>
    </message>
    <message>
        <source>Ask: do you agree to the code of conduct? If so, press F8.</source>
        <translation>Pergunte: você aceita o código de conduta? Se sim, tecle F8.</translation>
    </message>
    <message>
        <source>Badge is outdated</source>
        <translation>Crachá desatualizado</translation>
    </message>
    <message>
        <source>Badge is printing</source>
        <translation>Imprimindo</translation>
    </message>
    <message>
        <source>Badge is void</source>
        <translation>Crachá anulado</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>Crachá em espera</translation>
    </message>
    <message>
        <source>Bring in the list of attendees. Walk-ins can be registered at once.</source>
        <translation>Carregue a lista de participantes. Já é possível inscrever pessoas.</translation>
    </message>
    <message>
        <source>Check them in with F8 if they stand before you.</source>
        <translation>Faça o check-in com F8 se a pessoa está à sua frente.</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>Check-in: {time}</translation>
    </message>
    <message>
        <source>Checked in at {time} at {desk}</source>
        <translation>Check-in: {time}, em {desk}</translation>
    </message>
    <message>
        <source>Checked in at {time}, here at {desk}</source>
        <translation>Check-in: {time}, aqui, em {desk}</translation>
    </message>
    <message>
        <source>Code read wrongly</source>
        <translation>Código mal lido</translation>
    </message>
    <message>
        <source>Do not admit them alone. Call a lead, who may admit them.</source>
        <translation>Não admita sem responsável. Chame a coordenação.</translation>
    </message>
    <message>
        <source>Do not admit them: only the help desk may. Send them there.</source>
        <translation>Só o balcão de ajuda pode admitir. Peça que vá até lá.</translation>
    </message>
    <message>
        <source>Explain it kindly, or admit them with a reason.</source>
        <translation>Explique com gentileza, ou admita com um motivo.</translation>
    </message>
    <message>
        <source>Explain it kindly. Only the help desk may admit them.</source>
        <translation>Explique com gentileza. Só o balcão de ajuda pode admitir.</translation>
    </message>
    <message>
        <source>Find out who is responsible for them, then give the reason.</source>
        <translation>Descubra quem responde por esta pessoa e digite o motivo.</translation>
    </message>
    <message>
        <source>Genuine, but not on the list</source>
        <translation>Autêntico, mas fora da lista</translation>
    </message>
    <message>
        <source>Good for: {days}</source>
        <translation>Válido: {days}</translation>
    </message>
    <message>
        <source>Group pick-up</source>
        <translation>Retirada de grupo</translation>
    </message>
    <message>
        <source>Guardian needed</source>
        <translation>Falta responsável</translation>
    </message>
    <message>
        <source>Guardian: {name}, ticket {code}</source>
        <translation>Responsável: {name}, ingresso {code}</translation>
    </message>
    <message>
        <source>Guardian’s ticket: {code}</source>
        <translation>Ingresso de responsável: {code}</translation>
    </message>
    <message>
        <source>Hand over the badge as soon as it is printed.</source>
        <translation>Entregue o crachá assim que sair.</translation>
    </message>
    <message>
        <source>Hand over the badges in the order of the list.</source>
        <translation>Entregue os crachás na ordem da lista.</translation>
    </message>
    <message>
        <source>Hand over the new badge. The old one is void: keep it if you can.</source>
        <translation>Entregue o novo. O antigo não vale mais: recolha se puder.</translation>
    </message>
    <message>
        <source>Hand over the prepared badge, or print one with F6.</source>
        <translation>Entregue o crachá preparado, ou imprima um com F6.</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Tem crachá</translation>
    </message>
    <message>
        <source>Keep this badge, it was replaced. Ask for the name, press F8.</source>
        <translation>Fique com ele: já existe outro. Pergunte o nome e tecle F8.</translation>
    </message>
    <message>
        <source>Leader has the badge</source>
        <translation>O grupo tem o crachá</translation>
    </message>
    <message>
        <source>Let them in with the badge they have.</source>
        <translation>Deixe entrar com o crachá que tem.</translation>
    </message>
    <message>
        <source>Let them in. Their badge prints when the printer works again.</source>
        <translation>Deixe entrar. O crachá sai quando a impressora funcionar.</translation>
    </message>
    <message>
        <source>Look whether there is a place. If so, admit them with a reason.</source>
        <translation>Veja se há lugar. Se houver, admita com um motivo.</translation>
    </message>
    <message>
        <source>Make sure that the guardian is here with them. Then press F8.</source>
        <translation>Se responsável está aqui, tecle F8.</translation>
    </message>
    <message>
        <source>New badge needed</source>
        <translation>É preciso outro crachá</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Sem crachá</translation>
    </message>
    <message>
        <source>No guardian on the list</source>
        <translation>Sem responsável na lista</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Ainda sem lista</translation>
    </message>
    <message>
        <source>Not a genuine ticket</source>
        <translation>Ingresso não autêntico</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Não é um ingresso</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Check-in ainda não feito</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Não vale hoje</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nada foi salvo</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Na lista de espera</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>One thing first</source>
        <translation>Antes, uma coisa</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Pedido {order}</translation>
    </message>
    <message>
        <source>Print the new badge with F6. Keep the old one if it is out.</source>
        <translation>Imprima o novo crachá com F6. Recolha o antigo, se já saiu.</translation>
    </message>
    <message>
        <source>Read it once more, or choose the person in the list with ↓, Enter.</source>
        <translation>Leia outra vez, ou escolha a pessoa na lista com ↓ e Enter.</translation>
    </message>
    <message>
        <source>Read the code from the ticket once more, or type the name.</source>
        <translation>Leia o código do ingresso outra vez, ou digite o nome.</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>Duas vezes na lista?</translation>
    </message>
    <message>
        <source>Scan the code on the ticket itself, or type the name.</source>
        <translation>Leia o código do próprio ingresso, ou digite o nome.</translation>
    </message>
    <message>
        <source>Send them kindly to the help desk, which may admit them.</source>
        <translation>Indique com gentileza o balcão de ajuda, que pode admitir.</translation>
    </message>
    <message>
        <source>Send them to the help desk, which may give them a place.</source>
        <translation>Indique o balcão de ajuda, que pode dar um lugar.</translation>
    </message>
    <message>
        <source>Settle what is open with F8. The badge prints at once.</source>
        <translation>Resolva o pendente com F8. O crachá sai na hora.</translation>
    </message>
    <message>
        <source>The answer to this ticket is on its way. Do not scan it again.</source>
        <translation>A resposta deste ingresso está a caminho. Não leia o ingresso outra vez.</translation>
    </message>
    <message>
        <source>The list may be older than this ticket. Type the name, or register them.</source>
        <translation>A lista pode ser mais antiga que este ingresso. Digite o nome, ou inscreva a pessoa.</translation>
    </message>
    <message>
        <source>Their group’s leader has the badge. If not, print it with F6.</source>
        <translation>O grupo tem o crachá. Se não, imprima com F6.</translation>
    </message>
    <message>
        <source>They have their badge already. Let them in.</source>
        <translation>Já tem seu crachá. Deixe entrar.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Não funcionou</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Ingresso cancelado</translation>
    </message>
    <message>
        <source>Ticket {code}</source>
        <translation>Ingresso {code}</translation>
    </message>
    <message>
        <source>Today: after the symposium</source>
        <translation>Hoje: depois do simpósio</translation>
    </message>
    <message>
        <source>Today: before the symposium</source>
        <translation>Hoje: antes do simpósio</translation>
    </message>
    <message>
        <source>Today: day {day}</source>
        <translation>Hoje: dia {day}</translation>
    </message>
    <message>
        <source>Today: the evening before</source>
        <translation>Hoje: a véspera</translation>
    </message>
    <message>
        <source>Transferred {time}</source>
        <translation>Transferência: {time}</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconhecido</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Olá de novo</translation>
    </message>
    <message>
        <source>Welcome, with the group</source>
        <translation>Boas-vindas, com o grupo</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Badges</source>
        <translation>Crachás</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase of this symposium:</source>
        <translation>Frase secreta deste simpósio:</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>BadgeCanvas</name>
    <message>
        <source>Badge</source>
        <translation>Crachá</translation>
    </message>
</context>
<context>
    <name>BadgeLayoutsScreen</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Badge layouts</source>
        <translation>Modelos de crachá</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>From pretix …</source>
        <translation>Do pretix …</translation>
    </message>
    <message>
        <source>From the next badge on, all badges have the layout {name}.</source>
        <translation>A partir do próximo crachá, todos têm o modelo {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} está de volta.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} foi excluído.</translation>
    </message>
    <message>
        <source>{name} is in use. Use another layout first, then delete this one.</source>
        <translation>{name} está em uso. Use antes outro modelo e depois exclua este.</translation>
    </message>
    <message>
        <source>{name} was brought in.</source>
        <translation>{name} foi carregado.</translation>
    </message>
    <message>
        <source>{name}, ours</source>
        <translation>{name}, nosso</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>A line below the name is cut off</source>
        <translation>Uma linha abaixo do nome fica cortada</translation>
    </message>
    <message>
        <source>All badges at once</source>
        <translation>Todos os crachás de uma vez</translation>
    </message>
    <message>
        <source>Another badge reads the same</source>
        <translation>Outro crachá diz o mesmo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By order, groups together</source>
        <translation>Por pedido, grupos juntos</translation>
    </message>
    <message>
        <source>Look at these prints</source>
        <translation>Confira estas impressões</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Neither a role nor a category is given</source>
        <translation>Não há função nem categoria indicada</translation>
    </message>
    <message>
        <source>No font has {characters}: it would be blank</source>
        <translation>Nenhuma fonte tem {characters}: ficaria em branco</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>The name does not fit, even in small letters</source>
        <translation>O nome não cabe, nem em letra pequena</translation>
    </message>
    <message>
        <source>The name is broken in the middle of a word</source>
        <translation>O nome se quebra no meio de uma palavra</translation>
    </message>
    <message>
        <source>The name only fits in small letters</source>
        <translation>O nome só cabe em letra pequena</translation>
    </message>
    <message>
        <source>There is no name to print</source>
        <translation>Não há nome para imprimir</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>{characters} is left out</source>
        <translation>{characters} fica de fora</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Bring in a list</source>
        <translation>Carregar uma lista</translation>
    </message>
    <message>
        <source>Bring in the list of attendees first; then all badges can be made at once.</source>
        <translation>Carregue primeiro a lista de participantes; depois todos os crachás podem ser feitos de uma vez.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Ainda não há ninguém na lista</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar aviso</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>%Ln badges are in one PDF</source>
        <translation>
            <numerusform>%Ln crachá está em um PDF</numerusform>
            <numerusform>%Ln crachás estão em um PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badges went to the printer</source>
        <translation>
            <numerusform>%Ln crachá foi para a impressora</numerusform>
            <numerusform>%Ln crachás foram para a impressora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list for paper</source>
        <translation>
            <numerusform>%Ln pessoa está na lista em papel</numerusform>
            <numerusform>%Ln pessoas estão na lista em papel</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Antes de abrir as portas</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Conferir antes</translation>
    </message>
    <message>
        <source>Check them without paper, then make one PDF for any printer: who has a badge gets the same one again. Or print here, which leaves out who has one.</source>
        <translation>Confira sem papel e faça um PDF para qualquer impressora: quem já tem crachá recebe o mesmo. Ou imprima aqui, sem quem já tem.</translation>
    </message>
    <message>
        <source>Choose other people above.</source>
        <translation>Escolha outras pessoas acima.</translation>
    </message>
    <message>
        <source>Every name fits, and no letter is missing. The badges can be made.</source>
        <translation>Todos os nomes cabem e não falta nenhuma letra. Os crachás podem ser feitos.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Não funcionou</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Fazer um PDF</translation>
    </message>
    <message>
        <source>Nobody to make a badge for</source>
        <translation>Ninguém para quem fazer crachá</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada a conferir</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again whenever you like.</source>
        <translation>Nada mudou. Confira de novo quando quiser.</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print {file} at full size. These badges count as printed: check-in prints none again.</source>
        <translation>Imprima {file} em tamanho real. Estes crachás contam como impressos: o check-in não imprime outro.</translation>
    </message>
    <message>
        <source>Print {file} on A4. Tick who comes; later scan the codes of those who are ticked, at the desk.</source>
        <translation>Imprima {file} em A4. Marque quem chega; depois leia no balcão os códigos de quem foi marcado.</translation>
    </message>
    <message>
        <source>Printing the badges</source>
        <translation>Imprimindo os crachás</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>The last ones are on their way. Nobody of these gets a second at check-in.</source>
        <translation>Os últimos estão a caminho. Ninguém destes recebe um segundo no check-in.</translation>
    </message>
    <message>
        <source>There is no PDF. Make it again whenever you like.</source>
        <translation>Não há PDF. Faça de novo quando quiser.</translation>
    </message>
    <message>
        <source>Whoever was printed already is left out.</source>
        <translation>Quem já tem crachá impresso fica de fora.</translation>
    </message>
</context>
<context>
    <name>BatchPart</name>
    <message>
        <source>Looking at every badge</source>
        <translation>Conferindo cada crachá</translation>
    </message>
    <message>
        <source>Making the badges</source>
        <translation>Fazendo os crachás</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>Fazendo a lista</translation>
    </message>
    <message>
        <source>attendees.pdf</source>
        <translation>participantes.pdf</translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>crachas.pdf</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Necessidades de acesso</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Valor devido</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Valor pago</translation>
    </message>
    <message>
        <source>Anything left to settle</source>
        <translation>Algo a resolver</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Data da mudança</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>Check-in: {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>Código de conduta</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Entra como</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Dias do ingresso</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Alimentação</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>Sobrenomes</translation>
    </message>
    <message>
        <source>Fee tier</source>
        <translation>Faixa de taxa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prenomes</translation>
    </message>
    <message>
        <source>Guardian’s ticket code</source>
        <translation>Código do ingresso de responsável</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretação</translation>
    </message>
    <message>
        <source>Language at the desk</source>
        <translation>Idioma no balcão</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nome em letras latinas</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Nome na própria escrita</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nome no crachá</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Nome no certificado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not in today</source>
        <translation>Não veio hoje</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Uma inscrição</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organisation on the badge</source>
        <translation>Organização no crachá</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Outras colunas</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>A outra inscrição</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>Autorização de fotos</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Posição no pedido</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profissão</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomes</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Data da inscrição</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>Estado do pagamento</translation>
    </message>
    <message>
        <source>State of the registration</source>
        <translation>Estado da inscrição</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>Texto do código QR</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Igual nas duas</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código do ingresso</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de ingresso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>Which name comes first</source>
        <translation>Qual nome vem primeiro</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Linha inteira</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <source>Workshops, waiting list</source>
        <translation>Oficinas, lista de espera</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Yes, but later</source>
        <translation>Sim, mais tarde</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>fica como está</translation>
    </message>
    <message>
        <source>kept beside the entry</source>
        <translation>guardado junto à inscrição</translation>
    </message>
    <message>
        <source>kept, not shown at a desk</source>
        <translation>guardadas, não aparecem no balcão</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>fica vazio</translation>
    </message>
    <message>
        <source>the missing cells stay empty</source>
        <translation>as células que faltam ficam vazias</translation>
    </message>
    <message>
        <source>this row is not taken, the first one is</source>
        <translation>esta linha não entra, a primeira sim</translation>
    </message>
    <message>
        <source>{text} (looks the same, written in another way)</source>
        <translation>{text} (parece igual, escrito de outro jeito)</translation>
    </message>
</context>
<context>
    <name>BringInScreen</name>
    <message numerus="yes">
        <source>%Ln people of this desk are not in the file. Is it the right one?</source>
        <translation>
            <numerusform>%Ln pessoa deste balcão não está no arquivo. É o arquivo certo?</numerusform>
            <numerusform>%Ln pessoas deste balcão não estão no arquivo. É o arquivo certo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %Ln people</source>
        <translation>
            <numerusform>Carregando %Ln pessoa</numerusform>
            <numerusform>Carregando %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Escolher outro arquivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln rows with the list</source>
        <translation>
            <numerusform>Comparando %Ln linha com a lista</numerusform>
            <numerusform>Comparando %Ln linhas com a lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Drop one file at a time. Nothing was read.</source>
        <translation>Solte um arquivo por vez. Nada foi lido.</translation>
    </message>
    <message>
        <source>If you stop, everything stays as it was.</source>
        <translation>Se você parar, tudo fica como estava.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Nothing was brought in. The list and the programme are as they were.</source>
        <translation>Nada foi carregado. A lista e o programa seguem como estavam.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lendo {file}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message>
        <source>By category</source>
        <translation>Por categoria</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}: {1} {2}</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Attendee</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Certificado de participação</translation>
    </message>
    <message>
        <source>Chair of a session</source>
        <translation>Coordenação de uma sessão</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>For the organisers</source>
        <translation>Pela organização</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Horas de participação</translation>
    </message>
    <message>
        <source>Number to verify this certificate</source>
        <translation>Número para verificar este certificado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Presented “{title}”</source>
        <translation>Apresentou “{title}”</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Palestrante</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Certificamos que</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>participou de</translation>
    </message>
</context>
<context>
    <name>CertificatesCard</name>
    <message numerus="yes">
        <source>%Ln certificates are in one PDF</source>
        <translation>
            <numerusform>%Ln certificado está em um PDF</numerusform>
            <numerusform>%Ln certificados estão em um PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came so far.</source>
        <translation>
            <numerusform>Até agora veio %Ln pessoa.</numerusform>
            <numerusform>Até agora vieram %Ln pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Check people in first, or choose one person.</source>
        <translation>Faça check-ins primeiro, ou escolha uma pessoa.</translation>
    </message>
    <message>
        <source>Choose somebody below, or empty the field for everybody who came.</source>
        <translation>Escolha alguém abaixo, ou esvazie o campo para todos os que vieram.</translation>
    </message>
    <message>
        <source>Each is in the language of its bearer, with the name they chose and a number to verify it.</source>
        <translation>Cada um está no idioma da pessoa, com o nome que ela escolheu e um número para verificá-lo.</translation>
    </message>
    <message>
        <source>Everybody who came; or a name or code</source>
        <translation>Todos os que vieram; ou um nome ou código</translation>
    </message>
    <message>
        <source>For those who were there</source>
        <translation>Para quem esteve lá</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Não funcionou</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Fazer um PDF</translation>
    </message>
    <message>
        <source>Nobody came yet</source>
        <translation>Ninguém veio ainda</translation>
    </message>
    <message>
        <source>Nobody is found. Type less of the name, or the code.</source>
        <translation>Ninguém foi encontrado. Digite menos do nome, ou o código.</translation>
    </message>
    <message>
        <source>Only this person, whether or not they were checked in. Empty the field for everybody.</source>
        <translation>Só esta pessoa, com ou sem check-in. Esvazie o campo para todos.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Pessoas encontradas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Print {file} at full size, then sign. Nothing else changed.</source>
        <translation>Imprima {file} em tamanho real e assine. Nada mais mudou.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>There is no PDF. Make it again whenever you like.</source>
        <translation>Não há PDF. Faça de novo quando quiser.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation>Fazendo os certificados</translation>
    </message>
    <message>
        <source>certificates.pdf</source>
        <translation>certificados.pdf</translation>
    </message>
</context>
<context>
    <name>Certify</name>
    <message>
        <source>Certificates of attendance</source>
        <translation>Certificados de participação</translation>
    </message>
    <message>
        <source>Is it one of ours?</source>
        <translation>É um dos nossos?</translation>
    </message>
</context>
<context>
    <name>ChairPage</name>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Begin early</source>
        <translation>Começar antes</translation>
    </message>
    <message>
        <source>Close the speaker’s clock</source>
        <translation>Fechar o relógio de quem fala</translation>
    </message>
    <message>
        <source>Count to it</source>
        <translation>Contar até lá</translation>
    </message>
    <message>
        <source>Make up time</source>
        <translation>Recuperar tempo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Speaker’s clock</source>
        <translation>Relógio de quem fala</translation>
    </message>
    <message>
        <source>The talk begins in {time}. Starts are fixed, because people change rooms. Begin all the same?</source>
        <translation>A palestra começa em {time}. Os inícios são fixos, porque as pessoas trocam de sala. Começar mesmo assim?</translation>
    </message>
    <message>
        <source>When must this part end?</source>
        <translation>Quando esta parte deve terminar?</translation>
    </message>
    <message>
        <source>Who chairs instead?</source>
        <translation>Quem preside no lugar?</translation>
    </message>
    <message>
        <source>Who speaks instead?</source>
        <translation>Quem fala no lugar?</translation>
    </message>
    <message>
        <source>Why does this talk begin anew? Its time so far stays in the report.</source>
        <translation>Por que esta palestra recomeça? O tempo até aqui fica no relatório.</translation>
    </message>
    <message>
        <source>session ends at {time}</source>
        <translation>a sessão termina às {time}</translation>
    </message>
    <message>
        <source>should have begun {time} ago</source>
        <translation>devia ter começado há {time}</translation>
    </message>
    <message>
        <source>{drift} since it began</source>
        <translation>{drift} desde o início</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Voltar às colunas</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Voltar ao relatório</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Linhas vazias</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln people</source>
        <translation>
            <numerusform>Carregar %Ln pessoa</numerusform>
            <numerusform>Carregar %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in this list</source>
        <translation>Carregar esta lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Com mudanças</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Every field was clear; nothing was tidied.</source>
        <translation>Todos os campos estavam claros; nada foi arrumado.</translation>
    </message>
    <message>
        <source>Everybody in the file is on this desk already.</source>
        <translation>Todas as pessoas do arquivo já estão neste balcão.</translation>
    </message>
    <message>
        <source>Everybody on this desk is in the file.</source>
        <translation>Todas as pessoas deste balcão estão no arquivo.</translation>
    </message>
    <message>
        <source>Find a row, a field or a text</source>
        <translation>Buscar uma linha, um campo ou um texto</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Possíveis duplicatas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Nobody seems to be on the list twice.</source>
        <translation>Ninguém parece estar duas vezes na lista.</translation>
    </message>
    <message>
        <source>Nobody who is on this desk already would change.</source>
        <translation>Não mudaria ninguém que já está neste balcão.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Fora do arquivo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Linhas repetidas</translation>
    </message>
    <message>
        <source>This is what was brought in.</source>
        <translation>Isto é o que foi carregado.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem mudanças</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>added</source>
        <translation>entram</translation>
    </message>
    <message>
        <source>kept and marked</source>
        <translation>ficam, com marca</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>não entram</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>puladas</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>ficam como estão</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>são atualizadas</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Do it all the same</source>
        <translation>Fazer mesmo assim</translation>
    </message>
    <message>
        <source>Done. Nothing else is in the way.</source>
        <translation>Feito. Nada mais impede.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{problems} Do it all the same? Say why.</source>
        <translation>{problems} Fazer mesmo assim? Diga por quê.</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Scan a ticket or choose a person first.</source>
        <translation>Leia um ingresso ou escolha uma pessoa primeiro.</translation>
    </message>
    <message>
        <source>Scan a ticket, or type a name or code</source>
        <translation>Leia um ingresso, ou digite um nome ou código</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>Leia ou digite</translation>
    </message>
    <message>
        <source>That cannot be done here. Do what the card says, or press F9 for all choices.</source>
        <translation>Isso não pode ser feito aqui. Faça o que diz o cartão, ou tecle F9 para ver todas as opções.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>%Ln days.</source>
        <translation>
            <numerusform>%Ln dia.</numerusform>
            <numerusform>%Ln dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are checked in today.</source>
        <translation>
            <numerusform>%Ln delas fez check-in hoje.</numerusform>
            <numerusform>%Ln delas fizeram check-in hoje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may each be one person twice.</source>
        <translation>
            <numerusform>%Ln par pode ser a mesma pessoa duas vezes.</numerusform>
            <numerusform>%Ln pares podem ser a mesma pessoa duas vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list.</source>
        <translation>
            <numerusform>Há %Ln pessoa na lista.</numerusform>
            <numerusform>Há %Ln pessoas na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer list keeps every check-in and every correction made at a desk.</source>
        <translation>Uma lista mais nova conserva cada check-in e cada correção feita em um balcão.</translation>
    </message>
    <message>
        <source>Before a newer one comes in, you see what would change.</source>
        <translation>Antes de carregar um mais novo, você vê o que mudaria.</translation>
    </message>
    <message>
        <source>Bring it in before the doors open.</source>
        <translation>Carregue a lista antes de abrir as portas.</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>Look at likely duplicates</source>
        <translation>Ver possíveis duplicatas</translation>
    </message>
    <message>
        <source>No list is in yet.</source>
        <translation>Ainda não há lista.</translation>
    </message>
    <message>
        <source>No programme is in yet.</source>
        <translation>Ainda não há programa.</translation>
    </message>
    <message>
        <source>On this desk now</source>
        <translation>Neste balcão agora</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rooms, sessions and speakers come with it; check-in works without it.</source>
        <translation>Ele traz as salas, as sessões e as palestras; o check-in funciona sem ele.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>All that follows begins later</source>
        <translation>Tudo o que segue começa mais tarde</translation>
    </message>
    <message>
        <source>Begin the break later</source>
        <translation>Começar o intervalo mais tarde</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>Começa às {time}</translation>
    </message>
    <message>
        <source>Change of speakers</source>
        <translation>Troca de palestrantes</translation>
    </message>
    <message>
        <source>Come closer to the microphone</source>
        <translation>Aproxime-se do microfone</translation>
    </message>
    <message>
        <source>Come to an end</source>
        <translation>Vá concluindo</translation>
    </message>
    <message>
        <source>Discussant</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Eletricidade</translation>
    </message>
    <message>
        <source>Evaluation 2–3, counts up</source>
        <translation>Avaliação 2–3, conta para cima</translation>
    </message>
    <message>
        <source>Go to your last slide</source>
        <translation>Vá para o último slide</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Na sala</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretação</translation>
    </message>
    <message>
        <source>Keynote 40+5</source>
        <translation>Conferência principal 40+5</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Última pergunta</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Tempo suficiente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>No news from the desk for {time}. The clocks go on by themselves.</source>
        <translation>Sem notícias do balcão há {time}. Os relógios continuam sozinhos.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Ainda não visto</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>No horário</translation>
    </message>
    <message>
        <source>Panel 90</source>
        <translation>Painel 90</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation>Conclua, por favor</translation>
    </message>
    <message>
        <source>Please repeat the question</source>
        <translation>Repita a pergunta, por favor</translation>
    </message>
    <message>
        <source>Please speak more slowly</source>
        <translation>Fale mais devagar, por favor</translation>
    </message>
    <message>
        <source>Please speak up</source>
        <translation>Fale mais alto, por favor</translation>
    </message>
    <message>
        <source>Please stop now</source>
        <translation>Pare agora, por favor</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Aguarde, por favor</translation>
    </message>
    <message>
        <source>Poster 3</source>
        <translation>Pôster 3</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projetor</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Ready to speak</source>
        <translation>Pode começar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>Shorten all talks to come a little</source>
        <translation>Encurtar um pouco as próximas palestras</translation>
    </message>
    <message>
        <source>Shorten the questions</source>
        <translation>Encurtar as perguntas</translation>
    </message>
    <message>
        <source>Slides are in</source>
        <translation>Slides entregues</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Soon over</source>
        <translation>Quase no fim</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Speaks by video</source>
        <translation>Fala por vídeo</translation>
    </message>
    <message>
        <source>Speech 5–7, counts up</source>
        <translation>Discurso 5–7, conta para cima</translation>
    </message>
    <message>
        <source>Story 12+8</source>
        <translation>Relato 12+8</translation>
    </message>
    <message>
        <source>Table topic 1–2, counts up</source>
        <translation>Tema improvisado 1–2, conta para cima</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Palestra</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>A sessão está encerrada.</translation>
    </message>
    <message>
        <source>The session is on time. Nothing needs to be made up.</source>
        <translation>A sessão está no horário. Não há nada a recuperar.</translation>
    </message>
    <message>
        <source>The session is too late to be made up. Look whether the right talk is running, and tell the lead.</source>
        <translation>A sessão está atrasada demais para recuperar. Veja se a palestra certa está correndo e avise a coordenação.</translation>
    </message>
    <message>
        <source>There is less time for questions</source>
        <translation>Sobra menos tempo para perguntas</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>O tempo acabou</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>goes last</source>
        <translation>fica por último</translation>
    </message>
    <message>
        <source>on stage</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>over</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por vir</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>{time} early</source>
        <translation>{time} adiantado</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de atraso</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
</context>
<context>
    <name>ClockScreen</name>
    <message>
        <source>All rooms</source>
        <translation>Todas as salas</translation>
    </message>
    <message>
        <source>Bring in the programme</source>
        <translation>Carregar o programa</translation>
    </message>
    <message>
        <source>Bring in the programme first; then every room has its clock.</source>
        <translation>Carregue primeiro o programa; depois cada sala terá o seu relógio.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Ainda não há programa</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are not used here. They are kept beside each person.</source>
        <translation>
            <numerusform>%Ln coluna não é usada aqui. Ela fica guardada junto a cada pessoa.</numerusform>
            <numerusform>%Ln colunas não são usadas aqui. Elas ficam guardadas junto a cada pessoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the names is missing: {column}. Choose it in the table to go on.</source>
        <translation>Falta uma parte dos nomes: {column}. Escolha a coluna na tabela para continuar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Key of the portal, if it signs its tickets</source>
        <translation>Chave do portal, se ele assina os ingressos</translation>
    </message>
    <message>
        <source>Money, diet and access needs come in, but are hidden here on purpose (•••).</source>
        <translation>Dinheiro, alimentação e necessidades de acesso entram, mas ficam ocultos aqui de propósito (•••).</translation>
    </message>
    <message>
        <source>No column holds a name yet. Choose it in the table to go on.</source>
        <translation>Nenhuma coluna tem o nome ainda. Escolha a coluna na tabela para continuar.</translation>
    </message>
    <message>
        <source>No days: every ticket is good for all days.</source>
        <translation>Sem dias: cada ingresso vale para todos os dias.</translation>
    </message>
    <message>
        <source>No e-mail: likely duplicates are harder to find.</source>
        <translation>Sem e-mail: é mais difícil achar possíveis duplicatas.</translation>
    </message>
    <message>
        <source>No state of the registration: everybody counts as confirmed.</source>
        <translation>Sem estado da inscrição: todas contam como confirmadas.</translation>
    </message>
    <message>
        <source>No text of the QR codes: tickets cannot be scanned.</source>
        <translation>Sem texto dos códigos QR: os ingressos não podem ser lidos.</translation>
    </message>
    <message>
        <source>No ticket codes: the desk makes its own, and people are found by name.</source>
        <translation>Sem códigos de ingresso: o balcão cria os seus, e a busca é por nome.</translation>
    </message>
    <message>
        <source>Nothing is missing for check-in and badges.</source>
        <translation>Não falta nada para o check-in e os crachás.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Only this sheet is read; not read: {names}.</source>
        <translation>Só esta planilha é lida; não lidas: {names}.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostrar o que mudaria</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>With it, forged tickets are told from real ones. Leave it empty to keep things as they are.</source>
        <translation>Com ela, ingressos falsos se distinguem dos autênticos. Deixe vazio para não mudar nada.</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>planilha {name}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>another address</source>
        <translation>outro endereço</translation>
    </message>
    <message>
        <source>one address</source>
        <translation>um endereço</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>o mesmo endereço</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask the lead for a chair</source>
        <translation>Peça uma moderação à coordenação</translation>
    </message>
    <message>
        <source>Ask the lead who speaks</source>
        <translation>Pergunte à coordenação quem fala</translation>
    </message>
    <message>
        <source>Close the sign-up</source>
        <translation>Fechar as inscrições</translation>
    </message>
    <message>
        <source>Find a larger room</source>
        <translation>Procurar uma sala maior</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Procurar uma sala</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Procurar um horário</translation>
    </message>
    <message>
        <source>Move the talk</source>
        <translation>Mover a palestra</translation>
    </message>
    <message>
        <source>Print the door sign again</source>
        <translation>Imprimir de novo o aviso da porta</translation>
    </message>
    <message>
        <source>Watch the door</source>
        <translation>Vigiar a porta</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{first} is outside the time of its session.</source>
        <translation>{first} está fora do horário da sua sessão.</translation>
    </message>
    <message>
        <source>{first} takes {count} minutes, but its session has {limit}.</source>
        <translation>{first} leva {count} minutos, mas a sua sessão tem {limit}.</translation>
    </message>
    <message>
        <source>{items} has no chair.</source>
        <translation>{items} não tem moderação.</translation>
    </message>
    <message>
        <source>{items} has no room yet.</source>
        <translation>{items} ainda não tem sala.</translation>
    </message>
    <message>
        <source>{items} has no speaker.</source>
        <translation>{items} não tem palestrante.</translation>
    </message>
    <message>
        <source>{items} is in a room nobody knows: {room}.</source>
        <translation>{items} está em uma sala desconhecida: {room}.</translation>
    </message>
    <message>
        <source>{items} is nearly full: {count} of {limit}.</source>
        <translation>{items} está quase cheia: {count} de {limit}.</translation>
    </message>
    <message>
        <source>{items} is outside the hours the building is open.</source>
        <translation>{items} está fora do horário do edifício.</translation>
    </message>
    <message>
        <source>{items} is to be interpreted into {detail}, but {room} has no channel for it.</source>
        <translation>{items} será interpretada para {detail}, mas {room} não tem canal para isso.</translation>
    </message>
    <message>
        <source>{items} needs a room with: {detail}. {room} has not.</source>
        <translation>{items} precisa de uma sala com: {detail}. {room} não tem.</translation>
    </message>
    <message>
        <source>{items} stands otherwise on what was printed: {room}.</source>
        <translation>{items} consta de outra forma no que foi impresso: {room}.</translation>
    </message>
    <message>
        <source>{items}: {count} people for {limit} seats in {room}.</source>
        <translation>{items}: {count} pessoas para {limit} lugares em {room}.</translation>
    </message>
    <message>
        <source>{items}: {count} signed up for {limit} seats.</source>
        <translation>{items}: {count} inscrições para {limit} lugares.</translation>
    </message>
    <message>
        <source>{people} has {count} minutes between {items}, but the way takes {limit}.</source>
        <translation>{people} tem {count} minutos entre {items}, mas o caminho leva {limit}.</translation>
    </message>
    <message>
        <source>{people} would be in two places at once: {items}.</source>
        <translation>{people} estaria em dois lugares ao mesmo tempo: {items}.</translation>
    </message>
    <message>
        <source>{room} has lost: {detail}. {items} needs it.</source>
        <translation>{room} já não tem: {detail}. {items} precisa disso.</translation>
    </message>
    <message>
        <source>{room} is closed then: {items}.</source>
        <translation>{room} está fechada nesse horário: {items}.</translation>
    </message>
    <message>
        <source>{room} is taken twice: {items}.</source>
        <translation>{room} está ocupada duas vezes: {items}.</translation>
    </message>
    <message>
        <source>{room} may hold {limit} people by the fire rules; {count} are in {items}.</source>
        <translation>{room} comporta {limit} pessoas pelas normas contra incêndio; há {count} em {items}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct this entry</source>
        <translation>Corrigir esta inscrição</translation>
    </message>
    <message>
        <source>Emptied, since the name is another. Type it again if needed.</source>
        <translation>Esvaziado porque o nome é outro. Digite de novo se precisar.</translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation>Idioma da interpretação</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>Nome para o crachá</translation>
    </message>
    <message>
        <source>No interpretation needed</source>
        <translation>Sem interpretação</translation>
    </message>
    <message>
        <source>Nothing is different yet. Correct something, or close this with Esc.</source>
        <translation>Nada mudou ainda. Corrija algo, ou feche com Esc.</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>No crachá</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organisation on the badge</source>
        <translation>Organização no crachá</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Como se escreve em letras latinas</translation>
    </message>
    <message>
        <source>The former name will be shown nowhere.</source>
        <translation>O nome anterior não aparecerá em lugar nenhum.</translation>
    </message>
    <message>
        <source>Ticket code of the guardian</source>
        <translation>Código do ingresso de responsável</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln dentro</numerusform>
            <numerusform>%Ln dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talks are in the report:</source>
        <translation>
            <numerusform>Há %Ln palestra no relatório:</numerusform>
            <numerusform>Há %Ln palestras no relatório:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Today’s backup could not be made. Everything is saved all the same. Free some space on this computer; it is tried again every minute.</source>
        <translation>A cópia de segurança de hoje não pôde ser feita. Mesmo assim, tudo está salvo. Libere espaço neste computador; a cada minuto se tenta de novo.</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>A desk works without network; what is to be sent goes to the portal by itself.</source>
        <translation>Um balcão funciona sem rede; o que falta enviar vai sozinho ao portal.</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tudo salvo</translation>
    </message>
    <message>
        <source>All saved on this computer</source>
        <translation>Tudo salvo neste computador</translation>
    </message>
    <message numerus="yes">
        <source>All saved on this computer · %Ln to send</source>
        <translation>
            <numerusform>Tudo salvo neste computador · %Ln a enviar</numerusform>
            <numerusform>Tudo salvo neste computador · %Ln a enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>Nada pode ser salvo</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensaio</translation>
    </message>
    <message numerus="yes">
        <source>Saved · %Ln to send</source>
        <translation>
            <numerusform>Salvo · %Ln a enviar</numerusform>
            <numerusform>Salvo · %Ln a enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>Tried again at {time}.</source>
        <translation>Nova tentativa: {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>badges waiting: %Ln</source>
        <translation>
            <numerusform>crachás em espera: %Ln</numerusform>
            <numerusform>crachás em espera: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{desk} – SMC Desk</source>
        <translation>{desk} – SMC Desk</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln people were brought in</source>
        <translation>
            <numerusform>%Ln pessoa foi carregada</numerusform>
            <numerusform>%Ln pessoas foram carregadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank rows, skipped</source>
        <translation>Linhas vazias, puladas</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>Carregar outro arquivo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Com mudanças</translation>
    </message>
    <message>
        <source>Decide pair by pair, or leave them for later: check-in works with both entries.</source>
        <translation>Decida par por par, ou deixe para depois: o check-in funciona com as duas inscrições.</translation>
    </message>
    <message>
        <source>Every check-in and every correction made at a desk is kept.</source>
        <translation>Cada check-in e cada correção feita em um balcão se conserva.</translation>
    </message>
    <message>
        <source>Go to check-in</source>
        <translation>Ir ao check-in</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Possíveis duplicatas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Not in the file: kept and marked</source>
        <translation>Fora do arquivo: ficam, com marca</translation>
    </message>
    <message>
        <source>Notes on fields</source>
        <translation>Notas sobre campos</translation>
    </message>
    <message>
        <source>Repeated rows, not taken: {rows}</source>
        <translation>Linhas repetidas, não usadas: {rows}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rows of the file, all counted</source>
        <translation>Linhas do arquivo, todas contadas</translation>
    </message>
    <message>
        <source>See every line again</source>
        <translation>Ver cada linha de novo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Signed tickets are checked with the new key.</source>
        <translation>Ingressos assinados são conferidos com a nova chave.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Palestrantes</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Palestras</translation>
    </message>
    <message>
        <source>The list is up to date</source>
        <translation>A lista está em dia</translation>
    </message>
    <message>
        <source>The programme is in</source>
        <translation>O programa está carregado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem mudanças</translation>
    </message>
    <message>
        <source>What people signed up for, came to, or what was timed is kept.</source>
        <translation>Tudo em que as pessoas se inscreveram ou estiveram, e o que foi cronometrado, é mantido.</translation>
    </message>
</context>
<context>
    <name>DoorCounts</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln dentro</numerusform>
            <numerusform>%Ln dentro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Already inside</source>
        <translation>Já está dentro</translation>
    </message>
    <message>
        <source>Already outside</source>
        <translation>Já está fora</translation>
    </message>
    <message>
        <source>Ask them to wait until the door opens.</source>
        <translation>Peça que espere até a porta abrir.</translation>
    </message>
    <message>
        <source>Ask them to wait; seats nobody has claimed are free soon after the start.</source>
        <translation>Peça que espere; os lugares que ninguém ocupa ficam livres logo após o início.</translation>
    </message>
    <message>
        <source>Badge no longer valid</source>
        <translation>O crachá não vale mais</translation>
    </message>
    <message>
        <source>Choose a room first</source>
        <translation>Escolha primeiro uma sala</translation>
    </message>
    <message>
        <source>Choose the room of this door above.</source>
        <translation>Escolha acima a sala desta porta.</translation>
    </message>
    <message>
        <source>Count heads with the keys instead.</source>
        <translation>Conte as pessoas com as teclas.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Every seat is taken</source>
        <translation>Todos os lugares ocupados</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>In, but not checked in today</source>
        <translation>Entrada, mas sem check-in hoje</translation>
    </message>
    <message>
        <source>Inside since {time}</source>
        <translation>Dentro desde as {time}</translation>
    </message>
    <message>
        <source>Let them in all the same</source>
        <translation>Deixar entrar mesmo assim</translation>
    </message>
    <message>
        <source>Let them in.</source>
        <translation>Deixe entrar.</translation>
    </message>
    <message>
        <source>Let them out.</source>
        <translation>Deixe sair.</translation>
    </message>
    <message>
        <source>Misread code</source>
        <translation>Código mal lido</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Quase cheia</translation>
    </message>
    <message>
        <source>Next: {title}. Its door opens at {time}.</source>
        <translation>Depois: {title}. A porta abre às {time}.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Não há sessão aqui</translation>
    </message>
    <message>
        <source>Nobody is scanned here</source>
        <translation>Ninguém é lido aqui</translation>
    </message>
    <message>
        <source>Nobody more may go in</source>
        <translation>Ninguém mais pode entrar</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Não é um ingresso</translation>
    </message>
    <message>
        <source>Not a ticket of ours</source>
        <translation>Não é um ingresso nosso</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Não admitido</translation>
    </message>
    <message>
        <source>Not signed up</source>
        <translation>Sem inscrição</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Na lista de espera</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Out, without having come in</source>
        <translation>Saída, sem ter entrado</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Leia de novo.</translation>
    </message>
    <message>
        <source>Seats free</source>
        <translation>Há lugares</translation>
    </message>
    <message>
        <source>Send them to the registration desk.</source>
        <translation>Envie ao balcão de registro.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>A sessão terminou</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Cedo demais</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconhecido</translation>
    </message>
    <message>
        <source>Who is where is being put on paper …</source>
        <translation>Está indo para o papel quem está onde …</translation>
    </message>
    <message>
        <source>Who is where: {path}. Print it from the window that opens.</source>
        <translation>Quem está onde: {path}. Imprima na janela que se abre.</translation>
    </message>
    <message>
        <source>{heads} of {seats}</source>
        <translation>{heads} de {seats}</translation>
    </message>
    <message>
        <source>{word}: {heads}. Send people on to {room}.</source>
        <translation>{word}: {heads}. Mande as pessoas para {room}.</translation>
    </message>
</context>
<context>
    <name>DoorsScreen</name>
    <message>
        <source>Bring in the programme</source>
        <translation>Carregar o programa</translation>
    </message>
    <message>
        <source>Bring in the programme first; then every room has its door.</source>
        <translation>Carregue primeiro o programa; depois cada sala terá a sua porta.</translation>
    </message>
    <message>
        <source>Door of</source>
        <translation>Porta de</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Uma pessoa a menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uma pessoa a mais</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Pronto para ler</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Scan a badge, or type its code</source>
        <translation>Leia um crachá ou digite o código</translation>
    </message>
    <message>
        <source>The session is the one this room has now.</source>
        <translation>A sessão é a que esta sala tem agora.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Ainda não há programa</translation>
    </message>
    <message>
        <source>Who is where, on paper</source>
        <translation>Quem está onde, no papel</translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message numerus="yes">
        <source>%Ln badges to look at first</source>
        <translation>
            <numerusform>%Ln crachá a conferir antes</numerusform>
            <numerusform>%Ln crachás a conferir antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the person. Correct the name there, then check again.</source>
        <translation>Enter abre a pessoa. Corrija o nome lá e confira de novo.</translation>
    </message>
</context>
<context>
    <name>DoubtsTable</name>
    <message>
        <source>Badges to look at first</source>
        <translation>Crachás a conferir antes</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Solte um arquivo aqui, ou escolha um</translation>
    </message>
    <message>
        <source>Let go, and the file is read</source>
        <translation>Solte, e o arquivo é lido</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>Nada é gravado antes de você ver o que mudaria.</translation>
    </message>
    <message>
        <source>The list of attendees: CSV or XLSX, as any portal or spreadsheet saves it.</source>
        <translation>A lista de participantes: CSV ou XLSX, como qualquer portal ou planilha salva.</translation>
    </message>
    <message>
        <source>The programme: JSON, XML, calendar (ICS), CSV or XLSX.</source>
        <translation>O programa: JSON, XML, calendário (ICS), CSV ou XLSX.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds SMC Desk’s data on this computer. What was saved stays saved. Close any other SMC Desk window, then try again.</source>
        <translation>Outro programa está usando os dados do SMC Desk neste computador. O que foi salvo continua salvo. Feche qualquer outra janela do SMC Desk e tente de novo.</translation>
    </message>
    <message>
        <source>Another program uses port {port} of this computer. Choose another number, such as 8087.</source>
        <translation>Outro programa usa a porta {port} deste computador. Escolha outro número, como 8087.</translation>
    </message>
    <message>
        <source>Choose why the person takes part.</source>
        <translation>Escolha por que a pessoa participa.</translation>
    </message>
    <message>
        <source>Headset {number} is already lent out. Take another one, or take this one back first.</source>
        <translation>O fone {number} já está emprestado. Pegue outro, ou receba este primeiro.</translation>
    </message>
    <message>
        <source>Headset {number} is not lent out. Read the number on it again.</source>
        <translation>O fone {number} não está emprestado. Leia o número outra vez.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing is left half done.</source>
        <translation>Foi interrompido, e nada ficou pela metade.</translation>
    </message>
    <message>
        <source>No column of this list is known to hold the names. Nothing was changed. Say which column it is, then go on.</source>
        <translation>Não se sabe que coluna desta lista tem os nomes. Nada mudou. Indique a coluna e continue.</translation>
    </message>
    <message>
        <source>Only a lead may do that. Nothing was changed. Call a lead.</source>
        <translation>Só a coordenação pode fazer isso. Nada mudou. Chame a coordenação.</translation>
    </message>
    <message>
        <source>Row {row} of {file} names no time of arrival. Nothing was played. Write it with its distance from UTC, such as 2026-04-30T08:15:00-05:00.</source>
        <translation>A linha {row} de {file} não diz a hora de chegada. Nada foi ensaiado. Escreva-a com a diferença em relação a UTC, como 2026-04-30T08:15:00-05:00.</translation>
    </message>
    <message>
        <source>SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved. Allow writing to {path}, then try again; until then, note arrivals on paper.</source>
        <translation>O SMC Desk não pode gravar em sua pasta, e nada mais pode ser salvo. O que foi salvo continua salvo. Permita gravar em {path} e tente de novo; até lá, anote as chegadas em papel.</translation>
    </message>
    <message>
        <source>SMC Desk’s data does not open with the key of this computer. Nothing is lost. Call a lead, who can open it with the passphrase.</source>
        <translation>Os dados do SMC Desk não abrem com a chave deste computador. Nada se perdeu. Chame a coordenação, que pode abrir com a frase secreta.</translation>
    </message>
    <message>
        <source>SMC Desk’s data is not where it was: {path}. Plug the drive in again or bring the folder back, then try again. Do not start a new list; call a lead if it stays away.</source>
        <translation>Os dados do SMC Desk não estão onde estavam: {path}. Conecte a unidade de novo ou devolva a pasta ao lugar e tente de novo. Não comece uma lista nova; chame a coordenação se não aparecerem.</translation>
    </message>
    <message>
        <source>SMC Desk’s data on this computer cannot be read properly. Delete nothing: it can often be repaired. Send people to another desk or note arrivals on paper, and call a lead.</source>
        <translation>Os dados do SMC Desk neste computador não podem ser lidos direito. Não apague nada: muitas vezes dá para consertar. Mande as pessoas a outro balcão ou anote as chegadas em papel, e chame a coordenação.</translation>
    </message>
    <message>
        <source>SMC Desk’s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer version on this computer.</source>
        <translation>Os dados do SMC Desk foram gravados por uma versão mais nova do SMC Desk. Nada se perdeu. Abra a versão mais nova neste computador.</translation>
    </message>
    <message>
        <source>Something went wrong inside SMC Desk. What was saved stays saved. Try it once more; if it happens again, close SMC Desk and start it anew.</source>
        <translation>Algo deu errado dentro do SMC Desk. O que foi salvo continua salvo. Tente mais uma vez; se acontecer de novo, feche o SMC Desk e abra outra vez.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so nothing more can be saved. What was saved stays saved. Free some space, then try again; until then, note arrivals on paper.</source>
        <translation>O disco deste computador está cheio, e nada mais pode ser salvo. O que foi salvo continua salvo. Libere espaço e tente de novo; até lá, anote as chegadas em papel.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The folder for badges cannot be written. The badges wait. Free some space or choose a printer in the settings.</source>
        <translation>Não é possível gravar na pasta de crachás. Os crachás esperam. Libere espaço ou escolha uma impressora nos ajustes.</translation>
    </message>
    <message>
        <source>The list on this desk changed in the meantime, so nothing was brought in. Read the file once more, then look at what will change.</source>
        <translation>A lista deste balcão mudou nesse meio-tempo, por isso nada foi carregado. Leia o arquivo outra vez e veja o que vai mudar.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed. Choose the file again.</source>
        <translation>O arquivo {path} não existe. Nada mudou. Escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>There is no second display. Connect one, then try again; this window stays as it is.</source>
        <translation>Não há segunda tela. Conecte uma e tente de novo; esta janela fica como está.</translation>
    </message>
    <message>
        <source>There is no symposium on this desk yet. Bring in the list of attendees first.</source>
        <translation>Ainda não há simpósio neste balcão. Carregue primeiro a lista de participantes.</translation>
    </message>
    <message>
        <source>There is nothing to undo: it was already taken back. Everything is saved.</source>
        <translation>Não há nada a desfazer: já foi desfeito. Tudo está salvo.</translation>
    </message>
    <message>
        <source>These two are one entry already. Nothing was changed. Choose another person.</source>
        <translation>As duas já são uma só inscrição. Nada mudou. Escolha outra pessoa.</translation>
    </message>
    <message>
        <source>This desk has worked for a symposium already, so it cannot join another one. Nothing was changed. Start SMC Desk with a new folder, then join.</source>
        <translation>Este balcão já trabalhou para um simpósio, por isso não pode entrar em outro. Nada mudou. Abra o SMC Desk com uma pasta nova e depois entre.</translation>
    </message>
    <message>
        <source>This desk may not do that. Nothing was changed. Send the person to the help desk.</source>
        <translation>Este balcão não pode fazer isso. Nada mudou. Peça que a pessoa vá ao balcão de ajuda.</translation>
    </message>
    <message>
        <source>This did not work. What was saved stays saved. Try it once more, or call a lead.</source>
        <translation>Isto não funcionou. O que foi salvo continua salvo. Tente mais uma vez, ou chame a coordenação.</translation>
    </message>
    <message>
        <source>This is not a ticket code. Read it from the ticket again, or search for the name.</source>
        <translation>Isto não é um código de ingresso. Leia do ingresso outra vez, ou busque o nome.</translation>
    </message>
    <message>
        <source>This is not a time of day. Type hours and minutes, such as 14:30.</source>
        <translation>Isto não é uma hora do dia. Digite horas e minutos, como 14:30.</translation>
    </message>
    <message>
        <source>This person is not on the list any more. Nothing was changed. Search for the name again.</source>
        <translation>Esta pessoa não está mais na lista. Nada mudou. Busque o nome de novo.</translation>
    </message>
    <message>
        <source>This was on another day and cannot be taken back any more. Nothing was changed. Tell a lead if it is wrong.</source>
        <translation>Isto foi em outro dia e não pode mais ser desfeito. Nada mudou. Avise a coordenação se estiver errado.</translation>
    </message>
    <message>
        <source>Type a reason in a few words; it is kept with what you do.</source>
        <translation>Digite um motivo em poucas palavras; ele fica guardado com o que você faz.</translation>
    </message>
    <message>
        <source>Type the name as it is to stand on the badge.</source>
        <translation>Digite o nome como deve ficar no crachá.</translation>
    </message>
    <message>
        <source>Type the passphrase; without it the data stays closed, and nothing is lost.</source>
        <translation>Digite a frase secreta; sem ela os dados ficam fechados, e nada se perde.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Export it again as CSV or XLSX, without a password.</source>
        <translation>{file} não pode ser lido. Nada mudou. Exporte de novo como CSV ou XLSX, sem senha.</translation>
    </message>
    <message>
        <source>{file} holds no arrivals to rehearse. Nothing was played. Choose a file with the columns arrived_at, scan_text and says.</source>
        <translation>{file} não contém chegadas para ensaiar. Nada foi ensaiado. Escolha um arquivo com as colunas arrived_at, scan_text e says.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed. Export the list again, then choose it once more.</source>
        <translation>{file} está vazio. Nada mudou. Exporte a lista de novo e escolha outra vez.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Nothing was changed. Save it without one, then choose it again.</source>
        <translation>{file} está protegido com senha. Nada mudou. Salve sem senha e escolha de novo.</translation>
    </message>
    <message>
        <source>{file} is not a file that desks exchange. Nothing was changed. Choose the one that was saved on the other desk.</source>
        <translation>{file} não é um arquivo de troca entre balcões. Nada mudou. Escolha o que foi salvo no outro balcão.</translation>
    </message>
    <message>
        <source>{file} is not a list of people. Nothing was changed. Export the list as CSV or XLSX and choose it.</source>
        <translation>{file} não é uma lista de pessoas. Nada mudou. Exporte a lista como CSV ou XLSX e escolha.</translation>
    </message>
    <message>
        <source>{file} is not a programme. Nothing was changed. Export the schedule as JSON, then choose it.</source>
        <translation>{file} não é um programa. Nada mudou. Exporte o programa como JSON e escolha.</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of people. Nothing was changed. Choose another file.</source>
        <translation>{file} é grande demais para ser uma lista de pessoas. Nada mudou. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written. What was saved in SMC Desk stays saved. Choose a folder you may write to.</source>
        <translation>Não é possível gravar em {path}. O que foi salvo no SMC Desk continua salvo. Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>{printer} did not take a badge. The badge is kept. Try again, or choose another printer in the settings.</source>
        <translation>{printer} não aceitou um crachá. O crachá fica guardado. Tente de novo, ou escolha outra impressora nos ajustes.</translation>
    </message>
    <message>
        <source>{printer} does not answer. The badges wait. Check that it is on and that its cable is in.</source>
        <translation>{printer} não responde. Os crachás esperam. Veja se está ligada e com o cabo conectado.</translation>
    </message>
    <message>
        <source>{printer} is not known to this computer any more. The badges wait. Connect it, or choose another printer in the settings.</source>
        <translation>Este computador não conhece mais {printer}. Os crachás esperam. Conecte a impressora, ou escolha outra nos ajustes.</translation>
    </message>
    <message>
        <source>{printer} is open. The badges wait until its cover is closed.</source>
        <translation>{printer} está aberta. Os crachás esperam até a tampa ser fechada.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. The badges wait until it is filled.</source>
        <translation>{printer} está sem papel. Os crachás esperam até que se coloque papel.</translation>
    </message>
    <message>
        <source>{printer} is stopped. The badges wait. Look at its display, then let it go on in the settings of this computer.</source>
        <translation>{printer} está parada. Os crachás esperam. Olhe o visor e retome a impressão nos ajustes deste computador.</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>As of {date} at {time}</source>
        <translation>Situação em {date} às {time}</translation>
    </message>
    <message>
        <source>Counted without a name: {count}</source>
        <translation>Contadas sem nome: {count}</translation>
    </message>
    <message>
        <source>In no room that is known</source>
        <translation>Em nenhuma sala conhecida</translation>
    </message>
    <message>
        <source>Inside in all: {count}</source>
        <translation>Dentro, no total: {count}</translation>
    </message>
    <message>
        <source>People here: {count}</source>
        <translation>Pessoas aqui: {count}</translation>
    </message>
    <message>
        <source>Tick everybody who is safe. Tell the fire brigade who is missing, and where.</source>
        <translation>Marque todas as pessoas que estão a salvo. Diga aos bombeiros quem falta e onde.</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>Quem está onde</translation>
    </message>
    <message>
        <source>last in {room}</source>
        <translation>última sala: {room}</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Everything fits, also for these people.</source>
        <translation>Tudo cabe, também para estas pessoas.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que conferir</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>As on the list, with commas between them; empty means all.</source>
        <translation>Como na lista, separados por vírgulas; vazio significa todos.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Everybody without a role</source>
        <translation>Quem não tem função</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>In a box of its own</source>
        <translation>Em uma caixa própria</translation>
    </message>
    <message>
        <source>In its box, across</source>
        <translation>Na caixa, horizontal</translation>
    </message>
    <message>
        <source>In its box, down</source>
        <translation>Na caixa, vertical</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Maior letra</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Linhas no máximo</translation>
    </message>
    <message>
        <source>May lie over others</source>
        <translation>Pode cobrir outros</translation>
    </message>
    <message>
        <source>On the badges of</source>
        <translation>Nos crachás de</translation>
    </message>
    <message>
        <source>Only for these ticket types</source>
        <translation>Só para estes tipos de ingresso</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Under: {what}</source>
        <translation>Abaixo de: {what}</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Avisar abaixo de</translation>
    </message>
    <message>
        <source>White above it</source>
        <translation>Espaço acima</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>No crachá</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>O próprio crachá</translation>
    </message>
    <message>
        <source>{what}, to be looked at</source>
        <translation>{what}, a conferir</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Arrivals, 5 min</source>
        <translation>Chegadas, 5 min</translation>
    </message>
    <message>
        <source>Badges waiting</source>
        <translation>Crachás em espera</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Check-in feito</translation>
    </message>
    <message>
        <source>Did these come out? {count}</source>
        <translation>Estes saíram? {count}</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>Pasta sem permissão</translation>
    </message>
    <message>
        <source>Headsets out: {count}</source>
        <translation>Fones emprestados: {count}</translation>
    </message>
    <message>
        <source>In: {count}</source>
        <translation>Dentro: {count}</translation>
    </message>
    <message>
        <source>Last 5 min: {count}</source>
        <translation>Últimos 5 min: {count}</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Sem papel</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>A impressora não responde</translation>
    </message>
    <message>
        <source>Printer not connected</source>
        <translation>Impressora desconectada</translation>
    </message>
    <message>
        <source>Printer open</source>
        <translation>Impressora aberta</translation>
    </message>
    <message>
        <source>Printer refused a badge</source>
        <translation>Um crachá foi recusado</translation>
    </message>
    <message>
        <source>Printer stopped</source>
        <translation>Impressora parada</translation>
    </message>
    <message>
        <source>Printing · {printer}</source>
        <translation>Imprimindo · {printer}</translation>
    </message>
    <message>
        <source>Ready · {printer}</source>
        <translation>Pronta · {printer}</translation>
    </message>
    <message>
        <source>This minute: {count}</source>
        <translation>Neste minuto: {count}</translation>
    </message>
    <message>
        <source>badges waiting: {count}</source>
        <translation>crachás em espera: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>{fault}; {printer} prints</source>
        <translation>{fault}; {printer} imprime</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A day begins and ends in different time zones.</source>
        <translation>Um dia começa e termina em fusos horários diferentes.</translation>
    </message>
    <message>
        <source>A group under one name may be in two places.</source>
        <translation>Um grupo com um só nome pode estar em dois lugares.</translation>
    </message>
    <message>
        <source>A length has three parts and can be read twice.</source>
        <translation>Uma duração tem três partes e pode ser lida de duas maneiras.</translation>
    </message>
    <message>
        <source>A line of the calendar has a wrong form.</source>
        <translation>Uma linha do calendário tem uma forma incorreta.</translation>
    </message>
    <message>
        <source>A link stands where the room should.</source>
        <translation>Há um link onde deveria estar a sala.</translation>
    </message>
    <message>
        <source>A number is made that stays the same next time.</source>
        <translation>É criado um número que continua o mesmo da próxima vez.</translation>
    </message>
    <message>
        <source>A room has nothing in it.</source>
        <translation>Uma sala não tem nada.</translation>
    </message>
    <message>
        <source>A text has signs of a web page in it.</source>
        <translation>Um texto contém sinais de página da web.</translation>
    </message>
    <message>
        <source>A time does not fit the time zone of the file.</source>
        <translation>Um horário não combina com o fuso horário do arquivo.</translation>
    </message>
    <message>
        <source>A time of day is written in an unusual way.</source>
        <translation>Um horário está escrito de forma incomum.</translation>
    </message>
    <message>
        <source>A title begins with a keyword.</source>
        <translation>Um título começa com uma palavra-chave.</translation>
    </message>
    <message>
        <source>An item goes on past midnight.</source>
        <translation>Um item continua depois da meia-noite.</translation>
    </message>
    <message>
        <source>An item has no lasting number of its own.</source>
        <translation>Um item não tem um número próprio e duradouro.</translation>
    </message>
    <message>
        <source>An item has no length.</source>
        <translation>Um item não tem duração.</translation>
    </message>
    <message>
        <source>An item has no start that can be read.</source>
        <translation>Um item não tem um início legível.</translation>
    </message>
    <message>
        <source>An item has two different starts.</source>
        <translation>Um item tem dois inícios diferentes.</translation>
    </message>
    <message>
        <source>An item is on another date than its day.</source>
        <translation>Um item está em outra data que o seu dia.</translation>
    </message>
    <message>
        <source>An item is outside the hours of its day.</source>
        <translation>Um item está fora do horário do seu dia.</translation>
    </message>
    <message>
        <source>An item names another room than it is listed in.</source>
        <translation>Um item indica outra sala que aquela em que está listado.</translation>
    </message>
    <message>
        <source>Both come in.</source>
        <translation>Os dois são carregados.</translation>
    </message>
    <message>
        <source>Choose the time zone of the place.</source>
        <translation>Escolha o fuso horário do lugar.</translation>
    </message>
    <message>
        <source>Correct it where the file comes from, or leave it out.</source>
        <translation>Corrija onde o arquivo foi feito ou deixe de fora.</translation>
    </message>
    <message>
        <source>It can be days, hours and minutes, or hours, minutes and seconds.</source>
        <translation>Podem ser dias, horas e minutos, ou horas, minutos e segundos.</translation>
    </message>
    <message>
        <source>It comes in as it is.</source>
        <translation>É carregado como está.</translation>
    </message>
    <message>
        <source>It is kept as the file has it.</source>
        <translation>É mantido como está no arquivo.</translation>
    </message>
    <message>
        <source>It is left out, because it is not planned yet.</source>
        <translation>Fica de fora, porque ainda não está programado.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Fica de fora.</translation>
    </message>
    <message>
        <source>It is not certain whether day or month comes first.</source>
        <translation>Não é certo se o dia ou o mês vem primeiro.</translation>
    </message>
    <message>
        <source>It is put into the usual form.</source>
        <translation>É posto na forma habitual.</translation>
    </message>
    <message>
        <source>It is read as hours, minutes and seconds.</source>
        <translation>É lido como horas, minutos e segundos.</translation>
    </message>
    <message>
        <source>It stays empty.</source>
        <translation>Fica vazio.</translation>
    </message>
    <message>
        <source>Items are listed outside of rooms.</source>
        <translation>Há itens listados fora das salas.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Length and end of an item do not fit.</source>
        <translation>A duração e o fim de um item não combinam.</translation>
    </message>
    <message>
        <source>Letters of a text are broken.</source>
        <translation>As letras de um texto estão quebradas.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Only the plain words come in.</source>
        <translation>Só as palavras são carregadas.</translation>
    </message>
    <message>
        <source>Read as hours, minutes and seconds</source>
        <translation>Ler como horas, minutos e segundos</translation>
    </message>
    <message>
        <source>Read the month first</source>
        <translation>Ler o mês primeiro</translation>
    </message>
    <message>
        <source>Read them as local times</source>
        <translation>Ler como horários locais</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>Reparar as letras</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>Several rooms are written as one.</source>
        <translation>Várias salas estão escritas como uma.</translation>
    </message>
    <message>
        <source>Somebody is in two places at once.</source>
        <translation>Alguém está em dois lugares ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Somebody is known by name only.</source>
        <translation>De alguém só se sabe o nome.</translation>
    </message>
    <message>
        <source>Something usual is not in the file.</source>
        <translation>Falta no arquivo algo habitual.</translation>
    </message>
    <message>
        <source>The calendar explains its time zone wrongly.</source>
        <translation>O calendário explica mal o seu fuso horário.</translation>
    </message>
    <message>
        <source>The clocks change during the symposium.</source>
        <translation>Os relógios mudam durante o simpósio.</translation>
    </message>
    <message>
        <source>The day is read first; the month can be.</source>
        <translation>O dia é lido primeiro; pode ser o mês.</translation>
    </message>
    <message>
        <source>The days are counted again.</source>
        <translation>Os dias são contados de novo.</translation>
    </message>
    <message>
        <source>The days named do not fit the days listed.</source>
        <translation>Os dias indicados não combinam com os listados.</translation>
    </message>
    <message>
        <source>The end is used.</source>
        <translation>O fim é usado.</translation>
    </message>
    <message>
        <source>The file has private things in it.</source>
        <translation>O arquivo contém coisas privadas.</translation>
    </message>
    <message>
        <source>The file has something nobody expects.</source>
        <translation>O arquivo tem algo que ninguém espera.</translation>
    </message>
    <message>
        <source>The file names a time zone nobody knows.</source>
        <translation>O arquivo indica um fuso horário desconhecido.</translation>
    </message>
    <message>
        <source>The file names no time zone.</source>
        <translation>O arquivo não indica o fuso horário.</translation>
    </message>
    <message>
        <source>The hours beside the times are used.</source>
        <translation>É usada a diferença escrita ao lado dos horários.</translation>
    </message>
    <message>
        <source>The item can be put into each of the rooms.</source>
        <translation>O item pode ser posto em cada uma das salas.</translation>
    </message>
    <message>
        <source>The keyword is used as the track.</source>
        <translation>A palavra-chave é usada como eixo.</translation>
    </message>
    <message>
        <source>The letters can be repaired.</source>
        <translation>As letras podem ser reparadas.</translation>
    </message>
    <message>
        <source>The name of the time zone is used.</source>
        <translation>É usado o nome do fuso horário.</translation>
    </message>
    <message>
        <source>The number of an item has an unusual form.</source>
        <translation>O número de um item tem uma forma incomum.</translation>
    </message>
    <message>
        <source>The programme lies inside something else.</source>
        <translation>O programa está dentro de outra coisa.</translation>
    </message>
    <message>
        <source>The room it is listed in is used.</source>
        <translation>É usada a sala em que está listado.</translation>
    </message>
    <message>
        <source>The short name has an unusual form.</source>
        <translation>O nome curto tem uma forma incomum.</translation>
    </message>
    <message>
        <source>The times can be read as local times.</source>
        <translation>Os horários podem ser lidos como locais.</translation>
    </message>
    <message>
        <source>The usual length is used.</source>
        <translation>É usada a duração habitual.</translation>
    </message>
    <message>
        <source>Times are marked as Greenwich time, but are likely local.</source>
        <translation>Os horários estão como hora de Greenwich, mas parecem locais.</translation>
    </message>
    <message>
        <source>Two items are in one room at once.</source>
        <translation>Dois itens estão em uma sala ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Two items have the same code.</source>
        <translation>Dois itens têm o mesmo código.</translation>
    </message>
    <message>
        <source>Two items have the same number.</source>
        <translation>Dois itens têm o mesmo número.</translation>
    </message>
    <message>
        <source>Two rooms have the same number.</source>
        <translation>Duas salas têm o mesmo número.</translation>
    </message>
    <message>
        <source>Use each of the rooms</source>
        <translation>Usar cada uma das salas</translation>
    </message>
    <message>
        <source>You chose this. It is kept for the next file from there.</source>
        <translation>Você escolheu isso. Fica guardado para o próximo arquivo dessa origem.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Find a place, an item or a text</source>
        <translation>Procurar um lugar, um item ou um texto</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Nothing in it is odd.</source>
        <translation>Não há nada estranho.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Desfazer esta escolha</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>O que é estranho</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde está</translation>
    </message>
    <message>
        <source>{name} is a group</source>
        <translation>{name} é um grupo</translation>
    </message>
    <message>
        <source>{name} is one person</source>
        <translation>{name} é uma só pessoa</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Badges of the group</source>
        <translation>Crachás do grupo</translation>
    </message>
    <message>
        <source>Collect for a group</source>
        <translation>Retirar para um grupo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message numerus="yes">
        <source>Hand these over: %n</source>
        <translation>
            <numerusform>Entregue estes: %n</numerusform>
            <numerusform>Entregue estes: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have their badge already: %n</source>
        <translation>
            <numerusform>Já têm seu crachá: %n</numerusform>
            <numerusform>Já têm seu crachá: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>May be on the list twice: look together.</source>
        <translation>Pode estar duas vezes na lista: vejam em conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>Must come themselves: %n</source>
        <translation>
            <numerusform>Precisam vir em pessoa: %n</numerusform>
            <numerusform>Precisam vir em pessoa: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On the waiting list: to the help desk.</source>
        <translation>Na lista de espera: ao balcão de ajuda.</translation>
    </message>
    <message>
        <source>Only the person before you is checked in now; the others when they come by.</source>
        <translation>Agora só a pessoa à sua frente faz check-in; as outras, quando passarem.</translation>
    </message>
    <message numerus="yes">
        <source>People in this order: %n</source>
        <translation>
            <numerusform>Pessoas neste pedido: %n</numerusform>
            <numerusform>Pessoas neste pedido: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>Imprimir os crachás</translation>
    </message>
    <message>
        <source>Something is to be settled at the help desk first.</source>
        <translation>Antes há algo a resolver no balcão de ajuda.</translation>
    </message>
    <message>
        <source>The ticket is cancelled: to the help desk.</source>
        <translation>O ingresso está cancelado: ao balcão de ajuda.</translation>
    </message>
    <message>
        <source>The ticket is for another day.</source>
        <translation>O ingresso é para outro dia.</translation>
    </message>
    <message>
        <source>There is a question which the desk asks first.</source>
        <translation>Há uma pergunta que o balcão faz antes.</translation>
    </message>
    <message>
        <source>Under 18, and the list names no guardian: to the help desk.</source>
        <translation>Menor de 18, e a lista não indica responsável: ao balcão de ajuda.</translation>
    </message>
    <message>
        <source>Under 18: comes with the guardian.</source>
        <translation>Menor de 18: vem com responsável.</translation>
    </message>
</context>
<context>
    <name>HeadsetPanel</name>
    <message>
        <source>Headset</source>
        <translation>Fone</translation>
    </message>
    <message>
        <source>Headset {number}</source>
        <translation>Fone {number}</translation>
    </message>
    <message>
        <source>Interpretation into {language}</source>
        <translation>Interpretação: {language}</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Emprestar</translation>
    </message>
    <message>
        <source>Lent to this person</source>
        <translation>Emprestado a esta pessoa</translation>
    </message>
    <message>
        <source>No document is ever taken as a pledge.</source>
        <translation>Nenhum documento fica retido como garantia.</translation>
    </message>
    <message>
        <source>Number on the headset</source>
        <translation>Número do fone</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Take headset {number} back</source>
        <translation>Receber o fone {number}</translation>
    </message>
    <message>
        <source>There is no interpretation into {language}. Tell the lead.</source>
        <translation>Não há interpretação: {language}. Avise a coordenação.</translation>
    </message>
    <message>
        <source>This code is of nobody on the list. Find the person by name.</source>
        <translation>Este código não é de ninguém da lista. Busque a pessoa pelo nome.</translation>
    </message>
    <message>
        <source>This is not a genuine ticket. Lend nothing on it; find the person by name.</source>
        <translation>Este ingresso não é autêntico. Não empreste nada com ele; busque a pessoa pelo nome.</translation>
    </message>
    <message>
        <source>Type the number which stands on the headset.</source>
        <translation>Digite o número que está no fone.</translation>
    </message>
</context>
<context>
    <name>HeadsetsPanel</name>
    <message>
        <source>Headset {number} is back. {name} had it.</source>
        <translation>O fone {number} voltou. Estava com {name}.</translation>
    </message>
    <message>
        <source>No headset is out.</source>
        <translation>Nenhum fone está emprestado.</translation>
    </message>
    <message>
        <source>Number on the headset</source>
        <translation>Número do fone</translation>
    </message>
    <message numerus="yes">
        <source>Still out: %n</source>
        <translation>
            <numerusform>Ainda emprestado: %n</numerusform>
            <numerusform>Ainda emprestados: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Take headsets back</source>
        <translation>Receber fones</translation>
    </message>
    <message>
        <source>Type or scan it. It does not matter who brings the headset.</source>
        <translation>Digite ou leia. Não importa quem traz o fone.</translation>
    </message>
    <message>
        <source>Type the number which stands on the headset.</source>
        <translation>Digite o número que está no fone.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>In {time}</source>
        <translation>Check-in {time}</translation>
    </message>
</context>
<context>
    <name>HitsCard</name>
    <message>
        <source>Did they mean …</source>
        <translation>Você quis dizer …</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Resultados: {count}</translation>
    </message>
    <message>
        <source>Nobody is found. Try another spelling, or only a part of the name.</source>
        <translation>Ninguém encontrado. Tente outra grafia, ou só uma parte do nome.</translation>
    </message>
    <message>
        <source>Some have the same name: compare the second lines.</source>
        <translation>Há pessoas com o mesmo nome: compare as segundas linhas.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to check in</source>
        <translation>↑ ↓ para escolher, Enter para fazer check-in</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>This computer has no keyring, so the key to this symposium is in a file: {path}. Copy that file to a safe place, apart from the data. Without it the data cannot be opened; with it, anybody can.</source>
        <translation>Este computador não tem chaveiro, por isso a chave deste simpósio está em um arquivo: {path}. Copie esse arquivo para um lugar seguro, separado dos dados. Sem ele os dados não abrem; com ele, qualquer pessoa consegue.</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>A list of people</source>
        <translation>Uma lista de pessoas</translation>
    </message>
    <message>
        <source>A programme</source>
        <translation>Um programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its columns do not tell for certain. In a list of people each row is a person, in a programme a talk.</source>
        <translation>As colunas não dizem com certeza. Em uma lista de pessoas cada linha é uma pessoa; em um programa, uma palestra.</translation>
    </message>
    <message>
        <source>What is in {file}?</source>
        <translation>O que há em {file}?</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Amharic</source>
        <translation>Amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Holandês</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Crioulo haitiano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hmong</source>
        <translation>Hmong</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaíli</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tâmil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandês</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
</context>
<context>
    <name>LayoutChooser</name>
    <message>
        <source>Badge layouts</source>
        <translation>Modelos de crachá</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change a copy</source>
        <translation>Alterar uma cópia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Layouts of your own lie in {folder}.</source>
        <translation>Seus próprios modelos ficam em {folder}.</translation>
    </message>
    <message>
        <source>Looked at with</source>
        <translation>Visto com</translation>
    </message>
    <message>
        <source>Nobody is on the list yet; these names are made up.</source>
        <translation>Ainda não há ninguém na lista; estes nomes são inventados.</translation>
    </message>
    <message>
        <source>Use this layout</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>{file} cannot be used as it is. Put these lines right, then come back to this page.</source>
        <translation>Não é possível usar {file} como está. Corrija estas linhas e volte a esta página.</translation>
    </message>
</context>
<context>
    <name>LayoutEditor</name>
    <message>
        <source>Go back without them</source>
        <translation>Voltar sem elas</translation>
    </message>
    <message>
        <source>It cannot be saved yet. Put right what is marked below; nothing is lost.</source>
        <translation>Ainda não é possível salvar. Corrija o que está marcado abaixo; nada se perde.</translation>
    </message>
    <message>
        <source>Save and go back</source>
        <translation>Salvar e voltar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>{name} has changes which are not saved yet.</source>
        <translation>{name} tem alterações que ainda não foram salvas.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} foi salvo.</translation>
    </message>
    <message>
        <source>{what} is removed.</source>
        <translation>{what}: removido.</translation>
    </message>
</context>
<context>
    <name>LayoutImport</name>
    <message>
        <source>A part of the file cannot be read. It is left out.</source>
        <translation>Uma parte do arquivo não pode ser lida. Ela fica de fora.</translation>
    </message>
    <message>
        <source>Slanted letters are upright now.</source>
        <translation>As letras inclinadas agora são retas.</translation>
    </message>
    <message>
        <source>The QR code held “{what}”. Here it holds the badge’s own code.</source>
        <translation>O código QR continha “{what}”. Aqui contém o código do próprio crachá.</translation>
    </message>
    <message>
        <source>The file does not say how large a badge is. {what} mm are taken; measure one.</source>
        <translation>O arquivo não diz o tamanho do crachá. Usam-se {what} mm; meça um.</translation>
    </message>
    <message>
        <source>The picture in the background is left out. Print on paper that has it already.</source>
        <translation>A imagem de fundo fica de fora. Imprima em papel que já a tenha.</translation>
    </message>
    <message>
        <source>The picture “{what}” is left out.</source>
        <translation>A imagem “{what}” fica de fora.</translation>
    </message>
    <message>
        <source>“{what}” is left out: a name is never split here.</source>
        <translation>“{what}” fica de fora: aqui um nome nunca é dividido.</translation>
    </message>
    <message>
        <source>“{what}” is left out: it has values among its words.</source>
        <translation>“{what}” fica de fora: tem valores entre as palavras.</translation>
    </message>
    <message>
        <source>“{what}” is left out: it never stands on a badge here.</source>
        <translation>“{what}” fica de fora: aqui nunca vai em um crachá.</translation>
    </message>
    <message>
        <source>“{what}” is left out: there is no field for it here.</source>
        <translation>“{what}” fica de fora: aqui não há campo para isso.</translation>
    </message>
    <message>
        <source>“{what}” lies over another field. Move one of them.</source>
        <translation>“{what}” está sobre outro campo. Mova um deles.</translation>
    </message>
    <message>
        <source>“{what}” was missing and is added. Move it where you want it.</source>
        <translation>“{what}” faltava e foi acrescentado. Mova para onde quiser.</translation>
    </message>
    <message>
        <source>“{what}” was there twice. Now it is there once.</source>
        <translation>“{what}” estava duas vezes. Agora está uma vez.</translation>
    </message>
    <message>
        <source>“{what}” was too small or beyond the edge. Look at its place.</source>
        <translation>“{what}” era pequeno demais ou passava da borda. Veja o lugar dele.</translation>
    </message>
    <message>
        <source>“{what}” was turned. Now it stands upright.</source>
        <translation>“{what}” estava girado. Agora está reto.</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Arabic or Hebrew name</source>
        <translation>Nome árabe ou hebraico</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Embaixo</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Em cima</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Não pode ser usado</translation>
    </message>
    <message>
        <source>Code in letters</source>
        <translation>Código em letras</translation>
    </message>
    <message>
        <source>Coloured band</source>
        <translation>Faixa colorida</translation>
    </message>
    <message>
        <source>Comes with SMC Desk</source>
        <translation>Vem com o SMC Desk</translation>
    </message>
    <message>
        <source>Full black</source>
        <translation>Preto pleno</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Half-way down</source>
        <translation>À meia altura</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>No meio</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azul-claro</translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>Linha {line}:</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nome mais longo</translation>
    </message>
    <message>
        <source>Longest organisation</source>
        <translation>Organização mais longa</translation>
    </message>
    <message>
        <source>Longest word</source>
        <translation>Palavra mais longa</translation>
    </message>
    <message>
        <source>Mark of a rehearsal</source>
        <translation>Marca de ensaio</translation>
    </message>
    <message>
        <source>Most roles</source>
        <translation>Mais funções</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nome em letras latinas</translation>
    </message>
    <message>
        <source>No field is called {given}. Possible: {wanted}.</source>
        <translation>Nenhum campo se chama {given}. Possível: {wanted}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing is called “{key}” here. Possible: {wanted}.</source>
        <translation>Nada se chama “{key}” aqui. Possível: {wanted}.</translation>
    </message>
    <message>
        <source>Of this symposium</source>
        <translation>Deste simpósio</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Photo choice</source>
        <translation>Escolha de fotos</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomes</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Single name</source>
        <translation>Um só nome</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation>Simpósio</translation>
    </message>
    <message>
        <source>The badges need {wanted} mm, but the sheet has {given} mm.</source>
        <translation>Os crachás precisam de {wanted} mm, mas a folha tem {given} mm.</translation>
    </message>
    <message>
        <source>The box of {what} is too small: it needs {wanted} mm.</source>
        <translation>A caixa de {what} é pequena demais: precisa de {wanted} mm.</translation>
    </message>
    <message>
        <source>The file cannot be read as text.</source>
        <translation>Não é possível ler o arquivo como texto.</translation>
    </message>
    <message>
        <source>The front has no mark of a rehearsal. Add it; only rehearsals print it.</source>
        <translation>A frente não tem a marca de ensaio. Adicione-a; só os ensaios a imprimem.</translation>
    </message>
    <message>
        <source>The front shows no name. Add it.</source>
        <translation>A frente não mostra o nome. Adicione-o.</translation>
    </message>
    <message>
        <source>The largest letters of {what} are smaller than the smallest ones.</source>
        <translation>A maior letra de {what} é menor que a menor.</translation>
    </message>
    <message>
        <source>The layout has no name. Type one at the top.</source>
        <translation>O modelo não tem nome. Digite um no alto.</translation>
    </message>
    <message>
        <source>The same as on the front</source>
        <translation>O mesmo que na frente</translation>
    </message>
    <message>
        <source>There is no QR code. Add it.</source>
        <translation>Não há código QR. Adicione-o.</translation>
    </message>
    <message>
        <source>There is no layout {given}.</source>
        <translation>Não há modelo {given}.</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Este campo</translation>
    </message>
    <message>
        <source>This is not written as TOML. Look at its quotes, brackets and equals signs.</source>
        <translation>Isto não está escrito em TOML. Confira aspas, colchetes e sinais de igual.</translation>
    </message>
    <message>
        <source>Where the script begins</source>
        <translation>Onde a escrita começa</translation>
    </message>
    <message>
        <source>Where the script ends</source>
        <translation>Onde a escrita termina</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Texto próprio</translation>
    </message>
    <message>
        <source>Your own words are empty. Type them, or remove the field.</source>
        <translation>Seu texto está vazio. Digite-o ou remova o campo.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>{file} cannot be used, so badges have the layout {name} meanwhile. {why}</source>
        <translation>Não é possível usar {file}; por enquanto os crachás têm o modelo {name}. {why}</translation>
    </message>
    <message>
        <source>{what} has no place. Give it a box of its own.</source>
        <translation>{what} não tem lugar. Dê-lhe uma caixa própria.</translation>
    </message>
    <message>
        <source>{what} is there twice. Remove one of them.</source>
        <translation>{what} aparece duas vezes. Remova um dos dois.</translation>
    </message>
    <message>
        <source>{what} lies {given} mm over {other}.</source>
        <translation>{what} cobre {given} mm de {other}.</translation>
    </message>
    <message>
        <source>{what} reaches {wanted} mm beyond the edge.</source>
        <translation>{what} passa {wanted} mm da borda.</translation>
    </message>
    <message>
        <source>{what} stands under something that is not here. Give it a box of its own.</source>
        <translation>{what} está abaixo de algo que não está aqui. Dê-lhe uma caixa própria.</translation>
    </message>
    <message>
        <source>{what}: {across} mm across, {down} mm down, {width} × {height} mm</source>
        <translation>{what}: {across} mm na horizontal, {down} mm na vertical, {width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>“{key}” cannot be {given}. Possible: {wanted}.</source>
        <translation>“{key}” não pode ser {given}. Possível: {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” is missing. Add a line for it.</source>
        <translation>Falta “{key}”. Adicione uma linha.</translation>
    </message>
</context>
<context>
    <name>LengthsCard</name>
    <message>
        <source>0 is for none. Talks that have begun stay as they are.</source>
        <translation>0 significa nenhum. As palestras que já começaram ficam como estão.</translation>
    </message>
    <message>
        <source>Change of speakers, in minutes</source>
        <translation>Troca de palestrantes, em minutos</translation>
    </message>
    <message>
        <source>First warning, minutes before the end</source>
        <translation>Primeiro aviso, minutos antes do fim</translation>
    </message>
    <message>
        <source>Last warning, minutes before the end</source>
        <translation>Último aviso, minutos antes do fim</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Length of the talks to come</source>
        <translation>Duração das palestras que faltam</translation>
    </message>
    <message>
        <source>Questions, in minutes</source>
        <translation>Perguntas, em minutos</translation>
    </message>
    <message>
        <source>Talk, in minutes</source>
        <translation>Palestra, em minutos</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estas</translation>
    </message>
</context>
<context>
    <name>LikelyList</name>
    <message>
        <source>In since {time}</source>
        <translation>Check-in {time}</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Desde {time}</translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Find a name, code or row</source>
        <translation>Buscar um nome, código ou linha</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar só</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>Column of your file</source>
        <translation>Coluna do seu arquivo</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Entra como</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeiros valores</translation>
    </message>
    <message>
        <source>Not used, but kept</source>
        <translation>Não usado, mas guardado</translation>
    </message>
    <message>
        <source>{dots} hidden on purpose</source>
        <translation>{dots} oculto de propósito</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of your file</source>
        <translation>Colunas do seu arquivo</translation>
    </message>
</context>
<context>
    <name>MeaningDelegate</name>
    <message>
        <source>Not used, but kept</source>
        <translation>Não usado, mas guardado</translation>
    </message>
    <message>
        <source>What {header} comes in as</source>
        <translation>Como {header} entra</translation>
    </message>
    <message>
        <source>{meaning} – now {header}</source>
        <translation>{meaning} – agora {header}</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>A group</source>
        <translation>É um grupo</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Outro detalhe</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Começa</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Coordenação de sessão</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Fire limit</source>
        <translation>Limite de incêndio</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Hours of the desk</source>
        <translation>Horário do balcão</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretação</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necessidades</translation>
    </message>
    <message>
        <source>Overflow room</source>
        <translation>Sala extra</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Inscrições</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Palestrantes</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Acontece</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Palestra</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eixo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>como previsto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Back to the programme</source>
        <translation>Voltar ao programa</translation>
    </message>
    <message>
        <source>Both compared</source>
        <translation>Os dois comparados</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln changes</source>
        <translation>
            <numerusform>Carregar %Ln mudança</numerusform>
            <numerusform>Carregar %Ln mudanças</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Procurar um título</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>It comes in as the file has it.</source>
        <translation>É carregado como está no arquivo.</translation>
    </message>
    <message>
        <source>It is marked as cancelled and kept: people came, signed up, or it was timed.</source>
        <translation>É marcado como cancelado e mantido: houve presença ou inscrições, ou foi cronometrado.</translation>
    </message>
    <message>
        <source>It is not in the file any more, and is taken off the programme.</source>
        <translation>Não está mais no arquivo e é retirado do programa.</translation>
    </message>
    <message>
        <source>It stays as it is on this desk.</source>
        <translation>Fica como está neste balcão.</translation>
    </message>
    <message>
        <source>Keep this desk’s</source>
        <translation>Manter o deste balcão</translation>
    </message>
    <message>
        <source>Keep this desk’s for all conflicts</source>
        <translation>Manter o deste balcão em todos os conflitos</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi gravado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %Ln conflicts stay as they are on this desk.</source>
        <translation>
            <numerusform>Nada foi gravado ainda. %Ln conflito fica como está neste balcão.</numerusform>
            <numerusform>Nada foi gravado ainda. %Ln conflitos ficam como estão neste balcão.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>Neste balcão</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Usar o do arquivo</translation>
    </message>
    <message>
        <source>Take the file’s for all conflicts</source>
        <translation>Usar o do arquivo em todos os conflitos</translation>
    </message>
    <message>
        <source>The programme of this desk is the same already. Nothing would change.</source>
        <translation>O programa deste balcão já é o mesmo. Nada mudaria.</translation>
    </message>
    <message>
        <source>This desk changed it too. What this desk has stays.</source>
        <translation>Este balcão também mudou isso. Fica o que este balcão tem.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que houve</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
    <message>
        <source>What the file says is taken.</source>
        <translation>É usado o que o arquivo diz.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>When last brought in</source>
        <translation>Na última carga</translation>
    </message>
    <message>
        <source>added</source>
        <translation>entram</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sem título</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>não está no arquivo</translation>
    </message>
    <message>
        <source>other room or time</source>
        <translation>outra sala ou horário</translation>
    </message>
    <message>
        <source>the file’s is taken</source>
        <translation>usa-se o do arquivo</translation>
    </message>
    <message>
        <source>this desk’s stays</source>
        <translation>fica o deste balcão</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>são atualizadas</translation>
    </message>
    <message>
        <source>you choose</source>
        <translation>você escolhe</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Dias do ingresso</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Uma pessoa ou duas?</translation>
    </message>
    <message>
        <source>One person: one entry stays, with the workshops and days of both and what is settled already. Both ticket codes lead to it, and a badge of the other entry is void.</source>
        <translation>Uma pessoa: fica uma inscrição, com as oficinas e os dias das duas e o que já está resolvido. Os dois códigos de ingresso levam a ela, e um crachá da outra inscrição fica anulado.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomes</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Como se escreve em letras latinas</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Duas pessoas</translation>
    </message>
    <message>
        <source>Two people: nothing changes, and nobody asks again.</source>
        <translation>Duas pessoas: nada muda, e ninguém pergunta de novo.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sem dado</translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <extracomment>What both entries have in common, such as &quot;Order: R00160&quot;</extracomment>
        <translation>{caption}: {value}</translation>
    </message>
</context>
<context>
    <name>MoreCard</name>
    <message>
        <source>Badge layouts</source>
        <translation>Modelos de crachá</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Lista em papel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Begins at</source>
        <translation>Começa às</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover para</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nada impede.</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>A character is wrong or missing. It begins with SMCC; eight follow, never 0, O, 1 or I.</source>
        <translation>Um caractere está errado ou falta. Começa com SMCC; seguem oito, nunca 0, O, 1 nem I.</translation>
    </message>
    <message>
        <source>As it stands on the certificate; then press Enter.</source>
        <translation>Como está no certificado; depois pressione Enter.</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Verificar o número</translation>
    </message>
    <message>
        <source>It is the one of {name}. Compare the name.</source>
        <translation>É o de {name}. Compare o nome.</translation>
    </message>
    <message>
        <source>No certificate of this symposium has this number.</source>
        <translation>Nenhum certificado deste simpósio tem este número.</translation>
    </message>
    <message>
        <source>Not a number of a certificate</source>
        <translation>Não é um número de certificado</translation>
    </message>
    <message>
        <source>Not one of ours</source>
        <translation>Não é um dos nossos</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Número do certificado</translation>
    </message>
    <message>
        <source>One of ours</source>
        <translation>Um dos nossos</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message numerus="yes">
        <source>%Ln badges lie on a sheet.</source>
        <translation>
            <numerusform>%Ln crachá cabe em uma folha.</numerusform>
            <numerusform>%Ln crachás cabem em uma folha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>No verso</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>O verso</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>O próprio crachá</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>A frente</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Work on</source>
        <translation>Trabalhar em</translation>
    </message>
</context>
<context>
    <name>PagedPeople</name>
    <message numerus="yes">
        <source>%n made</source>
        <comment>badges of one person</comment>
        <translation>
            <numerusform>%n feito</numerusform>
            <numerusform>%n feitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Crachá</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Por chegar</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>Check-in {time}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Ticket for</source>
        <translation>Ingresso para</translation>
    </message>
    <message>
        <source>To the help desk</source>
        <translation>Ao balcão de ajuda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>PagesCard</name>
    <message>
        <source>In a browser</source>
        <translation>Em um navegador</translation>
    </message>
    <message>
        <source>Phones, tablets and lobby screens on the same network can show the clocks. They can change nothing.</source>
        <translation>Telefones, tablets e telas do saguão na mesma rede podem mostrar os relógios. Não podem mudar nada.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Código QR do endereço</translation>
    </message>
    <message>
        <source>Scan the code, or type the address. Both need the same network as this desk.</source>
        <translation>Leia o código ou digite o endereço. Ambos precisam da mesma rede que este balcão.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ligar</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>List on paper</source>
        <translation>Lista em papel</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Printed on {date} at {time} · {count} people</source>
        <translation>Impressa em {date} às {time} · {count} pessoas</translation>
    </message>
    <message>
        <source>Tick who comes. By the first letter of the name as on the badge. Later scan the codes of those who are ticked, at the desk.</source>
        <translation>Marque quem chega. Pela primeira letra do nome do crachá. Depois leia no balcão os códigos de quem foi marcado.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Chair: {names}</source>
        <translation>Moderação: {names}</translation>
    </message>
    <message>
        <source>Day sheet of a room</source>
        <translation>Folha do dia de uma sala</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Placa de porta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necessidades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only for who looks after people’s needs. Do not leave it lying; destroy it afterwards.</source>
        <translation>Somente para quem cuida das necessidades das pessoas. Não a deixe à vista; destrua-a depois.</translation>
    </message>
    <message>
        <source>People signed up, with their needs</source>
        <translation>Pessoas inscritas, com suas necessidades</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Printed on {date} at {time}</source>
        <translation>Impresso em {date} às {time}</translation>
    </message>
    <message>
        <source>Questions end</source>
        <translation>Fim das perguntas</translation>
    </message>
    <message>
        <source>Sheet for the chair</source>
        <translation>Folha para a moderação</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Palestra</translation>
    </message>
    <message>
        <source>Talk ends</source>
        <translation>Fim da palestra</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avisar às</translation>
    </message>
    <message>
        <source>comes with an assistant</source>
        <translation>vem com assistente</translation>
    </message>
    <message>
        <source>documents for a screen reader</source>
        <translation>documentos para leitor de tela</translation>
    </message>
    <message>
        <source>front row</source>
        <translation>primeira fila</translation>
    </message>
    <message>
        <source>guide dog</source>
        <translation>cão-guia</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>letras grandes</translation>
    </message>
    <message>
        <source>quiet space</source>
        <translation>espaço tranquilo</translation>
    </message>
    <message>
        <source>room for breastfeeding</source>
        <translation>sala de amamentação</translation>
    </message>
    <message>
        <source>seat near the door</source>
        <translation>assento perto da porta</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>língua de sinais</translation>
    </message>
    <message>
        <source>{people}, for {seats} seats</source>
        <translation>{people}, para {seats} lugares</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln na lista</numerusform>
            <numerusform>%Ln na lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Carregar uma lista</translation>
    </message>
    <message>
        <source>Bring in the list of attendees first. A file from the portal will do.</source>
        <translation>Carregue primeiro a lista de participantes. Basta um arquivo do portal.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Por chegar</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Ainda não há ninguém na lista</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Type a name, an organisation or a code</source>
        <translation>Digite um nome, uma organização ou um código</translation>
    </message>
    <message>
        <source>Type fewer letters, or choose another part of the list. Nobody was taken off it.</source>
        <translation>Digite menos letras, ou escolha outra parte da lista. Ninguém saiu dela.</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>Sem crachá</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Affected: {sessions}. {people}</source>
        <translation>Afeta: {sessions}. {people}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No session and nobody is affected.</source>
        <translation>Não afeta nenhuma sessão nem ninguém.</translation>
    </message>
    <message>
        <source>fire limit {count}</source>
        <translation>limite de incêndio {count}</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>aro magnético</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interpretação</translation>
    </message>
    <message>
        <source>not {features}</source>
        <translation>sem: {features}</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projetor</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>sala tranquila</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>sem degraus</translation>
    </message>
    <message>
        <source>{heads} of {seats}</source>
        <translation>{heads} de {seats}</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sessão</numerusform>
            <numerusform>%Ln sessões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Large enough to be read from three metres. Print on A4, upright.</source>
        <translation>Legível a três metros. Imprima em A4, na vertical.</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Criar um PDF</translation>
    </message>
    <message>
        <source>Order, times and cues of every talk, with boxes for what really happened. For when the clock cannot be used.</source>
        <translation>Ordem, horários e avisos de cada palestra, com espaços para o que de fato aconteceu. Para quando o relógio não puder ser usado.</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>Imprimir papéis</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>O PDF está sendo criado.</translation>
    </message>
    <message>
        <source>The same for one session each, with room for notes.</source>
        <translation>O mesmo, uma por sessão, com espaço para notas.</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Qual papel</translation>
    </message>
    <message>
        <source>With what people need. Only for who looks after that: it names people’s health.</source>
        <translation>Com o que as pessoas precisam. Somente para quem cuida disso: trata da saúde das pessoas.</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>No, print again</source>
        <translation>Não, imprimir de novo</translation>
    </message>
    <message>
        <source>Print elsewhere</source>
        <translation>Imprimir em outra</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Ver quais</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Sim, todos</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <source>Every room on {day}</source>
        <translation>Todas as salas, {day}</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Todo o programa</translation>
    </message>
    <message>
        <source>There is nothing to print for that. Choose another paper or part.</source>
        <translation>Não há nada a imprimir para isso. Escolha outro papel ou outra parte.</translation>
    </message>
    <message>
        <source>This session: {title}</source>
        <translation>Esta sessão: {title}</translation>
    </message>
    <message>
        <source>chair-sheets.pdf</source>
        <translation>folhas-moderacao.pdf</translation>
    </message>
    <message>
        <source>day-sheets.pdf</source>
        <translation>folhas-do-dia.pdf</translation>
    </message>
    <message>
        <source>door-signs.pdf</source>
        <translation>placas.pdf</translation>
    </message>
    <message>
        <source>sign-ups.pdf</source>
        <translation>inscricoes.pdf</translation>
    </message>
    <message>
        <source>{papers}: print {file} at full size on A4.</source>
        <translation>{papers}: imprima {file} em tamanho real em A4.</translation>
    </message>
    <message>
        <source>{room} on {day}</source>
        <translation>{room}, {day}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Look whether the unsure ones came out, then answer below or at the top.</source>
        <translation>Veja se os duvidosos saíram e responda aqui ou no alto.</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>Nenhum crachá espera.</translation>
    </message>
    <message>
        <source>None is lost. They can be printed elsewhere meanwhile.</source>
        <translation>Nenhum se perde. Enquanto isso, podem ser impressos em outro lugar.</translation>
    </message>
    <message>
        <source>Print the waiting badges on</source>
        <translation>Imprimir os crachás em espera em</translation>
    </message>
    <message>
        <source>Print them there</source>
        <translation>Imprimir lá</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impressos</translation>
    </message>
    <message>
        <source>They are printed one after another, and none is lost.</source>
        <translation>São impressos um após o outro, e nenhum se perde.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>A badge is being printed. Try again in a moment.</source>
        <translation>Um crachá está sendo impresso. Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>Each badge takes one off.</source>
        <translation>Cada crachá usa uma.</translation>
    </message>
    <message>
        <source>Labels on the roll</source>
        <translation>Etiquetas no rolo</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>Nenhuma página de teste foi impressa.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sem contagem</translation>
    </message>
    <message>
        <source>Only few are left. Have a new roll ready.</source>
        <translation>Restam poucas. Tenha um rolo novo à mão.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de teste</translation>
    </message>
    <message>
        <source>The roll should be empty. Put a new one in, then type how many are on it.</source>
        <translation>O rolo deve estar vazio. Coloque um novo e digite quantas ele tem.</translation>
    </message>
    <message>
        <source>The test page is in the folder of PDF files.</source>
        <translation>A página de teste está na pasta de arquivos PDF.</translation>
    </message>
    <message>
        <source>The test page was sent. Look whether it is whole.</source>
        <translation>A página de teste foi enviada. Veja se saiu inteira.</translation>
    </message>
    <message>
        <source>Type how many are on a new roll; each badge takes one off.</source>
        <translation>Digite quantas há em um rolo novo; cada crachá usa uma.</translation>
    </message>
</context>
<context>
    <name>PrinterPart</name>
    <message>
        <source>The badges go to {printer} from now on.</source>
        <translation>Os crachás vão para {printer} a partir de agora.</translation>
    </message>
</context>
<context>
    <name>PrinterPicker</name>
    <message>
        <source>A badge is being printed. Try again in a moment.</source>
        <translation>Um crachá está sendo impresso. Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>A label printer on the network …</source>
        <translation>Uma impressora de etiquetas na rede …</translation>
    </message>
    <message>
        <source>Address of the label printer</source>
        <translation>Endereço da impressora de etiquetas</translation>
    </message>
    <message>
        <source>As its display or its configuration label says; press Enter.</source>
        <translation>Como diz a tela dela ou a etiqueta de configuração; pressione Enter.</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>Nenhuma página de teste foi impressa.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de teste</translation>
    </message>
    <message>
        <source>The test page is in the folder of PDF files.</source>
        <translation>A página de teste está na pasta de arquivos PDF.</translation>
    </message>
    <message>
        <source>The test page was sent. Look whether it is whole.</source>
        <translation>A página de teste foi enviada. Veja se saiu inteira.</translation>
    </message>
    <message>
        <source>This is no address. Type it as the printer says it, such as 192.168.1.40.</source>
        <translation>Isto não é um endereço. Digite como a impressora informa, por exemplo 192.168.1.40.</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (ausente agora)</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Badges the printer gave up: {count}. They are kept; print them again or leave them.</source>
        <translation>Crachás que a impressora abandonou: {count}. Estão guardados; imprima de novo ou deixe.</translation>
    </message>
    <message>
        <source>May or may not have been printed: {names}. Did they come out?</source>
        <translation>Talvez tenham sido impressos: {names}. Saíram?</translation>
    </message>
    <message>
        <source>The folder for badges cannot be written. {other} prints meanwhile. Free some space.</source>
        <translation>Não é possível gravar na pasta dos crachás. {other} imprime enquanto isso. Libere espaço.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{printer} did not take a badge. {other} prints meanwhile. The badge is kept.</source>
        <translation>{printer} não aceitou um crachá. {other} imprime enquanto isso. O crachá está guardado.</translation>
    </message>
    <message>
        <source>{printer} does not answer. {other} prints meanwhile. Check that it is on and that its cable is in.</source>
        <translation>{printer} não responde. {other} imprime enquanto isso. Veja se está ligada e com o cabo conectado.</translation>
    </message>
    <message>
        <source>{printer} is not known to this computer any more. {other} prints meanwhile. Connect it again.</source>
        <translation>Este computador não conhece mais {printer}. {other} imprime enquanto isso. Conecte-a de novo.</translation>
    </message>
    <message>
        <source>{printer} is open. {other} prints meanwhile. Close its cover.</source>
        <translation>{printer} está aberta. {other} imprime enquanto isso. Feche a tampa.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. {other} prints meanwhile. Fill it when there is time.</source>
        <translation>{printer} está sem papel. {other} imprime enquanto isso. Abasteça quando houver tempo.</translation>
    </message>
    <message>
        <source>{printer} is stopped. {other} prints meanwhile. Look at its display.</source>
        <translation>{printer} está parada. {other} imprime enquanto isso. Olhe a tela dela.</translation>
    </message>
</context>
<context>
    <name>PrintersForm</name>
    <message>
        <source>Badges which wait go to the printer chosen here.</source>
        <translation>Os crachás em espera vão à impressora escolhida aqui.</translation>
    </message>
    <message>
        <source>How the two go together</source>
        <translation>Como as duas trabalham juntas</translation>
    </message>
    <message>
        <source>It prints only while the first one has a fault</source>
        <translation>Só imprime enquanto a primeira tem uma falha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Segunda impressora</translation>
    </message>
    <message>
        <source>They share the badges: whichever is free prints</source>
        <translation>Dividem os crachás: imprime a que estiver livre</translation>
    </message>
</context>
<context>
    <name>PrintsCard</name>
    <message>
        <source>All lines are chosen at first; choose some with Ctrl or Shift to answer for them alone.</source>
        <translation>No início todas as linhas estão escolhidas; escolha algumas com Ctrl ou Shift para responder só por elas.</translation>
    </message>
    <message>
        <source>Did these come out?</source>
        <translation>Estes saíram?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>These were given up</source>
        <translation>Estes foram abandonados</translation>
    </message>
    <message>
        <source>They came out</source>
        <translation>Saíram</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumns</name>
    <message>
        <source>Begins</source>
        <translation>Começa</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Coordenação de sessão</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lasting number</source>
        <translation>Número duradouro</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Palestrantes</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Acontece</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eixo</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumnsPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the columns with the titles and with the beginnings to go on.</source>
        <translation>Escolha as colunas dos títulos e dos inícios para continuar.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Não está na lista</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Read the programme</source>
        <translation>Ler o programa</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>O que as colunas significam</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln resposta</numerusform>
            <numerusform>%Ln respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are to be chosen first.</source>
        <translation>
            <numerusform>Primeiro é preciso escolher %Ln coisa.</numerusform>
            <numerusform>Primeiro é preciso escolher %Ln coisas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Começa</translation>
    </message>
    <message>
        <source>Bring in this programme</source>
        <translation>Carregar este programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose afresh</source>
        <translation>Escolher de novo</translation>
    </message>
    <message>
        <source>Chosen for files from there: {choices}.</source>
        <translation>Escolhido para os arquivos dessa origem: {choices}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Find a session or a room</source>
        <translation>Buscar uma sessão ou uma sala</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostrar o que mudaria</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Palestrantes</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Palestras</translation>
    </message>
    <message>
        <source>The programme of the file</source>
        <translation>O programa do arquivo</translation>
    </message>
    <message>
        <source>There is no session in it.</source>
        <translation>Não há nenhuma sessão nele.</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>O que é estranho</translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>fuso horário {zone}</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Bring in the programme</source>
        <translation>Carregar o programa</translation>
    </message>
    <message>
        <source>Bring in the programme; then every room and every time is here.</source>
        <translation>Carregue o programa; então cada sala e cada horário estarão aqui.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the session that “{title}” is to swap rooms with.</source>
        <translation>Escolha a sessão com a qual “{title}” trocará de sala.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Ainda não há programa</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Grade de horários</translation>
    </message>
    <message>
        <source>Why is “{title}” cancelled? It stays in the programme, crossed out.</source>
        <translation>Por que “{title}” é cancelada? Fica no programa, riscada.</translation>
    </message>
</context>
<context>
    <name>ProgrammeWay</name>
    <message>
        <source>Bringing in the programme</source>
        <translation>Carregando o programa</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lendo {file}</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>O programa</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PronounsBox</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Common reasons</source>
        <translation>Motivos comuns</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Take back with it</source>
        <translation>Desfazer também</translation>
    </message>
    <message>
        <source>Type it, or choose with the arrow keys.</source>
        <translation>Digite, ou escolha com as setas.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A place is free</source>
        <translation>Há um lugar livre</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>Admitir com motivo</translation>
    </message>
    <message>
        <source>Came on another day than booked</source>
        <translation>Veio em outro dia que não o previsto</translation>
    </message>
    <message>
        <source>Cancelled by mistake</source>
        <translation>Foi cancelado por engano</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Vem, afinal</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Fica pendente de novo.</translation>
    </message>
    <message>
        <source>It is owed again. Give the money back, unless it was never taken.</source>
        <translation>Fica devido de novo. Devolva o dinheiro, se ele foi recebido.</translation>
    </message>
    <message>
        <source>It was somebody else</source>
        <translation>Era outra pessoa</translation>
    </message>
    <message>
        <source>It will be asked again.</source>
        <translation>Será perguntado de novo.</translation>
    </message>
    <message>
        <source>Nobody is on the list as their guardian.</source>
        <translation>Ninguém está na lista como responsável por esta pessoa.</translation>
    </message>
    <message>
        <source>Say why they are admitted all the same. The reason is kept.</source>
        <translation>Diga por que a pessoa é admitida mesmo assim. O motivo fica guardado.</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Foi lido por engano</translation>
    </message>
    <message>
        <source>Speaks or helps today</source>
        <translation>Fala ou ajuda hoje</translation>
    </message>
    <message>
        <source>The code of conduct, agreed to at {time}</source>
        <translation>O código de conduta, aceito às {time}</translation>
    </message>
    <message>
        <source>The guardian came along</source>
        <translation>Veio com responsável</translation>
    </message>
    <message>
        <source>The guardian was reached by phone</source>
        <translation>Responsável ao telefone</translation>
    </message>
    <message>
        <source>The ticket is not good for today.</source>
        <translation>O ingresso não vale para hoje.</translation>
    </message>
    <message>
        <source>The ticket was cancelled.</source>
        <translation>O ingresso foi cancelado.</translation>
    </message>
    <message>
        <source>There was no place for this person so far.</source>
        <translation>Até agora não havia lugar para esta pessoa.</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Desfazer check-in</translation>
    </message>
    <message>
        <source>What was settled at {time}</source>
        <translation>O que foi resolvido às {time}</translation>
    </message>
    <message>
        <source>What was settled with it stays so: tell the help desk, which can open it.</source>
        <translation>O que foi resolvido com ele continua assim: avise o balcão de ajuda, que pode reabrir.</translation>
    </message>
    <message>
        <source>{amount}, collected at {time}</source>
        <translation>{amount}, recebido às {time}</translation>
    </message>
    <message>
        <source>{name} will count as not here. The check-in is kept with your reason.</source>
        <translation>{name} contará como ausente. O check-in é guardado com o seu motivo.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Whoever is checked in stands here, the latest first.</source>
        <translation>Quem faz check-in aparece aqui, o mais recente primeiro.</translation>
    </message>
</context>
<context>
    <name>RemainingPage</name>
    <message numerus="yes">
        <source>%Ln badges remain to be printed</source>
        <translation>
            <numerusform>Falta imprimir %Ln crachá</numerusform>
            <numerusform>Faltam imprimir %Ln crachás</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>Imprimir o resto</translation>
    </message>
    <message>
        <source>Printing was stopped. Those before them are printed or wait in the printer; nobody gets a second.</source>
        <translation>A impressão foi parada. Os anteriores estão impressos ou esperam na impressora; ninguém recebe um segundo.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Gains {time}; the session then ends at {end}.</source>
        <translation>Ganha {time}; a sessão termina então às {end}.</translation>
    </message>
    <message>
        <source>It touches {rooms}: tell their chairs.</source>
        <translation>Afeta {rooms}: avise a moderação de lá.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Make up time</source>
        <translation>Recuperar tempo</translation>
    </message>
    <message>
        <source>Nothing of the rest can be made shorter.</source>
        <translation>Nada do que falta pode ser encurtado.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>No clock has been used yet, so the report is empty.</source>
        <translation>Nenhum relógio foi usado ainda; o relatório está vazio.</translation>
    </message>
    <message>
        <source>Planned and actual times of every talk so far, with pictures and advice for next year. A PDF to read, or CSV or JSON for other programs.</source>
        <translation>Horários previstos e reais de cada palestra até agora, com gráficos e conselhos para o próximo ano. Um PDF para ler, ou CSV ou JSON para outros programas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Relatório …</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>horarios</translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message>
        <source>In a few words (optional)</source>
        <translation>Em poucas palavras (opcional)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>Imprimir o crachá de novo</translation>
    </message>
    <message>
        <source>The former badge is void, also if it is found again.</source>
        <translation>O crachá anterior fica anulado, mesmo que seja achado.</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>O que houve com o crachá?</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Begins at {time}</source>
        <translation>Começa às {time}</translation>
    </message>
    <message>
        <source>No news for {time}</source>
        <translation>Sem notícias há {time}</translation>
    </message>
    <message>
        <source>Not started since {time}</source>
        <translation>Não começou desde as {time}</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Nada mais hoje</translation>
    </message>
    <message>
        <source>then {title}</source>
        <translation>depois: {title}</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Nothing is known that could fail here.</source>
        <translation>Não se conhece nada que possa falhar aqui.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>{feature}: out of order</source>
        <translation>{feature}: fora de serviço</translation>
    </message>
    <message>
        <source>{feature}: works again</source>
        <translation>{feature}: funciona de novo</translation>
    </message>
</context>
<context>
    <name>SamePersonPanel</name>
    <message>
        <source>Compare the two</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Nobody else is found. Try a part of the name, or the order or the code.</source>
        <translation>Ninguém mais foi encontrado. Tente uma parte do nome, o pedido ou o código.</translation>
    </message>
    <message>
        <source>Other name, order, e-mail or code</source>
        <translation>Outro nome, pedido, e-mail ou código</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>A mesma pessoa que …</translation>
    </message>
    <message>
        <source>The entry of</source>
        <translation>A inscrição de</translation>
    </message>
    <message>
        <source>Then ↓ and Enter: both entries are compared first.</source>
        <translation>Depois ↓ e Enter: primeiro as duas inscrições são comparadas.</translation>
    </message>
    <message>
        <source>Type who it is, then choose one of those who are found with ↓.</source>
        <translation>Digite quem é e escolha com ↓ uma das pessoas encontradas.</translation>
    </message>
    <message>
        <source>Who is found</source>
        <translation>Pessoas encontradas</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>Choose or type a message</source>
        <translation>Escolha ou digite uma mensagem</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Mensagem para quem fala</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On the clock: {text}</source>
        <translation>No relógio: {text}</translation>
    </message>
    <message>
        <source>Only for the report, not for the speaker</source>
        <translation>Só para o relatório, não para quem fala</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Pessoas na sala</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Choose one of these people with ↑ and ↓, then press Enter.</source>
        <translation>Escolha uma destas pessoas com ↑ e ↓ e tecle Enter.</translation>
    </message>
    <message>
        <source>Nobody of this name is on the list. Try a part of it, or register a walk-in with F7.</source>
        <translation>Ninguém com este nome está na lista. Tente uma parte do nome, ou inscreva a pessoa com F7.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Cancel it …</source>
        <translation>Cancelar …</translation>
    </message>
    <message>
        <source>Choose a session with the mouse or the arrow keys. Ctrl and arrows move it.</source>
        <translation>Escolha uma sessão com o mouse ou as setas. Ctrl e as setas a movem.</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Mover …</translation>
    </message>
    <message>
        <source>Nothing is wrong with the programme.</source>
        <translation>Não há problemas no programa.</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>Fixar aqui</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Rooms …</source>
        <translation>Salas …</translation>
    </message>
    <message>
        <source>Swap rooms …</source>
        <translation>Trocar salas …</translation>
    </message>
    <message>
        <source>Unpin it</source>
        <translation>Soltar</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>A badge comes out at the first check-in</source>
        <translation>O crachá sai no primeiro check-in</translation>
    </message>
    <message>
        <source>A second badge is never printed by itself.</source>
        <translation>Um segundo crachá nunca sai sozinho.</translation>
    </message>
    <message>
        <source>Another language is there when SMC Desk is next started.</source>
        <translation>O novo idioma aparece na próxima vez que o SMC Desk abrir.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este computador</translation>
    </message>
    <message>
        <source>As you call it among yourselves, such as North entrance.</source>
        <translation>Como vocês o chamam, por exemplo Entrada norte.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Crachás</translation>
    </message>
    <message>
        <source>Camera for scanning</source>
        <translation>Câmera para leitura</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>It reads codes beside the hand scanner.</source>
        <translation>Lê códigos além do leitor de mão.</translation>
    </message>
    <message>
        <source>Keep things still: nothing slides or flashes</source>
        <translation>Sem movimento: nada desliza nem pisca</translation>
    </message>
    <message>
        <source>Kept with everything done here; change them when somebody else takes over.</source>
        <translation>Guardadas com tudo o que se faz aqui; troque quando outra pessoa assumir.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nome deste balcão</translation>
    </message>
    <message>
        <source>No camera was found; the hand scanner needs none.</source>
        <translation>Nenhuma câmera encontrada; o leitor de mão não precisa dela.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Only when it is asked for</source>
        <translation>Só quando pedido</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>The help desk may settle what is open; only a lead may admit a minor without a guardian.</source>
        <translation>O balcão de ajuda pode resolver o que está em aberto; só a coordenação pode admitir menores sem responsável.</translation>
    </message>
    <message>
        <source>This computer plays no sound. Every answer is also seen by word, shape and colour.</source>
        <translation>Este computador não toca som. Cada resposta se vê também por palavra, forma e cor.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este balcão</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Testar o som</translation>
    </message>
    <message>
        <source>Who stands here</source>
        <translation>Quem atende aqui</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Suas iniciais</translation>
    </message>
    <message>
        <source>the camera chosen before</source>
        <translation>a câmera escolhida antes</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (ausente agora)</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>SettlePanel</name>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Fazer check-in</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Receber agora</translation>
    </message>
    <message>
        <source>How is it settled?</source>
        <translation>Como se resolve?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Left: {amount}</source>
        <translation>Falta: {amount}</translation>
    </message>
    <message>
        <source>Nobody is asked why.</source>
        <translation>Não se pergunta o motivo.</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>Nada a receber</translation>
    </message>
    <message>
        <source>Settle at the desk</source>
        <translation>Resolver no balcão</translation>
    </message>
    <message>
        <source>The amount below is paid at this desk.</source>
        <translation>O valor abaixo é pago neste balcão.</translation>
    </message>
    <message>
        <source>The list names no amount.</source>
        <translation>A lista não indica nenhum valor.</translation>
    </message>
    <message>
        <source>The person goes in now and comes back to the help desk.</source>
        <translation>A pessoa entra agora e volta ao balcão de ajuda.</translation>
    </message>
</context>
<context>
    <name>SheetCounts</name>
    <message numerus="yes">
        <source>%Ln papers are in one PDF</source>
        <translation>
            <numerusform>%Ln papel está em um PDF</numerusform>
            <numerusform>%Ln papéis estão em um PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people signed up</source>
        <translation>
            <numerusform>%Ln pessoa inscrita</numerusform>
            <numerusform>%Ln pessoas inscritas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Close a form, or empty the search field</source>
        <translation>Fechar um formulário, ou esvaziar a busca</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Finish a form</source>
        <translation>Concluir um formulário</translation>
    </message>
    <message>
        <source>Go on: admit, settle or compare, as the screen says</source>
        <translation>Continuar: admitir, resolver ou comparar, como diz a tela</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Em uma lista</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Mais que se pode fazer</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Próximo campo ou botão</translation>
    </message>
    <message>
        <source>Next person, also from the search field</source>
        <translation>Próxima pessoa, também a partir da busca</translation>
    </message>
    <message>
        <source>Open the chosen person</source>
        <translation>Abrir a pessoa escolhida</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Pessoa anterior</translation>
    </message>
    <message>
        <source>Print door signs and sheets of the programme</source>
        <translation>Imprimir avisos e folhas do programa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rooms, and what has failed in them</source>
        <translation>Salas e o que falhou nelas</translation>
    </message>
    <message>
        <source>Show the keys, or go back</source>
        <translation>Mostrar as teclas, ou voltar</translation>
    </message>
    <message>
        <source>Who is where, on paper</source>
        <translation>Quem está onde, no papel</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Blank row</source>
        <translation>Linha vazia</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Não é possível gravar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Alterado dos dois lados</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>Escolha primeiro</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Código repetido</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Não responde</translation>
    </message>
    <message>
        <source>Each has its own</source>
        <translation>Cada uma o seu</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Com dúvida</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>A conferir</translation>
    </message>
    <message>
        <source>Made harmless</source>
        <translation>Neutralizado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Não entendido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Sem papel</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Veja, por favor</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Refused a badge</source>
        <translation>Recusou um crachá</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Tidied</source>
        <translation>Arrumado</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
</context>
<context>
    <name>SpeakerWindow</name>
    <message>
        <source>Speaker’s clock</source>
        <translation>Relógio de quem fala</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {word}</source>
        <translation>Passo {number} de {count}: {word}</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>At the desk since {time}</source>
        <translation>No balcão desde as {time}</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Vem, afinal</translation>
    </message>
    <message>
        <source>Late: goes last</source>
        <translation>Atraso: fica por último</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mais sobre {name}</translation>
    </message>
    <message>
        <source>Not at the registration desk yet</source>
        <translation>Ainda não passou pelo balcão</translation>
    </message>
    <message>
        <source>Somebody else speaks …</source>
        <translation>Outra pessoa fala …</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>Trocar com</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Headset {number} is back.</source>
        <translation>O fone {number} voltou.</translation>
    </message>
    <message>
        <source>Headset {number} is lent out.</source>
        <translation>O fone {number} está emprestado.</translation>
    </message>
</context>
<context>
    <name>Timing report</name>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>For each talk the printed slot above, what really happened below. The number says how late the talk ended, in minutes and seconds; with a minus it was early.</source>
        <translation>Para cada palestra, em cima o horário impresso, embaixo o que aconteceu de fato. O número diz com quanto atraso ela terminou, em minutos e segundos; com um sinal de menos, terminou antes.</translation>
    </message>
    <message>
        <source>For next year’s programme</source>
        <translation>Para o programa do próximo ano</translation>
    </message>
    <message>
        <source>Four in five</source>
        <translation>Quatro em cinco</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>Metade</translation>
    </message>
    <message>
        <source>How much longer the talk itself took than printed: half of all talks, and four in five. The buffer is what four in five slots would have needed beyond their whole length.</source>
        <translation>Quanto tempo a mais a palestra levou do que o impresso: metade de todas, e quatro em cinco. A margem é o que quatro em cinco espaços teriam precisado além de toda a sua duração.</translation>
    </message>
    <message>
        <source>Minutes printed</source>
        <translation>Minutos impressos</translation>
    </message>
    <message>
        <source>No clock has been used yet.</source>
        <translation>Nenhum relógio foi usado ainda.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned and actual times</source>
        <translation>Horários previstos e reais</translation>
    </message>
    <message>
        <source>Questions used</source>
        <translation>Perguntas usadas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Palestras</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>conforme impresso</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não feita</translation>
    </message>
    <message>
        <source>{given} talks were given in {sessions} sessions; {missed} were not given.</source>
        <translation>Palestras feitas: {given}, em {sessions} sessões; não feitas: {missed}.</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>A badge printed so far is void. The ticket’s code stays the same.</source>
        <translation>Um crachá já impresso fica anulado. O código do ingresso continua o mesmo.</translation>
    </message>
    <message>
        <source>Name of the new holder</source>
        <translation>Nome de quem recebe</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pronomes (opcional)</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>The ticket of</source>
        <translation>O ingresso de</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Transfer the ticket</source>
        <translation>Transferir o ingresso</translation>
    </message>
</context>
<context>
    <name>TwinsPanel</name>
    <message>
        <source>Both codes will lead to one entry. This cannot be taken back.</source>
        <translation>Os dois códigos levarão a uma só inscrição. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>Both entries compared</source>
        <translation>As duas inscrições comparadas</translation>
    </message>
    <message>
        <source>Is it one person on the list twice? Look, then decide; nothing is merged by itself.</source>
        <translation>É uma pessoa duas vezes na lista? Olhe e decida; nada se une sozinho.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Possíveis duplicatas</translation>
    </message>
    <message numerus="yes">
        <source>Likely duplicates (%Ln)</source>
        <translation>
            <numerusform>Possíveis duplicatas (%Ln)</numerusform>
            <numerusform>Possíveis duplicatas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Uma inscrição</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>A outra inscrição</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Duas pessoas</translation>
    </message>
    <message>
        <source>Yes, one person</source>
        <translation>Sim, uma pessoa</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Sessions without a room</source>
        <translation>Sessões sem sala</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sem sala</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Already on the list? Then choose:</source>
        <translation>Já está na lista? Então escolha:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>An e-mail address has an @. Correct it, or empty the field.</source>
        <translation>Um e-mail tem um @. Corrija, ou esvazie o campo.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Escolha pelo menos um dia.</translation>
    </message>
    <message>
        <source>Choose, or type its first letters</source>
        <translation>Escolha, ou digite as primeiras letras</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Receber agora</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Dia {number}</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Dias do ingresso</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-mail (opcional)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>Nome para o crachá</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>Nada a receber</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organização (opcional)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pronomes (opcional)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrever</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Nova inscrição</translation>
    </message>
</context>
<context>
    <name>WhoseForm</name>
    <message>
        <source>All; or such as A-F</source>
        <translation>Todos; ou por exemplo A-F</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Qualquer função</translation>
    </message>
    <message>
        <source>Any ticket</source>
        <translation>Qualquer ingresso</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Coordenação de sessão</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Names that begin with</source>
        <translation>Nomes que começam com</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Só quem ainda não tem crachá</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Palestrantes</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Crachás de</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Academic</source>
        <translation>Área acadêmica</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Moderação</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Está danificado</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Dia {day}</translation>
    </message>
    <message>
        <source>Days {days}</source>
        <translation>Dias {days}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balcão</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>Não saiu</translation>
    </message>
    <message>
        <source>Going to the printer</source>
        <translation>A caminho da impressora</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>Entregue à impressora</translation>
    </message>
    <message>
        <source>Health professional</source>
        <translation>Profissional de saúde</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Balcão de ajuda</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Label printer {address}</source>
        <translation>Impressora de etiquetas {address}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Coordenação</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Experiência vivida</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Foi perdido</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unida</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Sem fotos</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Não impresso</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Na lista de espera</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Comitê</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>Photos: ask first</source>
        <translation>Fotos: perguntar antes</translation>
    </message>
    <message>
        <source>Photos: yes</source>
        <translation>Fotos: sim</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Imprensa</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Palestrante</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudante</translation>
    </message>
    <message>
        <source>The folder of PDF files</source>
        <translation>Pasta de arquivos PDF</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menor de 18</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Espera a impressora</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Nome errado</translation>
    </message>
    <message>
        <source>Wrong script</source>
        <translation>Escrita errada</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Drag a box, or move it with the arrow keys: Shift in larger steps, Ctrl for its size.</source>
        <translation>Arraste uma caixa ou mova-a com as setas: Shift em passos maiores, Ctrl para o tamanho.</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Mostrado com</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Um momento …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Parando …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} de {total} linhas</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Time zone of the place</source>
        <translation>Fuso horário do lugar</translation>
    </message>
    <message>
        <source>Type a city, such as Paris</source>
        <translation>Digite uma cidade, como Paris</translation>
    </message>
    <message>
        <source>Use this time zone</source>
        <translation>Usar este fuso horário</translation>
    </message>
</context>
</TS>
