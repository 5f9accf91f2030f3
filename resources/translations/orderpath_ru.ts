<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AlertListModel</name>
    <message>
        <source>Read alerts</source>
        <translation>Чтение оповещений</translation>
    </message>
</context>
<context>
    <name>AlertMarking</name>
    <message numerus="yes">
        <source>%Ln alert(s) marked as read</source>
        <translation>
            <numerusform>%Ln оповещение отмечено прочитанным</numerusform>
            <numerusform>%Ln оповещения отмечены прочитанными</numerusform>
            <numerusform>%Ln оповещений отмечены прочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) snoozed until {moment}</source>
        <translation>
            <numerusform>%Ln оповещение отложено до {moment}</numerusform>
            <numerusform>%Ln оповещения отложены до {moment}</numerusform>
            <numerusform>%Ln оповещений отложены до {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Mark alerts</source>
        <translation>Отметка оповещений</translation>
    </message>
</context>
<context>
    <name>AlertTable</name>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>Look for alerts</source>
        <translation>Проверка оповещений</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alert(s)</source>
        <translation>
            <numerusform>%Ln новое оповещение</numerusform>
            <numerusform>%Ln новых оповещения</numerusform>
            <numerusform>%Ln новых оповещений</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Заказ {number}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Snooze 5 min</source>
        <translation>Отложить на 5 мин</translation>
    </message>
    <message>
        <source>Snooze an alert</source>
        <translation>Отложить оповещение</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Show more ({number} left)</source>
        <translation>Показать ещё (осталось {number})</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Открыть {number}</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Открыть заказы</translation>
    </message>
    <message>
        <source>Set a task</source>
        <translation>Поставить задачу</translation>
    </message>
    <message>
        <source>See the run</source>
        <translation>Посмотреть запуск</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>Вернуть сейчас</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Показать все {number}</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>From a trigger</source>
        <translation>От триггера</translation>
    </message>
    <message>
        <source>Refused to a trigger</source>
        <translation>Отказ триггеру</translation>
    </message>
    <message>
        <source>A trigger failed</source>
        <translation>Сбой триггера</translation>
    </message>
    <message>
        <source>A trigger was stopped</source>
        <translation>Триггер остановлен</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Заказ {number}</translation>
    </message>
    <message>
        <source>Snoozed until {moment}</source>
        <translation>Отложено до {moment}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Для меня</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Прочитать все</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Find an alert</source>
        <translation>Поиск оповещения</translation>
    </message>
    <message>
        <source>Read the kinds of alerts</source>
        <translation>Чтение видов оповещений</translation>
    </message>
    <message>
        <source>Nothing asks for you</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>What triggers and the engine have to tell you appears here.</source>
        <translation>Здесь появляется то, о чём сообщают триггеры и движок.</translation>
    </message>
    <message>
        <source>Show all alerts</source>
        <translation>Показать все оповещения</translation>
    </message>
    <message>
        <source>No alerts yet</source>
        <translation>Оповещений пока нет</translation>
    </message>
    <message>
        <source>What triggers and the engine have to tell you appears here, and is kept.</source>
        <translation>Здесь появляется и хранится то, о чём сообщают триггеры и движок.</translation>
    </message>
    <message>
        <source>Find the orders of alerts</source>
        <translation>Поиск заказов оповещений</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Barriers</name>
    <message>
        <source>no transition leads there</source>
        <translation>туда не ведёт ни один переход</translation>
    </message>
    <message>
        <source>automation may not take this transition</source>
        <translation>автоматике этот переход запрещён</translation>
    </message>
    <message>
        <source>only administrators may do this</source>
        <translation>это могут только администраторы</translation>
    </message>
    <message>
        <source>only {groups} may do this</source>
        <translation>это могут только: {groups}</translation>
    </message>
    <message>
        <source>fill in first: {fields}</source>
        <translation>сначала заполните: {fields}</translation>
    </message>
    <message>
        <source>it needs a comment that says why</source>
        <translation>нужен комментарий с причиной</translation>
    </message>
    <message>
        <source>only from {statuses} and {number} more</source>
        <translation>только из: {statuses} и ещё {number}</translation>
    </message>
    <message>
        <source>only from {statuses}</source>
        <translation>только из: {statuses}</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Cancel messages</source>
        <translation>Отменить сообщения</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) chosen</source>
        <translation>
            <numerusform>Выбрано %Ln сообщение</numerusform>
            <numerusform>Выбраны %Ln сообщения</numerusform>
            <numerusform>Выбрано %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>Выбрать всё: %Ln</numerusform>
            <numerusform>Выбрать все %Ln</numerusform>
            <numerusform>Выбрать все %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again %Ln</source>
        <translation>
            <numerusform>Отправить снова: %Ln</numerusform>
            <numerusform>Отправить снова: %Ln</numerusform>
            <numerusform>Отправить снова: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln</source>
        <translation>
            <numerusform>Отправить %Ln</numerusform>
            <numerusform>Отправить %Ln</numerusform>
            <numerusform>Отправить %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{span} here</source>
        <translation>здесь {span}</translation>
    </message>
    <message>
        <source>No limit for this status</source>
        <translation>У этого статуса нет срока</translation>
    </message>
    <message>
        <source>Time on the way</source>
        <translation>Время в пути по статусам</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Пока не согласовано</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>About the order</source>
        <translation>О заказе</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Pickup point</source>
        <translation>Пункт выдачи</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
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
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Nothing is ordered yet</source>
        <translation>Пока ничего не заказано</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Add payment</source>
        <translation>Добавить оплату</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>к оплате {amount}</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>оплачено полностью</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Заказ {number}</translation>
    </message>
    <message>
        <source>Finish: {task}</source>
        <translation>Завершить: {task}</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Открыть задачу</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Read an order</source>
        <translation>Чтение заказа</translation>
    </message>
    <message>
        <source>Edit the order</source>
        <translation>Изменить заказ</translation>
    </message>
    <message>
        <source>Wide card</source>
        <translation>Широкая карточка</translation>
    </message>
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
        <source>Order {number}</source>
        <translation>Заказ {number}</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Edit order {number}</source>
        <translation>Изменение заказа {number}</translation>
    </message>
    <message>
        <source>The new order you began is kept</source>
        <translation>Начатый новый заказ сохранён как черновик</translation>
    </message>
    <message>
        <source>What you changed in order {number} is kept</source>
        <translation>Ваши правки в заказе {number} сохранены как черновик</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Вернуться</translation>
    </message>
</context>
<context>
    <name>CardTimeline</name>
    <message>
        <source>Show all {number}</source>
        <translation>Показать все: {number}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Почему нет?</translation>
    </message>
    <message>
        <source>What kept a trigger from this order</source>
        <translation>Что помешало триггеру взять этот заказ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Узнать почему</translation>
    </message>
    <message>
        <source>Read the triggers</source>
        <translation>Прочитать триггеры</translation>
    </message>
    <message>
        <source>This shop has no triggers</source>
        <translation>В этом магазине нет триггеров</translation>
    </message>
    <message>
        <source>{title} (off)</source>
        <translation>{title} (выключен)</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Удалить канал</translation>
    </message>
    <message>
        <source>Look for the password</source>
        <translation>Поиск пароля</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Save a channel</source>
        <translation>Сохранение канала</translation>
    </message>
    <message>
        <source>{channel} was saved.</source>
        <translation>Канал «{channel}» сохранён.</translation>
    </message>
    <message>
        <source>Remove a channel</source>
        <translation>Удаление канала</translation>
    </message>
    <message>
        <source>{channel} was removed.</source>
        <translation>Канал «{channel}» удалён.</translation>
    </message>
    <message>
        <source>Keep the password</source>
        <translation>Сохранение пароля</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>не настроен</translation>
    </message>
    <message>
        <source>{sender} by {host}</source>
        <translation>{sender} через {host}</translation>
    </message>
</context>
<context>
    <name>ChannelsSection</name>
    <message>
        <source>How messages leave. Passwords and tokens stay with this machine; a shop file that is given away holds none.</source>
        <translation>Как уходят сообщения. Пароли и токены остаются на этом компьютере: в файле магазина, который вы кому-то передадите, их нет.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Use them</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключены</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Use another mapping…</source>
        <translation>Другая схема чтения…</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Сохранить схему…</translation>
    </message>
    <message>
        <source>Take similar names</source>
        <translation>Взять похожие названия</translation>
    </message>
    <message>
        <source>Read by this mapping</source>
        <translation>Читать по этой схеме</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Заглушки</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Выбрать другое</translation>
    </message>
    <message>
        <source>Say the time zone and the currency first</source>
        <translation>Сначала укажите часовой пояс и валюту</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es) still to be chosen</source>
        <translation>
            <numerusform>Остался %Ln статус без выбора</numerusform>
            <numerusform>Осталось %Ln статуса без выбора</numerusform>
            <numerusform>Осталось %Ln статусов без выбора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln order(s)</source>
        <translation>
            <numerusform>Загрузить %Ln заказ</numerusform>
            <numerusform>Загрузить %Ln заказа</numerusform>
            <numerusform>Загрузить %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Use another mapping</source>
        <translation>Другая схема чтения</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Сохранить схему</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>Не удаётся записать {file}: {reason}.</translation>
    </message>
    <message>
        <source>Time zone of the account’s clocks</source>
        <translation>Часовой пояс аккаунта</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>Валюта сумм</translation>
    </message>
    <message>
        <source>How the files are read</source>
        <translation>Как читаются файлы</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Триггеры</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>В источнике</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Means here</source>
        <translation>Здесь это</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Последний статус</translation>
    </message>
    <message>
        <source>Total when made</source>
        <translation>Сумма при создании</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Все из</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Любое из</translation>
    </message>
    <message>
        <source>All of these must hold; press for any of them</source>
        <translation>Должны выполняться все условия; нажмите, чтобы хватало любого</translation>
    </message>
    <message>
        <source>Any of these is enough; press for all of them</source>
        <translation>Достаточно любого условия; нажмите, чтобы требовались все</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Folder or file</source>
        <translation>Папка или файл</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>A replay of {origin} was stopped after {count} facts.</source>
        <translation>Воспроизведение {origin} остановлено после {count} фактов.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Where are the orders?</source>
        <translation>Где лежат заказы?</translation>
    </message>
    <message>
        <source>Choose a folder or a file, or drop it here. It is only looked at first; nothing comes in before you say so.</source>
        <translation>Выберите папку или файл или перетащите их сюда. Сначала мы только посмотрим; без вашего согласия ничего не загрузится.</translation>
    </message>
    <message>
        <source>What can be taken in</source>
        <translation>Что можно загрузить</translation>
    </message>
    <message>
        <source>RetailCRM: answers of its API saved as JSON files: orders, history, customers, settings, lists. Which answer each file is, its content tells.</source>
        <translation>RetailCRM: ответы его API, сохранённые файлами JSON: заказы, история, клиенты, настройки, справочники. Какой это ответ, видно по содержимому.</translation>
    </message>
    <message>
        <source>CSV: a folder with a file of orders and, if there are any, files of items and payments. How they are read, a mapping says; one is proposed from the headers.</source>
        <translation>CSV: папка с файлом заказов и, если есть, файлами товаров и платежей. Как их читать, говорит схема; она предлагается по заголовкам.</translation>
    </message>
    <message>
        <source>Importing the same again changes nothing; a longer export adds what is new.</source>
        <translation>Повторная загрузка ничего не меняет; более полная выгрузка добавляет только новое.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
