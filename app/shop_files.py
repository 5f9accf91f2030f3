"""What shop files are called, and how a file dialog is told."""

from typing import Final

SUFFIX: Final = ".orderpath"


def shop_filter() -> str:
    """What a file dialog shows of a folder."""
    return f"Orderpath (*{SUFFIX})"
