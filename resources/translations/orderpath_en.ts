<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AlertMarking</name>
    <message numerus="yes">
        <source>%Ln alert(s) marked as read</source>
        <translation>
            <numerusform>%Ln alert marked as read</numerusform>
            <numerusform>%Ln alerts marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) snoozed until {moment}</source>
        <translation>
            <numerusform>%Ln alert snoozed until {moment}</numerusform>
            <numerusform>%Ln alerts snoozed until {moment}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln new alert</numerusform>
            <numerusform>%Ln new alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln message(s) chosen</source>
        <translation>
            <numerusform>%Ln message chosen</numerusform>
            <numerusform>%Ln messages chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>Choose all %Ln</numerusform>
            <numerusform>Choose all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again %Ln</source>
        <translation>
            <numerusform>Send %Ln again</numerusform>
            <numerusform>Send %Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln</source>
        <translation>
            <numerusform>Send %Ln</numerusform>
            <numerusform>Send %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%Ln status(es) still to be chosen</source>
        <translation>
            <numerusform>%Ln status still to be chosen</numerusform>
            <numerusform>%Ln statuses still to be chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln order(s)</source>
        <translation>
            <numerusform>Import %Ln order</numerusform>
            <numerusform>Import %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerBlock</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message numerus="yes">
        <source>ran %Ln time(s) in 7 days</source>
        <translation>
            <numerusform>ran once in 7 days</numerusform>
            <numerusform>ran %Ln times in 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message numerus="yes">
        <source>and %Ln neighbour(s)</source>
        <translation>
            <numerusform>and %Ln neighbour</numerusform>
            <numerusform>and %Ln neighbours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryCard</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message numerus="yes">
        <source>The import has ended: %Ln new order(s).</source>
        <translation>
            <numerusform>The import has ended: %Ln new order.</numerusform>
            <numerusform>The import has ended: %Ln new orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStatuses</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that cannot be next</source>
        <translation>
            <numerusform>and %Ln more that cannot be next</numerusform>
            <numerusform>and %Ln more that cannot be next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberCopier</name>
    <message numerus="yes">
        <source>%Ln number(s) copied</source>
        <translation>
            <numerusform>%Ln number copied</numerusform>
            <numerusform>%Ln numbers copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxDeeds</name>
    <message numerus="yes">
        <source>%Ln message(s) on the way.</source>
        <translation>
            <numerusform>%Ln message on the way.</numerusform>
            <numerusform>%Ln messages on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cannot be sent.</source>
        <translation>
            <numerusform>%Ln message cannot be sent.</numerusform>
            <numerusform>%Ln messages cannot be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>%Ln message cancelled.</numerusform>
            <numerusform>%Ln messages cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cannot be cancelled.</source>
        <translation>
            <numerusform>%Ln message cannot be cancelled.</numerusform>
            <numerusform>%Ln messages cannot be cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathPage</name>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln status</numerusform>
            <numerusform>%Ln statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln transition</numerusform>
            <numerusform>%Ln transitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) in 30 days</source>
        <translation>
            <numerusform>%Ln move in 30 days</numerusform>
            <numerusform>%Ln moves in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message numerus="yes">
        <source>%n order(s) now</source>
        <translation>
            <numerusform>%n order now</numerusform>
            <numerusform>%n orders now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in 30 days</source>
        <translation>
            <numerusform>%n order in 30 days</numerusform>
            <numerusform>%n orders in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingActions</name>
    <message numerus="yes">
        <source>%Ln automatic action(s) pending</source>
        <translation>
            <numerusform>%Ln automatic action pending</numerusform>
            <numerusform>%Ln automatic actions pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Copy %Ln number(s)</source>
        <translation>
            <numerusform>Copy %Ln number</numerusform>
            <numerusform>Copy %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchOffPopover</name>
    <message numerus="yes">
        <source>Let the %Ln run(s) that wait finish</source>
        <translation>
            <numerusform>Let the run that waits finish</numerusform>
            <numerusform>Let the %Ln runs that wait finish</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchOnPopover</name>
    <message numerus="yes">
        <source>Also the %Ln order(s) that match now</source>
        <translation>
            <numerusform>Also the order that matches now</numerusform>
            <numerusform>Also the %Ln orders that match now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Switching</name>
    <message numerus="yes">
        <source>%Ln waiting run(s) were cancelled.</source>
        <translation>
            <numerusform>%Ln waiting run was cancelled.</numerusform>
            <numerusform>%Ln waiting runs were cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln order(s) in.</source>
        <translation>
            <numerusform>It took %Ln order in.</numerusform>
            <numerusform>It took %Ln orders in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>%Ln open task</numerusform>
            <numerusform>%Ln open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriggersHome</name>
    <message numerus="yes">
        <source>%Ln trigger(s)</source>
        <translation>
            <numerusform>%Ln trigger</numerusform>
            <numerusform>%Ln triggers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln switched on</source>
        <translation>
            <numerusform>%Ln switched on</numerusform>
            <numerusform>%Ln switched on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message numerus="yes">
        <source>%Ln earlier message(s)</source>
        <translation>
            <numerusform>%Ln earlier message</numerusform>
            <numerusform>%Ln earlier messages</numerusform>
        </translation>
    </message>
</context>
</TS>
