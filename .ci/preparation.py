"""Makes a fresh machine ready: the virtual environment, the pinned packages, what Qt needs."""

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import system_packages


class CannotPrepare(Exception):
    """The machine lacks something; the message says what, and what to do."""


class Preparation:
    """The set-up of one checkout. Doing it again costs nothing when nothing changed."""

    def __init__(self, root: Path, *, dev: bool) -> None:
        self._root = root
        self._dev = dev
        self._home = root / ".venv"
        self._scripts = self._home / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """The interpreter of the virtual environment."""
        return self.tool("python")

    def tool(self, name: str) -> Path:
        """A program of the virtual environment."""
        return self._scripts / (f"{name}.exe" if os.name == "nt" else name)

    def do(self) -> None:
        """Bring everything up to date.

        Raises:
            CannotPrepare: something is missing that this script cannot put right.

        """
        self._system()
        wanted, done = self._wanted(), self._done()
        # Who has the tools for tests keeps them, whichever task comes next.
        dev = self._dev or bool(done.get("dev"))
        if done == {"pins": wanted, "dev": dev} and self._works():
            return
        if not self._works():
            self._make_home()
        self._install(".[dev]" if dev else ".")
        self._stamp.write_text(json.dumps({"pins": wanted, "dev": dev}), encoding="utf-8")

    @property
    def _stamp(self) -> Path:
        return self._home / "orderpath-prepared.json"

    def _wanted(self) -> str:
        """A digest of all that decides what is installed, and where it is installed."""
        project = tomllib.loads((self._root / "pyproject.toml").read_text(encoding="utf-8"))
        parts = [
            json.dumps([project["build-system"], project["project"]], sort_keys=True),
            (self._root / "constraints.txt").read_text(encoding="utf-8"),
            str(self._root),
        ]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def _done(self) -> dict[str, object]:
        try:
            done = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return done if isinstance(done, dict) else {}

    def _works(self) -> bool:
        """Whether .venv has a Python that starts and is new enough."""
        question = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
        try:
            asked = subprocess.run([self.python, "-c", question], capture_output=True, check=False)
        except OSError:
            return False
        return asked.returncode == 0

    def _make_home(self) -> None:
        if importlib.util.find_spec("ensurepip") is None:
            self._get_venv_module()
        print(f"Making the virtual environment {self._home}", flush=True)
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", self._home], check=False)
        if made.returncode:
            raise CannotPrepare(
                f"The virtual environment {self._home} could not be made; the reason stands above.\n"
                "Check that the folder can be written to and that the disk has 1 GB left, then try again."
            )

    def _get_venv_module(self) -> None:
        package = f"python3.{sys.version_info.minor}-venv"
        if system_packages.install([package]):
            raise CannotPrepare(
                f"This Python ({sys.executable}) comes without its venv module. Type\n"
                f"  {system_packages.line_to_type([package])}\nand then the same command again."
            )

    def _install(self, what: str) -> None:
        print("Installing the pinned packages (some 400 MB, a minute or two) …", flush=True)
        command: Sequence[str | Path] = [
            self.python, "-m", "pip", "install", "--quiet", "--no-input",
            "--disable-pip-version-check", "--constraint", self._root / "constraints.txt",
            "--editable", what,
        ]  # fmt: skip
        installed = subprocess.run(command, cwd=self._root, stdin=subprocess.DEVNULL, check=False)
        if installed.returncode:
            raise CannotPrepare(
                "The packages could not be installed; pip's reason stands above.\n"
                "  No network or a proxy: set HTTPS_PROXY, or PIP_INDEX_URL to a mirror within reach.\n"
                "  No matching version:   this Python may be too new for the pins; try 3.11 to 3.13.\n"
                "  No space left:         some 1 GB is needed in this folder.\n"
                "Then type the same command again; what is already there is kept."
            )

    def _system(self) -> None:
        """Put in what Qt needs of the system, where that can be done; else say the line."""
        wanted = system_packages.missing(
            with_display=bool(os.environ.get("DISPLAY")) and not self._dev
        )
        if not wanted.packages:
            return
        print(f"Qt needs from the system: {', '.join(wanted.packages)}", flush=True)
        left = system_packages.install(wanted.packages)
        if not left:
            return
        line = f"  {system_packages.line_to_type(left)}"
        if system_packages.missing(with_display=False).libraries:
            raise CannotPrepare(
                "Without these libraries Qt cannot start, and this script may not install them. Type\n"
                f"{line}\nand then the same command again."
            )
        print(
            f"They could not be installed from here; texts may show empty boxes. Type\n{line}",
            flush=True,
        )
