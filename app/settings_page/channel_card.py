"""One channel: whether it is set up and how it fares; unfolded, its fields and a test."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import translate
from app.outbox.reasons import reason_head
from app.outbox.words import channel_name
from app.page import Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.settings_page.gateway_form import GatewayForm
from app.settings_page.mail_form import MailForm
from app.settings_page.trial_row import TrialRow
from engine.api import Engine
from engine.desks.channels import KeptIn
from engine.domain.change import Channel
from engine.domain.channel import ChannelSettings, MailServer
from engine.domain.delivery import Delivery, Health


class ChannelCard(QWidget):
    """Folded to a line until somebody wants to see its fields.

    Signals:
        saved: The shop has other settings of this channel now.

    """

    saved = Signal()

    def __init__(self, surroundings: Surroundings, channel: Channel) -> None:
        super().__init__()
        self._around = surroundings
        self._channel = channel
        self._shown: ChannelSettings | None = None
        theme = surroundings.theme
        self.form = MailForm(theme) if channel is Channel.EMAIL else GatewayForm(channel, theme)
        self.trial = TrialRow(surroundings, channel, self._sound)
        self.toggle = TextButton("", theme)
        self.save = TextButton(self.tr("Save"), theme, kind=Kind.PRIMARY)
        self.remove = TextButton(self.tr("Remove channel"), theme, kind=Kind.GHOST)
        self._says = label("", Tone.CAPTION)
        self._body = QWidget()
        self._lay_out()
        self.toggle.clicked.connect(self._fold)
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self._remove)
        self.form.secret.forget_wanted.connect(lambda: self._keep(""))
        self._body.hide()
        self._show_folded()

    def show_channel(self, delivery: Delivery, health: Health | None) -> None:
        """Show how the shop describes it, and how it fares; what is being typed stays."""
        settings = delivery.channels.get(self._channel)
        if settings != self._shown or not self._body.isVisibleTo(self):
            self._shown = settings
            self.form.show_settings(settings)
        self._says.setText(_summary(settings, health))
        self.remove.setVisible(settings is not None)
        self._show_folded()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        name = label(channel_name(self._channel), Tone.STRONG)
        name.setMinimumWidth(64)
        head.addWidget(name)
        head.addWidget(self._says, 1)
        head.addWidget(self.toggle)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.save)
        foot.addStretch()
        foot.addWidget(self.remove)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 4, 0, 8)
        inner.setSpacing(14)
        inner.addWidget(self.form)
        inner.addWidget(self.trial)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._body)

    def unfold(self) -> None:
        """Show the fields, and where this machine has the secret."""
        self._body.show()
        self._show_folded()
        channel = self._channel
        self._around.bridge.ask(
            lambda engine, _ticket: engine.channels.secret_place(channel),
            self.form.secret.show_place,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Look for the password"),
        )

    def _fold(self) -> None:
        if self._body.isVisibleTo(self):
            self._body.hide()
            self.form.show_settings(self._shown)
            self._show_folded()
        else:
            self.unfold()

    def _show_folded(self) -> None:
        if self._body.isVisibleTo(self):
            self.toggle.setText(self.tr("Close"))
        else:
            new = self._shown is None
            self.toggle.setText(self.tr("Set up") if new else self.tr("Edit"))
        # Every channel has such a button.
        self.toggle.setAccessibleName(f"{channel_name(self._channel)}: {self.toggle.text()}")

    def _sound(self) -> tuple[ChannelSettings, str] | None:
        """Settings and secret as they stand in the form; None: the form says what is wrong."""
        settings = self.form.settings()
        flaws = settings.flaws()
        self.form.show_flaws(flaws)
        return None if flaws else (settings, self.form.secret.text)

    def _save(self) -> None:
        sound = self._sound()
        if sound is None:
            return
        settings, secret = sound
        channel = self._channel

        def save(engine: Engine, _ticket: object) -> KeptIn:
            engine.channels.save(channel, settings)
            if secret:
                return engine.channels.keep_secret(channel, secret)
            return engine.channels.secret_place(channel)

        self._around.bridge.do(
            save,
            self._saved,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Save a channel"),
        )

    def _saved(self, kept: KeptIn) -> None:
        self._shown = self.form.settings()
        self.form.secret.show_kept(kept)
        name = channel_name(self._channel)
        self._around.messages.note(self.tr("{channel} was saved.").format(channel=name))
        self.saved.emit()

    def _remove(self) -> None:
        """Settings can be written again; the secret stays with the machine until it is forgotten."""
        channel = self._channel
        self._around.bridge.do(
            lambda engine, _ticket: engine.channels.save(channel, None),
            lambda _nothing: self._removed(),
            self._around.messages.fail,
            owner=self,
            title=self.tr("Remove a channel"),
        )

    def _removed(self) -> None:
        self._body.hide()
        name = channel_name(self._channel)
        self._around.messages.note(self.tr("{channel} was removed.").format(channel=name))
        self.saved.emit()

    def _keep(self, secret: str) -> None:
        channel = self._channel
        self._around.bridge.do(
            lambda engine, _ticket: engine.channels.keep_secret(channel, secret),
            self.form.secret.show_kept,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Keep the password"),
        )


def _summary(settings: ChannelSettings | None, health: Health | None) -> str:
    if settings is None:
        return translate("ChannelCard", "not set up")
    if health is not None and health.ailing:
        return reason_head(health.said)
    if isinstance(settings, MailServer):
        return translate("ChannelCard", "{sender} by {host}").format(
            sender=settings.sender, host=settings.host
        )
    return settings.url.partition("?")[0]
