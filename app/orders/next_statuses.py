"""The next statuses of an order as buttons, likeliest first; refused ones below, with the reason."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.orders.barrier_words import barrier_words
from app.orders.refusal import Refusals
from app.orders.status_button import BarredStatus, StatusButton
from app.parts.buttons import Kind, TextButton
from app.parts.flow_layout import FlowLayout
from app.parts.labels import Tone, label
from app.reader import Reader
from designer.theme.theme import Theme
from engine.desks.cards import CardReading, Move

MOVES = "moves"
"""Where refusals of moves are told (see `Refusals`)."""
_AHEAD = 6
_GIVING_UP = 2
_BARRED = 2
_KEYS = 9


@dataclass(frozen=True, slots=True)
class Offer:
    """The moves shown at once, and those behind *more*."""

    shown: tuple[Move, ...]
    more: tuple[Move, ...]


def offer(moves: Sequence[Move]) -> Offer:
    """The likeliest ways on and to give up, in their order; a single one left over is shown too."""
    ahead = [move for move in moves if not move.gives_up]
    lost = [move for move in moves if move.gives_up]
    shown = (*ahead[:_AHEAD], *lost[:_GIVING_UP])
    more = (*ahead[_AHEAD:], *lost[_GIVING_UP:])
    return Offer(shown, more) if len(more) > 1 else Offer((*shown, *more), ())


class NextStatuses(QWidget):
    """Buttons in a flow, then the barred ones.

    Signals:
        wanted: The person wants this move (`Move`); the button it was pressed on.

    """

    wanted = Signal(object, object)

    def __init__(
        self,
        reading: CardReading,
        reader: Reader,
        theme: Theme,
        refusals: Refusals,
        unfolded: set[str],
        *,
        wide: bool = False,
    ) -> None:
        super().__init__()
        self._reading = reading
        self._reader = reader
        self._theme = theme
        self._wide = wide
        self.buttons: list[StatusButton] = []
        self.barred: list[BarredStatus] = []
        self._refusals = refusals
        self._unfolded = unfolded
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Next status"), Tone.SECTION))
        moves = reading.moves
        open_ = [move for move in moves if move.allowed]
        column.addWidget(self._ways(open_))
        column.addWidget(refusals.place(MOVES, theme, self))
        self._add_barred(column, [move for move in moves if not move.allowed])

    def press(self, key: int) -> None:
        """Press the button with this digit, as a click would."""
        for button in self.buttons:
            if button.key == str(key):
                button.click()

    def _ways(self, moves: Sequence[Move]) -> QWidget:
        if not moves:
            return label(self.tr("The way ends here"), Tone.CAPTION)
        offered = offer(moves)
        ways = QWidget()
        flow = FlowLayout(ways, gap=8 if self._wide else 6)
        for place, move in enumerate(offered.shown, start=1):
            flow.addWidget(self._button(move, key=str(place) if place <= _KEYS else ""))
        words = self.tr("%Ln more", "", len(offered.more))
        self._fold("ways", words, offered.more, flow, self._button)
        return ways

    def _button(self, move: Move, key: str = "") -> StatusButton:
        button = StatusButton(
            self._reader.status(move.target),
            self._reader.colour(move.target),
            key,
            self._theme,
            tall=self._wide,
        )
        self.buttons.append(button)
        button.setToolTip(self._then(move))
        button.clicked.connect(lambda: self._want(move, button))
        return button

    def _then(self, move: Move) -> str:
        """Which triggers the move would start, said before it is made."""
        follows = self._reading.follows.get(move.target, ())
        names = ", ".join(t.settings.titles.text(self._reader.language) for t in follows)
        return self.tr("then: {triggers}").format(triggers=names) if names else ""

    def _add_barred(self, column: QVBoxLayout, moves: Sequence[Move]) -> None:
        few = _BARRED if len(moves) > _BARRED + 1 else len(moves)
        for move in moves[:few]:
            column.addWidget(self._barred(move))
        rest = moves[few:]
        words = self.tr("and %Ln more that cannot be next", "", len(rest))
        self._fold("barred", words, rest, column, self._barred)

    def _barred(self, move: Move) -> BarredStatus:
        assert move.barrier is not None
        reason = barrier_words(move.barrier, self._reader)
        row = BarredStatus(self._reader.status(move.target), reason, self._theme)
        row.clicked.connect(lambda: self._explain(move))
        self.barred.append(row)
        return row

    def _fold(
        self,
        name: str,
        words: str,
        rest: Sequence[Move],
        into: QLayout,
        make: Callable[[Move], QWidget],
    ) -> None:
        """Leave the rest to a link, made only when it is pressed: most cards are looked at and left.

        What was unfolded stays so while this order is looked at.
        """
        if not rest:
            return
        link = TextButton(words, self._theme, kind=Kind.LINK)

        def unfold() -> None:
            self._unfolded.add(name)
            link.hide()
            for move in rest:
                into.addWidget(make(move))

        if name in self._unfolded:
            unfold()
        into.addWidget(link)
        into.setAlignment(link, Qt.AlignmentFlag.AlignLeft)
        link.clicked.connect(unfold)

    def _want(self, move: Move, button: QWidget) -> None:
        self._refusals.forget(MOVES)
        self.wanted.emit(move, button)

    def _explain(self, move: Move) -> None:
        """Why it cannot be next, and what can."""
        assert move.barrier is not None
        said = self.tr("“{status}” cannot be next: {reason}.").format(
            status=self._reader.status(move.target),
            reason=barrier_words(move.barrier, self._reader).rstrip("."),
        )
        self._refusals.tell(MOVES, said, self.ways_out())

    def ways_out(self) -> str:
        """Which statuses can be next."""
        names = ", ".join(button.accessibleName() for button in self.buttons[:_AHEAD])
        return self.tr("Possible now: {statuses}").format(statuses=names) if names else ""
