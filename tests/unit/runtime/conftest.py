"""A shop with its engine running, on a clock that stands until it is moved."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.api import Engine
from engine.clock import ManualClock
from engine.nodes.actions.add_comment import AddComment
from engine.nodes.base import Planned, Planner
from tests.builders.running import a_new_order, a_running_shop
from tests.builders.servers import Desk, Mailbox, a_gateway, a_mail_server
from tests.builders.shop import NOON

PATIENCE_S = 20.0


@pytest.fixture
def clock() -> ManualClock:
    """Stands at NOON."""
    return ManualClock(NOON)


@pytest.fixture
def engine(tmp_path: Path, clock: ManualClock) -> Iterator[Engine]:
    """A new shop in Berlin."""
    with a_running_shop(tmp_path, clock=clock) as engine:
        yield engine


@pytest.fixture
def file(engine: Engine) -> Path:
    """Where the shop lies."""
    return engine.path


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    """A mail server on this machine that takes everything until told otherwise."""
    with a_mail_server() as server:
        yield server


@pytest.fixture
def gateway() -> Iterator[Desk]:
    """A service on this machine that takes messages over HTTP."""
    with a_gateway() as desk:
        yield desk


class Gate:
    """Holds the writer just before a commit, so that what is handed in meanwhile makes one group."""

    def __init__(self) -> None:
        self._shut = threading.Event()
        self._there = threading.Event()
        self._open = threading.Event()
        self.passed: list[str] = []

    def pass_by(self, point: str) -> None:
        """The engine's milestone."""
        self.passed.append(point)
        if self._shut.is_set() and point == "group.before-commit":
            self._shut.clear()
            self._there.set()
            assert self._open.wait(PATIENCE_S)

    def shut(self) -> None:
        """The next group waits here."""
        self._shut.set()

    def wait(self) -> None:
        """Until a group waits here."""
        assert self._there.wait(PATIENCE_S)

    def open(self) -> None:
        """Let it go on."""
        self._open.set()

    def opened(self) -> bool:
        """Wait until somebody opened it; whether somebody did."""
        return self._open.wait(PATIENCE_S)


@pytest.fixture
def gate() -> Gate:
    """For an engine of one's own."""
    return Gate()


@pytest.fixture
def comments_break(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of ours: the action *add comment* raises."""

    def plan(*_: object) -> Planned:
        raise ValueError("comment broke")

    def compiled(*_: object) -> Planner:
        return plan

    monkeypatch.setattr(AddComment, "compile", compiled)


@pytest.fixture
def order(engine: Engine) -> int:
    """An order that came in before any trigger."""
    return a_new_order(engine)
