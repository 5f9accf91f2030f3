"""Finds a Python that is new enough, then does what was asked: `python3 .ci/setup.py run`.

Old Pythons must be able to read this file, so it keeps to words that every Python knows.
"""

import os
import subprocess
import sys

OLDEST = (3, 11)
NEWER_NAMES = ["python3.%d" % minor for minor in range(20, OLDEST[1] - 1, -1)]
HERE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - pathlib is not in Python 2


def newer_python():
    # type: () -> str | None
    """The first newer Python on the PATH, None when there is none."""
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        for name in NEWER_NAMES:
            candidate = os.path.join(folder, name)  # noqa: PTH118
            if os.access(candidate, os.X_OK):
                return candidate
    return None


def refuse():
    # type: () -> int
    """Say which Python is needed and where to get it."""
    sys.stderr.write(
        "Orderpath needs Python %d.%d or newer; this is %d.%d (%s), and no newer one was found.\n"
        "  Debian 12, Ubuntu 24.04 and newer:  sudo apt-get install python3 python3-venv\n"
        "  macOS:                              brew install python@3.12\n"
        "  Windows:                            winget install Python.Python.3.12\n"
        "Then type the same command again.\n" % (OLDEST + sys.version_info[:2] + (sys.executable,))
    )
    return 1


def main():
    # type: () -> int
    """Hand over to tasks.py, in a newer Python where this one is too old."""
    if sys.version_info >= OLDEST:
        sys.path.insert(0, HERE)
        import tasks

        return tasks.main(sys.argv[1:])
    newer = newer_python()
    if newer is None:
        return refuse()
    return subprocess.call([newer, os.path.abspath(__file__)] + sys.argv[1:])  # noqa: PTH100, RUF005


if __name__ == "__main__":
    sys.exit(main())
