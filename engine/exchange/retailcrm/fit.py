"""For everything the answers name: the entry of the shop that is meant, or one to be put in for it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final
from zoneinfo import ZoneInfo

from engine.domain.errors import Invalid
from engine.domain.references import (
    CustomField,
    FieldType,
    Person,
    References,
    RefItem,
    RefKind,
    ShopSite,
)
from engine.domain.status_graph import GroupKind, Status
from engine.domain.titles import Titles
from engine.exchange.additions import Additions, Placeholder, Thing
from engine.exchange.choices import Choices, NewStatus, SettingMissing, zone_named
from engine.exchange.retailcrm.account import Account, Entry
from engine.exchange.retailcrm.mentions import ORDER, Mentions
from engine.exchange.status_guess import Guess, Likeness, guess
from engine.exchange.values import Values

SOURCE: Final = "retailcrm"

_TYPES: Final = {
    "boolean": FieldType.YES_NO,
    "date": FieldType.DATE,
    "datetime": FieldType.MOMENT,
    "integer": FieldType.INTEGER,
    "numeric": FieldType.NUMBER,
}
"""The others are texts here: a dictionary's code, several of them, an e-mail."""
_PERSONAL: Final = frozenset(
    {"phone", "additional_phone", "email", "first_name", "last_name", "patronymic"}
)
_NO_CODE: Final = re.compile(r"[^\w-]+")
_CURRENCY: Final = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """The account's codes → the shop's, and what the shop needs for that."""

    zone: ZoneInfo
    currency: str
    statuses: Mapping[str, str]
    sites: Mapping[tuple[str, str], ShopSite]
    """By code ("" where an order names none) and by the currency that the order says, or ""."""
    custom: Mapping[tuple[str, str], CustomField]
    """By entity and the account's code."""
    others: Mapping[str, CustomField]
    """Order fields without a place of their own here, by their names in rows."""
    additions: Additions

    def values(self, site: ShopSite) -> Values:
        """Reads moments of the account and amounts of that site."""
        return Values(zone=self.zone, currency=site.currency, round_money=True)


def fit_account(
    account: Account, named: Mentions, choices: Choices, before: Choices, references: References
) -> Fit:
    """Find what is meant. `before`: what was chosen for the import before.

    Raises:
        SettingMissing: neither the answers nor the choices say zone or currency.
        Invalid, Unknown: the choices name what is none.

    """
    fitter = _Fitter(account, named, choices, before, references)
    zone, currency = fitter.zone(), fitter.currency()
    sites = fitter.sites(zone.key, currency)
    statuses = fitter.statuses()
    entries = [fitter.entry(kind, code) for kind, codes in named.entries.items() for code in codes]
    custom = {key: fitter.custom(*key) for key in named.custom}
    others = {name: fitter.other(name) for name in named.others}
    people = {user: fitter.person(user) for user in named.users}
    fields = {(f.entity, f.code): f for f in (*custom.values(), *others.values())}
    known = {(f.entity, f.code) for f in references.custom_fields}
    additions = Additions(
        sites=tuple({s.code: s for s in sites.values() if s.code not in references.sites}.values()),
        statuses=tuple(s for s in statuses.values() if s.code not in references.statuses),
        items=tuple(e for e in entries if e.code not in references.lists[e.kind]),
        custom_fields=tuple(f for key, f in fields.items() if key not in known),
        people=people,
        placeholders=tuple(dict.fromkeys(fitter.placeholders)),
    )
    return Fit(
        zone=zone,
        currency=currency,
        statuses={code: status.code for code, status in statuses.items()},
        sites=sites,
        custom=custom,
        others=others,
        additions=additions,
    )


def missing_settings(
    account: Account, named: Mentions, choices: Choices, before: Choices
) -> frozenset[str]:
    """Of zone and currency: those that neither the answers nor the choices say."""
    only = _only_currency(account, named)
    said = {
        "zone": choices.zone or account.zone or before.zone,
        "currency": choices.currency or account.currency or only or before.currency,
    }
    return frozenset(name for name, value in said.items() if not value)


