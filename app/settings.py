"""What the window remembers between starts, in a file of its own and never in the shop."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from app.theme.appearance import Choice
from engine.domain.moment import Moment

_RECENT = 8


def settings_file() -> Path:
    """Where the settings of this person are."""
    return user_config_path("orderpath", appauthor=False) / "window.ini"


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A shop opened lately; `at` is None where a moment was not kept yet."""

    file: Path
    at: Moment | None


class Settings:
    """Typed access to the settings file; a value that makes no sense counts as absent."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> Choice:
        """Light, dark or as the system has it."""
        text = self._text("appearance")
        return Choice(text) if text in {choice.value for choice in Choice} else Choice.SYSTEM

    @appearance.setter
    def appearance(self, choice: Choice) -> None:
        self._store.setValue("appearance", choice.value)

    @property
    def language(self) -> str:
        """The code of the chosen language; empty: as the system has it."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def opened_files(self) -> tuple[OpenedFile, ...]:
        """Shops opened lately, newest first."""
        return tuple(_opened(line) for line in self._text("recent").split("\n") if line)

    def opened(self, file: Path, at: Moment) -> None:
        """Remember that `file` was opened at a moment."""
        others = [known for known in self.opened_files if known.file != file]
        lines = [_line(known) for known in (OpenedFile(file, at), *others)]
        self._store.setValue("recent", "\n".join(lines[:_RECENT]))

    def person(self, shop: str) -> int | None:
        """Who works on this machine in the shop with this uid; None: nobody said."""
        text = self._text(f"person/{shop}")
        return int(text) if text.isdecimal() else None

    def work_as(self, shop: str, person: int) -> None:
        """Remember who works on this machine in the shop with this uid."""
        self._store.setValue(f"person/{shop}", str(person))

    def choice(self, name: str) -> str:
        """What was chosen under `name`; empty: nothing yet."""
        return self._text(f"choice/{name}")

    def choose(self, name: str, value: str) -> None:
        """Remember a choice under `name`."""
        self._store.setValue(f"choice/{name}", value)

    def state(self, name: str) -> QByteArray | None:
        """What `remember` kept under `name`, such as a geometry; None: nothing."""
        value = self._store.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else None

    def remember(self, name: str, state: QByteArray) -> None:
        """Keep a geometry or a column layout under `name`."""
        self._store.setValue(f"state/{name}", state)

    def widths(self, name: str) -> tuple[int, ...]:
        """The widths kept under `name`, empty when there are none."""
        words = self._text(f"widths/{name}").split()
        return tuple(int(word) for word in words) if all(map(str.isdigit, words)) else ()

    def remember_widths(self, name: str, widths: Sequence[int]) -> None:
        """Keep the widths of columns or panels under `name`."""
        self._store.setValue(f"widths/{name}", " ".join(map(str, widths)))

    def kept(self, name: str) -> str:
        """The text kept under `name`, such as how a list was left; empty: none."""
        return self._text(f"kept/{name}")

    def keep(self, name: str, text: str) -> None:
        """Keep a text under `name`."""
        self._store.setValue(f"kept/{name}", text)

    def save(self) -> None:
        """Write to the disk now."""
        self._store.sync()

    def _text(self, name: str) -> str:
        value = self._store.value(name, "")
        return value if isinstance(value, str) else ""


def _line(opened: OpenedFile) -> str:
    return str(opened.file) if opened.at is None else f"{opened.file}\t{opened.at}"


def _opened(line: str) -> OpenedFile:
    name, _, at = line.partition("\t")
    return OpenedFile(Path(name), Moment(int(at)) if at.isdecimal() else None)
