"""First step: where the orders come from."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.error_texts import error_text
from app.messages import Banner, Step, Weight
from app.page import Surroundings
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from engine.api import ImportRecord
from engine.domain.errors import OrderpathError

_WIDTH: Final = 640


class ChooseStep(QWidget):
    """A path typed, picked or dropped; and replays that were stopped, to go on with.

    Signals:
        chosen: Look at this folder or file.
        resumed: Go on with the replay of this import.

    """

    chosen = Signal(Path)
    resumed = Signal(int)

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        theme = around.theme
        self.setAcceptDrops(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Folder or file"))
        self.field.setAccessibleName(self.tr("Folder or file"))
        self.field.returnPressed.connect(self._look)
        self.folder = TextButton(self.tr("Choose a folder…"), theme, icon="folder-open")
        self.folder.clicked.connect(self._pick_folder)
        self.file = TextButton(self.tr("Choose a file…"), theme, icon="file")
        self.file.clicked.connect(self._pick_file)
        self.look = TextButton(self.tr("Look inside"), theme, kind=Kind.PRIMARY)
        self.look.clicked.connect(self._look)
        self.trouble = Banner(theme)
        self.stopped = Banner(theme)
        self._lay_out()

    def show_path(self, path: Path | None) -> None:
        """Show what was chosen last."""
        if path is not None:
            self.field.setText(str(path))

    def show_problem(self, problem: OrderpathError | None) -> None:
        """Say why it cannot be imported."""
        if problem is None:
            self.trouble.hide()
        else:
            self.trouble.tell(Weight.TROUBLE, error_text(problem))

    def show_stopped(self, stopped: Sequence[ImportRecord]) -> None:
        """Offer to go on with the oldest replay that was stopped."""
        if not stopped:
            self.stopped.hide()
            return
        record = stopped[0]
        self.stopped.tell(
            Weight.INFO,
            self.tr("A replay of {origin} was stopped after {count} facts.").format(
                origin=record.origin,
                count=self._around.reader().formats.whole(record.cursor),
            ),
            (Step(self.tr("Go on"), lambda: self.resumed.emit(record.id)),),
        )

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._choose(paths[0])

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self._card())
        column.addWidget(self._kinds())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(self.trouble)
        whole.addWidget(self.stopped)
        # Not by alignment: that would give wrapped words too little height.
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(inner)
        middle.addStretch()
        whole.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(2)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Where are the orders?"), Tone.TITLE))
        column.addWidget(
            label(
                self.tr(
                    "Choose a folder or a file, or drop it here. It is only looked at first; nothing "
                    "comes in before you say so."
                ),
                Tone.SECOND,
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.look)
        column.addLayout(row)
        picks = QHBoxLayout()
        picks.setSpacing(8)
        picks.addWidget(self.folder)
        picks.addWidget(self.file)
        picks.addStretch()
        column.addLayout(picks)
        return card

    def _kinds(self) -> QWidget:
        kinds = QWidget()
        column = QVBoxLayout(kinds)
        column.setContentsMargins(20, 0, 20, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("What can be taken in"), Tone.SECTION))
        for text in (
            self.tr(
                "RetailCRM: answers of its API saved as JSON files: orders, history, customers, "
                "settings, lists. Which answer each file is, its content tells."
            ),
            self.tr(
                "CSV: a folder with a file of orders and, if there are any, files of items and "
                "payments. How they are read, a mapping says; one is proposed from the headers."
            ),
            self.tr("Importing the same again changes nothing; a longer export adds what is new."),
        ):
            column.addWidget(label(text, Tone.SECOND, wrap=True))
        return kinds

    def _look(self) -> None:
        text = self.field.text().strip()
        if text:
            self.chosen.emit(Path(text).expanduser())
        else:
            self.field.setFocus()

    def _pick_folder(self) -> None:
        self._choose(QFileDialog.getExistingDirectory(self, self.tr("Choose a folder")))

    def _pick_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a file"), "", "JSON (*.json *.ndjson *.jsonl)"
        )
        self._choose(chosen)

    def _choose(self, path: str) -> None:
        if path:
            self.field.setText(path)
            self._look()
