"""What every page gets and what it must be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Bridge
from app.destinations import Destination
from app.messages import Messages
from app.parts.footer import EngineState
from app.reader import Reader
from app.settings import Settings
from designer.theme.theme import Theme
from engine.domain.change import Actor, ActorKind
from engine.domain.references import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a page may use.

    `reader` says names and times as they are now, `me` who works here (`work_as`: somebody else from now
    on), `go` opens something on the page that shows it, `back` returns to the page that led here (False:
    none did), `command` does a command of the window by its code.
    """

    bridge: Bridge
    theme: Theme
    settings: Settings
    messages: Messages
    reader: Callable[[], Reader]
    me: Callable[[], Person]
    work_as: Callable[[int], None]
    go: Callable[[Destination], None]
    back: Callable[[], bool]
    command: Callable[[str], None]

    def actor(self) -> Actor:
        """Who does what is done in this window."""
        return Actor(ActorKind.PERSON, self.me().id)


class Page(QWidget):
    """A page of the window, made when somebody first comes to it.

    Signals:
        counted: The number to show beside the page in the rail, where the page knows it anyhow.
        stands: What the page shows first was painted, or it was said why it cannot be.

    """

    wide = False
    """Whether it shows a canvas, which needs the room of the rail."""

    # The five verbs below are abstract: Qt's metaclass leaves no room for that of `abc`.

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

    def open(self, place: Destination) -> None:
        """Show this, which is of this page; called after `arrive`."""
        raise NotImplementedError

    def place(self) -> Destination | None:
        """What is shown here now, such that `open` shows it again; None: nothing in particular."""
        return None

    def leave(self) -> None:
        """Remember what shall be as it was next time: the window closes."""
        raise NotImplementedError
