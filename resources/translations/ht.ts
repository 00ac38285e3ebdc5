<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ht" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Admit as is</source>
        <translation>Kite antre konsa</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>Kite antre ak rezon</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Mete yon lis</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Make arive a</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Konpare</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>Korije non an</translation>
    </message>
    <message>
        <source>Group pick-up</source>
        <translation>Pran pou gwoup</translation>
    </message>
    <message>
        <source>Guardian is here</source>
        <translation>Responsab la la</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Ekoutè</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Open their entry</source>
        <translation>Louvri enskripsyon an</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Enprime ankò</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Enprime badj la</translation>
    </message>
    <message>
        <source>Print corrected badge</source>
        <translation>Enprime badj korije a</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>Menm moun ak …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chèche</translation>
    </message>
    <message>
        <source>Settle it here</source>
        <translation>Regle sa isit la</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Wi, li dakò</translation>
    </message>
    <message>
        <source>Transfer ticket</source>
        <translation>Transfere tikè a</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Anile arive a</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Enskri</translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>1 minute less</source>
        <translation>1 minit anmwens</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>1 minit anplis</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Fini entèvansyon an</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontinye</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Apre sa</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Pati apre a</translation>
    </message>
    <message>
        <source>Next: questions</source>
        <translation>Apre sa: kesyon</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Poz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Kòmanse</translation>
    </message>
    <message>
        <source>Start the talk</source>
        <translation>Kòmanse entèvansyon an</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Defè</translation>
    </message>
</context>
<context>
    <name>ActsMenu</name>
    <message>
        <source>Back to the talk before</source>
        <translation>Retounen nan entèvansyon anvan an</translation>
    </message>
    <message>
        <source>Begin this talk anew …</source>
        <translation>Rekòmanse entèvansyon sa a …</translation>
    </message>
    <message>
        <source>Black out the speaker’s clock</source>
        <translation>Fèmen revèy moun k ap pale a</translation>
    </message>
    <message>
        <source>End at a fixed time …</source>
        <translation>Fini a yon lè fiks …</translation>
    </message>
    <message>
        <source>End the talk now</source>
        <translation>Fini entèvansyon an kounye a</translation>
    </message>
    <message>
        <source>Gong at each signal</source>
        <translation>Gong nan chak siyal</translation>
    </message>
    <message>
        <source>Hold the session: nothing counts</source>
        <translation>Kenbe sesyon an: anyen pa konte</translation>
    </message>
    <message>
        <source>It began some minutes ago</source>
        <translation>Li kòmanse kèk minit de sa</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Li mache ankò</translation>
    </message>
    <message>
        <source>Length of the talks to come</source>
        <translation>Longè entèvansyon k ap vini yo</translation>
    </message>
    <message>
        <source>Own lengths …</source>
        <translation>Pwòp longè …</translation>
    </message>
    <message>
        <source>Show the speaker’s clock</source>
        <translation>Montre revèy moun k ap pale a</translation>
    </message>
    <message>
        <source>Somebody else chairs …</source>
        <translation>Yon lòt moun prezide …</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Gen yon bagay ki pa mache</translation>
    </message>
    <message>
        <source>Test the gong</source>
        <translation>Eseye gong nan</translation>
    </message>
    <message>
        <source>When a talk runs over</source>
        <translation>Lè yon entèvansyon depase lè a</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>In {currency}</source>
        <translation>An {currency}</translation>
    </message>
    <message>
        <source>Is it {one} or {other}? Type it with two decimals.</source>
        <translation>Èske se {one} oswa {other}? Tape l ak de chif apre vigil la.</translation>
    </message>
    <message>
        <source>That is more than is left. Type {most} at most.</source>
        <translation>Se plis pase sa ki rete. Tape {most} pou pi plis.</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>Tape yon montan, tankou {example}.</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Hold a ticket before the scanner or the camera, or type a name below.</source>
        <translation>Mete yon tikè devan eskanè a oswa kamera a, oswa tape yon non anba a.</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Pare pou eskane</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A new badge is printing</source>
        <translation>Yon nouvo badj ap enprime</translation>
    </message>
    <message>
        <source>Admit nobody on this code. Type the name, or send them to the help desk.</source>
        <translation>Pa kite pèsonn antre ak kòd sa a. Tape non an, oswa voye l nan biwo èd la.</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>Li te rive deja</translation>
    </message>
    <message>
        <source>Also on the list: {who}</source>
        <translation>Nan lis la tou: {who}</translation>
    </message>
    <message>
        <source>Ask for the badge. If it is lost, print it again with F6.</source>
        <translation>Mande pou wè badj la. Si li pèdi, enprime l ankò ak F6.</translation>
    </message>
    <message>
        <source>Ask for the name and type it. If nobody is found, register a walk-in.</source>
        <translation>Mande non an epi tape l. Si ou pa jwenn pèsonn, enskri moun nan.</translation>
    </message>
    <message>
        <source>Ask what happened. You may admit them with a reason.</source>
        <translation>Mande sa ki pase. Ou ka kite l antre ak yon rezon.</translation>
    </message>
    <message>
        <source>Ask whether both entries are theirs, then compare the two with F8.</source>
        <translation>Mande si tou de se pou li, epi konpare yo ak F8.</translation>
    </message>
    <message>
        <source>Ask: code of conduct</source>
        <translation>Mande: kòd kondwit</translation>
    </message>
    <message>
        <source>Ask: do you agree to the code of conduct? If so, press F8.</source>
        <translation>Mande: èske ou dakò ak kòd kondwit la? Si wi, peze F8.</translation>
    </message>
    <message>
        <source>Badge is outdated</source>
        <translation>Badj la pa ajou</translation>
    </message>
    <message>
        <source>Badge is printing</source>
        <translation>Badj la ap enprime</translation>
    </message>
    <message>
        <source>Badge is void</source>
        <translation>Badj la anile</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>Badj la ap tann</translation>
    </message>
    <message>
        <source>Bring in the list of attendees. Walk-ins can be registered at once.</source>
        <translation>Mete lis patisipan yo. Ou ka enskri moun depi kounye a.</translation>
    </message>
    <message>
        <source>Check them in with F8 if they stand before you.</source>
        <translation>Make arive l ak F8 si li devan w.</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>Rive: {time}</translation>
    </message>
    <message>
        <source>Checked in at {time} at {desk}</source>
        <translation>Rive: {time}, {desk}</translation>
    </message>
    <message>
        <source>Checked in at {time}, here at {desk}</source>
        <translation>Rive: {time}, isit la, {desk}</translation>
    </message>
    <message>
        <source>Code read wrongly</source>
        <translation>Kòd la mal li</translation>
    </message>
    <message>
        <source>Do not admit them alone. Call a lead, who may admit them.</source>
        <translation>Pa kite l antre poukont li. Rele kowòdinasyon an.</translation>
    </message>
    <message>
        <source>Do not admit them: only the help desk may. Send them there.</source>
        <translation>Se biwo èd la sèlman ki ka kite l antre. Voye l la.</translation>
    </message>
    <message>
        <source>Explain it kindly, or admit them with a reason.</source>
        <translation>Eksplike sa janti, oswa kite l antre ak yon rezon.</translation>
    </message>
    <message>
        <source>Explain it kindly. Only the help desk may admit them.</source>
        <translation>Eksplike sa janti. Se biwo èd la sèlman ki ka kite l antre.</translation>
    </message>
    <message>
        <source>Find out who is responsible for them, then give the reason.</source>
        <translation>Chèche konnen ki moun ki responsab li, epi ekri rezon an.</translation>
    </message>
    <message>
        <source>Genuine, but not on the list</source>
        <translation>Otantik, men li pa nan lis la</translation>
    </message>
    <message>
        <source>Good for: {days}</source>
        <translation>Bon pou: {days}</translation>
    </message>
    <message>
        <source>Group pick-up</source>
        <translation>Pran pou gwoup</translation>
    </message>
    <message>
        <source>Guardian needed</source>
        <translation>Fòk responsab li la</translation>
    </message>
    <message>
        <source>Guardian: {name}, ticket {code}</source>
        <translation>Responsab: {name}, tikè {code}</translation>
    </message>
    <message>
        <source>Guardian’s ticket: {code}</source>
        <translation>Tikè responsab la: {code}</translation>
    </message>
    <message>
        <source>Hand over the badge as soon as it is printed.</source>
        <translation>Remèt badj la depi li fin enprime.</translation>
    </message>
    <message>
        <source>Hand over the badges in the order of the list.</source>
        <translation>Remèt badj yo nan lòd lis la.</translation>
    </message>
    <message>
        <source>Hand over the new badge. The old one is void: keep it if you can.</source>
        <translation>Remèt nouvo badj la. Ansyen an pa bon ankò: kenbe l si ou kapab.</translation>
    </message>
    <message>
        <source>Hand over the prepared badge, or print one with F6.</source>
        <translation>Remèt badj ki pare a, oswa enprime youn ak F6.</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Li gen badj</translation>
    </message>
    <message>
        <source>Keep this badge, it was replaced. Ask for the name, press F8.</source>
        <translation>Kenbe badj sa a, gen yon lòt ki ranplase l. Mande non an, peze F8.</translation>
    </message>
    <message>
        <source>Leader has the badge</source>
        <translation>Gwoup la gen badj la</translation>
    </message>
    <message>
        <source>Let them in with the badge they have.</source>
        <translation>Kite l antre ak badj li genyen an.</translation>
    </message>
    <message>
        <source>Let them in. Their badge prints when the printer works again.</source>
        <translation>Kite l antre. Badj li ap enprime lè enprimant lan mache ankò.</translation>
    </message>
    <message>
        <source>Look whether there is a place. If so, admit them with a reason.</source>
        <translation>Gade si gen plas. Si genyen, kite l antre ak yon rezon.</translation>
    </message>
    <message>
        <source>Make sure that the guardian is here with them. Then press F8.</source>
        <translation>Asire w responsab la la avèk li. Apre sa, peze F8.</translation>
    </message>
    <message>
        <source>New badge needed</source>
        <translation>Fòk gen yon lòt badj</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Poko gen badj</translation>
    </message>
    <message>
        <source>No guardian on the list</source>
        <translation>Pa gen responsab nan lis la</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Poko gen lis</translation>
    </message>
    <message>
        <source>Not a genuine ticket</source>
        <translation>Tikè a pa otantik</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Se pa yon tikè</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>Li poko rive</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Li pa bon pou jodi a</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Anyen pa anrejistre</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Nan lis datant</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Yon ti moman …</translation>
    </message>
    <message>
        <source>One thing first</source>
        <translation>Yon bagay anvan</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Kòmand {order}</translation>
    </message>
    <message>
        <source>Print the new badge with F6. Keep the old one if it is out.</source>
        <translation>Enprime nouvo badj la ak F6. Kenbe ansyen an si li te soti.</translation>
    </message>
    <message>
        <source>Read it once more, or choose the person in the list with ↓, Enter.</source>
        <translation>Li l yon lòt fwa, oswa chwazi moun nan nan lis la ak ↓, Enter.</translation>
    </message>
    <message>
        <source>Read the code from the ticket once more, or type the name.</source>
        <translation>Li kòd ki sou tikè a yon lòt fwa, oswa tape non an.</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>De fwa nan lis la?</translation>
    </message>
    <message>
        <source>Scan the code on the ticket itself, or type the name.</source>
        <translation>Eskane kòd ki sou tikè a menm, oswa tape non an.</translation>
    </message>
    <message>
        <source>Send them kindly to the help desk, which may admit them.</source>
        <translation>Voye moun nan byen janti nan biwo èd la, ki ka kite l antre.</translation>
    </message>
    <message>
        <source>Send them to the help desk, which may give them a place.</source>
        <translation>Voye l nan biwo èd la, ki ka ba l yon plas.</translation>
    </message>
    <message>
        <source>Settle what is open with F8. The badge prints at once.</source>
        <translation>Regle sa ki rete ak F8. Badj la ap enprime touswit.</translation>
    </message>
    <message>
        <source>The answer to this ticket is on its way. Do not scan it again.</source>
        <translation>Repons pou tikè sa a ap vini. Pa eskane l ankò.</translation>
    </message>
    <message>
        <source>The list may be older than this ticket. Type the name, or register them.</source>
        <translation>Lis la ka pi ansyen pase tikè sa a. Tape non an, oswa enskri moun nan.</translation>
    </message>
    <message>
        <source>Their group’s leader has the badge. If not, print it with F6.</source>
        <translation>Gwoup la gen badj la. Si se pa sa, enprime l ak F6.</translation>
    </message>
    <message>
        <source>They have their badge already. Let them in.</source>
        <translation>Li gen badj li deja. Kite l antre.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Sa pa mache</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Tikè a anile</translation>
    </message>
    <message>
        <source>Ticket {code}</source>
        <translation>Tikè {code}</translation>
    </message>
    <message>
        <source>Today: after the symposium</source>
        <translation>Jodi a: apre senpozyòm nan</translation>
    </message>
    <message>
        <source>Today: before the symposium</source>
        <translation>Jodi a: anvan senpozyòm nan</translation>
    </message>
    <message>
        <source>Today: day {day}</source>
        <translation>Jodi a: jou {day}</translation>
    </message>
    <message>
        <source>Today: the evening before</source>
        <translation>Jodi a: lavèy la</translation>
    </message>
    <message>
        <source>Transferred {time}</source>
        <translation>Transfere: {time}</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Kòd enkoni</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Byenveni</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Byenveni ankò</translation>
    </message>
    <message>
        <source>Welcome, with the group</source>
        <translation>Byenveni, ak gwoup la</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Badges</source>
        <translation>Badj</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Arive</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Revèy</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Pòt yo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lis</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraz sekrè</translation>
    </message>
    <message>
        <source>Passphrase of this symposium:</source>
        <translation>Fraz sekrè senpozyòm sa a:</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Moun</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Pwogram</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Reglaj</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Kite l konsa</translation>
    </message>
</context>
<context>
    <name>BadgeCanvas</name>
    <message>
        <source>Badge</source>
        <translation>Badj</translation>
    </message>
</context>
<context>
    <name>BadgeLayoutsScreen</name>
    <message>
        <source>Back</source>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Badge layouts</source>
        <translation>Modèl badj</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Remete l</translation>
    </message>
    <message>
        <source>From pretix …</source>
        <translation>Soti nan pretix …</translation>
    </message>
    <message>
        <source>From the next badge on, all badges have the layout {name}.</source>
        <translation>Apati pwochen badj la, tout badj gen modèl {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} tounen.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} efase.</translation>
    </message>
    <message>
        <source>{name} is in use. Use another layout first, then delete this one.</source>
        <translation>Y ap sèvi ak {name}. Sèvi ak yon lòt modèl anvan, epi efase sa a.</translation>
    </message>
    <message>
        <source>{name} was brought in.</source>
        <translation>{name} antre.</translation>
    </message>
    <message>
        <source>{name}, ours</source>
        <translation>{name}, pa nou</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>A line below the name is cut off</source>
        <translation>Yon liy anba non an koupe</translation>
    </message>
    <message>
        <source>All badges at once</source>
        <translation>Tout badj yo ansanm</translation>
    </message>
    <message>
        <source>Another badge reads the same</source>
        <translation>Gen yon lòt badj ki ekri menm jan</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Pa non</translation>
    </message>
    <message>
        <source>By order, groups together</source>
        <translation>Pa kòmand, gwoup yo ansanm</translation>
    </message>
    <message>
        <source>Look at these prints</source>
        <translation>Gade enpresyon sa yo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Neither a role nor a category is given</source>
        <translation>Yo pa bay ni wòl ni kategori</translation>
    </message>
    <message>
        <source>No font has {characters}: it would be blank</source>
        <translation>Okenn ekriti pa gen {characters}: l ap rete vid</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Enprimant</translation>
    </message>
    <message>
        <source>The name does not fit, even in small letters</source>
        <translation>Non an pa antre, menm an ti lèt</translation>
    </message>
    <message>
        <source>The name is broken in the middle of a word</source>
        <translation>Non an kase nan mitan yon mo</translation>
    </message>
    <message>
        <source>The name only fits in small letters</source>
        <translation>Non an antre an ti lèt sèlman</translation>
    </message>
    <message>
        <source>There is no name to print</source>
        <translation>Pa gen non pou enprime</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sa ki pa bon</translation>
    </message>
    <message>
        <source>{characters} is left out</source>
        <translation>{characters} pa ladan l</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Bring in a list</source>
        <translation>Mete yon lis</translation>
    </message>
    <message>
        <source>Bring in the list of attendees first; then all badges can be made at once.</source>
        <translation>Mete lis patisipan yo anvan; apre sa, ou ka fè tout badj yo ansanm.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Poko gen moun nan lis la</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fèmen avi a</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>%Ln badges are in one PDF</source>
        <translation>
            <numerusform>%Ln badj nan yon PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badges went to the printer</source>
        <translation>
            <numerusform>%Ln badj ale nan enprimant lan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list for paper</source>
        <translation>
            <numerusform>%Ln moun sou lis papye a</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Anvan pòt yo louvri</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Verifye anvan</translation>
    </message>
    <message>
        <source>Check them without paper, then make one PDF for any printer: who has a badge gets the same one again. Or print here, which leaves out who has one.</source>
        <translation>Tcheke yo san papye, epi fè yon PDF pou nenpòt enprimant: moun ki gen badj resevwa menm nan ankò. Oswa enprime isit la, san moun ki genyen deja.</translation>
    </message>
    <message>
        <source>Choose other people above.</source>
        <translation>Chwazi lòt moun anwo a.</translation>
    </message>
    <message>
        <source>Every name fits, and no letter is missing. The badges can be made.</source>
        <translation>Tout non yo antre, e pa gen lèt ki manke. Ou ka fè badj yo.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Sa pa mache</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Fè yon PDF</translation>
    </message>
    <message>
        <source>Nobody to make a badge for</source>
        <translation>Pa gen moun pou fè badj</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Anyen pou verifye</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again whenever you like.</source>
        <translation>Anyen pa chanje. Verifye ankò lè ou vle.</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Enprime yo</translation>
    </message>
    <message>
        <source>Print {file} at full size. These badges count as printed: check-in prints none again.</source>
        <translation>Enprime {file} nan gwosè nòmal li. Badj sa yo konte kòm enprime: arive a p ap enprime lòt.</translation>
    </message>
    <message>
        <source>Print {file} on A4. Tick who comes; later scan the codes of those who are ticked, at the desk.</source>
        <translation>Enprime {file} sou A4. Make moun ki vini; apre sa, eskane nan biwo a kòd moun ki make yo.</translation>
    </message>
    <message>
        <source>Printing the badges</source>
        <translation>Ap enprime badj yo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Kanpe</translation>
    </message>
    <message>
        <source>The last ones are on their way. Nobody of these gets a second at check-in.</source>
        <translation>Dènye yo nan wout. Okenn nan moun sa yo p ap resevwa yon dezyèm lè yo rive.</translation>
    </message>
    <message>
        <source>There is no PDF. Make it again whenever you like.</source>
        <translation>Pa gen PDF. Fè l ankò lè ou vle.</translation>
    </message>
    <message>
        <source>Whoever was printed already is left out.</source>
        <translation>Moun ki gen badj enprime deja pa ladan l.</translation>
    </message>
