<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Admit as is</source>
        <translation>السماح كما هو</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>السماح مع ذكر السبب</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Correct name</source>
        <translation>تصحيح الاسم</translation>
    </message>
    <message>
        <source>Group pick-up</source>
        <translation>استلام للمجموعة</translation>
    </message>
    <message>
        <source>Guardian is here</source>
        <translation>ولي الأمر حاضر</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>سماعة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Open their entry</source>
        <translation>فتح التسجيل</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>طباعة الشارة</translation>
    </message>
    <message>
        <source>Print corrected badge</source>
        <translation>طباعة الشارة المصححة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Settle it here</source>
        <translation>التسوية هنا</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>نعم، موافقة</translation>
    </message>
    <message>
        <source>Transfer ticket</source>
        <translation>نقل التذكرة</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>إلغاء الوصول</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل جديد</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Hold a ticket before the scanner or the camera, or type a name below.</source>
        <translation>ضع تذكرة أمام الماسح أو الكاميرا، أو اكتب اسمًا في الأسفل.</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>جاهز للمسح</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A new badge prints</source>
        <translation>شارة جديدة قيد الطباعة</translation>
    </message>
    <message>
        <source>Admit nobody on this code. Type the name, or send them to the help desk.</source>
        <translation>لا تسمح لأحد بهذا الرمز. اكتب الاسم، أو أرشده إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Already checked in</source>
        <translation>وصل من قبل</translation>
    </message>
    <message>
        <source>Also on the list: {who}</source>
        <translation>في القائمة أيضًا: {who}</translation>
    </message>
    <message>
        <source>Ask for the badge. If it is lost, print it again with F6.</source>
        <translation>اطلب الشارة. إن ضاعت فأعد طباعتها بالمفتاح F6.</translation>
    </message>
    <message>
        <source>Ask for the name and type it. If nobody is found, register a walk-in.</source>
        <translation>اسأل عن الاسم واكتبه. إن لم تجد أحدًا فأجرِ تسجيلًا جديدًا.</translation>
    </message>
    <message>
        <source>Ask what happened. You may admit them with a reason.</source>
        <translation>اسأل عما حدث. يمكنك السماح له مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Ask whether both entries are theirs, then compare the two with F8.</source>
        <translation>اسأل: هل التسجيلان له؟ ثم قارنهما بالمفتاح F8.</translation>
    </message>
    <message>
        <source>Ask: code of conduct</source>
        <translation>مدونة السلوك</translation>
    </message>
    <message>
        <source>Ask: do you agree to the code of conduct? If so, press F8.</source>
        <translation>اسأل: هل توافق على مدونة السلوك؟ إن وافق فاضغط F8.</translation>
    </message>
    <message>
        <source>Badge is outdated</source>
        <translation>الشارة غير محدّثة</translation>
    </message>
    <message>
        <source>Badge is void</source>
        <translation>الشارة لم تعد صالحة</translation>
    </message>
    <message>
        <source>Badge prints</source>
        <translation>الشارة قيد الطباعة</translation>
    </message>
    <message>
        <source>Badge waits</source>
        <translation>الشارة في الانتظار</translation>
    </message>
    <message>
        <source>Bring in the list of attendees. Walk-ins can be registered at once.</source>
        <translation>استورد قائمة المشاركين. التسجيل الجديد ممكن من الآن.</translation>
    </message>
    <message>
        <source>Check them in with F8 if they stand before you.</source>
        <translation>سجّل وصوله بالمفتاح F8 إن كان أمامك.</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>وقت الوصول: {time}</translation>
    </message>
    <message>
        <source>Checked in at {time} at {desk}</source>
        <translation>وقت الوصول: {time}، {desk}</translation>
    </message>
    <message>
        <source>Checked in at {time}, here at {desk}</source>
        <translation>وقت الوصول: {time}، هنا، {desk}</translation>
    </message>
    <message>
        <source>Code read wrongly</source>
        <translation>قُرئ الرمز خطأً</translation>
    </message>
    <message>
        <source>Do not admit them alone. Call a lead, who may admit them.</source>
        <translation>لا تسمح له بالدخول وحده. اتصل بفريق الإشراف.</translation>
    </message>
    <message>
        <source>Do not admit them: only the help desk may. Send them there.</source>
        <translation>ذلك لمكتب المساعدة وحده. أرشده إليه.</translation>
    </message>
    <message>
        <source>Explain it kindly, or admit them with a reason.</source>
        <translation>اشرح ذلك بلطف، أو اسمح له مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Explain it kindly. Only the help desk may admit them.</source>
        <translation>اشرح ذلك بلطف. مكتب المساعدة وحده يستطيع السماح له.</translation>
    </message>
    <message>
        <source>Find out who is responsible for them, then give the reason.</source>
        <translation>اعرف من المسؤول عنه، ثم اكتب السبب.</translation>
    </message>
    <message>
        <source>Genuine, but not on the list</source>
        <translation>أصلية، لكنها ليست في القائمة</translation>
    </message>
    <message>
        <source>Good for: {days}</source>
        <translation>صالحة: {days}</translation>
    </message>
    <message>
        <source>Group pick-up</source>
        <translation>استلام للمجموعة</translation>
    </message>
    <message>
        <source>Guardian needed</source>
        <translation>مطلوب ولي الأمر</translation>
    </message>
    <message>
        <source>Guardian&apos;s ticket: {code}</source>
        <translation>تذكرة ولي الأمر: {code}</translation>
    </message>
    <message>
        <source>Hand over the badge as soon as it is printed.</source>
        <translation>سلّم الشارة حالما تُطبع.</translation>
    </message>
    <message>
        <source>Hand over the badges in the order of the list.</source>
        <translation>سلّم الشارات بترتيب القائمة.</translation>
    </message>
    <message>
        <source>Hand over the new badge. The old one is void: keep it if you can.</source>
        <translation>سلّم الشارة الجديدة. القديمة لم تعد صالحة: خذها إن أمكن.</translation>
    </message>
    <message>
        <source>Hand over the prepared badge, or print one with F6.</source>
        <translation>سلّم الشارة الجاهزة، أو اطبع واحدة بالمفتاح F6.</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>سُلّمت الشارة</translation>
    </message>
    <message>
        <source>Keep this badge, it was replaced. Ask for the name, press F8.</source>
        <translation>احتفظ بهذه الشارة، فقد استُبدلت. اسأل عن الاسم واضغط F8.</translation>
    </message>
    <message>
        <source>Leader has the badge</source>
        <translation>الشارة مع المجموعة</translation>
    </message>
    <message>
        <source>Let them in with the badge they have.</source>
        <translation>دعه يدخل بالشارة التي معه.</translation>
    </message>
    <message>
        <source>Let them in. Their badge prints when the printer works again.</source>
        <translation>دعه يدخل. تُطبع شارته عندما تعمل الطابعة من جديد.</translation>
    </message>
    <message>
        <source>Look whether there is a place. If so, admit them with a reason.</source>
        <translation>تحقق من وجود مكان. إن وُجد فاسمح له مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Make sure that the guardian is here with them. Then press F8.</source>
        <translation>إن كان ولي الأمر حاضرًا فاضغط F8.</translation>
    </message>
    <message>
        <source>New badge needed</source>
        <translation>مطلوب شارة جديدة</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>لا شارة بعد</translation>
    </message>
    <message>
        <source>No guardian on the list</source>
        <translation>لا ولي أمر في القائمة</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>لا توجد قائمة بعد</translation>
    </message>
    <message>
        <source>Not a genuine ticket</source>
        <translation>تذكرة غير أصلية</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>ليست تذكرة</translation>
    </message>
    <message>
        <source>Not checked in yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>غير صالحة اليوم</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>One thing first</source>
        <translation>أمر واحد أولًا</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>الطلب {order}</translation>
    </message>
    <message>
        <source>Print the new badge with F6. Keep the old one if it is out.</source>
        <translation>اطبع الشارة الجديدة بالمفتاح F6. خذ القديمة إن كانت قد خرجت.</translation>
    </message>
    <message>
        <source>Read it once more, or choose the person in the list with ↓, Enter.</source>
        <translation>اقرأه مرة أخرى، أو اختر الشخص من القائمة بالمفتاحين ↓ و Enter.</translation>
    </message>
    <message>
        <source>Read the code from the ticket once more, or type the name.</source>
        <translation>اقرأ الرمز من التذكرة مرة أخرى، أو اكتب الاسم.</translation>
    </message>
    <message>
        <source>Registered twice?</source>
        <translation>مسجّل مرتين؟</translation>
    </message>
    <message>
        <source>Scan the code on the ticket itself, or type the name.</source>
        <translation>امسح الرمز الذي على التذكرة نفسها، أو اكتب الاسم.</translation>
    </message>
    <message>
        <source>Send them kindly to the help desk, which may admit them.</source>
        <translation>أرشده بلطف إلى مكتب المساعدة، فهو يسمح له.</translation>
    </message>
    <message>
        <source>Send them to the help desk, which may give them a place.</source>
        <translation>أرشده إلى مكتب المساعدة، فقد يجد له مكانًا.</translation>
    </message>
    <message>
        <source>Settle what is open with F8. The badge prints at once.</source>
        <translation>أتمم التسوية بالمفتاح F8. تُطبع الشارة فورًا.</translation>
    </message>
    <message>
        <source>The answer to this ticket is on its way. Do not scan it again.</source>
        <translation>الرد على هذه التذكرة في الطريق. لا تمسحها مرة أخرى.</translation>
    </message>
    <message>
        <source>The list may be older than this ticket. Type the name, or register them.</source>
        <translation>قد تكون القائمة أقدم من هذه التذكرة. اكتب الاسم، أو سجّله تسجيلًا جديدًا.</translation>
    </message>
    <message>
        <source>Their group&apos;s leader has the badge. If not, print it with F6.</source>
        <translation>الشارة مع مجموعته. إن لم تكن معها فاطبعها بالمفتاح F6.</translation>
    </message>
    <message>
        <source>They have their badge already. Let them in.</source>
        <translation>الشارة معه من قبل. دعه يدخل.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>التذكرة ملغاة</translation>
    </message>
    <message>
        <source>Ticket {code}</source>
        <translation>التذكرة {code}</translation>
    </message>
    <message>
        <source>Today: day {day}</source>
        <translation>اليوم: يوم {day}</translation>
    </message>
    <message>
        <source>Today: the evening before</source>
        <translation>اليوم: عشية الافتتاح</translation>
    </message>
    <message>
        <source>Transferred {time}</source>
        <translation>وقت النقل: {time}</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا من جديد</translation>
    </message>
    <message>
        <source>Welcome, with the group</source>
        <translation>أهلًا، مع المجموعة</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message numerus="yes">
        <source>%Ln badges may or may not have been printed. Did they come out?</source>
        <translation>
            <numerusform>ربما طُبعت %Ln شارة أو لم تُطبع. هل خرجت؟</numerusform>
            <numerusform>ربما طُبعت شارة واحدة أو لم تُطبع. هل خرجت؟</numerusform>
            <numerusform>ربما طُبعت شارتان أو لم تُطبعا. هل خرجتا؟</numerusform>
            <numerusform>ربما طُبعت %Ln شارات أو لم تُطبع. هل خرجت؟</numerusform>
            <numerusform>ربما طُبعت %Ln شارة أو لم تُطبع. هل خرجت؟</numerusform>
            <numerusform>ربما طُبعت %Ln شارة أو لم تُطبع. هل خرجت؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>No, print again</source>
        <translation>لا، أعد الطباعة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase of this symposium:</source>
        <translation>عبارة المرور لهذه الندوة:</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>نعم، كلها</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>A line below the name is cut off</source>
        <translation>سطر تحت الاسم مقطوع</translation>
    </message>
    <message>
        <source>All badges at once</source>
        <translation>كل الشارات دفعة واحدة</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By order, groups together</source>
        <translation>حسب الطلب، المجموعات معًا</translation>
    </message>
    <message>
        <source>Everybody whose ticket is good</source>
        <translation>كل من تذكرته صالحة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No font has {characters}: it would be blank</source>
        <translation>لا يوجد خط فيه {characters}: سيبقى فارغًا</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>فقط من ليست لديه شارة بعد</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>The name does not fit, even in small letters</source>
        <translation>لا يتسع الاسم حتى بأحرف صغيرة</translation>
    </message>
    <message>
        <source>The name is broken in the middle of a word</source>
        <translation>ينقطع الاسم في وسط كلمة</translation>
    </message>
    <message>
        <source>The name only fits in small letters</source>
        <translation>لا يتسع الاسم إلا بأحرف صغيرة</translation>
    </message>
    <message>
        <source>There is no name to print</source>
        <translation>لا اسم للطباعة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>{characters} is left out</source>
        <translation>تُرك {characters}</translation>
    </message>
