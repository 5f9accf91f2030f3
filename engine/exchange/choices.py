"""What a person says about an import before it begins; what is left out is found or asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from typing_extensions import override

from engine.domain.errors import Invalid, UserError


@dataclass(frozen=True, slots=True)
class NewStatus:
    """A status of the source that becomes a new one here, in a group."""

    group: str


Meaning: TypeAlias = str | NewStatus
"""What a status of the source means: a status of the shop by its code, or a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """`statuses`: meanings by the source's codes; the others mean what is suggested for them."""

    mapping_file: Path | None = None
    """How a folder of CSV files is read; found by the files when left out."""
    mapping_text: str = ""
    """The same as a text that lies in no file, such as a draft."""
    zone: str = ""
    currency: str = ""
    statuses: Mapping[str, Meaning] = field(default_factory=dict)


NOTHING_CHOSEN: Final = Choices()


def zone_named(name: str) -> ZoneInfo:
    """The time zone of that name.

    Raises:
        Invalid: there is none.

    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        why = f"there is no time zone “{name}”; write it like Europe/Moscow"
        raise Invalid("zone", why) from None


@dataclass(eq=False)
class SettingMissing(UserError):
    """The source does not say something that its moments or amounts cannot be read without."""

    code = "import.setting_missing"

    setting: str
    """`zone` or `currency`."""

    @override
    def __str__(self) -> str:
        if self.setting == "zone":
            return (
                "The saved answers do not say in which time zone the account's clocks stand. "
                "Say it, like Europe/Moscow, or save the answer of “settings” beside them."
            )
        return (
            "The saved answers do not say in which currency the amounts are. "
            "Say it by its three letters, or save the answer of “settings” beside them."
        )
