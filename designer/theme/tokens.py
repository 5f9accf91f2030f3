"""The colours and measures of the look, read once from `resources/themes/tokens.json`."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias, TypeVar

from PySide6.QtGui import QColor

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

Json: TypeAlias = "Mapping[str, Json] | list[Json] | str | int | float"


class Scheme(Enum):
    """Which of the two sets of colours."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupColours:
    """The roles a status group is painted in; contrast holds between any text and any fill."""

    fill: QColor
    edge: QColor
    text: QColor
    dot: QColor
    lane: QColor
    lane_line: QColor
    fill_strong: QColor
    chip_edge: QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class FamilyColours:
    """The roles of a node family: tile, border, text and icon."""

    head: QColor
    edge: QColor
    text: QColor
    icon: QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every colour of one scheme. Immutable; a theme change is another value."""

    scheme: Scheme
    frame: QColor
    page: QColor
    sunken: QColor
    raised: QColor
    hover: QColor
    pressed: QColor
    line: QColor
    line_strong: QColor
    grid: QColor
    text: QColor
    text2: QColor
    text3: QColor
    text_disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_text: QColor
    accent_tint: QColor
    accent_line: QColor
    on_accent: QColor
    ok: QColor
    ok_tint: QColor
    ok_line: QColor
    warn: QColor
    warn_tint: QColor
    warn_line: QColor
    danger: QColor
    danger_tint: QColor
    danger_line: QColor
    info: QColor
    info_tint: QColor
    info_line: QColor
    edge: QColor
    edge_main: QColor
    edge_faint: QColor
    scrim: QColor
    shadow: QColor
    groups: Mapping[str, GroupColours]
    families: Mapping[str, FamilyColours]
    heat: tuple[QColor, ...]

    def group(self, code: str) -> GroupColours:
        """The colours of the status group `code`; a group of the shop's own takes an extra set."""
        known = self.groups.get(code)
        if known is not None:
            return known
        extra = "extra1" if sum(map(ord, code)) % 2 == 0 else "extra2"
        return self.groups[extra]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeStep:
    """One step of the type scale: pixel size, weight, line height in pixels."""

    size: int
    weight: int
    line: int


_Roles = TypeVar("_Roles", GroupColours, FamilyColours)


@cache
def tokens(scheme: Scheme) -> Tokens:
    """The colours of `scheme`."""
    values = _mapping(_file()[scheme.value])
    plain = {
        field.name: colour(_text(values[_camel(field.name)]))
        for field in fields(Tokens)
        if field.name not in {"scheme", "groups", "families", "heat"}
    }
    return Tokens(
        scheme=scheme,
        groups=MappingProxyType(
            {code: _roles(GroupColours, roles) for code, roles in _mapping(values["group"]).items()}
        ),
        families=MappingProxyType(
            {
                code: _roles(FamilyColours, roles)
                for code, roles in _mapping(values["family"]).items()
            }
        ),
        heat=tuple(colour(_text(value)) for value in _list(values["heat"])),
        **plain,
    )


@cache
def type_step(name: str) -> TypeStep:
    """The step `name` of the type scale, such as *body* or *title*."""
    steps = _mapping(_mapping(_file()["type"])["steps"])
    size, weight, line = (_whole(number) for number in _list(steps[name]))
    return TypeStep(size=size, weight=weight, line=line)


@cache
def radius(name: str) -> int:
    """The corner radius of the part `name` in pixels, such as *chip* or *card*."""
    return _whole(_mapping(_mapping(_file()["shape"])["radius"])[name])


@cache
def measure(name: str) -> int:
    """The height or width of the part `name` in pixels, such as *header* or *panel*."""
    return _whole(_mapping(_file()["shape"])[name])


@cache
def row_height(name: str) -> int:
    """The height of the row kind `name` in pixels: *table*, *tableDense* or *list*."""
    return _whole(_mapping(_mapping(_file()["shape"])["row"])[name])


@cache
def motion_ms(name: str) -> int:
    """How long the motion `name` takes, in milliseconds, where the system allows motion."""
    return _whole(_mapping(_file()["motion"])[name])


def colour(text: str) -> QColor:
    """Read `#RRGGBB` or `#RRGGBBAA`; Qt itself would take the alpha first."""
    red, green, blue, *alpha = (int(text[i : i + 2], 16) for i in range(1, len(text), 2))
    return QColor(red, green, blue, *alpha)


@cache
def _file() -> Mapping[str, Json]:
    return _mapping(json.loads((RESOURCES / "themes" / "tokens.json").read_text("utf-8")))


def _camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda match: match[1].upper(), name)


def _roles(kind: type[_Roles], roles: Json) -> _Roles:
    values = _mapping(roles)
    return kind(**{f.name: colour(_text(values[_camel(f.name)])) for f in fields(kind)})


def _mapping(value: Json) -> Mapping[str, Json]:
    assert isinstance(value, dict), value
    return value


def _list(value: Json) -> list[Json]:
    assert isinstance(value, list), value
    return value


def _text(value: Json) -> str:
    assert isinstance(value, str), value
    return value


def _whole(value: Json) -> int:
    assert isinstance(value, int), value
    return value
