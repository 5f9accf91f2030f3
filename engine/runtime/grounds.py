"""The grounds of a run in short: what started it, its questions with what they saw, its waits."""

from dataclasses import dataclass

from engine.conditions.explain import seen_words
from engine.conditions.fields import Vocabulary
from engine.conditions.tree import leaves
from engine.domain.errors import UserError
from engine.domain.references import References
from engine.domain.run import Run, Step, Verdict
from engine.domain.trigger import TriggerVersion
from engine.nodes.base import ActionNode, EventNode, FlowNode, NodeType
from engine.nodes.conditions.condition import Condition
from engine.nodes.registry import node_of
from engine.nodes.speech import Speech


@dataclass(frozen=True, slots=True)
class Ground:
    """One step that led to what a run did. `holds` None: it waited there; `seen` says what it saw."""

    words: str
    holds: bool | None = True
    seen: str = ""


def grounds(
    run: Run, version: TriggerVersion, references: References, language: str
) -> tuple[Ground, ...]:
    """Everything before and between the actions of a run, in the version it began with.

    A box that this program can no longer read is left out.
    """
    speech = Speech(language=language, references=references)
    nodes: dict[str, NodeType] = {}
    for box in version.drawing.nodes:
        try:
            nodes[box.id] = node_of(box)
        except UserError:
            continue
    found = (_ground(step, nodes.get(step.node), speech) for step in run.steps)
    return tuple(dict.fromkeys(ground for ground in found if ground is not None))


def _ground(step: Step, node: NodeType | None, speech: Speech) -> Ground | None:
    if node is None or isinstance(node, ActionNode):
        return None
    said = node.says(speech)
    if isinstance(node, EventNode):
        return Ground(_capital(said))
    if step.verdict is not None:
        return Ground(_capital(said), step.verdict.holds, _seen(node, step.verdict, speech))
    if isinstance(node, FlowNode) and node.may_hold and not step.socket:
        return Ground(_capital(said), None)
    return None


def _seen(node: NodeType, verdict: Verdict, speech: Speech) -> str:
    if not isinstance(node, Condition):
        return ""
    vocabulary = Vocabulary(speech.references)
    asked = zip(leaves(node.condition), verdict.seen, strict=False)
    said = (seen_words(leaf, seen, vocabulary, speech.language) for leaf, seen in asked)
    return "; ".join(dict.fromkeys(said))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
