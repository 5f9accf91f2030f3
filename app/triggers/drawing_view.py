"""A trigger opened: its sentence, its drawing, what each box is set to. Nothing is changed here."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.bridge import Ticket
from app.destinations import Destination, TriggerPlace
from app.messages import Weight
from app.page import Surroundings
from app.parts.buttons import IconButton, TextButton
from app.parts.giving_label import GivingLabel
from app.parts.labels import Tone, label, line_across, line_down
from app.parts.sentence_bar import SentenceBar
from app.parts.switch import Switch
from app.parts.trigger_canvas import TriggerCanvas
from app.triggers.delivering import Delivering
from app.triggers.lines import Line, read_lines
from app.triggers.node_panel import NodePanel
from app.triggers.offers import into_file
from app.triggers.switching import Switching
from app.triggers.words import delivery_words
from designer.theme.tokens import measure
from designer.trigger.boxes import Foot
from designer.trigger.drawing import Extras, readable, trigger_drawing
from engine.api import Engine, TriggerFile
from engine.domain.errors import OrderpathError, Unknown
from engine.domain.topics import Topic, Topics
from engine.nodes.base import EventNode, NodeType, Problem
from engine.nodes.speech import Speech


@dataclass(frozen=True, slots=True)
class Opened:
    """A trigger with everything that its view shows."""

    line: Line
    file: TriggerFile
    problems: tuple[Problem, ...]


def read_opened(engine: Engine, trigger: int, language: str) -> Opened:
    """Read a trigger; called on the worker.

    Raises:
        Unknown: no such trigger, or it is retired.

    """
    line = next((line for line in read_lines(engine, language) if line.id == trigger), None)
    if line is None:
        raise Unknown("trigger", str(trigger))
    file = engine.triggers.file(str(trigger))
    return Opened(line, file, engine.triggers.problems(file))


class DrawingView(QWidget):
    """Shows one trigger.

    Signals:
        left: The person goes back to the list.
        runs_wanted: The person wants to see the runs of this trigger.
        read: The trigger has been read.

    """

    left = Signal()
    runs_wanted = Signal(int)
    read = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self.opened: Opened | None = None
        self._trigger: int | None = None
        self._nodes: dict[str, NodeType] = {}
        theme = around.theme
        self.back = IconButton("arrow-left", self.tr("Back"), theme, shortcut="Alt+Left")
        self.title = GivingLabel(Tone.PAGE)
        self.version = label("", Tone.CAPTION)
        self.switch = Switch(self.tr("Switch on or off"), theme)
        self.delivery = TextButton("", theme, icon="send")
        self.runs = TextButton(self.tr("Runs"), theme, icon="history")
        self.export = TextButton(self.tr("Into a file…"), theme, icon="download")
        self.sentence = SentenceBar(theme)
        self.canvas = TriggerCanvas(self.tr("Drawing of the trigger"), theme)
        self.panel = NodePanel(theme)
        self.switching = Switching(around, self)
        self.delivering = Delivering(around, self)
        self._lay_out()
        self._connect()

    def show_trigger(self, trigger: int) -> None:
        """Show this trigger; the one before stays until it has been read."""
        self._trigger = trigger
        self._read()

    def arrive(self) -> None:
        """Take the keyboard."""
        self.canvas.setFocus()

    def place(self) -> Destination | None:
        """What is shown here now."""
        return None if self._trigger is None else TriggerPlace(self._trigger)

    def topics_changed(self, topics: Topics) -> None:
        """Follow what the engine says has changed."""
        about = topics.touches(Topic.TRIGGERS) or topics.touches(Topic.PATHS)
        if self._trigger is not None and self.isVisible() and about:
            self._read()

    def ask_for_file(self) -> None:
        """Let the person choose where to write the trigger as a file."""
        if self.opened is None:
            return
        name = f"{self.opened.line.title.replace('/', '-')}.json"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Write the trigger into a file"), name, self.tr("Trigger files (*.json)")
        )
        if chosen:
            self.write_file(Path(chosen))

    def write_file(self, path: Path) -> None:
        """Write the trigger as a file for another shop."""
        trigger = self._trigger
        assert trigger is not None

        def done(_none: None) -> None:
            text = self.tr("Written into {file}.").format(file=path.name)
            self._around.messages.note(text, weight=Weight.DONE)

        self._around.bridge.ask(
            lambda engine, _ticket: into_file(engine, trigger, path),
            done,
            self._around.messages.fail,
            owner=self,
            title=self.tr("Write a trigger file"),
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing here wanted leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        trigger, language = self._trigger, self._around.reader().language
        assert trigger is not None

        def query(engine: Engine, _ticket: Ticket) -> Opened:
            return read_opened(engine, trigger, language)

        self._around.bridge.ask(
            query,
            self._take,
            self._fail,
            owner=self,
            title=self.tr("Read a trigger"),
            key="trigger drawing",
        )

    def _take(self, opened: Opened) -> None:
        anew = self.opened is None or self.opened.line.id != opened.line.id
        self.opened = opened
        settings, live = opened.line.row.trigger.settings, opened.line.row.trigger.live
        self.title.say(opened.line.title)
        number = 0 if live is None else live.number
        self.version.setText(self.tr("version {number}").format(number=number))
        self.switch.show_on(opened.line.row.trigger.on)
        self.delivery.setText(delivery_words(settings.delivery))
        self.delivery.setVisible(opened.line.sends)
        self.sentence.say(opened.line.sentence)
        self._nodes = readable(opened.file.drawing)
        drawing = trigger_drawing(
            opened.file.drawing, opened.file.layout, self._speech(), self._extras(opened)
        )
        self.canvas.show_drawing(drawing, anew=anew)
        self._show_chosen()
        self.read.emit()

    def _fail(self, error: OrderpathError) -> None:
        self._around.messages.fail(error)
        self.left.emit()

    def _speech(self) -> Speech:
        reader = self._around.reader()
        return Speech(language=reader.language, references=reader.references)

    def _extras(self, opened: Opened) -> Extras:
        """How often it ran of late, under each event."""
        text = self.tr("ran %Ln time(s) in 7 days", "", opened.line.row.lately)
        events = (id_ for id_, node in self._nodes.items() if isinstance(node, EventNode))
        return Extras(feet={id_: Foot("activity", text) for id_ in events})

    def _show_chosen(self) -> None:
        opened = self.opened
        if opened is None:
            return
        chosen = [id_ for id_ in self.canvas.scene.chosen if id_ in self._nodes]
        if len(chosen) == 1:
            about = tuple(p for p in opened.problems if p.node == chosen[0])
            self.panel.show_box(self._nodes[chosen[0]], self._speech(), about)
        else:
            self.panel.show_whole(opened.line.row.trigger.settings, opened.problems)

    def _ask_to_switch(self) -> None:
        if self.opened is not None:
            self.switching.ask(self.opened.line, self.switch)

    def _choose_delivery(self) -> None:
        if self.opened is not None:
            self.delivering.ask(self.opened.line, self.delivery)

    def _want_runs(self) -> None:
        if self._trigger is not None:
            self.runs_wanted.emit(self._trigger)

    def _lay_out(self) -> None:
        head = QWidget()
        head.setFixedHeight(measure("header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addWidget(self.version)
        row.addWidget(self.switch)
        row.addStretch()
        for button in (self.delivery, self.runs, self.export):
            row.addWidget(button)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(line_down())
        middle.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(line_across())
        column.addWidget(self.sentence)
        column.addWidget(line_across())
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left.emit)
        self.switch.clicked.connect(self._ask_to_switch)
        self.delivery.clicked.connect(self._choose_delivery)
        self.runs.clicked.connect(self._want_runs)
        self.export.clicked.connect(self.ask_for_file)
        self.canvas.scene.chosen_changed.connect(self._show_chosen)
        self.panel.box_wanted.connect(self.canvas.view.jump_to)
