"""`orderpath run`: the engine without a window."""

import time
from collections.abc import Callable
from enum import Enum
from typing import Annotated, Final

import typer

from app.cli.exits import note
from app.cli.printing import say
from app.cli.shop import ShopFile, opened
from app.cli.stopping import stopping
from app.cli.values import Values
from app.i18n import translate
from engine.api import Engine, LateWaits
from engine.domain.topics import MANY, Topics

_LOOK_EVERY_S: Final = 0.2


class Late(Enum):
    """What becomes of waits that were due while nothing ran."""

    SEND = "send"
    HOLD = "hold"
    SKIP = "skip"


def command(
    file: ShopFile,
    until_idle: Annotated[
        bool,
        typer.Option(
            "--until-idle", help="End the waits and send the messages that are due now, and stop."
        ),
    ] = False,
    late: Annotated[
        Late,
        typer.Option(
            help="Waits that are more than 15 minutes late. send: each as its own setting says; hold: go "
            "on, but keep their messages for approval; skip: end them without doing anything."
        ),
    ] = Late.SEND,
) -> None:
    """Keep the shop running: end the waits and send the messages that are due, until Ctrl+C.

    Messages leave only where the shop was set up to send. Passwords come from the keyring of this machine
    or from ORDERPATH_SECRET_EMAIL, _SMS and _CHAT.

    --late is asked for what is overdue at the start; later waits come in time.
    """
    with stopping() as stopped:
        with opened(file) as engine:
            ended = engine.end_due_waits(LateWaits(late.value))
            say(translate("CommandLine", "{count} due waits were ended.").format(count=ended))
            if until_idle:
                _deliver(engine)
            _tell_next(engine)
        if not until_idle:
            # Opened anew, because the alarm takes every wait as one that comes in time.
            with opened(file, alarm=True) as engine:
                _keep_running(engine, stopped)


def _deliver(engine: Engine) -> None:
    """Where nothing leaves, nothing is said: most shops only record."""
    given = engine.outbox.deliver_due()
    if given:
        say(translate("CommandLine", "Messages given away: {count}.").format(count=given))


def _keep_running(engine: Engine, stopped: Callable[[], bool]) -> None:
    note(translate("CommandLine", "Running; Ctrl+C stops."))
    deaf = engine.listen(lambda topics: _tell_news(engine, topics))
    while not stopped():
        time.sleep(_LOOK_EVERY_S)
    deaf()


def _tell_news(engine: Engine, topics: Topics) -> None:
    """A line with the time and what changed, such as “12:30 orders 3, runs 3”."""
    counts = ", ".join(
        f"{topic.value} {MANY if ids is None else len(ids)}{'+' if ids is None else ''}"
        for topic, ids in topics.changed.items()
    )
    say(f"{Values.of(engine.references).moment(engine.clock.now())}  {counts}")


def _tell_next(engine: Engine) -> None:
    due = engine.next_due()
    if due is None:
        say(translate("CommandLine", "Nothing waits."))
        return
    at = Values.of(engine.references).moment(due)
    say(translate("CommandLine", "The next wait ends at {moment}.").format(moment=at))
