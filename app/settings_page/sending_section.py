"""How messages leave the whole shop: its mode, a pause, and the hours in which customers sleep."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.alerts.notices import read_clock
from app.i18n import translate
from app.page import Surroundings
from app.parts.buttons import TextButton
from app.parts.labels import Tone, label
from app.parts.segmented import Segment, Segmented
from app.parts.switch import Switch
from app.settings_page.section import Home, Section
from engine.domain.delivery import Delivery, Pause, QuietHours
from engine.domain.errors import OrderpathError
from engine.domain.trigger import DeliveryMode

_MODES = (DeliveryMode.RECORD_ONLY, DeliveryMode.ASK_FIRST, DeliveryMode.LIVE)
_AT_FIRST = QuietHours(21 * 60, 8 * 60)
_CLOCK_WIDTH = 64


class SendingSection(Section):
    """Every change counts at once."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__("sending", self.tr("Sending"), Home.SHOP)
        self._around = surroundings
        theme = surroundings.theme
        self._delivery = Delivery()
        self.modes = Segmented(
            [
                Segment(self.tr("Record only")),
                Segment(self.tr("Ask first")),
                Segment(self.tr("Live")),
            ],
            theme,
        )
        self._says = label("", Tone.SECOND, wrap=True)
        self._paused = label("", wrap=True)
        self.pause = TextButton("", theme)
        self.quiet = Switch(self.tr("Quiet hours"), theme)
        self.begin, self.end = QLineEdit(), QLineEdit()
        self.begin.setAccessibleName(self.tr("Quiet from"))
        self.end.setAccessibleName(self.tr("Quiet until"))
        self._problem = label("", Tone.DANGER)
        self._lay_out()
        self.modes.chosen.connect(lambda place: self._set_mode(_MODES[place]))
        self.pause.clicked.connect(self._toggle_pause)
        self.quiet.clicked.connect(self._toggle_quiet)
        for field in (self.begin, self.end):
            field.editingFinished.connect(self._change_hours)

    def show_delivery(self, delivery: Delivery) -> None:
        """Show how the shop sends."""
        self._delivery = delivery
        self.modes.choose(_MODES.index(delivery.mode))
        self._says.setText(_meaning(delivery.mode))
        paused = delivery.pause is not None
        self._paused.setText(_pause_text(delivery.pause))
        self._paused.setVisible(paused)
        self.pause.setText(_pause_step(delivery.pause))
        self.pause.setVisible(paused or delivery.mode is not DeliveryMode.RECORD_ONLY)
        quiet = delivery.quiet
        self.quiet.show_on(quiet is not None)
        hours = quiet or _AT_FIRST
        for field, minute in ((self.begin, hours.begin), (self.end, hours.end)):
            field.setEnabled(quiet is not None)
            field.setText(f"{minute // 60:02}:{minute % 60:02}")
        self._tell_problem("")

    @property
    def problem(self) -> str:
        """What is wrong with the hours that were written; empty: nothing."""
        return self._problem.text()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.modes)
        first.addStretch()
        first.addWidget(self.pause)
        self.column.addLayout(first)
        for said in (self._says, self._paused):
            self.column.addWidget(said)
        third = QHBoxLayout()
        third.setSpacing(8)
        third.addWidget(self.quiet)
        third.addWidget(label(self.tr("Quiet hours: customers get no messages from")))
        for field in (self.begin, self.end):
            field.setFixedWidth(_CLOCK_WIDTH)
        third.addWidget(self.begin)
        third.addWidget(label(self.tr("until")))
        third.addWidget(self.end)
        third.addStretch()
        self.column.addLayout(third)
        self.column.addWidget(self._problem)

    def _set_mode(self, mode: DeliveryMode) -> None:
        self._around.bridge.do(
            lambda engine, _ticket: engine.channels.set_mode(mode),
            lambda _nothing: None,
            self._fail,
            owner=self,
            title=self.tr("Change how messages leave"),
        )

    def _toggle_pause(self) -> None:
        paused = self._delivery.pause is not None
        self._around.bridge.do(
            lambda engine, _ticket: engine.channels.resume() if paused else engine.channels.pause(),
            lambda _nothing: None,
            self._fail,
            owner=self,
            title=self.tr("Pause sending"),
        )

    def _toggle_quiet(self) -> None:
        self._set_quiet(_AT_FIRST if self._delivery.quiet is None else None)

    def _change_hours(self) -> None:
        begin, end = _minute(self.begin.text()), _minute(self.end.text())
        if begin is None or end is None:
            self._tell_problem(self.tr("Write times like 21:00."))
        elif begin == end:
            self._tell_problem(self.tr("Quiet hours that begin and end at once are none."))
        else:
            self._tell_problem("")
            self._set_quiet(QuietHours(begin, end))

    def _tell_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _set_quiet(self, wanted: QuietHours | None) -> None:
        if wanted == self._delivery.quiet:
            return
        self._around.bridge.do(
            lambda engine, _ticket: engine.channels.set_quiet(wanted),
            lambda _nothing: None,
            self._fail,
            owner=self,
            title=self.tr("Change the quiet hours"),
        )

    def _fail(self, error: OrderpathError) -> None:
        """What is shown goes back to what is so."""
        self.show_delivery(self._delivery)
        self._around.messages.fail(error)


def _minute(text: str) -> int | None:
    """The minute of the day that a time such as 21:00 means; None: it means none."""
    read = read_clock(text)
    return None if read is None else read.hour * 60 + read.minute


def _meaning(mode: DeliveryMode) -> str:
    match mode:
        case DeliveryMode.RECORD_ONLY:
            return translate(
                "SendingSection",
                "Nothing leaves the shop. Messages are written into the outbox, to be looked at.",
            )
        case DeliveryMode.ASK_FIRST:
            return translate(
                "SendingSection",
                "Every message waits in the outbox until somebody has read and sent it.",
            )
        case DeliveryMode.LIVE:
            return translate(
                "SendingSection",
                "Messages leave by themselves, save those of triggers that ask first or only record.",
            )


def _pause_text(pause: Pause | None) -> str:
    match pause:
        case Pause.COPIED:
            return translate(
                "SendingSection",
                "This file is a copy, or was brought back from a backup. Nothing leaves it, because its "
                "messages may have been sent from elsewhere already.",
            )
        case Pause.BY_HAND:
            return translate("SendingSection", "Sending is paused. Messages wait in the outbox.")
        case None:
            return ""


def _pause_step(pause: Pause | None) -> str:
    match pause:
        case Pause.COPIED:
            return translate("SendingSection", "Send from here")
        case Pause.BY_HAND:
            return translate("SendingSection", "Go on sending")
        case None:
            return translate("SendingSection", "Pause")
