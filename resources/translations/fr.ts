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
        <source>Same person as …</source>
        <translation>La même personne que …</translation>
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
    <name>ActsBar</name>
    <message>
        <source>1 minute less</source>
        <translation>1 minute de moins</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>1 minute de plus</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Terminer l’intervention</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Next: questions</source>
        <translation>Ensuite : questions</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start the talk</source>
        <translation>Commencer l’intervention</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ActsMenu</name>
    <message>
        <source>Back to the talk before</source>
        <translation>Revenir à l’intervention d’avant</translation>
    </message>
    <message>
        <source>Begin this talk anew …</source>
        <translation>Recommencer cette intervention …</translation>
    </message>
    <message>
        <source>Black out the speaker’s clock</source>
        <translation>Éteindre l’horloge de la personne qui parle</translation>
    </message>
    <message>
        <source>End at a fixed time …</source>
        <translation>Terminer à une heure fixe …</translation>
    </message>
    <message>
        <source>End the talk now</source>
        <translation>Terminer l’intervention maintenant</translation>
    </message>
    <message>
        <source>Gong at each signal</source>
        <translation>Gong à chaque signal</translation>
    </message>
    <message>
        <source>Hold the session: nothing counts</source>
        <translation>Suspendre la session : rien ne compte</translation>
    </message>
    <message>
        <source>It began some minutes ago</source>
        <translation>Elle a commencé il y a quelques minutes</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Cela remarche</translation>
    </message>
    <message>
        <source>Length of the talks to come</source>
        <translation>Durée des interventions à venir</translation>
    </message>
    <message>
        <source>Own lengths …</source>
        <translation>Durées au choix …</translation>
    </message>
    <message>
        <source>Show the speaker’s clock</source>
        <translation>Montrer l’horloge de la personne qui parle</translation>
    </message>
    <message>
        <source>Somebody else chairs …</source>
        <translation>Quelqu’un d’autre préside …</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Quelque chose ne marche pas</translation>
    </message>
    <message>
        <source>Test the gong</source>
        <translation>Essayer le gong</translation>
    </message>
    <message>
        <source>When a talk runs over</source>
        <translation>Quand une intervention déborde</translation>
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
        <translation>Est-ce {one} ou {other}&#xa0;? Saisissez-le avec deux décimales.</translation>
    </message>
    <message>
        <source>That is more than is left. Type {most} at most.</source>
        <translation>C’est plus que ce qui reste. Saisissez {most} au plus.</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>Saisissez un montant, par exemple {example}.</translation>
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
        <source>A new badge is printing</source>
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
        <source>Badge is printing</source>
        <translation>Impression en cours</translation>
    </message>
    <message>
        <source>Badge is void</source>
        <translation>Badge annulé</translation>
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
        <source>Guardian: {name}, ticket {code}</source>
        <translation>Responsable&#xa0;: {name}, billet {code}</translation>
    </message>
    <message>
        <source>Guardian’s ticket: {code}</source>
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
        <source>Their group’s leader has the badge. If not, print it with F6.</source>
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
        <source>Today: after the symposium</source>
        <translation>Aujourd’hui&#xa0;: après le symposium</translation>
    </message>
    <message>
        <source>Today: before the symposium</source>
        <translation>Aujourd’hui&#xa0;: avant le symposium</translation>
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
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
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
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>BadgeCanvas</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
</context>
<context>
    <name>BadgeLayoutsScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Badge layouts</source>
        <translation>Modèles de badge</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le rétablir</translation>
    </message>
    <message>
        <source>From pretix …</source>
        <translation>Depuis pretix …</translation>
    </message>
    <message>
        <source>From the next badge on, all badges have the layout {name}.</source>
        <translation>Dès le prochain badge, tous ont le modèle {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} est rétabli.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} est supprimé.</translation>
    </message>
    <message>
        <source>{name} is in use. Use another layout first, then delete this one.</source>
        <translation>{name} est utilisé. Utilisez d’abord un autre modèle, puis supprimez celui-ci.</translation>
    </message>
    <message>
        <source>{name} was brought in.</source>
        <translation>{name} a été chargé.</translation>
    </message>
    <message>
        <source>{name}, ours</source>
        <translation>{name}, le nôtre</translation>
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
        <source>Another badge reads the same</source>
        <translation>Un autre badge porte le même texte</translation>
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
        <source>Look at these prints</source>
        <translation>Impressions à vérifier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Neither a role nor a category is given</source>
        <translation>Ni rôle ni catégorie ne sont indiqués</translation>
    </message>
    <message>
        <source>No font has {characters}: it would be blank</source>
        <translation>Aucune police n’a {characters}&#xa0;: ce serait vide</translation>
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
        <source>Nobody is on the list yet</source>
        <translation>Il n’y a encore personne sur la liste</translation>
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
    <message numerus="yes">
        <source>%Ln badges went to the printer</source>
        <translation>
            <numerusform>%Ln badge est allé à l’imprimante</numerusform>
            <numerusform>%Ln badges sont allés à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list for paper</source>
        <translation>
            <numerusform>%Ln personne est sur la liste papier</numerusform>
            <numerusform>%Ln personnes sont sur la liste papier</numerusform>
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
        <source>Check them without paper, then make one PDF for any printer: who has a badge gets the same one again. Or print here, which leaves out who has one.</source>
        <translation>Vérifiez-les sans papier, puis faites un PDF pour toute imprimante : qui a déjà un badge reçoit le même. Ou imprimez ici, sans ceux qui en ont un.</translation>
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
        <source>Print them</source>
        <translation>Les imprimer</translation>
    </message>
    <message>
        <source>Print {file} at full size. These badges count as printed: check-in prints none again.</source>
        <translation>Imprimez {file} en taille réelle. Ces badges comptent comme imprimés&#xa0;: l’arrivée n’en imprime pas d’autre.</translation>
    </message>
    <message>
        <source>Print {file} on A4. Tick who comes; later scan the codes of those who are ticked, at the desk.</source>
        <translation>Imprimez {file} en A4. Cochez qui arrive ; plus tard, scannez au poste les codes des personnes cochées.</translation>
    </message>
    <message>
        <source>Printing the badges</source>
        <translation>Impression des badges</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The last ones are on their way. Nobody of these gets a second at check-in.</source>
        <translation>Les derniers sont en route. Aucune de ces personnes n’en reçoit un second à son arrivée.</translation>
    </message>
    <message>
        <source>There is no PDF. Make it again whenever you like.</source>
        <translation>Il n’y a pas de PDF. Refaites-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Whoever was printed already is left out.</source>
        <translation>Les badges déjà imprimés sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>BatchPart</name>
    <message>
        <source>Looking at every badge</source>
        <translation>Vérification de chaque badge</translation>
    </message>
    <message>
        <source>Making the badges</source>
        <translation>Création des badges</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>Création de la liste</translation>
    </message>
    <message>
        <source>attendees.pdf</source>
        <translation>participants.pdf</translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>badges.pdf</translation>
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
        <source>No</source>
        <translation>Non</translation>
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
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, but later</source>
        <translation>Oui, mais plus tard</translation>
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
    <name>Certificates</name>
    <message>
        <source>Attendee</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Attestation de participation</translation>
    </message>
    <message>
        <source>Chair of a session</source>
        <translation>Présidence d’une session</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>For the organisers</source>
        <translation>Pour l’organisation</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Heures de présence</translation>
    </message>
    <message>
        <source>Number to verify this certificate</source>
        <translation>Numéro pour vérifier cette attestation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Presented “{title}”</source>
        <translation>A présenté « {title} »</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervient</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Nous attestons que</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>a participé à</translation>
    </message>
</context>
<context>
    <name>CertificatesCard</name>
    <message numerus="yes">
        <source>%Ln certificates are in one PDF</source>
        <translation>
            <numerusform>%Ln attestation est dans un PDF</numerusform>
            <numerusform>%Ln attestations sont dans un PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came so far.</source>
        <translation>
            <numerusform>%Ln personne est venue jusqu’ici.</numerusform>
            <numerusform>%Ln personnes sont venues jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Check people in first, or choose one person.</source>
        <translation>Notez d’abord des arrivées, ou choisissez une personne.</translation>
    </message>
    <message>
        <source>Choose somebody below, or empty the field for everybody who came.</source>
        <translation>Choisissez quelqu’un ci-dessous, ou videz le champ pour toutes les personnes venues.</translation>
    </message>
    <message>
        <source>Each is in the language of its bearer, with the name they chose and a number to verify it.</source>
        <translation>Chacune est dans la langue de la personne, avec le nom qu’elle a choisi et un numéro pour la vérifier.</translation>
    </message>
    <message>
        <source>Everybody who came; or a name or code</source>
        <translation>Toutes les personnes venues ; ou un nom ou un code</translation>
    </message>
    <message>
        <source>For those who were there</source>
        <translation>Pour qui était là</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivrée par</translation>
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
        <source>Nobody came yet</source>
        <translation>Personne n’est encore venu</translation>
    </message>
    <message>
        <source>Nobody is found. Type less of the name, or the code.</source>
        <translation>Personne n’est trouvé. Saisissez moins du nom, ou le code.</translation>
    </message>
    <message>
        <source>Only this person, whether or not they were checked in. Empty the field for everybody.</source>
        <translation>Seulement cette personne, que son arrivée soit notée ou non. Videz le champ pour tout le monde.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Print {file} at full size, then sign. Nothing else changed.</source>
        <translation>Imprimez {file} en taille réelle, puis signez. Rien d’autre n’a changé.</translation>
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
        <source>US Letter</source>
        <translation>Letter (États-Unis)</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation>Création des attestations</translation>
    </message>
    <message>
        <source>certificates.pdf</source>
        <translation>attestations.pdf</translation>
    </message>
</context>
<context>
    <name>Certify</name>
    <message>
        <source>Certificates of attendance</source>
        <translation>Attestations de participation</translation>
    </message>
    <message>
        <source>Is it one of ours?</source>
        <translation>Est-ce l’une des nôtres ?</translation>
    </message>
