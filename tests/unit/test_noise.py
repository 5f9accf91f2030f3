"""A test that is noisy, leaves something running or leans on its machine does not pass."""

import re
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.unit.house import ROOT

LINE = re.compile(r"^(PASSED|FAILED|ERROR) (?:\S*/)?test_(\w+)\.py", re.MULTILINE)
NOISY = {
    "warning": "import warnings\ndef test_it():\n    warnings.warn('old', stacklevel=1)\n",
    "qt_warning": "from PySide6.QtCore import qWarning\ndef test_it(qtbot):\n    qWarning('odd')\n",
    "unknown_marker": "import pytest\n@pytest.mark.sloow\ndef test_it():\n    pass\n",
    "thread": (
        "import threading, time\n"
        "def test_it():\n"
        "    threading.Thread(target=time.sleep, args=(5,), name='mine', daemon=True).start()\n"
    ),
    "slot_that_raises": (
        "from PySide6.QtCore import QTimer\n"
        "def test_it(qtbot):\n"
        "    QTimer.singleShot(0, lambda: 1 / 0)\n"
        "    qtbot.wait(20)\n"
    ),
    "unraisable": (
        "import gc\n"
        "class Late:\n"
        "    def __del__(self):\n"
        "        raise ValueError('late')\n"
        "def test_it():\n"
        "    Late()\n"
        "    gc.collect()\n"
    ),
}


def test_noise_fails_a_test_and_a_quiet_one_passes(tmp_path):
    for kind, source in (NOISY | {"quiet": "def test_it():\n    pass\n"}).items():
        (tmp_path / f"test_{kind}.py").write_text(source, encoding="utf-8")

    report = run_under_our_settings(tmp_path)

    passed = {kind for outcome, kind in re.findall(LINE, report) if outcome == "PASSED"}
    spoilt = {kind for outcome, kind in re.findall(LINE, report) if outcome != "PASSED"}
    assert (passed - spoilt, spoilt) == ({"quiet"}, set(NOISY)), report
    assert "random seed " in report


def run_under_our_settings(folder):
    """Run the tests of a folder as ours are run; return what pytest says."""
    for name in ("tests/conftest.py", "pyproject.toml"):
        (folder / Path(name).name).write_bytes((ROOT / name).read_bytes())
    alone = ["-p", "no:cacheprovider", "-p", "no:xdist", "--continue-on-collection-errors"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rA", *alone, folder],
        cwd=folder, capture_output=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip
    return done.stdout


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system cannot change a process's zone")
def test_local_time_is_half_an_hour_beside_the_rest():
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC).astimezone()
    winter = datetime(2026, 1, 1, 12, tzinfo=UTC).astimezone()

    assert time.tzname == ("NST", "NDT")
    assert (summer.hour, summer.minute) == (9, 30)
    assert (winter.hour, winter.minute) == (8, 30)
