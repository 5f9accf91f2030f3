"""Whether there is a screen that a window can open on."""

import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Final

_WITHOUT_SCREEN: Final = frozenset({"offscreen", "minimal", "vnc"})
_TRY: Final = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
_PATIENCE_S: Final = 20.0


def named_display(environment: Mapping[str, str], system: str) -> bool:
    """Whether the surroundings name a screen; on Windows and macOS there always is one."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform:
        return platform not in _WITHOUT_SCREEN
    if system in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def usable_display() -> bool:
    """Whether a window could be opened.

    Tried in a process of its own: where the screen that is named does not answer, or a library of the
    system is missing, Qt ends the process that asked.
    """
    if not named_display(os.environ, sys.platform):
        return False
    try:
        tried = subprocess.run(  # noqa: S603 - this very Python
            [sys.executable, "-c", _TRY],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return tried.returncode == 0
