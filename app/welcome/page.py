"""What is offered when the program starts without a shop."""

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.error_texts import error_text
from app.formats import Formats
from app.i18n import LANGUAGES, Language
from app.machine_zone import machine_zone
from app.messages import Banner, Weight
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.mark import Mark
from app.parts.segmented import Segment, Segmented
from app.settings import Settings
from app.theme.appearance import Appearance, Choice
from app.welcome.demo_card import DemoCard
from app.welcome.files_card import FilesCard
from app.welcome.import_card import ImportCard
from app.welcome.new_shop_card import NewShopCard
from engine.clock import SystemClock
from engine.domain.errors import OrderpathError

_WIDTH = 1120
_APPEARANCES = (Choice.LIGHT, Choice.DARK, Choice.SYSTEM)


class Welcome(QWidget):
    """The first minute.

    Signals:
        demo_wanted: Open the demo shop.
        new_wanted: Make this `NewShop`.
        import_wanted: Make this `NewShop` and take in orders from elsewhere.
        file_wanted: Open this file.
        language_chosen: Make this window anew in that language.

    """

    demo_wanted = Signal()
    new_wanted = Signal(object)
    import_wanted = Signal(object)
    file_wanted = Signal(Path)
    language_chosen = Signal(str)

    def __init__(self, settings: Settings, appearance: Appearance, language: Language) -> None:
        super().__init__()
        self._settings = settings
        self._appearance = appearance
        self._theme = appearance.theme
        self.setProperty("surface", "frame")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Orderpath")
        self.resize(QSize(1280, 720))
        self.demo = TextButton(
            self.tr("Open the demo shop"), self._theme, kind=Kind.PRIMARY, icon="play"
        )
        self.banner = Banner(self._theme)
        self.new_shop = NewShopCard(self._theme)
        self.imports = ImportCard(self._theme)
        now = SystemClock().now()
        formats = Formats(language, ZoneInfo(machine_zone()))
        self.files = FilesCard(settings.opened_files, formats, now, self._theme)
        self.demo_card = DemoCard(self.demo, self._theme)
        self._lay_out(language)
        self.demo.clicked.connect(self.demo_wanted)
        self.new_shop.wanted.connect(self.new_wanted)
        self.files.wanted.connect(self.file_wanted)
        self.imports.wanted.connect(self._import)
        # Else the first button takes the focus and a ring nobody asked for.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def tell(self, problem: OrderpathError) -> None:
        """Say why a shop could not be opened or made."""
        self.banner.tell(Weight.TROUBLE, error_text(problem))

    def _import(self) -> None:
        name = self.new_shop.name.text().strip() or self.tr("My shop")
        shop = self.new_shop.keep(name)
        if shop is not None:
            self.import_wanted.emit(shop)

    def _lay_out(self, language: Language) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (left, (self.demo_card, self.imports)),
            (right, (self.new_shop, self.files)),
        ):
            column.setSpacing(20)
            for one in cards:
                column.addWidget(one)
            column.addStretch()
        beside = QHBoxLayout()
        beside.setSpacing(28)
        beside.addLayout(left, 6)
        beside.addLayout(right, 5)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.banner)
        column.addLayout(self._head(language))
        column.addSpacing(28)
        column.addLayout(beside)
        column.addSpacing(20)
        column.addLayout(self._keys())
        column.addStretch(1)
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        middle.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 16)
        row.addStretch()
        row.addWidget(middle)
        row.addStretch()

    def _head(self, language: Language) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label("Orderpath", Tone.PAGE))
        words.addWidget(label(self.tr("The path your orders take, drawn and alive"), Tone.SECOND))
        languages = Segmented([Segment(known.name) for known in LANGUAGES], self._theme)
        languages.choose(LANGUAGES.index(language))
        languages.chosen.connect(lambda at: self.language_chosen.emit(LANGUAGES[at].code))
        looks = Segmented(
            [
                Segment(self.tr("Light colours"), "sun"),
                Segment(self.tr("Dark colours"), "moon"),
                Segment(self.tr("Colours as the system has them"), "monitor"),
            ],
            self._theme,
        )
        looks.choose(_APPEARANCES.index(self._appearance.choice))
        looks.chosen.connect(self._choose_appearance)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Mark(36, self._theme))
        row.addLayout(words)
        row.addStretch()
        row.addWidget(languages)
        row.addWidget(looks)
        return row

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Everything works by keyboard:"), Tone.CAPTION))
        for key, does in (
            (self.tr("Tab"), self.tr("to move")),
            (self.tr("Space"), self.tr("to press")),
            ("Ctrl K", self.tr("for any command, once a shop is open")),
        ):
            row.addWidget(label(key, Tone.KEY), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label(does, Tone.CAPTION))
        row.addStretch()
        return row

    def _choose_appearance(self, at: int) -> None:
        self._settings.appearance = _APPEARANCES[at]
        self._appearance.choose(_APPEARANCES[at])
