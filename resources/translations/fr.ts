<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Admit as is</source>
        <translation>Admettre tel quel</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>Admettre avec motif</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Charger une liste</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Noter l’arrivée</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>Corriger le nom</translation>
    </message>
    <message>
        <source>Group pick-up</source>
        <translation>Retrait groupé</translation>
    </message>
    <message>
        <source>Guardian is here</source>
        <translation>Responsable ici</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open their entry</source>
        <translation>Ouvrir l’inscription</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>Print corrected badge</source>
        <translation>Imprimer le badge corrigé</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Settle it here</source>
        <translation>Régler ici</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Oui, d’accord</translation>
    </message>
    <message>
        <source>Transfer ticket</source>
        <translation>Transférer le billet</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Annuler l’arrivée</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscrire</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Hold a ticket before the scanner or the camera, or type a name below.</source>
        <translation>Présentez un billet devant le lecteur ou la caméra, ou saisissez un nom ci-dessous.</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Prêt à scanner</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A new badge prints</source>
        <translation>Un nouveau badge s’imprime</translation>
    </message>
    <message>
        <source>Admit nobody on this code. Type the name, or send them to the help desk.</source>
        <translation>N’admettez personne avec ce code. Saisissez le nom, ou orientez vers le poste d’aide.</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Arrivée déjà notée</translation>
    </message>
    <message>
        <source>Also on the list: {who}</source>
        <translation>Aussi sur la liste&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Ask for the badge. If it is lost, print it again with F6.</source>
        <translation>Demandez le badge. S’il est perdu, réimprimez avec F6.</translation>
    </message>
    <message>
        <source>Ask for the name and type it. If nobody is found, register a walk-in.</source>
        <translation>Demandez le nom et saisissez-le. S’il n’apparaît pas, inscrivez la personne.</translation>
    </message>
    <message>
        <source>Ask what happened. You may admit them with a reason.</source>
        <translation>Demandez ce qui s’est passé. Admettez avec un motif.</translation>
    </message>
    <message>
        <source>Ask whether both entries are theirs, then compare the two with F8.</source>
        <translation>Demandez si les deux sont les siennes. Comparez avec F8.</translation>
    </message>
    <message>
        <source>Ask: code of conduct</source>
        <translation>Code de conduite</translation>
    </message>
    <message>
        <source>Ask: do you agree to the code of conduct? If so, press F8.</source>
        <translation>Demandez si le code de conduite est accepté. Si oui&#xa0;: F8.</translation>
    </message>
    <message>
        <source>Badge is outdated</source>
        <translation>Badge à refaire</translation>
    </message>
    <message>
        <source>Badge is void</source>
        <translation>Badge plus valable</translation>
    </message>
    <message>
        <source>Badge prints</source>
        <translation>Impression en cours</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>Badge en attente</translation>
    </message>
    <message>
        <source>Bring in the list of attendees. Walk-ins can be registered at once.</source>
        <translation>Chargez la liste des personnes inscrites. Vous pouvez déjà inscrire.</translation>
    </message>
    <message>
        <source>Check them in with F8 if they stand before you.</source>
        <translation>Notez l’arrivée avec F8 si la personne est devant vous.</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>Arrivée&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Checked in at {time} at {desk}</source>
        <translation>Arrivée&#xa0;: {time}, {desk}</translation>
    </message>
    <message>
        <source>Checked in at {time}, here at {desk}</source>
        <translation>Arrivée&#xa0;: {time}, ici, {desk}</translation>
    </message>
    <message>
        <source>Code read wrongly</source>
        <translation>Code mal lu</translation>
    </message>
    <message>
        <source>Do not admit them alone. Call a lead, who may admit them.</source>
        <translation>N’admettez pas sans responsable. Appelez la coordination.</translation>
    </message>
    <message>
        <source>Do not admit them: only the help desk may. Send them there.</source>
        <translation>Seul le poste d’aide peut admettre. Orientez-y la personne.</translation>
    </message>
    <message>
        <source>Explain it kindly, or admit them with a reason.</source>
        <translation>Expliquez-le gentiment, ou admettez avec un motif.</translation>
    </message>
    <message>
        <source>Explain it kindly. Only the help desk may admit them.</source>
        <translation>Expliquez-le gentiment. Seul le poste d’aide peut l’admettre.</translation>
    </message>
    <message>
        <source>Find out who is responsible for them, then give the reason.</source>
        <translation>Trouvez qui répond de cette personne, puis saisissez le motif.</translation>
    </message>
    <message>
        <source>Genuine, but not on the list</source>
        <translation>Authentique, mais pas sur la liste</translation>
    </message>
    <message>
        <source>Good for: {days}</source>
        <translation>Valable&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Group pick-up</source>
        <translation>Retrait groupé</translation>
    </message>
    <message>
        <source>Guardian needed</source>
        <translation>Il faut son responsable</translation>
    </message>
    <message>
        <source>Guardian&apos;s ticket: {code}</source>
        <translation>Billet du responsable&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Hand over the badge as soon as it is printed.</source>
        <translation>Remettez le badge dès qu’il est imprimé.</translation>
    </message>
    <message>
        <source>Hand over the badges in the order of the list.</source>
        <translation>Remettez les badges dans l’ordre de la liste.</translation>
    </message>
    <message>
        <source>Hand over the new badge. The old one is void: keep it if you can.</source>
        <translation>Remettez-le. L’ancien ne vaut plus&#xa0;: reprenez-le si possible.</translation>
    </message>
    <message>
        <source>Hand over the prepared badge, or print one with F6.</source>
        <translation>Remettez le badge préparé, ou imprimez-en un avec F6.</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>A son badge</translation>
    </message>
    <message>
        <source>Keep this badge, it was replaced. Ask for the name, press F8.</source>
        <translation>Gardez-le, il est remplacé. Demandez le nom, puis F8.</translation>
    </message>
    <message>
        <source>Leader has the badge</source>
        <translation>Badge avec le groupe</translation>
    </message>
    <message>
        <source>Let them in with the badge they have.</source>
        <translation>Laissez entrer avec le badge déjà remis.</translation>
    </message>
    <message>
        <source>Let them in. Their badge prints when the printer works again.</source>
        <translation>Laissez entrer. Le badge sortira quand l’imprimante marchera.</translation>
    </message>
    <message>
        <source>Look whether there is a place. If so, admit them with a reason.</source>
        <translation>Voyez s’il y a une place. Si oui, admettez avec un motif.</translation>
    </message>
    <message>
        <source>Make sure that the guardian is here with them. Then press F8.</source>
        <translation>Si son responsable est là, appuyez sur F8.</translation>
    </message>
    <message>
        <source>New badge needed</source>
        <translation>Nouveau badge nécessaire</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Pas encore de badge</translation>
    </message>
    <message>
        <source>No guardian on the list</source>
        <translation>Aucun responsable sur la liste</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Pas encore de liste</translation>
    </message>
    <message>
        <source>Not a genuine ticket</source>
        <translation>Billet non authentique</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Ce n’est pas un billet</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Pas encore là</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Pas valable aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant&#xa0;…</translation>
    </message>
    <message>
        <source>One thing first</source>
        <translation>Une chose d’abord</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Commande {order}</translation>
    </message>
    <message>
        <source>Print the new badge with F6. Keep the old one if it is out.</source>
        <translation>Imprimez-le avec F6. Reprenez l’ancien s’il est sorti.</translation>
    </message>
    <message>
        <source>Read it once more, or choose the person in the list with ↓, Enter.</source>
        <translation>Relisez-le, ou choisissez la personne dans la liste avec ↓, puis Entrée.</translation>
    </message>
    <message>
        <source>Read the code from the ticket once more, or type the name.</source>
        <translation>Relisez le code du billet, ou saisissez le nom.</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>Deux fois sur la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Scan the code on the ticket itself, or type the name.</source>
        <translation>Scannez le code du billet lui-même, ou saisissez le nom.</translation>
    </message>
    <message>
        <source>Send them kindly to the help desk, which may admit them.</source>
        <translation>Orientez gentiment vers le poste d’aide, qui peut admettre.</translation>
    </message>
    <message>
        <source>Send them to the help desk, which may give them a place.</source>
        <translation>Orientez vers le poste d’aide, qui peut donner une place.</translation>
    </message>
    <message>
        <source>Settle what is open with F8. The badge prints at once.</source>
        <translation>Réglez ce qui reste avec F8. Le badge sort aussitôt.</translation>
    </message>
    <message>
        <source>The answer to this ticket is on its way. Do not scan it again.</source>
        <translation>La réponse pour ce billet arrive. Ne le scannez pas une seconde fois.</translation>
    </message>
    <message>
        <source>The list may be older than this ticket. Type the name, or register them.</source>
        <translation>La liste est peut-être plus ancienne que ce billet. Saisissez le nom, ou inscrivez la personne.</translation>
    </message>
    <message>
        <source>Their group&apos;s leader has the badge. If not, print it with F6.</source>
        <translation>Son groupe a le badge. Sinon, imprimez-le avec F6.</translation>
    </message>
    <message>
        <source>They have their badge already. Let them in.</source>
        <translation>Le badge a déjà été remis. Laissez entrer.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Billet annulé</translation>
    </message>
    <message>
        <source>Ticket {code}</source>
        <translation>Billet {code}</translation>
    </message>
    <message>
        <source>Today: day {day}</source>
        <translation>Aujourd’hui&#xa0;: jour {day}</translation>
    </message>
    <message>
        <source>Today: the evening before</source>
        <translation>Aujourd’hui&#xa0;: la veille</translation>
    </message>
    <message>
        <source>Transferred {time}</source>
        <translation>Transfert&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Rebonjour</translation>
    </message>
    <message>
        <source>Welcome, with the group</source>
        <translation>Bienvenue, avec le groupe</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message numerus="yes">
        <source>%Ln badges may or may not have been printed. Did they come out?</source>
        <translation>
            <numerusform>%Ln badge a peut-être été imprimé, ou non. Est-il sorti&#xa0;?</numerusform>
            <numerusform>%Ln badges ont peut-être été imprimés, ou non. Sont-ils sortis&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>Non, réimprimer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of this symposium:</source>
        <translation>Phrase secrète de ce symposium&#xa0;:</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Oui, tous</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>A line below the name is cut off</source>
        <translation>Une ligne sous le nom est coupée</translation>
    </message>
    <message>
        <source>All badges at once</source>
        <translation>Tous les badges d’un coup</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By order, groups together</source>
        <translation>Par commande, groupes ensemble</translation>
    </message>
    <message>
        <source>Everybody whose ticket is good</source>
        <translation>Toutes les personnes au billet valable</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No font has {characters}: it would be blank</source>
        <translation>Aucune police n’a {characters}&#xa0;: ce serait vide</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Seulement qui n’a pas encore de badge</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>The name does not fit, even in small letters</source>
        <translation>Le nom ne tient pas, même en petites lettres</translation>
    </message>
    <message>
        <source>The name is broken in the middle of a word</source>
        <translation>Le nom est coupé au milieu d’un mot</translation>
    </message>
    <message>
        <source>The name only fits in small letters</source>
        <translation>Le nom ne tient qu’en petites lettres</translation>
    </message>
    <message>
        <source>There is no name to print</source>
        <translation>Il n’y a pas de nom à imprimer</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>{characters} is left out</source>
        <translation>{characters} est laissé de côté</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Bring in a list</source>
        <translation>Charger une liste</translation>
    </message>
    <message>
        <source>Bring in the list of attendees first; then all badges can be made at once.</source>
        <translation>Chargez d’abord la liste des personnes inscrites&#xa0;; ensuite, tous les badges peuvent être faits d’un coup.</translation>
    </message>
    <message>
        <source>Looking at every badge</source>
        <translation>Vérification de chaque badge</translation>
    </message>
    <message>
        <source>Making the badges</source>
        <translation>Création des badges</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Il n’y a encore personne sur la liste</translation>
    </message>
    <message>
        <source>The badges go to {printer} from now on.</source>
        <translation>Les badges vont désormais à {printer}.</translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>badges.pdf</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>%Ln badges are in one PDF</source>
        <translation>
            <numerusform>%Ln badge est dans un PDF</numerusform>
            <numerusform>%Ln badges sont dans un PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Avant l’ouverture des portes</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Vérifier d’abord</translation>
    </message>
    <message>
        <source>Check them without paper, then make one PDF for any printer.</source>
        <translation>Vérifiez-les sans papier, puis faites un PDF pour n’importe quelle imprimante.</translation>
    </message>
    <message>
        <source>Choose other people above.</source>
        <translation>Choisissez d’autres personnes ci-dessus.</translation>
    </message>
    <message>
        <source>Every name fits, and no letter is missing. The badges can be made.</source>
        <translation>Chaque nom tient, et aucune lettre ne manque. Les badges peuvent être faits.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Faire un PDF</translation>
    </message>
    <message>
        <source>Nobody to make a badge for</source>
        <translation>Personne à qui faire un badge</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again whenever you like.</source>
        <translation>Rien n’a changé. Vérifiez à nouveau quand vous voulez.</translation>
    </message>
    <message>
        <source>Print {file} at full size. These badges count as printed: check-in prints none again.</source>
        <translation>Imprimez {file} en taille réelle. Ces badges comptent comme imprimés&#xa0;: l’arrivée n’en imprime pas d’autre.</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>There is no PDF. Make it again whenever you like.</source>
        <translation>Il n’y a pas de PDF. Refaites-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Who has a badge gets the same one again; it stays valid.</source>
        <translation>Qui a un badge reçoit le même à nouveau&#xa0;; il reste valable.</translation>
    </message>
    <message>
        <source>Whoever was printed already is left out.</source>
        <translation>Les badges déjà imprimés sont laissés de côté.</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Badges de</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Besoins d’accès</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Montant dû</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Anything left to settle</source>
        <translation>Quelque chose à régler</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Date de modification</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>Arrivée&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>Code de conduite</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Chargé comme</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Jours du billet</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>Noms de famille</translation>
    </message>
    <message>
        <source>Fee tier</source>
        <translation>Niveau de tarif</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Guardian’s ticket code</source>
        <translation>Code du billet du responsable</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Language at the desk</source>
        <translation>Langue au poste</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Nom dans son écriture</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Nom sur le badge</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Nom sur l’attestation</translation>
    </message>
    <message>
        <source>Not in today</source>
        <translation>Pas là aujourd’hui</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Une inscription</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation on the badge</source>
        <translation>Organisation sur le badge</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>L’autre inscription</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>Accord photo</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Place dans la commande</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Date d’inscription</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>État du paiement</translation>
    </message>
    <message>
        <source>State of the registration</source>
        <translation>État de l’inscription</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>Texte du code QR</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Identique dans les deux</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Which name comes first</source>
        <translation>Quel nom vient d’abord</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Toute la ligne</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Workshops, waiting list</source>
        <translation>Ateliers, liste d’attente</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>gardé tel quel</translation>
    </message>
    <message>
        <source>kept beside the entry</source>
        <translation>gardé avec l’inscription</translation>
    </message>
    <message>
        <source>kept, not shown at a desk</source>
        <translation>gardées, non affichées au poste</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>reste vide</translation>
    </message>
    <message>
        <source>the missing cells stay empty</source>
        <translation>les cellules manquantes restent vides</translation>
    </message>
    <message>
        <source>this row is not taken, the first one is</source>
        <translation>cette ligne n’est pas prise, la première l’est</translation>
    </message>
    <message>
        <source>{text} (looks the same, written in another way)</source>
        <translation>{text} (même aspect, écrit autrement)</translation>
    </message>
