"""Long imports without the garbage collector's walks over everything that is in memory."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_OBJECTS: Final = 200_000
"""Made between two walks. At 700, as Python has it, walks take a third of an import."""

_lock = threading.Lock()
_before: list[tuple[int, int, int]] = []
"""The thresholds as each of the imports that run at present found them."""


@contextmanager
def rare_collections() -> Iterator[None]:
    """Within it, cycles are looked for rarely, and not among what was there before.

    An import makes many objects and hardly a cycle: nearly all go when their last user does. What the
    collector would walk over again and again is the program itself and the folder that is being read.
    """
    with _lock:
        _before.append(gc.get_threshold())
        gc.freeze()
        gc.set_threshold(_OBJECTS, *_before[0][1:])
    try:
        yield
    finally:
        with _lock:
            found = _before.pop()
            if not _before:
                gc.set_threshold(*found)
                gc.unfreeze()
