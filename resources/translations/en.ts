<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>%Ln badges are in one PDF</source>
        <translation>
            <numerusform>%Ln badge is in one PDF</numerusform>
            <numerusform>%Ln badges are in one PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badges went to the printer</source>
        <translation>
            <numerusform>%Ln badge went to the printer</numerusform>
            <numerusform>%Ln badges went to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list for paper</source>
        <translation>
            <numerusform>%Ln person is on the list for paper</numerusform>
            <numerusform>%Ln people are on the list for paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInScreen</name>
    <message numerus="yes">
        <source>%Ln people of this desk are not in the file. Is it the right one?</source>
        <translation>
            <numerusform>%Ln person of this desk is not in the file. Is it the right one?</numerusform>
            <numerusform>%Ln people of this desk are not in the file. Is it the right one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing in %Ln people</source>
        <translation>
            <numerusform>Bringing in %Ln person</numerusform>
            <numerusform>Bringing in %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln rows with the list</source>
        <translation>
            <numerusform>Comparing %Ln row with the list</numerusform>
            <numerusform>Comparing %Ln rows with the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatesCard</name>
    <message numerus="yes">
        <source>%Ln certificates are in one PDF</source>
        <translation>
            <numerusform>%Ln certificate is in one PDF</numerusform>
            <numerusform>%Ln certificates are in one PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people came so far.</source>
        <translation>
            <numerusform>%Ln person came so far.</numerusform>
            <numerusform>%Ln people came so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message numerus="yes">
        <source>Bring in %Ln people</source>
        <translation>
            <numerusform>Bring in %Ln person</numerusform>
            <numerusform>Bring in %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>%Ln days.</source>
        <translation>
            <numerusform>%Ln day.</numerusform>
            <numerusform>%Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are checked in today.</source>
        <translation>
            <numerusform>%Ln of them is checked in today.</numerusform>
            <numerusform>%Ln of them are checked in today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may each be one person twice.</source>
        <translation>
            <numerusform>%Ln pair may be one person twice.</numerusform>
            <numerusform>%Ln pairs may each be one person twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on the list.</source>
        <translation>
            <numerusform>%Ln person is on the list.</numerusform>
            <numerusform>%Ln people are on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are not used here. They are kept beside each person.</source>
        <translation>
            <numerusform>%Ln column is not used here. It is kept beside each person.</numerusform>
            <numerusform>%Ln columns are not used here. They are kept beside each person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln inside</numerusform>
            <numerusform>%Ln inside</numerusform>
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
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talks are in the report:</source>
        <translation>
            <numerusform>%Ln talk is in the report:</numerusform>
            <numerusform>%Ln talks are in the report:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message numerus="yes">
        <source>All saved on this computer · %Ln to send</source>
        <translation>
            <numerusform>All saved on this computer · %Ln to send</numerusform>
            <numerusform>All saved on this computer · %Ln to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved · %Ln to send</source>
        <translation>
            <numerusform>Saved · %Ln to send</numerusform>
            <numerusform>Saved · %Ln to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>badges waiting: %Ln</source>
        <translation>
            <numerusform>badges waiting: %Ln</numerusform>
            <numerusform>badges waiting: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln people were brought in</source>
        <translation>
            <numerusform>%Ln person was brought in</numerusform>
            <numerusform>%Ln people were brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorCounts</name>
    <message numerus="yes">
        <source>%Ln inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln inside</numerusform>
            <numerusform>%Ln inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message numerus="yes">
        <source>%Ln badges to look at first</source>
        <translation>
            <numerusform>%Ln badge to look at first</numerusform>
            <numerusform>%Ln badges to look at first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message numerus="yes">
        <source>Hand these over: %n</source>
        <translation>
            <numerusform>Hand these over: %n</numerusform>
            <numerusform>Hand these over: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have their badge already: %n</source>
        <translation>
            <numerusform>Have their badge already: %n</numerusform>
            <numerusform>Have their badge already: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Must come themselves: %n</source>
        <translation>
            <numerusform>Must come themselves: %n</numerusform>
            <numerusform>Must come themselves: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People in this order: %n</source>
        <translation>
            <numerusform>People in this order: %n</numerusform>
            <numerusform>People in this order: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadsetsPanel</name>
    <message numerus="yes">
        <source>Still out: %n</source>
        <translation>
            <numerusform>Still out: %n</numerusform>
            <numerusform>Still out: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>Bring in %Ln changes</source>
        <translation>
            <numerusform>Bring in %Ln change</numerusform>
            <numerusform>Bring in %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is written yet. %Ln conflicts stay as they are on this desk.</source>
        <translation>
            <numerusform>Nothing is written yet. %Ln conflict stays as it is on this desk.</numerusform>
            <numerusform>Nothing is written yet. %Ln conflicts stay as they are on this desk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message numerus="yes">
        <source>%Ln badges lie on a sheet.</source>
        <translation>
            <numerusform>%Ln badge lies on a sheet.</numerusform>
            <numerusform>%Ln badges lie on a sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagedPeople</name>
    <message numerus="yes">
        <source>%n made</source>
        <comment>badges of one person</comment>
        <translation>
            <numerusform>%n made</numerusform>
            <numerusform>%n made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln on the list</numerusform>
            <numerusform>%Ln on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
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
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are to be chosen first.</source>
        <translation>
            <numerusform>%Ln thing is to be chosen first.</numerusform>
            <numerusform>%Ln things are to be chosen first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemainingPage</name>
    <message numerus="yes">
        <source>%Ln badges remain to be printed</source>
        <translation>
            <numerusform>%Ln badge remains to be printed</numerusform>
            <numerusform>%Ln badges remain to be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetCounts</name>
    <message numerus="yes">
        <source>%Ln papers are in one PDF</source>
        <translation>
            <numerusform>%Ln paper is in one PDF</numerusform>
            <numerusform>%Ln papers are in one PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people signed up</source>
        <translation>
            <numerusform>%Ln person signed up</numerusform>
            <numerusform>%Ln people signed up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinsPanel</name>
    <message numerus="yes">
        <source>Likely duplicates (%Ln)</source>
        <translation>
            <numerusform>Likely duplicates (%Ln)</numerusform>
            <numerusform>Likely duplicates (%Ln)</numerusform>
        </translation>
    </message>
</context>
</TS>
