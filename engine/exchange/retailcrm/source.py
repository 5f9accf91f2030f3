"""An account's saved answers as what orders come from."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from engine.domain.references import References
from engine.exchange.additions import Additions
from engine.exchange.choices import Choices
from engine.exchange.fact import OrderStory
from engine.exchange.progress import Cancelled, Tell
from engine.exchange.reject import Reject
from engine.exchange.retailcrm.account import Account
from engine.exchange.retailcrm.answers import read_account
from engine.exchange.retailcrm.fit import SOURCE, Fit, fit_account
from engine.exchange.retailcrm.mentions import mentions_of
from engine.exchange.retailcrm.stories import StoryTeller


@dataclass(frozen=True, slots=True)
class RetailCrmSource:
    """See `engine.exchange.source.Source`."""

    path: Path
    choices: Choices

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
        """What was chosen."""
        statuses = {
            code: meaning if isinstance(meaning, str) else {"new_in": meaning.group}
            for code, meaning in self.choices.statuses.items()
        }
        said = {"zone": self.choices.zone, "currency": self.choices.currency, "statuses": statuses}
        return json.dumps({name: value for name, value in said.items() if value}, sort_keys=True)

    def read(self, references: References, tell: Tell, cancelled: Cancelled) -> "AccountReading":
        """Read the answers, and find for what they name the shop's entries.

        Raises:
            UserError: the answers cannot be used; nothing was imported.
            Stopped: it was cancelled on the way.

        """
        account = read_account(self.path, tell, cancelled)
        fit = fit_account(account, mentions_of(account), self.choices, references)
        return AccountReading(account, fit)


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
