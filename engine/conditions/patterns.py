"""Patterns that cannot hang: RE2, without case."""

from collections.abc import Callable
from functools import lru_cache

import re2

from engine.conditions.errors import ConditionError

LONGEST = 500
"""Characters a pattern may have."""


@lru_cache(maxsize=256)
def finder(pattern: str) -> Callable[[str | None], bool]:
    """Whether the pattern is found in a text; never in an empty one.

    Raises:
        ConditionError: not a pattern.

    """
    if len(pattern) > LONGEST:
        raise ConditionError(f"the pattern is longer than {LONGEST} characters")
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    try:
        search = re2.compile(pattern, options).search
    except re2.error as wrong:
        said = wrong.args[0].decode() if isinstance(wrong.args[0], bytes) else str(wrong)
        raise ConditionError(f"“{pattern}” is no pattern: {said}") from None

    def found(text: str | None) -> bool:
        return bool(text) and search(text) is not None

    return found
