"""A password or token: typed in, never shown, and where this machine has it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.i18n import translate
from app.parts.buttons import Kind, TextButton
from app.parts.field_row import FieldRow
from app.parts.labels import Tone, label
from designer.theme.theme import Theme
from engine.desks.channels import KeptIn
from engine.domain.change import Channel


class SecretField(QWidget):
    """Empty means: the one that is there.

    Signals:
        forget_wanted: This machine shall know it no longer.

    """

    forget_wanted = Signal()

    def __init__(self, name: str, channel: Channel, theme: Theme) -> None:
        super().__init__()
        self._variable = f"ORDERPATH_SECRET_{channel.value.upper()}"
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.place = label("", Tone.CAPTION, wrap=True)
        self._forget = TextButton(self.tr("Forget"), theme, kind=Kind.LINK)
        self._forget.clicked.connect(self.forget_wanted)
        below = QHBoxLayout()
        below.addWidget(self.place, 1)
        below.addWidget(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(FieldRow(name, self.line))
        column.addLayout(below)
        self.show_place(KeptIn.NOWHERE)

    @property
    def text(self) -> str:
        """What was typed; empty: nothing."""
        return self.line.text()

    def show_kept(self, kept: KeptIn) -> None:
        """What was typed was kept, and is shown no longer."""
        self.line.clear()
        self.show_place(kept)

    def show_place(self, kept: KeptIn) -> None:
        """Say where this machine has it; what is being typed stays."""
        known = kept is not KeptIn.NOWHERE
        self.line.setPlaceholderText("••••••••" if known else "")
        self.place.setText(_place_text(kept).format(variable=self._variable))
        self._forget.setVisible(kept in (KeptIn.KEYRING, KeptIn.SESSION))


def _place_text(kept: KeptIn) -> str:
    match kept:
        case KeptIn.NOWHERE:
            return translate(
                "SecretField",
                "Kept by this machine, never in the shop file. None is known here yet.",
            )
        case KeptIn.KEYRING:
            return translate("SecretField", "Kept in the keyring of this machine.")
        case KeptIn.ENVIRONMENT:
            return translate("SecretField", "Taken from {variable}, which goes before all else.")
        case KeptIn.SESSION:
            return translate(
                "SecretField",
                "This machine has no keyring: known until the program ends. To have it at each start, "
                "set {variable}.",
            )
