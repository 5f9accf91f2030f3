"""Mapping files: read, checked, and found for a folder. resources/mappings/README.md documents the form."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from engine.exchange.json_reader import JsonNode, json_of, read_json
from engine.exchange.mapping import (
    FORMAT,
    Column,
    Constant,
    CustomerRule,
    FactRule,
    FieldRule,
    FileRule,
    FolderMapping,
    PartRule,
    PaymentsRule,
    Source,
    Sum,
    Text,
    ValueType,
    Words,
)

T = ValueType
_ORDER_FIELDS = {
    "number": T.TEXT, "site": T.TEXT, "type": T.TEXT, "method": T.TEXT, "discount": T.MONEY,
    "delivery_type": T.TEXT, "delivery_date": T.DATE, "delivery_from": T.TIME, "delivery_to": T.TIME,
    "delivery_address": T.TEXT, "delivery_cost": T.MONEY, "tracking_number": T.TEXT,
    "pickup_point": T.TEXT, "customer_comment": T.TEXT, "manager_comment": T.TEXT, "tags": T.TAGS,
}  # fmt: skip
_ITEM_FIELDS = {
    "sku": T.TEXT, "name": T.TEXT, "quantity": T.QUANTITY, "price": T.MONEY, "discount": T.MONEY,
    "status": T.TEXT,
}  # fmt: skip
_PAYMENT_FIELDS = {"type": T.TEXT, "status": T.TEXT, "amount": T.MONEY, "comment": T.TEXT}
_CUSTOMER_FIELDS = {
    "name": T.TEXT, "phone": T.TEXT, "email": T.TEXT, "address": T.TEXT, "comment": T.TEXT,
    "tags": T.TAGS, "bad": T.YES_NO, "vip": T.YES_NO, "consent": T.YES_NO,
}  # fmt: skip
_CUSTOM = {"text": T.TEXT, "integer": T.INTEGER, "yes_no": T.YES_NO, "date": T.DATE}

_TOP = (
    "format", "title", "about", "source", "zone", "repeated_hour", "moments", "currency",
    "extra_digits", "delimiter", "encoding", "files", "order", "customer", "items", "payments",
    "facts", "last_status",
)  # fmt: skip
_SPEC = re.compile(r"\d{1,4}")
_CURRENCY = re.compile(r"[A-Z]{3}")


def read_mapping(path: Path) -> FolderMapping:
    """A mapping file, checked.

    Raises:
        BadMapping: something in it cannot be used; says where.

    """
    return _mapping(*read_json(path))


def parse_mapping(text: str, name: str) -> FolderMapping:
    """A mapping that lies in no file, checked; it is called `name` in what is said of it.

    Raises:
        BadMapping: something in it cannot be used; says where.

    """
    return _mapping(json_of(text, name), text)


def _mapping(root: JsonNode, text: str) -> FolderMapping:
    top = root.only(*_TOP)
    if root.need("format").value != FORMAT:
        raise root.need("format").bad(f"this program reads format {FORMAT}")
    files = {role: _file(role, node) for role, node in root.need("files").members().items()}
    _check_joins(root, files)
    order = root.need("order")
    order.only("file", "id", "fields")
    orders = order.need("file").name()
    reach = _Reach(files, orders, order)
    facts = tuple(_facts(root.need("facts"), reach, top.get("payments")))
    return FolderMapping(
        title=root.need("title").name(),
        source=root.need("source").name(),
        zone=_zone(root.need("zone")),
        second_showing=_choice(top, "repeated_hour", "first", "second") == "second",
        moment_format=_moment_format(top.get("moments")),
        currency=_currency(root.need("currency")),
        round_money=_choice(top, "extra_digits", "refuse", "round") == "round",
        delimiter=_delimiter(top.get("delimiter")),
        encoding=_encoding(top.get("encoding")),
        files=MappingProxyType(files),
        orders=orders,
        order_id=reach.own(order.need("id")),
        order_fields=_fields(order, _ORDER_FIELDS, reach),
        customer=_customer(top.get("customer"), reach),
        items=_part(top.get("items"), files, _ITEM_FIELDS),
        payments=_part(top.get("payments"), files, _PAYMENT_FIELDS),
        facts=facts,
        last_status=_last_status(top.get("last_status"), reach),
        text=text,
    )


class _Reach:
    """Which files' columns a row of `home` reaches: its own, and by joins those of others."""

    def __init__(self, files: Mapping[str, FileRule], home: str, at: JsonNode) -> None:
        if home not in files:
            raise at.need("file").bad(
                f"there is no file “{home}” under “files”. Known: {', '.join(files)}"
            )
        self.home = home
        self.files = files
        self.joined = tuple(_joined(files, home))

    def column(self, node: JsonNode) -> Column:
        """A column by its text: "column" or "file.column"."""
        return self.named(node, node.name())

    def named(self, node: JsonNode, text: str) -> Column:
        """A column that stands inside a longer text."""
        role, dot, name = text.partition(".")
        if not dot or role not in self.files:
            return Column("", text)
        if role == self.home:
            return Column("", name)
        if role not in self.joined:
            raise node.bad(
                f"a row of “{self.home}” does not reach the file “{role}”; say under “with” of the file "
                "which column holds its key"
            )
        return Column(role, name)

    def own(self, node: JsonNode) -> str:
        """A column that must stand in the home file itself."""
        column = self.column(node)
        if column.file:
            raise node.bad(f"this column must stand in the file “{self.home}”")
        return column.name


