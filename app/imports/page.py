"""The Import page: from choosing where the orders are to the report of what came in."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.destinations import Destination, ImportPlace, OrdersWherePlace
from app.imports.check_step import CheckStep
from app.imports.choose_step import ChooseStep
from app.imports.report_step import ReportStep
from app.imports.running_step import RunningStep
from app.imports.session import ImportSession, Stage
from app.messages import Step
from app.page import Page, Surroundings
from app.parts.footer import EngineState, Footer
from app.parts.labels import line_across
from app.parts.page_header import PageHeader
from app.parts.progress_line import ProgressLine
from engine.api import ImportRecord
from engine.domain.errors import OrderpathError
from engine.domain.topics import Topic, Topics


class ImportsPage(Page):
    """Shows the session of the bridge; it has no state of its own."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self._around = surroundings
        theme = surroundings.theme
        self.session = ImportSession.of(surroundings.bridge)
        self.choose = ChooseStep(surroundings)
        self.running = RunningStep(theme)
        self.check = CheckStep(surroundings, self.session)
        self.report = ReportStep(surroundings, self.session)
        self.footer = Footer(theme, ("Ctrl K",))
        self._header = PageHeader(self.tr("Import orders"))
        self._progress = ProgressLine(theme)
        self._steps = QStackedWidget()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._lay_out()
        self._connect()
        self._show_session()
        self._soon.start()

    @override
    def doers(self) -> Mapping[str, Callable[[], None]]:
        return {}

    @override
    def show_engine(self, state: EngineState) -> None:
        self.footer.show_engine(state)

    @override
    def arrive(self) -> None:
        self._around.messages.float_over(self._steps)
        self._read_stopped()
        self._take_keyboard()

    @override
    def open(self, place: Destination) -> None:
        """There is one place only: the page."""

    @override
    def leave(self) -> None:
        """Nothing is remembered: an import under way is stopped by the bridge, and goes on later."""

    def _lay_out(self) -> None:
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for step in (self.choose, self.running, self.check, self.report):
            self._steps.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(line_across())
        column.addWidget(self._progress)
        column.addWidget(self._steps, 1)
        column.addWidget(line_across())
        column.addWidget(self.footer)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._show_session)
        session.progressed.connect(self._show_progress)
        self.choose.chosen.connect(session.look)
        self.choose.resumed.connect(session.go_on)
        self.running.stopped.connect(self._stop)
        self.check.wanted.connect(session.begin)
        self.check.back.connect(session.start_over)
        self.report.resumed.connect(session.go_on)
        self.report.more.connect(session.start_over)
        self.report.orders.connect(lambda: self._around.go(OrdersWherePlace("")))
        self._soon.timeout.connect(self.stands)
        self._around.bridge.topics.connect(self._topics_changed)

    def _show_session(self) -> None:
        session = self.session
        step = self._step_of(session.stage)
        other = step is not self._steps.currentWidget()
        had_focus = any(part.hasFocus() for part in self._steps.findChildren(QWidget))
        self._steps.setCurrentWidget(step)
        self._header.line.setText(str(session.path) if session.path is not None else "")
        if step is self.running:
            if other:
                self.running.show_figures("")
            self.running.show_session(session)
            self._progress.start()
        else:
            self._progress.stop()
        if step is self.choose:
            self.choose.show_path(session.path)
            self.choose.show_problem(session.problem)
            if other:
                self._read_stopped()
        elif step is self.check:
            self.check.show_session()
        elif step is self.report:
            self.report.show_session()
            if other and not self.isVisible():
                self._tell_elsewhere()
        if other and had_focus:
            self._take_keyboard()

    def _step_of(self, stage: Stage) -> QWidget:
        return {
            Stage.CHOOSING: self.choose,
            Stage.LOOKING: self.running,
            Stage.CHECKING: self.check,
            Stage.RUNNING: self.running,
            Stage.DONE: self.report,
        }[stage]

    def _show_progress(self, done: float, words: str) -> None:
        self.running.show_figures(words)
        if done >= 0:
            self._progress.show_done(done)

    def _tell_elsewhere(self) -> None:
        """The person is on another page: say there that the import has come to its end."""
        report = self.session.report
        if report is not None:
            said = self.tr("The import has ended: %Ln new order(s).", "", report.orders_new)
            show = Step(self.tr("Show the report"), lambda: self._around.go(ImportPlace()))
            self._around.messages.note(said, show)

    def _stop(self) -> None:
        self.session.stop()
        self.running.show_session(self.session)

    def _take_keyboard(self) -> None:
        """What a person does next on this step has the focus."""
        wanted: dict[QWidget, QWidget] = {
            self.choose: self.choose.field,
            self.running: self.running.cancel,
            self.check: self.check.statuses,
            self.report: self.report.orders_button,
        }
        wanted[self._step_of(self.session.stage)].setFocus()

    def _read_stopped(self) -> None:
        self._around.bridge.ask(
            lambda engine, _: engine.imports.stopped(),
            self._show_stopped,
            self._fail,
            owner=self,
            title=self.tr("Stopped imports"),
            key=(id(self), "stopped"),
        )

    def _show_stopped(self, stopped: Sequence[ImportRecord]) -> None:
        self.choose.show_stopped(stopped)

    def _fail(self, problem: OrderpathError) -> None:
        self._around.messages.fail(problem, self._read_stopped)

    def _topics_changed(self, topics: Topics) -> None:
        if topics.touches(Topic.REFERENCES) and self.session.stage is Stage.CHECKING:
            self.check.show_session()
