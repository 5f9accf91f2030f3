"""Whether a mapping fits a shop: every code it names is in the shop's lists."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from engine.domain.errors import Unknown
from engine.domain.references import References, RefKind, ShopSite
from engine.domain.titles import Titles
from engine.exchange.json_reader import BadMapping
from engine.exchange.mapping import Constant, FieldRule, FolderMapping, Words

_LISTS = {
    "order": {
        "type": RefKind.ORDER_TYPE,
        "method": RefKind.ORDER_METHOD,
        "delivery_type": RefKind.DELIVERY_TYPE,
    },
    "items": {"status": RefKind.ITEM_STATUS},
    "payments": {"type": RefKind.PAYMENT_TYPE, "status": RefKind.PAYMENT_STATUS},
}


def check_fit(
    mapping: FolderMapping, references: References, new: Collection[str] = frozenset()
) -> None:
    """Refuse a mapping that names a status or another entry which the shop does not have.

    Statuses that are `new` come with the import.

    Raises:
        BadMapping: it does; says where, and what the shop has.

    """
    for where, kind, code in _codes(mapping):
        try:
            if kind is None:
                if code not in new:
                    references.status(code)
            else:
                references.item(kind, code)
        except Unknown as unknown:
            raise BadMapping(f"“{mapping.title}”", where, str(unknown)) from None


def statuses_of(mapping: FolderMapping) -> Mapping[str, Sequence[str]]:
    """Every status that the mapping names, with the words of the source that mean it."""
    found: dict[str, list[str]] = {}
    for fact in mapping.facts:
        for status in fact.statuses:
            found.setdefault(status, [])
    if mapping.last_status is not None:
        for word, status in mapping.last_status.meaning.items():
            found.setdefault(status, []).append(word)
        if mapping.last_status.other:
            found.setdefault(mapping.last_status.other, [])
    return found


def with_statuses(mapping: FolderMapping, meanings: Mapping[str, str]) -> FolderMapping:
    """The mapping with some of its statuses standing for others."""
    if not meanings:
        return mapping

    def meant(status: str) -> str:
        return meanings.get(status, status)

    facts = tuple(
        replace(fact, statuses=tuple(map(meant, fact.statuses))) for fact in mapping.facts
    )
    last = mapping.last_status
    if last is not None:
        words = {word: meant(status) for word, status in last.meaning.items()}
        other = last.other and meant(last.other)
        last = replace(last, meaning=words, other=other)
    return replace(mapping, facts=facts, last_status=last)


def site_for(mapping: FolderMapping, references: References) -> tuple[ShopSite, bool]:
    """The shop that the folder's orders are from, and whether it must be put in first.

    An order's currency is its shop's: the first shop with the mapping's currency is taken, and where
    there is none, one of the source's own.
    """
    for site in references.sites.values():
        if site.currency == mapping.currency and not site.retired:
            return site, False
    code = mapping.source
    if code in references.sites:
        code = f"{code}-{mapping.currency.lower()}"
    titles = Titles.of(en=mapping.title)
    zone = mapping.zone.key
    return ShopSite(code=code, titles=titles, currency=mapping.currency, zone=zone), True


def _codes(mapping: FolderMapping) -> Iterator[tuple[str, RefKind | None, str]]:
    """Every code the mapping names: where, in which list (None = the statuses), the code."""
    for number, fact in enumerate(mapping.facts, start=1):
        for status in fact.statuses:
            yield f"facts[{number}].statuses", None, status
        if fact.payments is not None:
            yield f"facts[{number}].payments.status", RefKind.PAYMENT_STATUS, fact.payments.status
    if mapping.last_status is not None:
        for word, status in mapping.last_status.meaning.items():
            yield f"last_status.words.{word}", None, status
    sections: tuple[tuple[str, tuple[FieldRule, ...]], ...] = (
        ("order", mapping.order_fields),
        ("items", mapping.items.fields if mapping.items else ()),
        ("payments", mapping.payments.fields if mapping.payments else ()),
    )
    for section, rules in sections:
        for rule in rules:
            kind = _LISTS[section].get(rule.field)
            if kind is not None:
                for code in _constants(rule):
                    yield f"{section}.fields.{rule.field}", kind, code


def _constants(rule: FieldRule) -> Iterator[str]:
    for source in rule.sources:
        if isinstance(source, Constant):
            yield source.text
        elif isinstance(source, Words):
            yield from (code for code in source.meaning.values() if code)
            if source.other:
                yield source.other
