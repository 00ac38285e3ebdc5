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
        <source>A new badge prints</source>
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
        <source>Badge is void</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Badge prints</source>
        <translation>Se imprime</translation>
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
        <source>Guardian&apos;s ticket: {code}</source>
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
        <source>Their group&apos;s leader has the badge. If not, print it with F6.</source>
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
    <message numerus="yes">
        <source>%Ln badges may or may not have been printed. Did they come out?</source>
        <translation>
            <numerusform>Puede que %Ln credencial se haya impreso, o no. ¿Salió?</numerusform>
            <numerusform>Puede que %Ln credenciales se hayan impreso, o no. ¿Salieron?</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>No, imprimir otra vez</translation>
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
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Sí, todas</translation>
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
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By order, groups together</source>
        <translation>Por pedido, grupos juntos</translation>
    </message>
    <message>
        <source>Everybody whose ticket is good</source>
        <translation>Todas las personas con boleto válido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No font has {characters}: it would be blank</source>
        <translation>Ningún tipo de letra tiene {characters}: quedaría en blanco</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Solo quien aún no tiene credencial</translation>
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
        <source>Looking at every badge</source>
        <translation>Revisando cada credencial</translation>
    </message>
    <message>
        <source>Making the badges</source>
        <translation>Haciendo las credenciales</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Aún no hay nadie en la lista</translation>
    </message>
    <message>
        <source>The badges go to {printer} from now on.</source>
        <translation>Las credenciales van a {printer} desde ahora.</translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>credenciales.pdf</translation>
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
    <message>
        <source>Before the doors open</source>
        <translation>Antes de abrir las puertas</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Revisar antes</translation>
    </message>
    <message>
        <source>Check them without paper, then make one PDF for any printer.</source>
        <translation>Revíselas sin papel y haga después un PDF para cualquier impresora.</translation>
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
        <source>Print {file} at full size. These badges count as printed: check-in prints none again.</source>
        <translation>Imprima {file} a tamaño completo. Estas credenciales cuentan como impresas: con la llegada no se imprime otra.</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Orden</translation>
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
        <source>Who has a badge gets the same one again; it stays valid.</source>
        <translation>Quien tiene credencial recibe la misma otra vez; sigue valiendo.</translation>
    </message>
    <message>
        <source>Whoever was printed already is left out.</source>
        <translation>Quien ya tiene la suya impresa se deja fuera.</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Credenciales de</translation>
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
        <source>Bringing in the programme</source>
        <translation>Cargando el programa</translation>
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
        <source>The programme</source>
        <translation>El programa</translation>
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
        <source>Another programme replaces it as a whole.</source>
        <translation>Otro programa lo sustituye por completo.</translation>
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
        <source>Return opens the person. Correct the name there, then check again.</source>
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
        <source>The programme: schedule.json.</source>
        <translation>El programa: schedule.json.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds SMC Desk&apos;s data on this computer. What was saved stays saved. Close any other SMC Desk window, then try again.</source>
        <translation>Otro programa está usando los datos de SMC Desk en este equipo. Lo guardado sigue guardado. Cierre cualquier otra ventana de SMC Desk e intente otra vez.</translation>
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
        <source>SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved. Allow writing to {path}, then try again; until then, note arrivals on paper.</source>
        <translation>SMC Desk no puede escribir en su carpeta y no se puede guardar nada más. Lo guardado sigue guardado. Permita escribir en {path} e intente otra vez; mientras tanto, anote las llegadas en papel.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data does not open with the key of this computer. Nothing is lost. Call a lead, who can open it with the passphrase.</source>
        <translation>Los datos de SMC Desk no se abren con la clave de este equipo. No se ha perdido nada. Llame a coordinación, que puede abrirlos con la frase de acceso.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data is not where it was: {path}. Plug the drive in again or bring the folder back, then try again. Do not start a new list; call a lead if it stays away.</source>
        <translation>Los datos de SMC Desk no están donde estaban: {path}. Conecte de nuevo la unidad o devuelva la carpeta a su lugar e intente otra vez. No empiece una lista nueva; llame a coordinación si no aparecen.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data on this computer cannot be read properly. Delete nothing: it can often be repaired. Send people to another desk or note arrivals on paper, and call a lead.</source>
        <translation>Los datos de SMC Desk en este equipo no se leen bien. No borre nada: muchas veces se pueden reparar. Envíe a las personas a otra mesa o anote las llegadas en papel, y llame a coordinación.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer version on this computer.</source>
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
        <source>{file} is empty. Nothing was changed. Export the list again, then choose it once more.</source>
        <translation>{file} está vacío. No se cambió nada. Exporte la lista otra vez y vuelva a elegirla.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Nothing was changed. Save it without one, then choose it again.</source>
        <translation>{file} está protegido con contraseña. No se cambió nada. Guárdelo sin ella y elíjalo otra vez.</translation>
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
    <name>LikelyList</name>
    <message>
        <source>In since {time}</source>
        <translation>Llegó {time}</translation>
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
        <source>One person: one entry stays, with the workshops and days of both and what is settled already. Both ticket codes lead to it, and a badge of the other entry is no longer valid.</source>
        <translation>Una persona: queda una inscripción, con los talleres y días de ambas y lo que ya está resuelto. Los dos códigos de boleto llevan a ella, y una credencial de la otra inscripción deja de valer.</translation>
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
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin dato</translation>
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
    <name>PrinterCard</name>
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
        <source>Look whether the unsure ones came out, then answer the question at the top.</source>
        <translation>Mire si salieron las dudosas y responda a la pregunta de arriba.</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>Ninguna credencial espera.</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>No se imprimió ninguna página de prueba.</translation>
    </message>
    <message>
        <source>None is lost. They can be printed elsewhere meanwhile.</source>
        <translation>Ninguna se pierde. Mientras tanto se pueden imprimir en otra parte.</translation>
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
        <source>They are printed one after another, and none is lost.</source>
        <translation>Se imprimen una tras otra, y ninguna se pierde.</translation>
    </message>
    <message>
        <source>Type how many are on a new roll; each badge takes one off.</source>
        <translation>Escriba cuántas trae un rollo nuevo; cada credencial resta una.</translation>
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
    <name>ProgrammePage</name>
    <message>
        <source>A programme</source>
        <translation>Un programa</translation>
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
        <source>It replaces {title}. Check-ins and badges stay as they are.</source>
        <translation>Sustituye a {title}. Las llegadas y las credenciales quedan como están.</translation>
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
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Charlas</translation>
    </message>
    <message>
        <source>There is no session in it.</source>
        <translation>No tiene ninguna sesión.</translation>
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
        <source>It was somebody else</source>
        <translation>Era otra persona</translation>
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
        <source>{name} will count as not here. The check-in stays on record with your reason.</source>
        <translation>{name} contará como ausente. La llegada queda anotada con el motivo que escriba.</translation>
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
        <source>The former badge is no longer valid, also if it is found again.</source>
        <translation>La credencial anterior deja de valer, aunque vuelva a aparecer.</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>¿Qué pasó con la credencial?</translation>
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
        <source>Badges which wait go to the printer chosen here.</source>
        <translation>Las credenciales en espera van a la impresora elegida aquí.</translation>
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
        <source>Printer</source>
        <translation>Impresora</translation>
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
        <source>Show the keys, or go back</source>
        <translation>Mostrar las teclas, o volver</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Blank row</source>
        <translation>Fila vacía</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>No se puede escribir</translation>
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
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {word}</source>
        <translation>Paso {number} de {count}: {word}</translation>
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
    <name>TransferPanel</name>
    <message>
        <source>A badge printed so far is no longer valid. The ticket&apos;s code stays the same.</source>
        <translation>Una credencial ya impresa deja de valer. El código del boleto sigue igual.</translation>
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
    <name>WalkInPanel</name>
    <message>
        <source>Already on the list? Then choose:</source>
        <translation>¿Ya está en la lista? Entonces elija:</translation>
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
        <source>Name for the badge</source>
        <translation>Nombre para la credencial</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organización (opcional)</translation>
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
        <source>Not valid any more</source>
        <translation>Ya no vale</translation>
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
        <source>{done} of {total} badges</source>
        <translation>{done} de {total} credenciales</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} de {total} filas</translation>
    </message>
</context>
</TS>
