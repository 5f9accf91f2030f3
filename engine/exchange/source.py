"""What an import needs of whatever orders come from: a folder of CSV files, an account's saved answers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from engine.domain.references import References
from engine.exchange.additions import Additions, Placeholder
from engine.exchange.fact import OrderStory
from engine.exchange.progress import Cancelled, Tell
from engine.exchange.reject import Reject
from engine.exchange.status_guess import Guess


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


class Kind(Enum):
    """What a source is."""

    CSV = "csv"
    RETAILCRM = "retailcrm"


@dataclass(frozen=True, slots=True)
class StatusFound:
    """A status that the source names: its code and name there, orders in it, what it likely is here."""

    code: str
    name: str
    orders: int
    guess: Guess | None
    group: str
    """The group of the shop in which it would stand, were it made new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a look at a source finds, besides its stories."""

    kind: Kind
    title: str
    """In words what is read; of CSV files as the mapping says it."""
    zone: str
    currency: str
    missing: frozenset[str] = frozenset()
    """Of zone and currency: those that the source does not say, and that nobody chose."""
    statuses: tuple[StatusFound, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    missing_pages: Mapping[str, int] = field(default_factory=dict)
    """Pages that are not there, by the answer they belong to."""
    left_out: Mapping[str, int] = field(default_factory=dict)
    """Fields that stay in the source: nothing here could keep them; with how often they changed."""
    strange: tuple[str, ...] = ()
    """Files that are not needed."""
    mapping: str = ""
    """Of CSV files: the mapping by which they are read."""
    drafted: bool = False
    """The mapping lies in no file yet: it was proposed from the headers, or written for this look."""


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

    def look(
        self, references: References, tell: Tell, cancelled: Cancelled
    ) -> tuple[Reading, Findings]:
        """Open it for a look: what has to be chosen first may be open, what is broken is refused.

        Raises:
            UserError: it cannot be used.
            Stopped: it was cancelled on the way.

        """
