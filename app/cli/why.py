"""`orderpath why`: what a trigger did with an event of an order, or what kept it from acting."""

from collections.abc import Callable, Mapping
from typing import Annotated, Final

import typer

from app.cli.history import Teller
from app.cli.printing import plain, say, say_json
from app.cli.run_json import Boxes, run_json, run_lines, verdict_json
from app.cli.shop import AsJson, ShopFile, opened_to_read
from app.cli.values import Values
from app.i18n import translate
from engine.api import Answer, Engine, Why
from engine.domain.order import Order
from engine.domain.trigger import JsonValue


def command(
    file: ShopFile,
    order: Annotated[str, typer.Argument(metavar="ORDER", help="Its number, or #id.")],
    trigger: Annotated[str, typer.Argument(metavar="TRIGGER", help="Its name, id or uid.")],
    event: Annotated[
        int | None,
        typer.Option(
            "--event",
            metavar="SEQ",
            help="Which event (see show); if left out, the newest that it acted on or would hear.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say why a trigger acted on an order, or why it did not.

    --json prints one object: {"order": {"id", "number"}, "trigger": {"id", "uid", "title"}, "event",
    "answer", "text", "doubt", "version", "asked": [{"node", "says", "verdict": {"holds", "seen"}}],
    "runs": [{"id", "uid", "trigger", "version", "event", "root", "outcome", "reason", "started_at",
    "ended_at", "duration_us", "steps": [{"node", "says", "iteration", "at", "socket", "verdict",
    "events", "note"}]}]}. answer is ran, refused, not_listening, conditions, was_off, not_asked or
    would_run; event is as in show.
    """
    with opened_to_read(file) as engine:
        found = engine.find_order(order)
        why = engine.why(found.id, trigger, event)
        if as_json:
            say_json(_why_json(engine, found, why))
        else:
            _tell(engine, found, why)


def _tell(engine: Engine, order: Order, why: Why) -> None:
    values = Values.of(engine.references)
    teller = Teller.of(engine, order.currency, [why.event])
    title = why.trigger.settings.titles.text()
    head = translate("CommandLine", "Order {number}, trigger “{title}”")
    say(plain(head.format(number=order.number, title=title)))
    happened = "; ".join(teller.lines(why.event))
    event = translate("CommandLine", "Event {seq}, {moment}, {who}: {what}")
    say(
        plain(
            event.format(
                seq=why.event.seq,
                moment=values.moment(why.event.at),
                who=teller.who(why.event.actor),
                what=happened,
            )
        )
    )
    say()
    say(plain(f"{_VERDICTS[why.answer]()}: {why.text}."))
    boxes = Boxes(why.trigger, engine.references)
    for asked in why.asked:
        mark = "✓" if asked.verdict.holds else "✗"
        seen = ", ".join("–" if value in (None, "") else str(value) for value in asked.verdict.seen)
        found = translate("CommandLine", "{mark} {box} (seen: {seen})")
        say(plain(found.format(mark=mark, box=boxes.says(asked.node), seen=seen)))
    if why.doubt:
        say(plain(translate("CommandLine", "Doubt: {text}").format(text=why.doubt)))
    for run in why.runs:
        for line in run_lines(run, values, boxes):
            say(line)


_VERDICTS: Final[Mapping[Answer, Callable[[], str]]] = {
    Answer.RAN: lambda: translate("CommandLine", "It ran"),
    Answer.REFUSED: lambda: translate(
        "CommandLine", "Its conditions held, but the start was refused"
    ),
    Answer.NOT_LISTENING: lambda: translate("CommandLine", "It does not listen to this"),
    Answer.CONDITIONS: lambda: translate("CommandLine", "Its conditions did not hold"),
    Answer.WAS_OFF: lambda: translate("CommandLine", "It was off"),
    Answer.NOT_ASKED: lambda: translate("CommandLine", "It was not asked"),
    Answer.WOULD_RUN: lambda: translate("CommandLine", "It would have run"),
}


def _why_json(engine: Engine, order: Order, why: Why) -> JsonValue:
    teller = Teller.of(engine, order.currency, [why.event])
    boxes = Boxes(why.trigger, engine.references)
    return {
        "order": {"id": order.id, "number": order.number},
        "trigger": {
            "id": why.trigger.id,
            "uid": why.trigger.uid,
            "title": why.trigger.settings.titles.text(),
        },
        "event": teller.json(why.event),
        "answer": why.answer.value,
        "text": why.text,
        "doubt": why.doubt,
        "version": why.version,
        "asked": [
            {
                "node": asked.node,
                "says": boxes.says(asked.node),
                "verdict": verdict_json(asked.verdict),
            }
            for asked in why.asked
        ],
        "runs": [run_json(run, boxes) for run in why.runs],
    }
