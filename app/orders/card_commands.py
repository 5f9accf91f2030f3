"""The codes of the commands that an order card does, known before a card is made."""

from typing import Final

MOST_KEYS: Final = 9
"""Next statuses that have a digit."""

CARD_COMMANDS: Final = (
    *(f"move-{key}" for key in range(1, MOST_KEYS + 1)),
    "new-order",
    "edit-order",
    "comment",
    "story",
    "wide",
)