</context>
<context>
    <name>BatchPart</name>
    <message>
        <source>Looking at every badge</source>
        <translation>N ap gade chak badj</translation>
    </message>
    <message>
        <source>Making the badges</source>
        <translation>N ap fè badj yo</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>Ap fè lis la</translation>
    </message>
    <message>
        <source>attendees.pdf</source>
        <translation>patisipan.pdf</translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>badj.pdf</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>(empty)</source>
        <translation>(vid)</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Bezwen aksè</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Apre</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Montan pou peye</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montan peye</translation>
    </message>
    <message>
        <source>Anything left to settle</source>
        <translation>Gen bagay pou regle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anvan</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Dat chanjman</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>Rive: {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kòd</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>Kòd kondwit</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Antre kòm</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Peyi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Lajan</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Jou tikè a</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Manje</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Imèl</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>Non fanmi</translation>
    </message>
    <message>
        <source>Fee tier</source>
        <translation>Nivo pri</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Chan</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prenon</translation>
    </message>
    <message>
        <source>Guardian’s ticket code</source>
        <translation>Kòd tikè responsab la</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nan fichye a</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Entèpretasyon</translation>
    </message>
    <message>
        <source>Language at the desk</source>
        <translation>Lang nan biwo a</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Non ak lèt laten</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>Non nan ekriti pa l</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>Non sou badj la</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Non sou sètifika a</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not in today</source>
        <translation>Pa la jodi a</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nòt</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Yon enskripsyon</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kòmand</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Òganizasyon</translation>
    </message>
    <message>
        <source>Organisation on the badge</source>
        <translation>Òganizasyon sou badj la</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Lòt kolòn</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Lòt enskripsyon an</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>Dakò pou foto</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Plas nan kòmand lan</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Metye</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pwonon</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Dat enskripsyon</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Wòl</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Liy</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>Eta peman an</translation>
    </message>
    <message>
        <source>State of the registration</source>
        <translation>Eta enskripsyon an</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>Tèks kòd QR la</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Menm nan tou de</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Kòd tikè a</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Kalite tikè</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Jodi a</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Sa ki pase</translation>
    </message>
    <message>
        <source>Which name comes first</source>
        <translation>Ki non ki vini anvan</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Tout liy lan</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Atelye</translation>
    </message>
    <message>
        <source>Workshops, waiting list</source>
        <translation>Atelye, lis datant</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Wi</translation>
    </message>
    <message>
        <source>Yes, but later</source>
        <translation>Wi, men pita</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>rete jan li ye</translation>
    </message>
    <message>
        <source>kept beside the entry</source>
        <translation>kenbe bò kote enskripsyon an</translation>
    </message>
    <message>
        <source>kept, not shown at a desk</source>
        <translation>kenbe, men pa parèt nan biwo a</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sote</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>rete vid</translation>
    </message>
    <message>
        <source>the missing cells stay empty</source>
        <translation>selil ki manke yo rete vid</translation>
    </message>
    <message>
        <source>this row is not taken, the first one is</source>
        <translation>nou pa pran liy sa a, nou pran premye a</translation>
    </message>
    <message>
        <source>{text} (looks the same, written in another way)</source>
        <translation>{text} (sanble menm, men ekri yon lòt jan)</translation>
    </message>
</context>
<context>
    <name>BringInScreen</name>
    <message numerus="yes">
        <source>%Ln people of this desk are not in the file. Is it the right one?</source>
        <translation>
            <numerusform>%Ln moun ki nan biwo sa a pa nan fichye a. Èske se bon fichye a?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %Ln people</source>
        <translation>
            <numerusform>N ap mete %Ln moun</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chwazi yon fichye</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chwazi yon lòt fichye</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolòn</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln rows with the list</source>
        <translation>
            <numerusform>N ap konpare %Ln liy ak lis la</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Drop one file at a time. Nothing was read.</source>
        <translation>Lage yon sèl fichye alafwa. Anyen pa li.</translation>
    </message>
    <message>
        <source>If you stop, everything stays as it was.</source>
        <translation>Si ou kanpe, tout bagay rete jan l te ye.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Gade ankò</translation>
    </message>
    <message>
        <source>Nothing was brought in. The list and the programme are as they were.</source>
        <translation>Anyen pa antre. Lis la ak pwogram nan rete jan yo te ye.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>N ap li {file}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Sa ki t ap chanje</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message>
        <source>By category</source>
        <translation>Pa kategori</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sou {count}</translation>
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
        <translation>Patisipan</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Sètifika patisipasyon</translation>
    </message>
    <message>
        <source>Chair of a session</source>
        <translation>Prezidans yon sesyon</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dat</translation>
    </message>
    <message>
        <source>For the organisers</source>
        <translation>Pou òganizasyon an</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>Èdtan prezans</translation>
    </message>
    <message>
        <source>Number to verify this certificate</source>
        <translation>Nimewo pou verifye sètifika sa a</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Kote</translation>
    </message>
    <message>
        <source>Presented “{title}”</source>
        <translation>Prezante « {title} »</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Wòl</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Entèvenan</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Nou sètifye ke</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>te patisipe nan</translation>
    </message>
</context>
<context>
    <name>CertificatesCard</name>
    <message numerus="yes">
        <source>%Ln certificates are in one PDF</source>
        <translation>
            <numerusform>%Ln sètifika nan yon PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came so far.</source>
        <translation>
            <numerusform>%Ln moun vini jiska prezan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Check people in first, or choose one person.</source>
        <translation>Note arive yo anvan, oswa chwazi yon moun.</translation>
    </message>
    <message>
        <source>Choose somebody below, or empty the field for everybody who came.</source>
        <translation>Chwazi yon moun anba a, oswa vide chan an pou tout moun ki te vini.</translation>
    </message>
    <message>
        <source>Each is in the language of its bearer, with the name they chose and a number to verify it.</source>
        <translation>Chak nan lang moun nan, ak non li chwazi a ak yon nimewo pou verifye l.</translation>
    </message>
    <message>
        <source>Everybody who came; or a name or code</source>
        <translation>Tout moun ki te vini; oswa yon non oswa yon kòd</translation>
    </message>
    <message>
        <source>For those who were there</source>
        <translation>Pou moun ki te la</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pou ki moun</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Bay pa</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Sa pa mache</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Fè yon PDF</translation>
    </message>
    <message>
        <source>Nobody came yet</source>
        <translation>Pèsonn poko vini</translation>
    </message>
    <message>
        <source>Nobody is found. Type less of the name, or the code.</source>
        <translation>Pa jwenn pèsonn. Tape mwens nan non an, oswa kòd la.</translation>
    </message>
    <message>
        <source>Only this person, whether or not they were checked in. Empty the field for everybody.</source>
        <translation>Sèlman moun sa a, kit arive l te note kit li pa t note. Vide chan an pou tout moun.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papye</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Moun yo jwenn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Kote</translation>
    </message>
    <message>
        <source>Print {file} at full size, then sign. Nothing else changed.</source>
        <translation>Enprime {file} nan gwosè reyèl li, epi siyen. Anyen lòt pa chanje.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Kanpe</translation>
    </message>
    <message>
        <source>There is no PDF. Make it again whenever you like.</source>
        <translation>Pa gen PDF. Fè l ankò lè ou vle.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lèt ameriken</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Back</source>
        <translation>Tounen</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation>Ap fè sètifika yo</translation>
    </message>
    <message>
        <source>certificates.pdf</source>
        <translation>sètifika.pdf</translation>
    </message>
</context>
<context>
    <name>Certify</name>
    <message>
        <source>Certificates of attendance</source>
        <translation>Sètifika patisipasyon</translation>
    </message>
    <message>
        <source>Is it one of ours?</source>
        <translation>Èske se youn nan pa nou yo?</translation>
    </message>
</context>
<context>
    <name>ChairPage</name>
    <message>
        <source>All rooms</source>
        <translation>Tout sal yo</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Rekòmanse</translation>
    </message>
    <message>
        <source>Begin early</source>
        <translation>Kòmanse bonè</translation>
    </message>
    <message>
        <source>Close the speaker’s clock</source>
        <translation>Fèmen fenèt revèy moun k ap pale a</translation>
    </message>
    <message>
        <source>Count to it</source>
        <translation>Konte rive la</translation>
    </message>
    <message>
        <source>Make up time</source>
        <translation>Rattrape tan</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ranplase</translation>
    </message>
    <message>
        <source>Speaker’s clock</source>
        <translation>Revèy moun k ap pale a</translation>
    </message>
    <message>
        <source>The talk begins in {time}. Starts are fixed, because people change rooms. Begin all the same?</source>
        <translation>Entèvansyon an kòmanse nan {time}. Lè yo fiks, paske moun ap chanje sal. Kòmanse kanmenm?</translation>
    </message>
    <message>
        <source>When must this part end?</source>
        <translation>Kilè pati sa a dwe fini?</translation>
    </message>
    <message>
        <source>Who chairs instead?</source>
        <translation>Kiyès ki prezide nan plas li?</translation>
    </message>
    <message>
        <source>Who speaks instead?</source>
        <translation>Kiyès k ap pale nan plas li?</translation>
    </message>
    <message>
        <source>Why does this talk begin anew? Its time so far stays in the report.</source>
        <translation>Poukisa entèvansyon sa a rekòmanse? Tan li deja pran rete nan rapò a.</translation>
    </message>
    <message>
        <source>session ends at {time}</source>
        <translation>sesyon an fini a {time}</translation>
    </message>
    <message>
        <source>should have begun {time} ago</source>
        <translation>te dwe kòmanse depi {time}</translation>
    </message>
    <message>
        <source>{drift} since it began</source>
        <translation>{drift} depi li kòmanse</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Tounen nan kolòn yo</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Tounen nan rapò a</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>Liy vid</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln people</source>
        <translation>
            <numerusform>Mete %Ln moun</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in this list</source>
        <translation>Mete lis sa a</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Chanje</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Chanjman</translation>
    </message>
    <message>
        <source>Every field was clear; nothing was tidied.</source>
        <translation>Tout chan te klè; anyen pa ranje.</translation>
    </message>
    <message>
        <source>Everybody in the file is on this desk already.</source>
        <translation>Tout moun nan fichye a deja nan biwo sa a.</translation>
    </message>
    <message>
        <source>Everybody on this desk is in the file.</source>
        <translation>Tout moun nan biwo sa a nan fichye a.</translation>
    </message>
    <message>
        <source>Find a row, a field or a text</source>
        <translation>Chèche yon liy, yon chan oswa yon tèks</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Posib doub</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvo</translation>
    </message>
    <message>
        <source>Nobody seems to be on the list twice.</source>
        <translation>Pèsonn pa sanble nan lis la de fwa.</translation>
    </message>
    <message>
        <source>Nobody who is on this desk already would change.</source>
        <translation>Pèsonn ki deja nan biwo sa a pa t ap chanje.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Pa nan fichye a</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nòt</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Anyen poko ekri.</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Liy repete</translation>
    </message>
    <message>
        <source>This is what was brought in.</source>
        <translation>Men sa ki antre.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Pa chanje</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Sa ki t ap chanje</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoute</translation>
    </message>
    <message>
        <source>kept and marked</source>
        <translation>kenbe ak yon mak</translation>
    </message>
    <message>
        <source>none</source>
        <translation>okenn</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>pa pran</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sote</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>rete jan yo ye</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mete ajou</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Do it all the same</source>
        <translation>Fè l kanmenm</translation>
    </message>
    <message>
        <source>Done. Nothing else is in the way.</source>
        <translation>Li fèt. Pa gen lòt bagay ki anpeche sa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Defè</translation>
    </message>
    <message>
        <source>{problems} Do it all the same? Say why.</source>
        <translation>{problems} Fè l kanmenm? Di poukisa.</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Scan a ticket or choose a person first.</source>
        <translation>Eskane yon tikè oswa chwazi yon moun anvan.</translation>
    </message>
    <message>
        <source>Scan a ticket, or type a name or code</source>
        <translation>Eskane yon tikè, oswa tape yon non oswa yon kòd</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>Eskane oswa tape</translation>
    </message>
    <message>
        <source>That cannot be done here. Do what the card says, or press F9 for all choices.</source>
        <translation>Ou pa ka fè sa isit la. Fè sa kat la di, oswa peze F9 pou wè tout chwa yo.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>%Ln days.</source>
        <translation>
            <numerusform>%Ln jou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are checked in today.</source>
        <translation>
            <numerusform>%Ln ladan yo rive jodi a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may each be one person twice.</source>
        <translation>
            <numerusform>%Ln pè ka chak se yon sèl moun de fwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list.</source>
        <translation>
            <numerusform>Gen %Ln moun nan lis la.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer list keeps every check-in and every correction made at a desk.</source>
        <translation>Yon lis ki pi nouvo kenbe chak arive ak chak koreksyon ki fèt nan yon biwo.</translation>
    </message>
    <message>
        <source>Before a newer one comes in, you see what would change.</source>
        <translation>Anvan yon lòt pi nouvo antre, ou wè sa ki ta chanje.</translation>
    </message>
    <message>
        <source>Bring it in before the doors open.</source>
        <translation>Mete l anvan pòt yo louvri.</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>Lis patisipan yo</translation>
    </message>
    <message>
        <source>Look at likely duplicates</source>
        <translation>Gade posib doub yo</translation>
    </message>
    <message>
        <source>No list is in yet.</source>
        <translation>Poko gen lis.</translation>
    </message>
    <message>
        <source>No programme is in yet.</source>
        <translation>Poko gen pwogram.</translation>
    </message>
    <message>
        <source>On this desk now</source>
        <translation>Nan biwo sa a kounye a</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Pwogram</translation>
    </message>
    <message>
        <source>Rooms, sessions and speakers come with it; check-in works without it.</source>
        <translation>Li pote sal, sesyon ak entèvenan yo; arive yo mache san li.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>All that follows begins later</source>
        <translation>Tout sa ki vin apre kòmanse pita</translation>
    </message>
    <message>
        <source>Begin the break later</source>
        <translation>Kòmanse poz la pi ta</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>Kòmanse a {time}</translation>
    </message>
    <message>
        <source>Change of speakers</source>
        <translation>Chanjman entèvenan</translation>
    </message>
    <message>
        <source>Come closer to the microphone</source>
        <translation>Pwoche pi pre mikwo a</translation>
    </message>
    <message>
        <source>Come to an end</source>
        <translation>Kòmanse fini</translation>
    </message>
    <message>
        <source>Discussant</source>
        <translation>Diskisyon</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Kouran</translation>
    </message>
    <message>
        <source>Evaluation 2–3, counts up</source>
        <translation>Evalyasyon 2–3, konte monte</translation>
    </message>
    <message>
        <source>Go to your last slide</source>
        <translation>Ale nan dènye dyapozitiv ou</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Nan sal la</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Entèpretasyon</translation>
    </message>
    <message>
        <source>Keynote 40+5</source>
        <translation>Gwo konferans 40+5</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dènye minit</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>Dènye kesyon</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Ase tan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rezo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Apre sa</translation>
    </message>
    <message>
        <source>No news from the desk for {time}. The clocks go on by themselves.</source>
        <translation>Pa gen nouvèl biwo a depi {time}. Revèy yo kontinye poukont yo.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Poko wè li</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Sou wout</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Alè</translation>
    </message>
    <message>
        <source>Panel 90</source>
        <translation>Panèl 90</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Nan poz</translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation>Tanpri, fini</translation>
    </message>
    <message>
        <source>Please repeat the question</source>
        <translation>Tanpri, repete kesyon an</translation>
    </message>
    <message>
        <source>Please speak more slowly</source>
        <translation>Tanpri, pale pi dousman</translation>
    </message>
    <message>
        <source>Please speak up</source>
        <translation>Tanpri, pale pi fò</translation>
    </message>
    <message>
        <source>Please stop now</source>
        <translation>Tanpri, kanpe kounye a</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Tanpri, tann</translation>
    </message>
    <message>
        <source>Poster 3</source>
        <translation>Afich 3</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Pwojektè</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kesyon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pare</translation>
    </message>
    <message>
        <source>Ready to speak</source>
        <translation>Pare pou pale</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesyon</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Sesyon an fini</translation>
    </message>
    <message>
        <source>Shorten all talks to come a little</source>
        <translation>Koupe yon ti kras nan entèvansyon ki rete yo</translation>
    </message>
    <message>
        <source>Shorten the questions</source>
        <translation>Koupe nan kesyon yo</translation>
    </message>
    <message>
        <source>Slides are in</source>
        <translation>Dyapozitiv yo rive</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lòt bagay</translation>
    </message>
    <message>
        <source>Soon over</source>
        <translation>Prèske fini</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Speaks by video</source>
        <translation>Ap pale sou videyo</translation>
    </message>
    <message>
        <source>Speech 5–7, counts up</source>
        <translation>Diskou 5–7, konte monte</translation>
    </message>
    <message>
        <source>Story 12+8</source>
        <translation>Istwa 12+8</translation>
    </message>
    <message>
        <source>Table topic 1–2, counts up</source>
        <translation>Sijè san preparasyon 1–2, konte monte</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Entèvansyon</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>Sesyon an fini.</translation>
    </message>
    <message>
        <source>The session is on time. Nothing needs to be made up.</source>
        <translation>Sesyon an alè. Pa gen anyen pou rattrape.</translation>
    </message>
    <message>
        <source>The session is too late to be made up. Look whether the right talk is running, and tell the lead.</source>
        <translation>Sesyon an twò an reta pou rattrape l. Gade si se bon entèvansyon an k ap mache, epi di kowòdinasyon an.</translation>
    </message>
    <message>
        <source>There is less time for questions</source>
        <translation>Gen mwens tan pou kesyon</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tan an fini</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>pa la</translation>
    </message>
    <message>
        <source>goes last</source>
        <translation>pase an dènye</translation>
    </message>
    <message>
        <source>on stage</source>
        <translation>ap pale</translation>
    </message>
    <message>
        <source>over</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>nan poz</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pou vini</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retire</translation>
    </message>
    <message>
        <source>{time} early</source>
        <translation>{time} davans</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} an reta</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>rete {time}</translation>
    </message>
