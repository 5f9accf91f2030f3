"""Condition texts read off the GUI thread: the grammar is built when the first one comes."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.bridge import Bridge, Ticket
from app.i18n import translate
from engine.api import Engine
from engine.conditions.fields import Vocabulary
from engine.conditions.text import parse
from engine.conditions.tree import Tree
from engine.domain.errors import OrderpathError


class ConditionReader(QObject):
    """Only the newest text counts: a text that is under way is called off by the next."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ticket: Ticket | None = None

    def read(
        self, text: str, then: Callable[[Tree], None], failed: Callable[[OrderpathError], None]
    ) -> None:
        """Read `text`; `failed` is told what is wrong with it, and where."""
        self._ticket = self._bridge.ask(
            lambda engine, _ticket: _parsed(engine, text),
            then,
            failed,
            owner=self,
            title=translate("Conditions", "Read a condition"),
            key=("condition", id(self)),
        )

    def forget(self) -> None:
        """What was handed in does not matter any more."""
        if self._ticket is not None:
            self._ticket.cancel()


def _parsed(engine: Engine, text: str) -> Tree:
    return parse(text, Vocabulary(engine.references))