</context>
<context>
    <name>ChairPage</name>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin early</source>
        <translation>Commencer plus tôt</translation>
    </message>
    <message>
        <source>Close the speaker’s clock</source>
        <translation>Fermer l’horloge de la personne qui parle</translation>
    </message>
    <message>
        <source>Count to it</source>
        <translation>Compter jusque-là</translation>
    </message>
    <message>
        <source>Make up time</source>
        <translation>Rattraper le temps</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Speaker’s clock</source>
        <translation>Horloge de la personne qui parle</translation>
    </message>
    <message>
        <source>The talk begins in {time}. Starts are fixed, because people change rooms. Begin all the same?</source>
        <translation>L’intervention commence dans {time}. Les débuts sont fixes, parce que les gens changent de salle. Commencer quand même ?</translation>
    </message>
    <message>
        <source>When must this part end?</source>
        <translation>Quand cette partie doit-elle finir ?</translation>
    </message>
    <message>
        <source>Who chairs instead?</source>
        <translation>Qui préside à la place ?</translation>
    </message>
    <message>
        <source>Who speaks instead?</source>
        <translation>Qui parle à la place ?</translation>
    </message>
    <message>
        <source>Why does this talk begin anew? Its time so far stays in the report.</source>
        <translation>Pourquoi cette intervention recommence-t-elle ? Son temps jusqu’ici reste dans le rapport.</translation>
    </message>
    <message>
        <source>session ends at {time}</source>
        <translation>la session finit à {time}</translation>
    </message>
    <message>
        <source>should have begun {time} ago</source>
        <translation>aurait dû commencer il y a {time}</translation>
    </message>
    <message>
        <source>{drift} since it began</source>
        <translation>{drift} depuis le début</translation>
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
    <name>Changing</name>
    <message>
        <source>Do it all the same</source>
        <translation>Le faire quand même</translation>
    </message>
    <message>
        <source>Done. Nothing else is in the way.</source>
        <translation>C’est fait. Rien d’autre ne s’y oppose.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{problems} Do it all the same? Say why.</source>
        <translation>{problems} Le faire quand même ? Dites pourquoi.</translation>
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
        <source>Before a newer one comes in, you see what would change.</source>
        <translation>Avant d’en charger un plus récent, vous voyez ce qui changerait.</translation>
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
    <name>Clock</name>
    <message>
        <source>All that follows begins later</source>
        <translation>Tout ce qui suit commence plus tard</translation>
    </message>
    <message>
        <source>Begin the break later</source>
        <translation>Commencer la pause plus tard</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>Commence à {time}</translation>
    </message>
    <message>
        <source>Change of speakers</source>
        <translation>Changement d’intervenants</translation>
    </message>
    <message>
        <source>Come closer to the microphone</source>
        <translation>Approchez-vous du micro</translation>
    </message>
    <message>
        <source>Come to an end</source>
        <translation>Concluez</translation>
    </message>
    <message>
        <source>Discussant</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Électricité</translation>
    </message>
    <message>
        <source>Evaluation 2–3, counts up</source>
        <translation>Évaluation 2–3, compte à l’endroit</translation>
    </message>
    <message>
        <source>Go to your last slide</source>
        <translation>Passez à votre dernière diapositive</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Keynote 40+5</source>
        <translation>Conférence plénière 40+5</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Dernière question</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Assez long</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No news from the desk for {time}. The clocks go on by themselves.</source>
        <translation>Pas de nouvelles du poste depuis {time}. Les horloges continuent seules.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vu·e</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>Panel 90</source>
        <translation>Table ronde 90</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation>Veuillez conclure</translation>
    </message>
    <message>
        <source>Please repeat the question</source>
        <translation>Veuillez répéter la question</translation>
    </message>
    <message>
        <source>Please speak more slowly</source>
        <translation>Parlez plus lentement, s’il vous plaît</translation>
    </message>
    <message>
        <source>Please speak up</source>
        <translation>Parlez plus fort, s’il vous plaît</translation>
    </message>
    <message>
        <source>Please stop now</source>
        <translation>Arrêtez maintenant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez attendre</translation>
    </message>
    <message>
        <source>Poster 3</source>
        <translation>Poster 3</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready to speak</source>
        <translation>Peut commencer</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Shorten all talks to come a little</source>
        <translation>Raccourcir un peu les interventions à venir</translation>
    </message>
    <message>
        <source>Shorten the questions</source>
        <translation>Raccourcir les questions</translation>
    </message>
    <message>
        <source>Slides are in</source>
        <translation>Diapositives reçues</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Soon over</source>
        <translation>Bientôt fini</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Speaks by video</source>
        <translation>Parle par vidéo</translation>
    </message>
    <message>
        <source>Speech 5–7, counts up</source>
        <translation>Discours 5–7, compte à l’endroit</translation>
    </message>
    <message>
        <source>Story 12+8</source>
        <translation>Récit 12+8</translation>
    </message>
    <message>
        <source>Table topic 1–2, counts up</source>
        <translation>Sujet improvisé 1–2, compte à l’endroit</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>The session is on time. Nothing needs to be made up.</source>
        <translation>La session est à l’heure. Il n’y a rien à rattraper.</translation>
    </message>
    <message>
        <source>The session is too late to be made up. Look whether the right talk is running, and tell the lead.</source>
        <translation>La session a trop de retard pour le rattraper. Vérifiez que la bonne intervention est en cours, et prévenez la coordination.</translation>
    </message>
    <message>
        <source>There is less time for questions</source>
        <translation>Il reste moins de temps pour les questions</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>goes last</source>
        <translation>passe en dernier</translation>
    </message>
    <message>
        <source>on stage</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>{time} early</source>
        <translation>{time} d’avance</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retard</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
</context>
<context>
    <name>ClockScreen</name>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
    <message>
        <source>Bring in the programme</source>
        <translation>Charger le programme</translation>
    </message>
    <message>
        <source>Bring in the programme first; then every room has its clock.</source>
        <translation>Chargez d’abord le programme ; ensuite chaque salle a son horloge.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Il n’y a pas encore de programme</translation>
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
    <name>Comparing</name>
    <message>
        <source>another address</source>
        <translation>une autre adresse</translation>
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
    <name>Conflicts</name>
    <message>
        <source>Ask the lead for a chair</source>
        <translation>Demandez une modération à la coordination</translation>
    </message>
    <message>
        <source>Ask the lead who speaks</source>
        <translation>Demandez à la coordination qui parle</translation>
    </message>
    <message>
        <source>Close the sign-up</source>
        <translation>Fermer les inscriptions</translation>
    </message>
    <message>
        <source>Find a larger room</source>
        <translation>Chercher une salle plus grande</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Chercher une salle</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Chercher une heure</translation>
    </message>
    <message>
        <source>Move the talk</source>
        <translation>Déplacer l’intervention</translation>
    </message>
    <message>
        <source>Print the door sign again</source>
        <translation>Réimprimer l’affiche de porte</translation>
    </message>
    <message>
        <source>Watch the door</source>
        <translation>Surveiller la porte</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{first} is outside the time of its session.</source>
        <translation>{first} est hors de l’horaire de sa session.</translation>
    </message>
    <message>
        <source>{first} takes {count} minutes, but its session has {limit}.</source>
        <translation>{first} dure {count} minutes, mais sa session en a {limit}.</translation>
    </message>
    <message>
        <source>{items} has no chair.</source>
        <translation>{items} n’a pas de modération.</translation>
    </message>
    <message>
        <source>{items} has no room yet.</source>
        <translation>{items} n’a pas encore de salle.</translation>
    </message>
    <message>
        <source>{items} has no speaker.</source>
        <translation>{items} n’a pas d’intervenant.</translation>
    </message>
    <message>
        <source>{items} is in a room nobody knows: {room}.</source>
        <translation>{items} est dans une salle inconnue : {room}.</translation>
    </message>
    <message>
        <source>{items} is nearly full: {count} of {limit}.</source>
        <translation>{items} est presque pleine : {count} sur {limit}.</translation>
    </message>
    <message>
        <source>{items} is outside the hours the building is open.</source>
        <translation>{items} est hors des heures d’ouverture du bâtiment.</translation>
    </message>
    <message>
        <source>{items} is to be interpreted into {detail}, but {room} has no channel for it.</source>
        <translation>{items} doit être interprétée en {detail}, mais {room} n’a pas de canal pour cela.</translation>
    </message>
    <message>
        <source>{items} needs a room with: {detail}. {room} has not.</source>
        <translation>{items} a besoin d’une salle avec : {detail}. {room} ne l’a pas.</translation>
    </message>
    <message>
        <source>{items} stands otherwise on what was printed: {room}.</source>
        <translation>{items} figure autrement sur ce qui est imprimé : {room}.</translation>
    </message>
    <message>
        <source>{items}: {count} people for {limit} seats in {room}.</source>
        <translation>{items} : {count} personnes pour {limit} places dans {room}.</translation>
    </message>
    <message>
        <source>{items}: {count} signed up for {limit} seats.</source>
        <translation>{items} : {count} inscriptions pour {limit} places.</translation>
    </message>
    <message>
        <source>{people} has {count} minutes between {items}, but the way takes {limit}.</source>
        <translation>{people} a {count} minutes entre {items}, mais le trajet en prend {limit}.</translation>
    </message>
    <message>
        <source>{people} would be in two places at once: {items}.</source>
        <translation>{people} serait à deux endroits à la fois : {items}.</translation>
    </message>
    <message>
        <source>{room} has lost: {detail}. {items} needs it.</source>
        <translation>{room} n’a plus : {detail}. {items} en a besoin.</translation>
    </message>
    <message>
        <source>{room} is closed then: {items}.</source>
        <translation>{room} est fermée à cette heure : {items}.</translation>
    </message>
    <message>
        <source>{room} is taken twice: {items}.</source>
        <translation>{room} est prise deux fois : {items}.</translation>
    </message>
    <message>
        <source>{room} may hold {limit} people by the fire rules; {count} are in {items}.</source>
        <translation>{room} peut accueillir {limit} personnes selon les règles incendie ; {count} sont dans {items}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
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
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln à l’intérieur</numerusform>
            <numerusform>%Ln à l’intérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talks are in the report:</source>
        <translation>
            <numerusform>Le rapport contient %Ln intervention :</numerusform>
            <numerusform>Le rapport contient %Ln interventions :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Today’s backup could not be made. Everything is saved all the same. Free some space on this computer; it is tried again every minute.</source>
        <translation>La copie de sauvegarde d’aujourd’hui n’a pas pu être faite. Tout est quand même enregistré. Libérez de l’espace sur cet ordinateur&#xa0;; un nouvel essai a lieu chaque minute.</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
    <message>
        <source>What people signed up for, came to, or what was timed is kept.</source>
        <translation>Ce à quoi des personnes se sont inscrites ou sont venues, et ce qui a été minuté, est conservé.</translation>
    </message>
