"""What can be chosen about notices, for the page of the settings: kept on this machine only."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.alerts.notices import NoticeChoice, QuietHours, Sound, read_clock
from app.alerts.tray import Tray
from app.parts.labels import Tone, label
from app.parts.segmented import Segment, Segmented
from app.settings import Settings
from designer.theme.theme import Theme

_ON, _OFF = 0, 1
_SOUNDS = (Sound.NEVER, Sound.TROUBLE, Sound.ALWAYS)
_CLOCK_WIDTH = 72


class NoticeSettings(QWidget):
    """Takes effect at once. What this desktop cannot do says so."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        choice = NoticeChoice.kept_in(settings)
        self.toasts = self._switch(theme, on=choice.toasts)
        self.tray = self._switch(theme, on=choice.tray)
        self.tray.setEnabled(Tray.there())
        self.sound = Segmented(
            [
                Segment(self.tr("Never")),
                Segment(self.tr("For trouble")),
                Segment(self.tr("Always")),
            ],
            theme,
        )
        self.sound.choose(_SOUNDS.index(choice.sound))
        self.begin = self._clock_field(self.tr("Quiet from"))
        self.end = self._clock_field(self.tr("Quiet until"))
        if choice.quiet is not None:
            self.begin.setText(choice.quiet.begin.strftime("%H:%M"))
            self.end.setText(choice.quiet.end.strftime("%H:%M"))
        self.problem = label("", Tone.DANGER, wrap=True)
        self.problem.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        hours = QHBoxLayout()
        hours.setSpacing(8)
        hours.addWidget(self.begin)
        hours.addWidget(label("–"))
        hours.addWidget(self.end)
        hours.addStretch()
        rows = (
            (self.tr("Cards over the page"), self.toasts),
            (self.tr("Notices of the system"), self.tray),
            (self.tr("Sound"), self.sound),
        )
        for place, (name, widget) in enumerate(rows):
            grid.addWidget(label(name, Tone.SECOND), place, 0)
            grid.addWidget(widget, place, 1, Qt.AlignmentFlag.AlignLeft)
        if not Tray.there():
            why = label(self.tr("This desktop has no tray to show them in."), Tone.CAPTION)
            grid.addWidget(why, 1, 2)
        grid.addWidget(label(self.tr("Quiet hours"), Tone.SECOND), len(rows), 0)
        grid.addLayout(hours, len(rows), 1)
        grid.addWidget(self.problem, len(rows) + 1, 1)
        grid.setColumnStretch(3, 1)

    def _connect(self) -> None:
        self.toasts.chosen.connect(
            lambda at: self._keep(lambda choice: replace(choice, toasts=at == _ON))
        )
        self.tray.chosen.connect(
            lambda at: self._keep(lambda choice: replace(choice, tray=at == _ON))
        )
        self.sound.chosen.connect(
            lambda at: self._keep(lambda choice: replace(choice, sound=_SOUNDS[at]))
        )
        for field in (self.begin, self.end):
            field.editingFinished.connect(self._take_hours)

    def _switch(self, theme: Theme, *, on: bool) -> Segmented:
        made = Segmented([Segment(self.tr("On")), Segment(self.tr("Off"))], theme)
        made.choose(_ON if on else _OFF)
        return made

    def _clock_field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText("00:00")
        field.setFixedWidth(_CLOCK_WIDTH)
        return field

    def _take_hours(self) -> None:
        """Both or none; what cannot be read is said and not kept."""
        typed = [field.text().strip() for field in (self.begin, self.end)]
        read = [read_clock(text) for text in typed]
        if not any(typed):
            self._complain("")
            self._keep(lambda choice: replace(choice, quiet=None))
        elif read[0] is not None and read[1] is not None:
            hours = QuietHours(read[0], read[1])
            self._complain("")
            self._keep(lambda choice: replace(choice, quiet=hours))
        else:
            self._complain(self.tr("Write both times like 20:00, or leave both empty."))

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _keep(self, change: Callable[[NoticeChoice], NoticeChoice]) -> None:
        change(NoticeChoice.kept_in(self._settings)).keep_in(self._settings)