</context>
<context>
    <name>ClauseForm</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
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
        <source>{title}: {orders} orders, {customers} customers, {facts} facts, from {first} to {last}.</source>
        <translation>{title}: заказов {orders}, клиентов {customers}, фактов {facts}, с {first} по {last}.</translation>
    </message>
    <message>
        <source>Nothing says the {setting}: give it with --{setting}.</source>
        <translation>Нигде не сказано, что такое {setting}: укажите --{setting}.</translation>
    </message>
    <message>
        <source>{count} pages of “{name}” are not here.</source>
        <translation>Не хватает страниц «{name}»: {count}.</translation>
    </message>
    <message>
        <source>Would become retired placeholders: {codes}.</source>
        <translation>Станут архивными заглушками: {codes}.</translation>
    </message>
    <message>
        <source>{count} rows would be kept aside:</source>
        <translation>Будет отложено строк: {count}:</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>Статус в источнике</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Название там</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>{source}: {new} new orders, {known} known before; {facts} new facts, {known_facts} known before ({seconds:.1f} s, triggers {triggers}).</source>
        <translation>{source}: новых заказов {new}, известных {known}; новых фактов {facts}, известных {known_facts} ({seconds:.1f} с, триггеры {triggers}).</translation>
    </message>
    <message>
        <source>{count} new customers.</source>
        <translation>Новых клиентов: {count}.</translation>
    </message>
    <message>
        <source>Retired placeholders made: {codes}.</source>
        <translation>Созданы архивные заглушки: {codes}.</translation>
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
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Messages: {count}.</source>
        <translation>Сообщений: {count}.</translation>
    </message>
    <message>
        <source>{count} due waits were ended.</source>
        <translation>Завершено наступивших ожиданий: {count}.</translation>
    </message>
    <message>
        <source>Messages given away: {count}.</source>
        <translation>Передано сообщений: {count}.</translation>
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
        <source>Go to tasks</source>
        <translation>Перейти к задачам</translation>
    </message>
    <message>
        <source>Go to alerts</source>
        <translation>Перейти к оповещениям</translation>
    </message>
    <message>
        <source>Go to the order path</source>
        <translation>Перейти к пути заказа</translation>
    </message>
    <message>
        <source>Go to triggers</source>
        <translation>Перейти к триггерам</translation>
    </message>
    <message>
        <source>Ready-made triggers</source>
        <translation>Готовые триггеры</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Mark all alerts as read</source>
        <translation>Отметить все оповещения прочитанными</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Загрузить заказы…</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Перейти к исходящим</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Перейти к настройкам</translation>
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
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Edit the order</source>
        <translation>Изменить заказ</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Написать комментарий</translation>
    </message>
    <message>
        <source>Read the timeline</source>
        <translation>Перейти к ленте</translation>
    </message>
    <message>
        <source>Wide or narrow card</source>
        <translation>Широкая или узкая карточка</translation>
    </message>
    <message>
        <source>Move on: first next status</source>
        <translation>Перевести: первый из следующих статусов</translation>
    </message>
    <message>
        <source>Move on: 2nd next status</source>
        <translation>Перевести: 2-й из следующих статусов</translation>
    </message>
    <message>
        <source>Move on: 3rd next status</source>
        <translation>Перевести: 3-й из следующих статусов</translation>
    </message>
    <message>
        <source>Move on: 4th next status</source>
        <translation>Перевести: 4-й из следующих статусов</translation>
    </message>
    <message>
        <source>Move on: 5th next status</source>
        <translation>Перевести: 5-й из следующих статусов</translation>
    </message>
    <message>
        <source>Move on: 6th next status</source>
        <translation>Перевести: 6-й из следующих статусов</translation>
    </message>
    <message>
        <source>Move on: 7th next status</source>
        <translation>Перевести: 7-й из следующих статусов</translation>
    </message>
    <message>
        <source>Move on: 8th next status</source>
        <translation>Перевести: 8-й из следующих статусов</translation>
    </message>
    <message>
        <source>Move on: 9th next status</source>
        <translation>Перевести: 9-й из следующих статусов</translation>
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
        <source>Go back</source>
        <translation>Вернуться</translation>
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
        <source>Send the message</source>
        <translation>Отправить сообщение</translation>
    </message>
    <message>
        <source>Cancel the message</source>
        <translation>Отменить сообщение</translation>
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
    <name>CommentField</name>
    <message>
        <source>Write a comment</source>
        <translation>Написать комментарий</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Read a condition</source>
        <translation>Чтение условия</translation>
    </message>
    <message>
        <source>is</source>
        <translation>=</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>одно из</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ни одно из</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>подходит под шаблон</translation>
    </message>
    <message>
        <source>does not match the pattern</source>
        <translation>не подходит под шаблон</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>не пусто</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>давнее чем</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>за последние</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>в ближайшие</translation>
    </message>
    <message>
        <source>in the day from</source>
        <translation>время дня с</translation>
    </message>
    <message>
        <source>in the day before</source>
        <translation>время дня до</translation>
    </message>
    <message>
        <source>on</source>
        <translation>день недели</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>не в день недели</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>until</source>
        <translation>не позже</translation>
    </message>
    <message>
        <source>after</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>since</source>
        <translation>не раньше</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часов</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>недель</translation>
    </message>
    <message>
        <source>me</source>
        <translation>я</translation>
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
    <name>CustomerBlock</name>
    <message>
        <source>Without a customer</source>
        <translation>Без клиента</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Скопировать телефон</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Скопировать e-mail</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Скопировано: {text}</translation>
    </message>
    <message>
        <source>bad customer</source>
        <translation>плохой клиент</translation>
    </message>
    <message>
        <source>vip</source>
        <translation>vip</translation>
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
        <source>messages allowed</source>
        <translation>сообщения разрешены</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>без сообщений</translation>
    </message>
</context>
<context>
    <name>CustomerFields</name>
    <message>
        <source>Another customer</source>
        <translation>Другой клиент</translation>
    </message>
    <message>
        <source>Somebody new, unless one is found while you type</source>
        <translation>Новый клиент, если при вводе не найдётся знакомый</translation>
    </message>
    <message>
        <source>Known to the shop; what you change is kept for all</source>
        <translation>Клиент уже есть; правки сохранятся для всех его заказов</translation>
    </message>
    <message>
        <source>Look for a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Which day</source>
        <translation>Какой день</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>дней назад</translation>
    </message>
    <message>
        <source>days ahead</source>
        <translation>дней вперёд</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время дня</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Move an order</source>
        <translation>Перевести заказ</translation>
    </message>
    <message>
        <source>Save a comment</source>
        <translation>Сохранить комментарий</translation>
    </message>
    <message>
        <source>Save an item</source>
        <translation>Сохранить товар</translation>
    </message>
    <message>
        <source>Save a payment</source>
        <translation>Сохранить оплату</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>Сохранить метки</translation>
    </message>
    <message>
        <source>Do now what waits</source>
        <translation>Выполнить ожидающее сейчас</translation>
    </message>
    <message>
        <source>Cancel what waits</source>
        <translation>Отменить ожидающее</translation>
    </message>
    <message>
        <source>task set</source>
        <translation>поставлена задача</translation>
    </message>
    <message>
        <source>moved to “{status}”</source>
        <translation>переведён в «{status}»</translation>
    </message>
    <message>
        <source>recorded only</source>
        <translation>только записано</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ждёт одобрения</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>придержано</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>будет отправлено</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <translation>возможно, отправлено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
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
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Messages of “{title}”: {mode}.</source>
        <translation>Сообщения «{title}»: {mode}.</translation>
    </message>
    <message>
        <source>Set how a trigger sends</source>
        <translation>Настройка отправки триггера</translation>
    </message>
</context>
<context>
    <name>DeliveryPopover</name>
    <message>
        <source>What becomes of its messages?</source>
        <translation>Что делать с его сообщениями?</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Open the demo shop</source>
        <translation>Открыть демо-магазин</translation>
    </message>
    <message>
        <source>Orders arrive, are paid, get stuck. Triggers act. Speed up the clock, take an order in hand and see why each thing happened. Nothing leaves this machine.</source>
        <translation>Заказы приходят, оплачиваются, застревают. Срабатывают триггеры. Ускорьте часы, возьмите заказ и посмотрите, почему что произошло. Ничего не покидает этот компьютер.</translation>
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
    <name>DemoStrip</name>
    <message>
        <source>Leave the demo</source>
        <translation>Выйти из демо</translation>
    </message>
    <message>
        <source>+1 hour</source>
        <translation>+1 час</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 день</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>К следующему событию</translation>
    </message>
    <message>
        <source>{speed} seconds of the shop pass in one of ours</source>
        <translation>За одну нашу секунду в магазине проходит секунд: {speed}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Day {number} of the demo</source>
        <translation>День {number} демо</translation>
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
    <name>DrawingView</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Включить или выключить</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Into a file…</source>
        <translation>В файл…</translation>
    </message>
    <message>
        <source>Drawing of the trigger</source>
        <translation>Схема триггера</translation>
    </message>
    <message>
        <source>Write the trigger into a file</source>
        <translation>Записать триггер в файл</translation>
    </message>
    <message>
        <source>Trigger files (*.json)</source>
        <translation>Файлы триггеров (*.json)</translation>
    </message>
    <message>
        <source>Written into {file}.</source>
        <translation>Записано в {file}.</translation>
    </message>
    <message>
        <source>Write a trigger file</source>
        <translation>Запись файла триггера</translation>
    </message>
    <message>
        <source>Read a trigger</source>
        <translation>Чтение триггера</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message numerus="yes">
        <source>ran %Ln time(s) in 7 days</source>
        <translation>
            <numerusform>%Ln запуск за 7 дней</numerusform>
            <numerusform>%Ln запуска за 7 дней</numerusform>
            <numerusform>%Ln запусков за 7 дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DurationEditor</name>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Единица времени</translation>
    </message>
</context>
<context>
    <name>EngineWatch</name>
    <message>
        <source>Engine: {title}</source>
        <translation>Движок: {title}</translation>
    </message>
    <message>
        <source>Engine: reading only</source>
        <translation>Движок: только чтение</translation>
    </message>
    <message>
        <source>Engine: all saved</source>
        <translation>Движок: всё сохранено</translation>
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
        <source>{file} is open in {program} already (process {pid} on {host}), so it can only be read here. Close it there, then try again.</source>
        <translation>Файл {file} уже открыт в {program} (процесс {pid} на {host}), поэтому здесь его можно только читать. Закройте его там и повторите.</translation>
    </message>
    <message>
        <source>{file} can only be read here, so nothing can be changed. Close it in other programs, see to it that you may write it and its folder, then open it again.</source>
        <translation>Файл {file} здесь можно только читать, поэтому ничего нельзя изменить. Закройте его в других программах, проверьте право записи в файл и папку и откройте снова.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {file}. What was saved before is safe, this was not saved; free some space and try again.</source>
        <translation>На диске нет места для {file}. Сохранённое раньше цело, это не сохранено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The disk could not read or write {file}. Check the disk and its cable; copy the file elsewhere before you go on.</source>
        <translation>Диск не смог прочитать или записать {file}. Проверьте диск и кабель; прежде чем продолжать, скопируйте файл в другое место.</translation>
    </message>
    <message>
        <source>Another program keeps {file} locked. Close it (a database browser, a backup) and try again; this was not saved.</source>
        <translation>Другая программа держит {file} занятым. Закройте её (просмотр баз данных, резервное копирование) и повторите; это не сохранено.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open the newest backup beside it (its name ends in .backup-…), and keep this file for repair.</source>
        <translation>Файл {file} повреждён. Откройте самую новую резервную копию рядом с ним (её имя оканчивается на .backup-…), а этот файл сохраните для восстановления.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Check that its folder exists and that you may read and write in it.</source>
        <translation>Файл {file} не открывается. Проверьте, что его папка существует и что вам разрешено читать и писать в ней.</translation>
    </message>
    <message>
        <source>{file} lies on a network drive, where a shop is not safe. Copy it to a disk of this machine and open it there.</source>
        <translation>Файл {file} лежит на сетевом диске, где магазин не в безопасности. Скопируйте его на диск этого компьютера и откройте там.</translation>
    </message>
    <message>
        <source>{file} is not a shop file. Choose one made by Orderpath.</source>
        <translation>{file} — не файл магазина. Выберите файл, созданный в Orderpath.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Orderpath ({program}). Nothing was changed. Open it with that version, or a newer one.</source>
        <translation>Файл {file} записан более новой версией Orderpath ({program}). Ничего не изменено. Откройте его этой версией или более новой.</translation>
    </message>
    <message>
        <source>{file} was written by an older Orderpath. Open it once for writing: it is brought up to date then, and a backup is kept.</source>
        <translation>Файл {file} записан более старой версией Orderpath. Откройте его один раз для записи: он будет обновлён, а резервная копия сохранится.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or open it.</source>
        <translation>Файл {file} уже есть. Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>{file} does not exist any more.</source>
        <translation>Файла {file} больше нет.</translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <source>Mapping {file}, {where}: {why}</source>
        <translation>Схема {file}, {where}: {why}</translation>
    </message>
    <message>
        <source>Stopped while reading; nothing was imported.</source>
        <translation>Чтение остановлено; ничего не загружено.</translation>
    </message>
    <message>
        <source>What was waiting is over already; the timeline says what came of it.</source>
        <translation>Ожидание уже закончилось; чем – сказано в ленте.</translation>
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
    <name>EventList</name>
    <message>
        <source>Events of the order</source>
        <translation>События заказа</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>seen</source>
        <translation>было</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>нужно</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Всё из этого</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Одно из этого</translation>
    </message>
    <message>
        <source>Not so that</source>
        <translation>Неверно, что</translation>
    </message>
