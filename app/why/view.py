"""Why: a run on the drawing it walked, or the reasons why there was none."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.destinations import Destination, OrderPlace, RunPlace, TriggerPlace, WhyNotPlace
from app.page import Surroundings
from app.parts.empty_state import Emptiness, EmptyState
from app.parts.labels import line_across, line_down
from app.parts.sentence_bar import SentenceBar, sentence_of
from app.parts.trigger_canvas import TriggerCanvas
from app.why.answers import AnswerTold, answer_told
from app.why.copied import copied
from app.why.deeds import words_about
from app.why.event_list import EventList
from app.why.header import WhyHeader
from app.why.legend import Legend
from app.why.outcomes import SIGNS, outcome_words
from app.why.run_list import OF_ORDER, OF_TRIGGER, RunList
from app.why.run_model import RunListModel
from app.why.step_panel import StepPanel
from app.why.steps import StepLine, run_told
from app.why.time_line import Stop, TimeLine, stops
from designer.trigger.boxes import Tone
from designer.trigger.columns import Places
from designer.trigger.drawing import trigger_drawing
from designer.trigger.trace import Tale, told
from engine.api import Answer
from engine.desks.runs import Given, RunTrace, Story, WhyStory
from engine.domain.errors import OrderpathError
from engine.domain.event import SubjectKind
from engine.domain.run import Outcome
from engine.domain.topics import Topic, Topics
from engine.domain.trigger import Drawing
from engine.nodes.speech import Speech

_PAUSE_MS = 60
"""How long the arrow keys must rest on a run before it is read."""
_SOON_MS = 600
"""Between two readings of the list while runs come and go."""


class WhyView(QWidget):
    """Shows one run, or one answer.

    Signals:
        left: The person goes back.
        read: What was asked for has been read.

    """

    left = Signal()
    read = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        theme = around.theme
        self.story: Story | None = None
        self.answer: WhyStory | None = None
        self.steps: tuple[StepLine, ...] = ()
        self.chosen = 0
        self._told: AnswerTold | None = None
        self._run: int | None = None
        self._first = False
        self._drawn: tuple[Drawing, Places] | None = None
        self.header = WhyHeader(theme)
        self.sentence = SentenceBar(theme)
        self.model = RunListModel(around.bridge, around.reader, self)
        self.runs = RunList(self.model, theme)
        self.events = EventList(theme)
        self.canvas = TriggerCanvas(self.tr("Drawing of the run"), theme)
        self.legend = Legend(theme)
        self.panel = StepPanel(theme)
        self.time_line = TimeLine(theme)
        self.empty = EmptyState(theme)
        self._lists = QStackedWidget()
        self._middle = QStackedWidget()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._read_run)
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.model.read_again)
        self._lay_out()
        self._connect()

    def show_run(self, run: int) -> None:
        """Show this run, and at its side the runs of the same order."""
        self.model.given = Given()
        self._run, self._first = run, False
        self._read_run()

    def show_runs_of(self, trigger: int) -> None:
        """List the runs of a trigger, and show the newest."""
        self._run, self._first = None, True
        self._show_list(self.runs)
        self.runs.scope.choose(OF_TRIGGER)
        self.runs.outcomes.setCurrentIndex(0)
        self.model.show(Given(trigger=trigger))

    def show_why_not(self, order: int, trigger: int, event: int | None) -> None:
        """Show what kept a trigger from an order; `event` None: the newest that it would hear."""
        language = self._around.reader().language
        self._around.bridge.ask(
            lambda engine, _ticket: engine.runs.why_not(order, trigger, event, language),
            self._take_answer,
            self._fail,
            owner=self,
            title=self.tr("Work out why not"),
            key="why",
        )

    def arrive(self) -> None:
        """Take the keyboard: the arrow keys walk through the runs."""
        (self.events if self.answer is not None else self.runs).setFocus()

    def place(self) -> Destination | None:
        """What is shown here now."""
        if self.answer is not None:
            why = self.answer.why
            return WhyNotPlace(why.order, why.trigger.id, why.event.seq)
        return None if self._run is None else RunPlace(self._run)

    def step(self, by: int) -> None:
        """Go to another run, or to another event."""
        if self._lists.currentWidget() is self.runs:
            self.runs.rows.step(by)
        else:
            self.events.rows.step(by)

    def choose_step(self, place: int) -> None:
        """Show this step in detail."""
        if 0 <= place < len(self.steps):
            self.chosen = place
            self._show_step()

    def topics_changed(self, topics: Topics) -> None:
        """Follow the runs while somebody looks at them."""
        if not self.isVisible() or self.answer is not None:
            return
        if not topics.touches(Topic.RUNS):
            return
        if not self._soon.isActive():
            self._soon.start()
        named = topics.changed[Topic.RUNS]
        if self._run is not None and (named is None or self._run in named):
            self._pause.start()

    # -- a run ------------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing here wanted leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _read_run(self) -> None:
        run, language = self._run, self._around.reader().language
        if run is None:
            return
        self._around.bridge.ask(
            lambda engine, _ticket: engine.runs.story(run, language),
            self._take_story,
            self._fail,
            owner=self,
            title=self.tr("Read a run"),
            key="why",
        )

    def _take_story(self, story: Story) -> None:
        again = self.story is not None and self.story.trace.run.id == story.trace.run.id
        trace = story.trace
        self.story, self.answer, self._told = story, None, None
        found = run_told(story, self._speech(), self._around.reader())
        self.steps = found.steps
        if not again or self.chosen >= len(self.steps):
            self.chosen = _telling_step(self.steps)
        self._name(trace.trigger.settings.titles.text(self._around.reader().language))
        number = "" if trace.order is None else trace.order.number
        whose = ", ".join(filter(None, (number, trace.customer)))
        self.header.line.say(self.tr("run for order {order}").format(order=whose))
        self.header.tag.say(outcome_words(trace.run.outcome), SIGNS[trace.run.outcome].tone)
        self.header.order.setVisible(trace.order is not None)
        self._draw(trace.version.drawing, trace.layout, found.tale)
        self.legend.say(self._version_note(trace.version.number))
        self._show_list(self.runs)
        self._list_beside(story)
        self.time_line.show()
        self._show_step()
        self.read.emit()

    def _list_beside(self, story: Story) -> None:
        """List the runs of the order, unless a list with this run is there already."""
        run = story.trace.run
        if self.model.given == Given():
            self.runs.scope.choose(OF_ORDER)
            self.runs.outcomes.setCurrentIndex(0)
            self.model.show(Given(subject=run.subject))
        self.runs.rows.choose(run.id)

    def _take_list(self) -> None:
        if self._first:
            self._first = False
            if self.model.rowCount():
                self._run = self.model.line(0).id
                self._read_run()
            else:
                self._show_empty()
        if self._run is not None:
            self.runs.rows.choose(self._run)

    def _pick(self, run: int) -> None:
        if run != self._run:
            self._run = run
            self._pause.start()

    def _scope(self, scope: int) -> None:
        if self.story is None:
            return
        run = self.story.trace.run
        given = Given(trigger=run.trigger) if scope == OF_TRIGGER else Given(subject=run.subject)
        self.model.show(replace(given, outcomes=self.model.given.outcomes))

    def _narrow(self, outcomes: tuple[Outcome, ...]) -> None:
        self.model.show(replace(self.model.given, outcomes=outcomes))

    # -- why not ----------------------------------------------------------------------------------

    def _take_answer(self, story: WhyStory) -> None:
        why = story.why
        if why.answer is Answer.RAN and why.runs:
            self.show_run(why.runs[-1].id)
            return
        reader, speech = self._around.reader(), self._speech()
        self.story, self.answer, self._run = None, story, None
        self._told = found = answer_told(story, speech, reader)
        self.steps, self.chosen = found.steps, max(0, len(found.steps) - 1)
        self._name(why.trigger.settings.titles.text(reader.language))
        said = self.tr("why not for order {order}")
        self.header.line.say(said.format(order=story.order.number))
        self.header.tag.say(found.headline, Tone.WARN)
        self.header.order.show()
        self._draw(story.version.drawing, story.layout, found.tale)
        self.legend.say(self._version_note(story.version.number))
        self.events.show_events(story.events, why.event.seq, words_about(story.order, reader))
        self._show_list(self.events)
        self.time_line.hide()
        self._show_step()
        self.read.emit()

    def _ask_about(self, seq: int) -> None:
        if self.answer is not None and seq != self.answer.why.event.seq:
            self.show_why_not(self.answer.why.order, self.answer.why.trigger.id, seq)

    # -- both -------------------------------------------------------------------------------------

    def _draw(self, drawing: Drawing, layout: Places, tale: Tale) -> None:
        drawn = (drawing, layout)
        anew, self._drawn = drawn != self._drawn, drawn
        shown = told(trigger_drawing(drawing, layout, self._speech()), tale)
        self.canvas.show_drawing(shown, anew=anew)
        references = self._around.reader().references
        self.sentence.say(sentence_of(drawing, references, self._around.reader().language))
        self._middle.setCurrentWidget(self.canvas)

    def _show_step(self) -> None:
        reader = self._around.reader()
        if self.story is not None:
            trace = self.story.trace
            self.panel.show_step(self.steps, self.chosen, trace, reader)
            self.time_line.show_stops(self._stops(trace), self.chosen, reader)
        elif self.answer is not None and self._told is not None:
            versions = (self.answer.version.number, self.answer.newest)
            self.panel.show_answer(self._told, self.chosen, versions, reader)
        if self.steps:
            self.canvas.scene.choose((self.steps[self.chosen].node,))

    def _stops(self, trace: RunTrace) -> tuple[Stop, ...]:
        """The steps in time, then when a wait ends, or would have ended had the run gone on."""
        if trace.run.outcome is Outcome.ENDED_EARLY and trace.waits:
            return stops(self.steps, trace.waits[-1].due_at, self.tr("would have gone on"))
        due = next((wait.due_at for wait in trace.waits if wait.ended_at is None), None)
        return stops(self.steps, due, self.tr("goes on"))

    def _choose_box(self) -> None:
        """The person chose a box of the drawing: show its last step."""
        chosen = self.canvas.scene.chosen
        places = [at for at, line in enumerate(self.steps) if line.node in chosen]
        if places and self.chosen not in places:
            self.choose_step(places[-1])

    def _name(self, title: str) -> None:
        self.header.title.say(title)

    def _version_note(self, number: int) -> str:
        return self.tr("the drawing is version {number}, as it was").format(number=number)

    def _speech(self) -> Speech:
        reader = self._around.reader()
        return Speech(language=reader.language, references=reader.references)

    def _show_list(self, wanted: QWidget) -> None:
        if self._lists.currentWidget() is not wanted:
            had_focus = any(each.rows.hasFocus() for each in (self.runs, self.events))
            self._lists.setCurrentWidget(wanted)
            if had_focus:
                wanted.setFocus()

    def _show_empty(self) -> None:
        self.empty.tell(
            Emptiness(
                "history",
                self.tr("No runs yet"),
                self.tr("As soon as this trigger acts, each run stands here with all its steps."),
            )
        )
        self._middle.setCurrentWidget(self.empty)
        self.time_line.hide()

    def _fail(self, error: OrderpathError) -> None:
        self._around.messages.fail(error)
        self.read.emit()

    def _copy(self) -> None:
        head = f"{self.header.title.text()} – {self.header.line.text()} – {self.header.tag.text}"
        text = copied(head, self.sentence.text, self.steps, self._around.reader())
        QGuiApplication.clipboard().setText(text)
        self._around.messages.note(self.tr("The run was copied as text."))

    def _open_order(self) -> None:
        if self.story is not None and self.story.trace.run.subject.kind is SubjectKind.ORDER:
            self._around.go(OrderPlace(self.story.trace.run.subject.id))
        elif self.answer is not None:
            self._around.go(OrderPlace(self.answer.why.order))

    def _open_trigger(self) -> None:
        if self.story is not None:
            self._around.go(TriggerPlace(self.story.trace.run.trigger))
        elif self.answer is not None:
            self._around.go(TriggerPlace(self.answer.why.trigger.id))

    def _go(self, place: Destination) -> None:
        self._around.go(place)

    def _lay_out(self) -> None:
        self._lists.addWidget(self.runs)
        self._lists.addWidget(self.events)
        self._lists.setFixedWidth(self.runs.width())
        self._middle.addWidget(self.canvas)
        self._middle.addWidget(self.empty)
        self.canvas.put_beside_zoom(self.legend)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(line_across())
        column.addWidget(self.sentence)
        column.addWidget(line_across())
        column.addLayout(self._under_the_sentence(), 1)

    def _under_the_sentence(self) -> QHBoxLayout:
        """The list, the drawing and the time line under both; the step in detail beside them."""
        drawn = QVBoxLayout()
        drawn.setSpacing(0)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self._lists)
        upper.addWidget(line_down())
        upper.addWidget(self._middle, 1)
        drawn.addLayout(upper, 1)
        drawn.addWidget(line_across())
        drawn.addWidget(self.time_line)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(drawn, 1)
        middle.addWidget(line_down())
        middle.addWidget(self.panel)
        return middle

    def _connect(self) -> None:
        self.header.back.clicked.connect(self.left.emit)
        self.header.earlier.clicked.connect(lambda: self.choose_step(self.chosen - 1))
        self.header.later.clicked.connect(lambda: self.choose_step(self.chosen + 1))
        self.header.order.clicked.connect(self._open_order)
        self.header.copy.clicked.connect(self._copy)
        self.header.trigger.clicked.connect(self._open_trigger)
        self.model.read.connect(self._take_list)
        self.model.failed.connect(self._fail)
        self.runs.picked.connect(self._pick)
        self.runs.scope_chosen.connect(self._scope)
        self.runs.narrowed.connect(self._narrow)
        self.events.picked.connect(self._ask_about)
        self.canvas.scene.chosen_changed.connect(self._choose_box)
        self.panel.step_chosen.connect(self.choose_step)
        self.panel.place_wanted.connect(self._go)
        self.time_line.step_chosen.connect(self.choose_step)


def _telling_step(steps: tuple[StepLine, ...]) -> int:
    """The step that tells most at first: the last question, else the last step."""
    asked = [place for place, line in enumerate(steps) if line.explained]
    return asked[-1] if asked else max(0, len(steps) - 1)