</context>
<context>
    <name>ClockScreen</name>
    <message>
        <source>All rooms</source>
        <translation>Tout sal yo</translation>
    </message>
    <message>
        <source>Bring in the programme</source>
        <translation>Mete pwogram nan</translation>
    </message>
    <message>
        <source>Bring in the programme first; then every room has its clock.</source>
        <translation>Mete pwogram nan anvan; apre sa chak sal gen revèy li.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Poko gen pwogram</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolòn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are not used here. They are kept beside each person.</source>
        <translation>
            <numerusform>%Ln kolòn pa sèvi isit la. Nou kenbe yo bò kote chak moun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln liy</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the names is missing: {column}. Choose it in the table to go on.</source>
        <translation>Yon pati nan non yo manke: {column}. Chwazi l nan tablo a pou w kontinye.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Key of the portal, if it signs its tickets</source>
        <translation>Kle pòtay la, si li siyen tikè li yo</translation>
    </message>
    <message>
        <source>Money, diet and access needs come in, but are hidden here on purpose (•••).</source>
        <translation>Lajan, manje ak bezwen aksè antre, men nou kache yo isit la espre (•••).</translation>
    </message>
    <message>
        <source>No column holds a name yet. Choose it in the table to go on.</source>
        <translation>Poko gen kolòn ki gen non an. Chwazi l nan tablo a pou w kontinye.</translation>
    </message>
    <message>
        <source>No days: every ticket is good for all days.</source>
        <translation>Pa gen jou: chak tikè bon pou tout jou yo.</translation>
    </message>
    <message>
        <source>No e-mail: likely duplicates are harder to find.</source>
        <translation>Pa gen imèl: li pi difisil pou jwenn posib doub.</translation>
    </message>
    <message>
        <source>No state of the registration: everybody counts as confirmed.</source>
        <translation>Pa gen eta enskripsyon: tout moun konte kòm konfime.</translation>
    </message>
    <message>
        <source>No text of the QR codes: tickets cannot be scanned.</source>
        <translation>Pa gen tèks kòd QR: nou pa ka eskane tikè yo.</translation>
    </message>
    <message>
        <source>No ticket codes: the desk makes its own, and people are found by name.</source>
        <translation>Pa gen kòd tikè: biwo a fè pa l, epi nou jwenn moun yo ak non yo.</translation>
    </message>
    <message>
        <source>Nothing is missing for check-in and badges.</source>
        <translation>Anyen pa manke pou arive yo ak badj yo.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Anyen poko ekri.</translation>
    </message>
    <message>
        <source>Only this sheet is read; not read: {names}.</source>
        <translation>Se fèy sa a sèlman ki li; sa ki pa li: {names}.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Montre kle a</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Montre sa ki t ap chanje</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Sa ki manke</translation>
    </message>
    <message>
        <source>With it, forged tickets are told from real ones. Leave it empty to keep things as they are.</source>
        <translation>Ak li, nou ka rekonèt fo tikè ak bon tikè. Kite l vid pou pa chanje anyen.</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>fèy {name}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>another address</source>
        <translation>yon lòt adrès</translation>
    </message>
    <message>
        <source>one address</source>
        <translation>yon adrès</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>menm adrès la</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Ask the lead for a chair</source>
        <translation>Mande kowòdinasyon an yon moderatè</translation>
    </message>
    <message>
        <source>Ask the lead who speaks</source>
        <translation>Mande kowòdinasyon an kiyès k ap pale</translation>
    </message>
    <message>
        <source>Close the sign-up</source>
        <translation>Fèmen enskripsyon yo</translation>
    </message>
    <message>
        <source>Find a larger room</source>
        <translation>Chèche yon sal ki pi gwo</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Chèche yon sal</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Chèche yon lè</translation>
    </message>
    <message>
        <source>Move the talk</source>
        <translation>Deplase entèvansyon an</translation>
    </message>
    <message>
        <source>Print the door sign again</source>
        <translation>Enprime afich pòt la ankò</translation>
    </message>
    <message>
        <source>Watch the door</source>
        <translation>Veye pòt la</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} anplis</translation>
    </message>
    <message>
        <source>{first} is outside the time of its session.</source>
        <translation>{first} pa nan lè sesyon li an.</translation>
    </message>
    <message>
        <source>{first} takes {count} minutes, but its session has {limit}.</source>
        <translation>{first} pran {count} minit, men sesyon li an gen {limit}.</translation>
    </message>
    <message>
        <source>{items} has no chair.</source>
        <translation>{items} pa gen moderasyon.</translation>
    </message>
    <message>
        <source>{items} has no room yet.</source>
        <translation>{items} poko gen sal.</translation>
    </message>
    <message>
        <source>{items} has no speaker.</source>
        <translation>{items} pa gen entèvenan.</translation>
    </message>
    <message>
        <source>{items} is in a room nobody knows: {room}.</source>
        <translation>{items} nan yon sal pèsonn pa konnen: {room}.</translation>
    </message>
    <message>
        <source>{items} is nearly full: {count} of {limit}.</source>
        <translation>{items} prèske plen: {count} sou {limit}.</translation>
    </message>
    <message>
        <source>{items} is outside the hours the building is open.</source>
        <translation>{items} pa nan lè bilding lan louvri.</translation>
    </message>
    <message>
        <source>{items} is to be interpreted into {detail}, but {room} has no channel for it.</source>
        <translation>{items} dwe entèprete an {detail}, men {room} pa gen kanal pou sa.</translation>
    </message>
    <message>
        <source>{items} needs a room with: {detail}. {room} has not.</source>
        <translation>{items} bezwen yon sal ak: {detail}. {room} pa genyen l.</translation>
    </message>
    <message>
        <source>{items} stands otherwise on what was printed: {room}.</source>
        <translation>{items} pa menm jan sou sa ki enprime a: {room}.</translation>
    </message>
    <message>
        <source>{items}: {count} people for {limit} seats in {room}.</source>
        <translation>{items}: {count} moun pou {limit} plas nan {room}.</translation>
    </message>
    <message>
        <source>{items}: {count} signed up for {limit} seats.</source>
        <translation>{items}: {count} moun enskri pou {limit} plas.</translation>
    </message>
    <message>
        <source>{people} has {count} minutes between {items}, but the way takes {limit}.</source>
        <translation>{people} gen {count} minit ant {items}, men wout la pran {limit}.</translation>
    </message>
    <message>
        <source>{people} would be in two places at once: {items}.</source>
        <translation>{people} t ap nan de kote an menm tan: {items}.</translation>
    </message>
    <message>
        <source>{room} has lost: {detail}. {items} needs it.</source>
        <translation>{room} pèdi: {detail}. {items} bezwen l.</translation>
    </message>
    <message>
        <source>{room} is closed then: {items}.</source>
        <translation>{room} fèmen nan lè sa a: {items}.</translation>
    </message>
    <message>
        <source>{room} is taken twice: {items}.</source>
        <translation>{room} pran de fwa: {items}.</translation>
    </message>
    <message>
        <source>{room} may hold {limit} people by the fire rules; {count} are in {items}.</source>
        <translation>{room} ka pran {limit} moun selon règ dife yo; gen {count} nan {items}.</translation>
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
        <translation>Korije enskripsyon sa a</translation>
    </message>
    <message>
        <source>Emptied, since the name is another. Type it again if needed.</source>
        <translation>Li vid paske non an se yon lòt. Tape l ankò si sa nesesè.</translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation>Lang entèpretasyon</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>Non pou badj la</translation>
    </message>
    <message>
        <source>No interpretation needed</source>
        <translation>San entèpretasyon</translation>
    </message>
    <message>
        <source>Nothing is different yet. Correct something, or close this with Esc.</source>
        <translation>Anyen poko diferan. Korije yon bagay, oswa fèmen sa ak Esc.</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>Sou badj la</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Òganizasyon</translation>
    </message>
    <message>
        <source>Organisation on the badge</source>
        <translation>Òganizasyon sou badj la</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pwonon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Anrejistre</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Jan li ekri ak lèt laten</translation>
    </message>
    <message>
        <source>The former name will be shown nowhere.</source>
        <translation>Ansyen non an p ap parèt okenn kote.</translation>
    </message>
    <message>
        <source>Ticket code of the guardian</source>
        <translation>Kòd tikè responsab la</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln anndan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talks are in the report:</source>
        <translation>
            <numerusform>Gen %Ln entèvansyon nan rapò a:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Today’s backup could not be made. Everything is saved all the same. Free some space on this computer; it is tried again every minute.</source>
        <translation>Kopi sekirite jodi a pa t ka fèt. Tout bagay anrejistre kanmenm. Libere plas sou òdinatè sa a; chak minit li eseye ankò.</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Days</source>
        <translation>Jou</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Pi gwo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refè</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pi piti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Defè</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>A desk works without network; what is to be sent goes to the portal by itself.</source>
        <translation>Yon biwo mache san rezo; sa ki pou voye ale sou pòtay la poukont li.</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout anrejistre</translation>
    </message>
    <message>
        <source>All saved on this computer</source>
        <translation>Tout anrejistre sou òdinatè sa a</translation>
    </message>
    <message numerus="yes">
        <source>All saved on this computer · %Ln to send</source>
        <translation>
            <numerusform>Tout anrejistre sou òdinatè sa a · %Ln pou voye</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>Anyen pa ka anrejistre</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Egzèsis</translation>
    </message>
    <message numerus="yes">
        <source>Saved · %Ln to send</source>
        <translation>
            <numerusform>Anrejistre · %Ln pou voye</numerusform>
        </translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Tried again at {time}.</source>
        <translation>Nou eseye ankò: {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Eseye ankò</translation>
    </message>
    <message numerus="yes">
        <source>badges waiting: %Ln</source>
        <translation>
            <numerusform>badj k ap tann: %Ln</numerusform>
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
            <numerusform>%Ln moun antre</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank rows, skipped</source>
        <translation>Liy vid, nou sote yo</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>Mete yon lòt fichye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Chanje</translation>
    </message>
    <message>
        <source>Decide pair by pair, or leave them for later: check-in works with both entries.</source>
        <translation>Deside pè pa pè, oswa kite yo pou pita: arive yo mache ak tou de enskripsyon yo.</translation>
    </message>
    <message>
        <source>Every check-in and every correction made at a desk is kept.</source>
        <translation>Nou kenbe chak arive ak chak koreksyon ki fèt nan yon biwo.</translation>
    </message>
    <message>
        <source>Go to check-in</source>
        <translation>Ale nan arive yo</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Posib doub</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvo</translation>
    </message>
    <message>
        <source>Not in the file: kept and marked</source>
        <translation>Pa nan fichye a: kenbe ak yon mak</translation>
    </message>
    <message>
        <source>Notes on fields</source>
        <translation>Nòt sou chan yo</translation>
    </message>
    <message>
        <source>Repeated rows, not taken: {rows}</source>
        <translation>Liy repete, nou pa pran yo: {rows}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Rows of the file, all counted</source>
        <translation>Liy nan fichye a, yo tout konte</translation>
    </message>
    <message>
        <source>See every line again</source>
        <translation>Wè chak liy ankò</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesyon</translation>
    </message>
    <message>
        <source>Signed tickets are checked with the new key.</source>
        <translation>Nou verifye tikè ki siyen yo ak nouvo kle a.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Entèvenan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Entèvansyon</translation>
    </message>
    <message>
        <source>The list is up to date</source>
        <translation>Lis la ajou</translation>
    </message>
    <message>
        <source>The programme is in</source>
        <translation>Pwogram nan antre</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Pa chanje</translation>
    </message>
    <message>
        <source>What people signed up for, came to, or what was timed is kept.</source>
        <translation>Tout sa moun enskri ladan l, sa yo vini ladan l ak sa ki te kwonometre rete.</translation>
    </message>
</context>
<context>
    <name>DoorCounts</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln anndan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Already inside</source>
        <translation>Deja anndan</translation>
    </message>
    <message>
        <source>Already outside</source>
        <translation>Deja deyò</translation>
    </message>
    <message>
        <source>Ask them to wait until the door opens.</source>
        <translation>Mande li tann jiskaske pòt la louvri.</translation>
    </message>
    <message>
        <source>Ask them to wait; seats nobody has claimed are free soon after the start.</source>
        <translation>Mande li tann; plas pèsonn pa pran ap lib yon ti moman apre kòmansman an.</translation>
    </message>
    <message>
        <source>Badge no longer valid</source>
        <translation>Badj la pa bon ankò</translation>
    </message>
    <message>
        <source>Choose a room first</source>
        <translation>Chwazi yon sal anvan</translation>
    </message>
    <message>
        <source>Choose the room of this door above.</source>
        <translation>Chwazi sal pòt sa a anwo a.</translation>
    </message>
    <message>
        <source>Count heads with the keys instead.</source>
        <translation>Konte moun yo ak touch yo pito.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Konte</translation>
    </message>
    <message>
        <source>Every seat is taken</source>
        <translation>Tout plas yo pran</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Anndan</translation>
    </message>
    <message>
        <source>In, but not checked in today</source>
        <translation>Anndan, men poko anrejistre jodi a</translation>
    </message>
    <message>
        <source>Inside since {time}</source>
        <translation>Anndan depi {time}</translation>
    </message>
    <message>
        <source>Let them in all the same</source>
        <translation>Kite l antre kanmenm</translation>
    </message>
    <message>
        <source>Let them in.</source>
        <translation>Kite l antre.</translation>
    </message>
    <message>
        <source>Let them out.</source>
        <translation>Kite l soti.</translation>
    </message>
    <message>
        <source>Misread code</source>
        <translation>Kòd mal li</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Prèske plen</translation>
    </message>
    <message>
        <source>Next: {title}. Its door opens at {time}.</source>
        <translation>Apre sa: {title}. Pòt li louvri a {time}.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>Pa gen sesyon isit la</translation>
    </message>
    <message>
        <source>Nobody is scanned here</source>
        <translation>Yo pa eskane pèsonn isit la</translation>
    </message>
    <message>
        <source>Nobody more may go in</source>
        <translation>Pèsonn pa ka antre ankò</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Se pa yon tikè</translation>
    </message>
    <message>
        <source>Not a ticket of ours</source>
        <translation>Se pa yon tikè pa nou</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Pa ka antre</translation>
    </message>
    <message>
        <source>Not signed up</source>
        <translation>Pa enskri</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Nan lis datant</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Deyò</translation>
    </message>
    <message>
        <source>Out, without having come in</source>
        <translation>Deyò, san li pa t antre</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Eskane ankò.</translation>
    </message>
    <message>
        <source>Seats free</source>
        <translation>Gen plas</translation>
    </message>
    <message>
        <source>Send them to the registration desk.</source>
        <translation>Voye l nan biwo enskripsyon an.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>Sesyon an fini</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Twò bonè</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Kòd enkoni</translation>
    </message>
    <message>
        <source>Who is where is being put on paper …</source>
        <translation>Y ap mete sou papye ki moun ki kote …</translation>
    </message>
    <message>
        <source>Who is where: {path}. Print it from the window that opens.</source>
        <translation>Ki moun ki kote: {path}. Enprime l nan fenèt ki louvri a.</translation>
    </message>
    <message>
        <source>{heads} of {seats}</source>
        <translation>{heads} sou {seats}</translation>
    </message>
    <message>
        <source>{word}: {heads}. Send people on to {room}.</source>
        <translation>{word}: {heads}. Voye moun yo nan {room}.</translation>
    </message>
</context>
<context>
    <name>DoorsScreen</name>
    <message>
        <source>Bring in the programme</source>
        <translation>Mete pwogram nan</translation>
    </message>
    <message>
        <source>Bring in the programme first; then every room has its door.</source>
        <translation>Mete pwogram nan anvan; apre sa chak sal gen pòt li.</translation>
    </message>
    <message>
        <source>Door of</source>
        <translation>Pòt</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Anndan</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Yon moun mwens</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Yon moun anplis</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Deyò</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Pare pou eskane</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Sal yo</translation>
    </message>
    <message>
        <source>Scan a badge, or type its code</source>
        <translation>Eskane yon badj, oswa tape kòd li</translation>
    </message>
    <message>
        <source>The session is the one this room has now.</source>
        <translation>Sesyon an se sa sal la genyen kounye a.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Poko gen pwogram</translation>
    </message>
    <message>
        <source>Who is where, on paper</source>
        <translation>Ki moun ki kote, sou papye</translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message numerus="yes">
        <source>%Ln badges to look at first</source>
        <translation>
            <numerusform>%Ln badj pou verifye anvan</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the person. Correct the name there, then check again.</source>
        <translation>Enter louvri moun nan. Korije non an la, epi verifye ankò.</translation>
    </message>
</context>
<context>
    <name>DoubtsTable</name>
    <message>
        <source>Badges to look at first</source>
        <translation>Badj pou verifye anvan</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file</source>
        <translation>Chwazi yon fichye</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>Lage yon fichye isit la, oswa chwazi youn</translation>
    </message>
    <message>
        <source>Let go, and the file is read</source>
        <translation>Lage l, epi n ap li fichye a</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>Anyen pa ekri anvan ou wè sa ki t ap chanje.</translation>
    </message>
    <message>
        <source>The list of attendees: CSV or XLSX, as any portal or spreadsheet saves it.</source>
        <translation>Lis patisipan yo: CSV oswa XLSX, jan nenpòt pòtay oswa tablè anrejistre l.</translation>
    </message>
    <message>
        <source>The programme: JSON, XML, calendar (ICS), CSV or XLSX.</source>
        <translation>Pwogram nan: JSON, XML, kalandriye (ICS), CSV oswa XLSX.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Back</source>
        <translation>Retounen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Non modèl la</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refè</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Anrejistre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Defè</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds SMC Desk’s data on this computer. What was saved stays saved. Close any other SMC Desk window, then try again.</source>
        <translation>Yon lòt pwogram kenbe done SMC Desk sou òdinatè sa a. Sa ki te anrejistre rete anrejistre. Fèmen lòt fenèt SMC Desk yo, epi eseye ankò.</translation>
    </message>
    <message>
        <source>Another program uses port {port} of this computer. Choose another number, such as 8087.</source>
        <translation>Yon lòt pwogram ap sèvi ak pò {port} òdinatè sa a. Chwazi yon lòt nimewo, tankou 8087.</translation>
    </message>
    <message>
        <source>Choose why the person takes part.</source>
        <translation>Chwazi poukisa moun nan ap patisipe.</translation>
    </message>
    <message>
        <source>Headset {number} is already lent out. Take another one, or take this one back first.</source>
        <translation>Ekoutè {number} prete deja. Pran yon lòt, oswa resevwa sa a anvan.</translation>
    </message>
    <message>
        <source>Headset {number} is not lent out. Read the number on it again.</source>
        <translation>Ekoutè {number} pa prete. Li nimewo ki sou li a ankò.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing is left half done.</source>
        <translation>Li kanpe, e anyen pa rete a mwatye.</translation>
    </message>
    <message>
        <source>No column of this list is known to hold the names. Nothing was changed. Say which column it is, then go on.</source>
        <translation>Nou pa konnen ki kolòn nan lis sa a ki gen non yo. Anyen pa chanje. Di ki kolòn li ye, epi kontinye.</translation>
    </message>
    <message>
        <source>Only a lead may do that. Nothing was changed. Call a lead.</source>
        <translation>Se kowòdinasyon an sèlman ki ka fè sa. Anyen pa chanje. Rele kowòdinasyon an.</translation>
    </message>
    <message>
        <source>Row {row} of {file} names no time of arrival. Nothing was played. Write it with its distance from UTC, such as 2026-04-30T08:15:00-05:00.</source>
        <translation>Liy {row} nan {file} pa bay lè arive a. Anyen pa t jwe. Ekri l ak diferans li ak UTC, tankou 2026-04-30T08:15:00-05:00.</translation>
    </message>
    <message>
        <source>SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved. Allow writing to {path}, then try again; until then, note arrivals on paper.</source>
        <translation>SMC Desk pa gen dwa ekri nan dosye li, kidonk anyen ankò pa ka anrejistre. Sa ki te anrejistre rete anrejistre. Bay dwa ekri nan {path}, epi eseye ankò; jouk lè sa a, note arive yo sou papye.</translation>
    </message>
    <message>
        <source>SMC Desk’s data does not open with the key of this computer. Nothing is lost. Call a lead, who can open it with the passphrase.</source>
        <translation>Done SMC Desk yo pa louvri ak kle òdinatè sa a. Anyen pa pèdi. Rele kowòdinasyon an, ki ka louvri yo ak fraz sekrè a.</translation>
    </message>
    <message>
        <source>SMC Desk’s data is not where it was: {path}. Plug the drive in again or bring the folder back, then try again. Do not start a new list; call a lead if it stays away.</source>
        <translation>Done SMC Desk yo pa kote yo te ye a: {path}. Konekte disk la ankò oswa remete dosye a nan plas li, epi eseye ankò. Pa kòmanse yon nouvo lis; rele kowòdinasyon an si yo pa parèt.</translation>
    </message>
    <message>
        <source>SMC Desk’s data on this computer cannot be read properly. Delete nothing: it can often be repaired. Send people to another desk or note arrivals on paper, and call a lead.</source>
        <translation>Done SMC Desk sou òdinatè sa a pa ka li byen. Pa efase anyen: souvan yo ka repare. Voye moun yo nan yon lòt biwo oswa note arive yo sou papye, epi rele kowòdinasyon an.</translation>
    </message>
    <message>
        <source>SMC Desk’s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer version on this computer.</source>
        <translation>Yon vèsyon SMC Desk ki pi nouvo te ekri done SMC Desk yo. Anyen pa pèdi. Louvri vèsyon ki pi nouvo a sou òdinatè sa a.</translation>
    </message>
    <message>
        <source>Something went wrong inside SMC Desk. What was saved stays saved. Try it once more; if it happens again, close SMC Desk and start it anew.</source>
        <translation>Yon bagay pa mache anndan SMC Desk. Sa ki te anrejistre rete anrejistre. Eseye yon lòt fwa; si sa rive ankò, fèmen SMC Desk epi louvri l ankò.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so nothing more can be saved. What was saved stays saved. Free some space, then try again; until then, note arrivals on paper.</source>
        <translation>Disk òdinatè sa a plen, kidonk anyen ankò pa ka anrejistre. Sa ki te anrejistre rete anrejistre. Fè plas, epi eseye ankò; jouk lè sa a, note arive yo sou papye.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fichye a</translation>
    </message>
    <message>
        <source>The folder for badges cannot be written. The badges wait. Free some space or choose a printer in the settings.</source>
        <translation>Nou pa ka ekri nan dosye badj yo. Badj yo ap tann. Fè plas oswa chwazi yon enprimant nan reglaj yo.</translation>
    </message>
    <message>
        <source>The list on this desk changed in the meantime, so nothing was brought in. Read the file once more, then look at what will change.</source>
        <translation>Lis ki nan biwo sa a chanje pandan tan sa a, kidonk anyen pa antre. Li fichye a yon lòt fwa, epi gade sa ki pral chanje.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed. Choose the file again.</source>
        <translation>Pa gen fichye {path}. Anyen pa chanje. Chwazi fichye a ankò.</translation>
    </message>
    <message>
        <source>There is no second display. Connect one, then try again; this window stays as it is.</source>
        <translation>Pa gen dezyèm ekran. Konekte youn, epi eseye ankò; fenèt sa a rete jan li ye.</translation>
    </message>
    <message>
        <source>There is no symposium on this desk yet. Bring in the list of attendees first.</source>
        <translation>Poko gen senpozyòm nan biwo sa a. Mete lis patisipan yo anvan.</translation>
    </message>
    <message>
        <source>There is nothing to undo: it was already taken back. Everything is saved.</source>
        <translation>Pa gen anyen pou defèt: sa te defèt deja. Tout bagay anrejistre.</translation>
    </message>
    <message>
        <source>These two are one entry already. Nothing was changed. Choose another person.</source>
        <translation>De sa yo se yon sèl enskripsyon deja. Anyen pa chanje. Chwazi yon lòt moun.</translation>
    </message>
    <message>
        <source>This desk has worked for a symposium already, so it cannot join another one. Nothing was changed. Start SMC Desk with a new folder, then join.</source>
        <translation>Biwo sa a te deja travay pou yon senpozyòm, kidonk li pa ka antre nan yon lòt. Anyen pa chanje. Louvri SMC Desk ak yon nouvo dosye, epi antre.</translation>
    </message>
    <message>
        <source>This desk may not do that. Nothing was changed. Send the person to the help desk.</source>
        <translation>Biwo sa a pa gen dwa fè sa. Anyen pa chanje. Voye moun nan nan biwo èd la.</translation>
    </message>
    <message>
        <source>This did not work. What was saved stays saved. Try it once more, or call a lead.</source>
        <translation>Sa pa mache. Sa ki te anrejistre rete anrejistre. Eseye yon lòt fwa, oswa rele kowòdinasyon an.</translation>
    </message>
    <message>
        <source>This is not a ticket code. Read it from the ticket again, or search for the name.</source>
        <translation>Sa se pa yon kòd tikè. Li l sou tikè a ankò, oswa chèche non an.</translation>
    </message>
    <message>
        <source>This is not a time of day. Type hours and minutes, such as 14:30.</source>
        <translation>Sa se pa yon lè. Tape è ak minit, tankou 14:30.</translation>
    </message>
    <message>
        <source>This person is not on the list any more. Nothing was changed. Search for the name again.</source>
        <translation>Moun sa a pa nan lis la ankò. Anyen pa chanje. Chèche non an ankò.</translation>
    </message>
    <message>
        <source>This was on another day and cannot be taken back any more. Nothing was changed. Tell a lead if it is wrong.</source>
        <translation>Sa te fèt yon lòt jou e yo pa ka defèt li ankò. Anyen pa chanje. Avèti kowòdinasyon an si se yon erè.</translation>
    </message>
    <message>
        <source>Type a reason in a few words; it is kept with what you do.</source>
        <translation>Tape yon rezon an kèk mo; nou kenbe l ak sa ou fè a.</translation>
    </message>
    <message>
        <source>Type the name as it is to stand on the badge.</source>
        <translation>Tape non an jan li dwe parèt sou badj la.</translation>
    </message>
    <message>
        <source>Type the passphrase; without it the data stays closed, and nothing is lost.</source>
        <translation>Tape fraz sekrè a; san li done yo rete fèmen, e anyen pa pèdi.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Export it again as CSV or XLSX, without a password.</source>
        <translation>{file} pa ka li. Anyen pa chanje. Ekspòte l ankò kòm CSV oswa XLSX, san modpas.</translation>
    </message>
    <message>
        <source>{file} holds no arrivals to rehearse. Nothing was played. Choose a file with the columns arrived_at, scan_text and says.</source>
        <translation>{file} pa gen arive pou egzèsis la. Anyen pa t jwe. Chwazi yon fichye ki gen kolòn arrived_at, scan_text ak says.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed. Export the list again, then choose it once more.</source>
        <translation>{file} vid. Anyen pa chanje. Ekspòte lis la ankò, epi chwazi l yon lòt fwa.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Nothing was changed. Save it without one, then choose it again.</source>
        <translation>{file} fèmen ak yon modpas. Anyen pa chanje. Anrejistre l san modpas, epi chwazi l ankò.</translation>
    </message>
    <message>
        <source>{file} is not a file that desks exchange. Nothing was changed. Choose the one that was saved on the other desk.</source>
        <translation>{file} se pa yon fichye biwo yo voye youn bay lòt. Anyen pa chanje. Chwazi sa ki te anrejistre nan lòt biwo a.</translation>
    </message>
    <message>
        <source>{file} is not a list of people. Nothing was changed. Export the list as CSV or XLSX and choose it.</source>
        <translation>{file} se pa yon lis moun. Anyen pa chanje. Ekspòte lis la kòm CSV oswa XLSX epi chwazi l.</translation>
    </message>
    <message>
        <source>{file} is not a programme. Nothing was changed. Export the schedule as JSON, then choose it.</source>
        <translation>{file} se pa yon pwogram. Anyen pa chanje. Ekspòte pwogram nan kòm JSON, epi chwazi l.</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of people. Nothing was changed. Choose another file.</source>
        <translation>{file} twò gwo pou yon lis moun. Anyen pa chanje. Chwazi yon lòt fichye.</translation>
    </message>
    <message>
        <source>{path} cannot be written. What was saved in SMC Desk stays saved. Choose a folder you may write to.</source>
        <translation>Nou pa ka ekri nan {path}. Sa ki te anrejistre nan SMC Desk rete anrejistre. Chwazi yon dosye kote ou gen dwa ekri.</translation>
    </message>
    <message>
        <source>{printer} did not take a badge. The badge is kept. Try again, or choose another printer in the settings.</source>
        <translation>{printer} pa pran yon badj. Nou kenbe badj la. Eseye ankò, oswa chwazi yon lòt enprimant nan reglaj yo.</translation>
    </message>
    <message>
        <source>{printer} does not answer. The badges wait. Check that it is on and that its cable is in.</source>
        <translation>{printer} pa reponn. Badj yo ap tann. Verifye li limen epi kab li byen konekte.</translation>
    </message>
    <message>
        <source>{printer} is not known to this computer any more. The badges wait. Connect it, or choose another printer in the settings.</source>
        <translation>Òdinatè sa a pa konnen {printer} ankò. Badj yo ap tann. Konekte l, oswa chwazi yon lòt enprimant nan reglaj yo.</translation>
    </message>
    <message>
        <source>{printer} is open. The badges wait until its cover is closed.</source>
        <translation>{printer} louvri. Badj yo ap tann jouk kouvèti a fèmen.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. The badges wait until it is filled.</source>
        <translation>{printer} pa gen papye. Badj yo ap tann jouk yo mete papye.</translation>
    </message>
    <message>
        <source>{printer} is stopped. The badges wait. Look at its display, then let it go on in the settings of this computer.</source>
        <translation>{printer} kanpe. Badj yo ap tann. Gade ekran li, epi fè l kontinye nan reglaj òdinatè sa a.</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>As of {date} at {time}</source>
        <translation>Jan sa ye {date} a {time}</translation>
    </message>
    <message>
        <source>Counted without a name: {count}</source>
        <translation>Konte san non: {count}</translation>
    </message>
    <message>
        <source>In no room that is known</source>
        <translation>Nan okenn sal nou konnen</translation>
    </message>
    <message>
        <source>Inside in all: {count}</source>
        <translation>Anndan an tou: {count}</translation>
    </message>
    <message>
        <source>People here: {count}</source>
        <translation>Moun isit la: {count}</translation>
    </message>
    <message>
        <source>Tick everybody who is safe. Tell the fire brigade who is missing, and where.</source>
        <translation>Koche tout moun ki an sekirite. Di ponpye yo kiyès ki manke, ak ki kote.</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>Kiyès ki kote</translation>
    </message>
    <message>
        <source>last in {room}</source>
        <translation>dènye sal: {room}</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Everything fits, also for these people.</source>
        <translation>Tout bagay antre, pou moun sa yo tou.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Sa pou gade</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Across</source>
        <translation>Orizontal</translation>
    </message>
    <message>
        <source>As on the list, with commas between them; empty means all.</source>
        <translation>Jan yo ye nan lis la, ak vigil ant yo; vid vle di tout.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fonse</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Koulè</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vètikal</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout moun</translation>
    </message>
    <message>
        <source>Everybody without a role</source>
        <translation>Tout moun ki pa gen wòl</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wotè</translation>
    </message>
    <message>
        <source>In a box of its own</source>
        <translation>Nan pwòp kare l</translation>
    </message>
    <message>
        <source>In its box, across</source>
        <translation>Nan kare l, orizontal</translation>
    </message>
    <message>
        <source>In its box, down</source>
        <translation>Nan kare l, vètikal</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>Pi gwo lèt</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Liy omaksimòm</translation>
    </message>
    <message>
        <source>May lie over others</source>
        <translation>Ka kouvri lòt</translation>
    </message>
    <message>
        <source>On the badges of</source>
        <translation>Sou badj</translation>
    </message>
    <message>
        <source>Only for these ticket types</source>
        <translation>Sèlman pou kalite tikè sa yo</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Plas</translation>
    </message>
    <message>
        <source>Under: {what}</source>
        <translation>Anba: {what}</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Avèti anba</translation>
    </message>
    <message>
        <source>White above it</source>
        <translation>Espas anwo l</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lajè</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tèks</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Add</source>
        <translation>Ajoute</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>Sou badj la</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>Badj la menm</translation>
    </message>
    <message>
        <source>{what}, to be looked at</source>
        <translation>{what}, pou gade</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Arrivals, 5 min</source>
        <translation>Arive, 5 min</translation>
    </message>
    <message>
        <source>Badges waiting</source>
        <translation>Badj k ap tann</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Moun ki rive</translation>
    </message>
    <message>
        <source>Did these come out? {count}</source>
        <translation>Èske yo soti? {count}</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>Pa ka ekri nan dosye a</translation>
    </message>
    <message>
        <source>Headsets out: {count}</source>
        <translation>Ekoutè deyò: {count}</translation>
    </message>
    <message>
        <source>In: {count}</source>
        <translation>Anndan: {count}</translation>
    </message>
    <message>
        <source>Last 5 min: {count}</source>
        <translation>Dènye 5 min: {count}</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Pa gen papye</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>Enprimant pa reponn</translation>
    </message>
    <message>
        <source>Printer not connected</source>
        <translation>Enprimant pa konekte</translation>
    </message>
    <message>
        <source>Printer open</source>
        <translation>Enprimant louvri</translation>
    </message>
    <message>
        <source>Printer refused a badge</source>
        <translation>Yon badj pa pase</translation>
    </message>
    <message>
        <source>Printer stopped</source>
        <translation>Enprimant kanpe</translation>
    </message>
    <message>
        <source>Printing · {printer}</source>
        <translation>Ap enprime · {printer}</translation>
    </message>
    <message>
        <source>Ready · {printer}</source>
        <translation>Pare · {printer}</translation>
    </message>
    <message>
        <source>This minute: {count}</source>
        <translation>Minit sa a: {count}</translation>
    </message>
    <message>
        <source>badges waiting: {count}</source>
        <translation>badj k ap tann: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sou {count}</translation>
    </message>
    <message>
        <source>{fault}; {printer} prints</source>
        <translation>{fault}; {printer} ap enprime</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A day begins and ends in different time zones.</source>
        <translation>Yon jou kòmanse ak fini nan zòn lè diferan.</translation>
    </message>
    <message>
        <source>A group under one name may be in two places.</source>
        <translation>Yon gwoup ki gen yon sèl non ka nan de kote.</translation>
    </message>
    <message>
        <source>A length has three parts and can be read twice.</source>
        <translation>Yon dire gen twa pati epi li ka li nan de fason.</translation>
    </message>
    <message>
        <source>A line of the calendar has a wrong form.</source>
        <translation>Yon liy kalandriye a gen yon move fòm.</translation>
    </message>
    <message>
        <source>A link stands where the room should.</source>
        <translation>Gen yon lyen kote sal la ta dwe ye.</translation>
    </message>
    <message>
        <source>A number is made that stays the same next time.</source>
        <translation>Yon nimewo fèt ki ap rete menm pwochèn fwa.</translation>
    </message>
    <message>
        <source>A room has nothing in it.</source>
        <translation>Yon sal pa gen anyen ladan l.</translation>
    </message>
    <message>
        <source>A text has signs of a web page in it.</source>
        <translation>Yon tèks gen siy paj entènèt ladan l.</translation>
    </message>
    <message>
        <source>A time does not fit the time zone of the file.</source>
        <translation>Yon lè pa mache ak zòn lè fichye a.</translation>
    </message>
    <message>
        <source>A time of day is written in an unusual way.</source>
        <translation>Yon lè ekri yon fason ki pa abitye.</translation>
    </message>
    <message>
        <source>A title begins with a keyword.</source>
        <translation>Yon tit kòmanse ak yon mo kle.</translation>
    </message>
    <message>
        <source>An item goes on past midnight.</source>
        <translation>Yon pwen kontinye apre minwi.</translation>
    </message>
    <message>
        <source>An item has no lasting number of its own.</source>
        <translation>Yon pwen pa gen nimewo pa li ki dire.</translation>
    </message>
    <message>
        <source>An item has no length.</source>
        <translation>Yon pwen pa gen dire.</translation>
    </message>
    <message>
        <source>An item has no start that can be read.</source>
        <translation>Yon pwen pa gen kòmansman ki ka li.</translation>
    </message>
    <message>
        <source>An item has two different starts.</source>
        <translation>Yon pwen gen de kòmansman diferan.</translation>
    </message>
    <message>
        <source>An item is on another date than its day.</source>
        <translation>Yon pwen nan yon lòt dat pase jou li.</translation>
    </message>
    <message>
        <source>An item is outside the hours of its day.</source>
        <translation>Yon pwen deyò lè jou li.</translation>
    </message>
    <message>
        <source>An item names another room than it is listed in.</source>
        <translation>Yon pwen nonmen yon lòt sal pase sa li ladan l nan lis la.</translation>
    </message>
    <message>
        <source>Both come in.</source>
        <translation>Toulède antre.</translation>
    </message>
    <message>
        <source>Choose the time zone of the place.</source>
        <translation>Chwazi zòn lè kote a.</translation>
    </message>
    <message>
        <source>Correct it where the file comes from, or leave it out.</source>
        <translation>Korije l kote fichye a soti, oswa kite l deyò.</translation>
    </message>
    <message>
        <source>It can be days, hours and minutes, or hours, minutes and seconds.</source>
        <translation>Sa ka jou, èdtan ak minit, oswa èdtan, minit ak segond.</translation>
    </message>
    <message>
        <source>It comes in as it is.</source>
        <translation>Li antre jan li ye a.</translation>
    </message>
    <message>
        <source>It is kept as the file has it.</source>
        <translation>Li rete jan li ye nan fichye a.</translation>
    </message>
    <message>
        <source>It is left out, because it is not planned yet.</source>
        <translation>Li rete deyò, paske li poko planifye.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Li rete deyò.</translation>
    </message>
    <message>
        <source>It is not certain whether day or month comes first.</source>
        <translation>Li pa sèten si se jou oswa mwa ki vin anvan.</translation>
    </message>
    <message>
        <source>It is put into the usual form.</source>
        <translation>Li mete nan fòm abityèl la.</translation>
    </message>
    <message>
        <source>It is read as hours, minutes and seconds.</source>
        <translation>Li li kòm èdtan, minit ak segond.</translation>
    </message>
    <message>
        <source>It stays empty.</source>
        <translation>Li rete vid.</translation>
    </message>
    <message>
        <source>Items are listed outside of rooms.</source>
        <translation>Gen pwen ki nan lis la deyò sal yo.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Kite yo deyò</translation>
    </message>
    <message>
        <source>Length and end of an item do not fit.</source>
        <translation>Dire ak fen yon pwen pa dakò.</translation>
    </message>
    <message>
        <source>Letters of a text are broken.</source>
        <translation>Lèt yon tèks gate.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Liy {number}</translation>
    </message>
    <message>
        <source>Only the plain words come in.</source>
        <translation>Se mo yo sèlman ki antre.</translation>
    </message>
    <message>
        <source>Read as hours, minutes and seconds</source>
        <translation>Li kòm èdtan, minit ak segond</translation>
    </message>
    <message>
        <source>Read the month first</source>
        <translation>Li mwa a anvan</translation>
    </message>
    <message>
        <source>Read them as local times</source>
        <translation>Li yo kòm lè lokal</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>Repare lèt yo</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Liy {number}</translation>
    </message>
    <message>
        <source>Several rooms are written as one.</source>
        <translation>Plizyè sal ekri tankou yon sèl.</translation>
    </message>
    <message>
        <source>Somebody is in two places at once.</source>
        <translation>Yon moun nan de kote an menm tan.</translation>
    </message>
    <message>
        <source>Somebody is known by name only.</source>
        <translation>Gen yon moun se non li sèlman yo konnen.</translation>
    </message>
    <message>
        <source>Something usual is not in the file.</source>
        <translation>Yon bagay abityèl manke nan fichye a.</translation>
    </message>
    <message>
        <source>The calendar explains its time zone wrongly.</source>
        <translation>Kalandriye a eksplike zòn lè li mal.</translation>
    </message>
    <message>
        <source>The clocks change during the symposium.</source>
        <translation>Lè a chanje pandan senpozyòm nan.</translation>
    </message>
    <message>
        <source>The day is read first; the month can be.</source>
        <translation>Se jou a ki li anvan; mwa a kapab tou.</translation>
    </message>
    <message>
        <source>The days are counted again.</source>
        <translation>Jou yo konte ankò.</translation>
    </message>
    <message>
        <source>The days named do not fit the days listed.</source>
        <translation>Jou ki nonmen yo pa dakò ak jou ki nan lis la.</translation>
    </message>
    <message>
        <source>The end is used.</source>
        <translation>Yo sèvi ak fen an.</translation>
    </message>
    <message>
        <source>The file has private things in it.</source>
        <translation>Fichye a gen bagay prive ladan l.</translation>
    </message>
    <message>
        <source>The file has something nobody expects.</source>
        <translation>Fichye a gen yon bagay pèsonn pa t ap tann.</translation>
    </message>
    <message>
        <source>The file names a time zone nobody knows.</source>
        <translation>Fichye a nonmen yon zòn lè pèsonn pa konnen.</translation>
    </message>
    <message>
        <source>The file names no time zone.</source>
        <translation>Fichye a pa di ki zòn lè.</translation>
    </message>
    <message>
        <source>The hours beside the times are used.</source>
        <translation>Yo sèvi ak diferans ki ekri bò kote lè yo.</translation>
    </message>
    <message>
        <source>The item can be put into each of the rooms.</source>
        <translation>Pwen an ka mete nan chak sal yo.</translation>
    </message>
    <message>
        <source>The keyword is used as the track.</source>
        <translation>Mo kle a sèvi kòm tèm.</translation>
    </message>
    <message>
        <source>The letters can be repaired.</source>
        <translation>Lèt yo ka repare.</translation>
    </message>
    <message>
        <source>The name of the time zone is used.</source>
        <translation>Yo sèvi ak non zòn lè a.</translation>
    </message>
    <message>
        <source>The number of an item has an unusual form.</source>
        <translation>Nimewo yon pwen gen yon fòm ki pa abitye.</translation>
    </message>
    <message>
        <source>The programme lies inside something else.</source>
        <translation>Pwogram nan anndan yon lòt bagay.</translation>
    </message>
    <message>
        <source>The room it is listed in is used.</source>
        <translation>Yo sèvi ak sal li ladan l nan lis la.</translation>
    </message>
    <message>
        <source>The short name has an unusual form.</source>
        <translation>Non kout la gen yon fòm ki pa abitye.</translation>
    </message>
    <message>
        <source>The times can be read as local times.</source>
        <translation>Lè yo ka li kòm lè lokal.</translation>
    </message>
    <message>
        <source>The usual length is used.</source>
        <translation>Yo sèvi ak dire abityèl la.</translation>
    </message>
    <message>
        <source>Times are marked as Greenwich time, but are likely local.</source>
        <translation>Lè yo make kòm lè Greenwich, men yo sanble lokal.</translation>
    </message>
    <message>
        <source>Two items are in one room at once.</source>
        <translation>De pwen nan yon sal an menm tan.</translation>
    </message>
    <message>
        <source>Two items have the same code.</source>
        <translation>De pwen gen menm kòd.</translation>
    </message>
    <message>
        <source>Two items have the same number.</source>
        <translation>De pwen gen menm nimewo.</translation>
    </message>
    <message>
        <source>Two rooms have the same number.</source>
        <translation>De sal gen menm nimewo.</translation>
    </message>
    <message>
        <source>Use each of the rooms</source>
        <translation>Sèvi ak chak sal yo</translation>
    </message>
    <message>
        <source>You chose this. It is kept for the next file from there.</source>
        <translation>Se ou ki chwazi sa. Li rete pou pwochen fichye ki soti la.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Find a place, an item or a text</source>
        <translation>Chèche yon kote, yon pwen oswa yon tèks</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravite</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nan fichye a</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pwen</translation>
    </message>
    <message>
        <source>Nothing in it is odd.</source>
        <translation>Pa gen anyen dwòl ladan l.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Kote</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kote</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Pwopozisyon</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Retire chwa sa a</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Sa ki dwòl</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Kote li ye</translation>
    </message>
    <message>
        <source>{name} is a group</source>
        <translation>{name} se yon gwoup</translation>
    </message>
    <message>
        <source>{name} is one person</source>
        <translation>{name} se yon sèl moun</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Badges of the group</source>
        <translation>Badj gwoup la</translation>
    </message>
    <message>
        <source>Collect for a group</source>
        <translation>Pran pou yon gwoup</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message numerus="yes">
        <source>Hand these over: %n</source>
        <translation>
            <numerusform>Remèt sa yo: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have their badge already: %n</source>
        <translation>
            <numerusform>Yo gen badj yo deja: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>May be on the list twice: look together.</source>
        <translation>Li ka nan lis la de fwa: gade ansanm.</translation>
    </message>
    <message numerus="yes">
        <source>Must come themselves: %n</source>
        <translation>
            <numerusform>Fòk yo vini pou kont yo: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On the waiting list: to the help desk.</source>
        <translation>Nan lis datant: nan biwo èd la.</translation>
    </message>
    <message>
        <source>Only the person before you is checked in now; the others when they come by.</source>
        <translation>Se arive moun ki devan w la sèlman ki make kounye a; pou lòt yo, lè yo pase.</translation>
    </message>
    <message numerus="yes">
        <source>People in this order: %n</source>
        <translation>
            <numerusform>Moun nan kòmand sa a: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>Enprime badj yo</translation>
    </message>
    <message>
        <source>Something is to be settled at the help desk first.</source>
        <translation>Gen yon bagay pou regle nan biwo èd la anvan.</translation>
    </message>
    <message>
        <source>The ticket is cancelled: to the help desk.</source>
        <translation>Tikè a anile: nan biwo èd la.</translation>
    </message>
    <message>
        <source>The ticket is for another day.</source>
        <translation>Tikè a se pou yon lòt jou.</translation>
    </message>
    <message>
        <source>There is a question which the desk asks first.</source>
        <translation>Gen yon kesyon biwo a dwe poze anvan.</translation>
    </message>
    <message>
        <source>Under 18, and the list names no guardian: to the help desk.</source>
        <translation>Pi piti pase 18 an, e pa gen responsab nan lis la: nan biwo èd la.</translation>
    </message>
    <message>
        <source>Under 18: comes with the guardian.</source>
        <translation>Pi piti pase 18 an: vini ak responsab li.</translation>
    </message>
</context>
<context>
    <name>HeadsetPanel</name>
    <message>
        <source>Headset</source>
        <translation>Ekoutè</translation>
    </message>
    <message>
        <source>Headset {number}</source>
        <translation>Ekoutè {number}</translation>
    </message>
    <message>
        <source>Interpretation into {language}</source>
        <translation>Entèpretasyon: {language}</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Prete</translation>
    </message>
    <message>
        <source>Lent to this person</source>
        <translation>Prete bay moun sa a</translation>
    </message>
    <message>
        <source>No document is ever taken as a pledge.</source>
        <translation>Nou pa janm kenbe okenn papye kòm garanti.</translation>
    </message>
    <message>
        <source>Number on the headset</source>
        <translation>Nimewo ki sou ekoutè a</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Resevwa</translation>
    </message>
    <message>
        <source>Take headset {number} back</source>
        <translation>Resevwa ekoutè {number}</translation>
    </message>
    <message>
        <source>There is no interpretation into {language}. Tell the lead.</source>
        <translation>Pa gen entèpretasyon: {language}. Avèti kowòdinasyon an.</translation>
    </message>
    <message>
        <source>This code is of nobody on the list. Find the person by name.</source>
        <translation>Kòd sa a pa pou pèsonn nan lis la. Chèche moun nan ak non li.</translation>
    </message>
    <message>
        <source>This is not a genuine ticket. Lend nothing on it; find the person by name.</source>
        <translation>Tikè sa a pa otantik. Pa prete anyen sou li; chèche moun nan ak non li.</translation>
    </message>
    <message>
        <source>Type the number which stands on the headset.</source>
        <translation>Tape nimewo ki sou ekoutè a.</translation>
    </message>
</context>
<context>
    <name>HeadsetsPanel</name>
    <message>
        <source>Headset {number} is back. {name} had it.</source>
        <translation>Ekoutè {number} tounen. Se {name} ki te genyen l.</translation>
    </message>
    <message>
        <source>No headset is out.</source>
        <translation>Pa gen ekoutè ki prete.</translation>
    </message>
    <message>
        <source>Number on the headset</source>
        <translation>Nimewo ki sou ekoutè a</translation>
    </message>
    <message numerus="yes">
        <source>Still out: %n</source>
        <translation>
            <numerusform>Toujou deyò: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Resevwa</translation>
    </message>
    <message>
        <source>Take headsets back</source>
        <translation>Resevwa ekoutè yo</translation>
    </message>
    <message>
        <source>Type or scan it. It does not matter who brings the headset.</source>
        <translation>Tape l oswa eskane l. Pa gen pwoblèm kiyès ki pote ekoutè a.</translation>
    </message>
    <message>
        <source>Type the number which stands on the headset.</source>
        <translation>Tape nimewo ki sou ekoutè a.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>In {time}</source>
        <translation>Rive {time}</translation>
    </message>
</context>
<context>
    <name>HitsCard</name>
    <message>
        <source>Did they mean …</source>
        <translation>Ou vle di …</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Jwenn: {count}</translation>
    </message>
    <message>
        <source>Nobody is found. Try another spelling, or only a part of the name.</source>
        <translation>Nou pa jwenn pèsonn. Eseye yon lòt jan pou ekri l, oswa yon pati nan non an sèlman.</translation>
    </message>
    <message>
        <source>Some have the same name: compare the second lines.</source>
        <translation>Gen moun ki gen menm non: konpare dezyèm liy yo.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to check in</source>
        <translation>↑ ↓ pou chwazi, Enter pou make arive a</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>This computer has no keyring, so the key to this symposium is in a file: {path}. Copy that file to a safe place, apart from the data. Without it the data cannot be opened; with it, anybody can.</source>
        <translation>Òdinatè sa a pa gen pòt-kle, kidonk kle senpozyòm sa a nan yon fichye: {path}. Kopye fichye sa a yon kote ki an sekirite, apa ak done yo. San li done yo pa louvri; avè l, nenpòt moun kapab.</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>A list of people</source>
        <translation>Yon lis moun</translation>
    </message>
    <message>
        <source>A programme</source>
        <translation>Yon pwogram</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Its columns do not tell for certain. In a list of people each row is a person, in a programme a talk.</source>
        <translation>Kolòn li yo pa di sa ak sètitid. Nan yon lis moun chak liy se yon moun, nan yon pwogram se yon entèvansyon.</translation>
    </message>
    <message>
        <source>What is in {file}?</source>
        <translation>Kisa ki nan {file}?</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Amharic</source>
        <translation>Amarik</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinwa</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Olandè</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Franse</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alman</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grèk</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Kreyòl ayisyen</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Ebre</translation>
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
        <translation>Ongwa</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italyen</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonè</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreyen</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Pòtigè</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ris</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Panyòl</translation>
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
        <translation>Tayi</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ikrenyen</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vyetnamyen</translation>
    </message>
</context>
<context>
    <name>LayoutChooser</name>
    <message>
        <source>Badge layouts</source>
        <translation>Modèl badj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Chanje</translation>
    </message>
    <message>
        <source>Change a copy</source>
        <translation>Chanje yon kopi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Efase</translation>
    </message>
    <message>
        <source>Layouts of your own lie in {folder}.</source>
        <translation>Pwòp modèl ou yo nan {folder}.</translation>
    </message>
    <message>
        <source>Looked at with</source>
        <translation>Gade ak</translation>
    </message>
    <message>
        <source>Nobody is on the list yet; these names are made up.</source>
        <translation>Poko gen moun sou lis la; non sa yo envante.</translation>
    </message>
    <message>
        <source>Use this layout</source>
        <translation>Sèvi ak modèl sa a</translation>
    </message>
    <message>
        <source>{file} cannot be used as it is. Put these lines right, then come back to this page.</source>
        <translation>Nou pa ka sèvi ak {file} jan l ye a. Korije liy sa yo, epi tounen sou paj sa a.</translation>
    </message>
</context>
<context>
    <name>LayoutEditor</name>
    <message>
        <source>Go back without them</source>
        <translation>Retounen san yo</translation>
    </message>
    <message>
        <source>It cannot be saved yet. Put right what is marked below; nothing is lost.</source>
        <translation>Nou poko ka anrejistre l. Korije sa ki make anba a; anyen pa pèdi.</translation>
    </message>
    <message>
        <source>Save and go back</source>
        <translation>Anrejistre epi retounen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Byenveni</translation>
    </message>
    <message>
        <source>{name} has changes which are not saved yet.</source>
        <translation>{name} gen chanjman ki poko anrejistre.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} anrejistre.</translation>
    </message>
    <message>
        <source>{what} is removed.</source>
        <translation>{what} retire.</translation>
    </message>
