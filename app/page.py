"""What every page gets and what it must be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Bridge
from app.messages import Messages
from app.parts.footer import EngineState
from app.reader import Reader
from app.settings import Settings
from designer.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a page may use. `reader` says names and times as they are now."""

    bridge: Bridge
    theme: Theme
    settings: Settings
    messages: Messages
    reader: Callable[[], Reader]


class Page(QWidget):
    """A page of the window.

    Signals:
        counted: The number to show beside the page in the rail.
        stands: What the page shows first was painted, or it was said why it cannot be.

    """

    # The four verbs below are abstract: Qt's metaclass leaves no room for that of `abc`.

    counted = Signal(str)
    stands = Signal()

    def doers(self) -> Mapping[str, Callable[[], None]]:
        """Which commands this page does, by their codes."""
        raise NotImplementedError

    def show_engine(self, state: EngineState) -> None:
        """Say how the engine is."""
        raise NotImplementedError

    def arrive(self) -> None:
        """Take the keyboard: the page has just been chosen."""
        raise NotImplementedError

    def leave(self) -> None:
        """Remember what shall be as it was next time: the window closes."""
        raise NotImplementedError
