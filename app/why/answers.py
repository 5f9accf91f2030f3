"""Why not, told: the answer in words, the questions on the way, and what would have to be otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.i18n import translate
from app.orders.happened import Words
from app.reader import Reader
from app.reasons import reason_words
from app.why.deeds import began_words, event_words, words_about
from app.why.steps import StepLine, foot_icon
from designer.trigger.boxes import Foot, Mark, Tone
from designer.trigger.drawing import readable, wire_id
from designer.trigger.trace import Tale, Told
from engine.api import Answer
from engine.conditions.explain import missing
from engine.desks.runs import WhyStory
from engine.domain.trigger import Drawing
from engine.nodes.base import EventNode
from engine.nodes.speech import Speech


@dataclass(frozen=True, slots=True)
class AnswerTold:
    """The answer: a headline, a sentence more, what would have to be otherwise, and a doubt."""

    headline: str
    more: str
    needed: tuple[str, ...]
    doubt: str
    steps: tuple[StepLine, ...]
    tale: Tale


def answer_told(story: WhyStory, speech: Speech, reader: Reader) -> AnswerTold:
    """Tell why a trigger did nothing."""
    steps = tuple(_steps(story, speech, reader))
    boxes = {
        line.node: Told(line.mark, Foot(foot_icon(line), line.text, line.tone), line.socket)
        for line in steps
    }
    wires = frozenset(wire_id(line.node, line.socket) for line in steps if line.socket)
    return AnswerTold(
        headline=_headline(story.why.answer),
        more=_more(story, speech, words_about(story.order, reader)),
        needed=tuple(_needed(story, speech)),
        doubt=_doubt(story),
        steps=steps,
        tale=Tale(boxes, wires),
    )


def _headline(answer: Answer) -> str:
    match answer:
        case Answer.RAN:
            return translate("WhyAnswers", "It ran")
        case Answer.REFUSED:
            return translate("WhyAnswers", "Its conditions held, but the start was refused")
        case Answer.NOT_LISTENING:
            return translate("WhyAnswers", "It does not start with this")
        case Answer.CONDITIONS:
            return translate("WhyAnswers", "A condition did not hold")
        case Answer.WAS_OFF:
            return translate("WhyAnswers", "It was off then")
        case Answer.NOT_ASKED:
            return translate("WhyAnswers", "It was not asked")
        case Answer.WOULD_RUN:
            return translate("WhyAnswers", "As far as is known it would have run")


def _more(story: WhyStory, speech: Speech, words: Words) -> str:
    why = story.why
    match why.answer:
        case Answer.RAN | Answer.REFUSED:
            return reason_words(why.runs[-1].reason) if why.runs else ""
        case Answer.NOT_LISTENING:
            said = translate("WhyAnswers", "It starts when {events}. This was: {event}.")
            events = _starts(story.version.drawing, speech)
            return said.format(events=events, event=event_words(why.event, words))
        case Answer.WAS_OFF:
            return translate(
                "WhyAnswers", "It was off, or not in the shop yet, when this happened."
            )
        case Answer.NOT_ASKED:
            return translate("WhyAnswers", "This came with an import that had triggers off.")
        case Answer.CONDITIONS | Answer.WOULD_RUN:
            return ""


def _needed(story: WhyStory, speech: Speech) -> Iterator[str]:
    """What would have to be otherwise for the trigger to go on from where it stopped."""
    match story.why.answer:
        case Answer.CONDITIONS:
            yield from _conditions(story, speech)
        case Answer.NOT_LISTENING:
            yield _starts(story.version.drawing, speech)
        case Answer.WAS_OFF:
            yield translate("WhyAnswers", "the trigger is switched on")
        case Answer.RAN | Answer.REFUSED | Answer.NOT_ASKED | Answer.WOULD_RUN:
            return


def _conditions(story: WhyStory, speech: Speech) -> Iterator[str]:
    """The clauses that decided; where the other way leads on, the whole would have to be so."""
    place = len(story.why.asked) - 1
    for explained in story.explained.get(place, ()):
        if explained.holds:
            yield speech.pick(
                en=f"not: {explained.words}", ru=f"неверно, что {explained.words}",
                zh=f"并非：{explained.words}",
            )  # fmt: skip
        else:
            yield from (part.words for part in missing(explained))


def _starts(drawing: Drawing, speech: Speech) -> str:
    events = [n.says(speech) for n in readable(drawing).values() if isinstance(n, EventNode)]
    return speech.any_of(events) if events else "–"


def _doubt(story: WhyStory) -> str:
    if not story.why.doubt:
        return ""
    return translate(
        "WhyAnswers",
        "Its conditions hold for the order as it stood after the event, yet it left no trace: an "
        "earlier trigger of the same event may have changed the order first, or the trace is not kept "
        "any more.",
    )


def _steps(story: WhyStory, speech: Speech, reader: Reader) -> Iterator[StepLine]:
    """The event that was heard, then each question on the way, branches as one step."""
    why, nodes = story.why, readable(story.version.drawing)
    at = why.event.at
    if why.entry in nodes:
        text = began_words(why.event, words_about(story.order, reader))
        heading = nodes[why.entry].shows(speech).heading
        yield StepLine(why.entry, heading, text, Mark.HELD, Tone.PLAIN, at, "next")
    for place, asked in enumerate(why.asked):
        if asked.node not in nodes or not asked.socket:
            continue
        cases = [p for p in range(place + 1) if why.asked[p].node == asked.node]
        explained = tuple(e for p in cases for e in story.explained.get(p, ()))
        held = asked.verdict.holds
        heading = nodes[asked.node].shows(speech).heading
        text = translate("WhySteps", "yes") if held else translate("WhySteps", "no")
        mark, tone = (Mark.HELD, Tone.OK) if held else (Mark.NOT_HELD, Tone.DANGER)
        yield StepLine(asked.node, heading, text, mark, tone, at, asked.socket, explained)
