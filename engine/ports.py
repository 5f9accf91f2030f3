"""The outside world as the engine needs it: carriers of messages, keepers of secrets, marks."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeAlias

from engine.domain.channel import ChannelSettings
from engine.domain.moment import Moment


class Fate(Enum):
    """What became of a message that was given to the outside."""

    SENT = "sent"
    LATER = "later"
    """Not taken now; it may be later."""
    REFUSED = "refused"
    """Not taken, and would not be later either."""
    UNCERTAIN = "uncertain"
    """It may have been taken: the answer did not come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the outside said.

    `said`: a sentence of ours, and behind a colon and a blank the words of the server, when it had any.
    `of_channel`: the trouble is not this message's; the next would fare the same.
    """

    fate: Fate
    said: str = ""
    reference: str = ""
    """The number that the outside gave the message."""
    of_channel: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A message as it leaves. Two with the same key are the same message: it must arrive once."""

    key: str
    recipient: str
    subject: str
    text: str
    at: Moment


class Carrier(Protocol):
    """A way out of the shop."""

    def carry(self, parcel: Parcel) -> Answer:
        """Give it to the outside and wait for the answer; what the outside does wrong is an answer too."""


class KeptIn(Enum):
    """Where a secret is."""

    NOWHERE = "nowhere"
    KEYRING = "keyring"
    ENVIRONMENT = "environment"
    SESSION = "session"
    """In memory only: this machine has no keyring."""


class Secrets(Protocol):
    """Passwords and tokens of one shop, kept by this machine and never in the shop file."""

    def get(self, name: str) -> str:
        """The secret, "" when there is none here."""

    def keep(self, name: str, secret: str) -> KeptIn:
        """Keep it from now on, or forget it when it is ""; where it is kept."""

    def place_of(self, name: str) -> KeptIn:
        """Where it is."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What this machine remembers of a shop file that sent from here."""

    file: int
    """The number that the disk gave the file."""
    departures: int


class Marks(Protocol):
    """What this machine remembers of the shops that send from it, by their uid."""

    def of(self, shop: str) -> Mark | None:
        """The mark of a shop, None when it never sent from here."""

    def put(self, shop: str, mark: Mark) -> None:
        """Remember it."""


MakeCarrier: TypeAlias = Callable[[ChannelSettings, str], Carrier]
"""A carrier by a channel's settings and its secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """The outside world of one engine."""

    carrier: MakeCarrier
    secrets: Callable[[str], Secrets]
    """The secrets of a shop, by its uid."""
    marks: Marks
