"""The first minute: the demo shop, a shop of one's own, or one there is already."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.error_texts import error_text
from app.i18n import LANGUAGES, Language
from app.messages import Banner, Weight
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.path_picture import PathPicture
from app.parts.segmented import Segment, Segmented
from app.settings import Settings
from app.theme.appearance import Appearance, Choice
from engine.domain.errors import OrderpathError

SUFFIX = ".orderpath"
_WIDTH = 1120
_APPEARANCES = (Choice.LIGHT, Choice.DARK, Choice.SYSTEM)


class Welcome(QWidget):
    """What is offered when the program starts without a shop.

    Signals:
        demo_wanted: Open the demo shop.
        new_wanted: Make a new shop of this name in this file.
        import_wanted: Make a new shop in this file, and take orders in.
        file_wanted: Open this file.
        language_chosen: Make this window anew in that language.

    """

    demo_wanted = Signal()
    new_wanted = Signal(str, Path)
    import_wanted = Signal(Path)
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
        self.demo.clicked.connect(self.demo_wanted.emit)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the shop"))
        self.create_shop = TextButton(self.tr("Create the shop…"), self._theme)
        self.create_shop.clicked.connect(self._create)
        self.name.returnPressed.connect(self._create)
        self.import_orders = TextButton(self.tr("Import orders…"), self._theme, icon="download")
        self.import_orders.clicked.connect(self._import)
        self.banner = Banner(self._theme)
        self._lay_out(language)
        # Else the first button takes the focus and a ring nobody asked for.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def tell(self, problem: OrderpathError) -> None:
        """Say why a shop could not be opened or made."""
        self.banner.tell(Weight.TROUBLE, error_text(problem))

    def _lay_out(self, language: Language) -> None:
        left = QVBoxLayout()
        left.setSpacing(20)
        left.addWidget(self._demo_card())
        left.addWidget(self._import_card())
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(20)
        right.addWidget(self._new_card())
        right.addWidget(self._open_card())
        right.addStretch()
        cards = QHBoxLayout()
        cards.setSpacing(28)
        cards.addLayout(left, 6)
        cards.addLayout(right, 5)
        column = QVBoxLayout()
        column.setSpacing(32)
        column.addStretch(1)
        column.addWidget(self.banner)
        column.addLayout(self._head(language))
        column.addLayout(cards)
        column.addStretch(2)
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        middle.setLayout(column)
        row = QHBoxLayout(self)
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
        row.addLayout(words)
        row.addStretch()
        row.addWidget(languages)
        row.addWidget(looks)
        return row

    def _demo_card(self) -> QFrame:
        card, column = _card()
        column.setContentsMargins(1, 1, 1, 20)
        column.addWidget(PathPicture(self._theme))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(label(self.tr("Open the demo shop"), Tone.TITLE))
        words.addWidget(
            label(
                self.tr(
                    "Orders arrive, are paid, get stuck. Triggers act. Take an order in hand and "
                    "see why each thing happened. Nothing leaves this machine."
                ),
                Tone.SECOND,
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setContentsMargins(20, 16, 20, 0)
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(self.demo, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        return card

    def _import_card(self) -> QFrame:
        card, column = _card()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(self.tr("Import orders"), Tone.TITLE))
        words.addWidget(
            label(
                self.tr(
                    "From RetailCRM or CSV files. They come into a shop of their own; triggers stay "
                    "off, and importing the same again changes nothing."
                ),
                Tone.SECOND,
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(self.import_orders, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        return card

    def _new_card(self) -> QFrame:
        card, column = _card()
        column.addWidget(label(self.tr("New shop"), Tone.TITLE))
        column.addWidget(
            label(
                self.tr("It begins with the universal path of 23 statuses in six groups."),
                Tone.SECOND,
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.create_shop)
        column.addLayout(row)
        return card

    def _open_card(self) -> QFrame:
        card, column = _card()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Open a file"), Tone.TITLE))
        head.addStretch()
        browse = TextButton(self.tr("Browse…"), self._theme, kind=Kind.LINK)
        browse.clicked.connect(self._browse)
        head.addWidget(browse)
        column.addLayout(head)
        files = [file for file in self._settings.recent_files if file.exists()]
        for file in files:
            column.addWidget(self._file_button(file), 0, Qt.AlignmentFlag.AlignLeft)
        if not files:
            column.addWidget(
                label(self.tr("Shops you open will be listed here."), Tone.SECOND, wrap=True)
            )
        return card

    def _file_button(self, file: Path) -> TextButton:
        button = TextButton(file.name, self._theme, kind=Kind.GHOST, icon="file")
        button.setToolTip(str(file))
        button.clicked.connect(lambda: self.file_wanted.emit(file))
        return button

    def _choose_appearance(self, at: int) -> None:
        self._settings.appearance = _APPEARANCES[at]
        self._appearance.choose(_APPEARANCES[at])

    def _create(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus()
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the shop"), f"{name}{SUFFIX}", _filter()
        )
        if chosen:
            self.new_wanted.emit(name, Path(chosen))

    def _import(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to keep the shop"), f"orders{SUFFIX}", _filter()
        )
        if chosen:
            self.import_wanted.emit(Path(chosen))

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open a shop"), "", _filter())
        if chosen:
            self.file_wanted.emit(Path(chosen))


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("surface", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 18, 20, 20)
    column.setSpacing(8)
    return card, column


def _filter() -> str:
    return f"Orderpath (*{SUFFIX})"