</context>
<context>
    <name>BadgesScreen</name>
    <message>
        <source>Bring in a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Bring in the list of attendees first; then all badges can be made at once.</source>
        <translation>استورد قائمة المشاركين أولًا؛ بعدها يمكن صنع كل الشارات دفعة واحدة.</translation>
    </message>
    <message>
        <source>Looking at every badge</source>
        <translation>فحص كل شارة</translation>
    </message>
    <message>
        <source>Making the badges</source>
        <translation>صنع الشارات</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>The badges go to {printer} from now on.</source>
        <translation>تذهب الشارات إلى {printer} من الآن.</translation>
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
        <translation>إغلاق التنبيه</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>%Ln badges are in one PDF</source>
        <translation>
            <numerusform>%Ln شارة في ملف PDF واحد</numerusform>
            <numerusform>شارة واحدة في ملف PDF واحد</numerusform>
            <numerusform>شارتان في ملف PDF واحد</numerusform>
            <numerusform>%Ln شارات في ملف PDF واحد</numerusform>
            <numerusform>%Ln شارة في ملف PDF واحد</numerusform>
            <numerusform>%Ln شارة في ملف PDF واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>قبل أن تُفتح الأبواب</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>الفحص أولًا</translation>
    </message>
    <message>
        <source>Check them without paper, then make one PDF for any printer.</source>
        <translation>افحصها بلا ورق، ثم اصنع ملف PDF واحدًا لأي طابعة.</translation>
    </message>
    <message>
        <source>Choose other people above.</source>
        <translation>اختر أشخاصًا آخرين في الأعلى.</translation>
    </message>
    <message>
        <source>Every name fits, and no letter is missing. The badges can be made.</source>
        <translation>كل الأسماء تتسع، ولا ينقص حرف. يمكن صنع الشارات.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>صنع ملف PDF</translation>
    </message>
    <message>
        <source>Nobody to make a badge for</source>
        <translation>لا أحد لصنع شارة له</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Nothing was changed. Check again whenever you like.</source>
        <translation>لم يتغير شيء. افحص من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Print {file} at full size. These badges count as printed: check-in prints none again.</source>
        <translation>اطبع {file} بالحجم الكامل. تُعدّ هذه الشارات مطبوعة: تسجيل الوصول لا يطبعها مرة أخرى.</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>There is no PDF. Make it again whenever you like.</source>
        <translation>لا يوجد ملف PDF. اصنعه من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Who has a badge gets the same one again; it stays valid.</source>
        <translation>من لديه شارة يحصل على الشارة نفسها مرة أخرى؛ وتبقى صالحة.</translation>
    </message>
    <message>
        <source>Whoever was printed already is left out.</source>
        <translation>من طُبعت شارته من قبل يُترك.</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>شارات من</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>احتياجات الوصول</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>المبلغ المستحق</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>المبلغ المدفوع</translation>
    </message>
    <message>
        <source>Anything left to settle</source>
        <translation>شيء يحتاج إلى تسوية</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation>وقت الوصول: {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>مدونة السلوك</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>يدخل بصفة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>أيام التذكرة</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>الطعام</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Family names</source>
        <translation>أسماء العائلة</translation>
    </message>
    <message>
        <source>Fee tier</source>
        <translation>فئة الرسم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الشخصية</translation>
    </message>
    <message>
        <source>Guardian’s ticket code</source>
        <translation>رمز تذكرة ولي الأمر</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>الترجمة الفورية</translation>
    </message>
    <message>
        <source>Language at the desk</source>
        <translation>اللغة في المكتب</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالأحرف اللاتينية</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>الاسم بخطه الأصلي</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>الاسم على الشارة</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>الاسم على الشهادة</translation>
    </message>
    <message>
        <source>Not in today</source>
        <translation>لم يصل اليوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Organisation on the badge</source>
        <translation>الجهة على الشارة</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>أعمدة أخرى</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>التسجيل الآخر</translation>
    </message>
    <message>
        <source>Photo consent</source>
        <translation>إذن التصوير</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>الترتيب في الطلب</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>حالة الدفع</translation>
    </message>
    <message>
        <source>State of the registration</source>
        <translation>حالة التسجيل</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>نص رمز QR</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>المتطابق في الاثنين</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>رمز التذكرة</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>نوع التذكرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Which name comes first</source>
        <translation>أي الاسمين يأتي أولًا</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>الصف كله</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>الورش</translation>
    </message>
    <message>
        <source>Workshops, waiting list</source>
        <translation>الورش، قائمة الانتظار</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>kept beside the entry</source>
        <translation>محفوظ بجانب التسجيل</translation>
    </message>
    <message>
        <source>kept, not shown at a desk</source>
        <translation>محفوظة، لا تظهر في المكتب</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>يبقى فارغًا</translation>
    </message>
    <message>
        <source>the missing cells stay empty</source>
        <translation>الخلايا الناقصة تبقى فارغة</translation>
    </message>
    <message>
        <source>this row is not taken, the first one is</source>
        <translation>لا يؤخذ هذا الصف، بل الأول</translation>
    </message>
    <message>
        <source>{text} (looks the same, written in another way)</source>
        <translation>{text} (يبدو مطابقًا لكنه مكتوب بطريقة أخرى)</translation>
    </message>
</context>
<context>
    <name>BringInScreen</name>
    <message numerus="yes">
        <source>%Ln people of this desk are not in the file. Is it the right one?</source>
        <translation>
            <numerusform>%Ln شخص من هذا المكتب ليسوا في الملف. هل هو الملف الصحيح؟</numerusform>
            <numerusform>شخص واحد من هذا المكتب ليس في الملف. هل هو الملف الصحيح؟</numerusform>
            <numerusform>شخصان من هذا المكتب ليسا في الملف. هل هو الملف الصحيح؟</numerusform>
            <numerusform>%Ln أشخاص من هذا المكتب ليسوا في الملف. هل هو الملف الصحيح؟</numerusform>
            <numerusform>%Ln شخصًا من هذا المكتب ليسوا في الملف. هل هو الملف الصحيح؟</numerusform>
            <numerusform>%Ln شخص من هذا المكتب ليسوا في الملف. هل هو الملف الصحيح؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %Ln people</source>
        <translation>
            <numerusform>استيراد %Ln شخص</numerusform>
            <numerusform>استيراد شخص واحد</numerusform>
            <numerusform>استيراد شخصين</numerusform>
            <numerusform>استيراد %Ln أشخاص</numerusform>
            <numerusform>استيراد %Ln شخصًا</numerusform>
            <numerusform>استيراد %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in the programme</source>
        <translation>استيراد البرنامج</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختيار ملف آخر</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln rows with the list</source>
        <translation>
            <numerusform>مقارنة %Ln صف بالقائمة</numerusform>
            <numerusform>مقارنة صف واحد بالقائمة</numerusform>
            <numerusform>مقارنة صفين بالقائمة</numerusform>
            <numerusform>مقارنة %Ln صفوف بالقائمة</numerusform>
            <numerusform>مقارنة %Ln صفًا بالقائمة</numerusform>
            <numerusform>مقارنة %Ln صف بالقائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Drop one file at a time. Nothing was read.</source>
        <translation>أفلت ملفًا واحدًا في كل مرة. لم يُقرأ شيء.</translation>
    </message>
    <message>
        <source>If you stop, everything stays as it was.</source>
        <translation>إن أوقفته بقي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing was brought in. The list and the programme are as they were.</source>
        <translation>لم يُستورد شيء. القائمة والبرنامج كما كانا.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message>
        <source>By category</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
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
        <translation>العودة إلى الأعمدة</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>العودة إلى التقرير</translation>
    </message>
    <message>
        <source>Blank rows</source>
        <translation>صفوف فارغة</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln people</source>
        <translation>
            <numerusform>استيراد %Ln شخص</numerusform>
            <numerusform>استيراد شخص واحد</numerusform>
            <numerusform>استيراد شخصين</numerusform>
            <numerusform>استيراد %Ln أشخاص</numerusform>
            <numerusform>استيراد %Ln شخصًا</numerusform>
            <numerusform>استيراد %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in this list</source>
        <translation>استيراد هذه القائمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Every field was clear; nothing was tidied.</source>
        <translation>كانت كل الحقول واضحة؛ لم يُرتّب شيء.</translation>
    </message>
    <message>
        <source>Everybody in the file is on this desk already.</source>
        <translation>كل من في الملف موجود في هذا المكتب من قبل.</translation>
    </message>
    <message>
        <source>Everybody on this desk is in the file.</source>
        <translation>كل من في هذا المكتب موجود في الملف.</translation>
    </message>
    <message>
        <source>Find a row, a field or a text</source>
        <translation>ابحث عن صف أو حقل أو نص</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>تكرارات محتملة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Nobody seems to be on the list twice.</source>
        <translation>يبدو أن لا أحد مكرر في القائمة.</translation>
    </message>
    <message>
        <source>Nobody who is on this desk already would change.</source>
        <translation>لن يتغير أحد ممن هم في هذا المكتب.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>صفوف مكررة</translation>
    </message>
    <message>
        <source>This is what was brought in.</source>
        <translation>هذا ما تم استيراده.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>لم يتغير</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>added</source>
        <translation>يُضافون</translation>
    </message>
    <message>
        <source>kept and marked</source>
        <translation>يُحفظون مع علامة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>لا تؤخذ</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>يبقون كما هم</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>يُحدّثون</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Scan a ticket or choose a person first.</source>
        <translation>امسح تذكرة أو اختر شخصًا أولًا.</translation>
    </message>
    <message>
        <source>Scan a ticket, or type a name or code</source>
        <translation>امسح تذكرة، أو اكتب اسمًا أو رمزًا</translation>
    </message>
    <message>
        <source>Scan, or type a name</source>
        <translation>امسح أو اكتب اسمًا</translation>
    </message>
    <message>
        <source>That cannot be done here. Do what the card says, or press F9 for all choices.</source>
        <translation>لا يمكن ذلك هنا. افعل ما تقوله اللوحة، أو اضغط F9 لرؤية كل الخيارات.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>%Ln days.</source>
        <translation>
            <numerusform>%Ln يوم.</numerusform>
            <numerusform>يوم واحد.</numerusform>
            <numerusform>يومان.</numerusform>
            <numerusform>%Ln أيام.</numerusform>
            <numerusform>%Ln يومًا.</numerusform>
            <numerusform>%Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are checked in today.</source>
        <translation>
            <numerusform>لم يصل منهم أحد اليوم.</numerusform>
            <numerusform>وصل منهم شخص واحد اليوم.</numerusform>
            <numerusform>وصل منهم شخصان اليوم.</numerusform>
            <numerusform>وصل منهم %Ln أشخاص اليوم.</numerusform>
            <numerusform>وصل منهم %Ln شخصًا اليوم.</numerusform>
            <numerusform>وصل منهم %Ln شخص اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may each be one person twice.</source>
        <translation>
            <numerusform>%Ln زوج قد يكون كل منها شخصًا واحدًا مكررًا.</numerusform>
            <numerusform>زوج واحد قد يكون شخصًا واحدًا مكررًا.</numerusform>
            <numerusform>زوجان قد يكون كل منهما شخصًا واحدًا مكررًا.</numerusform>
            <numerusform>%Ln أزواج قد يكون كل منها شخصًا واحدًا مكررًا.</numerusform>
            <numerusform>%Ln زوجًا قد يكون كل منها شخصًا واحدًا مكررًا.</numerusform>
            <numerusform>%Ln زوج قد يكون كل منها شخصًا واحدًا مكررًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list.</source>
        <translation>
            <numerusform>لا أحد في القائمة.</numerusform>
            <numerusform>في القائمة شخص واحد.</numerusform>
            <numerusform>في القائمة شخصان.</numerusform>
            <numerusform>في القائمة %Ln أشخاص.</numerusform>
            <numerusform>في القائمة %Ln شخصًا.</numerusform>
            <numerusform>في القائمة %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer list keeps every check-in and every correction made at a desk.</source>
        <translation>القائمة الأحدث تُبقي كل وصول وكل تصحيح أُجري في أي مكتب.</translation>
    </message>
    <message>
        <source>Another programme replaces it as a whole.</source>
        <translation>برنامج آخر يحل محله كاملًا.</translation>
    </message>
    <message>
        <source>Bring it in before the doors open.</source>
        <translation>استوردها قبل أن تُفتح الأبواب.</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <source>Look at likely duplicates</source>
        <translation>عرض التكرارات المحتملة</translation>
    </message>
    <message>
        <source>No list is in yet.</source>
        <translation>لا توجد قائمة بعد.</translation>
    </message>
    <message>
        <source>No programme is in yet.</source>
        <translation>لا يوجد برنامج بعد.</translation>
    </message>
    <message>
        <source>On this desk now</source>
        <translation>في هذا المكتب الآن</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Rooms, sessions and speakers come with it; check-in works without it.</source>
        <translation>تأتي معه القاعات والجلسات والمتحدثون؛ وتسجيل الوصول يعمل بدونه.</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln عمود</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are not used here. They are kept beside each person.</source>
        <translation>
            <numerusform>%Ln عمود لا يُستخدم هنا. يُحفظ مع كل شخص.</numerusform>
            <numerusform>عمود واحد لا يُستخدم هنا. يُحفظ مع كل شخص.</numerusform>
            <numerusform>عمودان لا يُستخدمان هنا. يُحفظان مع كل شخص.</numerusform>
            <numerusform>%Ln أعمدة لا تُستخدم هنا. تُحفظ مع كل شخص.</numerusform>
            <numerusform>%Ln عمودًا لا تُستخدم هنا. تُحفظ مع كل شخص.</numerusform>
            <numerusform>%Ln عمود لا تُستخدم هنا. تُحفظ مع كل شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the names is missing: {column}. Choose it in the table to go on.</source>
        <translation>جزء من الأسماء ناقص: {column}. اختره في الجدول للمتابعة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Key of the portal, if it signs its tickets</source>
        <translation>مفتاح البوابة، إن كانت توقّع تذاكرها</translation>
    </message>
    <message>
        <source>Money, diet and access needs come in, but are hidden here on purpose (•••).</source>
        <translation>المال والطعام واحتياجات الوصول تُستورد، لكنها مخفية هنا عمدًا (•••).</translation>
    </message>
    <message>
        <source>No column holds a name yet. Choose it in the table to go on.</source>
        <translation>لا عمود يحمل الاسم بعد. اختره في الجدول للمتابعة.</translation>
    </message>
    <message>
        <source>No days: every ticket is good for all days.</source>
        <translation>لا أيام: كل تذكرة صالحة لكل الأيام.</translation>
    </message>
    <message>
        <source>No e-mail: likely duplicates are harder to find.</source>
        <translation>لا بريد إلكتروني: يصعب إيجاد التكرارات المحتملة.</translation>
    </message>
    <message>
        <source>No state of the registration: everybody counts as confirmed.</source>
        <translation>لا حالة للتسجيل: يُعدّ الجميع مؤكدين.</translation>
    </message>
    <message>
        <source>No text of the QR codes: tickets cannot be scanned.</source>
        <translation>لا نصوص لرموز QR: لا يمكن مسح التذاكر.</translation>
    </message>
    <message>
        <source>No ticket codes: the desk makes its own, and people are found by name.</source>
        <translation>لا رموز تذاكر: ينشئ المكتب رموزه، ويُبحث عن الأشخاص بالاسم.</translation>
    </message>
    <message>
        <source>Nothing is missing for check-in and badges.</source>
        <translation>لا ينقص شيء لتسجيل الوصول والشارات.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Only this sheet is read; not read: {names}.</source>
        <translation>تُقرأ هذه الورقة وحدها؛ لم تُقرأ: {names}.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>عرض ما سيتغير</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>With it, forged tickets are told from real ones. Leave it empty to keep things as they are.</source>
        <translation>به تُعرف التذاكر المزورة من الأصلية. اتركه فارغًا لإبقاء الأمور كما هي.</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>ورقة {name}</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Correct this entry</source>
        <translation>تصحيح هذا التسجيل</translation>
    </message>
    <message>
        <source>Emptied, since the name is another. Type it again if needed.</source>
        <translation>أُفرغ لأن الاسم تغيّر. اكتبه من جديد عند الحاجة.</translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation>لغة الترجمة الفورية</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>الاسم للشارة</translation>
    </message>
    <message>
        <source>No interpretation needed</source>
        <translation>لا حاجة إلى ترجمة</translation>
    </message>
    <message>
        <source>Nothing is different yet. Correct something, or close this with Esc.</source>
        <translation>لم يتغير شيء بعد. صحّح شيئًا، أو أغلق بالمفتاح Esc.</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>على الشارة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Organisation on the badge</source>
        <translation>الجهة على الشارة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>الكتابة بالأحرف اللاتينية</translation>
    </message>
    <message>
        <source>The former name will be shown nowhere.</source>
        <translation>لن يظهر الاسم السابق في أي مكان.</translation>
    </message>
    <message>
        <source>Ticket code of the guardian</source>
        <translation>رمز تذكرة ولي الأمر</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>A desk works without network; what is to be sent goes to the portal by itself.</source>
        <translation>يعمل المكتب بلا شبكة؛ وما ينتظر الإرسال يذهب إلى البوابة تلقائيًا.</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>All saved on this computer</source>
        <translation>كل شيء محفوظ على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>All saved on this computer · %Ln to send</source>
        <translation>
            <numerusform>كل شيء محفوظ على هذا الحاسوب · للإرسال: %Ln</numerusform>
            <numerusform>كل شيء محفوظ على هذا الحاسوب · للإرسال: %Ln</numerusform>
            <numerusform>كل شيء محفوظ على هذا الحاسوب · للإرسال: %Ln</numerusform>
            <numerusform>كل شيء محفوظ على هذا الحاسوب · للإرسال: %Ln</numerusform>
            <numerusform>كل شيء محفوظ على هذا الحاسوب · للإرسال: %Ln</numerusform>
            <numerusform>كل شيء محفوظ على هذا الحاسوب · للإرسال: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>لا يمكن حفظ شيء</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message numerus="yes">
        <source>Saved · %Ln to send</source>
        <translation>
            <numerusform>محفوظ · للإرسال: %Ln</numerusform>
            <numerusform>محفوظ · للإرسال: %Ln</numerusform>
            <numerusform>محفوظ · للإرسال: %Ln</numerusform>
            <numerusform>محفوظ · للإرسال: %Ln</numerusform>
            <numerusform>محفوظ · للإرسال: %Ln</numerusform>
            <numerusform>محفوظ · للإرسال: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Tried again at {time}.</source>
        <translation>وقت آخر محاولة: {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>badges waiting: %Ln</source>
        <translation>
            <numerusform>شارات في الانتظار: %Ln</numerusform>
            <numerusform>شارات في الانتظار: %Ln</numerusform>
            <numerusform>شارات في الانتظار: %Ln</numerusform>
            <numerusform>شارات في الانتظار: %Ln</numerusform>
            <numerusform>شارات في الانتظار: %Ln</numerusform>
            <numerusform>شارات في الانتظار: %Ln</numerusform>
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
            <numerusform>تم استيراد %Ln شخص</numerusform>
            <numerusform>تم استيراد شخص واحد</numerusform>
            <numerusform>تم استيراد شخصين</numerusform>
            <numerusform>تم استيراد %Ln أشخاص</numerusform>
            <numerusform>تم استيراد %Ln شخصًا</numerusform>
            <numerusform>تم استيراد %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank rows, skipped</source>
        <translation>صفوف فارغة، متروكة</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Decide pair by pair, or leave them for later: check-in works with both entries.</source>
        <translation>قرر في كل زوج على حدة، أو اتركها لوقت لاحق: تسجيل الوصول يعمل بالتسجيلين.</translation>
    </message>
    <message>
        <source>Every check-in and every correction made at a desk is kept.</source>
        <translation>يُحفظ كل وصول وكل تصحيح أُجري في أي مكتب.</translation>
    </message>
    <message>
        <source>Go to check-in</source>
        <translation>إلى تسجيل الوصول</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>تكرارات محتملة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not in the file: kept and marked</source>
        <translation>ليس في الملف: يُحفظون مع علامة</translation>
    </message>
    <message>
        <source>Notes on fields</source>
        <translation>ملاحظات على الحقول</translation>
    </message>
    <message>
        <source>Repeated rows, not taken: {rows}</source>
        <translation>صفوف مكررة، لا تؤخذ: {rows}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Rows of the file, all counted</source>
        <translation>صفوف الملف، كلها معدودة</translation>
    </message>
    <message>
        <source>See every line again</source>
        <translation>عرض كل سطر من جديد</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Signed tickets are checked with the new key.</source>
        <translation>تُفحص التذاكر الموقّعة بالمفتاح الجديد.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>المحاضرات</translation>
    </message>
    <message>
        <source>The list is up to date</source>
        <translation>القائمة محدّثة</translation>
    </message>
    <message>
        <source>The programme is in</source>
        <translation>تم استيراد البرنامج</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>لم يتغير</translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message numerus="yes">
        <source>%Ln badges to look at first</source>
        <translation>
            <numerusform>%Ln شارة للمراجعة أولًا</numerusform>
            <numerusform>شارة واحدة للمراجعة أولًا</numerusform>
            <numerusform>شارتان للمراجعة أولًا</numerusform>
            <numerusform>%Ln شارات للمراجعة أولًا</numerusform>
            <numerusform>%Ln شارة للمراجعة أولًا</numerusform>
            <numerusform>%Ln شارة للمراجعة أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Return opens the person. Correct the name there, then check again.</source>
        <translation>المفتاح Enter يفتح الشخص. صحّح الاسم هناك، ثم افحص من جديد.</translation>
    </message>
</context>
<context>
    <name>DoubtsTable</name>
    <message>
        <source>Badges to look at first</source>
        <translation>شارات للمراجعة أولًا</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>أفلت ملفًا هنا، أو اختر ملفًا</translation>
    </message>
    <message>
        <source>Let go, and the file is read</source>
        <translation>أفلت الملف ليُقرأ</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>لا يُكتب شيء قبل أن ترى ما سيتغير.</translation>
    </message>
    <message>
        <source>The list of attendees: CSV or XLSX, as any portal or spreadsheet saves it.</source>
        <translation>قائمة المشاركين: CSV أو XLSX، كما تحفظها أي بوابة أو أي جدول بيانات.</translation>
    </message>
    <message>
        <source>The programme: schedule.json.</source>
        <translation>البرنامج: schedule.json.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds SMC Desk&apos;s data on this computer. What was saved stays saved. Close any other SMC Desk window, then try again.</source>
        <translation>برنامج آخر يستخدم بيانات SMC Desk على هذا الحاسوب. ما حُفظ يبقى محفوظًا. أغلق أي نافذة أخرى من SMC Desk، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose why the person takes part.</source>
        <translation>اختر سبب مشاركة الشخص.</translation>
    </message>
    <message>
        <source>Headset {number} is already lent out. Take another one, or take this one back first.</source>
        <translation>السماعة {number} معارة من قبل. خذ غيرها، أو استعد هذه أولًا.</translation>
    </message>
    <message>
        <source>Headset {number} is not lent out. Read the number on it again.</source>
        <translation>السماعة {number} ليست معارة. اقرأ رقمها من جديد.</translation>
    </message>
    <message>
        <source>It was stopped, and nothing is left half done.</source>
        <translation>تم الإيقاف، ولم يبق شيء ناقصًا.</translation>
    </message>
    <message>
        <source>No column of this list is known to hold the names. Nothing was changed. Say which column it is, then go on.</source>
        <translation>لا يُعرف أي عمود في هذه القائمة يحمل الأسماء. لم يتغير شيء. حدّد العمود، ثم تابع.</translation>
    </message>
    <message>
        <source>Only a lead may do that. Nothing was changed. Call a lead.</source>
        <translation>فريق الإشراف وحده يستطيع ذلك. لم يتغير شيء. اتصل بفريق الإشراف.</translation>
    </message>
    <message>
        <source>SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved. Allow writing to {path}, then try again; until then, note arrivals on paper.</source>
        <translation>لا يستطيع SMC Desk الكتابة في مجلده، فلا يمكن حفظ المزيد. ما حُفظ يبقى محفوظًا. اسمح بالكتابة في {path}، ثم حاول مرة أخرى؛ وحتى ذلك الحين دوّن الوصول على الورق.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data does not open with the key of this computer. Nothing is lost. Call a lead, who can open it with the passphrase.</source>
        <translation>لا تُفتح بيانات SMC Desk بمفتاح هذا الحاسوب. لم يضع شيء. اتصل بفريق الإشراف، فهو يستطيع فتحها بعبارة المرور.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data is not where it was: {path}. Plug the drive in again or bring the folder back, then try again. Do not start a new list; call a lead if it stays away.</source>
        <translation>بيانات SMC Desk ليست في مكانها: {path}. صِل وحدة التخزين من جديد أو أعد المجلد، ثم حاول مرة أخرى. لا تبدأ قائمة جديدة؛ واتصل بفريق الإشراف إن لم تظهر.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data on this computer cannot be read properly. Delete nothing: it can often be repaired. Send people to another desk or note arrivals on paper, and call a lead.</source>
        <translation>لا يمكن قراءة بيانات SMC Desk على هذا الحاسوب كما ينبغي. لا تحذف شيئًا: غالبًا ما يمكن إصلاحها. أرسل الناس إلى مكتب آخر أو دوّن الوصول على الورق، واتصل بفريق الإشراف.</translation>
    </message>
    <message>
        <source>SMC Desk&apos;s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer version on this computer.</source>
        <translation>كُتبت بيانات SMC Desk بإصدار أحدث من SMC Desk. لم يضع شيء. شغّل الإصدار الأحدث على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something went wrong inside SMC Desk. What was saved stays saved. Try it once more; if it happens again, close SMC Desk and start it anew.</source>
        <translation>حدث خلل داخل SMC Desk. ما حُفظ يبقى محفوظًا. حاول مرة أخرى؛ وإن تكرر فأغلق SMC Desk وشغّله من جديد.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so nothing more can be saved. What was saved stays saved. Free some space, then try again; until then, note arrivals on paper.</source>
        <translation>قرص هذا الحاسوب ممتلئ، فلا يمكن حفظ المزيد. ما حُفظ يبقى محفوظًا. أفرغ بعض المساحة، ثم حاول مرة أخرى؛ وحتى ذلك الحين دوّن الوصول على الورق.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The folder for badges cannot be written. The badges wait. Free some space or choose a printer in the settings.</source>
        <translation>لا يمكن الكتابة في مجلد الشارات. الشارات تنتظر. أفرغ بعض المساحة أو اختر طابعة في الإعدادات.</translation>
    </message>
    <message>
        <source>The list on this desk changed in the meantime, so nothing was brought in. Read the file once more, then look at what will change.</source>
        <translation>تغيّرت القائمة في هذا المكتب في الأثناء، فلم يُستورد شيء. اقرأ الملف مرة أخرى، ثم انظر ما سيتغير.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed. Choose the file again.</source>
        <translation>لا يوجد ملف {path}. لم يتغير شيء. اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>There is no second display. Connect one, then try again; this window stays as it is.</source>
        <translation>لا توجد شاشة ثانية. صِل شاشة، ثم حاول مرة أخرى؛ تبقى هذه النافذة كما هي.</translation>
    </message>
    <message>
        <source>There is no symposium on this desk yet. Bring in the list of attendees first.</source>
        <translation>لا ندوة في هذا المكتب بعد. استورد قائمة المشاركين أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to undo: it was already taken back. Everything is saved.</source>
        <translation>لا شيء للتراجع عنه: تم ذلك من قبل. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>This desk may not do that. Nothing was changed. Send the person to the help desk.</source>
        <translation>لا يُسمح لهذا المكتب بذلك. لم يتغير شيء. أرشد الشخص إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>This did not work. What was saved stays saved. Try it once more, or call a lead.</source>
        <translation>لم ينجح ذلك. ما حُفظ يبقى محفوظًا. حاول مرة أخرى، أو اتصل بفريق الإشراف.</translation>
    </message>
    <message>
        <source>This is not a ticket code. Read it from the ticket again, or search for the name.</source>
        <translation>هذا ليس رمز تذكرة. اقرأه من التذكرة من جديد، أو ابحث عن الاسم.</translation>
    </message>
    <message>
        <source>This is not a time of day. Type hours and minutes, such as 14:30.</source>
        <translation>هذا ليس وقتًا من اليوم. اكتب الساعات والدقائق، مثل 14:30.</translation>
    </message>
    <message>
        <source>This person is not on the list any more. Nothing was changed. Search for the name again.</source>
        <translation>لم يعد هذا الشخص في القائمة. لم يتغير شيء. ابحث عن الاسم من جديد.</translation>
    </message>
    <message>
        <source>This was on another day and cannot be taken back any more. Nothing was changed. Tell a lead if it is wrong.</source>
        <translation>كان هذا في يوم آخر ولا يمكن التراجع عنه. لم يتغير شيء. أخبر فريق الإشراف إن كان خطأً.</translation>
    </message>
    <message>
        <source>Type a reason in a few words; it is kept with what you do.</source>
        <translation>اكتب السبب في كلمات قليلة؛ يُحفظ مع ما تفعله.</translation>
    </message>
    <message>
        <source>Type the name as it is to stand on the badge.</source>
        <translation>اكتب الاسم كما يجب أن يظهر على الشارة.</translation>
    </message>
    <message>
        <source>Type the passphrase; without it the data stays closed, and nothing is lost.</source>
        <translation>اكتب عبارة المرور؛ بدونها تبقى البيانات مغلقة، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Export it again as CSV or XLSX, without a password.</source>
        <translation>لا يمكن قراءة {file}. لم يتغير شيء. صدّره من جديد بصيغة CSV أو XLSX بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed. Export the list again, then choose it once more.</source>
        <translation>الملف {file} فارغ. لم يتغير شيء. صدّر القائمة من جديد، ثم اخترها مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Nothing was changed. Save it without one, then choose it again.</source>
        <translation>الملف {file} مقفل بكلمة مرور. لم يتغير شيء. احفظه بدونها، ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>{file} is not a list of people. Nothing was changed. Export the list as CSV or XLSX and choose it.</source>
        <translation>الملف {file} ليس قائمة أشخاص. لم يتغير شيء. صدّر القائمة بصيغة CSV أو XLSX واخترها.</translation>
    </message>
    <message>
        <source>{file} is not a programme. Nothing was changed. Export the schedule as JSON, then choose it.</source>
        <translation>الملف {file} ليس برنامجًا. لم يتغير شيء. صدّر البرنامج بصيغة JSON، ثم اختره.</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of people. Nothing was changed. Choose another file.</source>
        <translation>الملف {file} أكبر من أن يكون قائمة أشخاص. لم يتغير شيء. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be written. What was saved in SMC Desk stays saved. Choose a folder you may write to.</source>
        <translation>لا يمكن الكتابة في {path}. ما حُفظ في SMC Desk يبقى محفوظًا. اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>{printer} did not take a badge. The badge is kept. Try again, or choose another printer in the settings.</source>
        <translation>لم تقبل {printer} شارة. الشارة محفوظة. حاول مرة أخرى، أو اختر طابعة أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>{printer} does not answer. The badges wait. Check that it is on and that its cable is in.</source>
        <translation>لا تستجيب {printer}. الشارات تنتظر. تحقق من أنها تعمل وأن السلك موصول.</translation>
    </message>
    <message>
        <source>{printer} is not known to this computer any more. The badges wait. Connect it, or choose another printer in the settings.</source>
        <translation>لم يعد هذا الحاسوب يعرف {printer}. الشارات تنتظر. صِل الطابعة، أو اختر طابعة أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>{printer} is open. The badges wait until its cover is closed.</source>
        <translation>{printer} مفتوحة. الشارات تنتظر حتى يُغلق غطاؤها.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. The badges wait until it is filled.</source>
        <translation>نفد الورق من {printer}. الشارات تنتظر حتى يُملأ.</translation>
    </message>
    <message>
        <source>{printer} is stopped. The badges wait. Look at its display, then let it go on in the settings of this computer.</source>
        <translation>توقفت {printer}. الشارات تنتظر. انظر إلى شاشتها، ثم دعها تتابع من إعدادات هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Arrivals, 5 min</source>
        <translation>الوصول، 5 دقائق</translation>
    </message>
    <message>
        <source>Badges waiting</source>
        <translation>شارات في الانتظار</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>وصلوا</translation>
    </message>
    <message>
        <source>Did these come out? {count}</source>
        <translation>هل خرجت هذه؟ {count}</translation>
    </message>
    <message>
        <source>Folder cannot be written</source>
        <translation>تعذرت الكتابة في المجلد</translation>
    </message>
    <message>
        <source>Headsets out: {count}</source>
        <translation>سماعات معارة: {count}</translation>
    </message>
    <message>
        <source>In: {count}</source>
        <translation>في الداخل: {count}</translation>
    </message>
    <message>
        <source>Last 5 min: {count}</source>
        <translation>آخر 5 دقائق: {count}</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>Printer not connected</source>
        <translation>الطابعة غير موصولة</translation>
    </message>
    <message>
        <source>Printer open</source>
        <translation>الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>Printer refused a badge</source>
        <translation>رفضت الطابعة شارة</translation>
    </message>
    <message>
        <source>Printer stopped</source>
        <translation>الطابعة متوقفة</translation>
    </message>
    <message>
        <source>Printing · {printer}</source>
        <translation>طباعة · {printer}</translation>
    </message>
    <message>
        <source>Ready · {printer}</source>
        <translation>جاهزة · {printer}</translation>
    </message>
    <message>
        <source>This minute: {count}</source>
        <translation>هذه الدقيقة: {count}</translation>
    </message>
    <message>
        <source>badges waiting: {count}</source>
        <translation>شارات في الانتظار: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Badges of the group</source>
        <translation>شارات المجموعة</translation>
    </message>
    <message>
        <source>Collect for a group</source>
        <translation>استلام لمجموعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>Hand these over: %n</source>
        <translation>
            <numerusform>سلّم هذه: %n</numerusform>
            <numerusform>سلّم هذه: %n</numerusform>
            <numerusform>سلّم هذه: %n</numerusform>
            <numerusform>سلّم هذه: %n</numerusform>
            <numerusform>سلّم هذه: %n</numerusform>
            <numerusform>سلّم هذه: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have their badge already: %n</source>
        <translation>
            <numerusform>لديهم شاراتهم من قبل: %n</numerusform>
            <numerusform>لديهم شاراتهم من قبل: %n</numerusform>
            <numerusform>لديهم شاراتهم من قبل: %n</numerusform>
            <numerusform>لديهم شاراتهم من قبل: %n</numerusform>
            <numerusform>لديهم شاراتهم من قبل: %n</numerusform>
            <numerusform>لديهم شاراتهم من قبل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>May be on the list twice: look together.</source>
        <translation>قد يكون مكررًا في القائمة: انظرا معًا.</translation>
    </message>
    <message numerus="yes">
        <source>Must come themselves: %n</source>
        <translation>
            <numerusform>عليهم الحضور بأنفسهم: %n</numerusform>
            <numerusform>عليهم الحضور بأنفسهم: %n</numerusform>
            <numerusform>عليهم الحضور بأنفسهم: %n</numerusform>
            <numerusform>عليهم الحضور بأنفسهم: %n</numerusform>
            <numerusform>عليهم الحضور بأنفسهم: %n</numerusform>
            <numerusform>عليهم الحضور بأنفسهم: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On the waiting list: to the help desk.</source>
        <translation>في قائمة الانتظار: إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Only the person before you is checked in now; the others when they come by.</source>
        <translation>يُسجّل الآن وصول من هو أمامك فقط؛ والآخرون حين يمرون.</translation>
    </message>
    <message numerus="yes">
        <source>People in this order: %n</source>
        <translation>
            <numerusform>الأشخاص في هذا الطلب: %n</numerusform>
            <numerusform>الأشخاص في هذا الطلب: %n</numerusform>
            <numerusform>الأشخاص في هذا الطلب: %n</numerusform>
            <numerusform>الأشخاص في هذا الطلب: %n</numerusform>
            <numerusform>الأشخاص في هذا الطلب: %n</numerusform>
            <numerusform>الأشخاص في هذا الطلب: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the badges</source>
        <translation>طباعة الشارات</translation>
    </message>
    <message>
        <source>Something is to be settled at the help desk first.</source>
        <translation>يجب تسوية أمر في مكتب المساعدة أولًا.</translation>
    </message>
    <message>
        <source>The ticket is cancelled: to the help desk.</source>
        <translation>التذكرة ملغاة: إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>The ticket is for another day.</source>
        <translation>التذكرة ليوم آخر.</translation>
    </message>
    <message>
        <source>There is a question which the desk asks first.</source>
        <translation>لدى المكتب سؤال قبل ذلك.</translation>
    </message>
    <message>
        <source>Under 18, and the list names no guardian: to the help desk.</source>
        <translation>دون 18 سنة، ولا ولي أمر في القائمة: إلى مكتب المساعدة.</translation>
    </message>
    <message>
        <source>Under 18: comes with the guardian.</source>
        <translation>دون 18 سنة: يأتي مع ولي الأمر.</translation>
    </message>
</context>
<context>
    <name>HeadsetPanel</name>
    <message>
        <source>Headset</source>
        <translation>سماعة</translation>
    </message>
    <message>
        <source>Headset {number}</source>
        <translation>السماعة {number}</translation>
    </message>
    <message>
        <source>Interpretation into {language}</source>
        <translation>ترجمة فورية: {language}</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Lent to this person</source>
        <translation>معارة لهذا الشخص</translation>
    </message>
    <message>
        <source>No document is ever taken as a pledge.</source>
        <translation>لا تُؤخذ أي وثيقة رهنًا أبدًا.</translation>
    </message>
    <message>
        <source>Number on the headset</source>
        <translation>رقم السماعة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Take headset {number} back</source>
        <translation>استعادة السماعة {number}</translation>
    </message>
    <message>
        <source>There is no interpretation into {language}. Tell the lead.</source>
        <translation>لا ترجمة فورية: {language}. أخبر فريق الإشراف.</translation>
    </message>
    <message>
        <source>This code is of nobody on the list. Find the person by name.</source>
        <translation>هذا الرمز ليس لأحد في القائمة. ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>Type the number which stands on the headset.</source>
        <translation>اكتب الرقم المكتوب على السماعة.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>In {time}</source>
        <translation>وصل {time}</translation>
    </message>
</context>
<context>
    <name>HitsCard</name>
    <message>
        <source>Did they mean …</source>
        <translation>هل تقصد …</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>النتائج: {count}</translation>
    </message>
    <message>
        <source>Nobody is found. Try another spelling, or only a part of the name.</source>
        <translation>لم يُعثر على أحد. جرّب كتابة أخرى، أو جزءًا من الاسم فقط.</translation>
    </message>
    <message>
        <source>Some have the same name: compare the second lines.</source>
        <translation>لبعضهم الاسم نفسه: قارن السطر الثاني.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to check in</source>
        <translation>↑ ↓ للاختيار، Enter لتسجيل الوصول</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>الكريولية الهايتية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hmong</source>
        <translation>الهمونغية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحيلية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
</context>
<context>
    <name>LikelyList</name>
    <message>
        <source>In since {time}</source>
        <translation>وصل {time}</translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Find a name, code or row</source>
        <translation>ابحث عن اسم أو رمز أو صف</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>عرض فقط</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Column of your file</source>
        <translation>عمود في ملفك</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>يدخل بصفة</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>Not used, but kept</source>
        <translation>لا يُستخدم، لكنه يُحفظ</translation>
    </message>
    <message>
        <source>{dots} hidden on purpose</source>
        <translation>{dots} مخفي عمدًا</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of your file</source>
        <translation>أعمدة ملفك</translation>
    </message>
</context>
<context>
    <name>MeaningDelegate</name>
    <message>
        <source>Not used, but kept</source>
        <translation>لا يُستخدم، لكنه يُحفظ</translation>
    </message>
    <message>
        <source>What {header} comes in as</source>
        <translation>بأي صفة يدخل {header}</translation>
    </message>
    <message>
        <source>{meaning} – now {header}</source>
        <translation>{meaning} – الآن {header}</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>أيام التذكرة</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>شخص أم شخصان؟</translation>
    </message>
    <message>
        <source>One person: one entry stays, with the workshops and days of both and what is settled already. Both ticket codes lead to it, and a badge of the other entry is no longer valid.</source>
        <translation>شخص واحد: يبقى تسجيل واحد، مع ورش التسجيلين وأيامهما وما تمت تسويته. رمزا التذكرتين يؤديان إليه، وشارة التسجيل الآخر لا تعود صالحة.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>الكتابة بالأحرف اللاتينية</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Two people: nothing changes, and nobody asks again.</source>
        <translation>شخصان: لا يتغير شيء، ولا يتكرر السؤال.</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>الورش</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>one address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>العنوان نفسه</translation>
    </message>
</context>
<context>
    <name>PagedPeople</name>
    <message numerus="yes">
        <source>%n made</source>
        <comment>badges of one person</comment>
        <translation>
            <numerusform>%n شارة</numerusform>
            <numerusform>شارة واحدة</numerusform>
            <numerusform>شارتان</numerusform>
            <numerusform>%n شارات</numerusform>
            <numerusform>%n شارة</numerusform>
            <numerusform>%n شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>وصل {time}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Ticket for</source>
        <translation>التذكرة لـ</translation>
    </message>
    <message>
        <source>To the help desk</source>
        <translation>إلى مكتب المساعدة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list</source>
        <comment>people</comment>
        <translation>
            <numerusform>في القائمة: %Ln</numerusform>
            <numerusform>في القائمة: %Ln</numerusform>
            <numerusform>في القائمة: %Ln</numerusform>
            <numerusform>في القائمة: %Ln</numerusform>
            <numerusform>في القائمة: %Ln</numerusform>
            <numerusform>في القائمة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Bring in the list of attendees first. A file from the portal will do.</source>
        <translation>استورد قائمة المشاركين أولًا. يكفي ملف من البوابة.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>لم يصلوا بعد</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Type a name, an organisation or a code</source>
        <translation>اكتب اسمًا أو جهة أو رمزًا</translation>
    </message>
    <message>
        <source>Type fewer letters, or choose another part of the list. Nobody was taken off it.</source>
        <translation>اكتب أحرفًا أقل، أو اختر جزءًا آخر من القائمة. لم يُحذف منها أحد.</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>بلا شارة</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>A badge is being printed. Try again in a moment.</source>
        <translation>تُطبع شارة الآن. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>Each badge takes one off.</source>
        <translation>كل شارة تُنقص واحدًا.</translation>
    </message>
    <message>
        <source>Labels on the roll</source>
        <translation>الملصقات على اللفة</translation>
    </message>
    <message>
        <source>Look whether the unsure ones came out, then answer the question at the top.</source>
        <translation>انظر إن خرجت غير المؤكدة، ثم أجب عن السؤال في الأعلى.</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>لا شارة تنتظر.</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>لم تُطبع صفحة تجربة.</translation>
    </message>
    <message>
        <source>None is lost. They can be printed elsewhere meanwhile.</source>
        <translation>لا تضيع أي شارة. يمكن طباعتها في مكان آخر في الأثناء.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير معدودة</translation>
    </message>
    <message>
        <source>Only few are left. Have a new roll ready.</source>
        <translation>بقي القليل. جهّز لفة جديدة.</translation>
    </message>
    <message>
        <source>Print the waiting badges on</source>
        <translation>طباعة الشارات المنتظرة على</translation>
    </message>
    <message>
        <source>Print them there</source>
        <translation>الطباعة هناك</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>مطبوعة</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>صفحة تجربة</translation>
    </message>
    <message>
        <source>The roll should be empty. Put a new one in, then type how many are on it.</source>
        <translation>لا بد أن اللفة فارغة. ضع لفة جديدة، ثم اكتب عدد ما عليها.</translation>
    </message>
    <message>
        <source>The test page is in the folder of PDF files.</source>
        <translation>صفحة التجربة في مجلد ملفات PDF.</translation>
    </message>
    <message>
        <source>The test page was sent. Look whether it is whole.</source>
        <translation>أُرسلت صفحة التجربة. انظر إن كانت كاملة.</translation>
    </message>
    <message>
        <source>They are printed one after another, and none is lost.</source>
        <translation>تُطبع واحدة بعد أخرى، ولا تضيع أي منها.</translation>
    </message>
    <message>
        <source>Type how many are on a new roll; each badge takes one off.</source>
        <translation>اكتب عددها على لفة جديدة؛ كل شارة تُنقص واحدًا.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>تنتظر</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>A programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Bring in this programme</source>
        <translation>استيراد هذا البرنامج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Find a session or a room</source>
        <translation>ابحث عن جلسة أو قاعة</translation>
    </message>
    <message>
        <source>It replaces {title}. Check-ins and badges stay as they are.</source>
        <translation>يحل محل {title}. يبقى الوصول والشارات كما هي.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>المحاضرات</translation>
    </message>
    <message>
        <source>There is no session in it.</source>
        <translation>ليس فيه أي جلسة.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PronounsBox</name>
    <message>
        <source>None</source>
        <translation>بلا</translation>
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
        <translation>أسباب شائعة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Type it, or choose with the arrow keys.</source>
        <translation>اكتبه، أو اختر بمفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A place is free</source>
        <translation>يوجد مكان شاغر</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>السماح</translation>
    </message>
    <message>
        <source>Admit with a reason</source>
        <translation>السماح مع ذكر السبب</translation>
    </message>
    <message>
        <source>Came on another day than booked</source>
        <translation>جاء في يوم غير المحجوز</translation>
    </message>
    <message>
        <source>Cancelled by mistake</source>
        <translation>أُلغيت بالخطأ</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>سيحضر في النهاية</translation>
    </message>
    <message>
        <source>It was somebody else</source>
        <translation>كان شخصًا آخر</translation>
    </message>
    <message>
        <source>Nobody is on the list as their guardian.</source>
        <translation>لا أحد في القائمة بصفة ولي أمره.</translation>
    </message>
    <message>
        <source>Say why they are admitted all the same. The reason is kept.</source>
        <translation>اذكر سبب السماح له رغم ذلك. يُحفظ السبب.</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>مُسحت بالخطأ</translation>
    </message>
    <message>
        <source>Speaks or helps today</source>
        <translation>يتحدث أو يساعد اليوم</translation>
    </message>
    <message>
        <source>The guardian came along</source>
        <translation>حضر ولي الأمر معه</translation>
    </message>
    <message>
        <source>The guardian was reached by phone</source>
        <translation>تم الاتصال بولي الأمر هاتفيًا</translation>
    </message>
    <message>
        <source>The ticket is not good for today.</source>
        <translation>التذكرة غير صالحة لهذا اليوم.</translation>
    </message>
    <message>
        <source>The ticket was cancelled.</source>
        <translation>أُلغيت التذكرة.</translation>
    </message>
    <message>
        <source>There was no place for this person so far.</source>
        <translation>لم يكن هناك مكان لهذا الشخص حتى الآن.</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>إلغاء الوصول</translation>
    </message>
    <message>
        <source>{name} will count as not here. The check-in stays on record with your reason.</source>
        <translation>{name} لن يُعدّ من الحاضرين. يبقى الوصول مدوّنًا مع السبب الذي تكتبه.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Recent</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Whoever is checked in stands here, the latest first.</source>
        <translation>يظهر هنا من سُجّل وصوله، والأحدث أولًا.</translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message>
        <source>In a few words (optional)</source>
        <translation>في كلمات قليلة (اختياري)</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>إعادة طباعة الشارة</translation>
    </message>
    <message>
        <source>The former badge is no longer valid, also if it is found again.</source>
        <translation>الشارة السابقة لم تعد صالحة، حتى لو عُثر عليها.</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>ماذا حدث للشارة؟</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Choose one of these people with ↑ and ↓, then press Enter.</source>
        <translation>اختر أحد هؤلاء الأشخاص بالمفتاحين ↑ و ↓، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Nobody of this name is on the list. Try a part of it, or register a walk-in with F7.</source>
        <translation>لا أحد بهذا الاسم في القائمة. جرّب جزءًا منه، أو أجرِ تسجيلًا جديدًا بالمفتاح F7.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>A badge comes out at the first check-in</source>
        <translation>تخرج الشارة عند أول وصول</translation>
    </message>
    <message>
        <source>A second badge is never printed by itself.</source>
        <translation>لا تُطبع شارة ثانية من تلقاء نفسها أبدًا.</translation>
    </message>
    <message>
        <source>Another language is there when SMC Desk is next started.</source>
        <translation>تظهر اللغة الأخرى عند تشغيل SMC Desk في المرة القادمة.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>As you call it among yourselves, such as North entrance.</source>
        <translation>كما تسمونه بينكم، مثل المدخل الشمالي.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Badges which wait go to the printer chosen here.</source>
        <translation>الشارات المنتظرة تذهب إلى الطابعة المختارة هنا.</translation>
    </message>
    <message>
        <source>Camera for scanning</source>
        <translation>كاميرا للمسح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>It reads codes beside the hand scanner.</source>
        <translation>تقرأ الرموز إلى جانب الماسح اليدوي.</translation>
    </message>
    <message>
        <source>Keep things still: nothing slides or flashes</source>
        <translation>بلا حركة: لا شيء ينزلق أو يومض</translation>
    </message>
    <message>
        <source>Kept with everything done here; change them when somebody else takes over.</source>
        <translation>تُحفظ مع كل ما يُفعل هنا؛ غيّرها عندما يتولى شخص آخر.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>اسم هذا المكتب</translation>
    </message>
    <message>
        <source>No camera was found; the hand scanner needs none.</source>
        <translation>لم يُعثر على كاميرا؛ الماسح اليدوي لا يحتاج إليها.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Only when it is asked for</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>The help desk may settle what is open; only a lead may admit a minor without a guardian.</source>
        <translation>مكتب المساعدة يستطيع التسوية؛ وفريق الإشراف وحده يسمح بدخول قاصر بلا ولي أمر.</translation>
    </message>
    <message>
        <source>This computer plays no sound. Every answer is also seen by word, shape and colour.</source>
        <translation>لا يصدر هذا الحاسوب صوتًا. كل رد يُرى أيضًا بكلمة وشكل ولون.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>تجربة الصوت</translation>
    </message>
    <message>
        <source>Who stands here</source>
        <translation>من يعمل هنا</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>الأحرف الأولى من اسمك</translation>
    </message>
    <message>
        <source>the camera chosen before</source>
        <translation>الكاميرا المختارة من قبل</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (غير موجود الآن)</translation>
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
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>التحصيل الآن</translation>
    </message>
    <message>
        <source>How is it settled?</source>
        <translation>كيف تتم التسوية؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Left: {amount}</source>
        <translation>الباقي: {amount}</translation>
    </message>
    <message>
        <source>Nobody is asked why.</source>
        <translation>لا يُسأل أحد عن السبب.</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>لا شيء للتحصيل</translation>
    </message>
    <message>
        <source>Settle at the desk</source>
        <translation>التسوية في المكتب</translation>
    </message>
    <message>
        <source>The amount below is paid at this desk.</source>
        <translation>يُدفع المبلغ أدناه في هذا المكتب.</translation>
    </message>
    <message>
        <source>The list names no amount.</source>
        <translation>لا تذكر القائمة أي مبلغ.</translation>
    </message>
    <message>
        <source>The person goes in now and comes back to the help desk.</source>
        <translation>يدخل الشخص الآن ويعود إلى مكتب المساعدة.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Check-in</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Close a form, or empty the search field</source>
        <translation>إغلاق النموذج أو إفراغ حقل البحث</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Finish a form</source>
        <translation>إنهاء النموذج</translation>
    </message>
    <message>
        <source>Go on: admit, settle or compare, as the screen says</source>
        <translation>المتابعة: السماح أو التسوية أو المقارنة، كما تقول الشاشة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>في قائمة</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>المزيد مما يمكن فعله</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>الحقل أو الزر التالي</translation>
    </message>
    <message>
        <source>Next person, also from the search field</source>
        <translation>الشخص التالي، من حقل البحث أيضًا</translation>
    </message>
    <message>
        <source>Open the chosen person</source>
        <translation>فتح الشخص المختار</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>الشخص السابق</translation>
    </message>
    <message>
        <source>Show the keys, or go back</source>
        <translation>عرض المفاتيح أو العودة</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Blank row</source>
        <translation>صف فارغ</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>تعذرت الكتابة</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>رمز مستخدم مرتين</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا تستجيب</translation>
    </message>
    <message>
        <source>Each has its own</source>
        <translation>لكل منهما ما يخصه</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>مستكمل</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>Made harmless</source>
        <translation>جُعل آمنًا</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير موصولة</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Refused a badge</source>
        <translation>رفضت شارة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Tidied</source>
        <translation>مرتّب</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step {number} of {count}: {word}</source>
        <translation>الخطوة {number} من {count}: {word}</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Headset {number} is back.</source>
        <translation>عادت السماعة {number}.</translation>
    </message>
    <message>
        <source>Headset {number} is lent out.</source>
        <translation>أُعيرت السماعة {number}.</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>A badge printed so far is no longer valid. The ticket&apos;s code stays the same.</source>
        <translation>الشارة المطبوعة من قبل لا تعود صالحة. ويبقى رمز التذكرة نفسه.</translation>
    </message>
    <message>
        <source>Name of the new holder</source>
        <translation>اسم صاحب التذكرة الجديد</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>الضمائر (اختياري)</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>The ticket of</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Transfer the ticket</source>
        <translation>نقل التذكرة</translation>
    </message>
</context>
<context>
    <name>TwinsPanel</name>
    <message>
        <source>Both codes will lead to one entry. This cannot be taken back.</source>
        <translation>سيؤدي الرمزان إلى تسجيل واحد. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Both entries compared</source>
        <translation>مقارنة التسجيلين</translation>
    </message>
    <message>
        <source>Is it one person on the list twice? Look, then decide; nothing is merged by itself.</source>
        <translation>هل هو شخص واحد مكرر في القائمة؟ انظر ثم قرر؛ لا يُدمج شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>تكرارات محتملة</translation>
    </message>
    <message numerus="yes">
        <source>Likely duplicates (%Ln)</source>
        <translation>
            <numerusform>تكرارات محتملة (%Ln)</numerusform>
            <numerusform>تكرارات محتملة (%Ln)</numerusform>
            <numerusform>تكرارات محتملة (%Ln)</numerusform>
            <numerusform>تكرارات محتملة (%Ln)</numerusform>
            <numerusform>تكرارات محتملة (%Ln)</numerusform>
            <numerusform>تكرارات محتملة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>التسجيل الآخر</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Yes, one person</source>
        <translation>نعم، شخص واحد</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Already on the list? Then choose:</source>
        <translation>في القائمة من قبل؟ إذن اختر:</translation>
    </message>
    <message>
        <source>An e-mail address has an @. Correct it, or empty the field.</source>
        <translation>في عنوان البريد الإلكتروني علامة @. صحّحه، أو أفرغ الحقل.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>اختر يومًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose, or type its first letters</source>
        <translation>اختر، أو اكتب الأحرف الأولى</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>اليوم {number}</translation>
    </message>
    <message>
        <source>Days of the ticket</source>
        <translation>أيام التذكرة</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>البريد الإلكتروني (اختياري)</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>الاسم للشارة</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>الجهة (اختياري)</translation>
    </message>
    <message>
        <source>Pronouns (optional)</source>
        <translation>الضمائر (اختياري)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>تسجيل جديد</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Academic</source>
        <translation>الأوساط الأكاديمية</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>إدارة الجلسة</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع المحلي</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تلفت</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>اليوم {day}</translation>
    </message>
    <message>
        <source>Days {days}</source>
        <translation>الأيام {days}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>لم تخرج</translation>
    </message>
    <message>
        <source>Going to the printer</source>
        <translation>في الطريق إلى الطابعة</translation>
    </message>
    <message>
        <source>Handed to the printer</source>
        <translation>سُلّمت إلى الطابعة</translation>
    </message>
    <message>
        <source>Health professional</source>
        <translation>الكوادر الصحية</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>مكتب المساعدة</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>فريق الإشراف</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>تجربة معيشة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ضاعت</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>بلا صور</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>لم تعد صالحة</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>لجنة التنظيم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Photos: ask first</source>
        <translation>الصور: اسأل أولًا</translation>
    </message>
    <message>
        <source>Photos: yes</source>
        <translation>الصور: نعم</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>الصحافة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>مطبوعة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>متحدث/ة</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطلبة</translation>
    </message>
    <message>
        <source>The folder of PDF files</source>
        <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>دون 18 سنة</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>التطوع</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>تنتظر الطابعة</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>اسم خاطئ</translation>
    </message>
    <message>
        <source>Wrong script</source>
        <translation>خط كتابة خاطئ</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>جارٍ الإيقاف …</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} من {total} شارة</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} من {total} صف</translation>
    </message>
</context>
</TS>
