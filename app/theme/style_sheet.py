"""The one style sheet: a template filled from the tokens."""

import re
from functools import cache

from PySide6.QtGui import QColor

from designer.theme.tokens import RESOURCES, Scheme, Tokens, tokens

_PLACE = re.compile(r"@([a-z0-9_]+)")


@cache
def style_sheet(scheme: Scheme) -> str:
    """The style sheet of `scheme`.

    Raises:
        AttributeError: the template names a colour that is not in the tokens.

    """
    look = tokens(scheme)
    template = (RESOURCES / "themes" / "window.qss").read_text("utf-8")
    template = template.replace("@@themes", (RESOURCES / "themes").as_posix())
    template = template.replace("@@scheme", scheme.value)
    return _PLACE.sub(lambda place: _css(look, place[1]), template)


def _css(look: Tokens, name: str) -> str:
    value = getattr(look, name)
    assert isinstance(value, QColor), name
    return f"rgba({value.red()}, {value.green()}, {value.blue()}, {value.alpha()})"
