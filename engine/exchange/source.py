"""What an import needs of whatever orders come from: a folder of CSV files, an account's saved answers."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from engine.domain.references import References
from engine.exchange.additions import Additions
from engine.exchange.fact import OrderStory
from engine.exchange.progress import Cancelled, Tell
from engine.exchange.reject import Reject


class Reading(Protocol):
    """A source opened: checked as a whole, its stories not told yet."""

    @property
    def most(self) -> int:
        """At least as many stories as there are: enough to show how far the reading is."""

    @property
    def additions(self) -> Additions:
        """What the shop's lists need before the first story comes in."""

    def stories(self, people: Mapping[str, int]) -> Iterator[OrderStory]:
        """The stories, once. `people`: ids of persons in the shop by their ids in the source."""

    def take_rejects(self) -> list[Reject]:
        """Rows kept aside since this was asked last."""


class Source(Protocol):
    """What orders come from."""

    @property
    def name(self) -> str:
        """Under which orders and facts are remembered."""

    @property
    def origin(self) -> str:
        """Where it lies."""

    @property
    def mapping(self) -> str:
        """How it is read, as a text that is kept with the import."""

    def read(self, references: References, tell: Tell, cancelled: Cancelled) -> Reading:
        """Open it and check it as a whole.

        Raises:
            UserError: it cannot be used; nothing was imported.
            Stopped: it was cancelled on the way.

        """