</context>
<context>
    <name>DoorCounts</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln à l’intérieur</numerusform>
            <numerusform>%Ln à l’intérieur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Already inside</source>
        <translation>Déjà à l’intérieur</translation>
    </message>
    <message>
        <source>Already outside</source>
        <translation>Déjà à l’extérieur</translation>
    </message>
    <message>
        <source>Ask them to wait until the door opens.</source>
        <translation>Demandez d’attendre l’ouverture de la porte.</translation>
    </message>
    <message>
        <source>Ask them to wait; seats nobody has claimed are free soon after the start.</source>
        <translation>Demandez d’attendre ; les places que personne n’a prises se libèrent peu après le début.</translation>
    </message>
    <message>
        <source>Badge no longer valid</source>
        <translation>Le badge ne vaut plus</translation>
    </message>
    <message>
        <source>Choose a room first</source>
        <translation>Choisissez d’abord une salle</translation>
    </message>
    <message>
        <source>Choose the room of this door above.</source>
        <translation>Choisissez ci-dessus la salle de cette porte.</translation>
    </message>
    <message>
        <source>Count heads with the keys instead.</source>
        <translation>Comptez plutôt les personnes avec les touches.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Every seat is taken</source>
        <translation>Toutes les places sont prises</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In, but not checked in today</source>
        <translation>Entrée, mais sans arrivée enregistrée aujourd’hui</translation>
    </message>
    <message>
        <source>Inside since {time}</source>
        <translation>À l’intérieur depuis {time}</translation>
    </message>
    <message>
        <source>Let them in all the same</source>
        <translation>Laisser entrer quand même</translation>
    </message>
    <message>
        <source>Let them in.</source>
        <translation>Laissez entrer.</translation>
    </message>
    <message>
        <source>Let them out.</source>
        <translation>Laissez sortir.</translation>
    </message>
    <message>
        <source>Misread code</source>
        <translation>Code mal lu</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Presque pleine</translation>
    </message>
    <message>
        <source>Next: {title}. Its door opens at {time}.</source>
        <translation>Ensuite : {title}. Sa porte ouvre à {time}.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Pas de session ici</translation>
    </message>
    <message>
        <source>Nobody is scanned here</source>
        <translation>Personne n’est scanné ici</translation>
    </message>
    <message>
        <source>Nobody more may go in</source>
        <translation>Plus personne ne peut entrer</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Pas un billet</translation>
    </message>
    <message>
        <source>Not a ticket of ours</source>
        <translation>Pas un de nos billets</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Non admis</translation>
    </message>
    <message>
        <source>Not signed up</source>
        <translation>Pas inscrit·e</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur la liste d’attente</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Out, without having come in</source>
        <translation>Sortie, sans être entré·e</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Scannez à nouveau.</translation>
    </message>
    <message>
        <source>Seats free</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Send them to the registration desk.</source>
        <translation>Envoyez au poste d’accueil.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La session est terminée</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Who is where is being put on paper …</source>
        <translation>La liste de qui est où se prépare …</translation>
    </message>
    <message>
        <source>Who is where: {path}. Print it from the window that opens.</source>
        <translation>Qui est où : {path}. Imprimez-le depuis la fenêtre qui s’ouvre.</translation>
    </message>
    <message>
        <source>{heads} of {seats}</source>
        <translation>{heads} sur {seats}</translation>
    </message>
    <message>
        <source>{word}: {heads}. Send people on to {room}.</source>
        <translation>{word} : {heads}. Dirigez les gens vers {room}.</translation>
    </message>
