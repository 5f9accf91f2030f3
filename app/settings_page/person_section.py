"""What belongs to the person at this machine: who they are, their language, their colours."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.i18n import LANGUAGES, language_of
from app.page import Surroundings
from app.parts.field_row import FieldRow
from app.parts.segmented import Segment, Segmented
from app.settings_page.section import Home, Section
from app.theme.appearance import Choice
from engine.domain.references import References

_LANGUAGE_COMMANDS = {"en": "english", "ru": "russian", "zh": "chinese"}
_LOOKS = (Choice.SYSTEM, Choice.LIGHT, Choice.DARK)


class PersonSection(Section):
    """Every change counts at once."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__("person", self.tr("You"), Home.PERSON)
        self._around = surroundings
        theme = surroundings.theme
        self.me = QComboBox()
        self.me.setMinimumWidth(240)
        self.language = Segmented([Segment(each.name) for each in LANGUAGES], theme)
        self.look = Segmented(
            [
                Segment(self.tr("As the system")),
                Segment(self.tr("Light")),
                Segment(self.tr("Dark")),
            ],
            theme,
        )
        for name, field in (
            (self.tr("Who works at this machine"), self.me),
            (self.tr("Language"), self.language),
            (self.tr("Colours"), self.look),
        ):
            field.setAccessibleName(name)
            self.column.addWidget(FieldRow(name, _at_left(field)))
        self.me.activated.connect(self._choose_person)
        self.language.chosen.connect(self._choose_language)
        self.look.chosen.connect(lambda place: surroundings.command(_LOOKS[place].value))
        self.show_person(surroundings.reader().references)

    def show_person(self, references: References) -> None:
        """Offer the people of the shop, and show what was chosen."""
        settings, me = self._around.settings, self._around.me()
        self.me.clear()
        for person in references.people.values():
            if not person.retired:
                self.me.addItem(person.name, person.id)
        self.me.setCurrentIndex(self.me.findData(me.id))
        spoken = language_of(settings.language)
        self.language.choose(LANGUAGES.index(spoken))
        self.look.choose(_LOOKS.index(settings.appearance))

    def _choose_person(self, place: int) -> None:
        person: int = self.me.itemData(place)
        self._around.work_as(person)

    def _choose_language(self, place: int) -> None:
        self._around.command(_LANGUAGE_COMMANDS[LANGUAGES[place].code])


def _at_left(field: QWidget) -> QWidget:
    """The field at the size it wants."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(field)
    row.addStretch()
    line.setFocusProxy(field)
    return line