</context>
<context>
    <name>LayoutImport</name>
    <message>
        <source>A part of the file cannot be read. It is left out.</source>
        <translation>Nou pa ka li yon pati nan fichye a. Nou kite l deyò.</translation>
    </message>
    <message>
        <source>Slanted letters are upright now.</source>
        <translation>Lèt ki te panche yo dwat kounye a.</translation>
    </message>
    <message>
        <source>The QR code held “{what}”. Here it holds the badge’s own code.</source>
        <translation>Kòd QR la te gen “{what}”. Isit la li gen pwòp kòd badj la.</translation>
    </message>
    <message>
        <source>The file does not say how large a badge is. {what} mm are taken; measure one.</source>
        <translation>Fichye a pa di ki gwosè yon badj. Nou pran {what} mm; mezire youn.</translation>
    </message>
    <message>
        <source>The picture in the background is left out. Print on paper that has it already.</source>
        <translation>Nou kite imaj ki dèyè a deyò. Enprime sou papye ki gen li deja.</translation>
    </message>
    <message>
        <source>The picture “{what}” is left out.</source>
        <translation>Nou kite imaj “{what}” deyò.</translation>
    </message>
    <message>
        <source>“{what}” is left out: a name is never split here.</source>
        <translation>Nou kite “{what}” deyò: isit la yo pa janm separe yon non.</translation>
    </message>
    <message>
        <source>“{what}” is left out: it has values among its words.</source>
        <translation>Nou kite “{what}” deyò: li gen valè nan mitan mo yo.</translation>
    </message>
    <message>
        <source>“{what}” is left out: it never stands on a badge here.</source>
        <translation>Nou kite “{what}” deyò: isit la li pa janm sou yon badj.</translation>
    </message>
    <message>
        <source>“{what}” is left out: there is no field for it here.</source>
        <translation>Nou kite “{what}” deyò: pa gen chan pou li isit la.</translation>
    </message>
    <message>
        <source>“{what}” lies over another field. Move one of them.</source>
        <translation>“{what}” sou yon lòt chan. Deplase youn nan yo.</translation>
    </message>
    <message>
        <source>“{what}” was missing and is added. Move it where you want it.</source>
        <translation>“{what}” te manke epi nou ajoute l. Deplase l kote ou vle.</translation>
    </message>
    <message>
        <source>“{what}” was there twice. Now it is there once.</source>
        <translation>“{what}” te la de fwa. Kounye a li la yon sèl fwa.</translation>
    </message>
    <message>
        <source>“{what}” was too small or beyond the edge. Look at its place.</source>
        <translation>“{what}” te twò piti oswa li te depase bò a. Gade kote l ye.</translation>
    </message>
    <message>
        <source>“{what}” was turned. Now it stands upright.</source>
        <translation>“{what}” te vire. Kounye a li dwat.</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Arabic or Hebrew name</source>
        <translation>Non arab oswa ebre</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Anba nèt</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Anwo nèt</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Nwa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Pa ka sèvi</translation>
    </message>
    <message>
        <source>Code in letters</source>
        <translation>Kòd an lèt</translation>
    </message>
    <message>
        <source>Coloured band</source>
        <translation>Bann koulè</translation>
    </message>
    <message>
        <source>Comes with SMC Desk</source>
        <translation>Vini ak SMC Desk</translation>
    </message>
    <message>
        <source>Full black</source>
        <translation>Nwa nèt</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vèt</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>Half-way down</source>
        <translation>Nan mitan wotè a</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Nan mitan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Ap sèvi</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Ble klè</translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>Liy {line}:</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Non ki pi long</translation>
    </message>
    <message>
        <source>Longest organisation</source>
        <translation>Òganizasyon ki pi long</translation>
    </message>
    <message>
        <source>Longest word</source>
        <translation>Mo ki pi long</translation>
    </message>
    <message>
        <source>Mark of a rehearsal</source>
        <translation>Mak egzèsis</translation>
    </message>
    <message>
        <source>Most roles</source>
        <translation>Plis wòl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Non an lèt laten</translation>
    </message>
    <message>
        <source>No field is called {given}. Possible: {wanted}.</source>
        <translation>Pa gen chan ki rele {given}. Posib: {wanted}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Anyen</translation>
    </message>
    <message>
        <source>Nothing is called “{key}” here. Possible: {wanted}.</source>
        <translation>Anyen pa rele “{key}” la a. Posib: {wanted}.</translation>
    </message>
    <message>
        <source>Of this symposium</source>
        <translation>Pou senpozyòm sa a</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Zoranj</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Òganizasyon</translation>
    </message>
    <message>
        <source>Photo choice</source>
        <translation>Chwa pou foto</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Wòz</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pwonon</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Kòd QR</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Wouj</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Wòl</translation>
    </message>
    <message>
        <source>Single name</source>
        <translation>Yon sèl non</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lòt bagay</translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation>Senpozyòm</translation>
    </message>
    <message>
        <source>The badges need {wanted} mm, but the sheet has {given} mm.</source>
        <translation>Badj yo bezwen {wanted} mm, men fèy la gen {given} mm.</translation>
    </message>
    <message>
        <source>The box of {what} is too small: it needs {wanted} mm.</source>
        <translation>Kare {what} twò piti: li bezwen {wanted} mm.</translation>
    </message>
    <message>
        <source>The file cannot be read as text.</source>
        <translation>Nou pa ka li fichye a kòm tèks.</translation>
    </message>
    <message>
        <source>The front has no mark of a rehearsal. Add it; only rehearsals print it.</source>
        <translation>Devan an pa gen mak egzèsis. Ajoute l; se egzèsis sèlman ki enprime l.</translation>
    </message>
    <message>
        <source>The front shows no name. Add it.</source>
        <translation>Devan an pa montre non. Ajoute l.</translation>
    </message>
    <message>
        <source>The largest letters of {what} are smaller than the smallest ones.</source>
        <translation>Pi gwo lèt {what} pi piti pase pi piti yo.</translation>
    </message>
    <message>
        <source>The layout has no name. Type one at the top.</source>
        <translation>Modèl la pa gen non. Tape youn anwo a.</translation>
    </message>
    <message>
        <source>The same as on the front</source>
        <translation>Menm bagay ak devan an</translation>
    </message>
    <message>
        <source>There is no QR code. Add it.</source>
        <translation>Pa gen kòd QR. Ajoute l.</translation>
    </message>
    <message>
        <source>There is no layout {given}.</source>
        <translation>Pa gen modèl {given}.</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Chan sa a</translation>
    </message>
    <message>
        <source>This is not written as TOML. Look at its quotes, brackets and equals signs.</source>
        <translation>Sa a pa ekri an TOML. Gade gimè, kwochè ak siy egal yo.</translation>
    </message>
    <message>
        <source>Where the script begins</source>
        <translation>Kote ekriti a kòmanse</translation>
    </message>
    <message>
        <source>Where the script ends</source>
        <translation>Kote ekriti a fini</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blan</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Pwòp mo ou</translation>
    </message>
    <message>
        <source>Your own words are empty. Type them, or remove the field.</source>
        <translation>Pwòp mo ou vid. Tape yo, oswa retire chan an.</translation>
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
        <translation>Nou pa ka sèvi ak {file}; an atandan badj yo gen modèl {name}. {why}</translation>
    </message>
    <message>
        <source>{what} has no place. Give it a box of its own.</source>
        <translation>{what} pa gen plas. Ba li pwòp kare l.</translation>
    </message>
    <message>
        <source>{what} is there twice. Remove one of them.</source>
        <translation>{what} la de fwa. Retire youn.</translation>
    </message>
    <message>
        <source>{what} lies {given} mm over {other}.</source>
        <translation>{what} kouvri {given} mm nan {other}.</translation>
    </message>
    <message>
        <source>{what} reaches {wanted} mm beyond the edge.</source>
        <translation>{what} depase rebò a {wanted} mm.</translation>
    </message>
    <message>
        <source>{what} stands under something that is not here. Give it a box of its own.</source>
        <translation>{what} anba yon bagay ki pa la. Ba li pwòp kare l.</translation>
    </message>
    <message>
        <source>{what}: {across} mm across, {down} mm down, {width} × {height} mm</source>
        <translation>{what}: {across} mm orizontal, {down} mm vètikal, {width} × {height} mm</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>“{key}” cannot be {given}. Possible: {wanted}.</source>
        <translation>“{key}” pa ka {given}. Posib: {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” is missing. Add a line for it.</source>
        <translation>“{key}” manke. Ajoute yon liy pou li.</translation>
    </message>
</context>
<context>
    <name>LengthsCard</name>
    <message>
        <source>0 is for none. Talks that have begun stay as they are.</source>
        <translation>0 vle di okenn. Entèvansyon ki kòmanse deja rete jan yo ye a.</translation>
    </message>
    <message>
        <source>Change of speakers, in minutes</source>
        <translation>Chanjman entèvenan, an minit</translation>
    </message>
    <message>
        <source>First warning, minutes before the end</source>
        <translation>Premye avètisman, minit anvan lafen</translation>
    </message>
    <message>
        <source>Last warning, minutes before the end</source>
        <translation>Dènye avètisman, minit anvan lafen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Kite l konsa</translation>
    </message>
    <message>
        <source>Length of the talks to come</source>
        <translation>Longè entèvansyon k ap vini yo</translation>
    </message>
    <message>
        <source>Questions, in minutes</source>
        <translation>Kesyon, an minit</translation>
    </message>
    <message>
        <source>Talk, in minutes</source>
        <translation>Entèvansyon, an minit</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Sèvi ak sa yo</translation>
    </message>
</context>
<context>
    <name>LikelyList</name>
    <message>
        <source>In since {time}</source>
        <translation>Rive {time}</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>Depi {time}</translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln liy</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Find a name, code or row</source>
        <translation>Chèche yon non, yon kòd oswa yon liy</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Montre sèlman</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vid)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(san tit)</translation>
    </message>
    <message>
        <source>Column of your file</source>
        <translation>Kolòn nan fichye w la</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Antre kòm</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premye valè</translation>
    </message>
    <message>
        <source>Not used, but kept</source>
        <translation>Pa sèvi, men nou kenbe l</translation>
    </message>
    <message>
        <source>{dots} hidden on purpose</source>
        <translation>{dots} kache espre</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of your file</source>
        <translation>Kolòn nan fichye w la</translation>
    </message>