</context>
<context>
    <name>DoorsScreen</name>
    <message>
        <source>Bring in the programme</source>
        <translation>Charger le programme</translation>
    </message>
    <message>
        <source>Bring in the programme first; then every room has its door.</source>
        <translation>Chargez d’abord le programme ; ensuite chaque salle a sa porte.</translation>
    </message>
    <message>
        <source>Door of</source>
        <translation>Porte de</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Une personne de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Une personne de plus</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Prêt à scanner</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Scan a badge, or type its code</source>
        <translation>Scannez un badge ou saisissez son code</translation>
    </message>
    <message>
        <source>The session is the one this room has now.</source>
        <translation>La session est celle que cette salle a maintenant.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Il n’y a pas encore de programme</translation>
    </message>
    <message>
        <source>Who is where, on paper</source>
        <translation>Qui est où, sur papier</translation>
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
        <source>Enter opens the person. Correct the name there, then check again.</source>
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
        <source>The programme: JSON, XML, calendar (ICS), CSV or XLSX.</source>
        <translation>Le programme : JSON, XML, calendrier (ICS), CSV ou XLSX.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds SMC Desk’s data on this computer. What was saved stays saved. Close any other SMC Desk window, then try again.</source>
        <translation>Un autre programme occupe les données de SMC Desk sur cet ordinateur. Ce qui est enregistré le reste. Fermez toute autre fenêtre de SMC Desk, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program uses port {port} of this computer. Choose another number, such as 8087.</source>
        <translation>Un autre programme utilise le port {port} de cet ordinateur. Choisissez un autre numéro, comme 8087.</translation>
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
        <source>Row {row} of {file} names no time of arrival. Nothing was played. Write it with its distance from UTC, such as 2026-04-30T08:15:00-05:00.</source>
        <translation>La ligne {row} de {file} ne donne pas l’heure d’arrivée. Rien n’a été joué. Écrivez-la avec son décalage par rapport à UTC, comme 2026-04-30T08:15:00-05:00.</translation>
    </message>
    <message>
        <source>SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved. Allow writing to {path}, then try again; until then, note arrivals on paper.</source>
        <translation>SMC Desk ne peut pas écrire dans son dossier, rien de plus ne peut être enregistré. Ce qui est enregistré le reste. Autorisez l’écriture dans {path}, puis réessayez&#xa0;; d’ici là, notez les arrivées sur papier.</translation>
    </message>
    <message>
        <source>SMC Desk’s data does not open with the key of this computer. Nothing is lost. Call a lead, who can open it with the passphrase.</source>
        <translation>Les données de SMC Desk ne s’ouvrent pas avec la clé de cet ordinateur. Rien n’est perdu. Appelez la coordination, qui peut les ouvrir avec la phrase secrète.</translation>
    </message>
    <message>
        <source>SMC Desk’s data is not where it was: {path}. Plug the drive in again or bring the folder back, then try again. Do not start a new list; call a lead if it stays away.</source>
        <translation>Les données de SMC Desk ne sont plus à leur place&#xa0;: {path}. Rebranchez le disque ou remettez le dossier, puis réessayez. Ne commencez pas de nouvelle liste&#xa0;; appelez la coordination si elles restent introuvables.</translation>
    </message>
    <message>
        <source>SMC Desk’s data on this computer cannot be read properly. Delete nothing: it can often be repaired. Send people to another desk or note arrivals on paper, and call a lead.</source>
        <translation>Les données de SMC Desk sur cet ordinateur ne se lisent pas bien. N’effacez rien&#xa0;: elles sont souvent réparables. Envoyez les personnes à un autre poste ou notez les arrivées sur papier, et appelez la coordination.</translation>
    </message>
    <message>
        <source>SMC Desk’s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer version on this computer.</source>
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
        <source>These two are one entry already. Nothing was changed. Choose another person.</source>
        <translation>Les deux sont déjà une seule inscription. Rien n’a été modifié. Choisissez une autre personne.</translation>
    </message>
    <message>
        <source>This desk has worked for a symposium already, so it cannot join another one. Nothing was changed. Start SMC Desk with a new folder, then join.</source>
        <translation>Ce poste a déjà servi à un symposium et ne peut donc pas en rejoindre un autre. Rien n’a été modifié. Lancez SMC Desk avec un nouveau dossier, puis rejoignez.</translation>
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
        <source>{file} holds no arrivals to rehearse. Nothing was played. Choose a file with the columns arrived_at, scan_text and says.</source>
        <translation>{file} ne contient pas d’arrivées pour l’exercice. Rien n’a été joué. Choisissez un fichier avec les colonnes arrived_at, scan_text et says.</translation>
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
        <source>{file} is not a file that desks exchange. Nothing was changed. Choose the one that was saved on the other desk.</source>
        <translation>{file} n’est pas un fichier d’échange entre postes. Rien n’a été modifié. Choisissez celui enregistré sur l’autre poste.</translation>
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
    <name>Evacuation</name>
    <message>
        <source>As of {date} at {time}</source>
        <translation>Situation du {date} à {time}</translation>
    </message>
    <message>
        <source>Counted without a name: {count}</source>
        <translation>Comptées sans nom : {count}</translation>
    </message>
    <message>
        <source>In no room that is known</source>
        <translation>Dans aucune salle connue</translation>
    </message>
    <message>
        <source>Inside in all: {count}</source>
        <translation>À l’intérieur en tout : {count}</translation>
    </message>
    <message>
        <source>People here: {count}</source>
        <translation>Personnes ici : {count}</translation>
    </message>
    <message>
        <source>Tick everybody who is safe. Tell the fire brigade who is missing, and where.</source>
        <translation>Cochez toutes les personnes en sécurité. Dites aux pompiers qui manque, et où.</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>Qui est où</translation>
    </message>
    <message>
        <source>last in {room}</source>
        <translation>dernière salle : {room}</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Everything fits, also for these people.</source>
        <translation>Tout tient, aussi pour ces personnes.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À vérifier</translation>
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
        <translation>Comme dans la liste, séparés par des virgules ; vide, tous.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everybody without a role</source>
        <translation>Qui n’a pas de rôle</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>In a box of its own</source>
        <translation>Dans son propre cadre</translation>
    </message>
    <message>
        <source>In its box, across</source>
        <translation>Dans son cadre, horizontalement</translation>
    </message>
    <message>
        <source>In its box, down</source>
        <translation>Dans son cadre, verticalement</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Lettres au plus</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Lignes au plus</translation>
    </message>
    <message>
        <source>May lie over others</source>
        <translation>Peut en couvrir d’autres</translation>
    </message>
    <message>
        <source>On the badges of</source>
        <translation>Sur les badges de</translation>
    </message>
    <message>
        <source>Only for these ticket types</source>
        <translation>Seulement pour ces types de billet</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Under: {what}</source>
        <translation>Sous : {what}</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Avertir en dessous de</translation>
    </message>
    <message>
        <source>White above it</source>
        <translation>Espace au-dessus</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>Sur le badge</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>Le badge lui-même</translation>
    </message>
    <message>
        <source>{what}, to be looked at</source>
        <translation>{what}, à vérifier</translation>
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
    <message>
        <source>{fault}; {printer} prints</source>
        <translation>{fault} ; {printer} imprime</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A day begins and ends in different time zones.</source>
        <translation>Un jour commence et finit dans des fuseaux horaires différents.</translation>
    </message>
    <message>
        <source>A group under one name may be in two places.</source>
        <translation>Un groupe sous un seul nom peut être à deux endroits.</translation>
    </message>
    <message>
        <source>A length has three parts and can be read twice.</source>
        <translation>Une durée a trois parties et peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>A line of the calendar has a wrong form.</source>
        <translation>Une ligne du calendrier a une forme incorrecte.</translation>
    </message>
    <message>
        <source>A link stands where the room should.</source>
        <translation>Un lien se trouve à la place de la salle.</translation>
    </message>
    <message>
        <source>A number is made that stays the same next time.</source>
        <translation>Un numéro est créé, qui restera le même la prochaine fois.</translation>
    </message>
    <message>
        <source>A room has nothing in it.</source>
        <translation>Une salle est vide.</translation>
    </message>
    <message>
        <source>A text has signs of a web page in it.</source>
        <translation>Un texte contient des signes de page web.</translation>
    </message>
    <message>
        <source>A time does not fit the time zone of the file.</source>
        <translation>Une heure ne correspond pas au fuseau horaire du fichier.</translation>
    </message>
    <message>
        <source>A time of day is written in an unusual way.</source>
        <translation>Une heure est écrite de façon inhabituelle.</translation>
    </message>
    <message>
        <source>A title begins with a keyword.</source>
        <translation>Un titre commence par un mot-clé.</translation>
    </message>
    <message>
        <source>An item goes on past midnight.</source>
        <translation>Un point continue après minuit.</translation>
    </message>
    <message>
        <source>An item has no lasting number of its own.</source>
        <translation>Un point n’a pas de numéro durable à lui.</translation>
    </message>
    <message>
        <source>An item has no length.</source>
        <translation>Un point n’a pas de durée.</translation>
    </message>
    <message>
        <source>An item has no start that can be read.</source>
        <translation>Un point n’a pas de début lisible.</translation>
    </message>
    <message>
        <source>An item has two different starts.</source>
        <translation>Un point a deux débuts différents.</translation>
    </message>
    <message>
        <source>An item is on another date than its day.</source>
        <translation>Un point est à une autre date que son jour.</translation>
    </message>
    <message>
        <source>An item is outside the hours of its day.</source>
        <translation>Un point est en dehors des heures de son jour.</translation>
    </message>
    <message>
        <source>An item names another room than it is listed in.</source>
        <translation>Un point nomme une autre salle que celle où il figure.</translation>
    </message>
    <message>
        <source>Both come in.</source>
        <translation>Les deux sont chargés.</translation>
    </message>
    <message>
        <source>Choose the time zone of the place.</source>
        <translation>Choisissez le fuseau horaire du lieu.</translation>
    </message>
    <message>
        <source>Correct it where the file comes from, or leave it out.</source>
        <translation>Corrigez-le là d’où vient le fichier, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>It can be days, hours and minutes, or hours, minutes and seconds.</source>
        <translation>Ce peut être jours, heures et minutes, ou heures, minutes et secondes.</translation>
    </message>
    <message>
        <source>It comes in as it is.</source>
        <translation>C’est chargé tel quel.</translation>
    </message>
    <message>
        <source>It is kept as the file has it.</source>
        <translation>C’est gardé comme dans le fichier.</translation>
    </message>
    <message>
        <source>It is left out, because it is not planned yet.</source>
        <translation>C’est laissé de côté, car ce n’est pas encore planifié.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>C’est laissé de côté.</translation>
    </message>
    <message>
        <source>It is not certain whether day or month comes first.</source>
        <translation>On ne sait pas si le jour ou le mois vient en premier.</translation>
    </message>
    <message>
        <source>It is put into the usual form.</source>
        <translation>C’est mis dans la forme habituelle.</translation>
    </message>
    <message>
        <source>It is read as hours, minutes and seconds.</source>
        <translation>C’est lu comme heures, minutes et secondes.</translation>
    </message>
    <message>
        <source>It stays empty.</source>
        <translation>Cela reste vide.</translation>
    </message>
    <message>
        <source>Items are listed outside of rooms.</source>
        <translation>Des points figurent en dehors des salles.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Length and end of an item do not fit.</source>
        <translation>La durée et la fin d’un point ne concordent pas.</translation>
    </message>
    <message>
        <source>Letters of a text are broken.</source>
        <translation>Les lettres d’un texte sont abîmées.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Only the plain words come in.</source>
        <translation>Seuls les mots sont chargés.</translation>
    </message>
    <message>
        <source>Read as hours, minutes and seconds</source>
        <translation>Lire comme heures, minutes et secondes</translation>
    </message>
    <message>
        <source>Read the month first</source>
        <translation>Lire le mois en premier</translation>
    </message>
    <message>
        <source>Read them as local times</source>
        <translation>Les lire comme heures locales</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>Réparer les lettres</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Several rooms are written as one.</source>
        <translation>Plusieurs salles sont écrites comme une seule.</translation>
    </message>
    <message>
        <source>Somebody is in two places at once.</source>
        <translation>Une personne est à deux endroits à la fois.</translation>
    </message>
    <message>
        <source>Somebody is known by name only.</source>
        <translation>Une personne n’est connue que par son nom.</translation>
    </message>
    <message>
        <source>Something usual is not in the file.</source>
        <translation>Quelque chose d’habituel manque dans le fichier.</translation>
    </message>
    <message>
        <source>The calendar explains its time zone wrongly.</source>
        <translation>Le calendrier explique mal son fuseau horaire.</translation>
    </message>
    <message>
        <source>The clocks change during the symposium.</source>
        <translation>L’heure change pendant le symposium.</translation>
    </message>
    <message>
        <source>The day is read first; the month can be.</source>
        <translation>Le jour est lu en premier ; ce peut être le mois.</translation>
    </message>
    <message>
        <source>The days are counted again.</source>
        <translation>Les jours sont recomptés.</translation>
    </message>
    <message>
        <source>The days named do not fit the days listed.</source>
        <translation>Les jours indiqués ne correspondent pas à ceux de la liste.</translation>
    </message>
    <message>
        <source>The end is used.</source>
        <translation>La fin est utilisée.</translation>
    </message>
    <message>
        <source>The file has private things in it.</source>
        <translation>Le fichier contient des choses privées.</translation>
    </message>
    <message>
        <source>The file has something nobody expects.</source>
        <translation>Le fichier contient quelque chose d’inattendu.</translation>
    </message>
    <message>
        <source>The file names a time zone nobody knows.</source>
        <translation>Le fichier nomme un fuseau horaire inconnu.</translation>
    </message>
    <message>
        <source>The file names no time zone.</source>
        <translation>Le fichier n’indique pas de fuseau horaire.</translation>
    </message>
    <message>
        <source>The hours beside the times are used.</source>
        <translation>Le décalage écrit à côté des heures est utilisé.</translation>
    </message>
    <message>
        <source>The item can be put into each of the rooms.</source>
        <translation>Le point peut être mis dans chacune des salles.</translation>
    </message>
    <message>
        <source>The keyword is used as the track.</source>
        <translation>Le mot-clé sert d’axe.</translation>
    </message>
    <message>
        <source>The letters can be repaired.</source>
        <translation>Les lettres peuvent être réparées.</translation>
    </message>
    <message>
        <source>The name of the time zone is used.</source>
        <translation>Le nom du fuseau horaire est utilisé.</translation>
    </message>
    <message>
        <source>The number of an item has an unusual form.</source>
        <translation>Le numéro d’un point a une forme inhabituelle.</translation>
    </message>
    <message>
        <source>The programme lies inside something else.</source>
        <translation>Le programme se trouve dans autre chose.</translation>
    </message>
    <message>
        <source>The room it is listed in is used.</source>
        <translation>La salle où il figure est utilisée.</translation>
    </message>
    <message>
        <source>The short name has an unusual form.</source>
        <translation>Le nom court a une forme inhabituelle.</translation>
    </message>
    <message>
        <source>The times can be read as local times.</source>
        <translation>Les heures peuvent être lues comme locales.</translation>
    </message>
    <message>
        <source>The usual length is used.</source>
        <translation>La durée habituelle est utilisée.</translation>
    </message>
    <message>
        <source>Times are marked as Greenwich time, but are likely local.</source>
        <translation>Les heures sont notées à l’heure de Greenwich, mais semblent locales.</translation>
    </message>
    <message>
        <source>Two items are in one room at once.</source>
        <translation>Deux points sont dans une salle en même temps.</translation>
    </message>
    <message>
        <source>Two items have the same code.</source>
        <translation>Deux points ont le même code.</translation>
    </message>
    <message>
        <source>Two items have the same number.</source>
        <translation>Deux points ont le même numéro.</translation>
    </message>
    <message>
        <source>Two rooms have the same number.</source>
        <translation>Deux salles ont le même numéro.</translation>
    </message>
    <message>
        <source>Use each of the rooms</source>
        <translation>Utiliser chacune des salles</translation>
    </message>
    <message>
        <source>You chose this. It is kept for the next file from there.</source>
        <translation>Vous l’avez choisi. C’est gardé pour le prochain fichier de cette source.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Find a place, an item or a text</source>
        <translation>Chercher un endroit, un point ou un texte</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Nothing in it is odd.</source>
        <translation>Rien d’étrange dedans.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Annuler ce choix</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Ce qui est étrange</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où cela se trouve</translation>
    </message>
    <message>
        <source>{name} is a group</source>
        <translation>{name} est un groupe</translation>
    </message>
    <message>
        <source>{name} is one person</source>
        <translation>{name} est une seule personne</translation>
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
        <source>This is not a genuine ticket. Lend nothing on it; find the person by name.</source>
        <translation>Ce billet n’est pas authentique. Ne prêtez rien dessus&#xa0;; cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>Type the number which stands on the headset.</source>
        <translation>Saisissez le numéro inscrit sur le casque.</translation>
    </message>
