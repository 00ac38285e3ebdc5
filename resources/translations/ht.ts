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
        <source>A new badge prints</source>
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
        <source>Badge is void</source>
        <translation>Badj la pa bon ankò</translation>
    </message>
    <message>
        <source>Badge prints</source>
        <translation>Badj la ap enprime</translation>
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
        <source>Guardian&apos;s ticket: {code}</source>
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
        <source>Their group&apos;s leader has the badge. If not, print it with F6.</source>
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
    <message numerus="yes">
        <source>%Ln badges may or may not have been printed. Did they come out?</source>
        <translation>
            <numerusform>%Ln badj ka enprime, oswa non. Èske yo soti?</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badj</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Arive</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lis</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>Non, enprime ankò</translation>
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
        <source>Settings</source>
        <translation>Reglaj</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Wi, yo tout</translation>
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
        <source>By name</source>
        <translation>Pa non</translation>
    </message>
    <message>
        <source>By order, groups together</source>
        <translation>Pa kòmand, gwoup yo ansanm</translation>
    </message>
    <message>
        <source>Everybody whose ticket is good</source>
        <translation>Tout moun ki gen bon tikè</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No font has {characters}: it would be blank</source>
        <translation>Okenn ekriti pa gen {characters}: l ap rete vid</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>Sèlman moun ki poko gen badj</translation>
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
        <source>Looking at every badge</source>
        <translation>N ap gade chak badj</translation>
    </message>
    <message>
        <source>Making the badges</source>
        <translation>N ap fè badj yo</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Poko gen moun nan lis la</translation>
    </message>
    <message>
        <source>The badges go to {printer} from now on.</source>
        <translation>Badj yo ale nan {printer} depi kounye a.</translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>badj.pdf</translation>
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
    <message>
        <source>Before the doors open</source>
        <translation>Anvan pòt yo louvri</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Verifye anvan</translation>
    </message>
    <message>
        <source>Check them without paper, then make one PDF for any printer.</source>
        <translation>Verifye yo san papye, epi fè yon PDF pou nenpòt enprimant.</translation>
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
        <source>Print {file} at full size. These badges count as printed: check-in prints none again.</source>
        <translation>Enprime {file} nan gwosè nòmal li. Badj sa yo konte kòm enprime: arive a p ap enprime lòt.</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Lòd</translation>
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
        <source>Who has a badge gets the same one again; it stays valid.</source>
        <translation>Moun ki gen badj resevwa menm nan ankò; li toujou bon.</translation>
    </message>
    <message>
        <source>Whoever was printed already is left out.</source>
        <translation>Moun ki gen badj enprime deja pa ladan l.</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Badj pou kiyès</translation>
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
        <source>Bringing in the programme</source>
        <translation>N ap mete pwogram nan</translation>
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
        <source>The programme</source>
        <translation>Pwogram nan</translation>
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
        <source>Another programme replaces it as a whole.</source>
        <translation>Yon lòt pwogram ap ranplase tout sa a.</translation>
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
        <source>Return opens the person. Correct the name there, then check again.</source>
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
        <source>The programme: schedule.json.</source>
        <translation>Pwogram nan: schedule.json.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds SMC Desk&apos;s data on this computer. What was saved stays saved. Close any other SMC Desk window, then try again.</source>
        <translation>Yon lòt pwogram kenbe done SMC Desk sou òdinatè sa a. Sa ki te anrejistre rete anrejistre. Fèmen lòt fenèt SMC Desk yo, epi eseye ankò.</translation>
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
        <source>SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved. Allow writing to {path}, then try again; until then, note arrivals on paper.</source>
        <translation>SMC Desk pa gen dwa ekri nan dosye li, kidonk anyen ankò pa ka anrejistre. Sa ki te anrejistre rete anrejistre. Bay dwa ekri nan {path}, epi eseye ankò; jouk lè sa a, note arive yo sou papye.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data does not open with the key of this computer. Nothing is lost. Call a lead, who can open it with the passphrase.</source>
        <translation>Done SMC Desk yo pa louvri ak kle òdinatè sa a. Anyen pa pèdi. Rele kowòdinasyon an, ki ka louvri yo ak fraz sekrè a.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data is not where it was: {path}. Plug the drive in again or bring the folder back, then try again. Do not start a new list; call a lead if it stays away.</source>
        <translation>Done SMC Desk yo pa kote yo te ye a: {path}. Konekte disk la ankò oswa remete dosye a nan plas li, epi eseye ankò. Pa kòmanse yon nouvo lis; rele kowòdinasyon an si yo pa parèt.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data on this computer cannot be read properly. Delete nothing: it can often be repaired. Send people to another desk or note arrivals on paper, and call a lead.</source>
        <translation>Done SMC Desk sou òdinatè sa a pa ka li byen. Pa efase anyen: souvan yo ka repare. Voye moun yo nan yon lòt biwo oswa note arive yo sou papye, epi rele kowòdinasyon an.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer version on this computer.</source>
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
        <source>{file} is empty. Nothing was changed. Export the list again, then choose it once more.</source>
        <translation>{file} vid. Anyen pa chanje. Ekspòte lis la ankò, epi chwazi l yon lòt fwa.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Nothing was changed. Save it without one, then choose it again.</source>
        <translation>{file} fèmen ak yon modpas. Anyen pa chanje. Anrejistre l san modpas, epi chwazi l ankò.</translation>
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
    <name>LikelyList</name>
    <message>
        <source>In since {time}</source>
        <translation>Rive {time}</translation>
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
        <source>One person: one entry stays, with the workshops and days of both and what is settled already. Both ticket codes lead to it, and a badge of the other entry is no longer valid.</source>
        <translation>Yon moun: yon sèl enskripsyon rete, ak atelye ak jou tou de yo ak sa ki deja regle. Tou de kòd tikè yo mennen ladan l, e badj lòt enskripsyon an pa bon ankò.</translation>
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
        <source>another address</source>
        <translation>yon lòt adrès</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>pa ekri</translation>
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
    <name>PrinterCard</name>
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
        <source>Look whether the unsure ones came out, then answer the question at the top.</source>
        <translation>Gade si badj ki pa sèten yo soti, epi reponn kesyon ki anwo a.</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>Pa gen badj k ap tann.</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>Pa gen paj esè ki enprime.</translation>
    </message>
    <message>
        <source>None is lost. They can be printed elsewhere meanwhile.</source>
        <translation>Okenn pa pèdi. Pandan tan sa a, yo ka enprime yon lòt kote.</translation>
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
        <source>They are printed one after another, and none is lost.</source>
        <translation>Yo enprime youn apre lòt, e okenn pa pèdi.</translation>
    </message>
    <message>
        <source>Type how many are on a new roll; each badge takes one off.</source>
        <translation>Tape konbyen ki sou yon woulo nèf; chak badj retire youn.</translation>
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
    <name>ProgrammePage</name>
    <message>
        <source>A programme</source>
        <translation>Yon pwogram</translation>
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
        <source>It replaces {title}. Check-ins and badges stay as they are.</source>
        <translation>Li ranplase {title}. Arive yo ak badj yo rete jan yo ye.</translation>
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
        <source>Speakers</source>
        <translation>Entèvenan</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Entèvansyon</translation>
    </message>
    <message>
        <source>There is no session in it.</source>
        <translation>Pa gen sesyon ladan l.</translation>
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
        <source>It was somebody else</source>
        <translation>Se te yon lòt moun</translation>
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
        <source>{name} will count as not here. The check-in stays on record with your reason.</source>
        <translation>{name} pral konte kòm moun ki pa la. Arive a rete nan jounal la ak rezon ou.</translation>
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
        <source>The former badge is no longer valid, also if it is found again.</source>
        <translation>Ansyen badj la pa bon ankò, menm si yo jwenn li.</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>Kisa ki rive badj la?</translation>
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
        <source>Badges which wait go to the printer chosen here.</source>
        <translation>Badj k ap tann yo ale nan enprimant ki chwazi isit la.</translation>
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
        <source>Printer</source>
        <translation>Enprimant</translation>
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
        <source>Show the keys, or go back</source>
        <translation>Montre touch yo, oswa tounen</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Blank row</source>
        <translation>Liy vid</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Pa ka ekri ladan l</translation>
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
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {word}</source>
        <translation>Etap {number} sou {count}: {word}</translation>
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
    <name>TransferPanel</name>
    <message>
        <source>A badge printed so far is no longer valid. The ticket&apos;s code stays the same.</source>
        <translation>Yon badj ki te enprime deja pa bon ankò. Kòd tikè a rete menm.</translation>
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
    <name>WalkInPanel</name>
    <message>
        <source>Already on the list? Then choose:</source>
        <translation>Deja nan lis la? Lè sa a, chwazi:</translation>
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
        <source>Name for the badge</source>
        <translation>Non pou badj la</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Òganizasyon (si ou vle)</translation>
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
        <source>Not valid any more</source>
        <translation>Pa bon ankò</translation>
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
        <source>{done} of {total} badges</source>
        <translation>{done} sou {total} badj</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} sou {total} liy</translation>
    </message>
</context>
</TS>
