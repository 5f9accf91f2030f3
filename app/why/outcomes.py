"""How a run stands or ended: its words, its icon, its colour."""

from dataclasses import dataclass

from app.i18n import translate
from app.reader import Reader
from app.reasons import reason_words
from designer.trigger.boxes import Tone
from engine.desks.runs import RunLine
from engine.domain.run import Outcome


@dataclass(frozen=True, slots=True)
class Sign:
    """How an outcome is drawn."""

    icon: str
    tone: Tone


SIGNS = {
    Outcome.WAITING: Sign("hourglass", Tone.INFO),
    Outcome.QUEUED: Sign("clock", Tone.INFO),
    Outcome.DONE: Sign("check", Tone.OK),
    Outcome.STOPPED: Sign("check", Tone.OK),
    Outcome.ENDED_EARLY: Sign("log-out", Tone.INFO),
    Outcome.INCIDENT: Sign("x", Tone.DANGER),
    Outcome.FAILED: Sign("triangle-alert", Tone.DANGER),
    Outcome.REFUSED: Sign("minus", Tone.FAINT),
}

FILTERS: tuple[tuple[Outcome, ...], ...] = (
    (),
    (Outcome.WAITING, Outcome.QUEUED),
    (Outcome.DONE, Outcome.STOPPED),
    (Outcome.ENDED_EARLY,),
    (Outcome.INCIDENT, Outcome.FAILED),
    (Outcome.REFUSED,),
)
"""What the list of runs can be narrowed to; the first is everything."""


def filter_words(outcomes: tuple[Outcome, ...]) -> str:
    """What a filter is called."""
    return {
        FILTERS[0]: translate("Outcomes", "All outcomes"),
        FILTERS[1]: translate("Outcomes", "Waiting"),
        FILTERS[2]: translate("Outcomes", "Done"),
        FILTERS[3]: translate("Outcomes", "Ended early"),
        FILTERS[4]: translate("Outcomes", "Trouble"),
        FILTERS[5]: translate("Outcomes", "Not started"),
    }[outcomes]


def outcome_words(outcome: Outcome) -> str:
    """How the run stands or ended, in a word or two."""
    match outcome:
        case Outcome.WAITING:
            return translate("Outcomes", "waiting")
        case Outcome.QUEUED:
            return translate("Outcomes", "in the queue")
        case Outcome.DONE:
            return translate("Outcomes", "done")
        case Outcome.STOPPED:
            return translate("Outcomes", "stopped")
        case Outcome.ENDED_EARLY:
            return translate("Outcomes", "ended early")
        case Outcome.INCIDENT:
            return translate("Outcomes", "incident")
        case Outcome.FAILED:
            return translate("Outcomes", "failed")
        case Outcome.REFUSED:
            return translate("Outcomes", "not started")


def line_words(line: RunLine, reader: Reader) -> str:
    """The second line of a run in the list: until when, or how it ended and why."""
    if line.due_at is not None:
        moment = reader.formats.day_and_clock(line.due_at, reader.now)
        return translate("Outcomes", "until {moment}").format(moment=moment)
    said = outcome_words(line.outcome)
    return f"{said}: {reason_words(line.reason)}" if line.reason else said
