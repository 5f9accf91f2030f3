"""Drives the card of an order the way a hand would."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.orders.card_panel import CardPanel
from app.orders.card_view import CardView
from app.orders.move_popover import MovePopover
from app.orders.order_form import OrderForm
from app.orders.page import OrdersPage


class Card:
    """The orders page of a window, with the card beside its list."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.to_front()

    @property
    def page(self) -> OrdersPage:
        page = self.window.pages["orders"]
        assert isinstance(page, OrdersPage)
        return page

    @property
    def panel(self) -> CardPanel:
        return self.page.panel

    @property
    def view(self) -> CardView:
        return self.panel.view

    @property
    def form(self) -> OrderForm:
        form = self.panel.form
        assert form is not None
        return form

    def open(self, order: int) -> None:
        """Choose the order and wait for its card."""
        self.panel.show()
        self.panel.show_order(order)
        self.qtbot.waitUntil(lambda: self.shows(order))

    @property
    def popover(self) -> MovePopover:
        """What asks for something before a move."""
        popover = self.view.popover
        assert popover is not None
        return popover

    def shows(self, order: int) -> bool:
        card = self.panel.shown
        return card is not None and card.order.id == order and self.panel.form is None

    def key(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key where the keyboard is, or in the list."""
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        focus = QApplication.focusWidget()
        target = self.page.table if focus is None else focus
        self.qtbot.keyClick(target, key, held)

    def to_front(self) -> None:
        """Shortcuts are for the active window, and without a window manager nobody makes it so."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, widget: QWidget, text: str) -> None:
        widget.setFocus()
        self.qtbot.keyClicks(widget, text)

    def button(self, words: str) -> QAbstractButton:
        """The visible button that says, or is called, so."""
        found = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if words in (button.text(), button.accessibleName()) and button.isVisible()
        ]
        return found[-1]

    def next(self) -> list[str]:
        """The next statuses that may be taken, as their buttons call them."""
        assert self.view.content is not None
        return [button.accessibleName() for button in self.view.content.next.buttons]

    def story(self) -> list[str]:
        """The titles of the timeline, newest first."""
        assert self.view.content is not None
        return [entry.title for entry in self.view.content.timeline.view.entries]

    def status(self) -> str:
        assert self.panel.shown is not None
        return self.panel.shown.order.status
