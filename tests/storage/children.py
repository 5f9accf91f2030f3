"""Work done in a forked child, so that its limits and rights end with it."""

import os
from collections.abc import Callable


def in_child(work: Callable[[], str]) -> str:
    """What `work` answers in a child of this process, or the name and text of what it raised."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            said = work()
        except BaseException as error:  # noqa: BLE001 - the parent judges it
            said = f"{type(error).__name__}: {error}"
        os.write(writing, said.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    _, status = os.waitpid(child, 0)
    assert status == 0, f"the child died of {status}"
    return said
