"""How this machine gives notice of alerts: by toast, by tray, by sound, and when it keeps quiet."""

import re
from dataclasses import dataclass
from datetime import time
from enum import Enum
from typing import Self

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.i18n import translate
from app.settings import Settings

_HOURS = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_ON, _OFF = "on", "off"


class Sound(Enum):
    """When a notice is heard."""

    NEVER = "never"
    TROUBLE = "trouble"
    ALWAYS = "always"


_SOUNDS = {
    Sound.NEVER: str(QT_TRANSLATE_NOOP("Notices", "Sound: never")),
    Sound.TROUBLE: str(QT_TRANSLATE_NOOP("Notices", "Sound: for trouble")),
    Sound.ALWAYS: str(QT_TRANSLATE_NOOP("Notices", "Sound: always")),
}


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From a time of day to another, over midnight too; equal ones: never."""

    begin: time
    end: time

    def hold(self, at: time) -> bool:
        """Whether it is quiet at this time of day."""
        if self.begin <= self.end:
            return self.begin <= at < self.end
        return at >= self.begin or at < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeChoice:
    """What the person chose on this machine. The alerts themselves are kept in any case."""

    toasts: bool = True
    tray: bool = True
    sound: Sound = Sound.NEVER
    quiet: QuietHours | None = None

    @classmethod
    def kept_in(cls, settings: Settings) -> Self:
        """The choice as it was remembered; what makes no sense counts as not chosen."""
        sound = settings.choice("notices/sound")
        begin, _, end = settings.choice("notices/quiet").partition("-")
        return cls(
            toasts=settings.choice("notices/toasts") != _OFF,
            tray=settings.choice("notices/tray") != _OFF,
            sound=Sound(sound) if sound in {s.value for s in Sound} else Sound.NEVER,
            quiet=_quiet(begin, end),
        )

    def keep_in(self, settings: Settings) -> None:
        """Remember the choice."""
        settings.choose("notices/toasts", _ON if self.toasts else _OFF)
        settings.choose("notices/tray", _ON if self.tray else _OFF)
        settings.choose("notices/sound", self.sound.value)
        settings.choose("notices/quiet", self._hours("-"))

    def is_quiet(self, at: time) -> bool:
        """Whether no notice is given at this time of day."""
        return self.quiet is not None and self.quiet.hold(at)

    def quiet_text(self) -> str:
        """When it is quiet, in the words of the window."""
        if self.quiet is None:
            return translate("Notices", "No quiet hours")
        return translate("Notices", "Quiet hours {hours}").format(hours=self._hours(" – "))

    def sound_text(self) -> str:
        """When a notice is heard, in the words of the window."""
        return translate("Notices", _SOUNDS[self.sound])

    def _hours(self, between: str) -> str:
        if self.quiet is None:
            return ""
        return between.join(each.strftime("%H:%M") for each in (self.quiet.begin, self.quiet.end))


def read_clock(text: str) -> time | None:
    """The time of day that `text` says, such as 20:00; None: none."""
    found = _HOURS.fullmatch(text.strip())
    return None if found is None else time(int(found[1]), int(found[2]))


def _quiet(begin: str, end: str) -> QuietHours | None:
    first, last = read_clock(begin), read_clock(end)
    return None if first is None or last is None else QuietHours(first, last)
