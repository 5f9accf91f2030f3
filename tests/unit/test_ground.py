"""The ground the program stands on: its Python, its pinned packages, a sound Qt."""

import re
import subprocess
import sys
from importlib.metadata import version

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.unit.house import PROJECT, ROOT

PINS = dict(
    re.findall(
        r"^([\w.-]+)==(\S+)$", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.MULTILINE
    )
)
WANTED = [
    Requirement(line)
    for line in (
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["dev"],
    )
]
VOID_CALLS = """
from PySide6.QtCore import QObject
it = QObject()
for _ in range(20_000):
    it.setObjectName("x")
print("alive")
"""


def plain(name: str) -> str:
    """A package's name as an index knows it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("wanted", WANTED, ids=lambda wanted: wanted.name)
def test_every_dependency_is_pinned_within_its_bounds_and_installed_so(wanted):
    pins = {plain(name): pin for name, pin in PINS.items()}

    pin = pins[plain(wanted.name)]

    assert wanted.specifier.contains(pin)
    assert version(wanted.name) == pin


def test_the_qt_that_aborts_old_pythons_cannot_be_chosen():
    [qt] = [wanted for wanted in WANTED if wanted.name == "PySide6-Essentials"]

    assert not qt.specifier.contains("6.12.0")
    assert qt.specifier.contains("6.11.3")
    assert sys.version_info >= (3, 12) or Version(version("PySide6-Essentials")) < Version("6.12")


def test_qt_survives_many_calls_that_return_nothing():
    done = subprocess.run(
        [sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=False, timeout=60
    )

    assert (done.returncode, done.stdout) == (0, "alive\n"), done.stderr


@pytest.mark.parametrize(
    "start",
    [
        pytest.param("runpy.run_path('.ci/setup.py', run_name='__main__')", id="setup"),
        pytest.param("runpy.run_module('app', run_name='__main__')", id="app"),
    ],
)
def test_an_old_python_is_told_which_one_is_needed(start):
    pretend = (
        "import runpy, sys; sys.version_info = (3, 9, 18, 'final', 0); sys.argv = ['x', 'help'];"
    )

    done = subprocess.run(
        [sys.executable, "-c", f"{pretend} {start}"],
        cwd=ROOT, env={"PATH": ""}, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip

    assert done.returncode == 1
    assert "needs Python 3.11 or newer; this is 3.9" in done.stderr
    assert "Traceback" not in done.stderr
