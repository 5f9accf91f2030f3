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
            <source>Search orders</source>
            <translation>Поиск заказов</translation>
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
            <source>Next order</source>
            <translation>Следующий заказ</translation>
        </message>
        <message>
            <source>Previous order</source>
            <translation>Предыдущий заказ</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать заново</translation>
        </message>
        <message>
            <source>Show or hide the order card</source>
            <translation>Показать или скрыть карточку заказа</translation>
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
            <source>Engine: nothing waits</source>
            <translation>Движок: ничего не ждёт</translation>
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
            <source>Condition, such as  status is "new" and total &gt;= 5000</source>
            <translation>Условие, например  status is "new" and total &gt;= 5000</translation>
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
            <source>Count orders</source>
            <translation>Подсчёт заказов</translation>
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
