"""Last step: what came in, what was kept aside, and where to go from here."""

import csv
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from app.imports.facts import Facts
from app.imports.plain_table import PlainTable
from app.imports.session import ImportSession
from app.imports.step_frame import StepFrame
from app.imports.words import Words
from app.messages import Step, Weight
from app.page import Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.empty_state import Emptiness, EmptyState
from app.parts.view_tabs import ViewTabs
from engine.exchange.additions import Placeholder, Thing
from engine.exchange.report import ImportReport

_ASIDE, _MADE = range(2)


class ReportStep(StepFrame):
    """Left: the figures. Right: the rows kept aside.

    Signals:
        resumed: Go on with the replay of this import.
        more: Import something else.
        orders: Show the orders.

    """

    resumed = Signal(int)
    more = Signal()
    orders = Signal()

    def __init__(self, around: Surroundings, session: ImportSession) -> None:
        theme = around.theme
        super().__init__(theme)
        self._around = around
        self._session = session
        self.facts = Facts()
        self.tabs = ViewTabs([self.tr("Kept aside"), self.tr("Placeholders made")], theme)
        self.placeholders = PlainTable(
            self.tr("Placeholders made"), Words.placeholder_columns(), theme
        )
        self.aside = PlainTable(self.tr("Kept aside"), Words.reject_columns(), theme)
        self.nothing = EmptyState(theme)
        self.nothing.tell(
            Emptiness(
                "circle-check",
                self.tr("Nothing was kept aside"),
                self.tr("Every row could be read, and the shop took it in."),
            )
        )
        self.save = TextButton(self.tr("Save as CSV…"), theme, icon="download")
        self.save.clicked.connect(self._ask_where)
        self.more_button = TextButton(self.tr("Import something else"), theme)
        self.more_button.clicked.connect(self.more.emit)
        self.orders_button = TextButton(self.tr("Show the orders"), theme, kind=Kind.PRIMARY)
        self.orders_button.clicked.connect(self.orders.emit)
        self._lay_out()

    def show_session(self) -> None:
        """Show the report."""
        report = self._session.report
        if report is None:
            return
        words = Words(self._around.reader())
        self.facts.show_facts(words.report(report))
        made = [
            Placeholder(Thing(kind), code)
            for kind, codes in report.placeholders.items()
            for code in codes
        ]
        self.placeholders.show_rows(made)
        self.aside.show_rows(self._session.rejects)
        whole = self._around.reader().formats.whole
        self.tabs.show_count(_ASIDE, whole(report.rows_kept_aside))
        self.tabs.show_count(_MADE, whole(len(made)))
        self.save.setVisible(bool(report.rejects))
        self._show_list()
        self._say_how_it_ended(report)

    def _show_list(self) -> None:
        report = self._session.report
        aside = self.tabs.tab(_ASIDE).isChecked()
        empty = report is None or not report.rejects
        self.lists.setCurrentWidget(
            self.placeholders if not aside else self.nothing if empty else self.aside
        )

    def write_rejects(self, file: Path) -> None:
        """Save the rows kept aside as CSV, with their reasons."""
        try:
            with file.open("w", encoding="utf-8-sig", newline="") as out:
                writer = csv.writer(out)
                writer.writerow(("file", "line", "reason", "row"))
                for each in self._session.rejects:
                    writer.writerow((each.file, each.line, each.reason, each.content))
        except OSError as error:
            self.banner.tell(
                Weight.TROUBLE,
                self.tr("{file} cannot be written: {reason}.").format(
                    file=file, reason=error.strerror
                ),
            )
        else:
            self._around.messages.note(self.tr("Saved: {file}").format(file=file))

    def _say_how_it_ended(self, report: ImportReport) -> None:
        whole = self._around.reader().formats.whole
        if not report.cancelled:
            self.banner.hide()
        elif report.triggers and report.facts_new:
            self.banner.tell(
                Weight.INFO,
                self.tr(
                    "The replay was stopped after {count} facts. What is in stays in; the rest waits."
                ).format(count=whole(report.facts_new)),
                (Step(self.tr("Go on"), lambda: self.resumed.emit(report.import_id)),),
            )
        else:
            self.banner.tell(
                Weight.INFO,
                self.tr(
                    "Stopped. {count} orders are in and stay in; import the same again to go on."
                ).format(count=whole(report.orders_new)),
            )

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as CSV"), "kept-aside.csv", "CSV (*.csv)"
        )
        if chosen:
            self.write_rejects(Path(chosen))

    def _lay_out(self) -> None:
        self.side.addWidget(self.facts)
        self.side.addStretch()
        self.bar.addWidget(self.tabs)
        self.bar.addStretch()
        self.bar.addWidget(self.save)
        for shown in (self.aside, self.placeholders, self.nothing):
            self.lists.addWidget(shown)
        self.tabs.choose(_ASIDE)
        self.tabs.chosen.connect(lambda _: self._show_list())
        self.foot.addWidget(self.more_button)
        self.foot.addStretch()
        self.foot.addWidget(self.orders_button)
