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
        <source>Same person as …</source>
        <translation>الشخص نفسه …</translation>
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
    <name>ActsBar</name>
    <message>
        <source>1 minute less</source>
        <translation>دقيقة أقل</translation>
    </message>
    <message>
        <source>1 minute more</source>
        <translation>دقيقة أخرى</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>إنهاء المحاضرة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next: questions</source>
        <translation>التالي: الأسئلة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start the talk</source>
        <translation>بدء المحاضرة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ActsMenu</name>
    <message>
        <source>Back to the talk before</source>
        <translation>العودة إلى المحاضرة السابقة</translation>
    </message>
    <message>
        <source>Begin this talk anew …</source>
        <translation>بدء هذه المحاضرة من جديد …</translation>
    </message>
    <message>
        <source>Black out the speaker’s clock</source>
        <translation>إطفاء ساعة المتحدث/ة</translation>
    </message>
    <message>
        <source>End at a fixed time …</source>
        <translation>الانتهاء في وقت محدد …</translation>
    </message>
    <message>
        <source>End the talk now</source>
        <translation>إنهاء المحاضرة الآن</translation>
    </message>
    <message>
        <source>Gong at each signal</source>
        <translation>جرس عند كل إشارة</translation>
    </message>
    <message>
        <source>Hold the session: nothing counts</source>
        <translation>تعليق الجلسة: لا يُحسب الوقت</translation>
    </message>
    <message>
        <source>It began some minutes ago</source>
        <translation>بدأت قبل دقائق</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>عاد يعمل</translation>
    </message>
    <message>
        <source>Length of the talks to come</source>
        <translation>مدة المحاضرات القادمة</translation>
    </message>
    <message>
        <source>Own lengths …</source>
        <translation>مدد خاصة …</translation>
    </message>
    <message>
        <source>Show the speaker’s clock</source>
        <translation>إظهار ساعة المتحدث/ة</translation>
    </message>
    <message>
        <source>Somebody else chairs …</source>
        <translation>شخص آخر يدير الجلسة …</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>شيء لا يعمل</translation>
    </message>
    <message>
        <source>Test the gong</source>
        <translation>تجربة الجرس</translation>
    </message>
    <message>
        <source>When a talk runs over</source>
        <translation>عندما تتجاوز محاضرة وقتها</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>In {currency}</source>
        <translation>بعملة {currency}</translation>
    </message>
    <message>
        <source>Is it {one} or {other}? Type it with two decimals.</source>
        <translation>هل هو {one} أم {other}؟ اكتبه بخانتين عشريتين.</translation>
    </message>
    <message>
        <source>That is more than is left. Type {most} at most.</source>
        <translation>هذا أكثر من المتبقي. اكتب {most} على الأكثر.</translation>
    </message>
    <message>
        <source>Type an amount, such as {example}.</source>
        <translation>اكتب مبلغًا، مثل {example}.</translation>
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
        <source>A new badge is printing</source>
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
        <source>Badge is printing</source>
        <translation>الشارة قيد الطباعة</translation>
    </message>
    <message>
        <source>Badge is void</source>
        <translation>الشارة ملغاة</translation>
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
        <source>Guardian: {name}, ticket {code}</source>
        <translation>ولي الأمر: {name}، التذكرة {code}</translation>
    </message>
    <message>
        <source>Guardian’s ticket: {code}</source>
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
        <source>Their group’s leader has the badge. If not, print it with F6.</source>
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
        <source>Today: after the symposium</source>
        <translation>اليوم: بعد الندوة</translation>
    </message>
    <message>
        <source>Today: before the symposium</source>
        <translation>اليوم: قبل الندوة</translation>
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
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>الأبواب</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
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
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
</context>
<context>
    <name>BadgeCanvas</name>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
</context>
<context>
    <name>BadgeLayoutsScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Badge layouts</source>
        <translation>تصاميم الشارات</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>From pretix …</source>
        <translation>من pretix …</translation>
    </message>
    <message>
        <source>From the next badge on, all badges have the layout {name}.</source>
        <translation>ابتداءً من الشارة التالية تحمل كل الشارات التصميم {name}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>عاد {name}.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>تم حذف {name}.</translation>
    </message>
    <message>
        <source>{name} is in use. Use another layout first, then delete this one.</source>
        <translation>{name} قيد الاستخدام. استخدم تصميمًا آخر أولًا، ثم احذف هذا.</translation>
    </message>
    <message>
        <source>{name} was brought in.</source>
        <translation>تم استيراد {name}.</translation>
    </message>
    <message>
        <source>{name}, ours</source>
        <translation>{name}، تصميمنا</translation>
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
        <source>Another badge reads the same</source>
        <translation>توجد شارة أخرى مكتوب عليها الشيء نفسه</translation>
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
        <source>Look at these prints</source>
        <translation>راجع هذه المطبوعات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Neither a role nor a category is given</source>
        <translation>لم يُذكر دور ولا فئة</translation>
    </message>
    <message>
        <source>No font has {characters}: it would be blank</source>
        <translation>لا يوجد خط فيه {characters}: سيبقى فارغًا</translation>
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
        <source>Nobody is on the list yet</source>
        <translation>لا أحد في القائمة بعد</translation>
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
    <message numerus="yes">
        <source>%Ln badges went to the printer</source>
        <translation>
            <numerusform>%Ln شارة أُرسلت إلى الطابعة</numerusform>
            <numerusform>شارة واحدة أُرسلت إلى الطابعة</numerusform>
            <numerusform>شارتان أُرسلتا إلى الطابعة</numerusform>
            <numerusform>%Ln شارات أُرسلت إلى الطابعة</numerusform>
            <numerusform>%Ln شارة أُرسلت إلى الطابعة</numerusform>
            <numerusform>%Ln شارة أُرسلت إلى الطابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list for paper</source>
        <translation>
            <numerusform>%Ln شخص في القائمة الورقية</numerusform>
            <numerusform>شخص واحد في القائمة الورقية</numerusform>
            <numerusform>شخصان في القائمة الورقية</numerusform>
            <numerusform>%Ln أشخاص في القائمة الورقية</numerusform>
            <numerusform>%Ln شخصًا في القائمة الورقية</numerusform>
            <numerusform>%Ln شخص في القائمة الورقية</numerusform>
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
        <source>Check them without paper, then make one PDF for any printer: who has a badge gets the same one again. Or print here, which leaves out who has one.</source>
        <translation>راجعها دون ورق، ثم أنشئ ملف PDF واحدًا لأي طابعة: من لديه شارة يحصل على الشارة نفسها. أو اطبع هنا، دون من لديه شارة.</translation>
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
        <source>Print them</source>
        <translation>طباعتها</translation>
    </message>
    <message>
        <source>Print {file} at full size. These badges count as printed: check-in prints none again.</source>
        <translation>اطبع {file} بالحجم الكامل. تُعدّ هذه الشارات مطبوعة: تسجيل الوصول لا يطبعها مرة أخرى.</translation>
    </message>
    <message>
        <source>Print {file} on A4. Tick who comes; later scan the codes of those who are ticked, at the desk.</source>
        <translation>اطبع {file} على ورق A4. ضع علامة أمام من يأتي؛ ثم امسح في المكتب رموز من عليهم علامة.</translation>
    </message>
    <message>
        <source>Printing the badges</source>
        <translation>جارٍ طباعة الشارات</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
    <message>
        <source>The last ones are on their way. Nobody of these gets a second at check-in.</source>
        <translation>الأخيرة في الطريق. لن يحصل أحد من هؤلاء على شارة ثانية عند الوصول.</translation>
    </message>
    <message>
        <source>There is no PDF. Make it again whenever you like.</source>
        <translation>لا يوجد ملف PDF. اصنعه من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Whoever was printed already is left out.</source>
        <translation>من طُبعت شارته من قبل يُترك.</translation>
    </message>
</context>
<context>
    <name>BatchPart</name>
    <message>
        <source>Looking at every badge</source>
        <translation>فحص كل شارة</translation>
    </message>
    <message>
        <source>Making the badges</source>
        <translation>صنع الشارات</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>جارٍ إعداد القائمة</translation>
    </message>
    <message>
        <source>attendees.pdf</source>
        <translation>المشاركون.pdf</translation>
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
        <source>No</source>
        <translation>لا</translation>
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
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes, but later</source>
        <translation>نعم، لاحقًا</translation>
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
    <name>Certificates</name>
    <message>
        <source>Attendee</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>شهادة حضور</translation>
    </message>
    <message>
        <source>Chair of a session</source>
        <translation>رئاسة جلسة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>For the organisers</source>
        <translation>عن المنظمين</translation>
    </message>
    <message>
        <source>Hours attended</source>
        <translation>ساعات الحضور</translation>
    </message>
    <message>
        <source>Number to verify this certificate</source>
        <translation>رقم التحقق من هذه الشهادة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Presented “{title}”</source>
        <translation>قدّم «{title}»</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>متحدث/ة</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>نشهد بأن</translation>
    </message>
    <message>
        <source>took part in</source>
        <translation>شارك في</translation>
    </message>
</context>
<context>
    <name>CertificatesCard</name>
    <message numerus="yes">
        <source>%Ln certificates are in one PDF</source>
        <translation>
            <numerusform>%Ln شهادة في ملف PDF واحد</numerusform>
            <numerusform>شهادة واحدة في ملف PDF واحد</numerusform>
            <numerusform>شهادتان في ملف PDF واحد</numerusform>
            <numerusform>%Ln شهادات في ملف PDF واحد</numerusform>
            <numerusform>%Ln شهادة في ملف PDF واحد</numerusform>
            <numerusform>%Ln شهادة في ملف PDF واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came so far.</source>
        <translation>
            <numerusform>حضر %Ln شخص حتى الآن.</numerusform>
            <numerusform>حضر شخص واحد حتى الآن.</numerusform>
            <numerusform>حضر شخصان حتى الآن.</numerusform>
            <numerusform>حضر %Ln أشخاص حتى الآن.</numerusform>
            <numerusform>حضر %Ln شخصًا حتى الآن.</numerusform>
            <numerusform>حضر %Ln شخص حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Check people in first, or choose one person.</source>
        <translation>سجّل وصول الأشخاص أولًا، أو اختر شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>Choose somebody below, or empty the field for everybody who came.</source>
        <translation>اختر شخصًا أدناه، أو أفرغ الحقل لكل من حضر.</translation>
    </message>
    <message>
        <source>Each is in the language of its bearer, with the name they chose and a number to verify it.</source>
        <translation>كل شهادة بلغة صاحبها، وبالاسم الذي اختاره، مع رقم للتحقق منها.</translation>
    </message>
    <message>
        <source>Everybody who came; or a name or code</source>
        <translation>كل من حضر؛ أو اسم أو رمز</translation>
    </message>
    <message>
        <source>For those who were there</source>
        <translation>لمن كانوا هناك</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
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
        <source>Nobody came yet</source>
        <translation>لم يأتِ أحد بعد</translation>
    </message>
    <message>
        <source>Nobody is found. Type less of the name, or the code.</source>
        <translation>لم يُعثر على أحد. اكتب جزءًا أقصر من الاسم، أو الرمز.</translation>
    </message>
    <message>
        <source>Only this person, whether or not they were checked in. Empty the field for everybody.</source>
        <translation>هذا الشخص فقط، سواء سُجّل وصوله أم لا. أفرغ الحقل للجميع.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Print {file} at full size, then sign. Nothing else changed.</source>
        <translation>اطبع {file} بالحجم الكامل ثم وقّع. لم يتغير شيء آخر.</translation>
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
        <source>US Letter</source>
        <translation>ورق Letter الأمريكي</translation>
    </message>
</context>
<context>
    <name>CertificatesScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation>جارٍ إعداد الشهادات</translation>
    </message>
    <message>
        <source>certificates.pdf</source>
        <translation>الشهادات.pdf</translation>
    </message>