</context>
<context>
    <name>FactLines</name>
    <message>
        <source>why?</source>
        <translation>почему?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Write an amount of {currency} like {example}</source>
        <translation>Укажите сумму в {currency}, например {example}</translation>
    </message>
    <message>
        <source>Write a number above nothing, like 1.5</source>
        <translation>Укажите число больше нуля, например 1,5</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Укажите целое число</translation>
    </message>
    <message>
        <source>31.3. or +3</source>
        <translation>31.3. или +3</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>There is no such day; write it like {example}</source>
        <translation>Такого дня нет; запишите, например, {example}</translation>
    </message>
    <message>
        <source>Write a time of day like 14:30</source>
        <translation>Укажите время, например 14:30</translation>
    </message>
    <message>
        <source>Write day and time like 2026-03-31 14:30</source>
        <translation>Укажите день и время, например 2026-03-31 14:30</translation>
    </message>
    <message>
        <source>gift, fragile</source>
        <translation>подарок, хрупкое</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
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
        <source>Open a shop</source>
        <translation>Открыть магазин</translation>
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
        <source>As text</source>
        <translation>Текстом</translation>
    </message>
    <message>
        <source>As chips</source>
        <translation>Плашками</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Показать все заказы</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>This is needed.</source>
        <translation>Без этого нельзя.</translation>
    </message>
    <message>
        <source>This is no name of a server, such as smtp.example.org.</source>
        <translation>Это не имя сервера, такое как smtp.example.org.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Число от 1 до 65535.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Это не адрес электронной почты.</translation>
    </message>
    <message>
        <source>It begins with https:// or http:// and names a server.</source>
        <translation>Начинается с https:// или http:// и называет сервер.</translation>
    </message>
    <message>
        <source>Put {text} where the text shall stand, here or in the address.</source>
        <translation>Поставьте {text} туда, где должен быть текст, здесь или в адресе.</translation>
    </message>
    <message>
        <source>Put {to} where the number shall stand, here or in the address.</source>
        <translation>Поставьте {to} туда, где должен быть номер, здесь или в адресе.</translation>
    </message>
    <message>
        <source>Places are {to}, {text}, {secret} and {key}; there are no others.</source>
        <translation>Подстановки: {to}, {text}, {secret} и {key}; других нет.</translation>
    </message>
    <message>
        <source>This is not JSON; look at commas and quotes.</source>
        <translation>Это не JSON: проверьте запятые и кавычки.</translation>
    </message>
    <message>
        <source>Write it like result.status or messages.0.id.</source>
        <translation>Пишите в виде result.status или messages.0.id.</translation>
    </message>
    <message>
        <source>One a line, like Name: value.</source>
        <translation>По одному в строке, в виде «Имя: значение».</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Focus:</source>
        <translation>Фокус:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln neighbour(s)</source>
        <translation>
            <numerusform>и %Ln сосед</numerusform>
            <numerusform>и %Ln соседа</numerusform>
            <numerusform>и %Ln соседей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Выйти без сохранения?</translation>
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
    <name>GalleryCard</name>
    <message>
        <source>in the shop</source>
        <translation>уже в магазине</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Добавить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln проблема</numerusform>
            <numerusform>%Ln проблемы</numerusform>
            <numerusform>%Ln проблем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatewayForm</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Token, for {secret}</source>
        <translation>Токен, для {secret}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело запроса</translation>
    </message>
    <message>
        <source>Success stands at</source>
        <translation>Успех указан в</translation>
    </message>
    <message>
        <source>and says</source>
        <translation>и равен</translation>
    </message>
    <message>
        <source>The message&apos;s number at</source>
        <translation>Номер сообщения в</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Body is</source>
        <translation>Вид тела</translation>
    </message>
    <message>
        <source>{to} is the number, {text} the text, {key} the same for a message tried again.</source>
        <translation>{to} – номер, {text} – текст, {key} – одинаков при повторной попытке.</translation>
    </message>
    <message>
        <source>Any status of 2xx is success; say where its JSON tells more, if it does.</source>
        <translation>Любой статус 2xx означает успех; если JSON ответа говорит больше, укажите, где.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Look at what triggers do</source>
        <translation>Посмотреть, что делают триггеры</translation>
    </message>
</context>
<context>
    <name>HealthStrip</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>Into a new shop…</source>
        <translation>В новый магазин…</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Загрузка заказов</translation>
    </message>
    <message>
        <source>CSV files, or what RetailCRM answers. Your triggers stay off unless you want them; importing the same files again changes nothing.</source>
        <translation>Файлы CSV или ответы RetailCRM. Триггеры не срабатывают, пока вы сами этого не захотите; повторный импорт тех же файлов ничего не меняет.</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{phase}: {done} of {total}</source>
        <translation>{phase}: {done} из {total}</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>осталось {seconds} с</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>осталось {minutes} мин</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Чтение файлов</translation>
    </message>
    <message>
        <source>Looking through</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Putting in the order of time</source>
        <translation>Упорядочение по времени</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>Воспроизведение</translation>
    </message>
    <message>
        <source>Letting the clock run on to now</source>
        <translation>Часы идут до текущего момента</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>Looking at the source</source>
        <translation>Просмотр источника</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Rows kept aside</source>
        <translation>Отложенные строки</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>CSV files; the mapping is a proposal, look it over</source>
        <translation>Файлы CSV; схема предложена, проверьте её</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Pages of “{name}” that are not here: {count}.</source>
        <translation>Не хватает страниц «{name}»: {count}.</translation>
    </message>
    <message>
        <source>Stays in the source: {fields}.</source>
        <translation>Остаётся в источнике: {fields}.</translation>
    </message>
    <message>
        <source>Files that are not needed: {count}.</source>
        <translation>Ненужных файлов: {count}.</translation>
    </message>
    <message>
        <source>What the answers name without saying more of it comes in as a retired placeholder.</source>
        <translation>Что в ответах только названо, загрузится архивной заглушкой.</translation>
    </message>
    <message>
        <source>Facts are given in one after the other, each at its own moment, and triggers act on them. Nothing of it is sent.</source>
        <translation>Факты подаются один за другим, каждый в свой момент, и триггеры на них срабатывают. Наружу ничего не отправляется.</translation>
    </message>
    <message>
        <source>History comes in as it was; triggers do not act on it.</source>
        <translation>История загружается как была; триггеры на неё не срабатывают.</translation>
    </message>
    <message>
        <source>Orders that came in</source>
        <translation>Загружено заказов</translation>
    </message>
    <message>
        <source>Orders known before</source>
        <translation>Были известны</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>Новых фактов</translation>
    </message>
    <message>
        <source>Facts known before</source>
        <translation>Известных фактов</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новых клиентов</translation>
    </message>
    <message>
        <source>Rows kept aside</source>
        <translation>Отложено строк</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Триггеры</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Воспроизведены</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключены</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
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
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
    <message>
        <source>Field of customers</source>
        <translation>Поле клиента</translation>
    </message>
    <message>
        <source>Field of orders</source>
        <translation>Поле заказа</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Entry of a list</source>
        <translation>Запись справочника</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Пользовательское поле</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>Тип заказа</translation>
    </message>
    <message>
        <source>Order method</source>
        <translation>Способ оформления</translation>
    </message>
    <message>
        <source>Delivery type</source>
        <translation>Тип доставки</translation>
    </message>
    <message>
        <source>Payment type</source>
        <translation>Тип оплаты</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Статус оплаты</translation>
    </message>
    <message>
        <source>Item status</source>
        <translation>Статус товара</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Import orders</source>
        <translation>Загрузка заказов</translation>
    </message>
    <message numerus="yes">
        <source>The import has ended: %Ln new order(s).</source>
        <translation>
            <numerusform>Загрузка завершена: %Ln новый заказ.</numerusform>
            <numerusform>Загрузка завершена: %Ln новых заказа.</numerusform>
            <numerusform>Загрузка завершена: %Ln новых заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>Stopped imports</source>
        <translation>Остановленные загрузки</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Product name</source>
        <translation>Название товара</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Item status</source>
        <translation>Статус товара</translation>
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
        <source>Remove the item</source>
        <translation>Убрать товар</translation>
    </message>
    <message>
        <source>Say what is ordered</source>
        <translation>Укажите, что заказано</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Сколько?</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Kind: {name}</source>
        <translation>Вид: {name}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>main line</source>
        <translation>основная линия</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>в обе стороны</translation>
    </message>
    <message>
        <source>return</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>ways to cancel</source>
        <translation>пути отмены</translation>
    </message>
    <message>
        <source>only some groups</source>
        <translation>только некоторые группы</translation>
    </message>
    <message>
        <source>asks for fields</source>
        <translation>просит заполнить поля</translation>
    </message>
    <message>
        <source>asks for a comment</source>
        <translation>просит комментарий</translation>
    </message>
    <message>
        <source>waited before: minutes to days</source>
        <translation>ожидание до перехода: от минут до дней</translation>
    </message>
    <message>
        <source>the more orders, the wider</source>
        <translation>чем больше заказов, тем шире</translation>
    </message>
    <message>
        <source>unused in 30 days</source>
        <translation>не использовался 30 дней</translation>
    </message>
    <message>
        <source>happened though forbidden</source>
        <translation>произошло вопреки запрету</translation>
    </message>
    <message>
        <source>path taken</source>
        <translation>пройденный путь</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не пройдено</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS с самого начала</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Без шифрования</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>Login (empty: none is needed)</source>
        <translation>Логин (пусто: не нужен)</translation>
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
    <name>Meanings</name>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>тот же код</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же название</translation>
    </message>
    <message>
        <source>as in the import before</source>
        <translation>как в прошлый раз</translation>
    </message>
    <message>
        <source>choose what it means</source>
        <translation>выберите, что это</translation>
    </message>
    <message>
        <source>nothing like it here</source>
        <translation>здесь такого нет</translation>
    </message>
    <message>
        <source>New status in “{group}”</source>
        <translation>Новый статус в группе «{group}»</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ещё не выбрано</translation>
    </message>
    <message>
        <source>Retired placeholder</source>
        <translation>Архивная заглушка</translation>
    </message>
    <message>
        <source>perhaps {status}</source>
        <translation>возможно, {status}</translation>
    </message>