class _Fitter:
    """Answers for one code after the other; `placeholders` are those that nothing is known of."""

    def __init__(
        self,
        account: Account,
        named: Mentions,
        choices: Choices,
        before: Choices,
        references: References,
    ) -> None:
        self._account = account
        self._named = named
        self._choices = choices
        self._before = before
        self._references = references
        self.placeholders: list[Placeholder] = []

    def zone(self) -> ZoneInfo:
        """In which the account's clocks stand."""
        name = self._choices.zone or self._account.zone or self._before.zone
        if not name:
            raise SettingMissing("zone")
        return zone_named(name)

    def currency(self) -> str:
        """Of amounts whose site does not say another."""
        only = _only_currency(self._account, self._named)
        currency = self._choices.currency or self._account.currency or only or self._before.currency
        if not currency:
            raise SettingMissing("currency")
        if not _CURRENCY.fullmatch(currency):
            raise Invalid("currency", f"“{currency}” is no code of ISO 4217, such as RUB")
        return currency

    def sites(self, zone: str, currency: str) -> dict[tuple[str, str], ShopSite]:
        """By the account's codes and the currencies of orders: a shop here has one currency."""
        sites = {
            (code, said): self._site(code, zone, said, currency)
            for code, said in self._named.sites
            if code
        }
        for said in {"", *(said for code, said in self._named.sites if not code)}:
            known = (*self._references.sites.values(), *sites.values())
            fitting = (site for site in known if site.currency == (said or currency))
            sites["", said] = next(fitting, None) or self._site(SOURCE, zone, said, currency)
        return sites

    def statuses(self) -> dict[str, Status]:
        """By the account's codes."""
        return {code: self._status(code) for code in self._named.statuses}

    def entry(self, kind: RefKind, code: str) -> RefItem:
        """An entry of a plain list; codes are the same here and there."""
        known = self._references.lists[kind].get(code)
        if known is not None:
            return known
        entry = self._account.entries[kind].get(code)
        if entry is None:
            self.placeholders.append(Placeholder(Thing.LIST_ITEM, f"{kind.value}:{code}"))
            return RefItem(kind=kind, code=code, titles=self._titles(code), retired=True)
        return RefItem(
            kind=kind,
            code=code,
            titles=self._titles(entry.name),
            ordering=entry.ordering,
            complete=entry.complete,
            cancelled=entry.cancelled,
            retired=not entry.active,
        )

    def custom(self, entity: str, code: str) -> CustomField:
        """A custom field; one that is here already keeps its type."""
        ours = _field_code(code)
        known = self._field(entity, ours)
        if known is not None:
            return known
        entry = self._account.fields.get((entity, code))
        if entry is None:
            return self._placeholder_field(entity, ours, personal=False)
        return CustomField(
            entity=entity,
            code=ours,
            titles=self._titles(entry.name),
            type=_TYPES.get(entry.type, FieldType.TEXT),
        )

    def other(self, name: str) -> CustomField:
        """A field that keeps what the account says of something that orders do not have here."""
        code = _field_code(name)
        known = self._field(ORDER, code)
        return known or self._placeholder_field(ORDER, code, personal=name in _PERSONAL)

    def person(self, user: str) -> Person:
        """Somebody of the account."""
        entry = self._account.users.get(user)
        if entry is None:
            self.placeholders.append(Placeholder(Thing.PERSON, user))
            return Person(id=0, name=f"RetailCRM {user}", retired=True)
        return Person(id=0, name=entry.name, email=entry.email, retired=not entry.active)

    def _site(self, code: str, zone: str, said: str, usual: str) -> ShopSite:
        """The shop of that code in the currency that the order says, else in the site's own."""
        entry = self._account.sites.get(code)
        own = (entry.currency if entry else "") or usual
        currency = said or own
        known = self._references.sites.get(code)
        if known is not None and known.currency == currency:
            return known
        ours = code if known is None and currency == own else f"{code}-{currency.lower()}"
        if ours in self._references.sites:
            return self._references.sites[ours]
        if entry is None:
            self.placeholders.append(Placeholder(Thing.SITE, code))
        return ShopSite(
            code=ours,
            titles=self._titles(entry.name if entry else code),
            currency=currency,
            zone=zone,
            retired=entry is None,
        )

    def _status(self, code: str) -> Status:
        shop = self._references
        entry = self._account.statuses.get(code)
        chosen = self._choices.statuses.get(code)
        if isinstance(chosen, str):
            return shop.status(chosen)
        if chosen is not None:
            return self._new_status(code, entry, chosen)
        found = as_before(code, self._before, shop) or guess(
            code, entry.name if entry else "", shop.statuses.values()
        )
        if found is not None and found.sure:
            return shop.statuses[found.status]
        self.placeholders.append(Placeholder(Thing.STATUS, code))
        return replace(self._made(code, entry), group=group_for(entry, shop), retired=True)

    def _new_status(self, code: str, entry: Entry | None, chosen: NewStatus) -> Status:
        shop = self._references
        if chosen.group not in shop.groups:
            known = ", ".join(shop.groups)
            raise Invalid(
                f"status “{code}”", f"there is no status group “{chosen.group}”. Known: {known}"
            )
        # An import that is done again says it again: then it is there.
        return shop.statuses.get(code) or replace(self._made(code, entry), group=chosen.group)

    def _made(self, code: str, entry: Entry | None) -> Status:
        return Status(
            code=code,
            titles=self._titles(entry.name if entry else code),
            group="",
            ordering=entry.ordering if entry else 990,
        )

    def _field(self, entity: str, code: str) -> CustomField | None:
        fields = self._references.custom_fields
        return next((f for f in fields if (f.entity, f.code) == (entity, code)), None)

    def _placeholder_field(self, entity: str, code: str, *, personal: bool) -> CustomField:
        self.placeholders.append(Placeholder(Thing.CUSTOM_FIELD, f"{entity}:{code}"))
        return CustomField(
            entity=entity,
            code=code,
            titles=self._titles(code),
            type=FieldType.TEXT,
            personal=personal,
            retired=True,
        )

    def _titles(self, name: str) -> Titles:
        language = self._account.language
        return Titles({language if language in ("en", "ru", "zh") else "en": name})


def _only_currency(account: Account, named: Mentions) -> str:
    """The currency of every site and order that says one; "" where they differ."""
    said = {site.currency for site in account.sites.values()} | {*named.currencies}
    said.discard("")
    return said.pop() if len(said) == 1 else ""


def as_before(code: str, before: Choices, references: References) -> Guess | None:
    """What was chosen for a status of the account in the import before."""
    meant = before.statuses.get(code)
    if isinstance(meant, str) and meant in references.statuses:
        return Guess(meant, Likeness.AS_BEFORE)
    return None


def group_for(entry: Entry | None, references: References) -> str:
    """The group of the shop for a status of the account: the one it has there, else where orders begin."""
    if entry is not None and entry.group in references.groups:
        return entry.group
    begins = (g.code for g in references.groups.values() if g.kind is GroupKind.START)
    return next(begins, next(iter(references.groups)))


def _field_code(code: str) -> str:
    """A code that a field may have here."""
    return _NO_CODE.sub("-", code).strip("-")[:64] or "field"