</context>
<context>
    <name>Certify</name>
    <message>
        <source>Certificates of attendance</source>
        <translation>شهادات الحضور</translation>
    </message>
    <message>
        <source>Is it one of ours?</source>
        <translation>هل هي من شهاداتنا؟</translation>
    </message>
</context>
<context>
    <name>ChairPage</name>
    <message>
        <source>All rooms</source>
        <translation>كل القاعات</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Begin early</source>
        <translation>البدء مبكرًا</translation>
    </message>
    <message>
        <source>Close the speaker’s clock</source>
        <translation>إغلاق ساعة المتحدث/ة</translation>
    </message>
    <message>
        <source>Count to it</source>
        <translation>العدّ حتى ذلك الوقت</translation>
    </message>
    <message>
        <source>Make up time</source>
        <translation>تعويض الوقت</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Speaker’s clock</source>
        <translation>ساعة المتحدث/ة</translation>
    </message>
    <message>
        <source>The talk begins in {time}. Starts are fixed, because people change rooms. Begin all the same?</source>
        <translation>تبدأ المحاضرة بعد {time}. أوقات البدء ثابتة لأن الناس يتنقلون بين القاعات. هل تبدأ مع ذلك؟</translation>
    </message>
    <message>
        <source>When must this part end?</source>
        <translation>متى يجب أن ينتهي هذا الجزء؟</translation>
    </message>
    <message>
        <source>Who chairs instead?</source>
        <translation>من يدير الجلسة بدلًا منه؟</translation>
    </message>
    <message>
        <source>Who speaks instead?</source>
        <translation>من يتحدث بدلًا من ذلك؟</translation>
    </message>
    <message>
        <source>Why does this talk begin anew? Its time so far stays in the report.</source>
        <translation>لماذا تبدأ هذه المحاضرة من جديد؟ يبقى وقتها حتى الآن في التقرير.</translation>
    </message>
    <message>
        <source>session ends at {time}</source>
        <translation>تنتهي الجلسة في {time}</translation>
    </message>
    <message>
        <source>should have begun {time} ago</source>
        <translation>كان يجب أن تبدأ قبل {time}</translation>
    </message>
    <message>
        <source>{drift} since it began</source>
        <translation>{drift} منذ أن بدأت</translation>
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
    <name>Changing</name>
    <message>
        <source>Do it all the same</source>
        <translation>افعل ذلك رغم هذا</translation>
    </message>
    <message>
        <source>Done. Nothing else is in the way.</source>
        <translation>تم. لا شيء آخر يمنع.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{problems} Do it all the same? Say why.</source>
        <translation>{problems} هل تفعل ذلك رغم هذا؟ اذكر السبب.</translation>
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
        <source>Before a newer one comes in, you see what would change.</source>
        <translation>قبل استيراد برنامج أحدث ترى ما الذي سيتغيّر.</translation>
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
    <name>Clock</name>
    <message>
        <source>All that follows begins later</source>
        <translation>يتأخر بدء كل ما يليها</translation>
    </message>
    <message>
        <source>Begin the break later</source>
        <translation>تأخير بدء الاستراحة</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <translation>تبدأ في {time}</translation>
    </message>
    <message>
        <source>Change of speakers</source>
        <translation>تبديل المتحدثين</translation>
    </message>
    <message>
        <source>Come closer to the microphone</source>
        <translation>اقترب من الميكروفون</translation>
    </message>
    <message>
        <source>Come to an end</source>
        <translation>ابدأ بالختام</translation>
    </message>
    <message>
        <source>Discussant</source>
        <translation>تعقيب</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>الكهرباء</translation>
    </message>
    <message>
        <source>Evaluation 2–3, counts up</source>
        <translation>تقييم 2–3، عدّ تصاعدي</translation>
    </message>
    <message>
        <source>Go to your last slide</source>
        <translation>انتقل إلى الشريحة الأخيرة</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في القاعة</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>الترجمة الفورية</translation>
    </message>
    <message>
        <source>Keynote 40+5</source>
        <translation>كلمة رئيسية 40+5</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Last question</source>
        <translation>السؤال الأخير</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>مدة كافية</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No news from the desk for {time}. The clocks go on by themselves.</source>
        <translation>لا أخبار من المكتب منذ {time}. الساعات تواصل العدّ وحدها.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>لم يُرَ بعد</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في الموعد</translation>
    </message>
    <message>
        <source>Panel 90</source>
        <translation>حلقة نقاش 90</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Please come to an end</source>
        <translation>يرجى الختام</translation>
    </message>
    <message>
        <source>Please repeat the question</source>
        <translation>يرجى إعادة السؤال</translation>
    </message>
    <message>
        <source>Please speak more slowly</source>
        <translation>يرجى التحدث ببطء أكثر</translation>
    </message>
    <message>
        <source>Please speak up</source>
        <translation>يرجى رفع الصوت</translation>
    </message>
    <message>
        <source>Please stop now</source>
        <translation>يرجى التوقف الآن</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يرجى الانتظار</translation>
    </message>
    <message>
        <source>Poster 3</source>
        <translation>ملصق 3</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>جهاز العرض</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Ready to speak</source>
        <translation>مستعد للحديث</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Shorten all talks to come a little</source>
        <translation>تقصير المحاضرات القادمة قليلًا</translation>
    </message>
    <message>
        <source>Shorten the questions</source>
        <translation>تقصير وقت الأسئلة</translation>
    </message>
    <message>
        <source>Slides are in</source>
        <translation>الشرائح وصلت</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Soon over</source>
        <translation>قارب الانتهاء</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Speaks by video</source>
        <translation>يتحدث عبر الفيديو</translation>
    </message>
    <message>
        <source>Speech 5–7, counts up</source>
        <translation>خطبة 5–7، عدّ تصاعدي</translation>
    </message>
    <message>
        <source>Story 12+8</source>
        <translation>قصة 12+8</translation>
    </message>
    <message>
        <source>Table topic 1–2, counts up</source>
        <translation>موضوع مرتجل 1–2، عدّ تصاعدي</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>محاضرة</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>انتهت الجلسة.</translation>
    </message>
    <message>
        <source>The session is on time. Nothing needs to be made up.</source>
        <translation>الجلسة في موعدها. لا حاجة إلى تعويض.</translation>
    </message>
    <message>
        <source>The session is too late to be made up. Look whether the right talk is running, and tell the lead.</source>
        <translation>تأخرت الجلسة كثيرًا فلا يمكن التعويض. تحقق من أن المحاضرة الصحيحة جارية، وأخبر فريق الإشراف.</translation>
    </message>
    <message>
        <source>There is less time for questions</source>
        <translation>يقل وقت الأسئلة</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>goes last</source>
        <translation>في الآخر</translation>
    </message>
    <message>
        <source>on stage</source>
        <translation>على المنصة</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>{time} early</source>
        <translation>مبكر {time}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>متأخر {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
</context>
<context>
    <name>ClockScreen</name>
    <message>
        <source>All rooms</source>
        <translation>كل القاعات</translation>
    </message>
    <message>
        <source>Bring in the programme</source>
        <translation>استيراد البرنامج</translation>
    </message>
    <message>
        <source>Bring in the programme first; then every room has its clock.</source>
        <translation>استورد البرنامج أولًا؛ بعدها تكون لكل قاعة ساعتها.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>لا يوجد برنامج بعد</translation>
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
    <name>Comparing</name>
    <message>
        <source>another address</source>
        <translation>عنوان آخر</translation>
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
    <name>Conflicts</name>
    <message>
        <source>Ask the lead for a chair</source>
        <translation>اطلب من فريق الإشراف مدير جلسة</translation>
    </message>
    <message>
        <source>Ask the lead who speaks</source>
        <translation>اسأل فريق الإشراف عمّن يتحدث</translation>
    </message>
    <message>
        <source>Close the sign-up</source>
        <translation>إغلاق التسجيل</translation>
    </message>
    <message>
        <source>Find a larger room</source>
        <translation>البحث عن قاعة أكبر</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>البحث عن قاعة</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>البحث عن وقت</translation>
    </message>
    <message>
        <source>Move the talk</source>
        <translation>نقل المحاضرة</translation>
    </message>
    <message>
        <source>Print the door sign again</source>
        <translation>إعادة طباعة لافتة الباب</translation>
    </message>
    <message>
        <source>Watch the door</source>
        <translation>راقب الباب</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} غيرهم</translation>
    </message>
    <message>
        <source>{first} is outside the time of its session.</source>
        <translation>{first} خارج وقت جلستها.</translation>
    </message>
    <message>
        <source>{first} takes {count} minutes, but its session has {limit}.</source>
        <translation>{first} تستغرق {count} دقيقة، لكن جلستها {limit}.</translation>
    </message>
    <message>
        <source>{items} has no chair.</source>
        <translation>{items} بلا إدارة جلسة.</translation>
    </message>
    <message>
        <source>{items} has no room yet.</source>
        <translation>{items} بلا قاعة بعد.</translation>
    </message>
    <message>
        <source>{items} has no speaker.</source>
        <translation>{items} بلا متحدث.</translation>
    </message>
    <message>
        <source>{items} is in a room nobody knows: {room}.</source>
        <translation>{items} في قاعة غير معروفة: {room}.</translation>
    </message>
    <message>
        <source>{items} is nearly full: {count} of {limit}.</source>
        <translation>{items} شبه ممتلئة: {count} من {limit}.</translation>
    </message>
    <message>
        <source>{items} is outside the hours the building is open.</source>
        <translation>{items} خارج ساعات فتح المبنى.</translation>
    </message>
    <message>
        <source>{items} is to be interpreted into {detail}, but {room} has no channel for it.</source>
        <translation>{items} تُترجم إلى {detail}، لكن لا قناة لها في {room}.</translation>
    </message>
    <message>
        <source>{items} needs a room with: {detail}. {room} has not.</source>
        <translation>{items} تحتاج إلى قاعة فيها: {detail}. وليس ذلك في {room}.</translation>
    </message>
    <message>
        <source>{items} stands otherwise on what was printed: {room}.</source>
        <translation>{items} مطبوعة على نحو آخر: {room}.</translation>
    </message>
    <message>
        <source>{items}: {count} people for {limit} seats in {room}.</source>
        <translation>{items}: {count} شخصًا لـ {limit} مقعدًا في {room}.</translation>
    </message>
    <message>
        <source>{items}: {count} signed up for {limit} seats.</source>
        <translation>{items}: سجّل {count} لـ {limit} مقعدًا.</translation>
    </message>
    <message>
        <source>{people} has {count} minutes between {items}, but the way takes {limit}.</source>
        <translation>{people}: {count} دقيقة بين {items}، والطريق يستغرق {limit}.</translation>
    </message>
    <message>
        <source>{people} would be in two places at once: {items}.</source>
        <translation>{people} في مكانين في الوقت نفسه: {items}.</translation>
    </message>
    <message>
        <source>{room} has lost: {detail}. {items} needs it.</source>
        <translation>فقدت {room}: {detail}. و{items} تحتاج إليه.</translation>
    </message>
    <message>
        <source>{room} is closed then: {items}.</source>
        <translation>{room} مغلقة حينها: {items}.</translation>
    </message>
    <message>
        <source>{room} is taken twice: {items}.</source>
        <translation>{room} محجوزة مرتين: {items}.</translation>
    </message>
    <message>
        <source>{room} may hold {limit} people by the fire rules; {count} are in {items}.</source>
        <translation>تتسع {room} لـ {limit} شخصًا حسب قواعد الحريق؛ وفي {items} {count}.</translation>
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
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا أحد في الداخل</numerusform>
            <numerusform>شخص واحد في الداخل</numerusform>
            <numerusform>شخصان في الداخل</numerusform>
            <numerusform>%Ln أشخاص في الداخل</numerusform>
            <numerusform>%Ln شخصًا في الداخل</numerusform>
            <numerusform>%Ln شخص في الداخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talks are in the report:</source>
        <translation>
            <numerusform>لا توجد محاضرات في التقرير:</numerusform>
            <numerusform>في التقرير محاضرة واحدة:</numerusform>
            <numerusform>في التقرير محاضرتان:</numerusform>
            <numerusform>في التقرير %Ln محاضرات:</numerusform>
            <numerusform>في التقرير %Ln محاضرة:</numerusform>
            <numerusform>في التقرير %Ln محاضرة:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message>
        <source>Today’s backup could not be made. Everything is saved all the same. Free some space on this computer; it is tried again every minute.</source>
        <translation>تعذّر عمل النسخة الاحتياطية لهذا اليوم. كل شيء محفوظ رغم ذلك. أخلِ بعض المساحة على هذا الحاسوب؛ وتُعاد المحاولة كل دقيقة.</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة الخطوة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
    <message>
        <source>What people signed up for, came to, or what was timed is kept.</source>
        <translation>يُحتفظ بكل ما سجّل فيه الناس أو حضروه وبكل ما قيس وقته.</translation>
    </message>
