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
        <source>A new badge prints</source>
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
        <source>Badge is void</source>
        <translation>Crachá anulado</translation>
    </message>
    <message>
        <source>Badge prints</source>
        <translation>Imprimindo</translation>
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
        <source>Guardian&apos;s ticket: {code}</source>
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
        <source>Their group&apos;s leader has the badge. If not, print it with F6.</source>
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
    <message numerus="yes">
        <source>%Ln badges may or may not have been printed. Did they come out?</source>
        <translation>
            <numerusform>%Ln crachá pode ter sido impresso, ou não. Ele saiu?</numerusform>
            <numerusform>%Ln crachás podem ter sido impressos, ou não. Eles saíram?</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Crachás</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>Não, imprimir de novo</translation>
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
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Sim, todos</translation>
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
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By order, groups together</source>
        <translation>Por pedido, grupos juntos</translation>
    </message>
    <message>
        <source>Everybody whose ticket is good</source>
        <translation>Todas as pessoas com ingresso válido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No font has {characters}: it would be blank</source>
        <translation>Nenhuma fonte tem {characters}: ficaria em branco</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Só quem ainda não tem crachá</translation>
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
        <source>Looking at every badge</source>
        <translation>Conferindo cada crachá</translation>
    </message>
    <message>
        <source>Making the badges</source>
        <translation>Fazendo os crachás</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Ainda não há ninguém na lista</translation>
    </message>
    <message>
        <source>The badges go to {printer} from now on.</source>
        <translation>Os crachás vão para {printer} a partir de agora.</translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>crachas.pdf</translation>
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
    <message>
        <source>Before the doors open</source>
        <translation>Antes de abrir as portas</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Conferir antes</translation>
    </message>
    <message>
        <source>Check them without paper, then make one PDF for any printer.</source>
        <translation>Confira sem papel e depois faça um PDF para qualquer impressora.</translation>
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
        <source>Print {file} at full size. These badges count as printed: check-in prints none again.</source>
        <translation>Imprima {file} em tamanho real. Estes crachás contam como impressos: o check-in não imprime outro.</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Ordem</translation>
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
        <source>Who has a badge gets the same one again; it stays valid.</source>
        <translation>Quem tem crachá recebe o mesmo de novo; ele continua valendo.</translation>
    </message>
    <message>
        <source>Whoever was printed already is left out.</source>
        <translation>Quem já tem crachá impresso fica de fora.</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Crachás de</translation>
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
        <source>Bringing in the programme</source>
        <translation>Carregando o programa</translation>
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
        <source>The programme</source>
        <translation>O programa</translation>
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
        <source>Another programme replaces it as a whole.</source>
        <translation>Outro programa o substitui por inteiro.</translation>
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
        <source>Return opens the person. Correct the name there, then check again.</source>
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
        <source>The programme: schedule.json.</source>
        <translation>O programa: schedule.json.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds SMC Desk&apos;s data on this computer. What was saved stays saved. Close any other SMC Desk window, then try again.</source>
        <translation>Outro programa está usando os dados do SMC Desk neste computador. O que foi salvo continua salvo. Feche qualquer outra janela do SMC Desk e tente de novo.</translation>
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
        <source>SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved. Allow writing to {path}, then try again; until then, note arrivals on paper.</source>
        <translation>O SMC Desk não pode gravar em sua pasta, e nada mais pode ser salvo. O que foi salvo continua salvo. Permita gravar em {path} e tente de novo; até lá, anote as chegadas em papel.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data does not open with the key of this computer. Nothing is lost. Call a lead, who can open it with the passphrase.</source>
        <translation>Os dados do SMC Desk não abrem com a chave deste computador. Nada se perdeu. Chame a coordenação, que pode abrir com a frase secreta.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data is not where it was: {path}. Plug the drive in again or bring the folder back, then try again. Do not start a new list; call a lead if it stays away.</source>
        <translation>Os dados do SMC Desk não estão onde estavam: {path}. Conecte a unidade de novo ou devolva a pasta ao lugar e tente de novo. Não comece uma lista nova; chame a coordenação se não aparecerem.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data on this computer cannot be read properly. Delete nothing: it can often be repaired. Send people to another desk or note arrivals on paper, and call a lead.</source>
        <translation>Os dados do SMC Desk neste computador não podem ser lidos direito. Não apague nada: muitas vezes dá para consertar. Mande as pessoas a outro balcão ou anote as chegadas em papel, e chame a coordenação.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer version on this computer.</source>
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
        <source>{file} is empty. Nothing was changed. Export the list again, then choose it once more.</source>
        <translation>{file} está vazio. Nada mudou. Exporte a lista de novo e escolha outra vez.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Nothing was changed. Save it without one, then choose it again.</source>
        <translation>{file} está protegido com senha. Nada mudou. Salve sem senha e escolha de novo.</translation>
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
    <name>LikelyList</name>
    <message>
        <source>In since {time}</source>
        <translation>Check-in {time}</translation>
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
        <source>One person: one entry stays, with the workshops and days of both and what is settled already. Both ticket codes lead to it, and a badge of the other entry is no longer valid.</source>
        <translation>Uma pessoa: fica uma inscrição, com as oficinas e os dias das duas e o que já está resolvido. Os dois códigos de ingresso levam a ela, e um crachá da outra inscrição não vale mais.</translation>
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
        <source>another address</source>
        <translation>outro endereço</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sem dado</translation>
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
    <name>PrinterCard</name>
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
        <source>Look whether the unsure ones came out, then answer the question at the top.</source>
        <translation>Veja se os incertos saíram e responda à pergunta no alto.</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>Nenhum crachá espera.</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>Nenhuma página de teste foi impressa.</translation>
    </message>
    <message>
        <source>None is lost. They can be printed elsewhere meanwhile.</source>
        <translation>Nenhum se perde. Enquanto isso, podem ser impressos em outro lugar.</translation>
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
        <source>They are printed one after another, and none is lost.</source>
        <translation>São impressos um após o outro, e nenhum se perde.</translation>
    </message>
    <message>
        <source>Type how many are on a new roll; each badge takes one off.</source>
        <translation>Digite quantas há em um rolo novo; cada crachá usa uma.</translation>
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
    <name>ProgrammePage</name>
    <message>
        <source>A programme</source>
        <translation>Um programa</translation>
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
        <source>It replaces {title}. Check-ins and badges stay as they are.</source>
        <translation>Ele substitui {title}. Check-ins e crachás ficam como estão.</translation>
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
        <source>Speakers</source>
        <translation>Palestrantes</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Palestras</translation>
    </message>
    <message>
        <source>There is no session in it.</source>
        <translation>Não há nenhuma sessão nele.</translation>
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
        <source>It was somebody else</source>
        <translation>Era outra pessoa</translation>
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
        <source>{name} will count as not here. The check-in stays on record with your reason.</source>
        <translation>{name} contará como ausente. O check-in fica registrado com o seu motivo.</translation>
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
        <source>The former badge is no longer valid, also if it is found again.</source>
        <translation>O crachá anterior não vale mais, mesmo que seja achado.</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>O que houve com o crachá?</translation>
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
        <source>Badges which wait go to the printer chosen here.</source>
        <translation>Os crachás em espera vão à impressora escolhida aqui.</translation>
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
        <source>Printer</source>
        <translation>Impressora</translation>
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
        <source>Show the keys, or go back</source>
        <translation>Mostrar as teclas, ou voltar</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Blank row</source>
        <translation>Linha vazia</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Não é possível gravar</translation>
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
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {word}</source>
        <translation>Passo {number} de {count}: {word}</translation>
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
    <name>TransferPanel</name>
    <message>
        <source>A badge printed so far is no longer valid. The ticket&apos;s code stays the same.</source>
        <translation>Um crachá já impresso não vale mais. O código do ingresso continua o mesmo.</translation>
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
    <name>WalkInPanel</name>
    <message>
        <source>Already on the list? Then choose:</source>
        <translation>Já está na lista? Então escolha:</translation>
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
        <source>Name for the badge</source>
        <translation>Nome para o crachá</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organização (opcional)</translation>
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
        <source>Not valid any more</source>
        <translation>Não vale mais</translation>
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
        <source>{done} of {total} badges</source>
        <translation>{done} de {total} crachás</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} de {total} linhas</translation>
    </message>
</context>
</TS>
