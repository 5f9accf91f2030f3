"""Saved answers: which answer each file is, told by its content, and the records in it."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from msgspec import DecodeError
from msgspec.json import Decoder, encode

from engine.domain.errors import EnvironmentFault, Invalid
from engine.domain.references import RefKind
from engine.exchange.progress import Cancelled, Meter, Phase, Stopped, Tell
from engine.exchange.reject import BadFile, Reject, RejectKind
from engine.exchange.retailcrm.account import (
    Account,
    Entry,
    FieldEntry,
    Json,
    Pages,
    Placed,
    Row,
    SiteEntry,
    User,
)
from engine.exchange.retailcrm.fields import as_text

SUFFIXES: Final = (".json", ".ndjson", ".jsonl")
_LINES: Final = frozenset({".ndjson", ".jsonl"})
_CONTENT: Final = 2000
"""Characters of a record that are kept with its reason."""
_DECODER: Final = Decoder(float_hook=Decimal)
_BOM: Final = b"\xef\xbb\xbf"

_LISTS: Final[Mapping[str, RefKind]] = {
    "orderTypes": RefKind.ORDER_TYPE,
    "orderMethods": RefKind.ORDER_METHOD,
    "deliveryTypes": RefKind.DELIVERY_TYPE,
    "paymentTypes": RefKind.PAYMENT_TYPE,
    "paymentStatuses": RefKind.PAYMENT_STATUS,
    "productStatuses": RefKind.ITEM_STATUS,
}


def answer_files(path: Path) -> list[Path]:
    """The files to read: the file itself, or those of the folder and the folders in it."""
    if path.is_file():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES)


def holds_answers(path: Path) -> bool:
    """Whether the first files look like saved answers; a look, not a check."""
    for file in answer_files(path)[:20]:
        reader = AnswerReader(Account())
        try:
            reader.read(file, file.name)
        except (BadFile, EnvironmentFault):
            continue
        if reader.account.answers:
            return True
    return False


def read_account(path: Path, tell: Tell, cancelled: Cancelled) -> Account:
    """Read every file of the folder, or the one file.

    Raises:
        BadFile: a file is no JSON.
        Invalid: nothing in it tells of orders or customers.
        EnvironmentFault: a file cannot be read.
        Stopped: it was cancelled on the way.

    """
    files = answer_files(path)
    reader = AnswerReader(Account())
    meter = Meter(tell, Phase.READING, len(files))
    for file in files:
        if cancelled():
            raise Stopped
        name = file.name if path.is_file() else file.relative_to(path).as_posix()
        reader.read(file, name)
        meter.advance()
    meter.end(complete=True)
    account = reader.account
    if not (account.orders or account.history or account.customers):
        kinds = ", ".join(sorted(account.answers)) or "none that is known"
        raise Invalid(
            str(path), f"no answer in it tells of orders or customers (answers found: {kinds})"
        )
    return account


class AnswerReader:
    """Puts answers into an account, file by file; what cannot be used goes to its rejects."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._line = 1
        self._order_of: dict[int, str] = {}
        self._takers: Mapping[str, Callable[[str, Any], None]] = {
            "settings": self._take_settings,
            "statuses": self._take_statuses,
            "statusGroups": self._take_groups,
            "sites": self._take_sites,
            "users": self._take_users,
            "user": lambda file, user: self._take_users(file, [user]),
            "customFields": self._take_fields,
            "orders": self._take_orders,
            "order": lambda file, order: self._take_orders(file, [order]),
            "customers": self._take_customers,
            "customer": lambda file, customer: self._take_customers(file, [customer]),
            "history": self._take_history,
        }

    def read(self, path: Path, name: str) -> None:
        """Take what the file holds; it is called `name` from now on.

        Raises:
            BadFile: the file is no JSON.
            EnvironmentFault: it cannot be read.

        """
        found: set[str] = set()
        for line, value in _values(path, name):
            found |= self._take(name, line, value)
        self.account.answers.update(found)
        if not found:
            self.account.strange.append(name)

    def _take(self, file: str, line: int, value: object) -> set[str]:
        """One answer, or one record on a line of its own; which answers it was of."""
        if not isinstance(value, dict):
            return set()
        if value.get("success") is False:
            reason = f"the answer is an error: {value.get('errorMsg', 'without a message')}"
            self._keep_aside(Placed(file, line, value), reason)
            return {"error"}
        if "field" in value and "createdAt" in value:
            return self._take_known(file, {"history": [value]}, line)
        if "orderMethod" in value or ("items" in value and "status" in value):
            return self._take_known(file, {"orders": [value]}, line)
        return self._take_known(file, value, 1)

    def _take_known(self, file: str, answer: Json, line: int) -> set[str]:
        found = set()
        for name, content in answer.items():
            kind = _LISTS.get(name)
            taker = self._takers.get(name)
            if kind is not None:
                self._take_list(kind, content)
            elif taker is not None and isinstance(content, dict | list):
                self._line = line
                taker(file, content)
            else:
                continue
            found.add(name)
        self._note_pages(answer)
        return found

    def _note_pages(self, answer: Json) -> None:
        paging = answer.get("pagination")
        if not isinstance(paging, dict):
            return
        for name in answer:
            if name in self._takers:
                pages = self.account.pages.setdefault(name, Pages())
                pages.met.add(_whole(paging.get("currentPage"), 1))
                pages.total = max(pages.total, _whole(paging.get("totalPageCount"), 0))

    # -- lists ------------------------------------------------------------------------------------

    def _take_settings(self, file: str, settings: Any) -> None:  # noqa: ANN401 -- JSON
        del file
        if isinstance(settings, dict):
            account = self.account
            account.zone = _setting(settings, "timezone") or account.zone
            account.currency = _setting(settings, "default_currency") or account.currency
            account.language = _setting(settings, "system_language").lower() or account.language

    def _take_list(self, kind: RefKind, content: object) -> None:
        entries = self.account.entries[kind]
        for data in _objects(content):
            if code := _text(data.get("code")):
                entries[code] = _entry(code, data)

    def _take_statuses(self, file: str, content: object) -> None:
        del file
        for data in _objects(content):
            if code := _text(data.get("code")):
                self.account.statuses[code] = _entry(code, data)

    def _take_groups(self, file: str, content: object) -> None:
        del file
        for data in _objects(content):
            if code := _text(data.get("code")):
                self.account.groups[code] = _entry(code, data)

    def _take_sites(self, file: str, content: object) -> None:
        del file
        for data in _objects(content):
            if code := _text(data.get("code")):
                name = _text(data.get("name")) or code
                self.account.sites[code] = SiteEntry(code, name, _text(data.get("currency")))

    def _take_users(self, file: str, content: object) -> None:
        del file
        for data in _objects(content):
            if id_ := _text(data.get("id")):
                names = (_text(data.get(part)) for part in ("firstName", "lastName"))
                name = " ".join(filter(None, names)) or _text(data.get("email")) or id_
                active = data.get("active") is not False
                self.account.users[id_] = User(id_, name, _text(data.get("email")), active)

    def _take_fields(self, file: str, content: object) -> None:
        del file
        for data in _objects(content):
            code, entity = _text(data.get("code")), _text(data.get("entity"))
            if code and entity:
                name = _text(data.get("name")) or code
                entry = FieldEntry(entity, code, name, _text(data.get("type")))
                self.account.fields[entity, code] = entry

    # -- orders, customers, history ---------------------------------------------------------------

    def _take_orders(self, file: str, content: object) -> None:
        for placed in self._placed(file, content):
            id_ = _text(placed.data.get("id"))
            if not id_:
                self._keep_aside(placed, "an order without an id")
            elif placed.data.get("createdAt"):
                known = self.account.orders.get(id_)
                if known is None or _newer(placed.data, known.data):
                    self.account.orders[id_] = placed
                self._meet(placed)

    def _take_customers(self, file: str, content: object) -> None:
        for placed in self._placed(file, content):
            id_ = _text(placed.data.get("id"))
            if id_:
                self.account.customers[id_] = placed
            else:
                self._keep_aside(placed, "a customer without an id")

    def _take_history(self, file: str, content: object) -> None:
        for placed in self._placed(file, content):
            data = placed.data
            order = data.get("order")
            if not isinstance(order, dict):
                continue  # The history of customers, tasks, … tells nothing of orders.
            order_id, id_ = _text(order.get("id")), _whole(data.get("id"), 0)
            at, name = _text(data.get("createdAt")), _text(data.get("field"))
            if not (order_id and at) or id_ < 1:
                self._keep_aside(placed, "a row of the history without id, moment or order")
                continue
            if self._order_of.setdefault(id_, order_id) != order_id:
                self._keep_aside(placed, f"row {id_} is of order {self._order_of[id_]} already")
                continue
            row = Row(
                id=id_,
                at=at,
                author=_author(data),
                field=name,
                old=data.get("oldValue"),
                new=data.get("newValue"),
                item=_object(data.get("item")),
                payment=_object(data.get("payment")),
                created=data.get("created") is True,
                deleted=data.get("deleted") is True,
                placed=placed,
            )
            self.account.history.setdefault(order_id, {})[id_] = row
            if row.created:
                self._meet(placed._replace(data=order))

    def _meet(self, placed: Placed) -> None:
        """What an order tells of its customer, unless their own answer says it."""
        customer = placed.data.get("customer")
        if isinstance(customer, dict) and len(customer) > 2:
            id_ = _text(customer.get("id"))
            if id_:
                self.account.customers.setdefault(id_, placed._replace(data=customer))

    def _placed(self, file: str, content: object) -> Iterator[Placed]:
        for line, data in enumerate(_items(content), start=self._line):
            if isinstance(data, dict):
                yield Placed(file, line, data)
            else:
                self._keep_aside(Placed(file, line, {"": data}), "this is no record of an answer")

    def _keep_aside(self, placed: Placed, reason: str) -> None:
        self.account.rejects.append(rejected(placed, RejectKind.RECORD, reason))