</context>
<context>
    <name>DoorCounts</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>لا أحد في الداخل</numerusform>
            <numerusform>شخص واحد في الداخل</numerusform>
            <numerusform>شخصان في الداخل</numerusform>
            <numerusform>%Ln أشخاص في الداخل</numerusform>
            <numerusform>%Ln شخصًا في الداخل</numerusform>
            <numerusform>%Ln شخص في الداخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Already inside</source>
        <translation>في الداخل بالفعل</translation>
    </message>
    <message>
        <source>Already outside</source>
        <translation>في الخارج بالفعل</translation>
    </message>
    <message>
        <source>Ask them to wait until the door opens.</source>
        <translation>اطلب الانتظار حتى يُفتح الباب.</translation>
    </message>
    <message>
        <source>Ask them to wait; seats nobody has claimed are free soon after the start.</source>
        <translation>اطلب الانتظار؛ المقاعد التي لم يشغلها أحد تصبح متاحة بعد البدء بقليل.</translation>
    </message>
    <message>
        <source>Badge no longer valid</source>
        <translation>الشارة لم تعد صالحة</translation>
    </message>
    <message>
        <source>Choose a room first</source>
        <translation>اختر قاعة أولًا</translation>
    </message>
    <message>
        <source>Choose the room of this door above.</source>
        <translation>اختر قاعة هذا الباب في الأعلى.</translation>
    </message>
    <message>
        <source>Count heads with the keys instead.</source>
        <translation>عُدّ الحاضرين بالمفاتيح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>تم العدّ</translation>
    </message>
    <message>
        <source>Every seat is taken</source>
        <translation>كل المقاعد مشغولة</translation>
    </message>
    <message>
        <source>In</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>In, but not checked in today</source>
        <translation>دخل، لكن لم يُسجَّل وصوله اليوم</translation>
    </message>
    <message>
        <source>Inside since {time}</source>
        <translation>في الداخل منذ {time}</translation>
    </message>
    <message>
        <source>Let them in all the same</source>
        <translation>السماح بالدخول رغم ذلك</translation>
    </message>
    <message>
        <source>Let them in.</source>
        <translation>اسمح بالدخول.</translation>
    </message>
    <message>
        <source>Let them out.</source>
        <translation>اسمح بالخروج.</translation>
    </message>
    <message>
        <source>Misread code</source>
        <translation>رمز مقروء خطأً</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>شبه ممتلئة</translation>
    </message>
    <message>
        <source>Next: {title}. Its door opens at {time}.</source>
        <translation>التالي: {title}. يُفتح بابها في {time}.</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>لا جلسة هنا</translation>
    </message>
    <message>
        <source>Nobody is scanned here</source>
        <translation>لا يُمسح أحد هنا</translation>
    </message>
    <message>
        <source>Nobody more may go in</source>
        <translation>لا يمكن دخول المزيد</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>ليست تذكرة</translation>
    </message>
    <message>
        <source>Not a ticket of ours</source>
        <translation>ليست من تذاكرنا</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Not signed up</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Out, without having come in</source>
        <translation>خرج دون أن يُسجَّل دخوله</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Seats free</source>
        <translation>مقاعد متاحة</translation>
    </message>
    <message>
        <source>Send them to the registration desk.</source>
        <translation>أرسله إلى مكتب التسجيل.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>مبكر جدًا</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Who is where is being put on paper …</source>
        <translation>يجري إعداد قائمة بمن يوجد وأين …</translation>
    </message>
    <message>
        <source>Who is where: {path}. Print it from the window that opens.</source>
        <translation>من يوجد وأين: {path}. اطبعه من النافذة التي تُفتح.</translation>
    </message>
    <message>
        <source>{heads} of {seats}</source>
        <translation>{heads} من {seats}</translation>
    </message>
    <message>
        <source>{word}: {heads}. Send people on to {room}.</source>
        <translation>{word}: {heads}. أرسل الناس إلى {room}.</translation>
    </message>