def _joined(files: Mapping[str, FileRule], home: str) -> Iterator[str]:
    for role in files[home].joins:
        yield role
        yield from _joined(files, role)


def _file(role: str, node: JsonNode) -> FileRule:
    members = node.only("file", "key", "with", "optional")
    key = tuple(entry.name() for entry in node.need("key").entries())
    if not key:
        raise node.need("key").bad("a row needs at least one column that identifies it")
    joins = members["with"].members() if "with" in members else {}
    name = node.need("file").name()
    if Path(name).name != name:
        raise node.need("file").bad("only the file's name stands here, without a folder")
    return FileRule(
        role=role,
        name=name,
        key=key,
        joins={other: column.name() for other, column in joins.items()},
        optional="optional" in members and members["optional"].yes_no(),
    )


def _check_joins(root: JsonNode, files: Mapping[str, FileRule]) -> None:
    for role, rule in files.items():
        node = root.need("files").need(role)
        for other in rule.joins:
            at = node.need("with").need(other)
            if other not in files:
                raise at.bad(f"there is no file “{other}” under “files”")
            if len(files[other].key) != 1:
                raise at.bad(f"“{other}” has a key of several columns and cannot be joined by one")
        _refuse_circle(node, files, role, ())


def _refuse_circle(
    node: JsonNode, files: Mapping[str, FileRule], role: str, way: tuple[str, ...]
) -> None:
    if role in way:
        raise node.bad(f"the files are joined in a circle: {' → '.join((*way, role))}")
    for other in files[role].joins:
        if other in files:
            _refuse_circle(node, files, other, (*way, role))


def _choice(top: Mapping[str, JsonNode], name: str, default: str, other: str) -> str:
    return top[name].one_of(default, other) if name in top else default


def _zone(node: JsonNode) -> ZoneInfo:
    try:
        return ZoneInfo(node.name())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise node.bad(
            f"“{node.name()}” is no time zone; write it like America/Sao_Paulo"
        ) from None


def _currency(node: JsonNode) -> str:
    if not _CURRENCY.fullmatch(node.text()):
        raise node.bad(f"“{node.text()}” is no currency; write its three letters, like BRL")
    return node.text()


def _moment_format(node: JsonNode | None) -> str:
    if node is None or node.name() == "iso":
        return ""
    if "%" not in node.name():
        raise node.bad("write “iso”, or a form like %d.%m.%Y %H:%M")
    return node.name()


def _delimiter(node: JsonNode | None) -> str:
    if node is None:
        return ","
    if len(node.text()) != 1 or node.text() in '"\r\n':
        raise node.bad("one character is expected here, like , or ; or \\t")
    return node.text()


def _encoding(node: JsonNode | None) -> str:
    name = "utf-8" if node is None else node.name()
    try:
        "".encode(name)
    except LookupError:
        assert node is not None, "utf-8 is always there"
        raise node.bad(f"“{name}” is no encoding known here; utf-8 or cp1252 are") from None
    return name


def _fields(
    owner: JsonNode, known: Mapping[str, ValueType], reach: _Reach
) -> tuple[FieldRule, ...]:
    members = owner.members()
    fields = members["fields"].members() if "fields" in members else {}
    return tuple(_field(name, node, known, reach) for name, node in fields.items())


def _field(name: str, node: JsonNode, known: Mapping[str, ValueType], reach: _Reach) -> FieldRule:
    type_ = known.get(name)
    if name.startswith("custom."):
        _, _, kind = name.rpartition(":")
        type_ = _CUSTOM.get(kind) if ":" in name else T.TEXT
        name = name.partition(":")[0]
    if type_ is None:
        raise node.bad(
            f"there is no field “{name}” here. Known: {', '.join(known)}, and custom.CODE:TYPE with "
            f"TYPE one of {', '.join(_CUSTOM)}"
        )
    entries = list(node.entries()) if isinstance(node.value, list) else [node]
    if not entries:
        raise node.bad("the list is empty")
    return FieldRule(name, type_, tuple(_source(entry, reach) for entry in entries))


