"""Runs: what triggers did and why, and why they did not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from engine.conditions.explain import Explainer, Explanation
from engine.conditions.fields import Vocabulary
from engine.conditions.tree import Tree, leaves
from engine.desks.premises import Premises
from engine.domain.errors import Missing, UserError
from engine.domain.event import Event, Subject, SubjectKind
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.run import Outcome, Verdict
from engine.domain.trigger import Drawing, TriggerVersion
from engine.nodes.registry import node_of
from engine.runtime.asking import ask_why
from engine.runtime.trigger_edits import trigger_of
from engine.runtime.why import Why
from engine.storage.cancelling import Cancel
from engine.storage.run_list import RunLine, count_runs, read_run_line, read_run_lines
from engine.storage.run_trace import RunTrace, newest_number, read_trace, version_numbered
from engine.storage.trigger_store import Layout, layout_of, load_triggers, load_version

__all__ = ["Explained", "Given", "RunDesk", "RunLine", "RunTrace", "Story", "WhyStory"]

PAGE = 100
"""Runs of a list read together."""

MOST_EVENTS = 200
"""Events of an order offered to be asked about, the newest."""

Explained = Mapping[int, tuple[Explanation, ...]]
"""Place of a step, or of an answer → what it asked, case by case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Which runs a list shows: of a trigger, of a subject, with one of some outcomes (none = all)."""

    trigger: int | None = None
    subject: Subject | None = None
    outcomes: tuple[Outcome, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A run with everything it left behind, its conditions explained step by step."""

    trace: RunTrace
    explained: Explained = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyStory:
    """The answer to *why not*, on the drawing that was live when the event happened, else on the newest.

    `order` is as it is now; `events` are those of it that may be asked about, the newest first; `explained`
    goes by the place in `why.asked`. `newest` is the number of the trigger's newest version.
    """

    why: Why
    version: TriggerVersion
    layout: Layout
    newest: int
    order: Order
    customer: str
    events: tuple[Event, ...]
    explained: Explained = field(default_factory=dict)


class RunDesk:
    """The runs of one shop."""

    def __init__(self, premises: Premises) -> None:
        self._at = premises

    def page(
        self, given: Given, before: RunLine | None = None, cancel: Cancel | None = None
    ) -> tuple[RunLine, ...]:
        """The next page of runs behind `before`, the newest first."""
        with self._at.file.reader(cancel) as connection:
            return read_run_lines(
                connection,
                trigger=given.trigger,
                subject=given.subject,
                outcomes=given.outcomes,
                before=before,
                limit=PAGE,
            )

    def line(self, run: int) -> RunLine | None:
        """One run as the list shows it, None when it is not kept any more."""
        with self._at.file.reader() as connection:
            return read_run_line(connection, run)

    def count(self, given: Given, cancel: Cancel | None = None) -> int:
        """How many runs the list would show; takes as long as counting them does."""
        with self._at.file.reader(cancel) as connection:
            return count_runs(
                connection, trigger=given.trigger, subject=given.subject, outcomes=given.outcomes
            )

    def story(self, run: int, language: str = "en") -> Story:
        """The trace of a run, its conditions in words.

        Raises:
            Missing: no such run, or its trace is not kept any more.

        """
        with self._at.file.reader() as connection:
            trace = read_trace(connection, run)
        telling = _Telling(self._at.references, trace.version.drawing, language)
        explained = {
            place: telling.of_step(step.node, step.verdict, step.at)
            for place, step in enumerate(trace.run.steps)
            if step.verdict is not None
        }
        return Story(trace=trace, explained=explained)

    def why_not(
        self, order: int, trigger: int, event: int | None = None, language: str = "en"
    ) -> WhyStory:
        """Why a trigger did, or did not do, something with an event of an order; the newest when None.

        Raises:
            UserError: no such order, trigger or event.

        """
        references = self._at.references
        with self._at.loader() as loader:
            connection = loader.connection
            found = trigger_of(load_triggers(connection), str(trigger))
            why = ask_why(connection, references, order, found, event)
            number = why.version or newest_number(connection, found.id)
            version_id = version_numbered(connection, found.id, number)
            _, version = load_version(connection, version_id)
            about = loader.order(order)
            if about is None:
                raise Missing("order", str(order))
            customer = None if about.customer is None else loader.customer(about.customer)
            return WhyStory(
                why=why,
                version=version,
                layout=layout_of(connection, version_id),
                newest=newest_number(connection, found.id),
                order=about,
                customer="" if customer is None else customer.name,
                events=_newest(loader.history(Subject(SubjectKind.ORDER, order))),
                explained=_answers(why, _Telling(references, version.drawing, language)),
            )


def _newest(events: Sequence[Event]) -> tuple[Event, ...]:
    return tuple(reversed(events[-MOST_EVENTS:]))


def _answers(why: Why, telling: "_Telling") -> Explained:
    """Each answer explained; a branch was asked one case after the other."""
    explained: dict[int, tuple[Explanation, ...]] = {}
    case, before = 0, ""
    for place, asked in enumerate(why.asked):
        case = case + 1 if asked.node == before else 0
        before = "" if asked.socket else asked.node
        explained[place] = telling.of_case(asked.node, case, asked.verdict, why.event.at)
    return explained


class _Telling:
    """Explains the boxes of one drawing; a box that this program cannot read stays unexplained."""

    def __init__(self, references: References, drawing: Drawing, language: str) -> None:
        self._references = references
        self._vocabulary = Vocabulary(references)
        self._language = language
        self._boxes = {box.id: box for box in drawing.nodes}

    def of_step(self, node: str, verdict: Verdict, at: Moment) -> tuple[Explanation, ...]:
        """What a box asked, out of the one verdict that the trace keeps of all its cases."""
        told: list[Explanation] = []
        rest = verdict.seen
        for tree in self._asked(node):
            if told and not rest:
                break
            clauses = sum(1 for _ in leaves(tree))
            seen, rest = rest[:clauses], rest[clauses:]
            told += self._told(tree, Verdict(verdict.holds and not rest, seen), at)
        return tuple(told)

    def of_case(
        self, node: str, case: int, verdict: Verdict, at: Moment
    ) -> tuple[Explanation, ...]:
        """One case of a box, a condition being a box of one."""
        asked = self._asked(node)
        return self._told(asked[case], verdict, at) if case < len(asked) else ()

    def _asked(self, node: str) -> tuple[Tree, ...]:
        """The conditions of a box, none of one that cannot be read."""
        try:
            return node_of(self._boxes[node]).asks() if node in self._boxes else ()
        except UserError:
            return ()

    def _told(self, tree: Tree, verdict: Verdict, at: Moment) -> tuple[Explanation, ...]:
        """The condition explained, unless it names what the shop no longer has."""
        explainer = Explainer(tree, self._vocabulary, self._references)
        try:
            return (explainer.told(verdict, at, self._language),)
        except UserError:
            return ()
