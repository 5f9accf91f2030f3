"""The chosen order beside the list: its card, or the form in which it is edited or a new one is made."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.messages import Step, Weight
from app.orders.card_commands import MOST_KEYS
from app.orders.card_view import CardView
from app.orders.drafts import Draft, Drafts
from app.orders.order_form import OrderForm
from app.page import Surroundings
from app.parts.buttons import IconButton
from app.parts.giving_label import GivingLabel
from app.parts.labels import Tone, line_across
from app.reader import Reader
from designer.theme.tokens import measure
from engine.api import Engine
from engine.desks.cards import CardReading, OrderCard
from engine.domain.customer import Customer
from engine.domain.errors import OrderpathError
from engine.domain.order import Order
from engine.domain.topics import Topic, Topics

_PAUSE_MS = 60
"""How long J or K must rest on an order before it is read."""
_RARELY_MS = 1_000
"""How soon the order is read again when something happened that may have nothing to do with it."""
_KEYS = range(1, MOST_KEYS + 1)


@dataclass(frozen=True, slots=True)
class AsItIs:
    """What a draft is about, as the shop has it now; `order` None: a new order."""

    order: Order | None
    customer: Customer | None
    known: Customer | None


class CardPanel(QWidget):
    """Shows one order, and shows it again when it or something of it changes.

    Another order may be looked at while a form is open: what was typed in it is kept and comes back with
    its order.

    Signals:
        closed: The person does not want to see the panel.
        stepped: The person wants the order so many rows further down.
        left: The person went back to the list.
        widened: The person wants the panel wide, or beside the list again.

    """

    closed = Signal()
    stepped = Signal(int)
    left = Signal()
    widened = Signal(bool)

    def __init__(self, surroundings: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = surroundings
        self._reading: CardReading | None = None
        self.order: int | None = None
        """The order that is wanted, None while there is none or a new one is made."""
        self._making = False
        self._forms: dict[int | None, OrderForm] = {}
        self._drafts = Drafts(surroundings.settings, surroundings.bridge.shop)
        self.wide = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._rarely = QTimer(self, singleShot=True, interval=_RARELY_MS)
        self._rarely.timeout.connect(self._read)
        self._title = GivingLabel(Tone.TITLE)
        self.view = CardView(surroundings)
        self.view.left.connect(self.left.emit)
        self._places = QStackedWidget()
        self._places.addWidget(self.view)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(line_across())
        column.addWidget(self._places, 1)
        surroundings.bridge.topics.connect(self._topics_changed)

    @property
    def shown(self) -> OrderCard | None:
        """The card that was read last."""
        return None if self._reading is None else self._reading.card

    @property
    def postponed(self) -> bool:
        """Whether the order is read again in a while: something happened, or somebody is choosing."""
        return self._rarely.isActive()

    @property
    def form(self) -> OrderForm | None:
        """The form in front, None while the card is."""
        front = self._places.currentWidget()
        return front if isinstance(front, OrderForm) else None

    def show_order(self, order: int) -> None:
        """Show the order with this id; what was shown before stays until it has been read."""
        if order == self.order:
            return
        self._put_aside()
        self.order, self._making = order, False
        if order in self._forms:
            self._front()
        self._pause.start()

    def new_order(self) -> None:
        """Show an empty form, or the one in which a new order was begun."""
        if not self._making:
            self._put_aside()
        if None not in self._forms:
            self._add(None, OrderForm(self._around, None, None))
        self.order, self._making = None, True
        self._front()
        self.show()
        self._forms[None].begin()

    def edit(self) -> None:
        """Show the form of the order that is shown."""
        card = self.shown
        if card is None or card.order.id != self.order or self.form is not None:
            return
        if self.order not in self._forms:
            self._add(self.order, OrderForm(self._around, card.order, card.customer))
        self._front()
        self._forms[self.order].begin()

    def take_up_drafts(self) -> None:
        """Offer what was typed before the window was closed, or made anew in another language."""
        for draft in self._drafts.take():
            self._read_for(draft)

    def _read_for(self, draft: Draft) -> None:
        self._around.bridge.ask(
            lambda engine, _ticket: _as_it_is(engine, draft),
            partial(self._take_up, draft),
            # An order or a customer that is gone takes what was typed about it along.
            lambda _error: None,
            owner=self,
            title=self.tr("Read an order"),
        )

    def _take_up(self, draft: Draft, now: AsItIs) -> None:
        if draft.order in self._forms:
            return
        form = OrderForm(self._around, now.order, now.customer)
        self._add(draft.order, form)
        form.take_up(draft, now.known)
        self._tell_kept(form)

    def leave(self) -> None:
        """Keep what is typed and not saved: the window closes."""
        self._drafts.keep(form.draft() for form in self._forms.values() if form.dirty)

    def orders_changed(self, orders: frozenset[int]) -> None:
        """Read the order again if it is among these."""
        if self.order in orders:
            self._pause.start()

    def refresh_words(self, reader: Reader) -> None:
        """Say times and names anew; not under a list that somebody chooses from just now."""
        if self._reading is not None and not _choosing():
            self.view.show_reading(self._reading, reader, wide=self.wide)

    def be_wide(self, wide: bool) -> None:
        """Lay the card out in two columns, or in one."""
        if wide != self.wide:
            self.wide = wide
            self._widen.show_icon("minimize-2" if wide else "maximize-2")
            self.refresh_words(self._around.reader())

    def doers(self) -> dict[str, Callable[[], None]]:
        """The commands of the card, by their codes."""
        moves = {f"move-{key}": partial(self.press, key) for key in _KEYS}
        return {
            **moves,
            "new-order": self.new_order,
            "edit-order": self.edit,
            "comment": self._write_comment,
            "story": self._read_story,
            "wide": lambda: self.widened.emit(not self.wide),
        }

    def press(self, key: int) -> None:
        """Press the next status with this digit."""
        if self._card_in_front():
            self.view.press(key)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Tasks, runs and messages are not followed while nobody sees the card.
        self._pause.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing in the panel wanted leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _card_in_front(self) -> bool:
        return self.isVisible() and self.form is None

    def _write_comment(self) -> None:
        if self._card_in_front():
            self.view.comment.setFocus()

    def _read_story(self) -> None:
        if self._card_in_front():
            self.view.read_story()

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(measure("header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 10, 0)
        row.setSpacing(4)
        row.addWidget(self._title, 1)
        theme = self._around.theme
        self._edit = IconButton("pencil", self.tr("Edit the order"), theme, shortcut="E")
        self._edit.clicked.connect(self.edit)
        self._widen = IconButton("maximize-2", self.tr("Wide card"), theme, shortcut="Shift+P")
        self._widen.clicked.connect(lambda: self.widened.emit(not self.wide))
        up = IconButton("chevron-up", self.tr("Previous order"), theme, shortcut="K")
        up.clicked.connect(lambda: self.stepped.emit(-1))
        down = IconButton("chevron-down", self.tr("Next order"), theme, shortcut="J")
        down.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button = IconButton("x", self.tr("Close"), theme)
        self.close_button.clicked.connect(self._close)
        for button in (self._edit, self._widen, up, down, self.close_button):
            row.addWidget(button)
        return head

    def _close(self) -> None:
        """A form is left first, and asks when something would be lost."""
        if self.form is not None:
            self.form.leave()
        else:
            self.closed.emit()

    # -- forms -----------------------------------------------------------------------------------

    def _add(self, order: int | None, form: OrderForm) -> None:
        self._forms[order] = form
        self._places.addWidget(form)
        form.saved.connect(partial(self._saved, order))
        form.left.connect(partial(self._leave_form, order))
        form.stale.connect(self._read)

    def _front(self) -> None:
        """Bring to the front what is wanted: a form, or the card."""
        form = self._forms.get(None if self._making else self.order)
        self._places.setCurrentWidget(form or self.view)
        self._edit.setVisible(form is None)
        if form is None:
            number = "" if self._reading is None else self._reading.card.order.number
            self._title.say(self.tr("Order {number}").format(number=number))
        elif form.order is None:
            self._title.say(self.tr("New order"))
        else:
            said = self.tr("Edit order {number}")
            self._title.say(said.format(number=form.order.number))

    def _put_aside(self) -> None:
        """Something else is wanted: a form with something typed in it is kept, another one goes."""
        form = self.form
        if form is None:
            return
        if not form.dirty:
            self._drop(None if form.order is None else form.order.id)
        else:
            self._tell_kept(form)
        # At once, though the other order is still to be read: it is put aside only once.
        self._places.setCurrentWidget(self.view)

    def _tell_kept(self, form: OrderForm) -> None:
        order = None if form.order is None else form.order.id
        said = (
            self.tr("The new order you began is kept")
            if form.order is None
            else self.tr("What you changed in order {number} is kept").format(
                number=form.order.number
            )
        )
        back = Step(self.tr("Go back to it"), partial(self._go_back, order))
        self._around.messages.note(said, back, weight=Weight.INFO)

    def _go_back(self, order: int | None) -> None:
        if order is None:
            self.new_order()
        else:
            self.show_order(order)
        self.show()

    def _drop(self, order: int | None) -> None:
        form = self._forms.pop(order, None)
        if form is not None:
            self._places.removeWidget(form)
            form.deleteLater()

    def _saved(self, order: int | None, saved: int) -> None:
        self._drop(order)
        self.order, self._making = saved, False
        self._read()
        self.left.emit()

    def _leave_form(self, order: int | None) -> None:
        """The card comes back, or the list where there was none."""
        self._drop(order)
        if order is None:
            self._making = False
            self.order = None if self.shown is None else self.shown.order.id
        if self.shown is None:
            self.closed.emit()
        self._front()
        self.left.emit()

    # -- reading ---------------------------------------------------------------------------------

    def _read(self) -> None:
        order, actor = self.order, self._around.actor()
        self._rarely.stop()
        if order is None:
            return
        self._around.bridge.ask(
            lambda engine, ticket: engine.cards.read(order, actor, ticket.reading),
            self._take,
            self._fail,
            owner=self,
            title=self.tr("Read an order"),
            key=("order card", id(self)),
        )

    def _take(self, reading: CardReading) -> None:
        card = reading.card
        if card.order.id != self.order:
            return
        if _choosing():
            self._rarely.start()
            return
        if reading == self._reading and self.view.reading is not None:
            # What was told concerned something else: nothing is made anew under the hand.
            self._front()
            return
        self._reading = reading
        form = self._forms.get(card.order.id)
        if form is not None:
            form.catch_up(card.order, card.customer)
        self.view.show_reading(reading, self._around.reader(), wide=self.wide)
        self._front()

    def _fail(self, error: OrderpathError) -> None:
        self._around.messages.fail(error, self._read)

    def _topics_changed(self, topics: Topics) -> None:
        """Orders are told by the list; the rest of a card may change without its order."""
        card = self.shown
        if card is None or self.isHidden():
            return
        own: dict[Topic, set[int | None]] = {
            Topic.TIMERS: {wait.id for wait in card.waits},
            Topic.RUNS: {run.id for run in card.runs},
            Topic.TASKS: {task.id for task in card.tasks},
            Topic.OUTBOX: {message.id for message in card.messages},
            Topic.ALERTS: {alert.id for alert in card.alerts},
            Topic.CUSTOMERS: {card.order.customer},
        }
        for topic, known in own.items():
            if not topics.touches(topic):
                continue
            changed = topics.changed[topic]
            if changed is not None and not known.isdisjoint(changed):
                self._pause.start()
            elif not self._rarely.isActive():
                self._rarely.start()


def _choosing() -> bool:
    """Whether a list or a menu is open: what it belongs to must not be made anew under the hand."""
    return QApplication.activePopupWidget() is not None


def _as_it_is(engine: Engine, draft: Draft) -> AsItIs:
    """Read it; a customer who was chosen may be another one than the order has."""
    order = None if draft.order is None else engine.order(draft.order)
    has = None if order is None else order.customer
    return AsItIs(
        order=order,
        customer=None if has is None else engine.customer(has),
        known=None if draft.known is None else engine.customer(draft.known),
    )
