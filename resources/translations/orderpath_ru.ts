<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{span} here</source>
        <translation>здесь {span}</translation>
    </message>
    <message>
        <source>Waits to act by itself</source>
        <translation>Ждёт автоматического действия</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>vip</source>
        <translation>vip</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>плохой</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Customer says</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Previous order</source>
        <translation>Предыдущий заказ</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Следующий заказ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Read an order</source>
        <translation>Чтение заказа</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Заказ {number}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no display to open a window on: the demo shop is played without one.</source>
        <translation>Нет экрана, на котором можно открыть окно: демо-магазин проигрывается без него.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}. Name another with --out.</source>
        <translation>Не удаётся создать {folder}: {reason}. Укажите другую папку через --out.</translation>
    </message>
    <message>
        <source>{days} days of the shop “{name}”:</source>
        <translation>Дней из жизни магазина «{name}»: {days}</translation>
    </message>
    <message>
        <source>{count} pictures of the window are in {folder}</source>
        <translation>Снимков окна: {count}, они в {folder}</translation>
    </message>
    <message>
        <source>Next: {line}</source>
        <translation>Дальше: {line}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>{count} times the order path said no to somebody.</source>
        <translation>Путь заказа отказал кому-то {count} раз.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Триггер</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Сработал</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Orders moved</source>
        <translation>Сдвинуто заказов</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>trigger “{title}”</source>
        <translation>триггер «{title}»</translation>
    </message>
    <message>
        <source>import {id}</source>
        <translation>импорт {id}</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>движок</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создан</translation>
    </message>
    <message>
        <source>comment: {text}</source>
        <translation>комментарий: {text}</translation>
    </message>
    <message>
        <source>(the order path would not have allowed this)</source>
        <translation>(путь заказа этого не разрешил бы)</translation>
    </message>
    <message>
        <source>item</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>оплата</translation>
    </message>
    <message>
        <source>{thing} added</source>
        <translation>{thing}: добавлено</translation>
    </message>
    <message>
        <source>{thing} removed</source>
        <translation>{thing}: удалено</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>{source}: {new} new orders, {known} known before; {facts} new facts, {known_facts} known before ({seconds:.1f} s, triggers {triggers}).</source>
        <translation>{source}: новых заказов {new}, известных {known}; новых фактов {facts}, известных {known_facts} ({seconds:.1f} с, триггеры {triggers}).</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; import again to go on.</source>
        <translation>Остановлено. Что загружено, то осталось; чтобы продолжить, импортируйте снова.</translation>
    </message>
    <message>
        <source>Last status in the source</source>
        <translation>Последний статус в источнике</translation>
    </message>
    <message>
        <source>{count} rows were kept aside:</source>
        <translation>Отложено строк: {count}:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>… and {count} more; --json lists all.</source>
        <translation>… и ещё {count}; все покажет --json.</translation>
    </message>
    <message>
        <source>format {format}, written by Orderpath {program}</source>
        <translation>формат {format}, записано Orderpath {program}</translation>
    </message>
    <message>
        <source>The file is damaged:</source>
        <translation>Файл повреждён:</translation>
    </message>
    <message>
        <source>Open the newest backup beside it, and keep this file for repair.</source>
        <translation>Откройте самую новую копию рядом с ним, а этот файл сохраните для восстановления.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Файл в порядке.</translation>
    </message>
    <message>
        <source>Open waits: {count}, the first due {moment}</source>
        <translation>Ожиданий: {count}, ближайшее {moment}</translation>
    </message>
    <message>
        <source>Last event: {moment}</source>
        <translation>Последнее событие: {moment}</translation>
    </message>
    <message>
        <source>Orders by status</source>
        <translation>Заказы по статусам</translation>
    </message>
    <message>
        <source>Runs by outcome</source>
        <translation>Запуски по итогу</translation>
    </message>
    <message>
        <source>Messages by state</source>
        <translation>Сообщения по состоянию</translation>
    </message>
    <message>
        <source>Rows by table</source>
        <translation>Строки по таблицам</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>{file}: the shop “{name}” ({currency}, {zone}) is ready.</source>
        <translation>{file}: магазин «{name}» ({currency}, {zone}) готов.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>{count} orders: {sums}</source>
        <translation>Заказов: {count}, на сумму {sums}</translation>
    </message>
    <message>
        <source>{count} due waits were ended.</source>
        <translation>Завершено наступивших ожиданий: {count}.</translation>
    </message>
    <message>
        <source>Running; Ctrl+C stops.</source>
        <translation>Работает; Ctrl+C останавливает.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ничего не ждёт.</translation>
    </message>
    <message>
        <source>The next wait ends at {moment}.</source>
        <translation>Ближайшее ожидание закончится {moment}.</translation>
    </message>
    <message>
        <source>Order {number}: nothing differs.</source>
        <translation>Заказ {number}: ничего не изменилось.</translation>
    </message>
    <message>
        <source>Order {number}: {status}, since {moment}</source>
        <translation>Заказ {number}: {status}, с {moment}</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>не оплачен</translation>
    </message>
    <message>
        <source>Total {total}, {paid}; created {moment}</source>
        <translation>Сумма {total}, {paid}; создан {moment}</translation>
    </message>
    <message>
        <source>Customer: {customer}</source>
        <translation>Клиент: {customer}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>nowhere, the way ends here</source>
        <translation>никуда, путь здесь кончается</translation>
    </message>
    <message>
        <source>Task {id}, due {moment}: {text}</source>
        <translation>Задача {id}, срок {moment}: {text}</translation>
    </message>
    <message>
        <source>Trigger “{title}” waits until {moment}</source>
        <translation>Триггер «{title}» ждёт до {moment}</translation>
    </message>
    <message>
        <source>Message {id} ({channel} to {recipient}): {state} {problem}</source>
        <translation>Сообщение {id} ({channel}, кому: {recipient}): {state} {problem}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Пробыл</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>No triggers yet. Ready-made: {names}.</source>
        <translation>Триггеров пока нет. Готовые: {names}.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включён</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>Trigger {id} “{title}” was added; it is {state}.</source>
        <translation>Триггер {id} «{title}» добавлен; сейчас он {state}.</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Внимание: {text}</translation>
    </message>
    <message>
        <source>Trigger {id} “{title}” is on.</source>
        <translation>Триггер {id} «{title}» включён.</translation>
    </message>
    <message>
        <source>Trigger {id} “{title}” is off.</source>
        <translation>Триггер {id} «{title}» выключен.</translation>
    </message>
    <message>
        <source>{count} waiting runs were cancelled.</source>
        <translation>Отменено ожидающих запусков: {count}.</translation>
    </message>
    <message>
        <source>{count} orders were taken in.</source>
        <translation>Принято заказов: {count}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>Order {number}, trigger “{title}”</source>
        <translation>Заказ {number}, триггер «{title}»</translation>
    </message>
    <message>
        <source>Event {seq}, {moment}, {who}: {what}</source>
        <translation>Событие {seq}, {moment}, {who}: {what}</translation>
    </message>
    <message>
        <source>{mark} {box} (seen: {seen})</source>
        <translation>{mark} {box} (было: {seen})</translation>
    </message>
    <message>
        <source>Doubt: {text}</source>
        <translation>Сомнение: {text}</translation>
    </message>
    <message>
        <source>It ran</source>
        <translation>Он сработал</translation>
    </message>
    <message>
        <source>Its conditions held, but the start was refused</source>
        <translation>Его условия выполнились, но запуск отклонён</translation>
    </message>
    <message>
        <source>It does not listen to this</source>
        <translation>Он этого не слушает</translation>
    </message>
    <message>
        <source>Its conditions did not hold</source>
        <translation>Его условия не выполнились</translation>
    </message>
    <message>
        <source>It was off</source>
        <translation>Он был выключен</translation>
    </message>
    <message>
        <source>It was not asked</source>
        <translation>Его не спрашивали</translation>
    </message>
    <message>
        <source>It would have run</source>
        <translation>Он сработал бы</translation>
    </message>
    <message>
        <source>there is no such file; “orderpath new {file}” makes a new shop</source>
        <translation>такого файла нет; «orderpath new {file}» создаст новый магазин</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “orderpath --help” lists what can be done without one; “orderpath demo” plays the demo shop and saves pictures of the window.</source>
        <translation>Нет экрана, на котором можно открыть окно. «orderpath --help» перечислит, что можно сделать без него; «orderpath demo» проиграет демо-магазин и сохранит снимки окна.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Введите команду</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Find a command…</source>
        <translation>Найти команду…</translation>
    </message>
    <message>
        <source>Go to orders</source>
        <translation>К заказам</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Filter by a condition</source>
        <translation>Отобрать по условию</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Показать все заказы</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Следующая строка</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Предыдущая строка</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Показать или скрыть боковую панель</translation>
    </message>
    <message>
        <source>Fold or unfold the rail</source>
        <translation>Свернуть или развернуть меню</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Цвета как в системе</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Язык: английский</translation>
    </message>
    <message>
        <source>Language: Russian</source>
        <translation>Язык: русский</translation>
    </message>
    <message>
        <source>Language: Chinese</source>
        <translation>Язык: китайский</translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation>Открыть магазин…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Fault in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Something in the program broke</source>
        <translation>В программе что-то сломалось</translation>
    </message>
    <message>
        <source>What was saved is safe, and the engine goes on. The report below holds no orders and no customers; please send it to whoever looks after the program.</source>
        <translation>Всё сохранённое цело, движок работает дальше. В отчёте ниже нет ни заказов, ни клиентов; отправьте его тому, кто следит за программой.</translation>
    </message>
</context>
<context>
    <name>DemoPlayer</name>
    <message>
        <source>Play the demo shop</source>
        <translation>Идёт демо-магазин</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Open a shop</source>
        <translation>Открыть магазин</translation>
    </message>
</context>
<context>
    <name>EngineWatch</name>
    <message>
        <source>Engine: all saved</source>
        <translation>Движок: всё сохранено</translation>
    </message>
    <message>
        <source>Engine: {title}</source>
        <translation>Движок: {title}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{where}: {why}</source>
        <translation>{where}: {why}</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”. Known: {known}.</source>
        <translation>Нет такого: {what} «{name}». Есть: {known}.</translation>
    </message>
    <message>
        <source>Number {id} ({what}) is not in this shop any more.</source>
        <translation>Номера {id} ({what}) в этом магазине больше нет.</translation>
    </message>
    <message>
        <source>Order {order} cannot go from “{source}” to “{target}”: {reason}. Possible from “{source}”: {allowed}.</source>
        <translation>Заказ {order} нельзя перевести из «{source}» в «{target}»: {reason}. Из «{source}» можно: {allowed}.</translation>
    </message>
    <message>
        <source>{thing}: “{field}” was changed meanwhile to {theirs}; you entered {yours}. Open it again and decide which one stays.</source>
        <translation>{thing}: «{field}» тем временем изменили на {theirs}; вы ввели {yours}. Откройте ещё раз и решите, что оставить.</translation>
    </message>
    <message>
        <source>“{title}” was stopped by a fault in the program. The report says more.</source>
        <translation>«{title}» остановлено из-за ошибки в программе. Подробности в отчёте.</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Может быть, {names}?</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Ожидалось: {expected}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Condition, such as  status is &quot;new&quot; and total &gt;= 5000</source>
        <translation>Условие, например  status is &quot;new&quot; and total &gt;= 5000</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По статусу</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Показать все заказы</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} дн</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} ч</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} мин</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The window closes as soon as this is saved: {titles}</source>
        <translation>Окно закроется, как только сохранится: {titles}</translation>
    </message>
    <message>
        <source>{shop} – Orderpath</source>
        <translation>{shop} – Orderpath</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Не оплачен</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>In status</source>
        <translation>В статусе</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