</context>
<context>
    <name>MeaningDelegate</name>
    <message>
        <source>Not used, but kept</source>
        <translation>Pa sèvi, men nou kenbe l</translation>
    </message>
    <message>
        <source>What {header} comes in as</source>
        <translation>Kòm kisa {header} antre</translation>
    </message>
    <message>
        <source>{meaning} – now {header}</source>
        <translation>{meaning} – kounye a {header}</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>A group</source>
        <translation>Yon gwoup</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>Yon lòt detay</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Kòmanse</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Prezidans</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kòd</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jou</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Fire limit</source>
        <translation>Limit pou dife</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premye jou</translation>
    </message>
    <message>
        <source>Hours of the desk</source>
        <translation>Lè biwo a</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Entèpretasyon</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bezwen</translation>
    </message>
    <message>
        <source>Overflow room</source>
        <translation>Sal anplis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Moun</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Pwogram</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesyon</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Enskri</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Entèvenan</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Ap fèt</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Entèvansyon</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tikè</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zòn lè</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tit</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Tèm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Vèsyon</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ap tann</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>jan li te prevwa a</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anile</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Back to the programme</source>
        <translation>Retounen nan pwogram nan</translation>
    </message>
    <message>
        <source>Both compared</source>
        <translation>Toulède konpare</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln changes</source>
        <translation>
            <numerusform>Mete %Ln chanjman</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Chèche yon tit</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nan fichye a</translation>
    </message>
    <message>
        <source>It comes in as the file has it.</source>
        <translation>Li antre jan li ye nan fichye a.</translation>
    </message>
    <message>
        <source>It is marked as cancelled and kept: people came, signed up, or it was timed.</source>
        <translation>Li make kòm anile epi li rete: moun te vini, enskri, oswa li te kwonometre.</translation>
    </message>
    <message>
        <source>It is not in the file any more, and is taken off the programme.</source>
        <translation>Li pa nan fichye a ankò, epi yo retire l nan pwogram nan.</translation>
    </message>
    <message>
        <source>It stays as it is on this desk.</source>
        <translation>Li rete jan li ye sou biwo sa a.</translation>
    </message>
    <message>
        <source>Keep this desk’s</source>
        <translation>Kenbe pa biwo sa a</translation>
    </message>
    <message>
        <source>Keep this desk’s for all conflicts</source>
        <translation>Kenbe pa biwo sa a pou tout konfli yo</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Anyen poko ekri.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %Ln conflicts stay as they are on this desk.</source>
        <translation>
            <numerusform>Anyen poko ekri. %Ln konfli rete jan yo ye sou biwo sa a.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>Sou biwo sa a</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Pran pa fichye a</translation>
    </message>
    <message>
        <source>Take the file’s for all conflicts</source>
        <translation>Pran pa fichye a pou tout konfli yo</translation>
    </message>
    <message>
        <source>The programme of this desk is the same already. Nothing would change.</source>
        <translation>Pwogram biwo sa a deja menm. Anyen pa ta chanje.</translation>
    </message>
    <message>
        <source>This desk changed it too. What this desk has stays.</source>
        <translation>Biwo sa a chanje l tou. Sa biwo sa a genyen rete.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kisa</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Sa ki diferan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Sa ki pase</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Sa ki fèt</translation>
    </message>
    <message>
        <source>What the file says is taken.</source>
        <translation>Yo pran sa fichye a di.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Sa ki t ap chanje</translation>
    </message>
    <message>
        <source>When last brought in</source>
        <translation>Dènye fwa li antre</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoute</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>san tit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>okenn</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>pa nan fichye a</translation>
    </message>
    <message>
        <source>other room or time</source>
        <translation>lòt sal oswa lè</translation>
    </message>
    <message>
        <source>the file’s is taken</source>
        <translation>pa fichye a pran</translation>
    </message>
    <message>
        <source>this desk’s stays</source>
        <translation>pa biwo sa a rete</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mete ajou</translation>
    </message>
    <message>
        <source>you choose</source>
        <translation>ou chwazi</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Jou tikè a</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Imèl</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Yon moun</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Yon moun oswa de?</translation>
    </message>
    <message>
        <source>One person: one entry stays, with the workshops and days of both and what is settled already. Both ticket codes lead to it, and a badge of the other entry is void.</source>
        <translation>Yon moun: yon sèl enskripsyon rete, ak atelye ak jou tou de yo ak sa ki deja regle. Tou de kòd tikè yo mennen ladan l, e badj lòt enskripsyon an anile.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kòmand</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Òganizasyon</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pwonon</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Jan li ekri ak lèt laten</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Menm</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>De moun</translation>
    </message>
    <message>
        <source>Two people: nothing changes, and nobody asks again.</source>
        <translation>De moun: anyen pa chanje, e pèsonn p ap mande sa ankò.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Atelye</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>pa ekri</translation>
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
        <translation>Modèl badj</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sètifika</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Lis sou papye</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plis</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Begins at</source>
        <translation>Kòmanse a</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Deplase</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Deplase nan</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Pa gen anyen ki anpeche sa.</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Plas yo jwenn</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sal</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>A character is wrong or missing. It begins with SMCC; eight follow, never 0, O, 1 or I.</source>
        <translation>Gen yon karaktè ki pa bon oswa ki manke. Li kòmanse ak SMCC; gen uit apre, pa janm 0, O, 1 oswa I.</translation>
    </message>
    <message>
        <source>As it stands on the certificate; then press Enter.</source>
        <translation>Jan li ye sou sètifika a; epi peze Antre.</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Verifye nimewo a</translation>
    </message>
    <message>
        <source>It is the one of {name}. Compare the name.</source>
        <translation>Se pa {name}. Konpare non an.</translation>
    </message>
    <message>
        <source>No certificate of this symposium has this number.</source>
        <translation>Okenn sètifika senpozyòm sa a pa gen nimewo sa a.</translation>
    </message>
    <message>
        <source>Not a number of a certificate</source>
        <translation>Se pa yon nimewo sètifika</translation>
    </message>
    <message>
        <source>Not one of ours</source>
        <translation>Se pa youn nan pa nou yo</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>Nimewo sètifika a</translation>
    </message>
    <message>
        <source>One of ours</source>
        <translation>Youn nan pa nou yo</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message numerus="yes">
        <source>%Ln badges lie on a sheet.</source>
        <translation>
            <numerusform>%Ln badj sou yon fèy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wotè</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Sou do a</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Do a</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>Badj la menm</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>Devan an</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lajè</translation>
    </message>
    <message>
        <source>Work on</source>
        <translation>Travay sou</translation>
    </message>
