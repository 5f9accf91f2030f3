"""The restart after a kill: what was begun goes on to its end, and everything is done once."""

from collections.abc import Callable
from pathlib import Path

from engine.api import Engine
from engine.clock import ManualClock
from tests.builders.running import do
from tests.builders.shop import NOON
from tests.faults.checks import done_once, kept, sound, story, waits_are_over
from tests.faults.conftest import Killed
from tests.faults.loads import END
from tests.faults.shops import an_order


def orders_go_on(killed: Killed, undisturbed: Killed) -> None:
    """What was acknowledged is there, waits end once, and orders come in as before."""
    clock = ManualClock(END)
    with Engine.open(killed.file, clock=clock) as engine:
        sound(killed.file)
        kept(killed.file, killed.answers)
        done_once(killed.file)
        do(engine, an_order("phone"))
        engine.end_due_waits()
        clock.advance(END - NOON)
        engine.end_due_waits()
    sound(killed.file)
    done_once(killed.file)
    waits_are_over(killed.file)


def imports_go_on(killed: Killed, undisturbed: Killed) -> None:
    """The same import again comes to what it comes to when nothing happens; once more changes nothing."""
    _import_again(killed, undisturbed, triggers=False)


def replays_go_on(killed: Killed, undisturbed: Killed) -> None:
    """As imports, with what triggers did."""
    _import_again(killed, undisturbed, triggers=True)


RESTARTS: dict[str, Callable[[Killed, Killed], None]] = {
    "change_orders": orders_go_on,
    "end_waits": orders_go_on,
    "import_history": imports_go_on,
    "replay_history": replays_go_on,
}


def _import_again(killed: Killed, undisturbed: Killed, *, triggers: bool) -> None:
    folder: Path = killed.file.parent / "csv"
    with Engine.open(killed.file, clock=ManualClock(NOON)) as engine:
        sound(killed.file)
        engine.imports.take_in(folder, triggers=triggers)
        again = engine.imports.take_in(folder, triggers=triggers)
    sound(killed.file)
    waits_are_over(killed.file)
    assert (again.orders_new, again.facts_new) == (0, 0)
    assert story(killed.file) == story(undisturbed.file)