</context>
<context>
    <name>DoorsScreen</name>
    <message>
        <source>Bring in the programme</source>
        <translation>استيراد البرنامج</translation>
    </message>
    <message>
        <source>Bring in the programme first; then every room has its door.</source>
        <translation>استورد البرنامج أولًا؛ بعدها يكون لكل قاعة بابها.</translation>
    </message>
    <message>
        <source>Door of</source>
        <translation>باب</translation>
    </message>
    <message>
        <source>In</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>شخص أقل</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>جاهز للمسح</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Scan a badge, or type its code</source>
        <translation>امسح شارة أو اكتب رمزها</translation>
    </message>
    <message>
        <source>The session is the one this room has now.</source>
        <translation>الجلسة هي التي في هذه القاعة الآن.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>لا يوجد برنامج بعد</translation>
    </message>
    <message>
        <source>Who is where, on paper</source>
        <translation>من يوجد وأين، على الورق</translation>
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
        <source>Enter opens the person. Correct the name there, then check again.</source>
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
        <source>The programme: JSON, XML, calendar (ICS), CSV or XLSX.</source>
        <translation>البرنامج: JSON أو XML أو تقويم (ICS) أو CSV أو XLSX.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>اسم التصميم</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة الخطوة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Another program holds SMC Desk’s data on this computer. What was saved stays saved. Close any other SMC Desk window, then try again.</source>
        <translation>برنامج آخر يستخدم بيانات SMC Desk على هذا الحاسوب. ما حُفظ يبقى محفوظًا. أغلق أي نافذة أخرى من SMC Desk، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program uses port {port} of this computer. Choose another number, such as 8087.</source>
        <translation>برنامج آخر يستخدم المنفذ {port} في هذا الحاسوب. اختر رقمًا آخر مثل 8087.</translation>
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
        <source>Row {row} of {file} names no time of arrival. Nothing was played. Write it with its distance from UTC, such as 2026-04-30T08:15:00-05:00.</source>
        <translation>الصف {row} في {file} لا يذكر وقت الوصول. لم يُجرَ شيء. اكتبه مع فارقه عن التوقيت العالمي، مثل 2026-04-30T08:15:00-05:00.</translation>
    </message>
    <message>
        <source>SMC Desk may not write to its folder, so nothing more can be saved. What was saved stays saved. Allow writing to {path}, then try again; until then, note arrivals on paper.</source>
        <translation>لا يستطيع SMC Desk الكتابة في مجلده، فلا يمكن حفظ المزيد. ما حُفظ يبقى محفوظًا. اسمح بالكتابة في {path}، ثم حاول مرة أخرى؛ وحتى ذلك الحين دوّن الوصول على الورق.</translation>
    </message>
    <message>
        <source>SMC Desk’s data does not open with the key of this computer. Nothing is lost. Call a lead, who can open it with the passphrase.</source>
        <translation>لا تُفتح بيانات SMC Desk بمفتاح هذا الحاسوب. لم يضع شيء. اتصل بفريق الإشراف، فهو يستطيع فتحها بعبارة المرور.</translation>
    </message>
    <message>
        <source>SMC Desk’s data is not where it was: {path}. Plug the drive in again or bring the folder back, then try again. Do not start a new list; call a lead if it stays away.</source>
        <translation>بيانات SMC Desk ليست في مكانها: {path}. صِل وحدة التخزين من جديد أو أعد المجلد، ثم حاول مرة أخرى. لا تبدأ قائمة جديدة؛ واتصل بفريق الإشراف إن لم تظهر.</translation>
    </message>
    <message>
        <source>SMC Desk’s data on this computer cannot be read properly. Delete nothing: it can often be repaired. Send people to another desk or note arrivals on paper, and call a lead.</source>
        <translation>لا يمكن قراءة بيانات SMC Desk على هذا الحاسوب كما ينبغي. لا تحذف شيئًا: غالبًا ما يمكن إصلاحها. أرسل الناس إلى مكتب آخر أو دوّن الوصول على الورق، واتصل بفريق الإشراف.</translation>
    </message>
    <message>
        <source>SMC Desk’s data was written by a newer version of SMC Desk. Nothing is lost. Start the newer version on this computer.</source>
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
        <source>These two are one entry already. Nothing was changed. Choose another person.</source>
        <translation>هذان تسجيل واحد أصلًا. لم يتغير شيء. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>This desk has worked for a symposium already, so it cannot join another one. Nothing was changed. Start SMC Desk with a new folder, then join.</source>
        <translation>عمل هذا المكتب لندوة من قبل، فلا يمكنه الانضمام إلى أخرى. لم يتغير شيء. شغّل SMC Desk بمجلد جديد، ثم انضم.</translation>
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
        <source>{file} holds no arrivals to rehearse. Nothing was played. Choose a file with the columns arrived_at, scan_text and says.</source>
        <translation>لا يحوي {file} حالات وصول للتدريب. لم يُجرَ شيء. اختر ملفًا فيه الأعمدة arrived_at وscan_text وsays.</translation>
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
        <source>{file} is not a file that desks exchange. Nothing was changed. Choose the one that was saved on the other desk.</source>
        <translation>{file} ليس ملفًا تتبادله المكاتب. لم يتغير شيء. اختر الملف الذي حُفظ في المكتب الآخر.</translation>
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
    <name>Evacuation</name>
    <message>
        <source>As of {date} at {time}</source>
        <translation>الوضع في {date} الساعة {time}</translation>
    </message>
    <message>
        <source>Counted without a name: {count}</source>
        <translation>عدد من دون اسم: {count}</translation>
    </message>
    <message>
        <source>In no room that is known</source>
        <translation>ليسوا في قاعة معروفة</translation>
    </message>
    <message>
        <source>Inside in all: {count}</source>
        <translation>العدد الكلي في الداخل: {count}</translation>
    </message>
    <message>
        <source>People here: {count}</source>
        <translation>الأشخاص هنا: {count}</translation>
    </message>
    <message>
        <source>Tick everybody who is safe. Tell the fire brigade who is missing, and where.</source>
        <translation>ضع علامة أمام كل من هو في أمان. أخبر رجال الإطفاء بمن ينقص وأين.</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>أين يوجد كل شخص</translation>
    </message>
    <message>
        <source>last in {room}</source>
        <translation>آخر قاعة: {room}</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Everything fits, also for these people.</source>
        <translation>كل شيء يتسع له المكان، لهؤلاء الأشخاص أيضًا.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>ما يجب النظر فيه</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>As on the list, with commas between them; empty means all.</source>
        <translation>كما في القائمة، مفصولة بفواصل؛ والفراغ يعني الكل.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>خط عريض</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>عموديًا</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everybody without a role</source>
        <translation>كل من ليس له دور</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>In a box of its own</source>
        <translation>في إطار خاص به</translation>
    </message>
    <message>
        <source>In its box, across</source>
        <translation>داخل إطاره، أفقيًا</translation>
    </message>
    <message>
        <source>In its box, down</source>
        <translation>داخل إطاره، عموديًا</translation>
    </message>
    <message>
        <source>Largest letters</source>
        <translation>أكبر حرف</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>أقصى عدد أسطر</translation>
    </message>
    <message>
        <source>May lie over others</source>
        <translation>قد يغطي غيره</translation>
    </message>
    <message>
        <source>On the badges of</source>
        <translation>على شارات</translation>
    </message>
    <message>
        <source>Only for these ticket types</source>
        <translation>لأنواع التذاكر هذه فقط</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Under: {what}</source>
        <translation>تحت: {what}</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>تنبيه دون</translation>
    </message>
    <message>
        <source>White above it</source>
        <translation>الفراغ فوقه</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>على الشارة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>الشارة نفسها</translation>
    </message>
    <message>
        <source>{what}, to be looked at</source>
        <translation>{what}، يحتاج إلى نظر</translation>
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
    <message>
        <source>{fault}; {printer} prints</source>
        <translation>{fault}؛ تطبع {printer}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A day begins and ends in different time zones.</source>
        <translation>يبدأ يوم وينتهي في منطقتين زمنيتين مختلفتين.</translation>
    </message>
    <message>
        <source>A group under one name may be in two places.</source>
        <translation>قد تكون مجموعة باسم واحد في مكانين.</translation>
    </message>
    <message>
        <source>A length has three parts and can be read twice.</source>
        <translation>مدة من ثلاثة أجزاء يمكن قراءتها بطريقتين.</translation>
    </message>
    <message>
        <source>A line of the calendar has a wrong form.</source>
        <translation>سطر في التقويم شكله غير صحيح.</translation>
    </message>
    <message>
        <source>A link stands where the room should.</source>
        <translation>يوجد رابط في مكان القاعة.</translation>
    </message>
    <message>
        <source>A number is made that stays the same next time.</source>
        <translation>يُنشأ رقم يبقى نفسه في المرة القادمة.</translation>
    </message>
    <message>
        <source>A room has nothing in it.</source>
        <translation>قاعة لا شيء فيها.</translation>
    </message>
    <message>
        <source>A text has signs of a web page in it.</source>
        <translation>في نص علامات من صفحة ويب.</translation>
    </message>
    <message>
        <source>A time does not fit the time zone of the file.</source>
        <translation>وقت لا يوافق المنطقة الزمنية للملف.</translation>
    </message>
    <message>
        <source>A time of day is written in an unusual way.</source>
        <translation>وقت مكتوب بشكل غير معتاد.</translation>
    </message>
    <message>
        <source>A title begins with a keyword.</source>
        <translation>عنوان يبدأ بكلمة مفتاحية.</translation>
    </message>
    <message>
        <source>An item goes on past midnight.</source>
        <translation>بند يستمر بعد منتصف الليل.</translation>
    </message>
    <message>
        <source>An item has no lasting number of its own.</source>
        <translation>بند ليس له رقم ثابت خاص به.</translation>
    </message>
    <message>
        <source>An item has no length.</source>
        <translation>بند بلا مدة.</translation>
    </message>
    <message>
        <source>An item has no start that can be read.</source>
        <translation>بند بلا بداية مقروءة.</translation>
    </message>
    <message>
        <source>An item has two different starts.</source>
        <translation>بند له بدايتان مختلفتان.</translation>
    </message>
    <message>
        <source>An item is on another date than its day.</source>
        <translation>بند في تاريخ غير تاريخ يومه.</translation>
    </message>
    <message>
        <source>An item is outside the hours of its day.</source>
        <translation>بند خارج ساعات يومه.</translation>
    </message>
    <message>
        <source>An item names another room than it is listed in.</source>
        <translation>بند يذكر قاعة غير التي أُدرج فيها.</translation>
    </message>
    <message>
        <source>Both come in.</source>
        <translation>يُستورد كلاهما.</translation>
    </message>
    <message>
        <source>Choose the time zone of the place.</source>
        <translation>اختر المنطقة الزمنية للمكان.</translation>
    </message>
    <message>
        <source>Correct it where the file comes from, or leave it out.</source>
        <translation>صحّحه في مصدر الملف، أو اتركه خارجًا.</translation>
    </message>
    <message>
        <source>It can be days, hours and minutes, or hours, minutes and seconds.</source>
        <translation>قد تكون أيامًا وساعات ودقائق، أو ساعات ودقائق وثواني.</translation>
    </message>
    <message>
        <source>It comes in as it is.</source>
        <translation>يُستورد كما هو.</translation>
    </message>
    <message>
        <source>It is kept as the file has it.</source>
        <translation>يبقى كما هو في الملف.</translation>
    </message>
    <message>
        <source>It is left out, because it is not planned yet.</source>
        <translation>يُترك خارجًا لأنه لم يُجدول بعد.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>يُترك خارجًا.</translation>
    </message>
    <message>
        <source>It is not certain whether day or month comes first.</source>
        <translation>ليس مؤكدًا أيهما أولًا: اليوم أم الشهر.</translation>
    </message>
    <message>
        <source>It is put into the usual form.</source>
        <translation>يُحوّل إلى الشكل المعتاد.</translation>
    </message>
    <message>
        <source>It is read as hours, minutes and seconds.</source>
        <translation>يُقرأ كساعات ودقائق وثوانٍ.</translation>
    </message>
    <message>
        <source>It stays empty.</source>
        <translation>يبقى فارغًا.</translation>
    </message>
    <message>
        <source>Items are listed outside of rooms.</source>
        <translation>بنود مدرجة خارج القاعات.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>اتركها خارجًا</translation>
    </message>
    <message>
        <source>Length and end of an item do not fit.</source>
        <translation>مدة بند ونهايته لا تتوافقان.</translation>
    </message>
    <message>
        <source>Letters of a text are broken.</source>
        <translation>حروف نص معطوبة.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>Only the plain words come in.</source>
        <translation>تُستورد الكلمات وحدها.</translation>
    </message>
    <message>
        <source>Read as hours, minutes and seconds</source>
        <translation>اقرأها كساعات ودقائق وثوانٍ</translation>
    </message>
    <message>
        <source>Read the month first</source>
        <translation>اقرأ الشهر أولًا</translation>
    </message>
    <message>
        <source>Read them as local times</source>
        <translation>اقرأها كأوقات محلية</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>أصلح الحروف</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>Several rooms are written as one.</source>
        <translation>عدة قاعات مكتوبة كقاعة واحدة.</translation>
    </message>
    <message>
        <source>Somebody is in two places at once.</source>
        <translation>شخص في مكانين في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Somebody is known by name only.</source>
        <translation>شخص معروف باسمه فقط.</translation>
    </message>
    <message>
        <source>Something usual is not in the file.</source>
        <translation>شيء معتاد غير موجود في الملف.</translation>
    </message>
    <message>
        <source>The calendar explains its time zone wrongly.</source>
        <translation>التقويم يشرح منطقته الزمنية بشكل خاطئ.</translation>
    </message>
    <message>
        <source>The clocks change during the symposium.</source>
        <translation>يتغيّر التوقيت أثناء الندوة.</translation>
    </message>
    <message>
        <source>The day is read first; the month can be.</source>
        <translation>يُقرأ اليوم أولًا، ويمكن قراءة الشهر أولًا.</translation>
    </message>
    <message>
        <source>The days are counted again.</source>
        <translation>تُعد الأيام من جديد.</translation>
    </message>
    <message>
        <source>The days named do not fit the days listed.</source>
        <translation>الأيام المذكورة لا توافق الأيام المدرجة.</translation>
    </message>
    <message>
        <source>The end is used.</source>
        <translation>تُستخدم النهاية.</translation>
    </message>
    <message>
        <source>The file has private things in it.</source>
        <translation>في الملف أمور خاصة.</translation>
    </message>
    <message>
        <source>The file has something nobody expects.</source>
        <translation>في الملف شيء غير متوقع.</translation>
    </message>
    <message>
        <source>The file names a time zone nobody knows.</source>
        <translation>يذكر الملف منطقة زمنية غير معروفة.</translation>
    </message>
    <message>
        <source>The file names no time zone.</source>
        <translation>لا يذكر الملف منطقة زمنية.</translation>
    </message>
    <message>
        <source>The hours beside the times are used.</source>
        <translation>يُستخدم الفرق المكتوب بجانب الأوقات.</translation>
    </message>
    <message>
        <source>The item can be put into each of the rooms.</source>
        <translation>يمكن وضع البند في كل قاعة منها.</translation>
    </message>
    <message>
        <source>The keyword is used as the track.</source>
        <translation>تُستخدم الكلمة المفتاحية كمسار.</translation>
    </message>
    <message>
        <source>The letters can be repaired.</source>
        <translation>يمكن إصلاح الحروف.</translation>
    </message>
    <message>
        <source>The name of the time zone is used.</source>
        <translation>يُستخدم اسم المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>The number of an item has an unusual form.</source>
        <translation>رقم بند شكله غير معتاد.</translation>
    </message>
    <message>
        <source>The programme lies inside something else.</source>
        <translation>البرنامج موجود داخل شيء آخر.</translation>
    </message>
    <message>
        <source>The room it is listed in is used.</source>
        <translation>تُستخدم القاعة المدرج فيها.</translation>
    </message>
    <message>
        <source>The short name has an unusual form.</source>
        <translation>الاسم المختصر شكله غير معتاد.</translation>
    </message>
    <message>
        <source>The times can be read as local times.</source>
        <translation>يمكن قراءة الأوقات كأوقات محلية.</translation>
    </message>
    <message>
        <source>The usual length is used.</source>
        <translation>تُستخدم المدة المعتادة.</translation>
    </message>
    <message>
        <source>Times are marked as Greenwich time, but are likely local.</source>
        <translation>الأوقات مسجلة بتوقيت غرينتش، لكنها على الأرجح محلية.</translation>
    </message>
    <message>
        <source>Two items are in one room at once.</source>
        <translation>بندان في قاعة واحدة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Two items have the same code.</source>
        <translation>بندان لهما الرمز نفسه.</translation>
    </message>
    <message>
        <source>Two items have the same number.</source>
        <translation>بندان لهما الرقم نفسه.</translation>
    </message>
    <message>
        <source>Two rooms have the same number.</source>
        <translation>قاعتان لهما الرقم نفسه.</translation>
    </message>
    <message>
        <source>Use each of the rooms</source>
        <translation>استخدم كل قاعة منها</translation>
    </message>
    <message>
        <source>You chose this. It is kept for the next file from there.</source>
        <translation>أنت اخترت هذا. يُحفظ للملف القادم من المصدر نفسه.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Find a place, an item or a text</source>
        <translation>ابحث عن موضع أو بند أو نص</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Nothing in it is odd.</source>
        <translation>لا شيء غريب فيه.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>تراجع عن هذا</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>ما هو الغريب</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>{name} is a group</source>
        <translation>{name} مجموعة</translation>
    </message>
    <message>
        <source>{name} is one person</source>
        <translation>{name} شخص واحد</translation>
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
        <source>This is not a genuine ticket. Lend nothing on it; find the person by name.</source>
        <translation>هذه التذكرة غير أصلية. لا تُعِر شيئًا بها؛ ابحث عن الشخص بالاسم.</translation>
    </message>
    <message>
        <source>Type the number which stands on the headset.</source>
        <translation>اكتب الرقم المكتوب على السماعة.</translation>
    </message>
