"""Flow: the end of a run."""

from dataclasses import dataclass
from typing import ClassVar

from typing_extensions import override

from engine.domain.facts import Facts
from engine.domain.references import References
from engine.domain.run import Outcome
from engine.nodes.base import Editor, End, FlowNode, Router, Shown, Turn, param
from engine.nodes.speech import Speech


@dataclass(frozen=True, kw_only=True)
class Stop(FlowNode):
    """Ends the run here; the note stands in its trace.

    A way that leads nowhere ends the run as well; this node says that it is meant so.
    """

    kind = "stop"
    title = "Stop"
    sockets: ClassVar[tuple[str, ...]] = ()

    note: str = param("Note", Editor.TEXT, default="")

    @override
    def compile(self, references: References) -> Router:
        end = End(Outcome.STOPPED, self.note)

        def route(facts: Facts, turn: Turn) -> End:  # noqa: ARG001
            return end

        return route

    @override
    def shows(self, speech: Speech) -> Shown:
        return Shown(speech.pick(en="Stop", ru="Стоп", zh="停止"), self.note)

    @override
    def says(self, speech: Speech) -> str:
        return speech.pick(en="stop", ru="остановиться", zh="停止")
