"""The Settings page: one column of cards, each saying where its settings are kept."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.alerts.notice_settings import NoticeSettings
from app.destinations import Destination, SettingsPlace
from app.outbox.health_strip import Fare, read_fare
from app.page import Page, Surroundings
from app.parts.footer import EngineState, Footer
from app.parts.labels import line_across
from app.parts.page_header import PageHeader
from app.settings_page.channels_section import ChannelsSection
from app.settings_page.person_section import PersonSection
from app.settings_page.section import Home, Section
from app.settings_page.sending_section import SendingSection
from app.settings_page.shop_section import ShopSection
from engine.domain.topics import Topic, Topics

_WIDTH = 760


class SettingsPage(Page):
    """See the module."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._around = surroundings
        self.shop = ShopSection(surroundings)
        self.sending = SendingSection(surroundings)
        self.channels = ChannelsSection(surroundings)
        self.person = PersonSection(surroundings)
        notices = Section("notices", self.tr("Notices"), Home.PERSON)
        notices.column.addWidget(NoticeSettings(surroundings.settings, surroundings.theme))
        self.sections: tuple[Section, ...] = (
            self.shop,
            self.sending,
            self.channels,
            self.person,
            notices,
        )
        self.footer = Footer(surroundings.theme)
        self._scroll = QScrollArea()
        self._stale = False
        self._lay_out()
        for card in self.channels.cards.values():
            card.saved.connect(self._read)
        surroundings.bridge.topics.connect(self._topics_changed)
        self._read()

    @override
    def doers(self) -> Mapping[str, Callable[[], None]]:
        return {"refresh": self._read}

    @override
    def show_engine(self, state: EngineState) -> None:
        self.footer.show_engine(state)

    @override
    def arrive(self) -> None:
        self._around.messages.float_over(self)
        self._scroll.setFocus()

    @override
    def open(self, place: Destination) -> None:
        if isinstance(place, SettingsPlace):
            found = next((each for each in self.sections if each.code == place.section), None)
            if found is not None:
                self._scroll.verticalScrollBar().setValue(found.y() - 16)

    @override
    def leave(self) -> None:
        """Nothing here is half done: what is not saved is not kept."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is read when somebody does."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._read()

    def _lay_out(self) -> None:
        cards = QWidget()
        cards.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(cards)
        inner.setContentsMargins(0, 20, 0, 32)
        inner.setSpacing(16)
        for section in self.sections:
            inner.addWidget(section)
        inner.addStretch()
        sheet = QWidget()
        sheet.setProperty("surface", "frame")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = QHBoxLayout(sheet)
        middle.setContentsMargins(20, 0, 20, 0)
        middle.addStretch(1)
        middle.addWidget(cards, 100)
        middle.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(sheet)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (PageHeader(self.tr("Settings")), line_across()):
            column.addWidget(part)
        column.addWidget(self._scroll, 1)
        column.addWidget(line_across())
        column.addWidget(self.footer)

    def _read(self) -> None:
        self._around.bridge.ask(
            lambda engine, _ticket: read_fare(engine),
            self._show,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Read the settings"),
            key=("settings", id(self)),
        )

    def _show(self, fare: Fare) -> None:
        self.sending.show_delivery(fare.delivery)
        self.channels.show_channels(fare.delivery, fare.health)
        self.stands.emit()

    def _topics_changed(self, topics: Topics) -> None:
        if topics.touches(Topic.CHANNELS) or topics.touches(Topic.OUTBOX):
            if self.isVisible():
                self._read()
            else:
                self._stale = True
        if topics.touches(Topic.REFERENCES):
            references = self._around.reader().references
            self.shop.show_shop(references)
            self.person.show_person(references)
