"""The phrases conditions are said in: English, Russian, Chinese."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engine.conditions.operators import Op
from engine.conditions.spans import Unit
from engine.conditions.tree import Measure, Move, Quantifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """How one language says a condition. `{f}` is the field, `{v}` what it is compared with."""

    operators: Mapping[Op, str]
    in_time: Mapping[Op, str]
    """The operators that are said otherwise of moments, dates and times of day."""
    relations: Mapping[Op, str]
    """How figures are compared."""
    moves: Mapping[Move, str]
    was: str
    became: str
    was_and_became: str
    quantifiers: Mapping[tuple[Quantifier, str], str]
    measures: Mapping[Measure, str]
    rows: Mapping[str, str]
    narrowed: str
    """A figure over some of the rows only."""
    times_in: str
    has_been_in: str
    both: str
    either: str
    comma: str
    negation: str
    always: str
    group: str
    quote: str
    yes: str
    no: str
    nothing: str
    days: tuple[str, str, str]
    """Yesterday, today, tomorrow."""
    ahead: str
    ago: str
    weekdays: tuple[str, ...]
    unit: Callable[[int, Unit], str]
    """The unit after the number, in the case the phrases need."""


def _english_unit(amount: int, unit: Unit) -> str:
    return unit.value.removesuffix("s") if amount == 1 else unit.value


_RUSSIAN_UNITS = {
    Unit.MINUTES: ("минуты", "минут"),
    Unit.HOURS: ("часа", "часов"),
    Unit.DAYS: ("дня", "дней"),
    Unit.WEEKS: ("недели", "недель"),
}
"""Genitive after "более", "менее", "в течение": one, many."""


def _russian_unit(amount: int, unit: Unit) -> str:
    one, many = _RUSSIAN_UNITS[unit]
    return one if amount % 10 == 1 and amount % 100 != 11 else many


_CHINESE_UNITS = {Unit.MINUTES: "分钟", Unit.HOURS: "小时", Unit.DAYS: "天", Unit.WEEKS: "周"}


def _chinese_unit(amount: int, unit: Unit) -> str:  # noqa: ARG001 - Chinese has one form
    return _CHINESE_UNITS[unit]


_ENGLISH = Phrases(
    operators={
        Op.IS: "{f} is {v}",
        Op.IS_NOT: "{f} is not {v}",
        Op.IN: "{f} is {v}",
        Op.NOT_IN: "{f} is neither {v}",
        Op.LESS: "{f} is less than {v}",
        Op.AT_MOST: "{f} is at most {v}",
        Op.MORE: "{f} is more than {v}",
        Op.AT_LEAST: "{f} is at least {v}",
        Op.CONTAINS: "{f} contains {v}",
        Op.NOT_CONTAINS: "{f} does not contain {v}",
        Op.STARTS_WITH: "{f} starts with {v}",
        Op.MATCHES: "{f} matches the pattern {v}",
        Op.NOT_MATCHES: "{f} does not match the pattern {v}",
        Op.EMPTY: "{f} is empty",
        Op.NOT_EMPTY: "{f} is not empty",
        Op.OLDER: "{f}: at least {v} ago",
        Op.WITHIN_LAST: "{f}: within the last {v}",
        Op.WITHIN_NEXT: "{f}: within the next {v}",
        Op.TIME_FROM: "{f}: at {v} or later in the day",
        Op.TIME_BEFORE: "{f}: before {v} in the day",
        Op.WEEKDAY_IN: "{f}: on {v}",
        Op.WEEKDAY_NOT_IN: "{f}: not on {v}",
    },
    in_time={
        Op.LESS: "{f} is before {v}",
        Op.AT_MOST: "{f} is {v} or earlier",
        Op.MORE: "{f} is after {v}",
        Op.AT_LEAST: "{f} is {v} or later",
    },
    relations={
        Op.IS: "is {v}",
        Op.IS_NOT: "is not {v}",
        Op.LESS: "is less than {v}",
        Op.AT_MOST: "is at most {v}",
        Op.MORE: "is more than {v}",
        Op.AT_LEAST: "is at least {v}",
    },
    moves={
        Move.CHANGED: "{f} has changed",
        Move.INCREASED: "{f} has increased",
        Move.DECREASED: "{f} has decreased",
    },
    was="{f} was {old} and has changed",
    became="{f} has become {new}",
    was_and_became="{f} has changed from {old} to {new}",
    quantifiers={
        (Quantifier.ANY, "item"): "for at least one item: {t}",
        (Quantifier.ALL, "item"): "for every item: {t}",
        (Quantifier.NONE, "item"): "for no item: {t}",
        (Quantifier.ANY, "payment"): "for at least one payment: {t}",
        (Quantifier.ALL, "payment"): "for every payment: {t}",
        (Quantifier.NONE, "payment"): "for no payment: {t}",
    },
    measures={
        Measure.COUNT: "the number of {rows}{where} {r}",
        Measure.SUM: "the sum of {f} over the {rows}{where} {r}",
        Measure.MIN: "the least {f} of the {rows}{where} {r}",
        Measure.MAX: "the greatest {f} of the {rows}{where} {r}",
    },
    rows={"item": "items", "payment": "payments"},
    narrowed=" for which ({t})",
    times_in="the number of times in status {s} {r}",
    has_been_in="the order has been in status {s}",
    both=" and ",
    either=" or ",
    comma=", ",
    negation="not ({t})",
    always="always",
    group="({t})",
    quote="“{t}”",
    yes="yes",
    no="no",
    nothing="empty",
    days=("yesterday", "today", "tomorrow"),
    ahead="today plus {v}",
    ago="today minus {v}",
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    unit=_english_unit,
)

_RUSSIAN = Phrases(
    operators={
        Op.IS: "{f} — {v}",
        Op.IS_NOT: "{f} — не {v}",
        Op.IN: "{f} — {v}",
        Op.NOT_IN: "{f} — не {v}",
        Op.LESS: "{f} — меньше {v}",
        Op.AT_MOST: "{f} — не больше {v}",
        Op.MORE: "{f} — больше {v}",
        Op.AT_LEAST: "{f} — не меньше {v}",
        Op.CONTAINS: "{f} содержит {v}",
        Op.NOT_CONTAINS: "{f} не содержит {v}",
        Op.STARTS_WITH: "{f} начинается с {v}",
        Op.MATCHES: "{f} подходит под шаблон {v}",
        Op.NOT_MATCHES: "{f} не подходит под шаблон {v}",
        Op.EMPTY: "{f} — пусто",
        Op.NOT_EMPTY: "{f} — не пусто",
        Op.OLDER: "{f}: не менее {v} назад",
        Op.WITHIN_LAST: "{f}: менее {v} назад",
        Op.WITHIN_NEXT: "{f}: в течение {v} с этого момента",
        Op.TIME_FROM: "{f}: в {v} или позже в течение дня",
        Op.TIME_BEFORE: "{f}: до {v} в течение дня",
        Op.WEEKDAY_IN: "{f}, день недели: {v}",
        Op.WEEKDAY_NOT_IN: "{f}, день недели: не {v}",
    },
    in_time={
        Op.LESS: "{f} — раньше, чем {v}",
        Op.AT_MOST: "{f} — не позже, чем {v}",
        Op.MORE: "{f} — позже, чем {v}",
        Op.AT_LEAST: "{f} — не раньше, чем {v}",
    },
    relations={
        Op.IS: "— {v}",
        Op.IS_NOT: "— не {v}",
        Op.LESS: "— меньше {v}",
        Op.AT_MOST: "— не больше {v}",
        Op.MORE: "— больше {v}",
        Op.AT_LEAST: "— не меньше {v}",
    },
    moves={
        Move.CHANGED: "изменение поля «{f}»",
        Move.INCREASED: "увеличение поля «{f}»",
        Move.DECREASED: "уменьшение поля «{f}»",
    },
    was="изменение поля «{f}» со значения {old}",
    became="изменение поля «{f}» на {new}",
    was_and_became="изменение поля «{f}» с {old} на {new}",
    quantifiers={
        (Quantifier.ANY, "item"): "хотя бы для одного товара: {t}",
        (Quantifier.ALL, "item"): "для каждого товара: {t}",
        (Quantifier.NONE, "item"): "ни для одного товара: {t}",
        (Quantifier.ANY, "payment"): "хотя бы для одной оплаты: {t}",
        (Quantifier.ALL, "payment"): "для каждой оплаты: {t}",
        (Quantifier.NONE, "payment"): "ни для одной оплаты: {t}",
    },
    measures={
        Measure.COUNT: "количество {rows}{where} {r}",
        Measure.SUM: "итог по полю «{f}» для {rows}{where} {r}",
        Measure.MIN: "наименьшее значение поля «{f}» для {rows}{where} {r}",
        Measure.MAX: "наибольшее значение поля «{f}» для {rows}{where} {r}",
    },
    rows={"item": "товаров", "payment": "оплат"},
    narrowed=", для которых ({t}),",
    times_in="число пребываний в статусе {s} {r}",
    has_been_in="заказ бывал в статусе {s}",
    both=" и ",
    either=" или ",
    comma=", ",
    negation="неверно, что ({t})",
    always="всегда",
    group="({t})",
    quote="«{t}»",
    yes="да",
    no="нет",
    nothing="пусто",
    days=("вчера", "сегодня", "завтра"),
    ahead="сегодня плюс {v}",
    ago="сегодня минус {v}",
    weekdays=(
        "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
    ),
    unit=_russian_unit,
)  # fmt: skip

_CHINESE = Phrases(
    operators={
        Op.IS: "{f}为{v}",
        Op.IS_NOT: "{f}不为{v}",
        Op.IN: "{f}为{v}",
        Op.NOT_IN: "{f}不为{v}",
        Op.LESS: "{f}小于{v}",
        Op.AT_MOST: "{f}不大于{v}",
        Op.MORE: "{f}大于{v}",
        Op.AT_LEAST: "{f}不小于{v}",
        Op.CONTAINS: "{f}包含{v}",
        Op.NOT_CONTAINS: "{f}不包含{v}",
        Op.STARTS_WITH: "{f}以{v}开头",
        Op.MATCHES: "{f}符合模式{v}",
        Op.NOT_MATCHES: "{f}不符合模式{v}",
        Op.EMPTY: "{f}为空",
        Op.NOT_EMPTY: "{f}不为空",
        Op.OLDER: "{f}距今至少{v}",
        Op.WITHIN_LAST: "{f}在最近{v}内",
        Op.WITHIN_NEXT: "{f}在今后{v}内",
        Op.TIME_FROM: "{f}的时刻不早于{v}",
        Op.TIME_BEFORE: "{f}的时刻早于{v}",
        Op.WEEKDAY_IN: "{f}在{v}",
        Op.WEEKDAY_NOT_IN: "{f}不在{v}",
    },
    in_time={
        Op.LESS: "{f}早于{v}",
        Op.AT_MOST: "{f}不晚于{v}",
        Op.MORE: "{f}晚于{v}",
        Op.AT_LEAST: "{f}不早于{v}",
    },
    relations={
        Op.IS: "为{v}",
        Op.IS_NOT: "不为{v}",
        Op.LESS: "小于{v}",
        Op.AT_MOST: "不大于{v}",
        Op.MORE: "大于{v}",
        Op.AT_LEAST: "不小于{v}",
    },
    moves={
        Move.CHANGED: "{f}已更改",
        Move.INCREASED: "{f}已增加",
        Move.DECREASED: "{f}已减少",
    },
    was="{f}由{old}更改",
    became="{f}变为{new}",
    was_and_became="{f}由{old}变为{new}",
    quantifiers={
        (Quantifier.ANY, "item"): "至少一个商品满足：{t}",
        (Quantifier.ALL, "item"): "每个商品都满足：{t}",
        (Quantifier.NONE, "item"): "没有商品满足：{t}",
        (Quantifier.ANY, "payment"): "至少一笔付款满足：{t}",
        (Quantifier.ALL, "payment"): "每笔付款都满足：{t}",
        (Quantifier.NONE, "payment"): "没有付款满足：{t}",
    },
    measures={
        Measure.COUNT: "{where}{rows}数{r}",
        Measure.SUM: "{where}{rows}的{f}之和{r}",
        Measure.MIN: "{where}{rows}的最小{f}{r}",
        Measure.MAX: "{where}{rows}的最大{f}{r}",
    },
    rows={"item": "商品", "payment": "付款"},
    narrowed="满足（{t}）的",
    times_in="处于状态{s}的次数{r}",
    has_been_in="订单曾处于状态{s}",
    both="且",
    either="或",
    comma="、",
    negation="并非（{t}）",
    always="始终",
    group="（{t}）",
    quote="“{t}”",
    yes="是",
    no="否",
    nothing="空",
    days=("昨天", "今天", "明天"),
    ahead="今天加{v}",
    ago="今天减{v}",
    weekdays=("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
    unit=_chinese_unit,
)

PHRASES: Mapping[str, Phrases] = {"en": _ENGLISH, "ru": _RUSSIAN, "zh": _CHINESE}
"""By language; every other language is said in English."""