</context>
<context>
    <name>BringInScreen</name>
    <message numerus="yes">
        <source>%Ln people of this desk are not in the file. Is it the right one?</source>
        <translation>
            <numerusform>%Ln personne de ce poste n’est pas dans le fichier. Est-ce le bon fichier&#xa0;?</numerusform>
            <numerusform>%Ln personnes de ce poste ne sont pas dans le fichier. Est-ce le bon fichier&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %Ln people</source>
        <translation>
            <numerusform>Chargement de %Ln personne</numerusform>
            <numerusform>Chargement de %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in the programme</source>
        <translation>Chargement du programme</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln rows with the list</source>
        <translation>
            <numerusform>Comparaison de %Ln ligne avec la liste</numerusform>
            <numerusform>Comparaison de %Ln lignes avec la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drop one file at a time. Nothing was read.</source>
        <translation>Déposez un seul fichier à la fois. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>If you stop, everything stays as it was.</source>
        <translation>Si vous arrêtez, tout reste comme avant.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Nothing was brought in. The list and the programme are as they were.</source>
        <translation>Rien n’a été chargé. La liste et le programme sont comme avant.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}&#xa0;: {1} {2}</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Retour au bilan</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Lignes vides</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln people</source>
        <translation>
            <numerusform>Charger %Ln personne</numerusform>
            <numerusform>Charger %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in this list</source>
        <translation>Charger cette liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Every field was clear; nothing was tidied.</source>
        <translation>Chaque champ était clair&#xa0;; rien n’a été arrangé.</translation>
    </message>
    <message>
        <source>Everybody in the file is on this desk already.</source>
        <translation>Toutes les personnes du fichier sont déjà sur ce poste.</translation>
    </message>
    <message>
        <source>Everybody on this desk is in the file.</source>
        <translation>Toutes les personnes de ce poste sont dans le fichier.</translation>
    </message>
    <message>
        <source>Find a row, a field or a text</source>
        <translation>Chercher une ligne, un champ ou un texte</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Nobody seems to be on the list twice.</source>
        <translation>Personne ne semble être deux fois sur la liste.</translation>
    </message>
    <message>
        <source>Nobody who is on this desk already would change.</source>
        <translation>Rien ne changerait pour les personnes déjà sur ce poste.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Pas dans le fichier</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Lignes répétées</translation>
    </message>
    <message>
        <source>This is what was brought in.</source>
        <translation>Voici ce qui a été chargé.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>kept and marked</source>
        <translation>gardées, marquées</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non prises</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautées</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent ainsi</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mises à jour</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Scan a ticket or choose a person first.</source>
        <translation>Scannez d’abord un billet ou choisissez une personne.</translation>
    </message>
    <message>
        <source>Scan a ticket, or type a name or code</source>
        <translation>Scannez un billet, ou saisissez un nom ou un code</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>Scannez ou tapez</translation>
    </message>
    <message>
        <source>That cannot be done here. Do what the card says, or press F9 for all choices.</source>
        <translation>Impossible ici. Faites ce que dit la carte, ou appuyez sur F9 pour tous les choix.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>%Ln days.</source>
        <translation>
            <numerusform>%Ln jour.</numerusform>
            <numerusform>%Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are checked in today.</source>
        <translation>
            <numerusform>%Ln est arrivée aujourd’hui.</numerusform>
            <numerusform>%Ln sont arrivées aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may each be one person twice.</source>
        <translation>
            <numerusform>%Ln paire est peut-être une même personne deux fois.</numerusform>
            <numerusform>%Ln paires sont peut-être chacune une même personne deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list.</source>
        <translation>
            <numerusform>%Ln personne est sur la liste.</numerusform>
            <numerusform>%Ln personnes sont sur la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer list keeps every check-in and every correction made at a desk.</source>
        <translation>Une liste plus récente garde chaque arrivée et chaque correction faite à un poste.</translation>
    </message>
    <message>
        <source>Another programme replaces it as a whole.</source>
        <translation>Un autre programme le remplace en entier.</translation>
    </message>
    <message>
        <source>Bring it in before the doors open.</source>
        <translation>Chargez-la avant l’ouverture des portes.</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>Liste des personnes inscrites</translation>
    </message>
    <message>
        <source>Look at likely duplicates</source>
        <translation>Voir les doublons probables</translation>
    </message>
    <message>
        <source>No list is in yet.</source>
        <translation>Aucune liste n’est encore là.</translation>
    </message>
    <message>
        <source>No programme is in yet.</source>
        <translation>Aucun programme n’est encore là.</translation>
    </message>
    <message>
        <source>On this desk now</source>
        <translation>Sur ce poste maintenant</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rooms, sessions and speakers come with it; check-in works without it.</source>
        <translation>Il apporte les salles, les sessions et les interventions&#xa0;; les arrivées s’en passent.</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are not used here. They are kept beside each person.</source>
        <translation>
            <numerusform>%Ln colonne ne sert pas ici. Elle est gardée avec chaque personne.</numerusform>
            <numerusform>%Ln colonnes ne servent pas ici. Elles sont gardées avec chaque personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the names is missing: {column}. Choose it in the table to go on.</source>
        <translation>Il manque une partie des noms&#xa0;: {column}. Choisissez-la dans le tableau pour continuer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Key of the portal, if it signs its tickets</source>
        <translation>Clé du portail, s’il signe ses billets</translation>
    </message>
    <message>
        <source>Money, diet and access needs come in, but are hidden here on purpose (•••).</source>
        <translation>Argent, alimentation et besoins d’accès sont chargés, mais cachés ici exprès (•••).</translation>
    </message>
    <message>
        <source>No column holds a name yet. Choose it in the table to go on.</source>
        <translation>Aucune colonne ne contient encore le nom. Choisissez-la dans le tableau pour continuer.</translation>
    </message>
    <message>
        <source>No days: every ticket is good for all days.</source>
        <translation>Pas de jours&#xa0;: chaque billet vaut pour tous les jours.</translation>
    </message>
    <message>
        <source>No e-mail: likely duplicates are harder to find.</source>
        <translation>Pas d’e-mail&#xa0;: les doublons probables sont plus difficiles à trouver.</translation>
    </message>
    <message>
        <source>No state of the registration: everybody counts as confirmed.</source>
        <translation>Pas d’état de l’inscription&#xa0;: toutes comptent comme confirmées.</translation>
    </message>
    <message>
        <source>No text of the QR codes: tickets cannot be scanned.</source>
        <translation>Pas de texte des codes QR&#xa0;: les billets ne peuvent pas être scannés.</translation>
    </message>
    <message>
        <source>No ticket codes: the desk makes its own, and people are found by name.</source>
        <translation>Pas de codes de billet&#xa0;: le poste crée les siens, et on cherche par nom.</translation>
    </message>
    <message>
        <source>Nothing is missing for check-in and badges.</source>
        <translation>Rien ne manque pour les arrivées et les badges.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Only this sheet is read; not read: {names}.</source>
        <translation>Seule cette feuille est lue&#xa0;; non lues&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Montrer la clé</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Montrer ce qui changerait</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>With it, forged tickets are told from real ones. Leave it empty to keep things as they are.</source>
        <translation>Avec elle, les faux billets se distinguent des vrais. Laissez vide pour ne rien changer.</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>feuille {name}</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct this entry</source>
        <translation>Corriger l’inscription</translation>
    </message>
    <message>
        <source>Emptied, since the name is another. Type it again if needed.</source>
        <translation>Vidé, car le nom est un autre. Saisissez-le à nouveau si besoin.</translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation>Langue d’interprétation</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>Nom pour le badge</translation>
    </message>
    <message>
        <source>No interpretation needed</source>
        <translation>Sans interprétation</translation>
    </message>
    <message>
        <source>Nothing is different yet. Correct something, or close this with Esc.</source>
        <translation>Rien n’a encore changé. Corrigez quelque chose, ou fermez avec Échap.</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>Sur le badge</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation on the badge</source>
        <translation>Organisation sur le badge</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Écriture en lettres latines</translation>
    </message>
    <message>
        <source>The former name will be shown nowhere.</source>
        <translation>L’ancien nom ne sera montré nulle part.</translation>
    </message>
    <message>
        <source>Ticket code of the guardian</source>
        <translation>Code du billet du responsable</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>A desk works without network; what is to be sent goes to the portal by itself.</source>
        <translation>Un poste marche sans réseau&#xa0;; ce qui est à envoyer part tout seul vers le portail.</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>All saved on this computer</source>
        <translation>Tout est enregistré sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>All saved on this computer · %Ln to send</source>
        <translation>
            <numerusform>Tout est enregistré ici · %Ln à envoyer</numerusform>
            <numerusform>Tout est enregistré ici · %Ln à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>Rien ne peut être enregistré</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Exercice</translation>
    </message>
    <message numerus="yes">
        <source>Saved · %Ln to send</source>
        <translation>
            <numerusform>Enregistré · %Ln à envoyer</numerusform>
            <numerusform>Enregistré · %Ln à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Tried again at {time}.</source>
        <translation>Nouvel essai&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>badges waiting: %Ln</source>
        <translation>
            <numerusform>badges en attente&#xa0;: %Ln</numerusform>
            <numerusform>badges en attente&#xa0;: %Ln</numerusform>
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
            <numerusform>%Ln personne a été chargée</numerusform>
            <numerusform>%Ln personnes ont été chargées</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank rows, skipped</source>
        <translation>Lignes vides, sautées</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>Charger un autre fichier</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Decide pair by pair, or leave them for later: check-in works with both entries.</source>
        <translation>Décidez paire par paire, ou laissez-les pour plus tard&#xa0;: les arrivées marchent avec les deux inscriptions.</translation>
    </message>
    <message>
        <source>Every check-in and every correction made at a desk is kept.</source>
        <translation>Chaque arrivée et chaque correction faite à un poste est gardée.</translation>
    </message>
    <message>
        <source>Go to check-in</source>
        <translation>Aller aux arrivées</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Not in the file: kept and marked</source>
        <translation>Pas dans le fichier&#xa0;: gardées et marquées</translation>
    </message>
    <message>
        <source>Notes on fields</source>
        <translation>Notes sur les champs</translation>
    </message>
    <message>
        <source>Repeated rows, not taken: {rows}</source>
        <translation>Lignes répétées, non prises&#xa0;: {rows}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Rows of the file, all counted</source>
        <translation>Lignes du fichier, toutes comptées</translation>
    </message>
    <message>
        <source>See every line again</source>
        <translation>Revoir chaque ligne</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Signed tickets are checked with the new key.</source>
        <translation>Les billets signés sont vérifiés avec la nouvelle clé.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenant·es</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>The list is up to date</source>
        <translation>La liste est à jour</translation>
    </message>
    <message>
        <source>The programme is in</source>
        <translation>Le programme est chargé</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message numerus="yes">
        <source>%Ln badges to look at first</source>
        <translation>
            <numerusform>%Ln badge à vérifier d’abord</numerusform>
            <numerusform>%Ln badges à vérifier d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Return opens the person. Correct the name there, then check again.</source>
        <translation>Entrée ouvre la personne. Corrigez-y le nom, puis vérifiez à nouveau.</translation>
    </message>
