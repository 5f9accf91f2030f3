"""An account's saved answers as what orders come from."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from engine.domain.references import References
from engine.exchange.additions import Additions
from engine.exchange.choices import NOTHING_CHOSEN, Choices
from engine.exchange.fact import OrderStory
from engine.exchange.progress import Cancelled, Tell
from engine.exchange.reject import Reject
from engine.exchange.retailcrm.account import Account
from engine.exchange.retailcrm.answers import read_account
from engine.exchange.retailcrm.fit import (
    SOURCE,
    Fit,
    as_before,
    fit_account,
    group_for,
    missing_settings,
)
from engine.exchange.retailcrm.mentions import Mentions, mentions_of
from engine.exchange.retailcrm.stories import StoryTeller
from engine.exchange.source import Findings, Kind, StatusFound
from engine.exchange.status_guess import guess


@dataclass(frozen=True, slots=True)
class RetailCrmSource:
    """See `engine.exchange.source.Source`."""

    path: Path
    choices: Choices
    before: Choices = NOTHING_CHOSEN
    """What was chosen for the import before: it holds where nothing else is said."""

    @property
    def name(self) -> str:
        """One account is one source."""
        return SOURCE

    @property
    def origin(self) -> str:
        """The folder, or the file."""
        return str(self.path)

    @property
    def mapping(self) -> str:
        """What was chosen, now or before."""
        statuses = {
            code: meaning if isinstance(meaning, str) else code
            for code, meaning in {**self.before.statuses, **self.choices.statuses}.items()
        }
        said = {
            "zone": self.choices.zone or self.before.zone,
            "currency": self.choices.currency or self.before.currency,
            "statuses": statuses,
        }
        return json.dumps({name: value for name, value in said.items() if value}, sort_keys=True)

    def read(self, references: References, tell: Tell, cancelled: Cancelled) -> "AccountReading":
        """Read the answers, and find for what they name the shop's entries.

        Raises:
            UserError: the answers cannot be used; nothing was imported.
            Stopped: it was cancelled on the way.

        """
        account = read_account(self.path, tell, cancelled)
        fit = fit_account(account, mentions_of(account), self.choices, self.before, references)
        return AccountReading(account, fit)

    def look(
        self, references: References, tell: Tell, cancelled: Cancelled
    ) -> tuple["AccountReading", Findings]:
        """Read the answers; where nothing says zone or currency, those of the shop stand in.

        Raises:
            UserError: the answers cannot be used.
            Stopped: it was cancelled on the way.

        """
        account = read_account(self.path, tell, cancelled)
        named = mentions_of(account)
        missing = missing_settings(account, named, self.choices, self.before)
        choices = self.choices
        if "zone" in missing:
            choices = replace(choices, zone=references.zone_name)
        if "currency" in missing:
            choices = replace(choices, currency=references.currency)
        fit = fit_account(account, named, choices, self.before, references)
        statuses = tuple(_statuses(account, named, self.before, references))
        return AccountReading(account, fit), _findings(account, named, fit, statuses, missing)


def chosen_before(mapping: str) -> Choices:
    """What was chosen for an import, from the text that was kept with it."""
    said = json.loads(mapping or "{}")
    return Choices(
        zone=said.get("zone", ""),
        currency=said.get("currency", ""),
        statuses=said.get("statuses", {}),
    )


def _findings(
    account: Account,
    named: Mentions,
    fit: Fit,
    statuses: tuple[StatusFound, ...],
    missing: frozenset[str],
) -> Findings:
    return Findings(
        kind=Kind.RETAILCRM,
        title="RetailCRM",
        zone="" if "zone" in missing else fit.zone.key,
        currency="" if "currency" in missing else fit.currency,
        missing=missing,
        statuses=statuses,
        placeholders=fit.additions.placeholders,
        missing_pages={
            name: pages.missing for name, pages in account.pages.items() if pages.missing
        },
        left_out=dict(named.left_out),
        strange=tuple(account.strange),
    )


def _statuses(
    account: Account, named: Mentions, before: Choices, references: References
) -> Iterator[StatusFound]:
    """In the order of the account's groups."""
    for code in sorted(named.statuses, key=lambda code: _standing(account, code)):
        entry = account.statuses.get(code)
        name = entry.name if entry else ""
        found = as_before(code, before, references) or guess(
            code, name, references.statuses.values()
        )
        group = group_for(entry, references)
        yield StatusFound(code, name, named.statuses[code], found, group)


def _standing(account: Account, code: str) -> tuple[int, int, str]:
    entry = account.statuses.get(code)
    group = account.groups.get(entry.group) if entry else None
    return (group.ordering if group else 990, entry.ordering if entry else 990, code)


class AccountReading:
    """See `engine.exchange.source.Reading`."""

    def __init__(self, account: Account, fit: Fit) -> None:
        self._account = account
        self._fit = fit
        self._teller: StoryTeller | None = None

    @property
    def most(self) -> int:
        """Orders and customers."""
        return len(self._account.order_ids) + len(self._account.customers)

    @property
    def additions(self) -> Additions:
        """What the answers name and the shop does not have."""
        return self._fit.additions

    def stories(self, people: Mapping[str, int]) -> Iterator[OrderStory]:
        """Customers first, so that orders find them; then orders."""
        self._teller = StoryTeller(self._account, self._fit, people)
        return chain(self._teller.customers(), self._teller.orders())

    def take_rejects(self) -> list[Reject]:
        """Records kept aside since this was asked last."""
        taken, self._account.rejects = self._account.rejects, []
        if self._teller is not None:
            taken, self._teller.rejects = [*taken, *self._teller.rejects], []
        return taken
