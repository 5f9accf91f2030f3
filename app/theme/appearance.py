"""Light, dark or as the system has it: applied to the whole application at once."""

from enum import Enum

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.theme.palette import palette
from app.theme.style_sheet import style_sheet
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme, system_scheme
from designer.theme.tokens import Scheme, tokens


class Choice(Enum):
    """What the person wants to see."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_HINT = {
    Choice.SYSTEM: Qt.ColorScheme.Unknown,
    Choice.LIGHT: Qt.ColorScheme.Light,
    Choice.DARK: Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """Dresses the application, and dresses it again when the choice or the system changes.

    The style sheet is put on by the first `choose` or `dress`: under a sheet, each widget that is put
    into another is styled once more, with all that is in it. So the first window is made before.
    """

    def __init__(self, application: QApplication, choice: Choice) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self.theme = Theme(parent=self)
        style = QStyleFactory.create("Fusion")
        assert style is not None, "Qt is built without the Fusion style"
        application.setStyle(style)
        application.setFont(font(Step.BODY))
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._colour()

    @property
    def choice(self) -> Choice:
        """What the person wants to see."""
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Follow `choice` from now on."""
        self._choice = choice
        self.dress()

    def dress(self) -> None:
        """Put on what belongs to the choice, the style sheet with it; at once where it is on already."""
        self._put_on(self._colour())

    def _put_on(self, scheme: Scheme) -> None:
        sheet = style_sheet(scheme)
        if self._application.styleSheet() != sheet:
            self._application.setStyleSheet(sheet)

    def _system_changed(self, hint: Qt.ColorScheme) -> None:
        if self._choice is Choice.SYSTEM:
            self._put_on(self._colour_as(system_scheme(hint)))

    def _colour(self) -> Scheme:
        self._application.styleHints().setColorScheme(_HINT[self._choice])
        return self._colour_as(self._scheme())

    def _colour_as(self, scheme: Scheme) -> Scheme:
        self._application.setPalette(palette(tokens(scheme)))
        self.theme.use(scheme)
        return scheme

    def _scheme(self) -> Scheme:
        if self._choice is Choice.SYSTEM:
            return system_scheme(self._application.styleHints().colorScheme())
        return Scheme(self._choice.value)