def rejected(placed: Placed, kind: RejectKind, reason: str) -> Reject:
    """A record that is kept aside."""
    content = encode(placed.data).decode()[:_CONTENT]
    return Reject(kind, placed.file, placed.line, reason, content)


def _values(path: Path, name: str) -> Iterator[tuple[int, object]]:
    """The answers of a file: one, or one a line."""
    try:
        raw = path.read_bytes().removeprefix(_BOM)
    except OSError as error:
        raise EnvironmentFault(f"{path} cannot be read: {error.strerror}") from error
    if path.suffix.lower() not in _LINES:
        yield 1, _decoded(raw, name, "")
        return
    for line, text in enumerate(raw.split(b"\n"), start=1):
        if text.strip():
            yield line, _decoded(text, name, f"line {line}: ")


def _decoded(raw: bytes, name: str, where: str) -> object:
    try:
        return _DECODER.decode(raw)
    except (DecodeError, UnicodeDecodeError) as error:
        raise BadFile(name, f"{where}this is no JSON that can be read: {error}") from None
    except RecursionError:
        raise BadFile(name, f"{where}this JSON is nested too deep") from None


def _items(content: object) -> Iterator[object]:
    """The records of an answer: a list, or an object by code or id."""
    if isinstance(content, dict):
        yield from content.values()
    elif isinstance(content, list):
        yield from content


def _objects(content: object) -> Iterator[Json]:
    return (item for item in _items(content) if isinstance(item, dict))


def _object(value: object) -> Json | None:
    return value if isinstance(value, dict) else None


def _entry(code: str, data: Json) -> Entry:
    return Entry(
        code=code,
        name=_text(data.get("name")) or code,
        active=data.get("active") is not False,
        ordering=_whole(data.get("ordering"), 990),
        group=_text(data.get("group")),
        complete=data.get("paymentComplete") is True,
        cancelled=data.get("cancelStatus") is True,
    )


def _author(data: Json) -> str:
    user = data.get("user")
    person = user.get("id", "") if isinstance(user, dict) else ""
    return f"{data.get('source', '')}:{person}"


def _newer(data: Json, known: Json) -> bool:
    return _text(data.get("statusUpdatedAt")) >= _text(known.get("statusUpdatedAt"))


def _setting(settings: Json, name: str) -> str:
    setting = settings.get(name)
    return _text(setting.get("value")) if isinstance(setting, dict) else ""


def _whole(value: object, default: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def _text(value: object) -> str:
    """A text, or a number as one; everything else is nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return as_text(value)