</context>
<context>
    <name>MessageFacts</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Триггер</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Number outside</source>
        <translation>Номер у получателя</translation>
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
    <name>Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Мини-карта</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>31.1 14:00, 14:00, +2h, +3d; empty: none</source>
        <translation>31.1 14:00, 14:00, +2h, +3d; пусто: без срока</translation>
    </message>
    <message>
        <source>Write it like 31.1 14:00</source>
        <translation>Напишите как 31.1 14:00</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без срока</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>MoveHint</name>
    <message>
        <source>Order {number} has just moved by itself</source>
        <translation>Заказ {number} только что сам сменил статус</translation>
    </message>
    <message>
        <source>Nobody touched it: the trigger “{name}” did it at {time}.</source>
        <translation>Его никто не трогал: это сделал триггер «{name}» в {time}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
</context>
<context>
    <name>MovePopover</name>
    <message>
        <source>To go to {status}</source>
        <translation>Чтобы перейти в «{status}»</translation>
    </message>
    <message>
        <source>asked by this transition</source>
        <translation>требует этот переход</translation>
    </message>
    <message>
        <source>then: {triggers}</source>
        <translation>затем: {triggers}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move to {status}</source>
        <translation>Перевести в «{status}»</translation>
    </message>
    <message>
        <source>Say this first</source>
        <translation>Сначала заполните это</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kept in this shop, for you: with the filter, the sorting and the columns.</source>
        <translation>Хранится в этом магазине для вас: с фильтром, сортировкой и столбцами.</translation>
    </message>
</context>
<context>
    <name>NarrowingRow</name>
    <message>
        <source>Trigger</source>
        <translation>Триггер</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Показать все задачи</translation>
    </message>
</context>
<context>
    <name>NewShopCard</name>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Create the shop…</source>
        <translation>Создать магазин…</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>Где хранить магазин</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Новый магазин</translation>
    </message>
    <message>
        <source>Choose a path to begin with. All of it can be redrawn later.</source>
        <translation>Выберите путь заказа для начала. Позже его можно полностью перерисовать.</translation>
    </message>
</context>
<context>
    <name>NextStatuses</name>
    <message>
        <source>Next status</source>
        <translation>Следующий статус</translation>
    </message>
    <message>
        <source>The way ends here</source>
        <translation>Путь здесь заканчивается</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>then: {triggers}</source>
        <translation>затем: {triggers}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that cannot be next</source>
        <translation>
            <numerusform>и ещё %Ln, сейчас невозможный</numerusform>
            <numerusform>и ещё %Ln, сейчас невозможных</numerusform>
            <numerusform>и ещё %Ln, сейчас невозможных</numerusform>
        </translation>
    </message>
    <message>
        <source>“{status}” cannot be next: {reason}.</source>
        <translation>Статус «{status}» сейчас невозможен: {reason}.</translation>
    </message>
    <message>
        <source>Possible now: {statuses}</source>
        <translation>Сейчас возможны: {statuses}</translation>
    </message>
</context>
<context>
    <name>NodeChoices</name>
    <message>
        <source>goes on</source>
        <translation>продолжает</translation>
    </message>
    <message>
        <source>ends the run</source>
        <translation>завершает запуск</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>the address given</source>
        <translation>указанный адрес</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>не менять</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>отметить</translation>
    </message>
    <message>
        <source>unmark</source>
        <translation>снять отметку</translation>
    </message>
</context>
<context>
    <name>NodeHelp</name>
    <message>
        <source>Fires when an order has come in: entered by hand, imported, or made by another program.</source>
        <translation>Срабатывает, когда появился заказ: введён вручную, импортирован или создан другой программой.</translation>
    </message>
    <message>
        <source>Fires when one of the fields named here has changed, or any field when none is named.</source>
        <translation>Срабатывает, когда изменилось одно из указанных полей, а если они не указаны — любое.</translation>
    </message>
    <message>
        <source>Fires when an order has moved from one of the first statuses to one of the second.</source>
        <translation>Срабатывает, когда заказ перешёл из одного из первых статусов в один из вторых.</translation>
    </message>
    <message>
        <source>Fires when a payment has gone from one of the first statuses to one of the second.</source>
        <translation>Срабатывает, когда оплата перешла из одного из первых статусов в один из вторых.</translation>
    </message>
    <message>
        <source>Tests whether something is so now: with all that earlier steps and triggers did.</source>
        <translation>Проверяет, так ли это сейчас — с учётом всего, что сделали предыдущие шаги и триггеры.</translation>
    </message>
    <message>
        <source>Branches by the first case that holds: *case1*, *case2*, …, or *otherwise* when none does.</source>
        <translation>Выбирает первый подходящий случай: *case1*, *case2*, … или *иначе*, если не подошёл ни один.</translation>
    </message>
    <message>
        <source>Ends the run here; the note stands in its trace.</source>
        <translation>Завершает запуск здесь; заметка остаётся в его трассе.</translation>
    </message>
    <message>
        <source>Waits for a length of time, then goes on with everything looked at anew.</source>
        <translation>Ждёт заданное время, затем продолжает, заново глядя на всё.</translation>
    </message>
    <message>
        <source>Puts a remark into the order&apos;s timeline, where everybody in the shop reads it.</source>
        <translation>Оставляет в истории заказа комментарий, который видят все в магазине.</translation>
    </message>
    <message>
        <source>Sends an alert about the order to its manager, a person or a group.</source>
        <translation>Отправляет оповещение о заказе его менеджеру, сотруднику или группе.</translation>
    </message>
    <message>
        <source>Sets marks and tags of the order&apos;s customer: *bad*, *VIP*, tags to add and tags to take away.</source>
        <translation>Ставит отметки и метки клиенту заказа: *плохой*, *VIP*, какие метки добавить и какие снять.</translation>
    </message>
    <message>
        <source>Sets a field of the order to a value, or to what a text with variables gives.</source>
        <translation>Записывает в поле заказа значение или результат текста с переменными.</translation>
    </message>
    <message>
        <source>Moves the order to another status, along the order path.</source>
        <translation>Переводит заказ в другой статус по пути заказа.</translation>
    </message>
    <message>
        <source>Sends an e-mail about the order to its customer or to an address that you give.</source>
        <translation>Отправляет письмо о заказе его клиенту или на указанный адрес.</translation>
    </message>
    <message>
        <source>Sends an SMS or a chat message to the customer&apos;s phone or to a number that you give.</source>
        <translation>Отправляет SMS или сообщение в чат на телефон клиента или на указанный номер.</translation>
    </message>
    <message>
        <source>Sets a task about the order, for its manager, a person or a group.</source>
        <translation>Ставит задачу по заказу его менеджеру, сотруднику или группе.</translation>
    </message>
</context>
<context>
    <name>NodePanel</name>
    <message>
        <source>The trigger</source>
        <translation>Триггер</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Очерёдность</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Одновременно</translation>
    </message>
    <message>
        <source>For the same order</source>
        <translation>Для того же заказа</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Choose a box to see what it is set to.</source>
        <translation>Выберите блок, чтобы увидеть его настройки.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
</context>
<context>
    <name>NodeParameters</name>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Bad customer</source>
        <translation>Плохой клиент</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Изменённые поля</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Срок через</translation>
    </message>
    <message>
        <source>End early</source>
        <translation>Завершить раньше</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Go on when refused</source>
        <translation>Продолжать при отказе</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Новый статус</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Снять метки</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому / куда</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When woken late</source>
        <translation>Если опоздало</translation>
    </message>
</context>
<context>
    <name>NothingEditor</name>
    <message>
        <source>Nothing else is to be said.</source>
        <translation>Больше ничего указывать не нужно.</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>For trouble</source>
        <translation>При проблемах</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тишина с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тишина до</translation>
    </message>
    <message>
        <source>Cards over the page</source>
        <translation>Карточки поверх страницы</translation>
    </message>
    <message>
        <source>Notices of the system</source>
        <translation>Уведомления системы</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>This desktop has no tray to show them in.</source>
        <translation>В этой системе нет области уведомлений.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Write both times like 20:00, or leave both empty.</source>
        <translation>Напишите оба времени как 20:00 или оставьте оба пустыми.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sound: never</source>
        <translation>Звук: никогда</translation>
    </message>
    <message>
        <source>Sound: for trouble</source>
        <translation>Звук: при проблемах</translation>
    </message>
    <message>
        <source>Sound: always</source>
        <translation>Звук: всегда</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Без тихих часов</translation>
    </message>
    <message>
        <source>Quiet hours {hours}</source>
        <translation>Тихие часы {hours}</translation>
    </message>
</context>
<context>
    <name>NumberCopier</name>
    <message>
        <source>Copy numbers</source>
        <translation>Копирование номеров</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) copied</source>
        <translation>
            <numerusform>Скопирован %Ln номер</numerusform>
            <numerusform>Скопировано %Ln номера</numerusform>
            <numerusform>Скопировано %Ln номеров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>It is in the shop already.</source>
        <translation>Он уже есть в магазине.</translation>
    </message>
    <message>
        <source>It cannot be put in until this is mended.</source>
        <translation>Пока это не исправлено, добавить его нельзя.</translation>
    </message>
    <message>
        <source>It goes in switched off, and only records its messages until you say more.</source>
        <translation>Добавляется выключенным и только записывает свои сообщения, пока вы не разрешите большего.</translation>
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
        <source>Limit</source>
        <translation>Срок</translation>
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
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
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
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Say who orders, or what</source>
        <translation>Укажите, кто заказывает или что</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Добавить товар</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>Добавить оплату</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Оплаты</translation>
    </message>
    <message>
        <source>Something above needs you first</source>
        <translation>Сначала поправьте отмеченное выше</translation>
    </message>
    <message>
        <source>Save an order</source>
        <translation>Сохранить заказ</translation>
    </message>
    <message>
        <source>Somebody else changed the order meanwhile</source>
        <translation>Тем временем заказ изменил кто-то другой</translation>
    </message>
