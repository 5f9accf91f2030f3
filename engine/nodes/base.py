"""What a node type is: parameters, help, problems, and how it takes its turn."""

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field
from enum import Enum
from typing import Any, ClassVar, TypeAlias, TypeVar

from typing_extensions import override

from engine.conditions import compiled
from engine.conditions.tree import Tree
from engine.domain.change import Edit
from engine.domain.errors import Missing
from engine.domain.event import EventKind, SubjectKind
from engine.domain.facts import Facts
from engine.domain.moment import Moment
from engine.domain.order import Order
from engine.domain.references import References
from engine.domain.run import Outcome, Verdict
from engine.domain.trigger import JsonValue
from engine.nodes.speech import Speech

T = TypeVar("T")


class Family(Enum):
    """What a node is for; decides its colour and its place in the palette."""

    EVENT = "event"
    CONDITION = "condition"
    FLOW = "flow"
    WAIT = "wait"
    ACTION = "action"


class Editor(Enum):
    """Which row of the form edits a parameter; also how it is stored as JSON (see `engine.nodes.codec`)."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    TEMPLATE = "template"
    NUMBER = "number"
    YES_NO = "yes_no"
    CHOICE = "choice"
    CONDITION = "condition"
    CONDITIONS = "conditions"
    STATUS = "status"
    STATUSES = "statuses"
    PAYMENT_STATUSES = "payment_statuses"
    FIELD = "field"
    FIELDS = "fields"
    VALUE = "value"
    PERFORMER = "performer"
    TAGS = "tags"
    DURATION = "duration"
    GUARD = "guard"


def param(
    label: str,
    editor: Editor,
    *,
    default: Any = MISSING,  # noqa: ANN401
    hint: str = "",
    last: bool = False,
) -> Any:  # noqa: ANN401
    """A parameter: storage, form row and default at once. `last`: below the others in the form."""
    info: Mapping[str, object] = {"label": label, "editor": editor, "hint": hint, "last": last}
    if default is MISSING:
        return field(metadata=info)
    return field(default=default, metadata=info)


def params_of(node: "type[NodeType]") -> tuple[Field[Any], ...]:
    """The parameters of a node type, in the order of its form."""
    drawn = [f for f in node.__dataclass_fields__.values() if "editor" in f.metadata]
    return tuple(sorted(drawn, key=lambda f: bool(f.metadata["last"])))


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a drawing. `code` names the kind, `text` says it in English.

    A `warning` may be published; anything else may not.
    """

    code: str
    text: str
    node: str = ""
    param: str = ""
    warning: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignFacts:
    """What `problems` may look at."""

    references: References


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands in a drawn box: its heading, what it is set to, and a rule under a line."""

    heading: str
    text: str = ""
    rule: str = ""


@dataclass(frozen=True, kw_only=True)
class NodeType:
    """A box that can be drawn. An instance is one box's parameters; it never changes.

    `brings`: subjects known after it (events); `needs`: the subject it works on (everything else).
    """

    kind: ClassVar[str]
    title: ClassVar[str]
    family: ClassVar[Family]
    sockets: ClassVar[tuple[str, ...]] = ("next",)
    needs: ClassVar[SubjectKind] = SubjectKind.ORDER

    @classmethod
    def upgrade(
        cls,
        params: Mapping[str, JsonValue],
        format: int,  # noqa: A002, ARG003
    ) -> Mapping[str, JsonValue]:
        """Parameters stored by an older `format` of drawings, as this version stores them."""
        return params

    @property
    def ways(self) -> tuple[str, ...]:
        """The sockets this box has; a branch has as many as cases."""
        return self.sockets

    @abstractmethod
    def says(self, speech: Speech) -> str:
        """Its part of the trigger's sentence, in the language of `speech`."""

    @abstractmethod
    def shows(self, speech: Speech) -> Shown:
        """What stands in the drawn box."""

    def asks(self) -> tuple[Tree, ...]:
        """The conditions whose verdicts its trace holds, in the order in which they are asked."""
        return ()

    def says_way(self, way: str, speech: Speech) -> str:  # noqa: ARG002
        """What is said before the rest of a way, when the box has several."""
        return ""

    def problems(self, design: DesignFacts) -> Iterator[Problem]:  # noqa: ARG002
        """What is wrong with the parameters; the registry adds the node's id."""
        return iter(())

    def reads(self) -> frozenset[str]:
        """Fields it looks at, as "entity.field"."""
        return frozenset()

    def writes(self) -> frozenset[str]:
        """Fields it may change, as "entity.field"."""
        return frozenset()