</context>
<context>
    <name>PagedPeople</name>
    <message numerus="yes">
        <source>%n made</source>
        <comment>badges of one person</comment>
        <translation>
            <numerusform>%n fèt</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badj</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Poko rive</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>Rive {time}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ticket for</source>
        <translation>Tikè pou</translation>
    </message>
    <message>
        <source>To the help desk</source>
        <translation>Nan biwo èd la</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Jodi a</translation>
    </message>
</context>
<context>
    <name>PagesCard</name>
    <message>
        <source>In a browser</source>
        <translation>Nan yon navigatè</translation>
    </message>
    <message>
        <source>Phones, tablets and lobby screens on the same network can show the clocks. They can change nothing.</source>
        <translation>Telefòn, tablèt ak ekran nan antre a sou menm rezo a ka montre revèy yo. Yo pa ka chanje anyen.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>Kòd QR adrès la</translation>
    </message>
    <message>
        <source>Scan the code, or type the address. Both need the same network as this desk.</source>
        <translation>Eskane kòd la, oswa tape adrès la. Tou de bezwen menm rezo ak biwo sa a.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Fèmen</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Limen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>Fèmen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fèmen (Esc)</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>List on paper</source>
        <translation>Lis sou papye</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Paj {page} sou {pages}</translation>
    </message>
    <message>
        <source>Printed on {date} at {time} · {count} people</source>
        <translation>Enprime {date} a {time} · {count} moun</translation>
    </message>
    <message>
        <source>Tick who comes. By the first letter of the name as on the badge. Later scan the codes of those who are ticked, at the desk.</source>
        <translation>Make moun ki vini. Dapre premye lèt non ki sou badj la. Apre sa, eskane nan biwo a kòd moun ki make yo.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Began</source>
        <translation>Kòmanse</translation>
    </message>
    <message>
        <source>Chair: {names}</source>
        <translation>Moderasyon: {names}</translation>
    </message>
    <message>
        <source>Day sheet of a room</source>
        <translation>Fèy jounen yon sal</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>Afich pòt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Moun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bezwen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nòt</translation>
    </message>
    <message>
        <source>Only for who looks after people’s needs. Do not leave it lying; destroy it afterwards.</source>
        <translation>Sèlman pou moun ki okipe bezwen moun yo. Pa kite l trennen; detwi l apre.</translation>
    </message>
    <message>
        <source>People signed up, with their needs</source>
        <translation>Moun ki enskri, ak bezwen yo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevwa</translation>
    </message>
    <message>
        <source>Printed on {date} at {time}</source>
        <translation>Enprime {date} a {time}</translation>
    </message>
    <message>
        <source>Questions end</source>
        <translation>Fen kesyon</translation>
    </message>
    <message>
        <source>Sheet for the chair</source>
        <translation>Fèy pou moderasyon</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Entèvansyon</translation>
    </message>
    <message>
        <source>Talk ends</source>
        <translation>Fen entèvansyon</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>Avèti a</translation>
    </message>
    <message>
        <source>comes with an assistant</source>
        <translation>vini ak yon asistan</translation>
    </message>
    <message>
        <source>documents for a screen reader</source>
        <translation>dokiman pou lektè ekran</translation>
    </message>
    <message>
        <source>front row</source>
        <translation>premye ranje</translation>
    </message>
    <message>
        <source>guide dog</source>
        <translation>chen gid</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>gwo lèt</translation>
    </message>
    <message>
        <source>quiet space</source>
        <translation>espas trankil</translation>
    </message>
    <message>
        <source>room for breastfeeding</source>
        <translation>sal pou bay tete</translation>
    </message>
    <message>
        <source>seat near the door</source>
        <translation>plas toupre pòt la</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>lang siy</translation>
    </message>
    <message>
        <source>{people}, for {seats} seats</source>
        <translation>{people}, pou {seats} plas</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln jwenn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln nan lis la</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Mete yon lis</translation>
    </message>
    <message>
        <source>Bring in the list of attendees first. A file from the portal will do.</source>
        <translation>Mete lis patisipan yo anvan. Yon fichye ki soti nan pòtay la sifi.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout moun</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Poko rive</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Anndan</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nou pa jwenn pèsonn</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Poko gen moun nan lis la</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Moun</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montre tout moun</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>Pou verifye</translation>
    </message>
    <message>
        <source>Type a name, an organisation or a code</source>
        <translation>Tape yon non, yon òganizasyon oswa yon kòd</translation>
    </message>
    <message>
        <source>Type fewer letters, or choose another part of the list. Nobody was taken off it.</source>
        <translation>Tape mwens lèt, oswa chwazi yon lòt pati nan lis la. Nou pa retire pèsonn ladan l.</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>San badj</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Affected: {sessions}. {people}</source>
        <translation>Sa touche: {sessions}. {people}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>No session and nobody is affected.</source>
        <translation>Sa pa touche okenn sesyon ni pèsonn.</translation>
    </message>
    <message>
        <source>fire limit {count}</source>
        <translation>limit dife {count}</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>bouk oditif</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>entèpretasyon</translation>
    </message>
    <message>
        <source>not {features}</source>
        <translation>san: {features}</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>pwojektè</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>sal trankil</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>anrejistreman</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>san mach eskalye</translation>
    </message>
    <message>
        <source>{heads} of {seats}</source>
        <translation>{heads} sou {seats}</translation>
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
            <numerusform>%Ln moun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln pwoblèm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln plas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>%Ln sesyon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Close</source>
        <translation>Fèmen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pou</translation>
    </message>
    <message>
        <source>Large enough to be read from three metres. Print on A4, upright.</source>
        <translation>Moun ka li l a twa mèt. Enprime l sou A4, dwat.</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>Fè yon PDF</translation>
    </message>
    <message>
        <source>Order, times and cues of every talk, with boxes for what really happened. For when the clock cannot be used.</source>
        <translation>Lòd, lè ak siyal chak entèvansyon, ak kaz pou sa ki pase tout bon. Pou lè yo pa ka sèvi ak revèy la.</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>Enprime papye</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>PDF la ap fèt.</translation>
    </message>
    <message>
        <source>The same for one session each, with room for notes.</source>
        <translation>Menm bagay la, youn pou chak sesyon, ak plas pou nòt.</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Ki papye</translation>
    </message>
    <message>
        <source>With what people need. Only for who looks after that: it names people’s health.</source>
        <translation>Ak sa moun yo bezwen. Sèlman pou moun ki okipe sa: li pale de sante moun.</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>No, print again</source>
        <translation>Non, enprime ankò</translation>
    </message>
    <message>
        <source>Print elsewhere</source>
        <translation>Enprime lòt kote</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Gade kiyès</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Wi, yo tout</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <source>Every room on {day}</source>
        <translation>Tout sal yo, {day}</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Tout pwogram nan</translation>
    </message>
    <message>
        <source>There is nothing to print for that. Choose another paper or part.</source>
        <translation>Pa gen anyen pou enprime pou sa. Chwazi yon lòt papye oswa yon lòt pati.</translation>
    </message>
    <message>
        <source>This session: {title}</source>
        <translation>Sesyon sa a: {title}</translation>
    </message>
    <message>
        <source>chair-sheets.pdf</source>
        <translation>fey-moderasyon.pdf</translation>
    </message>
    <message>
        <source>day-sheets.pdf</source>
        <translation>fey-jounen.pdf</translation>
    </message>
    <message>
        <source>door-signs.pdf</source>
        <translation>afich-pot.pdf</translation>
    </message>
    <message>
        <source>sign-ups.pdf</source>
        <translation>moun-enskri.pdf</translation>
    </message>
    <message>
        <source>{papers}: print {file} at full size on A4.</source>
        <translation>{papers}: enprime {file} nan tout gwosè li sou A4.</translation>
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
        <translation>Gade si sa ki pa sèten yo te soti, epi reponn isit la oswa anwo a.</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>Pa gen badj k ap tann.</translation>
    </message>
    <message>
        <source>None is lost. They can be printed elsewhere meanwhile.</source>
        <translation>Okenn pa pèdi. Pandan tan sa a, yo ka enprime yon lòt kote.</translation>
    </message>
    <message>
        <source>Print the waiting badges on</source>
        <translation>Enprime badj k ap tann yo sou</translation>
    </message>
    <message>
        <source>Print them there</source>
        <translation>Enprime yo la</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Enprime</translation>
    </message>
    <message>
        <source>They are printed one after another, and none is lost.</source>
        <translation>Yo enprime youn apre lòt, e okenn pa pèdi.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Pa sèten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ap tann</translation>
    </message>
