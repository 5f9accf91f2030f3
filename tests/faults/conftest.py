"""Processes to be killed, and shops to kill them over."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.builders.stored import Row
from tests.faults.shops import a_busy_shop, a_shop_to_import_into, a_waiting_shop

ROOT = Path(__file__).resolve().parents[2]


class Killed:
    """What a process left behind."""

    def __init__(self, file: Path, notes: Path, answer: dict[str, int]) -> None:
        self.file = file
        self.code = answer["code"]
        self.notes = _read(notes)
        faults = [note["stack"] for note in self.notes if note["what"] == "fault"]
        assert not faults, faults[0]

    @property
    def was_killed(self) -> bool:
        """Not: it had ended before."""
        return self.code == -signal.SIGKILL

    @property
    def at_work(self) -> bool:
        """Killed while something was asked for and not answered."""
        return self.was_killed and self._count("asked") > self._count("answered")

    @property
    def work_s(self) -> float:
        """From its beginning to the last answer it got."""
        begun = next(note["at_s"] for note in self.notes if note["what"] == "begun")
        return float(self.answers[-1]["at_s"] - begun)

    @property
    def passed(self) -> dict[str, int]:
        """How often it passed each named point; only of one that came to its end."""
        assert self.code == 0
        passed: dict[str, int] = self.notes[-1]["passed"]
        return passed

    @property
    def answers(self) -> list[Row]:
        """What it was told is done."""
        return [note for note in self.notes if note["what"] == "answered"]

    def _count(self, what: str) -> int:
        return sum(note["what"] == what for note in self.notes)


class Reaper:
    """Starts processes over copies of shops, and kills them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0
        self._zygote = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.zygote"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, shop: Path, load: str, *, cold: bool = False, **task: Any) -> Killed:
        """A process does `load` over a copy of `shop`. With `after_s` it is killed so long after it began,
        with `point` (and `nth`) when it passes that point, else it may come to its end.
        """
        folder = self._folder / str(self._number)
        self._number += 1
        shutil.copytree(shop.parent, folder)
        notes = folder / "notes"
        whole = {
            "load": load, "file": str(folder / shop.name), "notes": str(notes), "seed": 0, **task,
        }  # fmt: skip
        answer = self._cold(whole) if cold else self._forked(whole)
        return Killed(folder / shop.name, notes, answer)

    def kill_at(self, shop: Path, load: str, point: str, nth: int) -> Killed:
        """Kill it when it passes the point for the n-th time, or earlier: a faster machine makes larger
        groups, and passes fewer points.
        """
        while True:
            killed = self.run(shop, load, point=point, nth=nth)
            if killed.was_killed:
                return killed
            nth = max(1, killed.passed[point] * 2 // 3)
            self.forget(killed)

    def forget(self, killed: Killed) -> None:
        """Remove what it left behind."""
        shutil.rmtree(killed.file.parent)

    def close(self) -> None:
        """End the process that others are forked from."""
        assert self._zygote.stdin is not None
        assert self._zygote.stdout is not None
        self._zygote.stdin.close()
        self._zygote.wait(timeout=20)
        self._zygote.stdout.close()

    def _forked(self, task: dict[str, Any]) -> dict[str, int]:
        assert self._zygote.stdin is not None
        assert self._zygote.stdout is not None
        self._zygote.stdin.write(json.dumps(task) + "\n")
        self._zygote.stdin.flush()
        answer: dict[str, int] = json.loads(self._zygote.stdout.readline())
        return answer

    @staticmethod
    def _cold(task: dict[str, Any]) -> dict[str, int]:
        command = [sys.executable, "-m", "tests.faults.zygote", json.dumps(task)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.read(1)
            if "after_s" in task:
                time.sleep(task["after_s"])
                os.kill(process.pid, signal.SIGKILL)
            code = process.wait()
        return {"code": code}


def _read(notes: Path) -> list[Row]:
    if not notes.exists():
        return []
    return [json.loads(line) for line in notes.read_text("utf-8").splitlines()]


@pytest.fixture(scope="session")
def shops(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The shop of a load, made once."""
    makers: dict[str, Callable[[Path], Path]] = {
        "change_orders": a_busy_shop,
        "end_waits": a_waiting_shop,
        "upgrade_shop": a_waiting_shop,
        "import_history": lambda folder: a_shop_to_import_into(folder, triggers=False),
        "replay_history": lambda folder: a_shop_to_import_into(folder, triggers=True),
        "make_shop": lambda folder: folder / "shop.orderpath",
    }
    made: dict[str, Path] = {}

    def shop_for(load: str) -> Path:
        if load not in made:
            made[load] = makers[load](tmp_path_factory.mktemp(load))
        return made[load]

    return shop_for


@pytest.fixture(scope="session")
def reaper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reaper]:
    """One process to fork from for all tests."""
    reaper = Reaper(tmp_path_factory.mktemp("killed"))
    yield reaper
    reaper.close()


@pytest.fixture(scope="session")
def undisturbed(reaper: Reaper, shops: Callable[[str], Path]) -> Callable[[str], Killed]:
    """A load that came to its end, run once."""
    ended: dict[str, Killed] = {}

    def run(load: str) -> Killed:
        if load not in ended:
            ended[load] = reaper.run(shops(load), load)
        return ended[load]

    return run
