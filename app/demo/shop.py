"""What a shop must be able to do so that the window can let it live."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from engine.api import AutomaticMove, Engine
from engine.domain.moment import Moment


class DemoShop(Protocol):
    """A shop that plays itself up to any moment. All but `engine` is called away from the GUI thread."""

    @property
    def engine(self) -> Engine:
        """The shop."""

    @property
    def begin(self) -> Moment:
        """When its life began."""

    def play_until(self, moment: Moment) -> None:
        """Let happen what happens up to `moment`."""

    def next_happening(self, now: Moment) -> Moment:
        """When somebody does something or a wait ends next."""

    def newest_seq(self) -> int:
        """The seq of the newest event."""

    def newest_move(self, after: int) -> AutomaticMove | None:
        """The newest move of an order by a trigger after the event `after`."""


MakeDemo: TypeAlias = Callable[[], DemoShop]