</context>
<context>
    <name>HeadsetsPanel</name>
    <message>
        <source>Headset {number} is back. {name} had it.</source>
        <translation>Le casque {number} est rendu. {name} l’avait.</translation>
    </message>
    <message>
        <source>No headset is out.</source>
        <translation>Aucun casque n’est prêté.</translation>
    </message>
    <message>
        <source>Number on the headset</source>
        <translation>Numéro du casque</translation>
    </message>
    <message numerus="yes">
        <source>Still out: %n</source>
        <translation>
            <numerusform>Encore prêté&#xa0;: %n</numerusform>
            <numerusform>Encore prêtés&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take headsets back</source>
        <translation>Reprendre des casques</translation>
    </message>
    <message>
        <source>Type or scan it. It does not matter who brings the headset.</source>
        <translation>Saisissez-le ou scannez-le. Peu importe qui rapporte le casque.</translation>
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
    <name>KeyNotice</name>
    <message>
        <source>This computer has no keyring, so the key to this symposium is in a file: {path}. Copy that file to a safe place, apart from the data. Without it the data cannot be opened; with it, anybody can.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés&#xa0;: la clé de ce symposium est dans un fichier, {path}. Copiez ce fichier en lieu sûr, à part des données. Sans lui, elles ne s’ouvrent pas&#xa0;; avec lui, tout le monde le peut.</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>A list of people</source>
        <translation>Une liste de personnes</translation>
    </message>
    <message>
        <source>A programme</source>
        <translation>Un programme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Its columns do not tell for certain. In a list of people each row is a person, in a programme a talk.</source>
        <translation>Ses colonnes ne le disent pas avec certitude. Dans une liste de personnes, chaque ligne est une personne, dans un programme une intervention.</translation>
    </message>
    <message>
        <source>What is in {file}?</source>
        <translation>Que contient {file} ?</translation>
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
    <name>LayoutChooser</name>
    <message>
        <source>Badge layouts</source>
        <translation>Modèles de badge</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change a copy</source>
        <translation>Modifier une copie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Layouts of your own lie in {folder}.</source>
        <translation>Vos propres modèles sont dans {folder}.</translation>
    </message>
    <message>
        <source>Looked at with</source>
        <translation>Vu avec</translation>
    </message>
    <message>
        <source>Nobody is on the list yet; these names are made up.</source>
        <translation>Personne n’est encore sur la liste ; ces noms sont inventés.</translation>
    </message>
    <message>
        <source>Use this layout</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>{file} cannot be used as it is. Put these lines right, then come back to this page.</source>
        <translation>{file} est inutilisable tel quel. Corrigez ces lignes, puis revenez à cette page.</translation>
    </message>
</context>
<context>
    <name>LayoutEditor</name>
    <message>
        <source>Go back without them</source>
        <translation>Revenir sans elles</translation>
    </message>
    <message>
        <source>It cannot be saved yet. Put right what is marked below; nothing is lost.</source>
        <translation>Impossible d’enregistrer pour l’instant. Corrigez ce qui est marqué ci-dessous ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Save and go back</source>
        <translation>Enregistrer et revenir</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>{name} has changes which are not saved yet.</source>
        <translation>{name} a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>{what} is removed.</source>
        <translation>{what} : retiré.</translation>
    </message>