</context>
<context>
    <name>OrderListModel</name>
    <message>
        <source>Read orders</source>
        <translation>Чтение заказов</translation>
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
        <source>New order</source>
        <translation>Новый заказ</translation>
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
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбран %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
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
        <source>Import orders…</source>
        <translation>Загрузить заказы…</translation>
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
    <name>Outbox</name>
    <message>
        <source>The clock of this machine leapt ahead: messages wait.</source>
        <translation>Часы этого компьютера прыгнули вперёд: сообщения ждут.</translation>
    </message>
    <message>
        <source>This file is a copy or a backup: nothing is sent from here.</source>
        <translation>Этот файл – копия или из резервной копии: отсюда ничего не уходит.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Отправка приостановлена.</translation>
    </message>
    <message>
        <source>This shop only records its messages.</source>
        <translation>Магазин только записывает сообщения.</translation>
    </message>
    <message>
        <source>Every message is approved by a person.</source>
        <translation>Каждое сообщение одобряет человек.</translation>
    </message>
    <message>
        <source>This shop sends.</source>
        <translation>Магазин отправляет сообщения.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Часы верны</translation>
    </message>
    <message>
        <source>Send from here</source>
        <translation>Отправлять отсюда</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Продолжить отправку</translation>
    </message>
    <message>
        <source>last sent {moment}</source>
        <translation>последнее {moment}</translation>
    </message>
    <message>
        <source>nothing sent yet</source>
        <translation>пока ничего не ушло</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ждут одобрения</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Вас ничего не ждёт</translation>
    </message>
    <message>
        <source>Messages of triggers that ask first stand here until somebody sends them.</source>
        <translation>Здесь сообщения триггеров, которые сначала спрашивают, пока их кто-нибудь не отправит.</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Nothing is on the way</source>
        <translation>Ничего нет в пути</translation>
    </message>
    <message>
        <source>Here is what leaves now, later, or is tried again after a failure.</source>
        <translation>Здесь то, что уходит сейчас, позже или повторяется после неудачи.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не ушли</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Ничего не сорвалось</translation>
    </message>
    <message>
        <source>Messages that could not be sent stand here with the reason, to be mended.</source>
        <translation>Здесь сообщения, которые не удалось отправить, с причиной: их можно исправить.</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Неясных нет</translation>
    </message>
    <message>
        <source>An SMS whose gateway did not answer stands here: only you can find out.</source>
        <translation>Здесь SMS, на которые шлюз не ответил: выяснить можете только вы.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записаны</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Ничего не записано</translation>
    </message>
    <message>
        <source>While the shop only records, its messages are written down here and not sent.</source>
        <translation>Пока магазин только записывает, его сообщения остаются здесь и не уходят.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлены</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Пока ничего не отправлено</translation>
    </message>
    <message>
        <source>Messages that left the shop stand here.</source>
        <translation>Здесь сообщения, которые ушли.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменены</translation>
    </message>
    <message>
        <source>Nothing was cancelled</source>
        <translation>Ничего не отменено</translation>
    </message>
    <message>
        <source>Messages that somebody cancelled stand here.</source>
        <translation>Здесь сообщения, которые кто-то отменил.</translation>
    </message>
    <message>
        <source>Read it, change it if you like, then send or cancel it.</source>
        <translation>Прочитайте, при желании измените, затем отправьте или отмените.</translation>
    </message>
    <message>
        <source>Mend what is wrong, then send it; or cancel it.</source>
        <translation>Исправьте ошибку и отправьте или отмените.</translation>
    </message>
    <message>
        <source>Ask the customer or the gateway. Send it again only if it did not arrive.</source>
        <translation>Спросите клиента или шлюз. Отправляйте снова, только если сообщение не дошло.</translation>
    </message>
    <message>
        <source>Leaves at {moment} by itself.</source>
        <translation>Уйдёт само: {moment}.</translation>
    </message>
    <message>
        <source>It was written down only; you can send it all the same.</source>
        <translation>Оно только записано; вы всё равно можете его отправить.</translation>
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
        <source>recorded, not sent</source>
        <translation>записано, не отправлено</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ждёт одобрения</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>нужно исправить</translation>
    </message>
    <message>
        <source>leaves soon</source>
        <translation>скоро уйдёт</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не ушло</translation>
    </message>
    <message>
        <source>sent or not, nobody knows</source>
        <translation>неизвестно, ушло ли</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>is tried again</source>
        <translation>будет повторено</translation>
    </message>
    <message>
        <source>at {moment}</source>
        <translation>в {moment}</translation>
    </message>
</context>
<context>
    <name>OutboxDeeds</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The message was changed.</source>
        <translation>Сообщение изменено.</translation>
    </message>
    <message>
        <source>Change a message</source>
        <translation>Изменение сообщения</translation>
    </message>
    <message>
        <source>The message counts as sent.</source>
        <translation>Сообщение считается отправленным.</translation>
    </message>
    <message>
        <source>Work on messages</source>
        <translation>Работа с сообщениями</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on the way.</source>
        <translation>
            <numerusform>%Ln сообщение в пути.</numerusform>
            <numerusform>%Ln сообщения в пути.</numerusform>
            <numerusform>%Ln сообщений в пути.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cannot be sent.</source>
        <translation>
            <numerusform>%Ln сообщение нельзя отправить.</numerusform>
            <numerusform>%Ln сообщения нельзя отправить.</numerusform>
            <numerusform>%Ln сообщений нельзя отправить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cancelled.</source>
        <translation>
            <numerusform>Отменено %Ln сообщение.</numerusform>
            <numerusform>Отменены %Ln сообщения.</numerusform>
            <numerusform>Отменено %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) cannot be cancelled.</source>
        <translation>
            <numerusform>%Ln сообщение нельзя отменить.</numerusform>
            <numerusform>%Ln сообщения нельзя отменить.</numerusform>
            <numerusform>%Ln сообщений нельзя отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Возврат</translation>
    </message>
</context>
<context>
    <name>OutboxListModel</name>
    <message>
        <source>Read messages</source>
        <translation>Чтение сообщений</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Read a message</source>
        <translation>Чтение сообщения</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Count messages</source>
        <translation>Подсчёт сообщений</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages leave from here again.</source>
        <translation>Сообщения снова уходят отсюда.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Продолжение отправки</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Дошло</translation>
    </message>
    <message>
        <source>Cancel message</source>
        <translation>Отменить сообщение</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>Предыдущее сообщение</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Следующее сообщение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Read a message</source>
        <translation>Чтение сообщения</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Сохранить и отправить</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>OutboxTable</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>OutcomePopover</name>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Своё</translation>
    </message>
    <message>
        <source>Comment, if there is something to say</source>
        <translation>Комментарий, если есть что сказать</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Чем закончилось?</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>All outcomes</source>
        <translation>Все итоги</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнены</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Завершены раньше</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начаты</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>завершён раньше</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начат</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>до {moment}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
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
        <source>Order path</source>
        <translation>Путь заказа</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Триггеры</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Select</source>
        <translation>Выбирать</translation>
    </message>
    <message>
        <source>Move the sheet (Space)</source>
        <translation>Двигать лист (пробел)</translation>
    </message>
    <message>
        <source>Zoom to a frame</source>
        <translation>Приблизить рамкой</translation>
    </message>
    <message>
        <source>Focus on a status</source>
        <translation>Показать статус и его соседей</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Фокус</translation>
    </message>
    <message>
        <source>Lines by how many orders went over them in the last 30 days</source>
        <translation>Толщина линий — по числу заказов, прошедших за последние 30 дней</translation>
    </message>
    <message>
        <source>The chosen status and its neighbours alone (F)</source>
        <translation>Только выбранный статус и его соседи (F)</translation>
    </message>
    <message>
        <source>Find a status</source>
        <translation>Найти статус</translation>
    </message>
</context>
<context>
    <name>PathDrawing</name>
    <message>
        <source>from {number}</source>
        <translation>из {number}</translation>
    </message>
    <message>
        <source>from any</source>
        <translation>из любого</translation>
    </message>
    <message>
        <source>from</source>
        <translation>из</translation>
    </message>
    <message>
        <source>Any of {group}</source>
        <translation>Любой из группы «{group}»</translation>
    </message>
    <message>
        <source>Any working status</source>
        <translation>Любой рабочий статус</translation>
    </message>
    <message>
        <source>{number} × though forbidden</source>
        <translation>{number} × вопреки запрету</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} из {all}</translation>
    </message>
    <message>
        <source>exits are folded into stubs; hover one to unfold</source>
        <translation>выходы свёрнуты; наведите, чтобы развернуть</translation>
    </message>
    <message>
        <source>Only some groups may</source>
        <translation>Могут только некоторые группы</translation>
    </message>
    <message>
        <source>Asks for fields</source>
        <translation>Просит заполнить поля</translation>
    </message>
    <message>
        <source>Asks for a comment</source>
        <translation>Просит комментарий</translation>
    </message>
    <message>
        <source>Checks the order</source>
        <translation>Проверяет заказ</translation>
    </message>
    <message>
        <source>Leads to: {names}</source>
        <translation>Ведёт в: {names}</translation>
    </message>
    <message>
        <source>Comes from: {names}</source>
        <translation>Приходит из: {names}</translation>
    </message>
</context>
<context>
    <name>PathNews</name>
    <message>
        <source>Order path</source>
        <translation>Путь заказа</translation>
    </message>
</context>
<context>
    <name>PathPage</name>
    <message>
        <source>Order path</source>
        <translation>Путь заказа</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <translation>
            <numerusform>%Ln статус</numerusform>
            <numerusform>%Ln статуса</numerusform>
            <numerusform>%Ln статусов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transition(s)</source>
        <translation>
            <numerusform>%Ln переход</numerusform>
            <numerusform>%Ln перехода</numerusform>
            <numerusform>%Ln переходов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) in 30 days</source>
        <translation>
            <numerusform>%Ln переход за 30 дней</numerusform>
            <numerusform>%Ln перехода за 30 дней</numerusform>
            <numerusform>%Ln переходов за 30 дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Orders now</source>
        <translation>Заказов сейчас</translation>
    </message>
    <message>
        <source>Left in 30 days</source>
        <translation>Ушло за 30 дней</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Медиана времени</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Разрешён через</translation>
    </message>
    <message>
        <source>Orders in 30 days</source>
        <translation>Заказов за 30 дней</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Медиана ожидания</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Кто может</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Триггеры</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Просит</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязателен</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверяет</translation>
    </message>
    <message>
        <source>administrators only</source>
        <translation>только администраторы</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>may take it</source>
        <translation>могут</translation>
    </message>
    <message>
        <source>may not take it</source>
        <translation>не могут</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешён</translation>
    </message>
    <message>
        <source>no, yet it happened</source>
        <translation>нет, но так случилось</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Show its orders</source>
        <translation>Показать его заказы</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ведёт в</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Приходит из</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
    <message>
        <source>Paid → Assembling</source>
        <translation>Оплачен → Сборка</translation>
    </message>
</context>
<context>
    <name>PathWords</name>
    <message numerus="yes">
        <source>%n order(s) now</source>
        <translation>
            <numerusform>Сейчас %n заказ</numerusform>
            <numerusform>Сейчас %n заказа</numerusform>
            <numerusform>Сейчас %n заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in 30 days</source>
        <translation>
            <numerusform>%n заказ за 30 дней</numerusform>
            <numerusform>%n заказа за 30 дней</numerusform>
            <numerusform>%n заказов за 30 дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentRow</name>
    <message>
        <source>Payment type</source>
        <translation>Тип оплаты</translation>
    </message>
    <message>
        <source>Payment status</source>
        <translation>Статус оплаты</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Remove the payment</source>
        <translation>Убрать оплату</translation>
    </message>
