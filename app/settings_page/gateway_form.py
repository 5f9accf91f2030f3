"""The fields of a gateway over HTTP."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.parts.field_row import FieldRow
from app.parts.labels import Tone, label
from app.settings_page.flaw_words import tell_flaws
from app.settings_page.secret_field import SecretField
from app.settings_page.section import side_by_side
from designer.theme.theme import Theme
from engine.domain.change import Channel
from engine.domain.channel import BodyKind, ChannelSettings, Flaw, Gateway

_METHODS = ("POST", "GET", "PUT")
_KINDS = (BodyKind.JSON, BodyKind.FORM, BodyKind.TEXT)
_EXAMPLE = Gateway(
    url="",
    headers=(("Authorization", "Bearer {secret}"),),
    body='{"to": "{to}", "text": "{text}"}',
)
_HEADERS_HEIGHT, _BODY_HEIGHT = 52, 88


class GatewayForm(QWidget):
    """Shows a gateway, or an example to begin with while the shop has none."""

    def __init__(self, channel: Channel, theme: Theme) -> None:
        super().__init__()
        self.method, self.kind = QComboBox(), QComboBox()
        self.method.addItems(list(_METHODS))
        self.kind.addItems([self.tr("JSON"), self.tr("Form"), self.tr("Plain text")])
        self.url, self.success_path = QLineEdit(), QLineEdit()
        self.success_value, self.id_path = QLineEdit(), QLineEdit()
        self.url.setPlaceholderText("https://gateway.example.org/send")
        self.headers, self.body = QPlainTextEdit(), QPlainTextEdit()
        for field, height in ((self.headers, _HEADERS_HEIGHT), (self.body, _BODY_HEIGHT)):
            field.setFixedHeight(height)
            field.setTabChangesFocus(True)
        self.secret = SecretField(self.tr("Token, for {secret}"), channel, theme)
        self._rows = {
            "url": FieldRow(self.tr("Address"), self.url),
            "headers": FieldRow(self.tr("Headers"), self.headers),
            "body": FieldRow(self.tr("Body"), self.body),
            "success_path": FieldRow(self.tr("Success stands at"), self.success_path),
            "success_value": FieldRow(self.tr("and says"), self.success_value),
            "id_path": FieldRow(self.tr("The message's number at"), self.id_path),
        }
        self._lay_out()
        self.show_settings(None)

    def settings(self) -> Gateway:
        """What the fields say, flawed or not."""
        return Gateway(
            url=self.url.text().strip(),
            method=_METHODS[self.method.currentIndex()],
            headers=_headers_from(self.headers.toPlainText()),
            body_kind=_KINDS[self.kind.currentIndex()],
            body=self.body.toPlainText().strip(),
            success_path=self.success_path.text().strip(),
            success_value=self.success_value.text().strip(),
            id_path=self.id_path.text().strip(),
        )

    def show_settings(self, settings: ChannelSettings | None) -> None:
        """Show these settings."""
        gateway = settings if isinstance(settings, Gateway) else _EXAMPLE
        self.url.setText(gateway.url)
        self.method.setCurrentIndex(_METHODS.index(gateway.method))
        self.headers.setPlainText("\n".join(f"{name}: {value}" for name, value in gateway.headers))
        self.kind.setCurrentIndex(_KINDS.index(gateway.body_kind))
        self.body.setPlainText(gateway.body)
        self.success_path.setText(gateway.success_path)
        self.success_value.setText(gateway.success_value)
        self.id_path.setText(gateway.id_path)
        self.show_flaws({})

    def show_flaws(self, flaws: Mapping[str, Flaw]) -> None:
        """Say at the fields what is wrong, and go to the first."""
        tell_flaws(self._rows, flaws)

    def _lay_out(self) -> None:
        rows = self._rows
        method = FieldRow(self.tr("Method"), self.method)
        kind = FieldRow(self.tr("Body is"), self.kind)
        for row in (method, kind):
            row.setFixedWidth(120)
        address = side_by_side(rows["url"])
        address.insertWidget(0, method, 0, Qt.AlignmentFlag.AlignTop)
        address.addWidget(kind, 0, Qt.AlignmentFlag.AlignTop)
        places = self.tr(
            "{to} is the number, {text} the text, {key} the same for a message tried again."
        )
        answer = self.tr("Any status of 2xx is success; say where its JSON tells more, if it does.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(address)
        column.addLayout(side_by_side(rows["headers"], self.secret))
        column.addWidget(rows["body"])
        column.addWidget(label(places, Tone.CAPTION, wrap=True))
        column.addLayout(side_by_side(rows["success_path"], rows["success_value"], rows["id_path"]))
        column.addWidget(label(answer, Tone.CAPTION, wrap=True))


def _headers_from(text: str) -> tuple[tuple[str, str], ...]:
    """One a line; a line without a colon has a name that is none, which is found as a flaw."""
    lines = (line.partition(":") for line in text.splitlines() if line.strip())
    return tuple((name.strip() if colon else "", value.strip()) for name, colon, value in lines)