</context>
<context>
    <name>OrderListModel</name>
    <message>
        <source>Read orders</source>
        <translation>Чтение заказов</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Чтение изменений</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Search orders</source>
        <translation>Поиск заказов</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <source>Orders appear here as they arrive, by import or by hand.</source>
        <translation>Здесь появятся заказы: из импорта или введённые вручную.</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing in this shop meets the condition and the search together.</source>
        <translation>В магазине нет заказов, подходящих сразу под условие и поиск.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Показать все заказы</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласован</translation>
    </message>
    <message>
        <source>Assembling</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Доставляется</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Выполнен</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Не оплачен</translation>
    </message>
    <message>
        <source>Not bought out</source>
        <translation>Не выкуплен</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture {path} cannot be saved: {reason}.</source>
        <translation>Не удаётся сохранить снимок {path}: {reason}.</translation>
    </message>
</context>
<context>
    <name>RailCounts</name>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Task: {text}</source>
        <translation>Задача: {text}</translation>
    </message>
    <message>
        <source>{channel} to {recipient}</source>
        <translation>{channel} на {recipient}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Orderpath</source>
        <translation>Orderpath</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>A trigger</source>
        <translation>Триггер</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Created as {status}</source>
        <translation>Создан: {status}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>; {number} more</source>
        <translation>; ещё {number}</translation>
    </message>
    <message>
        <source>Payment: {status}</source>
        <translation>Оплата: {status}</translation>
    </message>
    <message>
        <source>Item: {status}</source>
        <translation>Товар: {status}</translation>
    </message>
    <message>
        <source>Manager: {name}</source>
        <translation>Менеджер: {name}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Не оплачены</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Застряли</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the demo shop</source>
        <translation>Открыть демо-магазин</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Create the shop…</source>
        <translation>Создать магазин…</translation>
    </message>
    <message>
        <source>The path your orders take, drawn and alive</source>
        <translation>Путь ваших заказов: нарисованный и живой</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Цвета как в системе</translation>
    </message>
    <message>
        <source>Orders arrive, are paid, get stuck. Triggers act. Take an order in hand and see why each thing happened. Nothing leaves this machine.</source>
        <translation>Заказы приходят, оплачиваются, застревают. Триггеры действуют. Возьмите заказ и посмотрите, почему всё произошло. Ничего не уходит с этого компьютера.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Новый магазин</translation>
    </message>
    <message>
        <source>It begins with the universal path of 23 statuses in six groups.</source>
        <translation>Начинается с универсального пути: 23 статуса в шести группах.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Shops you open will be listed here.</source>
        <translation>Здесь будут открытые магазины.</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>Где хранить магазин</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Открыть магазин</translation>
    </message>
</context>
</TS>