</context>
<context>
    <name>PendingActions</name>
    <message numerus="yes">
        <source>%Ln automatic action(s) pending</source>
        <translation>
            <numerusform>Ожидает %Ln автоматическое действие</numerusform>
            <numerusform>Ожидают %Ln автоматических действия</numerusform>
            <numerusform>Ожидают %Ln автоматических действий</numerusform>
        </translation>
    </message>
    <message>
        <source>A trigger</source>
        <translation>Триггер</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Cancel: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Do now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Do now: {what}</source>
        <translation>Выполнить сейчас: {what}</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Who works at this machine</source>
        <translation>Кто работает за этим компьютером</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
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
    <name>Postponing</name>
    <message>
        <source>In 1 h</source>
        <translation>Через 1 ч</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Завтра {time}</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Universal</source>
        <translation>Универсальный</translation>
    </message>
    <message>
        <source>23 statuses in six groups</source>
        <translation>23 статуса в шести группах</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
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
    <name>Reasons</name>
    <message>
        <source>the order left the status (it is in {status} now)</source>
        <translation>заказ ушёл из статуса (сейчас он в {status})</translation>
    </message>
    <message>
        <source>the order is final ({status})</source>
        <translation>заказ завершён ({status})</translation>
    </message>
    <message>
        <source>the condition that ends the wait became true</source>
        <translation>выполнилось условие, завершающее ожидание</translation>
    </message>
    <message>
        <source>a newer event restarted it</source>
        <translation>более новое событие начало его заново</translation>
    </message>
    <message>
        <source>the trigger was switched off</source>
        <translation>триггер был выключен</translation>
    </message>
    <message>
        <source>it runs once per order, and has run</source>
        <translation>он запускается один раз на заказ и уже запускался</translation>
    </message>
    <message>
        <source>it runs once per visit of the status, and has run in this one</source>
        <translation>он запускается один раз за пребывание в статусе и уже запускался</translation>
    </message>
    <message>
        <source>it runs at most once in {minutes} minutes</source>
        <translation>он запускается не чаще раза в {minutes} мин</translation>
    </message>
    <message>
        <source>a run of it is under way for this order</source>
        <translation>для этого заказа он уже выполняется</translation>
    </message>
    <message>
        <source>{number} runs of it are under way for this order already</source>
        <translation>для этого заказа уже выполняется запусков: {number}</translation>
    </message>
    <message>
        <source>it begins when the run before it has ended</source>
        <translation>начнётся, когда закончится предыдущий запуск</translation>
    </message>
    <message>
        <source>it started more than {number} times for this order within a day</source>
        <translation>за сутки он запускался для этого заказа более {number} раз</translation>
    </message>
    <message>
        <source>it has met this order in this chain already</source>
        <translation>в этой цепочке он уже встречал этот заказ</translation>
    </message>
    <message>
        <source>the chain from event {event} is more than {number} steps deep</source>
        <translation>цепочка от события {event} глубже {number} шагов</translation>
    </message>
    <message>
        <source>it came too late: the program was not running when it was due</source>
        <translation>слишком поздно: в нужный момент программа не работала</translation>
    </message>
    <message>
        <source>end of replay</source>
        <translation>конец воспроизведения</translation>
    </message>
    <message>
        <source>taken in when the trigger was switched on</source>
        <translation>взят при включении триггера</translation>
    </message>
    <message>
        <source>already in {status}</source>
        <translation>уже в статусе {status}</translation>
    </message>
    <message>
        <source>the customer is already marked so</source>
        <translation>клиент уже так отмечен</translation>
    </message>
    <message>
        <source>the order has no manager who works here, so it goes to the administrators</source>
        <translation>у заказа нет работающего менеджера, поэтому — администраторам</translation>
    </message>
    <message>
        <source>the order has no manager who works here, so it goes to the group {group}</source>
        <translation>у заказа нет работающего менеджера, поэтому — группе {group}</translation>
    </message>
    <message>
        <source>not sent: {reason}</source>
        <translation>не отправлено: {reason}</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>отказано: {reason}</translation>
    </message>
    <message>
        <source>node {node} was met {number} times without a wait between</source>
        <translation>блок {node} пройден {number} раз без ожидания между ними</translation>
    </message>
    <message>
        <source>Order {order} cannot go from “{source}” to “{target}”: {reason}. Statuses reachable from “{source}”: {allowed}.</source>
        <translation>Заказ {order} не может перейти из «{source}» в «{target}»: {reason}. Возможно из «{source}»: {allowed}.</translation>
    </message>
    <message>
        <source>the customer does not want messages</source>
        <translation>клиент не хочет получать сообщения</translation>
    </message>
    <message>
        <source>the order has no customer</source>
        <translation>у заказа нет клиента</translation>
    </message>
    <message>
        <source>the address is empty</source>
        <translation>адрес пуст</translation>
    </message>
    <message>
        <source>the number is empty</source>
        <translation>номер пуст</translation>
    </message>
    <message>
        <source>the customer&apos;s e-mail is empty</source>
        <translation>e-mail клиента пуст</translation>
    </message>
    <message>
        <source>the customer&apos;s phone is empty</source>
        <translation>телефон клиента пуст</translation>
    </message>
    <message>
        <source>the address “{value}” is not an e-mail address</source>
        <translation>адрес «{value}» – не адрес электронной почты</translation>
    </message>
    <message>
        <source>the number “{value}” is not a phone number</source>
        <translation>номер «{value}» – не номер телефона</translation>
    </message>
    <message>
        <source>the customer&apos;s e-mail “{value}” is not an e-mail address</source>
        <translation>e-mail клиента «{value}» – не адрес электронной почты</translation>
    </message>
    <message>
        <source>the customer&apos;s phone “{value}” is not a phone number</source>
        <translation>телефон клиента «{value}» – не номер телефона</translation>
    </message>
    <message>
        <source>it waits for the end of the quiet hours</source>
        <translation>оно ждёт конца тихих часов</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>в нём ничего не сказано</translation>
    </message>
    <message>
        <source>the program was ended while it was being sent</source>
        <translation>программа завершилась во время его отправки</translation>
    </message>
    <message>
        <source>the shop has no way to send e-mail</source>
        <translation>магазину нечем отправлять e-mail</translation>
    </message>
    <message>
        <source>the shop has no way to send SMS</source>
        <translation>магазину нечем отправлять SMS</translation>
    </message>
    <message>
        <source>the shop has no way to send chat messages</source>
        <translation>магазину нечем отправлять сообщения в чат</translation>
    </message>
    <message>
        <source>somebody mended it</source>
        <translation>его исправили</translation>
    </message>
    <message>
        <source>the shop only records its messages; let it send in the settings</source>
        <translation>магазин только записывает сообщения; разрешите отправку в настройках</translation>
    </message>
    <message>
        <source>it belongs to a past that was played again</source>
        <translation>оно относится к прошлому, проигранному заново</translation>
    </message>
    <message>
        <source>its trigger started very often within a minute</source>
        <translation>его триггер запускался слишком часто в течение минуты</translation>
    </message>
    <message>
        <source>its wait was over while the program was not running</source>
        <translation>его ожидание закончилось, пока программа не работала</translation>
    </message>
    <message>
        <source>the clock of this machine leapt ahead</source>
        <translation>часы этого компьютера прыгнули вперёд</translation>
    </message>
    <message>
        <source>the shop was told to send less freely while it waited</source>
        <translation>пока оно ждало, отправку в магазине ограничили</translation>
    </message>
    <message>
        <source>a fault in the program; the log says more</source>
        <translation>ошибка в программе; подробности в журнале</translation>
    </message>
    <message>
        <source>this machine does not know the password; write it in the settings</source>
        <translation>этот компьютер не знает пароля; впишите его в настройках</translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation>оно отправляется</translation>
    </message>
    <message>
        <source>it has left already</source>
        <translation>оно уже ушло</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>оно отменено</translation>
    </message>
    <message>
        <source>the recipient is not an e-mail address</source>
        <translation>получатель – не адрес электронной почты</translation>
    </message>
    <message>
        <source>the e-mail cannot be written</source>
        <translation>письмо нельзя составить</translation>
    </message>
    <message>
        <source>the mail server refused the login</source>
        <translation>почтовый сервер отклонил вход</translation>
    </message>
    <message>
        <source>the mail server cannot do what the settings ask for</source>
        <translation>почтовый сервер не умеет того, что задано в настройках</translation>
    </message>
    <message>
        <source>the mail server&apos;s encryption is not to be trusted</source>
        <translation>шифрованию почтового сервера нельзя доверять</translation>
    </message>
    <message>
        <source>the mail server does not let us in</source>
        <translation>почтовый сервер нас не пускает</translation>
    </message>
    <message>
        <source>the mail server cannot be reached</source>
        <translation>почтовый сервер недоступен</translation>
    </message>
    <message>
        <source>the mail server refused the recipient</source>
        <translation>почтовый сервер отклонил получателя</translation>
    </message>
    <message>
        <source>the mail server refused the sender</source>
        <translation>почтовый сервер отклонил отправителя</translation>
    </message>
    <message>
        <source>the mail server refused the message</source>
        <translation>почтовый сервер отклонил сообщение</translation>
    </message>
    <message>
        <source>the mail server cannot take this address</source>
        <translation>почтовый сервер не принимает такой адрес</translation>
    </message>
    <message>
        <source>the connection was lost before the mail server answered</source>
        <translation>связь пропала, прежде чем ответил почтовый сервер</translation>
    </message>
    <message>
        <source>the gateway&apos;s address cannot be used</source>
        <translation>адрес шлюза не годится</translation>
    </message>
    <message>
        <source>the gateway cannot be reached</source>
        <translation>шлюз недоступен</translation>
    </message>
    <message>
        <source>the connection was lost before the gateway answered</source>
        <translation>связь пропала, прежде чем ответил шлюз</translation>
    </message>
    <message>
        <source>the gateway does not let us in</source>
        <translation>шлюз нас не пускает</translation>
    </message>
    <message>
        <source>the gateway does not take messages now</source>
        <translation>шлюз сейчас не принимает сообщения</translation>
    </message>
    <message>
        <source>something on the way to the gateway gave up</source>
        <translation>что-то по дороге к шлюзу сдалось</translation>
    </message>
    <message>
        <source>the gateway refused the message</source>
        <translation>шлюз отклонил сообщение</translation>
    </message>
    <message>
        <source>the gateway&apos;s answer cannot be read</source>
        <translation>ответ шлюза нельзя прочитать</translation>
    </message>
    <message>
        <source>The last status in the source: {status}</source>
        <translation>Последний статус в источнике: {status}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Order {order} cannot go to “{target}”: {reason}.</source>
        <translation>Заказ {order} нельзя перевести в «{target}»: {reason}.</translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message>
        <source>Kept aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Placeholders made</source>
        <translation>Созданные заглушки</translation>
    </message>
    <message>
        <source>Nothing was kept aside</source>
        <translation>Ничего не отложено</translation>
    </message>
    <message>
        <source>Every row could be read, and the shop took it in.</source>
        <translation>Каждая строка прочитана и загружена.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Import something else</source>
        <translation>Загрузить другое</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>Не удаётся записать {file}: {reason}.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>The replay was stopped after {count} facts. What is in stays in; the rest waits.</source>
        <translation>Воспроизведение остановлено после {count} фактов. Загруженное остаётся, остальное ждёт.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Stopped. {count} orders are in and stay in; import the same again to go on.</source>
        <translation>Остановлено. Загруженные заказы ({count}) остаются; чтобы продолжить, загрузите то же ещё раз.</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
</context>
<context>
    <name>RivalNote</name>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужое</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Changed meanwhile to: {theirs}. You entered: {mine}.</source>
        <translation>Тем временем изменено на: {theirs}. Вы ввели: {mine}.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>Copy %Ln number(s)</source>
        <translation>
            <numerusform>Скопировать %Ln номер</numerusform>
            <numerusform>Скопировать %Ln номера</numerusform>
            <numerusform>Скопировать %Ln номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Open order {number}</source>
        <translation>Открыть заказ {number}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>All orders in “{status}”</source>
        <translation>Все заказы в статусе «{status}»</translation>
    </message>
    <message>
        <source>All orders of {customer}</source>
        <translation>Все заказы клиента {customer}</translation>
    </message>
    <message>
        <source>All orders managed by {manager}</source>
        <translation>Все заказы менеджера {manager}</translation>
    </message>
</context>
<context>
    <name>RowsPopover</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trigger</source>
        <translation>Триггер</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Запуски</translation>
    </message>
    <message>
        <source>Newer run</source>
        <translation>Более новый запуск</translation>
    </message>
    <message>
        <source>Older run</source>
        <translation>Более старый запуск</translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>Read the runs</source>
        <translation>Чтение запусков</translation>
    </message>
    <message>
        <source>Count the runs</source>
        <translation>Подсчёт запусков</translation>
    </message>
    <message>
        <source>Read more runs</source>
        <translation>Чтение следующих запусков</translation>
    </message>
</context>
<context>
    <name>RunningStep</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Looking at {origin}</source>
        <translation>Просмотр: {origin}</translation>
    </message>
    <message>
        <source>Nothing comes in before you say so.</source>
        <translation>Без вашего согласия ничего не загрузится.</translation>
    </message>
    <message>
        <source>Taking in {origin}</source>
        <translation>Загрузка: {origin}</translation>
    </message>
    <message>
        <source>Going on with the replay</source>
        <translation>Воспроизведение продолжается</translation>
    </message>
    <message>
        <source>You can go on working meanwhile. When you cancel, what is in stays in.</source>
        <translation>Пока можно работать дальше. При отмене загруженное остаётся.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Kept by this machine, never in the shop file. None is known here yet.</source>
        <translation>Хранится на этом компьютере, не в файле магазина. Здесь он пока не известен.</translation>
    </message>
    <message>
        <source>Kept in the keyring of this machine.</source>
        <translation>Хранится в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Taken from {variable}, which goes before all else.</source>
        <translation>Берётся из {variable}, это важнее всего остального.</translation>
    </message>
    <message>
        <source>This machine has no keyring: known until the program ends. To have it at each start, set {variable}.</source>
        <translation>На этом компьютере нет связки ключей: известен, пока работает программа. Чтобы он был при каждом запуске, задайте {variable}.</translation>
    </message>
