"""The shop: its name, its time zone, and the currency it began with."""

from zoneinfo import available_timezones

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from app.page import Surroundings
from app.parts.buttons import TextButton
from app.parts.field_row import FieldRow
from app.parts.labels import Tone, label
from app.settings_page.section import Home, Section, side_by_side
from engine.domain.references import References


class ShopSection(Section):
    """Saved by a button: a name half typed is no name."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__("shop", self.tr("Shop"), Home.SHOP)
        self._around = surroundings
        self.name = QLineEdit()
        self.zone = QComboBox()
        self.zone.addItems(sorted(available_timezones()))
        self._name = FieldRow(self.tr("Name"), self.name)
        self._currency = label("", Tone.CAPTION)
        self.save = TextButton(self.tr("Save"), surroundings.theme)
        self.column.addLayout(side_by_side(self._name, FieldRow(self.tr("Time zone"), self.zone)))
        foot = QHBoxLayout()
        foot.addWidget(self._currency)
        foot.addStretch()
        foot.addWidget(self.save)
        self.column.addLayout(foot)
        self.name.textChanged.connect(self._edit)
        self.name.returnPressed.connect(self._save)
        self.zone.currentIndexChanged.connect(lambda _: self._edit())
        self.save.clicked.connect(self._save)
        self.show_shop(surroundings.reader().references)

    def show_shop(self, references: References) -> None:
        """Show what the shop says of itself."""
        self._shown = (references.name, references.zone_name)
        self.name.setText(references.name)
        self.zone.setCurrentText(references.zone_name)
        text = self.tr("Currency: {currency}. It is fixed, because sums are kept in it.")
        self._currency.setText(text.format(currency=references.currency))
        self._edit()

    @property
    def _wanted(self) -> tuple[str, str]:
        return self.name.text().strip(), self.zone.currentText()

    def _edit(self) -> None:
        self._name.show_problem("")
        self.save.setEnabled(self._wanted != self._shown)

    def _save(self) -> None:
        name, zone = self._wanted
        self._name.show_problem("" if name else self.tr("A shop needs a name."))
        if not name or self._wanted == self._shown:
            return
        self._around.bridge.do(
            lambda engine, _ticket: engine.shop.introduce(name=name, zone=zone),
            lambda _nothing: self._around.messages.note(self.tr("The shop was changed.")),
            self._around.messages.fail,
            owner=self,
            title=self.tr("Save the shop"),
        )
