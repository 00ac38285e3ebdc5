<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Admit as is</source>
        <translation>Admitir tal cual</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>Admitir con motivo</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Cargar una lista</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Marcar llegada</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>Corregir nombre</translation>
    </message>
    <message>
        <source>Group pick-up</source>
        <translation>Recoger grupo</translation>
    </message>
    <message>
        <source>Guardian is here</source>
        <translation>Responsable aquí</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Auricular</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open their entry</source>
        <translation>Abrir su inscripción</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimir credencial</translation>
    </message>
    <message>
        <source>Print corrected badge</source>
        <translation>Imprimir corregida</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>La misma persona que …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Settle it here</source>
        <translation>Resolver aquí</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Sí, acepta</translation>
    </message>
    <message>
        <source>Transfer ticket</source>
        <translation>Traspasar boleto</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Anular llegada</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscribir</translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>1 minute less</source>
        <translation>1 minuto menos</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>1 minuto más</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Terminar la charla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Next: questions</source>
        <translation>Ahora: preguntas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start the talk</source>
        <translation>Empezar la charla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ActsMenu</name>
    <message>
        <source>Back to the talk before</source>
        <translation>Volver a la charla anterior</translation>
    </message>
    <message>
        <source>Begin this talk anew …</source>
        <translation>Empezar de nuevo esta charla …</translation>
    </message>
    <message>
        <source>Black out the speaker’s clock</source>
        <translation>Apagar el reloj de quien habla</translation>
    </message>
    <message>
        <source>End at a fixed time …</source>
        <translation>Terminar a una hora fija …</translation>
    </message>
    <message>
        <source>End the talk now</source>
        <translation>Terminar la charla ahora</translation>
    </message>
    <message>
        <source>Gong at each signal</source>
        <translation>Gong en cada señal</translation>
    </message>
    <message>
        <source>Hold the session: nothing counts</source>
        <translation>Detener la sesión: nada cuenta</translation>
    </message>
    <message>
        <source>It began some minutes ago</source>
        <translation>Empezó hace unos minutos</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Ya funciona</translation>
    </message>
    <message>
        <source>Length of the talks to come</source>
        <translation>Duración de las charlas que faltan</translation>
    </message>
    <message>
        <source>Own lengths …</source>
        <translation>Duraciones propias …</translation>
    </message>
    <message>
        <source>Show the speaker’s clock</source>
        <translation>Mostrar el reloj de quien habla</translation>
    </message>
    <message>
        <source>Somebody else chairs …</source>
        <translation>Modera otra persona …</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Algo no funciona</translation>
    </message>
    <message>
        <source>Test the gong</source>
        <translation>Probar el gong</translation>
    </message>
    <message>
        <source>When a talk runs over</source>
        <translation>Cuando una charla se alarga</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>In {currency}</source>
        <translation>En {currency}</translation>
    </message>
    <message>
        <source>Is it {one} or {other}? Type it with two decimals.</source>
        <translation>¿Es {one} o {other}? Escríbalo con dos decimales.</translation>
    </message>
    <message>
        <source>That is more than is left. Type {most} at most.</source>
        <translation>Es más de lo que queda. Escriba {most} como máximo.</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>Escriba un importe, por ejemplo {example}.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Hold a ticket before the scanner or the camera, or type a name below.</source>
        <translation>Ponga un boleto ante el escáner o la cámara, o escriba un nombre abajo.</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Todo listo para escanear</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A new badge is printing</source>
        <translation>Se imprime otra credencial</translation>
    </message>
    <message>
        <source>Admit nobody on this code. Type the name, or send them to the help desk.</source>
        <translation>No admita a nadie con este código. Escriba el nombre, o indique la mesa de ayuda.</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Ya había llegado</translation>
    </message>
    <message>
        <source>Also on the list: {who}</source>
        <translation>También en la lista: {who}</translation>
    </message>
    <message>
        <source>Ask for the badge. If it is lost, print it again with F6.</source>
        <translation>Pida la credencial. Si se perdió, imprima otra con F6.</translation>
    </message>
    <message>
        <source>Ask for the name and type it. If nobody is found, register a walk-in.</source>
        <translation>Pregunte el nombre y escríbalo. Si no aparece, inscriba a la persona.</translation>
    </message>
    <message>
        <source>Ask what happened. You may admit them with a reason.</source>
        <translation>Pregunte qué pasó. Puede admitir con un motivo.</translation>
    </message>
    <message>
        <source>Ask whether both entries are theirs, then compare the two with F8.</source>
        <translation>Pregunte si las dos son suyas y compárelas con F8.</translation>
    </message>
    <message>
        <source>Ask: code of conduct</source>
        <translation>Código de conducta</translation>
    </message>
    <message>
        <source>Ask: do you agree to the code of conduct? If so, press F8.</source>
        <translation>Pregunte: ¿acepta el código de conducta? Si es así, pulse F8.</translation>
    </message>
    <message>
        <source>Badge is outdated</source>
        <translation>Credencial desactualizada</translation>
    </message>
    <message>
        <source>Badge is printing</source>
        <translation>Se imprime</translation>
    </message>
    <message>
        <source>Badge is void</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>Credencial en espera</translation>
    </message>
    <message>
        <source>Bring in the list of attendees. Walk-ins can be registered at once.</source>
        <translation>Cargue la lista de asistentes. Ya puede inscribir a personas.</translation>
    </message>
    <message>
        <source>Check them in with F8 if they stand before you.</source>
        <translation>Marque su llegada con F8 si está ante usted.</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>Llegada: {time}</translation>
    </message>
    <message>
        <source>Checked in at {time} at {desk}</source>
        <translation>Llegada: {time}, en {desk}</translation>
    </message>
    <message>
        <source>Checked in at {time}, here at {desk}</source>
        <translation>Llegada: {time}, aquí en {desk}</translation>
    </message>
    <message>
        <source>Code read wrongly</source>
        <translation>Código mal leído</translation>
    </message>
    <message>
        <source>Do not admit them alone. Call a lead, who may admit them.</source>
        <translation>No admita sin responsable. Llame a coordinación.</translation>
    </message>
    <message>
        <source>Do not admit them: only the help desk may. Send them there.</source>
        <translation>Solo la mesa de ayuda puede admitir. Indíquele dónde está.</translation>
    </message>
    <message>
        <source>Explain it kindly, or admit them with a reason.</source>
        <translation>Explíquelo con amabilidad, o admita con un motivo.</translation>
    </message>
    <message>
        <source>Explain it kindly. Only the help desk may admit them.</source>
        <translation>Explíquelo con amabilidad. Solo la mesa de ayuda puede admitir.</translation>
    </message>
    <message>
        <source>Find out who is responsible for them, then give the reason.</source>
        <translation>Averigüe quién responde por esta persona y escriba el motivo.</translation>
    </message>
    <message>
        <source>Genuine, but not on the list</source>
        <translation>Auténtico, pero no está en la lista</translation>
    </message>
    <message>
        <source>Good for: {days}</source>
        <translation>Válido: {days}</translation>
    </message>
    <message>
        <source>Group pick-up</source>
        <translation>Recogida de grupo</translation>
    </message>
    <message>
        <source>Guardian needed</source>
        <translation>Falta su responsable</translation>
    </message>
    <message>
        <source>Guardian: {name}, ticket {code}</source>
        <translation>Responsable: {name}, boleto {code}</translation>
    </message>
    <message>
        <source>Guardian’s ticket: {code}</source>
        <translation>Boleto de su responsable: {code}</translation>
    </message>
    <message>
        <source>Hand over the badge as soon as it is printed.</source>
        <translation>Entregue la credencial en cuanto se imprima.</translation>
    </message>
    <message>
        <source>Hand over the badges in the order of the list.</source>
        <translation>Entregue las credenciales en el orden de la lista.</translation>
    </message>
    <message>
        <source>Hand over the new badge. The old one is void: keep it if you can.</source>
        <translation>Entregue la nueva. La anterior ya no vale: recójala si puede.</translation>
    </message>
    <message>
        <source>Hand over the prepared badge, or print one with F6.</source>
        <translation>Entregue la credencial preparada, o imprima una con F6.</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Tiene credencial</translation>
    </message>
    <message>
        <source>Keep this badge, it was replaced. Ask for the name, press F8.</source>
        <translation>Quédesela: ya hay otra. Pregunte el nombre y pulse F8.</translation>
    </message>
    <message>
        <source>Leader has the badge</source>
        <translation>La tiene su grupo</translation>
    </message>
    <message>
        <source>Let them in with the badge they have.</source>
        <translation>Déjele pasar con la credencial que tiene.</translation>
    </message>
    <message>
        <source>Let them in. Their badge prints when the printer works again.</source>
        <translation>Déjele pasar. Su credencial sale cuando la impresora funcione.</translation>
    </message>
    <message>
        <source>Look whether there is a place. If so, admit them with a reason.</source>
        <translation>Mire si hay lugar. Si lo hay, admita con un motivo.</translation>
    </message>
    <message>
        <source>Make sure that the guardian is here with them. Then press F8.</source>
        <translation>Si su responsable está presente, pulse F8.</translation>
    </message>
    <message>
        <source>New badge needed</source>
        <translation>Hace falta otra credencial</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Sin credencial</translation>
    </message>
    <message>
        <source>No guardian on the list</source>
        <translation>Sin responsable en la lista</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Aún no hay lista</translation>
    </message>
    <message>
        <source>Not a genuine ticket</source>
        <translation>El boleto no es auténtico</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>No es un boleto</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Aún no ha llegado</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>No es válido hoy</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se guardó nada</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>One thing first</source>
        <translation>Antes, una cosa</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Pedido {order}</translation>
    </message>
    <message>
        <source>Print the new badge with F6. Keep the old one if it is out.</source>
        <translation>Imprima la nueva con F6. Recoja la anterior si ya salió.</translation>
    </message>
    <message>
        <source>Read it once more, or choose the person in the list with ↓, Enter.</source>
        <translation>Léalo otra vez, o elija a la persona en la lista con ↓ y Enter.</translation>
    </message>
    <message>
        <source>Read the code from the ticket once more, or type the name.</source>
        <translation>Lea el código del boleto otra vez, o escriba el nombre.</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>¿Dos inscripciones?</translation>
    </message>
    <message>
        <source>Scan the code on the ticket itself, or type the name.</source>
        <translation>Escanee el código del boleto mismo, o escriba el nombre.</translation>
    </message>
    <message>
        <source>Send them kindly to the help desk, which may admit them.</source>
        <translation>Indíquele con amabilidad la mesa de ayuda, que puede admitir.</translation>
    </message>
    <message>
        <source>Send them to the help desk, which may give them a place.</source>
        <translation>Indíquele la mesa de ayuda, que puede darle un lugar.</translation>
    </message>
    <message>
        <source>Settle what is open with F8. The badge prints at once.</source>
        <translation>Resuelva lo pendiente con F8. Luego sale la credencial.</translation>
    </message>
    <message>
        <source>The answer to this ticket is on its way. Do not scan it again.</source>
        <translation>La respuesta a este boleto está en camino. No lo escanee otra vez.</translation>
    </message>
    <message>
        <source>The list may be older than this ticket. Type the name, or register them.</source>
        <translation>La lista puede ser anterior a este boleto. Escriba el nombre, o inscriba a la persona.</translation>
    </message>
    <message>
        <source>Their group’s leader has the badge. If not, print it with F6.</source>
        <translation>La credencial la tiene su grupo. Si no, imprímala con F6.</translation>
    </message>
    <message>
        <source>They have their badge already. Let them in.</source>
        <translation>Ya tiene su credencial. Déjele pasar.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Boleto cancelado</translation>
    </message>
    <message>
        <source>Ticket {code}</source>
        <translation>Boleto {code}</translation>
    </message>
    <message>
        <source>Today: after the symposium</source>
        <translation>Hoy: después del simposio</translation>
    </message>
    <message>
        <source>Today: before the symposium</source>
        <translation>Hoy: antes del simposio</translation>
    </message>
    <message>
        <source>Today: day {day}</source>
        <translation>Hoy: día {day}</translation>
    </message>
    <message>
        <source>Today: the evening before</source>
        <translation>Hoy: la víspera</translation>
    </message>
    <message>
        <source>Transferred {time}</source>
        <translation>Traspaso: {time}</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>¡Adelante!</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Welcome, with the group</source>
        <translation>Adelante, con su grupo</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase of this symposium:</source>
        <translation>Frase de acceso de este simposio:</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
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
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>BadgeCanvas</name>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
</context>
<context>
    <name>BadgeLayoutsScreen</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Badge layouts</source>
        <translation>Diseños de credencial</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>From pretix …</source>
        <translation>De pretix …</translation>
    </message>
    <message>
        <source>From the next badge on, all badges have the layout {name}.</source>
        <translation>Desde la próxima credencial, todas tienen el diseño {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} está de vuelta.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} se borró.</translation>
    </message>
    <message>
        <source>{name} is in use. Use another layout first, then delete this one.</source>
        <translation>{name} está en uso. Use antes otro diseño y borre después este.</translation>
    </message>
    <message>
        <source>{name} was brought in.</source>
        <translation>Se cargó {name}.</translation>
    </message>
    <message>
        <source>{name}, ours</source>
        <translation>{name}, nuestro</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>A line below the name is cut off</source>
        <translation>Una línea bajo el nombre queda cortada</translation>
    </message>
    <message>
        <source>All badges at once</source>
        <translation>Todas las credenciales a la vez</translation>
    </message>
    <message>
        <source>Another badge reads the same</source>
        <translation>Otra credencial dice lo mismo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By order, groups together</source>
        <translation>Por pedido, grupos juntos</translation>
    </message>
    <message>
        <source>Look at these prints</source>
        <translation>Revise estas impresiones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Neither a role nor a category is given</source>
        <translation>No se indica ni función ni categoría</translation>
    </message>
    <message>
        <source>No font has {characters}: it would be blank</source>
        <translation>Ningún tipo de letra tiene {characters}: quedaría en blanco</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>The name does not fit, even in small letters</source>
        <translation>El nombre no cabe, ni en letra pequeña</translation>
    </message>
    <message>
        <source>The name is broken in the middle of a word</source>
        <translation>El nombre se parte en medio de una palabra</translation>
    </message>
    <message>
        <source>The name only fits in small letters</source>
        <translation>El nombre solo cabe en letra pequeña</translation>
    </message>
    <message>
        <source>There is no name to print</source>
        <translation>No hay nombre que imprimir</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>{characters} is left out</source>
        <translation>{characters} se deja fuera</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Bring in a list</source>
        <translation>Cargar una lista</translation>
    </message>
    <message>
        <source>Bring in the list of attendees first; then all badges can be made at once.</source>
        <translation>Cargue primero la lista de asistentes; después se pueden hacer todas las credenciales a la vez.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Aún no hay nadie en la lista</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Quitar aviso</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>%Ln badges are in one PDF</source>
        <translation>
            <numerusform>%Ln credencial está en un PDF</numerusform>
            <numerusform>%Ln credenciales están en un PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badges went to the printer</source>
        <translation>
            <numerusform>%Ln credencial fue a la impresora</numerusform>
            <numerusform>%Ln credenciales fueron a la impresora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list for paper</source>
        <translation>
            <numerusform>%Ln persona está en la lista en papel</numerusform>
            <numerusform>%Ln personas están en la lista en papel</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Antes de abrir las puertas</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Revisar antes</translation>
    </message>
    <message>
        <source>Check them without paper, then make one PDF for any printer: who has a badge gets the same one again. Or print here, which leaves out who has one.</source>
        <translation>Revíselas sin papel y haga un PDF para cualquier impresora: quien ya tiene credencial recibe la misma. O imprima aquí, sin quienes ya tienen una.</translation>
    </message>
    <message>
        <source>Choose other people above.</source>
        <translation>Elija a otras personas arriba.</translation>
    </message>
    <message>
        <source>Every name fits, and no letter is missing. The badges can be made.</source>
        <translation>Todos los nombres caben y no falta ninguna letra. Las credenciales se pueden hacer.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Hacer un PDF</translation>
    </message>
    <message>
        <source>Nobody to make a badge for</source>
        <translation>No hay de quién hacer una credencial</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again whenever you like.</source>
        <translation>No se cambió nada. Revise otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Imprimirlas</translation>
    </message>
    <message>
        <source>Print {file} at full size. These badges count as printed: check-in prints none again.</source>
        <translation>Imprima {file} a tamaño completo. Estas credenciales cuentan como impresas: con la llegada no se imprime otra.</translation>
    </message>
    <message>
        <source>Print {file} on A4. Tick who comes; later scan the codes of those who are ticked, at the desk.</source>
        <translation>Imprima {file} en A4. Marque a quien llega; después escanee en la mesa los códigos de las personas marcadas.</translation>
    </message>
    <message>
        <source>Printing the badges</source>
        <translation>Imprimiendo las credenciales</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The last ones are on their way. Nobody of these gets a second at check-in.</source>
        <translation>Las últimas están en camino. Ninguna de estas personas recibe una segunda a su llegada.</translation>
    </message>
    <message>
        <source>There is no PDF. Make it again whenever you like.</source>
        <translation>No hay PDF. Hágalo otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>Whoever was printed already is left out.</source>
        <translation>Quien ya tiene la suya impresa se deja fuera.</translation>
    </message>
