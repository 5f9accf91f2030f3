"""At the right: one step in detail, all steps, and what the run did."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout
from typing_extensions import override

from app.destinations import AlertPlace, Destination, MessagePlace, TaskPlace
from app.i18n import translate
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.side_sheet import SideSheet
from app.reader import Reader
from app.reasons import reason_words
from app.why.answers import AnswerTold
from app.why.deeds import event_words, message_words, words_about
from app.why.explained import explained_card
from app.why.steps import StepLine
from designer.theme.fonts import Step, font
from designer.theme.theme import Theme
from designer.trigger.boxes import Mark
from designer.trigger.painters import tone_colour
from engine.desks.runs import RunTrace

_ROW = 30
_ICONS = {Mark.HELD: "check", Mark.NOT_HELD: "x", Mark.WAITS: "clock", Mark.PASSED_OVER: "minus"}
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class StepRow(QAbstractButton):
    """A step in the list of steps: its number, what it was, when."""

    def __init__(self, number: int, line: StepLine, when: str, theme: Theme) -> None:
        super().__init__()
        self._number = number
        self._line = line
        self._when = when
        self._theme = theme
        self.setCheckable(True)
        self.setFixedHeight(_ROW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{number}. {line.heading}: {line.text}")
        self.setToolTip(line.text)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._theme.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_tint if self.isChecked() else look.hover)
            painter.drawRoundedRect(area, 6, 6)
        painter.setFont(font(Step.SMALL, figures=True))
        painter.setPen(look.text3)
        painter.drawText(QRectF(6, 0, 18, _ROW), _LEFT, str(self._number))
        painter.drawText(area.adjusted(0, 0, -8, 0), _RIGHT, self._when)
        taken = QFontMetricsF(painter.font()).horizontalAdvance(self._when) + 16
        colour = tone_colour(self._line.tone, look)
        icon = _ICONS[self._line.mark]
        self._theme.draw_icon(painter, QRectF(24, 0, 16, _ROW), icon, 14, colour)
        painter.setFont(font(Step.BODY))
        painter.setPen(look.text)
        room = area.adjusted(46, 0, -taken, 0)
        metrics = QFontMetricsF(painter.font())
        said = metrics.elidedText(self._line.heading, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, said)
        painter.end()


class StepPanel(SideSheet):
    """Made anew for each step.

    Signals:
        step_chosen: The person wants to see this step in detail.
        place_wanted: Go there (a Destination).

    """

    step_chosen = Signal(int)
    place_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[StepRow] = []
        self.version = label("", Tone.CAPTION)
        self.foot_row.addWidget(self.version)
        self.foot_row.addStretch()
        self.show_foot(True)

    def show_step(
        self,
        steps: Sequence[StepLine],
        chosen: int,
        trace: RunTrace,
        reader: Reader,
    ) -> None:
        """Show a step of a run, then all of them, then what the run did."""
        column = QVBoxLayout()
        column.setSpacing(10)
        self.title.setText(_step_heading(steps, chosen) if steps else self.tr("Steps"))
        self._put_step(column, steps, chosen, reader)
        self._put_deeds(column, trace, reader)
        self.show_column(column)
        self._say_version(trace.version.number, trace.newest)

    def show_answer(
        self, told: AnswerTold, chosen: int, versions: tuple[int, int], reader: Reader
    ) -> None:
        """Show why not: the answer, what would have to be otherwise, and the questions asked."""
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(label(told.headline, Tone.STRONG, wrap=True))
        if told.more:
            column.addWidget(label(told.more, Tone.SECOND, wrap=True))
        if told.needed:
            column.addWidget(label(self.tr("It would start if"), Tone.SECTION))
            for needed in told.needed:
                column.addWidget(label(f"· {needed}", wrap=True))
        if told.doubt:
            column.addWidget(label(told.doubt, Tone.CAPTION, wrap=True))
        if told.steps:
            column.addWidget(label(_step_heading(told.steps, chosen), Tone.SECTION))
        self._put_step(column, told.steps, chosen, reader)
        self.show_column(column)
        self.title.setText(self.tr("Why not?"))
        self._say_version(*versions)

    def _put_step(
        self, column: QVBoxLayout, steps: Sequence[StepLine], chosen: int, reader: Reader
    ) -> None:
        self.rows = []
        if not steps:
            return
        line = steps[chosen]
        when = reader.formats.day_and_clock(line.at, reader.now)
        said = line.text if when in line.text else f"{when} · {line.text}"
        column.addWidget(label(said, Tone.SECOND, wrap=True))
        if line.explained:
            column.addWidget(label(self.tr("What was tested"), Tone.SECTION))
            for explained in line.explained:
                column.addWidget(explained_card(explained, self._theme))
        column.addWidget(label(self.tr("Steps"), Tone.SECTION))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for place, step in enumerate(steps):
            moment = reader.formats.day_and_clock(step.at, reader.now)
            row = StepRow(place + 1, step, moment, self._theme)
            row.setChecked(place == chosen)
            row.clicked.connect(partial(self.step_chosen.emit, place))
            self.rows.append(row)
            rows.addWidget(row)
        column.addLayout(rows)

    def _put_deeds(self, column: QVBoxLayout, trace: RunTrace, reader: Reader) -> None:
        """What the run left behind, each with the way to it."""
        deeds: list[tuple[str, Destination | None]] = []
        if trace.order is not None:
            words = words_about(trace.order, reader)
            deeds += [
                (event_words(event, words), None)
                for event in trace.events
                if event.subject == trace.run.subject
            ]
        deeds += [(message_words(one), MessagePlace(one.id)) for one in trace.messages]
        deeds += [
            (self.tr("Task: {text}").format(text=one.text), TaskPlace(one.id))
            for one in trace.tasks
        ]
        deeds += [
            (self.tr("Alert: {text}").format(text=one.text), AlertPlace(one.id))
            for one in trace.alerts
        ]
        column.addWidget(label(self.tr("What the run did"), Tone.SECTION))
        if trace.run.reason and trace.run.reason != trace.run.steps[-1].note:
            column.addWidget(label(reason_words(trace.run.reason), Tone.SECOND, wrap=True))
        for text, place in deeds:
            column.addWidget(label(text, wrap=True))
            if place is not None:
                link = TextButton(self.tr("Open"), self._theme, kind=Kind.LINK)
                link.clicked.connect(partial(self.place_wanted.emit, place))
                column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if not deeds:
            column.addWidget(label(self.tr("It changed nothing."), Tone.SECOND))

    def _say_version(self, number: int, newest: int) -> None:
        if number == newest:
            text = self.tr("Version {number}, the newest").format(number=number)
        else:
            text = self.tr("Version {number}, now {newest}").format(number=number, newest=newest)
        self.version.setText(text)


def _step_heading(steps: Sequence[StepLine], chosen: int) -> str:
    said = translate("StepPanel", "Step {number} · {heading}")
    return said.format(number=chosen + 1, heading=steps[chosen].heading)