</context>
<context>
    <name>DoubtsTable</name>
    <message>
        <source>Badges to look at first</source>
        <translation>Badges à vérifier d’abord</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Déposez un fichier ici, ou choisissez-en un</translation>
    </message>
    <message>
        <source>Let go, and the file is read</source>
        <translation>Lâchez, et le fichier est lu</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>Rien n’est écrit avant que vous ayez vu ce qui changerait.</translation>
    </message>
    <message>
        <source>The list of attendees: CSV or XLSX, as any portal or spreadsheet saves it.</source>
        <translation>La liste des personnes inscrites&#xa0;: CSV ou XLSX, telle que l’enregistre tout portail ou tableur.</translation>
    </message>
    <message>
        <source>The programme: schedule.json.</source>
        <translation>Le programme&#xa0;: schedule.json.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds SMC Desk&apos;s data on this computer. What was saved stays saved. Close any other SMC Desk window, then try again.</source>
        <translation>Un autre programme occupe les données de SMC Desk sur cet ordinateur. Ce qui est enregistré le reste. Fermez toute autre fenêtre de SMC Desk, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose why the person takes part.</source>
        <translation>Choisissez pourquoi la personne participe.</translation>
    </message>
    <message>
        <source>Headset {number} is already lent out. Take another one, or take this one back first.</source>
        <translation>Le casque {number} est déjà prêté. Prenez-en un autre, ou reprenez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>Headset {number} is not lent out. Read the number on it again.</source>
        <translation>Le casque {number} n’est pas prêté. Relisez son numéro.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing is left half done.</source>
        <translation>C’est arrêté, et rien ne reste à moitié fait.</translation>
    </message>
    <message>
        <source>No column of this list is known to hold the names. Nothing was changed. Say which column it is, then go on.</source>
        <translation>On ne sait pas quelle colonne de cette liste contient les noms. Rien n’a changé. Indiquez la colonne, puis continuez.</translation>
    </message>
    <message>
        <source>Only a lead may do that. Nothing was changed. Call a lead.</source>
        <translation>Seule la coordination peut faire cela. Rien n’a changé. Appelez la coordination.</translation>
    </message>
    <message>
        <source>SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved. Allow writing to {path}, then try again; until then, note arrivals on paper.</source>
        <translation>SMC Desk ne peut pas écrire dans son dossier, rien de plus ne peut être enregistré. Ce qui est enregistré le reste. Autorisez l’écriture dans {path}, puis réessayez&#xa0;; d’ici là, notez les arrivées sur papier.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data does not open with the key of this computer. Nothing is lost. Call a lead, who can open it with the passphrase.</source>
        <translation>Les données de SMC Desk ne s’ouvrent pas avec la clé de cet ordinateur. Rien n’est perdu. Appelez la coordination, qui peut les ouvrir avec la phrase secrète.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data is not where it was: {path}. Plug the drive in again or bring the folder back, then try again. Do not start a new list; call a lead if it stays away.</source>
        <translation>Les données de SMC Desk ne sont plus à leur place&#xa0;: {path}. Rebranchez le disque ou remettez le dossier, puis réessayez. Ne commencez pas de nouvelle liste&#xa0;; appelez la coordination si elles restent introuvables.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data on this computer cannot be read properly. Delete nothing: it can often be repaired. Send people to another desk or note arrivals on paper, and call a lead.</source>
        <translation>Les données de SMC Desk sur cet ordinateur ne se lisent pas bien. N’effacez rien&#xa0;: elles sont souvent réparables. Envoyez les personnes à un autre poste ou notez les arrivées sur papier, et appelez la coordination.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer version on this computer.</source>
        <translation>Les données de SMC Desk viennent d’une version plus récente de SMC Desk. Rien n’est perdu. Lancez la version plus récente sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Something went wrong inside SMC Desk. What was saved stays saved. Try it once more; if it happens again, close SMC Desk and start it anew.</source>
        <translation>Quelque chose n’a pas marché dans SMC Desk. Ce qui est enregistré le reste. Réessayez une fois&#xa0;; si cela se répète, fermez SMC Desk et relancez-le.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so nothing more can be saved. What was saved stays saved. Free some space, then try again; until then, note arrivals on paper.</source>
        <translation>Le disque de cet ordinateur est plein, rien de plus ne peut être enregistré. Ce qui est enregistré le reste. Libérez de la place, puis réessayez&#xa0;; d’ici là, notez les arrivées sur papier.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The folder for badges cannot be written. The badges wait. Free some space or choose a printer in the settings.</source>
        <translation>Impossible d’écrire dans le dossier des badges. Les badges attendent. Libérez de la place ou choisissez une imprimante dans les réglages.</translation>
    </message>
    <message>
        <source>The list on this desk changed in the meantime, so nothing was brought in. Read the file once more, then look at what will change.</source>
        <translation>La liste de ce poste a changé entre-temps, donc rien n’a été chargé. Lisez le fichier à nouveau, puis regardez ce qui changera.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed. Choose the file again.</source>
        <translation>Le fichier {path} n’existe pas. Rien n’a changé. Choisissez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>There is no second display. Connect one, then try again; this window stays as it is.</source>
        <translation>Il n’y a pas de second écran. Branchez-en un, puis réessayez&#xa0;; cette fenêtre reste telle quelle.</translation>
    </message>
    <message>
        <source>There is no symposium on this desk yet. Bring in the list of attendees first.</source>
        <translation>Il n’y a pas encore de symposium sur ce poste. Chargez d’abord la liste des personnes inscrites.</translation>
    </message>
    <message>
        <source>There is nothing to undo: it was already taken back. Everything is saved.</source>
        <translation>Il n’y a rien à annuler&#xa0;: c’est déjà fait. Tout est enregistré.</translation>
    </message>
    <message>
        <source>This desk may not do that. Nothing was changed. Send the person to the help desk.</source>
        <translation>Ce poste ne peut pas faire cela. Rien n’a changé. Orientez la personne vers le poste d’aide.</translation>
    </message>
    <message>
        <source>This did not work. What was saved stays saved. Try it once more, or call a lead.</source>
        <translation>Cela n’a pas marché. Ce qui est enregistré le reste. Réessayez une fois, ou appelez la coordination.</translation>
    </message>
    <message>
        <source>This is not a ticket code. Read it from the ticket again, or search for the name.</source>
        <translation>Ce n’est pas un code de billet. Relisez-le sur le billet, ou cherchez le nom.</translation>
    </message>
    <message>
        <source>This is not a time of day. Type hours and minutes, such as 14:30.</source>
        <translation>Ce n’est pas une heure du jour. Saisissez heures et minutes, par exemple 14:30.</translation>
    </message>
    <message>
        <source>This person is not on the list any more. Nothing was changed. Search for the name again.</source>
        <translation>Cette personne n’est plus sur la liste. Rien n’a changé. Cherchez le nom à nouveau.</translation>
    </message>
    <message>
        <source>This was on another day and cannot be taken back any more. Nothing was changed. Tell a lead if it is wrong.</source>
        <translation>C’était un autre jour et ne peut plus être annulé. Rien n’a changé. Prévenez la coordination si c’est une erreur.</translation>
    </message>
    <message>
        <source>Type a reason in a few words; it is kept with what you do.</source>
        <translation>Saisissez un motif en quelques mots&#xa0;; il est gardé avec ce que vous faites.</translation>
    </message>
    <message>
        <source>Type the name as it is to stand on the badge.</source>
        <translation>Saisissez le nom tel qu’il doit figurer sur le badge.</translation>
    </message>
    <message>
        <source>Type the passphrase; without it the data stays closed, and nothing is lost.</source>
        <translation>Saisissez la phrase secrète&#xa0;; sans elle les données restent fermées, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Export it again as CSV or XLSX, without a password.</source>
        <translation>{file} ne peut pas être lu. Rien n’a changé. Exportez-le à nouveau en CSV ou XLSX, sans mot de passe.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed. Export the list again, then choose it once more.</source>
        <translation>{file} est vide. Rien n’a changé. Exportez la liste à nouveau, puis choisissez-la encore une fois.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Nothing was changed. Save it without one, then choose it again.</source>
        <translation>{file} est protégé par un mot de passe. Rien n’a changé. Enregistrez-le sans mot de passe, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} is not a list of people. Nothing was changed. Export the list as CSV or XLSX and choose it.</source>
        <translation>{file} n’est pas une liste de personnes. Rien n’a changé. Exportez la liste en CSV ou XLSX et choisissez-la.</translation>
    </message>
    <message>
        <source>{file} is not a programme. Nothing was changed. Export the schedule as JSON, then choose it.</source>
        <translation>{file} n’est pas un programme. Rien n’a changé. Exportez le programme en JSON, puis choisissez-le.</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of people. Nothing was changed. Choose another file.</source>
        <translation>{file} est trop gros pour une liste de personnes. Rien n’a changé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be written. What was saved in SMC Desk stays saved. Choose a folder you may write to.</source>
        <translation>Impossible d’écrire dans {path}. Ce qui est enregistré dans SMC Desk le reste. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{printer} did not take a badge. The badge is kept. Try again, or choose another printer in the settings.</source>
        <translation>{printer} n’a pas pris un badge. Le badge est gardé. Réessayez, ou choisissez une autre imprimante dans les réglages.</translation>
    </message>
    <message>
        <source>{printer} does not answer. The badges wait. Check that it is on and that its cable is in.</source>
        <translation>{printer} ne répond pas. Les badges attendent. Vérifiez qu’elle est allumée et que son câble est branché.</translation>
    </message>
    <message>
        <source>{printer} is not known to this computer any more. The badges wait. Connect it, or choose another printer in the settings.</source>
        <translation>Cet ordinateur ne connaît plus {printer}. Les badges attendent. Branchez-la, ou choisissez une autre imprimante dans les réglages.</translation>
    </message>
    <message>
        <source>{printer} is open. The badges wait until its cover is closed.</source>
        <translation>{printer} est ouverte. Les badges attendent que son capot soit fermé.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. The badges wait until it is filled.</source>
        <translation>{printer} n’a plus de papier. Les badges attendent qu’on en remette.</translation>
    </message>
    <message>
        <source>{printer} is stopped. The badges wait. Look at its display, then let it go on in the settings of this computer.</source>
        <translation>{printer} est arrêtée. Les badges attendent. Regardez son écran, puis relancez-la dans les réglages de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Arrivals, 5 min</source>
        <translation>Arrivées, 5 min</translation>
    </message>
    <message>
        <source>Badges waiting</source>
        <translation>Badges en attente</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Personnes arrivées</translation>
    </message>
    <message>
        <source>Did these come out? {count}</source>
        <translation>Sont-ils sortis&#xa0;? {count}</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>Dossier non inscriptible</translation>
    </message>
    <message>
        <source>Headsets out: {count}</source>
        <translation>Casques prêtés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>In: {count}</source>
        <translation>Arrivées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Last 5 min: {count}</source>
        <translation>5 dernières min&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>Printer not connected</source>
        <translation>Imprimante débranchée</translation>
    </message>
    <message>
        <source>Printer open</source>
        <translation>Imprimante ouverte</translation>
    </message>
    <message>
        <source>Printer refused a badge</source>
        <translation>Un badge a été refusé</translation>
    </message>
    <message>
        <source>Printer stopped</source>
        <translation>Imprimante arrêtée</translation>
    </message>
    <message>
        <source>Printing · {printer}</source>
        <translation>Imprime · {printer}</translation>
    </message>
    <message>
        <source>Ready · {printer}</source>
        <translation>Prête · {printer}</translation>
    </message>
    <message>
        <source>This minute: {count}</source>
        <translation>Cette minute&#xa0;: {count}</translation>
    </message>
    <message>
        <source>badges waiting: {count}</source>
        <translation>badges en attente&#xa0;: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Badges of the group</source>
        <translation>Badges du groupe</translation>
    </message>
    <message>
        <source>Collect for a group</source>
        <translation>Retirer pour un groupe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Hand these over: %n</source>
        <translation>
            <numerusform>Remettez ceux-ci&#xa0;: %n</numerusform>
            <numerusform>Remettez ceux-ci&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have their badge already: %n</source>
        <translation>
            <numerusform>Ont déjà leur badge&#xa0;: %n</numerusform>
            <numerusform>Ont déjà leur badge&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>May be on the list twice: look together.</source>
        <translation>Peut-être deux fois sur la liste&#xa0;: regardez ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>Must come themselves: %n</source>
        <translation>
            <numerusform>Doivent venir en personne&#xa0;: %n</numerusform>
            <numerusform>Doivent venir en personne&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On the waiting list: to the help desk.</source>
        <translation>Sur liste d’attente&#xa0;: au poste d’aide.</translation>
    </message>
    <message>
        <source>Only the person before you is checked in now; the others when they come by.</source>
        <translation>Seule l’arrivée de la personne devant vous est notée&#xa0;; celle des autres, à leur passage.</translation>
    </message>
    <message numerus="yes">
        <source>People in this order: %n</source>
        <translation>
            <numerusform>Personnes dans cette commande&#xa0;: %n</numerusform>
            <numerusform>Personnes dans cette commande&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>Imprimer les badges</translation>
    </message>
    <message>
        <source>Something is to be settled at the help desk first.</source>
        <translation>Quelque chose est à régler d’abord au poste d’aide.</translation>
    </message>
    <message>
        <source>The ticket is cancelled: to the help desk.</source>
        <translation>Le billet est annulé&#xa0;: au poste d’aide.</translation>
    </message>
    <message>
        <source>The ticket is for another day.</source>
        <translation>Le billet est pour un autre jour.</translation>
    </message>
    <message>
        <source>There is a question which the desk asks first.</source>
        <translation>Le poste a d’abord une question à poser.</translation>
    </message>
    <message>
        <source>Under 18, and the list names no guardian: to the help desk.</source>
        <translation>Moins de 18 ans, et aucun responsable sur la liste&#xa0;: au poste d’aide.</translation>
    </message>
    <message>
        <source>Under 18: comes with the guardian.</source>
        <translation>Moins de 18 ans&#xa0;: vient avec son responsable.</translation>
    </message>
