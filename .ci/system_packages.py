"""What Qt needs of the system and bare machines lack: shared libraries and fonts."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
CHINESE = (
    "cjk",
    "wqy",
    "sourcehan",
    "droidsansfallback",
    "uming",
    "ukai",
    "notosanssc",
    "notoserifsc",
)


@dataclass(frozen=True)
class Missing:
    """What the system lacks, as Debian calls it: libraries stop Qt, fonts leave empty boxes."""

    libraries: tuple[str, ...]
    fonts: tuple[str, ...]

    @property
    def packages(self) -> tuple[str, ...]:
        """Everything, libraries first."""
        return self.libraries + self.fonts


def missing(*, with_display: bool) -> Missing:
    """What Qt would not find; nothing on Windows and macOS, whose wheels are complete."""
    if not sys.platform.startswith("linux"):
        return Missing((), ())
    libraries = LIBRARIES | (DISPLAY_LIBRARIES if with_display else {})
    absent = tuple(package for name, package in libraries.items() if not _loads(name))
    return Missing(absent, tuple(_missing_fonts()))


def install(packages: Sequence[str]) -> Sequence[str]:
    """Install with apt where that is possible without asking; return what is left to do."""
    may = _apt()
    if may is None:
        return packages
    print("Installing them with apt …", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    get = [*may, "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=60"]
    subprocess.run([*get, "update"], env=environment, stdin=subprocess.DEVNULL, check=False)
    done = subprocess.run(
        [*get, "install", "-y", "--no-install-recommends", *packages],
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    return packages if done.returncode else ()


def line_to_type(packages: Sequence[str]) -> str:
    """The exact line for a person to type."""
    line = f"sudo apt-get install {' '.join(packages)}"
    if shutil.which("apt-get"):
        return line
    return f"{line}   (these are Debian's names; take your system's packages of the same libraries)"


def _apt() -> list[str] | None:
    """How apt can be called without a question, None when it cannot."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)  # noqa: S607
    # sudo drops the environment, so apt's own is handed over by name.
    return ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive"] if asked.returncode == 0 else None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _missing_fonts() -> list[str]:
    names = [
        path.name.lower()
        for folder in FONT_FOLDERS
        for path in Path(folder).expanduser().rglob("*")
        if path.suffix.lower() in {".ttf", ".otf", ".ttc"}
    ]
    wanted = []
    if not any(not _is_chinese(name) for name in names):
        wanted.append("fonts-dejavu-core")
    if not any(_is_chinese(name) for name in names):
        wanted.append("fonts-noto-cjk")
    return wanted


def _is_chinese(name: str) -> bool:
    plain = name.replace("-", "").replace("_", "")
    return any(mark in plain for mark in CHINESE)
