"""One import from choosing to its report, whatever window shows it."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Self

from PySide6.QtCore import QObject, Signal

from app.bridge import Bridge, Ticket
from app.imports.progress_words import share_of, words_of
from engine.api import Engine, ImportReject
from engine.domain.errors import OrderpathError
from engine.exchange.choices import Choices, Meaning
from engine.exchange.preview import Preview
from engine.exchange.progress import Progress, Stopped
from engine.exchange.report import ImportReport


class Stage(Enum):
    """How far it is."""

    CHOOSING = "choosing"
    LOOKING = "looking"
    CHECKING = "checking"
    RUNNING = "running"
    DONE = "done"


class ImportSession(QObject):
    """Belongs to the bridge: a window that is made anew finds it as it was.

    Signals:
        changed: Another stage, or something else of what is shown.
        progressed: How far it is, from 0 to 1 (below 0: not known), and in words.

    """

    changed = Signal()
    progressed = Signal(float, str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._stop = threading.Event()
        self.stage = Stage.CHOOSING
        self.path: Path | None = None
        self.choices = Choices()
        self._seen_with = self.choices
        self.triggers = False
        self.preview: Preview | None = None
        self.report: ImportReport | None = None
        self.rejects: Sequence[ImportReject] = ()
        self.problem: OrderpathError | None = None

    @classmethod
    def of(cls, bridge: Bridge) -> Self:
        """The session of this bridge."""
        there = bridge.findChild(cls)
        return there if isinstance(there, cls) else cls(bridge)

    # -- choosing and looking ---------------------------------------------------------------------

    def look(self, path: Path, choices: Choices | None = None) -> None:
        """Look at what lies there; what was chosen for the one before is forgotten."""
        self.path = path
        self.choices = self._seen_with = choices or Choices()
        self.triggers = False
        self.preview = None
        self._look(path)

    def look_again(self, choices: Choices) -> None:
        """Look at the same once more, with other choices; where they are wrong, those before stay."""
        assert self.path is not None
        self.choices = choices
        self._look(self.path)

    def start_over(self) -> None:
        """Forget everything and choose."""
        self.path = self.preview = self.report = self.problem = None
        self.choices, self.rejects = Choices(), ()
        self._be(Stage.CHOOSING)

    # -- deciding ---------------------------------------------------------------------------------

    def mean(self, meanings: Mapping[str, Meaning]) -> None:
        """Statuses of the source mean this from now on."""
        statuses = {**self.choices.statuses, **meanings}
        self.choices = replace(self.choices, statuses=statuses)
        self.changed.emit()

    def forget(self, code: str) -> None:
        """A status of the source means what is suggested again."""
        statuses = {known: m for known, m in self.choices.statuses.items() if known != code}
        self.choices = replace(self.choices, statuses=statuses)
        self.changed.emit()

    # -- importing --------------------------------------------------------------------------------

    def begin(self) -> None:
        """Import as was chosen."""
        path, choices, triggers = self.path, self.choices, self.triggers
        assert path is not None
        stop = self._fresh_stop()

        def call(engine: Engine, ticket: Ticket) -> ImportReport:
            return engine.imports.take_in(
                path,
                choices,
                triggers=triggers,
                progress=lambda progress: _tell(ticket, progress),
                cancelled=lambda: stop.is_set() or ticket.cancelled,
            )

        self._carry_out(call)

    def go_on(self, import_id: int) -> None:
        """Go on with a replay that was stopped."""
        stop = self._fresh_stop()

        def call(engine: Engine, ticket: Ticket) -> ImportReport:
            return engine.imports.go_on(
                import_id,
                progress=lambda progress: _tell(ticket, progress),
                cancelled=lambda: stop.is_set() or ticket.cancelled,
            )

        self._carry_out(call)

    def stop(self) -> None:
        """Stop what is under way; what is in stays in."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._stop.is_set()

    # -- pieces -----------------------------------------------------------------------------------

    def _look(self, path: Path) -> None:
        self.problem = None
        choices, stop = self.choices, self._fresh_stop()

        def call(engine: Engine, ticket: Ticket) -> Preview:
            return engine.imports.look_at(
                path,
                choices,
                progress=lambda progress: _tell(ticket, progress),
                cancelled=lambda: stop.is_set() or ticket.cancelled,
            )

        self._be(Stage.LOOKING)
        ticket = self._bridge.carry_out(
            call, self._seen, self._not_seen, owner=self, title=self.tr("Looking at the source")
        )
        ticket.shown_by(self.progressed.emit)

    def _seen(self, preview: Preview) -> None:
        self.preview = preview
        if preview.findings.drafted:
            self.choices = replace(self.choices, mapping_text=preview.findings.mapping)
        self._seen_with = self.choices
        self._be(Stage.CHECKING)

    def _not_seen(self, problem: OrderpathError) -> None:
        self.problem = None if isinstance(problem, Stopped) else problem
        self.choices = self._seen_with
        self._be(Stage.CHOOSING if self.preview is None else Stage.CHECKING)

    def _carry_out(self, call: Callable[[Engine, Ticket], ImportReport]) -> None:
        self.problem = None
        self._be(Stage.RUNNING)
        ticket = self._bridge.carry_out(
            call, self._imported, self._not_imported, owner=self, title=self.tr("Import")
        )
        ticket.shown_by(self.progressed.emit)

    def _imported(self, report: ImportReport) -> None:
        self.report, self.rejects = report, ()
        self._be(Stage.DONE)
        self._bridge.ask(
            lambda engine, _: engine.imports.rejects(report.import_id),
            self._read_rejects,
            self._fail,
            owner=self,
            title=self.tr("Rows kept aside"),
        )

    def _not_imported(self, problem: OrderpathError) -> None:
        self.problem = None if isinstance(problem, Stopped) else problem
        self._be(Stage.CHOOSING if self.preview is None else Stage.CHECKING)

    def _read_rejects(self, rejects: Sequence[ImportReject]) -> None:
        self.rejects = rejects
        self.changed.emit()

    def _fail(self, problem: OrderpathError) -> None:
        self.problem = problem
        self.changed.emit()

    def _fresh_stop(self) -> threading.Event:
        self._stop = threading.Event()
        return self._stop

    def _be(self, stage: Stage) -> None:
        self.stage = stage
        self.changed.emit()


def _tell(ticket: Ticket, progress: Progress) -> None:
    """Called on the thread of the import."""
    if not ticket.cancelled:
        ticket.report(share_of(progress), words_of(progress))