</context>
<context>
    <name>HeadsetPanel</name>
    <message>
        <source>Headset</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>Headset {number}</source>
        <translation>Casque {number}</translation>
    </message>
    <message>
        <source>Interpretation into {language}</source>
        <translation>Interprétation&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prêter</translation>
    </message>
    <message>
        <source>Lent to this person</source>
        <translation>Prêté à cette personne</translation>
    </message>
    <message>
        <source>No document is ever taken as a pledge.</source>
        <translation>Aucun document n’est jamais pris en gage.</translation>
    </message>
    <message>
        <source>Number on the headset</source>
        <translation>Numéro du casque</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take headset {number} back</source>
        <translation>Reprendre le casque {number}</translation>
    </message>
    <message>
        <source>There is no interpretation into {language}. Tell the lead.</source>
        <translation>Il n’y a pas d’interprétation&#xa0;: {language}. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>This code is of nobody on the list. Find the person by name.</source>
        <translation>Ce code n’est celui de personne sur la liste. Cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>Type the number which stands on the headset.</source>
        <translation>Saisissez le numéro inscrit sur le casque.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>In {time}</source>
        <translation>Arrivée {time}</translation>
    </message>
</context>
<context>
    <name>HitsCard</name>
    <message>
        <source>Did they mean …</source>
        <translation>Vouliez-vous dire&#xa0;…</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Résultats&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nobody is found. Try another spelling, or only a part of the name.</source>
        <translation>Aucun résultat. Essayez une autre orthographe, ou une partie du nom seulement.</translation>
    </message>
    <message>
        <source>Some have the same name: compare the second lines.</source>
        <translation>Plusieurs ont le même nom&#xa0;: comparez les secondes lignes.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to check in</source>
        <translation>↑ ↓ pour choisir, Entrée pour noter l’arrivée</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Amharic</source>
        <translation>Amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Créole haïtien</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
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
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
</context>
<context>
    <name>LikelyList</name>
    <message>
        <source>In since {time}</source>
        <translation>Arrivée {time}</translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Find a name, code or row</source>
        <translation>Chercher un nom, un code ou une ligne</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Montrer seulement</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Column of your file</source>
        <translation>Colonne de votre fichier</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Chargé comme</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Not used, but kept</source>
        <translation>Non utilisé, mais gardé</translation>
    </message>
    <message>
        <source>{dots} hidden on purpose</source>
        <translation>{dots} caché exprès</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of your file</source>
        <translation>Colonnes de votre fichier</translation>
    </message>