</context>
<context>
    <name>HeadsetsPanel</name>
    <message>
        <source>Headset {number} is back. {name} had it.</source>
        <translation>عادت السماعة {number}. كانت مع {name}.</translation>
    </message>
    <message>
        <source>No headset is out.</source>
        <translation>لا توجد سماعة معارة.</translation>
    </message>
    <message>
        <source>Number on the headset</source>
        <translation>رقم السماعة</translation>
    </message>
    <message numerus="yes">
        <source>Still out: %n</source>
        <translation>
            <numerusform>لا سماعة معارة</numerusform>
            <numerusform>سماعة معارة: %n</numerusform>
            <numerusform>سماعتان معارتان: %n</numerusform>
            <numerusform>سماعات معارة: %n</numerusform>
            <numerusform>سماعة معارة: %n</numerusform>
            <numerusform>سماعة معارة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Take headsets back</source>
        <translation>استعادة السماعات</translation>
    </message>
    <message>
        <source>Type or scan it. It does not matter who brings the headset.</source>
        <translation>اكتبه أو امسحه. لا يهم من يعيد السماعة.</translation>
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
    <name>KeyNotice</name>
    <message>
        <source>This computer has no keyring, so the key to this symposium is in a file: {path}. Copy that file to a safe place, apart from the data. Without it the data cannot be opened; with it, anybody can.</source>
        <translation>لا توجد على هذا الحاسوب حلقة مفاتيح، لذا فمفتاح هذه الندوة في ملف: {path}. انسخ هذا الملف إلى مكان آمن بعيدًا عن البيانات. بدونه لا تُفتح البيانات، وبه يستطيع أي أحد فتحها.</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>A list of people</source>
        <translation>قائمة أشخاص</translation>
    </message>
    <message>
        <source>A programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Its columns do not tell for certain. In a list of people each row is a person, in a programme a talk.</source>
        <translation>أعمدته لا تدل على ذلك بيقين. في قائمة الأشخاص كل صف شخص، وفي البرنامج كل صف محاضرة.</translation>
    </message>
    <message>
        <source>What is in {file}?</source>
        <translation>ماذا في {file}؟</translation>
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
    <name>LayoutChooser</name>
    <message>
        <source>Badge layouts</source>
        <translation>تصاميم الشارات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Change a copy</source>
        <translation>تعديل نسخة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Layouts of your own lie in {folder}.</source>
        <translation>تصاميمكم الخاصة موجودة في {folder}.</translation>
    </message>
    <message>
        <source>Looked at with</source>
        <translation>معروض باسم</translation>
    </message>
    <message>
        <source>Nobody is on the list yet; these names are made up.</source>
        <translation>لا أحد في القائمة بعد؛ هذه الأسماء من وحي الخيال.</translation>
    </message>
    <message>
        <source>Use this layout</source>
        <translation>استخدام هذا التصميم</translation>
    </message>
    <message>
        <source>{file} cannot be used as it is. Put these lines right, then come back to this page.</source>
        <translation>لا يمكن استخدام {file} كما هو. صحّح هذه الأسطر ثم عُد إلى هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>LayoutEditor</name>
    <message>
        <source>Go back without them</source>
        <translation>الرجوع بدونها</translation>
    </message>
    <message>
        <source>It cannot be saved yet. Put right what is marked below; nothing is lost.</source>
        <translation>لا يمكن الحفظ بعد. صحّح ما هو معلّم أدناه؛ لن يضيع شيء.</translation>
    </message>
    <message>
        <source>Save and go back</source>
        <translation>الحفظ والرجوع</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>{name} has changes which are not saved yet.</source>
        <translation>في {name} تعديلات لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>تم حفظ {name}.</translation>
    </message>
    <message>
        <source>{what} is removed.</source>
        <translation>تمت إزالة {what}.</translation>
    </message>