</context>
<context>
    <name>SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Record only</source>
        <translation>Только записывать</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Сначала спросить</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Отправлять</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тишина с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тишина до</translation>
    </message>
    <message>
        <source>Quiet hours: customers get no messages from</source>
        <translation>Тихие часы: клиентам не пишем с</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Change how messages leave</source>
        <translation>Изменение отправки</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Приостановка отправки</translation>
    </message>
    <message>
        <source>Write times like 21:00.</source>
        <translation>Пишите время в виде 21:00.</translation>
    </message>
    <message>
        <source>Quiet hours that begin and end at once are none.</source>
        <translation>Тихие часы, которые сразу кончаются, – не тихие часы.</translation>
    </message>
    <message>
        <source>Change the quiet hours</source>
        <translation>Изменение тихих часов</translation>
    </message>
    <message>
        <source>Nothing leaves the shop. Messages are written into the outbox, to be looked at.</source>
        <translation>Из магазина ничего не уходит. Сообщения записываются в исходящие, где их можно посмотреть.</translation>
    </message>
    <message>
        <source>Every message waits in the outbox until somebody has read and sent it.</source>
        <translation>Каждое сообщение ждёт в исходящих, пока его не прочтут и не отправят.</translation>
    </message>
    <message>
        <source>Messages leave by themselves, save those of triggers that ask first or only record.</source>
        <translation>Сообщения уходят сами, кроме тех, чьи триггеры сначала спрашивают или только записывают.</translation>
    </message>
    <message>
        <source>This file is a copy, or was brought back from a backup. Nothing leaves it, because its messages may have been sent from elsewhere already.</source>
        <translation>Этот файл – копия или восстановлен из резервной копии. Из него ничего не уходит: его сообщения, возможно, уже отправлены из другого места.</translation>
    </message>
    <message>
        <source>Sending is paused. Messages wait in the outbox.</source>
        <translation>Отправка приостановлена. Сообщения ждут в исходящих.</translation>
    </message>
    <message>
        <source>Send from here</source>
        <translation>Отправлять отсюда</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Продолжить отправку</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
</context>
<context>
    <name>SettingsHome</name>
    <message>
        <source>kept in the shop file</source>
        <translation>хранится в файле магазина</translation>
    </message>
    <message>
        <source>kept for you, on this machine</source>
        <translation>хранится для вас, на этом компьютере</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Read the settings</source>
        <translation>Чтение настроек</translation>
    </message>
</context>
<context>
    <name>SeveralEditor</name>
    <message>
        <source>Values, one to a line</source>
        <translation>Значения, по одному в строке</translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Currency: {currency}. It is fixed, because sums are kept in it.</source>
        <translation>Валюта: {currency}. Она неизменна: в ней хранятся суммы.</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>Магазину нужно название.</translation>
    </message>
    <message>
        <source>The shop was changed.</source>
        <translation>Магазин изменён.</translation>
    </message>
    <message>
        <source>Save the shop</source>
        <translation>Сохранение магазина</translation>
    </message>
</context>
<context>
    <name>StatusCanvas</name>
    <message>
        <source>Order path</source>
        <translation>Путь заказа</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Count orders</source>
        <translation>Подсчёт заказов</translation>
    </message>
</context>
<context>
    <name>StatusPicker</name>
    <message>
        <source>New status in “{group}”</source>
        <translation>Новый статус в группе «{group}»</translation>
    </message>
    <message>
        <source>Type a part of a status</source>
        <translation>Часть названия статуса</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>It would start if</source>
        <translation>Он запустился бы, если</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Почему нет?</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Что проверялось</translation>
    </message>
    <message>
        <source>Task: {text}</source>
        <translation>Задача: {text}</translation>
    </message>
    <message>
        <source>Alert: {text}</source>
        <translation>Оповещение: {text}</translation>
    </message>
    <message>
        <source>What the run did</source>
        <translation>Что сделал запуск</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>Ничего не изменил.</translation>
    </message>
    <message>
        <source>Version {number}, the newest</source>
        <translation>Версия {number}, новейшая</translation>
    </message>
    <message>
        <source>Version {number}, now {newest}</source>
        <translation>Версия {number}, сейчас {newest}</translation>
    </message>
    <message>
        <source>Step {number} · {heading}</source>
        <translation>Шаг {number} · {heading}</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
</context>
<context>
    <name>SwitchOffPopover</name>
    <message numerus="yes">
        <source>Let the %Ln run(s) that wait finish</source>
        <translation>
            <numerusform>Дать завершиться %Ln ждущему запуску</numerusform>
            <numerusform>Дать завершиться %Ln ждущим запускам</numerusform>
            <numerusform>Дать завершиться %Ln ждущим запускам</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel what waits</source>
        <translation>Отменить то, что ждёт</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch off “{title}”</source>
        <translation>Выключить «{title}»</translation>
    </message>
</context>
<context>
    <name>SwitchOnPopover</name>
    <message>
        <source>New events only</source>
        <translation>Только новые события</translation>
    </message>
    <message>
        <source>Looking which orders match…</source>
        <translation>Ищем подходящие заказы…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Switch on “{title}”</source>
        <translation>Включить «{title}»</translation>
    </message>
    <message>
        <source>Look which orders match</source>
        <translation>Поиск подходящих заказов</translation>
    </message>
    <message numerus="yes">
        <source>Also the %Ln order(s) that match now</source>
        <translation>
            <numerusform>А также %Ln подходящий сейчас заказ</numerusform>
            <numerusform>А также %Ln подходящих сейчас заказа</numerusform>
            <numerusform>А также %Ln подходящих сейчас заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches now</source>
        <translation>Сейчас не подходит ни один заказ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Switching</name>
    <message>
        <source>“{title}” is on.</source>
        <translation>«{title}» включён.</translation>
    </message>
    <message>
        <source>“{title}” is off.</source>
        <translation>«{title}» выключен.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting run(s) were cancelled.</source>
        <translation>
            <numerusform>Отменён %Ln ждущий запуск.</numerusform>
            <numerusform>Отменено %Ln ждущих запуска.</numerusform>
            <numerusform>Отменено %Ln ждущих запусков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Включить снова</translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln order(s) in.</source>
        <translation>
            <numerusform>Он взял %Ln заказ.</numerusform>
            <numerusform>Он взял %Ln заказа.</numerusform>
            <numerusform>Он взял %Ln заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch “{title}”</source>
        <translation>Переключение «{title}»</translation>
    </message>
</context>
<context>
    <name>TaskEnding</name>
    <message>
        <source>“{task}”: {outcome}</source>
        <translation>«{task}»: {outcome}</translation>
    </message>
    <message>
        <source>“{task}” is open again</source>
        <translation>«{task}» снова открыта</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>“{task}” is put off: {moment}</source>
        <translation>«{task}» отложена: {moment}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save a task</source>
        <translation>Сохранение задачи</translation>
    </message>
</context>
<context>
    <name>TaskFacts</name>
    <message>
        <source>Order {number}</source>
        <translation>Заказ {number}</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>Скажите в нескольких словах, что сделать.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без срока</translation>
    </message>
</context>
<context>
    <name>TaskHistory</name>
    <message>
        <source>Set</source>
        <translation>Поставлена</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Снова открыта</translation>
    </message>
    <message>
        <source>Text: {text}</source>
        <translation>Текст: {text}</translation>
    </message>
    <message>
        <source>Due: {old} → {new}</source>
        <translation>Срок: {old} → {new}</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Кому: {name}</translation>
    </message>
    <message>
        <source>Comment: {text}</source>
        <translation>Комментарий: {text}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>Orderpath</source>
        <translation>Orderpath</translation>
    </message>
</context>
<context>
    <name>TaskListModel</name>
    <message>
        <source>Read tasks</source>
        <translation>Чтение задач</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Принять чужое</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Предыдущая задача</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Следующая задача</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Read a task</source>
        <translation>Чтение задачи</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Save a task</source>
        <translation>Сохранение задачи</translation>
    </message>
    <message>
        <source>Set the task</source>
        <translation>Поставить задачу</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Завершить…</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Nobody in particular</source>
        <translation>Никому лично</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>{span} over</source>
        <translation>+{span}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>A trigger</source>
        <translation>Триггер</translation>
    </message>
    <message>
        <source>by me</source>
        <translation>мной</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name}</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>My groups</source>
        <translation>Моих групп</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Поиск задач</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Read triggers</source>
        <translation>Чтение триггеров</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>%Ln открытая задача</numerusform>
            <numerusform>%Ln открытые задачи</numerusform>
            <numerusform>%Ln открытых задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln просрочена</numerusform>
            <numerusform>%Ln просрочены</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>No task fits</source>
        <translation>Нет подходящих задач</translation>
    </message>
    <message>
        <source>No task has these words, this trigger and this person together.</source>
        <translation>Нет задач сразу с этими словами, этим триггером и этим сотрудником.</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Показать все задачи</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Здесь пока нечего делать</translation>
    </message>
    <message>
        <source>Tasks appear here when a trigger sets them, or when somebody does by hand.</source>
        <translation>Задачи появляются здесь, когда их ставит триггер или кто-то вручную.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Завершить…</translation>
    </message>
    <message>
        <source>Put off: {moment}</source>
        <translation>Отложить: {moment}</translation>
    </message>
    <message>
        <source>Put off: another time…</source>
        <translation>Отложить: другое время…</translation>
    </message>
    <message>
        <source>Open order {number}</source>
        <translation>Открыть заказ {number}</translation>
    </message>
    <message>
        <source>Open the trigger</source>
        <translation>Открыть триггер</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Time on the way</source>
        <translation>Время в пути по статусам</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>Time of day</source>
        <translation>Время дня</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line of the run</source>
        <translation>Шкала времени запуска</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>A trigger</source>
        <translation>Триггер</translation>
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
        <source>Item added: {what}</source>
        <translation>Добавлен товар: {what}</translation>
    </message>
    <message>
        <source>Item removed: {what}</source>
        <translation>Убран товар: {what}</translation>
    </message>
    <message>
        <source>Payment added: {what}</source>
        <translation>Добавлена оплата: {what}</translation>
    </message>
    <message>
        <source>Payment removed: {what}</source>
        <translation>Убрана оплата: {what}</translation>
    </message>
    <message>
        <source>after {span}</source>
        <translation>через {span}</translation>
    </message>
    <message>
        <source>Task: {text}</source>
        <translation>Задача: {text}</translation>
    </message>
    <message>
        <source>Task ended ({outcome}): {text}</source>
        <translation>Задача закончена ({outcome}): {text}</translation>
    </message>
    <message>
        <source>{channel} to {recipient}</source>
        <translation>{channel} на {recipient}</translation>
    </message>
    <message>
        <source>“{trigger}” began and waits</source>
        <translation>«{trigger}» начал и ждёт</translation>
    </message>
    <message>
        <source>“{trigger}” waits for its turn</source>
        <translation>«{trigger}» ждёт своей очереди</translation>
    </message>
    <message>
        <source>“{trigger}” ran and changed nothing</source>
        <translation>«{trigger}» отработал, ничего не изменив</translation>
    </message>
    <message>
        <source>“{trigger}” ran and stopped</source>
        <translation>«{trigger}» отработал и остановился</translation>
    </message>
    <message>
        <source>“{trigger}” ended early</source>
        <translation>«{trigger}» закончился раньше</translation>
    </message>
    <message>
        <source>“{trigger}” could not go on</source>
        <translation>«{trigger}» не смог продолжить</translation>
    </message>
    <message>
        <source>“{trigger}” failed</source>
        <translation>«{trigger}» завершился сбоем</translation>
    </message>
    <message>
        <source>“{trigger}” was not started again</source>
        <translation>«{trigger}» не был запущен снова</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
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
        <source>recorded only, not sent</source>
        <translation>только записано, не отправлено</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ждёт подтверждения</translation>
    </message>
    <message>
        <source>needs to be mended first</source>
        <translation>сначала нужно исправить</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>будет отправлено</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>nobody knows whether it was sent</source>
        <translation>неизвестно, отправлено ли</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Открыть трассу</translation>
    </message>
    <message>
        <source>hide why</source>
        <translation>скрыть</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>почему?</translation>
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
    <name>TrialRow</name>
    <message>
        <source>you@example.org</source>
        <translation>you@example.org</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Send a test message to</source>
        <translation>Отправить проверочное сообщение на</translation>
    </message>
    <message>
        <source>A test message of Orderpath</source>
        <translation>Проверочное сообщение Orderpath</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Это не адрес электронной почты.</translation>
    </message>
    <message>
        <source>Whom shall it go to?</source>
        <translation>Кому отправить?</translation>
    </message>
    <message>
        <source>Read what the test came to</source>
        <translation>Чтение итога проверки</translation>
    </message>
    <message>
        <source>It was taken, under the number {number}.</source>
        <translation>Принято под номером {number}.</translation>
    </message>
    <message>
        <source>It was taken.</source>
        <translation>Принято.</translation>
    </message>
    <message>
        <source>It may have arrived or not.</source>
        <translation>Дошло оно или нет, неизвестно.</translation>
    </message>