</context>
<context>
    <name>MeaningDelegate</name>
    <message>
        <source>Not used, but kept</source>
        <translation>Non utilisé, mais gardé</translation>
    </message>
    <message>
        <source>What {header} comes in as</source>
        <translation>Comme quoi {header} est chargé</translation>
    </message>
    <message>
        <source>{meaning} – now {header}</source>
        <translation>{meaning} – maintenant {header}</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Jours du billet</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Une personne ou deux&#xa0;?</translation>
    </message>
    <message>
        <source>One person: one entry stays, with the workshops and days of both and what is settled already. Both ticket codes lead to it, and a badge of the other entry is no longer valid.</source>
        <translation>Une personne&#xa0;: une inscription reste, avec les ateliers et les jours des deux et ce qui est déjà réglé. Les deux codes de billet y mènent, et un badge de l’autre inscription ne vaut plus.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Écriture en lettres latines</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Two people: nothing changes, and nobody asks again.</source>
        <translation>Deux personnes&#xa0;: rien ne change, et la question ne revient pas.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>une autre adresse</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>one address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>la même adresse</translation>
    </message>
</context>
<context>
    <name>PagedPeople</name>
    <message numerus="yes">
        <source>%n made</source>
        <comment>badges of one person</comment>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>Arrivée {time}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ticket for</source>
        <translation>Billet pour</translation>
    </message>
    <message>
        <source>To the help desk</source>
        <translation>Au poste d’aide</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln sur la liste</numerusform>
            <numerusform>%Ln sur la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Charger une liste</translation>
    </message>
    <message>
        <source>Bring in the list of attendees first. A file from the portal will do.</source>
        <translation>Chargez d’abord la liste des personnes inscrites. Un fichier du portail suffit.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Il n’y a encore personne sur la liste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer toutes les personnes</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Type a name, an organisation or a code</source>
        <translation>Saisissez un nom, une organisation ou un code</translation>
    </message>
    <message>
        <source>Type fewer letters, or choose another part of the list. Nobody was taken off it.</source>
        <translation>Saisissez moins de lettres, ou choisissez une autre partie de la liste. Personne n’en a été retiré.</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>Sans badge</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>A badge is being printed. Try again in a moment.</source>
        <translation>Un badge est en cours d’impression. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Each badge takes one off.</source>
        <translation>Chaque badge en retire une.</translation>
    </message>
    <message>
        <source>Labels on the roll</source>
        <translation>Étiquettes sur le rouleau</translation>
    </message>
    <message>
        <source>Look whether the unsure ones came out, then answer the question at the top.</source>
        <translation>Regardez si les badges incertains sont sortis, puis répondez à la question en haut.</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>Aucun badge n’attend.</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>Aucune page d’essai n’a été imprimée.</translation>
    </message>
    <message>
        <source>None is lost. They can be printed elsewhere meanwhile.</source>
        <translation>Aucun n’est perdu. Entre-temps, ils peuvent être imprimés ailleurs.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Only few are left. Have a new roll ready.</source>
        <translation>Il en reste peu. Ayez un rouleau neuf sous la main.</translation>
    </message>
    <message>
        <source>Print the waiting badges on</source>
        <translation>Imprimer les badges en attente sur</translation>
    </message>
    <message>
        <source>Print them there</source>
        <translation>Les imprimer là</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimés</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page d’essai</translation>
    </message>
    <message>
        <source>The roll should be empty. Put a new one in, then type how many are on it.</source>
        <translation>Le rouleau devrait être vide. Mettez-en un neuf, puis saisissez combien il en a.</translation>
    </message>
    <message>
        <source>The test page is in the folder of PDF files.</source>
        <translation>La page d’essai est dans le dossier de fichiers PDF.</translation>
    </message>
    <message>
        <source>The test page was sent. Look whether it is whole.</source>
        <translation>La page d’essai est envoyée. Regardez si elle est entière.</translation>
    </message>
    <message>
        <source>They are printed one after another, and none is lost.</source>
        <translation>Ils s’impriment l’un après l’autre, et aucun n’est perdu.</translation>
    </message>
    <message>
        <source>Type how many are on a new roll; each badge takes one off.</source>
        <translation>Saisissez combien il y en a sur un rouleau neuf&#xa0;; chaque badge en retire une.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>A programme</source>
        <translation>Un programme</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Bring in this programme</source>
        <translation>Charger ce programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Find a session or a room</source>
        <translation>Chercher une session ou une salle</translation>
    </message>
    <message>
        <source>It replaces {title}. Check-ins and badges stay as they are.</source>
        <translation>Il remplace {title}. Les arrivées et les badges restent comme ils sont.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenant·es</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>There is no session in it.</source>
        <translation>Il ne contient aucune session.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PronounsBox</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Échap</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
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
        <translation>Motifs fréquents</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Type it, or choose with the arrow keys.</source>
        <translation>Saisissez-le, ou choisissez avec les flèches.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A place is free</source>
        <translation>Une place est libre</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>Admettre avec motif</translation>
    </message>
    <message>
        <source>Came on another day than booked</source>
        <translation>Venue un autre jour que prévu</translation>
    </message>
    <message>
        <source>Cancelled by mistake</source>
        <translation>Annulé par erreur</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Vient finalement</translation>
    </message>
    <message>
        <source>It was somebody else</source>
        <translation>C’était une autre personne</translation>
    </message>
    <message>
        <source>Nobody is on the list as their guardian.</source>
        <translation>Personne n’est sur la liste comme son responsable.</translation>
    </message>
    <message>
        <source>Say why they are admitted all the same. The reason is kept.</source>
        <translation>Saisissez pourquoi la personne est admise malgré tout. Le motif est gardé.</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Scanné par erreur</translation>
    </message>
    <message>
        <source>Speaks or helps today</source>
        <translation>Intervient ou aide aujourd’hui</translation>
    </message>
    <message>
        <source>The guardian came along</source>
        <translation>Avec son responsable</translation>
    </message>
    <message>
        <source>The guardian was reached by phone</source>
        <translation>Responsable joint au téléphone</translation>
    </message>
    <message>
        <source>The ticket is not good for today.</source>
        <translation>Le billet ne vaut pas pour aujourd’hui.</translation>
    </message>
    <message>
        <source>The ticket was cancelled.</source>
        <translation>Le billet a été annulé.</translation>
    </message>
    <message>
        <source>There was no place for this person so far.</source>
        <translation>Il n’y avait pas de place pour cette personne jusqu’ici.</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Annuler l’arrivée</translation>
    </message>
    <message>
        <source>{name} will count as not here. The check-in stays on record with your reason.</source>
        <translation>{name} ne comptera plus parmi les arrivées. L’arrivée reste notée avec votre motif.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Whoever is checked in stands here, the latest first.</source>
        <translation>Les personnes arrivées apparaissent ici, la dernière en premier.</translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message>
        <source>In a few words (optional)</source>
        <translation>En quelques mots (facultatif)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>Réimprimer le badge</translation>
    </message>
    <message>
        <source>The former badge is no longer valid, also if it is found again.</source>
        <translation>L’ancien badge ne vaut plus, même s’il est retrouvé.</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>Qu’est-il arrivé au badge&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Choose one of these people with ↑ and ↓, then press Enter.</source>
        <translation>Choisissez une de ces personnes avec ↑ et ↓, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Nobody of this name is on the list. Try a part of it, or register a walk-in with F7.</source>
        <translation>Personne de ce nom n’est sur la liste. Essayez une partie du nom, ou inscrivez la personne avec F7.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>A badge comes out at the first check-in</source>
        <translation>Le badge sort à la première arrivée</translation>
    </message>
    <message>
        <source>A second badge is never printed by itself.</source>
        <translation>Un second badge ne s’imprime jamais tout seul.</translation>
    </message>
    <message>
        <source>Another language is there when SMC Desk is next started.</source>
        <translation>L’autre langue sera là au prochain démarrage de SMC Desk.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>As you call it among yourselves, such as North entrance.</source>
        <translation>Comme vous l’appelez entre vous, par exemple Entrée nord.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Badges which wait go to the printer chosen here.</source>
        <translation>Les badges en attente vont à l’imprimante choisie ici.</translation>
    </message>
    <message>
        <source>Camera for scanning</source>
        <translation>Caméra pour scanner</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>It reads codes beside the hand scanner.</source>
        <translation>Elle lit les codes en plus du lecteur à main.</translation>
    </message>
    <message>
        <source>Keep things still: nothing slides or flashes</source>
        <translation>Sans mouvement&#xa0;: rien ne glisse ni ne clignote</translation>
    </message>
    <message>
        <source>Kept with everything done here; change them when somebody else takes over.</source>
        <translation>Gardées avec tout ce qui se fait ici&#xa0;; changez-les quand quelqu’un d’autre prend la suite.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>No camera was found; the hand scanner needs none.</source>
        <translation>Aucune caméra trouvée&#xa0;; le lecteur à main n’en a pas besoin.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Only when it is asked for</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>The help desk may settle what is open; only a lead may admit a minor without a guardian.</source>
        <translation>Le poste d’aide peut régler ce qui reste ouvert&#xa0;; seule la coordination peut admettre une personne mineure sans responsable.</translation>
    </message>
    <message>
        <source>This computer plays no sound. Every answer is also seen by word, shape and colour.</source>
        <translation>Cet ordinateur ne joue aucun son. Chaque réponse se voit aussi par mot, forme et couleur.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Essayer le son</translation>
    </message>
    <message>
        <source>Who stands here</source>
        <translation>Qui est à ce poste</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>the camera chosen before</source>
        <translation>la caméra choisie avant</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (absent pour l’instant)</translation>
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
        <translation>Montant</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Noter l’arrivée</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Encaisser maintenant</translation>
    </message>
    <message>
        <source>How is it settled?</source>
        <translation>Comment est-ce réglé&#xa0;?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Left: {amount}</source>
        <translation>Reste&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Nobody is asked why.</source>
        <translation>On ne demande pourquoi à personne.</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>Rien à encaisser</translation>
    </message>
    <message>
        <source>Settle at the desk</source>
        <translation>Régler au poste</translation>
    </message>
    <message>
        <source>The amount below is paid at this desk.</source>
        <translation>Le montant ci-dessous est payé à ce poste.</translation>
    </message>
    <message>
        <source>The list names no amount.</source>
        <translation>La liste n’indique aucun montant.</translation>
    </message>
    <message>
        <source>The person goes in now and comes back to the help desk.</source>
        <translation>La personne entre maintenant et repasse au poste d’aide.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Check-in</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Close a form, or empty the search field</source>
        <translation>Fermer un formulaire, ou vider le champ de recherche</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Finish a form</source>
        <translation>Terminer un formulaire</translation>
    </message>
    <message>
        <source>Go on: admit, settle or compare, as the screen says</source>
        <translation>Continuer&#xa0;: admettre, régler ou comparer, selon l’écran</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Tout ce qu’on peut faire d’autre</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Champ ou bouton suivant</translation>
    </message>
    <message>
        <source>Next person, also from the search field</source>
        <translation>Personne suivante, aussi depuis le champ de recherche</translation>
    </message>
    <message>
        <source>Open the chosen person</source>
        <translation>Ouvrir la personne choisie</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Personne précédente</translation>
    </message>
    <message>
        <source>Show the keys, or go back</source>
        <translation>Montrer les touches, ou revenir</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Blank row</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Écriture impossible</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Code en double</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Each has its own</source>
        <translation>Chacune le sien</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Made harmless</source>
        <translation>Rendu inoffensif</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Débranchée</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Refused a badge</source>
        <translation>A refusé un badge</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Tidied</source>
        <translation>Arrangé</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {word}</source>
        <translation>Étape {number} sur {count}&#xa0;: {word}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Headset {number} is back.</source>
        <translation>Le casque {number} est rendu.</translation>
    </message>
    <message>
        <source>Headset {number} is lent out.</source>
        <translation>Le casque {number} est prêté.</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>A badge printed so far is no longer valid. The ticket&apos;s code stays the same.</source>
        <translation>Un badge déjà imprimé ne vaut plus. Le code du billet reste le même.</translation>
    </message>
    <message>
        <source>Name of the new holder</source>
        <translation>Nom de la personne qui le reçoit</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pronoms (facultatif)</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>The ticket of</source>
        <translation>Le billet de</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Transfer the ticket</source>
        <translation>Transférer le billet</translation>
    </message>
