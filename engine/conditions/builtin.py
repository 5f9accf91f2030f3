"""The fields that every shop has, with their names in three languages."""

from collections.abc import Iterator

from engine.conditions.field import Field
from engine.conditions.operators import Type
from engine.domain.references import RefKind
from engine.domain.titles import Titles

_ORDER: tuple[tuple[str, Type, str, str, str], ...] = (
    ("number", Type.TEXT, "Order number", "Номер заказа", "订单号"),
    ("site", Type.CHOICE, "Shop", "Магазин", "店铺"),
    ("type", Type.CHOICE, "Order type", "Тип заказа", "订单类型"),
    ("method", Type.CHOICE, "Order method", "Способ оформления", "下单方式"),
    ("status", Type.CHOICE, "Order status", "Статус заказа", "订单状态"),
    ("status_group", Type.CHOICE, "Status group", "Группа статусов", "状态组"),
    ("status_since", Type.MOMENT, "In status since", "В статусе с", "进入状态时间"),
    ("created_at", Type.MOMENT, "Created", "Создан", "创建时间"),
    ("updated_at", Type.MOMENT, "Last changed", "Изменён", "更新时间"),
    ("customer", Type.LINK, "Customer", "Клиент", "客户"),
    ("manager", Type.PERSON, "Manager", "Менеджер", "负责人"),
    ("currency", Type.CHOICE, "Currency", "Валюта", "货币"),
    ("discount", Type.MONEY, "Discount", "Скидка", "折扣"),
    ("total", Type.MONEY, "Total", "Сумма", "总额"),
    ("paid", Type.YES_NO, "Paid", "Оплачен", "已付款"),
    ("paid_at", Type.MOMENT, "Paid at", "Дата оплаты", "付款时间"),
    ("delivery_type", Type.CHOICE, "Delivery type", "Тип доставки", "配送方式"),
    ("delivery_date", Type.DATE, "Delivery date", "Дата доставки", "配送日期"),
    ("delivery_from", Type.TIME, "Delivery from", "Доставка с", "配送开始时间"),
    ("delivery_to", Type.TIME, "Delivery until", "Доставка до", "配送结束时间"),
    ("delivery_address", Type.TEXT, "Delivery address", "Адрес доставки", "配送地址"),
    ("delivery_cost", Type.MONEY, "Delivery cost", "Стоимость доставки", "配送费用"),
    ("tracking_number", Type.TEXT, "Tracking number", "Трек-номер", "运单号"),
    ("pickup_point", Type.TEXT, "Pickup point", "Пункт выдачи", "自提点"),
    ("customer_comment", Type.TEXT, "Customer's comment", "Комментарий клиента", "客户备注"),
    ("manager_comment", Type.TEXT, "Manager's comment", "Комментарий менеджера", "客服备注"),
    ("tags", Type.TAGS, "Order tags", "Метки заказа", "订单标签"),
    ("last_message_at", Type.MOMENT, "Last message", "Последнее сообщение", "最后消息时间"),
)

_ITEM: tuple[tuple[str, Type, str, str, str], ...] = (
    ("sku", Type.TEXT, "SKU", "Артикул", "货号"),
    ("name", Type.TEXT, "Product name", "Название товара", "商品名称"),
    ("quantity", Type.NUMBER, "Quantity", "Количество", "数量"),
    ("price", Type.MONEY, "Price", "Цена", "单价"),
    ("discount", Type.MONEY, "Item discount", "Скидка на товар", "商品折扣"),
    ("status", Type.CHOICE, "Item status", "Статус товара", "商品状态"),
)

_PAYMENT: tuple[tuple[str, Type, str, str, str], ...] = (
    ("type", Type.CHOICE, "Payment type", "Тип оплаты", "付款方式"),
    ("status", Type.CHOICE, "Payment status", "Статус оплаты", "付款状态"),
    ("amount", Type.MONEY, "Payment amount", "Сумма оплаты", "付款金额"),
    ("paid_at", Type.MOMENT, "Payment received", "Оплата получена", "到账时间"),
    ("comment", Type.TEXT, "Payment comment", "Комментарий к оплате", "付款备注"),
)

_CUSTOMER: tuple[tuple[str, Type, str, str, str], ...] = (
    ("name", Type.TEXT, "Customer's name", "Имя клиента", "客户姓名"),
    ("phone", Type.PHONE, "Customer's phone", "Телефон клиента", "客户电话"),
    ("email", Type.TEXT, "Customer's e-mail", "E-mail клиента", "客户邮箱"),
    ("address", Type.TEXT, "Customer's address", "Адрес клиента", "客户地址"),
    ("bad", Type.YES_NO, "Bad customer", "Плохой клиент", "不良客户"),
    ("vip", Type.YES_NO, "VIP customer", "VIP-клиент", "贵宾客户"),
    ("manager", Type.PERSON, "Customer's manager", "Менеджер клиента", "客户经理"),
    ("consent", Type.YES_NO, "Consent to messages", "Согласие на рассылку", "同意接收消息"),
    ("comment", Type.TEXT, "Comment on the customer", "Комментарий о клиенте", "关于客户的备注"),
    ("tags", Type.TAGS, "Customer's tags", "Метки клиента", "客户标签"),
    ("created_at", Type.MOMENT, "Customer since", "Клиент с", "成为客户时间"),
    ("order_count", Type.INTEGER, "Number of orders", "Число заказов", "订单数量"),
)

NOW = Field(
    name="now", entity="", type=Type.MOMENT, titles=Titles.of(en="Now", ru="Сейчас", zh="现在")
)

_PERSONAL = frozenset(
    {
        "customer.name", "customer.phone", "customer.email", "customer.address", "customer.comment",
        "order.delivery_address", "order.customer_comment",
    }
)  # fmt: skip

_MAY_BE_NONE = frozenset(
    {
        "order.customer", "order.manager", "order.paid_at", "order.status_group",
        "order.last_message_at", "payment.paid_at", "customer.manager", "customer.consent",
    }
)  # fmt: skip

_COMPUTED = frozenset({"order.status_group", "order.last_message_at", "customer.order_count"})

_LISTS = {
    "order.type": RefKind.ORDER_TYPE,
    "order.method": RefKind.ORDER_METHOD,
    "order.delivery_type": RefKind.DELIVERY_TYPE,
    "item.status": RefKind.ITEM_STATUS,
    "payment.type": RefKind.PAYMENT_TYPE,
    "payment.status": RefKind.PAYMENT_STATUS,
}


def _all() -> Iterator[Field]:
    tables = {"order": _ORDER, "item": _ITEM, "payment": _PAYMENT, "customer": _CUSTOMER}
    for entity, rows in tables.items():
        for attribute, type_, en, ru, zh in rows:
            name = f"{entity}.{attribute}"
            yield Field(
                name=name,
                entity=entity,
                type=type_,
                titles=Titles.of(en=en, ru=ru, zh=zh),
                attribute="" if name in _COMPUTED else attribute,
                personal=name in _PERSONAL,
                may_be_none=name in _MAY_BE_NONE,
                list=_LISTS.get(name),
            )
    yield NOW


FIELDS = {field.name: field for field in _all()}
"""By name: "order.total"."""