</context>
<context>
    <name>PrinterPanel</name>
    <message>
        <source>A badge is being printed. Try again in a moment.</source>
        <translation>Yon badj ap enprime. Eseye ankò talè.</translation>
    </message>
    <message>
        <source>Each badge takes one off.</source>
        <translation>Chak badj retire youn.</translation>
    </message>
    <message>
        <source>Labels on the roll</source>
        <translation>Etikèt sou woulo a</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>Pa gen paj esè ki enprime.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Pa konte</translation>
    </message>
    <message>
        <source>Only few are left. Have a new roll ready.</source>
        <translation>Pa rete anpil. Kenbe yon woulo nèf pare.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Paj esè</translation>
    </message>
    <message>
        <source>The roll should be empty. Put a new one in, then type how many are on it.</source>
        <translation>Woulo a ta dwe vid. Mete yon nèf, epi tape konbyen ki sou li.</translation>
    </message>
    <message>
        <source>The test page is in the folder of PDF files.</source>
        <translation>Paj esè a nan dosye fichye PDF yo.</translation>
    </message>
    <message>
        <source>The test page was sent. Look whether it is whole.</source>
        <translation>Paj esè a ale. Gade si li antye.</translation>
    </message>
    <message>
        <source>Type how many are on a new roll; each badge takes one off.</source>
        <translation>Tape konbyen ki sou yon woulo nèf; chak badj retire youn.</translation>
    </message>
</context>
<context>
    <name>PrinterPart</name>
    <message>
        <source>The badges go to {printer} from now on.</source>
        <translation>Badj yo ale nan {printer} depi kounye a.</translation>
    </message>
</context>
<context>
    <name>PrinterPicker</name>
    <message>
        <source>A badge is being printed. Try again in a moment.</source>
        <translation>Yon badj ap enprime. Eseye ankò talè.</translation>
    </message>
    <message>
        <source>A label printer on the network …</source>
        <translation>Yon enprimant etikèt sou rezo a …</translation>
    </message>
    <message>
        <source>Address of the label printer</source>
        <translation>Adrès enprimant etikèt la</translation>
    </message>
    <message>
        <source>As its display or its configuration label says; press Enter.</source>
        <translation>Jan ekran li oswa etikèt konfigirasyon li di l; peze Antre.</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>Pa gen paj esè ki enprime.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Paj esè</translation>
    </message>
    <message>
        <source>The test page is in the folder of PDF files.</source>
        <translation>Paj esè a nan dosye fichye PDF yo.</translation>
    </message>
    <message>
        <source>The test page was sent. Look whether it is whole.</source>
        <translation>Paj esè a ale. Gade si li antye.</translation>
    </message>
    <message>
        <source>This is no address. Type it as the printer says it, such as 192.168.1.40.</source>
        <translation>Sa a se pa yon adrès. Tape l jan enprimant lan bay li, tankou 192.168.1.40.</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (li pa la kounye a)</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Badges the printer gave up: {count}. They are kept; print them again or leave them.</source>
        <translation>Badj enprimant lan abandone: {count}. Yo konsève; enprime yo ankò oswa kite yo.</translation>
    </message>
    <message>
        <source>May or may not have been printed: {names}. Did they come out?</source>
        <translation>Petèt yo te enprime: {names}. Èske yo te soti?</translation>
    </message>
    <message>
        <source>The folder for badges cannot be written. {other} prints meanwhile. Free some space.</source>
        <translation>Pa ka ekri nan dosye badj yo. {other} ap enprime pandan sa. Libere plas.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} anplis</translation>
    </message>
    <message>
        <source>{printer} did not take a badge. {other} prints meanwhile. The badge is kept.</source>
        <translation>{printer} pa pran yon badj. {other} ap enprime pandan sa. Badj la konsève.</translation>
    </message>
    <message>
        <source>{printer} does not answer. {other} prints meanwhile. Check that it is on and that its cable is in.</source>
        <translation>{printer} pa reponn. {other} ap enprime pandan sa. Verifye li limen epi kab li antre.</translation>
    </message>
    <message>
        <source>{printer} is not known to this computer any more. {other} prints meanwhile. Connect it again.</source>
        <translation>Òdinatè sa a pa konnen {printer} ankò. {other} ap enprime pandan sa. Konekte l ankò.</translation>
    </message>
    <message>
        <source>{printer} is open. {other} prints meanwhile. Close its cover.</source>
        <translation>{printer} louvri. {other} ap enprime pandan sa. Fèmen kouvèti li.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. {other} prints meanwhile. Fill it when there is time.</source>
        <translation>{printer} pa gen papye. {other} ap enprime pandan sa. Mete papye lè gen tan.</translation>
    </message>
    <message>
        <source>{printer} is stopped. {other} prints meanwhile. Look at its display.</source>
        <translation>{printer} kanpe. {other} ap enprime pandan sa. Gade ekran li.</translation>
    </message>
</context>
<context>
    <name>PrintersForm</name>
    <message>
        <source>Badges which wait go to the printer chosen here.</source>
        <translation>Badj k ap tann yo ale nan enprimant ki chwazi isit la.</translation>
    </message>
    <message>
        <source>How the two go together</source>
        <translation>Kijan de yo mache ansanm</translation>
    </message>
    <message>
        <source>It prints only while the first one has a fault</source>
        <translation>Li enprime sèlman pandan premye a gen yon pwoblèm</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Okenn</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Enprimant</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Dezyèm enprimant</translation>
    </message>
    <message>
        <source>They share the badges: whichever is free prints</source>
        <translation>Yo pataje badj yo: sa ki lib la enprime</translation>
    </message>
</context>
<context>
    <name>PrintsCard</name>
    <message>
        <source>All lines are chosen at first; choose some with Ctrl or Shift to answer for them alone.</source>
        <translation>Tout liy yo chwazi nan kòmansman; chwazi kèk ak Ctrl oswa Shift pou reponn pou yo sèlman.</translation>
    </message>
    <message>
        <source>Did these come out?</source>
        <translation>Èske sa yo te soti?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Kite sa</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Enprime ankò</translation>
    </message>
    <message>
        <source>These were given up</source>
        <translation>Sa yo te abandone</translation>
    </message>
    <message>
        <source>They came out</source>
        <translation>Yo te soti</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ki kote</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Poukisa</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumns</name>
    <message>
        <source>Begins</source>
        <translation>Kòmanse</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Prezidans</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kòd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dat</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Lasting number</source>
        <translation>Nimewo ki dire</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesyon</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Entèvenan</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>Ap fèt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tit</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Tèm</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumnsPage</name>
    <message>
        <source>Cancel</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Choose the columns with the titles and with the beginnings to go on.</source>
        <translation>Chwazi kolòn tit yo ak kolòn kòmansman yo pou kontinye.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Pa nan lis la</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Anyen poko ekri.</translation>
    </message>
    <message>
        <source>Read the programme</source>
        <translation>Li pwogram nan</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Sa kolòn yo vle di</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln repons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are to be chosen first.</source>
        <translation>
            <numerusform>Gen %Ln bagay pou chwazi anvan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Kòmanse</translation>
    </message>
    <message>
        <source>Bring in this programme</source>
        <translation>Mete pwogram sa a</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Choose afresh</source>
        <translation>Chwazi ankò</translation>
    </message>
    <message>
        <source>Chosen for files from there: {choices}.</source>
        <translation>Chwazi pou fichye ki soti la: {choices}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jou</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jou</translation>
    </message>
    <message>
        <source>Find a session or a room</source>
        <translation>Chèche yon sesyon oswa yon sal</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Anyen poko ekri.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesyon</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesyon</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Montre sa ki t ap chanje</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Entèvenan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Entèvansyon</translation>
    </message>
    <message>
        <source>The programme of the file</source>
        <translation>Pwogram fichye a</translation>
    </message>
    <message>
        <source>There is no session in it.</source>
        <translation>Pa gen sesyon ladan l.</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Sa ki dwòl</translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>zòn lè {zone}</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Bring in the programme</source>
        <translation>Mete pwogram nan</translation>
    </message>
    <message>
        <source>Bring in the programme; then every room and every time is here.</source>
        <translation>Mete pwogram nan; apre sa chak sal ak chak lè ap la.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Anile l</translation>
    </message>
    <message>
        <source>Choose the session that “{title}” is to swap rooms with.</source>
        <translation>Chwazi sesyon “{title}” ap chanje sal avè l la.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>Poko gen pwogram</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Orè</translation>
    </message>
    <message>
        <source>Why is “{title}” cancelled? It stays in the programme, crossed out.</source>
        <translation>Poukisa “{title}” anile? Li rete nan pwogram nan, bare.</translation>
    </message>
</context>
<context>
    <name>ProgrammeWay</name>
    <message>
        <source>Bringing in the programme</source>
        <translation>N ap mete pwogram nan</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chwazi yon fichye</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolòn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>N ap li {file}</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Pwogram nan</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Sa ki t ap chanje</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anile</translation>
    </message>
</context>
<context>
    <name>PronounsBox</name>
    <message>
        <source>None</source>
        <translation>Okenn</translation>
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
        <translation>Rezon ki souvan bay</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rezon</translation>
    </message>
    <message>
        <source>Take back with it</source>
        <translation>Anile tou</translation>
    </message>
    <message>
        <source>Type it, or choose with the arrow keys.</source>
        <translation>Tape l, oswa chwazi ak flèch yo.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A place is free</source>
        <translation>Gen yon plas ki lib</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Kite antre</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>Kite antre ak rezon</translation>
    </message>
    <message>
        <source>Came on another day than booked</source>
        <translation>Vini yon lòt jou pase jou ki te prevwa a</translation>
    </message>
    <message>
        <source>Cancelled by mistake</source>
        <translation>Te anile pa erè</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Vini kanmenm</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>Li rete pou regle ankò.</translation>
    </message>
    <message>
        <source>It is owed again. Give the money back, unless it was never taken.</source>
        <translation>Moun nan dwe l ankò. Remèt lajan an, si yo te pran l.</translation>
    </message>
    <message>
        <source>It was somebody else</source>
        <translation>Se te yon lòt moun</translation>
    </message>
    <message>
        <source>It will be asked again.</source>
        <translation>Y ap mande l ankò.</translation>
    </message>
    <message>
        <source>Nobody is on the list as their guardian.</source>
        <translation>Pa gen pèsonn nan lis la kòm responsab li.</translation>
    </message>
    <message>
        <source>Say why they are admitted all the same. The reason is kept.</source>
        <translation>Di poukisa li ka antre kanmenm. Nou kenbe rezon an.</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Eskane pa erè</translation>
    </message>
    <message>
        <source>Speaks or helps today</source>
        <translation>Ap pale oswa ap ede jodi a</translation>
    </message>
    <message>
        <source>The code of conduct, agreed to at {time}</source>
        <translation>Kòd kondwit la, aksepte a {time}</translation>
    </message>
    <message>
        <source>The guardian came along</source>
        <translation>Responsab la vini avèk li</translation>
    </message>
    <message>
        <source>The guardian was reached by phone</source>
        <translation>Nou jwenn responsab la nan telefòn</translation>
    </message>
    <message>
        <source>The ticket is not good for today.</source>
        <translation>Tikè a pa bon pou jodi a.</translation>
    </message>
    <message>
        <source>The ticket was cancelled.</source>
        <translation>Tikè a te anile.</translation>
    </message>
    <message>
        <source>There was no place for this person so far.</source>
        <translation>Pa t gen plas pou moun sa a jiska prezan.</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Anile arive a</translation>
    </message>
    <message>
        <source>What was settled at {time}</source>
        <translation>Sa ki te regle a {time}</translation>
    </message>
    <message>
        <source>What was settled with it stays so: tell the help desk, which can open it.</source>
        <translation>Sa ki te regle avè l rete regle: di biwo èd la sa, ki ka louvri l ankò.</translation>
    </message>
    <message>
        <source>{amount}, collected at {time}</source>
        <translation>{amount}, touche a {time}</translation>
    </message>
    <message>
        <source>{name} will count as not here. The check-in is kept with your reason.</source>
        <translation>{name} pral konte kòm moun ki pa la. Yo kenbe arive a ak rezon ou.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent</source>
        <translation>Dènye yo</translation>
    </message>
    <message>
        <source>Whoever is checked in stands here, the latest first.</source>
        <translation>Moun ki rive yo parèt isit la, dènye a anvan.</translation>
    </message>
</context>
<context>
    <name>RemainingPage</name>
    <message numerus="yes">
        <source>%Ln badges remain to be printed</source>
        <translation>
            <numerusform>Rete %Ln badj pou enprime</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Kite sa</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>Enprime rès la</translation>
    </message>
    <message>
        <source>Printing was stopped. Those before them are printed or wait in the printer; nobody gets a second.</source>
        <translation>Enpresyon an te kanpe. Sa ki anvan yo enprime oswa ap tann nan enprimant lan; pèsonn p ap resevwa yon dezyèm.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Gains {time}; the session then ends at {end}.</source>
        <translation>Li fè genyen {time}; sesyon an fini a {end}.</translation>
    </message>
    <message>
        <source>It touches {rooms}: tell their chairs.</source>
        <translation>Sa touche {rooms}: di moderasyon yo.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Kite l konsa</translation>
    </message>
    <message>
        <source>Make up time</source>
        <translation>Rattrape tan</translation>
    </message>
    <message>
        <source>Nothing of the rest can be made shorter.</source>
        <translation>Pa gen anyen ki rete ki ka vin pi kout.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>No clock has been used yet, so the report is empty.</source>
        <translation>Poko gen okenn revèy ki sèvi; rapò a vid.</translation>
    </message>
    <message>
        <source>Planned and actual times of every talk so far, with pictures and advice for next year. A PDF to read, or CSV or JSON for other programs.</source>
        <translation>Lè ki te prevwa ak lè reyèl chak entèvansyon jiskaprezan, ak desen ak konsèy pou ane pwochèn. Yon PDF pou li, oswa CSV oswa JSON pou lòt pwogram.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapò</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Rapò …</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>lè</translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message>
        <source>In a few words (optional)</source>
        <translation>An kèk mo (si ou vle)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Enprime ankò</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>Enprime badj la ankò</translation>
    </message>
    <message>
        <source>The former badge is void, also if it is found again.</source>
        <translation>Ansyen badj la anile, menm si yo jwenn li.</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>Kisa ki rive badj la?</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Begins at {time}</source>
        <translation>Kòmanse a {time}</translation>
    </message>
    <message>
        <source>No news for {time}</source>
        <translation>Pa gen nouvèl depi {time}</translation>
    </message>
    <message>
        <source>Not started since {time}</source>
        <translation>Poko kòmanse depi {time}</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Pa gen anyen ankò jodi a</translation>
    </message>
    <message>
        <source>then {title}</source>
        <translation>apre sa: {title}</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Close</source>
        <translation>Fèmen</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Make l</translation>
    </message>
    <message>
        <source>Nothing is known that could fail here.</source>
        <translation>Nou pa konnen anyen ki ka pran pàn isit la.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Sal yo</translation>
    </message>
    <message>
        <source>{feature}: out of order</source>
        <translation>{feature}: pa mache</translation>
    </message>
    <message>
        <source>{feature}: works again</source>
        <translation>{feature}: mache ankò</translation>
    </message>
