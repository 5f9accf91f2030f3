"""Second step: what was found, and what has to be decided before it comes in."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCompleter,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.error_texts import error_text
from app.imports.facts import Facts
from app.imports.meanings import MeaningRow, meaning_colour, meaning_row, meaning_text, why_text
from app.imports.plain_table import PlainColumn, PlainTable
from app.imports.session import ImportSession
from app.imports.status_picker import StatusPicker
from app.imports.step_frame import StepFrame
from app.imports.words import Words
from app.messages import Weight
from app.page import Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.segmented import Segment, Segmented
from app.parts.view_tabs import ViewTabs
from designer.theme.tokens import type_step
from engine.exchange.choices import Choices, Meaning
from engine.exchange.preview import Preview
from engine.exchange.source import Kind as SourceKind

_STATUSES: Final = 0
"""The first tab."""
_MAPPING: Final = 4
"""The last: only CSV files have one."""
_MEANING: Final = 2
"""The column under which a meaning is picked."""


class CheckStep(StepFrame):
    """Left: what it is, what is missing, what triggers do. Right: the lists.

    Signals:
        wanted: Import as is shown.
        back: Choose something else.

    """

    wanted = Signal()
    back = Signal()

    def __init__(self, around: Surroundings, session: ImportSession) -> None:
        theme = around.theme
        super().__init__(theme)
        self._around = around
        self._session = session
        self.facts = Facts()
        self.zone = QLineEdit()
        self.currency = QLineEdit()
        self.again = TextButton(self.tr("Use them"), theme)
        self.triggers = Segmented([Segment(self.tr("Off")), Segment(self.tr("Replay"))], theme)
        self._triggers_text = label("", Tone.SECOND, wrap=True)
        self._notes = label("", Tone.SECOND, wrap=True)
        self.mapping = TextButton(self.tr("Use another mapping…"), theme)
        self.keep_mapping = TextButton(self.tr("Save this mapping…"), theme)
        self.similar = TextButton(self.tr("Take similar names"), theme)
        self.mapping_text = QPlainTextEdit()
        self._mapping_shown = ""
        self.read_again = TextButton(self.tr("Read by this mapping"), theme)
        self._open = label("", Tone.CAPTION)
        self.tabs = ViewTabs(
            [
                self.tr("Statuses"),
                self.tr("Sample"),
                self.tr("Placeholders"),
                self.tr("Kept aside"),
                self.tr("Mapping"),
            ],
            theme,
        )
        self.statuses = PlainTable(self.tr("Statuses"), self._status_columns(), theme)
        self.sample = PlainTable(self.tr("Sample"), self._sample_columns(), theme)
        self.placeholders = PlainTable(self.tr("Placeholders"), Words.placeholder_columns(), theme)
        self.aside = PlainTable(self.tr("Kept aside"), Words.reject_columns(), theme)
        self.import_button = TextButton("", theme, kind=Kind.PRIMARY)
        self.back_button = TextButton(self.tr("Choose something else"), theme)
        self._settings_box = QWidget()
        self._mapping_box = QWidget()
        self._lay_out()
        self._connect()

    def show_session(self) -> None:
        """Show what the session has found and what was decided."""
        preview = self._session.preview
        if preview is None:
            return
        findings, csv = preview.findings, preview.findings.kind is SourceKind.CSV
        words = Words(self._around.reader())
        self.facts.show_facts(words.preview(preview))
        self._notes.setText("\n".join(words.notes(preview)))
        self._notes.setVisible(bool(self._notes.text()))
        self._settings_box.setVisible(bool(findings.missing) or bool(self._said_settings()))
        self._mapping_box.setVisible(csv)
        self.keep_mapping.setVisible(findings.drafted)
        self.tabs.offer(_MAPPING, offered=csv)
        if csv and self._mapping_shown != findings.mapping:
            self._mapping_shown = findings.mapping
            self.mapping_text.setPlainText(findings.mapping)
        if not csv and self.lists.currentWidget() is self.mapping_text:
            self.tabs.choose(_STATUSES)
            self._show_list(_STATUSES)
        self.triggers.choose(int(self._session.triggers))
        self._triggers_text.setText(words.triggers(replayed=self._session.triggers))
        self._show_lists(preview)
        self._show_readiness(preview)
        self._show_problem()

    def _show_lists(self, preview: Preview) -> None:
        rows = self._meaning_rows(preview)
        self.statuses.show_rows(rows)
        self.sample.show_rows(preview.sample)
        self.placeholders.show_rows(preview.findings.placeholders)
        self.aside.show_rows(preview.rejects)
        whole = self._around.reader().formats.whole
        counts = (
            len(rows),
            len(preview.sample),
            len(preview.findings.placeholders),
            preview.rows_kept_aside,
        )
        for place, count in enumerate(counts):
            self.tabs.show_count(place, whole(count))
        self.similar.setEnabled(bool(self._similar(rows)))

    def _show_readiness(self, preview: Preview) -> None:
        """What still has to be said before the import can begin."""
        rows = self._meaning_rows(preview)
        undecided = sum(row.open for row in rows)
        missing = bool(preview.findings.missing)
        if missing:
            self._open.setText(self.tr("Say the time zone and the currency first"))
        elif undecided:
            self._open.setText(self.tr("%Ln status(es) still to be chosen", "", undecided))
        else:
            self._open.setText("")
        self.import_button.setText(self.tr("Import %Ln order(s)", "", preview.orders))
        self.import_button.setEnabled(not (missing or undecided))

    def _show_problem(self) -> None:
        problem = self._session.problem
        if problem is None:
            self.banner.hide()
        else:
            self.banner.tell(Weight.TROUBLE, error_text(problem))

    def _show_list(self, place: int) -> None:
        self.lists.setCurrentIndex(place)
        self.similar.setVisible(place == _STATUSES)
        self.read_again.setVisible(place == _MAPPING)

    # -- deciding ---------------------------------------------------------------------------------

    def _meaning_rows(self, preview: Preview) -> list[MeaningRow]:
        chosen, kind = self._session.choices.statuses, preview.findings.kind
        return [
            meaning_row(found, chosen.get(found.code), kind) for found in preview.findings.statuses
        ]

    def _pick_meaning(self, row: int) -> None:
        meant = self.statuses.rows[row]
        assert isinstance(meant, MeaningRow)
        picker = StatusPicker(self._around.reader(), self._around.theme, self.window())
        picker.chosen.connect(lambda meaning: self._session.mean({meant.found.code: meaning}))
        cell = self.statuses.visualRect(self.statuses.model().index(row, _MEANING))
        picker.open_under(self.statuses.viewport(), cell)

    def _similar(self, rows: Sequence[MeaningRow]) -> dict[str, Meaning]:
        return {
            row.found.code: row.found.guess.status
            for row in rows
            if row.meaning is None and row.found.guess is not None
        }

    def _take_similar(self) -> None:
        if self._session.preview is not None:
            self._session.mean(self._similar(self._meaning_rows(self._session.preview)))

    def _said_settings(self) -> str:
        return self._session.choices.zone or self._session.choices.currency

    def _use_settings(self) -> None:
        choices = replace(
            self._session.choices,
            zone=self.zone.text().strip(),
            currency=self.currency.text().strip().upper(),
        )
        self._session.look_again(choices)

    def _choose_triggers(self, place: int) -> None:
        self._session.triggers = bool(place)
        self.show_session()

    def _choose_mapping(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Use another mapping"), "", "JSON (*.json)"
        )
        if chosen:
            said = self._session.choices
            self._session.look_again(
                Choices(mapping_file=Path(chosen), zone=said.zone, currency=said.currency)
            )

    def _read_by_text(self) -> None:
        """Look again by the mapping as it was edited; where it cannot be used, it is said why."""
        said = self._session.choices
        self._session.look_again(
            replace(said, mapping_file=None, mapping_text=self.mapping_text.toPlainText())
        )

    def _save_mapping(self) -> None:
        preview, path = self._session.preview, self._session.path
        if preview is None or path is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save this mapping"), str(path / "mapping.json"), "JSON (*.json)"
        )
        if chosen:
            try:
                Path(chosen).write_text(preview.findings.mapping, encoding="utf-8")
            except OSError as error:
                self.banner.tell(
                    Weight.TROUBLE,
                    self.tr("{file} cannot be written: {reason}.").format(
                        file=chosen, reason=error.strerror
                    ),
                )

    # -- layout -----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_list)
        self.tabs.choose(_STATUSES)
        self.statuses.taken.connect(self._pick_meaning)
        self.similar.clicked.connect(self._take_similar)
        self.again.clicked.connect(self._use_settings)
        self.zone.returnPressed.connect(self._use_settings)
        self.currency.returnPressed.connect(self._use_settings)
        self.triggers.chosen.connect(self._choose_triggers)
        self.mapping.clicked.connect(self._choose_mapping)
        self.read_again.clicked.connect(self._read_by_text)
        self.keep_mapping.clicked.connect(self._save_mapping)
        self.import_button.clicked.connect(self.wanted.emit)
        self.back_button.clicked.connect(self.back.emit)

    def _lay_out(self) -> None:
        self._fill_settings(QVBoxLayout(self._settings_box))
        self._fill_mapping(QVBoxLayout(self._mapping_box))
        self.side.addWidget(self.facts)
        self.side.addWidget(self._settings_box)
        self.side.addWidget(self._mapping_box)
        self.side.addLayout(self._triggers_block())
        self.side.addWidget(self._notes)
        self.side.addStretch()
        self.bar.addWidget(self.tabs)
        self.bar.addStretch()
        self.bar.addWidget(self.similar)
        self.bar.addWidget(self.read_again)
        self.read_again.hide()
        self._dress_mapping()
        for shown in (
            self.statuses,
            self.sample,
            self.placeholders,
            self.aside,
            self.mapping_text,
        ):
            self.lists.addWidget(shown)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch()
        self.foot.addWidget(self._open)
        self.foot.addWidget(self.import_button)

    def _dress_mapping(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(type_step("small").size)
        self.mapping_text.setFont(fixed)
        self.mapping_text.setAccessibleName(self.tr("Mapping"))
        self.mapping_text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.mapping_text.setTabChangesFocus(True)

    def _fill_settings(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.zone.setPlaceholderText("Europe/Moscow")
        zones = QCompleter(sorted(available_timezones()), self.zone)
        zones.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        zones.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.zone.setCompleter(zones)
        self.currency.setPlaceholderText("RUB")
        self.currency.setMaxLength(3)
        for text, field in (
            (self.tr("Time zone of the account’s clocks"), self.zone),
            (self.tr("Currency of the amounts"), self.currency),
        ):
            field.setAccessibleName(text)
            column.addWidget(label(text, Tone.SECTION))
            column.addWidget(field)
            column.addSpacing(8)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill_mapping(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("How the files are read"), Tone.SECTION))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.mapping)
        row.addWidget(self.keep_mapping)
        row.addStretch()
        column.addLayout(row)

    def _triggers_block(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(label(self.tr("Triggers"), Tone.SECTION))
        column.addWidget(self.triggers, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._triggers_text)
        return column

    def _status_columns(self) -> tuple[PlainColumn, ...]:
        reader = self._around.reader
        return (
            PlainColumn(header=self.tr("In the source"), text=_in_source, tip=True),
            PlainColumn(
                header=self.tr("Orders"),
                text=lambda row: reader().formats.whole(row.found.orders),
                width=88,
                right=True,
            ),
            PlainColumn(
                header=self.tr("Means here"),
                text=lambda row: meaning_text(row, reader()),
                colour=lambda row: meaning_colour(row, reader()),
                width=240,
            ),
            PlainColumn(
                header=self.tr("Why"),
                text=lambda row: why_text(row, reader()),
                second=True,
                width=210,
            ),
        )

    def _sample_columns(self) -> tuple[PlainColumn, ...]:
        reader = self._around.reader

        def total(minor: int) -> str:
            preview = self._session.preview
            currency = preview.findings.currency if preview is not None else ""
            return reader().formats.money(minor, currency or reader().references.currency)

        return (
            PlainColumn(header=self.tr("Order"), text=lambda row: row.number, width=150, tip=True),
            PlainColumn(
                header=self.tr("Made"),
                text=lambda row: reader().formats.day_and_clock(row.at, reader().now),
                width=150,
                second=True,
            ),
            PlainColumn(header=self.tr("Customer"), text=lambda row: row.customer, second=True),
            PlainColumn(
                header=self.tr("Last status"),
                text=lambda row: reader().status(row.status),
                colour=lambda row: reader().colour(row.status),
                width=190,
            ),
            PlainColumn(
                header=self.tr("Total when made"),
                text=lambda row: total(row.total),
                width=140,
                right=True,
            ),
        )


def _in_source(row: MeaningRow) -> str:
    found = row.found
    return f"{found.name} ({found.code})" if found.name and found.name != found.code else found.code
