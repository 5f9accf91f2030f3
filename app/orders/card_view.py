"""One order to look at and to work: its card, the moves, and a place for a remark."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.orders.card_content import CardContent, card_content
from app.orders.card_deeds import CardDeeds
from app.orders.card_scope import CardScope
from app.orders.card_timeline import Unfolded
from app.orders.comment_field import CommentField
from app.orders.move_popover import MovePopover
from app.orders.next_statuses import MOVES
from app.orders.refusal import Refusals, reason_of
from app.page import Surroundings
from app.parts.labels import line_across, line_down
from app.reader import Reader
from app.tasks.ending import TaskEnding
from engine.desks.cards import CardReading, Move
from engine.domain.errors import OrderpathError
from engine.domain.value import Value

_LEFT_SHARE, _RIGHT_SHARE = 58, 42


class CardView(QWidget):
    """Shows one reading; made of blocks that are made anew when the order has changed.

    Signals:
        left: The person went back to the list.

    """

    left = Signal()

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._around = surroundings
        self._deeds = CardDeeds(surroundings, self)
        self.ending = TaskEnding(surroundings, self)
        self._refusals = Refusals()
        self._unfolded = Unfolded()
        self._popovers: dict[tuple[int, str], MovePopover] = {}
        self._moving = False
        self._wide = False
        self.reading: CardReading | None = None
        self.content: CardContent | None = None
        self._left = _scroll()
        self._right = _scroll()
        self.comment = CommentField(surroundings.theme)
        self.comment.written.connect(self._comment)
        self.comment.left.connect(self.left.emit)
        self._foot = self._made_foot()
        self._right_side = QWidget()
        self._lay_out()

    @property
    def refusal(self) -> str:
        """What is said under the next statuses; empty: nothing was refused."""
        return self._refusals.text(MOVES)

    @property
    def popover(self) -> MovePopover | None:
        """What asks for something before a move, while it is open."""
        return next((p for p in self._popovers.values() if p.isVisible()), None)

    def show_reading(self, reading: CardReading, reader: Reader, *, wide: bool) -> None:
        """Show this; where it is the same order as before, nothing scrolls away or folds."""
        same = self.reading is not None and self.reading.card.order.id == reading.card.order.id
        if not same:
            self._refusals.clear()
            self._unfolded.clear()
            self._drop_popovers(reading.card.order.id)
        self.reading = reading
        # Asked first: a side that is hidden gives the keyboard away.
        had_focus = self._holds_focus()
        self._set_wide(wide)
        places = [bar.value() if same else 0 for bar in self._bars()]
        scope = CardScope(
            reading=reading,
            reader=reader,
            theme=self._around.theme,
            deeds=self._deeds,
            refusals=self._refusals,
            go=self._around.go,
            wide=wide,
        )
        content = self.content = card_content(
            scope, self._around.bridge, self._unfolded, self.ending.ask
        )
        content.next.wanted.connect(self._want)
        content.timeline.failed.connect(self._around.messages.fail)
        content.timeline.reached.connect(self._bring_into_sight)
        self._left.setWidget(content.left)
        self._right.setWidget(content.right or QWidget())
        self.comment.turn_to(reading.card.order.id)
        for bar, place in zip(self._bars(), places, strict=True):
            bar.setValue(place)
        if had_focus:
            content.timeline.view.setFocus()

    def read_story(self) -> None:
        """Take the keyboard to the timeline."""
        if self.content is not None:
            self.content.timeline.view.take_keyboard()

    def press(self, key: int) -> None:
        """Press the next status with this digit."""
        if self.content is not None:
            self.content.next.press(key)

    def _lay_out(self) -> None:
        self._right_column, self._whole = QVBoxLayout(self._right_side), QVBoxLayout(self)
        for column in (self._right_column, self._whole):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        self._right_column.addWidget(self._right, 1)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self._left, _LEFT_SHARE)
        self._divider = line_down()
        sides.addWidget(self._divider)
        sides.addWidget(self._right_side, _RIGHT_SHARE)
        self._whole.addLayout(sides, 1)
        self._whole.addWidget(self._foot)
        self._right_side.hide()
        self._divider.hide()

    def _made_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line_across())
        inner = QHBoxLayout()
        inner.setContentsMargins(16, 10, 16, 10)
        inner.addWidget(self.comment)
        column.addLayout(inner)
        return foot

    def _set_wide(self, wide: bool) -> None:
        if wide == self._wide:
            return
        self._wide = wide
        self._right_side.setVisible(wide)
        self._divider.setVisible(wide)
        (self._right_column if wide else self._whole).addWidget(self._foot)

    def _bars(self) -> tuple[QScrollBar, QScrollBar]:
        return self._left.verticalScrollBar(), self._right.verticalScrollBar()

    def _holds_focus(self) -> bool:
        """Whether the keyboard is in a block that is about to go."""
        focus = QApplication.focusWidget()
        sheets = (self._left.viewport(), self._right.viewport())
        return focus is not None and any(sheet.isAncestorOf(focus) for sheet in sheets)

    def _bring_into_sight(self, entry: QRect) -> None:
        """Scroll to where the keyboard is in the timeline."""
        assert self.content is not None
        view = self.content.timeline.view
        for side in (self._left, self._right):
            sheet = side.widget()
            if sheet is not None and sheet.isAncestorOf(view):
                middle = view.mapTo(sheet, entry.center())
                side.ensureVisible(middle.x(), middle.y(), 0, entry.height())

    # -- moving on -------------------------------------------------------------------------------

    def _want(self, move: Move, button: QWidget) -> None:
        if self.reading is None or self._moving:
            return
        if move.needs:
            self._ask(move, button)
        else:
            self._move(move, {}, "", self._tell_refusal)

    def _ask(self, move: Move, button: QWidget) -> None:
        """Open what the transition asks for; what was typed before is still there."""
        assert self.reading is not None
        order = self.reading.card.order
        key = (order.id, move.target)
        popover = self._popovers.get(key)
        if popover is None or popover.move_ != move:
            reader = self._around.reader()
            popover = MovePopover(move, order, reader, self._around.theme, self)
            popover.confirmed.connect(partial(self._confirm, popover))
            self._popovers[key] = popover
        popover.show_followers(self._followers(move))
        popover.open_by(button)

    def _followers(self, move: Move) -> list[str]:
        """The names of the triggers that the move would start."""
        assert self.reading is not None
        language = self._around.reader().language
        follows = self.reading.follows.get(move.target, ())
        return [trigger.settings.titles.text(language) for trigger in follows]

    def _confirm(self, popover: MovePopover, values: Mapping[str, Value], comment: str) -> None:
        reader = self._around.reader()

        def refused(error: OrderpathError) -> None:
            popover.show_problem(reason_of(error, reader))
            if not popover.isVisible():
                self._tell_refusal(error)

        self._move(popover.move_, values, comment, refused)

    def _move(
        self,
        move: Move,
        values: Mapping[str, Value],
        comment: str,
        refused: Callable[[OrderpathError], None],
    ) -> None:
        assert self.reading is not None
        order = self.reading.card.order
        self._moving = True

        def moved() -> None:
            self._moving = False
            self._refusals.forget(MOVES)
            self._close_popover((order.id, move.target))

        def failed(error: OrderpathError) -> None:
            self._moving = False
            refused(error)

        self._deeds.move(order, move.target, values, comment, moved, failed)

    def _tell_refusal(self, error: OrderpathError) -> None:
        way_out = self.content.next.ways_out() if self.content is not None else ""
        self._refusals.tell(MOVES, reason_of(error, self._around.reader()), way_out)

    def _close_popover(self, key: tuple[int, str]) -> None:
        popover = self._popovers.pop(key, None)
        if popover is not None and isValid(popover):
            popover.close()
            popover.deleteLater()

    def _drop_popovers(self, order: int) -> None:
        """Those of other orders in which nothing was typed."""
        for key, popover in list(self._popovers.items()):
            if key[0] != order and not popover.touched:
                self._close_popover(key)

    # -- remarks ---------------------------------------------------------------------------------

    def _comment(self, text: str) -> None:
        if self.reading is not None:
            order = self.reading.card.order
            saved = partial(self.comment.saved, order.id)
            self._deeds.comment(order, text, saved, self._around.messages.fail)


def _scroll() -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll
