"""The editor for a day: counted from today, or taken from a month."""

from datetime import date, datetime, time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTimeEdit, QVBoxLayout
from typing_extensions import override

from app.conditions.value_editors import TIME_FORMAT, WIDTH, ValueEditor
from app.conditions.words import Wording
from app.formats import Formats
from app.i18n import language_of
from app.parts.month_sheet import MonthSheet
from designer.theme.theme import Theme
from engine.conditions.field import Field
from engine.conditions.operators import Type
from engine.conditions.spans import Day
from engine.conditions.tree import Value
from engine.domain.moment import Moment, at_zone, local


class DayEditor(ValueEditor):
    """A day counted from today, or a date; for a moment with its time on the shop's clocks."""

    def __init__(self, field: Field, wording: Wording, theme: Theme, now: Moment) -> None:
        super().__init__()
        self._moment = field.type is Type.MOMENT
        self._zone = wording.vocabulary.references.zone
        today = at_zone(now, self._zone).date()
        formats = Formats(language_of(wording.language), self._zone)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Which day"))
        for name, offset in (
            (self.tr("today"), 0),
            (self.tr("yesterday"), -1),
            (self.tr("tomorrow"), 1),
        ):
            self.kind.addItem(name, offset)
        self.kind.addItem(self.tr("days ago"), "ago")
        self.kind.addItem(self.tr("days ahead"), "ahead")
        self.kind.addItem(self.tr("a date"), "date")
        self.count = QLineEdit("7")
        self.count.setAccessibleName(self.tr("How many"))
        self.month = MonthSheet(today, today, formats, theme)
        self.time = QTimeEdit(QTime(0, 0))
        self.time.setDisplayFormat(TIME_FORMAT)
        self.time.setAccessibleName(self.tr("Time of day"))
        self._lay_out()
        self.setFocusProxy(self.kind)
        self.kind.activated.connect(lambda _: self._choose())
        self.count.textEdited.connect(lambda _: self.changed.emit())
        self.count.returnPressed.connect(self.finished)
        self.month.taken.connect(self._take_day)
        self.time.timeChanged.connect(lambda _: self.changed.emit())
        self._show_parts()

    @override
    def value(self) -> Value:
        kind = self.kind.currentData()
        if isinstance(kind, int):
            return Day(kind)
        if kind == "date":
            return self._date()
        count = self.count.text().strip()
        if not count.isdecimal():
            return None
        return Day(-int(count) if kind == "ago" else int(count))

    @override
    def show_value(self, value: Value) -> None:
        self.time.blockSignals(True)
        if isinstance(value, Day):
            self._show_day(value.offset)
        elif isinstance(value, str):
            self._show_kind("date")
            self._show_date(value)
        elif isinstance(value, int):
            self._show_kind("date")
            clock = at_zone(Moment(value), self._zone)
            self.month.days.go_to(clock.date())
            self.time.setTime(QTime(clock.hour, clock.minute))
        self.time.blockSignals(False)
        self._show_parts()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.count, 1)
        first.addWidget(self.kind, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self.month)
        column.addWidget(self.time)
        self.setFixedWidth(WIDTH)

    def _date(self) -> Value:
        day: date = self.month.days.day
        if not self._moment:
            return day.isoformat()
        clock = self.time.time()
        return local(datetime.combine(day, time(clock.hour(), clock.minute())), self._zone)

    def _show_date(self, text: str) -> None:
        try:
            self.month.days.go_to(date.fromisoformat(text))
        except ValueError:
            return

    def _take_day(self, day: date) -> None:
        self.month.days.go_to(day)
        self.changed.emit()

    def _show_day(self, offset: int) -> None:
        place = self.kind.findData(offset)
        if place >= 0:
            self.kind.setCurrentIndex(place)
        else:
            self._show_kind("ago" if offset < 0 else "ahead")
            self.count.setText(str(abs(offset)))

    def _show_kind(self, kind: str) -> None:
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def _choose(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        kind = self.kind.currentData()
        self.count.setVisible(kind in ("ago", "ahead"))
        self.month.setVisible(kind == "date")
        self.time.setVisible(kind == "date" and self._moment)
