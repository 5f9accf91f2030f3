"""A run told: what became of each step, for the drawing, the list of steps and the time line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.i18n import translate
from app.reader import Reader
from app.reasons import reason_words
from app.why.deeds import began_words, moved_words, state_words, words_about
from designer.trigger.boxes import Foot, Mark, Tone
from designer.trigger.drawing import readable, wire_id
from designer.trigger.trace import Tale, Told
from engine.conditions.explain import Explanation
from engine.desks.runs import Story
from engine.domain.event import Event
from engine.domain.moment import Moment
from engine.domain.run import Outcome, Step
from engine.domain.stored import MessageRow, TimerRow
from engine.nodes.base import ConditionNode, EventNode, Family, NodeType
from engine.nodes.flow.branch import OTHERWISE
from engine.nodes.speech import Speech


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as the list of steps shows it; `text` is what happened, `explained` what was tested."""

    node: str
    heading: str
    text: str
    mark: Mark
    tone: Tone
    at: Moment
    socket: str = ""
    explained: tuple[Explanation, ...] = ()


@dataclass(frozen=True, slots=True)
class RunTold:
    """All of a run: its steps in order, and the tale that the drawing shows."""

    steps: tuple[StepLine, ...]
    tale: Tale


def run_told(story: Story, speech: Speech, reader: Reader) -> RunTold:
    """Tell a run."""
    telling = _Telling(story, speech, reader)
    steps = tuple(telling.lines())
    boxes = {line.node: _told(line) for line in steps}
    wires = {wire_id(line.node, line.socket) for line in steps if line.socket}
    return RunTold(steps, Tale(boxes, frozenset(wires)))


def _told(line: StepLine) -> Told:
    return Told(line.mark, Foot(foot_icon(line), line.text, line.tone), line.socket)


def foot_icon(line: StepLine) -> str:
    """What stands before the words under a box: a plain moment has a clock."""
    if line.tone is Tone.PLAIN:
        return "clock"
    return _FEET.get(line.mark, "check")


_FEET = {Mark.NOT_HELD: "x", Mark.WAITS: "clock", Mark.PASSED_OVER: "minus"}


class _Telling:
    """Knows what the steps left behind, and how boxes are called."""

    def __init__(self, story: Story, speech: Speech, reader: Reader) -> None:
        self._story = story
        self._speech = speech
        self._reader = reader
        trace = story.trace
        self._words = None if trace.order is None else words_about(trace.order, reader)
        self._nodes: Mapping[str, NodeType] = readable(trace.version.drawing)
        self._events: Mapping[int, Event] = {event.seq: event for event in trace.events}
        self._messages: Mapping[str, MessageRow] = {m.key: m for m in trace.messages}
        self._waits: Mapping[tuple[str, int], TimerRow] = {
            (wait.node, wait.iteration): wait for wait in trace.waits
        }

    def lines(self) -> Iterator[StepLine]:
        """Each step; a wait that is over is one line, at the moment it ended."""
        steps = self._story.trace.run.steps
        for place, step in enumerate(steps):
            after = steps[place + 1] if place + 1 < len(steps) else None
            if not step.node or (after is not None and _goes_on(step, after)):
                continue
            yield self._line(place, step)

    def _line(self, place: int, step: Step) -> StepLine:
        node = self._nodes.get(step.node)
        explained = self._story.explained.get(place, ())
        mark, tone, text = self._fared(step, node)
        heading = step.node if node is None else node.shows(self._speech).heading
        return StepLine(step.node, heading, text, mark, tone, step.at, step.socket, explained)

    def _fared(self, step: Step, node: NodeType | None) -> tuple[Mark, Tone, str]:
        if step.verdict is not None:
            return _answered(step, node)
        if isinstance(node, EventNode):
            return Mark.HELD, Tone.PLAIN, self._begun(step)
        if (step.node, step.iteration) in self._waits:
            return self._waited(step)
        last = self._story.trace.run.steps[-1]
        if step is last and self._story.trace.run.outcome is Outcome.INCIDENT:
            return Mark.NOT_HELD, Tone.DANGER, reason_words(step.note)
        if step.note.startswith("refused: "):
            return Mark.NOT_HELD, Tone.DANGER, reason_words(step.note)
        if node is not None and node.family is Family.WAIT:
            return Mark.WAITS, Tone.INFO, reason_words(step.note)
        return self._done(step)

    def _begun(self, step: Step) -> str:
        """When it happened, and by whom."""
        event = self._story.trace.event
        if event is not None and self._words is not None:
            return began_words(event, self._words)
        at = self._moment(step.at)
        return f"{at} · {reason_words(step.note)}" if step.note else at

    def _waited(self, step: Step) -> tuple[Mark, Tone, str]:
        wait = self._waits[step.node, step.iteration]
        if wait.ended_at is None:
            said = translate("WhySteps", "until {moment}")
            return Mark.WAITS, Tone.INFO, said.format(moment=self._moment(wait.due_at))
        if step.socket:
            said = translate("WhySteps", "went on {moment}")
            return Mark.HELD, Tone.PLAIN, said.format(moment=self._moment(wait.ended_at))
        said = translate("WhySteps", "ended: {reason}")
        return Mark.WAITS, Tone.INFO, said.format(reason=reason_words(step.note))

    def _done(self, step: Step) -> tuple[Mark, Tone, str]:
        """What an action did; what found nothing to do says why."""
        key = f"{self._story.trace.run.uid}:{step.node}:{step.iteration}"
        message = self._messages.get(key)
        if message is not None:
            trouble = message.state in ("parked", "failed", "unknown")
            said = reason_words(message.problem) if trouble else state_words(message.state)
            return Mark.HELD, Tone.WARN if trouble else Tone.OK, said
        made = [self._events[seq] for seq in step.seq if seq in self._events]
        if made and self._words is not None:
            return Mark.HELD, Tone.OK, moved_words(made[0], self._words)
        if step.note and step.socket:
            return Mark.PASSED_OVER, Tone.FAINT, reason_words(step.note)
        return Mark.HELD, Tone.OK, reason_words(step.note) or translate("WhySteps", "done")

    def _moment(self, at: Moment) -> str:
        return self._reader.formats.day_and_clock(at, self._reader.now)


def _goes_on(step: Step, after: Step) -> bool:
    """Whether the next step is the same box, woken or ended: then that one tells the wait."""
    return not step.socket and (step.node, step.iteration) == (after.node, after.iteration)


def _answered(step: Step, node: NodeType | None) -> tuple[Mark, Tone, str]:
    """What a question said."""
    assert step.verdict is not None
    if isinstance(node, ConditionNode) or node is None:
        if step.verdict.holds:
            return Mark.HELD, Tone.OK, translate("WhySteps", "yes")
        return Mark.NOT_HELD, Tone.DANGER, translate("WhySteps", "no")
    if step.socket == OTHERWISE:
        return Mark.NOT_HELD, Tone.DANGER, translate("WhySteps", "none held")
    said = translate("WhySteps", "case {number}")
    number = node.ways.index(step.socket) + 1 if step.socket in node.ways else 0
    return Mark.HELD, Tone.OK, said.format(number=number)
