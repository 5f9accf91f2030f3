"""The language of the window: English, Russian or Chinese."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from designer.theme.tokens import RESOURCES

translate = QCoreApplication.translate
"""translate("Context", "text") for what is not said by a QObject; only literals are found."""

TRANSLATIONS = RESOURCES / "translations"
_QT = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


@dataclass(frozen=True, slots=True)
class Language:
    """A language the window speaks, under its own name."""

    code: str
    name: str
    qt: str
    """The name of the language in Qt's own catalogues."""
    locale: QLocale.Language
    country: QLocale.Country


LANGUAGES = (
    Language("en", "English", "en", QLocale.Language.English, QLocale.Country.UnitedKingdom),
    Language("ru", "Русский", "ru", QLocale.Language.Russian, QLocale.Country.Russia),
    Language("zh", "中文", "zh_CN", QLocale.Language.Chinese, QLocale.Country.China),
)


def language_of(code: str) -> Language:
    """The language `code`; where it is not spoken here, the system's, else English."""
    known = {language.code: language for language in LANGUAGES}
    system = QLocale.system().name().partition("_")[0]
    return known.get(code) or known.get(system) or LANGUAGES[0]


class Speech:
    """The language in use; texts made after `speak` are in it.

    The window is made anew after a change: no text is kept in two languages.
    """

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = LANGUAGES[0]

    def speak(self, code: str) -> None:
        """Use the language `code` from now on."""
        self.language = language_of(code)
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [
            *_loaded(_QT, f"qtbase_{self.language.qt}"),
            *_loaded(str(TRANSLATIONS), f"orderpath_{self.language.code}"),
        ]
        for translator in self._translators:
            self._application.installTranslator(translator)
        QLocale.setDefault(QLocale(self.language.locale, self.language.country))


def _loaded(folder: str, name: str) -> list[QTranslator]:
    """The translator of one catalogue; Qt has none for English, ours for it holds the plurals."""
    translator = QTranslator()
    return [translator] if translator.load(name, folder) else []