def _source(node: JsonNode, reach: _Reach) -> Source:
    if isinstance(node.value, str):
        return reach.column(node)
    members = node.members()
    if "words" in members or "column" in members:
        return _words(node, reach)
    if "text" in members:
        node.only("text")
        return Text(tuple(_text_parts(members["text"], reach)))
    if "value" in members:
        node.only("value")
        return Constant(members["value"].text())
    if "sum" in members:
        node.only("sum")
        return _sum(members["sum"], reach)
    raise node.bad("a column's name is expected here, or one of: column + words, text, value, sum")


def _words(node: JsonNode, reach: _Reach) -> Words:
    members = node.only("column", "words", "other")
    words = {word: meaning.text() for word, meaning in node.need("words").members().items()}
    other = members["other"].text() if "other" in members else None
    return Words(reach.column(node.need("column")), MappingProxyType(words), other)


def _text_parts(node: JsonNode, reach: _Reach) -> Iterator[tuple[str, Column | None, int | None]]:
    try:
        parts = list(Formatter().parse(node.name()))
    except ValueError as error:
        raise node.bad(f"the braces do not fit together ({error})") from None
    for plain, name, spec, conversion in parts:
        if name is None:
            yield plain, None, None
            continue
        if conversion or not name or (spec and not _SPEC.fullmatch(spec)):
            raise node.bad("inside braces stands a column, or a column and a length: {name:8}")
        yield plain, reach.named(node, name), int(spec) if spec else None


def _sum(node: JsonNode, reach: _Reach) -> Sum:
    role, dot, column = node.name().partition(".")
    if not dot or role not in reach.files:
        raise node.bad("a file and a column are expected here, like items.price")
    return Sum(role, column)


def _customer(node: JsonNode | None, reach: _Reach) -> CustomerRule | None:
    if node is None:
        return None
    node.only("id", "fields")
    return CustomerRule(
        id=reach.column(node.need("id")), fields=_fields(node, _CUSTOMER_FIELDS, reach)
    )


def _part(
    node: JsonNode | None, files: Mapping[str, FileRule], known: Mapping[str, ValueType]
) -> PartRule | None:
    if node is None:
        return None
    node.only("file", "order", "fields")
    reach = _Reach(files, node.need("file").name(), node)
    return PartRule(
        role=reach.home, order=reach.own(node.need("order")), fields=_fields(node, known, reach)
    )


def _facts(node: JsonNode, reach: _Reach, payments: JsonNode | None) -> Iterator[FactRule]:
    entries = list(node.entries())
    if not entries:
        raise node.bad("the first fact creates the order: there must be one")
    names = {entry.need("name").name() for entry in entries}
    if len(names) < len(entries):
        raise node.bad("two facts have the same name")
    role = "" if payments is None else payments.need("file").name()
    for index, entry in enumerate(entries):
        fact = _fact(entry, names, reach, role)
        if index == 0 and (fact.column.file or fact.payments or fact.not_after or fact.note):
            raise entry.bad("the first fact creates the order: it has a column and statuses only")
        if index == 0 and len(fact.statuses) > 1:
            raise entry.bad("an order is created in one status")
        yield fact


def _fact(node: JsonNode, names: set[str], reach: _Reach, payments: str) -> FactRule:
    members = node.only("name", "column", "statuses", "payments", "not_after", "note")
    column = node.need("column")
    of_payment = bool(payments) and column.name().startswith(f"{payments}.")
    not_after = frozenset(_texts(members.get("not_after")))
    if unknown := not_after - names:
        raise members["not_after"].bad(f"there is no fact “{min(unknown)}”")
    rule = FactRule(
        name=node.need("name").name(),
        column=(
            Column(payments, column.name().partition(".")[2])
            if of_payment
            else reach.column(column)
        ),
        statuses=tuple(_texts(members.get("statuses"))),
        payments=_payments(members.get("payments")),
        not_after=not_after,
        note=members["note"].text() if "note" in members else "",
    )
    if of_payment and rule.payments is None:
        raise node.bad("a moment of a payment says under “payments” what it means for it")
    return rule


def _texts(node: JsonNode | None) -> Iterator[str]:
    if node is not None:
        yield from (entry.name() for entry in node.entries())


def _payments(node: JsonNode | None) -> PaymentsRule | None:
    if node is None:
        return None
    members = node.only("status", "add_missing")
    return PaymentsRule(
        status=node.need("status").name(),
        add_missing="add_missing" in members and members["add_missing"].yes_no(),
    )


def _last_status(node: JsonNode | None, reach: _Reach) -> Words | None:
    if node is None:
        return None
    words = _words(node, reach)
    if "" in words.meaning.values():
        raise node.need("words").bad("every word needs a status")
    return words