</context>
<context>
    <name>SamePersonPanel</name>
    <message>
        <source>Compare the two</source>
        <translation>Konpare</translation>
    </message>
    <message>
        <source>Nobody else is found. Try a part of the name, or the order or the code.</source>
        <translation>Pa jwenn lòt moun. Eseye yon pati nan non an, kòmand lan oswa kòd la.</translation>
    </message>
    <message>
        <source>Other name, order, e-mail or code</source>
        <translation>Lòt non, kòmand, imel oswa kòd</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>Menm moun ak …</translation>
    </message>
    <message>
        <source>The entry of</source>
        <translation>Enskripsyon</translation>
    </message>
    <message>
        <source>Then ↓ and Enter: both entries are compared first.</source>
        <translation>Apre sa ↓ ak Enter: yo konpare de enskripsyon yo anvan.</translation>
    </message>
    <message>
        <source>Type who it is, then choose one of those who are found with ↓.</source>
        <translation>Tape kiyès li ye, epi chwazi ak ↓ youn nan moun yo jwenn yo.</translation>
    </message>
    <message>
        <source>Who is found</source>
        <translation>Moun yo jwenn</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>Choose or type a message</source>
        <translation>Chwazi oswa tape yon mesaj</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>Mesaj pou moun k ap pale a</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nòt</translation>
    </message>
    <message>
        <source>On the clock: {text}</source>
        <translation>Sou revèy la: {text}</translation>
    </message>
    <message>
        <source>Only for the report, not for the speaker</source>
        <translation>Pou rapò a sèlman, pa pou moun k ap pale a</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>Moun nan sal la</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Ekri l</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Choose one of these people with ↑ and ↓, then press Enter.</source>
        <translation>Chwazi youn nan moun sa yo ak ↑ ak ↓, epi peze Enter.</translation>
    </message>
    <message>
        <source>Nobody of this name is on the list. Try a part of it, or register a walk-in with F7.</source>
        <translation>Pa gen moun ki gen non sa a nan lis la. Eseye yon pati nan non an, oswa enskri moun nan ak F7.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Cancel it …</source>
        <translation>Anile l …</translation>
    </message>
    <message>
        <source>Choose a session with the mouse or the arrow keys. Ctrl and arrows move it.</source>
        <translation>Chwazi yon sesyon ak sourit la oswa flèch yo. Ctrl ak flèch yo deplase l.</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Deplase …</translation>
    </message>
    <message>
        <source>Nothing is wrong with the programme.</source>
        <translation>Pa gen pwoblèm nan pwogram nan.</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>Fikse l la</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Enprime …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Pwoblèm</translation>
    </message>
    <message>
        <source>Rooms …</source>
        <translation>Sal yo …</translation>
    </message>
    <message>
        <source>Swap rooms …</source>
        <translation>Chanje sal …</translation>
    </message>
    <message>
        <source>Unpin it</source>
        <translation>Lage l</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>A badge comes out at the first check-in</source>
        <translation>Badj la soti nan premye arive a</translation>
    </message>
    <message>
        <source>A second badge is never printed by itself.</source>
        <translation>Yon dezyèm badj pa janm enprime poukont li.</translation>
    </message>
    <message>
        <source>Another language is there when SMC Desk is next started.</source>
        <translation>Lòt lang lan ap la pwochen fwa SMC Desk louvri.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Menm jan ak òdinatè a</translation>
    </message>
    <message>
        <source>As you call it among yourselves, such as North entrance.</source>
        <translation>Jan nou rele l ant nou menm, tankou Antre nò.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badj</translation>
    </message>
    <message>
        <source>Camera for scanning</source>
        <translation>Kamera pou eskane</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Fonse</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Gwo kontras</translation>
    </message>
    <message>
        <source>It reads codes beside the hand scanner.</source>
        <translation>Li li kòd anplis eskanè ki nan men an.</translation>
    </message>
    <message>
        <source>Keep things still: nothing slides or flashes</source>
        <translation>San mouvman: anyen pa glise ni klete</translation>
    </message>
    <message>
        <source>Kept with everything done here; change them when somebody else takes over.</source>
        <translation>Nou kenbe yo ak tout sa ki fèt isit la; chanje yo lè yon lòt moun pran plas la.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Klè</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparans</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Non biwo sa a</translation>
    </message>
    <message>
        <source>No camera was found; the hand scanner needs none.</source>
        <translation>Nou pa jwenn kamera; eskanè ki nan men an pa bezwen youn.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Okenn</translation>
    </message>
    <message>
        <source>Only when it is asked for</source>
        <translation>Sèlman lè yo mande l</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Enprime</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Eskane</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>San son</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Gwosè tèks la</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>The help desk may settle what is open; only a lead may admit a minor without a guardian.</source>
        <translation>Biwo èd la ka regle sa ki rete; se kowòdinasyon an sèlman ki ka kite yon minè antre san responsab.</translation>
    </message>
    <message>
        <source>This computer plays no sound. Every answer is also seen by word, shape and colour.</source>
        <translation>Òdinatè sa a pa jwe son. Chak repons parèt tou ak mo, fòm ak koulè.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Biwo sa a</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Eseye son an</translation>
    </message>
    <message>
        <source>Who stands here</source>
        <translation>Kiyès ki isit la</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Inisyal ou</translation>
    </message>
    <message>
        <source>the camera chosen before</source>
        <translation>kamera ki te chwazi anvan an</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (li pa la kounye a)</translation>
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
        <translation>Montan</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Make arive a</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Touche kounye a</translation>
    </message>
    <message>
        <source>How is it settled?</source>
        <translation>Kijan sa regle?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Pita</translation>
    </message>
    <message>
        <source>Left: {amount}</source>
        <translation>Rete: {amount}</translation>
    </message>
    <message>
        <source>Nobody is asked why.</source>
        <translation>Nou pa mande pèsonn poukisa.</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>Pa gen anyen pou touche</translation>
    </message>
    <message>
        <source>Settle at the desk</source>
        <translation>Regle nan biwo a</translation>
    </message>
    <message>
        <source>The amount below is paid at this desk.</source>
        <translation>Montan ki anba a peye nan biwo sa a.</translation>
    </message>
    <message>
        <source>The list names no amount.</source>
        <translation>Lis la pa bay okenn montan.</translation>
    </message>
    <message>
        <source>The person goes in now and comes back to the help desk.</source>
        <translation>Moun nan antre kounye a epi l ap tounen nan biwo èd la.</translation>
    </message>
</context>
<context>
    <name>SheetCounts</name>
    <message numerus="yes">
        <source>%Ln papers are in one PDF</source>
        <translation>
            <numerusform>%Ln papye nan yon PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people signed up</source>
        <translation>
            <numerusform>%Ln moun enskri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Fèmen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touch</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Check-in</source>
        <translation>Arive</translation>
    </message>
    <message>
        <source>Close a form, or empty the search field</source>
        <translation>Fèmen yon fòm, oswa vide chan rechèch la</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Tout kote</translation>
    </message>
    <message>
        <source>Finish a form</source>
        <translation>Fini yon fòm</translation>
    </message>
    <message>
        <source>Go on: admit, settle or compare, as the screen says</source>
        <translation>Kontinye: kite antre, regle oswa konpare, jan ekran an di</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ale nan</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Nan yon lis</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Lòt bagay ou ka fè</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Pwochen chan oswa bouton</translation>
    </message>
    <message>
        <source>Next person, also from the search field</source>
        <translation>Pwochen moun, depi nan chan rechèch la tou</translation>
    </message>
    <message>
        <source>Open the chosen person</source>
        <translation>Louvri moun ki chwazi a</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Moun anvan an</translation>
    </message>
    <message>
        <source>Print door signs and sheets of the programme</source>
        <translation>Enprime afich ak fèy pwogram nan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Pwogram</translation>
    </message>
    <message>
        <source>Rooms, and what has failed in them</source>
        <translation>Sal yo, ak sa ki pa mache ladan yo</translation>
    </message>
    <message>
        <source>Show the keys, or go back</source>
        <translation>Montre touch yo, oswa tounen</translation>
    </message>
    <message>
        <source>Who is where, on paper</source>
        <translation>Ki moun ki kote, sou papye</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Blank row</source>
        <translation>Liy vid</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Pa ka ekri ladan l</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Chanje</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Chanje toulède bò</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>Chwazi anvan</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Kòd de fwa</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferan</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Pa reponn</translation>
    </message>
    <message>
        <source>Each has its own</source>
        <translation>Chak gen pa l</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ranpli</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon pou konnen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Gen dout</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Pou gade</translation>
    </message>
    <message>
        <source>Made harmless</source>
        <translation>Rann san danje</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manke</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Deplase</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Pa konekte</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Pa konprann</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Louvri</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Pa gen papye</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Tanpri gade</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pare</translation>
    </message>
    <message>
        <source>Refused a badge</source>
        <translation>Yon badj pa pase</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Kanpe</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Menm</translation>
    </message>
    <message>
        <source>Tidied</source>
        <translation>Ranje</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Pa bon</translation>
    </message>
</context>
<context>
    <name>SpeakerWindow</name>
    <message>
        <source>Speaker’s clock</source>
        <translation>Revèy moun k ap pale a</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {word}</source>
        <translation>Etap {number} sou {count}: {word}</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Absent</source>
        <translation>Pa la</translation>
    </message>
    <message>
        <source>At the desk since {time}</source>
        <translation>Nan biwo a depi {time}</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>Ap vini kanmenm</translation>
    </message>
    <message>
        <source>Late: goes last</source>
        <translation>An reta: pase an dènye</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Plis sou {name}</translation>
    </message>
    <message>
        <source>Not at the registration desk yet</source>
        <translation>Poko pase nan biwo a</translation>
    </message>
    <message>
        <source>Somebody else speaks …</source>
        <translation>Se yon lòt moun k ap pale …</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>Chanje plas ak</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retire</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Headset {number} is back.</source>
        <translation>Ekoutè {number} tounen.</translation>
    </message>
    <message>
        <source>Headset {number} is lent out.</source>
        <translation>Ekoutè {number} prete.</translation>
    </message>
</context>
<context>
    <name>Timing report</name>
    <message>
        <source>Actual</source>
        <translation>Reyèl</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>For each talk the printed slot above, what really happened below. The number says how late the talk ended, in minutes and seconds; with a minus it was early.</source>
        <translation>Pou chak entèvansyon, anwo lè ki enprime a, anba sa ki te pase vre. Nimewo a di konbyen reta li te fini, an minit ak segonn; ak yon mwens, li te fini bonè.</translation>
    </message>
    <message>
        <source>For next year’s programme</source>
        <translation>Pou pwogram ane pwochèn</translation>
    </message>
    <message>
        <source>Four in five</source>
        <translation>Kat sou senk</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>Mwatye ladan yo</translation>
    </message>
    <message>
        <source>How much longer the talk itself took than printed: half of all talks, and four in five. The buffer is what four in five slots would have needed beyond their whole length.</source>
        <translation>Konbyen tan anplis entèvansyon an pran pase sa ki enprime: mwatye nan tout, ak kat sou senk. Maj la se sa kat plas sou senk t ap bezwen anplis tout longè yo.</translation>
    </message>
    <message>
        <source>Minutes printed</source>
        <translation>Minit ki enprime</translation>
    </message>
    <message>
        <source>No clock has been used yet.</source>
        <translation>Poko gen okenn revèy ki sèvi.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevwa</translation>
    </message>
    <message>
        <source>Planned and actual times</source>
        <translation>Lè ki te prevwa ak lè reyèl</translation>
    </message>
    <message>
        <source>Questions used</source>
        <translation>Kesyon ki sèvi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesyon yo</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Entèvansyon</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>jan sa enprime</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>pa fèt</translation>
    </message>
    <message>
        <source>{given} talks were given in {sessions} sessions; {missed} were not given.</source>
        <translation>Entèvansyon ki fèt: {given}, nan {sessions} sesyon; ki pa fèt: {missed}.</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>A badge printed so far is void. The ticket’s code stays the same.</source>
        <translation>Yon badj ki te enprime deja anile. Kòd tikè a rete menm.</translation>
    </message>
    <message>
        <source>Name of the new holder</source>
        <translation>Non moun ki resevwa l la</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pwonon (si ou vle)</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Rezon (si ou vle)</translation>
    </message>
    <message>
        <source>The ticket of</source>
        <translation>Tikè moun sa a</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfere</translation>
    </message>
    <message>
        <source>Transfer the ticket</source>
        <translation>Transfere tikè a</translation>
    </message>
</context>
<context>
    <name>TwinsPanel</name>
    <message>
        <source>Both codes will lead to one entry. This cannot be taken back.</source>
        <translation>Tou de kòd yo pral mennen nan yon sèl enskripsyon. Ou pa ka defèt sa.</translation>
    </message>
    <message>
        <source>Both entries compared</source>
        <translation>Tou de enskripsyon yo konpare</translation>
    </message>
    <message>
        <source>Is it one person on the list twice? Look, then decide; nothing is merged by itself.</source>
        <translation>Èske se yon sèl moun de fwa nan lis la? Gade, epi deside; anyen pa mete ansanm poukont li.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Posib doub</translation>
    </message>
    <message numerus="yes">
        <source>Likely duplicates (%Ln)</source>
        <translation>
            <numerusform>Posib doub (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mete ansanm</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Poko</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Yon enskripsyon</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Lòt enskripsyon an</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>De moun</translation>
    </message>
    <message>
        <source>Yes, one person</source>
        <translation>Wi, yon moun</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Sessions without a room</source>
        <translation>Sesyon ki pa gen sal</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>San sal</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Already on the list? Then choose:</source>
        <translation>Deja nan lis la? Lè sa a, chwazi:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montan</translation>
    </message>
    <message>
        <source>An e-mail address has an @. Correct it, or empty the field.</source>
        <translation>Yon adrès imèl gen yon @. Korije l, oswa vide chan an.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Chwazi omwen yon jou.</translation>
    </message>
    <message>
        <source>Choose, or type its first letters</source>
        <translation>Chwazi, oswa tape premye lèt yo</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Touche kounye a</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Jou {number}</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>Jou tikè a</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>Imèl (si ou vle)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Pita</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>Non pou badj la</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>Pa gen anyen pou touche</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Òganizasyon (si ou vle)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Peman</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>Pwonon (si ou vle)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enskri</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Nouvo enskripsyon</translation>
    </message>
</context>
<context>
    <name>WhoseForm</name>
    <message>
        <source>All; or such as A-F</source>
        <translation>Tout; oswa pa egzanp A-F</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Nenpòt wòl</translation>
    </message>
    <message>
        <source>Any ticket</source>
        <translation>Nenpòt tikè</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Prezidans</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout moun</translation>
    </message>
    <message>
        <source>Names that begin with</source>
        <translation>Non ki kòmanse ak</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Sèlman moun ki poko gen badj</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Wòl</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Lòd</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Entèvenan</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tikè</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Badj pou kiyès</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Academic</source>
        <translation>Inivèsite</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tout jou yo</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Yon lòt rezon</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Moderasyon</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Kominote</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Konfime</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Li gate</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Jou {day}</translation>
    </message>
    <message>
        <source>Days {days}</source>
        <translation>Jou {days}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Biwo</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>Li pa soti</translation>
    </message>
    <message>
        <source>Going to the printer</source>
        <translation>Sou wout pou enprimant lan</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>Remèt bay enprimant lan</translation>
    </message>
    <message>
        <source>Health professional</source>
        <translation>Pwofesyonèl sante</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>Biwo èd</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Entèprèt</translation>
    </message>
    <message>
        <source>Label printer {address}</source>
        <translation>Enprimant etikèt {address}</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Kowòdinasyon</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Eksperyans pèsonèl</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Li pèdi</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Mete ansanm</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Pa gen foto</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Pa enprime</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Nan lis datant</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Komite</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lòt</translation>
    </message>
    <message>
        <source>Photos: ask first</source>
        <translation>Foto: mande anvan</translation>
    </message>
    <message>
        <source>Photos: yes</source>
        <translation>Foto: wi</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Laprès</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Enprime</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Entèvenan</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Etidyan</translation>
    </message>
    <message>
        <source>The folder of PDF files</source>
        <translation>Dosye fichye PDF yo</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Pi piti pase 18 an</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anile</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Volontè</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Ap tann enprimant lan</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Move non</translation>
    </message>
    <message>
        <source>Wrong script</source>
        <translation>Move ekriti</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Drag a box, or move it with the arrow keys: Shift in larger steps, Ctrl for its size.</source>
        <translation>Trennen yon kare, oswa deplase l ak flèch yo: Shift pou pi gwo pa, Ctrl pou gwosè l.</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>Montre ak</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>One moment …</source>
        <translation>Yon ti moman …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Kanpe</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>N ap kanpe …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sou {total}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} sou {total} liy</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Time zone of the place</source>
        <translation>Zòn lè kote a</translation>
    </message>
    <message>
        <source>Type a city, such as Paris</source>
        <translation>Tape yon vil, tankou Paris</translation>
    </message>
    <message>
        <source>Use this time zone</source>
        <translation>Sèvi ak zòn lè sa a</translation>
    </message>
</context>
</TS>