</context>
<context>
    <name>LayoutImport</name>
    <message>
        <source>A part of the file cannot be read. It is left out.</source>
        <translation>Une partie du fichier est illisible. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>Slanted letters are upright now.</source>
        <translation>Les lettres penchées sont maintenant droites.</translation>
    </message>
    <message>
        <source>The QR code held “{what}”. Here it holds the badge’s own code.</source>
        <translation>Le code QR contenait «&#xa0;{what}&#xa0;». Ici, il contient le code propre du badge.</translation>
    </message>
    <message>
        <source>The file does not say how large a badge is. {what} mm are taken; measure one.</source>
        <translation>Le fichier ne dit pas la taille d’un badge. {what} mm sont retenus&#x202f;; mesurez-en un.</translation>
    </message>
    <message>
        <source>The picture in the background is left out. Print on paper that has it already.</source>
        <translation>L’image de fond est laissée de côté. Imprimez sur du papier qui la porte déjà.</translation>
    </message>
    <message>
        <source>The picture “{what}” is left out.</source>
        <translation>L’image «&#xa0;{what}&#xa0;» est laissée de côté.</translation>
    </message>
    <message>
        <source>“{what}” is left out: a name is never split here.</source>
        <translation>«&#xa0;{what}&#xa0;» est laissé de côté&#xa0;: ici, un nom n’est jamais séparé.</translation>
    </message>
    <message>
        <source>“{what}” is left out: it has values among its words.</source>
        <translation>«&#xa0;{what}&#xa0;» est laissé de côté&#xa0;: des valeurs s’y mêlent aux mots.</translation>
    </message>
    <message>
        <source>“{what}” is left out: it never stands on a badge here.</source>
        <translation>«&#xa0;{what}&#xa0;» est laissé de côté&#xa0;: cela ne figure jamais sur un badge ici.</translation>
    </message>
    <message>
        <source>“{what}” is left out: there is no field for it here.</source>
        <translation>«&#xa0;{what}&#xa0;» est laissé de côté&#xa0;: il n’y a pas de champ pour cela ici.</translation>
    </message>
    <message>
        <source>“{what}” lies over another field. Move one of them.</source>
        <translation>«&#xa0;{what}&#xa0;» recouvre un autre champ. Déplacez l’un des deux.</translation>
    </message>
    <message>
        <source>“{what}” was missing and is added. Move it where you want it.</source>
        <translation>«&#xa0;{what}&#xa0;» manquait et a été ajouté. Déplacez-le où vous voulez.</translation>
    </message>
    <message>
        <source>“{what}” was there twice. Now it is there once.</source>
        <translation>«&#xa0;{what}&#xa0;» y était deux fois. Il y est maintenant une fois.</translation>
    </message>
    <message>
        <source>“{what}” was too small or beyond the edge. Look at its place.</source>
        <translation>«&#xa0;{what}&#xa0;» était trop petit ou dépassait le bord. Regardez sa place.</translation>
    </message>
    <message>
        <source>“{what}” was turned. Now it stands upright.</source>
        <translation>«&#xa0;{what}&#xa0;» était tourné. Il est maintenant droit.</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Arabic or Hebrew name</source>
        <translation>Nom arabe ou hébreu</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Code in letters</source>
        <translation>Code en lettres</translation>
    </message>
    <message>
        <source>Coloured band</source>
        <translation>Bande de couleur</translation>
    </message>
    <message>
        <source>Comes with SMC Desk</source>
        <translation>Fourni avec SMC Desk</translation>
    </message>
    <message>
        <source>Full black</source>
        <translation>Noir profond</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Half-way down</source>
        <translation>À mi-hauteur</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Bleu clair</translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>Ligne {line} :</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nom le plus long</translation>
    </message>
    <message>
        <source>Longest organisation</source>
        <translation>Organisation la plus longue</translation>
    </message>
    <message>
        <source>Longest word</source>
        <translation>Mot le plus long</translation>
    </message>
    <message>
        <source>Mark of a rehearsal</source>
        <translation>Marque d’exercice</translation>
    </message>
    <message>
        <source>Most roles</source>
        <translation>Le plus de rôles</translation>
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
        <source>No field is called {given}. Possible: {wanted}.</source>
        <translation>Aucun champ ne s’appelle {given}. Possible : {wanted}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing is called “{key}” here. Possible: {wanted}.</source>
        <translation>Rien ne s’appelle « {key} » ici. Possible : {wanted}.</translation>
    </message>
    <message>
        <source>Of this symposium</source>
        <translation>De ce symposium</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Photo choice</source>
        <translation>Choix pour les photos</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Single name</source>
        <translation>Un seul nom</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation>Symposium</translation>
    </message>
    <message>
        <source>The badges need {wanted} mm, but the sheet has {given} mm.</source>
        <translation>Les badges demandent {wanted} mm, mais la feuille a {given} mm.</translation>
    </message>
    <message>
        <source>The box of {what} is too small: it needs {wanted} mm.</source>
        <translation>Le cadre de {what} est trop petit : il faut {wanted} mm.</translation>
    </message>
    <message>
        <source>The file cannot be read as text.</source>
        <translation>Le fichier ne peut pas être lu comme du texte.</translation>
    </message>
    <message>
        <source>The front has no mark of a rehearsal. Add it; only rehearsals print it.</source>
        <translation>Le recto n’a pas de marque d’exercice. Ajoutez-la ; seuls les exercices l’impriment.</translation>
    </message>
    <message>
        <source>The front shows no name. Add it.</source>
        <translation>Le recto ne montre pas de nom. Ajoutez-le.</translation>
    </message>
    <message>
        <source>The largest letters of {what} are smaller than the smallest ones.</source>
        <translation>Les plus grandes lettres de {what} sont plus petites que les plus petites.</translation>
    </message>
    <message>
        <source>The layout has no name. Type one at the top.</source>
        <translation>Le modèle n’a pas de nom. Saisissez-en un en haut.</translation>
    </message>
    <message>
        <source>The same as on the front</source>
        <translation>La même chose qu’au recto</translation>
    </message>
    <message>
        <source>There is no QR code. Add it.</source>
        <translation>Il n’y a pas de code QR. Ajoutez-le.</translation>
    </message>
    <message>
        <source>There is no layout {given}.</source>
        <translation>Il n’y a pas de modèle {given}.</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Ce champ</translation>
    </message>
    <message>
        <source>This is not written as TOML. Look at its quotes, brackets and equals signs.</source>
        <translation>Ce n’est pas du TOML. Vérifiez guillemets, crochets et signes égal.</translation>
    </message>
    <message>
        <source>Where the script begins</source>
        <translation>Où l’écriture commence</translation>
    </message>
    <message>
        <source>Where the script ends</source>
        <translation>Où l’écriture finit</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Your own words are empty. Type them, or remove the field.</source>
        <translation>Votre texte est vide. Saisissez-le, ou retirez le champ.</translation>
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
        <translation>{file} est inutilisable ; en attendant, les badges ont le modèle {name}. {why}</translation>
    </message>
    <message>
        <source>{what} has no place. Give it a box of its own.</source>
        <translation>{what} n’a pas de place. Donnez-lui son propre cadre.</translation>
    </message>
    <message>
        <source>{what} is there twice. Remove one of them.</source>
        <translation>{what} y est deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>{what} lies {given} mm over {other}.</source>
        <translation>{what} couvre {given} mm de {other}.</translation>
    </message>
    <message>
        <source>{what} reaches {wanted} mm beyond the edge.</source>
        <translation>{what} dépasse le bord de {wanted} mm.</translation>
    </message>
    <message>
        <source>{what} stands under something that is not here. Give it a box of its own.</source>
        <translation>{what} est sous quelque chose qui n’est pas ici. Donnez-lui son propre cadre.</translation>
    </message>
    <message>
        <source>{what}: {across} mm across, {down} mm down, {width} × {height} mm</source>
        <translation>{what} : {across} mm en horizontal, {down} mm en vertical, {width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>“{key}” cannot be {given}. Possible: {wanted}.</source>
        <translation>« {key} » ne peut pas être {given}. Possible : {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” is missing. Add a line for it.</source>
        <translation>« {key} » manque. Ajoutez une ligne.</translation>
    </message>
</context>
<context>
    <name>LengthsCard</name>
    <message>
        <source>0 is for none. Talks that have begun stay as they are.</source>
        <translation>0 signifie aucun. Les interventions commencées restent comme elles sont.</translation>
    </message>
    <message>
        <source>Change of speakers, in minutes</source>
        <translation>Changement d’intervenants, en minutes</translation>
    </message>
    <message>
        <source>First warning, minutes before the end</source>
        <translation>Premier avertissement, minutes avant la fin</translation>
    </message>
    <message>
        <source>Last warning, minutes before the end</source>
        <translation>Dernier avertissement, minutes avant la fin</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Length of the talks to come</source>
        <translation>Durée des interventions à venir</translation>
    </message>
    <message>
        <source>Questions, in minutes</source>
        <translation>Questions, en minutes</translation>
    </message>
    <message>
        <source>Talk, in minutes</source>
        <translation>Intervention, en minutes</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ces durées</translation>
    </message>
</context>
<context>
    <name>LikelyList</name>
    <message>
        <source>In since {time}</source>
        <translation>Arrivée {time}</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Depuis {time}</translation>
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
    <name>Merge</name>
    <message>
        <source>A group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Un autre détail</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Présidences</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Fire limit</source>
        <translation>Limite incendie</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Hours of the desk</source>
        <translation>Heures du poste</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Overflow room</source>
        <translation>Salle de débordement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenant·es</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>A lieu</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Back to the programme</source>
        <translation>Retour au programme</translation>
    </message>
    <message>
        <source>Both compared</source>
        <translation>Les deux comparés</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln changes</source>
        <translation>
            <numerusform>Charger %Ln modification</numerusform>
            <numerusform>Charger %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Chercher un titre</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>It comes in as the file has it.</source>
        <translation>C’est chargé comme dans le fichier.</translation>
    </message>
    <message>
        <source>It is marked as cancelled and kept: people came, signed up, or it was timed.</source>
        <translation>C’est marqué comme annulé et conservé : des personnes sont venues, se sont inscrites, ou c’était minuté.</translation>
    </message>
    <message>
        <source>It is not in the file any more, and is taken off the programme.</source>
        <translation>Ce n’est plus dans le fichier, et c’est retiré du programme.</translation>
    </message>
    <message>
        <source>It stays as it is on this desk.</source>
        <translation>Cela reste comme sur ce poste.</translation>
    </message>
    <message>
        <source>Keep this desk’s</source>
        <translation>Garder celui de ce poste</translation>
    </message>
    <message>
        <source>Keep this desk’s for all conflicts</source>
        <translation>Garder celui de ce poste pour tous les conflits</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %Ln conflicts stay as they are on this desk.</source>
        <translation>
            <numerusform>Rien n’est encore écrit. %Ln conflit reste comme sur ce poste.</numerusform>
            <numerusform>Rien n’est encore écrit. %Ln conflits restent comme sur ce poste.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>Sur ce poste</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Prendre celui du fichier</translation>
    </message>
    <message>
        <source>Take the file’s for all conflicts</source>
        <translation>Prendre celui du fichier pour tous les conflits</translation>
    </message>
    <message>
        <source>The programme of this desk is the same already. Nothing would change.</source>
        <translation>Le programme de ce poste est déjà le même. Rien ne changerait.</translation>
    </message>
    <message>
        <source>This desk changed it too. What this desk has stays.</source>
        <translation>Ce poste l’a changé aussi. Ce que ce poste a reste.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>What the file says is taken.</source>
        <translation>Ce que dit le fichier est pris.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>When last brought in</source>
        <translation>Au dernier chargement</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>pas dans le fichier</translation>
    </message>
    <message>
        <source>other room or time</source>
        <translation>autre salle ou heure</translation>
    </message>
    <message>
        <source>the file’s is taken</source>
        <translation>celui du fichier est pris</translation>
    </message>
    <message>
        <source>this desk’s stays</source>
        <translation>celui de ce poste reste</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mises à jour</translation>
    </message>
    <message>
        <source>you choose</source>
        <translation>vous choisissez</translation>
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
        <source>One person: one entry stays, with the workshops and days of both and what is settled already. Both ticket codes lead to it, and a badge of the other entry is void.</source>
        <translation>Une personne&#xa0;: une inscription reste, avec les ateliers et les jours des deux et ce qui est déjà réglé. Les deux codes de billet y mènent, et un badge de l’autre inscription est annulé.</translation>
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
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <extracomment>What both entries have in common, such as &quot;Order: R00160&quot;</extracomment>
        <translation>{caption}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>MoreCard</name>
    <message>
        <source>Badge layouts</source>
        <translation>Modèles de badge</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Liste sur papier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Places trouvées</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>A character is wrong or missing. It begins with SMCC; eight follow, never 0, O, 1 or I.</source>
        <translation>Un caractère est faux ou manque. Il commence par SMCC ; huit suivent, jamais 0, O, 1 ni I.</translation>
    </message>
    <message>
        <source>As it stands on the certificate; then press Enter.</source>
        <translation>Comme il figure sur l’attestation ; puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Vérifier le numéro</translation>
    </message>
    <message>
        <source>It is the one of {name}. Compare the name.</source>
        <translation>C’est celle de {name}. Comparez le nom.</translation>
    </message>
    <message>
        <source>No certificate of this symposium has this number.</source>
        <translation>Aucune attestation de ce symposium ne porte ce numéro.</translation>
    </message>
    <message>
        <source>Not a number of a certificate</source>
        <translation>Ce n’est pas un numéro d’attestation</translation>
    </message>
    <message>
        <source>Not one of ours</source>
        <translation>Pas l’une des nôtres</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Numéro de l’attestation</translation>
    </message>
    <message>
        <source>One of ours</source>
        <translation>L’une des nôtres</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message numerus="yes">
        <source>%Ln badges lie on a sheet.</source>
        <translation>
            <numerusform>%Ln badge par feuille.</numerusform>
            <numerusform>%Ln badges par feuille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Au verso</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Le verso</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>Le badge lui-même</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Le recto</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Work on</source>
        <translation>Travailler sur</translation>
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
    <name>PagesCard</name>
    <message>
        <source>In a browser</source>
        <translation>Dans un navigateur</translation>
    </message>
    <message>
        <source>Phones, tablets and lobby screens on the same network can show the clocks. They can change nothing.</source>
        <translation>Les téléphones, tablettes et écrans du hall sur le même réseau peuvent montrer les horloges. Ils ne peuvent rien changer.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Code QR de l’adresse</translation>
    </message>
    <message>
        <source>Scan the code, or type the address. Both need the same network as this desk.</source>
        <translation>Scannez le code ou saisissez l’adresse. Les deux demandent le même réseau que ce poste.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
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
    <name>PaperList</name>
    <message>
        <source>List on paper</source>
        <translation>Liste sur papier</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Printed on {date} at {time} · {count} people</source>
        <translation>Imprimée le {date} à {time} · {count} personnes</translation>
    </message>
    <message>
        <source>Tick who comes. By the first letter of the name as on the badge. Later scan the codes of those who are ticked, at the desk.</source>
        <translation>Cochez qui arrive. Selon la première lettre du nom du badge. Plus tard, scannez au poste les codes des personnes cochées.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Began</source>
        <translation>Début réel</translation>
    </message>
    <message>
        <source>Chair: {names}</source>
        <translation>Modération : {names}</translation>
    </message>
    <message>
        <source>Day sheet of a room</source>
        <translation>Feuille du jour d’une salle</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Affiche de porte</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin réelle</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Only for who looks after people’s needs. Do not leave it lying; destroy it afterwards.</source>
        <translation>Uniquement pour qui s’occupe des besoins des personnes. Ne la laissez pas traîner ; détruisez-la ensuite.</translation>
    </message>
    <message>
        <source>People signed up, with their needs</source>
        <translation>Personnes inscrites, avec leurs besoins</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Printed on {date} at {time}</source>
        <translation>Imprimé le {date} à {time}</translation>
    </message>
    <message>
        <source>Questions end</source>
        <translation>Fin des questions</translation>
    </message>
    <message>
        <source>Sheet for the chair</source>
        <translation>Feuille pour la modération</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Talk ends</source>
        <translation>Fin de l’intervention</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Prévenir à</translation>
    </message>
    <message>
        <source>comes with an assistant</source>
        <translation>vient avec une aide</translation>
    </message>
    <message>
        <source>documents for a screen reader</source>
        <translation>documents pour lecteur d’écran</translation>
    </message>
    <message>
        <source>front row</source>
        <translation>premier rang</translation>
    </message>
    <message>
        <source>guide dog</source>
        <translation>chien guide</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>gros caractères</translation>
    </message>
    <message>
        <source>quiet space</source>
        <translation>espace calme</translation>
    </message>
    <message>
        <source>room for breastfeeding</source>
        <translation>salle d’allaitement</translation>
    </message>
    <message>
        <source>seat near the door</source>
        <translation>place près de la porte</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>langue des signes</translation>
    </message>
    <message>
        <source>{people}, for {seats} seats</source>
        <translation>{people}, pour {seats} places</translation>
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
    <name>Plan</name>
    <message>
        <source>Affected: {sessions}. {people}</source>
        <translation>Cela touche : {sessions}. {people}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>No session and nobody is affected.</source>
        <translation>Aucune session ni personne n’est touchée.</translation>
    </message>
    <message>
        <source>fire limit {count}</source>
        <translation>limite incendie {count}</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>boucle auditive</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>interprétation</translation>
    </message>
    <message>
        <source>not {features}</source>
        <translation>sans : {features}</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projecteur</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>salle calme</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>sans marches</translation>
    </message>
    <message>
        <source>{heads} of {seats}</source>
        <translation>{heads} sur {seats}</translation>
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
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Large enough to be read from three metres. Print on A4, upright.</source>
        <translation>Lisible à trois mètres. Imprimez sur A4, en hauteur.</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Créer un PDF</translation>
    </message>
    <message>
        <source>Order, times and cues of every talk, with boxes for what really happened. For when the clock cannot be used.</source>
        <translation>Ordre, heures et signaux de chaque intervention, avec des cases pour ce qui s’est vraiment passé. Pour quand l’horloge ne peut pas servir.</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>Imprimer des papiers</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>Le PDF est en cours de création.</translation>
    </message>
    <message>
        <source>The same for one session each, with room for notes.</source>
        <translation>La même chose, une par session, avec de la place pour des notes.</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Quel papier</translation>
    </message>
    <message>
        <source>With what people need. Only for who looks after that: it names people’s health.</source>
        <translation>Avec ce dont les personnes ont besoin. Uniquement pour qui s’en occupe : il s’agit de leur santé.</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>No, print again</source>
        <translation>Non, réimprimer</translation>
    </message>
    <message>
        <source>Print elsewhere</source>
        <translation>Imprimer ailleurs</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Voir lesquels</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Oui, tous</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <source>Every room on {day}</source>
        <translation>Toutes les salles, {day}</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Tout le programme</translation>
    </message>
    <message>
        <source>There is nothing to print for that. Choose another paper or part.</source>
        <translation>Il n’y a rien à imprimer pour cela. Choisissez un autre papier ou une autre partie.</translation>
    </message>
    <message>
        <source>This session: {title}</source>
        <translation>Cette session : {title}</translation>
    </message>
    <message>
        <source>chair-sheets.pdf</source>
        <translation>feuilles-moderation.pdf</translation>
    </message>
    <message>
        <source>day-sheets.pdf</source>
        <translation>feuilles-du-jour.pdf</translation>
    </message>
    <message>
        <source>door-signs.pdf</source>
        <translation>affiches.pdf</translation>
    </message>
    <message>
        <source>sign-ups.pdf</source>
        <translation>inscriptions.pdf</translation>
    </message>
    <message>
        <source>{papers}: print {file} at full size on A4.</source>
        <translation>{papers} : imprimez {file} en taille réelle sur A4.</translation>
    </message>
    <message>
        <source>{room} on {day}</source>
        <translation>{room}, le {day}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Look whether the unsure ones came out, then answer below or at the top.</source>
        <translation>Regardez si les incertains sont sortis, puis répondez ici ou en haut.</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>Aucun badge n’attend.</translation>
    </message>
    <message>
        <source>None is lost. They can be printed elsewhere meanwhile.</source>
        <translation>Aucun n’est perdu. Entre-temps, ils peuvent être imprimés ailleurs.</translation>
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
        <source>They are printed one after another, and none is lost.</source>
        <translation>Ils s’impriment l’un après l’autre, et aucun n’est perdu.</translation>
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
    <name>PrinterPanel</name>
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
        <source>No test page was printed.</source>
        <translation>Aucune page d’essai n’a été imprimée.</translation>
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
        <source>Type how many are on a new roll; each badge takes one off.</source>
        <translation>Saisissez combien il y en a sur un rouleau neuf&#xa0;; chaque badge en retire une.</translation>
    </message>
</context>
<context>
    <name>PrinterPart</name>
    <message>
        <source>The badges go to {printer} from now on.</source>
        <translation>Les badges vont désormais à {printer}.</translation>
    </message>
</context>
<context>
    <name>PrinterPicker</name>
    <message>
        <source>A badge is being printed. Try again in a moment.</source>
        <translation>Un badge est en cours d’impression. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A label printer on the network …</source>
        <translation>Une imprimante d’étiquettes sur le réseau …</translation>
    </message>
    <message>
        <source>Address of the label printer</source>
        <translation>Adresse de l’imprimante d’étiquettes</translation>
    </message>
    <message>
        <source>As its display or its configuration label says; press Enter.</source>
        <translation>Comme l’indique son écran ou son étiquette de configuration ; appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>Aucune page d’essai n’a été imprimée.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page d’essai</translation>
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
        <source>This is no address. Type it as the printer says it, such as 192.168.1.40.</source>
        <translation>Ce n’est pas une adresse. Saisissez-la comme l’imprimante la donne, par exemple 192.168.1.40.</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (absent pour l’instant)</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Badges the printer gave up: {count}. They are kept; print them again or leave them.</source>
        <translation>Badges abandonnés par l’imprimante : {count}. Ils sont conservés ; réimprimez-les ou laissez-les.</translation>
    </message>
    <message>
        <source>May or may not have been printed: {names}. Did they come out?</source>
        <translation>Peut-être imprimés : {names}. Sont-ils sortis ?</translation>
    </message>
    <message>
        <source>The folder for badges cannot be written. {other} prints meanwhile. Free some space.</source>
        <translation>Le dossier des badges ne peut pas être écrit. {other} imprime en attendant. Libérez de la place.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{printer} did not take a badge. {other} prints meanwhile. The badge is kept.</source>
        <translation>{printer} n’a pas pris un badge. {other} imprime en attendant. Le badge est conservé.</translation>
    </message>
    <message>
        <source>{printer} does not answer. {other} prints meanwhile. Check that it is on and that its cable is in.</source>
        <translation>{printer} ne répond pas. {other} imprime en attendant. Vérifiez qu’elle est allumée et branchée.</translation>
    </message>
    <message>
        <source>{printer} is not known to this computer any more. {other} prints meanwhile. Connect it again.</source>
        <translation>Cet ordinateur ne connaît plus {printer}. {other} imprime en attendant. Rebranchez-la.</translation>
    </message>
    <message>
        <source>{printer} is open. {other} prints meanwhile. Close its cover.</source>
        <translation>{printer} est ouverte. {other} imprime en attendant. Fermez son capot.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. {other} prints meanwhile. Fill it when there is time.</source>
        <translation>{printer} n’a plus de papier. {other} imprime en attendant. Remplissez-la quand il y a du temps.</translation>
    </message>
    <message>
        <source>{printer} is stopped. {other} prints meanwhile. Look at its display.</source>
        <translation>{printer} est arrêtée. {other} imprime en attendant. Regardez son écran.</translation>
    </message>
</context>
<context>
    <name>PrintersForm</name>
    <message>
        <source>Badges which wait go to the printer chosen here.</source>
        <translation>Les badges en attente vont à l’imprimante choisie ici.</translation>
    </message>
    <message>
        <source>How the two go together</source>
        <translation>Comment elles vont ensemble</translation>
    </message>
    <message>
        <source>It prints only while the first one has a fault</source>
        <translation>Elle n’imprime que pendant une panne de la première</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Seconde imprimante</translation>
    </message>
    <message>
        <source>They share the badges: whichever is free prints</source>
        <translation>Elles partagent les badges : celle qui est libre imprime</translation>
    </message>
</context>
<context>
    <name>PrintsCard</name>
    <message>
        <source>All lines are chosen at first; choose some with Ctrl or Shift to answer for them alone.</source>
        <translation>Toutes les lignes sont d’abord choisies ; choisissez-en avec Ctrl ou Maj pour ne répondre que pour elles.</translation>
    </message>
    <message>
        <source>Did these come out?</source>
        <translation>Ceux-ci sont-ils sortis ?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>These were given up</source>
        <translation>Ceux-ci ont été abandonnés</translation>
    </message>
    <message>
        <source>They came out</source>
        <translation>Ils sont sortis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumns</name>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Présidences</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lasting number</source>
        <translation>Numéro durable</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenant·es</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>A lieu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Axe</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumnsPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the columns with the titles and with the beginnings to go on.</source>
        <translation>Choisissez les colonnes des titres et des débuts pour continuer.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Read the programme</source>
        <translation>Lire le programme</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Ce que signifient les colonnes</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are to be chosen first.</source>
        <translation>
            <numerusform>Il faut d’abord choisir %Ln chose.</numerusform>
            <numerusform>Il faut d’abord choisir %Ln choses.</numerusform>
        </translation>
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
        <source>Choose afresh</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>Chosen for files from there: {choices}.</source>
        <translation>Choisi pour les fichiers de cette source : {choices}.</translation>
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
        <source>Show what would change</source>
        <translation>Montrer ce qui changerait</translation>
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
        <source>The programme of the file</source>
        <translation>Le programme du fichier</translation>
    </message>
    <message>
        <source>There is no session in it.</source>
        <translation>Il ne contient aucune session.</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Ce qui est étrange</translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>fuseau horaire {zone}</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Bring in the programme</source>
        <translation>Charger le programme</translation>
    </message>
    <message>
        <source>Bring in the programme; then every room and every time is here.</source>
        <translation>Chargez le programme ; ensuite chaque salle et chaque heure sont ici.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Choose the session that “{title}” is to swap rooms with.</source>
        <translation>Choisissez la session avec laquelle « {title} » échange sa salle.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Il n’y a pas encore de programme</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Grille horaire</translation>
    </message>
    <message>
        <source>Why is “{title}” cancelled? It stays in the programme, crossed out.</source>
        <translation>Pourquoi « {title} » est-elle annulée ? Elle reste au programme, barrée.</translation>
    </message>
</context>
<context>
    <name>ProgrammeWay</name>
    <message>
        <source>Bringing in the programme</source>
        <translation>Chargement du programme</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <source>Enter</source>
        <translation>Entrée</translation>
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
        <source>Take back with it</source>
        <translation>Annuler aussi</translation>
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
        <source>It is open again.</source>
        <translation>C’est de nouveau à régler.</translation>
    </message>
    <message>
        <source>It is owed again. Give the money back, unless it was never taken.</source>
        <translation>La somme est de nouveau due. Rendez l’argent, s’il a été encaissé.</translation>
    </message>
    <message>
        <source>It was somebody else</source>
        <translation>C’était une autre personne</translation>
    </message>
    <message>
        <source>It will be asked again.</source>
        <translation>La question sera posée à nouveau.</translation>
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
        <source>The code of conduct, agreed to at {time}</source>
        <translation>Le code de conduite, accepté à {time}</translation>
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
        <source>What was settled at {time}</source>
        <translation>Ce qui a été réglé à {time}</translation>
    </message>
    <message>
        <source>What was settled with it stays so: tell the help desk, which can open it.</source>
        <translation>Ce qui a été réglé avec elle le reste&#xa0;: prévenez le poste d’aide, qui peut le rouvrir.</translation>
    </message>
    <message>
        <source>{amount}, collected at {time}</source>
        <translation>{amount}, encaissé à {time}</translation>
    </message>
    <message>
        <source>{name} will count as not here. The check-in is kept with your reason.</source>
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
    <name>RemainingPage</name>
    <message numerus="yes">
        <source>%Ln badges remain to be printed</source>
        <translation>
            <numerusform>%Ln badge reste à imprimer</numerusform>
            <numerusform>%Ln badges restent à imprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>Imprimer le reste</translation>
    </message>
    <message>
        <source>Printing was stopped. Those before them are printed or wait in the printer; nobody gets a second.</source>
        <translation>L’impression a été arrêtée. Ceux d’avant sont imprimés ou attendent à l’imprimante ; personne n’en reçoit un second.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Gains {time}; the session then ends at {end}.</source>
        <translation>Gagne {time} ; la session finit alors à {end}.</translation>
    </message>
    <message>
        <source>It touches {rooms}: tell their chairs.</source>
        <translation>Cela touche {rooms} : prévenez leur modération.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Make up time</source>
        <translation>Rattraper le temps</translation>
    </message>
    <message>
        <source>Nothing of the rest can be made shorter.</source>
        <translation>Rien de ce qui reste ne peut être raccourci.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>No clock has been used yet, so the report is empty.</source>
        <translation>Aucune horloge n’a encore servi ; le rapport est vide.</translation>
    </message>
    <message>
        <source>Planned and actual times of every talk so far, with pictures and advice for next year. A PDF to read, or CSV or JSON for other programs.</source>
        <translation>Horaires prévus et réels de chaque intervention jusqu’ici, avec des graphiques et des conseils pour l’an prochain. Un PDF à lire, ou CSV ou JSON pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapport …</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>horaires</translation>
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
        <source>The former badge is void, also if it is found again.</source>
        <translation>L’ancien badge est annulé, même s’il est retrouvé.</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>Qu’est-il arrivé au badge&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Begins at {time}</source>
        <translation>Commence à {time}</translation>
    </message>
    <message>
        <source>No news for {time}</source>
        <translation>Pas de nouvelles depuis {time}</translation>
    </message>
    <message>
        <source>Not started since {time}</source>
        <translation>Pas commencée depuis {time}</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Plus rien aujourd’hui</translation>
    </message>
    <message>
        <source>then {title}</source>
        <translation>ensuite : {title}</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Le marquer</translation>
    </message>
    <message>
        <source>Nothing is known that could fail here.</source>
        <translation>On ne sait rien qui puisse tomber en panne ici.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>{feature}: out of order</source>
        <translation>{feature} : hors service</translation>
    </message>
    <message>
        <source>{feature}: works again</source>
        <translation>{feature} : remarche</translation>
    </message>
</context>
<context>
    <name>SamePersonPanel</name>
    <message>
        <source>Compare the two</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Nobody else is found. Try a part of the name, or the order or the code.</source>
        <translation>Personne d’autre n’est trouvé. Essayez une partie du nom, la commande ou le code.</translation>
    </message>
    <message>
        <source>Other name, order, e-mail or code</source>
        <translation>Autre nom, commande, e-mail ou code</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>La même personne que …</translation>
    </message>
    <message>
        <source>The entry of</source>
        <translation>L’inscription de</translation>
    </message>
    <message>
        <source>Then ↓ and Enter: both entries are compared first.</source>
        <translation>Puis ↓ et Entrée&#xa0;: les deux inscriptions sont d’abord comparées.</translation>
    </message>
    <message>
        <source>Type who it is, then choose one of those who are found with ↓.</source>
        <translation>Saisissez de qui il s’agit, puis choisissez avec ↓ parmi les personnes trouvées.</translation>
    </message>
    <message>
        <source>Who is found</source>
        <translation>Personnes trouvées</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>Choose or type a message</source>
        <translation>Choisissez ou saisissez un message</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Message à la personne qui parle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On the clock: {text}</source>
        <translation>Sur l’horloge : {text}</translation>
    </message>
    <message>
        <source>Only for the report, not for the speaker</source>
        <translation>Seulement pour le rapport, pas pour la personne qui parle</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Personnes dans la salle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
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
    <name>SessionPage</name>
    <message>
        <source>Cancel it …</source>
        <translation>L’annuler …</translation>
    </message>
    <message>
        <source>Choose a session with the mouse or the arrow keys. Ctrl and arrows move it.</source>
        <translation>Choisissez une session avec la souris ou les flèches. Ctrl et les flèches la déplacent.</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Déplacer …</translation>
    </message>
    <message>
        <source>Nothing is wrong with the programme.</source>
        <translation>Rien ne cloche dans le programme.</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>La fixer ici</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Rooms …</source>
        <translation>Salles …</translation>
    </message>
    <message>
        <source>Swap rooms …</source>
        <translation>Échanger les salles …</translation>
    </message>
    <message>
        <source>Unpin it</source>
        <translation>La libérer</translation>
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
    <name>SheetCounts</name>
    <message numerus="yes">
        <source>%Ln papers are in one PDF</source>
        <translation>
            <numerusform>%Ln papier est dans un PDF</numerusform>
            <numerusform>%Ln papiers sont dans un PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people signed up</source>
        <translation>
            <numerusform>%Ln personne inscrite</numerusform>
            <numerusform>%Ln personnes inscrites</numerusform>
        </translation>
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
        <source>Print door signs and sheets of the programme</source>
        <translation>Imprimer affiches et feuilles du programme</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Rooms, and what has failed in them</source>
        <translation>Salles, et ce qui n’y marche pas</translation>
    </message>
    <message>
        <source>Show the keys, or go back</source>
        <translation>Montrer les touches, ou revenir</translation>
    </message>
    <message>
        <source>Who is where, on paper</source>
        <translation>Qui est où, sur papier</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Blank row</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Écriture impossible</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>À choisir d’abord</translation>
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
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
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
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
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
        <source>Please look</source>
        <translation>À regarder</translation>
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
    <name>SpeakerWindow</name>
    <message>
        <source>Speaker’s clock</source>
        <translation>Horloge de la personne qui parle</translation>
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
    <name>TalkRow</name>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>At the desk since {time}</source>
        <translation>Au poste d’accueil depuis {time}</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Vient finalement</translation>
    </message>
    <message>
        <source>Late: goes last</source>
        <translation>En retard : passe en dernier</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Plus sur {name}</translation>
    </message>
    <message>
        <source>Not at the registration desk yet</source>
        <translation>Pas encore passé·e au poste d’accueil</translation>
    </message>
    <message>
        <source>Somebody else speaks …</source>
        <translation>Une autre personne parle …</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>Échanger avec</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
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
    <name>Timing report</name>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>For each talk the printed slot above, what really happened below. The number says how late the talk ended, in minutes and seconds; with a minus it was early.</source>
        <translation>Pour chaque intervention, en haut le créneau imprimé, en bas ce qui s’est vraiment passé. Le nombre dit avec quel retard elle a fini, en minutes et secondes ; avec un moins, elle a fini en avance.</translation>
    </message>
    <message>
        <source>For next year’s programme</source>
        <translation>Pour le programme de l’an prochain</translation>
    </message>
    <message>
        <source>Four in five</source>
        <translation>Quatre sur cinq</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>How much longer the talk itself took than printed: half of all talks, and four in five. The buffer is what four in five slots would have needed beyond their whole length.</source>
        <translation>De combien l’intervention elle-même a dépassé la durée imprimée : la moitié de toutes, et quatre sur cinq. La marge est ce dont quatre créneaux sur cinq auraient eu besoin en plus de toute leur durée.</translation>
    </message>
    <message>
        <source>Minutes printed</source>
        <translation>Minutes imprimées</translation>
    </message>
    <message>
        <source>No clock has been used yet.</source>
        <translation>Aucune horloge n’a encore servi.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned and actual times</source>
        <translation>Horaires prévus et réels</translation>
    </message>
    <message>
        <source>Questions used</source>
        <translation>Questions utilisées</translation>
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
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>comme imprimé</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non tenue</translation>
    </message>
    <message>
        <source>{given} talks were given in {sessions} sessions; {missed} were not given.</source>
        <translation>Interventions tenues : {given}, dans {sessions} sessions ; non tenues : {missed}.</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>A badge printed so far is void. The ticket’s code stays the same.</source>
        <translation>Un badge déjà imprimé est annulé. Le code du billet reste le même.</translation>
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
    <name>Unplaced</name>
    <message>
        <source>Sessions without a room</source>
        <translation>Sessions sans salle</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>Sans salle</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Already on the list? Then choose:</source>
        <translation>Déjà sur la liste&#xa0;? Alors choisissez&#xa0;:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
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
        <source>Collect now</source>
        <translation>Encaisser maintenant</translation>
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
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>Nom pour le badge</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>Rien à encaisser</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organisation (facultatif)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
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
    <name>WhoseForm</name>
    <message>
        <source>All; or such as A-F</source>
        <translation>Tous ; ou par exemple A-F</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Tout rôle</translation>
    </message>
    <message>
        <source>Any ticket</source>
        <translation>Tout billet</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Présidences</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Names that begin with</source>
        <translation>Noms commençant par</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Seulement qui n’a pas encore de badge</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenant·es</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Badges de</translation>
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
        <source>Label printer {address}</source>
        <translation>Imprimante d’étiquettes {address}</translation>
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
        <source>Void</source>
        <translation>Annulé</translation>
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
    <name>Workbench</name>
    <message>
        <source>Drag a box, or move it with the arrow keys: Shift in larger steps, Ctrl for its size.</source>
        <translation>Faites glisser un cadre, ou déplacez-le avec les flèches : Maj pour de plus grands pas, Ctrl pour sa taille.</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Affiché avec</translation>
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
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} lignes sur {total}</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Time zone of the place</source>
        <translation>Fuseau horaire du lieu</translation>
    </message>
    <message>
        <source>Type a city, such as Paris</source>
        <translation>Saisissez une ville, comme Paris</translation>
    </message>
    <message>
        <source>Use this time zone</source>
        <translation>Utiliser ce fuseau horaire</translation>
    </message>
</context>
</TS>
