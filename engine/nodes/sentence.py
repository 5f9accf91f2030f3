"""A trigger as a sentence, made from its drawing."""

from collections.abc import Iterable, Mapping

from engine.domain.references import References
from engine.domain.trigger import Drawing
from engine.nodes.base import ActionNode, ConditionNode, EventNode, NodeType
from engine.nodes.registry import node_of
from engine.nodes.speech import Speech

DEEPEST = 12
"""Forks inside forks that are still told; beyond them stands an ellipsis."""


def sentence(drawing: Drawing, references: References, language: str = "en") -> str:
    """The whole trigger: “When an order is created, after 24 hours, if …, set a task …”.

    Events that lead to the same box are told together. A drawing without an event says nothing.

    Raises:
        UserError: a box cannot be read; `engine.nodes.inspection` says which.

    """
    nodes = {box.id: node_of(box) for box in drawing.nodes}
    edges = {(edge.source, edge.socket): edge.target for edge in drawing.edges}
    speech = Speech(language=language, references=references)
    starts: dict[str, list[str]] = {}
    for id_, node in nodes.items():
        if isinstance(node, EventNode):
            starts.setdefault(edges.get((id_, "next"), ""), []).append(node.says(speech))
    story = _Story(speech, nodes, edges)
    return " ".join(_told(speech, events, story.after(first)) for first, events in starts.items())


def _told(speech: Speech, events: Iterable[str], then: str) -> str:
    when = speech.any_of(list(dict.fromkeys(events)))
    then = then or speech.pick(en="nothing happens", ru="ничего не происходит", zh="不执行任何操作")
    return speech.pick(
        en=f"When {when}, {then}.", ru=f"Когда {when}, {then}.", zh=f"当{when}时，{then}。"
    )


class _Story:
    """Tells what follows a box; each box once."""

    def __init__(
        self,
        speech: Speech,
        nodes: Mapping[str, NodeType],
        edges: Mapping[tuple[str, str], str],
    ) -> None:
        self._speech = speech
        self._nodes = nodes
        self._edges = edges
        self._known: set[str] = set()

    def after(self, id_: str, depth: int = 0) -> str:
        """Everything from a box on; "" for no box."""
        told = ""
        acted = False
        while id_ in self._nodes:
            if id_ in self._known or depth > DEEPEST:
                return told + self._link(told, acted=acted) + self._again(id_)
            self._known.add(id_)
            node = self._nodes[id_]
            piece, id_ = self._piece(id_, node, depth)
            told += self._link(told, acted=acted) + piece
            acted = isinstance(node, ActionNode)
        return told

    def _piece(self, id_: str, node: NodeType, depth: int) -> tuple[str, str]:
        """What is said of a box, and the box that follows when there is one way only."""
        ways = [way for way in node.ways if (id_, way) in self._edges]
        if len(node.ways) <= 1:
            return node.says(self._speech), self._edges.get((id_, "next"), "")
        if len(ways) == 1:
            following = self._edges[id_, ways[0]]
            if isinstance(node, ConditionNode) and ways == ["no"]:
                return self._speech.unless(node.says(self._speech)), following
            return node.says_way(ways[0], self._speech), following
        semicolon = self._speech.pick(en="; ", ru="; ", zh="；")
        return semicolon.join(self._way(id_, node, way, depth) for way in ways), ""

    def _way(self, id_: str, node: NodeType, way: str, depth: int) -> str:
        said, rest = node.says_way(way, self._speech), self.after(self._edges[id_, way], depth + 1)
        colon = self._speech.pick(en=": ", ru=": ", zh="：")
        return f"{said}{colon}{rest}"

    def _link(self, told: str, *, acted: bool) -> str:
        if not told:
            return ""
        if acted:
            return self._speech.pick(en=", then ", ru=", затем ", zh="，然后")
        return self._speech.pick(en=", ", ru=", ", zh="，")

    def _again(self, id_: str) -> str:
        if id_ not in self._known:
            return "…"
        return self._speech.pick(en="go on as above", ru="далее как выше", zh="继续如上")
