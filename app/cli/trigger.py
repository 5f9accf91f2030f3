"""`orderpath trigger`: the triggers of a shop."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer
from typing_extensions import override

from app.cli.printing import plain, say, say_json_rows, say_table, write
from app.cli.shop import AsJson, ShopFile, opened, opened_to_read
from app.files import read_bytes, write_text
from app.i18n import translate
from engine.api import Engine
from engine.conditions.fields import Vocabulary
from engine.domain.errors import Unknown, UserError
from engine.domain.trigger import JsonValue, Trigger
from engine.nodes import gallery, trigger_file
from engine.nodes.sentence import sentence


@dataclass(eq=False)
class NotAdded(UserError):
    """A trigger that the shop cannot take; `refused` says why, `name` what was meant to be added."""

    code = "trigger.not_added"

    name: str
    refused: UserError

    @override
    def __str__(self) -> str:
        return f"{self.name}: {self.refused}"


class Action(Enum):
    """What is done with triggers."""

    LIST = "list"
    ADD = "add"
    ON = "on"
    OFF = "off"
    ENTER = "enter"
    EXPORT = "export"


def command(
    file: ShopFile,
    action: Annotated[Action, typer.Argument(metavar="list|add|on|off|enter|export")],
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="A trigger's name, id or uid; see below.")
    ] = "",
    on: Annotated[bool, typer.Option("--on", help="add: switch it on at once.")] = False,
    cancel_waiting: Annotated[
        bool, typer.Option("--cancel-waiting", help="off: cancel its runs that wait.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="export: write into this new file.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List, add, switch and export triggers.

    \b
    list         all of them, in turn
    add NAME     one of the ready-made (an unknown name lists them), or a trigger file
    on NAME      let it hear every event from now on
    off NAME     let it hear nothing more; runs that wait finish, or --cancel-waiting
    enter NAME   let it, being on, take in the orders that match it now
    export NAME  print it as a file that another shop can add

    list --json prints a list of {"id", "uid", "title", "on", "turn", "mode", "repeats", "delivery",
    "version", "sentence"}; version is null while nothing was published.
    """  # noqa: D301
    if action is Action.LIST:
        with opened_to_read(file) as engine:
            _list(engine, as_json=as_json)
        return
    if not name:
        raise typer.BadParameter(f"{action.value} needs the name of a trigger", param_hint="NAME")
    if action is Action.EXPORT:
        with opened_to_read(file) as engine:
            _export(engine, name, out)
        return
    with opened(file) as engine:
        if action is Action.ADD:
            _add(engine, name, on=on)
        elif action is Action.ENTER:
            _enter(engine, name)
        else:
            _switch(engine, name, on=action is Action.ON, cancel_waiting=cancel_waiting)


def _list(engine: Engine, *, as_json: bool) -> None:
    triggers = engine.triggers.all()
    if as_json:
        say_json_rows(_row_json(engine, trigger) for trigger in triggers)
        return
    if not triggers:
        ready = ", ".join(gallery.names())
        say(translate("CommandLine", "No triggers yet. Ready-made: {names}.").format(names=ready))
        return
    heads = (
        translate("CommandLine", "Id"),
        translate("CommandLine", "Turn"),
        translate("CommandLine", "On"),
        translate("CommandLine", "Trigger"),
    )
    yes, no = translate("CommandLine", "on"), translate("CommandLine", "off")
    say_table(
        heads,
        [
            (str(t.id), str(t.settings.turn), yes if t.on else no, t.settings.titles.text())
            for t in triggers
        ],
        right={0, 1},
    )
    for trigger in triggers:
        say()
        say(f"{trigger.id}: {plain(_sentence(engine, trigger))}")


def _row_json(engine: Engine, trigger: Trigger) -> JsonValue:
    settings = trigger.settings
    return {
        "id": trigger.id,
        "uid": trigger.uid,
        "title": settings.titles.text(),
        "on": trigger.on,
        "turn": settings.turn,
        "mode": settings.mode.value,
        "repeats": {"kind": settings.repeats.kind.value, "minutes": settings.repeats.minutes},
        "delivery": settings.delivery.value,
        "version": None if trigger.live is None else trigger.live.number,
        "sentence": _sentence(engine, trigger),
    }


def _sentence(engine: Engine, trigger: Trigger) -> str:
    if trigger.live is None:
        return ""
    return sentence(trigger.live.drawing, engine.references)


def _add(engine: Engine, name: str, *, on: bool) -> None:
    vocabulary = Vocabulary(engine.references)
    ready = gallery.written(name)
    content = None if ready in gallery.names() else _content(name)
    with _naming(name):
        file = (
            gallery.trigger(ready, vocabulary=vocabulary)
            if content is None
            else trigger_file.read(content, vocabulary=vocabulary)
        )
        warnings = [problem.text for problem in engine.triggers.problems(file) if problem.warning]
        id_ = engine.triggers.add(file, on=on)
    title = file.settings.titles.text()
    state = translate("CommandLine", "on") if on else translate("CommandLine", "off")
    added = translate("CommandLine", "Trigger {id} “{title}” was added; it is {state}.")
    say(plain(added.format(id=id_, title=title, state=state)))
    say(plain(sentence(file.drawing, engine.references)))
    for warning in warnings:
        say(plain(translate("CommandLine", "Warning: {text}").format(text=warning)))
    if not on:
        line = f"orderpath trigger {engine.path} on {id_}"
        say(translate("CommandLine", "Next: {line}").format(line=line))


def _content(name: str) -> bytes:
    """What stands in the file of this name, one byte more than a trigger may have at most."""
    path = Path(name)
    # What looks like a file is one, also when it is not there: then that is what is said.
    if path.suffix or len(path.parts) > 1 or path.exists():
        return read_bytes(path, most=trigger_file.LARGEST_FILE + 1)
    raise Unknown("ready-made trigger (and no file)", name, gallery.names())


@contextmanager
def _naming(name: str) -> Iterator[None]:
    """The engine says what is wrong and where in the file; only here it is known which file it was."""
    try:
        yield
    except UserError as refused:
        raise NotAdded(name, refused) from refused


def _switch(engine: Engine, name: str, *, on: bool, cancel_waiting: bool) -> None:
    trigger = engine.triggers.named(name)
    cancelled = engine.triggers.switch(trigger.id, on=on, cancel_waiting=cancel_waiting)
    title = trigger.settings.titles.text()
    switched = (
        translate("CommandLine", "Trigger {id} “{title}” is on.")
        if on
        else translate("CommandLine", "Trigger {id} “{title}” is off.")
    )
    say(plain(switched.format(id=trigger.id, title=title)))
    if cancelled:
        text = translate("CommandLine", "{count} waiting runs were cancelled.")
        say(text.format(count=cancelled))


def _enter(engine: Engine, name: str) -> None:
    begun = engine.triggers.enter(
        engine.triggers.named(name).id, engine.triggers.matching_now(name)
    )
    say(translate("CommandLine", "{count} orders were taken in.").format(count=begun))


def _export(engine: Engine, name: str, out: Path | None) -> None:
    text = trigger_file.write(engine.triggers.file(name))
    if out is None:
        write(text)
        return
    write_text(out, text)
    say(translate("CommandLine", "Written: {file}").format(file=out))