</context>
<context>
    <name>BatchPart</name>
    <message>
        <source>Looking at every badge</source>
        <translation>Revisando cada credencial</translation>
    </message>
    <message>
        <source>Making the badges</source>
        <translation>Haciendo las credenciales</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>Haciendo la lista</translation>
    </message>
    <message>
        <source>attendees.pdf</source>
        <translation>asistentes.pdf</translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>credenciales.pdf</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Necesidades de acceso</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Importe debido</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Importe pagado</translation>
    </message>
    <message>
        <source>Anything left to settle</source>
        <translation>Algo por resolver</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Fecha de cambio</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>Llegada: {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>Código de conducta</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Se carga como</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Días del boleto</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Fee tier</source>
        <translation>Nivel de cuota</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres de pila</translation>
    </message>
    <message>
        <source>Guardian’s ticket code</source>
        <translation>Código del boleto de su responsable</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Language at the desk</source>
        <translation>Idioma en la mesa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nombre en letras latinas</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Nombre en su propia escritura</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nombre en la credencial</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Nombre en el certificado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not in today</source>
        <translation>Hoy no ha llegado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Una inscripción</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisation on the badge</source>
        <translation>Organización en la credencial</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Otras columnas</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>La otra inscripción</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>Permiso de fotos</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Lugar en el pedido</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profesión</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Fecha de inscripción</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>Estado del pago</translation>
    </message>
    <message>
        <source>State of the registration</source>
        <translation>Estado de la inscripción</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>Texto del código QR</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Igual en ambas</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código del boleto</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de boleto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Which name comes first</source>
        <translation>Qué nombre va primero</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Toda la fila</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
    <message>
        <source>Workshops, waiting list</source>
        <translation>Talleres, lista de espera</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, but later</source>
        <translation>Sí, más tarde</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>kept beside the entry</source>
        <translation>guardado junto a la inscripción</translation>
    </message>
    <message>
        <source>kept, not shown at a desk</source>
        <translation>guardadas, no se muestran en la mesa</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>queda vacío</translation>
    </message>
    <message>
        <source>the missing cells stay empty</source>
        <translation>las celdas que faltan quedan vacías</translation>
    </message>
    <message>
        <source>this row is not taken, the first one is</source>
        <translation>esta fila no se toma, la primera sí</translation>
    </message>
    <message>
        <source>{text} (looks the same, written in another way)</source>
        <translation>{text} (se ve igual, escrito de otra forma)</translation>
    </message>
</context>
<context>
    <name>BringInScreen</name>
    <message numerus="yes">
        <source>%Ln people of this desk are not in the file. Is it the right one?</source>
        <translation>
            <numerusform>%Ln persona de esta mesa no está en el archivo. ¿Es el archivo correcto?</numerusform>
            <numerusform>%Ln personas de esta mesa no están en el archivo. ¿Es el archivo correcto?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %Ln people</source>
        <translation>
            <numerusform>Cargando %Ln persona</numerusform>
            <numerusform>Cargando %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln rows with the list</source>
        <translation>
            <numerusform>Comparando %Ln fila con la lista</numerusform>
            <numerusform>Comparando %Ln filas con la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Drop one file at a time. Nothing was read.</source>
        <translation>Suelte un solo archivo a la vez. No se leyó nada.</translation>
    </message>
    <message>
        <source>If you stop, everything stays as it was.</source>
        <translation>Si lo detiene, todo queda como estaba.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Nothing was brought in. The list and the programme are as they were.</source>
        <translation>No se cargó nada. La lista y el programa siguen como estaban.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
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
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Constancia de asistencia</translation>
    </message>
    <message>
        <source>Chair of a session</source>
        <translation>Moderación de una sesión</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>For the organisers</source>
        <translation>Por la organización</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Horas de asistencia</translation>
    </message>
    <message>
        <source>Number to verify this certificate</source>
        <translation>Número para verificar esta constancia</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Presented “{title}”</source>
        <translation>Presentó «{title}»</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Se hace constar que</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>participó en</translation>
    </message>
</context>
<context>
    <name>CertificatesCard</name>
    <message numerus="yes">
        <source>%Ln certificates are in one PDF</source>
        <translation>
            <numerusform>%Ln constancia está en un PDF</numerusform>
            <numerusform>%Ln constancias están en un PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came so far.</source>
        <translation>
            <numerusform>Hasta ahora vino %Ln persona.</numerusform>
            <numerusform>Hasta ahora vinieron %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Check people in first, or choose one person.</source>
        <translation>Anote primero las llegadas o elija una persona.</translation>
    </message>
    <message>
        <source>Choose somebody below, or empty the field for everybody who came.</source>
        <translation>Elija a alguien abajo, o vacíe el campo para todas las personas que vinieron.</translation>
    </message>
    <message>
        <source>Each is in the language of its bearer, with the name they chose and a number to verify it.</source>
        <translation>Cada una está en el idioma de la persona, con el nombre que eligió y un número para verificarla.</translation>
    </message>
    <message>
        <source>Everybody who came; or a name or code</source>
        <translation>Quienes vinieron; o un nombre o código</translation>
    </message>
    <message>
        <source>For those who were there</source>
        <translation>Para quienes estuvieron</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitida por</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Hacer un PDF</translation>
    </message>
    <message>
        <source>Nobody came yet</source>
        <translation>Aún no ha venido nadie</translation>
    </message>
    <message>
        <source>Nobody is found. Type less of the name, or the code.</source>
        <translation>No se encuentra a nadie. Escriba menos del nombre, o el código.</translation>
    </message>
    <message>
        <source>Only this person, whether or not they were checked in. Empty the field for everybody.</source>
        <translation>Solo esta persona, haya o no una llegada anotada. Vacíe el campo para todas.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Print {file} at full size, then sign. Nothing else changed.</source>
        <translation>Imprima {file} a tamaño real y firme. Nada más cambió.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>There is no PDF. Make it again whenever you like.</source>
        <translation>No hay PDF. Hágalo otra vez cuando quiera.</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation>Haciendo las constancias</translation>
    </message>
    <message>
        <source>certificates.pdf</source>
        <translation>constancias.pdf</translation>
    </message>
</context>
<context>
    <name>Certify</name>
    <message>
        <source>Certificates of attendance</source>
        <translation>Constancias de asistencia</translation>
    </message>
    <message>
        <source>Is it one of ours?</source>
        <translation>¿Es una de las nuestras?</translation>
    </message>
</context>
<context>
    <name>ChairPage</name>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begin early</source>
        <translation>Empezar antes</translation>
    </message>
    <message>
        <source>Close the speaker’s clock</source>
        <translation>Cerrar el reloj de quien habla</translation>
    </message>
    <message>
        <source>Count to it</source>
        <translation>Contar hasta esa hora</translation>
    </message>
    <message>
        <source>Make up time</source>
        <translation>Recuperar tiempo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Speaker’s clock</source>
        <translation>Reloj de quien habla</translation>
    </message>
    <message>
        <source>The talk begins in {time}. Starts are fixed, because people change rooms. Begin all the same?</source>
        <translation>La charla empieza en {time}. Las horas de inicio son fijas, porque la gente cambia de sala. ¿Empezar de todos modos?</translation>
    </message>
    <message>
        <source>When must this part end?</source>
        <translation>¿Cuándo debe terminar esta parte?</translation>
    </message>
    <message>
        <source>Who chairs instead?</source>
        <translation>¿Quién modera en su lugar?</translation>
    </message>
    <message>
        <source>Who speaks instead?</source>
        <translation>¿Quién habla en su lugar?</translation>
    </message>
    <message>
        <source>Why does this talk begin anew? Its time so far stays in the report.</source>
        <translation>¿Por qué empieza de nuevo esta charla? El tiempo hasta ahora queda en el informe.</translation>
    </message>
    <message>
        <source>session ends at {time}</source>
        <translation>la sesión termina a las {time}</translation>
    </message>
    <message>
        <source>should have begun {time} ago</source>
        <translation>debía empezar hace {time}</translation>
    </message>
    <message>
        <source>{drift} since it began</source>
        <translation>{drift} desde que empezó</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Volver al informe</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Filas vacías</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln people</source>
        <translation>
            <numerusform>Cargar %Ln persona</numerusform>
            <numerusform>Cargar %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in this list</source>
        <translation>Cargar esta lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Every field was clear; nothing was tidied.</source>
        <translation>Todos los campos eran claros; no se ordenó nada.</translation>
    </message>
    <message>
        <source>Everybody in the file is on this desk already.</source>
        <translation>Todas las personas del archivo ya están en esta mesa.</translation>
    </message>
    <message>
        <source>Everybody on this desk is in the file.</source>
        <translation>Todas las personas de esta mesa están en el archivo.</translation>
    </message>
    <message>
        <source>Find a row, a field or a text</source>
        <translation>Buscar una fila, un campo o un texto</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Nobody seems to be on the list twice.</source>
        <translation>Nadie parece estar dos veces en la lista.</translation>
    </message>
    <message>
        <source>Nobody who is on this desk already would change.</source>
        <translation>No cambiaría nadie que ya esté en esta mesa.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>No en el archivo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Filas repetidas</translation>
    </message>
    <message>
        <source>This is what was brought in.</source>
        <translation>Esto es lo que se cargó.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>added</source>
        <translation>se añaden</translation>
    </message>
    <message>
        <source>kept and marked</source>
        <translation>con marca</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no se toman</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>se omiten</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>quedan como están</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>se actualizan</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Do it all the same</source>
        <translation>Hacerlo de todos modos</translation>
    </message>
    <message>
        <source>Done. Nothing else is in the way.</source>
        <translation>Hecho. Nada más lo impide.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{problems} Do it all the same? Say why.</source>
        <translation>{problems} ¿Hacerlo de todos modos? Diga por qué.</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Scan a ticket or choose a person first.</source>
        <translation>Primero escanee un boleto o elija a una persona.</translation>
    </message>
    <message>
        <source>Scan a ticket, or type a name or code</source>
        <translation>Escanee un boleto, o escriba un nombre o código</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>Escanee o escriba</translation>
    </message>
    <message>
        <source>That cannot be done here. Do what the card says, or press F9 for all choices.</source>
        <translation>Eso no se puede hacer aquí. Haga lo que dice la tarjeta, o pulse F9 para ver todas las opciones.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>%Ln days.</source>
        <translation>
            <numerusform>%Ln día.</numerusform>
            <numerusform>%Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are checked in today.</source>
        <translation>
            <numerusform>%Ln de ellas ha llegado hoy.</numerusform>
            <numerusform>%Ln de ellas han llegado hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may each be one person twice.</source>
        <translation>
            <numerusform>%Ln par puede ser una misma persona dos veces.</numerusform>
            <numerusform>%Ln pares pueden ser una misma persona dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list.</source>
        <translation>
            <numerusform>Hay %Ln persona en la lista.</numerusform>
            <numerusform>Hay %Ln personas en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer list keeps every check-in and every correction made at a desk.</source>
        <translation>Una lista más nueva conserva cada llegada y cada corrección hecha en una mesa.</translation>
    </message>
    <message>
        <source>Before a newer one comes in, you see what would change.</source>
        <translation>Antes de cargar uno más nuevo, verá qué cambiaría.</translation>
    </message>
    <message>
        <source>Bring it in before the doors open.</source>
        <translation>Cárguela antes de abrir las puertas.</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>Lista de asistentes</translation>
    </message>
    <message>
        <source>Look at likely duplicates</source>
        <translation>Ver posibles duplicados</translation>
    </message>
    <message>
        <source>No list is in yet.</source>
        <translation>Aún no hay ninguna lista.</translation>
    </message>
    <message>
        <source>No programme is in yet.</source>
        <translation>Aún no hay ningún programa.</translation>
    </message>
    <message>
        <source>On this desk now</source>
        <translation>En esta mesa ahora</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rooms, sessions and speakers come with it; check-in works without it.</source>
        <translation>Trae las salas, las sesiones y las ponencias; las llegadas funcionan sin él.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>All that follows begins later</source>
        <translation>Todo lo que sigue empieza más tarde</translation>
    </message>
    <message>
        <source>Begin the break later</source>
        <translation>Empezar la pausa más tarde</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>Empieza a las {time}</translation>
    </message>
    <message>
        <source>Change of speakers</source>
        <translation>Cambio de ponentes</translation>
    </message>
    <message>
        <source>Come closer to the microphone</source>
        <translation>Acérquese al micrófono</translation>
    </message>
    <message>
        <source>Come to an end</source>
        <translation>Vaya terminando</translation>
    </message>
    <message>
        <source>Discussant</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source>Evaluation 2–3, counts up</source>
        <translation>Evaluación 2–3, cuenta hacia arriba</translation>
    </message>
    <message>
        <source>Go to your last slide</source>
        <translation>Pase a su última diapositiva</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>Keynote 40+5</source>
        <translation>Conferencia magistral 40+5</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Última pregunta</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Tiempo suficiente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No news from the desk for {time}. The clocks go on by themselves.</source>
        <translation>Sin noticias de la mesa desde hace {time}. Los relojes siguen solos.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Aún no se ha visto</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Panel 90</source>
        <translation>Panel 90</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation>Termine, por favor</translation>
    </message>
    <message>
        <source>Please repeat the question</source>
        <translation>Repita la pregunta, por favor</translation>
    </message>
    <message>
        <source>Please speak more slowly</source>
        <translation>Hable más despacio, por favor</translation>
    </message>
    <message>
        <source>Please speak up</source>
        <translation>Hable más alto, por favor</translation>
    </message>
    <message>
        <source>Please stop now</source>
        <translation>Deténgase ahora, por favor</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <source>Poster 3</source>
        <translation>Póster 3</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Ready to speak</source>
        <translation>Puede hablar ya</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Shorten all talks to come a little</source>
        <translation>Acortar un poco las charlas que faltan</translation>
    </message>
    <message>
        <source>Shorten the questions</source>
        <translation>Acortar las preguntas</translation>
    </message>
    <message>
        <source>Slides are in</source>
        <translation>Diapositivas entregadas</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Soon over</source>
        <translation>Queda poco</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Speaks by video</source>
        <translation>Habla por video</translation>
    </message>
    <message>
        <source>Speech 5–7, counts up</source>
        <translation>Discurso 5–7, cuenta hacia arriba</translation>
    </message>
    <message>
        <source>Story 12+8</source>
        <translation>Relato 12+8</translation>
    </message>
    <message>
        <source>Table topic 1–2, counts up</source>
        <translation>Tema improvisado 1–2, cuenta hacia arriba</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La sesión está cerrada.</translation>
    </message>
    <message>
        <source>The session is on time. Nothing needs to be made up.</source>
        <translation>La sesión va a tiempo. No hay nada que recuperar.</translation>
    </message>
    <message>
        <source>The session is too late to be made up. Look whether the right talk is running, and tell the lead.</source>
        <translation>La sesión va demasiado tarde para recuperarla. Mire si corre la charla correcta y avise a la coordinación.</translation>
    </message>
    <message>
        <source>There is less time for questions</source>
        <translation>Queda menos tiempo para preguntas</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>goes last</source>
        <translation>va al final</translation>
    </message>
    <message>
        <source>on stage</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>{time} early</source>
        <translation>{time} antes</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retraso</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>ClockScreen</name>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
    <message>
        <source>Bring in the programme</source>
        <translation>Cargar el programa</translation>
    </message>
    <message>
        <source>Bring in the programme first; then every room has its clock.</source>
        <translation>Cargue primero el programa; después cada sala tendrá su reloj.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Aún no hay programa</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are not used here. They are kept beside each person.</source>
        <translation>
            <numerusform>%Ln columna no se usa aquí. Se guarda junto a cada persona.</numerusform>
            <numerusform>%Ln columnas no se usan aquí. Se guardan junto a cada persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the names is missing: {column}. Choose it in the table to go on.</source>
        <translation>Falta una parte de los nombres: {column}. Elíjala en la tabla para seguir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Key of the portal, if it signs its tickets</source>
        <translation>Clave del portal, si firma sus boletos</translation>
    </message>
    <message>
        <source>Money, diet and access needs come in, but are hidden here on purpose (•••).</source>
        <translation>Dinero, alimentación y necesidades de acceso se cargan, pero aquí se ocultan a propósito (•••).</translation>
    </message>
    <message>
        <source>No column holds a name yet. Choose it in the table to go on.</source>
        <translation>Ninguna columna tiene aún el nombre. Elíjala en la tabla para seguir.</translation>
    </message>
    <message>
        <source>No days: every ticket is good for all days.</source>
        <translation>Sin días: cada boleto vale para todos los días.</translation>
    </message>
    <message>
        <source>No e-mail: likely duplicates are harder to find.</source>
        <translation>Sin correo: es más difícil hallar posibles duplicados.</translation>
    </message>
    <message>
        <source>No state of the registration: everybody counts as confirmed.</source>
        <translation>Sin estado de la inscripción: todas cuentan como confirmadas.</translation>
    </message>
    <message>
        <source>No text of the QR codes: tickets cannot be scanned.</source>
        <translation>Sin texto de los códigos QR: los boletos no se pueden escanear.</translation>
    </message>
    <message>
        <source>No ticket codes: the desk makes its own, and people are found by name.</source>
        <translation>Sin códigos de boleto: la mesa crea los suyos y se busca por nombre.</translation>
    </message>
    <message>
        <source>Nothing is missing for check-in and badges.</source>
        <translation>No falta nada para las llegadas y las credenciales.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Only this sheet is read; not read: {names}.</source>
        <translation>Solo se lee esta hoja; sin leer: {names}.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostrar qué cambiaría</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>With it, forged tickets are told from real ones. Leave it empty to keep things as they are.</source>
        <translation>Con ella se distinguen los boletos falsos de los auténticos. Déjela vacía para no cambiar nada.</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>hoja {name}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>one address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>la misma dirección</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask the lead for a chair</source>
        <translation>Pida moderación a la coordinación</translation>
    </message>
    <message>
        <source>Ask the lead who speaks</source>
        <translation>Pregunte a la coordinación quién habla</translation>
    </message>
    <message>
        <source>Close the sign-up</source>
        <translation>Cerrar las inscripciones</translation>
    </message>
    <message>
        <source>Find a larger room</source>
        <translation>Buscar una sala más grande</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Buscar una sala</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar una hora</translation>
    </message>
    <message>
        <source>Move the talk</source>
        <translation>Mover la charla</translation>
    </message>
    <message>
        <source>Print the door sign again</source>
        <translation>Imprimir otra vez el letrero de la puerta</translation>
    </message>
    <message>
        <source>Watch the door</source>
        <translation>Vigilar la puerta</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{first} is outside the time of its session.</source>
        <translation>{first} está fuera de la hora de su sesión.</translation>
    </message>
    <message>
        <source>{first} takes {count} minutes, but its session has {limit}.</source>
        <translation>{first} dura {count} minutos, pero su sesión tiene {limit}.</translation>
    </message>
    <message>
        <source>{items} has no chair.</source>
        <translation>{items} no tiene moderación.</translation>
    </message>
    <message>
        <source>{items} has no room yet.</source>
        <translation>{items} aún no tiene sala.</translation>
    </message>
    <message>
        <source>{items} has no speaker.</source>
        <translation>{items} no tiene ponente.</translation>
    </message>
    <message>
        <source>{items} is in a room nobody knows: {room}.</source>
        <translation>{items} está en una sala desconocida: {room}.</translation>
    </message>
    <message>
        <source>{items} is nearly full: {count} of {limit}.</source>
        <translation>{items} está casi llena: {count} de {limit}.</translation>
    </message>
    <message>
        <source>{items} is outside the hours the building is open.</source>
        <translation>{items} está fuera del horario del edificio.</translation>
    </message>
    <message>
        <source>{items} is to be interpreted into {detail}, but {room} has no channel for it.</source>
        <translation>{items} se interpreta a {detail}, pero {room} no tiene canal para eso.</translation>
    </message>
    <message>
        <source>{items} needs a room with: {detail}. {room} has not.</source>
        <translation>{items} necesita una sala con: {detail}. {room} no lo tiene.</translation>
    </message>
    <message>
        <source>{items} stands otherwise on what was printed: {room}.</source>
        <translation>{items} figura de otra forma en lo impreso: {room}.</translation>
    </message>
    <message>
        <source>{items}: {count} people for {limit} seats in {room}.</source>
        <translation>{items}: {count} personas para {limit} asientos en {room}.</translation>
    </message>
    <message>
        <source>{items}: {count} signed up for {limit} seats.</source>
        <translation>{items}: {count} inscripciones para {limit} asientos.</translation>
    </message>
    <message>
        <source>{people} has {count} minutes between {items}, but the way takes {limit}.</source>
        <translation>{people} tiene {count} minutos entre {items}, pero el camino toma {limit}.</translation>
    </message>
    <message>
        <source>{people} would be in two places at once: {items}.</source>
        <translation>{people} estaría en dos lugares a la vez: {items}.</translation>
    </message>
    <message>
        <source>{room} has lost: {detail}. {items} needs it.</source>
        <translation>{room} ya no tiene: {detail}. {items} lo necesita.</translation>
    </message>
    <message>
        <source>{room} is closed then: {items}.</source>
        <translation>{room} está cerrada a esa hora: {items}.</translation>
    </message>
    <message>
        <source>{room} is taken twice: {items}.</source>
        <translation>{room} está ocupada dos veces: {items}.</translation>
    </message>
    <message>
        <source>{room} may hold {limit} people by the fire rules; {count} are in {items}.</source>
        <translation>{room} admite {limit} personas por las normas contra incendios; en {items} hay {count}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct this entry</source>
        <translation>Corregir esta inscripción</translation>
    </message>
    <message>
        <source>Emptied, since the name is another. Type it again if needed.</source>
        <translation>Se vació porque el nombre es otro. Escríbalo de nuevo si hace falta.</translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation>Idioma de interpretación</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>Nombre para la credencial</translation>
    </message>
    <message>
        <source>No interpretation needed</source>
        <translation>Sin interpretación</translation>
    </message>
    <message>
        <source>Nothing is different yet. Correct something, or close this with Esc.</source>
        <translation>Aún no hay nada distinto. Corrija algo, o cierre con Esc.</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>En la credencial</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisation on the badge</source>
        <translation>Organización en la credencial</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Cómo se escribe en letras latinas</translation>
    </message>
    <message>
        <source>The former name will be shown nowhere.</source>
        <translation>El nombre anterior no se mostrará en ninguna parte.</translation>
    </message>
    <message>
        <source>Ticket code of the guardian</source>
        <translation>Código del boleto de su responsable</translation>
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
            <numerusform>Hay %Ln charla en el informe:</numerusform>
            <numerusform>Hay %Ln charlas en el informe:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Today’s backup could not be made. Everything is saved all the same. Free some space on this computer; it is tried again every minute.</source>
        <translation>No se pudo hacer la copia de seguridad de hoy. De todos modos, todo está guardado. Libere espacio en este equipo; se intenta de nuevo cada minuto.</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>A desk works without network; what is to be sent goes to the portal by itself.</source>
        <translation>Una mesa trabaja sin red; lo que falta por enviar va solo al portal.</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>All saved on this computer</source>
        <translation>Todo guardado en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>All saved on this computer · %Ln to send</source>
        <translation>
            <numerusform>Todo guardado en este equipo · %Ln por enviar</numerusform>
            <numerusform>Todo guardado en este equipo · %Ln por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>No se puede guardar nada</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message numerus="yes">
        <source>Saved · %Ln to send</source>
        <translation>
            <numerusform>Guardado · %Ln por enviar</numerusform>
            <numerusform>Guardado · %Ln por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Tried again at {time}.</source>
        <translation>Se intentó de nuevo: {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message numerus="yes">
        <source>badges waiting: %Ln</source>
        <translation>
            <numerusform>credenciales en espera: %Ln</numerusform>
            <numerusform>credenciales en espera: %Ln</numerusform>
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
            <numerusform>Se cargó %Ln persona</numerusform>
            <numerusform>Se cargaron %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank rows, skipped</source>
        <translation>Filas vacías, omitidas</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>Cargar otro archivo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Decide pair by pair, or leave them for later: check-in works with both entries.</source>
        <translation>Decida par por par, o déjelos para después: las llegadas funcionan con ambas inscripciones.</translation>
    </message>
    <message>
        <source>Every check-in and every correction made at a desk is kept.</source>
        <translation>Se conserva cada llegada y cada corrección hecha en una mesa.</translation>
    </message>
    <message>
        <source>Go to check-in</source>
        <translation>Ir a llegadas</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Not in the file: kept and marked</source>
        <translation>No en el archivo: se guardan con marca</translation>
    </message>
    <message>
        <source>Notes on fields</source>
        <translation>Notas sobre campos</translation>
    </message>
    <message>
        <source>Repeated rows, not taken: {rows}</source>
        <translation>Filas repetidas, no tomadas: {rows}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rows of the file, all counted</source>
        <translation>Filas del archivo, todas contadas</translation>
    </message>
    <message>
        <source>See every line again</source>
        <translation>Ver otra vez cada línea</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Signed tickets are checked with the new key.</source>
        <translation>Los boletos firmados se comprueban con la nueva clave.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Charlas</translation>
    </message>
    <message>
        <source>The list is up to date</source>
        <translation>La lista está al día</translation>
    </message>
    <message>
        <source>The programme is in</source>
        <translation>El programa está cargado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>What people signed up for, came to, or what was timed is kept.</source>
        <translation>Se conserva todo aquello a lo que la gente se inscribió o asistió, y lo que se cronometró.</translation>
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
        <translation>Ya está dentro</translation>
    </message>
    <message>
        <source>Already outside</source>
        <translation>Ya está fuera</translation>
    </message>
    <message>
        <source>Ask them to wait until the door opens.</source>
        <translation>Pida que espere hasta que se abra la puerta.</translation>
    </message>
    <message>
        <source>Ask them to wait; seats nobody has claimed are free soon after the start.</source>
        <translation>Pida que espere; los asientos que nadie ocupa quedan libres poco después del inicio.</translation>
    </message>
    <message>
        <source>Badge no longer valid</source>
        <translation>La credencial ya no vale</translation>
    </message>
    <message>
        <source>Choose a room first</source>
        <translation>Elija primero una sala</translation>
    </message>
    <message>
        <source>Choose the room of this door above.</source>
        <translation>Elija arriba la sala de esta puerta.</translation>
    </message>
    <message>
        <source>Count heads with the keys instead.</source>
        <translation>Cuente a las personas con las teclas.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Every seat is taken</source>
        <translation>Todos los asientos ocupados</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>In, but not checked in today</source>
        <translation>Dentro, pero sin llegada registrada hoy</translation>
    </message>
    <message>
        <source>Inside since {time}</source>
        <translation>Dentro desde las {time}</translation>
    </message>
    <message>
        <source>Let them in all the same</source>
        <translation>Dejar entrar de todos modos</translation>
    </message>
    <message>
        <source>Let them in.</source>
        <translation>Deje entrar.</translation>
    </message>
    <message>
        <source>Let them out.</source>
        <translation>Deje salir.</translation>
    </message>
    <message>
        <source>Misread code</source>
        <translation>Código mal leído</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Casi llena</translation>
    </message>
    <message>
        <source>Next: {title}. Its door opens at {time}.</source>
        <translation>Después: {title}. Su puerta se abre a las {time}.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Aquí no hay sesión</translation>
    </message>
    <message>
        <source>Nobody is scanned here</source>
        <translation>Aquí no se escanea a nadie</translation>
    </message>
    <message>
        <source>Nobody more may go in</source>
        <translation>No puede entrar nadie más</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>No es un boleto</translation>
    </message>
    <message>
        <source>Not a ticket of ours</source>
        <translation>No es un boleto nuestro</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No se admite</translation>
    </message>
    <message>
        <source>Not signed up</source>
        <translation>Sin inscripción</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Out, without having come in</source>
        <translation>Fuera, sin haber entrado</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Escanee otra vez.</translation>
    </message>
    <message>
        <source>Seats free</source>
        <translation>Hay asientos</translation>
    </message>
    <message>
        <source>Send them to the registration desk.</source>
        <translation>Envíe a la mesa de registro.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La sesión terminó</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>Who is where is being put on paper …</source>
        <translation>Se está poniendo en papel quién está dónde …</translation>
    </message>
    <message>
        <source>Who is where: {path}. Print it from the window that opens.</source>
        <translation>Quién está dónde: {path}. Imprímalo desde la ventana que se abre.</translation>
    </message>
    <message>
        <source>{heads} of {seats}</source>
        <translation>{heads} de {seats}</translation>
    </message>
    <message>
        <source>{word}: {heads}. Send people on to {room}.</source>
        <translation>{word}: {heads}. Envíe a la gente a {room}.</translation>
    </message>
</context>
<context>
    <name>DoorsScreen</name>
    <message>
        <source>Bring in the programme</source>
        <translation>Cargar el programa</translation>
    </message>
    <message>
        <source>Bring in the programme first; then every room has its door.</source>
        <translation>Cargue primero el programa; después cada sala tendrá su puerta.</translation>
    </message>
    <message>
        <source>Door of</source>
        <translation>Puerta de</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Una persona menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Una persona más</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Todo listo para escanear</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Scan a badge, or type its code</source>
        <translation>Escanee una credencial o escriba su código</translation>
    </message>
    <message>
        <source>The session is the one this room has now.</source>
        <translation>La sesión es la que esta sala tiene ahora.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Aún no hay programa</translation>
    </message>
    <message>
        <source>Who is where, on paper</source>
        <translation>Quién está dónde, en papel</translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message numerus="yes">
        <source>%Ln badges to look at first</source>
        <translation>
            <numerusform>%Ln credencial por revisar antes</numerusform>
            <numerusform>%Ln credenciales por revisar antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the person. Correct the name there, then check again.</source>
        <translation>Enter abre a la persona. Corrija allí el nombre y revise otra vez.</translation>
    </message>
</context>
<context>
    <name>DoubtsTable</name>
    <message>
        <source>Badges to look at first</source>
        <translation>Credenciales por revisar antes</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Suelte aquí un archivo, o elija uno</translation>
    </message>
    <message>
        <source>Let go, and the file is read</source>
        <translation>Suéltelo y se lee el archivo</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>No se escribe nada antes de que usted vea qué cambiaría.</translation>
    </message>
    <message>
        <source>The list of attendees: CSV or XLSX, as any portal or spreadsheet saves it.</source>
        <translation>La lista de asistentes: CSV o XLSX, como la guarda cualquier portal u hoja de cálculo.</translation>
    </message>
    <message>
        <source>The programme: JSON, XML, calendar (ICS), CSV or XLSX.</source>
        <translation>El programa: JSON, XML, calendario (ICS), CSV o XLSX.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nombre del diseño</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds SMC Desk’s data on this computer. What was saved stays saved. Close any other SMC Desk window, then try again.</source>
        <translation>Otro programa está usando los datos de SMC Desk en este equipo. Lo guardado sigue guardado. Cierre cualquier otra ventana de SMC Desk e intente otra vez.</translation>
    </message>
    <message>
        <source>Another program uses port {port} of this computer. Choose another number, such as 8087.</source>
        <translation>Otro programa usa el puerto {port} de esta computadora. Elija otro número, como 8087.</translation>
    </message>
    <message>
        <source>Choose why the person takes part.</source>
        <translation>Elija por qué participa la persona.</translation>
    </message>
    <message>
        <source>Headset {number} is already lent out. Take another one, or take this one back first.</source>
        <translation>El auricular {number} ya está prestado. Tome otro, o reciba este primero.</translation>
    </message>
    <message>
        <source>Headset {number} is not lent out. Read the number on it again.</source>
        <translation>El auricular {number} no está prestado. Lea otra vez su número.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing is left half done.</source>
        <translation>Se detuvo, y nada quedó a medias.</translation>
    </message>
    <message>
        <source>No column of this list is known to hold the names. Nothing was changed. Say which column it is, then go on.</source>
        <translation>No se sabe qué columna de esta lista tiene los nombres. No se cambió nada. Indique qué columna es y siga.</translation>
    </message>
    <message>
        <source>Only a lead may do that. Nothing was changed. Call a lead.</source>
        <translation>Solo coordinación puede hacer eso. No se cambió nada. Llame a coordinación.</translation>
    </message>
    <message>
        <source>Row {row} of {file} names no time of arrival. Nothing was played. Write it with its distance from UTC, such as 2026-04-30T08:15:00-05:00.</source>
        <translation>La fila {row} de {file} no dice la hora de llegada. No se ensayó nada. Escríbala con su diferencia respecto a UTC, como 2026-04-30T08:15:00-05:00.</translation>
    </message>
    <message>
        <source>SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved. Allow writing to {path}, then try again; until then, note arrivals on paper.</source>
        <translation>SMC Desk no puede escribir en su carpeta y no se puede guardar nada más. Lo guardado sigue guardado. Permita escribir en {path} e intente otra vez; mientras tanto, anote las llegadas en papel.</translation>
    </message>
    <message>
        <source>SMC Desk’s data does not open with the key of this computer. Nothing is lost. Call a lead, who can open it with the passphrase.</source>
        <translation>Los datos de SMC Desk no se abren con la clave de este equipo. No se ha perdido nada. Llame a coordinación, que puede abrirlos con la frase de acceso.</translation>
    </message>
    <message>
        <source>SMC Desk’s data is not where it was: {path}. Plug the drive in again or bring the folder back, then try again. Do not start a new list; call a lead if it stays away.</source>
        <translation>Los datos de SMC Desk no están donde estaban: {path}. Conecte de nuevo la unidad o devuelva la carpeta a su lugar e intente otra vez. No empiece una lista nueva; llame a coordinación si no aparecen.</translation>
    </message>
    <message>
        <source>SMC Desk’s data on this computer cannot be read properly. Delete nothing: it can often be repaired. Send people to another desk or note arrivals on paper, and call a lead.</source>
        <translation>Los datos de SMC Desk en este equipo no se leen bien. No borre nada: muchas veces se pueden reparar. Envíe a las personas a otra mesa o anote las llegadas en papel, y llame a coordinación.</translation>
    </message>
    <message>
        <source>SMC Desk’s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer version on this computer.</source>
        <translation>Los datos de SMC Desk se escribieron con una versión más nueva de SMC Desk. No se ha perdido nada. Abra la versión más nueva en este equipo.</translation>
    </message>
    <message>
        <source>Something went wrong inside SMC Desk. What was saved stays saved. Try it once more; if it happens again, close SMC Desk and start it anew.</source>
        <translation>Algo falló dentro de SMC Desk. Lo guardado sigue guardado. Intente una vez más; si vuelve a pasar, cierre SMC Desk y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so nothing more can be saved. What was saved stays saved. Free some space, then try again; until then, note arrivals on paper.</source>
        <translation>El disco de este equipo está lleno y no se puede guardar nada más. Lo guardado sigue guardado. Libere espacio e intente otra vez; mientras tanto, anote las llegadas en papel.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The folder for badges cannot be written. The badges wait. Free some space or choose a printer in the settings.</source>
        <translation>No se puede escribir en la carpeta de credenciales. Las credenciales esperan. Libere espacio o elija una impresora en los ajustes.</translation>
    </message>
    <message>
        <source>The list on this desk changed in the meantime, so nothing was brought in. Read the file once more, then look at what will change.</source>
        <translation>La lista de esta mesa cambió mientras tanto, así que no se cargó nada. Lea el archivo otra vez y mire qué cambiará.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed. Choose the file again.</source>
        <translation>No existe el archivo {path}. No se cambió nada. Elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>There is no second display. Connect one, then try again; this window stays as it is.</source>
        <translation>No hay una segunda pantalla. Conecte una e intente otra vez; esta ventana queda como está.</translation>
    </message>
    <message>
        <source>There is no symposium on this desk yet. Bring in the list of attendees first.</source>
        <translation>Aún no hay ningún simposio en esta mesa. Cargue primero la lista de asistentes.</translation>
    </message>
    <message>
        <source>There is nothing to undo: it was already taken back. Everything is saved.</source>
        <translation>No hay nada que deshacer: ya se deshizo. Todo está guardado.</translation>
    </message>
    <message>
        <source>These two are one entry already. Nothing was changed. Choose another person.</source>
        <translation>Las dos ya son una sola inscripción. No se cambió nada. Elija a otra persona.</translation>
    </message>
    <message>
        <source>This desk has worked for a symposium already, so it cannot join another one. Nothing was changed. Start SMC Desk with a new folder, then join.</source>
        <translation>Esta mesa ya ha trabajado para un simposio, así que no puede unirse a otro. No se cambió nada. Abra SMC Desk con una carpeta nueva y únase después.</translation>
    </message>
    <message>
        <source>This desk may not do that. Nothing was changed. Send the person to the help desk.</source>
        <translation>Esta mesa no puede hacer eso. No se cambió nada. Pida a la persona que pase por la mesa de ayuda.</translation>
    </message>
    <message>
        <source>This did not work. What was saved stays saved. Try it once more, or call a lead.</source>
        <translation>Esto no funcionó. Lo guardado sigue guardado. Intente una vez más, o llame a coordinación.</translation>
    </message>
    <message>
        <source>This is not a ticket code. Read it from the ticket again, or search for the name.</source>
        <translation>Esto no es un código de boleto. Léalo otra vez del boleto, o busque el nombre.</translation>
    </message>
    <message>
        <source>This is not a time of day. Type hours and minutes, such as 14:30.</source>
        <translation>Esto no es una hora del día. Escriba horas y minutos, por ejemplo 14:30.</translation>
    </message>
    <message>
        <source>This person is not on the list any more. Nothing was changed. Search for the name again.</source>
        <translation>Esta persona ya no está en la lista. No se cambió nada. Busque el nombre otra vez.</translation>
    </message>
    <message>
        <source>This was on another day and cannot be taken back any more. Nothing was changed. Tell a lead if it is wrong.</source>
        <translation>Esto fue otro día y ya no se puede deshacer. No se cambió nada. Avise a coordinación si es un error.</translation>
    </message>
    <message>
        <source>Type a reason in a few words; it is kept with what you do.</source>
        <translation>Escriba un motivo en pocas palabras; se guarda con lo que usted hace.</translation>
    </message>
    <message>
        <source>Type the name as it is to stand on the badge.</source>
        <translation>Escriba el nombre como debe ir en la credencial.</translation>
    </message>
    <message>
        <source>Type the passphrase; without it the data stays closed, and nothing is lost.</source>
        <translation>Escriba la frase de acceso; sin ella los datos quedan cerrados, y no se pierde nada.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Export it again as CSV or XLSX, without a password.</source>
        <translation>{file} no se puede leer. No se cambió nada. Expórtelo otra vez como CSV o XLSX, sin contraseña.</translation>
    </message>
    <message>
        <source>{file} holds no arrivals to rehearse. Nothing was played. Choose a file with the columns arrived_at, scan_text and says.</source>
        <translation>{file} no contiene llegadas para ensayar. No se ensayó nada. Elija un archivo con las columnas arrived_at, scan_text y says.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed. Export the list again, then choose it once more.</source>
        <translation>{file} está vacío. No se cambió nada. Exporte la lista otra vez y vuelva a elegirla.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Nothing was changed. Save it without one, then choose it again.</source>
        <translation>{file} está protegido con contraseña. No se cambió nada. Guárdelo sin ella y elíjalo otra vez.</translation>
    </message>
    <message>
        <source>{file} is not a file that desks exchange. Nothing was changed. Choose the one that was saved on the other desk.</source>
        <translation>{file} no es un archivo de intercambio entre mesas. No se cambió nada. Elija el que se guardó en la otra mesa.</translation>
    </message>
    <message>
        <source>{file} is not a list of people. Nothing was changed. Export the list as CSV or XLSX and choose it.</source>
        <translation>{file} no es una lista de personas. No se cambió nada. Exporte la lista como CSV o XLSX y elíjala.</translation>
    </message>
    <message>
        <source>{file} is not a programme. Nothing was changed. Export the schedule as JSON, then choose it.</source>
        <translation>{file} no es un programa. No se cambió nada. Exporte el programa como JSON y elíjalo.</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of people. Nothing was changed. Choose another file.</source>
        <translation>{file} es demasiado grande para ser una lista de personas. No se cambió nada. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written. What was saved in SMC Desk stays saved. Choose a folder you may write to.</source>
        <translation>No se puede escribir en {path}. Lo guardado en SMC Desk sigue guardado. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>{printer} did not take a badge. The badge is kept. Try again, or choose another printer in the settings.</source>
        <translation>{printer} no aceptó una credencial. La credencial se conserva. Intente otra vez, o elija otra impresora en los ajustes.</translation>
    </message>
    <message>
        <source>{printer} does not answer. The badges wait. Check that it is on and that its cable is in.</source>
        <translation>{printer} no responde. Las credenciales esperan. Revise que esté encendida y con el cable puesto.</translation>
    </message>
    <message>
        <source>{printer} is not known to this computer any more. The badges wait. Connect it, or choose another printer in the settings.</source>
        <translation>Este equipo ya no conoce {printer}. Las credenciales esperan. Conéctela, o elija otra impresora en los ajustes.</translation>
    </message>
    <message>
        <source>{printer} is open. The badges wait until its cover is closed.</source>
        <translation>{printer} está abierta. Las credenciales esperan hasta que se cierre la tapa.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. The badges wait until it is filled.</source>
        <translation>{printer} no tiene papel. Las credenciales esperan hasta que se ponga.</translation>
    </message>
    <message>
        <source>{printer} is stopped. The badges wait. Look at its display, then let it go on in the settings of this computer.</source>
        <translation>{printer} está detenida. Las credenciales esperan. Mire su pantalla y reanúdela en los ajustes de este equipo.</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>As of {date} at {time}</source>
        <translation>Situación del {date} a las {time}</translation>
    </message>
    <message>
        <source>Counted without a name: {count}</source>
        <translation>Contadas sin nombre: {count}</translation>
    </message>
    <message>
        <source>In no room that is known</source>
        <translation>En ninguna sala conocida</translation>
    </message>
    <message>
        <source>Inside in all: {count}</source>
        <translation>Dentro en total: {count}</translation>
    </message>
    <message>
        <source>People here: {count}</source>
        <translation>Personas aquí: {count}</translation>
    </message>
    <message>
        <source>Tick everybody who is safe. Tell the fire brigade who is missing, and where.</source>
        <translation>Marque a todas las personas que estén a salvo. Diga a los bomberos quién falta y dónde.</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>Quién está dónde</translation>
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
        <translation>Todo cabe, también para estas personas.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
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
        <translation>Como en la lista, separados por comas; vacío significa todos.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Everybody without a role</source>
        <translation>Quien no tiene función</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>In a box of its own</source>
        <translation>En un recuadro propio</translation>
    </message>
    <message>
        <source>In its box, across</source>
        <translation>En su recuadro, horizontal</translation>
    </message>
    <message>
        <source>In its box, down</source>
        <translation>En su recuadro, vertical</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Líneas como máximo</translation>
    </message>
    <message>
        <source>May lie over others</source>
        <translation>Puede tapar otros</translation>
    </message>
    <message>
        <source>On the badges of</source>
        <translation>En las credenciales de</translation>
    </message>
    <message>
        <source>Only for these ticket types</source>
        <translation>Solo para estos tipos de boleto</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Under: {what}</source>
        <translation>Debajo de: {what}</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Avisar por debajo de</translation>
    </message>
    <message>
        <source>White above it</source>
        <translation>Espacio encima</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
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
        <translation>Agregar</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>En la credencial</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>La credencial misma</translation>
    </message>
    <message>
        <source>{what}, to be looked at</source>
        <translation>{what}, por revisar</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Arrivals, 5 min</source>
        <translation>Llegadas, 5 min</translation>
    </message>
    <message>
        <source>Badges waiting</source>
        <translation>Credenciales en espera</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Han llegado</translation>
    </message>
    <message>
        <source>Did these come out? {count}</source>
        <translation>¿Salieron estas? {count}</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>Headsets out: {count}</source>
        <translation>Auriculares fuera: {count}</translation>
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
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>Printer not connected</source>
        <translation>Impresora sin conectar</translation>
    </message>
    <message>
        <source>Printer open</source>
        <translation>Impresora abierta</translation>
    </message>
    <message>
        <source>Printer refused a badge</source>
        <translation>Credencial no aceptada</translation>
    </message>
    <message>
        <source>Printer stopped</source>
        <translation>Impresora detenida</translation>
    </message>
    <message>
        <source>Printing · {printer}</source>
        <translation>Imprime · {printer}</translation>
    </message>
    <message>
        <source>Ready · {printer}</source>
        <translation>Disponible · {printer}</translation>
    </message>
    <message>
        <source>This minute: {count}</source>
        <translation>Este minuto: {count}</translation>
    </message>
    <message>
        <source>badges waiting: {count}</source>
        <translation>credenciales en espera: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>{fault}; {printer} prints</source>
        <translation>{fault}; imprime {printer}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A day begins and ends in different time zones.</source>
        <translation>Un día empieza y termina en zonas horarias distintas.</translation>
    </message>
    <message>
        <source>A group under one name may be in two places.</source>
        <translation>Un grupo con un solo nombre puede estar en dos lugares.</translation>
    </message>
    <message>
        <source>A length has three parts and can be read twice.</source>
        <translation>Una duración tiene tres partes y puede leerse de dos maneras.</translation>
    </message>
    <message>
        <source>A line of the calendar has a wrong form.</source>
        <translation>Una línea del calendario tiene una forma incorrecta.</translation>
    </message>
    <message>
        <source>A link stands where the room should.</source>
        <translation>Hay un enlace donde debería estar la sala.</translation>
    </message>
    <message>
        <source>A number is made that stays the same next time.</source>
        <translation>Se crea un número que será el mismo la próxima vez.</translation>
    </message>
    <message>
        <source>A room has nothing in it.</source>
        <translation>Una sala no tiene nada.</translation>
    </message>
    <message>
        <source>A text has signs of a web page in it.</source>
        <translation>Un texto contiene signos de página web.</translation>
    </message>
    <message>
        <source>A time does not fit the time zone of the file.</source>
        <translation>Una hora no concuerda con la zona horaria del archivo.</translation>
    </message>
    <message>
        <source>A time of day is written in an unusual way.</source>
        <translation>Una hora está escrita de forma inusual.</translation>
    </message>
    <message>
        <source>A title begins with a keyword.</source>
        <translation>Un título empieza con una palabra clave.</translation>
    </message>
    <message>
        <source>An item goes on past midnight.</source>
        <translation>Un punto sigue después de medianoche.</translation>
    </message>
    <message>
        <source>An item has no lasting number of its own.</source>
        <translation>Un punto no tiene un número propio y duradero.</translation>
    </message>
    <message>
        <source>An item has no length.</source>
        <translation>Un punto no tiene duración.</translation>
    </message>
    <message>
        <source>An item has no start that can be read.</source>
        <translation>Un punto no tiene un inicio legible.</translation>
    </message>
    <message>
        <source>An item has two different starts.</source>
        <translation>Un punto tiene dos inicios distintos.</translation>
    </message>
    <message>
        <source>An item is on another date than its day.</source>
        <translation>Un punto tiene otra fecha que su día.</translation>
    </message>
    <message>
        <source>An item is outside the hours of its day.</source>
        <translation>Un punto queda fuera del horario de su día.</translation>
    </message>
    <message>
        <source>An item names another room than it is listed in.</source>
        <translation>Un punto nombra otra sala que aquella en la que figura.</translation>
    </message>
    <message>
        <source>Both come in.</source>
        <translation>Se cargan ambos.</translation>
    </message>
    <message>
        <source>Choose the time zone of the place.</source>
        <translation>Elija la zona horaria del lugar.</translation>
    </message>
    <message>
        <source>Correct it where the file comes from, or leave it out.</source>
        <translation>Corríjalo donde se hizo el archivo, o déjelo fuera.</translation>
    </message>
    <message>
        <source>It can be days, hours and minutes, or hours, minutes and seconds.</source>
        <translation>Pueden ser días, horas y minutos, u horas, minutos y segundos.</translation>
    </message>
    <message>
        <source>It comes in as it is.</source>
        <translation>Se carga tal como está.</translation>
    </message>
    <message>
        <source>It is kept as the file has it.</source>
        <translation>Se conserva como está en el archivo.</translation>
    </message>
    <message>
        <source>It is left out, because it is not planned yet.</source>
        <translation>Se deja fuera, porque aún no está programado.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se deja fuera.</translation>
    </message>
    <message>
        <source>It is not certain whether day or month comes first.</source>
        <translation>No es seguro si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>It is put into the usual form.</source>
        <translation>Se pone en la forma habitual.</translation>
    </message>
    <message>
        <source>It is read as hours, minutes and seconds.</source>
        <translation>Se lee como horas, minutos y segundos.</translation>
    </message>
    <message>
        <source>It stays empty.</source>
        <translation>Queda vacío.</translation>
    </message>
    <message>
        <source>Items are listed outside of rooms.</source>
        <translation>Hay puntos que figuran fuera de las salas.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlos fuera</translation>
    </message>
    <message>
        <source>Length and end of an item do not fit.</source>
        <translation>La duración y el final de un punto no concuerdan.</translation>
    </message>
    <message>
        <source>Letters of a text are broken.</source>
        <translation>Las letras de un texto están dañadas.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Only the plain words come in.</source>
        <translation>Solo se cargan las palabras.</translation>
    </message>
    <message>
        <source>Read as hours, minutes and seconds</source>
        <translation>Leer como horas, minutos y segundos</translation>
    </message>
    <message>
        <source>Read the month first</source>
        <translation>Leer primero el mes</translation>
    </message>
    <message>
        <source>Read them as local times</source>
        <translation>Leerlas como horas locales</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>Reparar las letras</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Several rooms are written as one.</source>
        <translation>Varias salas están escritas como una.</translation>
    </message>
    <message>
        <source>Somebody is in two places at once.</source>
        <translation>Alguien está en dos lugares a la vez.</translation>
    </message>
    <message>
        <source>Somebody is known by name only.</source>
        <translation>De alguien solo se sabe el nombre.</translation>
    </message>
    <message>
        <source>Something usual is not in the file.</source>
        <translation>Falta en el archivo algo habitual.</translation>
    </message>
    <message>
        <source>The calendar explains its time zone wrongly.</source>
        <translation>El calendario explica mal su zona horaria.</translation>
    </message>
    <message>
        <source>The clocks change during the symposium.</source>
        <translation>Los relojes cambian durante el simposio.</translation>
    </message>
    <message>
        <source>The day is read first; the month can be.</source>
        <translation>Se lee primero el día; puede leerse primero el mes.</translation>
    </message>
    <message>
        <source>The days are counted again.</source>
        <translation>Los días se cuentan de nuevo.</translation>
    </message>
    <message>
        <source>The days named do not fit the days listed.</source>
        <translation>Los días indicados no concuerdan con los listados.</translation>
    </message>
    <message>
        <source>The end is used.</source>
        <translation>Se usa el final.</translation>
    </message>
    <message>
        <source>The file has private things in it.</source>
        <translation>El archivo contiene datos privados.</translation>
    </message>
    <message>
        <source>The file has something nobody expects.</source>
        <translation>El archivo tiene algo que nadie espera.</translation>
    </message>
    <message>
        <source>The file names a time zone nobody knows.</source>
        <translation>El archivo nombra una zona horaria desconocida.</translation>
    </message>
    <message>
        <source>The file names no time zone.</source>
        <translation>El archivo no indica su zona horaria.</translation>
    </message>
    <message>
        <source>The hours beside the times are used.</source>
        <translation>Se usa la diferencia escrita junto a las horas.</translation>
    </message>
    <message>
        <source>The item can be put into each of the rooms.</source>
        <translation>El punto puede ponerse en cada una de las salas.</translation>
    </message>
    <message>
        <source>The keyword is used as the track.</source>
        <translation>La palabra clave se usa como eje.</translation>
    </message>
    <message>
        <source>The letters can be repaired.</source>
        <translation>Las letras pueden repararse.</translation>
    </message>
    <message>
        <source>The name of the time zone is used.</source>
        <translation>Se usa el nombre de la zona horaria.</translation>
    </message>
    <message>
        <source>The number of an item has an unusual form.</source>
        <translation>El número de un punto tiene una forma inusual.</translation>
    </message>
    <message>
        <source>The programme lies inside something else.</source>
        <translation>El programa está dentro de otra cosa.</translation>
    </message>
    <message>
        <source>The room it is listed in is used.</source>
        <translation>Se usa la sala en la que figura.</translation>
    </message>
    <message>
        <source>The short name has an unusual form.</source>
        <translation>El nombre corto tiene una forma inusual.</translation>
    </message>
    <message>
        <source>The times can be read as local times.</source>
        <translation>Las horas pueden leerse como locales.</translation>
    </message>
    <message>
        <source>The usual length is used.</source>
        <translation>Se usa la duración habitual.</translation>
    </message>
    <message>
        <source>Times are marked as Greenwich time, but are likely local.</source>
        <translation>Las horas figuran como hora de Greenwich, pero parecen locales.</translation>
    </message>
    <message>
        <source>Two items are in one room at once.</source>
        <translation>Dos puntos están en una sala a la vez.</translation>
    </message>
    <message>
        <source>Two items have the same code.</source>
        <translation>Dos puntos tienen el mismo código.</translation>
    </message>
    <message>
        <source>Two items have the same number.</source>
        <translation>Dos puntos tienen el mismo número.</translation>
    </message>
    <message>
        <source>Two rooms have the same number.</source>
        <translation>Dos salas tienen el mismo número.</translation>
    </message>
    <message>
        <source>Use each of the rooms</source>
        <translation>Usar cada una de las salas</translation>
    </message>
    <message>
        <source>You chose this. It is kept for the next file from there.</source>
        <translation>Usted lo eligió. Se guarda para el próximo archivo de ese origen.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Find a place, an item or a text</source>
        <translation>Buscar un lugar, un punto o un texto</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Nothing in it is odd.</source>
        <translation>No hay nada raro.</translation>
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
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Deshacer esta elección</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Qué es raro</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>{name} is a group</source>
        <translation>{name} es un grupo</translation>
    </message>
    <message>
        <source>{name} is one person</source>
        <translation>{name} es una sola persona</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Badges of the group</source>
        <translation>Credenciales del grupo</translation>
    </message>
    <message>
        <source>Collect for a group</source>
        <translation>Recoger para un grupo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Hand these over: %n</source>
        <translation>
            <numerusform>Entregue estas: %n</numerusform>
            <numerusform>Entregue estas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have their badge already: %n</source>
        <translation>
            <numerusform>Ya tienen su credencial: %n</numerusform>
            <numerusform>Ya tienen su credencial: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>May be on the list twice: look together.</source>
        <translation>Puede estar dos veces en la lista: mírenlo juntos.</translation>
    </message>
    <message numerus="yes">
        <source>Must come themselves: %n</source>
        <translation>
            <numerusform>Tienen que venir en persona: %n</numerusform>
            <numerusform>Tienen que venir en persona: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On the waiting list: to the help desk.</source>
        <translation>En lista de espera: a la mesa de ayuda.</translation>
    </message>
    <message>
        <source>Only the person before you is checked in now; the others when they come by.</source>
        <translation>Ahora solo se marca la llegada de quien está ante usted; la de las demás personas, cuando pasen.</translation>
    </message>
    <message numerus="yes">
        <source>People in this order: %n</source>
        <translation>
            <numerusform>Personas en este pedido: %n</numerusform>
            <numerusform>Personas en este pedido: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>Imprimir las credenciales</translation>
    </message>
    <message>
        <source>Something is to be settled at the help desk first.</source>
        <translation>Antes hay algo por resolver en la mesa de ayuda.</translation>
    </message>
    <message>
        <source>The ticket is cancelled: to the help desk.</source>
        <translation>El boleto está cancelado: a la mesa de ayuda.</translation>
    </message>
    <message>
        <source>The ticket is for another day.</source>
        <translation>El boleto es para otro día.</translation>
    </message>
    <message>
        <source>There is a question which the desk asks first.</source>
        <translation>La mesa debe preguntarle algo antes.</translation>
    </message>
    <message>
        <source>Under 18, and the list names no guardian: to the help desk.</source>
        <translation>Menor de 18, y la lista no nombra responsable: a la mesa de ayuda.</translation>
    </message>
    <message>
        <source>Under 18: comes with the guardian.</source>
        <translation>Menor de 18: viene con su responsable.</translation>
    </message>
</context>
<context>
    <name>HeadsetPanel</name>
    <message>
        <source>Headset</source>
        <translation>Auricular</translation>
    </message>
    <message>
        <source>Headset {number}</source>
        <translation>Auricular {number}</translation>
    </message>
    <message>
        <source>Interpretation into {language}</source>
        <translation>Interpretación: {language}</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prestar</translation>
    </message>
    <message>
        <source>Lent to this person</source>
        <translation>Prestado a esta persona</translation>
    </message>
    <message>
        <source>No document is ever taken as a pledge.</source>
        <translation>Nunca se retiene ningún documento en prenda.</translation>
    </message>
    <message>
        <source>Number on the headset</source>
        <translation>Número del auricular</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Take headset {number} back</source>
        <translation>Recibir el auricular {number}</translation>
    </message>
    <message>
        <source>There is no interpretation into {language}. Tell the lead.</source>
        <translation>No hay interpretación: {language}. Avise a coordinación.</translation>
    </message>
    <message>
        <source>This code is of nobody on the list. Find the person by name.</source>
        <translation>Este código no es de nadie de la lista. Busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>This is not a genuine ticket. Lend nothing on it; find the person by name.</source>
        <translation>El boleto no es auténtico. No preste nada con él; busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>Type the number which stands on the headset.</source>
        <translation>Escriba el número que está en el auricular.</translation>
    </message>
</context>
<context>
    <name>HeadsetsPanel</name>
    <message>
        <source>Headset {number} is back. {name} had it.</source>
        <translation>El auricular {number} está de vuelta. Lo tenía {name}.</translation>
    </message>
    <message>
        <source>No headset is out.</source>
        <translation>No hay auriculares prestados.</translation>
    </message>
    <message>
        <source>Number on the headset</source>
        <translation>Número del auricular</translation>
    </message>
    <message numerus="yes">
        <source>Still out: %n</source>
        <translation>
            <numerusform>Sigue prestado: %n</numerusform>
            <numerusform>Siguen prestados: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Take headsets back</source>
        <translation>Recibir auriculares</translation>
    </message>
    <message>
        <source>Type or scan it. It does not matter who brings the headset.</source>
        <translation>Escríbalo o escanéelo. No importa quién trae el auricular.</translation>
    </message>
    <message>
        <source>Type the number which stands on the headset.</source>
        <translation>Escriba el número que está en el auricular.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>In {time}</source>
        <translation>Llegó {time}</translation>
    </message>
</context>
<context>
    <name>HitsCard</name>
    <message>
        <source>Did they mean …</source>
        <translation>Quizá sea …</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Resultados: {count}</translation>
    </message>
    <message>
        <source>Nobody is found. Try another spelling, or only a part of the name.</source>
        <translation>No se encuentra a nadie. Pruebe otra forma de escribirlo, o solo una parte del nombre.</translation>
    </message>
    <message>
        <source>Some have the same name: compare the second lines.</source>
        <translation>Hay personas con el mismo nombre: compare las segundas líneas.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to check in</source>
        <translation>↑ ↓ para elegir, Enter para marcar la llegada</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>This computer has no keyring, so the key to this symposium is in a file: {path}. Copy that file to a safe place, apart from the data. Without it the data cannot be opened; with it, anybody can.</source>
        <translation>Este equipo no tiene llavero, así que la clave de este simposio está en un archivo: {path}. Copie ese archivo a un lugar seguro, aparte de los datos. Sin él los datos no se abren; con él, cualquiera puede.</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>A list of people</source>
        <translation>Una lista de personas</translation>
    </message>
    <message>
        <source>A programme</source>
        <translation>Un programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its columns do not tell for certain. In a list of people each row is a person, in a programme a talk.</source>
        <translation>Sus columnas no lo dicen con certeza. En una lista de personas cada fila es una persona; en un programa, una charla.</translation>
    </message>
    <message>
        <source>What is in {file}?</source>
        <translation>¿Qué contiene {file}?</translation>
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
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
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
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
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
        <translation>Diseños de credencial</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change a copy</source>
        <translation>Cambiar una copia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Layouts of your own lie in {folder}.</source>
        <translation>Sus propios diseños están en {folder}.</translation>
    </message>
    <message>
        <source>Looked at with</source>
        <translation>Visto con</translation>
    </message>
    <message>
        <source>Nobody is on the list yet; these names are made up.</source>
        <translation>Aún no hay nadie en la lista; estos nombres son inventados.</translation>
    </message>
    <message>
        <source>Use this layout</source>
        <translation>Usar este diseño</translation>
    </message>
    <message>
        <source>{file} cannot be used as it is. Put these lines right, then come back to this page.</source>
        <translation>{file} no se puede usar así. Corrija estas líneas y vuelva a esta página.</translation>
    </message>
</context>
<context>
    <name>LayoutEditor</name>
    <message>
        <source>Go back without them</source>
        <translation>Volver sin ellos</translation>
    </message>
    <message>
        <source>It cannot be saved yet. Put right what is marked below; nothing is lost.</source>
        <translation>Aún no se puede guardar. Corrija lo que está marcado abajo; nada se pierde.</translation>
    </message>
    <message>
        <source>Save and go back</source>
        <translation>Guardar y volver</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Les damos la bienvenida</translation>
    </message>
    <message>
        <source>{name} has changes which are not saved yet.</source>
        <translation>{name} tiene cambios que aún no se guardaron.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} se guardó.</translation>
    </message>
    <message>
        <source>{what} is removed.</source>
        <translation>{what}: quitado.</translation>
    </message>
</context>
<context>
    <name>LayoutImport</name>
    <message>
        <source>A part of the file cannot be read. It is left out.</source>
        <translation>Una parte del archivo no se puede leer. Se omite.</translation>
    </message>
    <message>
        <source>Slanted letters are upright now.</source>
        <translation>Las letras inclinadas ahora son rectas.</translation>
    </message>
    <message>
        <source>The QR code held “{what}”. Here it holds the badge’s own code.</source>
        <translation>El código QR contenía «{what}». Aquí contiene el código propio de la credencial.</translation>
    </message>
    <message>
        <source>The file does not say how large a badge is. {what} mm are taken; measure one.</source>
        <translation>El archivo no dice el tamaño de la credencial. Se toman {what} mm; mida una.</translation>
    </message>
    <message>
        <source>The picture in the background is left out. Print on paper that has it already.</source>
        <translation>Se omite la imagen de fondo. Imprima en papel que ya la tenga.</translation>
    </message>
    <message>
        <source>The picture “{what}” is left out.</source>
        <translation>Se omite la imagen «{what}».</translation>
    </message>
    <message>
        <source>“{what}” is left out: a name is never split here.</source>
        <translation>Se omite «{what}»: aquí un nombre nunca se separa.</translation>
    </message>
    <message>
        <source>“{what}” is left out: it has values among its words.</source>
        <translation>Se omite «{what}»: mezcla valores con palabras.</translation>
    </message>
    <message>
        <source>“{what}” is left out: it never stands on a badge here.</source>
        <translation>Se omite «{what}»: aquí nunca va en una credencial.</translation>
    </message>
    <message>
        <source>“{what}” is left out: there is no field for it here.</source>
        <translation>Se omite «{what}»: aquí no hay un campo para eso.</translation>
    </message>
    <message>
        <source>“{what}” lies over another field. Move one of them.</source>
        <translation>«{what}» está encima de otro campo. Mueva uno de los dos.</translation>
    </message>
    <message>
        <source>“{what}” was missing and is added. Move it where you want it.</source>
        <translation>Faltaba «{what}» y se añadió. Muévalo a donde quiera.</translation>
    </message>
    <message>
        <source>“{what}” was there twice. Now it is there once.</source>
        <translation>«{what}» estaba dos veces. Ahora está una vez.</translation>
    </message>
    <message>
        <source>“{what}” was too small or beyond the edge. Look at its place.</source>
        <translation>«{what}» era demasiado pequeño o pasaba del borde. Revise su lugar.</translation>
    </message>
    <message>
        <source>“{what}” was turned. Now it stands upright.</source>
        <translation>«{what}» estaba girado. Ahora está derecho.</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Arabic or Hebrew name</source>
        <translation>Nombre árabe o hebreo</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Code in letters</source>
        <translation>Código en letras</translation>
    </message>
    <message>
        <source>Coloured band</source>
        <translation>Banda de color</translation>
    </message>
    <message>
        <source>Comes with SMC Desk</source>
        <translation>Viene con SMC Desk</translation>
    </message>
    <message>
        <source>Full black</source>
        <translation>Negro pleno</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Half-way down</source>
        <translation>A media altura</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>Línea {line}:</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nombre más largo</translation>
    </message>
    <message>
        <source>Longest organisation</source>
        <translation>Organización más larga</translation>
    </message>
    <message>
        <source>Longest word</source>
        <translation>Palabra más larga</translation>
    </message>
    <message>
        <source>Mark of a rehearsal</source>
        <translation>Marca de ensayo</translation>
    </message>
    <message>
        <source>Most roles</source>
        <translation>Más funciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nombre en letras latinas</translation>
    </message>
    <message>
        <source>No field is called {given}. Possible: {wanted}.</source>
        <translation>Ningún campo se llama {given}. Posible: {wanted}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing is called “{key}” here. Possible: {wanted}.</source>
        <translation>Aquí nada se llama «{key}». Posible: {wanted}.</translation>
    </message>
    <message>
        <source>Of this symposium</source>
        <translation>De este simposio</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Photo choice</source>
        <translation>Elección de fotos</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Single name</source>
        <translation>Un solo nombre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation>Simposio</translation>
    </message>
    <message>
        <source>The badges need {wanted} mm, but the sheet has {given} mm.</source>
        <translation>Las credenciales necesitan {wanted} mm, pero la hoja tiene {given} mm.</translation>
    </message>
    <message>
        <source>The box of {what} is too small: it needs {wanted} mm.</source>
        <translation>El recuadro de {what} es demasiado pequeño: necesita {wanted} mm.</translation>
    </message>
    <message>
        <source>The file cannot be read as text.</source>
        <translation>El archivo no se puede leer como texto.</translation>
    </message>
    <message>
        <source>The front has no mark of a rehearsal. Add it; only rehearsals print it.</source>
        <translation>El frente no tiene la marca de ensayo. Agréguela; solo se imprime en ensayos.</translation>
    </message>
    <message>
        <source>The front shows no name. Add it.</source>
        <translation>El frente no muestra el nombre. Agréguelo.</translation>
    </message>
    <message>
        <source>The largest letters of {what} are smaller than the smallest ones.</source>
        <translation>La letra más grande de {what} es menor que la más pequeña.</translation>
    </message>
    <message>
        <source>The layout has no name. Type one at the top.</source>
        <translation>El diseño no tiene nombre. Escríbalo arriba.</translation>
    </message>
    <message>
        <source>The same as on the front</source>
        <translation>Lo mismo que en el frente</translation>
    </message>
    <message>
        <source>There is no QR code. Add it.</source>
        <translation>No hay código QR. Agréguelo.</translation>
    </message>
    <message>
        <source>There is no layout {given}.</source>
        <translation>No hay ningún diseño {given}.</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Este campo</translation>
    </message>
    <message>
        <source>This is not written as TOML. Look at its quotes, brackets and equals signs.</source>
        <translation>Esto no está escrito como TOML. Revise comillas, corchetes y signos de igual.</translation>
    </message>
    <message>
        <source>Where the script begins</source>
        <translation>Donde empieza la escritura</translation>
    </message>
    <message>
        <source>Where the script ends</source>
        <translation>Donde termina la escritura</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>Your own words are empty. Type them, or remove the field.</source>
        <translation>Su texto está vacío. Escríbalo o quite el campo.</translation>
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
        <translation>{file} no se puede usar; mientras tanto las credenciales tienen el diseño {name}. {why}</translation>
    </message>
    <message>
        <source>{what} has no place. Give it a box of its own.</source>
        <translation>{what} no tiene lugar. Dele un recuadro propio.</translation>
    </message>
    <message>
        <source>{what} is there twice. Remove one of them.</source>
        <translation>{what} está dos veces. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>{what} lies {given} mm over {other}.</source>
        <translation>{what} tapa {given} mm de {other}.</translation>
    </message>
    <message>
        <source>{what} reaches {wanted} mm beyond the edge.</source>
        <translation>{what} sobresale {wanted} mm del borde.</translation>
    </message>
    <message>
        <source>{what} stands under something that is not here. Give it a box of its own.</source>
        <translation>{what} está debajo de algo que no está aquí. Dele un recuadro propio.</translation>
    </message>
    <message>
        <source>{what}: {across} mm across, {down} mm down, {width} × {height} mm</source>
        <translation>{what}: {across} mm en horizontal, {down} mm en vertical, {width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>“{key}” cannot be {given}. Possible: {wanted}.</source>
        <translation>«{key}» no puede ser {given}. Posible: {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” is missing. Add a line for it.</source>
        <translation>Falta «{key}». Agregue una línea.</translation>
    </message>
</context>
<context>
    <name>LengthsCard</name>
    <message>
        <source>0 is for none. Talks that have begun stay as they are.</source>
        <translation>0 significa ninguno. Las charlas que ya empezaron quedan como están.</translation>
    </message>
    <message>
        <source>Change of speakers, in minutes</source>
        <translation>Cambio de ponentes, en minutos</translation>
    </message>
    <message>
        <source>First warning, minutes before the end</source>
        <translation>Primer aviso, minutos antes del final</translation>
    </message>
    <message>
        <source>Last warning, minutes before the end</source>
        <translation>Último aviso, minutos antes del final</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Length of the talks to come</source>
        <translation>Duración de las charlas que faltan</translation>
    </message>
    <message>
        <source>Questions, in minutes</source>
        <translation>Preguntas, en minutos</translation>
    </message>
    <message>
        <source>Talk, in minutes</source>
        <translation>Charla, en minutos</translation>
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
        <translation>Llegó {time}</translation>
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
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Find a name, code or row</source>
        <translation>Buscar un nombre, código o fila</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Column of your file</source>
        <translation>Columna de su archivo</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Se carga como</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Not used, but kept</source>
        <translation>No se usa, pero se guarda</translation>
    </message>
    <message>
        <source>{dots} hidden on purpose</source>
        <translation>{dots} oculto a propósito</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of your file</source>
        <translation>Columnas de su archivo</translation>
    </message>
</context>
<context>
    <name>MeaningDelegate</name>
    <message>
        <source>Not used, but kept</source>
        <translation>No se usa, pero se guarda</translation>
    </message>
    <message>
        <source>What {header} comes in as</source>
        <translation>Como qué se carga {header}</translation>
    </message>
    <message>
        <source>{meaning} – now {header}</source>
        <translation>{meaning} – ahora {header}</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>A group</source>
        <translation>Es un grupo</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Otro detalle</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Fire limit</source>
        <translation>Límite por incendios</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Hours of the desk</source>
        <translation>Horario de la mesa</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interpretación</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Overflow room</source>
        <translation>Sala adicional</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
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
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Con inscripción</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Se realiza</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>como está previsto</translation>
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
        <translation>Volver al programa</translation>
    </message>
    <message>
        <source>Both compared</source>
        <translation>Ambos comparados</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln changes</source>
        <translation>
            <numerusform>Cargar %Ln cambio</numerusform>
            <numerusform>Cargar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Buscar un título</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>It comes in as the file has it.</source>
        <translation>Se carga como está en el archivo.</translation>
    </message>
    <message>
        <source>It is marked as cancelled and kept: people came, signed up, or it was timed.</source>
        <translation>Se marca como cancelado y se conserva: hubo asistencia o inscripciones, o se cronometró.</translation>
    </message>
    <message>
        <source>It is not in the file any more, and is taken off the programme.</source>
        <translation>Ya no está en el archivo y se quita del programa.</translation>
    </message>
    <message>
        <source>It stays as it is on this desk.</source>
        <translation>Queda como está en esta mesa.</translation>
    </message>
    <message>
        <source>Keep this desk’s</source>
        <translation>Conservar lo de esta mesa</translation>
    </message>
    <message>
        <source>Keep this desk’s for all conflicts</source>
        <translation>Conservar lo de esta mesa en todos los conflictos</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %Ln conflicts stay as they are on this desk.</source>
        <translation>
            <numerusform>Aún no se ha escrito nada. %Ln conflicto queda como está en esta mesa.</numerusform>
            <numerusform>Aún no se ha escrito nada. %Ln conflictos quedan como están en esta mesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>En esta mesa</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Tomar lo del archivo</translation>
    </message>
    <message>
        <source>Take the file’s for all conflicts</source>
        <translation>Tomar lo del archivo en todos los conflictos</translation>
    </message>
    <message>
        <source>The programme of this desk is the same already. Nothing would change.</source>
        <translation>El programa de esta mesa ya es el mismo. Nada cambiaría.</translation>
    </message>
    <message>
        <source>This desk changed it too. What this desk has stays.</source>
        <translation>Esta mesa también lo cambió. Queda lo que tiene esta mesa.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>What the file says is taken.</source>
        <translation>Se toma lo que dice el archivo.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>When last brought in</source>
        <translation>En la última carga</translation>
    </message>
    <message>
        <source>added</source>
        <translation>se añaden</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>other room or time</source>
        <translation>otra sala u hora</translation>
    </message>
    <message>
        <source>the file’s is taken</source>
        <translation>se toma lo del archivo</translation>
    </message>
    <message>
        <source>this desk’s stays</source>
        <translation>queda lo de esta mesa</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>se actualizan</translation>
    </message>
    <message>
        <source>you choose</source>
        <translation>usted elige</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Días del boleto</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>¿Una persona o dos?</translation>
    </message>
    <message>
        <source>One person: one entry stays, with the workshops and days of both and what is settled already. Both ticket codes lead to it, and a badge of the other entry is void.</source>
        <translation>Una persona: queda una inscripción, con los talleres y días de ambas y lo que ya está resuelto. Los dos códigos de boleto llevan a ella, y una credencial de la otra inscripción queda anulada.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Cómo se escribe en letras latinas</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Two people: nothing changes, and nobody asks again.</source>
        <translation>Dos personas: no cambia nada, y no se vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Talleres</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin dato</translation>
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
        <translation>Diseños de credencial</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Constancias</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Lista en papel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Begins at</source>
        <translation>Empieza a las</translation>
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
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nada lo impide.</translation>
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
        <translation>Hay un carácter equivocado o falta uno. Empieza por SMCC; siguen ocho, nunca 0, O, 1 ni I.</translation>
    </message>
    <message>
        <source>As it stands on the certificate; then press Enter.</source>
        <translation>Tal como está en la constancia; después pulse Intro.</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Comprobar el número</translation>
    </message>
    <message>
        <source>It is the one of {name}. Compare the name.</source>
        <translation>Es la de {name}. Compare el nombre.</translation>
    </message>
    <message>
        <source>No certificate of this symposium has this number.</source>
        <translation>Ninguna constancia de este simposio tiene este número.</translation>
    </message>
    <message>
        <source>Not a number of a certificate</source>
        <translation>No es un número de constancia</translation>
    </message>
    <message>
        <source>Not one of ours</source>
        <translation>No es de las nuestras</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Número de la constancia</translation>
    </message>
    <message>
        <source>One of ours</source>
        <translation>Es de las nuestras</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message numerus="yes">
        <source>%Ln badges lie on a sheet.</source>
        <translation>
            <numerusform>%Ln credencial cabe en una hoja.</numerusform>
            <numerusform>%Ln credenciales caben en una hoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>En el reverso</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>El reverso</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>La credencial misma</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>El frente</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Work on</source>
        <translation>Trabajar en</translation>
    </message>
</context>
<context>
    <name>PagedPeople</name>
    <message numerus="yes">
        <source>%n made</source>
        <comment>badges of one person</comment>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>Llegó {time}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Ticket for</source>
        <translation>Boleto para</translation>
    </message>
    <message>
        <source>To the help desk</source>
        <translation>A la mesa de ayuda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>PagesCard</name>
    <message>
        <source>In a browser</source>
        <translation>En un navegador</translation>
    </message>
    <message>
        <source>Phones, tablets and lobby screens on the same network can show the clocks. They can change nothing.</source>
        <translation>Los teléfonos, tabletas y pantallas del vestíbulo en la misma red pueden mostrar los relojes. No pueden cambiar nada.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Código QR de la dirección</translation>
    </message>
    <message>
        <source>Scan the code, or type the address. Both need the same network as this desk.</source>
        <translation>Escanee el código o escriba la dirección. Ambos necesitan la misma red que esta mesa.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Encender</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>List on paper</source>
        <translation>Lista en papel</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Printed on {date} at {time} · {count} people</source>
        <translation>Impresa el {date} a las {time} · {count} personas</translation>
    </message>
    <message>
        <source>Tick who comes. By the first letter of the name as on the badge. Later scan the codes of those who are ticked, at the desk.</source>
        <translation>Marque a quien llega. Por la primera letra del nombre de la credencial. Después escanee en la mesa los códigos de las personas marcadas.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Chair: {names}</source>
        <translation>Moderación: {names}</translation>
    </message>
    <message>
        <source>Day sheet of a room</source>
        <translation>Hoja del día de una sala</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Letrero de puerta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Only for who looks after people’s needs. Do not leave it lying; destroy it afterwards.</source>
        <translation>Solo para quien atiende las necesidades de las personas. No la deje a la vista; destrúyala después.</translation>
    </message>
    <message>
        <source>People signed up, with their needs</source>
        <translation>Personas anotadas, con sus necesidades</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Printed on {date} at {time}</source>
        <translation>Impreso el {date} a las {time}</translation>
    </message>
    <message>
        <source>Questions end</source>
        <translation>Fin de preguntas</translation>
    </message>
    <message>
        <source>Sheet for the chair</source>
        <translation>Hoja para la moderación</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Talk ends</source>
        <translation>Fin de la charla</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avisar a las</translation>
    </message>
    <message>
        <source>comes with an assistant</source>
        <translation>viene con asistente</translation>
    </message>
    <message>
        <source>documents for a screen reader</source>
        <translation>documentos para lector de pantalla</translation>
    </message>
    <message>
        <source>front row</source>
        <translation>primera fila</translation>
    </message>
    <message>
        <source>guide dog</source>
        <translation>perro guía</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>letra grande</translation>
    </message>
    <message>
        <source>quiet space</source>
        <translation>espacio tranquilo</translation>
    </message>
    <message>
        <source>room for breastfeeding</source>
        <translation>sala de lactancia</translation>
    </message>
    <message>
        <source>seat near the door</source>
        <translation>asiento cerca de la puerta</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>lengua de señas</translation>
    </message>
    <message>
        <source>{people}, for {seats} seats</source>
        <translation>{people}, para {seats} plazas</translation>
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
            <numerusform>%Ln en la lista</numerusform>
            <numerusform>%Ln en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Cargar una lista</translation>
    </message>
    <message>
        <source>Bring in the list of attendees first. A file from the portal will do.</source>
        <translation>Cargue primero la lista de asistentes. Basta un archivo del portal.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Aún no hay nadie en la lista</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Type a name, an organisation or a code</source>
        <translation>Escriba un nombre, una organización o un código</translation>
    </message>
    <message>
        <source>Type fewer letters, or choose another part of the list. Nobody was taken off it.</source>
        <translation>Escriba menos letras, o elija otra parte de la lista. No se quitó a nadie de ella.</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>Sin credencial</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Affected: {sessions}. {people}</source>
        <translation>Afecta a: {sessions}. {people}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No session and nobody is affected.</source>
        <translation>No afecta a ninguna sesión ni a nadie.</translation>
    </message>
    <message>
        <source>fire limit {count}</source>
        <translation>límite por incendio {count}</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>bucle auditivo</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interpretación</translation>
    </message>
    <message>
        <source>not {features}</source>
        <translation>sin: {features}</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>proyector</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>sala tranquila</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>sin escalones</translation>
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
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
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
            <numerusform>%Ln asiento</numerusform>
            <numerusform>%Ln asientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Large enough to be read from three metres. Print on A4, upright.</source>
        <translation>Se lee desde tres metros. Imprímalo en A4 vertical.</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Crear un PDF</translation>
    </message>
    <message>
        <source>Order, times and cues of every talk, with boxes for what really happened. For when the clock cannot be used.</source>
        <translation>Orden, horas y avisos de cada charla, con casillas para lo que pasó de verdad. Para cuando no se pueda usar el reloj.</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>Imprimir papeles</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>Se está creando el PDF.</translation>
    </message>
    <message>
        <source>The same for one session each, with room for notes.</source>
        <translation>Lo mismo, una por sesión, con espacio para notas.</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Qué papel</translation>
    </message>
    <message>
        <source>With what people need. Only for who looks after that: it names people’s health.</source>
        <translation>Con lo que necesitan las personas. Solo para quien se ocupa de eso: dice cosas de su salud.</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>No, print again</source>
        <translation>No, imprimir otra vez</translation>
    </message>
    <message>
        <source>Print elsewhere</source>
        <translation>Imprimir en otra</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Ver cuáles</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Sí, todas</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <source>Every room on {day}</source>
        <translation>Todas las salas, {day}</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Todo el programa</translation>
    </message>
    <message>
        <source>There is nothing to print for that. Choose another paper or part.</source>
        <translation>No hay nada que imprimir para eso. Elija otro papel u otra parte.</translation>
    </message>
    <message>
        <source>This session: {title}</source>
        <translation>Esta sesión: {title}</translation>
    </message>
    <message>
        <source>chair-sheets.pdf</source>
        <translation>hojas-moderacion.pdf</translation>
    </message>
    <message>
        <source>day-sheets.pdf</source>
        <translation>hojas-del-dia.pdf</translation>
    </message>
    <message>
        <source>door-signs.pdf</source>
        <translation>letreros.pdf</translation>
    </message>
    <message>
        <source>sign-ups.pdf</source>
        <translation>personas-anotadas.pdf</translation>
    </message>
    <message>
        <source>{papers}: print {file} at full size on A4.</source>
        <translation>{papers}: imprima {file} a tamaño completo en A4.</translation>
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
        <translation>Mire si las dudosas salieron y responda aquí o arriba.</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>Ninguna credencial espera.</translation>
    </message>
    <message>
        <source>None is lost. They can be printed elsewhere meanwhile.</source>
        <translation>Ninguna se pierde. Mientras tanto se pueden imprimir en otra parte.</translation>
    </message>
    <message>
        <source>Print the waiting badges on</source>
        <translation>Imprimir las que esperan en</translation>
    </message>
    <message>
        <source>Print them there</source>
        <translation>Imprimir allí</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresas</translation>
    </message>
    <message>
        <source>They are printed one after another, and none is lost.</source>
        <translation>Se imprimen una tras otra, y ninguna se pierde.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Con duda</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>A badge is being printed. Try again in a moment.</source>
        <translation>Se está imprimiendo una credencial. Intente otra vez en un momento.</translation>
    </message>
    <message>
        <source>Each badge takes one off.</source>
        <translation>Cada credencial resta una.</translation>
    </message>
    <message>
        <source>Labels on the roll</source>
        <translation>Etiquetas en el rollo</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>No se imprimió ninguna página de prueba.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Only few are left. Have a new roll ready.</source>
        <translation>Quedan pocas. Tenga a mano un rollo nuevo.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>The roll should be empty. Put a new one in, then type how many are on it.</source>
        <translation>El rollo debe de estar vacío. Ponga uno nuevo y escriba cuántas trae.</translation>
    </message>
    <message>
        <source>The test page is in the folder of PDF files.</source>
        <translation>La página de prueba está en la carpeta de PDF.</translation>
    </message>
    <message>
        <source>The test page was sent. Look whether it is whole.</source>
        <translation>La página de prueba se envió. Mire si salió entera.</translation>
    </message>
    <message>
        <source>Type how many are on a new roll; each badge takes one off.</source>
        <translation>Escriba cuántas trae un rollo nuevo; cada credencial resta una.</translation>
    </message>
</context>
<context>
    <name>PrinterPart</name>
    <message>
        <source>The badges go to {printer} from now on.</source>
        <translation>Las credenciales van a {printer} desde ahora.</translation>
    </message>
</context>
<context>
    <name>PrinterPicker</name>
    <message>
        <source>A badge is being printed. Try again in a moment.</source>
        <translation>Se está imprimiendo una credencial. Intente otra vez en un momento.</translation>
    </message>
    <message>
        <source>A label printer on the network …</source>
        <translation>Una impresora de etiquetas en la red …</translation>
    </message>
    <message>
        <source>Address of the label printer</source>
        <translation>Dirección de la impresora de etiquetas</translation>
    </message>
    <message>
        <source>As its display or its configuration label says; press Enter.</source>
        <translation>Como dice su pantalla o su etiqueta de configuración; pulse Intro.</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>No se imprimió ninguna página de prueba.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Página de prueba</translation>
    </message>
    <message>
        <source>The test page is in the folder of PDF files.</source>
        <translation>La página de prueba está en la carpeta de PDF.</translation>
    </message>
    <message>
        <source>The test page was sent. Look whether it is whole.</source>
        <translation>La página de prueba se envió. Mire si salió entera.</translation>
    </message>
    <message>
        <source>This is no address. Type it as the printer says it, such as 192.168.1.40.</source>
        <translation>No es una dirección. Escríbala como la da la impresora, por ejemplo 192.168.1.40.</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (ahora no está)</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Badges the printer gave up: {count}. They are kept; print them again or leave them.</source>
        <translation>Credenciales que la impresora abandonó: {count}. Se conservan; imprímalas de nuevo o déjelas.</translation>
    </message>
    <message>
        <source>May or may not have been printed: {names}. Did they come out?</source>
        <translation>Quizá se imprimieron: {names}. ¿Salieron?</translation>
    </message>
    <message>
        <source>The folder for badges cannot be written. {other} prints meanwhile. Free some space.</source>
        <translation>No se puede escribir en la carpeta de credenciales. Mientras tanto imprime {other}. Libere espacio.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{printer} did not take a badge. {other} prints meanwhile. The badge is kept.</source>
        <translation>{printer} no aceptó una credencial. Mientras tanto imprime {other}. La credencial se conserva.</translation>
    </message>
    <message>
        <source>{printer} does not answer. {other} prints meanwhile. Check that it is on and that its cable is in.</source>
        <translation>{printer} no responde. Mientras tanto imprime {other}. Compruebe que está encendida y con el cable puesto.</translation>
    </message>
    <message>
        <source>{printer} is not known to this computer any more. {other} prints meanwhile. Connect it again.</source>
        <translation>Este equipo ya no conoce {printer}. Mientras tanto imprime {other}. Conéctela de nuevo.</translation>
    </message>
    <message>
        <source>{printer} is open. {other} prints meanwhile. Close its cover.</source>
        <translation>{printer} está abierta. Mientras tanto imprime {other}. Cierre su tapa.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. {other} prints meanwhile. Fill it when there is time.</source>
        <translation>{printer} no tiene papel. Mientras tanto imprime {other}. Llénela cuando haya tiempo.</translation>
    </message>
    <message>
        <source>{printer} is stopped. {other} prints meanwhile. Look at its display.</source>
        <translation>{printer} está detenida. Mientras tanto imprime {other}. Mire su pantalla.</translation>
    </message>
</context>
<context>
    <name>PrintersForm</name>
    <message>
        <source>Badges which wait go to the printer chosen here.</source>
        <translation>Las credenciales en espera van a la impresora elegida aquí.</translation>
    </message>
    <message>
        <source>How the two go together</source>
        <translation>Cómo trabajan las dos</translation>
    </message>
    <message>
        <source>It prints only while the first one has a fault</source>
        <translation>Imprime solo mientras la primera tiene un fallo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Segunda impresora</translation>
    </message>
    <message>
        <source>They share the badges: whichever is free prints</source>
        <translation>Se reparten las credenciales: imprime la que esté libre</translation>
    </message>
</context>
<context>
    <name>PrintsCard</name>
    <message>
        <source>All lines are chosen at first; choose some with Ctrl or Shift to answer for them alone.</source>
        <translation>Al principio están elegidas todas las líneas; elija algunas con Ctrl o Mayús para responder solo por ellas.</translation>
    </message>
    <message>
        <source>Did these come out?</source>
        <translation>¿Salieron estas?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>These were given up</source>
        <translation>Estas se abandonaron</translation>
    </message>
    <message>
        <source>They came out</source>
        <translation>Salieron</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumns</name>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
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
        <translation>Número duradero</translation>
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
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Se realiza</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Eje</translation>
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
        <translation>Elija las columnas con los títulos y con los inicios para seguir.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Read the programme</source>
        <translation>Leer el programa</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are to be chosen first.</source>
        <translation>
            <numerusform>Primero hay que elegir %Ln cosa.</numerusform>
            <numerusform>Primero hay que elegir %Ln cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Bring in this programme</source>
        <translation>Cargar este programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose afresh</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Chosen for files from there: {choices}.</source>
        <translation>Elegido para los archivos de ese origen: {choices}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Find a session or a room</source>
        <translation>Buscar una sesión o una sala</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
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
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Mostrar qué cambiaría</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Charlas</translation>
    </message>
    <message>
        <source>The programme of the file</source>
        <translation>El programa del archivo</translation>
    </message>
    <message>
        <source>There is no session in it.</source>
        <translation>No tiene ninguna sesión.</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Qué es raro</translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>zona horaria {zone}</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Bring in the programme</source>
        <translation>Cargar el programa</translation>
    </message>
    <message>
        <source>Bring in the programme; then every room and every time is here.</source>
        <translation>Cargue el programa; entonces cada sala y cada hora estarán aquí.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Choose the session that “{title}” is to swap rooms with.</source>
        <translation>Elija la sesión con la que “{title}” cambiará de sala.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Aún no hay programa</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Why is “{title}” cancelled? It stays in the programme, crossed out.</source>
        <translation>¿Por qué se cancela “{title}”? Queda en el programa, tachada.</translation>
    </message>
</context>
<context>
    <name>ProgrammeWay</name>
    <message>
        <source>Bringing in the programme</source>
        <translation>Cargando el programa</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
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
        <translation>Ninguno</translation>
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
        <translation>Mayús</translation>
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
        <translation>Motivos frecuentes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Take back with it</source>
        <translation>Anular también</translation>
    </message>
    <message>
        <source>Type it, or choose with the arrow keys.</source>
        <translation>Escríbalo, o elija con las flechas.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A place is free</source>
        <translation>Hay un lugar libre</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>Admitir con motivo</translation>
    </message>
    <message>
        <source>Came on another day than booked</source>
        <translation>Vino otro día del previsto</translation>
    </message>
    <message>
        <source>Cancelled by mistake</source>
        <translation>Se canceló por error</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Viene después de todo</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Queda pendiente otra vez.</translation>
    </message>
    <message>
        <source>It is owed again. Give the money back, unless it was never taken.</source>
        <translation>Se debe otra vez. Devuelva el dinero, si es que se recibió.</translation>
    </message>
    <message>
        <source>It was somebody else</source>
        <translation>Era otra persona</translation>
    </message>
    <message>
        <source>It will be asked again.</source>
        <translation>Se preguntará otra vez.</translation>
    </message>
    <message>
        <source>Nobody is on the list as their guardian.</source>
        <translation>Nadie figura en la lista como su responsable.</translation>
    </message>
    <message>
        <source>Say why they are admitted all the same. The reason is kept.</source>
        <translation>Escriba por qué se admite a pesar de todo. El motivo se guarda.</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Se escaneó por error</translation>
    </message>
    <message>
        <source>Speaks or helps today</source>
        <translation>Hoy habla o ayuda</translation>
    </message>
    <message>
        <source>The code of conduct, agreed to at {time}</source>
        <translation>El código de conducta, aceptado a las {time}</translation>
    </message>
    <message>
        <source>The guardian came along</source>
        <translation>Vino con su responsable</translation>
    </message>
    <message>
        <source>The guardian was reached by phone</source>
        <translation>Se habló por teléfono con su responsable</translation>
    </message>
    <message>
        <source>The ticket is not good for today.</source>
        <translation>El boleto no vale para hoy.</translation>
    </message>
    <message>
        <source>The ticket was cancelled.</source>
        <translation>El boleto se canceló.</translation>
    </message>
    <message>
        <source>There was no place for this person so far.</source>
        <translation>Hasta ahora no había lugar para esta persona.</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Anular llegada</translation>
    </message>
    <message>
        <source>What was settled at {time}</source>
        <translation>Lo resuelto a las {time}</translation>
    </message>
    <message>
        <source>What was settled with it stays so: tell the help desk, which can open it.</source>
        <translation>Lo que se resolvió con ella sigue resuelto: avise a la mesa de ayuda, que puede reabrirlo.</translation>
    </message>
    <message>
        <source>{amount}, collected at {time}</source>
        <translation>{amount}, cobrado a las {time}</translation>
    </message>
    <message>
        <source>{name} will count as not here. The check-in is kept with your reason.</source>
        <translation>{name} contará como ausente. La llegada se conserva con el motivo que escriba.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Whoever is checked in stands here, the latest first.</source>
        <translation>Aquí aparece quien va llegando, lo último primero.</translation>
    </message>
</context>
<context>
    <name>RemainingPage</name>
    <message numerus="yes">
        <source>%Ln badges remain to be printed</source>
        <translation>
            <numerusform>Queda %Ln credencial por imprimir</numerusform>
            <numerusform>Quedan %Ln credenciales por imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>Imprimir las restantes</translation>
    </message>
    <message>
        <source>Printing was stopped. Those before them are printed or wait in the printer; nobody gets a second.</source>
        <translation>La impresión se detuvo. Las anteriores están impresas o esperan en la impresora; nadie recibe una segunda.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Gains {time}; the session then ends at {end}.</source>
        <translation>Gana {time}; la sesión termina entonces a las {end}.</translation>
    </message>
    <message>
        <source>It touches {rooms}: tell their chairs.</source>
        <translation>Afecta a {rooms}: avise a su moderación.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Make up time</source>
        <translation>Recuperar tiempo</translation>
    </message>
    <message>
        <source>Nothing of the rest can be made shorter.</source>
        <translation>De lo que falta no se puede acortar nada.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>No clock has been used yet, so the report is empty.</source>
        <translation>Todavía no se ha usado ningún reloj; el informe está vacío.</translation>
    </message>
    <message>
        <source>Planned and actual times of every talk so far, with pictures and advice for next year. A PDF to read, or CSV or JSON for other programs.</source>
        <translation>Tiempos previstos y reales de cada charla hasta ahora, con gráficos y consejos para el próximo año. Un PDF para leer, o CSV o JSON para otros programas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Informe …</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>tiempos</translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message>
        <source>In a few words (optional)</source>
        <translation>En pocas palabras (opcional)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir otra vez</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>Imprimir otra vez la credencial</translation>
    </message>
    <message>
        <source>The former badge is void, also if it is found again.</source>
        <translation>La credencial anterior queda anulada, aunque vuelva a aparecer.</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>¿Qué pasó con la credencial?</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Begins at {time}</source>
        <translation>Empieza a las {time}</translation>
    </message>
    <message>
        <source>No news for {time}</source>
        <translation>Sin noticias desde hace {time}</translation>
    </message>
    <message>
        <source>Not started since {time}</source>
        <translation>Sin empezar desde las {time}</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Nada más por hoy</translation>
    </message>
    <message>
        <source>then {title}</source>
        <translation>después: {title}</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Marcarlo</translation>
    </message>
    <message>
        <source>Nothing is known that could fail here.</source>
        <translation>No se sabe de nada que pueda fallar aquí.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>{feature}: out of order</source>
        <translation>{feature}: no funciona</translation>
    </message>
    <message>
        <source>{feature}: works again</source>
        <translation>{feature}: funciona otra vez</translation>
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
        <translation>No se encuentra a nadie más. Pruebe con una parte del nombre, el pedido o el código.</translation>
    </message>
    <message>
        <source>Other name, order, e-mail or code</source>
        <translation>Otro nombre, pedido, correo o código</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>La misma persona que …</translation>
    </message>
    <message>
        <source>The entry of</source>
        <translation>La inscripción de</translation>
    </message>
    <message>
        <source>Then ↓ and Enter: both entries are compared first.</source>
        <translation>Después ↓ y Enter: primero se comparan las dos inscripciones.</translation>
    </message>
    <message>
        <source>Type who it is, then choose one of those who are found with ↓.</source>
        <translation>Escriba quién es y elija con ↓ a una de las personas encontradas.</translation>
    </message>
    <message>
        <source>Who is found</source>
        <translation>Personas encontradas</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>Choose or type a message</source>
        <translation>Elija o escriba un mensaje</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Mensaje para quien habla</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On the clock: {text}</source>
        <translation>En el reloj: {text}</translation>
    </message>
    <message>
        <source>Only for the report, not for the speaker</source>
        <translation>Solo para el informe, no para quien habla</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personas en la sala</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
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
        <translation>Elija a una de estas personas con ↑ y ↓, y pulse Enter.</translation>
    </message>
    <message>
        <source>Nobody of this name is on the list. Try a part of it, or register a walk-in with F7.</source>
        <translation>Nadie con este nombre está en la lista. Pruebe una parte del nombre, o inscriba a la persona con F7.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Cancel it …</source>
        <translation>Cancelarla …</translation>
    </message>
    <message>
        <source>Choose a session with the mouse or the arrow keys. Ctrl and arrows move it.</source>
        <translation>Elija una sesión con el ratón o las flechas. Ctrl y las flechas la mueven.</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Mover …</translation>
    </message>
    <message>
        <source>Nothing is wrong with the programme.</source>
        <translation>No hay problemas en el programa.</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>Fijarla aquí</translation>
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
        <translation>Cambiar salas …</translation>
    </message>
    <message>
        <source>Unpin it</source>
        <translation>Soltarla</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>A badge comes out at the first check-in</source>
        <translation>La credencial sale con la primera llegada</translation>
    </message>
    <message>
        <source>A second badge is never printed by itself.</source>
        <translation>Una segunda credencial nunca se imprime sola.</translation>
    </message>
    <message>
        <source>Another language is there when SMC Desk is next started.</source>
        <translation>El nuevo idioma aparece la próxima vez que se abra SMC Desk.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>As you call it among yourselves, such as North entrance.</source>
        <translation>Como la llaman entre ustedes, por ejemplo Entrada norte.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Camera for scanning</source>
        <translation>Cámara para escanear</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>It reads codes beside the hand scanner.</source>
        <translation>Lee códigos además del escáner de mano.</translation>
    </message>
    <message>
        <source>Keep things still: nothing slides or flashes</source>
        <translation>Sin movimiento: nada se desliza ni parpadea</translation>
    </message>
    <message>
        <source>Kept with everything done here; change them when somebody else takes over.</source>
        <translation>Se guardan con todo lo que se hace aquí; cámbielas cuando tome el turno otra persona.</translation>
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
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nombre de esta mesa</translation>
    </message>
    <message>
        <source>No camera was found; the hand scanner needs none.</source>
        <translation>No se encontró ninguna cámara; el escáner de mano no la necesita.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Only when it is asked for</source>
        <translation>Solo cuando se pide</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>The help desk may settle what is open; only a lead may admit a minor without a guardian.</source>
        <translation>La mesa de ayuda puede resolver lo pendiente; solo coordinación puede admitir a menores sin responsable.</translation>
    </message>
    <message>
        <source>This computer plays no sound. Every answer is also seen by word, shape and colour.</source>
        <translation>Este equipo no reproduce sonido. Cada respuesta se ve también por palabra, forma y color.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Esta mesa</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>Who stands here</source>
        <translation>Quién atiende aquí</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>the camera chosen before</source>
        <translation>la cámara elegida antes</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (ahora no está)</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SettlePanel</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Marcar llegada</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Cobrar ahora</translation>
    </message>
    <message>
        <source>How is it settled?</source>
        <translation>¿Cómo se resuelve?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Left: {amount}</source>
        <translation>Queda: {amount}</translation>
    </message>
    <message>
        <source>Nobody is asked why.</source>
        <translation>A nadie se le pregunta por qué.</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>No hay que cobrar</translation>
    </message>
    <message>
        <source>Settle at the desk</source>
        <translation>Resolver en la mesa</translation>
    </message>
    <message>
        <source>The amount below is paid at this desk.</source>
        <translation>El importe de abajo se paga en esta mesa.</translation>
    </message>
    <message>
        <source>The list names no amount.</source>
        <translation>La lista no indica ningún importe.</translation>
    </message>
    <message>
        <source>The person goes in now and comes back to the help desk.</source>
        <translation>La persona entra ahora y vuelve a la mesa de ayuda.</translation>
    </message>
</context>
<context>
    <name>SheetCounts</name>
    <message numerus="yes">
        <source>%Ln papers are in one PDF</source>
        <translation>
            <numerusform>%Ln papel está en un PDF</numerusform>
            <numerusform>%Ln papeles están en un PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people signed up</source>
        <translation>
            <numerusform>%Ln persona anotada</numerusform>
            <numerusform>%Ln personas anotadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Close a form, or empty the search field</source>
        <translation>Cerrar un formulario, o vaciar el campo de búsqueda</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Finish a form</source>
        <translation>Terminar un formulario</translation>
    </message>
    <message>
        <source>Go on: admit, settle or compare, as the screen says</source>
        <translation>Seguir: admitir, resolver o comparar, según diga la pantalla</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Más que se puede hacer</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Campo o botón siguiente</translation>
    </message>
    <message>
        <source>Next person, also from the search field</source>
        <translation>Persona siguiente, también desde el campo de búsqueda</translation>
    </message>
    <message>
        <source>Open the chosen person</source>
        <translation>Abrir a la persona elegida</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <source>Print door signs and sheets of the programme</source>
        <translation>Imprimir letreros y hojas del programa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rooms, and what has failed in them</source>
        <translation>Salas y lo que falla en ellas</translation>
    </message>
    <message>
        <source>Show the keys, or go back</source>
        <translation>Mostrar las teclas, o volver</translation>
    </message>
    <message>
        <source>Who is where, on paper</source>
        <translation>Quién está dónde, en papel</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Blank row</source>
        <translation>Fila vacía</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>Elija primero</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Código repetido</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Each has its own</source>
        <translation>Cada una el suyo</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Con duda</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Para mirar</translation>
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
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Por favor, mire</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Refused a badge</source>
        <translation>No aceptó una credencial</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Tidied</source>
        <translation>Ordenado</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
</context>
<context>
    <name>SpeakerWindow</name>
    <message>
        <source>Speaker’s clock</source>
        <translation>Reloj de quien habla</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {word}</source>
        <translation>Paso {number} de {count}: {word}</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Absent</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>At the desk since {time}</source>
        <translation>En la mesa desde las {time}</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Viene después de todo</translation>
    </message>
    <message>
        <source>Late: goes last</source>
        <translation>Llega tarde: va al final</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>Not at the registration desk yet</source>
        <translation>Aún no ha pasado por la mesa</translation>
    </message>
    <message>
        <source>Somebody else speaks …</source>
        <translation>Habla otra persona …</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>Intercambiar con</translation>
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
        <translation>El auricular {number} está de vuelta.</translation>
    </message>
    <message>
        <source>Headset {number} is lent out.</source>
        <translation>El auricular {number} está prestado.</translation>
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
        <translation>Margen</translation>
    </message>
    <message>
        <source>For each talk the printed slot above, what really happened below. The number says how late the talk ended, in minutes and seconds; with a minus it was early.</source>
        <translation>Para cada charla, arriba el horario impreso y abajo lo que pasó de verdad. El número dice con cuánto retraso terminó, en minutos y segundos; con un signo menos, terminó antes.</translation>
    </message>
    <message>
        <source>For next year’s programme</source>
        <translation>Para el programa del próximo año</translation>
    </message>
    <message>
        <source>Four in five</source>
        <translation>Cuatro de cinco</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>How much longer the talk itself took than printed: half of all talks, and four in five. The buffer is what four in five slots would have needed beyond their whole length.</source>
        <translation>Cuánto más duró la charla de lo impreso: la mitad de todas, y cuatro de cinco. El margen es lo que cuatro de cinco espacios habrían necesitado además de toda su duración.</translation>
    </message>
    <message>
        <source>Minutes printed</source>
        <translation>Minutos impresos</translation>
    </message>
    <message>
        <source>No clock has been used yet.</source>
        <translation>Todavía no se ha usado ningún reloj.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned and actual times</source>
        <translation>Tiempos previstos y reales</translation>
    </message>
    <message>
        <source>Questions used</source>
        <translation>Preguntas usadas</translation>
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
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Charlas</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>según lo impreso</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no dada</translation>
    </message>
    <message>
        <source>{given} talks were given in {sessions} sessions; {missed} were not given.</source>
        <translation>Charlas dadas: {given}, en {sessions} sesiones; no dadas: {missed}.</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>A badge printed so far is void. The ticket’s code stays the same.</source>
        <translation>Una credencial ya impresa queda anulada. El código del boleto sigue igual.</translation>
    </message>
    <message>
        <source>Name of the new holder</source>
        <translation>Nombre de quien lo recibe</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pronombres (opcional)</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>The ticket of</source>
        <translation>El boleto de</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Transfer the ticket</source>
        <translation>Traspasar el boleto</translation>
    </message>
</context>
<context>
    <name>TwinsPanel</name>
    <message>
        <source>Both codes will lead to one entry. This cannot be taken back.</source>
        <translation>Los dos códigos llevarán a una sola inscripción. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Both entries compared</source>
        <translation>Las dos inscripciones comparadas</translation>
    </message>
    <message>
        <source>Is it one person on the list twice? Look, then decide; nothing is merged by itself.</source>
        <translation>¿Es una persona que está dos veces en la lista? Mire y decida; nada se une por sí solo.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message numerus="yes">
        <source>Likely duplicates (%Ln)</source>
        <translation>
            <numerusform>Posibles duplicados (%Ln)</numerusform>
            <numerusform>Posibles duplicados (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Una inscripción</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>La otra inscripción</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Yes, one person</source>
        <translation>Sí, una persona</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Sessions without a room</source>
        <translation>Sesiones sin sala</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sin sala</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Already on the list? Then choose:</source>
        <translation>¿Ya está en la lista? Entonces elija:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An e-mail address has an @. Correct it, or empty the field.</source>
        <translation>Un correo lleva una @. Corríjalo, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elija al menos un día.</translation>
    </message>
    <message>
        <source>Choose, or type its first letters</source>
        <translation>Elija, o escriba las primeras letras</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Cobrar ahora</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Día {number}</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Días del boleto</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>Correo (opcional)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>Nombre para la credencial</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>No hay que cobrar</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organización (opcional)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pronombres (opcional)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Nueva inscripción</translation>
    </message>
</context>
<context>
    <name>WhoseForm</name>
    <message>
        <source>All; or such as A-F</source>
        <translation>Todos; o por ejemplo A-F</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier función</translation>
    </message>
    <message>
        <source>Any ticket</source>
        <translation>Cualquier boleto</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Names that begin with</source>
        <translation>Nombres que empiezan por</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Solo quien aún no tiene credencial</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Credenciales de</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Academic</source>
        <translation>Academia</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Está dañada</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Día {day}</translation>
    </message>
    <message>
        <source>Days {days}</source>
        <translation>Días {days}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>No salió</translation>
    </message>
    <message>
        <source>Going to the printer</source>
        <translation>En camino a la impresora</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>Entregada a la impresora</translation>
    </message>
    <message>
        <source>Health professional</source>
        <translation>Personal de salud</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Mesa de ayuda</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Label printer {address}</source>
        <translation>Impresora de etiquetas {address}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Experiencia vivida</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Se perdió</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unida</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Sin fotos</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impresa</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Photos: ask first</source>
        <translation>Fotos: preguntar antes</translation>
    </message>
    <message>
        <source>Photos: yes</source>
        <translation>Fotos: sí</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>The folder of PDF files</source>
        <translation>Carpeta de PDF</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menor de 18</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Espera a la impresora</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Nombre incorrecto</translation>
    </message>
    <message>
        <source>Wrong script</source>
        <translation>Escritura incorrecta</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Drag a box, or move it with the arrow keys: Shift in larger steps, Ctrl for its size.</source>
        <translation>Arrastre un recuadro o muévalo con las flechas: Mayús para pasos mayores, Ctrl para el tamaño.</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Mostrado con</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} de {total} filas</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Time zone of the place</source>
        <translation>Zona horaria del lugar</translation>
    </message>
    <message>
        <source>Type a city, such as Paris</source>
        <translation>Escriba una ciudad, como Paris</translation>
    </message>
    <message>
        <source>Use this time zone</source>
        <translation>Usar esta zona horaria</translation>
    </message>
</context>
</TS>