</context>
<context>
    <name>LayoutImport</name>
    <message>
        <source>A part of the file cannot be read. It is left out.</source>
        <translation>تعذرت قراءة جزء من الملف. تُرك هذا الجزء.</translation>
    </message>
    <message>
        <source>Slanted letters are upright now.</source>
        <translation>الحروف المائلة صارت مستقيمة.</translation>
    </message>
    <message>
        <source>The QR code held “{what}”. Here it holds the badge’s own code.</source>
        <translation>كان رمز QR يحمل «{what}». هنا يحمل رمز الشارة نفسها.</translation>
    </message>
    <message>
        <source>The file does not say how large a badge is. {what} mm are taken; measure one.</source>
        <translation>لا يذكر الملف حجم الشارة. اعتُمد {what} مم؛ قِس شارة للتأكد.</translation>
    </message>
    <message>
        <source>The picture in the background is left out. Print on paper that has it already.</source>
        <translation>تُركت صورة الخلفية. اطبع على ورق يحملها مسبقًا.</translation>
    </message>
    <message>
        <source>The picture “{what}” is left out.</source>
        <translation>تُركت الصورة «{what}».</translation>
    </message>
    <message>
        <source>“{what}” is left out: a name is never split here.</source>
        <translation>تُرك «{what}»: لا يُقسَّم الاسم هنا أبدًا.</translation>
    </message>
    <message>
        <source>“{what}” is left out: it has values among its words.</source>
        <translation>تُرك «{what}»: فيه قيم بين الكلمات.</translation>
    </message>
    <message>
        <source>“{what}” is left out: it never stands on a badge here.</source>
        <translation>تُرك «{what}»: لا يظهر على الشارة هنا أبدًا.</translation>
    </message>
    <message>
        <source>“{what}” is left out: there is no field for it here.</source>
        <translation>تُرك «{what}»: لا يوجد حقل له هنا.</translation>
    </message>
    <message>
        <source>“{what}” lies over another field. Move one of them.</source>
        <translation>يقع «{what}» فوق حقل آخر. حرّك أحدهما.</translation>
    </message>
    <message>
        <source>“{what}” was missing and is added. Move it where you want it.</source>
        <translation>كان «{what}» ناقصًا وأضيف. حرّكه إلى حيث تريد.</translation>
    </message>
    <message>
        <source>“{what}” was there twice. Now it is there once.</source>
        <translation>كان «{what}» موجودًا مرتين. هو الآن موجود مرة واحدة.</translation>
    </message>
    <message>
        <source>“{what}” was too small or beyond the edge. Look at its place.</source>
        <translation>كان «{what}» صغيرًا جدًا أو خارج الحافة. انظر إلى مكانه.</translation>
    </message>
    <message>
        <source>“{what}” was turned. Now it stands upright.</source>
        <translation>كان «{what}» مُدارًا. هو الآن مستقيم.</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Arabic or Hebrew name</source>
        <translation>اسم عربي أو عبري</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>في الأسفل</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>في الأعلى</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>Code in letters</source>
        <translation>الرمز بالحروف</translation>
    </message>
    <message>
        <source>Coloured band</source>
        <translation>شريط ملوّن</translation>
    </message>
    <message>
        <source>Comes with SMC Desk</source>
        <translation>مرفق مع SMC Desk</translation>
    </message>
    <message>
        <source>Full black</source>
        <translation>أسود كامل</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Half-way down</source>
        <translation>في منتصف الارتفاع</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>أزرق فاتح</translation>
    </message>
    <message>
        <source>Line {line}:</source>
        <translation>السطر {line}:</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>أطول اسم</translation>
    </message>
    <message>
        <source>Longest organisation</source>
        <translation>أطول اسم منظمة</translation>
    </message>
    <message>
        <source>Longest word</source>
        <translation>أطول كلمة</translation>
    </message>
    <message>
        <source>Mark of a rehearsal</source>
        <translation>علامة التدريب</translation>
    </message>
    <message>
        <source>Most roles</source>
        <translation>أكثر الأدوار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>No field is called {given}. Possible: {wanted}.</source>
        <translation>لا يوجد حقل اسمه {given}. الممكن: {wanted}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing is called “{key}” here. Possible: {wanted}.</source>
        <translation>لا شيء هنا اسمه «{key}». الممكن: {wanted}.</translation>
    </message>
    <message>
        <source>Of this symposium</source>
        <translation>خاص بهذه الندوة</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Photo choice</source>
        <translation>خيار التصوير</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Single name</source>
        <translation>اسم مفرد</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation>الندوة</translation>
    </message>
    <message>
        <source>The badges need {wanted} mm, but the sheet has {given} mm.</source>
        <translation>تحتاج الشارات إلى {wanted} مم، لكن الورقة {given} مم.</translation>
    </message>
    <message>
        <source>The box of {what} is too small: it needs {wanted} mm.</source>
        <translation>إطار {what} صغير جدًا: يحتاج إلى {wanted} مم.</translation>
    </message>
    <message>
        <source>The file cannot be read as text.</source>
        <translation>لا يمكن قراءة الملف كنص.</translation>
    </message>
    <message>
        <source>The front has no mark of a rehearsal. Add it; only rehearsals print it.</source>
        <translation>لا توجد على الوجه علامة التدريب. أضفها؛ لا تُطبع إلا في التدريب.</translation>
    </message>
    <message>
        <source>The front shows no name. Add it.</source>
        <translation>لا يظهر اسم على الوجه. أضفه.</translation>
    </message>
    <message>
        <source>The largest letters of {what} are smaller than the smallest ones.</source>
        <translation>أكبر حروف {what} أصغر من أصغرها.</translation>
    </message>
    <message>
        <source>The layout has no name. Type one at the top.</source>
        <translation>التصميم بلا اسم. اكتب اسمًا في الأعلى.</translation>
    </message>
    <message>
        <source>The same as on the front</source>
        <translation>كما على الوجه</translation>
    </message>
    <message>
        <source>There is no QR code. Add it.</source>
        <translation>لا يوجد رمز QR. أضفه.</translation>
    </message>
    <message>
        <source>There is no layout {given}.</source>
        <translation>لا يوجد تصميم {given}.</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>هذا الحقل</translation>
    </message>
    <message>
        <source>This is not written as TOML. Look at its quotes, brackets and equals signs.</source>
        <translation>هذا ليس مكتوبًا بصيغة TOML. راجع علامات الاقتباس والأقواس وعلامات المساواة.</translation>
    </message>
    <message>
        <source>Where the script begins</source>
        <translation>حيث تبدأ الكتابة</translation>
    </message>
    <message>
        <source>Where the script ends</source>
        <translation>حيث تنتهي الكتابة</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>نص من عندك</translation>
    </message>
    <message>
        <source>Your own words are empty. Type them, or remove the field.</source>
        <translation>نصك فارغ. اكتبه أو أزل الحقل.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>{file} cannot be used, so badges have the layout {name} meanwhile. {why}</source>
        <translation>لا يمكن استخدام {file}، لذلك تحمل الشارات حاليًا التصميم {name}. {why}</translation>
    </message>
    <message>
        <source>{what} has no place. Give it a box of its own.</source>
        <translation>ليس لـ{what} مكان. أعطه إطارًا خاصًا به.</translation>
    </message>
    <message>
        <source>{what} is there twice. Remove one of them.</source>
        <translation>{what} موجود مرتين. أزل أحدهما.</translation>
    </message>
    <message>
        <source>{what} lies {given} mm over {other}.</source>
        <translation>يغطي {what} مقدار {given} مم من {other}.</translation>
    </message>
    <message>
        <source>{what} reaches {wanted} mm beyond the edge.</source>
        <translation>يتجاوز {what} الحافة بمقدار {wanted} مم.</translation>
    </message>
    <message>
        <source>{what} stands under something that is not here. Give it a box of its own.</source>
        <translation>يقع {what} تحت شيء غير موجود هنا. أعطه إطارًا خاصًا به.</translation>
    </message>
    <message>
        <source>{what}: {across} mm across, {down} mm down, {width} × {height} mm</source>
        <translation>{what}: {across} مم أفقيًا، {down} مم عموديًا، {width} × {height} مم</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} مم</translation>
    </message>
    <message>
        <source>“{key}” cannot be {given}. Possible: {wanted}.</source>
        <translation>لا يمكن أن يكون «{key}» هو {given}. الممكن: {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” is missing. Add a line for it.</source>
        <translation>ينقص «{key}». أضف سطرًا له.</translation>
    </message>
</context>
<context>
    <name>LengthsCard</name>
    <message>
        <source>0 is for none. Talks that have begun stay as they are.</source>
        <translation>0 يعني لا شيء. المحاضرات التي بدأت تبقى كما هي.</translation>
    </message>
    <message>
        <source>Change of speakers, in minutes</source>
        <translation>تبديل المتحدثين، بالدقائق</translation>
    </message>
    <message>
        <source>First warning, minutes before the end</source>
        <translation>التنبيه الأول، بالدقائق قبل النهاية</translation>
    </message>
    <message>
        <source>Last warning, minutes before the end</source>
        <translation>التنبيه الأخير، بالدقائق قبل النهاية</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Length of the talks to come</source>
        <translation>مدة المحاضرات القادمة</translation>
    </message>
    <message>
        <source>Questions, in minutes</source>
        <translation>الأسئلة، بالدقائق</translation>
    </message>
    <message>
        <source>Talk, in minutes</source>
        <translation>المحاضرة، بالدقائق</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>استخدام هذه المدد</translation>
    </message>
</context>
<context>
    <name>LikelyList</name>
    <message>
        <source>In since {time}</source>
        <translation>وصل {time}</translation>
    </message>
    <message>
        <source>Since {time}</source>
        <translation>منذ {time}</translation>
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
    <name>Merge</name>
    <message>
        <source>A group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Another detail</source>
        <translation>تفصيل آخر</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>رؤساء الجلسات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Fire limit</source>
        <translation>حد السلامة من الحريق</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Hours of the desk</source>
        <translation>ساعات المكتب</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>الترجمة الفورية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Overflow room</source>
        <translation>قاعة إضافية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>تُعقد</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>محاضرة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>كما هو مقرر</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Back to the programme</source>
        <translation>العودة إلى البرنامج</translation>
    </message>
    <message>
        <source>Both compared</source>
        <translation>مقارنة بين الاثنين</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln changes</source>
        <translation>
            <numerusform>لا تستورد أي تغيير</numerusform>
            <numerusform>استيراد تغيير واحد</numerusform>
            <numerusform>استيراد تغييرين</numerusform>
            <numerusform>استيراد %Ln تغييرات</numerusform>
            <numerusform>استيراد %Ln تغييرًا</numerusform>
            <numerusform>استيراد %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>ابحث عن عنوان</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>It comes in as the file has it.</source>
        <translation>يُستورد كما هو في الملف.</translation>
    </message>
    <message>
        <source>It is marked as cancelled and kept: people came, signed up, or it was timed.</source>
        <translation>يوضع عليه «ملغى» ويُحتفظ به: حضره ناس أو سجلوا فيه أو قيس وقته.</translation>
    </message>
    <message>
        <source>It is not in the file any more, and is taken off the programme.</source>
        <translation>لم يعد في الملف، ويُحذف من البرنامج.</translation>
    </message>
    <message>
        <source>It stays as it is on this desk.</source>
        <translation>يبقى كما هو على هذا المكتب.</translation>
    </message>
    <message>
        <source>Keep this desk’s</source>
        <translation>احتفظ بما على هذا المكتب</translation>
    </message>
    <message>
        <source>Keep this desk’s for all conflicts</source>
        <translation>احتفظ بما على هذا المكتب في كل التعارضات</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %Ln conflicts stay as they are on this desk.</source>
        <translation>
            <numerusform>لم يُكتب شيء بعد. لا تعارض.</numerusform>
            <numerusform>لم يُكتب شيء بعد. يبقى تعارض واحد كما هو على هذا المكتب.</numerusform>
            <numerusform>لم يُكتب شيء بعد. يبقى تعارضان كما هما على هذا المكتب.</numerusform>
            <numerusform>لم يُكتب شيء بعد. تبقى %Ln تعارضات كما هي على هذا المكتب.</numerusform>
            <numerusform>لم يُكتب شيء بعد. يبقى %Ln تعارضًا كما هو على هذا المكتب.</numerusform>
            <numerusform>لم يُكتب شيء بعد. يبقى %Ln تعارض كما هو على هذا المكتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this desk</source>
        <translation>على هذا المكتب</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>خذ ما في الملف</translation>
    </message>
    <message>
        <source>Take the file’s for all conflicts</source>
        <translation>خذ ما في الملف في كل التعارضات</translation>
    </message>
    <message>
        <source>The programme of this desk is the same already. Nothing would change.</source>
        <translation>برنامج هذا المكتب مطابق أصلًا. لن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This desk changed it too. What this desk has stays.</source>
        <translation>غيّره هذا المكتب أيضًا. يبقى ما على هذا المكتب.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما المختلف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما الذي يُفعل</translation>
    </message>
    <message>
        <source>What the file says is taken.</source>
        <translation>يؤخذ بما في الملف.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>When last brought in</source>
        <translation>عند آخر استيراد</translation>
    </message>
    <message>
        <source>added</source>
        <translation>يُضافون</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ليس في الملف</translation>
    </message>
    <message>
        <source>other room or time</source>
        <translation>قاعة أو وقت آخر</translation>
    </message>
    <message>
        <source>the file’s is taken</source>
        <translation>يؤخذ ما في الملف</translation>
    </message>
    <message>
        <source>this desk’s stays</source>
        <translation>يبقى ما على هذا المكتب</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>يُحدّثون</translation>
    </message>
    <message>
        <source>you choose</source>
        <translation>أنت تختار</translation>
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
        <source>One person: one entry stays, with the workshops and days of both and what is settled already. Both ticket codes lead to it, and a badge of the other entry is void.</source>
        <translation>شخص واحد: يبقى تسجيل واحد، مع ورش التسجيلين وأيامهما وما تمت تسويته. رمزا التذكرتين يؤديان إليه، وشارة التسجيل الآخر ملغاة.</translation>
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
        <source>not given</source>
        <translation>غير مذكور</translation>
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
        <translation>تصاميم الشارات</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>قائمة على الورق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>MoveCard</name>
    <message>
        <source>Begins at</source>
        <translation>تبدأ في</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>لا شيء يمنع ذلك.</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>أماكن وُجدت</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>A character is wrong or missing. It begins with SMCC; eight follow, never 0, O, 1 or I.</source>
        <translation>هناك حرف خاطئ أو ناقص. يبدأ الرقم بـ SMCC وتليه ثمانية أحرف، ليس بينها 0 أو O أو 1 أو I.</translation>
    </message>
    <message>
        <source>As it stands on the certificate; then press Enter.</source>
        <translation>كما هو على الشهادة؛ ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>تحقق من الرقم</translation>
    </message>
    <message>
        <source>It is the one of {name}. Compare the name.</source>
        <translation>إنها شهادة {name}. قارن الاسم.</translation>
    </message>
    <message>
        <source>No certificate of this symposium has this number.</source>
        <translation>لا شهادة من هذه الندوة تحمل هذا الرقم.</translation>
    </message>
    <message>
        <source>Not a number of a certificate</source>
        <translation>ليس رقم شهادة</translation>
    </message>
    <message>
        <source>Not one of ours</source>
        <translation>ليست من شهاداتنا</translation>
    </message>
    <message>
        <source>Number of the certificate</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>One of ours</source>
        <translation>من شهاداتنا</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message numerus="yes">
        <source>%Ln badges lie on a sheet.</source>
        <translation>
            <numerusform>لا شارات على الورقة (%Ln).</numerusform>
            <numerusform>شارة واحدة على الورقة (%Ln).</numerusform>
            <numerusform>شارتان على الورقة (%Ln).</numerusform>
            <numerusform>%Ln شارات على الورقة.</numerusform>
            <numerusform>%Ln شارة على الورقة.</numerusform>
            <numerusform>%Ln شارة على الورقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>على الظهر</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>The badge itself</source>
        <translation>الشارة نفسها</translation>
    </message>
    <message>
        <source>The front</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Work on</source>
        <translation>العمل على</translation>
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
    <name>PagesCard</name>
    <message>
        <source>In a browser</source>
        <translation>في المتصفح</translation>
    </message>
    <message>
        <source>Phones, tablets and lobby screens on the same network can show the clocks. They can change nothing.</source>
        <translation>يمكن للهواتف والأجهزة اللوحية وشاشات الردهة على الشبكة نفسها عرض الساعات. ولا يمكنها تغيير شيء.</translation>
    </message>
    <message>
        <source>QR code of the address</source>
        <translation>رمز QR للعنوان</translation>
    </message>
    <message>
        <source>Scan the code, or type the address. Both need the same network as this desk.</source>
        <translation>امسح الرمز أو اكتب العنوان. يحتاج كلاهما إلى شبكة هذا المكتب نفسها.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
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
    <name>PaperList</name>
    <message>
        <source>List on paper</source>
        <translation>قائمة على الورق</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Printed on {date} at {time} · {count} people</source>
        <translation>طُبعت في {date} الساعة {time} · عدد الأشخاص {count}</translation>
    </message>
    <message>
        <source>Tick who comes. By the first letter of the name as on the badge. Later scan the codes of those who are ticked, at the desk.</source>
        <translation>ضع علامة أمام من يأتي. الترتيب حسب أول حرف من الاسم على الشارة. ثم امسح في المكتب رموز من عليهم علامة.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Began</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Chair: {names}</source>
        <translation>إدارة الجلسة: {names}</translation>
    </message>
    <message>
        <source>Day sheet of a room</source>
        <translation>ورقة يوم القاعة</translation>
    </message>
    <message>
        <source>Door sign</source>
        <translation>لافتة الباب</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>عدد الحضور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Only for who looks after people’s needs. Do not leave it lying; destroy it afterwards.</source>
        <translation>لمن يتولى احتياجات الأشخاص فقط. لا تتركها مكشوفة، وأتلفها بعد ذلك.</translation>
    </message>
    <message>
        <source>People signed up, with their needs</source>
        <translation>الأشخاص المسجلون واحتياجاتهم</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Printed on {date} at {time}</source>
        <translation>طُبع في {date} الساعة {time}</translation>
    </message>
    <message>
        <source>Questions end</source>
        <translation>نهاية الأسئلة</translation>
    </message>
    <message>
        <source>Sheet for the chair</source>
        <translation>ورقة إدارة الجلسة</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>المحاضرة</translation>
    </message>
    <message>
        <source>Talk ends</source>
        <translation>نهاية المحاضرة</translation>
    </message>
    <message>
        <source>Warn at</source>
        <translation>التنبيه عند</translation>
    </message>
    <message>
        <source>comes with an assistant</source>
        <translation>يرافقه مساعد</translation>
    </message>
    <message>
        <source>documents for a screen reader</source>
        <translation>مستندات لقارئ الشاشة</translation>
    </message>
    <message>
        <source>front row</source>
        <translation>الصف الأول</translation>
    </message>
    <message>
        <source>guide dog</source>
        <translation>كلب مرشد</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>quiet space</source>
        <translation>مكان هادئ</translation>
    </message>
    <message>
        <source>room for breastfeeding</source>
        <translation>غرفة للرضاعة</translation>
    </message>
    <message>
        <source>seat near the door</source>
        <translation>مقعد قرب الباب</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>{people}, for {seats} seats</source>
        <translation>{people}، والمقاعد {seats}</translation>
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
    <name>Plan</name>
    <message>
        <source>Affected: {sessions}. {people}</source>
        <translation>يتأثر بذلك: {sessions}. {people}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>No session and nobody is affected.</source>
        <translation>لا تتأثر أي جلسة ولا أي شخص.</translation>
    </message>
    <message>
        <source>fire limit {count}</source>
        <translation>حد السلامة من الحريق {count}</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>حلقة سمعية</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>ترجمة فورية</translation>
    </message>
    <message>
        <source>not {features}</source>
        <translation>بلا: {features}</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>جهاز عرض</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>قاعة هادئة</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>بلا درجات</translation>
    </message>
    <message>
        <source>{heads} of {seats}</source>
        <translation>{heads} من {seats}</translation>
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
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>بلا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدًا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Large enough to be read from three metres. Print on A4, upright.</source>
        <translation>تُقرأ من مسافة ثلاثة أمتار. اطبعها على A4 بالطول.</translation>
    </message>
    <message>
        <source>Make one PDF</source>
        <translation>صنع ملف PDF</translation>
    </message>
    <message>
        <source>Order, times and cues of every talk, with boxes for what really happened. For when the clock cannot be used.</source>
        <translation>ترتيب كل محاضرة وأوقاتها وتنبيهاتها، مع خانات لما حدث فعلًا. لمن لا يستطيع استخدام الساعة.</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>طباعة الأوراق</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>يجري صنع ملف PDF.</translation>
    </message>
    <message>
        <source>The same for one session each, with room for notes.</source>
        <translation>الشيء نفسه، واحدة لكل جلسة، مع مكان للملاحظات.</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>أي ورقة</translation>
    </message>
    <message>
        <source>With what people need. Only for who looks after that: it names people’s health.</source>
        <translation>مع ما يحتاجه الأشخاص. لمن يتولى ذلك فقط، لأن فيها ما يخص صحتهم.</translation>
    </message>
</context>
<context>
    <name>PrintNotices</name>
    <message>
        <source>No, print again</source>
        <translation>لا، أعد الطباعة</translation>
    </message>
    <message>
        <source>Print elsewhere</source>
        <translation>الطباعة في مكان آخر</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>نعم، كلها</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <source>Every room on {day}</source>
        <translation>كل القاعات، {day}</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>البرنامج كله</translation>
    </message>
    <message>
        <source>There is nothing to print for that. Choose another paper or part.</source>
        <translation>لا شيء يُطبع لذلك. اختر ورقة أخرى أو جزءًا آخر.</translation>
    </message>
    <message>
        <source>This session: {title}</source>
        <translation>هذه الجلسة: {title}</translation>
    </message>
    <message>
        <source>chair-sheets.pdf</source>
        <translation>أوراق-إدارة-الجلسات.pdf</translation>
    </message>
    <message>
        <source>day-sheets.pdf</source>
        <translation>أوراق-اليوم.pdf</translation>
    </message>
    <message>
        <source>door-signs.pdf</source>
        <translation>لافتات-الأبواب.pdf</translation>
    </message>
    <message>
        <source>sign-ups.pdf</source>
        <translation>المسجلون.pdf</translation>
    </message>
    <message>
        <source>{papers}: print {file} at full size on A4.</source>
        <translation>{papers}: اطبع {file} بالحجم الكامل على A4.</translation>
    </message>
    <message>
        <source>{room} on {day}</source>
        <translation>{room}، {day}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Look whether the unsure ones came out, then answer below or at the top.</source>
        <translation>انظر هل خرجت الشارات غير المؤكدة، ثم أجب هنا أو في الأعلى.</translation>
    </message>
    <message>
        <source>No badge waits.</source>
        <translation>لا شارة تنتظر.</translation>
    </message>
    <message>
        <source>None is lost. They can be printed elsewhere meanwhile.</source>
        <translation>لا تضيع أي شارة. يمكن طباعتها في مكان آخر في الأثناء.</translation>
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
        <source>They are printed one after another, and none is lost.</source>
        <translation>تُطبع واحدة بعد أخرى، ولا تضيع أي منها.</translation>
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
    <name>PrinterPanel</name>
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
        <source>No test page was printed.</source>
        <translation>لم تُطبع صفحة تجربة.</translation>
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
        <source>Type how many are on a new roll; each badge takes one off.</source>
        <translation>اكتب عددها على لفة جديدة؛ كل شارة تُنقص واحدًا.</translation>
    </message>
</context>
<context>
    <name>PrinterPart</name>
    <message>
        <source>The badges go to {printer} from now on.</source>
        <translation>تذهب الشارات إلى {printer} من الآن.</translation>
    </message>
</context>
<context>
    <name>PrinterPicker</name>
    <message>
        <source>A badge is being printed. Try again in a moment.</source>
        <translation>تُطبع شارة الآن. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>A label printer on the network …</source>
        <translation>طابعة ملصقات على الشبكة …</translation>
    </message>
    <message>
        <source>Address of the label printer</source>
        <translation>عنوان طابعة الملصقات</translation>
    </message>
    <message>
        <source>As its display or its configuration label says; press Enter.</source>
        <translation>كما تظهر شاشتها أو ملصق إعداداتها؛ اضغط Enter.</translation>
    </message>
    <message>
        <source>No test page was printed.</source>
        <translation>لم تُطبع صفحة تجربة.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>صفحة تجربة</translation>
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
        <source>This is no address. Type it as the printer says it, such as 192.168.1.40.</source>
        <translation>هذا ليس عنوانًا. اكتبه كما تعرضه الطابعة، مثل 192.168.1.40.</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (غير موجود الآن)</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Badges the printer gave up: {count}. They are kept; print them again or leave them.</source>
        <translation>شارات تخلت عنها الطابعة: {count}. هي محفوظة؛ اطبعها من جديد أو اتركها.</translation>
    </message>
    <message>
        <source>May or may not have been printed: {names}. Did they come out?</source>
        <translation>ربما طُبعت: {names}. هل خرجت؟</translation>
    </message>
    <message>
        <source>The folder for badges cannot be written. {other} prints meanwhile. Free some space.</source>
        <translation>لا يمكن الكتابة في مجلد الشارات. تطبع {other} في هذه الأثناء. أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} غيرهم</translation>
    </message>
    <message>
        <source>{printer} did not take a badge. {other} prints meanwhile. The badge is kept.</source>
        <translation>لم تقبل {printer} شارة. تطبع {other} في هذه الأثناء. الشارة محفوظة.</translation>
    </message>
    <message>
        <source>{printer} does not answer. {other} prints meanwhile. Check that it is on and that its cable is in.</source>
        <translation>{printer} لا تستجيب. تطبع {other} في هذه الأثناء. تأكد أنها تعمل وأن كبلها موصول.</translation>
    </message>
    <message>
        <source>{printer} is not known to this computer any more. {other} prints meanwhile. Connect it again.</source>
        <translation>لم يعد هذا الحاسوب يعرف {printer}. تطبع {other} في هذه الأثناء. صِلها من جديد.</translation>
    </message>
    <message>
        <source>{printer} is open. {other} prints meanwhile. Close its cover.</source>
        <translation>{printer} مفتوحة. تطبع {other} في هذه الأثناء. أغلق غطاءها.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. {other} prints meanwhile. Fill it when there is time.</source>
        <translation>نفد ورق {printer}. تطبع {other} في هذه الأثناء. املأها عندما يتسع الوقت.</translation>
    </message>
    <message>
        <source>{printer} is stopped. {other} prints meanwhile. Look at its display.</source>
        <translation>{printer} متوقفة. تطبع {other} في هذه الأثناء. انظر إلى شاشتها.</translation>
    </message>
