"""What every test runs under: a time zone with half hours, no screen, no leftovers, named chance."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

# Before anything reads them. St. John's is half an hour beside the rest, and has a summer time.
os.environ["TZ"] = "America/St_Johns"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Passwords of whoever runs the tests are out of reach; nor does a shop of theirs learn one from us.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
if hasattr(time, "tzset"):
    time.tzset()

import pytest
from hypothesis import HealthCheck, settings

JOIN_S = 2.0

settings.register_profile(
    "usual",
    derandomize=True,
    database=None,
    # Seconds on a busy machine say nothing about the code.
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("long", settings.get_profile("usual"), max_examples=1_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="the long rounds, ten times and more")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("long" if config.getoption("--long") else "usual")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="takes minutes: make faults"))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Name the seed last, where it is seen when something failed."""
    seed = config.getoption("randomly_seed", default=None)
    if seed is not None:
        terminalreporter.write_line(
            f"random seed {seed} (the same order again: --randomly-seed={seed})"
        )


@pytest.fixture(scope="session")
def rounds(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """How often to try: rounds(usual, long), the second with --long."""
    long: bool = request.config.getoption("--long")
    return lambda usual, many: many if long else usual


@pytest.fixture(autouse=True)
def own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and logs of the person who runs the tests are neither read nor written."""
    home: Path = tmp_path_factory.getbasetemp() / "home"
    for place in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{place}_HOME", str(home / place.lower()))
    for name in ("EMAIL", "SMS", "CHAT"):
        monkeypatch.delenv(f"ORDERPATH_SECRET_{name}", raising=False)


@pytest.fixture(autouse=True)
def no_threads_left_behind() -> Iterator[None]:
    """Who starts a thread ends it: one left running speaks into the next test."""
    before = set(threading.enumerate())
    yield
    # Qt's own workers show up as dummies; they belong to its pool and cannot be joined.
    late = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not thread.name.startswith("Dummy-")
    ]
    for thread in late:
        thread.join(JOIN_S)
    left = [thread.name for thread in late if thread.is_alive()]
    assert not left, f"threads left running: {', '.join(left)}"
