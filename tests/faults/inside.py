"""Named points inside a transaction, where the engine itself tells of none."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from engine.runtime.replaying import Replay
from engine.runtime.running_shop import RunningShop
from engine.storage.batch import Batch
from tests.faults.loads import Milestone

T = TypeVar("T")

APPLIED, WRITTEN, GIVEN = "inside.applied", "inside.written", "inside.given"
"""A change was applied with all that follows; the rows are written and not committed; a fact of a replay
was given.
"""


def tell_from_inside(milestone: Milestone) -> None:
    """Pass by the points inside from now on, in this process."""
    for owner, name, point in (
        (RunningShop, "apply", APPLIED),
        (Batch, "flush", WRITTEN),
        (Replay, "play", GIVEN),
    ):
        setattr(owner, name, _telling(getattr(owner, name), partial(milestone, point)))


def _telling(doing: Callable[..., T], tell: Callable[[], None]) -> Callable[..., T]:
    def done(*arguments: object, **named: object) -> T:
        result = doing(*arguments, **named)
        tell()
        return result

    return done