</context>
<context>
    <name>PrintersForm</name>
    <message>
        <source>Badges which wait go to the printer chosen here.</source>
        <translation>الشارات المنتظرة تذهب إلى الطابعة المختارة هنا.</translation>
    </message>
    <message>
        <source>How the two go together</source>
        <translation>كيف تعمل الاثنتان معًا</translation>
    </message>
    <message>
        <source>It prints only while the first one has a fault</source>
        <translation>تطبع فقط أثناء عطل الأولى</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>طابعة ثانية</translation>
    </message>
    <message>
        <source>They share the badges: whichever is free prints</source>
        <translation>تتقاسمان الشارات: تطبع المتاحة منهما</translation>
    </message>
</context>
<context>
    <name>PrintsCard</name>
    <message>
        <source>All lines are chosen at first; choose some with Ctrl or Shift to answer for them alone.</source>
        <translation>كل السطور مختارة في البداية؛ اختر بعضها بمفتاح Ctrl أو Shift للإجابة عنها وحدها.</translation>
    </message>
    <message>
        <source>Did these come out?</source>
        <translation>هل خرجت هذه؟</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>These were given up</source>
        <translation>هذه تُخلي عنها</translation>
    </message>
    <message>
        <source>They came out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumns</name>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>رؤساء الجلسات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lasting number</source>
        <translation>رقم ثابت</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>تُعقد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>ProgrammeColumnsPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the columns with the titles and with the beginnings to go on.</source>
        <translation>اختر عمود العناوين وعمود البدايات للمتابعة.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Read the programme</source>
        <translation>اقرأ البرنامج</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>معنى الأعمدة</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are to be chosen first.</source>
        <translation>
            <numerusform>لا شيء للاختيار.</numerusform>
            <numerusform>هناك أمر واحد يجب اختياره أولًا.</numerusform>
            <numerusform>هناك أمران يجب اختيارهما أولًا.</numerusform>
            <numerusform>هناك %Ln أمور يجب اختيارها أولًا.</numerusform>
            <numerusform>هناك %Ln أمرًا يجب اختياره أولًا.</numerusform>
            <numerusform>هناك %Ln أمر يجب اختياره أولًا.</numerusform>
        </translation>
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
        <source>Choose afresh</source>
        <translation>اختر من جديد</translation>
    </message>
    <message>
        <source>Chosen for files from there: {choices}.</source>
        <translation>المختار لملفات هذا المصدر: {choices}.</translation>
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
        <source>Show what would change</source>
        <translation>عرض ما سيتغير</translation>
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
        <source>The programme of the file</source>
        <translation>برنامج الملف</translation>
    </message>
    <message>
        <source>There is no session in it.</source>
        <translation>ليس فيه أي جلسة.</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>ما هو الغريب</translation>
    </message>
    <message>
        <source>time zone {zone}</source>
        <translation>المنطقة الزمنية {zone}</translation>
    </message>
</context>
<context>
    <name>ProgrammeScreen</name>
    <message>
        <source>Bring in the programme</source>
        <translation>استيراد البرنامج</translation>
    </message>
    <message>
        <source>Bring in the programme; then every room and every time is here.</source>
        <translation>استورد البرنامج؛ بعدها تكون كل قاعة وكل وقت هنا.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Choose the session that “{title}” is to swap rooms with.</source>
        <translation>اختر الجلسة التي تتبادل معها «{title}» القاعة.</translation>
    </message>
    <message>
        <source>There is no programme yet</source>
        <translation>لا يوجد برنامج بعد</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Why is “{title}” cancelled? It stays in the programme, crossed out.</source>
        <translation>لماذا أُلغيت «{title}»؟ تبقى في البرنامج مشطوبة.</translation>
    </message>
