"""The fields of a mail server."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.parts.field_row import FieldRow
from app.settings_page.flaw_words import tell_flaws
from app.settings_page.secret_field import SecretField
from app.settings_page.section import side_by_side
from designer.theme.theme import Theme
from engine.domain.change import Channel
from engine.domain.channel import ChannelSettings, Flaw, MailServer, Security

_PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}
_SECURITY = tuple(_PORTS)


class MailForm(QWidget):
    """Shows a mail server, or the usual one while the shop has none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.host, self.port = QLineEdit(), QLineEdit()
        self.host.setPlaceholderText("smtp.example.org")
        self.security = QComboBox()
        self.security.addItems(
            [
                self.tr("STARTTLS"),
                self.tr("TLS from the beginning"),
                self.tr("Not encrypted"),
            ]
        )
        self.address, self.name, self.login = QLineEdit(), QLineEdit(), QLineEdit()
        self.address.setPlaceholderText("shop@example.org")
        self.secret = SecretField(self.tr("Password"), Channel.EMAIL, theme)
        self._rows = {
            "host": FieldRow(self.tr("Mail server"), self.host),
            "port": FieldRow(self.tr("Port"), self.port),
            "security": FieldRow(self.tr("Encryption"), self.security),
            "sender": FieldRow(self.tr("Sender"), self.address),
            "sender_name": FieldRow(self.tr("Name of the sender"), self.name),
            "login": FieldRow(self.tr("Login (empty: none is needed)"), self.login),
        }
        rows = self._rows
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(side_by_side(rows["host"], rows["security"], rows["port"]))
        column.addLayout(side_by_side(rows["sender"], rows["sender_name"]))
        column.addLayout(side_by_side(rows["login"], self.secret))
        self.security.activated.connect(self._follow_security)
        self.show_settings(None)

    def settings(self) -> MailServer:
        """What the fields say, flawed or not."""
        port = self.port.text().strip()
        return MailServer(
            host=self.host.text().strip(),
            port=int(port) if port.isdecimal() and len(port) < 6 else 0,
            security=_SECURITY[self.security.currentIndex()],
            login=self.login.text().strip(),
            sender=self.address.text().strip(),
            sender_name=self.name.text().strip(),
        )

    def show_settings(self, settings: ChannelSettings | None) -> None:
        """Show these settings."""
        server = settings if isinstance(settings, MailServer) else MailServer(host="", sender="")
        self.host.setText(server.host)
        self.port.setText(str(server.port))
        self.security.setCurrentIndex(_SECURITY.index(server.security))
        self.address.setText(server.sender)
        self.name.setText(server.sender_name)
        self.login.setText(server.login)
        self.show_flaws({})

    def show_flaws(self, flaws: Mapping[str, Flaw]) -> None:
        """Say at the fields what is wrong, and go to the first."""
        tell_flaws(self._rows, flaws)

    def _follow_security(self, place: int) -> None:
        """The usual port goes with the encryption, unless somebody wrote another."""
        if self.port.text().strip() in {str(port) for port in _PORTS.values()}:
            self.port.setText(str(_PORTS[_SECURITY[place]]))