</context>
<context>
    <name>TriggerColumns</name>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Черёд</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Триггер</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Last ran</source>
        <translation>Последний запуск</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>За 7 дней</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Сбои</translation>
    </message>
</context>
<context>
    <name>TriggerDrawing</name>
    <message>
        <source>while it stays in the status</source>
        <translation>пока остаётся в статусе</translation>
    </message>
    <message>
        <source>until the order is final</source>
        <translation>пока заказ не завершён</translation>
    </message>
    <message>
        <source>This program cannot read it.</source>
        <translation>Программа не может это прочитать.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>иначе</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не дошло</translation>
    </message>
</context>
<context>
    <name>TriggerFiles</name>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>Не удаётся записать {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>TriggerModel</name>
    <message>
        <source>on</source>
        <translation>включён</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
</context>
<context>
    <name>TriggerRows</name>
    <message>
        <source>Triggers</source>
        <translation>Триггеры</translation>
    </message>
</context>
<context>
    <name>TriggerWords</name>
    <message>
        <source>Sent</source>
        <translation>Отправляются</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>С одобрением</translation>
    </message>
    <message>
        <source>Recorded only</source>
        <translation>Только запись</translation>
    </message>
    <message>
        <source>Send its messages, as the shop allows</source>
        <translation>Отправлять сообщения, если магазин это разрешает</translation>
    </message>
    <message>
        <source>Hold its messages until somebody approves them</source>
        <translation>Придерживать сообщения до одобрения</translation>
    </message>
    <message>
        <source>Only record what it would have sent</source>
        <translation>Только записывать то, что было бы отправлено</translation>
    </message>
    <message>
        <source>one run per order at a time</source>
        <translation>не более одного запуска на заказ одновременно</translation>
    </message>
    <message>
        <source>a newer event starts it anew</source>
        <translation>более новое событие начинает его заново</translation>
    </message>
    <message>
        <source>runs of an order follow each other</source>
        <translation>запуски заказа идут друг за другом</translation>
    </message>
    <message>
        <source>up to {number} runs of an order side by side</source>
        <translation>до {number} запусков заказа одновременно</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>каждый раз</translation>
    </message>
    <message>
        <source>once per order</source>
        <translation>один раз на заказ</translation>
    </message>
    <message>
        <source>once per stay in the status</source>
        <translation>один раз за пребывание в статусе</translation>
    </message>
    <message>
        <source>at most once in {number} minutes</source>
        <translation>не чаще раза в {number} мин</translation>
    </message>
</context>
<context>
    <name>TriggersHome</name>
    <message>
        <source>Search by name, field or word</source>
        <translation>Поиск по имени, полю, слову</translation>
    </message>
    <message>
        <source>Triggers of the shop</source>
        <translation>Триггеры магазина</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Read the triggers</source>
        <translation>Чтение триггеров</translation>
    </message>
    <message>
        <source>Take a trigger in</source>
        <translation>Взять триггер из файла</translation>
    </message>
    <message>
        <source>Trigger files (*.json)</source>
        <translation>Файлы триггеров (*.json)</translation>
    </message>
    <message>
        <source>Read a trigger file</source>
        <translation>Чтение файла триггера</translation>
    </message>
    <message>
        <source>Put a trigger in</source>
        <translation>Добавление триггера</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Триггеры</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trigger(s)</source>
        <translation>
            <numerusform>%Ln триггер</numerusform>
            <numerusform>%Ln триггера</numerusform>
            <numerusform>%Ln триггеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln switched on</source>
        <translation>
            <numerusform>%Ln включён</numerusform>
            <numerusform>%Ln включены</numerusform>
            <numerusform>%Ln включены</numerusform>
        </translation>
    </message>
    <message>
        <source>No trigger fits</source>
        <translation>Нет подходящих триггеров</translation>
    </message>
    <message>
        <source>None of them is called so, and none reads or changes it.</source>
        <translation>Ни один так не называется, не читает и не меняет этого.</translation>
    </message>
    <message>
        <source>Show all triggers</source>
        <translation>Показать все триггеры</translation>
    </message>
    <message>
        <source>No triggers yet</source>
        <translation>Триггеров пока нет</translation>
    </message>
    <message>
        <source>A trigger does by itself what somebody would do each time: it moves orders, sets tasks, sends messages.</source>
        <translation>Триггер сам делает то, что кто-то делал бы каждый раз: переводит заказы, ставит задачи, отправляет сообщения.</translation>
    </message>
    <message>
        <source>Choose a ready-made one</source>
        <translation>Выбрать готовый</translation>
    </message>
    <message>
        <source>Read the gallery</source>
        <translation>Чтение галереи</translation>
    </message>
    <message>
        <source>“{title}” is in the shop, switched off.</source>
        <translation>«{title}» добавлен в магазин, выключен.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>TypedEditor</name>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ViewKeeper</name>
    <message>
        <source>Read views</source>
        <translation>Чтение видов</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>Вид «{name}» удалён</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Save views</source>
        <translation>Сохранение видов</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>More views</source>
        <translation>Другие виды</translation>
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
        <source>Mine</source>
        <translation>Мои</translation>
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
    <name>ViewsRow</name>
    <message>
        <source>By status</source>
        <translation>По статусам</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Every shop has this view</source>
        <translation>Этот вид есть в каждом магазине</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>Обновить «{name}»</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Сохранить как новый вид…</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the demo shop</source>
        <translation>Открыть демо-магазин</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Мой магазин</translation>
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
        <source>Everything works by keyboard:</source>
        <translation>Всё доступно с клавиатуры:</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>перейти</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>to press</source>
        <translation>нажать</translation>
    </message>
    <message>
        <source>for any command, once a shop is open</source>
        <translation>любая команда, когда магазин открыт</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why did this happen?</source>
        <translation>Почему так вышло?</translation>
    </message>
    <message>
        <source>The trigger&apos;s boxes of then can no longer be read</source>
        <translation>Тогдашние блоки триггера больше не читаются</translation>
    </message>
</context>
<context>
    <name>WhyAnswers</name>
    <message>
        <source>It ran</source>
        <translation>Он запустился</translation>
    </message>
    <message>
        <source>Its conditions held, but the start was refused</source>
        <translation>Условия выполнились, но в запуске отказано</translation>
    </message>
    <message>
        <source>It does not start with this</source>
        <translation>С этого он не начинается</translation>
    </message>
    <message>
        <source>A condition did not hold</source>
        <translation>Условие не выполнилось</translation>
    </message>
    <message>
        <source>It was off then</source>
        <translation>Тогда он был выключен</translation>
    </message>
    <message>
        <source>It was not asked</source>
        <translation>Его не спрашивали</translation>
    </message>
    <message>
        <source>As far as is known it would have run</source>
        <translation>Насколько известно, он запустился бы</translation>
    </message>
    <message>
        <source>It starts when {events}. This was: {event}.</source>
        <translation>Он начинается, когда {events}. А это: {event}.</translation>
    </message>
    <message>
        <source>It was off, or not in the shop yet, when this happened.</source>
        <translation>Когда это случилось, он был выключен или его ещё не было в магазине.</translation>
    </message>
    <message>
        <source>This came with an import that had triggers off.</source>
        <translation>Это пришло с импортом при выключенных триггерах.</translation>
    </message>
    <message>
        <source>the trigger is switched on</source>
        <translation>триггер включён</translation>
    </message>
    <message>
        <source>Its conditions hold for the order as it stood after the event, yet it left no trace: an earlier trigger of the same event may have changed the order first, or the trace is not kept any more.</source>
        <translation>Для заказа, каким он был после события, условия выполняются, но следа нет: возможно, более ранний триггер того же события сначала изменил заказ или трасса больше не хранится.</translation>
    </message>
</context>
<context>
    <name>WhyHeader</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Открыть заказ</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать текстом</translation>
    </message>
    <message>
        <source>Open trigger</source>
        <translation>Открыть триггер</translation>
    </message>
</context>
<context>
    <name>WhySteps</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>до {moment}</translation>
    </message>
    <message>
        <source>went on {moment}</source>
        <translation>продолжено {moment}</translation>
    </message>
    <message>
        <source>ended: {reason}</source>
        <translation>завершено: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>ни одно не подошло</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>случай {number}</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Drawing of the run</source>
        <translation>Схема запуска</translation>
    </message>
    <message>
        <source>Work out why not</source>
        <translation>Выяснение, почему нет</translation>
    </message>
    <message>
        <source>Read a run</source>
        <translation>Чтение запуска</translation>
    </message>
    <message>
        <source>run for order {order}</source>
        <translation>запуск для заказа {order}</translation>
    </message>
    <message>
        <source>why not for order {order}</source>
        <translation>почему не для заказа {order}</translation>
    </message>
    <message>
        <source>would have gone on</source>
        <translation>продолжился бы</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжится</translation>
    </message>
    <message>
        <source>the drawing is version {number}, as it was</source>
        <translation>схема версии {number}, как тогда</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Запусков пока нет</translation>
    </message>
    <message>
        <source>As soon as this trigger acts, each run stands here with all its steps.</source>
        <translation>Как только триггер сработает, здесь появится каждый запуск со всеми шагами.</translation>
    </message>
    <message>
        <source>The run was copied as text.</source>
        <translation>Запуск скопирован текстом.</translation>
    </message>
</context>
<context>
    <name>WordingForm</name>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Whom shall it go to?</source>
        <translation>Кому отправить?</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Это не адрес электронной почты.</translation>
    </message>
    <message>
        <source>It says nothing yet.</source>
        <translation>Текста пока нет.</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Масштаб 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>This is the demo shop.</source>
        <translation>Это демо-магазин.</translation>
    </message>
    <message>
        <source>Its orders are made up. Nothing leaves this machine.</source>
        <translation>Заказы вымышлены. Ничего не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>_Earlier</name>
    <message numerus="yes">
        <source>%Ln earlier message(s)</source>
        <translation>
            <numerusform>%Ln более раннее сообщение</numerusform>
            <numerusform>%Ln более ранних сообщения</numerusform>
            <numerusform>%Ln более ранних сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_LogLine</name>
    <message>
        <source>Order 1007 has been paid, so it moves to Assembling by itself.</source>
        <translation>Заказ 1007 оплачен и сам переходит в «Сборку».</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>почему?</translation>
    </message>
</context>
</TS>