</context>
<context>
    <name>ProgrammeWay</name>
    <message>
        <source>Bringing in the programme</source>
        <translation>جارٍ استيراد البرنامج</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
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
        <translation>أسباب شائعة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Take back with it</source>
        <translation>إلغاء معه</translation>
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
        <source>It is open again.</source>
        <translation>يعود غير مسوّى.</translation>
    </message>
    <message>
        <source>It is owed again. Give the money back, unless it was never taken.</source>
        <translation>يعود مستحقًا. أعد المال إن كان قد أُخذ.</translation>
    </message>
    <message>
        <source>It was somebody else</source>
        <translation>كان شخصًا آخر</translation>
    </message>
    <message>
        <source>It will be asked again.</source>
        <translation>سيُسأل عنه من جديد.</translation>
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
        <source>The code of conduct, agreed to at {time}</source>
        <translation>مدوّنة السلوك، وُوفق عليها في {time}</translation>
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
        <source>What was settled at {time}</source>
        <translation>ما سُوّي في {time}</translation>
    </message>
    <message>
        <source>What was settled with it stays so: tell the help desk, which can open it.</source>
        <translation>ما سُوّي معه يبقى كذلك: أخبر مكتب المساعدة، فهو يستطيع فتحه.</translation>
    </message>
    <message>
        <source>{amount}, collected at {time}</source>
        <translation>{amount}، حُصّل في {time}</translation>
    </message>
    <message>
        <source>{name} will count as not here. The check-in is kept with your reason.</source>
        <translation>{name} لن يُعدّ من الحاضرين. يُحفظ الوصول مع السبب الذي تكتبه.</translation>
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
    <name>RemainingPage</name>
    <message numerus="yes">
        <source>%Ln badges remain to be printed</source>
        <translation>
            <numerusform>بقيت %Ln شارة للطباعة</numerusform>
            <numerusform>بقيت شارة واحدة للطباعة</numerusform>
            <numerusform>بقيت شارتان للطباعة</numerusform>
            <numerusform>بقيت %Ln شارات للطباعة</numerusform>
            <numerusform>بقيت %Ln شارة للطباعة</numerusform>
            <numerusform>بقيت %Ln شارة للطباعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Print the rest</source>
        <translation>طباعة الباقي</translation>
    </message>
    <message>
        <source>Printing was stopped. Those before them are printed or wait in the printer; nobody gets a second.</source>
        <translation>توقفت الطباعة. ما قبلها طُبع أو ينتظر في الطابعة؛ لن يحصل أحد على شارة ثانية.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Gains {time}; the session then ends at {end}.</source>
        <translation>يوفر {time}؛ وتنتهي الجلسة عندئذ في {end}.</translation>
    </message>
    <message>
        <source>It touches {rooms}: tell their chairs.</source>
        <translation>يؤثر ذلك في {rooms}: أخبر مديري جلساتها.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Make up time</source>
        <translation>تعويض الوقت</translation>
    </message>
    <message>
        <source>Nothing of the rest can be made shorter.</source>
        <translation>لا يمكن تقصير شيء مما تبقى.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>No clock has been used yet, so the report is empty.</source>
        <translation>لم تُستخدم أي ساعة بعد، لذلك فالتقرير فارغ.</translation>
    </message>
    <message>
        <source>Planned and actual times of every talk so far, with pictures and advice for next year. A PDF to read, or CSV or JSON for other programs.</source>
        <translation>الأوقات المخططة والفعلية لكل محاضرة حتى الآن، مع رسوم ونصائح للعام القادم. ملف PDF للقراءة، أو CSV أو JSON لبرامج أخرى.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>تقرير …</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>timing</translation>
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
        <source>The former badge is void, also if it is found again.</source>
        <translation>الشارة السابقة ملغاة، حتى لو عُثر عليها.</translation>
    </message>
    <message>
        <source>What happened to the badge?</source>
        <translation>ماذا حدث للشارة؟</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Begins at {time}</source>
        <translation>تبدأ في {time}</translation>
    </message>
    <message>
        <source>No news for {time}</source>
        <translation>لا أخبار منذ {time}</translation>
    </message>
    <message>
        <source>Not started since {time}</source>
        <translation>لم تبدأ منذ {time}</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>لا شيء آخر اليوم</translation>
    </message>
    <message>
        <source>then {title}</source>
        <translation>ثم {title}</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Nothing is known that could fail here.</source>
        <translation>لا يُعرف شيء قد يتعطل هنا.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>{feature}: out of order</source>
        <translation>{feature}: معطّل</translation>
    </message>
    <message>
        <source>{feature}: works again</source>
        <translation>{feature}: يعمل من جديد</translation>
    </message>
</context>
<context>
    <name>SamePersonPanel</name>
    <message>
        <source>Compare the two</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Nobody else is found. Try a part of the name, or the order or the code.</source>
        <translation>لم يُعثر على أحد آخر. جرّب جزءًا من الاسم أو الطلب أو الرمز.</translation>
    </message>
    <message>
        <source>Other name, order, e-mail or code</source>
        <translation>اسم آخر أو طلب أو بريد أو رمز</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>الشخص نفسه …</translation>
    </message>
    <message>
        <source>The entry of</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Then ↓ and Enter: both entries are compared first.</source>
        <translation>ثم ↓ وEnter: يُقارن التسجيلان أولًا.</translation>
    </message>
    <message>
        <source>Type who it is, then choose one of those who are found with ↓.</source>
        <translation>اكتب من هو، ثم اختر بالمفتاح ↓ أحد الموجودين.</translation>
    </message>
    <message>
        <source>Who is found</source>
        <translation>من عُثر عليه</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>Choose or type a message</source>
        <translation>اختر رسالة أو اكتبها</translation>
    </message>
    <message>
        <source>Message to the speaker</source>
        <translation>رسالة إلى المتحدث/ة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>On the clock: {text}</source>
        <translation>على الساعة: {text}</translation>
    </message>
    <message>
        <source>Only for the report, not for the speaker</source>
        <translation>للتقرير فقط، لا للمتحدث/ة</translation>
    </message>
    <message>
        <source>People in the room</source>
        <translation>عدد الحاضرين في القاعة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>تدوين</translation>
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
    <name>SessionPage</name>
    <message>
        <source>Cancel it …</source>
        <translation>إلغاؤها …</translation>
    </message>
    <message>
        <source>Choose a session with the mouse or the arrow keys. Ctrl and arrows move it.</source>
        <translation>اختر جلسة بالفأرة أو بالأسهم. ‏Ctrl مع الأسهم ينقلها.</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>نقل …</translation>
    </message>
    <message>
        <source>Nothing is wrong with the programme.</source>
        <translation>لا مشكلة في البرنامج.</translation>
    </message>
    <message>
        <source>Pin it here</source>
        <translation>تثبيتها هنا</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Rooms …</source>
        <translation>القاعات …</translation>
    </message>
    <message>
        <source>Swap rooms …</source>
        <translation>تبادل القاعات …</translation>
    </message>
    <message>
        <source>Unpin it</source>
        <translation>إلغاء التثبيت</translation>
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
    <name>SheetCounts</name>
    <message numerus="yes">
        <source>%Ln papers are in one PDF</source>
        <translation>
            <numerusform>لا أوراق في ملف PDF</numerusform>
            <numerusform>ورقة واحدة في ملف PDF</numerusform>
            <numerusform>ورقتان في ملف PDF واحد</numerusform>
            <numerusform>%Ln أوراق في ملف PDF واحد</numerusform>
            <numerusform>%Ln ورقة في ملف PDF واحد</numerusform>
            <numerusform>%Ln ورقة في ملف PDF واحد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people signed up</source>
        <translation>
            <numerusform>لم يسجل أحد</numerusform>
            <numerusform>شخص واحد مسجل</numerusform>
            <numerusform>شخصان مسجلان</numerusform>
            <numerusform>%Ln أشخاص مسجلون</numerusform>
            <numerusform>%Ln شخصًا مسجلًا</numerusform>
            <numerusform>%Ln شخص مسجل</numerusform>
        </translation>
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
        <source>Print door signs and sheets of the programme</source>
        <translation>طباعة لافتات الأبواب وأوراق البرنامج</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Rooms, and what has failed in them</source>
        <translation>القاعات وما تعطل فيها</translation>
    </message>
    <message>
        <source>Show the keys, or go back</source>
        <translation>عرض المفاتيح أو العودة</translation>
    </message>
    <message>
        <source>Who is where, on paper</source>
        <translation>من يوجد وأين، على الورق</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>Blank row</source>
        <translation>صف فارغ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>تعذرت الكتابة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>تغيّر في الجانبين</translation>
    </message>
    <message>
        <source>Choose first</source>
        <translation>اختر أولًا</translation>
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
        <source>Good to know</source>
        <translation>للعلم</translation>
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
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
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
        <source>Please look</source>
        <translation>يرجى النظر</translation>
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
    <name>SpeakerWindow</name>
    <message>
        <source>Speaker’s clock</source>
        <translation>ساعة المتحدث/ة</translation>
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
    <name>TalkRow</name>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>At the desk since {time}</source>
        <translation>سجّل وصوله في {time}</translation>
    </message>
    <message>
        <source>Comes after all</source>
        <translation>سيأتي رغم ذلك</translation>
    </message>
    <message>
        <source>Late: goes last</source>
        <translation>متأخر: في الآخر</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>المزيد عن {name}</translation>
    </message>
    <message>
        <source>Not at the registration desk yet</source>
        <translation>لم يمرّ بمكتب التسجيل بعد</translation>
    </message>
    <message>
        <source>Somebody else speaks …</source>
        <translation>شخص آخر يتحدث …</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>تبديل مع</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
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
    <name>Timing report</name>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>For each talk the printed slot above, what really happened below. The number says how late the talk ended, in minutes and seconds; with a minus it was early.</source>
        <translation>لكل محاضرة: في الأعلى الوقت المطبوع، وفي الأسفل ما حدث فعلًا. الرقم يبيّن مقدار تأخر نهايتها بالدقائق والثواني؛ ومع علامة ناقص انتهت مبكرًا.</translation>
    </message>
    <message>
        <source>For next year’s programme</source>
        <translation>لبرنامج العام القادم</translation>
    </message>
    <message>
        <source>Four in five</source>
        <translation>أربعة من خمسة</translation>
    </message>
    <message>
        <source>Half of them</source>
        <translation>نصفها</translation>
    </message>
    <message>
        <source>How much longer the talk itself took than printed: half of all talks, and four in five. The buffer is what four in five slots would have needed beyond their whole length.</source>
        <translation>كم زادت مدة المحاضرة نفسها عن المطبوع: لنصف المحاضرات، ولأربع من كل خمس. الهامش هو ما كانت أربع من كل خمس فترات ستحتاجه فوق مدتها كلها.</translation>
    </message>
    <message>
        <source>Minutes printed</source>
        <translation>الدقائق المطبوعة</translation>
    </message>
    <message>
        <source>No clock has been used yet.</source>
        <translation>لم تُستخدم أي ساعة بعد.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Planned and actual times</source>
        <translation>الأوقات المخططة والفعلية</translation>
    </message>
    <message>
        <source>Questions used</source>
        <translation>المستخدم من الأسئلة</translation>
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
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>المحاضرات</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>كما هو مطبوع</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>لم تُقدَّم</translation>
    </message>
    <message>
        <source>{given} talks were given in {sessions} sessions; {missed} were not given.</source>
        <translation>المحاضرات التي قُدِّمت: {given} في {sessions} جلسات؛ لم تُقدَّم: {missed}.</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>A badge printed so far is void. The ticket’s code stays the same.</source>
        <translation>الشارة المطبوعة من قبل ملغاة. ويبقى رمز التذكرة نفسه.</translation>
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
    <name>Unplaced</name>
    <message>
        <source>Sessions without a room</source>
        <translation>جلسات بلا قاعة</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>بلا قاعة</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Already on the list? Then choose:</source>
        <translation>في القائمة من قبل؟ إذن اختر:</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
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
        <source>Collect now</source>
        <translation>التحصيل الآن</translation>
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
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Name for the badge</source>
        <translation>الاسم للشارة</translation>
    </message>
    <message>
        <source>Nothing to collect</source>
        <translation>لا شيء للتحصيل</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>الجهة (اختياري)</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
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
    <name>WhoseForm</name>
    <message>
        <source>All; or such as A-F</source>
        <translation>الكل؛ أو مثل A-F</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>أي دور</translation>
    </message>
    <message>
        <source>Any ticket</source>
        <translation>أي تذكرة</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>رؤساء الجلسات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Names that begin with</source>
        <translation>أسماء تبدأ بـ</translation>
    </message>
    <message>
        <source>Only who has no badge yet</source>
        <translation>فقط من ليست لديه شارة بعد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>شارات من</translation>
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
        <source>Label printer {address}</source>
        <translation>طابعة ملصقات {address}</translation>
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
        <source>Void</source>
        <translation>ملغاة</translation>
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
    <name>Workbench</name>
    <message>
        <source>Drag a box, or move it with the arrow keys: Shift in larger steps, Ctrl for its size.</source>
        <translation>اسحب إطارًا أو حرّكه بمفاتيح الأسهم: Shift لخطوات أكبر، وCtrl للحجم.</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>معروض باسم</translation>
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
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>{done} من {total} صف</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>Time zone of the place</source>
        <translation>المنطقة الزمنية للمكان</translation>
    </message>
    <message>
        <source>Type a city, such as Paris</source>
        <translation>اكتب اسم مدينة بالإنجليزية، مثل Paris</translation>
    </message>
    <message>
        <source>Use this time zone</source>
        <translation>استخدم هذه المنطقة الزمنية</translation>
    </message>
</context>
</TS>