@dataclass(frozen=True, slots=True)
class Listening:
    """Which events a node hears: rows of the kinds about the subject.

    When `fields` is not None, only those that changed one of them ("entity.field").
    """

    subject: SubjectKind
    kinds: frozenset[EventKind]
    fields: frozenset[str] | None = None


Test: TypeAlias = compiled.Test
CompiledCondition: TypeAlias = compiled.Compiled


def always(facts: Facts) -> bool:  # noqa: ARG001
    """The test of an event node that means every event it hears; dispatch need not call it."""
    return True


@dataclass(frozen=True, kw_only=True)
class EventNode(NodeType):
    """Starts a run. Help opens with “Fires when…”."""

    family: ClassVar[Family] = Family.EVENT
    brings: ClassVar[frozenset[SubjectKind]] = frozenset({SubjectKind.ORDER, SubjectKind.CUSTOMER})

    @abstractmethod
    def listens(self) -> Listening:
        """For the dispatch index."""

    @abstractmethod
    def compile(self, references: References) -> Test:
        """Whether an event that was heard is meant: what it changed, and what is now."""

    def stands(self, references: References) -> Test:  # noqa: ARG002
        """Whether an order is now as the event would have left it.

        Asked when a trigger is switched on and takes in the orders that match already.
        """
        return always


@dataclass(frozen=True, kw_only=True)
class ConditionNode(NodeType):
    """Asks one question of the facts. Help opens with “Tests…”."""

    family: ClassVar[Family] = Family.CONDITION
    sockets: ClassVar[tuple[str, ...]] = ("yes", "no")

    @abstractmethod
    def compile(self, references: References) -> CompiledCondition:
        """Decide everything decidable once."""

    @override
    def says_way(self, way: str, speech: Speech) -> str:
        """“If” on the way of yes; “otherwise” on the way of no."""
        if way == "no":
            return speech.otherwise()
        return speech.if_(self.says(speech))


@dataclass(frozen=True, slots=True)
class Take:
    """Go on by this socket."""

    socket: str
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class End:
    """The run ends here."""

    outcome: Outcome = Outcome.STOPPED
    note: str = ""


class GuardKind(Enum):
    """What ends a wait early."""

    VISIT = "visit"
    """The order leaves the stay it is in when the wait begins."""
    FINAL = "final"
    """The order reaches a final group."""
    CONDITION = "condition"
    """The condition becomes true; asked whenever the order changes, and once when the wait begins."""
    NOTHING = "nothing"


class Late(Enum):
    """What a wait does that wakes late, the program having been closed."""

    RUN = "run"
    SKIP = "skip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """The run waits until `due_at`. `condition` is the stored form, for GuardKind.CONDITION."""

    due_at: Moment
    guard: GuardKind
    condition: str = ""
    late: Late = Late.RUN
    anchor: str = ""


Route: TypeAlias = Take | End | Hold
Router: TypeAlias = Callable[[Facts, "Turn"], Route]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Where a run stands when a node takes its turn. `woken`: the node's own wait has just ended."""

    run: int
    key: str
    """run uid : node : iteration, for outward effects."""
    iteration: int
    woken: bool = False
    by_status: bool = False
    """The run was started by a status change or a limit: the default guard is the visit."""


@dataclass(frozen=True, kw_only=True)
class FlowNode(NodeType):
    """Steers a run: branches, waits, stops."""

    family: ClassVar[Family] = Family.FLOW
    may_hold: ClassVar[bool] = False
    """Whether it may make a run wait."""

    @abstractmethod
    def compile(self, references: References) -> Router:
        """The function that decides the way on; pure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What an action decided: edits to be applied at once, in the run's transaction.

    No edits: nothing to do, and `note` says why ("already in this status").
    """

    edits: tuple[Edit, ...] = ()
    note: str = ""


Planner: TypeAlias = Callable[[Facts, Turn], Planned]


@dataclass(frozen=True, kw_only=True)
class ActionNode(NodeType):
    """Does something: its edits go through the same door as a person's. Help opens with an imperative.

    Inside edits (fields, tasks, alerts) and outward ones (`QueueMessage`) alike are plain data; applying
    them is the runtime's, so a node type never touches storage.
    """

    family: ClassVar[Family] = Family.ACTION

    go_on: bool = param(
        "Go on when refused",
        Editor.YES_NO,
        default=False,
        hint="Otherwise the run stops here",
        last=True,
    )

    @abstractmethod
    def compile(self, references: References) -> Planner:
        """The function that plans; pure.

        It may raise UserError (no receiver, unknown person): an incident, unless `go_on`.
        """


def order_in(facts: Facts) -> Order:
    """The order of the facts.

    Raises:
        Missing: the run is about something else, or the order is gone.

    """
    if facts.order is None:
        raise Missing("order", "of this run")
    return facts.order