</context>
<context>
    <name>TwinsPanel</name>
    <message>
        <source>Both codes will lead to one entry. This cannot be taken back.</source>
        <translation>Les deux codes mèneront à une seule inscription. C’est définitif.</translation>
    </message>
    <message>
        <source>Both entries compared</source>
        <translation>Les deux inscriptions comparées</translation>
    </message>
    <message>
        <source>Is it one person on the list twice? Look, then decide; nothing is merged by itself.</source>
        <translation>Est-ce une même personne deux fois sur la liste&#xa0;? Regardez, puis décidez&#xa0;; rien ne fusionne tout seul.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message numerus="yes">
        <source>Likely duplicates (%Ln)</source>
        <translation>
            <numerusform>Doublons probables (%Ln)</numerusform>
            <numerusform>Doublons probables (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Une inscription</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>L’autre inscription</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Yes, one person</source>
        <translation>Oui, une personne</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Already on the list? Then choose:</source>
        <translation>Déjà sur la liste&#xa0;? Alors choisissez&#xa0;:</translation>
    </message>
    <message>
        <source>An e-mail address has an @. Correct it, or empty the field.</source>
        <translation>Une adresse e-mail contient un @. Corrigez-la, ou videz le champ.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
    <message>
        <source>Choose, or type its first letters</source>
        <translation>Choisissez, ou tapez le début</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Jour {number}</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Jours du billet</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-mail (facultatif)</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>Nom pour le badge</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organisation (facultatif)</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pronoms (facultatif)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Nouvelle inscription</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Academic</source>
        <translation>Université</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Un autre motif</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Jour {day}</translation>
    </message>
    <message>
        <source>Days {days}</source>
        <translation>Jours {days}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>N’est pas sorti</translation>
    </message>
    <message>
        <source>Going to the printer</source>
        <translation>En route vers l’imprimante</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>Remis à l’imprimante</translation>
    </message>
    <message>
        <source>Health professional</source>
        <translation>Personnel de santé</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Poste d’aide</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Expérience vécue</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Pas de photos</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>Plus valable</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Photos: ask first</source>
        <translation>Photos&#xa0;: demander avant</translation>
    </message>
    <message>
        <source>Photos: yes</source>
        <translation>Photos&#xa0;: oui</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervient</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant·e</translation>
    </message>
    <message>
        <source>The folder of PDF files</source>
        <translation>Dossier de fichiers PDF</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Attend l’imprimante</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Mauvais nom</translation>
    </message>
    <message>
        <source>Wrong script</source>
        <translation>Mauvaise écriture</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Un instant&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours&#xa0;…</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} badges sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} lignes sur {total}</translation>
    </message>
</context>
</TS>
